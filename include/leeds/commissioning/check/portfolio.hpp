// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/check/check.hpp>
#include <leeds/commissioning/check/provider_fold.hpp>
#include <leeds/commissioning/rules/portfolio/portfolio.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// How many contracts there are of a kind, and what they are worth.
struct contracts_total {
    std::uint64_t contracts = 0;
    std::uint64_t without_value = 0; ///< of them, those whose value is not recorded
    summed_value value = {};
};

/// A contract that ends soon, and of whose end neither notice nor an extension is recorded.
struct unannounced_end {
    date last_day;
    std::string name; ///< its title, else its reference
};

/// What a portfolio comes to, on the day asked about.
struct portfolio_position {
    std::uint64_t contracts = 0; ///< that have not ended, as far as is recorded
    std::uint64_t ended = 0;
    std::uint64_t without_provider = 0;
    contracts_total total;
    std::array<contracts_total, choices(tag<sector>{}).size() + 1> by_sector; ///< the last: not recorded, or several
    std::array<contracts_total, choices(tag<funding_form>{}).size() + 1> by_form; ///< the last: not recorded
    std::vector<provider_holding> providers; ///< in order of their keys: number in a list, else name
    std::vector<like_reductions> reductions; ///< by share, those taken from two providers or more
    std::optional<date> soon;                ///< the last day that counts as soon; nothing where the policy has none
    std::uint64_t unannounced = 0;           ///< contracts that end by then, without notice or extension recorded
    std::vector<unannounced_end> first_unannounced; ///< the first of them by day, at most `most_unannounced_kept`
};

inline constexpr std::size_t most_unannounced_kept = 20;

/// Goes through the contracts of a portfolio once and keeps what shows only across them. What it keeps grows with the
/// number of providers, not with the number of contracts. Parts of a portfolio can be gone through on their own, and
/// merged in any order.
///
/// A provider is known by its number in a public list, else by its name (blanks and the case of ASCII letters aside):
/// one that has a number in some contracts and none in others is counted twice.
class portfolio_fold {
public:
    /// @param on its policy must outlive the fold
    explicit portfolio_fold(basis const& on) : on_(on), soon_(soon_of(on)) {}

    void add(contract const& subject) {
        contract_state const state = state_on(subject, on_.as_of);
        if (state == contract_state::ended) {
            ++found_.ended;
        } else {
            ++found_.contracts;
            count(subject);
            note_end(subject, state);
        }
        if (subject.providers.empty()) ++found_.without_provider;
        for (organisation const& each : subject.providers) {
            provider_fold& held = providers_[key_of(each)];
            held.add(each, subject, state != contract_state::ended);
        }
    }
    /// Other subjects are passed over.
    template <class Subject>
    void add(Subject const&) noexcept {}

    void merge(portfolio_fold const& other);

    /// What was found so far, with the policy values of the day asked about.
    [[nodiscard]] portfolio_position finish() const;

private:
    static std::optional<date> soon_of(basis const& on) noexcept {
        auto const months = detail::months_on(on.numbers, parameters::notice_minimum, on.as_of);
        if (months.because != detail::says_met) return std::nullopt;
        return earliest_end(on.as_of, months.months, convention_on(on.numbers, on.as_of)).day;
    }

    static std::string key_of(organisation const& provider);

    void count(contract const& subject);
    void note_end(contract const& subject, contract_state state);
    void keep_first(unannounced_end const& end);

    basis on_;
    std::optional<date> soon_;
    portfolio_position found_; ///< all but its providers and reductions
    std::map<std::string, provider_fold> providers_;
};

inline std::string portfolio_fold::key_of(organisation const& provider) {
    for (identifier const& each : provider.identifiers)
        if (each.scheme && each.id) return *each.scheme + " " + *each.id;
    std::string key = "\x7f"; // behind every number
    bool blank = false;
    for (char const each : provider.name.value_or(std::string())) {
        if (each == ' ' || each == '\t' || each == '\r' || each == '\n') {
            blank = key.size() > 1;
            continue;
        }
        if (blank) key.push_back(' ');
        blank = false;
        key.push_back('A' <= each && each <= 'Z' ? static_cast<char>(each - 'A' + 'a') : each);
    }
    return key;
}

