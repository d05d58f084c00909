// SPDX-License-Identifier: MIT
#pragma once

#include "records/json_out.hpp"
#include "text/page.hpp"

#include <leeds/commissioning/check/oversight_items.hpp>
#include <leeds/commissioning/io/report.hpp>

#include <string>

// What is due, late and done by the records of oversight of a run, for its reports.
namespace leeds::commissioning::inline v0 {

/// "late by 3 days", "due in 12 days", "done 5 days late": how it stands, and by how much.
[[nodiscard]] std::string state_in_words(due_standing const& stands);

/// What is due, with whose it is and when it was done.
[[nodiscard]] std::string what_in_words(oversight_item const& item);

/// A table for each record of oversight, sorted by the day due.
void put_oversight(page& out, run_report const& run);

/// The member `oversight`: a list of {subject, items}, one for each record of oversight.
void write_oversight(json_out& out, run_report const& run);

} // namespace leeds::commissioning::inline v0
