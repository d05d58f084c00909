// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/time/text.hpp>

namespace leeds::commissioning::inline v0 {

/// There is no such month between the years 1400 and 9999. Carries what was asked for.
class invalid_calendar_month : public std::out_of_range {
public:
    invalid_calendar_month(int asked_year, int asked_month)
        : std::out_of_range("no such month: year " + std::to_string(asked_year) + ", month " +
                            std::to_string(asked_month) + " (years run from 1400 to 9999)"),
          year(asked_year), month(asked_month) {}

    int year, month;
};

/// A month of one year, for what is dated no more closely. "By September 2017" is due by its last day.
class calendar_month {
public:
    /// @throws invalid_calendar_month if there is no such month between the years 1400 and 9999.
    constexpr calendar_month(int year, int month) : calendar_month(checked(year, month)) {}

    /// The month that a day lies in.
    explicit constexpr calendar_month(date day) noexcept : index_(month_index(day)) {}

    /// The month, or nothing where there is none.
    [[nodiscard]] static constexpr std::optional<calendar_month> try_from(int year, int month) noexcept {
        auto const first = date::try_from(year, month, 1);
        if (!first) return std::nullopt;
        return calendar_month(*first);
    }

    [[nodiscard]] constexpr int year() const noexcept { return index_ / 12; }
    [[nodiscard]] constexpr int month() const noexcept { return index_ % 12 + 1; }
    [[nodiscard]] constexpr date first_day() const noexcept { return date_in_month(index_, 1); }
    [[nodiscard]] constexpr date last_day() const noexcept { return date_in_month(index_, 31); }
    [[nodiscard]] constexpr bool contains(date day) const noexcept { return month_index(day) == index_; }

    friend constexpr bool operator==(calendar_month, calendar_month) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(calendar_month, calendar_month) noexcept = default;

private:
    static constexpr calendar_month checked(int year, int month) {
        if (auto const made = try_from(year, month)) return *made;
        throw invalid_calendar_month(year, month);
    }

    std::int32_t index_;
};

/// The month that "2017-09" or "September 2017" stands for. Nothing for any other form.
[[nodiscard]] constexpr std::optional<calendar_month> try_parse_calendar_month(std::string_view text) noexcept {
    if (text.size() < 7) return std::nullopt;
    bool const iso = text.size() == 7 && text[4] == '-';
    std::size_t const separator = iso ? 4 : text.size() - 5;
    if (!iso && text[separator] != ' ') return std::nullopt;

    std::string_view const before = text.substr(0, separator), after = text.substr(separator + 1);
    auto const year = try_parse_digits(iso ? before : after);
    auto const month = iso ? try_parse_digits(after) : month_of_name(before);
    if (!year || !month) return std::nullopt;
    return calendar_month::try_from(*year, *month);
}

/// A month as ISO text: "2017-09".
[[nodiscard]] inline std::string to_iso(calendar_month month) {
    auto text = to_iso(month.first_day());
    text.resize(text.size() - 3);
    return text;
}

/// A month as a sentence has it: "September 2017".
[[nodiscard]] inline std::string long_text(calendar_month month) {
    return std::string(month_name(month.month())).append(" ").append(std::to_string(month.year()));
}

} // namespace leeds::commissioning::inline v0
