// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/schema.hpp>

#include <string>

namespace leeds::commissioning::inline v0 {

/// What a field means, how its value is written or what it is counted in, and what each of its words means:
/// "Longest extension each time (in months)."
[[nodiscard]] std::string in_sentences(field_schema const& field);

} // namespace leeds::commissioning::inline v0
