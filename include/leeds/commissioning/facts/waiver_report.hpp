// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/engagement.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// The form that a report is written on; it decides which questions are owed.
enum class report_form : std::uint8_t { form_2018, form_2019 };

constexpr auto choices(tag<report_form>) noexcept {
    return std::array<choice<report_form>, 2>{
        {{report_form::form_2018, "form_2018", "as used in August 2018: its cover does not ask about consultation"},
         {report_form::form_2019, "form_2019",
          "as used in October 2019: asks on its cover about consultation, and about the climate emergency"}}};
}

/// An answer on the cover of a report.
enum class cover_answer : std::uint8_t { yes, no, left_blank };

constexpr auto choices(tag<cover_answer>) noexcept {
    return std::array<choice<cover_answer>, 3>{{{cover_answer::yes, "yes", "ticked yes"},
                                                {cover_answer::no, "no", "ticked no"},
                                                {cover_answer::left_blank, "left_blank", "asked and not ticked"}}};
}

/// The answers on the cover of a report
struct cover_answers {
    std::optional<cover_answer> wards = {};
    std::vector<std::string> wards_named = {};
    std::optional<cover_answer> consultation = {};
    std::optional<cover_answer> equality = {};
    std::optional<cover_answer> call_in = {};
    std::optional<cover_answer> exempt = {};
    std::vector<int> access_rules = {};
    std::vector<std::string> appendices = {};
};

