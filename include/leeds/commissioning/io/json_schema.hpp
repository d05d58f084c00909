// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/schema.hpp>

#include <span>
#include <string>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// What a schema is called, whether a file may hold a list of what it describes, and which fields cannot be left out.
struct schema_heading {
    std::string_view title;
    std::string_view description;
    bool or_list = false;
    std::span<std::string_view const> needed = {}; ///< names of fields
};

/// JSON Schema (draft 2020-12) of a file that holds a record of a type, from the type's declaration: works for every
/// type that the JSON reader reads. A field may be null, which states nothing; a name that is no field is refused.
///
/// @par Example
/// `json_schema_of(schema_of<visit>(), {"Visits", "Visits to services", true})`
[[nodiscard]] std::string json_schema_of(record_schema const& type, schema_heading const& heading);

/// A published schema: `name` is that of its file in docs/schemas.
struct published_schema {
    std::string_view name;
    std::string (*text)();
};

/// The schemas of the files that the program reads, and of what it writes as JSON. `docs/schemas` holds them.
[[nodiscard]] std::span<published_schema const> published_schemas() noexcept;

/// JSON Schema (draft 2020-12) of what `report_json` writes.
[[nodiscard]] std::string report_json_schema();
/// Of each line that `report_jsonl` writes.
[[nodiscard]] std::string report_line_json_schema();
/// Of what `deadlines_json` writes.
[[nodiscard]] std::string deadlines_json_schema();
/// Of what `ending_plan_json` writes.
[[nodiscard]] std::string ending_plan_json_schema();
/// Of what `decision_plan_json` writes.
[[nodiscard]] std::string decision_plan_json_schema();
/// Of what `comparison_json` writes.
[[nodiscard]] std::string comparison_json_schema();
/// Of what `variation_json` writes.
[[nodiscard]] std::string variation_json_schema();
/// Of what `scenarios_json` writes.
[[nodiscard]] std::string scenario_report_json_schema();
/// Of what `notice_json` writes.
[[nodiscard]] std::string notice_json_schema();

} // namespace leeds::commissioning::inline v0
