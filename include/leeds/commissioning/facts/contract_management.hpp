// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/field.hpp>
#include <leeds/commissioning/facts/outcomes.hpp>
#include <leeds/commissioning/money.hpp>
#include <leeds/commissioning/time/date.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// A breach of terms, or an issue with the provider's performance, and what followed.
///
/// The time to remedy ends with `remedy_by`. That no discussion was held is recorded as `discussion: no`; without it, a
/// day that is not recorded says nothing.
struct performance_issue {
    std::optional<std::string> what = {};
    std::optional<bool> breach = {};
    std::optional<date> raised = {};
    std::optional<bool> discussion = {};
    std::optional<date> discussed = {};
    std::optional<date> remedy_by = {};
    std::optional<date> remedied = {};
    std::optional<date> default_notice = {};
};

constexpr record_info about(tag<performance_issue>) {
    return {"performance_issue", "A breach of terms or an issue with performance, and what followed",
            clauses("CODE-CM4")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<performance_issue>, Visit&& visit) {
    using self = performance_issue;
    return visit(
        field{"what", &self::what, "", "What is wrong"},
        field{"breach", &self::breach, "", "Whether it is a breach of the contract's terms"},
        field{"raised", &self::raised, "date", "Day on which it was raised"},
        field{"discussion", &self::discussion, "", "Whether it was discussed with the provider"},
        field{"discussed", &self::discussed, "date", "Day on which it was first discussed with the provider"},
        field{"remedy_by", &self::remedy_by, "date", "Last day of the time that the provider has to remedy it"},
        field{"remedied", &self::remedied, "date", "Day on which it was remedied"},
        field{"default_notice", &self::default_notice, "date", "Day of the default notice under the contract"});
}

/// Whether an outcome was achieved in a period, and what was done where it was not
struct monitored_result {
    std::optional<date> from = {};
    std::optional<date> to = {};
    std::optional<std::string> outcome = {};
    std::optional<bool> achieved = {};
    std::optional<bool> action_taken = {};
    std::optional<date> acted = {};
    std::optional<std::string> action = {};
    std::vector<analysis_by> analysed_by = {};
};

constexpr record_info about(tag<monitored_result>) {
    return {"monitored_result", "Whether an outcome was achieved in a period, and what was done where it was not",
            clauses("SCR-33b", "CODE-CM2")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<monitored_result>, Visit&& visit) {
    using self = monitored_result;
    return visit(field{"from", &self::from, "date", "First day of the period"},
                 field{"to", &self::to, "date", "Last day of the period"},
                 field{"outcome", &self::outcome, "", "Outcome that was monitored"},
                 field{"achieved", &self::achieved, "", "Whether the outcome was achieved in the period"},
                 field{"action_taken", &self::action_taken, "", "Whether action was taken because it was not"},
                 field{"acted", &self::acted, "date", "Day on which that action was first taken"},
                 field{"action", &self::action, "", "What was done"},
                 field{"analysed_by", &self::analysed_by, "", "How the result was analysed"});
}

/// A visit to the service
struct monitoring_visit {
    std::optional<date> day = {};
    std::optional<std::string> by = {};
    std::optional<std::string> found = {};
};

constexpr record_info about(tag<monitoring_visit>) { return {"monitoring_visit", "A visit to the service"}; }
template <class Visit>
constexpr decltype(auto) fields(tag<monitoring_visit>, Visit&& visit) {
    return visit(field{"day", &monitoring_visit::day, "date", "Day of the visit"},
                 field{"by", &monitoring_visit::by, "", "Who visited"},
                 field{"found", &monitoring_visit::found, "", "What was found on the visit"});
}

/// What kind of order it is.
enum class order_kind : std::uint8_t { framework_call_off, spot_purchase };

constexpr auto choices(tag<order_kind>) noexcept {
    return std::array<choice<order_kind>, 2>{
        {{order_kind::framework_call_off, "framework_call_off", "called off under the framework"},
         {order_kind::spot_purchase, "spot_purchase", "a single purchase beside the framework"}}};
}

/// An order beside or under the contract, or a group of orders of one kind
struct contract_order {
    std::optional<std::string> what = {};
    std::optional<order_kind> kind = {};
    std::optional<date> ordered = {};
    std::optional<money> value = {};
    std::optional<bool> monitored = {};
};

constexpr record_info about(tag<contract_order>) {
    return {"contract_order", "An order under the contract or beside it, or a group of orders of one kind",
            clauses("CC-3", "CC-4")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<contract_order>, Visit&& visit) {
    using self = contract_order;
    return visit(field{"what", &self::what, "", "What is ordered"},
                 field{"kind", &self::kind, "", "What kind of order it is"},
                 field{"ordered", &self::ordered, "date", "Day of the order"},
                 field{"value", &self::value, "GBP", "Value of the order"},
                 field{"monitored", &self::monitored, "", "Whether it gets routine contract monitoring"});
}

/// An extension of the contract that was decided or made.
///
/// `reviewed: no` records that the contract was extended without a review.
struct extension_decision {
    std::optional<bool> reviewed = {};
    std::optional<date> review = {};
    std::optional<date> decided = {};
    std::optional<date> from = {};
    std::optional<date> to = {};
};

constexpr record_info about(tag<extension_decision>) {
    return {"extension_decision", "An extension of the contract that was decided or made", clauses("SCR-39")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<extension_decision>, Visit&& visit) {
    using self = extension_decision;
    return visit(field{"reviewed", &self::reviewed, "", "Whether the contract was reviewed before it was extended"},
                 field{"review", &self::review, "date", "Day of that review"},
                 field{"decided", &self::decided, "date", "Day on which the extension was decided"},
                 field{"from", &self::from, "date", "First day of the extension"},
                 field{"to", &self::to, "date", "Last day of the extension"});
}

/// The review, before the contract was let, of the contracts that the council had with the provider already
struct review_of_provider {
    std::optional<bool> made = {};
    std::optional<date> day = {};
    std::vector<std::string> contracts = {};
    std::optional<bool> all_contracts = {};
    std::optional<bool> performance = {};
    std::optional<bool> trend = {};
};

constexpr record_info about(tag<review_of_provider>) {
    return {"review_of_provider", "The review of the contracts held with the provider, before this one was let",
            clauses("SCR-35")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<review_of_provider>, Visit&& visit) {
    using self = review_of_provider;
    return visit(
        field{"made", &self::made, "", "Whether it was made"}, field{"day", &self::day, "date", "Its day"},
        field{"contracts", &self::contracts, "", "Contracts that it looked at"},
        field{"all_contracts", &self::all_contracts, "", "Whether it looked at every contract held with the provider"},
        field{"performance", &self::performance, "", "Whether it looked at current performance"},
        field{"trend", &self::trend, "", "Whether it looked at the trend of performance"});
}

/// How a contract is managed while it runs.
///
/// An empty list is one in which nothing is recorded. Without this record, no rule on contract management is asked of
/// a contract.
struct contract_management {
    std::vector<performance_issue> issues = {};
    std::vector<monitored_result> results = {};
    std::vector<monitoring_visit> visits = {};
    std::optional<struct reporting> reporting = {};
    std::vector<outcome_sought> outcomes = {};
    std::vector<contract_order> orders = {};
    std::optional<bool> pay_tied_to_fees = {};
    std::optional<bool> compact_referenced = {};
    std::vector<extension_decision> extensions = {};
    std::optional<review_of_provider> provider_review = {};
};

constexpr record_info about(tag<contract_management>) {
    return {"contract_management", "How a contract is managed while it runs",
            clauses("CODE-CM1", "CODE-CM2", "SCR-33a", "CODE-PR11", "CC-5")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<contract_management>, Visit&& visit) {
    using self = contract_management;
    return visit(field{"issues", &self::issues, "", "Breaches of terms and issues with performance"},
                 field{"results", &self::results, "", "What monitoring found, outcome by outcome and period by period"},
                 field{"visits", &self::visits, "", "Visits to the service"},
                 field{"reporting", &self::reporting, "", "What reports are asked of the provider"},
                 field{"outcomes", &self::outcomes, "", "Outcomes agreed, with their measures and the aims they serve"},
                 field{"orders", &self::orders, "", "Call-offs under the contract and single purchases beside it"},
                 field{"pay_tied_to_fees", &self::pay_tied_to_fees, "",
                       "Whether increases in fees are tied to the pay of staff (Ethical Care Charter)"},
                 field{"compact_referenced", &self::compact_referenced, "",
                       "Whether the terms or the offer letter refer to the Compact for Leeds"},
                 field{"extensions", &self::extensions, "", "Extensions that were decided or made"},
                 field{"provider_review", &self::provider_review, "",
                       "Review of the contracts held with the provider before this one was let"});
}

} // namespace leeds::commissioning::inline v0