constexpr record_info about(tag<cover_answers>) {
    return {"cover_answers", "The answers on the cover of a report", clauses("NDTI-F1", "CC-F1", "ATI-10.4")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<cover_answers>, Visit&& visit) {
    return visit(field{"wards", &cover_answers::wards, "", "Cover: whether specific wards are affected"},
                 field{"wards_named", &cover_answers::wards_named, "", "Cover: names of the wards"},
                 field{"consultation", &cover_answers::consultation, "",
                       "Cover: whether consultation was carried out (not asked in 2018)"},
                 field{"equality", &cover_answers::equality, "", "Cover: whether there are implications for equality"},
                 field{"call_in", &cover_answers::call_in, "", "Cover: whether the decision is open to call-in"},
                 field{"exempt", &cover_answers::exempt, "",
                       "Cover: whether the report holds confidential or exempt information"},
                 field{"access_rules", &cover_answers::access_rules, "",
                       "Cover: classes 1 to 7 of access to information rule 10.4 relied on"},
                 field{"appendices", &cover_answers::appendices, "", "Cover: appendices that are exempt"});
}

/// Whether a section of a report says something.
enum class section_state : std::uint8_t { answered, empty, absent };

constexpr auto choices(tag<section_state>) noexcept {
    return std::array<choice<section_state>, 3>{
        {{section_state::answered, "answered", "it says something"},
         {section_state::empty, "empty", "a heading with nothing under it, or nothing to the point"},
         {section_state::absent, "absent", "no such section or statement"}}};
}

/// A section of a report: whether it says something, and what
struct report_section {
    std::optional<section_state> state = {};
    std::optional<std::string> text = {};
};

constexpr record_info about(tag<report_section>) {
    return {"report_section", "A section of a report: whether it says something, and what"};
}
template <class Visit>
constexpr decltype(auto) fields(tag<report_section>, Visit&& visit) {
    return visit(field{"state", &report_section::state, "", "Whether the section is answered, empty or absent"},
                 field{"text", &report_section::text, "", "What it says, in a sentence"});
}

/// What a report says section by section, and the considerations that are owed
struct considerations {
    std::optional<report_section> consultation = {};
    std::optional<involvement_form> consultation_went = {};
    std::optional<report_section> equality = {};
    std::optional<bool> equality_effects = {};
    std::optional<bool> screening_attached = {};
    std::optional<report_section> council_plan = {};
    std::optional<report_section> climate = {};
    std::optional<report_section> resources = {};
    std::optional<bool> cost_broken_down = {};
    std::optional<report_section> value_for_money = {};
    std::optional<report_section> legal = {};
    std::optional<bool> transparency_risk = {};
    std::optional<bool> advertising = {};
    std::optional<bool> cross_border = {};
    std::optional<bool> ombudsman_risk = {};
    std::optional<bool> best_value_asked = {};
    std::optional<report_section> risk = {};
    std::optional<bool> says_no_risk = {};
    std::optional<report_section> consequences = {};
    std::optional<report_section> implementation = {};
    std::optional<report_section> background = {};
};

constexpr record_info about(tag<considerations>) {
    return {"considerations", "What a report says section by section", clauses("NDTI-6", "CC-20", "CC-13", "NDTI-13")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<considerations>, Visit&& visit) {
    using self = considerations;
    return visit(
        field{"consultation", &self::consultation, "", "Consultation and engagement"},
        field{"consultation_went", &self::consultation_went, "",
              "How far consultation went, as the section has it (informed where people were only told)"},
        field{"equality", &self::equality, "", "Equality, diversity, cohesion and integration"},
        field{"equality_effects", &self::equality_effects, "",
              "Whether the report describes effects on people whom equality law protects"},
        field{"screening_attached", &self::screening_attached, "", "Whether an equality screening is attached"},
        field{"council_plan", &self::council_plan, "", "Council policies and the council's plan"},
        field{"climate", &self::climate, "", "Climate emergency (not asked in 2018)"},
        field{"resources", &self::resources, "", "Resources"},
        field{"cost_broken_down", &self::cost_broken_down, "", "Whether the cost is broken down"},
        field{"value_for_money", &self::value_for_money, "", "Value for money"},
        field{"legal", &self::legal, "", "Legal implications, access to information and call-in"},
        field{"transparency_risk", &self::transparency_risk, "",
              "Whether the risk of a claim for want of transparency is noted"},
        field{"advertising", &self::advertising, "", "Whether the degree of advertising is considered"},
        field{"cross_border", &self::cross_border, "",
              "Whether interest of providers in other states of the EU is considered (owed until 2020)"},
        field{"ombudsman_risk", &self::ombudsman_risk, "", "Whether the risk of an ombudsman's investigation is noted"},
        field{"best_value_asked", &self::best_value_asked, "",
              "Whether the decision-taker is asked to weigh the legal comments and best value"},
        field{"risk", &self::risk, "", "Risk management"},
        field{"says_no_risk", &self::says_no_risk, "", "Whether that section says that there is no particular risk"},
        field{"consequences", &self::consequences, "", "Consequences if it is refused"},
        field{"implementation", &self::implementation, "", "Who implements it"},
        field{"background", &self::background, "", "Background documents (none is an answer)"});
}

/// Where the money comes from
struct funding {
    std::optional<report_section> source = {};
    std::optional<bool> from_grant = {};
    std::optional<bool> grant_conditions_met = {};
    std::optional<bool> covers_extension = {};
};

constexpr record_info about(tag<funding>) {
    return {"funding", "Where the money comes from", clauses("NDTI-7", "CC-8", "CC-2")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<funding>, Visit&& visit) {
    return visit(field{"source", &funding::source, "", "Source of the money"},
                 field{"from_grant", &funding::from_grant, "", "Whether it comes from a grant with conditions"},
                 field{"grant_conditions_met", &funding::grant_conditions_met, "",
                       "Whether the report says that the conditions of the grant are met"},
                 field{"covers_extension", &funding::covers_extension, "",
                       "Whether the money for an extension is found as well"});
}

/// Other ways that were considered
struct alternatives {
    std::optional<bool> in_house = {};
    std::optional<std::string> in_house_reason = {};
    std::optional<bool> market_test = {};
    std::optional<std::string> market_test_reason = {};
    std::optional<bool> variation = {};
    std::optional<std::string> variation_reason = {};
};

constexpr record_info about(tag<alternatives>) {
    return {"alternatives", "Other ways that were considered", clauses("CC-10", "CC-11", "CC-17")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<alternatives>, Visit&& visit) {
    return visit(
        field{"in_house", &alternatives::in_house, "", "Whether doing it in-house was considered"},
        field{"in_house_reason", &alternatives::in_house_reason, "", "Why it is not done in-house"},
        field{"market_test", &alternatives::market_test, "", "Whether sounding or testing the market was considered"},
        field{"market_test_reason", &alternatives::market_test_reason, "", "Why the market is not tested"},
        field{"variation", &alternatives::variation, "", "Whether changing contracts that run already was considered"},
        field{"variation_reason", &alternatives::variation_reason, "", "What came of that"});
}

/// The report that asks for a waiver.
struct waiver_report {
    std::optional<report_form> form = {};
    std::optional<date> dated = {};
    std::optional<std::string> author = {};
    std::optional<std::string> to = {};
    std::optional<cover_answers> cover = {};
    std::optional<struct considerations> considerations = {};
    std::optional<struct funding> funding = {};
    std::optional<struct alternatives> alternatives = {};
    std::vector<std::string> areas_targeted = {};
    std::vector<std::string> background_documents = {};
    std::vector<std::string> appendices = {};
};

constexpr record_info about(tag<waiver_report>) {
    return {"waiver_report", "The report that asks for a waiver", clauses("NDTI-F2", "CC-F1")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<waiver_report>, Visit&& visit) {
    return visit(
        field{"form", &waiver_report::form, "", "Form that it is written on"},
        field{"dated", &waiver_report::dated, "date", "Day of the report"},
        field{"author", &waiver_report::author, "", "Role of its author"},
        field{"to", &waiver_report::to, "", "Role of the decision-taker to whom it is addressed"},
        field{"cover", &waiver_report::cover, "", "Answers on its cover"},
        field{"considerations", &waiver_report::considerations, "", "What it says section by section"},
        field{"funding", &waiver_report::funding, "", "Where the money comes from"},
        field{"alternatives", &waiver_report::alternatives, "", "Other ways that were considered"},
        field{"areas_targeted", &waiver_report::areas_targeted, "", "Areas at which the service is aimed"},
        field{"background_documents", &waiver_report::background_documents, "", "Background documents that it lists"},
        field{"appendices", &waiver_report::appendices, "", "Appendices"});
}

} // namespace leeds::commissioning::inline v0
