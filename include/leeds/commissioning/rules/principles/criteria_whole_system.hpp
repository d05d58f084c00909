// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/principles/evidence_register.hpp>
#include <leeds/commissioning/rules/principles/recorded.hpp>

#include <bit>

// What facts say of the criteria of principles 7 and 8: the whole system, and evidence. The tests themselves stand in
// criteria_leadership.hpp.
namespace leeds::commissioning::inline v0::detail::by_facts {

inline bool any_of_sector(std::vector<organisation> const& bodies, enum sector sector) noexcept {
    for (organisation const& each : bodies)
        if (each.sector == std::optional(sector)) return true;
    return false;
}

inline bool every_sector_known(std::vector<organisation> const& bodies) noexcept {
    for (organisation const& each : bodies)
        if (!each.sector) return false;
    return true;
}

inline constexpr std::array sector_facts{"exercise.commissioners"sv, "exercise.commissioners.sector"sv,
                                         "exercise.partners"sv, "exercise.partners.sector"sv};

/// The sectors of all who commission and of all with whom it is done jointly, taken together.
inline shown three_sectors(exercise const& subject, basis const&) noexcept {
    std::int64_t sectors = 0;
    for (auto const& each : choices(tag<sector>{}))
        if (any_of_sector(subject.commissioners, each.value) || any_of_sector(subject.partners, each.value)) ++sectors;
    fact_bits missing = 0;
    if (subject.commissioners.empty()) missing |= fact_bit(sector_facts, "exercise.commissioners");
    if (subject.partners.empty()) missing |= fact_bit(sector_facts, "exercise.partners");
    if (!every_sector_known(subject.commissioners)) missing |= fact_bit(sector_facts, "exercise.commissioners.sector");
    if (!every_sector_known(subject.partners)) missing |= fact_bit(sector_facts, "exercise.partners.sector");
    if (sectors < 3 && missing != 0) return lacks(missing);
    shown found = holds_if(sectors == 3);
    found.numbers[0] = sectors;
    return found;
}

inline constexpr std::array liaison_facts{"exercise.reporting.liaison"sv};

inline shown coordination_in_delivery(exercise const& subject, basis const&) noexcept {
    return yes_or_no(fact_of(subject.reporting, &reporting::liaison),
                     fact_bit(liaison_facts, "exercise.reporting.liaison"));
}

inline constexpr std::array source_facts{"exercise.evidence"sv, "exercise.evidence.kind"sv, "exercise.evidence.dated"sv,
                                         "exercise.review_interval_months"sv};

/// A document or better, with a reference, that supports something.
inline bool is_documented(evidence const& entry, date as_of) noexcept {
    return strength_of(entry, as_of) > evidence_strength::claimed && !entry.supports.empty();
}

/// How many different kinds of source are documented, by what has not grown stale.
inline shown kinds_of_source(exercise const& subject, basis const& on) noexcept {
    std::uint32_t found_kinds = 0; // one bit a kind
    bool kinds_known = true;
    bool ages_known = true;
    for (evidence const& each : subject.evidence) {
        if (!is_documented(each, on.as_of)) continue;
        freshness const age = freshness_of(each, subject.review_interval_months, on.as_of);
        if (age == freshness::stale) continue;
        bool const fresh = age == freshness::fresh;
        if (each.kind && fresh) found_kinds |= 1u << static_cast<unsigned>(*each.kind);
        kinds_known &= each.kind.has_value();
        ages_known &= fresh;
    }
    int const kinds = std::popcount(found_kinds);
    if (kinds < 2)
        return lacks(both(fact_bit(source_facts, "exercise.evidence"),
                          both(unless(kinds_known, fact_bit(source_facts, "exercise.evidence.kind")),
                               unless(ages_known, fact_bit(source_facts, "exercise.evidence.dated")))));
    shown found = holds_if(true);
    found.numbers[0] = kinds;
    return found;
}

inline constexpr std::array assessed_facts{"exercise.decision"sv, "exercise.stages"sv, "exercise.stages.stage"sv,
                                           "exercise.stages.ended"sv};

/// Whether an assessment of needs had ended by the day of the decision. A stage that is not named may be one.
inline shown needs_assessed(exercise const& subject, basis const& on) noexcept {
    earliest_day ended;
    fact_bits unnamed = 0;
    for (stage_record const& each : subject.stages) {
        if (each.stage == std::optional(exercise_stage::needs_assessment)) ended.add(each.ended);
        bool const too_late = each.ended && subject.decision && *subject.decision < *each.ended;
        if (!each.stage && !too_late)
            unnamed |= both(fact_bit(assessed_facts, "exercise.stages.stage"),
                            unless(each.ended.has_value(), fact_bit(assessed_facts, "exercise.stages.ended")));
    }
    shown const found =
        done_by(ended, subject.decision,
                {unnamed != 0 ? unnamed : fact_bit(assessed_facts, "exercise.stages"),
                 fact_bit(assessed_facts, "exercise.stages.ended"), fact_bit(assessed_facts, "exercise.decision")},
                on);
    if (found.is == outcome::met || unnamed == 0) return found;
    return lacks(both(found.missing, unnamed));
}

inline constexpr std::array intelligence_facts{"exercise.evidence"sv, "exercise.evidence.kind"sv,
                                               "exercise.evidence.dated"sv, "exercise.review_interval_months"sv};

/// A document of the third sector that has not grown stale.
inline shown third_sector_intelligence(exercise const& subject, basis const& on) noexcept {
    bool kinds_known = true;
    bool ages_known = true;
    for (evidence const& each : subject.evidence) {
        if (each.kind.value_or(evidence_kind::third_sector_intelligence) != evidence_kind::third_sector_intelligence)
            continue;
        freshness const age = freshness_of(each, subject.review_interval_months, on.as_of);
        if (strength_of(each, on.as_of) == evidence_strength::claimed || age == freshness::stale) continue;
        if (each.kind && age == freshness::fresh) return holds_if(true);
        kinds_known &= each.kind.has_value();
        ages_known &= age == freshness::fresh;
    }
    return lacks(both(fact_bit(intelligence_facts, "exercise.evidence"),
                      both(unless(kinds_known, fact_bit(intelligence_facts, "exercise.evidence.kind")),
                           unless(ages_known, fact_bit(intelligence_facts, "exercise.evidence.dated")))));
}

inline constexpr std::array monitored_facts{"exercise.reporting.monitored_against_indicators"sv};

inline shown monitored(exercise const& subject, basis const&) noexcept {
    return yes_or_no(fact_of(subject.reporting, &reporting::monitored_against_indicators),
                     fact_bit(monitored_facts, "exercise.reporting.monitored_against_indicators"));
}

} // namespace leeds::commissioning::inline v0::detail::by_facts
