// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/waiver/grant.hpp>

namespace leeds::commissioning::inline v0 {

// Whether a contract began while the waiver held, and whether one waiver follows another.

namespace detail {

inline constexpr std::array<std::string_view, 6> holds_facts{"waiver.contracts.start",    "waiver.contracts.granted_as",
                                                             "waiver.grants.start",       "waiver.grants.end",
                                                             "waiver.grants.term_months", "waiver.contracts.end"};
inline constexpr std::array<sentence, 4> holds_sentences{{
    {"The contract began on {waiver.contracts.start}; the waiver held to {last_day}."},
    {"The contract began on {waiver.contracts.start}, {days_over:day} after the waiver had expired on {last_day}. An "
     "expired waiver covers nothing.",
     "Ask for another waiver before the contract begins; record this one as a breach of the rules."},
    {not_recorded, record_it},
    {no_contract},
}};

/// The last day of the initial term granted: an option extends a contract that began, it does not begin one.
inline std::optional<date> last_day_granted(granted_contract const& granted) noexcept {
    if (granted.end) return granted.end;
    auto const months = months_of(granted);
    if (!granted.start || !months) return std::nullopt;
    return term_end(*granted.start, *months).day;
}

inline answer holds_for(contract_made const& made, granted_contract const& granted) noexcept {
    auto const last = last_day_granted(granted);
    std::uint16_t missing = 0;
    if (!made.start) missing |= fact_bit(holds_facts, "waiver.contracts.start");
    if (!last) missing |= fact_bit(holds_facts, "waiver.grants.end");
    if (missing != 0) return plain_lacks(missing);
    answer given = plain(*made.start <= *last);
    given.dates[0] = last;
    if (given.is == outcome::not_met) given.numbers[0] = days_between(*last, *made.start);
    return given;
}

inline answer decide_holds(waiver const& subject, basis const&) noexcept {
    return weightiest_made(subject, plain_nothing(), plain_lacks(fact_bit(holds_facts, "waiver.contracts.granted_as")),
                           holds_for);
}

inline constexpr std::array<std::string_view, 3> roll_over_facts{
    "waiver.follows_waiver", "waiver.earlier_waivers.reference", "waiver.earlier_waivers.ended"};
inline constexpr std::array<sentence, 3> roll_over_sentences{{
    {"No waiver for the same service came before."},
    {"It follows {earlier:earlier waiver} for the same service ({waiver.earlier_waivers.reference}): the service rolls "
     "over from waiver to waiver.",
     "Procure the service before this waiver ends."},
    {not_recorded, record_it},
}};

inline answer decide_roll_over(waiver const& subject, basis const&) noexcept {
    bool const follows = !subject.earlier_waivers.empty() || subject.follows_waiver == std::optional(true);
    if (!follows && !subject.follows_waiver) return plain_lacks(fact_bit(roll_over_facts, "waiver.follows_waiver"));
    answer given = plain(true);
    if (follows) {
        given.because = plain_not_met;
        given.weight = severity::note;
        given.numbers[0] = std::max<std::int64_t>(1, static_cast<std::int64_t>(subject.earlier_waivers.size()));
    }
    return given;
}

} // namespace detail

/// Whether a contract began before the waiver had expired: an expired waiver covers nothing (CC-1).
inline constexpr waiver_rule waiver_holds{{.id = "waiver.holds",
                                           .title = "Contract began while the waiver held",
                                           .cites = clauses("CC-1", "CC-2"),
                                           .force = force::must,
                                           .gives = judged_outcomes | outcome::not_applicable,
                                           .reading = "A waiver holds to the last day of the term that it grants; an "
                                                      "option extends a contract, it does not begin one.",
                                           .reads = detail::holds_facts,
                                           .dates = {"last_day"},
                                           .numbers = {"days_over"},
                                           .sentences = detail::holds_sentences},
                                          &detail::decide_holds};

/// Whether the waiver follows an earlier one for the same service: a note.
inline constexpr waiver_rule waiver_roll_over{{.id = "waiver.roll_over",
                                               .title = "Waiver after waiver for the same service",
                                               .cites = clauses("CPR-1.3"),
                                               .force = force::may,
                                               .gives = outcomes(outcome::met, outcome::cannot_tell),
                                               .reading = "No source forbids it; published decisions show it where a "
                                                          "procurement or a review is late.",
                                               .reads = detail::roll_over_facts,
                                               .numbers = {"earlier"},
                                               .sentences = detail::roll_over_sentences},
                                              &detail::decide_roll_over};

} // namespace leeds::commissioning::inline v0
