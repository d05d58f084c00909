// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/procurement.hpp>
#include <leeds/commissioning/time/date.hpp>

#include <cstdint>
#include <optional>
#include <span>

// How large a change of a contract is, against the shares that procurement law allows.
namespace leeds::commissioning::inline v0 {

/// Share of a contract's value, in per cent, up to which a change of it counts as small: 15 for works, else 10
/// (LAW-PA-2023-S74, LAW-PA-2023-S75, LAW-PCR-2015-R72).
[[nodiscard]] constexpr int small_change_per_cent(bool works) noexcept { return works ? 15 : 10; }

/// Share of the longest term at award, in per cent, up to which a change of the term counts as small.
inline constexpr int small_term_change_per_cent = 10;

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

    /// Whether the value is altered by so little. Nothing where that is not recorded.
    [[nodiscard]] std::optional<bool> value_is_small(bool works) const noexcept {
        auto const altered = value_altered_by(first->value_before, last->value_after);
        if (!altered || first->value_before->pence() <= 0) return std::nullopt;
        return is_within(*altered, small_change_per_cent(works), first->value_before->pence());
    }
    /// Whether the value is altered at all. Nothing where that is not recorded.
    [[nodiscard]] std::optional<bool> alters_value() const noexcept {
        auto const altered = value_altered_by(first->value_before, last->value_after);
        return altered ? std::optional(*altered != 0) : std::nullopt;
    }
    /// Whether the term is altered by so little, against the longest term at award. Nothing where an end is not
    /// recorded, or the longest term is not and makes a difference.
    [[nodiscard]] std::optional<bool> term_is_small(std::optional<std::int64_t> longest_term) const noexcept {
        auto const altered = term_altered_by(first->end_before, last->end_after);
        if (altered == std::optional(0)) return true;
        if (!altered || !longest_term || *longest_term <= 0) return std::nullopt;
        return is_within(*altered, small_term_change_per_cent, *longest_term);
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
