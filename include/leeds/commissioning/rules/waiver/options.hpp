// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/waiver/terms.hpp>

namespace leeds::commissioning::inline v0 {

// Whether the options to extend that a waiver grants are stated in full, and in what is decided.

namespace detail {

inline constexpr std::array<std::string_view, 6> option_facts{
    "waiver.grants.extendable",    "waiver.grants.options.months",    "waiver.grants.options.times",
    "waiver.grants.options.value", "waiver.grants.options.condition", "waiver.report.funding.covers_extension"};
inline constexpr std::array<sentence, 5> option_sentences{{
    {"May be extended by {waiver.grants.options.months} months, {waiver.grants.options.times} time(s), for "
     "{waiver.grants.options.value}, on conditions: {waiver.grants.options.condition}"},
    {"An option has no length or number that a contract can have: {waiver.grants.options.months} months, "
     "{waiver.grants.options.times} time(s).",
     "Correct the option."},
    {not_recorded, record_it},
    {"It may not be extended."},
    {"May be extended for {waiver.grants.options.value}; the money for it is not found yet.",
     "Find the money before the option is used."},
}};

inline answer options_of(waiver const& subject, granted_contract const& granted) noexcept {
    if (granted.options.empty()) {
        if (granted.extendable == std::optional(false)) return plain_nothing();
        return plain_lacks(granted.extendable ? fact_bit(option_facts, "waiver.grants.options.months")
                                              : fact_bit(option_facts, "waiver.grants.extendable"));
    }
    std::uint16_t missing = 0;
    for (granted_extension const& each : granted.options) {
        bool const possible =
            (!each.months || (0 < *each.months && *each.months <= longest_months)) && (!each.times || 0 < *each.times);
        if (!possible) return plain(false);
        if (!each.months) missing |= fact_bit(option_facts, "waiver.grants.options.months");
        if (!each.times) missing |= fact_bit(option_facts, "waiver.grants.options.times");
        if (!each.value) missing |= fact_bit(option_facts, "waiver.grants.options.value");
        if (!each.condition) missing |= fact_bit(option_facts, "waiver.grants.options.condition");
    }
    auto const* const money = fact(subject.report, &waiver_report::funding);
    auto const covered = money == nullptr ? std::nullopt : money->covers_extension;
    if (!covered) missing |= fact_bit(option_facts, "waiver.report.funding.covers_extension");
    if (missing != 0) return plain_lacks(missing);
    if (*covered) return plain(true);
    answer given = says(outcome::not_met, 4);
    given.weight = severity::note;
    return given;
}

inline answer decide_options(waiver const& subject, basis const&) noexcept {
    return weightiest(subject, fact_bit(option_facts, "waiver.grants.extendable"),
                      [&](granted_contract const& each) noexcept { return options_of(subject, each); });
}

inline constexpr std::array<std::string_view, 3> recommended_facts{
    "waiver.grants.options.in_recommendation", "waiver.grants.extendable", "waiver.grants.options.condition"};
inline constexpr std::array<sentence, 4> recommended_sentences{{
    {"The recommendation states the value and all conditions of the option."},
    {"The recommendation does not state the value of the option, or not all the conditions that the text sets.",
     "State both in the recommendation: it is what the decision grants."},
    {not_recorded, record_it},
    {"It may not be extended."},
}};

inline answer recommended_of(granted_contract const& granted) noexcept {
    if (granted.options.empty()) {
        return granted.extendable == std::optional(false)
                   ? plain_nothing()
                   : plain_lacks(fact_bit(recommended_facts, "waiver.grants.extendable"));
    }
    bool open = false;
    for (granted_extension const& each : granted.options) {
        if (each.in_recommendation == std::optional(false)) return plain(false);
        open |= !each.in_recommendation;
    }
    return open ? plain_lacks(fact_bit(recommended_facts, "waiver.grants.options.in_recommendation")) : plain(true);
}

inline answer decide_recommended(waiver const& subject, basis const&) noexcept {
    return weightiest(subject, fact_bit(recommended_facts, "waiver.grants.extendable"), recommended_of);
}

} // namespace detail

/// Whether an option to extend states its length, number, value and condition, and whether the money for it is found:
/// money still to be found is a note (CC-2).
inline constexpr waiver_rule waiver_option{
    detail::waiver_info("waiver.option", "Option to extend stated in full", clauses("CC-2", "CC-9"), force::must,
                        judged_outcomes | outcome::not_applicable, detail::option_facts, detail::option_sentences,
                        "An option worded as one year at most is read as one use of at most twelve months. Money for "
                        "an option may be found later, before it is used."),
    &detail::decide_options};

/// Whether the recommendation, which is what the decision grants, states the value and the conditions of an option
/// (CC-2, CC-9).
inline constexpr waiver_rule waiver_option_recommended{
    detail::waiver_info("waiver.option_recommended", "Option granted as the text describes it", clauses("CC-2", "CC-9"),
                        force::must, judged_outcomes | outcome::not_applicable, detail::recommended_facts,
                        detail::recommended_sentences),
    &detail::decide_recommended};

} // namespace leeds::commissioning::inline v0
