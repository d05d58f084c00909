// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/terminal_text.hpp>
#include <leeds/commissioning/time/months.hpp>

#include <optional>
#include <string>

namespace leeds::commissioning::inline v0 {

/// A question about one notice in months. With the day of service it asks for the earliest end; with the end, for the
/// last day of service; with both, whether the notice is long enough.
struct notice_question {
    std::optional<date> served = {};
    std::optional<date> end = {};
    int months = 6;
    convention how = convention::corresponding_date;
    end_meaning means = end_meaning::last_funded_day;
};

/// The answer as one JSON object: {served, end, months, convention, end_means, note}; where both days were given, also
/// {long_enough, days_short, earliest_end, latest_service}.
/// @pre one of the days is given, and `months` lies between 0 and `longest_months`
[[nodiscard]] std::string notice_json(notice_question const& asked);

/// The answer in a few sentences.
/// @pre one of the days is given, and `months` lies between 0 and `longest_months`
[[nodiscard]] std::string notice_text(notice_question const& asked, text_options const& options = {});

} // namespace leeds::commissioning::inline v0
