// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/principles/recorded.hpp>

// What facts say of the criteria of principles 3 and 4: co-production, and equality. The tests themselves stand in
// criteria_people.hpp.
namespace leeds::commissioning::inline v0::detail::by_facts {

inline constexpr std::array design_facts{"exercise.specification_settled"sv, "exercise.involvement"sv,
                                         "exercise.involvement.group"sv,     "exercise.involvement.involved"sv,
                                         "exercise.involvement.stage"sv,     "exercise.involvement.began"sv};

/// Whether a group was involved on an earlier day than that on which the specification was settled, which is so by the
/// end of planning. That it was not involved at a later stage says nothing of that. The date worked out is the first
/// day of its involvement.
inline shown involved_in_design(exercise const& subject, involved_group group, basis const& on) noexcept {
    std::optional<date> const& settled = subject.specification_settled;
    constexpr stage_set until_settled(exercise_stage::needs_assessment, exercise_stage::planning);
    earliest_day involved;
    absence_at_stages absent;
    fact_bits missing = 0;
    for (struct involvement const& each : subject.involvement) {
        bool const no = says_involved(each) == std::optional(false);
        if (each.group == std::optional(group)) {
            if (no)
                absent.add(each.stage);
            else
                involved.add(each.began);
        } else if (!each.group && !no && (!settled || !each.began || *each.began < *settled)) {
            missing |= both(fact_bit(design_facts, "exercise.involvement.group"),
                            unless(each.began.has_value(), fact_bit(design_facts, "exercise.involvement.began")));
        }
    }
    bool const ahead = involved.first && on.as_of < *involved.first;
    bool const time_left = ahead && settled && on.as_of < *settled;
    shown found;
    found.dates[0] = involved.first;
    if (settled && involved.first && !ahead && *involved.first < *settled) {
        found.is = outcome::met;
        return found;
    }
    if (involved.undated || time_left) missing |= fact_bit(design_facts, "exercise.involvement.began");
    if (!involved.any && !absent.covers(until_settled) && missing == 0)
        missing |= fact_bit(design_facts, "exercise.involvement");
    if (!settled && (involved.any || missing != 0)) missing |= fact_bit(design_facts, "exercise.specification_settled");
    if (missing != 0) return lacks(missing);
    found.is = outcome::not_met;
    return found;
}

inline shown users_involved(exercise const& subject, basis const& on) noexcept {
    return involved_in_design(subject, involved_group::users, on);
}
inline shown carers_involved(exercise const& subject, basis const& on) noexcept {
    return involved_in_design(subject, involved_group::carers, on);
}
inline shown communities_involved(exercise const& subject, basis const& on) noexcept {
    return involved_in_design(subject, involved_group::communities, on);
}

inline constexpr std::array needs_facts{"exercise.involvement"sv, "exercise.involvement.group"sv,
                                        "exercise.involvement.involved"sv, "exercise.involvement.stage"sv,
                                        "exercise.involvement.began"sv};

/// Communities, and users or those who may become users: a new service has no users yet.
inline shown involved_in_needs(exercise const& subject, basis const&) noexcept {
    constexpr involvement_bits bits{
        fact_bit(needs_facts, "exercise.involvement"), fact_bit(needs_facts, "exercise.involvement.group"),
        fact_bit(needs_facts, "exercise.involvement.involved"), fact_bit(needs_facts, "exercise.involvement.stage")};
    constexpr stage_set stage(exercise_stage::needs_assessment);
    auto const communities = involvement_of(subject, involved_group::communities, stage, bits);
    auto const users = involvement_of(subject, involved_group::users, stage, bits);
    auto const potential_users = involvement_of(subject, involved_group::potential_users, stage, bits);
    bool const of_users = users.is == std::optional(true) || potential_users.is == std::optional(true);
    bool const of_no_users = users.is == std::optional(false) && potential_users.is == std::optional(false);
    if (communities.is == std::optional(true) && of_users) return holds_if(true);
    if (communities.is == std::optional(false) || of_no_users) return holds_if(false);
    fact_bits const of_either = both(users.missing, potential_users.missing);
    return lacks(both(communities.missing, unless(of_users, of_either)));
}

inline constexpr std::array review_facts{"exercise.events"sv, "exercise.events.kind"sv,
                                         "exercise.events.open_to_all"sv};

/// Every service review that is recorded. An event of no stated kind may be one.
inline shown reviews_open(exercise const& subject, basis const&) noexcept {
    std::int64_t reviews = 0;
    fact_bits missing = 0;
    for (engagement_event const& each : subject.events) {
        if (each.kind && *each.kind != event_kind::service_review) continue;
        if (each.kind && each.open_to_all == std::optional(false)) return holds_if(false);
        if (each.kind) ++reviews;
        if (!each.open_to_all) missing |= fact_bit(review_facts, "exercise.events.open_to_all");
        if (!each.kind && each.open_to_all != std::optional(true))
            missing |= fact_bit(review_facts, "exercise.events.kind");
    }
    if (missing != 0) return lacks(missing);
    if (reviews == 0) return lacks(fact_bit(review_facts, "exercise.events"));
    shown found = holds_if(true);
    found.numbers[0] = reviews;
    return found;
}

inline constexpr std::array equality_facts{"exercise.decision"sv, "exercise.equality_assessments"sv,
                                           "exercise.equality_assessments.dated"sv};

/// Whether the first screening or assessment was completed by the day of the decision.
inline shown assessed_before_decision(exercise const& subject, basis const& on) noexcept {
    earliest_day assessed;
    for (equality_assessment const& each : subject.equality_assessments) assessed.add(each.dated);
    return done_by(assessed, subject.decision,
                   {fact_bit(equality_facts, "exercise.equality_assessments"),
                    fact_bit(equality_facts, "exercise.equality_assessments.dated"),
                    fact_bit(equality_facts, "exercise.decision")},
                   on);
}

inline constexpr std::array depth_facts{"exercise.value"sv, "exercise.equality_assessments"sv,
                                        "exercise.equality_assessments.kind"sv, "exercise.decision"sv};
inline constexpr std::array depth_uses{parameters::full_assessment_from};

/// A full assessment is deep enough for any value; below the figure of the policy a screening is as well.
inline shown assessment_proportionate(exercise const& subject, basis const& on) noexcept {
    fact_bits const value = fact_bit(depth_facts, "exercise.value");
    fact_bits const all = fact_bit(depth_facts, "exercise.equality_assessments");
    fact_bits const kind = fact_bit(depth_facts, "exercise.equality_assessments.kind");
    date const day = day_of(subject, on);
    auto const full_from = value_on(on, parameters::full_assessment_from, day);
    if (!full_from) return not_assessed_on(day);

    bool full = false;
    bool kinds_known = true;
    for (equality_assessment const& each : subject.equality_assessments) {
        full |= each.kind == std::optional(equality_assessment_kind::full);
        kinds_known &= each.kind.has_value();
    }
    if (subject.equality_assessments.empty()) return lacks(both(all, unless(subject.value.has_value(), value)));
    bool const small = subject.value && subject.value->pence() < *full_from;
    if (!full && !small && !subject.value) return lacks(both(value, unless(kinds_known, kind)));
    if (!full && !small && !kinds_known) return lacks(kind);
    shown found = holds_if(full || small);
    found.values_of = day;
    return found;
}

inline constexpr std::array rationale_facts{"exercise.rationale"sv};

inline shown clear_rationale(exercise const& subject, basis const&) noexcept {
    return holds_where(says_something(subject.rationale), fact_bit(rationale_facts, "exercise.rationale"));
}

inline constexpr std::array burden_facts{"exercise.value"sv, "exercise.reporting.reports_a_year"sv,
                                         "exercise.decision"sv};
inline constexpr std::array burden_uses{parameters::most_reports_if_small, parameters::small_exercise_below};

/// How many reports are asked for, where the value is below the figure of the policy. A negative number of reports is
/// a slip of the pen and shows nothing.
inline shown reporting_proportionate(exercise const& subject, basis const& on) noexcept {
    date const day = day_of(subject, on);
    auto const most = value_on(on, parameters::most_reports_if_small, day);
    auto const small_below = value_on(on, parameters::small_exercise_below, day);
    if (!most || !small_below) return not_assessed_on(day);
    auto const reports = fact_of(subject.reporting, &reporting::reports_a_year);
    bool const counted = reports && 0 <= *reports;
    if (subject.value && subject.value->pence() >= *small_below) return not_applicable();
    if (!subject.value || !counted)
        return lacks(both(unless(subject.value.has_value(), fact_bit(burden_facts, "exercise.value")),
                          unless(counted, fact_bit(burden_facts, "exercise.reporting.reports_a_year"))));
    shown found = holds_if(*reports <= *most);
    found.values_of = day;
    found.numbers = {*reports, *small_below};
    return found;
}

} // namespace leeds::commissioning::inline v0::detail::by_facts
