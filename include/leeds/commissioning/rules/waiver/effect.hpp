// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/waiver/timing.hpp>

namespace leeds::commissioning::inline v0 {

// From which day a decision on a waiver has effect, and whether it came before the contract.

namespace detail {

inline constexpr std::array<std::string_view, 5> effect_facts{"waiver.decision.call_in", "waiver.decision.taken_by",
                                                              "waiver.decision.taken", "waiver.decision.published",
                                                              "waiver.decision.effective"};

enum effect_sentence : std::uint8_t {
    effect_met,
    effect_too_early,
    effect_missing,
    effect_before_decision,
    effect_day_missing,
    effect_no_holidays,
    effect_of_member,
    effect_without_days
};

inline constexpr std::array<sentence, 8> effect_sentences{{
    {"In effect on {effective}; it could be from {earliest} on."},
    {"Acted on from {effective}: call-in ran until {call_in_ends}, and it had effect from {earliest}.",
     "Act on it from {earliest} on."},
    {not_recorded, record_it},
    {"Acted on from {effective}, before it was taken on {earliest}.", "Correct the days, or record why."},
    {"It has effect from {earliest} on. The day from which it was acted on is not recorded.",
     "Act on it no earlier than {earliest}, and record the day."},
    sentence_on_holidays,
    {"Taken by a member of the executive and open to call-in: from which day call-in runs was not found."},
    {"Open to call-in: the policy does not say how long it runs on that day.",
     "Set the working days of call-in in the policy."},
}};

inline constexpr std::array<parameter, 1> effect_uses{parameters::call_in_days};

/// First day on which a decision has effect; for one open to call-in, with the last day of call-in.
struct effect_days {
    std::optional<date> from = {};
    std::optional<date> call_in_ends = {};
};

/// @param working_days for which it is open to call-in; none where it is not
inline effect_days effect_after(date start, std::optional<int> working_days) noexcept {
    if (!working_days) return {start};
    return {effect_after_call_in(start, *working_days), last_day_of_call_in(start, *working_days)};
}

inline answer decide_effect(waiver const& subject, basis const& on) noexcept {
    auto const* const recorded = fact(subject.decision, &decision::call_in);
    auto const* const by = fact(subject.decision, &decision::taken_by);
    auto const* const taken = fact(subject.decision, &decision::taken);
    auto const* const published = fact(subject.decision, &decision::published);
    auto const* const effective = fact(subject.decision, &decision::effective);
    answer given = says(outcome::cannot_tell, effect_missing);
    bool const open = recorded != nullptr && *recorded == call_in::open;
    bool const of_board = open && by != nullptr && *by == decision_taker::executive_board;
    if (open && by != nullptr && *by == decision_taker::executive_member)
        return says(outcome::cannot_tell, effect_of_member);
    auto const* const start = of_board ? published : taken;
    if (recorded == nullptr) given.missing |= fact_bit(effect_facts, "waiver.decision.call_in");
    if (open && by == nullptr) given.missing |= fact_bit(effect_facts, "waiver.decision.taken_by");
    if (start == nullptr)
        given.missing |= of_board ? fact_bit(effect_facts, "waiver.decision.published")
                                  : fact_bit(effect_facts, "waiver.decision.taken");
    if (given.missing != 0) return given;
    given.values_of = *start;
    auto const working_days = open ? days_asked_on(on.numbers, parameters::call_in_days, *start, 0) : std::nullopt;
    if (open && !working_days) {
        given.is = outcome::not_assessed;
        given.because = effect_without_days;
        return given;
    }
    effect_days const days = effect_after(*start, working_days);
    if (!days.from) {
        given.because = effect_no_holidays;
        return given;
    }
    given.dates[0] = effective == nullptr ? std::nullopt : std::optional(*effective);
    given.dates[1] = days.from;
    given.dates[2] = days.call_in_ends;
    if (effective == nullptr) {
        given.missing = fact_bit(effect_facts, "waiver.decision.effective");
        given.because = effect_day_missing;
        return given;
    }
    given.is = *days.from <= *effective ? outcome::met : outcome::not_met;
    given.because = given.is == outcome::met ? effect_met : open ? effect_too_early : effect_before_decision;
    return given;
}

inline constexpr std::array<std::string_view, 3> before_start_facts{"waiver.decision.taken", "waiver.contracts.start",
                                                                    "waiver.grants.start"};

inline constexpr std::array<sentence, 3> before_start_sentences{{
    {"Decided on {taken}, no later than the contract began on {start}."},
    {"Decided on {taken}, {days_late:day} after the contract began on {start}. Other councils record this as a breach "
     "of "
     "the rules, not as a waiver.",
     "Record it as a breach, and decide before the next contract begins."},
    {not_recorded, record_it},
}};

/// The first day on which a contract begins, as made or else as granted, and whether one has no day recorded.
struct first_start {
    std::optional<date> day = {};
    bool open = false;

    void add(std::optional<date> const& each) noexcept {
        if (!each) open = true;
        if (each && (!day || *each < *day)) day = *each;
    }
};

inline answer decide_before_start(waiver const& subject, basis const&) noexcept {
    first_start begins;
    for (contract_made const& each : subject.contracts) begins.add(each.start);
    if (subject.contracts.empty())
        for (granted_contract const& each : subject.grants) begins.add(each.start);
    auto const* const taken = fact(subject.decision, &decision::taken);
    bool const late = taken != nullptr && begins.day && *begins.day < *taken;
    std::uint16_t missing = 0;
    if (taken == nullptr) missing |= fact_bit(before_start_facts, "waiver.decision.taken");
    if (!begins.day || begins.open)
        missing |= subject.contracts.empty() ? fact_bit(before_start_facts, "waiver.grants.start")
                                             : fact_bit(before_start_facts, "waiver.contracts.start");
    if (missing != 0 && !late) return plain_lacks(missing);
    answer given = plain(!late);
    given.dates = {maybe_date(*taken), maybe_date(*begins.day)};
    if (late) given.numbers[0] = days_between(*begins.day, *taken);
    return given;
}

} // namespace detail

/// Whether a decision was acted on no earlier than it had effect: after call-in where it is open to it, else from the
/// day on which it was taken.
inline constexpr waiver_rule decision_effect{
    {.id = "decision.effect",
     .title = "Acted on no earlier than it has effect",
     .cites = clauses("DECISION-CALL-IN"),
     .force = force::should,
     .gives = judged_outcomes | outcome::not_assessed,
     .selects_policy_by = date_of::decision,
     .reading = "A decision that cannot be called in, or is exempted, has effect on the day it is taken.",
     .reads = detail::effect_facts,
     .uses = detail::effect_uses,
     .dates = {"effective", "earliest", "call_in_ends"},
     .sentences = detail::effect_sentences},
    &detail::decide_effect};

/// Whether it was decided before the contract began. A decision after that covers nothing that came before it.
inline constexpr waiver_rule decision_before_start{
    {.id = "decision.before_start",
     .title = "Decided before the contract began",
     .cites = clauses("CC-1", "CPR-1.3"),
     .force = force::must,
     .gives = judged_outcomes,
     .reading = "That a decision after the contract began is a breach, not a waiver, is what other councils record; no "
                "rule of this council that says so was found. A decision on the first day is in time. Until a contract "
                "made under it is recorded, the first day granted stands in.",
     .reads = detail::before_start_facts,
     .dates = {"taken", "start"},
     .numbers = {"days_late"},
     .sentences = detail::before_start_sentences},
    &detail::decide_before_start};

} // namespace leeds::commissioning::inline v0
