// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/waiver.hpp>
#include <leeds/commissioning/io/schema.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// A published decision as files of them have it, one a line: a second schema, declared as the library's own fact types
// are and read by the library's own reader.
namespace published {

namespace lc = leeds::commissioning;
using lc::field;
using lc::record_info;
using lc::tag;

/// What kind of decision a record is about.
enum class case_type : std::uint8_t {
    waiver,
    waiver_and_reduction,
    waiver_other_council,
    no_competition_no_waiver,
    direct_award,
    extension,
    variation_early_end,
    termination,
    decommissioning,
    funding_reduction,
    call_in_exemption,
    category_threshold_statement
};

constexpr auto choices(tag<case_type>) noexcept {
    using enum case_type;
    return std::array<lc::choice<case_type>, 12>{
        {{waiver, "waiver", "rules are waived"},
         {waiver_and_reduction, "waiver+funding_reduction", "rules are waived, and funding is reduced"},
         {waiver_other_council, "waiver_other_council", "another council waives rules of its own"},
         {no_competition_no_waiver, "no_competition_no_waiver", "a rule is used that asks for no competition"},
         {direct_award, "direct_award", "awarded without competition"},
         {extension, "extension", "a contract is extended"},
         {variation_early_end, "variation_early_end", "a contract is changed to end early"},
         {termination, "termination", "a contract is ended"},
         {decommissioning, "decommissioning", "a service is ended"},
         {funding_reduction, "funding_reduction", "funding is reduced"},
         {call_in_exemption, "call_in_exemption", "exempted from call-in"},
         {category_threshold_statement, "category_threshold_statement", "says why it is or is not key"}}};
}

/// A published decision, or one contract of it. What is null or absent is not stated, never "no", "none" or nought.
struct decision {
    std::optional<std::string> id = {};
    std::optional<std::string> decision_group = {};
    std::optional<std::string> url = {};
    std::optional<std::string> title = {};
    std::optional<std::string> council = {};
    std::optional<published::case_type> case_type = {};
    std::optional<std::string> decision_maker = {};
    std::optional<lc::date> decision_date = {};
    std::optional<lc::date> publication_date = {};
    std::optional<bool> is_key = {};
    std::optional<bool> subject_to_call_in = {};
    std::optional<lc::decision_category> category = {};
    std::vector<std::string> rules_waived = {};
    std::optional<std::string> authority = {};
    std::optional<lc::money> value_total = {};
    std::optional<std::string> value_note = {};
    lc::one_or_more<lc::money> value_per_year = {};
    std::optional<lc::date> contract_start = {};
    std::optional<lc::date> contract_end = {};
    std::optional<int> term_months = {};
    std::optional<int> extension_months = {};
    std::optional<std::string> provider = {};
    std::optional<std::string> provider_sector = {};
    std::optional<std::string> reason_ground = {};
    std::optional<lc::date> notice_given = {};
    std::optional<int> notice_months = {};
    std::optional<lc::date> service_end = {};
    std::optional<bool> equality_mentioned = {};     // false: not mentioned in the text that was read
    std::optional<bool> consultation_mentioned = {}; // false: not mentioned in the text that was read
    std::optional<std::string> facts_quote = {};
};

constexpr record_info about(tag<decision>) { return {"decision", "A published decision"}; }
template <class Visit>
constexpr decltype(auto) fields(tag<decision>, Visit&& visit) {
    return visit(field{"id", &decision::id, "", "Reference"},
                 field{"decision_group", &decision::decision_group, "", "The same for all records of one decision"},
                 field{"url", &decision::url, "", "Where it was read"},
                 field{"title", &decision::title, "", "Its title"},
                 field{"council", &decision::council, "", "Whose decision it is"},
                 field{"case_type", &decision::case_type, "", "What kind of decision it is"},
                 field{"directorate_or_decision_maker", &decision::decision_maker, "", "Who takes it"},
                 field{"decision_date", &decision::decision_date, "date", "Day on which it was taken"},
                 field{"publication_date", &decision::publication_date, "date", "Day on which it was published"},
                 field{"is_key", &decision::is_key, "", "Whether it is a key decision"},
                 field{"subject_to_call_in", &decision::subject_to_call_in, "", "Whether it can be called in"},
                 field{"decision_category", &decision::category, "", "What the council calls it"},
                 field{"cprs_waived", &decision::rules_waived, "", "Numbers of the rules waived"},
                 field{"authority_rule", &decision::authority, "", "The rule relied on"},
                 field{"value_gbp_total", &decision::value_total, "GBP", "Value as a whole"},
                 field{"value_note", &decision::value_note, "", "Whether the value is stated, summed or neither"},
                 field{"value_per_year", &decision::value_per_year, "GBP", "Value of a year, or of each year"},
                 field{"contract_start", &decision::contract_start, "date", "First day of the contract"},
                 field{"contract_end", &decision::contract_end, "date", "Last day of the contract"},
                 field{"term_months", &decision::term_months, "months", "Length of the initial term"},
                 field{"extension_months", &decision::extension_months, "months", "All options together"},
                 field{"provider", &decision::provider, "", "Who provides"},
                 field{"provider_sector", &decision::provider_sector, "", "Sector of the provider"},
                 field{"reason_ground", &decision::reason_ground, "", "The reason, in short"},
                 field{"notice_given_date", &decision::notice_given, "date", "Day on which notice was given"},
                 field{"notice_months", &decision::notice_months, "months", "Length of that notice"},
                 field{"service_end_date", &decision::service_end, "date", "Day on which the service ends"},
                 field{"eia_mentioned", &decision::equality_mentioned, "", "Whether an assessment is mentioned"},
                 field{"consultation_mentioned", &decision::consultation_mentioned, "", "Whether it is mentioned"},
                 field{"facts_quote", &decision::facts_quote, "", "Words of the text itself"});
}

} // namespace published
