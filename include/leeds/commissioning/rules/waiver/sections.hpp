// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/waiver/answer.hpp>

namespace leeds::commissioning::inline v0 {

// Whether each section that the form of its year asks for is in the report, and says something.

namespace detail {

/// What is recorded of a section.
inline section_state const* state_of(std::optional<report_section> const& section) noexcept {
    return fact(section, &report_section::state);
}
inline section_state const* state_of(waiver const& subject,
                                     std::optional<report_section> considerations::*section) noexcept {
    auto const* const said = considerations_of(subject);
    return said == nullptr ? nullptr : state_of(said->*section);
}

/// What can be said of a section.
inline constexpr std::array<sentence, 5> section_sentences{{
    {"The report answers it."},
    {"The section is there, but empty.", "Say what there is to say; that there is nothing is an answer as well."},
    {not_recorded, record_it},
    {"The form of 2018 did not ask."},
    {"The report says nothing of it.", "Say what there is to say; that there is nothing is an answer as well."},
}};

inline answer judge_section(section_state const* state, std::uint16_t bit) noexcept {
    if (state == nullptr) return plain_lacks(bit);
    if (*state == section_state::answered) return plain(true);
    return says(outcome::not_met, *state == section_state::empty ? 1 : 4);
}

/// A section that every form asks for. The first fact that its rule reads is its state.
template <std::optional<report_section> considerations::*Section>
answer decide_section(waiver const& subject, basis const&) noexcept {
    return judge_section(state_of(subject, Section), 1);
}

inline constexpr std::array<std::string_view, 3> climate_facts{
    "waiver.report.considerations.climate.state", "waiver.report.considerations.climate.text", "waiver.report.form"};

/// Asked for since the form of 2019.
inline answer decide_climate(waiver const& subject, basis const&) noexcept {
    auto const* const form = fact(subject.report, &waiver_report::form);
    auto const* const state = state_of(subject, &considerations::climate);
    if (form != nullptr && *form == report_form::form_2018) return plain_nothing();
    bool const answered = state != nullptr && *state == section_state::answered;
    if (form == nullptr && !answered) return plain_lacks(fact_bit(climate_facts, "waiver.report.form"));
    return judge_section(state, fact_bit(climate_facts, "waiver.report.considerations.climate.state"));
}

// The facts of each section: its state first, then what it says.
inline constexpr std::array<std::string_view, 2> consultation_facts{"waiver.report.considerations.consultation.state",
                                                                    "waiver.report.considerations.consultation.text"};
inline constexpr std::array<std::string_view, 2> council_plan_facts{"waiver.report.considerations.council_plan.state",
                                                                    "waiver.report.considerations.council_plan.text"};
inline constexpr std::array<std::string_view, 2> vfm_facts{"waiver.report.considerations.value_for_money.state",
                                                           "waiver.report.considerations.value_for_money.text"};
inline constexpr std::array<std::string_view, 2> legal_facts{"waiver.report.considerations.legal.state",
                                                             "waiver.report.considerations.legal.text"};
inline constexpr std::array<std::string_view, 2> risk_facts{"waiver.report.considerations.risk.state",
                                                            "waiver.report.considerations.risk.text"};
inline constexpr std::array<std::string_view, 2> consequences_facts{"waiver.report.considerations.consequences.state",
                                                                    "waiver.report.considerations.consequences.text"};
inline constexpr std::array<std::string_view, 2> implementation_facts{
    "waiver.report.considerations.implementation.state", "waiver.report.considerations.implementation.text"};
inline constexpr std::array<std::string_view, 3> background_facts{"waiver.report.considerations.background.state",
                                                                  "waiver.report.considerations.background.text",
                                                                  "waiver.report.background_documents"};

constexpr rule_info section_info(std::string_view id, std::string_view title, citations cites, outcome_set gives,
                                 std::span<std::string_view const> reads) {
    return waiver_info(id, title, cites, force::should, gives, reads, section_sentences);
}

} // namespace detail

/// Consultation and engagement: the section is answered (CC-13, NDTI-4).
inline constexpr waiver_rule waiver_consultation{
    detail::section_info("waiver.consultation", "Consultation and engagement", clauses("CC-13", "NDTI-4"),
                         judged_outcomes, detail::consultation_facts),
    &detail::decide_section<&considerations::consultation>};

/// Council policies and the council's plan (NDTI-6, CC-20).
inline constexpr waiver_rule waiver_council_plan{
    detail::section_info("waiver.council_plan", "Council policies and plan",
                         clauses("DATA-REPORT-COMPLETE", "NDTI-6", "CC-20"), judged_outcomes,
                         detail::council_plan_facts),
    &detail::decide_section<&considerations::council_plan>};

/// Climate emergency, where the form asks (NDTI-6).
inline constexpr waiver_rule waiver_climate{
    detail::section_info("waiver.climate", "Climate emergency", clauses("DATA-REPORT-COMPLETE", "NDTI-6"),
                         judged_outcomes | outcome::not_applicable, detail::climate_facts),
    &detail::decide_climate};

/// Value for money (NDTI-7).
inline constexpr waiver_rule waiver_value_for_money{detail::section_info("waiver.value_for_money", "Value for money",
                                                                         clauses("NDTI-7"), judged_outcomes,
                                                                         detail::vfm_facts),
                                                    &detail::decide_section<&considerations::value_for_money>};

/// Legal implications, access to information and call-in (CC-15, NDTI-9).
inline constexpr waiver_rule waiver_legal{
    detail::section_info("waiver.legal", "Legal implications, access to information and call-in",
                         clauses("DATA-REPORT-COMPLETE", "NDTI-9", "CC-15"), judged_outcomes, detail::legal_facts),
    &detail::decide_section<&considerations::legal>};

/// Risk management (NDTI-13).
inline constexpr waiver_rule waiver_risk{
    detail::section_info("waiver.risk", "Risk management", clauses("NDTI-13"), judged_outcomes, detail::risk_facts),
    &detail::decide_section<&considerations::risk>};

/// Consequences if the waiver is refused (CC-11).
inline constexpr waiver_rule waiver_consequences{detail::section_info("waiver.consequences",
                                                                      "Consequences if it is refused", clauses("CC-11"),
                                                                      judged_outcomes, detail::consequences_facts),
                                                 &detail::decide_section<&considerations::consequences>};

/// Who implements the decision (NDTI-2).
inline constexpr waiver_rule waiver_implementation{detail::section_info("waiver.implementation", "Who implements it",
                                                                        clauses("NDTI-2"), judged_outcomes,
                                                                        detail::implementation_facts),
                                                   &detail::decide_section<&considerations::implementation>};

/// Background documents: that there are none is an answer (NDTI-F2).
inline constexpr waiver_rule waiver_background{detail::section_info("waiver.background", "Background documents",
                                                                    clauses("DATA-REPORT-COMPLETE", "NDTI-F2"),
                                                                    judged_outcomes, detail::background_facts),
                                               &detail::decide_section<&considerations::background>};

} // namespace leeds::commissioning::inline v0
