// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/choice.hpp>
#include <leeds/commissioning/time/date.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace leeds::commissioning::inline v0 {

/// A step on the way to the last funded day of a service, in the order in which they are taken.
enum class ending_step : std::uint8_t {
    engagement,
    consultation_begins,
    evidence,
    key_notice,
    papers,
    decision,
    call_in_ends,
    in_effect,
    notice,
    users_told,
    last_funded_day
};

constexpr auto choices(tag<ending_step>) noexcept {
    using enum ending_step;
    return std::array<choice<ending_step>, 11>{
        {{engagement, "engagement", "engage the provider, as early as possible"},
         {consultation_begins, "consultation_begins", "open the consultation with customers and users"},
         {evidence, "evidence", "have the assessments done and the consultation closed"},
         {key_notice, "key_notice", "publish notice of the key decision"},
         {papers, "papers", "publish the papers"},
         {decision, "decision", "take the decision"},
         {call_in_ends, "call_in_ends", "call-in ends"},
         {in_effect, "in_effect", "the decision has effect, if nobody calls it in"},
         {notice, "notice", "have notice served on the provider"},
         {users_told, "users_told", "have users of the service told"},
         {last_funded_day, "last_funded_day", "the last funded day"}}};
}

/// Whether somebody has to take a step by its day. Call-in and effect follow of themselves.
[[nodiscard]] constexpr bool is_to_do(ending_step step) noexcept {
    return step != ending_step::call_in_ends && step != ending_step::in_effect;
}

/// How a step of a plan stands.
enum class step_state : std::uint8_t {
    planned,       ///< it has a day
    not_needed,    ///< the decision or the policy does not ask for it
    no_value,      ///< the policy has no value for what its day depends on
    calendar_ends, ///< it depends on bank holidays that are not known
};

constexpr auto choices(tag<step_state>) noexcept {
    using enum step_state;
    return std::array<choice<step_state>, 4>{
        {{planned, "planned", "it has a day"},
         {not_needed, "not_needed", "nothing asks for it"},
         {no_value, "no_value", "the policy does not say how long it takes"},
         {calendar_ends, "cannot_tell", "it depends on bank holidays that are not known"}}};
}

/// A step with its day: the last one that will do, or in a plan that begins today the first one that can be.
struct planned_step {
    step_state state = step_state::not_needed;
    std::optional<date> day = {};
};

/// The days on the way to one last funded day.
struct ending_timetable {
    std::array<planned_step, choices(tag<ending_step>{}).size()> steps = {};

    [[nodiscard]] constexpr planned_step const& operator[](ending_step step) const noexcept {
        return steps[static_cast<std::size_t>(step)];
    }
    [[nodiscard]] constexpr planned_step& operator[](ending_step step) noexcept {
        return steps[static_cast<std::size_t>(step)];
    }
};

} // namespace leeds::commissioning::inline v0
