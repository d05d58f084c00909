// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/input.hpp>
#include <leeds/commissioning/io/noted_places.hpp>
#include <leeds/commissioning/io/policy_records.hpp>
#include <leeds/commissioning/policy/overlay.hpp>
#include <leeds/commissioning/rules/rule.hpp>

#include <cstdint>
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

/// What came of reading a full policy.
struct read_policy_result {
    std::optional<policy> numbers;               ///< only where nothing is amiss
    std::vector<input_issue> issues = {};        ///< what is amiss, each with line, column and path
    std::vector<std::string_view> left_out = {}; ///< known parameters that the text does not name: they have no value
    std::optional<std::string> failure = {};     ///< why the text could not be read at all, in a sentence
};

/// Reads a full policy from YAML or JSON, told apart by how it begins:
///
///     policy: Leeds
///     parameters:
///       - name: notice.minimum_months
///         unit: months                      # may be left out; another unit than the parameter's is an error
///         values:                           # in order of time
///           - value: 6
///             from: 2018-02-01
///             possibly_from: 2018-01-01     # where the source leaves the day open
///             to: open                      # or the last day
///             status: adopted
///             reference: {title: Leeds Commissioning Code of Practice, paragraph: Contract Management 3}
///             last_checked: 2026-11-21
///     rules:
///       - rule: management.outcomes         # a rule that is not named is in force on all days
///         in_force:
///           - {value: on, from: 2017-06-01, to: open, status: adopted, reference: {title: Statement of May 2017}}
///
/// Between two values no day is passed over in silence: a value "none" says that nothing holds on its days, and why.
/// @param name how messages call the text
/// @param known a policy with the parameters that there can be. What they are called is taken from it: that must
///              outlive the policy that is read, as names of the library do
/// @param rule_ids the rules that can be switched; they must outlive it too
[[nodiscard]] read_policy_result read_policy(std::string name, std::string_view text, policy const& known,
                                             std::span<std::string_view const> rule_ids);

/// Reads a full policy from the file at a path, or from standard input for "-".
[[nodiscard]] read_policy_result read_policy_file(std::string const& path, policy const& known,
                                                  std::span<std::string_view const> rule_ids);

/// What a file about policies holds.
enum class policy_text : std::uint8_t { full, overlay, neither };

/// Whether a text is a full policy or an overlay, by the names of its outermost fields.
[[nodiscard]] policy_text kind_of_policy_text(std::string_view text);

/// The bytes of a file about policies.
struct policy_bytes {
    std::string name; ///< how messages call it
    std::string content = {};
    std::optional<std::string> failure = {}; ///< why it cannot be read, in a sentence
};

/// Reads the file at a path, or standard input for "-".
[[nodiscard]] policy_bytes read_policy_bytes(std::string const& path);

/// A policy as a commented YAML file: of each parameter its meaning and unit, which rules use it and which day selects
/// its value, and what it means that there is none. Days without a value between two others are said to be so.
/// `read_policy` makes an equal policy of it.
/// @param rules what is known of the rules, for the comments
[[nodiscard]] std::string policy_yaml(policy const& numbers, std::span<rule_info const> rules);

/// JSON Schema (draft 2020-12) of policies, generated from the declarations of what stands in them.
[[nodiscard]] std::string policy_json_schema();
/// Of overlays.
[[nodiscard]] std::string overlay_json_schema();

} // namespace leeds::commissioning::inline v0
