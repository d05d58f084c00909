// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/policy/policy.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace leeds::commissioning::inline v0 {

// Periods and shares of procurement law. As with its sums, the day on which a procurement began selects the value.

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
inline constexpr parameter small_change_share{
    "procurement.small_change_share", "per cent",
    "Share of a contract's value up to which a change of it counts as small, for all but works"};
inline constexpr parameter small_change_share_works{
    "procurement.small_change_share_works", "per cent",
    "Share of the value of a contract for works up to which a change of it counts as small"};
inline constexpr parameter small_term_change_share{
    "procurement.small_term_change_share", "per cent",
    "Share of the longest term at award up to which a change of the term counts as small"};

} // namespace parameters

/// The periods and shares of procurement law, each with the days on which it holds, as entries of a policy.
[[nodiscard]] inline std::vector<policy::entry> procurement_period_entries() {
    auto const since_the_act = [](std::int64_t amount, char const* section) {
        return std::vector<dated_value>{{amount, date{2025, 2, 24}, std::nullopt, std::nullopt, value_status::adopted,
                                         "Procurement Act 2023", date{2026, 11, 21}, section}};
    };
    auto const since_the_regulations = [](std::int64_t share, char const* section) {
        date const checked{2026, 11, 21};
        return std::vector<dated_value>{{share, date{2015, 2, 26}, std::nullopt, date{2025, 2, 23},
                                         value_status::adopted, "Public Contracts Regulations 2015", checked,
                                         "regulation 72 (partly general knowledge)"},
                                        {share, date{2025, 2, 24}, std::nullopt, std::nullopt, value_status::adopted,
                                         "Procurement Act 2023", checked, section}};
    };
    return {{parameters::details_notice_days, since_the_act(30, "s.53")},
            {parameters::details_notice_days_light_touch, since_the_act(120, "s.53, for light touch")},
            {parameters::termination_notice_days, since_the_act(30, "s.80")},
            {parameters::small_change_share, since_the_regulations(10, "ss.74 and 75")},
            {parameters::small_change_share_works, since_the_regulations(15, "ss.74 and 75, for works")},
            {parameters::small_term_change_share, since_the_act(10, "ss.74 and 75")}};
}

} // namespace leeds::commissioning::inline v0
