// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/best_value.hpp>
#include <leeds/commissioning/rules/contract.hpp>
#include <leeds/commissioning/rules/notice.hpp>
#include <leeds/commissioning/rules/notice_clause.hpp>
#include <leeds/commissioning/rules/right_to_end.hpp>

#include <tuple>

namespace leeds::commissioning::inline v0 {

/// The rules of the library, as a list of values. A list of your own is made in the same way, with these, others or
/// both: `std::tuple_cat(leeds_rules, std::tuple{my_rule})`.
inline constexpr std::tuple leeds_rules{notice_of_cessation,
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

} // namespace leeds::commissioning::inline v0
