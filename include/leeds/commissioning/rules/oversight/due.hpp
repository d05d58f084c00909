// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/choice.hpp>
#include <leeds/commissioning/facts/recommendation.hpp>
#include <leeds/commissioning/facts/recorded_text.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// Something that the statement of May 2017 asks to be done, and the month by the end of which it does.
struct stated_recommendation {
    std::string_view id;    ///< of its rule
    std::string_view title; ///< of its rule
    citations cites;
    std::optional<calendar_month> by; ///< none where the clause states no month
};

/// The recommendations of the statement, and the formal response to it. The outcome of the review of staff (4(b)) is to
/// be reported by December 2017 (4(c)); the review itself has no month.
inline constexpr std::array<stated_recommendation, 9> stated_recommendations{{
    {"oversight.formal_response", "Formal response to the statement", clauses("SCR-51"), calendar_month(2017, 7)},
    {"oversight.recommendation_1", "Recommendation 1: reporting through Community Committees", clauses("SCR-R1"),
     calendar_month(2017, 9)},
    {"oversight.recommendation_2a", "Recommendation 2(a): six-monthly progress reports set up", clauses("SCR-R2a"), {}},
    {"oversight.recommendation_2b", "Recommendation 2(b): reports open to scrutiny", clauses("SCR-R2b"), {}},
    {"oversight.recommendation_3a", "Recommendation 3(a): training in equality impact", clauses("SCR-R3a"), {}},
    {"oversight.recommendation_3b", "Recommendation 3(b): learning from decommissioning", clauses("SCR-R3b"), {}},
    {"oversight.recommendation_4a", "Recommendation 4(a): commissioning as a job family", clauses("SCR-R4a"),
     calendar_month(2017, 12)},
    {"oversight.recommendation_4b", "Recommendation 4(b): staff resource reviewed", clauses("SCR-R4b"), {}},
    {"oversight.recommendation_4c", "Recommendation 4(c): outcome of 4(a) and 4(b) reported", clauses("SCR-R4c"),
     calendar_month(2017, 12)},
}};

/// How something that is to be done stands on a day.
enum class due_state : std::uint8_t { done, done_late, answered, answered_late, due, late, no_month, unknown };

constexpr auto choices(tag<due_state>) noexcept {
    using enum due_state;
    return std::array<choice<due_state>, 8>{
        {{done, "done", "done, in time where a month is stated"},
         {done_late, "done_late", "done after it was due"},
         {answered, "answered", "not accepted, and answered with the reason in time"},
         {answered_late, "answered_late", "not accepted, and answered after it was due"},
         {due, "due", "not done, and there is time"},
         {late, "late", "not done, and the time is over"},
         {no_month, "no_month", "not done, and no month is stated by which it should be"},
         {unknown, "unknown", "nothing recorded says whether it was done"}}};
}

/// How a recommendation stands.
struct due_standing {
    due_state state = due_state::unknown;
    std::optional<date> due = {};  ///< last day
    std::optional<date> done = {}; ///< day on which it was done or answered, by the day asked about
    int days = 0;                  ///< late where it is late, was late or was answered late; left where it is due
};

/// The month by the end of which its clause asks for a recommendation; none where the clause states none.
[[nodiscard]] constexpr std::optional<calendar_month> stated_month(board_recommendation const& of) noexcept {
    for (stated_recommendation const& each : stated_recommendations)
        if (of.about && each.cites.first_number() == of.about->number()) return each.by;
    return std::nullopt;
}

/// The last day for a recommendation: that of the month which its clause states, else of the month recorded for it.
[[nodiscard]] constexpr std::optional<date> last_day_for(board_recommendation const& of) noexcept {
    auto const stated = stated_month(of);
    auto const month = stated ? stated : of.due;
    return month ? std::optional(month->last_day()) : std::nullopt;
}

/// How a recommendation stands on a day. What is recorded for later days is not looked at: done tomorrow is not done
/// today. A refusal answers it where the response has a day and a reason.
[[nodiscard]] inline due_standing standing_on(board_recommendation const& of, date as_of) noexcept {
    using enum due_state;
    due_standing found;
    found.due = last_day_for(of);
    auto const settle = [&](date day, due_state in_time, due_state too_late) {
        bool const was_late = found.due && *found.due < day;
        found.state = was_late ? too_late : in_time;
        found.done = day;
        found.days = was_late ? days_between(*found.due, day) : 0;
        return found;
    };
    if (of.done && *of.done <= as_of) return settle(*of.done, done, done_late);

    bool const refused = of.state == std::optional(recommendation_state::not_accepted);
    bool const responded = of.responded && *of.responded <= as_of;
    if (refused && responded && says_something(of.response)) return settle(*of.responded, answered, answered_late);

    bool const said_done = of.state == std::optional(recommendation_state::done) && !of.done;
    bool const refused_somehow = refused && (!of.responded || responded); // a day or a reason is missing
    if (said_done || refused_somehow) return found;
    if (!found.due) {
        if (of.done || of.state) found.state = no_month;
    } else if (as_of <= *found.due) {
        found.state = due;
        found.days = days_between(as_of, *found.due);
    } else if (of.done || of.state) {
        found.state = late;
        found.days = days_between(*found.due, as_of);
    }
    return found;
}

} // namespace leeds::commissioning::inline v0
