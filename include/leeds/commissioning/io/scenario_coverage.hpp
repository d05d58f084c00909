// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/scenario.hpp>
#include <leeds/commissioning/io/scenario_mutation.hpp>
#include <leeds/commissioning/percentage.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

// How much of the rules scenarios try.
namespace leeds::commissioning::inline v0 {

/// The outcomes that a rule can give, its switch apart.
[[nodiscard]] inline outcome_set outcomes_it_gives(rule_info const& rule) noexcept { return rule.gives; }

/// What scenarios try of a rule. Only answers count that an expectation names, and finds as it expects.
struct rule_coverage {
    std::size_t rule = 0;                      ///< number in the book
    std::vector<outcome> gives = {};           ///< every outcome it can give
    std::array<bool, outcome_count> seen = {}; ///< outcomes that were seen
    bool has_dates = false;                    ///< it works dates out
    bool month_end = false;                    ///< tried with a last day of a month, worked out or recorded
    bool leap_day = false;                     ///< tried with a 29 February

    /// Of the outcomes it can give, how many were seen.
    [[nodiscard]] std::size_t seen_of_given() const noexcept;
    [[nodiscard]] bool is_tried() const noexcept;
};

/// Whether the values of a parameter are tried: a change by one step is noticed.
struct parameter_coverage {
    parameter what;
    bool is_tried = false;               ///< there is a value to be moved: of the policy, or of a scenario
    bool down = false;                   ///< one step down is noticed, of some value
    bool up = false;                     ///< one step up is noticed
    bool is_in_words = false;            ///< there is no step: `up` and `down` both say whether another word is noticed
    bool both_of_one = false;            ///< both are noticed of one and the same value
    std::vector<std::size_t> rules = {}; ///< numbers of the rules that use it
};

/// What scenarios try of a clause: what they try of the rules that cite it.
struct clause_tried {
    clause const* what = nullptr;
    std::vector<std::size_t> rules = {}; ///< numbers of the rules that cite it
    std::size_t given = 0;               ///< outcomes that these can give, all together
    std::size_t seen = 0;                ///< of them, those seen
};

struct scenario_coverage {
    std::vector<rule_coverage> rules;           ///< in the order of the book
    std::vector<parameter_coverage> parameters; ///< in the order of the policy
    std::vector<clause_tried> clauses;          ///< of the five documents, in their order

    /// Outcomes that all rules together can give, and those of them that were seen.
    [[nodiscard]] std::size_t outcomes_given() const noexcept;
    [[nodiscard]] std::size_t outcomes_seen() const noexcept;
    /// Whether at least that share of the outcomes that rules can give was seen.
    [[nodiscard]] bool reaches(percentage least) const noexcept;
};

/// @param moved what became of the mutants of the parameters' values
[[nodiscard]] scenario_coverage coverage_of(scenario_run const& run, rule_book const& rules, policy const& baseline,
                                            mutation_report const& moved);

} // namespace leeds::commissioning::inline v0
