// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/waiver/decision_key.hpp>

namespace leeds::commissioning::inline v0 {

// What kind of decision a waiver is.

namespace detail {

/// What rules that ask whether a decision is key read. The order lets them share the bits of what is missing; the last
/// four places are each rule's own.
inline constexpr std::array<std::string_view, 16> category_facts{"waiver.grants.value",
                                                                 "waiver.grants.yearly_values.value",
                                                                 "waiver.grants.term_months",
                                                                 "waiver.grants.start",
                                                                 "waiver.grants.end",
                                                                 "waiver.grants.extendable",
                                                                 "waiver.grants.options.value",
                                                                 "waiver.decision.taken",
                                                                 "waiver.decision.significant_in_wards",
                                                                 "waiver.decision.follows_key_decision",
                                                                 "waiver.decision.key_decision_followed",
                                                                 "waiver.decision.category",
                                                                 "waiver.report.dated",
                                                                 "waiver.decision.published",
                                                                 "",
                                                                 ""};

consteval std::uint16_t key_bit(std::string_view fact) { return fact_bit(category_facts, fact); }

/// The facts that leave open whether a decision is key.
inline std::uint16_t missing_of(key_answer const& key) noexcept {
    switch (key.because) {
    case key_because::follows_unrecorded: return key_bit("waiver.decision.follows_key_decision");
    case key_because::key_not_named: return key_bit("waiver.decision.key_decision_followed");
    case key_because::day_missing: return key_bit("waiver.decision.taken");
    case key_because::value_missing: break;
    default: return 0;
    }
    std::uint16_t bits = 0;
    if (key.gaps & gap_value) bits |= key_bit("waiver.grants.value");
    if ((key.gaps & gap_year) && !(key.gaps & gap_value)) bits |= key_bit("waiver.grants.yearly_values.value");
    if (key.gaps & gap_term) bits |= key_bit("waiver.grants.term_months");
    if (key.gaps & gap_extendable) bits |= key_bit("waiver.grants.extendable");
    if (key.gaps & gap_option) bits |= key_bit("waiver.grants.options.value");
    return bits;
}

enum category_sentence : std::uint8_t {
    category_key,
    category_significant,
    category_follows,
    category_administrative,
    category_above_a_year,
    category_above,
    category_wards,
    category_missing,
    category_follows_unrecorded,
    category_figure_unclear,
    category_figure_unknown,
    category_basis_unclear,
    category_not_countable,
    category_without_values
};

inline constexpr std::array<sentence, 14> category_sentences{{
    {"Taken as a key decision."},
    {"Taken as a significant operational decision: as a waiver no less, and not key, since {value_pence} is not above "
     "{figure_pence}."},
    {"Taken as a significant operational decision: not key, as a direct consequence of the key decision "
     "{waiver.decision.key_decision_followed}."},
    {"Taken as an administrative decision. A waiver is at least a significant operational decision, whatever its "
     "value.",
     "Record and publish it as a significant operational decision."},
    {"Taken as a significant operational decision, at {value_pence} a year: above {figure_pence} a year it is key.",
     "Take it as a key decision, announced in time before it and open to call-in."},
    {"Taken as a significant operational decision, at {value_pence}: above {figure_pence} it is key.",
     "Take it as a key decision, announced in time before it and open to call-in."},
    {"Taken as a significant operational decision, with a significant effect in a ward: that makes it key.",
     "Take it as a key decision, announced in time before it and open to call-in."},
    {not_recorded, record_it},
    {"Taken as a significant operational decision, and key by its value or its effect in a ward unless it is a direct "
     "consequence of an earlier key decision, which is not recorded.",
     "Record whether it is ({missing}), and which decision."},
    {"Whether it is key depends on which figure held on {judged_on}: that for a year is known "
     "{in_force:decision.key_above_a_year}; that for the whole {in_force:decision.key_above}. The day of the change "
     "was "
     "not found.",
     "Record the figure that was applied."},
    {"Whether it is key cannot be told: what figure held on {judged_on} was not found."},
    {"Whether it is key depends on whether options count: with them it is above {figure_pence}, without them not. The "
     "rule was not found."},
    {"Its sums are not on the same footing for VAT, or too large to add up.",
     "Record all sums with or all without VAT; correct a sum that is too large."},
    {"The policy has no figure for it."},
}};

inline constexpr std::array<std::string_view, 5> decision_remarks{
    "Its effect in wards is not recorded and left out of account.",
    "Neither its value nor its effect in wards makes it key: it is taken so because the council calls it key.",
    "That a waiver is at least significant operational was read in 2019 and 2020; on that day it is our reading.",
    "That this figure still held on that day is not confirmed.",
    "Judged by the day of the report or of publication: that of the decision is not recorded."};

enum decision_remark : std::uint16_t {
    wards_left_out = 1,
    called_key = 2,
    significant_is_reading = 4,
    figure_unconfirmed = 8,
    by_other_day = 16
};

inline std::uint16_t remarks_on_day(waiver const& subject) noexcept {
    auto const which = day_of_decision(subject).is;
    bool const other = which == day_of_waiver::of_report || which == day_of_waiver::of_publication;
    return other ? std::uint16_t{by_other_day} : std::uint16_t{0};
}

inline constexpr std::array<parameter, 3> category_uses{parameters::key_above_a_year, parameters::key_above,
                                                        parameters::waiver_is_significant};

/// What is said of a significant operational decision.
inline answer significant_unless_key(key_answer const& key) noexcept {
    using enum key_because;
    if (key.is) {
        std::uint8_t because = category_significant;
        if (key.because == follows_key) because = category_follows;
        if (key.because == above_a_year) because = category_above_a_year;
        if (key.because == above) because = category_above;
        if (key.because == significant_in_wards) because = category_wards;
        return says(*key.is ? outcome::not_met : outcome::met, because);
    }
    std::uint16_t const missing = missing_of(key);
    switch (key.because) {
    case follows_unrecorded: return says(outcome::cannot_tell, category_follows_unrecorded, missing);
    case figure_unclear: return says(outcome::cannot_tell, category_figure_unclear);
    case figure_unknown: return says(outcome::cannot_tell, category_figure_unknown);
    case basis_unclear: return says(outcome::cannot_tell, category_basis_unclear);
    case no_figure: return says(outcome::not_assessed, category_without_values);
    default: return says(outcome::cannot_tell, missing == 0 ? category_not_countable : category_missing, missing);
    }
}

inline answer decide_category(waiver const& subject, basis const& on) noexcept {
    auto const* const category = fact(subject.decision, &decision::category);
    if (category == nullptr) return says(outcome::cannot_tell, category_missing, key_bit("waiver.decision.category"));
    key_answer const key = key_decision(subject, on);
    value_on_day const at_least = on_day(on.numbers, parameters::waiver_is_significant, key.judged_on);
    answer given;
    if (*category == decision_category::key) {
        given = says(outcome::met, category_key);
        if (key.is == std::optional(false)) given.remarks |= called_key;
    } else if (*category == decision_category::administrative) {
        if (at_least.held == holding::yes && at_least.value->amount != 0) {
            given = says(outcome::not_met, category_administrative);
            if (is_unconfirmed(at_least)) given.remarks |= significant_is_reading;
        } else if (!key.judged_on && at_least.held == holding::unclear) {
            given = says(outcome::cannot_tell, category_missing, key_bit("waiver.decision.taken"));
        } else {
            given = says(outcome::not_assessed, category_without_values);
        }
    } else {
        given = significant_unless_key(key);
        auto const* const wards = fact(subject.decision, &decision::significant_in_wards);
        if (given.is == outcome::met && key.because == key_because::not_above && wards == nullptr)
            given.remarks |= wards_left_out;
        if (key.unconfirmed && key.figure != 0) given.remarks |= figure_unconfirmed;
    }
    given.numbers = {key.value, key.figure};
    given.dates[0] = given.values_of = key.judged_on;
    given.remarks |= remarks_on_day(subject);
    return given;
}

} // namespace detail

/// Whether a waiver is decided in the right category: at least as a significant operational decision, and as a key one
/// where its value, or its effect in a ward, makes it so (NDTI-8, CC-14).
inline constexpr waiver_rule decision_category_fits{
    {.id = "decision.category",
     .version = 2,
     .title = "Decided in the right category",
     .cites = clauses("NDTI-8", "CC-14"),
     .force = force::must,
     .gives = judged_outcomes | outcome::not_assessed,
     .selects_policy_by = date_of::decision,
     .reading =
         "The sums of all contracts of a decision count together for the figure of a key decision. A year is the "
         "largest one recorded, else an even share of the term. Calling a decision key that need not be is no "
         "fault.",
     .reads = detail::category_facts,
     .uses = detail::category_uses,
     .dates = {"judged_on"},
     .numbers = {"value_pence", "figure_pence"},
     .sentences = detail::category_sentences,
     .remarks = detail::decision_remarks},
    &detail::decide_category};

} // namespace leeds::commissioning::inline v0
