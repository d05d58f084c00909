// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/time/date.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

// Dates as registers have them, and words that stand where a date, a sum or a name would.
namespace leeds::commissioning::inline v0 {

/// Which of two numbers of a date must be the day.
enum class day_place : std::uint8_t {
    told,        ///< by a name of the month, or by a year that comes first
    first,       ///< the first is more than twelve
    second,      ///< the second is more than twelve, so that it is no date with the day first
    not_certain, ///< both are twelve or less, and differ
};

/// The day that a text stands for, or why there is none.
struct register_date {
    std::optional<date> day;
    std::string_view reason;
    day_place at = day_place::told;
};

/// Reads "01-Apr-2013", "04/09/2014", "2014-09-04", "1st September 2014", "04.09.2014" and "04-09-2014", each with or
/// without a time of day. Numbers alone have the day first, unless they begin with the year.
[[nodiscard]] register_date try_parse_register_date(std::string_view text) noexcept;

/// Whether a text only says that nothing is stated: "N/A", "TBC", "-".
[[nodiscard]] bool says_nothing(std::string_view text) noexcept;

/// Whether a text in place of an end says that there is none until notice: "Rolling", "Open ended".
[[nodiscard]] bool says_rolling(std::string_view text) noexcept;

/// Whether a text heads a row of totals: "Total", "Grand total:".
[[nodiscard]] bool says_total(std::string_view text) noexcept;

} // namespace leeds::commissioning::inline v0
