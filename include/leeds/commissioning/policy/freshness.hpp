// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/choice.hpp>
#include <leeds/commissioning/policy/policy.hpp>
#include <leeds/commissioning/time/months.hpp>

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// Why somebody should look at a value of a policy.
enum class value_concern : std::uint8_t { never_checked, checked_long_ago, proposed, unconfirmed, ended };

constexpr auto choices(tag<value_concern>) noexcept {
    return std::array<choice<value_concern>, 5>{
        {{value_concern::never_checked, "never_checked", "nobody is recorded as having made sure of it"},
         {value_concern::checked_long_ago, "checked_long_ago", "it was last made sure of more than 12 months before"},
         {value_concern::proposed, "proposed", "it is put forward, not decided"},
         {value_concern::unconfirmed, "unconfirmed", "no source read says that it still holds"},
         {value_concern::ended, "ended", "the last known value ended before the day"}}};
}

/// A value is to be looked at again once so many months have gone by since somebody made sure of it.
inline constexpr int months_until_stale = 12;

/// A value that somebody should look at: one in use on the day, or the last known where that has ended.
struct value_to_look_at {
    parameter what;
    dated_value held;
    value_concern because;
};

/// Whether a value was last made sure of so long before a day that it is to be looked at again. One made sure of on
/// the day that corresponds, twelve months before, is not.
[[nodiscard]] constexpr bool checked_long_before(date last_checked, date day) noexcept {
    return corresponding_date(last_checked, months_until_stale).day < day;
}

/// What is to be looked at of one parameter on a day, in the order of the concerns. A parameter without any value has
/// nothing: what uses it is not assessed, which says so by itself. Before the first value there is nothing either.
/// @param day on which values are in use, and which counts as today
[[nodiscard]] inline std::vector<value_to_look_at> concerns_of(policy::entry const& of, date day) {
    std::vector<value_to_look_at> found;
    if (of.values.empty()) return found;
    dated_value const* const held = held_on({of.values.data(), of.values.size()}, day).value;
    if (held == nullptr) {
        dated_value const& last = of.values.back();
        if (last.to && *last.to < day) found.push_back({of.what, last, value_concern::ended});
        return found;
    }
    auto const add = [&](value_concern because) { found.push_back({of.what, *held, because}); };
    if (!held->last_checked) add(value_concern::never_checked);
    if (held->last_checked && checked_long_before(*held->last_checked, day)) add(value_concern::checked_long_ago);
    if (held->status == value_status::proposed) add(value_concern::proposed);
    if (held->status == value_status::unconfirmed) add(value_concern::unconfirmed);
    return found;
}

/// What is to be looked at of a policy on a day: values last made sure of long ago or never, values that are proposed
/// or unconfirmed, and parameters whose last known value has ended. It stops nothing. Switches of rules count as well.
/// @param names the parameters and rules that are looked at
[[nodiscard]] inline std::vector<value_to_look_at> values_to_look_at(policy const& numbers, date day,
                                                                     std::span<std::string_view const> names) {
    std::vector<value_to_look_at> found;
    for (auto const entries : {numbers.entries(), numbers.switches()})
        for (policy::entry const& each : entries) {
            bool wanted = false;
            for (std::string_view const name : names) wanted |= name == each.what.name;
            if (!wanted) continue;
            for (value_to_look_at& concern : concerns_of(each, day)) found.push_back(std::move(concern));
        }
    return found;
}

/// The same of every parameter and every switch.
[[nodiscard]] inline std::vector<value_to_look_at> values_to_look_at(policy const& numbers, date day) {
    std::vector<std::string_view> names;
    for (policy::entry const& each : numbers.entries()) names.push_back(each.what.name);
    for (policy::entry const& each : numbers.switches()) names.push_back(each.what.name);
    return values_to_look_at(numbers, day, names);
}

} // namespace leeds::commissioning::inline v0
