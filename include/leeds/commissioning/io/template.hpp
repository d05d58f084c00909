// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// The kinds of case there are a template for: "contract", "exercise", "waiver", "oversight".
[[nodiscard]] std::vector<std::string_view> case_kinds();

/// An empty case file in YAML, each field with a comment that says what it means, its unit and its words. Parts and
/// lists stand in it as comments. Nothing where there is no such kind.
[[nodiscard]] std::optional<std::string> case_template(std::string_view kind);

/// JSON Schema (draft 2020-12) of a case file: one case, or a list of cases.
[[nodiscard]] std::string case_json_schema();

} // namespace leeds::commissioning::inline v0
