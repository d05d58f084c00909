// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/oversight/answer.hpp>
#include <leeds/commissioning/time/months.hpp>

namespace leeds::commissioning::inline v0 {

/// How things that are to come at least every so many months stand on a day.
struct interval_standing {
    std::optional<date> last = {};        ///< last one by the day
    std::optional<counted> next_due = {}; ///< last day for the one after it
    std::optional<date> gap_after = {};   ///< one after which the next came too late, or has not come though it is late
    std::optional<counted> gap_due = {};  ///< last day for the one that was late
    std::optional<date> gap_until = {};   ///< day on which that one came; none while it has not come
};

/// Looks at the days of a list, in any order. The gap is the one that lasts until the day asked about, else the first.
/// Days after that day are not looked at.
/// @param due_after called with a day: the last day for the one after it
template <class Days, class DayOf, class DueAfter>
[[nodiscard]] interval_standing intervals_of(Days const& days, DayOf day_of, date as_of, DueAfter due_after) noexcept {
    interval_standing found;
    auto const gap = [&](date after, counted const& due, std::optional<date> until) {
        found.gap_after = after;
        found.gap_due = due;
        found.gap_until = until;
    };
    for (auto const& each : days) {
        std::optional<date> const day = day_of(each);
        if (!day || as_of < *day) continue;
        if (!found.last || *found.last < *day) found.last = day;
        std::optional<date> next;
        for (auto const& other : days) {
            std::optional<date> const later = day_of(other);
            if (later && *day < *later && *later <= as_of && (!next || *later < *next)) next = later;
        }
        counted const due = due_after(*day);
        bool const first = !found.gap_after || *day < *found.gap_after;
        if (next && due.day < *next && first) gap(*day, due, next);
    }
    if (!found.last) return found;
    found.next_due = due_after(*found.last);
    if (found.next_due->day < as_of) gap(*found.last, *found.next_due, std::nullopt);
    return found;
}

namespace detail::of_oversight {

enum interval_says : std::uint8_t { interval_met, interval_overdue, interval_missing, interval_unset, interval_gap };

/// The number of months that a parameter surely gives on a day, where they can be counted.
inline std::optional<int> months_on(basis const& on, parameter const& what, date day) noexcept {
    value_on_day const found = on.numbers.on(what, day);
    bool const countable =
        found.held == holding::yes && 0 < found.value->amount && found.value->amount <= longest_months;
    return countable ? std::optional(static_cast<int>(found.value->amount)) : std::nullopt;
}

/// When the next is due by a policy: by the day of the same number so many months on as held on the day of the one
/// before, else on the day asked about. A last day that lies before any months held does not count; then the next one,
/// as many months on, does.
struct due_by_policy {
    basis const& on;
    parameter const& what;
    int months_asked; ///< those of the day asked about

    [[nodiscard]] int months_after(date day) const noexcept { return months_on(on, what, day).value_or(months_asked); }

