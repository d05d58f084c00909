// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/check/ending_plan.hpp>
#include <leeds/commissioning/io/terminal_text.hpp>

#include <string>

namespace leeds::commissioning::inline v0 {

/// The plan for ending a service, for people: each step with its day, how many days are left until then, and what asks
/// for it; where it comes too late, the earliest last funded day that keeps everything, and what there would be to
/// explain if the day were kept all the same.
[[nodiscard]] std::string ending_plan_text(contract const& subject, ending_question const& asked, basis const& on,
                                           text_options const& options = {});

/// The plan as one JSON object: {as_of, contract, last_funded_day, kind, too_late, ends_early, may_run_out_on, steps,
/// from_today, days_short}; each step has {step, state, day, last_working_day, days_left,
/// calendar, sources}.
[[nodiscard]] std::string ending_plan_json(contract const& subject, ending_question const& asked, basis const& on);

/// The plan as a diary (RFC 5545): an event for each step that has a day.
[[nodiscard]] std::string ending_plan_icalendar(contract const& subject, ending_question const& asked, basis const& on);

} // namespace leeds::commissioning::inline v0
