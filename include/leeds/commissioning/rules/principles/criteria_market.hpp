// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/principles/criteria_engagement.hpp>
#include <leeds/commissioning/rules/principles/criteria_value.hpp>
#include <leeds/commissioning/rules/principles/recorded.hpp>

// What facts say of the criteria of principle 9, the market; and the tests of principles 9 to 12.
namespace leeds::commissioning::inline v0 {

namespace detail::by_facts {

inline constexpr std::array providers_facts{"exercise.market.providers"sv};

/// How many providers there are. A negative number is a slip of the pen and shows nothing.
inline shown diverse_market(exercise const& subject, basis const&) noexcept {
    auto const providers = fact_of(subject.market, &market::providers);
    if (!providers || *providers < 0) return lacks(fact_bit(providers_facts, "exercise.market.providers"));
    shown found = holds_if(*providers >= 2);
    found.numbers[0] = *providers;
    return found;
}

inline constexpr std::array stability_facts{"exercise.market.financial_check"sv, "exercise.tender.awarded"sv};

inline shown financial_stability(exercise const& subject, basis const& on) noexcept {
    auto const checked = fact_of(subject.market, &market::financial_check);
    auto const awarded = fact_of(subject.tender, &tender::awarded);
    return yes_or_no(done_in_time(checked, awarded, on),
                     checked && !awarded ? fact_bit(stability_facts, "exercise.tender.awarded")
                                         : fact_bit(stability_facts, "exercise.market.financial_check"));
}

inline constexpr std::array share_facts{"exercise.market.largest_share"sv, "exercise.decision"sv};
inline constexpr std::array share_uses{parameters::largest_share};

inline shown no_dependence(exercise const& subject, basis const& on) noexcept {
    date const day = day_of(subject, on);
    auto const most = value_on(on, parameters::largest_share, day);
    if (!most) return not_assessed_on(day);
    auto const share = fact_of(subject.market, &market::largest_share);
    if (!share) return lacks(fact_bit(share_facts, "exercise.market.largest_share"));
    shown found = holds_if((share->hundredths() + 99) / 100 <= *most); // a share between two per cents is the higher
    found.values_of = day;
    return found;
}

inline constexpr std::array time_facts{"exercise.tender.published"sv, "exercise.tender.bids_due"sv,
                                       "exercise.tender.awarded"sv, "exercise.tender.service_begins"sv,
                                       "exercise.decision"sv};
inline constexpr std::array time_uses{parameters::least_days_to_bid, parameters::least_days_to_start};

/// Whether at least so many days lie between two days; not applicable where none are asked for.
inline shown enough_days(std::optional<std::int64_t> const& least, std::optional<date> const& from,
                         std::optional<date> const& until, fact_bits missing_from, fact_bits missing_until) noexcept {
    if (!least) return not_applicable();
    if (!from || !until)
        return lacks(both(unless(from.has_value(), missing_from), unless(until.has_value(), missing_until)));
    return holds_if(days_between(*from, *until) >= *least);
}

/// Time to bid and time to start: those that the policy sets must both be long enough.
inline shown time_to_develop(exercise const& subject, basis const& on) noexcept {
    date const day = day_of(subject, on);
    auto const to_bid = value_on(on, parameters::least_days_to_bid, day);
    auto const to_start = value_on(on, parameters::least_days_to_start, day);
    if (!to_bid && !to_start) return not_assessed_on(day);
    shown const bidding = enough_days(
        to_bid, fact_of(subject.tender, &tender::published), fact_of(subject.tender, &tender::bids_due),
        fact_bit(time_facts, "exercise.tender.published"), fact_bit(time_facts, "exercise.tender.bids_due"));
    shown const starting = enough_days(
        to_start, fact_of(subject.tender, &tender::awarded), fact_of(subject.tender, &tender::service_begins),
        fact_bit(time_facts, "exercise.tender.awarded"), fact_bit(time_facts, "exercise.tender.service_begins"));
    bool const too_short = bidding.is == outcome::not_met || starting.is == outcome::not_met;
    fact_bits const missing = both(bidding.missing, starting.missing);
    if (!too_short && missing != 0) return lacks(missing);
    shown found = holds_if(!too_short);
    found.values_of = day;
    return found;
}

inline constexpr std::array capacity_facts{"exercise.market.capacity_support_considered"sv};

inline shown capacity_support(exercise const& subject, basis const&) noexcept {
    return yes_or_no(fact_of(subject.market, &market::capacity_support_considered),
                     fact_bit(capacity_facts, "exercise.market.capacity_support_considered"));
}

inline constexpr std::array niche_facts{"exercise.market.niche_demand"sv, "exercise.market.flexibilities"sv,
                                        "exercise.tender.lots"sv, "exercise.funding.chosen"sv};

/// Lots, a grant or another freedom, where demand is niche. That there is such a demand must be recorded: a freedom
/// used for another reason does not show it.
inline shown niche_flexibilities(exercise const& subject, basis const&) noexcept {
    auto const niche = fact_of(subject.market, &market::niche_demand);
    if (niche == std::optional(false)) return not_applicable();
    bool const used = !list_of(subject.market, &market::flexibilities).empty() ||
                      !list_of(subject.tender, &tender::lots).empty() ||
                      fact_of(subject.funding, &funding_choice::chosen) == std::optional(funding_form::grant);
    fact_bits const missing = both(unless(niche.has_value(), fact_bit(niche_facts, "exercise.market.niche_demand")),
                                   unless(used, fact_bit(niche_facts, "exercise.market.flexibilities")));
    return holds_where(missing == 0, missing);
}

} // namespace detail::by_facts

/// The tests of principles 9 to 12, in the order of the table of criteria. One that facts can only ever show to hold
/// has no sentence for the contrary.
inline constexpr std::array<fact_test, 21> fact_tests_of_market{{
    {.criterion = "principle.9.diverse_market",
     .reads = detail::by_facts::providers_facts,
     .holds = "Able to deliver such a service: {providers_in_market:provider}.",
     .fails = "Able to deliver such a service: {providers_in_market:provider}. A market takes at least two.",
     .decide = detail::by_facts::diverse_market,
     .numbers = {"providers_in_market", ""}},
    {.criterion = "principle.9.financial_stability",
     .reads = detail::by_facts::stability_facts,
     .holds = "The financial stability of providers was looked at on {exercise.market.financial_check}, no later than "
              "any award that is recorded.",
     .fails = "The financial stability of providers was looked at on {exercise.market.financial_check}, after the "
              "award of {exercise.tender.awarded}.",
     .decide = detail::by_facts::financial_stability},
    {.criterion = "principle.9.no_dependence",
     .reads = detail::by_facts::share_facts,
     .holds = "The largest provider has {exercise.market.largest_share} of the market; the policy allows {minimum}.",
     .fails = "The largest provider has {exercise.market.largest_share} of the market, more than the {minimum} that "
              "the policy allows.",
     .decide = detail::by_facts::no_dependence,
     .otherwise = "The policy has no largest share for that day; the Code names none.",
     .otherwise_gives = outcome::not_assessed,
     .uses = detail::by_facts::share_uses},
    {.criterion = "principle.9.time_to_develop",
     .reads = detail::by_facts::time_facts,
     .holds = "There was as much time as the policy asks for. Published: {exercise.tender.published}; bids due: "
              "{exercise.tender.bids_due}; awarded: {exercise.tender.awarded}; service begins: "
              "{exercise.tender.service_begins}.",
     .fails = "There was less time than the policy asks for. Published: {exercise.tender.published}; bids due: "
              "{exercise.tender.bids_due}; awarded: {exercise.tender.awarded}; service begins: "
              "{exercise.tender.service_begins}.",
     .decide = detail::by_facts::time_to_develop,
     .otherwise = "The policy has no least time for that day, neither to bid nor to start; the Code names none.",
     .otherwise_gives = outcome::not_assessed,
     .uses = detail::by_facts::time_uses},
    {.criterion = "principle.9.capacity_support",
     .reads = detail::by_facts::capacity_facts,
     .holds = "Support for the capacity of providers was considered.",
     .fails = "Support for the capacity of providers was not considered.",
     .decide = detail::by_facts::capacity_support},
    {.criterion = "principle.9.niche_flexibilities",
     .reads = detail::by_facts::niche_facts,
     .holds = "A niche demand is to be met, and lots, a grant or another freedom of procurement is used.",
     .fails = {},
     .decide = detail::by_facts::niche_flexibilities,
     .otherwise = "No niche demand is to be met.",
     .otherwise_gives = outcome::not_applicable},
    {.criterion = "principle.10.quality_and_price",
     .reads = detail::by_facts::weight_facts,
     .holds = "Quality and price are in balance. Weights of {exercise.tender.award_criteria.kind}: "
              "{exercise.tender.award_criteria.weight}.",
     .fails = "The weights do not add up to 100 %, leave out quality or price, or give quality less than the policy "
              "asks for. Weights of {exercise.tender.award_criteria.kind}: {exercise.tender.award_criteria.weight}.",
     .decide = detail::by_facts::quality_and_price,
     .uses = detail::by_facts::weight_uses},
    {.criterion = "principle.10.resources_to_need",
     .reads = detail::by_facts::need_facts,
     .holds = "Resources are aimed at areas and communities of most need: {exercise.areas_of_need}.",
     .fails = {},
     .decide = detail::by_facts::resources_to_need},
    {.criterion = "principle.10.price_floor",
     .reads = detail::by_facts::floor_facts,
     .holds = "The tender sets a {exercise.tender.price_floor}.",
     .fails = "The tender sets neither a minimum price nor a fixed price.",
     .decide = detail::by_facts::price_kept_from_falling},
    {.criterion = "principle.10.options_considered",
     .reads = detail::by_facts::option_facts,
     .holds = "Considered were {options_recorded:option}, each with number, size and length of contracts, type of "
              "funding, advantages and disadvantages.",
     .fails = {},
     .decide = detail::by_facts::options_considered,
     .numbers = {"options_recorded", ""}},
    {.criterion = "principle.10.social_value",
     .reads = detail::by_facts::social_facts,
     .holds = "The specification refers to the social value ambitions, and social value has a weight.",
     .fails = "The specification does not refer to the social value ambitions, or social value has no weight.",
     .decide = detail::by_facts::social_value},
    {.criterion = "principle.11.commissioners_competent",
     .reads = detail::by_facts::competence_facts,
     .holds = "Everyone recorded who commissions is trained for it; the latest training was on {latest_training}.",
     .fails = "Somebody who commissions was trained for it only on {latest_training}, after the decision of "
              "{exercise.decision}.",
     .decide = detail::by_facts::commissioners_competent,
     .dates = {"latest_training", ""}},
    {.criterion = "principle.11.workforce_planning",
     .reads = detail::by_facts::workforce_facts,
     .holds = "It is coordinated with a workforce plan of {exercise.workforce_plan}.",
     .fails = "The workforce plan is of {exercise.workforce_plan}, after the decision of {exercise.decision}.",
     .decide = detail::by_facts::workforce_planning},
    {.criterion = "principle.11.fair_evaluation",
     .reads = detail::by_facts::evaluation_facts,
     .holds = "There are {evaluators_recorded:evaluator}, all trained, none with an interest in a bidder.",
     .fails = "An evaluator declared an interest in a bidder, or was trained only after the award.",
     .decide = detail::by_facts::fair_evaluation,
     .numbers = {"evaluators_recorded", ""}},
    {.criterion = "principle.12.open_events",
     .reads = detail::by_facts::event_facts,
     .holds = "An event for the market was open and promoted to all providers.",
     .fails = "No event for the market was open and promoted to all providers.",
     .decide = detail::by_facts::open_events},
    {.criterion = "principle.12.shared_market_shaping",
     .reads = detail::by_facts::shaping_facts,
     .holds = "Providers were involved, and so were citizens.",
     .fails = "Providers or citizens were not involved.",
     .decide = detail::by_facts::shared_market_shaping},
    {.criterion = "principle.12.opportunities_made_known",
     .reads = detail::by_facts::advertised_facts,
     .holds = "The opportunity was made known through {exercise.tender.advertised_through}.",
     .fails = {},
     .decide = detail::by_facts::opportunities_made_known},
    {.criterion = "principle.12.feedback_offered",
     .reads = detail::by_facts::feedback_facts,
     .holds = "Feedback was offered to all bidders who did not win.",
     .fails = "Feedback was not offered to all bidders who did not win, or only later than the policy allows.",
     .decide = detail::by_facts::feedback_offered,
     .otherwise = "There is no bidder who did not win.",
     .otherwise_gives = outcome::not_applicable,
     .uses = detail::by_facts::feedback_uses},
    {.criterion = "principle.12.feedback_sought",
     .reads = detail::by_facts::sought_facts,
     .holds = "Feedback was sought from every group of bidders there was: {exercise.tender.feedback.sought_from}.",
     .fails = "Feedback was not sought from every group of bidders, only from these: "
              "{exercise.tender.feedback.sought_from}.",
     .decide = detail::by_facts::feedback_sought},
    {.criterion = "principle.12.compact_referenced",
     .reads = detail::by_facts::compact_facts,
     .holds = "Terms or offer letters refer to the Compact for Leeds.",
     .fails = "Terms and offer letters do not refer to the Compact for Leeds, though the third sector may be funded.",
     .decide = detail::by_facts::compact_referenced,
     .otherwise = "No funding of the third sector is in question.",
     .otherwise_gives = outcome::not_applicable},
    {.criterion = "principle.12.beneficiaries_contribute",
     .reads = detail::by_facts::beneficiary_facts,
     .holds = "Beneficiaries can contribute to reporting.",
     .fails = "Beneficiaries cannot contribute to reporting, though it is recorded as appropriate.",
     .decide = detail::by_facts::beneficiaries_contribute,
     .otherwise = "It is recorded as not appropriate that beneficiaries contribute to reporting.",
     .otherwise_gives = outcome::not_applicable},
}};

} // namespace leeds::commissioning::inline v0
