// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/schema.hpp>

#include <span>
#include <string>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// What a schema is called, and whether a file may hold a list of what it describes.
struct schema_heading {
    std::string_view title;
    std::string_view description;
    bool or_list = false;
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

/// The schemas of case files and of what the program writes as JSON. `docs/schemas` holds them.
[[nodiscard]] std::span<published_schema const> published_schemas() noexcept;

/// JSON Schema (draft 2020-12) of what `report_json` writes.
[[nodiscard]] std::string report_json_schema();
/// Of what `deadlines_json` writes.
[[nodiscard]] std::string deadlines_json_schema();
/// Of what `ending_plan_json` writes.
[[nodiscard]] std::string ending_plan_json_schema();
/// Of what `decision_plan_json` writes.
[[nodiscard]] std::string decision_plan_json_schema();

} // namespace leeds::commissioning::inline v0
