// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/code/criteria.hpp>
#include <leeds/commissioning/facts/exercise.hpp>
#include <leeds/commissioning/facts/recorded_text.hpp>
#include <leeds/commissioning/outcome/answer.hpp>
#include <leeds/commissioning/policy/leeds.hpp>
#include <leeds/commissioning/rules/rule.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// What recorded facts say of a criterion. Facts that are not recorded never say `met` or `not_met`.
struct shown {
    outcome is = outcome::cannot_tell;
    std::uint16_t missing = 0; ///< facts that would decide, as bits over those the test reads
    maybe_date values_of = {}; ///< day whose policy values were used
    std::array<maybe_date, 2> dates = {};
    std::array<std::int64_t, 2> numbers = {};
};

/// How a criterion is decided from facts, where it can be.
struct fact_test {
    std::string_view criterion;
    std::span<std::string_view const> reads; ///< facts, as paths from the exercise; at most 8
    std::string_view holds;                  ///< what is said when they show it; may name dates, numbers and facts
    std::string_view fails;                  ///< what is said when they show the contrary
    shown (*decide)(exercise const&, basis const&) noexcept = nullptr;
    std::string_view otherwise = {}; ///< what is said where it does not apply, is not assessed or is departed from
    outcome_set otherwise_gives = outcome_set(); ///< the outcomes of which that is said; spelt out as those below are
    // Both elements are spelt out, here and in tables: g++ 12 copies none that was left out of a constant.
    std::array<std::string_view, 2> dates = {""sv, ""sv};   ///< what the dates it works out are called
    std::array<std::string_view, 2> numbers = {""sv, ""sv}; ///< what the numbers are called
    std::span<parameter const> uses = {};                   ///< parameters, the deciding one first

    /// Whether there is a test at all. Not a comparison of pointers: sanitised g++ makes none while compiling.
    [[nodiscard]] constexpr bool exists() const noexcept { return !criterion.empty(); }
};

/// The day by which an exercise is judged: that of its decision, or the day asked about while none is recorded.
[[nodiscard]] inline date day_of(exercise const& subject, basis const& on) noexcept {
    return subject.decision ? *subject.decision : on.as_of;
}

namespace detail {

[[nodiscard]] inline shown lacks(std::uint16_t missing) noexcept { return {.missing = missing}; }
[[nodiscard]] inline shown holds_if(bool holds) noexcept { return {.is = holds ? outcome::met : outcome::not_met}; }

} // namespace detail

} // namespace leeds::commissioning::inline v0
