// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/scenario.hpp>

#include <optional>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// What rules say of the cases of a scenario, and the policy that they were asked by: that of the run, or one of its
/// own.
struct asked_scenario {
    policy const* baseline = nullptr;
    std::optional<policy> own = {};
    book_answers answers = {};

    [[nodiscard]] basis on(scenario const& of) const noexcept { return {own ? *own : *baseline, of.as_of}; }
};

/// @param baseline must outlive what comes of it
[[nodiscard]] asked_scenario ask(scenario const& of, rule_book const& rules, policy const& baseline);

/// The answers that an expectation names: exactly one, where it says enough.
[[nodiscard]] std::vector<finding const*> answers_to(expectation const& expected, scenario const& of,
                                                     rule_book const& rules, book_answers const& answers);

/// Compares an expectation with what was found.
[[nodiscard]] expectation_result judge(expectation const& expected, scenario const& of, rule_book const& rules,
                                       asked_scenario const& asked);

} // namespace leeds::commissioning::inline v0
