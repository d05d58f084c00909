// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/terminal_text.hpp>
#include <leeds/commissioning/time/decision_timetable.hpp>

#include <optional>
#include <string>

namespace leeds::commissioning::inline v0 {

/// A question about the days of an officer's decision: one of the two days is given.
struct decision_question {
    std::optional<date> decide = {};    ///< day on which it is to be taken
    std::optional<date> in_effect = {}; ///< day by which it is to have effect
    officer_decision kind = officer_decision::not_key;
    date as_of; ///< the day that counts as today
};

/// The plan that answers such a question.
struct decision_plan {
    /// Its steps. Planned backwards from the day of effect, the decision is taken on a working day.
    decision_timetable steps;
    /// Last day on which the decision would still have effect in time, where the plan is for a day of effect. It may
    /// fall on a weekend.
    std::optional<date> latest_decision = {};
    /// Whether the last day of a step is past.
    bool too_late = false;
    /// Where it is too late: the steps of a plan that begins today, whose decision falls on the first working day it
    /// can.
    std::optional<decision_timetable> from_today = {};
};

/// Plans the days of a decision. A step that the calendar of working days cannot answer for has no day.
/// @pre one of the days is given, and only one
[[nodiscard]] decision_plan plan_decision(decision_question const& asked);

/// The plan as one JSON object: {as_of, kind, decide, in_effect_by, too_late, latest_decision, steps, from_today}; each
/// step has {step, day, last_working_day, days_left, calendar, sources}.
/// @pre as for `plan_decision`
[[nodiscard]] std::string decision_plan_json(decision_question const& asked);

/// The plan for people: each step with its day, how many days are left until then, and what asks for it.
/// @pre as for `plan_decision`
[[nodiscard]] std::string decision_plan_text(decision_question const& asked, text_options const& options = {});

} // namespace leeds::commissioning::inline v0
