// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/waiver/right_rules.hpp>

namespace leeds::commissioning::inline v0 {

// By what authority the rules are waived and by whom, and whether a waiver was needed at all.

namespace detail {

inline constexpr std::array<std::string_view, 4> named_facts{"waiver.rules_waived", "waiver.authority",
                                                             "waiver.decision.role", "waiver.report.to"};

inline constexpr std::array<sentence, 3> named_sentences{{
    {"Rules {waiver.rules_waived} are waived on the authority of rule {waiver.authority}."},
    {"A rule waived, the authority or the decision-taker is left blank.",
     "Name the rules waived, the rule that gives the authority, and the decision-taker."},
    {not_recorded, record_it},
}};

inline answer decide_named(waiver const& subject, basis const&) noexcept {
    auto const* const role = fact(subject.decision, &decision::role);
    auto const* const taker = role != nullptr ? role : fact(subject.report, &waiver_report::to);
    bool blank =
        (subject.authority && !says_something(subject.authority)) || (taker != nullptr && !says_anything(taker));
    for (std::string const& each : subject.rules_waived) blank |= !says_something(std::string_view(each));
    if (blank) return plain(false);
    std::uint16_t missing = 0;
    if (subject.rules_waived.empty()) missing |= fact_bit(named_facts, "waiver.rules_waived");
    if (!subject.authority) missing |= fact_bit(named_facts, "waiver.authority");
    if (taker == nullptr) missing |= fact_bit(named_facts, "waiver.decision.role");
    return missing == 0 ? plain(true) : plain_lacks(missing);
}

inline constexpr std::array<std::string_view, 5> authority_facts{"waiver.authority", "waiver.rules_edition",
                                                                 "waiver.decision.taken", "waiver.report.dated",
                                                                 "waiver.decision.published"};

enum authority_sentence : std::uint8_t {
    authority_known,
    authority_other,
    authority_missing,
    authority_of_2016,
    authority_edition_unknown,
    authority_not_known,
    authority_without_values
};

inline constexpr std::array<sentence, 7> authority_sentences{{
    {"Waived on the authority of rule 1.3."},
    {"Waived on the authority of rule {waiver.authority}: the policy takes only rules 1.3 and 27 as giving it.",
     "Name the rule that gives the authority to waive."},
    {not_recorded, record_it},
    {"Waived on the authority of rule 27, as a decision of 2016 was."},
    {"The rules of {judged_on}: their numbers are known only {in_force}, so that what rule {waiver.authority} gives is "
     "not."},
    {"No decision read was taken on the authority of rule {waiver.authority}: only rules 1.3 and 27 are known.",
     "Record where that rule gives the authority to waive."},
    {"The policy has no rules of procedure."},
}};

inline constexpr std::array<parameter, 2> authority_uses{parameters::high_above, parameters::only_known_authorities};

inline answer decide_authority(waiver const& subject, basis const& on) noexcept {
    if (!subject.authority)
        return says(outcome::cannot_tell, authority_missing, fact_bit(authority_facts, "waiver.authority"));
    day_of_waiver const judged = day_of_rules(subject);
    value_on_day const rules = on_day(on.numbers, parameters::high_above, judged.day);
    answer given = says(outcome::met, authority_known);
    given.dates[0] = given.values_of = judged.day;
    std::string_view const number = number_of_rule(*subject.authority);
    if (rules.held == holding::unset) return says(outcome::not_assessed, authority_without_values);
    if (rules.held != holding::yes && !judged.day)
        return says(outcome::cannot_tell, authority_missing, fact_bit(authority_facts, "waiver.decision.taken"));
    if (rules.held != holding::yes) {
        given.is = outcome::cannot_tell;
        given.because = authority_edition_unknown;
    } else if (number == "27") {
        given.because = authority_of_2016;
    } else if (number != "1.3") {
        bool const only = is_on(on_day(on.numbers, parameters::only_known_authorities, judged.day));
        given.is = only ? outcome::not_met : outcome::cannot_tell;
        given.because = only ? authority_other : authority_not_known;
    }
    return given;
}

inline constexpr std::array<std::string_view, 3> needed_facts{"waiver.exceptions_claimed", "waiver.grounds",
                                                              "waiver.rules_waived"};

enum needed_sentence : std::uint8_t {
    needed_no_exception,
    needed_claim_of_9,
    needed_claim_of_8,
    needed_ground_of_9,
    needed_ground_of_8,
    needed_missing
};

inline constexpr std::array<sentence, 6> needed_sentences{{
    {"No exception that rule 9.1 itself makes is claimed."},
    {"Claimed to exist: {waiver.exceptions_claimed}. Rule 9.1 asks for no competition where one of its own exceptions "
     "holds, so that a waiver may have been unnecessary; how the rules define them is not held.",
     "Compare the claim with the definitions in the rules."},
    {"Claimed to exist: {waiver.exceptions_claimed}. If rule 8.1 makes the exceptions of rule 9.1, which is not "
     "confirmed, a waiver may have been unnecessary; how the rules define them is not held.",
     "Compare the claim with rule 8.1 and the definitions in the rules."},
    {"The ground is an exclusive supplier. Rule 9.1 asks for no competition where there is one, so that a waiver may "
     "have been unnecessary; how the rules define it is not held.",
     "Compare the ground with the definition in the rules."},
    {"The ground is an exclusive supplier. If rule 8.1 makes the exceptions of rule 9.1, which is not confirmed, a "
     "waiver may have been unnecessary; how the rules define it is not held.",
     "Compare the ground with rule 8.1 and the definition in the rules."},
    {not_recorded, record_it},
}};

inline answer decide_needed(waiver const& subject, basis const&) noexcept {
    bool const claimed = !subject.exceptions_claimed.empty();
    bool ground = false;
    for (waiver_ground const each : subject.grounds) ground |= each == waiver_ground::exclusive_supplier;
    if (!claimed && subject.grounds.empty())
        return says(outcome::cannot_tell, needed_missing, fact_bit(needed_facts, "waiver.grounds"));
    if (!claimed && !ground) return says(outcome::not_applicable, needed_no_exception);
    bool const of_9 = waives(subject, "9.1");
    answer given = says(outcome::cannot_tell, claimed ? (of_9 ? needed_claim_of_9 : needed_claim_of_8)
                                                      : (of_9 ? needed_ground_of_9 : needed_ground_of_8));
    given.weight = severity::note;
    return given;
}

inline constexpr std::array<std::string_view, 2> delegation_facts{"waiver.decision.delegated",
                                                                  "waiver.decision.taken_by"};

inline constexpr std::array<sentence, 4> delegation_sentences{{
    {"Taken under the officer delegation scheme."},
    {"Not taken under the officer delegation scheme.", "Have it taken by an officer who held the power on that day."},
    {not_recorded, record_it},
    {"Not taken by an officer: no delegation is needed."},
}};

inline answer decide_delegation(waiver const& subject, basis const&) noexcept {
    auto const* const by = fact(subject.decision, &decision::taken_by);
    if (by != nullptr && *by != decision_taker::officer) return plain_nothing();
    auto const* const delegated = fact(subject.decision, &decision::delegated);
    if (delegated != nullptr) return plain(*delegated);
    return plain_lacks(fact_bit(delegation_facts, "waiver.decision.delegated"));
}

} // namespace detail

/// Whether the rules waived, the authority to waive them and the decision-taker are named (NDTI-1, CC-1).
inline constexpr waiver_rule waiver_named{
    detail::waiver_info("waiver.named", "Rules waived, authority and decision-taker named", clauses("NDTI-1", "CC-1"),
                        force::must, judged_outcomes, detail::named_facts, detail::named_sentences),
    &detail::decide_named};

/// Whether the authority is a rule that is known to give it: 1.3, or 27. The numbers belong to an edition of the rules.
inline constexpr waiver_rule waiver_authority{
    {.id = "waiver.authority",
     .title = "Waived on a known authority",
     .cites = clauses("NDTI-1", "CC-1", "CPR-1.3", "CPR-27"),
     .force = force::must,
     .gives = judged_outcomes | outcome::not_assessed,
     .selects_policy_by = date_of::decision,
     .reading = "The text of rules 1.3 and 27 was not found: they are known from the decisions that cite them.",
     .reads = detail::authority_facts,
     .uses = detail::authority_uses,
     .dates = {"judged_on"},
     .sentences = detail::authority_sentences},
    &detail::decide_authority};

/// Whether an exception is claimed that rule 9.1 makes itself, so that a waiver may have been unnecessary: a note.
inline constexpr waiver_rule waiver_needed{
    detail::waiver_info("waiver.needed", "No exception of rule 9.1 itself claimed", clauses("CPR-9.1", "CPR-8.1"),
                        force::must, outcomes(outcome::cannot_tell, outcome::not_applicable), detail::needed_facts,
                        detail::needed_sentences,
                        "An exclusive supplier given as the ground is read as a claim of that exception."),
    &detail::decide_needed};

/// Whether the decision is taken under the officer delegation scheme (NDTI-8).
inline constexpr waiver_rule waiver_delegation{
    detail::waiver_info("waiver.delegation", "Taken under the officer delegation scheme", clauses("NDTI-8"),
                        force::must, judged_outcomes | outcome::not_applicable, detail::delegation_facts,
                        detail::delegation_sentences,
                        "Who holds a power on a day is not modelled: the report's own statement is taken."),
    &detail::decide_delegation};

} // namespace leeds::commissioning::inline v0
