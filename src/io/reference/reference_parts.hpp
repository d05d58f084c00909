// SPDX-License-Identifier: MIT
#pragma once

#include "text/page.hpp"

#include <leeds/commissioning/check/explanation.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

// What the pages on rules, principles, clauses and fact types have in common.
namespace leeds::commissioning::inline v0 {

/// "a, b, c"
[[nodiscard]] inline std::string listed(std::vector<std::string_view> const& each) {
    std::string words;
    for (std::string_view const name : each) words.append(words.empty() ? "" : ", ").append(name);
    return words;
}

[[nodiscard]] inline std::string ids_of(citations const& cites) {
    std::vector<std::string_view> ids;
    for (clause const& each : cites) ids.push_back(each.id);
    return listed(ids);
}

/// The document that a clause stands in, and where.
[[nodiscard]] inline std::string source_in_words(clause const& each) {
    document const* const from = find_document(each.document);
    std::string words(from == nullptr ? each.document : from->title);
    words.append(", ").append(each.locator);
    return words;
}

inline void put_clause(page& out, clause const& each, std::size_t indent) {
    out.put(fmt::format("{}: {} ({}; {})", each.id, source_in_words(each), in_words(standing_of(each)),
                        in_words(each.force)),
            indent, style::plain, 2);
    out.put(each.statement, indent + 2, style::faint);
}

/// The outcomes that a rule can give: "Can answer: met, not met, cannot tell".
inline void put_outcomes(page& out, outcome_set gives) {
    std::vector<std::string_view> names;
    for (outcome const each : gives) names.push_back(name_of(each));
    std::string words = "Can answer: " + listed(names);
    std::replace(words.begin(), words.end(), '_', ' ');
    out.put(words, 2, style::plain, 2);
}

/// How we read a source, said to be so.
[[nodiscard]] inline std::string reading_in_words(std::string_view reading) {
    bool const says_so = reading.find("our reading") != std::string_view::npos;
    return says_so ? std::string(reading) : "Our reading: " + std::string(reading);
}

/// A page of its own.
template <class Put>
std::string page_of(text_options const& options, Put&& put) {
    page out(options);
    put(out);
    return std::move(out).text();
}

} // namespace leeds::commissioning::inline v0
