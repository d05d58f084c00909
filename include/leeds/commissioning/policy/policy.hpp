// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/choice.hpp>
#include <leeds/commissioning/time/date.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// A number or a switch that rules use: what it is called, its unit and what it means. Its name is its identity.
struct parameter {
    std::string_view name;
    std::string_view unit;
    std::string_view meaning;
};

/// How sure a value is.
enum class value_status : std::uint8_t { adopted, proposed, unconfirmed };

constexpr auto choices(tag<value_status>) noexcept {
    return std::array<choice<value_status>, 3>{
        {{value_status::adopted, "adopted", "decided and published"},
         {value_status::proposed, "proposed", "put forward, not decided"},
         {value_status::unconfirmed, "unconfirmed", "no source read says that it still holds"}}};
}

/// A value of a parameter and the days on which it holds.
struct dated_value {
    std::int64_t amount = 0;
    date from;                         ///< first day on which it surely holds
    std::optional<date> possibly_from; ///< earliest day on which it may hold, where the source leaves the day open
    std::optional<date> to;            ///< last day on which it holds; none is an open end
    value_status status = value_status::adopted;
    std::string reference;            ///< title of what states it
    std::optional<date> last_checked; ///< day on which somebody last made sure of it
    std::string paragraph = {};       ///< where in it
};

/// What states a value: its title and paragraph.
[[nodiscard]] inline std::string source_of(dated_value const& held) {
    return held.paragraph.empty() ? held.reference : held.reference + ", " + held.paragraph;
}

/// Whether a parameter has a value on a day.
enum class holding : std::uint8_t {
    unset,   ///< this policy has no value for it at all
    no,      ///< before its first value or after its last
    unclear, ///< the source leaves open whether it held already
    yes
};

/// The answer to a look-up. `value` is there unless nothing holds.
struct value_on_day {
    holding held = holding::unset;
    dated_value const* value = nullptr;
};

/// The one of some values, in order of time, that holds on a day.
[[nodiscard]] inline value_on_day held_on(std::span<dated_value const> values, date day) noexcept {
    if (values.empty()) return {};
    for (dated_value const& each : values) {
        if (each.to && *each.to < day) continue;
        if (each.from <= day) return {holding::yes, &each};
        if (each.possibly_from && *each.possibly_from <= day) return {holding::unclear, &each};
    }
    return {holding::no, nullptr};
}

/// A policy: parameters with dated values, and the days on which rules are in force. It is looked up by the day that
/// the rule names, never by the clock.
class policy {
public:
    /// One parameter with its values in order of time.
    struct entry {
        parameter what;
        std::vector<dated_value> values;
    };

    /// @param name what reports call it
    /// @param switches rules that are not in force on all days, by their ids: 1 is on and 0 is off. See `rule_switch`
    policy(std::string name, std::vector<entry> entries, std::vector<entry> switches = {})
        : name_(std::move(name)), entries_(std::move(entries)), switches_(std::move(switches)) {}

    [[nodiscard]] std::string const& name() const noexcept { return name_; }
    [[nodiscard]] std::span<entry const> entries() const& noexcept { return {entries_.data(), entries_.size()}; }
    std::span<entry const> entries() const&& = delete; // would look into a policy that is gone
    [[nodiscard]] std::span<entry const> switches() const& noexcept { return {switches_.data(), switches_.size()}; }
    std::span<entry const> switches() const&& = delete;

    [[nodiscard]] entry const* find(std::string_view parameter_name) const& noexcept {
        return find_in(entries_, parameter_name);
    }
    entry const* find(std::string_view parameter_name) const&& = delete;

    /// When a rule is in force; null for one that is on all days.
    [[nodiscard]] entry const* find_switch(std::string_view rule_id) const& noexcept {
        return find_in(switches_, rule_id);
    }
    entry const* find_switch(std::string_view rule_id) const&& = delete;

    /// The value of a parameter on a day, and whether it holds then.
    [[nodiscard]] value_on_day on(parameter const& asked, date day) const& noexcept {
        entry const* const found = find(asked.name);
        return found == nullptr ? value_on_day{} : held_on(found->values, day);
    }

private:
    static entry const* find_in(std::vector<entry> const& entries, std::string_view name) noexcept {
        for (entry const& each : entries)
            if (each.what.name == name) return &each;
        return nullptr;
    }

    std::string name_;
    std::vector<entry> entries_;
    std::vector<entry> switches_;
};

/// The first day of a rule that is on from the first day there is.
inline constexpr date on_all_days_from{1400, 1, 1};

/// The switch of a rule, as a parameter: its name is the rule's id.
[[nodiscard]] constexpr parameter rule_switch(std::string_view rule_id) noexcept {
    return {rule_id, "on or off", "Whether the rule is asked"};
}

/// What every question is asked on the basis of: whose numbers, and which day counts as today.
struct basis {
    policy const& numbers;
    date as_of;
};

} // namespace leeds::commissioning::inline v0
