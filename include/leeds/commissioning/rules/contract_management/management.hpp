// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/contract_management/default_notice.hpp>
#include <leeds/commissioning/rules/contract_management/letting.hpp>
#include <leeds/commissioning/rules/contract_management/results.hpp>
#include <leeds/commissioning/rules/contract_management/terms.hpp>

#include <array>

namespace leeds::commissioning::inline v0 {

/// The rules about how a contract is managed while it runs. Of a contract without a record of its management none is
/// applicable.
inline constexpr std::array contract_management_rules{
    management_default_notice, management_time_to_remedy, management_action_on_results,
    management_outcomes,       management_reporting,      management_orders,
    management_compact,        management_extensions,     management_provider_review};

} // namespace leeds::commissioning::inline v0
