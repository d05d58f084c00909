// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/report.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// Puts facts that registers never hold (notices, the contract's own notice clause, break dates, waivers) with the
/// contracts that were read, from a short file in YAML or JSON:
///
///     - id: AB12                 # the contract's reference; or `row: 17`, counted from 1 below the headings
///       contract:
///         notice_clause: {length: 3 months}
///         change_notices: [{kind: non_renewal, served: 2018-03-01, effective: 2018-08-31}]
///     - waiver: {id: W1, provider: {name: Foo Ltd}}
///
/// What is already known of a contract holds: a fact that both state is an issue. So is an entry that means no contract
/// or several. The file becomes one of `to.files`, with the waivers as its cases.
/// Answers why the file could not be read at all; nothing where it was.
[[nodiscard]] std::optional<std::string> attach_facts(portfolio& to, std::string name, std::string_view content);

} // namespace leeds::commissioning::inline v0
