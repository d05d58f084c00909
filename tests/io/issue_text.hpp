// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/input.hpp>

#include <string>
#include <vector>

// How tests show issues: a line each, "line:column path <text> reason", and the number of places past one.
namespace leeds::commissioning::inline v0 {

inline std::string listed(std::vector<input_issue> const& issues) {
    std::string text;
    for (auto const& each : issues) {
        if (!text.empty()) text += '\n';
        text += std::to_string(each.line) + ":" + std::to_string(each.column) + " " + each.path + " <" + each.text +
                "> " + each.reason;
        if (each.places > 1) text += " (" + std::to_string(each.places) + " places)";
    }
    return text;
}

} // namespace leeds::commissioning::inline v0
