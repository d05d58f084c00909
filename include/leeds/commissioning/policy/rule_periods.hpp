// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/code/clauses.hpp>
#include <leeds/commissioning/code/document.hpp>
#include <leeds/commissioning/policy/policy.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leeds::commissioning::inline v0 {

namespace detail {

/// A rule and the clause that decides it.
struct rule_source {
    std::string_view rule;
    citations stated_by;
};

/// Rules that rest on the Scrutiny Board's statement of May 2017 and do not themselves look at the day from which it
/// speaks. Its recommendations with a day of their own are not among them.
inline constexpr std::array<rule_source, 25> rules_of_the_statement{
    {{"exercise.separate_duties", clauses("SCR-M2")},
     {"exercise.grant_or_contract", clauses("SCR-M3")},
     {"management.outcomes", clauses("SCR-33a")},
     {"management.action_on_results", clauses("SCR-33b")},
     {"management.extensions", clauses("SCR-39")},
     {"management.provider_review", clauses("SCR-35")},
     {"decommissioning.equality_impacts", clauses("SCR-41")},
     {"decommissioning.assessor_trained", clauses("SCR-R3a")},
     {"decommissioning.equality_reviewed", clauses("SCR-R3b")},
     {"decommissioning.viability", clauses("SCR-43")},
     {"decommissioning.communities", clauses("SCR-40")},
     {"decommissioning.public_told", clauses("SCR-40")},
     {"decommissioning.learning_shared", clauses("SCR-R3b")},
     {"decommissioning.unintended_consequences", clauses("SCR-44")},
     {"oversight.report_topics", clauses("SCR-R2a")},
     {"oversight.report_effects", clauses("SCR-44")},
     {"oversight.scrutiny_board", clauses("SCR-R2b")},
     {"oversight.strategic_board", clauses("SCR-38")},
     {"oversight.inquiries", clauses("SCR-19")},
     {"oversight.members", clauses("SCR-25")},
     {"oversight.best_practice", clauses("SCR-32")},
     {"portfolio.several_ends", clauses("SCR-43")},
     {"portfolio.consistent_terms", clauses("SCR-34")},
     {"portfolio.reviewed_letting", clauses("SCR-35")},
     {"portfolio.blanket_reductions", clauses("SCR-37")}}};

/// Rules that rest on the report to Winchester's cabinet of 8 December 2010.
inline constexpr std::array<rule_source, 7> rules_of_winchester{{{"exercise.level_playing_field", clauses("WIN-S5")},
                                                                 {"exercise.grants_told", clauses("WIN-6.2")},
                                                                 {"legal_route.grant_powers", clauses("WIN-5.2")},
                                                                 {"legal_route.mix", clauses("WIN-5.3")},
                                                                 {"legal_route.public_bodies", clauses("WIN-5.4")},
                                                                 {"legal_route.outset", clauses("WIN-5.5")},
                                                                 {"legal_route.each_stage", clauses("WIN-9.2")}}};

/// The one that rests on the report of 8 August 2018 on micro-enterprises for home care.
inline constexpr rule_source rule_on_single_purchases{"management.spot_purchases", clauses("CC-4")};

/// A rule that is on from a day, without an end.
inline policy::entry on_since(rule_source const& of, date from, std::optional<date> possibly_from = {}) {
    clause const& first = *of.stated_by.begin();
    document const* const stated_in = find_document(first.document);
    return {rule_switch(of.rule),
            {{1, from, possibly_from, std::nullopt, value_status::adopted,
              std::string(stated_in == nullptr ? first.document : stated_in->title), date{2026, 11, 21},
              std::string(first.locator)}}};
}

} // namespace detail

/// The days on which rules are in force whose source begins on a known day and that do not look at it themselves, as
/// switches of a policy. The day within May 2017 on which the statement was agreed is not given: it surely stands from
/// 1 June, surely not before 1 May. A report speaks from its own day.
[[nodiscard]] inline std::vector<policy::entry> rule_periods() {
    std::vector<policy::entry> all;
    for (detail::rule_source const& each : detail::rules_of_the_statement)
        all.push_back(detail::on_since(each, {2017, 6, 1}, date{2017, 5, 1}));
    for (detail::rule_source const& each : detail::rules_of_winchester)
        all.push_back(detail::on_since(each, {2010, 12, 8}));
    all.push_back(detail::on_since(detail::rule_on_single_purchases, {2018, 8, 8}));
    return all;
}

} // namespace leeds::commissioning::inline v0
