// SPDX-License-Identifier: MIT
#pragma once

#include "html_out.hpp"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// A whole page around its content: head, style sheet, script and a policy that lets nothing else in. The page loads
/// nothing, sends nothing and can be read without its script.
/// @param body what stands between the tags of the body
[[nodiscard]] std::string html_page(std::string_view title, std::string_view body);

/// The band at the top: a title, a line below it, and links to the parts of the page.
struct html_link {
    markup id;
    std::string words;
};
void put_banner(html_out& out, std::string_view title, std::string_view below, std::vector<html_link> const& links);

/// A heading of a part, at which links aim.
void put_heading(html_out& out, markup id, std::string_view words);

/// A section with its heading; it stays open.
void open_section(html_out& out, markup id, std::string_view words);

/// A cell with a number.
void put_number(html_out& out, std::uint64_t value);

/// A table may be wider than a phone: it stands in a box that can be moved, also by keyboard.
void open_table(html_out& out, std::string_view caption, std::initializer_list<std::string_view> heads);
void close_table(html_out& out);

} // namespace leeds::commissioning::inline v0
