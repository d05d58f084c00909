// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/time/date.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// English names of the months, January first.
inline constexpr std::array<std::string_view, 12> month_names{"January",   "February", "March",    "April",
                                                              "May",       "June",     "July",     "August",
                                                              "September", "October",  "November", "December"};

/// Name of a month, 1 to 12.
/// @pre 1 <= month <= 12
[[nodiscard]] constexpr std::string_view month_name(int month) noexcept {
    Expects(1 <= month && month <= 12);
    return month_names[static_cast<std::size_t>(month - 1)];
}

/// Number of the month so named, 1 to 12. Full English names with a capital only.
[[nodiscard]] constexpr std::optional<int> month_of_name(std::string_view name) noexcept {
    for (int month = 1; month <= 12; ++month)
        if (month_name(month) == name) return month;
    return std::nullopt;
}

/// English name of a date's day of the week, such as "Saturday".
[[nodiscard]] constexpr std::string_view weekday_name(date day) noexcept {
    constexpr std::array<std::string_view, 7> names{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                    "Thursday", "Friday", "Saturday"};
    return names[static_cast<std::size_t>(day.weekday())];
}

/// The number that a text of decimal digits stands for; nothing where it is empty, longer than nine digits, or holds
/// anything else (a sign and a blank included).
[[nodiscard]] constexpr std::optional<int> try_parse_digits(std::string_view text) noexcept {
    if (text.empty() || text.size() > 9) return std::nullopt;
    int number = 0;
    for (char const digit : text) {
        if (digit < '0' || digit > '9') return std::nullopt;
        number = number * 10 + (digit - '0');
    }
    return number;
}

/// The date that an ISO text such as "2018-09-01" stands for: ten characters exactly, four digits, two and two, between
/// hyphens. Nothing for any other form, a blank anywhere, or a day that does not exist.
[[nodiscard]] constexpr std::optional<date> try_parse_date(std::string_view text) noexcept {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    auto const year = try_parse_digits(text.substr(0, 4));
    auto const month = try_parse_digits(text.substr(5, 2));
    auto const day = try_parse_digits(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    return date::try_from(*year, *month, *day);
}

/// A date as ISO text, "2018-09-01", held in place: making one allocates nothing. The year has four digits, or five
/// where a sum of months went past 9999.
class iso_text {
public:
    explicit constexpr iso_text(date day) noexcept {
        int const year = day.year();
        if (year >= 10000) put(year / 10000);
        put(year / 1000 % 10);
        put(year / 100 % 10);
        put_pair(year % 100);
        characters_[size_++] = '-';
        put_pair(day.month());
        characters_[size_++] = '-';
        put_pair(day.day());
    }

    [[nodiscard]] constexpr std::string_view view() const noexcept { return {characters_.data(), size_}; }
    [[nodiscard]] constexpr operator std::string_view() const noexcept { return view(); }

private:
    constexpr void put(int digit) noexcept { characters_[size_++] = static_cast<char>('0' + digit); }
    constexpr void put_pair(int number) noexcept {
        put(number / 10);
        put(number % 10);
    }

    std::array<char, 11> characters_{};
    std::uint8_t size_ = 0;
};

/// A date as ISO text: "2018-09-01".
[[nodiscard]] inline std::string to_iso(date day) { return std::string(iso_text(day).view()); }

/// A date as a sentence has it: "1 September 2018".
[[nodiscard]] inline std::string long_text(date day) {
    return std::to_string(day.day())
        .append(" ")
        .append(month_name(day.month()))
        .append(" ")
        .append(std::to_string(day.year()));
}

} // namespace leeds::commissioning::inline v0
