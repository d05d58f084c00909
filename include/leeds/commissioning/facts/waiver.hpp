// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/contract.hpp>
#include <leeds/commissioning/facts/decision.hpp>
#include <leeds/commissioning/facts/granted_contract.hpp>
#include <leeds/commissioning/facts/waiver_report.hpp>
#include <leeds/commissioning/percentage.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// Why competition is not sought.
enum class waiver_ground : std::uint8_t {
    exclusive_supplier,
    urgency,
    continuity,
    pilot_or_innovation,
    partnership,
    no_competition,
    other
};

constexpr auto choices(tag<waiver_ground>) noexcept {
    using enum waiver_ground;
    return std::array<choice<waiver_ground>, 7>{
        {{exclusive_supplier, "exclusive_supplier", "only this organisation can supply it"},
         {urgency, "urgency", "no time for competition"},
         {continuity, "continuity", "the service goes on until it is procured again"},
         {pilot_or_innovation, "pilot_or_innovation", "something new is tried out"},
         {partnership, "partnership", "a partnership that exists already"},
         {no_competition, "no_competition", "the market holds no competition"},
         {other, "other", "another reason"}}};
}

/// What rule 9.1 itself names as doing without competition. The rules define these terms; their definitions are not
/// held.
enum class competition_exception : std::uint8_t {
    internal_provider,
    exclusive_supplier,
    existing_provider,
    leeds_framework,
    approved_framework
};

constexpr auto choices(tag<competition_exception>) noexcept {
    using enum competition_exception;
    return std::array<choice<competition_exception>, 5>{
        {{internal_provider, "internal_provider", "a service of the council itself"},
         {exclusive_supplier, "exclusive_supplier", "an exclusive supplier"},
         {existing_provider, "existing_provider", "a provider that the council has a contract with"},
         {leeds_framework, "leeds_framework", "a framework of the council"},
         {approved_framework, "approved_framework", "an approved framework of others"}}};
}

/// A waiver for the same service that came before
struct earlier_waiver {
    std::optional<std::string> reference = {};
    std::optional<date> decided = {};
    std::optional<date> ended = {};
};

constexpr record_info about(tag<earlier_waiver>) {
    return {"earlier_waiver", "A waiver for the same service that came before"};
}
template <class Visit>
constexpr decltype(auto) fields(tag<earlier_waiver>, Visit&& visit) {
    return visit(field{"reference", &earlier_waiver::reference, "", "Its reference"},
                 field{"decided", &earlier_waiver::decided, "date", "Day on which it was decided"},
                 field{"ended", &earlier_waiver::ended, "date", "Last day that it covered"});
}

/// How the service is provided today, as the report describes it
struct current_provision {
    std::optional<int> framework_providers = {};
    std::optional<int> primary_providers = {};
    std::optional<percentage> spot_share = {};
    std::optional<bool> spot_monitored = {};
    std::optional<bool> outcome_based = {};
    std::optional<bool> pay_tied_to_fees = {};
};

constexpr record_info about(tag<current_provision>) {
    return {"current_provision", "How the service is provided today", clauses("CC-3", "CC-4", "CC-5", "CC-6")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<current_provision>, Visit&& visit) {
    using self = current_provision;
    return visit(
        field{"framework_providers", &self::framework_providers, "", "How many providers its framework has"},
        field{"primary_providers", &self::primary_providers, "", "How many of them are primary providers of an area"},
        field{"spot_share", &self::spot_share, "per cent", "Share of packages that are single purchases"},
        field{"spot_monitored", &self::spot_monitored, "", "Whether single purchases get routine contract monitoring"},
        field{"outcome_based", &self::outcome_based, "", "Whether it is provided by outcomes, not by time and task"},
        field{"pay_tied_to_fees", &self::pay_tied_to_fees, "",
              "Whether fee increases are tied to the pay of care staff (Ethical Care Charter)"});
}

/// A waiver of the council's Contracts Procedure Rules: what is waived, why, what is granted, the report that asks for
/// it, the decision, and what was then done under it.
///
/// An empty list is one in which nothing is recorded. Where it matters that there is none, a field says so:
/// `extendable: no`, `extended: no`, `follows_waiver: no`.
struct waiver {
    std::optional<std::string> id = {};
    std::optional<std::string> title = {};
    std::optional<std::string> service = {};
    std::optional<std::string> directorate = {};
    std::vector<std::string> rules_waived = {};
    std::optional<date> rules_edition = {};
    std::optional<std::string> rules_edition_name = {};
    std::optional<std::string> authority = {};
    std::vector<waiver_ground> grounds = {};
    std::optional<std::string> reasoning = {};
    std::vector<competition_exception> exceptions_claimed = {};
    std::optional<procurement_category> category = {};
    std::optional<struct procurement> procurement = {};
    std::vector<granted_contract> grants = {};
    std::optional<bool> succession_planned = {};
    std::optional<std::string> costs_outside = {};
    std::optional<struct current_provision> current_provision = {};
    std::optional<waiver_report> report = {};
    std::optional<struct decision> decision = {};
    std::vector<contract_made> contracts = {};
    std::optional<bool> follows_waiver = {};
    std::vector<earlier_waiver> earlier_waivers = {};
};

constexpr record_info about(tag<waiver>) {
    return {"waiver", "A waiver of the Contracts Procedure Rules",
            clauses("NDTI-1", "CC-1", "CODE-A0a", "CC-12", "CC-15", "CC-19")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<waiver>, Visit&& visit) {
    return visit(
        field{"id", &waiver::id, "", "Reference of the waiver or of its decision"},
        field{"title", &waiver::title, "", "What it is called"},
        field{"service", &waiver::service, "", "Service that it is for"},
        field{"directorate", &waiver::directorate, "", "Part of the council that is responsible"},
        field{"rules_waived", &waiver::rules_waived, "", "Numbers of the rules waived, such as 8.1"},
        field{"rules_edition", &waiver::rules_edition, "date", "First day of the edition of the rules that it names"},
        field{"rules_edition_name", &waiver::rules_edition_name, "", "What that edition is called"},
        field{"authority", &waiver::authority, "", "Rule that gives the authority to waive, such as 1.3"},
        field{"grounds", &waiver::grounds, "", "Why competition is not sought"},
        field{"reasoning", &waiver::reasoning, "", "The reason in its own words"},
        field{"exceptions_claimed", &waiver::exceptions_claimed, "",
              "Exceptions of rule 9.1 itself that are claimed to exist"},
        field{"category", &waiver::category, "", "What is bought, as procurement law sorts it"},
        field{"procurement", &waiver::procurement, "", "How it is procured, and what was published about it"},
        field{"grants", &waiver::grants, "", "Contracts that it grants"},
        field{"succession_planned", &waiver::succession_planned, "",
              "Whether there is a plan for what follows when the contract ends"},
        field{"costs_outside", &waiver::costs_outside, "", "Costs of the service that another budget bears"},
        field{"current_provision", &waiver::current_provision, "", "How the service is provided today"},
        field{"report", &waiver::report, "", "The report that asks for it"},
        field{"decision", &waiver::decision, "", "The decision on it"},
        field{"contracts", &waiver::contracts, "", "Contracts made under it"},
        field{"follows_waiver", &waiver::follows_waiver, "",
              "Whether an earlier waiver for the same service came before"},
        field{"earlier_waivers", &waiver::earlier_waivers, "", "Earlier waivers for the same service"});
}

} // namespace leeds::commissioning::inline v0
