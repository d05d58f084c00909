// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/choice.hpp>
#include <leeds/commissioning/time/date.hpp>

#include <array>

namespace leeds::commissioning::inline v0 {

/// How a length of notice is counted. The wording of the contract or policy decides; English law's ordinary reading of
/// "months" is the corresponding date (Dodds v Walker [1981] 1 WLR 1027).
enum class convention : std::uint8_t {
    corresponding_date, ///< the day of service does not count, the last day does: 30 September + 4 months is 30 January
    clear,              ///< neither end counts: one day stricter
    beginning_with,     ///< the day of service is day one: one day shorter
};

constexpr auto choices(tag<convention>) noexcept {
    return std::array<choice<convention>, 3>{
        {{convention::corresponding_date, "corresponding_date", "day of service out, last day in (Dodds v Walker)"},
         {convention::clear, "clear", "neither the day of service nor the last day counts"},
         {convention::beginning_with, "beginning_with", "the day of service is day one"}}};
}

/// What a recorded end date means. The two differ by a day, and a notice can be a day short because of it.
enum class end_meaning : std::uint8_t {
    last_funded_day,    ///< the service is paid for on that day for the last time
    first_unfunded_day, ///< the day after the last funded day
};

constexpr auto choices(tag<end_meaning>) noexcept {
    return std::array<choice<end_meaning>, 2>{
        {{end_meaning::last_funded_day, "last_funded_day", "the last day that is paid for"},
         {end_meaning::first_unfunded_day, "first_unfunded_day", "the day after the last day that is paid for"}}};
}

/// What happened to the day number when months were counted.
enum class month_note : std::uint8_t {
    exact,     ///< the day of the same number was taken
    clipped,   ///< the month has no day of that number: its last day was taken
    month_end, ///< counted back from a month's last day, so the earlier month's last day serves as well
};

constexpr auto choices(tag<month_note>) noexcept {
    return std::array<choice<month_note>, 3>{
        {{month_note::exact, "exact", "the day of the same number"},
         {month_note::clipped, "clipped", "the month has no day of that number: its last day"},
         {month_note::month_end, "month_end", "counted back from a month's end to a month's end"}}};
}

/// A day worked out by counting months, and what happened to its number on the way.
struct counted {
    date day;
    month_note note;

    friend constexpr bool operator==(counted const&, counted const&) noexcept = default;
};

/// The longest length in months that is counted: a hundred years.
inline constexpr int longest_months = 1200;

/// The day of the same number `months` later (earlier, if negative), or the last day of a month that lacks the number.
///
/// This is how the law counts forwards from a day (Dodds v Walker): a notice of four months given on 30 September runs
/// out on 30 January. Boost's `+ months(4)` answers 31 January.
/// @pre at most `longest_months` either way.
[[nodiscard]] constexpr counted corresponding_date(date start, int months) noexcept {
    Expects(-longest_months <= months && months <= longest_months);
    date const day = date_in_month(month_index(start) + months, start.day());
    return {day, day.day() == start.day() ? month_note::exact : month_note::clipped};
}

/// The last day of a term of whole months: `months` from the start, less a day. A term of 24 months from 1 September
/// 2018 ends on 31 August 2020. Where the last month lacks the start's number, that month's last day: one month from
/// 31 January 2025 ends on 28 February 2025.
/// @pre 0 <= months <= longest_months
[[nodiscard]] constexpr counted term_end(date start, int months) noexcept {
    Expects(0 <= months);
    counted const next = corresponding_date(start, months);
    return next.note == month_note::clipped ? next : counted{add_days(next.day, -1), month_note::exact};
}

/// The last funded day that an end date stands for.
[[nodiscard]] constexpr date last_funded_day(date end, end_meaning means) noexcept {
    return means == end_meaning::first_unfunded_day ? add_days(end, -1) : end;
}

/// The end date, in the meaning asked for, of something last funded on a day.
[[nodiscard]] constexpr date end_date(date last_funded, end_meaning means) noexcept {
    return means == end_meaning::first_unfunded_day ? add_days(last_funded, 1) : last_funded;
}

/// The earliest end date for which notice served on a day is long enough.
/// @pre 0 <= months <= longest_months
[[nodiscard]] constexpr counted earliest_end(date served, int months, convention how = convention::corresponding_date,
                                             end_meaning means = end_meaning::last_funded_day) noexcept {
    Expects(0 <= months);
    counted const ends =
        how == convention::beginning_with ? term_end(served, months) : corresponding_date(served, months);
    date const last_funded = how == convention::clear ? add_days(ends.day, 1) : ends.day;
    return {end_date(last_funded, means), ends.note};
}

/// The last day on which notice can be served for an end date: the exact partner of `earliest_end`.
///
/// It is not the end less so many months: for six months ending on 28 February 2027 notice on 31 August 2026 is in
/// time, three days after 28 August. For all days and lengths, in every convention and meaning,
/// `earliest_end(s, n).day <= e` exactly when `s <= latest_service(e, n).day`.
/// @pre 0 <= months <= longest_months
[[nodiscard]] constexpr counted latest_service(date end, int months, convention how = convention::corresponding_date,
                                               end_meaning means = end_meaning::last_funded_day) noexcept {
    Expects(0 <= months);
    date const last_funded = last_funded_day(end, means);
    // Counted from day one, the period ends the day before the corresponding date: count back from the day after.
    if (how == convention::beginning_with) return corresponding_date(add_days(last_funded, 1), -months);

    date const reached = how == convention::clear ? add_days(last_funded, -1) : last_funded;
    // Every service day from the corresponding one to the month's end is clipped to the same month end.
    date const latest = date_in_month(month_index(reached) - months, reached.is_month_end() ? 31 : reached.day());
    return {latest, latest.day() == reached.day()  ? month_note::exact
                    : latest.day() < reached.day() ? month_note::clipped
                                                   : month_note::month_end};
}

/// Whether notice served on a day is long enough for an end date.
/// @pre 0 <= months <= longest_months
[[nodiscard]] constexpr bool long_enough(date served, date end, int months,
                                         convention how = convention::corresponding_date,
                                         end_meaning means = end_meaning::last_funded_day) noexcept {
    return earliest_end(served, months, how, means).day <= end;
}

} // namespace leeds::commissioning::inline v0
