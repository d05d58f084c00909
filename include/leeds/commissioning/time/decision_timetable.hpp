// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/choice.hpp>
#include <leeds/commissioning/time/working_days.hpp>

namespace leeds::commissioning::inline v0 {

// When a council decision may be taken and when it takes effect, forwards and backwards.
//
// The lengths are those that published decisions keep to and, for the notice, that SI 2012/2089 states; the text of the
// council's own call-in rule was not found. Its "working days" name no calendar and no record tested has a bank holiday
// inside its window: that they leave out the holidays of England and Wales is our reading.

/// Clear days between publishing notice of a key decision and taking it.
inline constexpr int key_notice_clear_days = 28;

/// Clear working days between publishing an officer's papers on a key decision and taking it.
inline constexpr int papers_clear_working_days = 5;

/// Working days for call-in, the day from which they run left out.
inline constexpr int call_in_working_days = 5;

/// The calendar by which working days before and after a decision are counted: our reading.
inline constexpr working_day_calendar decision_calendar = working_day_calendar::england_and_wales;

/// First day that has so many clear working days between itself and an earlier day; both ends are left out, and it may
/// fall on a weekend. Nothing where the count passes a day that the calendar cannot answer for.
/// @pre working_days >= 0
[[nodiscard]] constexpr std::optional<date>
first_day_after_clear_working_days(date day, int working_days,
                                   working_day_calendar calendar = decision_calendar) noexcept {
    Expects(working_days >= 0);
    auto const last = add_working_days(day, working_days, calendar);
    return last ? std::optional(add_days(*last, 1)) : std::nullopt;
}

/// Last day that has so many clear working days between itself and a later day: the exact partner of
/// `first_day_after_clear_working_days`. It may fall on a weekend. Nothing where the calendar cannot answer.
/// @pre working_days >= 0
[[nodiscard]] constexpr std::optional<date>
last_day_before_clear_working_days(date day, int working_days,
                                   working_day_calendar calendar = decision_calendar) noexcept {
    Expects(working_days >= 0);
    auto const first = add_working_days(day, -working_days, calendar);
    return first ? std::optional(add_days(*first, -1)) : std::nullopt;
}

/// The day itself where it is a working day, else the last one before it that is. Nothing where the calendar cannot
/// answer.
[[nodiscard]] constexpr std::optional<date>
last_working_day_on_or_before(date day, working_day_calendar calendar = decision_calendar) noexcept {
    return add_working_days(add_days(day, 1), -1, calendar);
}

/// First day on which a key decision may be taken after notice of it was published: 28 clear days between, so
/// publication plus 29 days (SI 2012/2089), unless another number is asked for. Every day of the week counts.
/// @pre clear_days >= 0
[[nodiscard]] constexpr date earliest_key_decision(date notice_published,
                                                   int clear_days = key_notice_clear_days) noexcept {
    Expects(clear_days >= 0);
    return add_days(notice_published, clear_days + 1);
}

/// Last day on which notice of a key decision may be published.
[[nodiscard]] constexpr date latest_key_notice(date decision) noexcept {
    return add_days(decision, -(key_notice_clear_days + 1));
}

/// First day on which an officer may take a key decision after its papers were published. The day may fall on a
/// weekend.
/// @pre working_days >= 0
[[nodiscard]] constexpr std::optional<date>
earliest_decision_after_papers(date papers_published, int working_days = papers_clear_working_days) noexcept {
    return first_day_after_clear_working_days(papers_published, working_days);
}

/// Last day on which the papers on an officer's key decision may be published. The day may fall on a weekend.
[[nodiscard]] constexpr std::optional<date> latest_papers(date decision) noexcept {
    return last_day_before_clear_working_days(decision, papers_clear_working_days);
}

/// Last day of call-in.
/// @param from day on which a decision of the Executive Board was published, or on which an officer took a key decision
/// @pre working_days >= 0
[[nodiscard]] constexpr std::optional<date> last_day_of_call_in(date from,
                                                                int working_days = call_in_working_days) noexcept {
    Expects(working_days >= 0);
    return add_working_days(from, working_days, decision_calendar);
}

/// First day on which a decision that is open to call-in has effect, if nobody calls it in: the calendar day after the
/// last day of call-in, a weekend included.
/// @param from as for `last_day_of_call_in`
/// @pre working_days >= 0
[[nodiscard]] constexpr std::optional<date> effect_after_call_in(date from,
                                                                 int working_days = call_in_working_days) noexcept {
    return first_day_after_clear_working_days(from, working_days);
}

/// Last day on which a decision of the Executive Board may be published, or an officer may take a key decision, for it
/// to have effect by a day. The day may fall on a weekend.
[[nodiscard]] constexpr std::optional<date> latest_start_of_call_in(date in_effect_by) noexcept {
    return last_day_before_clear_working_days(in_effect_by, call_in_working_days);
}

/// Which steps a decision of an officer goes through.
enum class officer_decision : std::uint8_t { key, not_key };

constexpr auto choices(tag<officer_decision>) noexcept {
    return std::array<choice<officer_decision>, 2>{
        {{officer_decision::key, "key", "announced 28 clear days before, and open to call-in"},
         {officer_decision::not_key, "not_key", "neither announced before nor open to call-in"}}};
}

/// The steps of an officer's decision. The days before the decision are the latest that will do, those after it the
/// earliest. Notice, papers and call-in belong to a key decision only.
///
/// Nothing in a step of a key decision: the calendar cannot answer for it.
struct decision_timetable {
    officer_decision kind = officer_decision::key;
    std::optional<date> notice = {};       ///< latest publication of the notice of a key decision
    std::optional<date> papers = {};       ///< latest publication of the papers
    std::optional<date> decision = {};     ///< the day of the decision itself
    std::optional<date> call_in_ends = {}; ///< last day of call-in
    std::optional<date> in_effect = {};    ///< first day on which it has effect

    friend constexpr bool operator==(decision_timetable const&, decision_timetable const&) noexcept = default;
};

/// The steps around a day of decision. A decision that is not key has effect on the day it is taken (our reading: no
/// rule that delays it was found).
[[nodiscard]] constexpr decision_timetable timetable_of_decision(date decision, officer_decision kind) noexcept {
    if (kind == officer_decision::not_key) return {kind, std::nullopt, std::nullopt, decision, std::nullopt, decision};
    return {kind,     latest_key_notice(decision),   latest_papers(decision),
            decision, last_day_of_call_in(decision), effect_after_call_in(decision)};
}

/// The steps that lead to effect by a day, each as late as it may be. The effect may then come before that day, where
/// a weekend lies between; nothing but the kind is told where the calendar cannot answer for the day of decision.
[[nodiscard]] constexpr decision_timetable timetable_to_effect(date in_effect_by, officer_decision kind) noexcept {
    auto const decision =
        kind == officer_decision::key ? latest_start_of_call_in(in_effect_by) : std::optional(in_effect_by);
    if (!decision) return {.kind = kind};
    return timetable_of_decision(*decision, kind);
}

/// The steps of a key decision whose notice is published on a day, each as early as it may be; the papers remain the
/// latest day that will do.
[[nodiscard]] constexpr decision_timetable timetable_from_notice(date notice_published) noexcept {
    return timetable_of_decision(earliest_key_decision(notice_published), officer_decision::key);
}

} // namespace leeds::commissioning::inline v0
