// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/choice.hpp>
#include <leeds/commissioning/code/clause.hpp>
#include <leeds/commissioning/code/document.hpp>

#include <array>
#include <cstdint>

namespace leeds::commissioning::inline v0 {

/// What a rule answers about a case. Absence of a fact is never a pass and never a fail.
enum class outcome : std::uint8_t { met, not_met, explained, cannot_tell, not_applicable, not_assessed };

inline constexpr int outcome_count = 6;

constexpr auto choices(tag<outcome>) noexcept {
    return std::array<choice<outcome>, outcome_count>{
        {{outcome::met, "met", "in keeping with the clause"},
         {outcome::not_met, "not_met", "not in keeping with the clause"},
         {outcome::explained, "explained", "departed from, with the reason recorded"},
         {outcome::cannot_tell, "cannot_tell", "a fact that decides is missing, and is named"},
         {outcome::not_applicable, "not_applicable", "the clause does not speak about this"},
         {outcome::not_assessed, "not_assessed", "the rule was off or not in force, and why"}}};
}

/// How much an outcome weighs.
enum class severity : std::uint8_t { none, note, warning, violation };

constexpr auto choices(tag<severity>) noexcept {
    return std::array<choice<severity>, 4>{{{severity::none, "none", "nothing to see to"},
                                            {severity::note, "note", "worth knowing"},
                                            {severity::warning, "warning", "departs from what should be"},
                                            {severity::violation, "violation", "breaks what must be"}}};
}

/// The severity that follows from a clause's force and its source's standing.
///
/// must → violation; should and where possible → warning; may and context → note. The recommendations of a scrutiny
/// board and what a single report says never go past warning, nor does a check of the data itself: a slip of the pen
/// in a register breaks no rule. A departure explained is a note; so is a must set aside with a recorded reason.
[[nodiscard]] constexpr severity severity_of(outcome is, force binds, standing source) noexcept {
    if (is == outcome::explained) return severity::note;
    if (is != outcome::not_met) return severity::none;
    switch (binds) {
    case force::must: break;
    case force::should:
    case force::where_possible:
    case force::where_appropriate: return severity::warning;
    case force::may:
    case force::context: return severity::note;
    }
    bool const advice = source == standing::recommendation || source == standing::one_report ||
                        source == standing::guidance || source == standing::data_check;
    return advice ? severity::warning : severity::violation;
}

} // namespace leeds::commissioning::inline v0
