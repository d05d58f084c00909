// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/input.hpp>

#include <string_view>

namespace leeds::commissioning::inline v0 {

/// Whether a text is a search export of Contracts Finder (43 columns), by its first row.
[[nodiscard]] bool looks_like_contracts_finder(std::string_view content);

/// Reads such an export into `into.cases` and `into.issues`: a case for every notice, blank and misshapen ones
/// included. Sets `into.kind`.
void read_contracts_finder(input& into, std::string_view content);

} // namespace leeds::commissioning::inline v0
