// SPDX-License-Identifier: MIT
#pragma once

#include "report/run_parts.hpp"

#include <leeds/commissioning/io/comparison_report.hpp>
#include <leeds/commissioning/policy/amount.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What the reports of a comparison have in common.
namespace leeds::commissioning::inline v0 {

/// "notice.minimum_months: 9 months from 1 April 2027, instead of 6 months"
[[nodiscard]] std::string change_in_words(policy_change const& change, policy const& baseline);

/// What a change is to be held against: "Draft for consultation, 3 (proposed)".
[[nodiscard]] std::string ground_in_words(policy_change const& change);

/// What is left to the old policy.
/// @pre there is a notice in it
[[nodiscard]] std::string cohort_in_words(what_if const& with, transition_cohort const& cohort);

/// What a case or a worked-out subject that moved is called, and where it stands.
struct moved_name {
    std::string id = {};
    std::string title = {};
    std::string words = {};
    std::string file = {};
    int line = 0;
};

/// One finding that moved, with everything to tell it.
struct moved_row {
    moved_finding const* moved;
    rule_info const* rule;
    moved_name name;
    explanation before;
    explanation after;
    std::string notice;              ///< reference or number of the notice; empty where it is about none
    std::vector<std::string> causes; ///< names of the changes that move it alone; empty where they do only together
};

/// Calls `use(moved_row const&)` for the findings that an overlay moves: new ones first, then those that can no longer
/// be told, otherwise changed ones and resolved ones, each in the order of rules and cases.
void for_each_moved(comparison_run const& run, std::size_t overlay, auto use);

/// A number that a rule works out, before and after, as the two explanations have it; empty where not worked out.
struct number_pair {
    std::string name;
    std::string before;
    std::string after;
};

/// The days and sums that an answer is short by, and all other numbers worked out, before and after.
[[nodiscard]] std::vector<number_pair> numbers_of(moved_row const& row);

/// A fact whose absence makes a rule unable to tell under an overlay, and how many findings lack it.
struct lacking_fact {
    std::string_view path;
    std::uint64_t findings;
};

/// Those facts, the one that most lack first.
[[nodiscard]] std::vector<lacking_fact> lacking_facts(comparison_run const& run, std::size_t overlay);

/// A group of cases and what moved in it.
struct group_row {
    std::string name;
    movement_totals const* totals;
};

/// A way of grouping, with its groups that hold a case.
struct grouping {
    std::string_view title;
    std::string_view caption;
    std::string_view key;
    std::vector<group_row> rows;
};

[[nodiscard]] std::vector<grouping> groupings_of(overlay_effect const& effect);

/// Whether more is known of a grouping than that nothing is recorded.
[[nodiscard]] inline bool tells_something(grouping const& of) {
    return of.rows.size() > 1 || (of.rows.size() == 1 && of.rows.front().name != "not recorded");
}

/// The lists of rules of a comparison: those about cases, providers and reductions.
[[nodiscard]] inline std::array<compared_rules const*, 3> parts_of(comparison_run const& run) noexcept {
    return {&run.cases, &run.providers, &run.reductions};
}

/// A transition that happened, and how often.
struct transition_row {
    rule_info const* rule;
    outcome before;
    outcome after;
    std::uint64_t count;
};

/// The transitions of all rules in which something moves from one outcome to another.
[[nodiscard]] std::vector<transition_row> transitions_of(comparison_run const& run, std::size_t overlay);

/// How many findings a change of an overlay moves by itself, over all lists of rules.
[[nodiscard]] std::uint64_t moved_by(comparison_run const& run, std::size_t overlay, std::size_t change);

/// How many move only with several changes together.
[[nodiscard]] std::uint64_t moved_together(comparison_run const& run, std::size_t overlay);

/// How many findings moved each way, over all lists of rules.
[[nodiscard]] std::array<std::uint64_t, 4> findings_of(comparison_run const& run, std::size_t overlay);

namespace detail {

[[nodiscard]] moved_row row_of(comparison_run const& run, std::size_t overlay, std::size_t part,
                               moved_finding const& each);

/// The order in which findings are told.
[[nodiscard]] inline int order_of(moved_finding const& each) noexcept {
    if (each.how == movement::fresh) return 0;
    if (each.how == movement::resolved) return 3;
    return each.after.is == outcome::cannot_tell && each.before.is != outcome::cannot_tell ? 1 : 2;
}

struct moved_place {
    int order;
    std::uint16_t rule;
    std::size_t part;
    std::size_t number;

    friend auto operator<=>(moved_place const&, moved_place const&) = default;
};

[[nodiscard]] std::vector<moved_place> places_in_order(comparison_run const& run, std::size_t overlay);

} // namespace detail

void for_each_moved(comparison_run const& run, std::size_t overlay, auto use) {
    for (detail::moved_place const& each : detail::places_in_order(run, overlay))
        use(detail::row_of(run, overlay, each.part, parts_of(run)[each.part]->found.with[overlay].moved[each.number]));
}

} // namespace leeds::commissioning::inline v0
