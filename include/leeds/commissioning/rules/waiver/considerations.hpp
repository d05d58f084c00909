// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/waiver/sections.hpp>

namespace leeds::commissioning::inline v0 {

// What a report has to show in particular: an equality screening, where the money comes from, and other ways that were
// considered.

namespace detail {

/// A yes or no of the report's sections, asked by itself.
template <std::optional<bool> considerations::*Asked>
answer decide_yes_or_no(waiver const& subject, basis const&) noexcept {
    auto const* const said = considerations_of(subject);
    if (said == nullptr || !(said->*Asked)) return plain_lacks(1);
    return plain(*(said->*Asked));
}

inline constexpr std::array<std::string_view, 2> equality_facts{"waiver.report.considerations.equality.state",
                                                                "waiver.report.considerations.screening_attached"};
inline constexpr std::array<sentence, 4> equality_sentences{{
    {"The section is answered, and an equality screening is attached."},
    {"No equality screening is attached.", "Carry out a screening and attach it."},
    {not_recorded, record_it},
    {"The section on equality is empty or absent.", "Answer it, and attach the screening."},
}};

inline answer decide_equality(waiver const& subject, basis const&) noexcept {
    auto const* const state = state_of(subject, &considerations::equality);
    auto const* const said = considerations_of(subject);
    auto const attached = said == nullptr ? std::nullopt : said->screening_attached;
    if (state != nullptr && *state != section_state::answered) return says(outcome::not_met, 3);
    if (attached == std::optional(false)) return plain(false);
    std::uint16_t missing = 0;
    if (state == nullptr) missing |= fact_bit(equality_facts, "waiver.report.considerations.equality.state");
    if (!attached) missing |= fact_bit(equality_facts, "waiver.report.considerations.screening_attached");
    return missing == 0 ? plain(true) : plain_lacks(missing);
}

inline constexpr std::array<std::string_view, 5> funding_facts{
    "waiver.report.considerations.resources.state", "waiver.report.funding.source.state",
    "waiver.report.funding.source.text", "waiver.report.funding.from_grant",
    "waiver.report.funding.grant_conditions_met"};
inline constexpr std::array<sentence, 5> funding_sentences{{
    {"The money comes from: {waiver.report.funding.source.text}."},
    {"The report does not say where the money comes from.", "State the source of the money."},
    {not_recorded, record_it},
    {"The money comes from a grant, and the report does not say that its conditions are met.",
     "Compare the service with the conditions of the grant, and say so."},
    {"The money comes from a grant whose conditions are met: {waiver.report.funding.source.text}."},
}};

inline answer decide_funding(waiver const& subject, basis const&) noexcept {
    auto const* const resources = state_of(subject, &considerations::resources);
    auto const* const money = fact(subject.report, &waiver_report::funding);
    auto const* const source = money == nullptr ? nullptr : state_of(money->source);
    auto const answered = [](section_state const* state) { return *state == section_state::answered; };
    if ((resources != nullptr && !answered(resources)) || (source != nullptr && !answered(source))) return plain(false);
    auto const from_grant = money == nullptr ? std::nullopt : money->from_grant;
    auto const conditions = money == nullptr ? std::nullopt : money->grant_conditions_met;
    if (from_grant == std::optional(true) && conditions == std::optional(false)) return says(outcome::not_met, 3);
    std::uint16_t missing = 0;
    if (resources == nullptr) missing |= fact_bit(funding_facts, "waiver.report.considerations.resources.state");
    if (source == nullptr) missing |= fact_bit(funding_facts, "waiver.report.funding.source.state");
    if (!from_grant) missing |= fact_bit(funding_facts, "waiver.report.funding.from_grant");
    if (from_grant == std::optional(true) && !conditions)
        missing |= fact_bit(funding_facts, "waiver.report.funding.grant_conditions_met");
    if (missing != 0) return plain_lacks(missing);
    return says(outcome::met, *from_grant ? 4 : plain_met);
}

inline constexpr std::array<std::string_view, 1> breakdown_facts{"waiver.report.considerations.cost_broken_down"};
inline constexpr std::array<sentence, 3> breakdown_sentences{{
    {"The cost is broken down."},
    {"The cost is not broken down.", "Say what the sum is made of."},
    {not_recorded, record_it},
}};

inline constexpr std::array<std::string_view, 2> in_house_facts{"waiver.report.alternatives.in_house",
                                                                "waiver.report.alternatives.in_house_reason"};
inline constexpr std::array<std::string_view, 2> market_facts{"waiver.report.alternatives.market_test",
                                                              "waiver.report.alternatives.market_test_reason"};
inline constexpr std::array<sentence, 3> in_house_sentences{{
    {"Considered, and why not is recorded: {waiver.report.alternatives.in_house_reason}"},
    {"The report does not consider doing it in-house.", "Consider it, and record why it is not done."},
    {not_recorded, record_it},
}};
inline constexpr std::array<sentence, 3> market_sentences{{
    {"Considered, and why not is recorded: {waiver.report.alternatives.market_test_reason}"},
    {"The report does not consider sounding or testing the market.", "Consider it, and record why it is not done."},
    {not_recorded, record_it},
}};

/// An alternative that was considered, for a reason that says something. Its rule reads the first fact, then the
/// second.
template <std::optional<bool> alternatives::*Considered, std::optional<std::string> alternatives::*Reason>
answer decide_alternative(waiver const& subject, basis const&) noexcept {
    auto const* const other = fact(subject.report, &waiver_report::alternatives);
    if (other == nullptr || !(other->*Considered)) return plain_lacks(1);
    if (!*(other->*Considered)) return plain(false);
    return says_something(other->*Reason) ? plain(true) : plain_lacks(2);
}

inline constexpr std::array<std::string_view, 2> spot_facts{"waiver.current_provision.spot_monitored",
                                                            "waiver.current_provision.spot_share"};
inline constexpr std::array<sentence, 4> spot_sentences{{
    {"Single purchases get routine contract monitoring."},
    {"Single purchases ({waiver.current_provision.spot_share} of packages) get no routine contract monitoring.",
     "Monitor them, or bring them under contracts that are monitored."},
    {not_recorded, record_it},
    {"No single purchases are recorded."},
}};

inline answer decide_spot(waiver const& subject, basis const&) noexcept {
    auto const& today = subject.current_provision;
    if (!today || (!today->spot_monitored && !today->spot_share)) return plain_nothing();
    if (today->spot_monitored) return plain(*today->spot_monitored);
    return plain_lacks(fact_bit(spot_facts, "waiver.current_provision.spot_monitored"));
}

} // namespace detail

/// An equality screening: completed and attached (NDTI-5).
inline constexpr waiver_rule waiver_equality{detail::waiver_info("waiver.equality", "Equality screening attached",
                                                                 clauses("NDTI-5"), force::should, judged_outcomes,
                                                                 detail::equality_facts, detail::equality_sentences),
                                             &detail::decide_equality};

/// Where the money comes from and, where it is a grant, whether its conditions are met (CC-8, NDTI-7).
inline constexpr waiver_rule waiver_funding{
    detail::waiver_info("waiver.funding", "Source of the money and its conditions", clauses("CC-8", "NDTI-7"),
                        force::should, judged_outcomes, detail::funding_facts, detail::funding_sentences),
    &detail::decide_funding};

/// Whether the cost is broken down (NDTI-7).
inline constexpr waiver_rule waiver_cost_breakdown{
    detail::waiver_info("waiver.cost_breakdown", "Cost broken down", clauses("NDTI-7"), force::should, judged_outcomes,
                        detail::breakdown_facts, detail::breakdown_sentences),
    &detail::decide_yes_or_no<&considerations::cost_broken_down>};

/// Whether doing it in-house was considered, with the reason (CC-10).
inline constexpr waiver_rule waiver_in_house{
    detail::waiver_info("waiver.in_house", "In-house option considered", clauses("CC-10"), force::should,
                        judged_outcomes, detail::in_house_facts, detail::in_house_sentences),
    &detail::decide_alternative<&alternatives::in_house, &alternatives::in_house_reason>};

/// Whether sounding or testing the market was considered, with the reason (CC-11).
inline constexpr waiver_rule waiver_market_test{
    detail::waiver_info("waiver.market_test", "Market test considered", clauses("CC-11", "CC-17"), force::should,
                        judged_outcomes, detail::market_facts, detail::market_sentences),
    &detail::decide_alternative<&alternatives::market_test, &alternatives::market_test_reason>};

/// Whether single purchases that the report describes get routine contract monitoring (CC-4).
inline constexpr waiver_rule waiver_spot_monitoring{
    detail::waiver_info("waiver.spot_monitoring", "Single purchases monitored", clauses("CC-4", "CC-3"), force::should,
                        judged_outcomes | outcome::not_applicable, detail::spot_facts, detail::spot_sentences),
    &detail::decide_spot};

} // namespace leeds::commissioning::inline v0
