// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/exercise/legal_route.hpp>

// When the legal approach was considered: at the outset, and at each stage.
namespace leeds::commissioning::inline v0 {

namespace detail {

inline constexpr std::array<std::string_view, 5> outset_facts{
    "exercise.legal_approaches", "exercise.legal_approaches.considered", "exercise.stages.stage",
    "exercise.stages.began", "exercise.tender.published"};

enum outset_says : std::uint8_t { outset_met, outset_late, outset_missing, outset_depends };

inline constexpr std::array<sentence, 4> outset_sentences{{
    {"Winchester 2010: the legal approach is considered at the outset. It was on {first_considered}, and procurement "
     "began on {procurement_began}."},
    {"Winchester 2010: the legal approach is considered at the outset. It was considered first on {first_considered}, "
     "{days_late:day} after procurement had begun by {procurement_began}.",
     "Record an earlier day on which it was considered, if there is one; else look at what was settled without it."},
    sentence_on_missing,
    {"Winchester 2010: the legal approach is considered at the outset. It was on {first_considered}, and procurement "
     "was going on by {procurement_began}; whether it had begun before is not recorded: {missing}.",
     "Record {missing}."},
}};

inline constexpr std::array<std::string_view, 5> each_stage_facts{"exercise.legal_approaches",
                                                                  "exercise.legal_approaches.stage", "exercise.stages",
                                                                  "exercise.stages.stage", "exercise.stages.began"};

enum each_stage_says : std::uint8_t { each_stage_met, each_stage_not_met, each_stage_missing, no_stage_begun };

inline constexpr std::array<sentence, 4> each_stage_sentences{{
    {"Winchester 2010: the legal approach is considered at each stage. It was at each that has begun "
     "({stages_begun:stage})."},
    {"Winchester 2010: the legal approach is considered at each stage. Of those that have begun it was not at "
     "{stages_without:stage}, the first begun on {first_without}.",
     "Consider the legal approach of that stage, and record it."},
    sentence_on_missing,
    {"No stage has begun by the day asked about."},
}};

} // namespace detail

/// Whether the legal approach was considered before procurement began (WIN-5.5). Publication and award tell that it had
/// begun by then, not that it had not begun before.
struct considered_at_the_outset {
    rule_info info;

    [[nodiscard]] answer operator()(exercise const& subject, basis const&) const noexcept {
        using namespace detail;
        constexpr std::uint16_t day_considered = fact_bit(outset_facts, "exercise.legal_approaches.considered");
        procurement_beginning const procurement = beginning_of_procurement(subject);
        auto const day_begun = static_cast<std::uint16_t>(
            fact_bit(outset_facts, "exercise.stages.began") |
            unless(!procurement.stage_unnamed, fact_bit(outset_facts, "exercise.stages.stage")));
        std::optional<date> first;
        bool all_dated = true;
        for (legal_approach const& each : subject.legal_approaches) {
            if (each.considered && (!first || *each.considered < *first)) first = each.considered;
            all_dated = all_dated && each.considered.has_value();
        }
        std::uint16_t missing = unless(procurement.first.has_value(), day_begun);
        if (subject.legal_approaches.empty()) missing |= fact_bit(outset_facts, "exercise.legal_approaches");
        if (!first) missing |= day_considered;
        if (missing != 0) return legal_note(info, outcome::cannot_tell, outset_missing, missing);

        bool const late = *procurement.first < *first;
        answer given;
        if (late && !all_dated)
            given = legal_note(info, outcome::cannot_tell, outset_missing, day_considered);
        else if (late)
            given = legal_note(info, outcome::not_met, outset_late);
        else if (!procurement.surely_first)
            given = legal_note(info, outcome::cannot_tell, outset_depends, day_begun);
        else
            given = legal_note(info, outcome::met, outset_met);
        given.dates = {maybe_date(*first), maybe_date(*procurement.first)};
        if (late) given.numbers[0] = days_between(*procurement.first, *first);
        return given;
    }
};

/// Whether the legal approach was considered at each stage that has begun by the day asked about (WIN-9.2). An approach
/// belongs to the stage that it names.
struct considered_at_each_stage {
    rule_info info;

