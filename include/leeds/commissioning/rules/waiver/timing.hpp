// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/policy/days.hpp>
#include <leeds/commissioning/rules/waiver/call_in.hpp>
#include <leeds/commissioning/time/decision_timetable.hpp>

namespace leeds::commissioning::inline v0 {

// Whether a key decision on a waiver was announced, and its papers published, in time.

namespace detail {

/// The facts of a rule on timing: those that tell whether the decision is key, with up to three of its own.
consteval std::array<std::string_view, 16> timing_facts(std::string_view first, std::string_view second = {},
                                                        std::string_view third = {}) {
    auto facts = category_facts;
    facts[13] = first;
    facts[14] = second;
    facts[15] = third;
    return facts;
}

/// What timing rules can say of a decision of which it cannot be told whether it is key, or which is not.
enum timing_sentence : std::uint8_t {
    timing_met,
    timing_short,
    timing_missing,
    timing_not_key,
    timing_key_unclear,
    timing_day_missing,
    timing_other,
    timing_no_holidays,
    timing_not_in_force = timing_no_holidays, ///< days of notice count no holidays, papers have no first day
    timing_without_days
};

inline constexpr sentence sentence_on_not_key{"Not a key decision: not asked for."};
inline constexpr sentence sentence_on_key_unclear{
    "Whether it is asked for depends on whether the decision is key, which "
    "cannot be told.",
    "Record what makes it key or not."};
inline constexpr sentence sentence_on_holidays{
    "The days run over bank holidays that are not known ({holidays_known})."};

inline constexpr sentence sentence_without_days{"The policy does not say how long, on {taken}.",
                                                "Set the days that it asks for in the policy."};

/// The answer where the policy has no time on the day of the decision, or on that of the publication while the decision
/// has none: then its day is asked for.
inline answer without_days(answer given, date const* taken) noexcept {
    bool const is_taken = taken != nullptr;
    if (is_taken) given.dates[1] = *taken;
    given.is = is_taken ? outcome::not_assessed : outcome::cannot_tell;
    given.because = is_taken ? timing_without_days : timing_missing;
    given.missing = is_taken ? std::uint16_t{0} : key_bit("waiver.decision.taken");
    return given;
}

/// The answer where the decision is not key, or nobody can tell; nothing where it is key.
inline std::optional<answer> unless_key(key_answer const& key) noexcept {
    if (key.is == std::optional(true)) return std::nullopt;
    if (key.is) return says(outcome::not_applicable, timing_not_key);
    std::uint16_t const missing = missing_of(key);
    return says(outcome::cannot_tell, missing == 0 ? timing_key_unclear : timing_missing, missing);
}

inline constexpr auto notice_of_key_facts = timing_facts(
    "waiver.decision.notice_published", "waiver.decision.short_notice", "waiver.decision.short_notice_reason");

inline constexpr std::array<sentence, 9> key_notice_sentences{{
    {"Notice published on {notice_published}, taken on {taken}: {minimum} lie between."},
    {"Notice published on {notice_published}, taken on {taken}: {days_short:day} short of {minimum}, which lead to "
     "{earliest}.",
     "Take a key decision on such notice no earlier than {earliest}, or record the general exception or the special "
     "urgency and its reason."},
    {not_recorded, record_it},
    sentence_on_not_key,
    sentence_on_key_unclear,
    {"Notice published on {notice_published}: it may be taken from {earliest} on. The day on which it was taken is not "
     "recorded.",
     "Take it on {earliest} or later, and record the day."},
    {"Taken {days_short:day} before {minimum} had passed, by {waiver.decision.short_notice}: "
     "“{waiver.decision.short_notice_reason}”."},
    {"Not in force on {taken}: it holds {in_force:decision.key_announced}."},
    sentence_without_days,
}};

inline constexpr std::array<parameter, 2> key_notice_uses{parameters::key_notice_days, parameters::key_announced};

inline answer decide_key_notice(waiver const& subject, basis const& on) noexcept {
    if (auto const given = unless_key(taken_as_key(subject, on))) return *given;
    auto const* const notice = fact(subject.decision, &decision::notice_published);
    auto const* const taken = fact(subject.decision, &decision::taken);
    answer given;
    if (taken != nullptr) {
        given.dates[1] = given.values_of = *taken;
        value_on_day const asked = on.numbers.on(parameters::key_announced, *taken);
        if (!is_on(asked)) {
            given.because = timing_not_in_force;
            return given;
        }
    }
    given.is = outcome::cannot_tell;
    given.because = timing_missing;
    if (notice == nullptr) {
        given.missing = fact_bit(notice_of_key_facts, "waiver.decision.notice_published");
        return given;
    }
    given.dates[0] = *notice;
    auto const days = days_asked_on(on.numbers, parameters::key_notice_days, taken != nullptr ? *taken : *notice, 0);
    if (!days) return without_days(given, taken);
    date const earliest = earliest_key_decision(*notice, *days);
    given.dates[2] = earliest;
    if (taken == nullptr) {
        given.missing = key_bit("waiver.decision.taken");
        given.because = timing_day_missing;
        return given;
    }
    bool const met = earliest <= *taken;
    bool const excused = fact(subject.decision, &decision::short_notice) != nullptr &&
                         says_anything(fact(subject.decision, &decision::short_notice_reason));
    given.is = met ? outcome::met : excused ? outcome::explained : outcome::not_met;
    given.because = met ? timing_met : excused ? timing_other : timing_short;
    if (!met) given.numbers[0] = days_between(*taken, earliest);
    return given;
}

inline constexpr auto papers_facts = timing_facts("waiver.decision.papers_published", "waiver.decision.taken_by");

inline constexpr std::array<sentence, 9> papers_sentences{{
    {"Papers published on {papers_published}, taken on {taken}: {minimum} lie between."},
    {"Papers published on {papers_published}, taken on {taken}: {minimum} lead to {earliest}, so it was "
     "{days_short:day} early.",
     "Take a key decision on such papers no earlier than {earliest}."},
    {not_recorded, record_it},
    sentence_on_not_key,
    sentence_on_key_unclear,
    {"Papers published on {papers_published}: it may be taken from {earliest} on. The day on which it was taken is not "
     "recorded.",
     "Take it on {earliest} or later, and record the day."},
    {"Not taken by an officer: not asked for."},
    sentence_on_holidays,
    sentence_without_days,
}};

inline constexpr std::array<parameter, 1> papers_uses{parameters::papers_days};

inline answer decide_papers(waiver const& subject, basis const& on) noexcept {
    auto const* const by = fact(subject.decision, &decision::taken_by);
    if (by != nullptr && *by != decision_taker::officer) return says(outcome::not_applicable, timing_other);
    if (auto const given = unless_key(taken_as_key(subject, on))) return *given;
    auto const* const papers = fact(subject.decision, &decision::papers_published);
    auto const* const taken = fact(subject.decision, &decision::taken);
    answer given = says(outcome::cannot_tell, timing_missing);
    if (papers == nullptr) given.missing |= fact_bit(papers_facts, "waiver.decision.papers_published");
    if (by == nullptr) given.missing |= fact_bit(papers_facts, "waiver.decision.taken_by");
    if (given.missing != 0) return given;
    given.dates[0] = *papers;
    if (taken != nullptr) given.values_of = *taken;
    auto const days = days_asked_on(on.numbers, parameters::papers_days, taken != nullptr ? *taken : *papers, 0);
    if (!days) return without_days(given, taken);
    auto const earliest = earliest_decision_after_papers(*papers, *days);
    if (!earliest) {
        given.because = timing_no_holidays;
        return given;
    }
    given.dates[2] = *earliest;
    if (taken == nullptr) {
        given.missing = key_bit("waiver.decision.taken");
        given.because = timing_day_missing;
        return given;
    }
    given.dates[1] = *taken;
    given.is = *earliest <= *taken ? outcome::met : outcome::not_met;
    given.because = given.is == outcome::met ? timing_met : timing_short;
    if (given.is == outcome::not_met) given.numbers[0] = days_between(*taken, *earliest);
    return given;
}

} // namespace detail

/// Whether a key decision was taken no earlier than so many clear days after notice of it was published: 28 by law.
inline constexpr waiver_rule decision_key_notice{
    {.id = "decision.key_notice",
     .version = 2,
     .title = "28 clear days' notice of a key decision",
     .cites = clauses("LAW-EXECUTIVE-2012-R9", "LAW-EXECUTIVE-2012-R10"),
     .force = force::must,
     .gives = judged_outcomes | outcome::explained | outcome::not_applicable | outcome::not_assessed,
     .selects_policy_by = date_of::decision,
     .reads = detail::notice_of_key_facts,
     .uses = detail::key_notice_uses,
     .dates = {"notice_published", "taken", "earliest"},
     .numbers = {"days_short"},
     .sentences = detail::key_notice_sentences},
    &detail::decide_key_notice};

/// Whether the papers on an officer's key decision were published so many clear working days before it was taken: 5, as
/// published decisions have it.
inline constexpr waiver_rule decision_papers{
    {.id = "decision.papers",
     .version = 2,
     .title = "Papers 5 clear working days before a key decision",
     .cites = clauses("DECISION-PAPERS"),
     .force = force::should,
     .gives = judged_outcomes | outcome::not_applicable | outcome::not_assessed,
     .selects_policy_by = date_of::decision,
     .reading = "Working days leave out the holidays of England and Wales.",
     .reads = detail::papers_facts,
     .uses = detail::papers_uses,
     .dates = {"papers_published", "taken", "earliest"},
     .numbers = {"days_short"},
     .sentences = detail::papers_sentences},
    &detail::decide_papers};

} // namespace leeds::commissioning::inline v0
