// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/input.hpp>

#include <string_view>

namespace leeds::commissioning::inline v0 {

/// Whether a JSON text, or one of its first lines where it is JSON Lines, is of the Open Contracting Data Standard.
[[nodiscard]] bool looks_like_ocds(std::string_view text, bool lines);

/// Reads releases of OCDS 1.1: single ones, in packages, in records, and JSON Lines of these. The releases of one
/// process are merged in the order of their dates, wherever they stand in the text. In JSON Lines a line that is no
/// JSON is an issue and the others are read; else text that is not JSON is a failure.
void read_ocds(input& into, std::string_view text, bool lines);

} // namespace leeds::commissioning::inline v0
