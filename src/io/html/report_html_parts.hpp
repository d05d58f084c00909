// SPDX-License-Identifier: MIT
#pragma once

#include "html_page.hpp"
#include "report/finding_blocks.hpp"
#include "report/rule_tally.hpp"

#include <leeds/commissioning/io/report.hpp>

#include <vector>

// The parts of the page that a check makes, each a section of its own or nothing where there is nothing to tell.
namespace leeds::commissioning::inline v0 {

/// What was found, by weight.
void put_findings(html_out& out, run_report const& run);

/// The twelve principles as a strip for each exercise, and what keeps each from being met.
void put_principles(html_out& out, run_report const& run);

/// What is due by the records of oversight.
void put_oversight(html_out& out, run_report const& run);

/// What shows only across the contracts.
void put_portfolio(html_out& out, run_report const& run);

/// What could not be read as it stands.
void put_issues(html_out& out, portfolio const& read);

/// What each rule came to, and what it left out.
void put_counts(html_out& out, std::vector<rule_tally> const& tallies);

/// The policy's values that the rules asked for use.
void put_policy(html_out& out, run_report const& run, std::vector<rule_tally> const& tallies);

} // namespace leeds::commissioning::inline v0
