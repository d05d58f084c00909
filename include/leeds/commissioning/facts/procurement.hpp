// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/field.hpp>
#include <leeds/commissioning/money.hpp>
#include <leeds/commissioning/time/date.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// The law under which a contract is procured, and under which it stays until it ends.
enum class procurement_regime : std::uint8_t {
    public_contracts_regulations_2006,
    public_contracts_regulations_2015,
    procurement_act_2023,
    provider_selection_regime
};

constexpr auto choices(tag<procurement_regime>) noexcept {
    using enum procurement_regime;
    return std::array<choice<procurement_regime>, 4>{
        {{public_contracts_regulations_2006, "public_contracts_regulations_2006", "begun by 25 February 2015"},
         {public_contracts_regulations_2015, "public_contracts_regulations_2015",
          "begun from 26 February 2015 to 23 February 2025"},
         {procurement_act_2023, "procurement_act_2023", "begun from 24 February 2025"},
         {provider_selection_regime, "provider_selection_regime", "health care services, begun from 1 January 2024"}}};
}

/// How a contract came to be awarded.
enum class award_route : std::uint8_t { competition, framework, direct_award, user_choice, council_waiver };

constexpr auto choices(tag<award_route>) noexcept {
    using enum award_route;
    return std::array<choice<award_route>, 5>{
        {{competition, "competition", "by competition, as the law that governs it asks"},
         {framework, "framework", "under a framework that was so awarded"},
         {direct_award, "direct_award", "without competition, on a ground that the law gives"},
         {user_choice, "user_choice", "without competition, because the user chooses the provider"},
         {council_waiver, "council_waiver", "without competition, on a waiver of the council's own rules alone"}}};
}

/// Why a contract may be changed without a new procurement.
enum class change_ground : std::uint8_t { statutory, none };

constexpr auto choices(tag<change_ground>) noexcept {
    return std::array<choice<change_ground>, 2>{
        {{change_ground::statutory, "statutory",
          "one that the law names, such as a clear review clause (Schedule 8 of the Act, regulation 72)"},
         {change_ground::none, "none", "none of those"}}};
}

/// Whether a notice of procurement law was published, and when. A day alone says that it was.
struct published_notice {
    std::optional<bool> published = {};
    std::optional<date> day = {};
};

constexpr record_info about(tag<published_notice>) {
    return {"published_notice", "Whether a notice of procurement law was published, and when",
            clauses("LAW-PA-2023-S53", "LAW-PA-2023-S80")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<published_notice>, Visit&& visit) {
    return visit(field{"published", &published_notice::published, "", "Whether it was published"},
                 field{"day", &published_notice::day, "date", "Day on which it was published"});
}

/// A change of a contract while it runs.
struct contract_change {
    std::optional<date> made = {};
    std::optional<money> value_before = {};
    std::optional<money> value_after = {};
    std::optional<date> end_before = {};
    std::optional<date> end_after = {};
    std::optional<bool> material = {};
    std::optional<bool> linked = {};
    std::optional<change_ground> ground = {};
    std::optional<published_notice> notice = {};
};

constexpr record_info about(tag<contract_change>) {
    return {"contract_change", "A change of a contract while it runs",
            clauses("LAW-PA-2023-S74", "LAW-PA-2023-S75", "LAW-PCR-2015-R72")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<contract_change>, Visit&& visit) {
    return visit(field{"made", &contract_change::made, "date", "Day on which it was changed"},
                 field{"value_before", &contract_change::value_before, "GBP", "Estimated value before the change"},
                 field{"value_after", &contract_change::value_after, "GBP", "Estimated value after it"},
                 field{"end_before", &contract_change::end_before, "date", "Last day before the change"},
                 field{"end_after", &contract_change::end_after, "date", "Last day after it"},
                 field{"material", &contract_change::material, "",
                       "Whether it changes scope or the balance between the parties materially"},
                 field{"linked", &contract_change::linked, "", "Whether it belongs together with the change before it"},
                 field{"ground", &contract_change::ground, "", "Ground in law for changing without a new procurement"},
                 field{"notice", &contract_change::notice, "", "Contract change notice"});
}

/// How a contract was procured, and what procurement law has had published about it since.
struct procurement {
    std::optional<date> commenced = {};
    std::optional<procurement_regime> regime = {};
    std::optional<bool> health_care = {};
    std::optional<money> estimated_value = {};
    std::optional<award_route> route = {};
    std::optional<std::string> ground = {};
    std::optional<bool> advertised = {};
    std::optional<published_notice> tender_notice = {};
    std::optional<published_notice> transparency_notice = {};
    std::optional<date> entered_into = {};
    std::optional<published_notice> details_notice = {};
    std::optional<date> longest_end = {};
    std::vector<contract_change> changes = {};
    std::optional<date> ended = {};
    std::optional<published_notice> termination_notice = {};
};

constexpr record_info about(tag<procurement>) {
    return {"procurement", "How a contract was procured, and what has been published about it since",
            clauses("LAW-PROCUREMENT-DAY", "LAW-PA-2023-S3", "LAW-PA-2023-SCH3", "LAW-PSR-2023")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<procurement>, Visit&& visit) {
    return visit(
        field{"commenced", &procurement::commenced, "date",
              "Day on which the procurement began: its notice, or the first approach to a provider"},
        field{"regime", &procurement::regime, "", "Law under which it is recorded as procured"},
        field{"health_care", &procurement::health_care, "", "Whether it is for health care services"},
        field{"estimated_value", &procurement::estimated_value, "GBP",
              "Most that it was expected to cost when it began, with options, extensions and fees"},
        field{"route", &procurement::route, "", "How it came to be awarded"},
        field{"ground", &procurement::ground, "", "Ground in law for an award without competition"},
        field{"advertised", &procurement::advertised, "",
              "Whether the opportunity was advertised; inviting a closed group is not"},
        field{"tender_notice", &procurement::tender_notice, "", "Tender notice, or its forerunner on Contracts Finder"},
        field{"transparency_notice", &procurement::transparency_notice, "", "Transparency notice of a direct award"},
        field{"entered_into", &procurement::entered_into, "date", "Day on which the contract was entered into"},
        field{"details_notice", &procurement::details_notice, "",
              "Contract details notice, or its forerunner, the award on Contracts Finder"},
        field{"longest_end", &procurement::longest_end, "date",
              "Last day to which it could run as awarded, with every option"},
        field{"changes", &procurement::changes, "", "Changes while it ran, in order of time"},
        field{"ended", &procurement::ended, "date", "Last day of the contract where that is not its recorded end"},
        field{"termination_notice", &procurement::termination_notice, "", "Contract termination notice"});
}

} // namespace leeds::commissioning::inline v0
