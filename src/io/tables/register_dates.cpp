// SPDX-License-Identifier: MIT
#include "register_dates.hpp"

#include "published/table_words.hpp"

#include <leeds/commissioning/time/text.hpp>

#include <array>
#include <span>
#include <utility>

namespace leeds::commissioning::inline v0 {
namespace {

constexpr std::string_view date_forms = "expected a date such as 01-Apr-2013, 04/09/2014 or 2014-09-04";

constexpr bool all_digits(std::string_view text) noexcept {
    return text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Number of a month from its name, the first three letters of it or "Sept", capitals or not.
std::optional<int> month_of_word(std::string_view word) noexcept {
    for (int month = 1; month <= 12; ++month)
        if (same_word(word, month_name(month)) || same_word(word, month_name(month).substr(0, 3))) return month;
    return same_word(word, "Sept") ? std::optional(9) : std::nullopt;
}

/// Without a time of day, as databases put one after each date.
std::string_view without_time(std::string_view text) noexcept {
    auto const mark = text.size() > 10 && text[10] == 'T' ? std::size_t{10} : text.find(' ');
    if (mark == std::string_view::npos || text.find(':', mark) == std::string_view::npos) return text;
    return text.find_first_not_of("0123456789:.+-Z ", mark + 1) == std::string_view::npos ? text.substr(0, mark) : text;
}

/// "1st" as "1".
std::string_view without_ordinal(std::string_view day) noexcept {
    if (day.size() < 3) return day;
    auto const ending = day.substr(day.size() - 2);
    for (std::string_view const each : {"st", "nd", "rd", "th"})
        if (same_word(ending, each)) return day.substr(0, day.size() - 2);
    return day;
}

/// Whether a text names a month and a year, or a year alone: "Apr-19", "April 2019", "2019".
bool lacks_day(std::string_view text) noexcept {
    auto const end = text.find_first_of("/-. ");
    if (end == std::string_view::npos) return text.size() == 4 && all_digits(text);
    return month_of_word(text.substr(0, end)).has_value() && all_digits(text.substr(end + 1));
}

/// Whether a text is one of some words, without a full stop or colon at its end.
bool is_one_of(std::string_view text, std::span<std::string_view const> words) noexcept {
    text = trimmed(text);
    while (text.size() > 1 && (text.back() == '.' || text.back() == ':')) text.remove_suffix(1);
    for (auto const each : words)
        if (same_word(text, each)) return true;
    return false;
}

} // namespace

register_date try_parse_register_date(std::string_view text) noexcept {
    constexpr auto none = std::string_view::npos;
    text = without_time(text);
    if (text.size() == 5 && all_digits(text))
        return {{},
                "expected a date; this is a spreadsheet's number of a day: format the column as dates and save again"};
    auto const first = text.find_first_of("/-. ");
    auto const second = first == none ? none : text.find(text[first], first + 1);
    if (second == none) return {{}, lacks_day(text) ? "no day of the month is stated" : date_forms};
    bool const year_first = first == 4 && (text[first] == '-' || text[first] == '/');
    std::string_view day = text.substr(0, first);
    std::string_view const middle = text.substr(first + 1, second - first - 1);
    std::string_view year = text.substr(second + 1);
    if (year_first) std::swap(day, year);

    auto const month_in_digits = text[first] == ' ' ? std::nullopt : try_parse_digits(middle);
    auto const month_number = month_in_digits ? month_in_digits : month_of_word(middle);
    if (!month_in_digits) day = without_ordinal(day);
    auto const day_number = try_parse_digits(day);
    auto const year_number = try_parse_digits(year);
    if (!month_number || !day_number || !year_number || day.size() > 2 || middle.size() > 9) return {{}, date_forms};
    if (year.size() == 2) return {{}, "the year has two digits: the century is not known"};
    if (year.size() != 4) return {{}, date_forms};
    auto const made = date::try_from(*year_number, *month_number, *day_number);
    bool const either = month_in_digits && !year_first;
    if (!made) {
        bool const swapped = either && date::try_from(*year_number, *day_number, *month_number).has_value();
        return {
            {}, "there is no such day (the day comes before the month)", swapped ? day_place::second : day_place::told};
    }
    if (!either || *day_number == *month_number) return {made, {}, day_place::told};
    return {made, {}, *day_number > 12 ? day_place::first : day_place::not_certain};
}

bool says_nothing(std::string_view text) noexcept {
    constexpr std::array<std::string_view, 30> words{"n/a",
                                                     "na",
                                                     "n.a",
                                                     "n/k",
                                                     "tbc",
                                                     "tba",
                                                     "tbd",
                                                     "t.b.c",
                                                     "t.b.a",
                                                     "to be confirmed",
                                                     "to be advised",
                                                     "to be agreed",
                                                     "to be determined",
                                                     "none",
                                                     "not applicable",
                                                     "not known",
                                                     "not stated",
                                                     "not available",
                                                     "not recorded",
                                                     "not provided",
                                                     "not held",
                                                     "unknown",
                                                     "blank",
                                                     "null",
                                                     "#n/a",
                                                     "-",
                                                     "--",
                                                     "\xE2\x80\x93", // en dash
                                                     "\xE2\x80\x94", // em dash
                                                     "?"};
    // Every cell is asked: most are known by how they begin, or by their length, to be none of these.
    constexpr std::size_t longest = 18;
    text = trimmed(text);
    if (text.empty() || text.size() > longest) return false;
    return std::string_view("nNtTuUbB#-?\xE2").find(text.front()) != std::string_view::npos && is_one_of(text, words);
}

bool says_rolling(std::string_view text) noexcept {
    constexpr std::array<std::string_view, 12> words{
        "rolling",           "rolling contract", "rolling basis",       "on a rolling basis",
        "open ended",        "open-ended",       "open ended contract", "no end date",
        "no fixed end date", "no fixed end",     "no fixed term",       "until further notice"};
    return is_one_of(text, words);
}

bool says_total(std::string_view text) noexcept {
    constexpr std::array<std::string_view, 8> words{"total",     "totals",    "grand total", "overall total",
                                                    "sub total", "sub-total", "total value", "subtotal"};
    return is_one_of(text, words);
}

} // namespace leeds::commissioning::inline v0
