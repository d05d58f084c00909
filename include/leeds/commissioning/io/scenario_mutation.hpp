// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/scenario.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// Whether scenarios would notice if the policy or a rule were a little different: policy mutation testing.
namespace leeds::commissioning::inline v0 {

/// What is different in a mutant.
enum class mutation : std::uint8_t {
    step_down,
    step_up,
    other_word,
    rule_off,
    explained_dropped,
    not_applicable_dropped
};

constexpr auto choices(tag<mutation>) noexcept {
    return std::array<choice<mutation>, 6>{
        {{mutation::step_down, "step_down", "a value is one unit lower"},
         {mutation::step_up, "step_up", "a value is one unit higher"},
         {mutation::other_word, "other_word", "a value is another of its words"},
         {mutation::rule_off, "rule_off", "a rule is never asked"},
         {mutation::explained_dropped, "explained_dropped", "a recorded reason explains nothing: it is not met"},
         {mutation::not_applicable_dropped, "not_applicable_dropped",
          "what the rule does not apply to is not met as well"}}};
}

/// A small change of the policy or of a rule, and whether an expectation that holds without it fails under it.
struct mutant {
    mutation is = mutation::step_down;
    std::string name;          ///< of the parameter, or id of the rule
    std::string what;          ///< "7 months instead of 6 months from 1 February 2018"
    std::size_t value = 0;     ///< which of the parameter's values, in order of time
    std::int64_t amount = 0;   ///< instead of it
    bool of_scenarios = false; ///< the policy has no value: it is that which scenarios set that is moved
    bool noticed = false;
    std::size_t noticed_by = 0; ///< number of the first scenario that notices it
};

/// What became of all mutants.
struct mutation_report {
    std::vector<mutant> mutants;
    std::vector<std::string> not_tried; ///< parameters that neither the policy nor a scenario gives a value
    std::vector<std::string> unused;    ///< parameters that no rule uses by itself: no scenario could notice

    [[nodiscard]] std::size_t noticed() const noexcept;
};

/// Which mutants are made.
enum class mutants_of : std::uint8_t {
    values, ///< of the parameters alone
    all     ///< and of the rules
};

/// All mutants of a policy and of the rules: each value of each parameter one unit lower and one higher (a month, a
/// day, a penny, one per cent; of words each other word), of a parameter without value that which scenarios set; each
/// rule switched off; for each rule that can answer `explained` or `not_applicable`, `not_met` instead. None is noticed
/// yet.
[[nodiscard]] mutation_report mutants_for(std::vector<scenario> const& scenarios, rule_book const& rules,
                                          policy const& baseline, mutants_of which = mutants_of::all);

/// Runs scenarios under every mutant. A scenario is run again only for mutants that can touch a rule that it expects
/// something of; those with a `todo` are left out. The policy of a scenario stays its own: its changes apply to the
/// mutated policy.
[[nodiscard]] mutation_report mutate(scenario_run const& run, rule_book const& rules, policy const& baseline,
                                     mutants_of which = mutants_of::all);

} // namespace leeds::commissioning::inline v0
