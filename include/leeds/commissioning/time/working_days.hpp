// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/choice.hpp>
#include <leeds/commissioning/time/date.hpp>

#include <array>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// Whose holidays a count of working days leaves out. Two laws that say "working day" mean different days.
enum class working_day_calendar : std::uint8_t {
    /// Not a Saturday, a Sunday, a bank holiday in England and Wales, Good Friday or Christmas Day: as Civil Procedure
    /// Rules 2.8(4) and 6.2(b) have it. Those two are named beside the bank holidays because the Banking and
    /// Financial Dealings Act 1971 does not list them for England and Wales: they are holidays by common law.
    england_and_wales,
    /// Nor a bank holiday in any part of the United Kingdom: Procurement Act 2023 s.123. Adds 2 January and 30 November
    /// and the first Monday of August (Scotland), 17 March and 12 July (Northern Ireland).
    united_kingdom_any_part,
};

constexpr auto choices(tag<working_day_calendar>) noexcept {
    return std::array<choice<working_day_calendar>, 2>{
        {{working_day_calendar::england_and_wales, "england_and_wales",
          "not weekends, bank holidays in England and Wales, Good Friday or Christmas Day"},
         {working_day_calendar::united_kingdom_any_part, "united_kingdom_any_part",
          "nor a bank holiday in any part of the United Kingdom (Procurement Act 2023 s.123)"}}};
}

/// First day that a calendar can answer for. The official list of all parts of the United Kingdom begins in 2012.
[[nodiscard]] constexpr date known_from(working_day_calendar calendar) noexcept {
    return calendar == working_day_calendar::england_and_wales ? date(1995, 1, 1) : date(2012, 1, 1);
}

/// Last day that a calendar can answer for: the end of the last year whose bank holidays are published.
[[nodiscard]] constexpr date known_until(working_day_calendar) noexcept { return date(2028, 12, 31); }

/// Whether a calendar can answer for a day.
[[nodiscard]] constexpr bool is_known(date day, working_day_calendar calendar) noexcept {
    return known_from(calendar) <= day && day <= known_until(calendar);
}

/// What a day is in a calendar.
enum class day_kind : std::uint8_t {
    working_day,
    weekend,   ///< a Saturday or Sunday, whether or not it is a holiday too
    holiday,   ///< a holiday on a weekday
    not_known, ///< the day lies outside what the calendar can answer for
};

/// What a day is in a calendar, and the holiday's name where it is one ("Good Friday", "Christmas Day").
/// A weekday kept for a holiday that fell on a weekend has that holiday's name.
struct calendar_day {
    day_kind kind;
    std::string_view holiday{};
};

/// Easter Sunday of a year of the Gregorian calendar (Oudin's form of the reckoning in the Calendar (New Style) Act
/// 1750).
/// @pre 1583 <= year <= 9999
[[nodiscard]] constexpr date easter_sunday(int year) noexcept {
    Expects(1583 <= year && year <= 9999);
    int const century = year / 100;
    int const golden = year % 19;
    int const moon = (century - century / 4 - (century - (century - 17) / 25) / 3 + 19 * golden + 15) % 30;
    int const full = moon - moon / 28 * (1 - moon / 28 * (29 / (moon + 1)) * ((21 - golden) / 11));
    int const weekday = (year + year / 4 + full + 2 - century + century / 4) % 7;
    int const sunday = full - weekday; // days after 28 March, from -6 to 28
    int const month = 3 + (sunday + 40) / 44;
    return date_in_month(year * 12 + month - 1, sunday + 28 - 31 * (month / 4));
}

