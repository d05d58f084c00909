// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/exercise/answer.hpp>

// Grant or contract, and those whose grant ends or changes.
namespace leeds::commissioning::inline v0 {

namespace detail {

inline constexpr std::array<std::string_view, 3> award_form_facts{"exercise.funding.chosen", "exercise.funding.reason",
                                                                  "exercise.delivery_form"};

enum award_form_says : std::uint8_t { award_form_met, award_form_missing, award_form_own_service };

inline constexpr std::array<sentence, 3> award_form_sentences{{
    {"Decided: {exercise.funding.chosen}. The reason: “{exercise.funding.reason}”."},
    sentence_on_missing,
    {"The commissioner provides the service itself: neither a grant nor a contract is awarded."},
}};

inline constexpr std::array<std::string_view, 6> grant_change_facts{"exercise.funding.grants_ending",
                                                                    "exercise.funding.grants_ending.told",
                                                                    "exercise.funding.grants_ending.keeps_funding",
                                                                    "exercise.funding.grants_ending.actions",
                                                                    "exercise.funding.grants_ending.capacity_support",
                                                                    "exercise.decision"};

enum grant_change_says : std::uint8_t { grant_change_met, grant_change_missing };

inline constexpr std::array<sentence, 2> grant_change_sentences{{
    {"{organisations:organisation} told that a grant ends or changes; whoever keeps funding has actions in exchange."},
    sentence_on_missing,
}};

inline constexpr std::array<std::string_view, 3> grant_change_remarks{
    "At least one was told only after the decision.",
    "At least one that loses its grant is not helped to develop its capacity.",
    "Whether everyone that loses a grant is helped to develop its capacity is not recorded."};
enum grant_change_remark : std::uint16_t { told_after_decision = 1, no_capacity_support = 2, capacity_unknown = 4 };

} // namespace detail

/// Whether it was decided to award a grant or a contract, and why (SCR-M3). Nothing is awarded for a service that the
/// commissioner provides itself.
struct grant_or_contract_decided {
    rule_info info;

    [[nodiscard]] answer operator()(exercise const& subject, basis const&) const noexcept {
        using namespace detail;
        std::optional<funding_form> const chosen = subject.funding ? subject.funding->chosen : std::nullopt;
        bool const own_service = chosen ? *chosen == funding_form::in_house : delivers_itself(subject);
        if (own_service) return exercise_answer(info, outcome::not_applicable, award_form_own_service);
        bool const reasoned = subject.funding && says_something(subject.funding->reason);
        if (chosen && reasoned) return exercise_answer(info, outcome::met, award_form_met);
        return exercise_answer(info, outcome::cannot_tell, award_form_missing,
                               static_cast<std::uint16_t>(
                                   unless(chosen.has_value(), fact_bit(award_form_facts, "exercise.funding.chosen")) |
                                   unless(reasoned, fact_bit(award_form_facts, "exercise.funding.reason"))));
    }

private:
    [[nodiscard]] static bool delivers_itself(exercise const& subject) noexcept {
        return subject.delivery_form == std::optional(delivery_form::in_house) ||
               subject.delivery_form == std::optional(delivery_form::brought_back_in_house);
    }
};

/// Whether organisations whose grant ends or changes are told of it, and those that keep funding have defined actions
/// in exchange (WIN-6.2). Help to develop capacity (WIN-6.2b) is remarked on.
struct grant_changes_told {
    rule_info info;

    [[nodiscard]] answer operator()(exercise const& subject, basis const&) const noexcept {
        using namespace detail;
        if (!subject.funding || subject.funding->grants_ending.empty())
            return exercise_answer(info, outcome::cannot_tell, grant_change_missing,
                                   fact_bit(grant_change_facts, "exercise.funding.grants_ending"));
        std::uint16_t missing = 0;
        std::uint16_t remarks = 0;
        for (grant_change const& each : subject.funding->grants_ending) {
            missing |= missing_of(each);
            remarks |= remarks_on(each, subject.decision);
        }
        answer given = exercise_answer(info, missing == 0 ? outcome::met : outcome::cannot_tell,
                                       missing == 0 ? grant_change_met : grant_change_missing, missing);
        given.remarks = remarks;
        given.numbers[0] = static_cast<std::int64_t>(subject.funding->grants_ending.size());
        return given;
    }

private:
    [[nodiscard]] static std::uint16_t missing_of(grant_change const& each) noexcept {
        using namespace detail;
        std::uint16_t missing =
            unless(each.told.has_value(), fact_bit(grant_change_facts, "exercise.funding.grants_ending.told"));
        if (each.keeps_funding == std::optional(false) || by_facts::any_says_something(each.actions)) return missing;
        missing |= unless(each.keeps_funding.has_value(),
                          fact_bit(grant_change_facts, "exercise.funding.grants_ending.keeps_funding"));
        missing |= fact_bit(grant_change_facts, "exercise.funding.grants_ending.actions");
        return missing;
    }

    [[nodiscard]] static std::uint16_t remarks_on(grant_change const& each,
                                                  std::optional<date> const& decision) noexcept {
        using namespace detail;
        std::uint16_t remarks = 0;
        if (each.told && decision && *decision < *each.told) remarks |= told_after_decision;
        if (each.keeps_funding != std::optional(false)) return remarks;
        if (!each.capacity_support)
            remarks |= capacity_unknown;
        else if (!*each.capacity_support)
            remarks |= no_capacity_support;
        return remarks;
    }
};

/// The choice between a grant and a contract.
inline constexpr grant_or_contract_decided exercise_grant_or_contract{
    {.id = "exercise.grant_or_contract",
     .title = "Grant or contract decided, with the reason",
     .cites = clauses("SCR-M3", "CODE-PL2"),
     .force = force::may,
     .gives = outcomes(outcome::met, outcome::cannot_tell, outcome::not_applicable),
     .reading = "That the reason is recorded is our reading.",
     .reads = detail::award_form_facts,
     .sentences = detail::award_form_sentences}};

/// Organisations whose grant ends or changes.
inline constexpr grant_changes_told exercise_grants_told{
    {.id = "exercise.grants_told",
     .title = "Organisations told of changes to their grants",
     .cites = clauses("WIN-6.2", "WIN-6.2b"),
     .force = force::should,
     .gives = outcomes(outcome::met, outcome::cannot_tell),
     .reading = "Winchester City Council's account of 2010, read as what should be done. It names no time by which "
                "organisations are told.",
     .reads = detail::grant_change_facts,
     .numbers = {"organisations"},
     .sentences = detail::grant_change_sentences,
     .remarks = detail::grant_change_remarks}};

} // namespace leeds::commissioning::inline v0
