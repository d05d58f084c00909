// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/scenario.hpp>
#include <leeds/commissioning/io/scenario_coverage.hpp>
#include <leeds/commissioning/io/scenario_mutation.hpp>
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

/// A run as one JSON object: `counts`, `scenarios` with what is not as expected, and what else there is.
/// @param coverage null for none
/// @param mutants null for none
[[nodiscard]] std::string scenarios_json(scenario_run const& run, rule_book const& rules,
                                         scenario_coverage const* coverage = nullptr,
                                         mutation_report const* mutants = nullptr);

/// What scenarios try of each clause, rule and parameter, for people to read, and the shares that it comes to.
[[nodiscard]] std::string coverage_text(scenario_coverage const& of, rule_book const& rules,
                                        text_options const& options = {});

/// The mutants that no scenario notices, for people to read, and how many are noticed.
[[nodiscard]] std::string mutation_text(mutation_report const& of, text_options const& options = {});

} // namespace leeds::commissioning::inline v0
