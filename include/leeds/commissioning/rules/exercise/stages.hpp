// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/exercise/answer.hpp>

namespace leeds::commissioning::inline v0 {

namespace detail {

inline constexpr std::array<std::string_view, 4> stage_facts{"exercise.stages", "exercise.stages.stage",
                                                             "exercise.stages.began", "exercise.stages.ended"};

inline constexpr std::size_t stage_count = choices(tag<exercise_stage>{}).size();
inline constexpr std::string_view correct_stage_days = "Correct the days of the stages.";

/// The order of sentences: the last ones are for each stage but the first, which has none ahead of it.
enum stages_say : std::uint8_t { stages_met, stages_missing, stage_begins_early };

inline constexpr std::array<sentence, 6> stage_sentences{{
    {"The stages begin in their order."},
    sentence_on_missing,
    {"Planning begins on {began}, {days_early:day} before the needs assessment, which begins on {stage_ahead}.",
     correct_stage_days},
    {"Procurement begins on {began}, {days_early:day} before a stage ahead of it, which begins on {stage_ahead}.",
     correct_stage_days},
    {"Contract management begins on {began}, {days_early:day} before a stage ahead of it, which begins on "
     "{stage_ahead}.",
     correct_stage_days},
    {"The review begins on {began}, {days_early:day} before a stage ahead of it, which begins on {stage_ahead}.",
     correct_stage_days},
}};

/// The order of sentences: the last ones are for each stage, and for one that is not named.
enum stage_end_says : std::uint8_t { stage_end_met, stage_end_missing, stage_goes_on, stage_ends_early };

inline constexpr std::array<sentence, 9> stage_end_sentences{{
    {"Every stage ends no earlier than it begins."},
    sentence_on_missing,
    {"No stage that has a last day ends before it begins. One that has none is still going on."},
    {"The needs assessment ends on {ended}, {days_early:day} before it begins on {began}.", correct_stage_days},
    {"Planning ends on {ended}, {days_early:day} before it begins on {began}.", correct_stage_days},
    {"Procurement ends on {ended}, {days_early:day} before it begins on {began}.", correct_stage_days},
    {"Contract management ends on {ended}, {days_early:day} before it begins on {began}.", correct_stage_days},
    {"The review ends on {ended}, {days_early:day} before it begins on {began}.", correct_stage_days},
    {"A stage ends on {ended}, {days_early:day} before it begins on {began}.", correct_stage_days},
}};

} // namespace detail

/// Whether the stages begin in the order of the Code (DATA-STAGES). They may overlap, and one that comes again counts
/// from its first day.
struct stages_in_order {
    rule_info info;

    [[nodiscard]] answer operator()(exercise const& subject, basis const&) const noexcept {
        using namespace detail;
        beginnings const known = look_at(subject);
        std::optional<date> ahead; // the latest day on which a stage ahead surely began
        for (std::size_t stage = 0; stage < stage_count; ++stage) {
            std::optional<date> const& begins = known.first[stage];
            if (begins && ahead && *begins < *ahead) {
                answer given = exercise_answer(info, outcome::not_met, stage_begins_early + stage - 1);
                given.dates = {maybe_date(*begins), maybe_date(*ahead)};
                given.numbers[0] = days_between(*begins, *ahead);
                return given;
            }
            if (begins && known.sure[stage]) ahead = begins;
        }
        if (known.missing != 0) return exercise_answer(info, outcome::cannot_tell, stages_missing, known.missing);
        return exercise_answer(info, outcome::met, stages_met);
    }

private:
    struct beginnings {
        std::array<std::optional<date>, detail::stage_count> first;
        std::array<bool, detail::stage_count> sure; ///< false where it may have begun before, on a day not recorded
        std::uint16_t missing = 0;
    };

    [[nodiscard]] static beginnings look_at(exercise const& subject) noexcept {
        using namespace detail;
        beginnings known;
        known.sure.fill(true);
        known.missing = unless(!subject.stages.empty(), fact_bit(stage_facts, "exercise.stages"));
        for (stage_record const& each : subject.stages) {
            if (!each.stage) {
                known.sure.fill(false);
                known.missing |= fact_bit(stage_facts, "exercise.stages.stage");
            }
            if (!each.began) known.missing |= fact_bit(stage_facts, "exercise.stages.began");
            if (!each.stage) continue;
            auto const place = static_cast<std::size_t>(*each.stage);
            if (!each.began)
                known.sure[place] = false;
            else if (!known.first[place] || *each.began < *known.first[place])
                known.first[place] = each.began;
        }
        return known;
    }
};

/// Whether each stage ends no earlier than it begins (DATA-STAGE-END). One without a last day is read as still going
/// on, and gives nothing to compare.
struct stage_ends_in_order {
    rule_info info;

    [[nodiscard]] answer operator()(exercise const& subject, basis const&) const noexcept {
        using namespace detail;
        if (subject.stages.empty())
            return exercise_answer(info, outcome::cannot_tell, stage_end_missing,
                                   fact_bit(stage_facts, "exercise.stages"));
        bool all_begun = true;
        bool all_ended = true;
        for (stage_record const& each : subject.stages) {
            if (each.began && each.ended && *each.ended < *each.began) return too_early(each);
            all_begun = all_begun && each.began.has_value();
            all_ended = all_ended && each.ended.has_value();
        }
        if (!all_begun)
            return exercise_answer(info, outcome::cannot_tell, stage_end_missing,
                                   fact_bit(stage_facts, "exercise.stages.began"));
        if (!all_ended) return exercise_answer(info, outcome::not_applicable, stage_goes_on);
        return exercise_answer(info, outcome::met, stage_end_met);
    }

private:
    [[nodiscard]] answer too_early(stage_record const& stage) const noexcept {
        using namespace detail;
        std::size_t const place = stage.stage ? static_cast<std::size_t>(*stage.stage) : stage_count;
        answer given = exercise_answer(info, outcome::not_met, stage_ends_early + place);
        given.dates = {maybe_date(*stage.began), maybe_date(*stage.ended)};
        given.numbers[0] = days_between(*stage.ended, *stage.began);
        return given;
    }
};

/// Stages out of their order.
inline constexpr stages_in_order exercise_stages{
    {.id = "exercise.stages",
     .title = "Stages begin in their order",
     .cites = clauses("DATA-STAGES"),
     .force = force::must,
     .gives = judged_outcomes,
     .reading = "The order is that of the Code: needs assessment, planning, procurement, contract management; a review "
                "comes last.",
     .reads = detail::stage_facts,
     .dates = {"began", "stage_ahead"},
     .numbers = {"days_early"},
     .sentences = detail::stage_sentences}};

/// A stage that ends before it begins.
inline constexpr stage_ends_in_order exercise_stage_ends{{.id = "exercise.stage_ends",
                                                          .title = "Stages end no earlier than they begin",
                                                          .cites = clauses("DATA-STAGE-END"),
                                                          .force = force::must,
                                                          .gives = judged_outcomes | outcome::not_applicable,
                                                          .reads = detail::stage_facts,
                                                          .dates = {"began", "ended"},
                                                          .numbers = {"days_early"},
                                                          .sentences = detail::stage_end_sentences}};

} // namespace leeds::commissioning::inline v0
