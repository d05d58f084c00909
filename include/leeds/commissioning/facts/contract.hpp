// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/change_notice.hpp>
#include <leeds/commissioning/facts/contract_management.hpp>
#include <leeds/commissioning/facts/organisation.hpp>
#include <leeds/commissioning/facts/procurement.hpp>
#include <leeds/commissioning/time/notice_length.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// How a service is funded. In-house, partnership and third-party funding are all commissioning (WIN-D1, WIN-2.2).
enum class funding_form : std::uint8_t {
    contract,
    grant,
    service_level_agreement,
    framework_call_off,
    spot_purchase,
    in_house
};

constexpr auto choices(tag<funding_form>) noexcept {
    return std::array<choice<funding_form>, 6>{
        {{funding_form::contract, "contract", "contract let for a term or until ended"},
         {funding_form::grant, "grant", "grant agreement"},
         {funding_form::service_level_agreement, "service_level_agreement",
          "agreement on service levels, often between public bodies"},
         {funding_form::framework_call_off, "framework_call_off", "order under a framework agreement"},
         {funding_form::spot_purchase, "spot_purchase", "single purchase outside a framework"},
         {funding_form::in_house, "in_house", "provided by the commissioner itself"}}};
}

/// What is bought, as procurement law sorts it.
enum class procurement_category : std::uint8_t { goods, services, works, light_touch };

constexpr auto choices(tag<procurement_category>) noexcept {
    return std::array<choice<procurement_category>, 4>{
        {{procurement_category::goods, "goods", "goods"},
         {procurement_category::services, "services", "services other than light touch"},
         {procurement_category::works, "works", "works"},
         {procurement_category::light_touch, "light_touch", "social and other specific services"}}};
}

/// Whether a sum is fixed by the contract or an estimate of what will be spent.
enum class value_certainty : std::uint8_t { fixed, estimated };

constexpr auto choices(tag<value_certainty>) noexcept {
    return std::array<choice<value_certainty>, 2>{
        {{value_certainty::fixed, "fixed", "fixed by the contract"},
         {value_certainty::estimated, "estimated", "an estimate of what will be spent"}}};
}

/// Whether the commissioner may end the contract before its last day. Notice alone creates no such right.
enum class early_end : std::uint8_t { no, at_any_time, on_break_dates };

constexpr auto choices(tag<early_end>) noexcept {
    return std::array<choice<early_end>, 3>{
        {{early_end::no, "no", "it runs its term"},
         {early_end::at_any_time, "at_any_time", "on notice, at any time"},
         {early_end::on_break_dates, "on_break_dates", "on notice, on the break dates only"}}};
}

/// The days on which a notice under the contract may run out.
enum class expiry_day : std::uint8_t {
    any_day,
    month_end,
    calendar_quarter_end,
    usual_quarter_day,
    financial_year_end
};

constexpr auto choices(tag<expiry_day>) noexcept {
    return std::array<choice<expiry_day>, 5>{
        {{expiry_day::any_day, "any_day", "on any day"},
         {expiry_day::month_end, "month_end", "on the last day of a month"},
         {expiry_day::calendar_quarter_end, "calendar_quarter_end",
          "on 31 March, 30 June, 30 September or 31 December"},
         {expiry_day::usual_quarter_day, "usual_quarter_day", "on 25 March, 24 June, 29 September or 25 December"},
         {expiry_day::financial_year_end, "financial_year_end", "on 31 March"}}};
}

/// When a notice sent one way is deemed served, as the contract has it.
struct service_term {
    std::optional<service_channel> channel = {};
    std::optional<notice_length> after = {};
    std::optional<on_non_working_day> lands = {};
};

constexpr record_info about(tag<service_term>) {
    return {"service_term", "When a notice sent one way is deemed served under the contract"};
}
template <class Visit>
constexpr decltype(auto) fields(tag<service_term>, Visit&& visit) {
    return visit(field{"channel", &service_term::channel, "", "How the notice is sent"},
                 field{"after", &service_term::after, "length", "How long after sending it counts as served"},
                 field{"lands", &service_term::lands, "", "What happens when that day is no working day"});
}

/// The contract's own clause on notice to end it. It binds; the Code's months come on top of it.
struct notice_clause {
    std::optional<notice_length> length = {};
    std::optional<enum convention> convention = {};
    std::optional<enum expiry_day> expires_on = {};
    std::optional<working_day_calendar> calendar = {};
    std::vector<service_term> deemed_service = {};
};

