// SPDX-License-Identifier: MIT
#pragma once

#include "text/page.hpp"

#include <leeds/commissioning/code/clauses.hpp>
#include <leeds/commissioning/time/decision_timetable.hpp>
#include <leeds/commissioning/time/text.hpp>

#include <fmt/format.h>
#include <gsl/assert>

#include <string>
#include <string_view>

// Words that plans share.
namespace leeds::commissioning::inline v0 {

/// "Thursday 20 June 2024"
[[nodiscard]] inline std::string with_weekday(date day) {
    return fmt::format("{} {}", weekday_name(day), long_text(day));
}

/// "today", "3 days left" or "3 days ago"
[[nodiscard]] inline std::string days_from(date as_of, date day) {
    int const days = days_between(as_of, day);
    if (days == 0) return "today";
    auto const count = counted_noun(static_cast<std::size_t>(days < 0 ? -days : days), "day");
    return days < 0 ? count + " ago" : count + " left";
}

/// A source by its id, with what it is.
[[nodiscard]] inline std::string source_in_words(std::string_view id) {
    clause const* const cited = find_clause(id);
    Expects(cited != nullptr);
    document const* const from = find_document(cited->document);
    return fmt::format("{}: {}, {} ({})", id, from == nullptr ? cited->document : from->title, cited->locator,
                       in_words(standing_of(*cited)));
}

/// Which days the steps of a decision leave out, and that it is our reading.
[[nodiscard]] inline std::string on_working_days() {
    return fmt::format("Working days leave out weekends and the holidays of England and Wales, known until {}. That "
                       "this calendar is meant is our reading: the text of the council's rule was not found, and no "
                       "record that was tested has a bank holiday inside its days.",
                       long_text(known_until(decision_calendar)));
}

} // namespace leeds::commissioning::inline v0
