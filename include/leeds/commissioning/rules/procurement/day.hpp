// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/contract.hpp>
#include <leeds/commissioning/policy/procurement_thresholds.hpp>

#include <cstdint>
#include <limits>
#include <optional>

// Which law governs a procurement, and where its value stands against the threshold: both by the day it began.
namespace leeds::commissioning::inline v0 {

/// First day for which thresholds were read; what governed a procurement begun before it is not told.
inline constexpr date regulations_2006_read_from{2014, 1, 1};
/// First day of the Public Contracts Regulations 2015.
inline constexpr date regulations_2015_from{2015, 2, 26};
/// First day of the Provider Selection Regime for health care services.
inline constexpr date selection_regime_from{2024, 1, 1};
/// First day of the Procurement Act 2023.
inline constexpr date procurement_act_from{2025, 2, 24};

/// The law that governs a procurement begun on a day, and the contract until it ends (LAW-PROCUREMENT-DAY). Nothing for
/// a day before those for which thresholds were read.
[[nodiscard]] constexpr std::optional<procurement_regime> regime_on(date commenced, bool health_care) noexcept {
    if (health_care && selection_regime_from <= commenced) return procurement_regime::provider_selection_regime;
    if (procurement_act_from <= commenced) return procurement_regime::procurement_act_2023;
    if (regulations_2015_from <= commenced) return procurement_regime::public_contracts_regulations_2015;
    if (regulations_2006_read_from <= commenced) return procurement_regime::public_contracts_regulations_2006;
    return std::nullopt;
}

/// The parameter that holds the threshold for what is bought.
[[nodiscard]] constexpr parameter const& threshold_for(procurement_category category) noexcept {
    switch (category) {
    case procurement_category::works: return parameters::threshold_works;
    case procurement_category::light_touch: return parameters::threshold_light_touch;
    default: return parameters::threshold_goods_services;
    }
}

/// Where a value stands against a threshold.
enum class standing_against : std::uint8_t {
    below,
    at_or_above, ///< not less than it: a sum equal to the threshold is inside
    vat_decides, ///< the value is not on the threshold's VAT basis, and so close that VAT could carry it over
    not_set      ///< no threshold holds on that day
};

/// A value set against the threshold of a day.
struct set_against {
    standing_against is = standing_against::not_set;
    std::int64_t threshold_pence = 0;
    bool counts_vat = false; ///< whether that threshold counts VAT
    value_status status = value_status::adopted;
};

namespace detail::law {

/// The least whole number that is not less than amount × times / by, or the largest number there is where it is larger.
/// @pre amount >= 0, times > 0, by > 0
constexpr std::int64_t scaled_up(std::int64_t amount, std::int64_t times, std::int64_t by) noexcept {
    constexpr auto largest = std::numeric_limits<std::int64_t>::max();
    std::int64_t const whole = amount / by;
    std::int64_t const rest = (amount % by * times + by - 1) / by;
    return whole > (largest - rest) / times ? largest : whole * times + rest;
}

/// Sums from which a value may reach a threshold, and from which it surely does.
struct cut_offs {
    std::int64_t possibly_from;
    std::int64_t surely_from;
};

/// VAT adds between nothing and the standard rate: which of these a sum bears is not known.
inline cut_offs cut_offs_of(std::int64_t threshold, bool counts_vat, vat_basis basis,
                            std::optional<std::int64_t> rate) noexcept {
    using limits = std::numeric_limits<std::int64_t>;
    if (basis == (counts_vat ? vat_basis::including : vat_basis::excluding)) return {threshold, threshold};
    if (counts_vat) return {rate ? scaled_up(threshold, 100, 100 + *rate) : limits::min(), threshold};
    return {threshold, rate ? scaled_up(threshold, 100 + *rate, 100) : limits::max()};
}

} // namespace detail::law

/// Sets a value against the threshold that a parameter holds on a day, on the VAT basis of that day. A value on another
/// basis, or on none that is stated, is decided only where VAT from nothing to the standard rate gives one answer.
[[nodiscard]] inline set_against set_against_threshold(money value, parameter const& threshold, date day,
                                                       policy const& numbers) noexcept {
    auto const held = numbers.on(threshold, day);
    auto const vat = numbers.on(parameters::thresholds_include_vat, day);
    if (held.held != holding::yes || vat.held != holding::yes || held.value->amount < 0) return {};
    auto const rate = numbers.on(parameters::vat_rate, day);
    bool const rate_is_known = rate.held == holding::yes && 0 <= rate.value->amount && rate.value->amount <= 100;
    bool const counts_vat = vat.value->amount != 0;
    auto const cut = detail::law::cut_offs_of(held.value->amount, counts_vat, value.vat(),
                                              rate_is_known ? std::optional(rate.value->amount) : std::nullopt);
    set_against found{standing_against::vat_decides, held.value->amount, counts_vat, held.value->status};
    if (value.pence() >= cut.surely_from) found.is = standing_against::at_or_above;
    if (value.pence() < cut.possibly_from) found.is = standing_against::below;
    return found;
}

} // namespace leeds::commissioning::inline v0
