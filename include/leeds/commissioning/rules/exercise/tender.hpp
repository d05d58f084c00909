// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/exercise/answer.hpp>

// Whether the record of a tender can be true: its weights, and its days beside each other.
namespace leeds::commissioning::inline v0 {

namespace detail {

inline constexpr std::array<std::string_view, 2> weight_facts{"exercise.tender.award_criteria",
                                                              "exercise.tender.award_criteria.weight"};

enum weights_say : std::uint8_t {
    weights_met,
    weights_too_much,
    weights_too_little,
    weights_missing,
    known_weights_too_much
};

inline constexpr std::array<sentence, 5> weight_sentences{{
    {"The weights add up to 100 %: {exercise.tender.award_criteria.weight}."},
    {"The weights add up to {sum_hundredths}, which is {difference_hundredths} too much: "
     "{exercise.tender.award_criteria.weight}.",
     "Correct the weights, so that they add up to 100 %."},
    {"The weights add up to {sum_hundredths}, which is {difference_hundredths} too little: "
     "{exercise.tender.award_criteria.weight}.",
     "Correct the weights, or record the criterion that is not there."},
    sentence_on_missing,
    {"Not all weights are recorded, and those that are add up to {sum_hundredths}, which is {difference_hundredths} "
     "too much: {exercise.tender.award_criteria.weight}.",
     "Correct the weights, so that they add up to 100 %."},
}};

inline constexpr std::array<std::string_view, 2> award_day_facts{"exercise.decision", "exercise.tender.awarded"};
inline constexpr std::array<std::string_view, 2> bids_day_facts{"exercise.tender.published",
                                                                "exercise.tender.bids_due"};

enum days_say : std::uint8_t { days_met, days_inverted, days_missing };

inline constexpr std::array<sentence, 3> award_day_sentences{{
    {"Decided on {exercise.decision}, awarded on {exercise.tender.awarded}."},
    {"Awarded on {exercise.tender.awarded}, {days_before:day} before it was decided to go ahead on "
     "{exercise.decision}.",
     "Correct the day of the decision or of the award."},
    sentence_on_missing,
}};

inline constexpr std::array<sentence, 3> bids_day_sentences{{
    {"Published on {exercise.tender.published}, bids due by {exercise.tender.bids_due}."},
    {"Bids were due by {exercise.tender.bids_due}, {days_before:day} before the opportunity was published on "
     "{exercise.tender.published}.",
     "Correct the day of publication or the day by which bids were due."},
    sentence_on_missing,
}};

[[nodiscard]] inline std::optional<date> decided_on(exercise const& subject) noexcept { return subject.decision; }
[[nodiscard]] inline std::optional<date> awarded_on(exercise const& subject) noexcept {
    return subject.tender ? subject.tender->awarded : std::nullopt;
}
[[nodiscard]] inline std::optional<date> published_on(exercise const& subject) noexcept {
    return subject.tender ? subject.tender->published : std::nullopt;
}
[[nodiscard]] inline std::optional<date> bids_due_by(exercise const& subject) noexcept {
    return subject.tender ? subject.tender->bids_due : std::nullopt;
}

} // namespace detail

/// Whether the weights of the award criteria add up to 100 per cent, to the hundredth (DATA-WEIGHTS). Where a weight is
/// missing nobody can tell, unless those that are recorded are too much already.
struct weights_add_up {
    rule_info info;

    [[nodiscard]] answer operator()(exercise const& subject, basis const&) const noexcept {
        using namespace detail;
        if (!subject.tender || subject.tender->award_criteria.empty())
            return exercise_answer(info, outcome::cannot_tell, weights_missing,
                                   fact_bit(weight_facts, "exercise.tender.award_criteria"));
        constexpr std::int64_t whole = 100'00;
        std::int64_t sum = 0;
        bool complete = true;
        for (award_criterion const& each : subject.tender->award_criteria) {
            complete = complete && each.weight.has_value();
            if (each.weight) sum += each.weight->hundredths();
        }
        if (!complete && sum <= whole)
            return exercise_answer(info, outcome::cannot_tell, weights_missing,
                                   fact_bit(weight_facts, "exercise.tender.award_criteria.weight"));
        weights_say const too_much = complete ? weights_too_much : known_weights_too_much;
        answer given = exercise_answer(info, sum == whole ? outcome::met : outcome::not_met,
                                       sum == whole  ? weights_met
                                       : sum > whole ? too_much
                                                     : weights_too_little);
        given.numbers = {sum, sum > whole ? sum - whole : whole - sum};
        return given;
    }
};

/// Whether one day of an exercise is no earlier than another.
struct days_in_order {
    rule_info info; ///< it reads the earlier day, then the later
    std::optional<date> (*earlier)(exercise const&) noexcept;
    std::optional<date> (*later)(exercise const&) noexcept;

    [[nodiscard]] answer operator()(exercise const& subject, basis const&) const noexcept {
        using namespace detail;
        std::optional<date> const first = earlier(subject);
        std::optional<date> const last = later(subject);
        if (!first || !last)
            return exercise_answer(info, outcome::cannot_tell, days_missing,
                                   static_cast<std::uint16_t>((first ? 0u : 1u) | (last ? 0u : 2u)));
        bool const in_order = *first <= *last;
        answer given =
            exercise_answer(info, in_order ? outcome::met : outcome::not_met, in_order ? days_met : days_inverted);
        if (!in_order) given.numbers[0] = days_between(*last, *first);
        return given;
    }
};

/// Weights that do not add up.
inline constexpr weights_add_up exercise_weights{{.id = "exercise.weights",
                                                  .title = "Weights of award criteria add up to 100 %",
                                                  .cites = clauses("DATA-WEIGHTS", "CODE-PR5"),
                                                  .force = force::must,
                                                  .gives = judged_outcomes,
                                                  .reads = detail::weight_facts,
                                                  .numbers = {"sum_hundredths", "difference_hundredths"},
                                                  .sentences = detail::weight_sentences}};

/// An award before the decision to go ahead.
inline constexpr days_in_order exercise_award_day{{.id = "exercise.award_day",
                                                   .title = "Awarded no earlier than decided",
                                                   .cites = clauses("DATA-AWARD-DAY"),
                                                   .force = force::must,
                                                   .gives = judged_outcomes,
                                                   .reads = detail::award_day_facts,
                                                   .numbers = {"days_before"},
                                                   .sentences = detail::award_day_sentences},
                                                  detail::decided_on,
                                                  detail::awarded_on};

/// Bids due before the opportunity was published.
inline constexpr days_in_order exercise_bids_day{{.id = "exercise.bids_day",
                                                  .title = "Bids due no earlier than the opportunity was published",
                                                  .cites = clauses("DATA-BIDS-DAY"),
                                                  .force = force::must,
                                                  .gives = judged_outcomes,
                                                  .reads = detail::bids_day_facts,
                                                  .numbers = {"days_before"},
                                                  .sentences = detail::bids_day_sentences},
                                                 detail::published_on,
                                                 detail::bids_due_by};

} // namespace leeds::commissioning::inline v0