inline void portfolio_fold::count(contract const& subject) {
    auto const add_to = [&](contracts_total& total) {
        ++total.contracts;
        if (subject.value)
            total.value.add(*subject.value);
        else
            ++total.without_value;
    };
    add_to(found_.total);
    auto const of_sector = sector_of_providers(subject);
    add_to(found_.by_sector[of_sector ? static_cast<std::size_t>(*of_sector) : found_.by_sector.size() - 1]);
    add_to(found_.by_form[subject.funding_form ? static_cast<std::size_t>(*subject.funding_form)
                                               : found_.by_form.size() - 1]);
}

namespace detail {

/// Whether it is recorded that a contract goes on after its last day: it was decided to extend it.
inline bool is_to_go_on(contract const& subject) noexcept {
    if (!subject.management || !subject.end) return false;
    for (extension_decision const& each : subject.management->extensions)
        if (each.decided && each.from && *subject.end <= *each.from) return true;
    return false;
}

} // namespace detail

inline void portfolio_fold::note_end(contract const& subject, contract_state state) {
    bool const runs_out = state == contract_state::running && subject.rolling != std::optional(true);
    if (!runs_out || !soon_ || *soon_ < *subject.end) return;
    bool const announced = std::any_of(subject.change_notices.begin(), subject.change_notices.end(),
                                       [](change_notice const& each) { return provider_fold::is_end(each); });
    if (announced || detail::is_to_go_on(subject)) return;
    ++found_.unannounced;
    keep_first({*subject.end, subject.title ? *subject.title : subject.id.value_or(std::string())});
}

inline void portfolio_fold::keep_first(unannounced_end const& end) {
    auto& kept = found_.first_unannounced;
    auto const before = [](unannounced_end const& one, unannounced_end const& other) {
        return one.last_day != other.last_day ? one.last_day < other.last_day : one.name < other.name;
    };
    if (kept.size() == most_unannounced_kept && !before(end, kept.back())) return;
    kept.insert(std::upper_bound(kept.begin(), kept.end(), end, before), end);
    if (kept.size() > most_unannounced_kept) kept.pop_back();
}

inline void portfolio_fold::merge(portfolio_fold const& other) {
    auto const join = [](contracts_total& total, contracts_total const& more) {
        total.contracts += more.contracts;
        total.without_value += more.without_value;
        total.value.add(more.value);
    };
    portfolio_position const& more = other.found_;
    found_.contracts += more.contracts;
    found_.ended += more.ended;
    found_.without_provider += more.without_provider;
    found_.unannounced += more.unannounced;
    join(found_.total, more.total);
    for (std::size_t place = 0; place < found_.by_sector.size(); ++place)
        join(found_.by_sector[place], more.by_sector[place]);
    for (std::size_t place = 0; place < found_.by_form.size(); ++place)
        join(found_.by_form[place], more.by_form[place]);
    for (unannounced_end const& each : more.first_unannounced) keep_first(each);
    for (auto const& [key, held] : other.providers_) providers_[key].merge(held);
}

inline portfolio_position portfolio_fold::finish() const {
    portfolio_position made = found_;
    made.soon = soon_;
    auto const window = [&](parameter const& asked) -> std::optional<int> {
        value_on_day const found = on_.numbers.on(asked, on_.as_of);
        if (found.held != holding::yes || found.value->amount < 0 || found.value->amount > 36'500) return std::nullopt;
        return static_cast<int>(found.value->amount);
    };
    auto const ends_window = window(parameters::ends_window);
    std::map<std::int32_t, like_reductions_fold> shares;
    for (auto const& [key, held] : providers_) {
        made.providers.push_back(held.holding(key.front() == '\x7f' ? std::nullopt : std::optional(key), ends_window));
        for (reduction_days const& each : held.reductions()) shares[each.tenths].add(each.days);
    }
    auto const reduction_window = window(parameters::blanket_window);
    for (auto const& [tenths, all] : shares)
        if (all.providers() > 1) made.reductions.push_back(all.reductions(tenths, reduction_window));
    return made;
}

/// What the rules about portfolios say of one: counts and findings of `provider_rules`, whose subjects are the
/// providers, and of `reduction_rules`, whose subjects are the reductions.
struct portfolio_findings {
    report of_providers;
    report of_reductions;
};

[[nodiscard]] inline portfolio_findings judge(portfolio_position const& position, basis const& on,
                                              keep kept = keep::findings) {
    checking providers(provider_rules, on, kept);
    for (provider_holding const& each : position.providers) providers.add(each);
    checking reductions(reduction_rules, on, kept);
    for (like_reductions const& each : position.reductions) reductions.add(each);
    return {std::move(providers).found(), std::move(reductions).found()};
}

} // namespace leeds::commissioning::inline v0
