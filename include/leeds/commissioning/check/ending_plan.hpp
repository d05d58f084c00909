// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/check/deadlines.hpp>
#include <leeds/commissioning/check/ending_timetable.hpp>
#include <leeds/commissioning/rules/notice/best_value.hpp>
#include <leeds/commissioning/time/decision_timetable.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace leeds::commissioning::inline v0 {

/// What asks for a length of notice.
enum class notice_source : std::uint8_t { code, contract_clause, best_value };

inline constexpr std::size_t notice_source_count = 3;

/// The end of a service, and how it is decided on.
struct ending_question {
    date last_funded_day;
    officer_decision kind = officer_decision::not_key;
};

/// A plan backwards from a last funded day, and what can still be done where it comes too late.
struct ending_plan {
    ending_timetable backwards;
    /// Last day of service that each source accepts; nothing where it asks for none or cannot be told.
    std::array<std::optional<date>, notice_source_count> accepts = {};
    /// Whether the contract ends by this before its own last day; nothing where that day is not recorded.
    std::optional<bool> ends_early = {};
    /// The first day from the one asked for on which the contract lets a notice run out, where it is another one.
    std::optional<date> may_run_out_on = {};
    /// Whether the last day of a step that somebody has to take is past.
    bool too_late = false;
    /// Every step from today on, each as early as it can be, to the earliest last funded day that all sources accept.
    ending_timetable from_today;
    /// By how many days notice on the day in `from_today` falls short, for the last funded day asked about; 0 where it
    /// does not.
    std::array<int, notice_source_count> days_short = {};
};

