// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// What headings of a table stand for where nothing else knows them: pairs of a heading, as it stands, and the name of
/// a field of a register, or "nothing" for a column to be passed over.
struct heading_map {
    std::vector<std::pair<std::string, std::string>> fields = {};
};

/// Reads a map: a line for each heading, "Ends on = end". Blank lines and lines that begin with # are passed over, and
/// blanks around both sides. On a line that is none, or a field that is not known, `failure` says so with its line.
struct heading_map_text {
    heading_map map = {};
    std::optional<std::string> failure = {};
};
[[nodiscard]] heading_map_text read_heading_map(std::string const& name, std::string_view text);

/// The names of fields that a map can give, in the order of a register's columns.
[[nodiscard]] std::vector<std::string_view> fields_of_heading_map();

/// How inputs are read.
struct reading_options {
    heading_map headings = {};
};

} // namespace leeds::commissioning::inline v0
