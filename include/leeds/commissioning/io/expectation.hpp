// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/field.hpp>
#include <leeds/commissioning/io/schema.hpp>
#include <leeds/commissioning/outcome/outcome.hpp>

#include <cstdint>
#include <optional>
#include <string>

// What a scenario expects. It is read by its declaration, as facts are.
namespace leeds::commissioning::inline v0 {

/// A date that a rule is expected to work out.
struct expected_date {
    std::optional<std::string> name = {};
    std::optional<date> value = {};
};
constexpr record_info about(tag<expected_date>) {
    return {"expected_date", "A date that a rule is expected to work out"};
}
template <class Visit>
constexpr decltype(auto) fields(tag<expected_date>, Visit&& visit) {
    return visit(field{"name", &expected_date::name, "", "What the rule calls it, such as earliest_end"},
                 field{"value", &expected_date::value, "date", "The day expected"});
}

/// A number that a rule is expected to work out.
struct expected_number {
    std::optional<std::string> name = {};
    std::optional<std::int64_t> value = {};
};
constexpr record_info about(tag<expected_number>) {
    return {"expected_number", "A number that a rule is expected to work out"};
}
template <class Visit>
constexpr decltype(auto) fields(tag<expected_number>, Visit&& visit) {
    return visit(field{"name", &expected_number::name, "", "What the rule calls it, such as days_short"},
                 field{"value", &expected_number::value, "", "The number expected"});
}

/// A sum of money that a rule is expected to work out.
struct expected_sum {
    std::optional<std::string> name = {};
    std::optional<money> value = {};
};
constexpr record_info about(tag<expected_sum>) {
    return {"expected_sum", "A sum of money that a rule is expected to work out"};
}
template <class Visit>
constexpr decltype(auto) fields(tag<expected_sum>, Visit&& visit) {
    return visit(field{"name", &expected_sum::name, "", "What the rule calls it, without _pence, such as value"},
                 field{"value", &expected_sum::value, "GBP", "The sum expected"});
}

/// A share in per cent that a rule is expected to work out.
struct expected_share {
    std::optional<std::string> name = {};
    std::optional<percentage> value = {};
};
constexpr record_info about(tag<expected_share>) {
    return {"expected_share", "A share in per cent that a rule is expected to work out"};
}
template <class Visit>
constexpr decltype(auto) fields(tag<expected_share>, Visit&& visit) {
    return visit(field{"name", &expected_share::name, "", "What the rule calls it, without _hundredths"},
                 field{"value", &expected_share::value, "per cent", "The share expected"});
}

/// A policy value that a rule is expected to use.
struct expected_value {
    std::optional<std::string> name = {};
    std::optional<written_value> value = {};
};
constexpr record_info about(tag<expected_value>) {
    return {"expected_value", "A policy value that a rule is expected to use"};
}
template <class Visit>
constexpr decltype(auto) fields(tag<expected_value>, Visit&& visit) {
    return visit(field{"name", &expected_value::name, "", "The parameter, such as notice.minimum_months"},
                 field{"value", &expected_value::value, "", "Its value on the day that the rule goes by"});
}

/// What one rule is expected to say. Only what is stated is compared, and something must be.
struct expectation {
    std::optional<std::string> rule = {};
    std::optional<int> part = {};
    std::optional<std::string> about = {};
    std::optional<enum outcome> outcome = {};
    std::optional<enum severity> weight = {};
    std::optional<std::string> clause = {};
    one_or_more<expected_date> dates = {};
    one_or_more<expected_number> numbers = {};
    one_or_more<expected_sum> sums = {};
    one_or_more<expected_share> shares = {};
    one_or_more<expected_value> values = {};
    one_or_more<std::string> missing = {};
    one_or_more<std::string> says = {};
    one_or_more<std::string> remedy = {};
};
constexpr record_info about(tag<expectation>) {
    return {"expectation", "What one rule is expected to say; only what is stated is compared"};
}
template <class Visit>
constexpr decltype(auto) fields(tag<expectation>, Visit&& visit) {
    return visit(
        field{"rule", &expectation::rule, "", "Id of the rule, such as notice.cessation"},
        field{"part", &expectation::part, "", "Which change notice of the contract, from 1; needed where several are"},
        field{"about", &expectation::about, "",
              "Reference or title of the case, or name of the provider; needed where there are several"},
        field{"outcome", &expectation::outcome, "", "What it answers"},
        field{"weight", &expectation::weight, "", "How much the answer weighs"},
        field{"clause", &expectation::clause, "", "The clause that decides: the first that the rule cites"},
        field{"dates", &expectation::dates, "", "Dates that it works out"},
        field{"numbers", &expectation::numbers, "", "Numbers that it works out"},
        field{"sums", &expectation::sums, "", "Sums of money that it works out"},
        field{"shares", &expectation::shares, "", "Shares in per cent that it works out"},
        field{"values", &expectation::values, "", "Policy values that it uses"},
        field{"missing", &expectation::missing, "",
              "All facts that it names as missing, as paths such as change_notice.served"},
        field{"says", &expectation::says, "", "A part of what it says"},
        field{"remedy", &expectation::remedy, "", "A part of what it says would put it right"});
}

} // namespace leeds::commissioning::inline v0