namespace detail {

constexpr date later_of(date one, date other) noexcept { return one < other ? other : one; }

constexpr std::size_t place_of(notice_source source) noexcept { return static_cast<std::size_t>(source); }

/// The least months that a source asks for if notice is served on a day; nothing where it asks for none. Where it is
/// unclear whether it does, it is taken to: a plan takes the careful side.
inline std::optional<int> months_asked_on(policy const& numbers, parameter const& minimum, date day) noexcept {
    value_on_day const found = numbers.on(minimum, day);
    if (found.value == nullptr || found.value->amount < 0 || found.value->amount > longest_months) return std::nullopt;
    return static_cast<int>(found.value->amount);
}

/// The earliest last funded day by the months of a parameter if notice is served on a day; that day itself where none
/// are asked for.
inline date earliest_end_by(policy const& numbers, parameter const& minimum, date served) noexcept {
    auto const months = months_asked_on(numbers, minimum, served);
    return months ? earliest_end(served, *months, convention_on(numbers, served)).day : served;
}

/// Ending a service is a cessation of its contract as well: the later day of the Code's two.
inline date earliest_end_by_code(policy const& numbers, date served) noexcept {
    return later_of(earliest_end_by(numbers, parameters::notice_minimum, served),
                    earliest_end_by(numbers, parameters::decommissioning_minimum, served));
}

/// How far back a last day of service is looked for: the longest minimum there can be, and a month.
inline constexpr int days_looked_back = longest_months * 31;

/// The last day, not after `end`, on which notice is in time for it. Looked for day by day, so that it is right by
/// whatever values a policy has from whichever day.
template <class EarliestEnd>
std::optional<date> last_day_in_time(date end, EarliestEnd earliest_end_if_served_on) noexcept {
    date day = end;
    for (int back = 0; back <= days_looked_back; ++back, day = add_days(day, -1))
        if (earliest_end_if_served_on(day) <= end) return day;
    return std::nullopt;
}

/// Whether the contract's own clause speaks about ending on a day.
inline bool clause_applies(contract const& subject, date end) noexcept {
    return subject.notice_clause && subject.notice_clause->length &&
           ends_early(subject, {end, end}) != std::optional(false);
}

constexpr planned_step planned_or(std::optional<date> day, step_state otherwise) noexcept {
    return day ? planned_step{step_state::planned, day} : planned_step{otherwise, std::nullopt};
}

/// How many days a consultation is open; nothing where the policy does not say.
inline std::optional<int> consultation_days_on(policy const& numbers, date day) noexcept {
    value_on_day const found = numbers.on(parameters::consultation_days, day);
    if (found.held != holding::yes || found.value->amount < 1 || found.value->amount > parameters::longest_consultation)
        return std::nullopt;
    return static_cast<int>(found.value->amount);
}

/// The steps around a decision; those of a key decision where it is one.
inline void put_decision(ending_timetable& out, decision_timetable const& steps) noexcept {
    bool const key = steps.kind == officer_decision::key;
    auto const of_key = [&](std::optional<date> day) {
        return key ? planned_or(day, step_state::calendar_ends) : planned_step{};
    };
    out[ending_step::key_notice] = of_key(steps.notice);
    out[ending_step::papers] = of_key(steps.papers);
    out[ending_step::decision] = planned_or(steps.decision, step_state::calendar_ends);
    out[ending_step::call_in_ends] = of_key(steps.call_in_ends);
    out[ending_step::in_effect] = planned_or(steps.in_effect, step_state::calendar_ends);
}

/// What comes ahead of the decision. The assessments and what was heard go into the papers of a key decision; without
/// papers they come before the decision (CODE-D1 asks for them to support the proposal; that they are in the papers is
/// our reading). The provider is engaged before anything is public (CODE-D2 asks for as early as possible).
inline void put_evidence(ending_timetable& out, officer_decision kind, policy const& numbers) noexcept {
    planned_step const& rests_on = out[kind == officer_decision::key ? ending_step::papers : ending_step::decision];
    if (!rests_on.day) {
        for (ending_step const each : {ending_step::evidence, ending_step::engagement})
            out[each] = {step_state::calendar_ends, std::nullopt};
        out[ending_step::consultation_begins] = {step_state::calendar_ends, std::nullopt};
        return;
    }
    date const done = kind == officer_decision::key ? *rests_on.day : add_days(*rests_on.day, -1);
    out[ending_step::evidence] = {step_state::planned, done};
    auto const days = consultation_days_on(numbers, done);
    auto const opens = days ? std::optional(add_days(done, 1 - *days)) : std::nullopt;
    out[ending_step::consultation_begins] = planned_or(opens, step_state::no_value);
    date const engaged = opens.value_or(done);
    auto const& announced = out[ending_step::key_notice].day; // a provider is not to learn of it from there
    out[ending_step::engagement] = {step_state::planned, announced && *announced < engaged ? *announced : engaged};
}

/// The last day of service, by each source and by all of them.
inline void put_notice(ending_plan& plan, contract const& subject, date end, policy const& numbers) noexcept {
    auto const by_code = [&](date served) { return earliest_end_by_code(numbers, served); };
    auto const by_guidance = [&](date served) {
        return earliest_end_by(numbers, parameters::best_value_minimum, served);
    };
    bool const guidance = covered_by_best_value(subject) != std::optional(false);
    bool const clause = clause_applies(subject, end);
    auto const by_clause = clause ? latest_service_by(subject.notice_clause, end) : std::nullopt;

    plan.accepts[place_of(notice_source::code)] = last_day_in_time(end, by_code);
    if (guidance) plan.accepts[place_of(notice_source::best_value)] = last_day_in_time(end, by_guidance);
    if (by_clause) plan.accepts[place_of(notice_source::contract_clause)] = by_clause->day;

    plan.backwards[ending_step::users_told] =
        guidance ? planned_or(plan.accepts[place_of(notice_source::best_value)], step_state::not_needed)
                 : planned_step{};
    if (clause && !by_clause) {
        plan.backwards[ending_step::notice] = {step_state::calendar_ends, std::nullopt};
        return;
    }
    date const no_later = by_clause && by_clause->day < end ? by_clause->day : end;
    auto const by_all = [&](date served) {
        if (no_later < served) return add_days(end, 1);
        date const last = by_code(served);
        return guidance ? later_of(last, by_guidance(served)) : last;
    };
    plan.backwards[ending_step::notice] = planned_or(last_day_in_time(end, by_all), step_state::not_needed);
}

/// The decision has effect by the last working day on which notice can be served: a notice that ends a contract comes
/// after the decision it carries out (our reading). It is taken on a working day, as late as that allows.
inline void put_steps_backwards(ending_timetable& out, officer_decision kind, policy const& numbers) noexcept {
    auto const& notice = out[ending_step::notice];
    decision_timetable steps{.kind = kind};
    if (notice.day) {
        steps = timetable_to_effect(last_working_day_on_or_before(*notice.day).value_or(*notice.day), kind);
        if (steps.decision)
            if (auto const working = last_working_day_on_or_before(*steps.decision))
                steps = timetable_of_decision(*working, kind);
    }
    put_decision(out, steps);
    put_evidence(out, kind, numbers);
}

/// Every step as early as it can be: what is announced is announced today, the rest follows.
inline ending_timetable steps_from(date today, contract const& subject, officer_decision kind,
                                   policy const& numbers) noexcept {
    ending_timetable out;
    auto const days = consultation_days_on(numbers, today);
    date const evidence = days ? add_days(today, *days - 1) : today;
    bool const key = kind == officer_decision::key;
    auto const after_papers = key ? earliest_decision_after_papers(evidence) : std::optional(add_days(evidence, 1));
    out[ending_step::engagement] = {step_state::planned, today};
    out[ending_step::consultation_begins] =
        planned_or(days ? std::optional(today) : std::nullopt, step_state::no_value);
    out[ending_step::evidence] = {step_state::planned, evidence};
    if (!after_papers) {
        put_decision(out, {.kind = kind});
    } else {
        date const first = key ? later_of(*after_papers, earliest_key_decision(today)) : *after_papers;
        put_decision(
            out, timetable_of_decision(next_working_day_on_or_after(first, decision_calendar).value_or(first), kind));
        if (key) out[ending_step::key_notice] = {step_state::planned, today};
    }
    auto const& effect = out[ending_step::in_effect].day;
    auto const served = effect
                            ? std::optional(next_working_day_on_or_after(*effect, decision_calendar).value_or(*effect))
                            : std::nullopt;
    out[ending_step::notice] = planned_or(served, step_state::calendar_ends);
    if (!served) {
        out[ending_step::users_told] = out[ending_step::last_funded_day] = {step_state::calendar_ends, std::nullopt};
        return out;
    }
    bool const guidance = covered_by_best_value(subject) != std::optional(false);
    date end = earliest_end_by_code(numbers, *served);
    if (guidance) end = later_of(end, earliest_end_by(numbers, parameters::best_value_minimum, *served));
    out[ending_step::users_told] = guidance ? planned_step{step_state::planned, served} : planned_step{};
    out[ending_step::last_funded_day] = {step_state::planned, end};
    if (!clause_applies(subject, end)) return out;
    auto const by_clause = earliest_end_by(subject.notice_clause, *served);
    if (!by_clause) {
        out[ending_step::last_funded_day] = {step_state::calendar_ends, std::nullopt};
        return out;
    }
    auto const allowed = subject.notice_clause->expires_on.value_or(expiry_day::any_day);
    out[ending_step::last_funded_day].day = next_expiry_day(allowed, later_of(end, by_clause->day));
    return out;
}

/// How far notice on a day falls short of what each source asks for, for one last funded day.
inline std::array<int, notice_source_count> shortfalls(contract const& subject, date served, date end,
                                                       policy const& numbers) noexcept {
    auto const short_of = [&](date earliest) { return earliest > end ? days_between(end, earliest) : 0; };
    std::array<int, notice_source_count> days = {};
    days[place_of(notice_source::code)] = short_of(earliest_end_by_code(numbers, served));
    if (covered_by_best_value(subject) != std::optional(false))
        days[place_of(notice_source::best_value)] =
            short_of(earliest_end_by(numbers, parameters::best_value_minimum, served));
    if (clause_applies(subject, end))
        if (auto const by_clause = earliest_end_by(subject.notice_clause, served))
            days[place_of(notice_source::contract_clause)] = short_of(by_clause->day);
    return days;
}

} // namespace detail