constexpr record_info about(tag<notice_clause>) {
    return {"notice_clause", "The contract's own clause on notice to end it", clauses("LAW-CONTRACT")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<notice_clause>, Visit&& visit) {
    return visit(field{"length", &notice_clause::length, "length",
                       "How long the notice must be, such as 3 months or 20 working days"},
                 field{"convention", &notice_clause::convention, "", "How that length is counted"},
                 field{"expires_on", &notice_clause::expires_on, "", "Days on which the notice may run out"},
                 field{"calendar", &notice_clause::calendar, "", "Calendar that its working days follow"},
                 field{"deemed_service", &notice_clause::deemed_service, "",
                       "When a notice counts as served, by the way it is sent"});
}

/// An option to extend the contract.
struct extension_option {
    std::optional<int> months = {};
    std::optional<int> times = {};
    std::optional<std::string> condition = {};
};

constexpr record_info about(tag<extension_option>) {
    return {"extension_option", "An option to extend the contract", clauses("CC-2")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<extension_option>, Visit&& visit) {
    return visit(field{"months", &extension_option::months, "months", "Longest extension each time"},
                 field{"times", &extension_option::times, "", "How often it may be used"},
                 field{"condition", &extension_option::condition, "", "What must hold before it is used"});
}

/// The value of one year of the contract.
struct yearly_value {
    std::optional<int> year = {};
    std::optional<money> value = {};
};

constexpr record_info about(tag<yearly_value>) { return {"yearly_value", "The value of one year of the contract"}; }
template <class Visit>
constexpr decltype(auto) fields(tag<yearly_value>, Visit&& visit) {
    return visit(field{"year", &yearly_value::year, "", "Year of the contract: 1 is the first"},
                 field{"value", &yearly_value::value, "GBP", "Value of that year"});
}

/// A part of the contract let on its own.
struct lot {
    std::optional<std::string> number = {};
    std::optional<std::string> title = {};
    std::optional<money> value = {};
};

constexpr record_info about(tag<lot>) { return {"lot", "A part of the contract let on its own"}; }
template <class Visit>
constexpr decltype(auto) fields(tag<lot>, Visit&& visit) {
    return visit(field{"number", &lot::number, "", "Number of the lot"},
                 field{"title", &lot::title, "", "What it covers"}, field{"value", &lot::value, "GBP", "Its value"});
}

/// An agreement under which a service is provided, and what is recorded about changing or ending it.
///
/// A contract without an end date either is known to run on until notice (`rolling`) or is simply not fully recorded:
/// the two are kept apart.
struct contract {
    std::optional<std::string> id = {};
    std::optional<std::string> title = {};
    std::optional<std::string> description = {};
    std::optional<enum funding_form> funding_form = {};
    std::optional<procurement_category> category = {};
    std::optional<std::string> directorate = {};
    std::vector<organisation> commissioners = {};
    std::vector<organisation> providers = {};
    std::optional<date> start = {};
    std::optional<date> end = {};
    std::optional<bool> rolling = {};
    std::optional<int> term_months = {};
    std::vector<extension_option> extension_options = {};
    std::optional<date> last_extension = {};
    std::optional<money> value = {};
    std::optional<value_certainty> value_is = {};
    std::vector<yearly_value> yearly_values = {};
    std::vector<lot> lots = {};
    std::vector<std::string> outcomes = {};
    std::vector<std::string> indicators = {};
    std::optional<struct notice_clause> notice_clause = {};
    std::optional<enum early_end> early_end = {};
    std::vector<date> break_dates = {};
    std::vector<change_notice> change_notices = {};
    std::optional<struct procurement> procurement = {};
    std::optional<contract_management> management = {};
};

constexpr record_info about(tag<contract>) {
    return {"contract", "An agreement under which a service is provided",
            clauses("CODE-B7", "WIN-D1", "WIN-2.2", "CC-19")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<contract>, Visit&& visit) {
    return visit(
        field{"id", &contract::id, "", "Reference of the contract"},
        field{"title", &contract::title, "", "What it is called"},
        field{"description", &contract::description, "", "What is provided"},
        field{"funding_form", &contract::funding_form, "", "How the service is funded"},
        field{"category", &contract::category, "", "What is bought, as procurement law sorts it"},
        field{"directorate", &contract::directorate, "", "Part of the council that is responsible"},
        field{"commissioners", &contract::commissioners, "", "Who commissions it"},
        field{"providers", &contract::providers, "", "Who provides it"},
        field{"start", &contract::start, "date", "First day of the contract"},
        field{"end", &contract::end, "date", "Last day of the contract"},
        field{"rolling", &contract::rolling, "", "Whether it runs on until ended by notice"},
        field{"term_months", &contract::term_months, "months", "Length of the term as the contract states it"},
        field{"extension_options", &contract::extension_options, "", "Options to extend it"},
        field{"last_extension", &contract::last_extension, "date", "Last day to which it can be extended"},
        field{"value", &contract::value, "GBP", "Value over its whole term, without options"},
        field{"value_is", &contract::value_is, "", "Whether that value is fixed or estimated"},
        field{"yearly_values", &contract::yearly_values, "", "Value of each year"},
        field{"lots", &contract::lots, "", "Parts let on their own"},
        field{"outcomes", &contract::outcomes, "", "What it is to achieve"},
        field{"indicators", &contract::indicators, "", "How achievement is measured"},
        field{"notice_clause", &contract::notice_clause, "", "Its own clause on notice"},
        field{"early_end", &contract::early_end, "", "Whether the commissioner may end it before its last day"},
        field{"break_dates", &contract::break_dates, "date", "Days on which it may be ended early"},
        field{"change_notices", &contract::change_notices, "", "Notices that its funding changes or ends"},
        field{"procurement", &contract::procurement, "", "How it was procured, and what was published about it"},
        field{"management", &contract::management, "", "How it is managed while it runs"});
}

} // namespace leeds::commissioning::inline v0
