// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/waiver/answer.hpp>
#include <leeds/commissioning/rules/waiver/value.hpp>

namespace leeds::commissioning::inline v0 {

// Whether the sums and the terms of what is granted agree.

namespace detail {

/// The answer for the contract that weighs most among those that a waiver grants: one that falls short before one that
/// cannot be told, that before one in order, and that before one with nothing to compare.
template <class Decide>
answer weightiest(waiver const& subject, std::uint16_t missing_if_none, Decide decide) noexcept {
    if (subject.grants.empty()) return plain_lacks(missing_if_none);
    auto const rank = [](outcome is) {
        switch (is) {
        case outcome::not_met: return 3;
        case outcome::cannot_tell: return 2;
        case outcome::met: return 1;
        default: return 0;
        }
    };
    answer given = decide(subject.grants.front());
    for (granted_contract const& each : subject.grants) {
        answer const other = decide(each);
        if (rank(other.is) > rank(given.is)) given = other;
    }
    return given;
}

inline constexpr std::array<std::string_view, 6> sum_agrees_facts{
    "waiver.grants.value",       "waiver.grants.yearly_values.value",
    "waiver.grants.term_months", "waiver.grants.start",
    "waiver.grants.end",         "waiver.grants.ceiling"};
enum sum_agrees_sentence : std::uint8_t {
    sum_agrees,
    sum_differs,
    sum_missing,
    sum_of_one_year,
    sum_without_total,
    sum_not_countable
};
inline constexpr std::array<sentence, 6> sum_agrees_sentences{{
    {"Its years add up to its total, {waiver.grants.value}."},
    {"Its years add up to {sum_of_years_pence}, its total is {waiver.grants.value}: a difference of "
     "{difference_pence}.",
     "Correct the yearly sums or the total."},
    {not_recorded, record_it},
    {"It runs a year or less: there are no yearly sums to compare."},
    {"Its years add up to {sum_of_years_pence}; no total is stated.", "State the total."},
    {"Its sums are not on the same footing for VAT, or too large to add up.",
     "Record all sums with or all without VAT; correct a sum that is too large."},
}};

inline answer sums_of(granted_contract const& granted) noexcept {
    auto const total_missing = fact_bit(sum_agrees_facts, "waiver.grants.value");
    auto const years_missing = fact_bit(sum_agrees_facts, "waiver.grants.yearly_values.value");
    if (granted.yearly_values.empty()) {
        auto const months = months_of(granted);
        if (months && *months <= 12) return says(outcome::not_applicable, sum_of_one_year);
        return says(outcome::cannot_tell, sum_missing,
                    granted.value ? years_missing : static_cast<std::uint16_t>(years_missing | total_missing));
    }
    std::optional<money> sum;
    bool first = true;
    for (yearly_value const& each : granted.yearly_values) {
        if (!each.value) return says(outcome::cannot_tell, sum_missing, years_missing);
        sum = first ? each.value : sum ? try_add(*sum, *each.value) : std::nullopt;
        first = false;
    }
    if (!sum) return says(outcome::cannot_tell, sum_not_countable);
    answer given = says(outcome::cannot_tell, sum_without_total, total_missing);
    given.numbers[0] = sum->pence();
    if (!granted.value) return given;
    auto const difference = try_subtract(*sum, *granted.value);
    if (!difference) return says(outcome::cannot_tell, sum_not_countable);
    given.missing = 0;
    given.is = difference->pence() == 0 ? outcome::met : outcome::not_met;
    given.because = difference->pence() == 0 ? sum_agrees : sum_differs;
    given.numbers[1] = difference->pence();
    return given;
}

inline answer decide_sum_agrees(waiver const& subject, basis const&) noexcept {
    return weightiest(subject, fact_bit(sum_agrees_facts, "waiver.grants.value"), sums_of);
}

inline constexpr std::array<std::string_view, 3> term_agrees_facts{"waiver.grants.start", "waiver.grants.end",
                                                                   "waiver.grants.term_months"};
inline constexpr std::array<sentence, 5> term_agrees_sentences{{
    {"From {waiver.grants.start} to {waiver.grants.end}, as a term of {waiver.grants.term_months} months."},
    {"A term of {waiver.grants.term_months} months from {waiver.grants.start} ends on {expected_end}, not on "
     "{waiver.grants.end}.",
     "Correct the term or the days."},
    {not_recorded, record_it},
    {"From {waiver.grants.start} to {waiver.grants.end}; no length is stated to compare with."},
    {"It ends before it starts, or its length is none that a contract can have: {waiver.grants.start} to "
     "{waiver.grants.end}, {waiver.grants.term_months} months.",
     "Correct the days or the length."},
}};

inline answer term_of(granted_contract const& granted) noexcept {
    bool const countable = !granted.term_months || (0 < *granted.term_months && *granted.term_months <= longest_months);
    bool const reversed = granted.start && granted.end && *granted.end < *granted.start;
    if (!countable || reversed) return says(outcome::not_met, 4);
    if (granted.start && granted.end && !granted.term_months) return plain_nothing();
    if (!granted.start || !granted.end) {
        std::uint16_t missing = 0;
        if (!granted.start) missing |= fact_bit(term_agrees_facts, "waiver.grants.start");
        if (!granted.end) missing |= fact_bit(term_agrees_facts, "waiver.grants.end");
        return plain_lacks(missing);
    }
    counted const expected = term_end(*granted.start, *granted.term_months);
    answer given = plain(expected.day == *granted.end);
    given.counting = expected.note;
    given.dates[0] = expected.day;
    return given;
}

inline answer decide_term_agrees(waiver const& subject, basis const&) noexcept {
    return weightiest(subject, fact_bit(term_agrees_facts, "waiver.grants.start"), term_of);
}

inline constexpr std::array<std::string_view, 4> programme_facts{
    "waiver.grants.term_months", "waiver.grants.programme_months", "waiver.grants.start", "waiver.grants.end"};
inline constexpr std::array<sentence, 4> programme_sentences{{
    {"The contract and the work both take {contract_months:month}."},
    {"The contract runs {contract_months:month}, the work takes {work_months:month}.",
     "Grant the term that the work takes, or say what the rest is for."},
    {not_recorded, record_it},
    {"No length of the work is stated beside the term."},
}};

inline answer programme_of(granted_contract const& granted) noexcept {
    if (!granted.programme_months) return plain_nothing();
    auto const months = months_of(granted);
    if (!months) return plain_lacks(fact_bit(programme_facts, "waiver.grants.term_months"));
    answer given = plain(*months == *granted.programme_months);
    given.numbers = {*months, *granted.programme_months};
    return given;
}

inline answer decide_programme_agrees(waiver const& subject, basis const&) noexcept {
    return weightiest(subject, fact_bit(programme_facts, "waiver.grants.term_months"), programme_of);
}

} // namespace detail

/// Whether the yearly sums that a waiver grants add up to its total (CC-1, NDTI-2).
inline constexpr waiver_rule waiver_sum_agrees{{.id = "waiver.sum_agrees",
                                                .title = "Yearly sums granted add up to the total",
                                                .cites = clauses("DATA-VALUE-SUM", "CC-1", "NDTI-2"),
                                                .force = force::should,
                                                .gives = judged_outcomes | outcome::not_applicable,
                                                .reads = detail::sum_agrees_facts,
                                                .numbers = {"sum_of_years_pence", "difference_pence"},
                                                .sentences = detail::sum_agrees_sentences},
                                               &detail::decide_sum_agrees};

/// Whether the term is stated with its first and last day, and they agree (CC-1, NDTI-2).
inline constexpr waiver_rule waiver_term_agrees{{.id = "waiver.term_agrees",
                                                 .title = "Term granted fits its days",
                                                 .cites = clauses("DATA-TERM", "CC-1", "NDTI-2"),
                                                 .force = force::should,
                                                 .gives = judged_outcomes | outcome::not_applicable,
                                                 .reads = detail::term_agrees_facts,
                                                 .dates = {"expected_end"},
                                                 .sentences = detail::term_agrees_sentences},
                                                &detail::decide_term_agrees};

/// Whether the contract runs as long as the work that it is for (NDTI-2).
inline constexpr waiver_rule waiver_programme_agrees{{.id = "waiver.programme_agrees",
                                                      .title = "Term granted fits the length of the work",
                                                      .cites = clauses("DATA-REPORT-AGREES", "NDTI-2"),
                                                      .force = force::should,
                                                      .gives = judged_outcomes | outcome::not_applicable,
                                                      .reads = detail::programme_facts,
                                                      .numbers = {"contract_months", "work_months"},
                                                      .sentences = detail::programme_sentences},
                                                     &detail::decide_programme_agrees};

} // namespace leeds::commissioning::inline v0
