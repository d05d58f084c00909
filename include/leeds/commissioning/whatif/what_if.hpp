// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/policy/overlay.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// Most changes that an overlay may hold to be compared: each is a bit of `moved_finding::causes`.
inline constexpr std::size_t most_changes = 64;

/// An overlay made ready to be compared with a baseline.
struct what_if {
    policy_overlay overlay;
    policy made;               ///< the baseline with all changes
    std::vector<policy> alone; ///< the baseline with each change alone, in their order
    policy at_once;            ///< with each name's first change as if it had always held: see `transition_cohort`
    date first_day;            ///< the first day on which anything is changed
};

/// What came of making an overlay ready.
struct made_what_if {
    std::optional<what_if> made;
    std::vector<overlay_fault> faults;
};

namespace detail {

/// An overlay whose first change of each name holds from the first day there is.
inline policy_overlay from_the_first_day(policy_overlay overlay) {
    for (policy_change& each : overlay.changes) {
        bool first = true;
        for (policy_change const& other : overlay.changes)
            if (other.what == each.what && other.name == each.name && other.from < each.from) first = false;
        if (first) each.from = on_all_days_from;
    }
    return overlay;
}

} // namespace detail

/// Makes an overlay ready: nothing is made where anything is wrong with it.
/// @param rule_ids the rules that can be switched; they must outlive what is made
[[nodiscard]] inline made_what_if try_what_if(policy const& baseline, policy_overlay overlay,
                                              std::span<std::string_view const> rule_ids) {
    made_what_if result;
    applied_overlay applied = apply(baseline, overlay, rule_ids);
    result.faults = std::move(applied.faults);
    if (overlay.changes.size() > most_changes)
        result.faults.push_back(
            {std::nullopt, "there are more than " + std::to_string(most_changes) + " changes in it"});
    if (!applied.made || !result.faults.empty()) return result;
    std::vector<policy> alone;
    date first_day = overlay.changes.front().from;
    for (policy_change const& each : overlay.changes) {
        alone.push_back(*apply(baseline, {overlay.name, {each}}, rule_ids).made);
        if (each.from < first_day) first_day = each.from;
    }
    policy at_once = *apply(baseline, detail::from_the_first_day(overlay), rule_ids).made;
    result.made =
        what_if{std::move(overlay), std::move(*applied.made), std::move(alone), std::move(at_once), first_day};
    return result;
}

} // namespace leeds::commissioning::inline v0
