// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/subjects.hpp>
#include <leeds/commissioning/rules/leeds.hpp>
#include <leeds/commissioning/rules/switched.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace leeds::commissioning::inline v0 {

namespace detail {

template <class Rule, class Subject>
concept asks_about = rule_about<Rule, Subject> || rule_family<Rule, Subject>;

template <class Rule, class... Kind>
consteval bool asks_about_one_of(case_subjects<Kind...>) {
    return (asks_about<Rule, Kind> || ...);
}
template <class Rule>
inline constexpr bool asks_about_some_case = notice_rule<Rule> || asks_about_one_of<Rule>(subjects{});

/// Asks elements of a rule list one after another, counting the rules they stand for.
template <class Subject, class Sink>
class asker {
public:
    /// @param switches of the rules in the order of the list; none where they are still to be looked up
    asker(Subject const& subject, basis const& on, std::uint32_t number, Sink& sink,
          std::span<policy::entry const* const> switches = {})
        : subject_(subject), on_(on), number_(number), sink_(sink), switches_(switches) {}

    template <class... Rules>
    void ask(std::tuple<Rules...> const& list) {
        std::apply([&](Rules const&... rule) { (ask(rule), ...); }, list);
    }
    template <class Rule, std::size_t Size>
    void ask(std::array<Rule, Size> const& list) {
        for (Rule const& each : list) ask(each);
    }
    template <class Rule>
    void ask(Rule const& rule) {
        static_assert(asks_about<Rule, Subject> || asks_about_some_case<Rule>,
                      "a rule has an info and answers a subject, or a change notice of a contract, without throwing");
        if constexpr (rule_about<Rule, Subject>) {
            put(rule(subject_, on_), rule.info, 0, rule_);
        } else if constexpr (rule_family<Rule, Subject>) {
            typename Rule::answers given;
            rule(subject_, on_, given);
            for (std::size_t each = 0; each < given.size(); ++each)
                put(given[each], rule.infos[each], 0, static_cast<std::uint16_t>(rule_ + each));
        } else if constexpr (std::is_same_v<Subject, contract> && notice_rule<Rule>) {
            std::uint32_t part = 0;
            for (change_notice const& notice : subject_.change_notices)
                put(rule(notice, subject_, on_), rule.info, part++, rule_);
        }
        rule_ = static_cast<std::uint16_t>(rule_ + rules_in<Rule>);
    }

private:
    void put(answer const& given, rule_info const& info, std::uint32_t part, std::uint16_t rule) {
        policy::entry const* const held = switches_.empty() ? on_.numbers.find_switch(info.id) : switches_[rule];
        sink_(finding{held == nullptr ? given : switched(given, info, held, on_), number_, part, rule});
    }

    Subject const& subject_;
    basis const& on_;
    std::uint32_t number_;
    Sink& sink_;
    std::span<policy::entry const* const> switches_;
    std::uint16_t rule_ = 0;
};

} // namespace detail

/// Asks every rule of a list that speaks about such a subject; those about other kinds of subject are passed over.
/// `sink(finding const&)` is called for each answer, met ones included; nothing is allocated and no words are made.
/// @param number what to call the case in the findings
template <class... Rules, class Subject, class Sink>
void decide(std::tuple<Rules...> const& rules, Subject const& subject, basis const& on, std::uint32_t number,
            Sink&& sink) {
    detail::asker<Subject, std::remove_reference_t<Sink>>(subject, on, number, sink).ask(rules);
}

namespace detail {

template <class Rule>
void add_infos(Rule const& rule, std::vector<rule_info>& infos) {
    if constexpr (requires { rule.infos; }) {
        infos.insert(infos.end(), rule.infos.begin(), rule.infos.end());
    } else {
        infos.push_back(rule.info);
        infos.back().about_notice = notice_rule<Rule>;
    }
}
template <class Rule, std::size_t Size>
void add_infos(std::array<Rule, Size> const& list, std::vector<rule_info>& infos) {
    for (Rule const& each : list) add_infos(each, infos);
}
template <class... Rules>
void add_infos(std::tuple<Rules...> const& list, std::vector<rule_info>& infos) {
    std::apply([&](Rules const&... rule) { (add_infos(rule, infos), ...); }, list);
}

} // namespace detail

