// SPDX-License-Identifier: MIT
#pragma once

#include <boost/date_time/gregorian/greg_date.hpp>
#include <gsl/assert>

#include <compare>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>

namespace leeds::commissioning::inline v0 {

/// The year, month and day asked for make no date, or none between 1400 and 9999. Carries what was asked for.
class invalid_date : public std::out_of_range {
public:
    invalid_date(int asked_year, int asked_month, int asked_day)
        : std::out_of_range("no such date: year " + std::to_string(asked_year) + ", month " +
                            std::to_string(asked_month) + ", day " + std::to_string(asked_day) +
                            " (years run from 1400 to 9999)"),
          year(asked_year), month(asked_month), day(asked_day) {}

    int year, month, day;
};

/// Whether February has 29 days in a year of the Gregorian calendar.
[[nodiscard]] constexpr bool is_leap_year(int year) noexcept {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/// Number of the last day of a month: 28 to 31.
/// @pre 1 <= month <= 12
[[nodiscard]] constexpr int days_in_month(int year, int month) noexcept {
    Expects(1 <= month && month <= 12);
    if (month == 2) return is_leap_year(year) ? 29 : 28;
    return 30 + ((month + (month >> 3)) & 1);
}

/// A day of the calendar: always a real one, never "not a date".
///
/// Made from whole numbers or from a Boost date, both checked: Boost's fields are 16 bits wide and wrap before Boost
/// looks at them (year 67554 becomes 2018), and its default date is a special value. Years run from 1400 to 9999 as in
/// Boost; a sum of months or days may lie some centuries beyond, compares rightly there, and only cannot be turned into
/// a Boost date.
///
/// The fields are packed into one number, so that comparing two dates is comparing two integers.
class date {
public:
    /// @throws invalid_date if there is no such day between the years 1400 and 9999.
    constexpr date(int year, int month, int day) : date(checked(year, month, day)) {}

    /// @throws invalid_date if `day` is one of Boost's special values, or a sum outside its calendar (its fields are
    /// given as 0).
    constexpr date(boost::gregorian::date const& day) : date(from_boost(day)) {}

    /// The date, or nothing where there is none.
    [[nodiscard]] static constexpr std::optional<date> try_from(int year, int month, int day) noexcept {
        if (year < 1400 || year > 9999 || month < 1 || month > 12 || day < 1 || day > days_in_month(year, month))
            return std::nullopt;
        return date(packed{}, year, month, day);
    }

    [[nodiscard]] constexpr int year() const noexcept { return packed_ >> 9; }
    [[nodiscard]] constexpr int month() const noexcept { return (packed_ >> 5) & 15; }
    [[nodiscard]] constexpr int day() const noexcept { return packed_ & 31; }

    /// Days since 1 January 1970, negative before it.
    [[nodiscard]] constexpr int day_number() const noexcept {
        // Years are counted from March, so that the leap day is a year's last, in eras of 400 years (146,097 days).
        int const y = year() - (month() <= 2 ? 1 : 0);
        int const era = y / 400;
        int const year_of_era = y - era * 400;
        int const day_of_year = (153 * (month() + (month() > 2 ? -3 : 9)) + 2) / 5 + day() - 1;
        return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
    }

    /// The date of a `day_number()`.
    /// @pre the day lies between the years 1000 and 10999.
    [[nodiscard]] static constexpr date from_day_number(int number) noexcept {
        Expects(-354285 <= number && number <= 3298139);
        int const shifted = number + 719468;
        int const era = shifted / 146097;
        int const day_of_era = shifted - era * 146097;
        int const year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
        int const day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        int const shifted_month = (5 * day_of_year + 2) / 153;
        int const month = shifted_month + (shifted_month < 10 ? 3 : -9);
        return {packed{}, era * 400 + year_of_era + (month <= 2 ? 1 : 0), month,
                day_of_year - (153 * shifted_month + 2) / 5 + 1};
    }

    /// Day of the week.
    [[nodiscard]] constexpr boost::date_time::weekdays weekday() const noexcept {
        // 1 January 1970 was a Thursday; the offset is a multiple of seven and keeps the sum positive.
        return static_cast<boost::date_time::weekdays>((day_number() + 4 + 7 * 100000) % 7);
    }

    [[nodiscard]] constexpr bool is_month_end() const noexcept { return day() == days_in_month(year(), month()); }

    /// The same day as Boost holds it.
    /// @throws invalid_date if the day is a sum that lies outside Boost's years 1400 to 9999.
    [[nodiscard]] constexpr boost::gregorian::date to_boost() const {
        if (year() < 1400 || year() > 9999) throw invalid_date(year(), month(), day());
        return {static_cast<unsigned short>(year()), static_cast<unsigned short>(month()),
                static_cast<unsigned short>(day())};
    }

    friend constexpr bool operator==(date, date) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(date, date) noexcept = default;

private:
    struct packed {};
    constexpr date(packed, int year, int month, int day) noexcept : packed_((year << 9) | (month << 5) | day) {}

    static constexpr date checked(int year, int month, int day) {
        if (auto const made = try_from(year, month, day)) return *made;
        throw invalid_date(year, month, day);
    }

    static constexpr date from_boost(boost::gregorian::date const& day) {
        if (day < boost::gregorian::date(1400, 1, 1) || boost::gregorian::date(9999, 12, 31) < day || day.is_special())
            throw invalid_date(0, 0, 0);
        auto const fields = day.year_month_day();
        return {packed{}, fields.year, fields.month, fields.day};
    }

    friend constexpr date date_in_month(int month_index, int day) noexcept;
    friend class maybe_date;
    struct unpacked {};
    constexpr date(unpacked, std::int32_t bits) noexcept : packed_(bits) {}

    std::int32_t packed_;
};

/// A date or none in the space of a date, for records that are kept by the million. Elsewhere `std::optional<date>`
/// says the same with less surprise.
class maybe_date {
public:
    constexpr maybe_date() noexcept = default;
    constexpr maybe_date(date day) noexcept : packed_(day.packed_) {}
    constexpr maybe_date(std::optional<date> day) noexcept : packed_(day ? day->packed_ : 0) {}

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return packed_ != 0; }
    /// @pre there is a date
    [[nodiscard]] constexpr date operator*() const noexcept {
        Expects(packed_ != 0);
        return {date::unpacked{}, packed_};
    }

    friend constexpr bool operator==(maybe_date, maybe_date) noexcept = default;

private:
    std::int32_t packed_ = 0; // no real date packs to nought: its day is at least 1
};

/// Months since the year 0: a month as one number that sums can be done on.
[[nodiscard]] constexpr int month_index(date day) noexcept { return day.year() * 12 + day.month() - 1; }

/// The day of that number in the month of that index, or the month's last day where it has fewer days.
/// @pre 1 <= day <= 31, and the month lies between the years 1000 and 10999.
[[nodiscard]] constexpr date date_in_month(int month_index, int day) noexcept {
    Expects(1000 * 12 <= month_index && month_index < 11000 * 12 && 1 <= day && day <= 31);
    int const year = month_index / 12;
    int const month = month_index % 12 + 1;
    int const last = days_in_month(year, month);
    return {date::packed{}, year, month, day < last ? day : last};
}

/// `day` moved by a number of days, forwards or (negative) backwards.
/// @pre at most 50,000 days either way.
[[nodiscard]] constexpr date add_days(date day, int days) noexcept {
    Expects(-50000 <= days && days <= 50000);
    return date::from_day_number(day.day_number() + days);
}

/// Days from `first` to `last`: 1 from a day to the next, negative if `last` is the earlier.
[[nodiscard]] constexpr int days_between(date first, date last) noexcept {
    return last.day_number() - first.day_number();
}

} // namespace leeds::commissioning::inline v0
