// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/principles/criteria_inclusion.hpp>
#include <leeds/commissioning/rules/principles/recorded.hpp>

// What facts say of the criteria of principles 1 and 2, people and place and outcomes; and the tests of principles 1
// to 4.
namespace leeds::commissioning::inline v0 {

namespace detail::by_facts {

inline constexpr std::array inequality_facts{"exercise.outcomes"sv, "exercise.outcomes.reduces"sv};

/// An outcome that reduces an inequality among others; outcomes that all say they reduce none fail.
inline shown inequality_reduced(exercise const& subject, basis const&) noexcept {
    fact_bits const all = fact_bit(inequality_facts, "exercise.outcomes");
    fact_bits const reduces = fact_bit(inequality_facts, "exercise.outcomes.reduces");
    if (subject.outcomes.empty()) return lacks(both(all, reduces));
    std::int64_t reducing = 0;
    bool all_say = true;
    for (outcome_sought const& each : subject.outcomes) {
        bool any = false;
        for (inequality const what : each.reduces) any |= what != inequality::none;
        if (any) ++reducing;
        all_say &= !each.reduces.empty();
    }
    if (reducing == 0 && !all_say) return lacks(reduces);
    shown found = holds_if(reducing > 0);
    found.numbers = {reducing, count(subject.outcomes.size())};
    return found;
}

inline constexpr std::array priorities_facts{"exercise.city_priorities"sv};

inline shown agreed_priorities(exercise const& subject, basis const&) noexcept {
    return holds_where(any_says_something(subject.city_priorities),
                       fact_bit(priorities_facts, "exercise.city_priorities"));
}

inline constexpr std::array by_group_facts{"exercise.reporting.analysed_by"sv};

/// The Code names the three ways to look at results as examples (CODE-CM2): one is enough, and the sentence says which.
inline shown results_by_group(exercise const& subject, basis const&) noexcept {
    return holds_where(!list_of(subject.reporting, &reporting::analysed_by).empty(),
                       fact_bit(by_group_facts, "exercise.reporting.analysed_by"));
}

inline constexpr std::array matters_facts{"exercise.outcomes"sv, "exercise.outcomes.matters_to_people"sv};

inline shown outcomes_matter(exercise const& subject, basis const&) noexcept {
    if (subject.outcomes.empty()) return lacks(fact_bit(matters_facts, "exercise.outcomes"));
    std::int64_t mattering = 0;
    bool all_say = true;
    for (outcome_sought const& each : subject.outcomes) {
        if (each.matters_to_people == std::optional(true)) ++mattering;
        all_say &= each.matters_to_people.has_value();
    }
    if (mattering == 0 && !all_say) return lacks(fact_bit(matters_facts, "exercise.outcomes.matters_to_people"));
    shown found = holds_if(mattering > 0);
    found.numbers = {mattering, count(subject.outcomes.size())};
    return found;
}

inline constexpr std::array specified_facts{"exercise.specified_by"sv};

inline shown outcomes_not_inputs(exercise const& subject, basis const&) noexcept {
    if (!subject.specified_by) return lacks(fact_bit(specified_facts, "exercise.specified_by"));
    return holds_if(*subject.specified_by != specified_by::inputs);
}

inline constexpr std::array measure_facts{"exercise.outcomes"sv, "exercise.outcomes.measure"sv};

inline shown achievement_known(exercise const& subject, basis const&) noexcept {
    if (subject.outcomes.empty()) return lacks(fact_bit(measure_facts, "exercise.outcomes"));
    for (outcome_sought const& each : subject.outcomes)
        if (!says_something(each.measure)) return lacks(fact_bit(measure_facts, "exercise.outcomes.measure"));
    shown found = holds_if(true);
    found.numbers[0] = count(subject.outcomes.size());
    return found;
}

inline constexpr std::array indicator_facts{"exercise.indicators"sv, "exercise.indicators.name"sv,
                                            "exercise.indicators.target"sv, "exercise.milestones"sv,
                                            "exercise.milestones.due"sv};

inline shown indicators_clear(exercise const& subject, basis const&) noexcept {
    fact_bits missing = both(unless(!subject.indicators.empty(), fact_bit(indicator_facts, "exercise.indicators")),
                             unless(!subject.milestones.empty(), fact_bit(indicator_facts, "exercise.milestones")));
    for (indicator const& each : subject.indicators)
        missing |= both(unless(says_something(each.name), fact_bit(indicator_facts, "exercise.indicators.name")),
                        unless(says_something(each.target), fact_bit(indicator_facts, "exercise.indicators.target")));
    for (milestone const& each : subject.milestones)
        missing |= unless(each.due.has_value(), fact_bit(indicator_facts, "exercise.milestones.due"));
    if (missing != 0) return lacks(missing);
    shown found = holds_if(true);
    found.numbers = {count(subject.indicators.size()), count(subject.milestones.size())};
    return found;
}

} // namespace detail::by_facts

/// The tests of principles 1 to 4, in the order of the table of criteria. One that facts can only ever show to hold has
/// no sentence for the contrary.
inline constexpr std::array<fact_test, 16> fact_tests_of_people{{
    {.criterion = "principle.1.inequality_reduced",
     .reads = detail::by_facts::inequality_facts,
     .holds = "An inequality of place, experience or identity is to be reduced by {outcomes_reducing:outcome} out of "
              "{outcomes_recorded}.",
     .fails = "Of {outcomes_recorded:outcome} recorded, none is meant to reduce an inequality.",
     .decide = detail::by_facts::inequality_reduced,
     .numbers = {"outcomes_reducing", "outcomes_recorded"}},
    {.criterion = "principle.1.agreed_priorities",
     .reads = detail::by_facts::priorities_facts,
     .holds = "It serves priorities of the city: {exercise.city_priorities}.",
     .fails = {},
     .decide = detail::by_facts::agreed_priorities},
    {.criterion = "principle.1.results_by_group",
     .reads = detail::by_facts::by_group_facts,
     .holds = "Results are analysed by {exercise.reporting.analysed_by}.",
     .fails = {},
     .decide = detail::by_facts::results_by_group},
    {.criterion = "principle.2.outcomes_matter_to_people",
     .reads = detail::by_facts::matters_facts,
     .holds = "Said by people to matter to them: {outcomes_mattering:outcome} out of {outcomes_recorded}.",
     .fails = "Of {outcomes_recorded:outcome} recorded, people say of none that it matters to them.",
     .decide = detail::by_facts::outcomes_matter,
     .numbers = {"outcomes_mattering", "outcomes_recorded"}},
    {.criterion = "principle.2.outcomes_not_inputs",
     .reads = detail::by_facts::specified_facts,
     .holds = "The specification asks for outcomes, not for inputs alone.",
     .fails = "The specification asks for inputs, or for time and task, and not for outcomes.",
     .decide = detail::by_facts::outcomes_not_inputs},
    {.criterion = "principle.2.achievement_known",
     .reads = detail::by_facts::measure_facts,
     .holds = "Of {outcomes_recorded:outcome} recorded, every one has its measure.",
     .fails = {},
     .decide = detail::by_facts::achievement_known,
     .numbers = {"outcomes_recorded", ""}},
    {.criterion = "principle.2.indicators",
     .reads = detail::by_facts::indicator_facts,
     .holds =
         "Recorded are {indicators_recorded:indicator}, each with its target, and {milestones_recorded:milestone}, "
         "each with its day.",
     .fails = {},
     .decide = detail::by_facts::indicators_clear,
     .numbers = {"indicators_recorded", "milestones_recorded"}},
    {.criterion = "principle.3.users_involved",
     .reads = detail::by_facts::design_facts,
     .holds = "People using the service were involved from {first_involved}, before the specification was settled on "
              "{exercise.specification_settled}.",
     .fails = "People using the service were not involved before the specification was settled.",
     .decide = detail::by_facts::users_involved,
     .dates = {"first_involved", ""}},
    {.criterion = "principle.3.carers_involved",
     .reads = detail::by_facts::design_facts,
     .holds = "Carers were involved from {first_involved}, before the specification was settled on "
              "{exercise.specification_settled}.",
     .fails = "Carers were not involved before the specification was settled.",
     .decide = detail::by_facts::carers_involved,
     .dates = {"first_involved", ""}},
    {.criterion = "principle.3.communities_involved",
     .reads = detail::by_facts::design_facts,
     .holds = "Communities were involved from {first_involved}, before the specification was settled on "
              "{exercise.specification_settled}.",
     .fails = "Communities were not involved before the specification was settled.",
     .decide = detail::by_facts::communities_involved,
     .dates = {"first_involved", ""}},
    {.criterion = "principle.3.involved_in_needs",
     .reads = detail::by_facts::needs_facts,
     .holds = "Communities took part in the assessment of needs, and so did people who use the service or may use it.",
     .fails = "At least one was left out of the assessment of needs: communities, or both those who use the service "
              "and those who may use it.",
     .decide = detail::by_facts::involved_in_needs},
    {.criterion = "principle.3.reviews_open",
     .reads = detail::by_facts::review_facts,
     .holds = "Open to all whom they concern: {reviews_held:service review}.",
     .fails = "A service review was not open to all whom it concerns.",
     .decide = detail::by_facts::reviews_open,
     .numbers = {"reviews_held", ""}},
    {.criterion = "principle.4.assessed_before_decision",
     .reads = detail::by_facts::equality_facts,
     .holds = "Effects on equality were first assessed on {first_assessed}, no later than the decision of "
              "{exercise.decision}.",
     .fails = "Effects on equality were first assessed on {first_assessed}, after the decision of {exercise.decision}.",
     .decide = detail::by_facts::assessed_before_decision,
     .dates = {"first_assessed", ""}},
    {.criterion = "principle.4.assessment_proportionate",
     .reads = detail::by_facts::depth_facts,
     .holds = "The equality assessment goes deep enough: the policy expects a full one from a value of {minimum}, and "
              "the value is {exercise.value}.",
     .fails = "There is no more than a screening, though the policy expects a full assessment from a value of "
              "{minimum} and the value is {exercise.value}.",
     .decide = detail::by_facts::assessment_proportionate,
     .otherwise =
         "The policy has no figure for that day from which a full assessment is expected; the Code names none.",
     .otherwise_gives = outcome::not_assessed,
     .uses = detail::by_facts::depth_uses},
    {.criterion = "principle.4.clear_rationale",
     .reads = detail::by_facts::rationale_facts,
     .holds = "The reasons for the approach are recorded: “{exercise.rationale}”.",
     .fails = {},
     .decide = detail::by_facts::clear_rationale},
    {.criterion = "principle.4.reporting_proportionate",
     .reads = detail::by_facts::burden_facts,
     .holds = "The provider is asked for {reports_asked:report} a year. Below a value of {small_value_pence} the most "
              "is {minimum}.",
     .fails = "The provider is asked for {reports_asked:report} a year, though below a value of {small_value_pence} "
              "the most is {minimum}.",
     .decide = detail::by_facts::reporting_proportionate,
     .otherwise = "Reports are counted only below a value that a policy sets. The value of this exercise is not below "
                  "it, or the policy has none for that day; the Code names none.",
     .otherwise_gives = outcomes(outcome::not_applicable, outcome::not_assessed),
     .numbers = {"reports_asked", "small_value_pence"},
     .uses = detail::by_facts::burden_uses},
}};

} // namespace leeds::commissioning::inline v0
