// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/code/nearest.hpp>
#include <leeds/commissioning/policy/amount.hpp>
#include <leeds/commissioning/policy/policy.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// What a change of a policy is about.
enum class changed : std::uint8_t { parameter, rule };

constexpr auto choices(tag<changed>) noexcept {
    return std::array<choice<changed>, 2>{{{changed::parameter, "parameter", "a value of a parameter"},
                                           {changed::rule, "rule", "whether a rule is asked"}}};
}

/// One change of a policy: on which days, both included, a parameter has another value or none, or a rule is asked or
/// not.
struct policy_change {
    changed what = changed::parameter;
    std::string name; ///< of the parameter, or the id of the rule
    date from;
    std::optional<date> to = {};             ///< none is an open end
    std::optional<std::int64_t> amount = {}; ///< none ends what holds; of a rule, 1 is on and 0 is off
    value_status status = value_status::proposed;
    std::string reference = {};
    std::string paragraph = {};
    std::optional<date> last_checked = {};
};

/// Changes of a policy that belong together. It changes nothing by itself: see `apply`.
struct policy_overlay {
    std::string name;
    std::vector<policy_change> changes;
};

/// What is wrong with an overlay.
struct overlay_fault {
    std::optional<std::size_t> change; ///< number of the change, from 0; none where the overlay as a whole is meant
    std::string reason;
};

/// What came of applying an overlay: a policy, or what is wrong.
struct applied_overlay {
    std::optional<policy> made;
    std::vector<overlay_fault> faults;
};

namespace detail {

inline bool in_common(policy_change const& a, policy_change const& b) noexcept {
    return a.what == b.what && a.name == b.name && (!a.to || b.from <= *a.to) && (!b.to || a.from <= *b.to);
}

/// Whether two values say the same, apart from the days on which they hold.
inline bool same_value(dated_value const& a, dated_value const& b) noexcept {
    return a.amount == b.amount && a.status == b.status;
}

inline dated_value value_of(policy_change const& change) {
    return {*change.amount, change.from,      std::nullopt,        change.to,
            change.status,  change.reference, change.last_checked, change.paragraph};
}

/// Values without the days of a change, whose own value, if it has one, takes their place.
inline std::vector<dated_value> with_change(std::vector<dated_value> const& values, policy_change const& change) {
    std::vector<dated_value> before;
    std::vector<dated_value> after;
    for (dated_value const& each : values) {
        date const begins = each.possibly_from.value_or(each.from);
        if (begins < change.from) {
            dated_value front = each;
            if (!front.to || change.from <= *front.to) front.to = add_days(change.from, -1);
            if (front.to < front.from) front.from = add_days(*front.to, 1); // only the days of doubt are left
            before.push_back(std::move(front));
        }
        if (change.to && (!each.to || *change.to < *each.to)) {
            dated_value back = each;
            date const next = add_days(*change.to, 1);
            if (back.from < next) back.from = next;
            if (back.possibly_from && *back.possibly_from < next) back.possibly_from = next;
            if (back.possibly_from == back.from) back.possibly_from.reset();
            after.push_back(std::move(back));
        }
    }
    if (change.amount) before.push_back(value_of(change));
    for (dated_value& each : after) before.push_back(std::move(each));
    return before;
}

/// Whether a change leaves everything as it is on all its days.
inline bool changes_nothing(std::vector<dated_value> const& values, policy_change const& change) {
    date day = change.from;
    for (;;) {
        value_on_day const held = held_on(values, day);
        bool const same = change.amount ? held.held == holding::yes && same_value(*held.value, value_of(change))
                                        : held.value == nullptr;
        if (!same) return false;
        // The next day on which something may be different.
        std::optional<date> next;
        auto const look_at = [&](std::optional<date> each) {
            if (each && day < *each && (!next || *each < *next)) next = each;
        };
        for (dated_value const& each : values) {
            look_at(each.possibly_from);
            look_at(each.from);
            if (each.to) look_at(add_days(*each.to, 1));
        }
        if (!next || (change.to && *change.to < *next)) return true;
        day = *next;
    }
}

inline std::string unknown_name(policy_change const& change, std::span<std::string_view const> known) {
    std::string reason = "\"" + change.name + "\" is no " + std::string(name_of(change.what));
    auto const nearest = nearest_name(change.name, known);
    if (!nearest.empty()) reason.append("; did you mean ").append(nearest).append("?");
    return reason;
}

} // namespace detail