    [[nodiscard]] counted operator()(date day) const noexcept {
        int const months = months_after(day);
        counted due = corresponding_date(day, months);
        for (int all = 2 * months; due.day < on.as_of && all <= longest_months && !holds(due.day); all += months)
            due = corresponding_date(day, all);
        return due;
    }

private:
    [[nodiscard]] bool holds(date day) const noexcept { return on.numbers.on(what, day).held == holding::yes; }
};

/// What intervals show, where every day is recorded.
template <class Days, class DayOf>
answer judge_intervals(Days const& days, DayOf day_of, basis const& on, parameter const& what,
                       std::uint16_t missing_list) noexcept {
    auto const months = months_on(on, what, on.as_of);
    if (!months) return answered(outcome::not_assessed, interval_unset);
    due_by_policy const due_after{on, what, *months};
    interval_standing const found = intervals_of(days, day_of, on.as_of, due_after);
    if (!found.last) return answered(outcome::cannot_tell, interval_missing, missing_list);
    counted const due = found.gap_due ? *found.gap_due : *found.next_due;
    answer given = !found.gap_after  ? answered(outcome::met, interval_met)
                   : found.gap_until ? answered(outcome::not_met, interval_gap)
                                     : answered(outcome::not_met, interval_overdue);
    given.counting = due.note;
    given.dates[0] = found.gap_after ? found.gap_after : found.last;
    given.dates[1] = due.day;
    given.dates[2] = found.gap_until;
    given.numbers[0] =
        found.gap_after ? days_between(due.day, found.gap_until.value_or(on.as_of)) : days_between(on.as_of, due.day);
    given.numbers[1] = due_after.months_after(*given.dates[0]);
    given.values_of = on.as_of;
    return given;
}

inline constexpr std::array<std::string_view, 2> interval_facts{"oversight.reports", "oversight.reports.day"};
inline constexpr std::array<parameter, 1> interval_uses{parameters::report_interval};

inline constexpr std::array<sentence, 5> interval_sentences{{
    {"Every report came in time after the one before; the last is of {report}. One is due every {months:month}, the "
     "next by {due}."},
    {"The last report is of {report}. One is due every {months:month}; the next was due by {due}, {days:day} ago.",
     "Make the progress report, and see that the next comes within {minimum}."},
    sentence_on_missing_facts,
    {"No most time between two reports is known to hold on the day asked about."},
    {"After the report of {report} one was due every {months:month}, the next by {due}; it came on {came}, {days:day} "
     "late.",
     "See that the next report comes within {minimum}."},
}};

inline answer decide_report_interval(oversight const& subject, basis const& on) noexcept {
    for (progress_report const& each : subject.reports)
        if (!each.day && months_on(on, parameters::report_interval, on.as_of))
            return answer_lacks(fact_bit(interval_facts, "oversight.reports.day"));
    return judge_intervals(
        subject.reports, [](progress_report const& each) noexcept { return each.day; }, on, parameters::report_interval,
        fact_bit(interval_facts, "oversight.reports"));
}

inline constexpr std::array<std::string_view, 1> reviewed_facts{"oversight.code_reviews"};
inline constexpr std::array<parameter, 1> reviewed_uses{parameters::code_review};

inline constexpr std::array<sentence, 5> reviewed_sentences{{
    {"Every review of the Code came in time after the one before; the last is of {review}. One is proposed every "
     "{months:month}, the next by {due}."},
    {"The last review of the Code is of {review}. The Code proposes one every {months:month}, the next by {due}, "
     "{days:day} ago.",
     "Review the impact of the Code, and record the day."},
    sentence_on_missing_facts,
    {"No time between two reviews of the Code is known to hold on the day asked about."},
    {"After the review of {review} the Code proposes one every {months:month}, the next by {due}; it came on {came}, "
     "{days:day} late.",
     "See that the next review comes within {minimum}."},
}};

inline answer decide_code_reviews(oversight const& subject, basis const& on) noexcept {
    return judge_intervals(
        subject.code_reviews, [](date day) noexcept { return std::optional(day); }, on, parameters::code_review,
        fact_bit(reviewed_facts, "oversight.code_reviews"));
}

} // namespace detail::of_oversight

/// Whether the operational group reports at least every six months (SCR-R2a).
inline constexpr oversight_rule oversight_report_interval{
    {.id = "oversight.report_interval",
     .version = 2,
     .title = "Progress report at least every six months",
     .cites = clauses("SCR-R2a", "SCR-38"),
     .force = force::should,
     .gives = judged_outcomes | outcome::not_assessed,
     .selects_policy_by = date_of::asked,
     .reading =
         "Months are counted from one report to the day of the same number, as many as were asked for on its day; the "
         "reports recorded are taken to be all there are. Where that last day lies before the statement, the next one "
         "counts, as many months on. From the statement to the first report no time is counted, because its day is "
         "not stated.",
     .reads = detail::of_oversight::interval_facts,
     .uses = detail::of_oversight::interval_uses,
     .dates = {"report", "due", "came"},
     .numbers = {"days", "months"},
     .sentences = detail::of_oversight::interval_sentences},
    detail::of_oversight::decide_report_interval};

/// Whether the impact of the Code is reviewed every year (CODE-R1), which the Code proposes.
inline constexpr oversight_rule oversight_code_review{
    {.id = "oversight.code_review",
     .version = 2,
     .title = "Annual review of the impact of the Code",
     .cites = clauses("CODE-R1"),
     .force = force::may,
     .gives = judged_outcomes | outcome::not_assessed,
     .selects_policy_by = date_of::asked,
     .reading = "Annual is read as no more than twelve months from one review to the next, or as many as the policy "
                "gave on the day of the one before; the reviews recorded are taken to be all there are.",
     .reads = detail::of_oversight::reviewed_facts,
     .uses = detail::of_oversight::reviewed_uses,
     .dates = {"review", "due", "came"},
     .numbers = {"days", "months"},
     .sentences = detail::of_oversight::reviewed_sentences},
    detail::of_oversight::decide_code_reviews};

} // namespace leeds::commissioning::inline v0
