// SPDX-License-Identifier: MIT
#pragma once

#include "cases.hpp"

#include <leeds/commissioning/check/explanation.hpp>
#include <leeds/commissioning/rules/procurement/law.hpp>

// Contracts whose procurement is recorded, for the tests of procurement law.
namespace cases {

using enum lc::procurement_category;
using enum lc::vat_basis;

/// The library's thresholds and nothing else.
inline lc::policy const& thresholds() {
    static lc::policy const made("thresholds", lc::procurement_threshold_entries());
    return made;
}

/// The same with other values of one parameter; without any, it has none.
inline lc::policy thresholds_with(lc::parameter const& what, std::vector<lc::dated_value> values) {
    std::vector<lc::policy::entry> entries;
    for (auto const& each : thresholds().entries())
        entries.push_back({each.what, each.what.name == what.name ? values : each.values});
    return {"changed", std::move(entries)};
}

/// A value of the days since the Procurement Act came into force.
inline std::vector<lc::dated_value> since_the_act(std::int64_t amount) {
    return {{amount, lc::procurement_act_from, std::nullopt, std::nullopt, lc::value_status::adopted, "test", {}}};
}

inline lc::basis law_on(std::string_view as_of = "2026-11-21") { return {thresholds(), day(as_of)}; }

inline std::optional<lc::date> maybe(std::string_view iso) {
    return iso.empty() ? std::nullopt : std::optional(day(iso));
}

inline lc::money pence(std::int64_t amount, lc::vat_basis vat = including) {
    return lc::money::from_pence(amount, vat);
}

/// A contract whose procurement began on a day, estimated at a value.
inline lc::contract procured(std::optional<lc::procurement_category> category, std::string_view commenced,
                             std::optional<lc::money> value) {
    lc::contract made;
    made.category = category;
    made.procurement.emplace();
    made.procurement->commenced = maybe(commenced);
    made.procurement->estimated_value = value;
    // Said outright, so that no test waits for it unless it means to.
    made.procurement->health_care = false;
    return made;
}

/// Services of £500,000 including VAT, begun on 1 March 2025: a public contract under the Procurement Act.
inline lc::contract public_contract(lc::procurement_category category = services) {
    return procured(category, "2025-03-01",
                    pence(category == works || category == light_touch ? 6'000'000'00 : 500'000'00));
}

inline lc::published_notice published_on(std::string_view iso) { return {std::nullopt, day(iso)}; }
inline lc::published_notice not_published() { return {false, std::nullopt}; }

template <class Rule, class Subject>
lc::explanation in_words(Rule const& rule, Subject const& subject, lc::basis const& on) {
    lc::finding found;
    found.given = rule(subject, on);
    return explain(found, rule.info, subject, on);
}

inline bool says(lc::explanation const& made, std::string_view words) {
    return (made.message + " " + made.remedy).find(words) != std::string::npos;
}

} // namespace cases
