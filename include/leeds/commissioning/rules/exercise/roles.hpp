// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/recorded_text.hpp>
#include <leeds/commissioning/rules/exercise/answer.hpp>

namespace leeds::commissioning::inline v0 {

namespace detail {

inline constexpr std::array<std::string_view, 7> duty_facts{
    "exercise.roles",        "exercise.roles.who",        "exercise.roles.role",    "exercise.stages.stage",
    "exercise.stages.began", "exercise.tender.published", "exercise.tender.awarded"};

enum duties_say : std::uint8_t { duties_met, duties_in_one_hand, duties_missing, duties_not_yet };

inline constexpr std::array<sentence, 4> duty_sentences{{
    {"Those who commission and those who procure are different people or posts."},
    {"One person or post both commissions and procures (entries {commissioner_entry} and {procurer_entry} of the "
     "roles), though procurement had begun by {procurement_begun}.",
     "Let somebody else procure, and record who."},
    sentence_on_missing,
    {"One person or post both commissions and procures (entries {commissioner_entry} and {procurer_entry} of the "
     "roles). Procurement begins on {procurement_begun}: the duties are divided by then.",
     "Let somebody else procure by {procurement_begun}, and record who."},
}};

} // namespace detail

/// Whether one person or post both commissions and procures, once procurement has begun (SCR-M2). Names are compared
/// without the blanks around them and without regard to the case of ASCII letters.
struct duties_separate {
    rule_info info;

    [[nodiscard]] answer operator()(exercise const& subject, basis const& on) const noexcept {
        using namespace detail;
        pair const found = look_for_pair(subject);
        if (found.procurer == 0 && found.missing != 0)
            return exercise_answer(info, outcome::cannot_tell, duties_missing, found.missing);
        if (found.procurer == 0) return exercise_answer(info, outcome::met, duties_met);

        procurement_beginning const procurement = beginning_of_procurement(subject);
        bool const begun = procurement.first && *procurement.first <= on.as_of;
        if (!begun && !procurement.surely_first)
            return exercise_answer(info, outcome::cannot_tell, duties_missing,
                                   static_cast<std::uint16_t>(fact_bit(duty_facts, "exercise.stages.began") |
                                                              unless(!procurement.stage_unnamed,
                                                                     fact_bit(duty_facts, "exercise.stages.stage"))));
        answer given = exercise_answer(info, begun ? outcome::not_met : outcome::not_applicable,
                                       begun ? duties_in_one_hand : duties_not_yet);
        if (!begun) given.weight = severity::note; // there is still time to divide them
        given.dates[0] = procurement.first;
        given.numbers = {found.commissioner, found.procurer};
        return given;
    }

private:
    /// Entries of the roles that are one person, from 1; 0 where there is none.
    struct pair {
        std::int64_t commissioner = 0;
        std::int64_t procurer = 0;
        std::uint16_t missing = 0; ///< what would tell whether there is such a pair
    };

    [[nodiscard]] static bool can_be(role_holder const& holder, exercise_role role) noexcept {
        return !holder.role || *holder.role == role;
    }

    [[nodiscard]] static std::uint16_t missing_of(role_holder const& holder) noexcept {
        using namespace detail;
        return static_cast<std::uint16_t>(
            unless(holder.role.has_value(), fact_bit(duty_facts, "exercise.roles.role")) |
            unless(says_something(holder.who), fact_bit(duty_facts, "exercise.roles.who")));
    }

    [[nodiscard]] static pair look_for_pair(exercise const& subject) noexcept {
        using namespace detail;
        auto const& roles = subject.roles;
        bool any_commissioner = false;
        bool any_procurer = false;
        pair found;
        for (std::size_t one = 0; one < roles.size(); ++one) {
            any_commissioner = any_commissioner || roles[one].role == std::optional(exercise_role::commissioner);
            any_procurer = any_procurer || roles[one].role == std::optional(exercise_role::procurer);
            if (!can_be(roles[one], exercise_role::commissioner)) continue;
            for (std::size_t other = 0; other < roles.size(); ++other) {
                if (other == one || !can_be(roles[other], exercise_role::procurer)) continue;
                bool const named = says_something(roles[one].who) && says_something(roles[other].who);
                if (named && !same_name(*roles[one].who, *roles[other].who)) continue;
                auto const missing = static_cast<std::uint16_t>(missing_of(roles[one]) | missing_of(roles[other]));
                if (missing == 0) return {static_cast<std::int64_t>(one) + 1, static_cast<std::int64_t>(other) + 1, 0};
                found.missing |= missing;
            }
        }
        if (!any_commissioner || !any_procurer) found.missing |= fact_bit(duty_facts, "exercise.roles");
        return found;
    }
};

/// One person or post that both commissions and procures.
inline constexpr duties_separate exercise_separate_duties{
    {.id = "exercise.separate_duties",
     .title = "Commissioning and procurement in different hands",
     .cites = clauses("SCR-M2"),
     .force = force::should,
     .gives = judged_outcomes | outcome::not_applicable,
     .reading = "The report speaks of teams; one person or post in both is taken to show that they are not apart.",
     .reads = detail::duty_facts,
     .dates = {"procurement_begun"},
     .numbers = {"commissioner_entry", "procurer_entry"},
     .sentences = detail::duty_sentences}};

} // namespace leeds::commissioning::inline v0
