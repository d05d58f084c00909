// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// A name of ours as the standard writes names: "notice_clause" as "noticeClause".
[[nodiscard]] inline std::string camel_case(std::string_view name) {
    std::string text;
    bool capital = false;
    for (char const letter : name) {
        if (letter == '_') {
            capital = true;
            continue;
        }
        text += capital && 'a' <= letter && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
        capital = false;
    }
    return text;
}

} // namespace leeds::commissioning::inline v0
