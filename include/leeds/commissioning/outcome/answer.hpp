// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/outcome/outcome.hpp>
#include <leeds/commissioning/time/months.hpp>

#include <array>
#include <cstdint>
#include <type_traits>

namespace leeds::commissioning::inline v0 {

/// What a rule decided, in numbers: no words are made until somebody looks.
///
/// What the slots hold is declared by the rule (`rule_info`): which facts the bits of `missing` stand for, what the
/// dates and numbers are called, and the sentence behind `because`.
struct answer {
    outcome is = outcome::not_assessed;
    severity weight = severity::none;
    std::uint8_t because = 0;                ///< which of the rule's sentences says why
    month_note counting = month_note::exact; ///< what counting months did to the day number
    std::uint16_t missing = 0;               ///< facts that would decide, as bits over those the rule reads
    std::uint16_t remarks = 0;               ///< what is worth adding, as bits over the rule's remarks
    maybe_date values_of;                    ///< day whose policy values were used
    std::array<maybe_date, 4> dates = {};
    std::array<std::int64_t, 2> numbers = {};
};

/// One answer of a run: which rule gave it about what.
struct finding {
    answer given;
    std::uint32_t subject = 0; ///< number of the case in the run
    std::uint32_t part = 0;    ///< number of the notice (or other part) of the case it is about, from 0
    std::uint16_t rule = 0;    ///< number of the rule in the list
};

static_assert(std::is_trivially_copyable_v<finding> && sizeof(finding) <= 64,
              "millions of findings are kept: a few dozen bytes each, copied as bytes");

} // namespace leeds::commissioning::inline v0
