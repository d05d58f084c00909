// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/waiver.hpp>
#include <leeds/commissioning/policy/waiver_parameters.hpp>
#include <leeds/commissioning/time/months.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>

namespace leeds::commissioning::inline v0 {

/// What is not recorded and leaves a value open.
enum value_gap : std::uint8_t {
    gap_value = 1,         ///< the value of the initial term
    gap_year = 2,          ///< the value of a year
    gap_term = 4,          ///< how long the initial term is
    gap_extendable = 8,    ///< whether it may be extended
    gap_option = 16,       ///< the value or the number of its extensions
    gap_not_countable = 32 ///< sums on different footings for VAT, or too large to add up
};

/// A value as far as the recorded facts tell: one sum, or all from the least to the most that they allow.
struct sum_range {
    std::int64_t least = std::numeric_limits<std::int64_t>::min(); ///< in pence
    std::int64_t most = std::numeric_limits<std::int64_t>::max();
    std::uint8_t gaps = 0; ///< bits of `value_gap`

    [[nodiscard]] constexpr bool is_known() const noexcept { return least == most; }
    [[nodiscard]] constexpr bool above(std::int64_t limit) const noexcept { return least > limit; }
    [[nodiscard]] constexpr bool not_above(std::int64_t limit) const noexcept { return most <= limit; }
};

namespace detail {

constexpr sum_range exactly(std::int64_t pence) noexcept { return {pence, pence, 0}; }

/// Sums of several, one after the other; they stay open once they cannot be added.
class adding_up {
public:
    constexpr void add(std::optional<money> const& each, std::uint8_t gap) noexcept {
        if (!each) {
            gaps_ = static_cast<std::uint8_t>(gaps_ | gap);
            return;
        }
        sum_ = first_ ? each : sum_ ? try_add(*sum_, *each) : std::nullopt;
        first_ = false;
    }
    /// The sum; open where a part of it is not recorded or cannot be added.
    [[nodiscard]] constexpr sum_range total() const noexcept {
        if (gaps_ != 0) return {.gaps = gaps_};
        if (first_) return exactly(0);
        return sum_ ? exactly(sum_->pence()) : sum_range{.gaps = gap_not_countable};
    }

private:
    std::optional<money> sum_;
    std::uint8_t gaps_ = 0;
    bool first_ = true;
};

/// a + b, kept within 64 bits.
constexpr std::int64_t add_within(std::int64_t a, std::int64_t b) noexcept {
    using limits = std::numeric_limits<std::int64_t>;
    if (b > 0 && a > limits::max() - b) return limits::max();
    if (b < 0 && a < limits::min() - b) return limits::min();
    return a + b;
}

constexpr bool is_open(std::int64_t pence) noexcept {
    return pence == std::numeric_limits<std::int64_t>::max() || pence == std::numeric_limits<std::int64_t>::min();
}

/// pence × part ÷ whole, rounded up, so that "more than so many pence" stays exact. An open end stays open.
/// @pre 0 < part <= whole
constexpr std::int64_t share_of(std::int64_t pence, int part, int whole) noexcept {
    if (is_open(pence) || part == whole) return pence;
    std::int64_t const quotient = pence / whole;
    std::int64_t const rest = pence % whole;
    std::int64_t const of_rest = rest * part;
    return quotient * part + of_rest / whole + (of_rest % whole > 0 ? 1 : 0);
}

/// Whole or begun years in a term of so many months.
constexpr int begun_years(int months) noexcept { return (months + 11) / 12; }

} // namespace detail

/// Both together: open where either is.
[[nodiscard]] constexpr sum_range operator+(sum_range const& a, sum_range const& b) noexcept {
    auto const joined = [](std::int64_t left, std::int64_t right) {
        return detail::is_open(left) ? left : detail::is_open(right) ? right : detail::add_within(left, right);
    };
    return {joined(a.least, b.least), joined(a.most, b.most), static_cast<std::uint8_t>(a.gaps | b.gaps)};
}

/// Length of the initial term of a granted contract in months, begun months counted whole: as stated, else from its
/// dates. Nothing where neither is recorded or the term is none that a contract can have.
[[nodiscard]] inline std::optional<int> months_of(granted_contract const& granted) noexcept {
    if (granted.term_months) {
        bool const countable = 0 < *granted.term_months && *granted.term_months <= longest_months;
        return countable ? granted.term_months : std::nullopt;
    }
    if (!granted.start || !granted.end || *granted.end < *granted.start) return std::nullopt;
    int const apart = month_index(*granted.end) - month_index(*granted.start);
    for (int months = std::max(apart, 1); months <= std::min(apart + 1, longest_months); ++months)
        if (*granted.end <= term_end(*granted.start, months).day) return months;
    return std::nullopt;
}

/// Whether a granted contract records as many yearly values as its term has years, whole or begun. Where the term is
/// not recorded, those that are recorded are taken to be all.
[[nodiscard]] inline bool has_all_years(granted_contract const& granted) noexcept {
    auto const months = months_of(granted);
    std::size_t const years = months ? static_cast<std::size_t>(detail::begun_years(*months)) : 1;
    return granted.yearly_values.size() >= years;
}

namespace detail {

inline adding_up initial_term_of(granted_contract const& granted) noexcept {
    adding_up sum;
    if (granted.value || !has_all_years(granted)) {
        sum.add(granted.value, gap_value);
        return sum;
    }
    for (yearly_value const& each : granted.yearly_values) sum.add(each.value, gap_year);
    return sum;
}

} // namespace detail

/// Value over the initial term: as recorded, else the sum of its years where each has a value and they are enough for
/// the term. A ceiling bounds what is not recorded.
[[nodiscard]] inline sum_range value_of_initial_term(granted_contract const& granted) noexcept {
    sum_range value = detail::initial_term_of(granted).total();
    if (!value.is_known() && granted.ceiling) value.most = granted.ceiling->pence();
    return value;
}

/// Value with every option used as often as it may be. Where it is not recorded whether there are options, or what they
/// are worth, it is at least the value of the initial term, and at most the ceiling.
[[nodiscard]] inline sum_range value_with_options(granted_contract const& granted) noexcept {
    if (granted.options.empty() && granted.extendable == std::optional(false)) return value_of_initial_term(granted);
    detail::adding_up sum = detail::initial_term_of(granted);
    for (granted_extension const& each : granted.options) {
        bool const countable = each.value && each.times && *each.times >= 0;
        sum.add(countable ? try_multiply(*each.value, *each.times) : std::nullopt,
                countable ? gap_not_countable : gap_option);
    }
    if (granted.options.empty()) sum.add(std::nullopt, granted.extendable ? gap_option : gap_extendable);
    sum_range value = sum.total();
    if (value.is_known()) return value;
    value.least = value_of_initial_term(granted).least;
    if (granted.ceiling) value.most = std::max(granted.ceiling->pence(), value.least);
    return value;
}

/// The largest of the years of the initial term. Where they are not all recorded, it lies between an even share of the
/// term and the whole of it: that all years bear the same sign is taken for granted.
[[nodiscard]] inline sum_range value_of_largest_year(granted_contract const& granted) noexcept {
    std::optional<std::int64_t> largest;
    bool all = has_all_years(granted);
    for (yearly_value const& each : granted.yearly_values) {
        if (each.value && (!largest || *largest < each.value->pence())) largest = each.value->pence();
        all = all && each.value;
    }
    if (all) return detail::exactly(*largest);
    auto const months = months_of(granted);
    sum_range const term = value_of_initial_term(granted);
    sum_range year{term.least, term.most, static_cast<std::uint8_t>(term.gaps | gap_year)};
    if (months && *months <= 12) {
        year.gaps = term.gaps;
    } else {
        year.least = months ? detail::share_of(term.least, 1, detail::begun_years(*months))
                            : std::min<std::int64_t>(term.least, 0);
        year.most = std::max<std::int64_t>(term.most, 0);
        if (!months) year.gaps = static_cast<std::uint8_t>(year.gaps | gap_term);
    }
    if (largest) year.least = std::max(year.least, *largest);
    if (year.most < year.least) year.most = year.least;
    return year;
}

/// Months between the dates of a granted contract, where they are whole: from 1 September to 31 August two years on
/// there are 24, whether or not a 29 February lies between. Nothing where they are not, or a date is not recorded.
[[nodiscard]] inline std::optional<int> whole_months_between_dates_of(granted_contract const& granted) noexcept {
    if (!granted.start || !granted.end || *granted.end < *granted.start) return std::nullopt;
    int const apart = month_index(*granted.end) - month_index(*granted.start);
    for (int months = std::max(apart, 1); months <= std::min(apart + 1, longest_months); ++months)
        if (*granted.end == term_end(*granted.start, months).day) return months;
    return std::nullopt;
}

/// Value a year: that of the largest year where the years are recorded; else the value of the initial term spread
/// evenly over its months where its dates make whole ones, else over its days, the last one counted as well. A term of
/// less than a year (or dates in the wrong order) counts as one.
[[nodiscard]] inline sum_range value_a_year(granted_contract const& granted) noexcept {
    sum_range const largest = value_of_largest_year(granted);
    if (largest.is_known()) return largest;
    sum_range year = value_of_initial_term(granted);
    auto const spread_over = [&](int months) {
        year.least = detail::share_of(year.least, 12, std::max(months, 12));
        year.most = detail::share_of(year.most, 12, std::max(months, 12));
        return year;
    };
    if (auto const whole = whole_months_between_dates_of(granted)) return spread_over(*whole);
    if (granted.start && granted.end) {
        int const days = std::max(days_between(*granted.start, *granted.end) + 1, 365);
        year.least = detail::share_of(year.least, 365, days);
        year.most = detail::share_of(year.most, 365, days);
        return year;
    }
    if (auto const months = months_of(granted)) return spread_over(*months);
    if (!detail::is_open(year.least)) year.least = std::min<std::int64_t>(year.least, 0);
    year.gaps = static_cast<std::uint8_t>(year.gaps | gap_term | gap_year);
    return year;
}

/// The value of a granted contract on one of the three bases.
[[nodiscard]] inline sum_range value_on(valuation basis_of_value, granted_contract const& granted) noexcept {
    switch (basis_of_value) {
    case valuation::largest_year: return value_of_largest_year(granted);
    case valuation::initial_term: return value_of_initial_term(granted);
    case valuation::all_options: break;
    }
    return value_with_options(granted);
}

/// A band of values of the Contracts Procedure Rules.
enum class value_band : std::uint8_t { low, intermediate, high };

/// The bands that a value may lie in. Exactly the sum above which the high band begins is intermediate.
class value_bands {
public:
    /// @param from least pence of the intermediate band
    /// @param above most pence of it
    constexpr value_bands(sum_range const& value, std::int64_t from, std::int64_t above) noexcept
        : bits_(static_cast<std::uint8_t>((value.least < from ? 1u : 0u) |
                                          (value.least <= above && value.most >= from ? 2u : 0u) |
                                          (value.most > above ? 4u : 0u))) {}

    [[nodiscard]] constexpr bool may_be(value_band band) const noexcept {
        return (bits_ >> static_cast<unsigned>(band) & 1u) != 0;
    }
    [[nodiscard]] constexpr bool is(value_band band) const noexcept {
        return bits_ == 1u << static_cast<unsigned>(band);
    }
    [[nodiscard]] constexpr bool is_one() const noexcept { return bits_ == 1 || bits_ == 2 || bits_ == 4; }

    friend constexpr bool operator==(value_bands, value_bands) noexcept = default;

private:
    std::uint8_t bits_;
};

} // namespace leeds::commissioning::inline v0
