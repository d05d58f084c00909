// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/exercise.hpp>
#include <leeds/commissioning/outcome/answer.hpp>
#include <leeds/commissioning/policy/leeds.hpp>
#include <leeds/commissioning/rules/principles/fact_test.hpp>
#include <leeds/commissioning/rules/principles/recorded.hpp>
#include <leeds/commissioning/rules/rule.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

// What the rules about an exercise share.
namespace leeds::commissioning::inline v0::detail {

inline answer exercise_answer(rule_info const& info, outcome is, std::size_t because,
                              std::uint16_t missing = 0) noexcept {
    answer given;
    given.is = is;
    given.because = static_cast<std::uint8_t>(because);
    given.missing = missing;
    given.weight = info.weight_of(is);
    return given;
}

using by_facts::unless;

inline constexpr sentence sentence_on_missing{"Not recorded: {missing}.", "Record {missing}."};

/// What a rule of the Code says of an exercise outside its time; they follow the rule's own sentences.
inline constexpr std::array<sentence, 2> sentences_outside_the_code{{
    {"The Code was not in force on {judged_on}: it holds {in_force:code.in_force}."},
    {"Whether the Code was in force on {judged_on} cannot be told: it holds {in_force:code.in_force}. It was approved "
     "in January 2018, on a day not stated."},
}};
inline constexpr std::array<parameter, 1> uses_of_the_code{parameters::code_in_force};

/// What `decide()` answers, if the Code was in force on the day by which the exercise is judged.
/// The rule's fourth date is "judged_on", and the sentences it shares are those above.
template <class Decide>
answer judged_by_the_code(rule_info const& info, exercise const& subject, basis const& on, Decide decide) noexcept {
    date const judged_on = day_of(subject, on);
    value_on_day const code = on.numbers.on(parameters::code_in_force, judged_on);
    bool const applies = code.value != nullptr && code.value->amount != 0;
    answer given;
    if (applies && code.held == holding::yes) {
        given = decide();
    } else {
        bool const unclear = applies && code.held == holding::unclear;
        given = exercise_answer(info, unclear ? outcome::cannot_tell : outcome::not_assessed,
                                info.sentences.size() + (unclear ? 1u : 0u));
        given.dates[3] = judged_on;
    }
    given.values_of = judged_on;
    return given;
}

/// When procurement began, as far as it is recorded.
struct procurement_beginning {
    std::optional<date> first;  ///< earliest day on which it is known to be going on
    bool surely_first = false;  ///< whether it surely did not begin before
    bool stage_unnamed = false; ///< whether a stage that is not named may be an earlier procurement
};

[[nodiscard]] inline procurement_beginning beginning_of_procurement(exercise const& subject) noexcept {
    procurement_beginning found;
    auto const take = [&](std::optional<date> const& day) {
        if (day && (!found.first || *day < *found.first)) found.first = day;
    };
    bool any_stage = false;
    bool all_dated = true;
    for (stage_record const& each : subject.stages) {
        if (each.stage != std::optional(exercise_stage::procurement)) continue;
        any_stage = true;
        all_dated = all_dated && each.began.has_value();
        take(each.began);
    }
    if (subject.tender) {
        take(subject.tender->published);
        take(subject.tender->awarded);
    }
    for (stage_record const& each : subject.stages)
        if (!each.stage && (!each.began || !found.first || *each.began < *found.first)) found.stage_unnamed = true;
    found.surely_first = any_stage && all_dated && !found.stage_unnamed;
    return found;
}

} // namespace leeds::commissioning::inline v0::detail