/// Plans the end of a service backwards from its last funded day: by when notice must be served to keep the Code's
/// months (CODE-CM3, CODE-D3), the contract's own clause and the best value guidance; by when the decision must have
/// effect, with its call-in, papers and notice; and by when the evidence must be there (CODE-D1) and the provider
/// engaged (CODE-D2). And forwards from `on.as_of`: the earliest last funded day that keeps all of it.
///
/// Serving by the planned day passes the rules on notice; a day later fails one of them. Where part of the contract's
/// clause is not recorded, its strictest reading is taken; a provider whose sector is not recorded is taken to be one
/// that the guidance protects.
[[nodiscard]] inline ending_plan plan_ending(contract const& subject, ending_question const& asked,
                                             basis const& on) noexcept {
    using namespace detail;
    ending_plan plan;
    date const end = asked.last_funded_day;
    plan.ends_early = ends_early(subject, {end, end});
    if (clause_applies(subject, end)) {
        date const allowed = next_expiry_day(subject.notice_clause->expires_on.value_or(expiry_day::any_day), end);
        if (allowed != end) plan.may_run_out_on = allowed;
    }
    plan.backwards[ending_step::last_funded_day] = {step_state::planned, end};
    put_notice(plan, subject, end, on.numbers);
    put_steps_backwards(plan.backwards, asked.kind, on.numbers);
    for (auto const& each : choices(tag<ending_step>{})) {
        auto const& day = plan.backwards[each.value].day;
        plan.too_late = plan.too_late || (is_to_do(each.value) && day && *day < on.as_of);
    }
    plan.from_today = steps_from(on.as_of, subject, asked.kind, on.numbers);
    if (auto const served = plan.from_today[ending_step::notice].day)
        plan.days_short = shortfalls(subject, *served, end, on.numbers);
    return plan;
}

} // namespace leeds::commissioning::inline v0
