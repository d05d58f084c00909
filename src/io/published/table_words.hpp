// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/time/date.hpp>

#include <algorithm>
#include <string>
#include <string_view>

// How words of tables and of portals are compared, and what shows a date to be none that was agreed.
namespace leeds::commissioning::inline v0 {

[[nodiscard]] constexpr char lower(char letter) noexcept {
    return 'A' <= letter && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

[[nodiscard]] constexpr bool same_word(std::string_view left, std::string_view right) noexcept {
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](char a, char b) { return lower(a) == lower(b); });
}

/// Without the blanks at both ends, no-break ones included.
[[nodiscard]] constexpr std::string_view trimmed(std::string_view text) noexcept {
    constexpr std::string_view blanks = " \t\r\n";
    constexpr std::string_view no_break = "\xC2\xA0";
    while (!text.empty()) {
        if (blanks.find(text.front()) != std::string_view::npos)
            text.remove_prefix(1);
        else if (text.starts_with(no_break))
            text.remove_prefix(no_break.size());
        else if (blanks.find(text.back()) != std::string_view::npos)
            text.remove_suffix(1);
        else if (text.ends_with(no_break))
            text.remove_suffix(no_break.size());
        else
            break;
    }
    return text;
}

/// With one space for each run of blanks, as headings are compared.
[[nodiscard]] inline std::string with_single_blanks(std::string_view name) {
    std::string text;
    while (!(name = trimmed(name)).empty()) {
        std::size_t end = 0;
        while (end < name.size() && trimmed(name.substr(end, 1)).size() == 1 &&
               !name.substr(end).starts_with("\xC2\xA0"))
            ++end;
        text.append(text.empty() ? "" : " ").append(name.substr(0, end));
        name.remove_prefix(end);
    }
    return text;
}

/// Systems have to put something where there is no date: a day far ahead, or the first day of a century.
[[nodiscard]] constexpr bool looks_like_placeholder(date day, bool is_start) noexcept {
    constexpr date turn_of_1900(1900, 1, 1);
    constexpr date turn_of_2000(2000, 1, 1);
    return day.year() >= 2050 || (is_start && (day == turn_of_1900 || day == turn_of_2000));
}

} // namespace leeds::commissioning::inline v0
