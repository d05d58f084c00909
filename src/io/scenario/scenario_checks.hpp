// SPDX-License-Identifier: MIT
#pragma once

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

} // namespace leeds::commissioning::inline v0
