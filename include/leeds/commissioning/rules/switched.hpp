// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/outcome/answer.hpp>
#include <leeds/commissioning/policy/policy.hpp>
#include <leeds/commissioning/rules/rule.hpp>

#include <optional>

namespace leeds::commissioning::inline v0 {

namespace detail {

/// The day for which a rule must be in force: that whose values it used; for rules that use none, the day asked about.
/// Nothing where the rule names a day that is not recorded.
inline std::optional<date> day_of_force(answer const& given, rule_info const& rule, basis const& on) noexcept {
    if (given.values_of) return *given.values_of;
    if (rule.selects_policy_by == date_of::none || rule.selects_policy_by == date_of::asked) return on.as_of;
    return std::nullopt;
}

inline bool is_off_on_all_days(policy::entry const& held) noexcept {
    for (dated_value const& each : held.values)
        if (each.amount != 0) return false;
    return true;
}

} // namespace detail

/// An answer as the policy lets it stand: where the rule is off on the day in question it is not assessed, and where it
/// is open whether it was on, nobody can tell. What a rule does not apply to stays so.
/// @param held the rule's switch in the policy; null where it is on all days
/// @param day the day in question; none where it is not recorded
[[nodiscard]] inline answer switched(answer const& given, policy::entry const* held, std::optional<date> const& day,
                                     basis const& on) noexcept {
    if (held == nullptr || given.is == outcome::not_applicable) return given;
    value_on_day const found = day ? held_on(held->values, *day) : value_on_day{holding::unclear, nullptr};
    if (found.held == holding::yes && found.value->amount != 0) return given;
    if (!day && !detail::is_off_on_all_days(*held)) return given; // which day it is decides, and is not recorded
    bool const open = day && found.held == holding::unclear;
    answer off;
    off.is = open ? outcome::cannot_tell : outcome::not_assessed;
    off.because = open ? rule_perhaps_off : rule_off;
    off.values_of = day.value_or(on.as_of);
    return off;
}

/// The same on the day whose values the rule used, or the day asked about for rules that use none.
[[nodiscard]] inline answer switched(answer const& given, rule_info const& rule, policy::entry const* held,
                                     basis const& on) noexcept {
    return switched(given, held, detail::day_of_force(given, rule, on), on);
}

} // namespace leeds::commissioning::inline v0
