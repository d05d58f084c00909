// SPDX-License-Identifier: MIT
#pragma once

#include "json_reader.hpp"
#include "scenario_record.hpp"

#include <leeds/commissioning/io/scenario.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// Something that is amiss with a part of a scenario: the field, as a path from that part, what stands there, and why.
struct scenario_fault {
    std::string path;
    std::string text;
    std::string reason;
};

/// What is amiss with an expectation: a rule, date, number, fact or clause that there is not, or nothing that could be
/// compared.
[[nodiscard]] std::vector<scenario_fault> faults_of(expectation const& expected, rule_book const& rules);

/// The changes that a scenario makes to a policy. What is amiss with them is added to `faults`.
[[nodiscard]] policy_overlay overlay_of(scenario_policy const& changed, rule_book const& rules, policy const& baseline,
                                        std::vector<scenario_fault>& faults);

} // namespace leeds::commissioning::inline v0
