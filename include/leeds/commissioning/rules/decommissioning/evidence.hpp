// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/decommissioning/answer.hpp>

// What a proposal to decommission rests on: the parts of CODE-D1, each present and dated before the decision.
namespace leeds::commissioning::inline v0 {

namespace detail::ending {

/// What a rule on one part of the evidence can say; the order of its sentences.
enum evidence_says : std::uint8_t {
    evidence_met,
    evidence_undecided,
    evidence_none,
    evidence_late,
    evidence_missing,
    evidence_further ///< where the sentences of one rule alone begin
};

/// One part of the evidence as it is recorded.
struct part_of_evidence {
    std::optional<bool> done;
    std::optional<date> day;        ///< on which it was completed
    std::optional<date> no_earlier; ///< it was not completed before this day
};

struct evidence_bits {
    fact_bits done;
    fact_bits day;
    fact_bits decision;
};

/// Whether a part of the evidence was there before the decision; a day that is not before it is too late. Where no
/// decision is recorded none is taken to have been made by the day asked about: that the part is there decides. What is
/// recorded as done was done by the day asked about, unless its own day says otherwise.
inline answer before_decision(part_of_evidence const& part, decommissioning const& subject, basis const& on,
                              evidence_bits const& bits) noexcept {
    if (part.done == std::optional(false)) return answered(outcome::not_met, evidence_none);
    if (!part.done) return answered(outcome::cannot_tell, evidence_missing, bits.done);
    auto const decided = decided_on(subject);
    auto const earliest = part.day ? part.day : part.no_earlier;
    answer given;
    if (!decided && earliest && on.as_of < *earliest)
        given = answered(outcome::cannot_tell, evidence_missing, bits.decision);
    else if (!decided || (!part.day && on.as_of < *decided && (!earliest || *earliest <= on.as_of)))
        given = answered(outcome::met, evidence_undecided);
    else if (part.day && *part.day < *decided)
        given = answered(outcome::met, evidence_met);
    else if (earliest && *decided <= *earliest)
        given = answered(outcome::not_met, evidence_late);
    else
        given = answered(outcome::cannot_tell, evidence_missing, bits.day);
    given.dates[0] = earliest;
    given.dates[1] = decided;
    return given;
}

inline part_of_evidence part_of(std::optional<proposal_assessment> const& recorded) noexcept {
    auto const day = fact_of(recorded, &proposal_assessment::dated);
    return {known_done(fact_of(recorded, &proposal_assessment::done), day), day, std::nullopt};
}

inline constexpr std::array<std::string_view, 4> evidence_dates{"dated", "decided", "", "judged_on"};

// The needs assessment.

inline constexpr std::array<std::string_view, 3> needs_facts{"decommissioning.needs_assessment.done",
                                                             "decommissioning.needs_assessment.dated",
                                                             "decommissioning.decision.taken"};
inline constexpr std::array<sentence, 5> needs_sentences{{
    {"Needs were assessed by {dated}, before the decision on {decided}."},
    {"Needs were assessed, and no decision is recorded as taken yet."},
    {"The proposal rests on no assessment of needs.", "Assess needs before the decision is taken."},
    {"Needs were assessed by {dated}, not before the decision on {decided}.",
     "Decide again with the assessment at hand; next time, assess needs first."},
    sentence_on_missing,
}};
inline answer decide_needs(decommissioning const& subject, basis const& on) noexcept {
    return before_decision(part_of(subject.needs_assessment), subject, on,
                           {fact_bit(needs_facts, "decommissioning.needs_assessment.done"),
                            fact_bit(needs_facts, "decommissioning.needs_assessment.dated"),
                            fact_bit(needs_facts, "decommissioning.decision.taken")});
}

// The service impact assessment.

inline constexpr std::array<std::string_view, 3> service_facts{
    "decommissioning.service_impact.done", "decommissioning.service_impact.dated", "decommissioning.decision.taken"};
inline constexpr std::array<sentence, 5> service_sentences{{
    {"The impact on services was assessed by {dated}, before the decision on {decided}."},
    {"The impact on services was assessed, and no decision is recorded as taken yet."},
    {"The proposal rests on no assessment of the impact on services.",
     "Assess the impact on services before the decision is taken."},
    {"The impact on services was assessed by {dated}, not before the decision on {decided}.",
     "Decide again with the assessment at hand; next time, assess the impact first."},
    sentence_on_missing,
}};
inline answer decide_service_impact(decommissioning const& subject, basis const& on) noexcept {
    return before_decision(part_of(subject.service_impact), subject, on,
                           {fact_bit(service_facts, "decommissioning.service_impact.done"),
                            fact_bit(service_facts, "decommissioning.service_impact.dated"),
                            fact_bit(service_facts, "decommissioning.decision.taken")});
}

// Consultation with customers and users, or other consideration of them.

inline constexpr std::array<std::string_view, 5> consultation_facts{
    "decommissioning.consultation.done", "decommissioning.consultation.last_day", "decommissioning.decision.taken",
    "decommissioning.consultation.first_day", "decommissioning.consultation.form"};
inline constexpr std::array<sentence, 5> consultation_sentences{{
    {"Customers and users were heard or considered by {dated}, before the decision on {decided}."},
    {"Customers and users were heard or considered, and no decision is recorded as taken yet."},
    {"Customers and users were neither consulted nor considered in another way.",
     "Consult them, or consider them in another way, before the decision is taken."},
    {"Customers and users were still being heard on {dated}, not before the decision on {decided}.",
     "Decide again with what was heard at hand; next time, hear them first."},
    sentence_on_missing,
}};
inline answer decide_consultation(decommissioning const& subject, basis const& on) noexcept {
    auto const first = fact_of(subject.consultation, &user_consultation::first_day);
    auto const last = fact_of(subject.consultation, &user_consultation::last_day);
    part_of_evidence const part{known_done(fact_of(subject.consultation, &user_consultation::done), last), last, first};
    return before_decision(part, subject, on,
                           {fact_bit(consultation_facts, "decommissioning.consultation.done"),
                            fact_bit(consultation_facts, "decommissioning.consultation.last_day"),
                            fact_bit(consultation_facts, "decommissioning.decision.taken")});
}

constexpr rule_info evidence_info(std::string_view id, std::string_view title, citations cites,
                                  std::span<std::string_view const> reads, std::span<sentence const> sentences,
                                  std::string_view reading) {
    return {.id = id,
            .title = title,
            .cites = cites,
            .force = force::must,
            .gives = judged_outcomes | outcome::not_assessed,
            .selects_policy_by = date_of::decision,
            .reading = reading,
            .reads = reads,
            .uses = uses_of_the_code,
            .dates = evidence_dates,
            .sentences = sentences,
            .shared = sentences_outside_the_code};
}

inline constexpr std::string_view reading_of_before =
    "A decision rests on what was there before its day: evidence of the same day is too late. While no decision is "
    "recorded, none is taken to have been made, and that the evidence is there decides.";

} // namespace detail::ending

/// Whether a needs assessment was there before the decision (CODE-D1).
inline constexpr decommissioning_rule decommissioning_needs{
    detail::ending::evidence_info("decommissioning.needs_assessment",
                                  "Needs assessed before the decision to end a "
                                  "service",
                                  clauses("CODE-D1"), detail::ending::needs_facts, detail::ending::needs_sentences,
                                  detail::ending::reading_of_before),
    &detail::ending::decide_needs};

/// Whether a service impact assessment was there before the decision (CODE-D1).
inline constexpr decommissioning_rule decommissioning_service_impact{
    detail::ending::evidence_info("decommissioning.service_impact", "Impact on services assessed before the decision",
                                  clauses("CODE-D1"), detail::ending::service_facts, detail::ending::service_sentences,
                                  detail::ending::reading_of_before),
    &detail::ending::decide_service_impact};

/// Whether customers and users were consulted, or considered in another way, before the decision (CODE-D1).
inline constexpr decommissioning_rule decommissioning_consultation{
    detail::ending::evidence_info("decommissioning.consultation", "Customers and users heard before the decision",
                                  clauses("CODE-D1"), detail::ending::consultation_facts,
                                  detail::ending::consultation_sentences, detail::ending::reading_of_before),
    &detail::ending::decide_consultation};

} // namespace leeds::commissioning::inline v0
