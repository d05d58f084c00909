// SPDX-License-Identifier: MIT
#pragma once

#include "records/json_out.hpp"
#include "text/page.hpp"

#include <leeds/commissioning/io/report.hpp>
#include <leeds/commissioning/policy/freshness.hpp>

#include <span>
#include <vector>

// Values of a policy that somebody should look at, in reports.
namespace leeds::commissioning::inline v0 {

/// Those of the parameters of rules that a run asked of something, and of their switches.
[[nodiscard]] std::vector<value_to_look_at> values_to_look_at(run_report const& run);

/// A section of its own; nothing where there is none.
void put_values_to_look_at(page& out, std::span<value_to_look_at const> found);

/// The member `policy_values_to_look_at`, a list.
void write_values_to_look_at(json_out& out, std::span<value_to_look_at const> found);

/// The source, the days, the status and the last check of a value: "from 1 February 2018, no end set; adopted; ...".
[[nodiscard]] std::string days_and_source_of(dated_value const& held);

} // namespace leeds::commissioning::inline v0
