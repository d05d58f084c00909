// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/policy/policy.hpp>
#include <leeds/commissioning/time/months.hpp>

namespace leeds::commissioning::inline v0 {

/// The parameters that the library's own rules use.
namespace parameters {

inline constexpr parameter code_in_force{"code.in_force", "yes or no", "The Leeds Commissioning Code applies"};
inline constexpr parameter notice_minimum{"notice.minimum_months", "months",
                                          "Least notice of a cessation or a change in the level of funding"};
inline constexpr parameter decommissioning_minimum{"notice.decommissioning_minimum_months", "months",
                                                   "Least notice of decommissioning"};
inline constexpr parameter notice_convention{"notice.convention", "convention",
                                             "How the months of notice that the Code asks for are counted"};
inline constexpr parameter best_value_minimum{"best_value.minimum_notice_months", "months",
                                              "Least notice to an organisation and to users under best value guidance"};

} // namespace parameters

/// How the policy counts months on a day; the ordinary reading of English law where it does not say.
[[nodiscard]] inline convention convention_on(policy const& numbers, date day) noexcept {
    value_on_day const found = numbers.on(parameters::notice_convention, day);
    if (found.held != holding::yes) return convention::corresponding_date;
    switch (found.value->amount) {
    case static_cast<std::int64_t>(convention::clear): return convention::clear;
    case static_cast<std::int64_t>(convention::beginning_with): return convention::beginning_with;
    default: return convention::corresponding_date;
    }
}

/// The numbers of the Leeds Commissioning Code and of what surrounds it, as published.
///
/// The Code was approved in January 2018 and the day is not stated: it surely applies from 1 February 2018, surely not
/// before 1 January 2018, and in between nobody can tell. It does not say how months are counted; the ordinary reading
/// of English law is taken (Dodds v Walker). The three months of the best value guidance date from September 2011 (day
/// not stated); whether they outlived the guidance of May 2024 is unconfirmed.
[[nodiscard]] inline policy leeds_policy() {
    date const checked{2026, 11, 21};
    auto const since_the_code = [&](std::int64_t amount, std::string reference) {
        return std::vector<dated_value>{{amount, date{2018, 2, 1}, date{2018, 1, 1}, std::nullopt,
                                         value_status::adopted, std::move(reference), checked}};
    };
    return {
        "Leeds",
        {{parameters::code_in_force, since_the_code(1, "Leeds Commissioning Code of Practice, approved January 2018")},
         {parameters::notice_minimum, since_the_code(6, "Leeds Commissioning Code of Practice, Contract Management 3")},
         {parameters::decommissioning_minimum,
          since_the_code(6, "Leeds Commissioning Code of Practice, Decommissioning 2")},
         {parameters::notice_convention,
          {{static_cast<std::int64_t>(convention::corresponding_date), date{1926, 1, 1}, std::nullopt, std::nullopt,
            value_status::adopted,
            "Law of Property Act 1925 s.61 and Dodds v Walker [1981] 1 WLR 1027; the Code itself does not say",
            checked}}},
         {parameters::best_value_minimum,
          {{3, date{2011, 10, 1}, date{2011, 9, 1}, date{2024, 4, 30}, value_status::adopted,
            "Best Value Statutory Guidance, September 2011, revised March 2015", checked},
           {3, date{2024, 5, 1}, std::nullopt, std::nullopt, value_status::unconfirmed,
            "Best Value Statutory Guidance 2015; effect of the guidance of May 2024 on it not found", checked}}}}};
}

} // namespace leeds::commissioning::inline v0
