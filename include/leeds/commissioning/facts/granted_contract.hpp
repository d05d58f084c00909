// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/contract.hpp>

#include <optional>
#include <string>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// An option to extend that a waiver grants
struct granted_extension {
    std::optional<int> months = {};
    std::optional<int> times = {};
    std::optional<money> value = {};
    std::optional<std::string> condition = {};
    std::optional<bool> needs_evaluation = {};
    std::optional<bool> needs_funding = {};
    std::optional<bool> in_recommendation = {};
};

constexpr record_info about(tag<granted_extension>) {
    return {"granted_extension", "An option to extend that a waiver grants", clauses("CC-2", "CC-9")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<granted_extension>, Visit&& visit) {
    return visit(field{"months", &granted_extension::months, "months", "Longest extension each time"},
                 field{"times", &granted_extension::times, "", "How often it may be used"},
                 field{"value", &granted_extension::value, "GBP", "Value of the extension each time"},
                 field{"condition", &granted_extension::condition, "", "What must hold before it is used"},
                 field{"needs_evaluation", &granted_extension::needs_evaluation, "",
                       "Whether an evaluation must be held, and be favourable, before it is used"},
                 field{"needs_funding", &granted_extension::needs_funding, "",
                       "Whether the money for it must be found before it is used"},
                 field{"in_recommendation", &granted_extension::in_recommendation, "",
                       "Whether the recommendation itself states its value and all its conditions"});
}

/// A contract as a waiver grants it. A waiver may grant several; their sums are never added up.
struct granted_contract {
    std::optional<std::string> id = {};
    std::vector<organisation> providers = {};
    std::vector<yearly_value> yearly_values = {};
    std::optional<money> value = {};
    std::optional<money> ceiling = {};
    std::optional<date> start = {};
    std::optional<date> end = {};
    std::optional<int> term_months = {};
    std::optional<int> programme_months = {};
    std::optional<bool> extendable = {};
    std::vector<granted_extension> options = {};
};

constexpr record_info about(tag<granted_contract>) {
    return {"granted_contract", "A contract as a waiver grants it", clauses("CC-1", "CC-2", "NDTI-2")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<granted_contract>, Visit&& visit) {
    using self = granted_contract;
    return visit(
        field{"id", &self::id, "", "Reference of the contract, where the waiver grants several"},
        field{"providers", &self::providers, "", "Who may be given it"},
        field{"yearly_values", &self::yearly_values, "", "Value of each year, without options"},
        field{"value", &self::value, "GBP", "Value over the initial term, without options"},
        field{"ceiling", &self::ceiling, "GBP", "Most that may be spent under it, options among it"},
        field{"start", &self::start, "date", "First day"},
        field{"end", &self::end, "date", "Last day, without options"},
        field{"term_months", &self::term_months, "months", "Length of the initial term as stated"},
        field{"programme_months", &self::programme_months, "months", "How long the work itself takes, as stated"},
        field{"extendable", &self::extendable, "", "Whether it may be extended"},
        field{"options", &self::options, "", "Options to extend it"});
}

/// An option to extend that was used
struct option_used {
    std::optional<date> decided = {};
    std::optional<int> months = {};
    std::optional<money> value = {};
    std::optional<bool> evaluation_held = {};
    std::optional<bool> evaluation_favourable = {};
    std::optional<bool> funding_found = {};
};

constexpr record_info about(tag<option_used>) {
    return {"option_used", "An option to extend that was used", clauses("CC-2", "CC-9")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<option_used>, Visit&& visit) {
    return visit(
        field{"decided", &option_used::decided, "date", "Day on which the extension was decided"},
        field{"months", &option_used::months, "months", "By how much it was extended"},
        field{"value", &option_used::value, "GBP", "Value of the extension"},
        field{"evaluation_held", &option_used::evaluation_held, "", "Whether the service was evaluated before"},
        field{"evaluation_favourable", &option_used::evaluation_favourable, "",
              "Whether that evaluation was favourable"},
        field{"funding_found", &option_used::funding_found, "", "Whether the money for it was found before"});
}

/// A contract that was made under a waiver
struct contract_made {
    std::optional<std::string> id = {};
    std::optional<std::string> granted_as = {};
    std::vector<organisation> providers = {};
    std::optional<date> start = {};
    std::optional<date> end = {};
    std::optional<money> value = {};
    std::optional<bool> extended = {};
    std::vector<option_used> options_used = {};
};

constexpr record_info about(tag<contract_made>) {
    return {"contract_made", "A contract that was made under a waiver", clauses("CC-1", "CC-2")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<contract_made>, Visit&& visit) {
    return visit(field{"id", &contract_made::id, "", "Reference of the contract"},
                 field{"granted_as", &contract_made::granted_as, "",
                       "Which of the granted contracts it is, where there are several"},
                 field{"providers", &contract_made::providers, "", "Who was given it"},
                 field{"start", &contract_made::start, "date", "First day"},
                 field{"end", &contract_made::end, "date", "Last day, extensions among it"},
                 field{"value", &contract_made::value, "GBP", "Value to that day"},
                 field{"extended", &contract_made::extended, "", "Whether it has been extended"},
                 field{"options_used", &contract_made::options_used, "", "Options to extend that were used"});
}

} // namespace leeds::commissioning::inline v0