namespace detail {

/// A day on which the ordinary rules were set aside by proclamation (Banking and Financial Dealings Act 1971 s.1(2),
/// (3)).
struct exceptional_day {
    date day;
    std::string_view holiday; ///< empty: the ordinary holiday was not kept on this day
    bool scotland_only = false;
};

/// Royal proclamations, as the published lists of bank holidays record them.
inline constexpr std::array<exceptional_day, 18> exceptional_days{{
    {date(1995, 5, 1), ""},
    {date(1995, 5, 8), "Early May bank holiday (VE day)"},
    {date(1999, 12, 31), "Millennium Eve"},
    {date(2002, 5, 27), ""},
    {date(2002, 6, 3), "Queen's Golden Jubilee"},
    {date(2002, 6, 4), "Spring bank holiday"},
    {date(2011, 4, 29), "Wedding of Prince William and Catherine Middleton"},
    {date(2012, 5, 28), ""},
    {date(2012, 6, 4), "Spring bank holiday"},
    {date(2012, 6, 5), "Queen's Diamond Jubilee"},
    {date(2020, 5, 4), ""},
    {date(2020, 5, 8), "Early May bank holiday (VE day)"},
    {date(2022, 5, 30), ""},
    {date(2022, 6, 2), "Spring bank holiday"},
    {date(2022, 6, 3), "Queen's Platinum Jubilee"},
    {date(2022, 9, 19), "State Funeral of Queen Elizabeth II"},
    {date(2023, 5, 8), "Coronation of King Charles III"},
    {date(2026, 6, 15), "Scotland's bank holiday of 15 June 2026", true},
}};

/// Two holidays on days that follow each other. Where a weekend takes one, the next free weekday is kept in its place.
constexpr std::string_view one_of_pair(date day, date first, std::string_view name,
                                       std::string_view next_name) noexcept {
    int const offset = days_between(first, day);
    switch (first.weekday()) {
    case boost::date_time::Friday: return offset == 0 ? name : offset == 3 ? next_name : "";
    case boost::date_time::Saturday: return offset == 2 ? name : offset == 3 ? next_name : "";
    case boost::date_time::Sunday: return offset == 1 ? next_name : offset == 2 ? name : "";
    default: return offset == 0 ? name : offset == 1 ? next_name : "";
    }
}

/// Whether a weekday is the day on which a holiday of a fixed date is kept: that date, or the Monday after a weekend.
constexpr bool kept_on(date weekday, int day_of_month) noexcept {
    int const late = weekday.day() - day_of_month;
    return late == 0 || (weekday.weekday() == boost::date_time::Monday && (late == 1 || late == 2));
}

/// Whether a Monday is the first of its month, or the last.
constexpr bool is_first_of_month(date monday) noexcept { return monday.day() <= 7; }
constexpr bool is_last_of_month(date monday) noexcept {
    return monday.day() + 7 > days_in_month(monday.year(), monday.month());
}

/// The holiday kept in England and Wales on a weekday by the ordinary rules; empty where there is none.
constexpr std::string_view ordinary_holiday_in_england_and_wales(date day) noexcept {
    bool const monday = day.weekday() == boost::date_time::Monday;
    switch (day.month()) {
    case 1: return kept_on(day, 1) ? "New Year's Day" : "";
    case 3:
    case 4: {
        int const after_easter = days_between(easter_sunday(day.year()), day);
        return after_easter == -2 ? "Good Friday" : after_easter == 1 ? "Easter Monday" : "";
    }
    case 5:
        return !monday                  ? ""
               : is_first_of_month(day) ? "Early May bank holiday"
               : is_last_of_month(day)  ? "Spring bank holiday"
                                        : "";
    case 8: return monday && is_last_of_month(day) ? "Summer bank holiday" : "";
    case 12: return one_of_pair(day, date_in_month(month_index(day), 25), "Christmas Day", "Boxing Day");
    default: return "";
    }
}

/// The holiday kept on a weekday by the ordinary rules in Scotland or Northern Ireland, beyond those of England and
/// Wales. (30 November has been a bank holiday since 2007, before this calendar is known from.)
constexpr std::string_view ordinary_holiday_elsewhere(date day) noexcept {
    switch (day.month()) {
    case 1: return one_of_pair(day, date_in_month(month_index(day), 1), "New Year's Day", "2nd January");
    case 3: return kept_on(day, 17) ? "St Patrick's Day" : "";
    case 7: return kept_on(day, 12) ? "Battle of the Boyne (Orangemen's Day)" : "";
    case 8:
        return day.weekday() == boost::date_time::Monday && is_first_of_month(day) ? "Summer bank holiday (Scotland)"
                                                                                   : "";
    case 11: return kept_on(day, 30) ? "St Andrew's Day" : "";
    case 12: // 30 November on a weekend
        return day.weekday() == boost::date_time::Monday && day.day() <= 2 ? "St Andrew's Day" : "";
    default: return "";
    }
}

constexpr std::string_view holiday_on_weekday(date day, bool any_part) noexcept {
    for (auto const& exception : exceptional_days)
        if (exception.day == day && (any_part || !exception.scotland_only)) return exception.holiday;
    auto const name = ordinary_holiday_in_england_and_wales(day);
    return name.empty() && any_part ? ordinary_holiday_elsewhere(day) : name;
}

} // namespace detail

/// What a day is in a calendar: a working day, a weekend, a holiday and which, or not known.
[[nodiscard]] constexpr calendar_day look_up(date day, working_day_calendar calendar) noexcept {
    if (!is_known(day, calendar)) return {day_kind::not_known};
    auto const weekday = day.weekday();
    if (weekday == boost::date_time::Saturday || weekday == boost::date_time::Sunday) return {day_kind::weekend};
    auto const holiday = detail::holiday_on_weekday(day, calendar == working_day_calendar::united_kingdom_any_part);
    return {holiday.empty() ? day_kind::working_day : day_kind::holiday, holiday};
}

/// Whether a day is a working day. Nothing where the calendar cannot answer for it.
[[nodiscard]] constexpr std::optional<bool> is_working_day(date day, working_day_calendar calendar) noexcept {
    auto const kind = look_up(day, calendar).kind;
    if (kind == day_kind::not_known) return std::nullopt;
    return kind == day_kind::working_day;
}

/// The working day that is the nth after a day (n > 0) or before it (n < 0); with n = 0 the day itself, working or not.
/// Nothing where the count passes a day that the calendar cannot answer for.
[[nodiscard]] constexpr std::optional<date> add_working_days(date day, int n, working_day_calendar calendar) noexcept {
    int const step = n < 0 ? -1 : 1;
    for (int left = n; left != 0;) {
        day = add_days(day, step);
        auto const working = is_working_day(day, calendar);
        if (!working) return std::nullopt;
        if (*working) left -= step;
    }
    return day;
}

/// How many working days there are after `first`, up to and including `last`; negative, the other way round, where
/// `last` is the earlier. Nothing where the calendar cannot answer for one of them.
[[nodiscard]] constexpr std::optional<int> working_days_between(date first, date last,
                                                                working_day_calendar calendar) noexcept {
    if (last < first) {
        auto const count = working_days_between(last, first, calendar);
        return count ? std::optional(-*count) : std::nullopt;
    }
    if (first == last) return 0;
    if (!is_known(add_days(first, 1), calendar) || !is_known(last, calendar)) return std::nullopt;
    int count = 0;
    for (date day = first; day != last;) {
        day = add_days(day, 1);
        if (look_up(day, calendar).kind == day_kind::working_day) ++count;
    }
    return count;
}

/// The day itself where it is a working day, else the next one that is. Nothing where the calendar cannot answer.
[[nodiscard]] constexpr std::optional<date> next_working_day_on_or_after(date day,
                                                                         working_day_calendar calendar) noexcept {
    return add_working_days(add_days(day, -1), 1, calendar);
}

} // namespace leeds::commissioning::inline v0
