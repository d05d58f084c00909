// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/contract.hpp>
#include <leeds/commissioning/rules/contract_management/management.hpp>
#include <leeds/commissioning/rules/decommissioning/decommissioning.hpp>
#include <leeds/commissioning/rules/exercise/exercise.hpp>
#include <leeds/commissioning/rules/notice/best_value.hpp>
#include <leeds/commissioning/rules/notice/clause.hpp>
#include <leeds/commissioning/rules/notice/notice.hpp>
#include <leeds/commissioning/rules/notice/right_to_end.hpp>
#include <leeds/commissioning/rules/oversight/oversight.hpp>
#include <leeds/commissioning/rules/principles/good_commissioning.hpp>
#include <leeds/commissioning/rules/procurement/law.hpp>
#include <leeds/commissioning/rules/waiver/waiver.hpp>

#include <tuple>

namespace leeds::commissioning::inline v0 {

/// The rules about contracts and the notices under them.
inline constexpr std::tuple contract_rules{notice_of_cessation,
                                           notice_of_funding_change,
                                           notice_of_decommissioning,
                                           impact_considered,
                                           notice_under_contract,
                                           right_to_end,
                                           best_value_notice_to_provider,
                                           best_value_notice_to_users,
                                           contract_period,
                                           contract_extension,
                                           contract_value,
                                           contract_sum,
                                           contract_term};

/// The rules of the library, as a list of values and of lists of them. A list of your own is made in the same way, with
/// these, others or both: `std::tuple{leeds_rules, my_rule}`.
inline constexpr std::tuple leeds_rules{
    contract_rules, procurement_rules,     good_commissioning,        exercise_rules,
    waiver_rules,   decommissioning_rules, contract_management_rules, oversight_rules};

} // namespace leeds::commissioning::inline v0
