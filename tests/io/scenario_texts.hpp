// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/scenario.hpp>
#include <leeds/commissioning/policy/leeds.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

// Scenarios for tests of scenarios.
namespace scenarios_of_tests {

namespace lc = leeds::commissioning;

inline lc::policy const& baseline() {
    static lc::policy const numbers = lc::leeds_policy();
    return numbers;
}

inline lc::scenario_file read(std::string_view text, std::string name = "s.yaml") {
    return lc::read_scenarios(std::move(name), text, lc::leeds_rule_book(), baseline());
}

/// A scenario in YAML about one notice of cessation, served on 31 March 2026, with what is expected.
inline std::string about_notice(std::string_view last_day, std::string_view expect, std::string_view more = {}) {
    std::string text = "name: A notice\nas_of: 2026-01-01\n";
    text.append(more).append("given:\n  contract:\n    providers: [{name: P, sector: third_sector}]\n");
    text.append("    change_notices:\n      - {kind: cessation, served: 2026-03-31, effective: ").append(last_day);
    text.append(", effective_means: last_funded_day}\nexpect:\n");
    if (expect.starts_with('{') || expect.starts_with('[')) text.append("  ");
    return text.append(expect);
}

/// What comes of the only scenario of a text.
inline lc::scenario_result run(std::string_view text) {
    auto const file = read(text);
    BOOST_REQUIRE_MESSAGE(!file.failure, file.failure.value_or(""));
    for (auto const& each : file.issues) BOOST_ERROR(each.path << ": " << each.reason);
    BOOST_REQUIRE(file.scenarios.size() == 1u);
    return lc::run_scenario(file.scenarios.front(), lc::leeds_rule_book(), baseline());
}

/// The differences of a result, one after another.
inline std::string differences(lc::scenario_result const& result) {
    std::string text;
    for (auto const& each : result.expectations)
        for (auto const& one : each.differences)
            text.append(text.empty() ? "" : "; ").append(one.what + ": " + one.expected + " / " + one.found);
    return text;
}

} // namespace scenarios_of_tests
