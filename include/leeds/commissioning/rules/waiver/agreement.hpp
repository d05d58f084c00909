// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/waiver/sections.hpp>

namespace leeds::commissioning::inline v0 {

// Whether the cover of a report and its text can be true together.

namespace detail {

inline constexpr std::array<std::string_view, 2> wards_agree_facts{"waiver.report.cover.wards",
                                                                   "waiver.report.areas_targeted"};
inline constexpr std::array<sentence, 4> wards_agree_sentences{{
    {"The cover says that wards are affected."},
    {"The cover says that no wards are affected; the service is aimed at: {waiver.report.areas_targeted}.",
     "Name the wards, or say in the report why none is affected."},
    {not_recorded, record_it},
    {"The cover says that no wards are affected, and no area is recorded at which the service is aimed."},
}};

inline answer decide_wards_agree(waiver const& subject, basis const&) noexcept {
    auto const* const cover = cover_of(subject);
    if (cover == nullptr || !cover->wards || *cover->wards == cover_answer::left_blank)
        return plain_lacks(fact_bit(wards_agree_facts, "waiver.report.cover.wards"));
    if (*cover->wards == cover_answer::yes) return plain(true);
    return subject.report->areas_targeted.empty() ? plain_nothing() : plain(false);
}

inline constexpr std::array<std::string_view, 5> consultation_agrees_facts{
    "waiver.report.cover.consultation", "waiver.report.considerations.consultation_went",
    "waiver.report.considerations.consultation.state", "waiver.report.considerations.consultation.text",
    "waiver.report.form"};
inline constexpr std::array<sentence, 6> consultation_agrees_sentences{{
    {"The cover and the section on consultation agree."},
    {"The cover says that consultation was carried out; by its section people were only told: "
     "{waiver.report.considerations.consultation.text}",
     "Say who was consulted and what they said, or correct the cover."},
    {not_recorded, record_it},
    {"The form of 2018 did not ask on its cover."},
    {"The cover says that no consultation was carried out; by its section it was.", "Correct the cover."},
    {"The cover says that consultation was carried out; its section is "
     "{waiver.report.considerations.consultation.state}.",
     "Say who was consulted and what they said, or correct the cover."},
}};

inline answer decide_consultation_agrees(waiver const& subject, basis const&) noexcept {
    auto const* const form = fact(subject.report, &waiver_report::form);
    auto const* const cover = cover_of(subject);
    bool const answered = cover != nullptr && cover->consultation && *cover->consultation != cover_answer::left_blank;
    if (!answered && form != nullptr && *form == report_form::form_2018) return plain_nothing();
    if (!answered) return plain_lacks(fact_bit(consultation_agrees_facts, "waiver.report.cover.consultation"));
    auto const* const said = considerations_of(subject);
    auto const* const state = state_of(subject, &considerations::consultation);
    auto const went = said == nullptr ? std::nullopt : said->consultation_went;
    bool const nothing_said = state != nullptr && *state != section_state::answered;
    if (!went && !nothing_said)
        return plain_lacks(fact_bit(consultation_agrees_facts, "waiver.report.considerations.consultation_went"));
    bool const consulted = went && *went != involvement_form::informed;
    if (*cover->consultation == cover_answer::yes) return went ? plain(consulted) : says(outcome::not_met, 5);
    return consulted ? says(outcome::not_met, 4) : plain(true);
}

inline constexpr std::array<std::string_view, 3> equality_agrees_facts{
    "waiver.report.cover.equality", "waiver.report.considerations.screening_attached",
    "waiver.report.considerations.equality_effects"};
inline constexpr std::array<sentence, 4> equality_agrees_sentences{{
    {"The cover and the text agree on equality."},
    {"The cover says that there are no implications for equality; effects are described (effects: "
     "{waiver.report.considerations.equality_effects}; screening attached: "
     "{waiver.report.considerations.screening_attached}).",
     "Correct the cover, or say what the screening found."},
    {not_recorded, record_it},
    {"The cover says that there are no implications for equality, and a screening is attached.",
     "Correct the cover, or say what the screening found."},
}};

inline answer decide_equality_agrees(waiver const& subject, basis const&) noexcept {
    auto const* const cover = cover_of(subject);
    if (cover == nullptr || !cover->equality || *cover->equality == cover_answer::left_blank)
        return plain_lacks(fact_bit(equality_agrees_facts, "waiver.report.cover.equality"));
    if (*cover->equality == cover_answer::yes) return plain(true);
    auto const* const said = considerations_of(subject);
    auto const attached = said == nullptr ? std::nullopt : said->screening_attached;
    auto const effects = said == nullptr ? std::nullopt : said->equality_effects;
    if (effects == std::optional(true)) return plain(false);
    if (attached == std::optional(true)) return says(outcome::not_met, 3);
    std::uint16_t missing = 0;
    if (!attached) missing |= fact_bit(equality_agrees_facts, "waiver.report.considerations.screening_attached");
    if (!effects) missing |= fact_bit(equality_agrees_facts, "waiver.report.considerations.equality_effects");
    return missing == 0 ? plain(true) : plain_lacks(missing);
}

inline constexpr std::array<std::string_view, 2> call_in_agrees_facts{"waiver.report.cover.call_in",
                                                                      "waiver.decision.call_in"};
inline constexpr std::array<sentence, 3> call_in_agrees_sentences{{
    {"The cover and the decision agree on call-in."},
    {"Open to call-in: {waiver.report.cover.call_in} on the cover, {waiver.decision.call_in} by the decision.",
     "Correct the one that is wrong."},
    {not_recorded, record_it},
}};

inline answer decide_call_in_agrees(waiver const& subject, basis const&) noexcept {
    auto const* const cover = cover_of(subject);
    auto const* const recorded = fact(subject.decision, &decision::call_in);
    bool const answered = cover != nullptr && cover->call_in && *cover->call_in != cover_answer::left_blank;
    std::uint16_t missing = 0;
    if (!answered) missing |= fact_bit(call_in_agrees_facts, "waiver.report.cover.call_in");
    if (recorded == nullptr) missing |= fact_bit(call_in_agrees_facts, "waiver.decision.call_in");
    if (missing != 0) return plain_lacks(missing);
    return plain((*cover->call_in == cover_answer::yes) == (*recorded == call_in::open));
}

inline constexpr std::array<std::string_view, 3> risk_agrees_facts{"waiver.report.considerations.says_no_risk",
                                                                   "waiver.report.considerations.transparency_risk",
                                                                   "waiver.report.considerations.ombudsman_risk"};
inline constexpr std::array<sentence, 5> risk_agrees_sentences{{
    {"The section on risk names risks."},
    {"The section on risk says that there is none in particular; elsewhere the report names the risk of a claim or of "
     "an "
     "ombudsman's investigation.",
     "Bring the risks together, and say how they are managed."},
    {not_recorded, record_it},
    {"The section on risk says that there is none in particular, and the report names none elsewhere."},
    {"There is no section on risk to compare with."},
}};

inline answer decide_risk_agrees(waiver const& subject, basis const&) noexcept {
    auto const* const said = considerations_of(subject);
    if (said == nullptr || !said->says_no_risk) {
        auto const* const state = state_of(subject, &considerations::risk);
        bool const nothing_said = state != nullptr && *state != section_state::answered;
        return nothing_said ? says(outcome::not_applicable, 4)
                            : plain_lacks(fact_bit(risk_agrees_facts, "waiver.report.considerations.says_no_risk"));
    }
    if (!*said->says_no_risk) return plain(true);
    bool const named = said->transparency_risk == std::optional(true) || said->ombudsman_risk == std::optional(true);
    if (named) return plain(false);
    std::uint16_t missing = 0;
    if (!said->transparency_risk)
        missing |= fact_bit(risk_agrees_facts, "waiver.report.considerations.transparency_risk");
    if (!said->ombudsman_risk) missing |= fact_bit(risk_agrees_facts, "waiver.report.considerations.ombudsman_risk");
    return missing == 0 ? plain_nothing() : plain_lacks(missing);
}

constexpr rule_info agreement_info(std::string_view id, std::string_view title, citations cites, outcome_set gives,
                                   std::span<std::string_view const> reads, std::span<sentence const> sentences,
                                   std::string_view reading = {}) {
    return waiver_info(id, title, cites, force::should, gives, reads, sentences, reading);
}

} // namespace detail

/// The cover says that no wards are affected, and the service is aimed at an area (CC-F1, NDTI-F1).
inline constexpr waiver_rule waiver_wards_agree{
    detail::agreement_info("waiver.wards_agree", "Cover and text agree on wards",
                           clauses("DATA-REPORT-AGREES", "CC-F1", "NDTI-F1"), judged_outcomes | outcome::not_applicable,
                           detail::wards_agree_facts, detail::wards_agree_sentences),
    &detail::decide_wards_agree};

/// The cover says that consultation was carried out, and by its section people were only told (NDTI-4).
inline constexpr waiver_rule waiver_consultation_agrees{
    detail::agreement_info("waiver.consultation_agrees", "Cover and text agree on consultation",
                           clauses("DATA-REPORT-AGREES", "NDTI-4", "NDTI-F1"),
                           judged_outcomes | outcome::not_applicable, detail::consultation_agrees_facts,
                           detail::consultation_agrees_sentences, "A briefing is not read as consultation."),
    &detail::decide_consultation_agrees};

/// The cover says that there are no implications for equality, and effects are described or a screening is attached
/// (NDTI-5).
inline constexpr waiver_rule waiver_equality_agrees{
    detail::agreement_info("waiver.equality_agrees", "Cover and text agree on equality",
                           clauses("DATA-REPORT-AGREES", "NDTI-5", "NDTI-F1", "CC-F1"), judged_outcomes,
                           detail::equality_agrees_facts, detail::equality_agrees_sentences,
                           "A screening that is attached is read as saying that there may be implications."),
    &detail::decide_equality_agrees};

/// The cover and the decision differ on call-in (NDTI-8, CC-14).
inline constexpr waiver_rule waiver_call_in_agrees{
    detail::agreement_info("waiver.call_in_agrees", "Cover and decision agree on call-in",
                           clauses("DATA-REPORT-AGREES", "NDTI-8", "CC-14"), judged_outcomes,
                           detail::call_in_agrees_facts, detail::call_in_agrees_sentences),
    &detail::decide_call_in_agrees};

/// The section on risk says that there is none, and the report names some elsewhere (NDTI-13).
inline constexpr waiver_rule waiver_risk_agrees{
    detail::agreement_info("waiver.risk_agrees", "Section on risk agrees with the risks named",
                           clauses("DATA-REPORT-AGREES", "NDTI-13", "NDTI-9", "NDTI-11"),
                           judged_outcomes | outcome::not_applicable, detail::risk_agrees_facts,
                           detail::risk_agrees_sentences),
    &detail::decide_risk_agrees};

} // namespace leeds::commissioning::inline v0
