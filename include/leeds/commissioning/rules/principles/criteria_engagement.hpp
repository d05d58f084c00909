// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/principles/recorded.hpp>

// What facts say of the criteria of principles 11 and 12: the workforce, and engagement with providers. The tests
// themselves stand in criteria_market.hpp.
namespace leeds::commissioning::inline v0::detail::by_facts {

inline constexpr std::array competence_facts{"exercise.roles"sv, "exercise.roles.role"sv, "exercise.roles.trained"sv,
                                             "exercise.decision"sv};

/// Everyone who commissions, trained by the decision. The date worked out is that of the latest training. A person
/// without a part may be one of them.
inline shown commissioners_competent(exercise const& subject, basis const& on) noexcept {
    shown found = holds_if(true);
    bool any = false;
    bool unnamed = false;
    fact_bits missing = 0;
    for (role_holder const& each : subject.roles) {
        if (each.role && *each.role != exercise_role::commissioner) continue;
        auto const in_time = done_in_time(each.trained, subject.decision, on);
        if (each.role && in_time == std::optional(false)) found.is = outcome::not_met;
        if (each.role && each.trained && (!found.dates[0] || *found.dates[0] < *each.trained))
            found.dates[0] = each.trained;
        (each.role ? any : unnamed) = true;
        if (in_time == std::optional(true)) continue;
        missing |= unless(each.role.has_value(), fact_bit(competence_facts, "exercise.roles.role"));
        if (!in_time)
            missing |= each.trained && !subject.decision ? fact_bit(competence_facts, "exercise.decision")
                                                         : fact_bit(competence_facts, "exercise.roles.trained");
    }
    if (found.is == outcome::not_met) return found;
    if (missing != 0) return lacks(missing);
    if (any) return found;
    return lacks(unnamed ? fact_bit(competence_facts, "exercise.roles.role")
                         : fact_bit(competence_facts, "exercise.roles"));
}

inline constexpr std::array workforce_facts{"exercise.workforce_plan"sv, "exercise.decision"sv};

inline shown workforce_planning(exercise const& subject, basis const& on) noexcept {
    auto const in_time = done_in_time(subject.workforce_plan, subject.decision, on);
    return yes_or_no(in_time, subject.workforce_plan && !subject.decision
                                  ? fact_bit(workforce_facts, "exercise.decision")
                                  : fact_bit(workforce_facts, "exercise.workforce_plan"));
}

inline constexpr std::array evaluation_facts{"exercise.roles"sv, "exercise.roles.role"sv, "exercise.roles.trained"sv,
                                             "exercise.roles.interest_declared"sv, "exercise.tender.awarded"sv};

/// Evaluators: none with an interest, all trained by the award, two at least. That only one is recorded does not show
/// that there was no other.
inline shown fair_evaluation(exercise const& subject, basis const& on) noexcept {
    auto const awarded = fact_of(subject.tender, &tender::awarded);
    std::int64_t evaluators = 0;
    bool unnamed = false;
    bool unfair = false;
    fact_bits missing = 0;
    for (role_holder const& each : subject.roles) {
        if (each.role && *each.role != exercise_role::evaluator) continue;
        auto const in_time = done_in_time(each.trained, awarded, on);
        if (each.role) ++evaluators;
        unnamed |= !each.role.has_value();
        bool const interest = each.interest_declared == std::optional(true);
        if (interest || in_time == std::optional(false)) {
            unfair |= each.role.has_value();
            missing |= unless(each.role.has_value(), fact_bit(evaluation_facts, "exercise.roles.role"));
            continue;
        }
        if (in_time && each.interest_declared) continue;
        missing |= both(
            unless(each.role.has_value(), fact_bit(evaluation_facts, "exercise.roles.role")),
            unless(each.interest_declared.has_value(), fact_bit(evaluation_facts, "exercise.roles.interest_declared")));
        if (!in_time)
            missing |= each.trained && !awarded ? fact_bit(evaluation_facts, "exercise.tender.awarded")
                                                : fact_bit(evaluation_facts, "exercise.roles.trained");
    }
    if (evaluators < 2)
        missing |=
            unnamed ? fact_bit(evaluation_facts, "exercise.roles.role") : fact_bit(evaluation_facts, "exercise.roles");
    if (!unfair && missing != 0) return lacks(missing);
    shown found = holds_if(!unfair);
    found.numbers[0] = evaluators;
    return found;
}

inline constexpr std::array event_facts{"exercise.events"sv, "exercise.events.kind"sv, "exercise.events.open_to_all"sv,
                                        "exercise.events.promoted_to_all"sv, "exercise.market.event_held"sv};

constexpr bool is_market_event(event_kind kind) noexcept {
    return kind == event_kind::market_engagement || kind == event_kind::meet_the_buyer;
}

/// One event for the market, open and promoted to all, is enough. An event of no stated kind may be one.
inline shown open_events(exercise const& subject, basis const&) noexcept {
    bool any = false;
    fact_bits missing = 0;
    for (engagement_event const& each : subject.events) {
        if (each.kind && !is_market_event(*each.kind)) continue;
        any |= each.kind.has_value();
        if (each.open_to_all == std::optional(false) || each.promoted_to_all == std::optional(false)) continue;
        if (each.kind && each.open_to_all && each.promoted_to_all) return holds_if(true);
        missing |= both(
            unless(each.kind.has_value(), fact_bit(event_facts, "exercise.events.kind")),
            both(unless(each.open_to_all.has_value(), fact_bit(event_facts, "exercise.events.open_to_all")),
                 unless(each.promoted_to_all.has_value(), fact_bit(event_facts, "exercise.events.promoted_to_all"))));
    }
    if (missing != 0) return lacks(missing);
    auto const held = fact_of(subject.market, &market::event_held);
    if (any || held == std::optional(false)) return holds_if(false);
    return lacks(both(fact_bit(event_facts, "exercise.events"),
                      unless(held.has_value(), fact_bit(event_facts, "exercise.market.event_held"))));
}

inline constexpr std::array shaping_facts{"exercise.involvement"sv, "exercise.involvement.group"sv,
                                          "exercise.involvement.involved"sv, "exercise.involvement.stage"sv,
                                          "exercise.involvement.began"sv};

inline shown shared_market_shaping(exercise const& subject, basis const&) noexcept {
    constexpr involvement_bits bits{fact_bit(shaping_facts, "exercise.involvement"),
                                    fact_bit(shaping_facts, "exercise.involvement.group"),
                                    fact_bit(shaping_facts, "exercise.involvement.involved")};
    auto const providers = involvement_of(subject, involved_group::providers, stage_set(), bits);
    auto const citizens = involvement_of(subject, involved_group::citizens, stage_set(), bits);
    if (providers.is == std::optional(false) || citizens.is == std::optional(false)) return holds_if(false);
    fact_bits const missing = both(providers.missing, citizens.missing);
    return missing != 0 ? lacks(missing) : holds_if(true);
}

inline constexpr std::array advertised_facts{"exercise.tender.advertised_through"sv};

inline shown opportunities_made_known(exercise const& subject, basis const&) noexcept {
    return holds_where(any_says_something(list_of(subject.tender, &tender::advertised_through)),
                       fact_bit(advertised_facts, "exercise.tender.advertised_through"));
}

/// The feedback of the tender, where there is any record of it.
inline feedback const* feedback_of(exercise const& subject) noexcept {
    return subject.tender && subject.tender->feedback ? &*subject.tender->feedback : nullptr;
}

/// How many bidders did not win. A negative number is a slip of the pen and says nothing.
inline std::optional<int> unsuccessful_bidders(exercise const& subject) noexcept {
    feedback const* const recorded = feedback_of(subject);
    if (recorded == nullptr || recorded->unsuccessful_bidders.value_or(-1) < 0) return std::nullopt;
    return recorded->unsuccessful_bidders;
}

inline constexpr std::array feedback_facts{
    "exercise.tender.feedback.unsuccessful_bidders"sv, "exercise.tender.feedback.offered"sv,
    "exercise.tender.feedback.offered_on"sv, "exercise.tender.awarded"sv, "exercise.decision"sv};
inline constexpr std::array feedback_uses{parameters::most_days_to_feedback};

/// Whether feedback was offered to all who did not win, and, where a policy sets a time, within it. That it was not is
/// a departure only where somebody is known not to have won.
inline shown feedback_offered(exercise const& subject, basis const& on) noexcept {
    auto const bidders = unsuccessful_bidders(subject);
    if (bidders == std::optional(0)) return not_applicable();
    feedback const* const recorded = feedback_of(subject);
    fact_bits const no_bidders =
        unless(bidders.has_value(), fact_bit(feedback_facts, "exercise.tender.feedback.unsuccessful_bidders"));
    if (recorded == nullptr || !recorded->offered)
        return lacks(both(no_bidders, fact_bit(feedback_facts, "exercise.tender.feedback.offered")));
    if (!*recorded->offered) return bidders ? holds_if(false) : lacks(no_bidders);

    date const day = day_of(subject, on);
    auto const most = value_on(on, parameters::most_days_to_feedback, day);
    if (!most) return holds_if(true);
    auto const& awarded = subject.tender->awarded;
    if (!recorded->offered_on || !awarded)
        return lacks(both(
            unless(recorded->offered_on.has_value(), fact_bit(feedback_facts, "exercise.tender.feedback.offered_on")),
            unless(awarded.has_value(), fact_bit(feedback_facts, "exercise.tender.awarded"))));
    bool const in_time = days_between(*awarded, *recorded->offered_on) <= *most;
    if (!in_time && !bidders) return lacks(no_bidders);
    shown found = holds_if(in_time);
    found.values_of = day;
    return found;
}

inline constexpr std::array sought_facts{"exercise.tender.feedback.sought_from"sv,
                                         "exercise.tender.feedback.unsuccessful_bidders"sv};

/// Feedback from all three groups; where every bidder won, there is no unsuccessful one to ask.
inline shown feedback_sought(exercise const& subject, basis const&) noexcept {
    feedback const* const recorded = feedback_of(subject);
    if (recorded == nullptr || recorded->sought_from.empty())
        return lacks(fact_bit(sought_facts, "exercise.tender.feedback.sought_from"));
    if (!contains(recorded->sought_from, bidder_group::successful) ||
        !contains(recorded->sought_from, bidder_group::interested))
        return holds_if(false);
    if (contains(recorded->sought_from, bidder_group::unsuccessful)) return holds_if(true);
    auto const bidders = unsuccessful_bidders(subject);
    if (!bidders) return lacks(fact_bit(sought_facts, "exercise.tender.feedback.unsuccessful_bidders"));
    return holds_if(*bidders == 0);
}

inline constexpr std::array compact_facts{"exercise.tender.compact_referenced"sv, "exercise.delivery_form"sv,
                                          "exercise.market.bodies_considered"sv, "exercise.funding.chosen"sv};

/// Whether the third sector may be funded: by how the service is delivered, or by the kinds of body considered. Social
/// enterprises are third sector (see `sector`). A partnership may fund it or not, which the kinds of body considered
/// tell. Nothing where neither says.
inline std::optional<bool> third_sector_may_be_funded(exercise const& subject) noexcept {
    auto const bodies = list_of(subject.market, &market::bodies_considered);
    if (contains(bodies, body_kind::voluntary_body) || contains(bodies, body_kind::social_enterprise)) return true;
    if (!subject.delivery_form) return std::nullopt;
    if (*subject.delivery_form == delivery_form::partnership && bodies.empty()) return std::nullopt;
    return *subject.delivery_form == delivery_form::third_sector ||
           *subject.delivery_form == delivery_form::social_enterprise;
}

/// "As appropriate": where funding is agreed with the third sector.
inline shown compact_referenced(exercise const& subject, basis const&) noexcept {
    auto const referenced = fact_of(subject.tender, &tender::compact_referenced);
    if (referenced == std::optional(true)) return holds_if(true);
    auto const funded = third_sector_may_be_funded(subject);
    auto const chosen = fact_of(subject.funding, &funding_choice::chosen);
    if (funded == std::optional(false) || chosen == std::optional(funding_form::in_house)) return not_applicable();
    fact_bits const who = subject.delivery_form ? fact_bit(compact_facts, "exercise.market.bodies_considered")
                                                : fact_bit(compact_facts, "exercise.delivery_form");
    fact_bits const missing =
        both(unless(referenced.has_value(), fact_bit(compact_facts, "exercise.tender.compact_referenced")),
             both(unless(funded.has_value(), who),
                  unless(chosen.has_value(), fact_bit(compact_facts, "exercise.funding.chosen"))));
    return missing != 0 ? lacks(missing) : holds_if(false);
}

inline constexpr std::array beneficiary_facts{"exercise.reporting.beneficiaries_appropriate"sv,
                                              "exercise.reporting.beneficiaries_contribute"sv};

inline shown beneficiaries_contribute(exercise const& subject, basis const&) noexcept {
    auto const appropriate = fact_of(subject.reporting, &reporting::beneficiaries_appropriate);
    auto const contribute = fact_of(subject.reporting, &reporting::beneficiaries_contribute);
    if (appropriate == std::optional(false)) return not_applicable();
    if (contribute == std::optional(true)) return holds_if(true);
    if (contribute && appropriate) return holds_if(false);
    return lacks(both(
        unless(appropriate.has_value(), fact_bit(beneficiary_facts, "exercise.reporting.beneficiaries_appropriate")),
        unless(contribute.has_value(), fact_bit(beneficiary_facts, "exercise.reporting.beneficiaries_contribute"))));
}

} // namespace leeds::commissioning::inline v0::detail::by_facts
