// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/exercise/answer.hpp>

// Contradictions between what is claimed of an exercise and what is recorded of it: who was invited, who was kept out.
// Where a fact that decides is missing nobody can tell; an empty list is one in which nothing is recorded.
namespace leeds::commissioning::inline v0 {

namespace detail {

inline constexpr std::array<std::string_view, 6> open_event_facts{
    "exercise.events",         "exercise.events.open_to_all", "exercise.events.promoted_to_all",
    "exercise.events.invited", "exercise.events.held",        "exercise.market.event_held"};

enum open_event_says : std::uint8_t { open_event_met, open_event_of_one, open_event_missing, no_event_held };

inline constexpr std::array<sentence, 4> open_event_sentences{{
    {"No event that is said to be open or promoted to all has an invitation list of one."},
    {"Said to be open or promoted to all, yet only one was invited by name: {events_of_one:event}, the first on "
     "{first_held}.",
     "Record everybody who was invited, or hold an event that is open and promoted to all."},
    sentence_on_missing,
    {"It is recorded that no event was held."},
}};

inline constexpr std::array<std::string_view, 3> level_facts{
    "exercise.market.level_playing_field", "exercise.market.bodies_excluded", "exercise.market.bodies_considered"};

enum level_says : std::uint8_t { level_met, level_denied, level_missing, level_not_claimed };

inline constexpr std::array<sentence, 4> level_sentences{{
    {"A level playing field is claimed, and no body that works without profit was kept out."},
    {"A level playing field is claimed, but these were kept out: {exercise.market.bodies_excluded}.",
     "Open the exercise to bodies that work without profit, or do not claim a level playing field."},
    sentence_on_missing,
    {"No level playing field is claimed."},
}};

} // namespace detail

/// Whether an event that is said to be open, or promoted, to all has an invitation list of one (DATA-OPEN-EVENT,
/// CODE-PR2). An event that was open and names nobody had an open invitation.
struct open_event_is_open {
    rule_info info;

    [[nodiscard]] answer operator()(exercise const& subject, basis const&) const noexcept {
        using namespace detail;
        if (subject.events.empty()) {
            bool const none_held = subject.market && subject.market->event_held == std::optional(false);
            if (none_held) return exercise_answer(info, outcome::not_applicable, no_event_held);
            return exercise_answer(info, outcome::cannot_tell, open_event_missing,
                                   fact_bit(open_event_facts, "exercise.events"));
        }
        std::uint16_t missing = 0;
        std::int64_t of_one = 0;
        std::optional<date> first;
        for (engagement_event const& each : subject.events) {
            std::optional<bool> const contradicts = contradiction(each);
            if (!contradicts) missing |= missing_of(each);
            if (contradicts != std::optional(true)) continue;
            ++of_one;
            if (each.held && (!first || *each.held < *first)) first = each.held;
        }
        if (of_one == 0 && missing != 0)
            return exercise_answer(info, outcome::cannot_tell, open_event_missing, missing);
        answer given = exercise_answer(info, of_one == 0 ? outcome::met : outcome::not_met,
                                       of_one == 0 ? open_event_met : open_event_of_one);
        given.dates[0] = first;
        given.numbers[0] = of_one;
        return given;
    }

private:
    [[nodiscard]] static std::optional<bool> said_to_be_open(engagement_event const& event) noexcept {
        if (event.open_to_all == std::optional(true) || event.promoted_to_all == std::optional(true)) return true;
        if (event.open_to_all && event.promoted_to_all) return false;
        return std::nullopt;
    }

    [[nodiscard]] static std::optional<bool> contradiction(engagement_event const& event) noexcept {
        std::optional<bool> const open = said_to_be_open(event);
        if (open == std::optional(false) || event.invited.size() > 1) return false;
        if (event.invited.empty() && open) return false;
        return event.invited.empty() ? std::nullopt : open;
    }

    [[nodiscard]] static std::uint16_t missing_of(engagement_event const& event) noexcept {
        using namespace detail;
        return static_cast<std::uint16_t>(
            unless(event.open_to_all.has_value(), fact_bit(open_event_facts, "exercise.events.open_to_all")) |
            unless(event.promoted_to_all.has_value(), fact_bit(open_event_facts, "exercise.events.promoted_to_all")) |
            unless(!event.invited.empty(), fact_bit(open_event_facts, "exercise.events.invited")));
    }
};

/// Whether a level playing field is claimed while bodies that work without profit were kept out (WIN-S5).
struct level_playing_field_is_level {
    rule_info info;

    [[nodiscard]] answer operator()(exercise const& subject, basis const&) const noexcept {
        using namespace detail;
        std::uint16_t const claim = fact_bit(level_facts, "exercise.market.level_playing_field");
        std::uint16_t const excluded = fact_bit(level_facts, "exercise.market.bodies_excluded");
        std::optional<bool> claimed;
        std::optional<bool> kept_out;
        if (subject.market) {
            claimed = subject.market->level_playing_field;
            kept_out = without_profit_kept_out(*subject.market);
        }
        if (claimed == std::optional(false)) return exercise_answer(info, outcome::not_applicable, level_not_claimed);
        if (!claimed || !kept_out)
            return exercise_answer(info, outcome::cannot_tell, level_missing,
                                   static_cast<std::uint16_t>(unless(claimed.has_value(), claim) |
                                                              unless(kept_out.has_value(), excluded)));
        return exercise_answer(info, *kept_out ? outcome::not_met : outcome::met, *kept_out ? level_denied : level_met);
    }

private:
    static constexpr std::array<body_kind, 3> without_profit{body_kind::voluntary_body, body_kind::social_landlord,
                                                             body_kind::social_enterprise};

    [[nodiscard]] static bool among(std::vector<body_kind> const& kinds, body_kind kind) noexcept {
        for (body_kind const each : kinds)
            if (each == kind) return true;
        return false;
    }

    /// Who was kept out may be recorded; or that all of them may provide, so that none was.
    [[nodiscard]] static std::optional<bool> without_profit_kept_out(market const& of) noexcept {
        bool all_considered = true;
        for (body_kind const each : without_profit) {
            if (among(of.bodies_excluded, each)) return true;
            all_considered = all_considered && among(of.bodies_considered, each);
        }
        if (!of.bodies_excluded.empty() || all_considered) return false;
        return std::nullopt;
    }
};

/// An event said to be open to all with an invitation list of one.
inline constexpr open_event_is_open exercise_open_event{{.id = "exercise.open_event",
                                                         .title = "An event open to all invites more than one",
                                                         .cites = clauses("DATA-OPEN-EVENT", "CODE-PR2", "CODE-N2"),
                                                         .force = force::should,
                                                         .gives = judged_outcomes | outcome::not_applicable,
                                                         .reads = detail::open_event_facts,
                                                         .dates = {"first_held"},
                                                         .numbers = {"events_of_one"},
                                                         .sentences = detail::open_event_sentences}};

/// A level playing field claimed while bodies that work without profit were kept out.
inline constexpr level_playing_field_is_level exercise_level_playing_field{
    {.id = "exercise.level_playing_field",
     .title = "A level playing field keeps out no body that works without profit",
     .cites = clauses("WIN-S5", "WIN-4.1"),
     .force = force::should,
     .gives = judged_outcomes | outcome::not_applicable,
     .reading = "Voluntary bodies, social landlords and social enterprises are counted as not-for-profit.",
     .reads = detail::level_facts,
     .sentences = detail::level_sentences}};

} // namespace leeds::commissioning::inline v0
