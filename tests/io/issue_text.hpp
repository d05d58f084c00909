// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/input.hpp>

#include <string>
#include <vector>

// How tests show issues: a line each, "line:column path <text> reason".
namespace leeds::commissioning::inline v0 {

inline std::string listed(std::vector<input_issue> const& issues) {
    std::string text;
    for (auto const& each : issues) {
        if (!text.empty()) text += '\n';
        text += std::to_string(each.line) + ":" + std::to_string(each.column) + " " + each.path + " <" + each.text +
                "> " + each.reason;
    }
    return text;
}

} // namespace leeds::commissioning::inline v0
