// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/scenario.hpp>
#include <leeds/commissioning/io/terminal_text.hpp>

#include <string>

namespace leeds::commissioning::inline v0 {

/// A run for people to read: each scenario that fails, with what was expected and found and the values behind it, those
/// that wait and those that need not wait any more, and how many of each there are.
[[nodiscard]] std::string scenarios_text(scenario_run const& run, rule_book const& rules,
                                         text_options const& options = {});

/// One scenario that does not hold, as the run shows it; empty where it holds.
[[nodiscard]] std::string scenario_text(scenario const& of, scenario_result const& result, rule_book const& rules,
                                        text_options const& options = {});

/// A run as JUnit XML, as continuous integration reads it: a suite for each file, a case for each scenario. What waits
/// is skipped. Valid XML in UTF-8 whatever the texts hold.
[[nodiscard]] std::string scenarios_junit(scenario_run const& run, rule_book const& rules);

} // namespace leeds::commissioning::inline v0
