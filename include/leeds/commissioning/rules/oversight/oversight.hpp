// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/oversight/intervals.hpp>
#include <leeds/commissioning/rules/oversight/people.hpp>
#include <leeds/commissioning/rules/oversight/recommendations.hpp>
#include <leeds/commissioning/rules/oversight/reports.hpp>

#include <tuple>

namespace leeds::commissioning::inline v0 {

/// The rules about a record of oversight.
inline constexpr std::tuple oversight_rules{
    recommendation_rules, oversight_report_interval, oversight_report_topics, oversight_report_effects,
    oversight_scrutiny,   oversight_strategic,       oversight_code_review,   oversight_inquiries,
    oversight_members,    oversight_practice,        oversight_assessors};

} // namespace leeds::commissioning::inline v0
