// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/waiver/decision.hpp>

namespace leeds::commissioning::inline v0 {

// Whether the decision on a waiver can be called in.

namespace detail {

inline constexpr std::array<std::string_view, 16> call_in_facts = [] {
    auto facts = category_facts;
    facts[14] = "waiver.decision.taken_by";
    facts[15] = "waiver.decision.call_in";
    facts[13] = "waiver.decision.exemption_reason";
    return facts;
}();

enum call_in_sentence : std::uint8_t {
    call_in_open,
    call_in_exempted,
    call_in_not_open,
    call_in_key_not_open,
    call_in_without_reason,
    call_in_open_though_not_key,
    call_in_missing,
    call_in_of_others,
    call_in_key_unclear,
    call_in_either_way,
    call_in_without_values
};

inline constexpr std::array<sentence, 11> call_in_sentences{{
    {"A key decision, open to call-in."},
    {"A key decision, exempted from call-in: “{waiver.decision.exemption_reason}”."},
    {"Not a key decision, and not open to call-in."},
    {"A key decision, not open to call-in, and no exemption is recorded.",
     "Open it to call-in, or record the exemption and its reason."},
    {"A key decision, exempted from call-in without a recorded reason.", "Record the reason for the exemption."},
    {"Open to call-in, but not a key decision: a decision of an officer that is not key cannot be called in.",
     "Record it as not open to call-in, or say what makes it key."},
    {not_recorded, record_it},
    {"Not taken by an officer ({waiver.decision.taken_by}): which of its decisions are open to call-in was not found."},
    {"Whether it should be open to call-in depends on whether it is key, which cannot be told.",
     "Record what makes it key or not, with the figure that was applied."},
    {"A key decision: the policy asks for neither."},
    {"The policy does not say whether key decisions are open to call-in."},
}};

inline constexpr std::array<parameter, 3> call_in_uses{parameters::key_above_a_year, parameters::key_above,
                                                       parameters::key_open_to_call_in};

inline answer call_in_of_key(waiver const& subject, enum call_in recorded, value_on_day const& open) noexcept {
    if (open.held == holding::unset || open.held == holding::no)
        return says(outcome::not_assessed, call_in_without_values);
    if (open.value->amount == 0) return says(outcome::met, call_in_either_way);
    if (recorded == call_in::open) return says(outcome::met, call_in_open);
    if (recorded == call_in::not_open) return says(outcome::not_met, call_in_key_not_open);
    bool const reason = says_anything(fact(subject.decision, &decision::exemption_reason));
    return reason ? says(outcome::explained, call_in_exempted) : says(outcome::not_met, call_in_without_reason);
}

inline answer decide_call_in(waiver const& subject, basis const& on) noexcept {
    auto const* const by = fact(subject.decision, &decision::taken_by);
    if (by == nullptr)
        return says(outcome::cannot_tell, call_in_missing, fact_bit(call_in_facts, "waiver.decision.taken_by"));
    if (*by != decision_taker::officer) return says(outcome::cannot_tell, call_in_of_others);
    auto const* const recorded = fact(subject.decision, &decision::call_in);
    if (recorded == nullptr)
        return says(outcome::cannot_tell, call_in_missing, fact_bit(call_in_facts, "waiver.decision.call_in"));
    key_answer const key = taken_as_key(subject, on);
    answer given;
    if (!key.is) {
        std::uint16_t const missing = missing_of(key);
        given = says(outcome::cannot_tell, missing == 0 ? call_in_key_unclear : call_in_missing, missing);
    } else if (*key.is) {
        given = call_in_of_key(subject, *recorded, on_day(on.numbers, parameters::key_open_to_call_in, key.judged_on));
    } else {
        bool const open = *recorded == call_in::open;
        given = open ? says(outcome::not_met, call_in_open_though_not_key) : says(outcome::met, call_in_not_open);
        auto const* const wards = fact(subject.decision, &decision::significant_in_wards);
        if (key.because == key_because::not_above && wards == nullptr) given.remarks |= wards_left_out;
    }
    if (key.is == std::optional(true) && key.because == key_because::not_above) given.remarks |= called_key;
    given.values_of = key.judged_on;
    given.remarks |= remarks_on_day(subject);
    return given;
}

} // namespace detail

/// Whether an officer's decision is open to call-in where it is key, and is not where it is not (NDTI-8, CC-14).
inline constexpr waiver_rule decision_call_in{
    {.id = "decision.call_in",
     .version = 2,
     .title = "Open to call-in if key, and only then",
     .cites = clauses("NDTI-8", "CC-14", "DECISION-CALL-IN"),
     .force = force::must,
     .gives = judged_outcomes | outcome::explained | outcome::not_assessed,
     .selects_policy_by = date_of::decision,
     .reading = "A decision that the council calls key is taken as key, unless it is recorded to have no significant "
                "effect in a ward and its value does not make it so.",
     .reads = detail::call_in_facts,
     .uses = detail::call_in_uses,
     .sentences = detail::call_in_sentences,
     .remarks = detail::decision_remarks},
    &detail::decide_call_in};

} // namespace leeds::commissioning::inline v0