    [[nodiscard]] answer operator()(exercise const& subject, basis const& on) const noexcept {
        using namespace detail;
        std::uint16_t const no_approach =
            unless(!subject.legal_approaches.empty(), fact_bit(each_stage_facts, "exercise.legal_approaches"));
        if (subject.stages.empty())
            return legal_note(info, outcome::cannot_tell, each_stage_missing,
                              static_cast<std::uint16_t>(fact_bit(each_stage_facts, "exercise.stages") | no_approach));
        std::int64_t begun = 0;
        std::int64_t without = 0;
        std::optional<date> first_without;
        std::uint16_t missing = 0;
        for (stage_record const& each : subject.stages) {
            if (each.began && on.as_of < *each.began) continue;
            std::optional<bool> const considered = is_considered(each, subject.legal_approaches);
            missing |= unless(each.began.has_value(), fact_bit(each_stage_facts, "exercise.stages.began"));
            if (!considered) missing |= static_cast<std::uint16_t>(no_approach | missing_of(each, subject));
            if (!each.began) continue;
            ++begun;
            if (considered != std::optional(false)) continue;
            ++without;
            if (!first_without || *each.began < *first_without) first_without = each.began;
        }
        if (without == 0 && missing != 0) return legal_note(info, outcome::cannot_tell, each_stage_missing, missing);
        if (begun == 0) return legal_note(info, outcome::not_applicable, no_stage_begun);
        answer given = legal_note(info, without == 0 ? outcome::met : outcome::not_met,
                                  without == 0 ? each_stage_met : each_stage_not_met);
        given.dates[0] = first_without;
        given.numbers = {begun, without};
        return given;
    }

private:
    /// Whether one of the approaches names a stage; where none is recorded nobody can tell.
    [[nodiscard]] static std::optional<bool> is_considered(stage_record const& stage,
                                                           std::vector<legal_approach> const& approaches) noexcept {
        bool all_known = stage.stage && !approaches.empty();
        for (legal_approach const& each : approaches) {
            if (stage.stage && each.stage == stage.stage) return true;
            all_known = all_known && each.stage.has_value();
        }
        if (all_known) return false;
        return std::nullopt;
    }

    [[nodiscard]] static std::uint16_t missing_of(stage_record const& stage, exercise const& subject) noexcept {
        using namespace detail;
        std::uint16_t missing = unless(stage.stage.has_value(), fact_bit(each_stage_facts, "exercise.stages.stage"));
        for (legal_approach const& each : subject.legal_approaches)
            missing |= unless(each.stage.has_value(), fact_bit(each_stage_facts, "exercise.legal_approaches.stage"));
        return missing;
    }
};

/// The legal approach at the outset.
inline constexpr considered_at_the_outset legal_route_outset{
    {.id = "legal_route.outset",
     .title = "Legal approach considered at the outset",
     .cites = clauses("WIN-5.5"),
     .force = force::must,
     .gives = judged_outcomes,
     .reading = "Of Winchester City Council, 2010, and so never more than a note. The outset is over when procurement "
                "begins.",
     .reads = detail::outset_facts,
     .dates = {"first_considered", "procurement_began"},
     .numbers = {"days_late"},
     .sentences = detail::outset_sentences}};

/// The legal approach at each stage.
inline constexpr considered_at_each_stage legal_route_each_stage{
    {.id = "legal_route.each_stage",
     .title = "Legal approach considered at each stage",
     .cites = clauses("WIN-9.2"),
     .force = force::must,
     .gives = judged_outcomes | outcome::not_applicable,
     .reading = "Of Winchester City Council, 2010, and so never more than a note. Stages are those of the Code.",
     .reads = detail::each_stage_facts,
     .dates = {"first_without"},
     .numbers = {"stages_begun", "stages_without"},
     .sentences = detail::each_stage_sentences}};

} // namespace leeds::commissioning::inline v0
