// SPDX-License-Identifier: MIT
#pragma once

#include "json_out.hpp"
#include "page.hpp"

#include <leeds/commissioning/io/report.hpp>

// What is due, late and done by the records of oversight of a run, for its reports.
namespace leeds::commissioning::inline v0 {

/// A table for each record of oversight, sorted by the day due.
void put_oversight(page& out, run_report const& run);

/// The member `oversight`: a list of {subject, items}, one for each record of oversight.
void write_oversight(json_out& out, run_report const& run);

} // namespace leeds::commissioning::inline v0
