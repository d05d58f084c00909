// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/input.hpp>

#include <string_view>

namespace leeds::commissioning::inline v0 {

/// Whether a text begins as a JSON object or list does.
[[nodiscard]] bool looks_like_json(std::string_view text) noexcept;

/// Whether the first line of a text that is neither blank nor a comment is one of a YAML mapping or list.
[[nodiscard]] bool looks_like_yaml(std::string_view text) noexcept;

/// Whether a text is a case a line, and not one JSON value laid out over lines. Its first line may be a broken one.
[[nodiscard]] bool is_json_lines(std::string_view text) noexcept;

/// Reads cases from JSON: one case, a list of cases, or a case a line (JSON Lines). In JSON Lines a line that is no
/// case is an issue and the others are read; else text that is not JSON is a failure.
void read_json_cases(input& into, std::string_view text);

/// Reads cases from YAML: one case, a list of cases, or several documents of these.
void read_yaml_cases(input& into, std::string_view text);

} // namespace leeds::commissioning::inline v0
