// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/contract.hpp>
#include <leeds/commissioning/facts/engagement.hpp>
#include <leeds/commissioning/facts/equality_assessment.hpp>
#include <leeds/commissioning/facts/evidence.hpp>
#include <leeds/commissioning/facts/market.hpp>
#include <leeds/commissioning/facts/outcomes.hpp>
#include <leeds/commissioning/facts/tender.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// The people's services that commissioning is about above all (SCR-F2).
enum class people_service : std::uint8_t {
    adult_social_care,
    public_health,
    childrens_services,
    jobs_and_skills,
    housing,
    other
};

constexpr auto choices(tag<people_service>) noexcept {
    using enum people_service;
    return std::array<choice<people_service>, 6>{
        {{adult_social_care, "adult_social_care", "aspects of adult social care"},
         {public_health, "public_health", "public health"},
         {childrens_services, "childrens_services", "children's services"},
         {jobs_and_skills, "jobs_and_skills", "jobs and skills"},
         {housing, "housing", "housing"},
         {other, "other", "another service"}}};
}

/// How a service is delivered. In-house, partnership and project funding are all commissioning (WIN-D1, WIN-2.2).
enum class delivery_form : std::uint8_t {
    in_house,
    brought_back_in_house,
    shared_service,
    partnership,
    private_provider,
    social_enterprise,
    third_sector
};

constexpr auto choices(tag<delivery_form>) noexcept {
    using enum delivery_form;
    return std::array<choice<delivery_form>, 7>{
        {{in_house, "in_house", "by the commissioner itself"},
         {brought_back_in_house, "brought_back_in_house", "brought back to the commissioner"},
         {shared_service, "shared_service", "a service shared with another public body"},
         {partnership, "partnership", "a partnership programme"},
         {private_provider, "private_provider", "project funding or outsourcing: a private business"},
         {social_enterprise, "social_enterprise", "project funding: a social enterprise"},
         {third_sector, "third_sector", "project funding: a third-sector organisation"}}};
}

/// One stage of an exercise, with its days
struct stage_record {
    std::optional<exercise_stage> stage = {};
    std::optional<date> began = {};
    std::optional<date> ended = {};
    std::optional<std::string> lessons = {};
};

