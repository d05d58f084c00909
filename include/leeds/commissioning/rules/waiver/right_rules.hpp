// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/waiver/bands.hpp>

#include <algorithm>

namespace leeds::commissioning::inline v0 {

// Whether the right rules were waived for the value of what is granted.

namespace detail {

inline constexpr std::array<std::string_view, 12> right_rules_facts{"waiver.rules_waived",
                                                                    "waiver.rules_edition",
                                                                    "waiver.decision.taken",
                                                                    "waiver.report.dated",
                                                                    "waiver.decision.published",
                                                                    "waiver.grants.value",
                                                                    "waiver.grants.yearly_values.value",
                                                                    "waiver.grants.term_months",
                                                                    "waiver.grants.extendable",
                                                                    "waiver.grants.options.value",
                                                                    "waiver.grants.options.times",
                                                                    "waiver.grants.ceiling"};

consteval std::uint16_t right_rules_bit(std::string_view fact) { return fact_bit(right_rules_facts, fact); }

/// The facts behind the gaps of a value.
inline std::uint16_t missing_of(std::uint8_t gaps, granted_contract const& granted) noexcept {
    std::uint16_t bits = 0;
    if (gaps & gap_value) bits |= right_rules_bit("waiver.grants.value");
    if (gaps & gap_year) bits |= right_rules_bit("waiver.grants.yearly_values.value");
    if (gaps & gap_term) bits |= right_rules_bit("waiver.grants.term_months");
    if (gaps & gap_extendable) bits |= right_rules_bit("waiver.grants.extendable");
    if (gaps & gap_option) {
        bool values = granted.options.empty(), times = false;
        for (granted_extension const& each : granted.options) {
            values |= !each.value;
            times |= !each.times;
        }
        if (values) bits |= right_rules_bit("waiver.grants.options.value");
        if (times) bits |= right_rules_bit("waiver.grants.options.times");
    }
    return bits;
}

enum right_rules_sentence : std::uint8_t {
    rules_fit,
    rules_fit_last_basis,
    rules_fit_whatever_value,
    rules_wrong_intermediate,
    rules_wrong_high,
    rules_wrong_whatever_value,
    rules_fit_initial_term,
    rules_fit_largest_year,
    rules_below_bands,
    rules_missing,
    rules_not_countable,
    rules_edition_unknown,
    rules_without_values,
    rules_on_other_things
};

inline constexpr std::array<sentence, 14> right_rules_sentences{{
    {"Rules {waiver.rules_waived} fit a value of {with_options_pence} with all options, {initial_term_pence} over the "
     "initial term."},
    {"Three bases give different bands: {waiver.grants.yearly_values.value} by year, {initial_term_pence} over the "
     "initial term, {with_options_pence} with all options. Rules {waiver.rules_waived} fit the last."},
    {"Rules {waiver.rules_waived} fit whatever value it may have, {with_options_pence} or more: it is not fully "
     "recorded."},
    {"Rules {waiver.rules_waived} were waived for a value of {with_options_pence} with all options, "
     "{initial_term_pence} over the initial term: rules 8.1 and 8.2 govern it.",
     "Waive rules 8.1 and 8.2 before the award."},
    {"Rules {waiver.rules_waived} were waived for a value of {with_options_pence} with all options, "
     "{initial_term_pence} over the initial term: rules 9.1 and 9.2 govern it.",
     "Waive rules 9.1 and 9.2 before the award."},
    {"Rules {waiver.rules_waived} fit no value that it may have, {with_options_pence} or more: it is not fully "
     "recorded.",
     "Record its value, and waive the rules that fit it before the award."},
    {"Rules {waiver.rules_waived} fit {initial_term_pence} over the initial term, not {with_options_pence} with all "
     "options (by year {waiver.grants.yearly_values.value}). Which of them counts was not found, and published "
     "decisions differ.",
     "Waive the rules for the value with all options as well, or record the rule on valuation that was applied."},
    {"Rules {waiver.rules_waived} fit the largest year only: {waiver.grants.yearly_values.value} by year, "
     "{initial_term_pence} over the initial term, {with_options_pence} with all options. Which of them counts was not "
     "found, and published decisions differ.",
     "Waive the rules for the value with all options as well, or record the rule on valuation that was applied."},
    {"On one basis at least it may be worth less than the intermediate band begins at ({minimum}): "
     "{waiver.grants.yearly_values.value} by year, {initial_term_pence} over the initial term, {with_options_pence} "
     "with "
     "all options. Which rules govern it there was not found."},
    {not_recorded, record_it},
    {"Its sums are not on the same footing for VAT, or too large to add up.",
     "Record all sums with or all without VAT; correct a sum that is too large."},
    {"The rules of {judged_on}: their numbers and bands are known only {in_force}."},
    {"The policy has no bands."},
    {"Rules {waiver.rules_waived} are not about competition: no value decides whether they are the right ones."},
}};

inline constexpr std::array<std::string_view, 6> right_rules_remarks{
    "Rules of another band are waived as well.",
    "Several contracts are granted; each is valued by itself, and the sums are those of the one that decides.",
    "Judged by the day of the report: that of the decision is not recorded.",
    "Judged by the day of publication: that of the decision is not recorded.",
    "That these bands still held on that day is not confirmed.",
    "The policy says on which basis a contract is valued."};

enum right_rules_remark : std::uint16_t {
    more_waived = 1,
    several_contracts = 2,
    by_report_day = 4,
    by_publication_day = 8,
    bands_unconfirmed = 16,
    basis_of_policy = 32
};

inline constexpr std::array<parameter, 4> right_rules_uses{parameters::intermediate_from, parameters::high_above,
                                                           parameters::rules_edition, parameters::valuation_basis};

/// The gaps that leave the answer open: those of the value that decides or, where its band is known, those of the other
/// bases, on which the rules may fit.
inline std::uint8_t gaps_that_decide(banded const& by, granted_contract const& granted, std::uint8_t gaps) noexcept {
    if (!by.decides.is_one()) return gaps;
    std::uint8_t const initial = by.initial_term.is_one() ? std::uint8_t{0} : value_of_initial_term(granted).gaps;
    std::uint8_t const year = by.largest_year.is_one() ? std::uint8_t{0} : value_of_largest_year(granted).gaps;
    std::uint8_t const others = static_cast<std::uint8_t>(initial | year);
    return others != 0 ? others : gaps;
}

/// The answer for one contract, without its numbers.
inline answer rules_for(waiver const& subject, granted_contract const& granted, bands_that_hold const& held) noexcept {
    banded const by = banded_by(granted, held);
    std::uint8_t const gaps = value_on(held.basis_of_value.value_or(valuation::all_options), granted).gaps;
    if (surely_fits(subject, by.decides)) {
        bool const differ = differ_surely(by.decides, by.initial_term) || differ_surely(by.decides, by.largest_year);
        answer given = says(outcome::met, gaps != 0 ? rules_fit_whatever_value
                                          : differ  ? rules_fit_last_basis
                                                    : rules_fit);
        if (given.because == rules_fit_last_basis) given.weight = severity::note;
        return given;
    }
    if (by.decides.is(value_band::low)) return says(outcome::cannot_tell, rules_below_bands);
    bool const perhaps_low = by.decides.may_be(value_band::low);
    if (!perhaps_low && !may_fit(subject, by.decides) && !may_fit(subject, by.initial_term) &&
        !may_fit(subject, by.largest_year)) {
        return says(outcome::not_met, gaps != 0                         ? rules_wrong_whatever_value
                                      : by.decides.is(value_band::high) ? rules_wrong_high
                                                                        : rules_wrong_intermediate);
    }
    if (gaps == 0 && surely_fits(subject, by.initial_term)) return says(outcome::cannot_tell, rules_fit_initial_term);
    if (gaps == 0 && surely_fits(subject, by.largest_year)) return says(outcome::cannot_tell, rules_fit_largest_year);
    std::uint8_t const open = gaps_that_decide(by, granted, gaps);
    std::uint16_t const missing = missing_of(open, granted);
    if (missing != 0) return says(outcome::cannot_tell, rules_missing, missing);
    return says(outcome::cannot_tell, (open & gap_not_countable) ? rules_not_countable : rules_below_bands);
}

/// Whether one answer outweighs another among the contracts of a waiver.
inline bool outweighs(answer const& a, answer const& b) noexcept {
    auto const rank = [](outcome is) { return is == outcome::not_met ? 2 : is == outcome::cannot_tell ? 1 : 0; };
    return rank(a.is) > rank(b.is);
}

/// Whether a rule is known to be about something other than competition: of a section other than 7, 8 and 9.
inline bool is_on_other_things(std::string_view rule) noexcept {
    std::string_view const number = number_of_rule(rule);
    std::string_view const section = number.substr(0, number.find('.'));
    return !section.empty() && section != "7" && section != "8" && section != "9";
}

inline answer decide_right_rules(waiver const& subject, basis const& on) noexcept {
    if (subject.rules_waived.empty())
        return says(outcome::cannot_tell, rules_missing, right_rules_bit("waiver.rules_waived"));
    if (std::all_of(subject.rules_waived.begin(), subject.rules_waived.end(), is_on_other_things))
        return says(outcome::not_applicable, rules_on_other_things);
    day_of_waiver const judged = day_of_rules(subject);
    value_on_day const from = on_day(on.numbers, parameters::intermediate_from, judged.day);
    value_on_day const above = on_day(on.numbers, parameters::high_above, judged.day);
    if (from.held == holding::unset || above.held == holding::unset)
        return says(outcome::not_assessed, rules_without_values);
    if (from.held != holding::yes || above.held != holding::yes) {
        if (!judged.day) return says(outcome::cannot_tell, rules_missing, right_rules_bit("waiver.decision.taken"));
        answer given = says(outcome::cannot_tell, rules_edition_unknown);
        given.dates[0] = given.values_of = *judged.day;
        return given;
    }
    if (subject.grants.empty())
        return says(outcome::cannot_tell, rules_missing, right_rules_bit("waiver.grants.value"));

    bands_that_hold const held{from.value->amount, above.value->amount, stated_valuation(on.numbers, judged.day)};
    granted_contract const* deciding = &subject.grants.front();
    answer given = rules_for(subject, *deciding, held);
    bool intermediate = false, high = false;
    for (granted_contract const& each : subject.grants) {
        answer const other = rules_for(subject, each, held);
        value_bands const bands = banded_by(each, held).decides;
        intermediate |= bands.may_be(value_band::intermediate);
        high |= bands.may_be(value_band::high);
        if (!outweighs(other, given)) continue;
        given = other;
        deciding = &each;
    }
    std::int64_t const initial = value_of_initial_term(*deciding).least;
    std::int64_t const all = value_with_options(*deciding).least;
    given.numbers = {is_open(initial) ? 0 : initial, is_open(all) ? 0 : all};
    given.dates[0] = given.values_of = judged.day;
    bool const more = (!intermediate && waives_rules_of(subject, value_band::intermediate)) ||
                      (!high && waives_rules_of(subject, value_band::high));
    if (given.is == outcome::met && more) given.remarks |= more_waived;
    if (subject.grants.size() > 1) given.remarks |= several_contracts;
    if (judged.is == day_of_waiver::of_report) given.remarks |= by_report_day;
    if (judged.is == day_of_waiver::of_publication) given.remarks |= by_publication_day;
    if (is_unconfirmed(from) || is_unconfirmed(above)) given.remarks |= bands_unconfirmed;
    if (held.basis_of_value) given.remarks |= basis_of_policy;
    return given;
}

} // namespace detail

/// Whether the rules waived are those of the band that each contract's value with all options lies in: 8.1 and 8.2 from
/// £10,000 to £100,000, 9.1 and 9.2 above. Contracts are valued one by one and never added up. Where the rules fit
/// another basis only, nobody can tell: the rule on valuation was not found.
inline constexpr waiver_rule waiver_right_rules{
    {.id = "waiver.right_rules",
     .title = "Rules waived fit the value",
     .cites = clauses("NDTI-1", "CC-1", "CPR-8.1", "CPR-8.2", "CPR-9.1", "CPR-9.2"),
     .force = force::must,
     .gives = judged_outcomes | outcome::not_applicable | outcome::not_assessed,
     .selects_policy_by = date_of::decision,
     .reading = "Sums are taken as recorded: whether the bands count VAT was not found. Exactly £10,000 is read as "
                "intermediate. An option is counted as often as it may be used. More rules waived than the band needs "
                "do no harm.",
     .reads = detail::right_rules_facts,
     .uses = detail::right_rules_uses,
     .dates = {"judged_on"},
     .numbers = {"initial_term_pence", "with_options_pence"},
     .sentences = detail::right_rules_sentences,
     .remarks = detail::right_rules_remarks},
    &detail::decide_right_rules};

} // namespace leeds::commissioning::inline v0
