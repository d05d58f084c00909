// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/policy/decommissioning_parameters.hpp>
#include <leeds/commissioning/policy/management_parameters.hpp>
#include <leeds/commissioning/policy/policy.hpp>
#include <leeds/commissioning/policy/portfolio_parameters.hpp>
#include <leeds/commissioning/policy/procurement_thresholds.hpp>
#include <leeds/commissioning/policy/rule_periods.hpp>
#include <leeds/commissioning/policy/waiver_parameters.hpp>
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

// What proportion, a balance or enough time is, no source states: these have no value until a policy sets one.
inline constexpr parameter full_assessment_from{"equality.full_assessment_from", "pence",
                                                "Value from which a full equality assessment is expected"};
inline constexpr parameter small_exercise_below{"reporting.small_below", "pence",
                                                "Value below which reporting is expected to be light"};
inline constexpr parameter most_reports_if_small{"reporting.most_reports_if_small", "reports a year",
                                                 "Most reports a year asked of a provider below that value"};
inline constexpr parameter largest_share{"market.largest_share", "per cent",
                                         "Largest share of a market that one provider may hold"};
inline constexpr parameter least_days_to_bid{"market.least_days_to_bid", "days",
                                             "Least time from publication of an opportunity until bids are due"};
inline constexpr parameter least_days_to_start{"market.least_days_to_start", "days",
                                               "Least time from an award until the service begins"};
inline constexpr parameter least_quality_weight{"award.least_quality_weight", "per cent",
                                                "Least weight of quality in the assessment of bids"};
inline constexpr parameter most_days_to_feedback{"feedback.most_days", "days",
                                                 "Most time from an award until feedback is offered"};
inline constexpr parameter code_review{"code.review_months", "months",
                                       "Most time between two reviews of the impact of the Code"};
inline constexpr parameter consultation_days{"consultation.least_days", "days",
                                             "Least time that a consultation on ending a service is open"};

/// The longest time for a consultation that is planned with: about ten years.
inline constexpr int longest_consultation = 3650;

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
    auto const since_the_code = [&](std::int64_t amount, std::string paragraph) {
        return std::vector<dated_value>{{amount, date{2018, 2, 1}, date{2018, 1, 1}, std::nullopt,
                                         value_status::adopted, "Leeds Commissioning Code of Practice", checked,
                                         std::move(paragraph)}};
    };
    std::vector<policy::entry> entries{
        {parameters::code_in_force, since_the_code(1, "approved January 2018")},
        {parameters::notice_minimum, since_the_code(6, "Contract Management 3")},
        {parameters::decommissioning_minimum, since_the_code(6, "Decommissioning 2")},
        {parameters::notice_convention,
         {{static_cast<std::int64_t>(convention::corresponding_date), date{1926, 1, 1}, std::nullopt, std::nullopt,
           value_status::adopted, "Law of Property Act 1925", checked,
           "s.61, and Dodds v Walker [1981] 1 WLR 1027; the Code itself does not say"}}},
        {parameters::best_value_minimum,
         {{3, date{2011, 10, 1}, date{2011, 9, 1}, date{2024, 4, 30}, value_status::adopted,
           "Best Value Statutory Guidance, September 2011, revised March 2015", checked},
          {3, date{2024, 5, 1}, std::nullopt, std::nullopt, value_status::unconfirmed,
           "Best Value Statutory Guidance 2015; effect of the guidance of May 2024 on it not found", checked}}},
        {parameters::code_review, since_the_code(12, "closing line: annual")},
        {parameters::full_assessment_from, {}},
        {parameters::small_exercise_below, {}},
        {parameters::most_reports_if_small, {}},
        {parameters::largest_share, {}},
        {parameters::least_days_to_bid, {}},
        {parameters::least_days_to_start, {}},
        {parameters::least_quality_weight, {}},
        {parameters::most_days_to_feedback, {}},
        {parameters::consultation_days, {}}};
    for (policy::entry& each : waiver_entries()) entries.push_back(std::move(each));
    for (policy::entry& each : portfolio_entries()) entries.push_back(std::move(each));
    for (policy::entry& each : management_entries()) entries.push_back(std::move(each));
    for (policy::entry& each : procurement_threshold_entries()) entries.push_back(std::move(each));
    for (policy::entry& each : decommissioning_entries()) entries.push_back(std::move(each));
    return {"Leeds", std::move(entries), rule_periods()};
}

} // namespace leeds::commissioning::inline v0
