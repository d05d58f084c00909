// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/principles/criteria_whole_system.hpp>
#include <leeds/commissioning/rules/principles/recorded.hpp>

// What facts say of the criteria of principles 5 and 6, leadership and influence; and the tests of principles 5 to 8.
namespace leeds::commissioning::inline v0 {

namespace detail::by_facts {

inline constexpr std::array leader_facts{"exercise.roles"sv, "exercise.roles.role"sv, "exercise.roles.who"sv};

inline shown senior_leader(exercise const& subject, basis const&) noexcept {
    constexpr role_bits bits{fact_bit(leader_facts, "exercise.roles"), fact_bit(leader_facts, "exercise.roles.role"),
                             fact_bit(leader_facts, "exercise.roles.who")};
    fact_bits const missing = missing_of_role(subject, exercise_role::senior_leader, bits);
    return holds_where(missing == 0, missing);
}

inline constexpr std::array aim_facts{"exercise.outcomes"sv, "exercise.outcomes.city_aim"sv};

inline shown city_priorities(exercise const& subject, basis const&) noexcept {
    if (subject.outcomes.empty()) return lacks(fact_bit(aim_facts, "exercise.outcomes"));
    for (outcome_sought const& each : subject.outcomes)
        if (!says_something(each.city_aim)) return lacks(fact_bit(aim_facts, "exercise.outcomes.city_aim"));
    shown found = holds_if(true);
    found.numbers[0] = count(subject.outcomes.size());
    return found;
}

inline constexpr std::array accountability_facts{"exercise.resources"sv, "exercise.milestones"sv, "exercise.roles"sv,
                                                 "exercise.roles.role"sv, "exercise.roles.who"sv};

/// Resources, milestones, and somebody named who is accountable and somebody who runs it.
inline shown accountabilities(exercise const& subject, basis const&) noexcept {
    constexpr role_bits bits{fact_bit(accountability_facts, "exercise.roles"),
                             fact_bit(accountability_facts, "exercise.roles.role"),
                             fact_bit(accountability_facts, "exercise.roles.who")};
    fact_bits const plan =
        both(unless(subject.resources.has_value(), fact_bit(accountability_facts, "exercise.resources")),
             unless(!subject.milestones.empty(), fact_bit(accountability_facts, "exercise.milestones")));
    fact_bits const people = both(missing_of_role(subject, exercise_role::accountable_officer, bits),
                                  missing_of_role(subject, exercise_role::project_manager, bits));
    fact_bits const missing = both(plan, people);
    if (missing != 0) return lacks(missing);
    shown found = holds_if(true);
    found.numbers[0] = count(subject.milestones.size());
    return found;
}

inline constexpr std::array ward_facts{"exercise.involvement"sv, "exercise.involvement.group"sv,
                                       "exercise.involvement.involved"sv, "exercise.involvement.stage"sv,
                                       "exercise.involvement.began"sv};

inline shown ward_members(exercise const& subject, basis const&) noexcept {
    auto const found = involvement_of(subject, involved_group::ward_members, stage_set(),
                                      {fact_bit(ward_facts, "exercise.involvement"),
                                       fact_bit(ward_facts, "exercise.involvement.group"),
                                       fact_bit(ward_facts, "exercise.involvement.involved")});
    return yes_or_no(found.is, found.missing);
}

inline constexpr std::array lesson_facts{"exercise.stages"sv, "exercise.stages.ended"sv, "exercise.stages.lessons"sv};

/// The stages that have ended by the day asked about. One without a last day has not ended.
inline shown lessons_at_each_step(exercise const& subject, basis const& on) noexcept {
    if (subject.stages.empty()) return lacks(fact_bit(lesson_facts, "exercise.stages"));
    std::int64_t ended = 0;
    bool any_end_known = false;
    for (stage_record const& each : subject.stages) {
        any_end_known |= each.ended.has_value();
        if (!each.ended || *each.ended > on.as_of) continue;
        ++ended;
        if (!says_something(each.lessons)) return lacks(fact_bit(lesson_facts, "exercise.stages.lessons"));
    }
    if (ended == 0)
        return lacks(any_end_known ? fact_bit(lesson_facts, "exercise.stages.lessons")
                                   : fact_bit(lesson_facts, "exercise.stages.ended"));
    shown found = holds_if(true);
    found.numbers[0] = ended;
    return found;
}

inline constexpr std::array others_facts{"exercise.commissioners"sv, "exercise.partners"sv};

inline shown beyond_buying(exercise const& subject, basis const&) noexcept {
    if (subject.commissioners.size() < 2 && subject.partners.empty())
        return lacks(both(unless(!subject.commissioners.empty(), fact_bit(others_facts, "exercise.commissioners")),
                          fact_bit(others_facts, "exercise.partners")));
    shown found = holds_if(true);
    found.numbers = {count(subject.commissioners.size()), count(subject.partners.size())};
    return found;
}

inline constexpr std::array coordination_facts{"exercise.funding.coordinated"sv,
                                               "exercise.funding.not_coordinated_reason"sv};

/// "Where possible": the recorded reason why it was not explains a departure, and the absence of one decides.
inline shown funding_coordinated(exercise const& subject, basis const&) noexcept {
    auto const coordinated = fact_of(subject.funding, &funding_choice::coordinated);
    if (coordinated == std::optional(false) && says_something(subject.funding->not_coordinated_reason))
        return {.is = outcome::explained};
    return yes_or_no(coordinated, fact_bit(coordination_facts, "exercise.funding.coordinated"));
}

inline constexpr std::array third_sector_facts{"exercise.market.third_sector_partner_appropriate"sv,
                                               "exercise.involvement"sv,
                                               "exercise.involvement.group"sv,
                                               "exercise.involvement.involved"sv,
                                               "exercise.involvement.stage"sv,
                                               "exercise.involvement.began"sv,
                                               "exercise.commissioners.sector"sv,
                                               "exercise.partners.sector"sv};

/// Involvement in scoping, design or evaluation: in the assessment of needs, in planning or in review. Or a place among
/// those who commission.
inline shown third_sector_partner(exercise const& subject, basis const&) noexcept {
    constexpr involvement_bits bits{fact_bit(third_sector_facts, "exercise.involvement"),
                                    fact_bit(third_sector_facts, "exercise.involvement.group"),
                                    fact_bit(third_sector_facts, "exercise.involvement.involved"),
                                    fact_bit(third_sector_facts, "exercise.involvement.stage")};
    constexpr stage_set stages(exercise_stage::needs_assessment, exercise_stage::planning, exercise_stage::review);
    auto const appropriate = fact_of(subject.market, &market::third_sector_partner_appropriate);
    if (appropriate == std::optional(false)) return not_applicable();
    auto const involved = involvement_of(subject, involved_group::third_sector, stages, bits);
    if (involved.is == std::optional(true) || any_of_sector(subject.commissioners, sector::third_sector) ||
        any_of_sector(subject.partners, sector::third_sector))
        return holds_if(true);

    fact_bits missing = involved.missing;
    if (!appropriate) missing |= fact_bit(third_sector_facts, "exercise.market.third_sector_partner_appropriate");
    if (!every_sector_known(subject.commissioners))
        missing |= fact_bit(third_sector_facts, "exercise.commissioners.sector");
    if (!every_sector_known(subject.partners)) missing |= fact_bit(third_sector_facts, "exercise.partners.sector");
    return missing != 0 ? lacks(missing) : holds_if(false);
}

} // namespace detail::by_facts

/// The tests of principles 5 to 8, in the order of the table of criteria. One that facts can only ever show to hold has
/// no sentence for the contrary.
inline constexpr std::array<fact_test, 14> fact_tests_of_leadership{{
    {.criterion = "principle.5.senior_leader",
     .reads = detail::by_facts::leader_facts,
     .holds = "A senior leader is named.",
     .fails = {},
     .decide = detail::by_facts::senior_leader},
    {.criterion = "principle.5.city_priorities",
     .reads = detail::by_facts::aim_facts,
     .holds = "Of {outcomes_recorded:outcome} recorded, every one serves an aim of the city or the council.",
     .fails = {},
     .decide = detail::by_facts::city_priorities,
     .numbers = {"outcomes_recorded", ""}},
    {.criterion = "principle.5.accountabilities",
     .reads = detail::by_facts::accountability_facts,
     .holds = "Resources of {exercise.resources} and {milestones_recorded:milestone} are recorded, and it is named who "
              "is accountable and who runs the project.",
     .fails = {},
     .decide = detail::by_facts::accountabilities,
     .numbers = {"milestones_recorded", ""}},
    {.criterion = "principle.5.ward_members",
     .reads = detail::by_facts::ward_facts,
     .holds = "Ward members or Community Committees were involved.",
     .fails = "Ward members and Community Committees were not involved.",
     .decide = detail::by_facts::ward_members},
    {.criterion = "principle.5.lessons_at_each_step",
     .reads = detail::by_facts::lesson_facts,
     .holds = "Of {stages_ended:stage} that ended, every one has its lessons recorded.",
     .fails = {},
     .decide = detail::by_facts::lessons_at_each_step,
     .numbers = {"stages_ended", ""}},
    {.criterion = "principle.6.beyond_buying",
     .reads = detail::by_facts::others_facts,
     .holds = "Recorded are {commissioners_recorded:commissioner} and {partners_recorded:partner}.",
     .fails = {},
     .decide = detail::by_facts::beyond_buying,
     .numbers = {"commissioners_recorded", "partners_recorded"}},
    {.criterion = "principle.6.funding_coordinated",
     .reads = detail::by_facts::coordination_facts,
     .holds = "Funding priorities and arrangements were coordinated with other commissioners.",
     .fails = "Funding priorities and arrangements were not coordinated with other commissioners, and no reason is "
              "recorded.",
     .decide = detail::by_facts::funding_coordinated,
     .otherwise = "Funding priorities and arrangements were not coordinated with other commissioners. The reason is "
                  "recorded: “{exercise.funding.not_coordinated_reason}”.",
     .otherwise_gives = outcome::explained},
    {.criterion = "principle.6.third_sector_partner",
     .reads = detail::by_facts::third_sector_facts,
     .holds = "The third sector commissions or is a partner, or took part in the assessment of needs, planning or "
              "review.",
     .fails = "The third sector was not involved, though it is recorded as an appropriate commissioning partner.",
     .decide = detail::by_facts::third_sector_partner,
     .otherwise = "It is recorded as not appropriate to include the third sector as a commissioning partner.",
     .otherwise_gives = outcome::not_applicable},
    {.criterion = "principle.7.three_sectors",
     .reads = detail::by_facts::sector_facts,
     .holds = "Commissioners and partners come from all three sectors: public, third and private.",
     .fails = "Commissioners and partners come from {sectors_taking_part:sector} only, not from all three: public, "
              "third and private.",
     .decide = detail::by_facts::three_sectors,
     .numbers = {"sectors_taking_part", ""}},
    {.criterion = "principle.7.coordination_in_delivery",
     .reads = detail::by_facts::liaison_facts,
     .holds = "Commissioners coordinate, and keep in touch with the provider.",
     .fails = "Commissioners do not coordinate, or do not keep in touch with the provider.",
     .decide = detail::by_facts::coordination_in_delivery},
    {.criterion = "principle.8.kinds_of_source",
     .reads = detail::by_facts::source_facts,
     .holds = "The evidence that is documented is of {kinds_of_source:different kind}.",
     .fails = {},
     .decide = detail::by_facts::kinds_of_source,
     .numbers = {"kinds_of_source", ""}},
    {.criterion = "principle.8.needs_assessed",
     .reads = detail::by_facts::assessed_facts,
     .holds = "The assessment of needs ended on {needs_assessed}, no later than the decision of {exercise.decision}.",
     .fails = "The assessment of needs ended on {needs_assessed}, after the decision of {exercise.decision}.",
     .decide = detail::by_facts::needs_assessed,
     .dates = {"needs_assessed", ""}},
    {.criterion = "principle.8.third_sector_intelligence",
     .reads = detail::by_facts::intelligence_facts,
     .holds = "Documented evidence from third-sector organisations is recorded.",
     .fails = {},
     .decide = detail::by_facts::third_sector_intelligence},
    {.criterion = "principle.8.monitored",
     .reads = detail::by_facts::monitored_facts,
     .holds = "Monitoring goes on against the indicators.",
     .fails = "Monitoring does not go on against the indicators.",
     .decide = detail::by_facts::monitored},
}};

} // namespace leeds::commissioning::inline v0
