// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/input.hpp>
#include <leeds/commissioning/io/noted_places.hpp>
#include <leeds/commissioning/io/policy_records.hpp>
#include <leeds/commissioning/policy/overlay.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// What came of reading an overlay.
struct read_overlay_result {
    std::optional<policy_overlay> overlay;   ///< only where nothing is amiss: it can be applied to the baseline
    std::vector<input_issue> issues = {};    ///< what is amiss, each with line, column and path
    std::optional<std::string> failure = {}; ///< why the text could not be read at all, in a sentence
};

/// Reads an overlay from YAML or JSON, told apart by how it begins:
///
///     overlay: Nine months' notice
///     changes:
///       - parameter: notice.minimum_months   # or: rule, with its id
///         value: 9                           # of a rule on or off; none ends what holds
///         from: 2027-04-01
///         to: open                           # or the last day
///         status: proposed                   # so where it is left out
///         reference: {title: Draft for consultation, paragraph: "3"}
///
/// It is checked whole against the policy that it would change: see `faults_of`.
/// @param name how messages call the text
/// @param rule_ids the rules that can be switched
[[nodiscard]] read_overlay_result read_overlay(std::string name, std::string_view text, policy const& baseline,
                                               std::span<std::string_view const> rule_ids);

/// Reads an overlay from the file at a path, or from standard input for "-".
[[nodiscard]] read_overlay_result read_overlay_file(std::string const& path, policy const& baseline,
                                                    std::span<std::string_view const> rule_ids);

/// Where changes stand that a file embeds.
struct change_places {
    std::string_view file;
    std::string path; ///< of their list, such as "policy.changes"
    noted_places const& places;
};

/// The overlay that changes in a file come to; nothing where anything is amiss with one of them, which is added to the
/// issues. What is wrong with a value by itself (a day that is none) the reader has added already, with the same path.
[[nodiscard]] std::optional<policy_overlay> overlay_of(std::string name, std::span<policy_change_record const> records,
                                                       change_places const& where, policy const& baseline,
                                                       std::span<std::string_view const> rule_ids,
                                                       std::vector<input_issue>& issues);

} // namespace leeds::commissioning::inline v0
