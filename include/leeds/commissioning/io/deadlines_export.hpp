// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/deadlines_report.hpp>

#include <string>

namespace leeds::commissioning::inline v0 {

/// The last days for notice as comma-separated values (RFC 4180, UTF-8 with a byte order mark): a line for each
/// contract that has not ended, those without a last day at the end. No cell is a formula, whatever the input held.
/// @pre `within_months` lies between 0 and `longest_months`
[[nodiscard]] std::string deadlines_csv(portfolio const& read, basis const& on, deadline_choice which = {});

/// The last days for notice that lie ahead as a diary (RFC 5545): a day each, with reminders a month and a week before.
/// What an event is known by follows from the contract and stays the same, so that a diary replaces it.
/// @pre `within_months` lies between 0 and `longest_months`
[[nodiscard]] std::string deadlines_icalendar(portfolio const& read, basis const& on, deadline_choice which = {});

} // namespace leeds::commissioning::inline v0