/// What is wrong with an overlay for a policy: a name that neither has (with the nearest), days that end before they
/// begin or that two changes of one name share, a proposal without an amount to switch a rule to, a change that leaves
/// everything as it is, no change at all. Empty where it can be applied.
/// @param rule_ids the rules that can be switched
[[nodiscard]] inline std::vector<overlay_fault> faults_of(policy const& baseline, policy_overlay const& overlay,
                                                          std::span<std::string_view const> rule_ids) {
    std::vector<overlay_fault> faults;
    std::vector<std::string_view> parameter_names;
    for (policy::entry const& each : baseline.entries()) parameter_names.push_back(each.what.name);
    if (overlay.changes.empty()) faults.push_back({std::nullopt, "there is no change in it"});
    for (std::size_t number = 0; number < overlay.changes.size(); ++number) {
        policy_change const& change = overlay.changes[number];
        bool const is_rule = change.what == changed::rule;
        auto const known = is_rule ? rule_ids : std::span<std::string_view const>(parameter_names);
        bool is_known = false;
        for (std::string_view const each : known) is_known |= each == change.name;
        if (!is_known) {
            faults.push_back({number, detail::unknown_name(change, known)});
            continue;
        }
        if (change.to && *change.to < change.from) {
            faults.push_back({number, change.name + ": its last day, " + long_text(*change.to) +
                                          ", is before its first, " + long_text(change.from)});
            continue;
        }
        for (std::size_t earlier = 0; earlier < number; ++earlier)
            if (detail::in_common(change, overlay.changes[earlier]))
                faults.push_back({number, change.name + ": shares days with change " + std::to_string(earlier + 1)});
        if (is_rule && (!change.amount || *change.amount < 0 || *change.amount > 1)) {
            faults.push_back({number, change.name + ": a rule is switched on or off"});
            continue;
        }
        policy::entry const* const held = is_rule ? baseline.find_switch(change.name) : baseline.find(change.name);
        bool const always_on = is_rule && held == nullptr;
        bool const idle = always_on ? *change.amount == 1 : detail::changes_nothing(held->values, change);
        if (idle) faults.push_back({number, change.name + ": changes nothing, for that is what holds already"});
    }
    return faults;
}

namespace detail {

inline policy::entry const* entry_of(std::vector<policy::entry> const& entries, std::string_view name) noexcept {
    for (policy::entry const& each : entries)
        if (each.what.name == name) return &each;
    return nullptr;
}

/// A rule that is on all days, as a switch.
inline std::vector<dated_value> on_all_days() {
    return {{1, on_all_days_from, std::nullopt, std::nullopt, value_status::adopted, "always", std::nullopt}};
}

inline void apply_one(std::vector<policy::entry>& entries, policy_change const& change) {
    for (policy::entry& each : entries)
        if (each.what.name == change.name) each.values = with_change(each.values, change);
}

} // namespace detail

/// A policy with an overlay's changes. The baseline stays as it is; nothing is made where anything is wrong.
/// Changes of different names can stand in any order.
/// @param rule_ids the rules that can be switched; they must outlive the policy that is made
[[nodiscard]] inline applied_overlay apply(policy const& baseline, policy_overlay const& overlay,
                                           std::span<std::string_view const> rule_ids) {
    applied_overlay result{std::nullopt, faults_of(baseline, overlay, rule_ids)};
    if (!result.faults.empty()) return result;
    std::vector<policy::entry> entries(baseline.entries().begin(), baseline.entries().end());
    std::vector<policy::entry> switches(baseline.switches().begin(), baseline.switches().end());
    for (policy_change const& change : overlay.changes) {
        if (change.what == changed::parameter) {
            detail::apply_one(entries, change);
            continue;
        }
        if (detail::entry_of(switches, change.name) == nullptr)
            for (std::string_view const id : rule_ids)
                if (id == change.name) switches.push_back({rule_switch(id), detail::on_all_days()});
        detail::apply_one(switches, change);
    }
    result.made.emplace(baseline.name() + " with " + overlay.name, std::move(entries), std::move(switches));
    return result;
}

} // namespace leeds::commissioning::inline v0
