// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/procurement.hpp>
#include <leeds/commissioning/policy/procurement_periods.hpp>
#include <leeds/commissioning/time/date.hpp>

#include <cstdint>
#include <optional>
#include <span>

// How large a change of a contract is, against the shares that procurement law allows.
namespace leeds::commissioning::inline v0 {

/// Up to which shares, in per cent, a change counts as small: of a contract's value (15 for works, else 10), and of the
/// longest term at award (10). Nothing where a policy has none (LAW-PA-2023-S74, LAW-PA-2023-S75, LAW-PCR-2015-R72).
struct small_shares {
    std::optional<int> of_value = {};
    std::optional<int> of_term = {};
};

/// The share that a parameter holds on a day. Nothing where none surely holds then, or none from 0 to 100 per cent.
[[nodiscard]] inline std::optional<int> share_on(policy const& numbers, parameter const& asked, date day) noexcept {
    value_on_day const found = numbers.on(asked, day);
    if (found.held != holding::yes || found.value->amount < 0 || found.value->amount > 100) return std::nullopt;
    return static_cast<int>(found.value->amount);
}

/// The shares for a contract whose procurement began on a day.
[[nodiscard]] inline small_shares small_shares_on(policy const& numbers, bool works, date commenced) noexcept {
    return {share_on(numbers, works ? parameters::small_change_share_works : parameters::small_change_share, commenced),
            share_on(numbers, parameters::small_term_change_share, commenced)};
}

/// Whether a part is no more than so many per cent of a whole: exact, and equal is inside.
/// @pre part >= 0, whole >= 0, 0 <= per_cent <= 100
[[nodiscard]] constexpr bool is_within(std::int64_t part, int per_cent, std::int64_t whole) noexcept {
    return part <= whole / 100 * per_cent + whole % 100 * per_cent / 100;
}

/// By how many pence a change alters the value, up or down. Nothing where the sums are not recorded or cannot be
/// compared: on different VAT bases, or too far apart.
[[nodiscard]] inline std::optional<std::int64_t> value_altered_by(std::optional<money> before,
                                                                  std::optional<money> after) noexcept {
    if (!before || !after) return std::nullopt;
    auto const difference =
        before->pence() < after->pence() ? try_subtract(*after, *before) : try_subtract(*before, *after);
    return difference ? std::optional(difference->pence()) : std::nullopt;
}

/// By how many days a change alters the term, up or down. Nothing where the ends are not recorded.
[[nodiscard]] inline std::optional<int> term_altered_by(std::optional<date> before,
                                                        std::optional<date> after) noexcept {
    if (!before || !after) return std::nullopt;
    int const days = days_between(*before, *after);
    return days < 0 ? -days : days;
}

/// Changes that count as one: the last of them, and the first, from whose beginning the whole is measured.
struct joined_change {
    contract_change const* first;
    contract_change const* last;

    /// Whether the value is altered by so little. Nothing where that is not recorded, or no share holds.
    [[nodiscard]] std::optional<bool> value_is_small(small_shares const& shares) const noexcept {
        auto const altered = value_altered_by(first->value_before, last->value_after);
        if (!altered || !shares.of_value || first->value_before->pence() <= 0) return std::nullopt;
        return is_within(*altered, *shares.of_value, first->value_before->pence());
    }
    /// Whether the value is altered at all. Nothing where that is not recorded.
    [[nodiscard]] std::optional<bool> alters_value() const noexcept {
        auto const altered = value_altered_by(first->value_before, last->value_after);
        return altered ? std::optional(*altered != 0) : std::nullopt;
    }
    /// Whether the term is altered by so little, against the longest term at award. Nothing where an end is not
    /// recorded, or the longest term is not or no share holds, and makes a difference.
    [[nodiscard]] std::optional<bool> term_is_small(std::optional<std::int64_t> longest_term,
                                                    small_shares const& shares) const noexcept {
        auto const altered = term_altered_by(first->end_before, last->end_after);
        if (altered == std::optional(0)) return true;
        if (!altered || !shares.of_term || !longest_term || *longest_term <= 0) return std::nullopt;
        return is_within(*altered, *shares.of_term, *longest_term);
    }
    /// Whether the term is altered at all. Nothing where that is not recorded.
    [[nodiscard]] std::optional<bool> alters_term() const noexcept {
        auto const altered = term_altered_by(first->end_before, last->end_after);
        return altered ? std::optional(*altered != 0) : std::nullopt;
    }
};

/// What all changes up to one, that one included, alter the value by together, each counted up or down as it is.
/// Nothing where one is not recorded or the sum is too large.
[[nodiscard]] inline std::optional<std::int64_t> altered_together(std::span<contract_change const> changes) noexcept {
    std::optional<money> sum = money::from_pence(0);
    for (contract_change const& each : changes) {
        auto const altered = value_altered_by(each.value_before, each.value_after);
        if (!altered || !sum) return std::nullopt;
        sum = try_add(*sum, money::from_pence(*altered));
    }
    return sum ? std::optional(sum->pence()) : std::nullopt;
}

} // namespace leeds::commissioning::inline v0
