// SPDX-License-Identifier: MIT
#include "plan_words.hpp"
#include "records/json_out.hpp"

#include <leeds/commissioning/io/decision_plan.hpp>

#include <algorithm>
#include <array>
#include <span>

namespace leeds::commissioning::inline v0 {
namespace {

/// One step as it is shown.
struct shown_step {
    std::string_view name; ///< as data
    std::string_view does; ///< in words, after the day
    std::string_view when; ///< "by" a last day, "on" a day, "until" or "from" one
    std::optional<date> decision_timetable::*day;
    std::string_view counted; ///< how; empty where nothing is
    bool in_working_days;
    std::string_view source; ///< id of what asks for it; empty where nothing does
};

constexpr std::array<shown_step, 5> key_steps{{
    {"notice", "publish notice of the key decision", "by", &decision_timetable::notice,
     "28 clear days before the decision; every day of the week counts", false, "LAW-EXECUTIVE-2012-R9"},
    {"papers", "publish the papers", "by", &decision_timetable::papers,
     "5 clear working days before the decision, England and Wales", true, "DECISION-PAPERS"},
    {"decision", "take the decision", "on", &decision_timetable::decision, "", false, ""},
    {"call_in_ends", "call-in", "until", &decision_timetable::call_in_ends,
     "5 working days after the decision, England and Wales", true, "DECISION-CALL-IN"},
    {"in_effect", "in effect, if nobody calls it in", "from", &decision_timetable::in_effect,
     "the calendar day after call-in ends, a weekend included", true, "DECISION-CALL-IN"},
}};

constexpr std::array<shown_step, 2> other_steps{{
    {"decision", "take the decision", "on", &decision_timetable::decision, "", false, ""},
    {"in_effect", "in effect", "from", &decision_timetable::in_effect,
     "the day it is taken: our reading, no rule that delays it was found", false, ""},
}};

std::span<shown_step const> steps_of(officer_decision kind) noexcept {
    if (kind == officer_decision::key) return key_steps;
    return other_steps;
}

/// The first working day on or after a day; the day itself where the calendar cannot answer.
date working_day_from(date day) noexcept { return next_working_day_on_or_after(day, decision_calendar).value_or(day); }

/// The first working day on which the decision may be taken if its first step is taken today.
date next_possible_decision(officer_decision kind, date as_of) noexcept {
    return working_day_from(kind == officer_decision::key ? earliest_key_decision(as_of) : as_of);
}

/// Whether a step is done by a last day, which a weekend may take.
bool has_last_day(shown_step const& step) noexcept { return step.when == "by"; }

void put_step(page& out, shown_step const& step, decision_plan const& plan, date as_of) {
    auto const day = plan.steps.*step.day;
    if (!day) return out.put(fmt::format("{} a day that is not known: {}", step.when, step.does), 2, style::plain, 2);
    bool const is_to_do = step.when == "by" || step.when == "on";
    bool const late = is_to_do && *day < as_of;
    out.put(fmt::format("{} {}{}: {}", step.when, with_weekday(*day),
                        is_to_do ? ", " + days_from(as_of, *day) : std::string(), step.does),
            2, late ? style::red : style::plain, 2);
    auto const working = last_working_day_on_or_before(*day);
    if (has_last_day(step) && working && *working != *day)
        out.put(fmt::format("the last working day before it is {}", with_weekday(*working)), 6, style::plain, 2);
    if (step.day == &decision_timetable::decision && plan.latest_decision && *plan.latest_decision != *day)
        out.put(fmt::format("a working day; taken on {} it would have effect in time all the same",
                            with_weekday(*plan.latest_decision)),
                6, style::plain, 2);
    if (!step.counted.empty())
        out.put(step.source.empty() ? std::string(step.counted) : fmt::format("{} ({})", step.counted, step.source), 6,
                style::plain, 2);
}

/// What can be done where the last day of a step is past.
void put_too_late(page& out, decision_plan const& plan, decision_question const& asked) {
    auto const& next = *plan.from_today;
    bool const key = asked.kind == officer_decision::key; // its notice comes first, so that is late if anything is
    std::string_view const begins =
        key ? "With notice published today the decision can be taken on" : "The decision can be taken on";
    std::string words = fmt::format("{} {} at the earliest", begins, with_weekday(*next.decision));
    if (next.in_effect) words += fmt::format(", and have effect from {}", with_weekday(*next.in_effect));
    out.blank_line();
    out.put("TOO LATE", 0, style::bold);
    out.put(words + ".", 2);
    if (key)
        out.put("Sooner only by the general exception or special urgency, with its reason recorded "
                "(LAW-EXECUTIVE-2012-R10).",
                2);
}

void put_sources(page& out, bool too_late) {
    out.blank_line();
    out.put("SOURCES", 0, style::bold);
    out.put(source_in_words("LAW-EXECUTIVE-2012-R9"), 2, style::plain, 2);
    if (too_late) out.put(source_in_words("LAW-EXECUTIVE-2012-R10"), 2, style::plain, 2);
    out.put(source_in_words("DECISION-PAPERS"), 2, style::plain, 2);
    out.put(source_in_words("DECISION-CALL-IN"), 2, style::plain, 2);
    out.put(on_working_days(), 2);
}

void put_step_json(json_out& out, shown_step const& step, decision_timetable const& steps, date as_of) {
    auto const day = steps.*step.day;
    out.open();
    out.member("step", step.name);
    out.member("day", day);
    out.member("last_working_day", day && has_last_day(step) ? last_working_day_on_or_before(*day) : std::nullopt);
    out.member("days_left", day ? std::optional(days_between(as_of, *day)) : std::nullopt);
    out.key("calendar");
    if (step.in_working_days)
        out.value(name_of(decision_calendar));
    else
        out.value(std::nullopt);
    out.open_list_member("sources");
    if (!step.source.empty()) out.value(step.source);
    out.close_list();
    out.close();
}

void put_steps_json(json_out& out, std::string_view name, decision_timetable const& steps, date as_of) {
    out.open_list_member(name);
    for (shown_step const& each : steps_of(steps.kind)) put_step_json(out, each, steps, as_of);
    out.close_list();
}

} // namespace

decision_plan plan_decision(decision_question const& asked) {
    Expects(asked.decide.has_value() != asked.in_effect.has_value());
    decision_plan plan;
    if (asked.decide) {
        plan.steps = timetable_of_decision(*asked.decide, asked.kind);
    } else {
        plan.steps = timetable_to_effect(*asked.in_effect, asked.kind);
        plan.latest_decision = plan.steps.decision;
        if (plan.latest_decision)
            if (auto const working = last_working_day_on_or_before(*plan.latest_decision))
                plan.steps = timetable_of_decision(*working, asked.kind);
    }
    for (auto const& each : {plan.steps.notice, plan.steps.papers, plan.steps.decision})
        plan.too_late = plan.too_late || (each && *each < asked.as_of);
    if (plan.too_late)
        plan.from_today = timetable_of_decision(next_possible_decision(asked.kind, asked.as_of), asked.kind);
    return plan;
}

std::string decision_plan_json(decision_question const& asked) {
    decision_plan const plan = plan_decision(asked);
    json_out out;
    out.open();
    out.member("as_of", asked.as_of);
    out.member("kind", name_of(asked.kind));
    out.member("decide", asked.decide);
    out.member("in_effect_by", asked.in_effect);
    out.member("too_late", plan.too_late);
    out.member("latest_decision", plan.latest_decision);
    put_steps_json(out, "steps", plan.steps, asked.as_of);
    if (plan.from_today)
        put_steps_json(out, "from_today", *plan.from_today, asked.as_of);
    else
        out.member("from_today", std::nullopt);
    out.close();
    return std::move(out).text();
}

std::string decision_plan_text(decision_question const& asked, text_options const& options) {
    decision_plan const plan = plan_decision(asked);
    bool const key = asked.kind == officer_decision::key;
    page out(options);
    out.put(fmt::format("{} of an officer, {} {}, as of {}", key ? "Key decision" : "Decision",
                        asked.decide ? "to be taken on" : "to have effect by",
                        with_weekday(asked.decide ? *asked.decide : *asked.in_effect), long_text(asked.as_of)));
    out.blank_line();
    for (shown_step const& each : steps_of(asked.kind)) put_step(out, each, plan, asked.as_of);
    if (plan.too_late) put_too_late(out, plan, asked);
    if (key) {
        put_sources(out, plan.too_late);
    } else {
        out.blank_line();
        out.put("A decision that is not key is neither announced before nor open to call-in.");
    }
    return std::move(out).text();
}

} // namespace leeds::commissioning::inline v0
