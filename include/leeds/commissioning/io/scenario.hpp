// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/expectation.hpp>
#include <leeds/commissioning/io/input.hpp>
#include <leeds/commissioning/io/rule_book.hpp>
#include <leeds/commissioning/policy/overlay.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Scenarios: cases with what rules are expected to say of them, so that a policy can be tested as code is.
namespace leeds::commissioning::inline v0 {

/// Cases, the day that counts as today, and what is expected of some rules. Rules that are not named are not looked at.
struct scenario {
    std::string name; ///< what is at stake; no other of its file has it
    std::string file;
    int line = 0; ///< line on which it begins, from 1
    date as_of;
    std::vector<read_case> cases;
    std::optional<policy> own_policy = {}; ///< asked by this one instead of that of the run
    policy_overlay changes = {};           ///< to either; without changes it is asked as it stands
    std::vector<expectation> expect = {};
    std::optional<std::string> todo = {}; ///< why it is not expected to hold yet
};

/// Scenarios of one file. Where there is an issue or a failure, what is expected is not what was read: none should be
/// run.
struct scenario_file {
    std::string file;
    std::vector<scenario> scenarios;
    std::vector<input_issue> issues;
    std::optional<std::string> failure; ///< why it could not be read at all, in a sentence
};

/// Reads scenarios: one, a list of them, several YAML documents of these, or one a line (JSON Lines). `name` is how
/// messages call the file; other files that it names are looked for beside it. A rule, outcome, date or fact that there
/// is not, an expectation of nothing, a change of the policy that cannot be made and a name that stands twice are
/// issues.
/// @param baseline the policy that the scenarios change
[[nodiscard]] scenario_file read_scenarios(std::string name, std::string_view content, rule_book const& rules,
                                           policy const& baseline);

/// Reads the file at a path.
[[nodiscard]] scenario_file read_scenario_file(std::string const& path, rule_book const& rules, policy const& baseline);

/// The scenario files that paths name: files as they are, and of folders all files below them that end in .yaml, .yml,
/// .json or .jsonl, in the order of their names. A path that does not exist stands for itself, so that reading it says
/// why. Files whose names, or those of their folders, begin with a dot are passed over.
[[nodiscard]] std::vector<std::string> scenario_paths(std::vector<std::string> const& paths);

/// Something that is not as expected.
struct difference {
    std::string what; ///< "outcome", "date earliest_end"
    std::string expected;
    std::string found;
};

/// What came of an expectation.
struct expectation_result {
    std::vector<difference> differences = {}; ///< none: it holds
    std::optional<finding> found = {};        ///< the answer that it names, where there is exactly one
    std::optional<explanation> in_words = {}; ///< of that answer, where the expectation does not hold

    [[nodiscard]] bool holds() const noexcept { return differences.empty(); }
};

/// What came of a scenario.
enum class scenario_verdict : std::uint8_t { holds, fails, todo, holds_already };

constexpr auto choices(tag<scenario_verdict>) noexcept {
    return std::array<choice<scenario_verdict>, 4>{
        {{scenario_verdict::holds, "holds", "everything is as expected"},
         {scenario_verdict::fails, "fails", "something is not as expected"},
         {scenario_verdict::todo, "todo", "something is not as expected, and it says that it does not hold yet"},
         {scenario_verdict::holds_already, "holds_already",
          "everything is as expected, although it says that it does not hold yet"}}};
}

struct scenario_result {
    scenario_verdict verdict = scenario_verdict::holds;
    std::vector<expectation_result> expectations; ///< one for each, in their order
};

/// Runs a scenario. Nothing is printed and nothing is kept.
/// @param baseline the policy, where it has none of its own
[[nodiscard]] scenario_result run_scenario(scenario const& of, rule_book const& rules, policy const& baseline);

/// A run of many.
struct scenario_run {
    std::vector<scenario> scenarios;
    std::vector<scenario_result> results; ///< one for each, in their order

    [[nodiscard]] std::size_t count(scenario_verdict of) const noexcept;
};

[[nodiscard]] scenario_run run_scenarios(std::vector<scenario> scenarios, rule_book const& rules,
                                         policy const& baseline);

/// The policy that a scenario is asked by. A change that the baseline holds already, or has no name for, is left out:
/// reading has reported it, and a baseline that was changed since must not stop a run.
[[nodiscard]] policy policy_of(scenario const& of, rule_book const& rules, policy const& baseline);

/// JSON Schema (draft 2020-12) of a scenario file: one scenario, or a list of them.
[[nodiscard]] std::string scenario_json_schema();

} // namespace leeds::commissioning::inline v0
