// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/report.hpp>

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// What one input came to: what of it is told without its cases.
struct input_summary {
    std::string file;
    input_kind kind = input_kind::case_file;
    std::size_t rows = 0;
    std::size_t cases = 0;
    std::vector<read_heading> headings;
    std::map<std::string, std::size_t> issues; ///< in how many places each kind is met
};

/// What kind of issue one is: its reason without what differs from one place to the next, after the field it is about.
[[nodiscard]] std::string kind_of_issue(input_issue const& issue);

[[nodiscard]] input_summary summary_of(input const& read);

/// What can be done with what was read, for people: for each input its kind, rows, cases, headings and issues by kind;
/// then for each rule how many cases it can decide, which facts it lacks, and which one fact more would decide most.
/// @param run made with `keep::findings` at least
[[nodiscard]] std::string inspection_text(std::span<input_summary const> inputs, run_report const& run,
                                          text_options const& options = {});

/// The cases of a portfolio as JSON Lines: a case file, which is read back as it was.
[[nodiscard]] std::string cases_as_json_lines(portfolio const& read);

/// Issues as a table (CSV, RFC 4180): file, line, column, path, text, reason and for
/// how many places it stands. A text that a spreadsheet would take for
/// a formula stands after an apostrophe.
[[nodiscard]] std::string issues_as_csv(std::span<input_issue const> issues);

} // namespace leeds::commissioning::inline v0
