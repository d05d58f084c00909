// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// A text with the signs that HTML entities stand for: "K&amp;T" as "K&T". Known are the entities of XML, `&nbsp;`,
/// `&pound;` and all numbers; control characters are not made. Nothing where there is none to replace.
[[nodiscard]] std::optional<std::string> without_html_entities(std::string_view text);

} // namespace leeds::commissioning::inline v0
