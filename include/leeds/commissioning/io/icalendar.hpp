// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/time/date.hpp>

#include <span>
#include <string>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// A day in a diary: it lasts all day and leaves the time free.
struct calendar_event {
    std::string uid; ///< what it is known by; the same each time it is written, so that a diary replaces it
    date day;
    std::string summary;
    std::string description;
    bool reminders = true; ///< a month (30 days) and a week before
};

/// Events as an iCalendar file (RFC 5545). The same events give the same bytes. Whatever the texts hold, it stays one
/// property each: their line breaks and control characters do not reach the file as such.
/// @param name what the calendar is called
/// @param stamped the day that counts as today
[[nodiscard]] std::string icalendar_text(std::string_view name, std::span<calendar_event const> events, date stamped);

} // namespace leeds::commissioning::inline v0
