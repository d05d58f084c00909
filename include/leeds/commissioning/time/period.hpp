// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/time/text.hpp>

#include <boost/date_time/gregorian/greg_duration.hpp>
#include <boost/date_time/period.hpp>

namespace leeds::commissioning::inline v0 {

/// The last day of a period came before its first. Carries both.
class inverted_period : public std::invalid_argument {
public:
    inverted_period(date asked_first, date asked_last)
        : std::invalid_argument("a period cannot end on " + long_text(asked_last) + ", before it begins on " +
                                long_text(asked_first)),
          first(asked_first), last(asked_last) {}

    date first, last;
};

/// The days from a first to a last, both of them in it: at least one day, never inverted.
class period {
public:
    /// Boost's own name is `boost::gregorian::date_period`; its header brings streams and locales with it.
    using boost_period = boost::date_time::period<boost::gregorian::date, boost::gregorian::date_duration>;

    /// @throws inverted_period if `last` is before `first`.
    constexpr period(date first, date last) : first_(first), last_(last) {
        if (last < first) throw inverted_period(first, last);
    }

    /// @throws invalid_date if an end is one of Boost's special values.
    /// @throws inverted_period if the period is null, that is holds no day.
    explicit constexpr period(boost_period const& days) : period(date(days.begin()), date(days.last())) {}

    /// The period, or nothing where `last` is before `first`.
    [[nodiscard]] static constexpr std::optional<period> try_from(date first, date last) noexcept {
        if (last < first) return std::nullopt;
        return period(first, last);
    }

    [[nodiscard]] constexpr date first() const noexcept { return first_; }
    [[nodiscard]] constexpr date last() const noexcept { return last_; }

    /// Length in days: 1 where the first day is the last.
    [[nodiscard]] constexpr int days() const noexcept { return days_between(first_, last_) + 1; }

    [[nodiscard]] constexpr bool contains(date day) const noexcept { return first_ <= day && day <= last_; }
    [[nodiscard]] constexpr bool contains(period other) const noexcept {
        return first_ <= other.first_ && other.last_ <= last_;
    }

    /// The same days as Boost holds them; the `end()` of a Boost period is the day after its last.
    /// @throws invalid_date if an end lies outside Boost's years 1400 to 9999.
    [[nodiscard]] constexpr boost_period to_boost() const {
        return {first_.to_boost(), last_.to_boost() + boost::gregorian::date_duration(1)};
    }

    friend constexpr bool operator==(period, period) noexcept = default;

private:
    date first_, last_;
};

/// Whether two periods share a day.
[[nodiscard]] constexpr bool overlaps(period a, period b) noexcept {
    return a.first() <= b.last() && b.first() <= a.last();
}

/// Whether one period begins on the day after the other ends.
[[nodiscard]] constexpr bool adjacent(period a, period b) noexcept {
    return days_between(a.last(), b.first()) == 1 || days_between(b.last(), a.first()) == 1;
}

/// The days that two periods share, or nothing where they share none.
[[nodiscard]] constexpr std::optional<period> intersection(period a, period b) noexcept {
    return period::try_from(a.first() < b.first() ? b.first() : a.first(), a.last() < b.last() ? a.last() : b.last());
}

} // namespace leeds::commissioning::inline v0
