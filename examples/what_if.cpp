// SPDX-License-Identifier: MIT
// Nine months of notice instead of six, from a day on: what would it change?
#include <iostream>
#include <leeds/commissioning.hpp>
#include <vector>

using namespace leeds::commissioning;

int main() {
    policy const leeds = leeds_policy();
    policy_overlay nine_months{"nine months",
                               {{changed::parameter, "notice.minimum_months", date{2027, 4, 1}, std::nullopt, 9}}};
    std::vector<std::string_view> rules;
    for (rule_info const& each : infos_of(leeds_rules)) rules.push_back(each.id);
    made_what_if const with = try_what_if(leeds, nine_months, rules);
    for (overlay_fault const& each : with.faults) std::cerr << each.reason << '\n';
    if (!with.made) return 2;

    contract ending;
    ending.change_notices.push_back({.kind = change_kind::cessation,
                                     .served = date{2027, 4, 1},
                                     .effective = date{2027, 11, 30},
                                     .effective_means = end_meaning::last_funded_day});
    comparison const found = compare(std::vector{ending}, {leeds, date{2026, 11, 21}}, *with.made);
    for (moved_finding const& each : found.with[0].moved)
        std::cout << rules[each.rule] << ": " << name_of(each.before.is) << ", then " << name_of(each.after.is) << '\n';
}