constexpr record_info about(tag<stage_record>) {
    return {"stage_record", "One stage of an exercise, with its days", clauses("WIN-7.1", "WIN-A1")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<stage_record>, Visit&& visit) {
    return visit(field{"stage", &stage_record::stage, "", "Which stage"},
                 field{"began", &stage_record::began, "date", "First day of it"},
                 field{"ended", &stage_record::ended, "date", "Last day of it"},
                 field{"lessons", &stage_record::lessons, "", "What was learnt from it"});
}

/// A way to deliver that was considered
struct delivery_option {
    std::optional<std::string> what = {};
    std::optional<int> contracts = {};
    std::optional<money> size = {};
    std::optional<int> months = {};
    std::optional<enum funding_form> funding_form = {};
    std::optional<std::string> advantages = {};
    std::optional<std::string> disadvantages = {};
    std::optional<bool> chosen = {};
};

constexpr record_info about(tag<delivery_option>) {
    return {"delivery_option", "A way to deliver that was considered", clauses("CODE-PL2", "WIN-D2", "WIN-2.2")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<delivery_option>, Visit&& visit) {
    return visit(field{"what", &delivery_option::what, "", "What the option is"},
                 field{"contracts", &delivery_option::contracts, "", "How many contracts it means"},
                 field{"size", &delivery_option::size, "GBP", "Value of each, or of the whole"},
                 field{"months", &delivery_option::months, "months", "How long it lasts"},
                 field{"funding_form", &delivery_option::funding_form, "", "Type of funding"},
                 field{"advantages", &delivery_option::advantages, "", "What speaks for it"},
                 field{"disadvantages", &delivery_option::disadvantages, "", "What speaks against it"},
                 field{"chosen", &delivery_option::chosen, "", "Whether it was chosen"});
}

/// A part that a person plays in an exercise.
enum class exercise_role : std::uint8_t {
    senior_leader,
    accountable_officer,
    project_manager,
    commissioner,
    procurer,
    evaluator
};

constexpr auto choices(tag<exercise_role>) noexcept {
    using enum exercise_role;
    return std::array<choice<exercise_role>, 6>{
        {{senior_leader, "senior_leader", "leads and answers for it at senior level"},
         {accountable_officer, "accountable_officer", "is accountable for its result"},
         {project_manager, "project_manager", "runs it"},
         {commissioner, "commissioner", "commissions: settles what is needed"},
         {procurer, "procurer", "procures: runs the tender"},
         {evaluator, "evaluator", "evaluates bids"}}};
}

/// A person or post, and the part it plays
struct role_holder {
    std::optional<std::string> who = {};
    std::optional<exercise_role> role = {};
    std::optional<date> trained = {};
    std::optional<bool> interest_declared = {};
};

constexpr record_info about(tag<role_holder>) {
    return {"role_holder", "A person or post, and the part it plays", clauses("SCR-M2", "CODE-P11", "WIN-9.1")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<role_holder>, Visit&& visit) {
    return visit(field{"who", &role_holder::who, "", "Name or post"},
                 field{"role", &role_holder::role, "", "Part in the exercise"},
                 field{"trained", &role_holder::trained, "date", "Day on which training for that part was held"},
                 field{"interest_declared", &role_holder::interest_declared, "",
                       "Whether an interest in a bidder was declared"});
}

/// The legal approach that was considered, and when
struct legal_approach {
    std::optional<exercise_stage> stage = {};
    std::optional<date> considered = {};
    std::optional<bool> procedure_rules = {};
    std::optional<bool> thresholds = {};
    std::optional<bool> staff_transfer = {};
    std::optional<std::string> conclusion = {};
};

constexpr record_info about(tag<legal_approach>) {
    return {"legal_approach", "The legal approach that was considered, and when", clauses("WIN-5.5", "WIN-9.2")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<legal_approach>, Visit&& visit) {
    return visit(
        field{"stage", &legal_approach::stage, "", "Stage at which"},
        field{"considered", &legal_approach::considered, "date", "Day on which it was considered"},
        field{"procedure_rules", &legal_approach::procedure_rules, "", "Whether procedure rules were considered"},
        field{"thresholds", &legal_approach::thresholds, "", "Whether procurement thresholds were considered"},
        field{"staff_transfer", &legal_approach::staff_transfer, "",
              "Whether the transfer of staff (TUPE) was considered"},
        field{"conclusion", &legal_approach::conclusion, "", "What was concluded"});
}

/// A risk, and what is done about it
struct risk {
    std::optional<std::string> what = {};
    std::optional<std::string> owner = {};
    std::optional<std::string> mitigation = {};
};

constexpr record_info about(tag<risk>) { return {"risk", "A risk, and what is done about it", clauses("WIN-9.1")}; }
template <class Visit>
constexpr decltype(auto) fields(tag<risk>, Visit&& visit) {
    return visit(field{"what", &risk::what, "", "What may happen"},
                 field{"owner", &risk::owner, "", "Who is accountable for it"},
                 field{"mitigation", &risk::mitigation, "", "What is done about it"});
}

/// An organisation whose grant ends or changes through the exercise
struct grant_change {
    std::optional<std::string> who = {};
    std::optional<date> told = {};
    std::optional<bool> keeps_funding = {};
    std::vector<std::string> actions = {};
    std::optional<bool> capacity_support = {};
};

constexpr record_info about(tag<grant_change>) {
    return {"grant_change", "An organisation whose grant ends or changes through the exercise",
            clauses("WIN-6.2", "WIN-6.2b")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<grant_change>, Visit&& visit) {
    return visit(
        field{"who", &grant_change::who, "", "The organisation"},
        field{"told", &grant_change::told, "date", "Day on which it was told"},
        field{"keeps_funding", &grant_change::keeps_funding, "", "Whether it keeps funding"},
        field{"actions", &grant_change::actions, "", "What it does in exchange"},
        field{"capacity_support", &grant_change::capacity_support, "", "Whether it is helped to develop its capacity"});
}

/// The type of funding, and how it is coordinated
struct funding_choice {
    std::vector<funding_form> considered = {};
    std::optional<funding_form> chosen = {};
    std::optional<std::string> reason = {};
    std::optional<bool> coordinated = {};
    std::optional<std::string> not_coordinated_reason = {};
    std::vector<grant_change> grants_ending = {};
};

constexpr record_info about(tag<funding_choice>) {
    return {"funding_choice", "The type of funding, and how it is coordinated",
            clauses("SCR-M3", "CODE-PL1", "CODE-B5")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<funding_choice>, Visit&& visit) {
    return visit(
        field{"considered", &funding_choice::considered, "", "Types that were considered"},
        field{"chosen", &funding_choice::chosen, "", "Type that was chosen"},
        field{"reason", &funding_choice::reason, "", "Why that one"},
        field{"coordinated", &funding_choice::coordinated, "",
              "Whether priorities and arrangements were coordinated with other commissioners"},
        field{"not_coordinated_reason", &funding_choice::not_coordinated_reason, "",
              "Why it was not possible to coordinate them"},
        field{"grants_ending", &funding_choice::grants_ending, "", "Organisations whose grant ends or changes"});
}

/// What a specification asks for.
enum class specified_by : std::uint8_t { outcomes, inputs, both };

constexpr auto choices(tag<specified_by>) noexcept {
    using enum specified_by;
    return std::array<choice<specified_by>, 3>{{{outcomes, "outcomes", "the outcomes that are sought"},
                                                {inputs, "inputs", "inputs, or time and task"},
                                                {both, "both", "outcomes, with some inputs"}}};
}

/// A commissioning exercise: from the needs of people to a service that is provided and reviewed, with the evidence
/// held on how the principles of good commissioning were kept to.
///
/// An empty list is one in which nothing is recorded. Where it matters that something did not happen, a field says so:
/// a group with `involved: no`, `market.event_held: no`, `price_floor: none`.
struct exercise {
    std::optional<std::string> id = {};
    std::optional<std::string> title = {};
    std::optional<std::string> description = {};
    std::optional<people_service> service = {};
    std::vector<organisation> commissioners = {};
    std::vector<organisation> partners = {};
    std::optional<enum delivery_form> delivery_form = {};
    std::optional<money> value = {};
    std::optional<date> specification_settled = {};
    std::optional<date> decision = {};
    std::optional<int> review_interval_months = {};
    std::optional<date> code_reviewed = {};
    std::vector<stage_record> stages = {};
    std::optional<std::string> rationale = {};
    std::vector<std::string> city_priorities = {};
    std::vector<std::string> areas_of_need = {};
    std::vector<outcome_sought> outcomes = {};
    std::optional<enum specified_by> specified_by = {};
    std::vector<indicator> indicators = {};
    std::vector<milestone> milestones = {};
    std::vector<delivery_option> options = {};
    std::vector<struct involvement> involvement = {};
    std::vector<engagement_event> events = {};
    std::vector<equality_assessment> equality_assessments = {};
    std::vector<role_holder> roles = {};
    std::optional<money> resources = {};
    std::vector<risk> risks = {};
    std::optional<date> workforce_plan = {};
    std::optional<funding_choice> funding = {};
    std::optional<struct market> market = {};
    std::optional<struct tender> tender = {};
    std::optional<struct reporting> reporting = {};
    std::vector<legal_approach> legal_approaches = {};
    std::vector<principle_claim> claims = {};
    std::vector<struct set_aside> set_aside = {};
    std::vector<struct evidence> evidence = {};
};

constexpr record_info about(tag<exercise>) {
    return {"exercise", "A commissioning exercise and the evidence on how it was done",
            clauses("CODE-B1", "CODE-B7", "CODE-A0a", "SCR-F2", "SCR-M1", "WIN-D1")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<exercise>, Visit&& visit) {
    return visit(
        field{"id", &exercise::id, "", "Reference of the exercise"},
        field{"title", &exercise::title, "", "What it is called"},
        field{"description", &exercise::description, "", "What is commissioned"},
        field{"service", &exercise::service, "", "Kind of people's service"},
        field{"commissioners", &exercise::commissioners, "", "Who commissions"},
        field{"partners", &exercise::partners, "", "With whom it is done jointly"},
        field{"delivery_form", &exercise::delivery_form, "", "How the service is to be delivered"},
        field{"value", &exercise::value, "GBP", "Value over the whole term"},
        field{"specification_settled", &exercise::specification_settled, "date",
              "Day on which the specification was settled"},
        field{"decision", &exercise::decision, "date", "Day on which it was decided to go ahead"},
        field{"review_interval_months", &exercise::review_interval_months, "months",
              "How long evidence holds before it is looked at again"},
        field{"code_reviewed", &exercise::code_reviewed, "date", "Day of the last review of the impact of the Code"},
        field{"stages", &exercise::stages, "", "Its stages"},
        field{"rationale", &exercise::rationale, "", "Why it is done in this way"},
        field{"city_priorities", &exercise::city_priorities, "", "Priorities of the city that it serves"},
        field{"areas_of_need", &exercise::areas_of_need, "",
              "Areas and communities of most need at which resources are aimed"},
        field{"outcomes", &exercise::outcomes, "", "Changes that are sought"},
        field{"specified_by", &exercise::specified_by, "", "Whether the specification asks for outcomes or for inputs"},
        field{"indicators", &exercise::indicators, "", "How achievement is measured"},
        field{"milestones", &exercise::milestones, "", "Points to be reached"},
        field{"options", &exercise::options, "", "Ways to deliver that were considered"},
        field{"involvement", &exercise::involvement, "", "Who was involved, and who was not"},
        field{"events", &exercise::events, "", "Events that were held"},
        field{"equality_assessments", &exercise::equality_assessments, "", "Equality screenings and assessments"},
        field{"roles", &exercise::roles, "", "Who plays which part"},
        field{"resources", &exercise::resources, "GBP", "Resources allocated to the exercise"},
        field{"risks", &exercise::risks, "", "Risks"},
        field{"workforce_plan", &exercise::workforce_plan, "date",
              "Day of the workforce plan that it is coordinated with"},
        field{"funding", &exercise::funding, "", "Type of funding"},
        field{"market", &exercise::market, "", "The market for the service"},
        field{"tender", &exercise::tender, "", "The offer, the bids and the award"},
        field{"reporting", &exercise::reporting, "", "Reporting, monitoring and evaluation"},
        field{"legal_approaches", &exercise::legal_approaches, "", "Legal approach, as often as it was considered"},
        field{"claims", &exercise::claims, "", "What is claimed of each principle"},
        field{"set_aside", &exercise::set_aside, "", "Actions that do not apply or are not appropriate"},
        field{"evidence", &exercise::evidence, "", "The evidence register"});
}

} // namespace leeds::commissioning::inline v0
