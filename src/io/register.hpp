// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/input.hpp>

#include <string>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// Whether a text is a contracts register in the columns of the Local Government Association's "Local authority
/// contracts" schema (Local Government Transparency Code 2015), by one of its first five rows: ten of the 39 headings
/// are known, or three that are at least half of all in the row.
[[nodiscard]] bool looks_like_register(std::string_view content);

/// Why a table is not taken for a register, as the rest of a sentence; empty where a text is no table.
[[nodiscard]] std::string why_not_register(std::string_view content);

/// Reads such a register into `into.cases` and `into.issues`: a case for every row below the headings, blank and
/// misshapen ones included. Sets `into.kind`.
void read_register(input& into, std::string_view content);

} // namespace leeds::commissioning::inline v0
