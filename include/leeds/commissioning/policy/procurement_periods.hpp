// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/policy/policy.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace leeds::commissioning::inline v0 {

// Periods of procurement law, in days. As with its sums, the day on which a procurement began selects the value.

namespace parameters {

inline constexpr parameter details_notice_days{
    "procurement.details_notice_days", "days",
    "Time for a contract details notice, the day on which the contract is entered into being the first"};
inline constexpr parameter details_notice_days_light_touch{
    "procurement.details_notice_days_light_touch", "days",
    "Time for the contract details notice of a light-touch contract, the day on which it is entered into being the "
    "first"};
inline constexpr parameter termination_notice_days{
    "procurement.termination_notice_days", "days",
    "Time for a contract termination notice, the day on which the contract ends being the first"};

} // namespace parameters

/// The periods of procurement law, each with the days on which it holds, as entries of a policy.
[[nodiscard]] inline std::vector<policy::entry> procurement_period_entries() {
    auto const since_the_act = [](std::int64_t days, char const* section) {
        return std::vector<dated_value>{{days, date{2025, 2, 24}, std::nullopt, std::nullopt, value_status::adopted,
                                         "Procurement Act 2023", date{2026, 11, 21}, section}};
    };
    return {{parameters::details_notice_days, since_the_act(30, "s.53")},
            {parameters::details_notice_days_light_touch, since_the_act(120, "s.53, for light touch")},
            {parameters::termination_notice_days, since_the_act(30, "s.80")}};
}

} // namespace leeds::commissioning::inline v0
