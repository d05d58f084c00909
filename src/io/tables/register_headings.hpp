// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/reading_options.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// Headings that stand further off than so many bytes are not found.
inline constexpr std::size_t longest_heading_row = std::size_t{1} << 16;

/// Where the headings stand: how many rows above them, and between which delimiters.
struct headings_place {
    int rows_above = 0;
    char delimiter = ',';
};

/// Where a register's headings stand; nothing where a table has none that show one.
[[nodiscard]] std::optional<headings_place> find_headings(std::string_view content, heading_map const& map);

} // namespace leeds::commissioning::inline v0
