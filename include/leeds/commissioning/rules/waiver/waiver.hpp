// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/waiver/agreement.hpp>
#include <leeds/commissioning/rules/waiver/authority.hpp>
#include <leeds/commissioning/rules/waiver/considerations.hpp>
#include <leeds/commissioning/rules/waiver/effect.hpp>
#include <leeds/commissioning/rules/waiver/grant_options.hpp>
#include <leeds/commissioning/rules/waiver/legal.hpp>
#include <leeds/commissioning/rules/waiver/options.hpp>
#include <leeds/commissioning/rules/waiver/report.hpp>
#include <leeds/commissioning/rules/waiver/validity.hpp>

#include <array>
#include <tuple>

namespace leeds::commissioning::inline v0 {

/// The rules about a waiver of the Contracts Procedure Rules: what is waived, the decision, the report that asks for
/// it, whether its statements agree, and whether the contracts made under it stay inside.
inline constexpr std::tuple waiver_rules{std::array{
    // what is waived
    waiver_named, waiver_right_rules, waiver_authority, waiver_needed, waiver_delegation,
    // the decision
    decision_category_fits, decision_call_in, decision_key_notice, decision_papers, decision_effect,
    decision_before_start,
    // a complete report
    waiver_report_head, waiver_cover, waiver_exempt, waiver_reason, waiver_consultation, waiver_equality,
    waiver_council_plan, waiver_climate, waiver_funding, waiver_cost_breakdown, waiver_value_for_money, waiver_legal,
    waiver_transparency, waiver_cross_border, waiver_ombudsman, waiver_best_value, waiver_risk, waiver_in_house,
    waiver_market_test, waiver_consequences, waiver_implementation, waiver_background, waiver_spot_monitoring,
    // statements that agree
    waiver_wards_agree, waiver_consultation_agrees, waiver_equality_agrees, waiver_call_in_agrees, waiver_risk_agrees,
    waiver_sum_agrees, waiver_term_agrees, waiver_programme_agrees, waiver_option, waiver_option_recommended,
    // inside the grant
    waiver_grant_value, waiver_grant_term, waiver_grant_provider, waiver_grant_options, waiver_option_conditions,
    waiver_holds, waiver_roll_over}};

} // namespace leeds::commissioning::inline v0
