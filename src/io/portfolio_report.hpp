// SPDX-License-Identifier: MIT
#pragma once

#include "json_out.hpp"
#include "page.hpp"

#include <leeds/commissioning/io/report.hpp>

// What shows only across the contracts of a run, for its reports.
namespace leeds::commissioning::inline v0 {

/// A section of its own; nothing for a single contract.
void put_portfolio(page& out, run_report const& run);

/// The member `portfolio`; null for a single contract.
void write_portfolio(json_out& out, run_report const& run);

} // namespace leeds::commissioning::inline v0
