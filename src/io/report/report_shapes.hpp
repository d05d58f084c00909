// SPDX-License-Identifier: MIT
#pragma once

#include "records/json_shape.hpp"

#include <leeds/commissioning/outcome/outcome.hpp>

#include <string_view>
#include <utility>
#include <vector>

// What the schemas of several reports have in common: the shapes of what run_parts.hpp writes.
namespace leeds::commissioning::inline v0::shape {

[[nodiscard]] inline json_shape inputs() {
    return list(object({{"file", text("path of the file, or a dash for standard input")},
                        {"sha256", text("SHA-256 of its bytes, in hexadecimal")}}),
                "the files that were read");
}

[[nodiscard]] inline json_shape run() {
    return object({{"as_of", day("the day that counted as today")},
                   {"policy", text("name of the policy")},
                   {"library_version", text("version of the program or library that wrote it")},
                   {"inputs", inputs()}},
                  "what the answers rest on");
}

/// The members that say what could not be understood, and where it stands.
[[nodiscard]] inline std::vector<json_member> issue_members() {
    return {{"file", text("the file it stands in")},
            {"line", or_null(whole("line, from 1; null where it is not about a line"))},
            {"column", or_null(whole("column, from 1"))},
            {"path", text("the heading or field that it is about")},
            {"text", text("the text as found")},
            {"reason", text("why it could not be understood")},
            {"places", whole("for how many places it stands, of which this is the first")}};
}

[[nodiscard]] inline json_shape issues() {
    return list(object(issue_members()), "what could not be understood as it stands");
}

/// How often each outcome was given.
[[nodiscard]] inline std::vector<json_member> outcome_members() {
    std::vector<json_member> members;
    for (auto const& each : choices(tag<outcome>{})) members.push_back({each.name, whole(each.meaning)});
    return members;
}

/// Members, then more of them.
[[nodiscard]] inline std::vector<json_member> joined(std::vector<json_member> members, std::vector<json_member> more) {
    for (json_member& each : more) members.push_back(std::move(each));
    return members;
}

/// How a rule fared over all cases.
[[nodiscard]] inline std::vector<json_member> count_members() {
    auto members =
        joined({{"rule", text("id of the rule")},
                {"considered", whole("how often it was asked")},
                {"applied", whole("how often it applied: considered, less not applicable and not assessed")}},
               outcome_members());
    members.push_back({"above_a_fifth", boolean("whether more than 20 % of what it applied to is not met")});
    members.push_back({"left_out", list(object({{"outcome", word<outcome>("not applicable or not assessed")},
                                                {"count", whole("how many")},
                                                {"why", text("the reason, in the words of the first of them")}}),
                                        "what it did not apply to or could not be asked of, by reason")});
    return members;
}

} // namespace leeds::commissioning::inline v0::shape
