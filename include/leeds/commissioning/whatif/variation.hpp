// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/check/check.hpp>
#include <leeds/commissioning/policy/policy.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// Most values that a parameter is varied over at once.
inline constexpr std::int64_t most_varied_values = 400;

/// A policy in which a parameter has one amount on all days on which it has any; on every day where it has none.
[[nodiscard]] inline policy with_amount(policy const& baseline, parameter const& varied, std::int64_t amount) {
    std::vector<policy::entry> entries(baseline.entries().begin(), baseline.entries().end());
    std::vector<policy::entry> switches(baseline.switches().begin(), baseline.switches().end());
    bool known = false;
    for (policy::entry& each : entries) {
        if (each.what.name != varied.name) continue;
        known = true;
        for (dated_value& value : each.values) value.amount = amount;
        if (each.values.empty())
            each.values.push_back(
                {amount, on_all_days_from, std::nullopt, std::nullopt, value_status::proposed, "varied", std::nullopt});
    }
    if (!known)
        entries.push_back(
            {varied,
             {{amount, on_all_days_from, std::nullopt, std::nullopt, value_status::proposed, "varied", std::nullopt}}});
    return {baseline.name(), std::move(entries), std::move(switches)};
}

/// What the rules say where a parameter has one amount.
struct varied_value {
    std::int64_t amount = 0;
    std::uint64_t cases_flipped = 0; ///< cases of which a rule gives another outcome than under the baseline
    std::uint64_t newly_not_met = 0; ///< cases with a rule not met that was not before
    outcome_counts outcomes = {};    ///< of the rules that the parameter decides
};

/// What happens as one parameter goes through a range of amounts.
struct variation {
    std::uint32_t cases = 0;
    outcome_counts baseline = {}; ///< of the rules that the parameter decides
    std::vector<varied_value> values;
    /// Of the answers of those rules that are met at some of the amounts and not at others: how many have each amount
    /// as the last one at which they are met, going up (or the first, where more is easier). Of a least notice: the
    /// notice that was given. In the order of `values`.
    std::vector<std::uint64_t> limits;
    std::uint64_t met_at_none = 0; ///< answers that are decided and met at none of the amounts
    std::uint64_t met_at_all = 0;  ///< answers that are met at all of them
};

/// A parameter varied over any number of cases, given one by one.
template <class... Rules>
class varying {
public:
    /// @param first,last amounts in the parameter's unit, both included
    /// @pre first <= last, and they are fewer than `most_varied_values` apart; the rules must outlive it
    varying(std::tuple<Rules...> const& rules, basis const& baseline, parameter const& varied, std::int64_t first,
            std::int64_t last)
        : rules_(rules), baseline_(baseline) {
        Expects(first <= last && last - first < most_varied_values);
        for (rule_info const& each : infos_of(rules))
            decided_.push_back(!each.uses.empty() && each.uses.front().name == varied.name);
        for (std::int64_t amount = first; amount <= last; ++amount) {
            policies_.push_back(with_amount(baseline.numbers, varied, amount));
            found_.values.push_back({.amount = amount});
        }
        found_.limits.resize(policies_.size());
    }

    template <class Subject>
    void add(Subject const& subject) {
        before_.clear();
        decide(rules_, subject, baseline_, found_.cases, [&](finding const& each) {
            before_.push_back(each.given.is);
            if (decided_[each.rule]) ++found_.baseline.of[static_cast<std::size_t>(each.given.is)];
        });
        answers_.clear();
        for (std::size_t number = 0; number < policies_.size(); ++number) add_at(number, subject);
        for (auto const& each : answers_) note_limit(each);
        ++found_.cases;
    }

    [[nodiscard]] variation const& found() const& noexcept { return found_; }
    [[nodiscard]] variation found() && noexcept { return std::move(found_); }

private:
    /// Where one answer of a rule that the parameter decides is met.
    struct met_at {
        std::size_t place;
        std::vector<bool> met;
        bool decided = false;
    };

    template <class Subject>
    void add_at(std::size_t number, Subject const& subject) {
        bool flipped = false;
        bool newly_not_met = false;
        std::size_t place = 0;
        std::size_t nth = 0;
        decide(rules_, subject, {policies_[number], baseline_.as_of}, found_.cases, [&](finding const& each) {
            outcome const is = each.given.is;
            flipped |= is != before_[place];
            newly_not_met |= is == outcome::not_met && before_[place] != outcome::not_met;
            if (decided_[each.rule]) {
                ++found_.values[number].outcomes.of[static_cast<std::size_t>(is)];
                if (number == 0) answers_.push_back({place, {}});
                met_at& answer_at = answers_[nth++];
                answer_at.met.push_back(is == outcome::met);
                answer_at.decided |= is == outcome::met || is == outcome::not_met || is == outcome::explained;
            }
            ++place;
        });
        if (flipped) ++found_.values[number].cases_flipped;
        if (newly_not_met) ++found_.values[number].newly_not_met;
    }

    void note_limit(met_at const& each) {
        if (!each.decided) return;
        std::size_t met = 0;
        for (bool const at : each.met) met += at ? 1 : 0;
        if (met == 0) {
            ++found_.met_at_none;
        } else if (met == each.met.size()) {
            ++found_.met_at_all;
        } else {
            std::size_t const last = each.met.front() ? met - 1 : each.met.size() - met;
            ++found_.limits[last];
        }
    }

    std::tuple<Rules...> const& rules_;
    basis baseline_;
    std::vector<bool> decided_; // whether the parameter decides the rule
    std::vector<policy> policies_;
    variation found_;
    std::vector<outcome> before_;
    std::vector<met_at> answers_;
};

} // namespace leeds::commissioning::inline v0
