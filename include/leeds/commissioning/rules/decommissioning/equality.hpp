// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/decommissioning/evidence.hpp>
#include <leeds/commissioning/rules/held_to_its_day.hpp>

// The equality assessment of a proposal to decommission, before the decision: CODE-D1, SCR-41, SCR-R3a.
namespace leeds::commissioning::inline v0 {

namespace detail::ending {

inline constexpr std::array<std::string_view, 6> equality_facts{"decommissioning.equality.done",
                                                                "decommissioning.equality.assessment.dated",
                                                                "decommissioning.decision.taken",
                                                                "decommissioning.equality.assessment.impacts",
                                                                "decommissioning.equality.assessment.mitigations",
                                                                "decommissioning.equality.assessment.kind"};
consteval fact_bits equality_bit(std::string_view fact) { return fact_bit(equality_facts, fact); }

/// The assessment; null where none is recorded.
inline equality_assessment const* assessment_of(decommissioning const& subject) noexcept {
    if (!subject.equality || !subject.equality->assessment) return nullptr;
    return &*subject.equality->assessment;
}

/// Whether an assessment was made; yes where its day is recorded.
inline std::optional<bool> equality_assessed(decommissioning const& subject) noexcept {
    auto const* const made = assessment_of(subject);
    return known_done(fact_of(subject.equality, &proposal_equality::done), made ? made->dated : std::nullopt);
}

/// Whether an assessment that names impacts and mitigations was there before the decision.
inline answer decide_equality_impacts(decommissioning const& subject, basis const& on) noexcept {
    auto const* const made = assessment_of(subject);
    part_of_evidence const part{equality_assessed(subject), made ? made->dated : std::nullopt, std::nullopt};
    answer given = before_decision(part, subject, on,
                                   {equality_bit("decommissioning.equality.done"),
                                    equality_bit("decommissioning.equality.assessment.dated"),
                                    equality_bit("decommissioning.decision.taken")});
    if (given.is == outcome::not_met) return given;
    bool const impacts = made != nullptr && any_says_something(made->impacts);
    bool const mitigations = made != nullptr && any_says_something(made->mitigations);
    fact_bits const missing =
        both(unless(impacts, equality_bit("decommissioning.equality.assessment.impacts")),
             unless(mitigations, equality_bit("decommissioning.equality.assessment.mitigations")));
    if (missing != 0) {
        given.is = outcome::cannot_tell;
        given.because = evidence_missing;
        given.missing |= missing;
    }
    return given;
}

inline constexpr std::uint8_t equality_screened = evidence_further;

/// The answer of the rule on the statement: no decision of before it is held to it.
inline answer decide_equality_impacts_of_its_day(decommissioning const& subject, basis const& on) noexcept {
    return asked_of_any(held_to_its_day(decide_equality_impacts(subject, on), "decommissioning.equality_impacts",
                                        decided_on(subject), on));
}

/// Whether such an assessment was there and in detail: a screening alone is not.
inline answer decide_equality(decommissioning const& subject, basis const& on) noexcept {
    answer given = decide_equality_impacts(subject, on);
    if (given.is == outcome::not_met) return given;
    auto const* const made = assessment_of(subject);
    auto const kind = made ? made->kind : std::nullopt;
    if (kind == std::optional(equality_assessment_kind::screening)) {
        given = answered(outcome::not_met, equality_screened);
    } else if (!kind) {
        given.is = outcome::cannot_tell;
        given.because = evidence_missing;
        given.missing |= equality_bit("decommissioning.equality.assessment.kind");
    }
    return given;
}

inline constexpr std::array<sentence, 6> equality_sentences{{
    {"A detailed equality assessment that names impacts and mitigations was completed by {dated}, before the decision "
     "on {decided}."},
    {"There is a detailed equality assessment that names impacts and mitigations, and no decision is recorded as taken "
     "yet."},
    {"The proposal rests on no equality assessment.",
     "Assess the effect on equality in detail before the decision is taken."},
    {"The equality assessment was completed by {dated}, not before the decision on {decided}.",
     "Decide again with the assessment at hand; next time, assess equality first."},
    sentence_on_missing,
    {"There is a screening alone; the Code asks for a detailed assessment.",
     "Make a full assessment before the decision is taken, and record it."},
}};

inline constexpr std::array<sentence, 5> equality_impacts_sentences{{
    {"The decision on {decided} had an equality assessment of {dated} that names impacts and mitigations."},
    {"There is an equality assessment that names impacts and mitigations, and no decision is recorded as taken yet."},
    {"The decision has no equality assessment, so that no impact was named for anybody to mitigate.",
     "Assess the effect on equality before the decision is taken, and name impacts and mitigations."},
    {"The equality assessment was completed by {dated}, not before the decision on {decided}.",
     "Decide again with the assessment at hand; next time, assess equality first."},
    sentence_on_missing,
}};

// Whoever made the assessment was trained.

inline constexpr std::array<std::string_view, 3> trained_facts{"decommissioning.equality.author_trained",
                                                               "decommissioning.equality.assessment.dated",
                                                               "decommissioning.equality.done"};
enum trained_says : std::uint8_t { trained_met, trained_late, trained_missing, trained_for_nothing };

inline constexpr std::array<sentence, 4> trained_sentences{{
    {"Whoever made the equality assessment was trained on {trained}, before it was completed on {dated}."},
    {"Whoever made the equality assessment was trained on {trained}, not before it was completed on {dated}.",
     "Let somebody who is trained look at the assessment again, and record it."},
    sentence_on_missing,
    {"No equality assessment was made."},
}};

inline answer decide_trained(decommissioning const& subject, basis const&) noexcept {
    auto const done = equality_assessed(subject);
    if (done == std::optional(false)) return answered(outcome::not_applicable, trained_for_nothing);
    auto const trained = fact_of(subject.equality, &proposal_equality::author_trained);
    auto const* const made = assessment_of(subject);
    auto const dated = made ? made->dated : std::nullopt;
    fact_bits const missing =
        both(unless(trained.has_value(), fact_bit(trained_facts, "decommissioning.equality.author_trained")),
             both(unless(dated.has_value(), fact_bit(trained_facts, "decommissioning.equality.assessment.dated")),
                  unless(done.has_value(), fact_bit(trained_facts, "decommissioning.equality.done"))));
    if (missing != 0) return answered(outcome::cannot_tell, trained_missing, missing);
    bool const before = *trained < *dated;
    answer given = answered(before ? outcome::met : outcome::not_met, before ? trained_met : trained_late);
    given.dates[0] = trained;
    given.dates[1] = dated;
    return given;
}

} // namespace detail::ending

/// Whether a detailed equality assessment that names impacts and mitigations was there before the decision (CODE-D1).
inline constexpr decommissioning_rule decommissioning_equality{
    detail::ending::evidence_info(
        "decommissioning.equality_assessment", "Detailed equality assessment before the decision",
        clauses("CODE-D1", "SCR-41"), detail::ending::equality_facts, detail::ending::equality_sentences,
        "A screening is not detailed; a detailed assessment names impacts and mitigations. A decision rests on what "
        "was "
        "there before its day. While no decision is recorded, none is taken to have been made."),
    &detail::ending::decide_equality};

/// Whether the decision had an equality assessment, however deep, that names impacts and mitigations (SCR-41).
inline constexpr decommissioning_rule decommissioning_equality_impacts{
    {.id = "decommissioning.equality_impacts",
     .version = 2,
     .title = "Equality impacts and mitigations of the decision identified",
     .cites = clauses("SCR-41", "CODE-D1"),
     .force = force::must,
     .gives = judged_outcomes,
     .reading =
         "A decision rests on what was there before its day: an assessment of the same day is too late. While no "
         "decision is recorded, none is taken to have been made.",
     .reads = std::span<std::string_view const>(detail::ending::equality_facts.data(), 5),
     .dates = {"dated", "decided"},
     .sentences = detail::ending::equality_impacts_sentences},
    &detail::ending::decide_equality_impacts_of_its_day};

/// Whether the author of the equality assessment was trained before it was completed (SCR-R3a).
inline constexpr decommissioning_rule decommissioning_assessor_trained{
    {.id = "decommissioning.assessor_trained",
     .title = "Author of the equality assessment trained before it",
     .cites = clauses("SCR-R3a"),
     .force = force::should,
     .gives = judged_outcomes | outcome::not_applicable,
     .reading = "Training comes before the day on which the assessment was completed. How long training holds the "
                "recommendation does not say.",
     .reads = detail::ending::trained_facts,
     .dates = {"trained", "dated"},
     .sentences = detail::ending::trained_sentences},
    &detail::ending::decide_trained};

} // namespace leeds::commissioning::inline v0
