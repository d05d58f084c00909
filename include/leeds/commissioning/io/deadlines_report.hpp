// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/check/deadlines.hpp>
#include <leeds/commissioning/io/report.hpp>

#include <optional>
#include <string>

namespace leeds::commissioning::inline v0 {

/// Which deadlines are listed.
struct deadline_choice {
    /// Only last days from today to so many months on, and no contract without an end.
    std::optional<int> within_months = {};
};

/// The last day on which notice can still be served, for every contract of a portfolio whose end is recorded, soonest
/// first, as one JSON object: `run`, `within_months`, `counts`, `deadlines`, `without_end`, `end_not_recorded` and
/// `input_issues`. Cases that are about no contract are passed over, and `counts` says how many.
/// @pre `within_months` lies between 0 and `longest_months`
[[nodiscard]] std::string deadlines_json(portfolio const& read, basis const& on, deadline_choice which = {});

/// The same for people to read.
/// @pre `within_months` lies between 0 and `longest_months`
[[nodiscard]] std::string deadlines_text(portfolio const& read, basis const& on, deadline_choice which = {},
                                         text_options const& options = {});

} // namespace leeds::commissioning::inline v0
