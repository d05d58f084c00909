// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/outcome/answer.hpp>
#include <leeds/commissioning/policy/policy.hpp>
#include <leeds/commissioning/rules/rule.hpp>

#include <optional>
#include <string_view>

// What was done before a rule came into force is not held to it, although the rule is in force on the day asked about.
namespace leeds::commissioning::inline v0::detail {

/// Whether a switch is surely on.
inline bool is_switched_on(value_on_day const& found) noexcept {
    return found.held == holding::yes && found.value->amount != 0;
}

/// An answer about something of a day (a report, an extension, a decision), or that the rule was not asked on that day.
/// Something without a day is judged by the day asked about, as is all of it where the rule is not in force then: see
/// `switched`.
/// @param rule_id whose switch counts
inline answer held_to_its_day(answer const& given, std::string_view rule_id, std::optional<date> const& day,
                              basis const& on) noexcept {
    policy::entry const* const held = on.numbers.find_switch(rule_id);
    if (held == nullptr || !day || given.is == outcome::not_applicable) return given;
    if (!is_switched_on(held_on(held->values, on.as_of))) return given;
    value_on_day const found = held_on(held->values, *day);
    if (is_switched_on(found)) return given;
    bool const open = found.held == holding::unclear;
    answer off;
    off.is = open ? outcome::cannot_tell : outcome::not_applicable; // another one of the same list counts before it
    off.because = open ? rule_perhaps_off : rule_off;
    off.values_of = *day;
    return off;
}

/// The answer about all of a list: not assessed where what decides was of a day on which the rule was not asked.
inline answer asked_of_any(answer given) noexcept {
    if (given.because == rule_off) given.is = outcome::not_assessed;
    return given;
}

} // namespace leeds::commissioning::inline v0::detail
