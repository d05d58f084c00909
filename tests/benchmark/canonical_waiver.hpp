// SPDX-License-Identifier: MIT
#pragma once

#include "canonical_record.hpp"

#include <leeds/commissioning/policy/leeds.hpp>
#include <leeds/commissioning/rules/waiver/waiver.hpp>

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

// R05a to R06b of the workload: what is asked of a waiver, under a policy that says what the workload takes for
// granted.
namespace canonical {

/// What the workload simplifies, as values that hold on every day: the bands, that the term's value decides them, that
/// only the authorities known may waive, that a key decision is one above £250,000 a year, that a waiver is at least a
/// significant operational decision, and that its key decisions need not be open to call-in.
inline lc::policy workload_policy() {
    std::vector<lc::policy::entry> entries;
    auto const always = [&](lc::parameter const& what, std::int64_t amount) {
        entries.push_back({what, {{amount, lc::date{1400, 1, 1}, {}, {}, {}, "the workload", {}}}});
    };
    always(lc::parameters::intermediate_from, 10'000'00);
    always(lc::parameters::high_above, 100'000'00);
    always(lc::parameters::valuation_basis, static_cast<std::int64_t>(lc::valuation::initial_term));
    always(lc::parameters::only_known_authorities, 1);
    always(lc::parameters::key_above_a_year, 250'000'00);
    always(lc::parameters::waiver_is_significant, 1);
    always(lc::parameters::key_open_to_call_in, 0);
    return {"workload", std::move(entries)};
}

/// Asks about the waiver of each record and counts the verdicts, in the words of the workload. That a record needs
/// none, or has none, is for the workload to say: the library is asked about waivers that there are.
class waiver_counts {
public:
    waiver_counts() {
        subject_.grants.resize(1);
        subject_.grants.front().extendable = false;
        subject_.decision = lc::decision{};
        subject_.decision->taken_by = lc::decision_taker::officer;
        subject_.decision->significant_in_wards = false;
        subject_.decision->follows_key_decision = false;
    }

    void add(record const& from) {
        bool const applies = from.competition == "direct" && from.value_pence.value_or(0) >= 10'000'00;
        if (from.waiver) fill(*from.waiver, from);
        lc::basis const on{numbers_, lc::date{2026, 11, 21}};
        auto const asked = [&](auto const& rule) { return from.waiver ? rule(subject_, on).is : none; };
        count(0, applies ? asked(lc::waiver_right_rules) : not_needed);
        count(1, applies ? from.waiver ? asked(lc::waiver_authority) : lc::outcome::not_met : not_needed);
        count(2, from.waiver ? asked(lc::decision_category_fits) : not_needed);
        count(3, from.waiver ? asked(lc::decision_call_in) : not_needed);
    }

    void add_to(std::map<std::string, std::uint64_t>& counts) const {
        static constexpr std::array<char const*, 4> names{"R05a", "R05b", "R06a", "R06b"};
        for (std::size_t rule = 0; rule < names.size(); ++rule)
            for (auto const& each : choices(tag<lc::outcome>{}))
                if (auto const found = of_[rule][static_cast<std::size_t>(each.value)])
                    counts[std::string(names[rule]) + "\t" + word_for(rule, each.value)] = found;
    }

private:
    /// Outcomes that no rule asked here gives stand for what the workload says itself.
    static constexpr lc::outcome none = lc::outcome::not_assessed;
    static constexpr lc::outcome not_needed = lc::outcome::not_applicable;

    static std::string word_for(std::size_t rule, lc::outcome is) {
        if (is == none) return "no_waiver";
        if (is == lc::outcome::not_met) return rule == 0 ? "wrong_rules" : "unmet";
        return std::string(name_of(is));
    }

    void count(std::size_t rule, lc::outcome is) { ++of_[rule][static_cast<std::size_t>(is)]; }

    void fill(waiver const& from, record const& whole) {
        lc::granted_contract& granted = subject_.grants.front();
        granted.value.reset();
        if (whole.value_pence) granted.value = lc::money::from_pence(*whole.value_pence);
        granted.start = whole.start;
        granted.end = whole.end;
        subject_.rules_waived = from.rules;
        if (from.rules.empty()) subject_.rules_waived.emplace_back(); // it says that none is waived
        subject_.authority = from.authority;
        subject_.decision->category.reset();
        for (auto const& each : choices(tag<lc::decision_category>{}))
            if (from.decision_category == each.name) subject_.decision->category = each.value;
        subject_.decision->call_in.reset();
        if (from.call_in) subject_.decision->call_in = *from.call_in ? lc::call_in::open : lc::call_in::not_open;
    }

    lc::policy numbers_ = workload_policy();
    lc::waiver subject_;
    std::array<std::array<std::uint64_t, lc::outcome_count>, 4> of_{};
};

} // namespace canonical
