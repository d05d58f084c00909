// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// Text from outside, made fit to be shown in a line of a terminal: what could move the cursor, change colours, turn
/// the direction of writing, hide itself or break the line stands there as text instead (`<U+202E>`; a line break as
/// `⏎`), and bytes that are not UTF-8 become U+FFFD. Blanks around it are left out, several within it become one.
[[nodiscard]] std::string for_terminal(std::string_view text);

/// How reports for people are laid out.
struct text_options {
    int width = 100;     ///< characters in a line; longer words stand out
    bool colour = false; ///< whether headings are coloured with terminal codes
};

} // namespace leeds::commissioning::inline v0
