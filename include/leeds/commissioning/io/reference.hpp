// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/terminal_text.hpp>
#include <leeds/commissioning/rules/rule.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// What the library knows, for people to look up: rules, principles, clauses, parameters and fact types.
namespace leeds::commissioning::inline v0 {

/// What answers a clause.
struct clause_coverage {
    clause const* what = nullptr;
    std::vector<std::string_view> rules = {}; ///< ids of the rules that cite it
    std::vector<std::string_view> types = {}; ///< names of the fact types that make it representable

    [[nodiscard]] bool answered() const noexcept { return !rules.empty() || !types.empty(); }
};

/// What answers each clause of the five documents, in their order, and then each further source.
[[nodiscard]] std::vector<clause_coverage> coverage_of(std::span<rule_info const> rules);

/// All rules, with what each asks for and by which clause.
[[nodiscard]] std::string rules_reference(std::span<rule_info const> rules, text_options const& options = {});

/// The twelve principles of good commissioning, each with its source and how many criteria tell it.
[[nodiscard]] std::string principles_reference(text_options const& options = {});

/// One line for each clause and further source, with the rules and fact types that answer it or the word `unanswered`.
[[nodiscard]] std::string clauses_reference(std::span<rule_info const> rules);

/// All parameters of a policy, with their values over time.
[[nodiscard]] std::string parameters_reference(policy const& numbers, std::span<rule_info const> rules,
                                               text_options const& options = {});

/// All that is known about one name: the id of a rule, of a principle ("principle.3"), of a criterion
/// ("principle.3.carers_involved") or of a clause, a parameter's name or a fact type's name. Nothing where there is
/// none of that name.
[[nodiscard]] std::optional<std::string> reference_of(std::string_view name, policy const& numbers,
                                                      std::span<rule_info const> rules,
                                                      text_options const& options = {});

/// Every name that `reference_of` knows.
[[nodiscard]] std::vector<std::string_view> reference_names(policy const& numbers, std::span<rule_info const> rules);

} // namespace leeds::commissioning::inline v0
