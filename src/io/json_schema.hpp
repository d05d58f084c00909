// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/schema.hpp>

#include <string>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// What a JSON Schema says of the file that it describes.
struct schema_heading {
    std::string_view title;
    std::string_view description;
};

/// JSON Schema (draft 2020-12) of a file of one record, or a list of them, with all that these are made of.
[[nodiscard]] std::string json_schema(record_schema const& root, schema_heading const& heading);

} // namespace leeds::commissioning::inline v0
