// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/time/months.hpp>
#include <leeds/commissioning/time/text.hpp>
#include <leeds/commissioning/time/working_days.hpp>

namespace leeds::commissioning::inline v0 {

/// What a length of notice is counted in.
enum class length_unit : std::uint8_t { days, weeks, working_days, months };

/// English word for a unit: "month" for one, "months" for any other number.
[[nodiscard]] constexpr std::string_view unit_name(length_unit unit, int count) noexcept {
    constexpr std::array<std::string_view, 4> plural{"days", "weeks", "working days", "months"};
    auto const name = plural[static_cast<std::size_t>(unit)];
    return count == 1 ? name.substr(0, name.size() - 1) : name;
}

/// The greatest count of a unit that a length of notice may have: about a hundred years.
[[nodiscard]] constexpr int longest_count(length_unit unit) noexcept {
    switch (unit) {
    case length_unit::days: return 36500;
    case length_unit::weeks: return 5200;
    case length_unit::working_days: return 25000;
    case length_unit::months: return longest_months;
    }
    return 0;
}

/// No length of notice: a negative count, or one of more than about a hundred years. Carries what was asked for.
class invalid_notice_length : public std::out_of_range {
public:
    invalid_notice_length(int asked_count, length_unit asked_unit)
        : std::out_of_range("no such length of notice: " +
                            std::to_string(asked_count).append(" ").append(unit_name(asked_unit, asked_count)) +
                            " (at least 0, at most " + std::to_string(longest_count(asked_unit)) + ")"),
          count(asked_count), unit(asked_unit) {}

    int count;
    length_unit unit;
};

/// How long a notice must be, such as 6 months or 20 working days. Lengths in different units have no order: whether
/// 13 weeks or 3 months is longer depends on the day of service.
class notice_length {
public:
    /// @throws invalid_notice_length if the count is negative or above `longest_count`.
    constexpr notice_length(int count, length_unit unit) : notice_length(checked(count, unit)) {}

    /// The length, or nothing where the count is negative or above `longest_count`.
    [[nodiscard]] static constexpr std::optional<notice_length> try_from(int count, length_unit unit) noexcept {
        if (count < 0 || count > longest_count(unit)) return std::nullopt;
        return notice_length(valid{}, count, unit);
    }

    [[nodiscard]] constexpr int count() const noexcept { return count_; }
    [[nodiscard]] constexpr length_unit unit() const noexcept { return unit_; }

    friend constexpr bool operator==(notice_length, notice_length) noexcept = default;

private:
    struct valid {};
    constexpr notice_length(valid, int count, length_unit unit) noexcept : count_(count), unit_(unit) {}

    static constexpr notice_length checked(int count, length_unit unit) {
        if (auto const made = try_from(count, unit)) return *made;
        throw invalid_notice_length(count, unit);
    }

    std::int32_t count_;
    length_unit unit_;
};

/// A length as a sentence has it: "6 months", "1 month", "20 working days".
[[nodiscard]] inline std::string long_text(notice_length length) {
    return std::to_string(length.count()).append(" ").append(unit_name(length.unit(), length.count()));
}

/// The length that "6 months", "13 weeks", "30 days" or "20 working days" stands for; singular or plural whatever the
/// number. Nothing for any other form, or for a length that cannot be.
[[nodiscard]] constexpr std::optional<notice_length> try_parse_notice_length(std::string_view text) noexcept {
    auto const blank = text.find(' ');
    if (blank == std::string_view::npos) return std::nullopt;
    auto const count = try_parse_digits(text.substr(0, blank));
    if (!count) return std::nullopt;
    auto const word = text.substr(blank + 1);
    for (auto const unit : {length_unit::days, length_unit::weeks, length_unit::working_days, length_unit::months})
        if (word == unit_name(unit, 1) || word == unit_name(unit, 2)) return notice_length::try_from(*count, unit);
    return std::nullopt;
}

namespace detail {

/// The last day of a length other than months whose day one is `first`, or is the first working day from there. A
/// length of nothing ends the day before it begins.
constexpr std::optional<date> last_of(date first, notice_length length, working_day_calendar calendar) noexcept {
    int const days = length.unit() == length_unit::weeks ? length.count() * 7 : length.count();
    if (length.unit() == length_unit::working_days) return add_working_days(add_days(first, -1), days, calendar);
    return add_days(first, days - 1);
}

/// The latest day one of a length other than months that ends on `last` or earlier: the partner of `last_of`.
constexpr std::optional<date> first_of(date last, notice_length length, working_day_calendar calendar) noexcept {
    int const days = length.unit() == length_unit::weeks ? length.count() * 7 : length.count();
    if (length.unit() == length_unit::working_days) return add_working_days(add_days(last, 1), -days, calendar);
    return add_days(last, 1 - days);
}

} // namespace detail

/// The earliest end date for which notice served on a day is long enough, in any unit.
///
/// Months are counted by `earliest_end(date, int, ...)`. Of the other units, weeks are seven days each, and day one is
/// the day after service; under `convention::beginning_with` it is the day of service itself or, in working days, the
/// first working day from there on. The last day counted is the last funded day; under `convention::clear` it is the
/// next calendar day, working or not.
///
/// Nothing where working days are counted and the calendar cannot answer for a day on the way. Other units do not look
/// at the calendar.
[[nodiscard]] constexpr std::optional<counted> earliest_end(date served, notice_length length, convention how,
                                                            end_meaning means, working_day_calendar calendar) noexcept {
    if (length.unit() == length_unit::months) return earliest_end(served, length.count(), how, means);
    date const first = how == convention::beginning_with ? served : add_days(served, 1);
    auto const last = detail::last_of(first, length, calendar);
    if (!last) return std::nullopt;
    date const last_funded = how == convention::clear ? add_days(*last, 1) : *last;
    return counted{end_date(last_funded, means), month_note::exact};
}

/// The last day on which notice of any unit can be served for an end date: the exact partner of `earliest_end`. Where
/// both answer, `earliest_end(s, n, ...)->day <= e` exactly when `s <= latest_service(e, n, ...)->day`.
///
/// Nothing where working days are counted and the calendar cannot answer for a day on the way.
[[nodiscard]] constexpr std::optional<counted> latest_service(date end, notice_length length, convention how,
                                                              end_meaning means,
                                                              working_day_calendar calendar) noexcept {
    if (length.unit() == length_unit::months) return latest_service(end, length.count(), how, means);
    date const last_funded = last_funded_day(end, means);
    date const last = how == convention::clear ? add_days(last_funded, -1) : last_funded;
    auto const first = detail::first_of(last, length, calendar);
    if (!first) return std::nullopt;
    return counted{how == convention::beginning_with ? *first : add_days(*first, -1), month_note::exact};
}

/// Whether notice served on a day is long enough for an end date, in any unit. Nothing where the calendar cannot
/// answer.
[[nodiscard]] constexpr std::optional<bool> long_enough(date served, date end, notice_length length, convention how,
                                                        end_meaning means, working_day_calendar calendar) noexcept {
    auto const earliest = earliest_end(served, length, how, means, calendar);
    if (!earliest) return std::nullopt;
    return earliest->day <= end;
}

} // namespace leeds::commissioning::inline v0
