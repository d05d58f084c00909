// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/policy/policy.hpp>

#include <optional>
#include <vector>

namespace leeds::commissioning::inline v0 {

namespace parameters {

// What a reasonable time, swift action or up to date is, no source states: these have no value until a policy sets one.
inline constexpr parameter least_days_to_remedy{
    "management.least_days_to_remedy", "days",
    "Least time from the discussion of a breach or an issue with performance until it is to be remedied"};
inline constexpr parameter most_days_to_act{
    "management.most_days_to_act", "days",
    "Most time from the end of a period in which an outcome was missed until action is taken"};
inline constexpr parameter training_holds{"oversight.training_months", "months",
                                          "Time for which training in the assessment of equality impact is up to date"};

inline constexpr parameter report_interval{"oversight.report_months", "months",
                                           "Most time between two progress reports of the operational group"};

} // namespace parameters

/// The figures that rules on contract management and on oversight use, as entries of a policy. The six months between
/// progress reports are recommended by a statement of May 2017, whose day is not given.
[[nodiscard]] inline std::vector<policy::entry> management_entries() {
    return {{parameters::least_days_to_remedy, {}},
            {parameters::most_days_to_act, {}},
            {parameters::training_holds, {}},
            {parameters::report_interval,
             {{6, date{2017, 6, 1}, date{2017, 5, 1}, std::nullopt, value_status::adopted,
               "Scrutiny Board (Strategy and Resources), statement on commissioning, May 2017", date{2026, 11, 21},
               "Recommendation 2(a)"}}}};
}

} // namespace leeds::commissioning::inline v0
