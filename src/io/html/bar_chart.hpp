// SPDX-License-Identifier: MIT
#pragma once

#include "html_page.hpp"
#include "text/page.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// A bar of a chart: what it counts, how many, and what is worth adding.
struct bar {
    std::string label;
    std::uint64_t count;
    std::string note = {};
};

/// Bars below each other, the longest as long as there is room; a count that is not nought has at least one mark.
void put_bars(page& out, std::vector<bar> const& bars);

/// The same as a table with a picture in each row.
void put_bars(html_out& out, std::string_view caption, std::string_view of_labels, std::string_view of_counts,
              std::vector<bar> const& bars);

} // namespace leeds::commissioning::inline v0
