// SPDX-License-Identifier: MIT
#pragma once

#include "text/text_encoding.hpp"

#include <leeds/commissioning/io/input.hpp>
#include <leeds/commissioning/io/reading_options.hpp>

#include <string>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// Whether a text is a contracts register in the columns of the Local Government Association's "Local authority
/// contracts" schema (Local Government Transparency Code 2015), by one of its first ten rows: half of the headings are
/// known, or ten of those in the first row, and facts are read from three. Headings are known as other councils write
/// them too.
[[nodiscard]] bool looks_like_register(std::string_view content, heading_map const& map = {});

/// Why a table is not taken for a register, as the rest of a sentence; empty where a text is no table.
[[nodiscard]] std::string why_not_register(std::string_view content, heading_map const& map = {});

/// Reads such a register into `into.cases` and `into.issues`: a case for every row below the headings, blank and
/// misshapen ones included; of several blank rows at the end, for one. Sets `into.kind`.
void read_register(input& into, std::string_view content, heading_map const& map = {});

/// Tells what had to be done to have a text in UTF-8. `content` is the text as it was.
void report_encoding(input& into, utf8_text const& read, std::string_view content);

} // namespace leeds::commissioning::inline v0
