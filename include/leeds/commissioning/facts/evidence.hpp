// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/code/code_reference.hpp>
#include <leeds/commissioning/facts/field.hpp>
#include <leeds/commissioning/time/date.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// What kind of source a piece of evidence is. Principle 8 asks for a wide range of them.
enum class evidence_kind : std::uint8_t {
    data,
    third_sector_intelligence,
    research,
    evaluation,
    peoples_experience,
    equality_assessment,
    needs_assessment,
    market_analysis,
    provider_feedback,
    policy_document,
    decision_record,
    specification,
    contract_document,
    training_record,
    monitoring_report,
    audit,
    other
};

constexpr auto choices(tag<evidence_kind>) noexcept {
    using enum evidence_kind;
    return std::array<choice<evidence_kind>, 17>{
        {{data, "data", "statistics or records of use"},
         {third_sector_intelligence, "third_sector_intelligence", "what third-sector organisations know and report"},
         {research, "research", "published research or guidance on practice"},
         {evaluation, "evaluation", "evaluation of a service or a pilot"},
         {peoples_experience, "peoples_experience", "what people using services, carers or communities say"},
         {equality_assessment, "equality_assessment", "equality screening or impact assessment"},
         {needs_assessment, "needs_assessment", "assessment of needs and demand"},
         {market_analysis, "market_analysis", "study of providers and their market"},
         {provider_feedback, "provider_feedback", "what providers or bidders say"},
         {policy_document, "policy_document", "plan, strategy or policy"},
         {decision_record, "decision_record", "report, minutes or record of a decision"},
         {specification, "specification", "specification or other tender document"},
         {contract_document, "contract_document", "contract, grant agreement or offer letter"},
         {training_record, "training_record", "record of training or of competence"},
         {monitoring_report, "monitoring_report", "report on the performance of a service"},
         {audit, "audit", "audit, inspection or peer review"},
         {other, "other", "another kind"}}};
}

/// How far a piece of evidence carries. A claim alone never shows anything.
enum class evidence_strength : std::uint8_t { claimed, documented, verified };

constexpr auto choices(tag<evidence_strength>) noexcept {
    return std::array<choice<evidence_strength>, 3>{
        {{evidence_strength::claimed, "claimed", "somebody says so"},
         {evidence_strength::documented, "documented", "a document that is referred to shows it"},
         {evidence_strength::verified, "verified", "somebody other than its author has made sure of it"}}};
}

/// One entry of the evidence register.
struct evidence {
    std::optional<std::string> id = {};
    std::optional<evidence_kind> kind = {};
    std::optional<std::string> title = {};
    std::optional<date> dated = {};
    std::optional<std::string> author_role = {};
    std::optional<std::string> reference = {};
    std::vector<code_reference> supports = {};
    std::vector<code_reference> speaks_against = {};
    std::optional<std::string> says = {};
    std::optional<evidence_strength> strength = {};
};

constexpr record_info about(tag<evidence>) { return {"evidence", "One entry of the evidence register"}; }
template <class Visit>
constexpr decltype(auto) fields(tag<evidence>, Visit&& visit) {
    return visit(
        field{"id", &evidence::id, "", "Reference of the entry"},
        field{"kind", &evidence::kind, "", "What kind of source it is"},
        field{"title", &evidence::title, "", "What it is called"},
        field{"dated", &evidence::dated, "date", "Day on which it was made"},
        field{"author_role", &evidence::author_role, "", "Role of whoever made it"},
        field{"reference", &evidence::reference, "", "Where it is: a link, or a reference to the document"},
        field{"supports", &evidence::supports, "", "Clauses, principles or criteria that it shows are kept to"},
        field{"speaks_against", &evidence::speaks_against, "",
              "Clauses, principles or criteria that it shows are not kept to"},
        field{"says", &evidence::says, "", "What it says, in a sentence"},
        field{"strength", &evidence::strength, "", "How far it carries; a claim where not stated"});
}

/// Something that is set aside in an exercise because it does not apply or is not appropriate (CODE-A0b).
struct set_aside {
    std::optional<code_reference> what = {};
    std::optional<std::string> reason = {};
};

constexpr record_info about(tag<set_aside>) {
    return {"set_aside", "An action that does not apply or is not appropriate", clauses("CODE-A0b")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<set_aside>, Visit&& visit) {
    return visit(field{"what", &set_aside::what, "", "Clause or criterion that is set aside"},
                 field{"reason", &set_aside::reason, "", "Why it does not apply or is not appropriate"});
}

/// What those who commission say of one of the twelve principles themselves.
struct principle_claim {
    std::optional<int> principle = {};
    std::optional<bool> followed = {};
    std::optional<std::string> statement = {};
};

constexpr record_info about(tag<principle_claim>) {
    return {"principle_claim", "What those who commission say of one of the twelve principles themselves"};
}
template <class Visit>
constexpr decltype(auto) fields(tag<principle_claim>, Visit&& visit) {
    return visit(field{"principle", &principle_claim::principle, "", "Number of the principle, 1 to 12"},
                 field{"followed", &principle_claim::followed, "", "Whether it is claimed to be followed"},
                 field{"statement", &principle_claim::statement, "", "How it is said to be followed"});
}

} // namespace leeds::commissioning::inline v0
