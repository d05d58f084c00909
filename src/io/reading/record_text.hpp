// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/input.hpp>
#include <leeds/commissioning/io/noted_places.hpp>
#include <leeds/commissioning/io/schema.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// The names of the outermost fields of a text, as far as it can be read.
[[nodiscard]] std::vector<std::string> outermost_fields(std::string_view text);

/// Reads one record from a text of YAML or JSON, told apart by how it begins, and notes where each of its values
/// stands. Answers why the text could not be read at all, in a sentence; then there is no issue.
[[nodiscard]] std::optional<std::string> read_record_text(std::string const& file, std::string_view text,
                                                          record_schema const& schema, void* object,
                                                          noted_places& places, std::vector<input_issue>& issues);

} // namespace leeds::commissioning::inline v0
