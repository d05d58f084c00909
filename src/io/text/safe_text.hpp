// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// Text from outside on its way into a format of others: what would be an order there stands as text.
namespace leeds::commissioning::inline v0 {

/// Text made fit to be shown in one line (see `for_terminal`), cut after so many bytes with a note of how many more
/// there are. It is UTF-8 that XML can hold.
[[nodiscard]] std::string shown_text(std::string_view text, std::size_t most_bytes);

/// Text as the content of an element or attribute of HTML or XML.
/// @pre it has been made fit to be shown
[[nodiscard]] std::string markup_text(std::string_view shown);

/// Text as a cell of comma-separated values: made fit to be shown, no formula, no longer than a spreadsheet takes, and
/// quoted where need be (RFC 4180).
[[nodiscard]] std::string csv_text(std::string_view text);

/// Text that Markdown shows as it stands, wherever it is put.
/// @param at_front whether it stands at the beginning of a line, where some signs make a list or a heading
/// @pre it has been made fit to be shown
[[nodiscard]] std::string markdown_text(std::string_view shown, bool at_front);

/// Most characters that a cell of a spreadsheet holds.
inline constexpr std::size_t longest_cell = 32'767;

} // namespace leeds::commissioning::inline v0
