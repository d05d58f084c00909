// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/policy/policy.hpp>

#include <cstdint>
#include <optional>

namespace leeds::commissioning::inline v0 {

/// The longest period in days that a rule counts: about ten years.
inline constexpr std::int64_t longest_period_days = 3650;

/// How many days a parameter asks for on a day. Nothing where no value surely holds then, or where it is one that a
/// period cannot have: fewer than `least`, or more than `longest_period_days`.
[[nodiscard]] inline std::optional<int> days_asked_on(policy const& numbers, parameter const& asked, date day,
                                                      int least) noexcept {
    value_on_day const found = numbers.on(asked, day);
    if (found.held != holding::yes) return std::nullopt;
    std::int64_t const days = found.value->amount;
    return least <= days && days <= longest_period_days ? std::optional(static_cast<int>(days)) : std::nullopt;
}

} // namespace leeds::commissioning::inline v0