/// What is known about the rules of a list, in its order.
template <class... Rules>
[[nodiscard]] std::vector<rule_info> infos_of(std::tuple<Rules...> const& rules) {
    std::vector<rule_info> infos;
    infos.reserve(rules_in<std::tuple<Rules...>>);
    detail::add_infos(rules, infos);
    return infos;
}

/// The switches that a policy has for the rules of a list, in its order; null for a rule that is on all days. Empty
/// where the policy switches no rule.
template <class... Rules>
[[nodiscard]] std::vector<policy::entry const*> switches_of(std::tuple<Rules...> const& rules, policy const& numbers) {
    std::vector<policy::entry const*> switches;
    if (numbers.switches().empty()) return switches;
    for (rule_info const& each : infos_of(rules)) switches.push_back(numbers.find_switch(each.id));
    return switches;
}

/// How often a rule gave each outcome.
struct outcome_counts {
    std::array<std::uint64_t, outcome_count> of = {};

    [[nodiscard]] constexpr std::uint64_t operator[](outcome is) const noexcept {
        return of[static_cast<std::size_t>(is)];
    }
    [[nodiscard]] constexpr std::uint64_t considered() const noexcept {
        std::uint64_t sum = 0;
        for (auto const each : of) sum += each;
        return sum;
    }
    friend constexpr bool operator==(outcome_counts const&, outcome_counts const&) noexcept = default;
};

/// Which findings of a run are kept. Counts always cover all.
enum class keep : std::uint8_t {
    counts,   ///< none
    findings, ///< those that are neither met nor not applicable, or carry a note
    all
};

/// What a run found: counts for each rule of the list, in its order, and the findings kept, in order of case and rule.
struct report {
    std::vector<outcome_counts> counts;
    std::vector<finding> findings;
    std::uint32_t cases = 0;
};

/// A run of a list of rules over any number of cases, given one by one.
///
/// @par Example
/// `checking run{leeds_rules, {policy, as_of}}; for (auto const& each : cases) run.add(each.subject);`
template <class... Rules>
class checking {
public:
    /// The rules and the policy must outlive the run.
    checking(std::tuple<Rules...> const& rules, basis const& on, keep kept = keep::findings)
        : rules_(rules), on_(on), kept_(kept) {
        found_.counts.resize(rules_in<std::tuple<Rules...>>);
        switches_ = switches_of(rules, on.numbers);
    }

    /// Asks all rules that speak about such a subject about the next case.
    /// @pre fewer than 2³² cases so far
    template <class Subject>
    void add(Subject const& subject) {
        Expects(found_.cases != std::numeric_limits<std::uint32_t>::max());
        auto const take = [&](finding const& each) {
            ++found_.counts[each.rule].of[static_cast<std::size_t>(each.given.is)];
            bool const settled = each.given.is == outcome::met || each.given.is == outcome::not_applicable;
            bool const quiet = settled && each.given.weight == severity::none;
            if (kept_ == keep::all || (kept_ == keep::findings && !quiet)) found_.findings.push_back(each);
        };
        detail::asker<Subject, decltype(take)>(subject, on_, found_.cases++, take, switches_).ask(rules_);
    }

    [[nodiscard]] report const& found() const& noexcept { return found_; }
    [[nodiscard]] report found() && noexcept { return std::move(found_); }

private:
    std::tuple<Rules...> const& rules_;
    basis on_;
    keep kept_;
    report found_;
    std::vector<policy::entry const*> switches_;
};

/// Asks a list of rules about one subject and keeps every answer.
template <class Subject, class... Rules>
[[nodiscard]] report check(Subject const& subject, std::tuple<Rules...> const& rules, basis const& on) {
    checking<Rules...> run(rules, on, keep::all);
    run.add(subject);
    return std::move(run).found();
}

/// Asks the library's own rules about one subject and keeps every answer.
template <class Subject>
[[nodiscard]] report check(Subject const& subject, basis const& on) {
    return check(subject, leeds_rules, on);
}

} // namespace leeds::commissioning::inline v0
