// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/deadlines_report.hpp>
#include <leeds/commissioning/io/report.hpp>

#include <string>

namespace leeds::commissioning::inline v0 {

/// A run as one page of HTML that needs nothing else: a summary, the contracts by the last day on which notice can be
/// served, the twelve principles, what was found by weight with clause, numbers and remedy, what could not be read,
/// the policy's values and how to read it all. It reads without a script, on paper and on a phone; a script of its own
/// finds and sorts, and the page's policy lets no other in. Whatever the input held, it is shown as text. Long lists
/// are cut, and what is left out is said.
[[nodiscard]] std::string report_html(run_report const& run);

/// The last days for notice as such a page.
/// @pre `within_months` lies between 0 and `longest_months`
[[nodiscard]] std::string deadlines_html(portfolio const& read, basis const& on, deadline_choice which = {});

} // namespace leeds::commissioning::inline v0
