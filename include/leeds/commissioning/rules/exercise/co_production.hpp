// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/exercise/answer.hpp>

namespace leeds::commissioning::inline v0 {

namespace detail {

inline constexpr std::array<std::string_view, 6> co_production_facts{
    "exercise.involvement",      "exercise.involvement.group", "exercise.involvement.involved",
    "exercise.involvement.form", "exercise.involvement.began", "exercise.tender.awarded"};

enum co_production_says : std::uint8_t {
    co_production_met,
    co_production_late,
    co_production_missing,
    nothing_co_produced
};

inline constexpr std::array<sentence, 4> co_production_sentences{{
    {"What is called co-produced or led began no later than the award on {exercise.tender.awarded}, or follows on what "
     "did."},
    {"Called co-produced or led, but begun only after the award on {exercise.tender.awarded}, with nothing like it "
     "before: {groups_late:group}, the first on {first_began}, {days_late:day} late.",
     "Record the co-production that came before the award, or call what came after it by another name."},
    sentence_on_missing,
    {"Nothing is recorded as co-produced or led."},
}};

} // namespace detail

/// Whether what is called co-produced or led began only after the award (DATA-CO-PRODUCTION, CODE-P3): people
/// cannot shape what is already awarded. A group that co-produced before goes on doing so.
struct co_production_before_award {
    rule_info info;

    [[nodiscard]] answer operator()(exercise const& subject, basis const&) const noexcept {
        using namespace detail;
        std::optional<date> const awarded = subject.tender ? subject.tender->awarded : std::nullopt;
        if (subject.involvement.empty())
            return exercise_answer(
                info, outcome::cannot_tell, co_production_missing,
                static_cast<std::uint16_t>(
                    fact_bit(co_production_facts, "exercise.involvement") |
                    unless(awarded.has_value(), fact_bit(co_production_facts, "exercise.tender.awarded"))));
        earlier const before = look_before(subject, awarded);
        if (!before.any) return exercise_answer(info, outcome::not_applicable, nothing_co_produced);

        std::uint16_t missing = 0;
        std::int64_t late_without_group = 0;
        groups late = 0;
        std::optional<date> first;
        for (involvement const& each : subject.involvement) {
            known const one = look_at(each, awarded);
            bool const harmless = one.co_produced == std::optional(false) || one.late == std::optional(false) ||
                                  (each.group && (before.surely & one.of) != 0);
            if (harmless) continue;
            bool const surely_late = one.co_produced == std::optional(true) && one.late == std::optional(true);
            if (!surely_late || ((before.surely | before.perhaps) & one.of) != 0) {
                missing |= static_cast<std::uint16_t>(one.missing | before.missing);
                continue;
            }
            if (each.group)
                late |= one.of;
            else
                ++late_without_group;
            if (!first || *each.began < *first) first = each.began;
        }
        if (first) return found_late(*awarded, *first, late, late_without_group);
        if (!before.sure) missing |= fact_bit(co_production_facts, "exercise.involvement.form");
        if (missing != 0) return exercise_answer(info, outcome::cannot_tell, co_production_missing, missing);
        return exercise_answer(info, outcome::met, co_production_met);
    }

private:
    /// Groups as a set of bits; where a group is not recorded it may be any of them.
    using groups = std::uint16_t;
    static constexpr auto any_group = static_cast<groups>((1u << choices(tag<involved_group>{}).size()) - 1u);

    struct known {
        std::optional<bool> co_produced;
        std::optional<bool> late;
        groups of;
        std::uint16_t missing;
    };

    [[nodiscard]] static known look_at(involvement const& each, std::optional<date> const& awarded) noexcept {
        using namespace detail;
        known found{std::nullopt, std::nullopt, any_group, 0};
        if (each.involved == std::optional(false))
            found.co_produced = false;
        else if (each.form)
            found.co_produced = *each.form == involvement_form::co_produced || *each.form == involvement_form::led;
        if (each.began && awarded) found.late = *awarded < *each.began;
        if (each.group) found.of = static_cast<groups>(1u << static_cast<unsigned>(*each.group));
        found.missing = static_cast<std::uint16_t>(
            unless(each.group.has_value(), fact_bit(co_production_facts, "exercise.involvement.group")) |
            unless(found.co_produced.has_value(), fact_bit(co_production_facts, "exercise.involvement.form")) |
            unless(each.began.has_value(), fact_bit(co_production_facts, "exercise.involvement.began")) |
            unless(awarded.has_value(), fact_bit(co_production_facts, "exercise.tender.awarded")));
        return found;
    }

    /// Which groups co-produced before the award, and which may have.
    struct earlier {
        groups surely = 0;
        groups perhaps = 0;
        std::uint16_t missing = 0; ///< what would tell of the latter
        bool any = false;          ///< whether anything is, or may be, co-produced at all
        bool sure = false;         ///< whether anything surely is
    };

    [[nodiscard]] static earlier look_before(exercise const& subject, std::optional<date> const& awarded) noexcept {
        earlier found;
        for (involvement const& each : subject.involvement) {
            known const one = look_at(each, awarded);
            if (one.co_produced == std::optional(false)) continue;
            found.any = true;
            found.sure = found.sure || one.co_produced.has_value();
            if (one.late == std::optional(true)) continue;
            if (one.missing == 0) {
                found.surely |= one.of;
            } else {
                found.perhaps |= one.of;
                found.missing |= one.missing;
            }
        }
        return found;
    }

    [[nodiscard]] answer found_late(date awarded, date first, groups late, std::int64_t without_group) const noexcept {
        answer given = detail::exercise_answer(info, outcome::not_met, detail::co_production_late);
        given.dates[0] = first;
        given.numbers = {days_between(awarded, first), without_group};
        for (; late != 0; late = static_cast<groups>(late & (late - 1u))) ++given.numbers[1];
        return given;
    }
};

/// Co-production dated after the award.
inline constexpr co_production_before_award exercise_co_production{
    {.id = "exercise.co_production_after_award",
     .title = "Co-production begins before the award",
     .cites = clauses("DATA-CO-PRODUCTION", "CODE-P3", "CODE-N3"),
     .force = force::should,
     .gives = judged_outcomes | outcome::not_applicable,
     .reading = "That design comes before the award is our reading. What begins on the day of the award is not after "
                "it.",
     .reads = detail::co_production_facts,
     .dates = {"first_began"},
     .numbers = {"days_late", "groups_late"},
     .sentences = detail::co_production_sentences}};

} // namespace leeds::commissioning::inline v0
