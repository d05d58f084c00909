// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/waiver/answer.hpp>
#include <leeds/commissioning/rules/waiver/value.hpp>

namespace leeds::commissioning::inline v0 {

// Whether the contracts made under a waiver stay inside what it grants: value, term and provider.

/// The granted contract that a contract was made as: the one that it names, or the only one. Null where it names none
/// and there are several, or names one that is not granted.
[[nodiscard]] inline granted_contract const* granted_for(waiver const& subject, contract_made const& made) noexcept {
    if (!made.granted_as) return subject.grants.size() == 1 ? &subject.grants.front() : nullptr;
    for (granted_contract const& each : subject.grants)
        if (each.id && *each.id == *made.granted_as) return &each;
    return nullptr;
}

namespace detail {

/// How often a contract was extended; nothing where that is not recorded.
inline std::optional<int> times_extended(contract_made const& made) noexcept {
    if (!made.options_used.empty()) return static_cast<int>(made.options_used.size());
    return made.extended == std::optional(false) ? std::optional(0) : std::nullopt;
}

/// The fact that would tell how often a contract was extended: whether it was or, where that is recorded, its options.
inline std::uint16_t missing_of_extensions(contract_made const& made, std::uint16_t extended,
                                           std::uint16_t options) noexcept {
    return made.extended ? options : extended;
}

/// How often a granted contract may be extended; nothing where that is not recorded.
inline std::optional<int> times_allowed(granted_contract const& granted) noexcept {
    if (granted.options.empty()) return granted.extendable == std::optional(false) ? std::optional(0) : std::nullopt;
    std::int64_t times = 0;
    for (granted_extension const& each : granted.options) {
        if (!each.times || *each.times < 0) return std::nullopt;
        times += *each.times;
    }
    return static_cast<int>(std::min<std::int64_t>(times, 1'000'000));
}

/// Calls `use(option)` for each of the first uses of the options granted, in their order. False where they run out, or
/// where it is not recorded how often one may be used.
template <class Use>
bool for_each_use(granted_contract const& granted, int uses, Use use) noexcept {
    for (granted_extension const& each : granted.options) {
        if (uses > 0 && !each.times) return false;
        for (int time = 0; uses > 0 && time < *each.times; ++time, --uses) use(each);
    }
    return uses == 0;
}

/// The answer for the contract made that weighs most: one that falls short before one that cannot be told, that before
/// one in order. `decide` is given the contract and what it was granted as.
template <class Decide>
answer weightiest_made(waiver const& subject, answer none, answer unmatched, Decide decide) noexcept {
    std::optional<answer> given;
    auto const rank = [](outcome is) { return is == outcome::not_met ? 2 : is == outcome::cannot_tell ? 1 : 0; };
    for (contract_made const& each : subject.contracts) {
        granted_contract const* const granted = granted_for(subject, each);
        answer const other = granted == nullptr ? unmatched : decide(each, *granted);
        if (!given || rank(other.is) > rank(given->is)) given = other;
    }
    return given ? *given : none;
}

inline constexpr std::string_view no_contract = "No contract made under it is recorded.";

inline constexpr std::array<std::string_view, 8> grant_value_facts{
    "waiver.contracts.value",      "waiver.contracts.extended", "waiver.contracts.options_used.months",
    "waiver.contracts.granted_as", "waiver.grants.value",       "waiver.grants.yearly_values.value",
    "waiver.grants.options.value", "waiver.grants.ceiling"};
enum grant_value_sentence : std::uint8_t {
    grant_value_inside,
    grant_value_over,
    grant_value_missing,
    grant_value_no_contract,
    grant_value_not_countable
};
inline constexpr std::array<sentence, 5> grant_value_sentences{{
    {"Worth {waiver.contracts.value}, with {granted_pence} granted: {difference_pence} to spare."},
    {"Worth {waiver.contracts.value}, with {granted_pence} granted: {difference_pence} beyond it.",
     "Keep to what was granted, or ask for a waiver of the rest before it is spent."},
    {not_recorded, record_it},
    {no_contract},
    {"Its sums and those granted are not on the same footing for VAT, or too large to compare.",
     "Record all sums with or all without VAT; correct a sum that is too large."},
}};

/// What is granted for a term with so many extensions.
inline sum_range granted_value(granted_contract const& granted, int extensions) noexcept {
    adding_up sum = initial_term_of(granted);
    bool const enough = for_each_use(granted, extensions,
                                     [&](granted_extension const& each) noexcept { sum.add(each.value, gap_option); });
    sum_range value = sum.total();
    if (!enough && value.is_known() && times_allowed(granted) == std::nullopt) value = {.gaps = gap_option};
    if (granted.ceiling) value.most = std::min(value.most, granted.ceiling->pence());
    if (granted.ceiling && value.gaps == 0) value.least = value.most;
    return value;
}

inline vat_basis vat_of(granted_contract const& granted, vat_basis otherwise) noexcept {
    if (granted.value) return granted.value->vat();
    for (yearly_value const& each : granted.yearly_values)
        if (each.value) return each.value->vat();
    return granted.ceiling ? granted.ceiling->vat() : otherwise;
}

inline answer value_inside(contract_made const& made, granted_contract const& granted) noexcept {
    if (!made.value)
        return says(outcome::cannot_tell, grant_value_missing, fact_bit(grant_value_facts, "waiver.contracts.value"));
    if (vat_of(granted, made.value->vat()) != made.value->vat())
        return says(outcome::cannot_tell, grant_value_not_countable);
    std::int64_t const value = made.value->pence();
    auto const extensions = times_extended(made);
    sum_range const least = granted_value(granted, extensions.value_or(0));
    auto const allowed = times_allowed(granted);
    sum_range const most = extensions ? least
                           : allowed  ? granted_value(granted, *allowed)
                                      : value_with_options(granted);
    std::uint8_t const gaps = static_cast<std::uint8_t>(least.gaps | most.gaps);
    bool const inside = value <= least.least && !is_open(least.least);
    bool const over = most.most < value;
    if (inside || over) {
        std::int64_t const limit = inside ? least.least : most.most;
        auto const apart =
            try_subtract(money::from_pence(std::max(limit, value)), money::from_pence(std::min(limit, value)));
        if (!apart) return says(outcome::cannot_tell, grant_value_not_countable);
        answer given = says(inside ? outcome::met : outcome::not_met, inside ? grant_value_inside : grant_value_over);
        given.numbers = {limit, apart->pence()};
        return given;
    }
    std::uint16_t missing = 0;
    if (!extensions)
        missing |= missing_of_extensions(made, fact_bit(grant_value_facts, "waiver.contracts.extended"),
                                         fact_bit(grant_value_facts, "waiver.contracts.options_used.months"));
    if (gaps & gap_value) missing |= fact_bit(grant_value_facts, "waiver.grants.value");
    if (gaps & gap_year) missing |= fact_bit(grant_value_facts, "waiver.grants.yearly_values.value");
    if (gaps & gap_option) missing |= fact_bit(grant_value_facts, "waiver.grants.options.value");
    return says(outcome::cannot_tell, missing == 0 ? grant_value_not_countable : grant_value_missing, missing);
}

inline answer decide_grant_value(waiver const& subject, basis const&) noexcept {
    return weightiest_made(
        subject, says(outcome::not_applicable, grant_value_no_contract),
        says(outcome::cannot_tell, grant_value_missing, fact_bit(grant_value_facts, "waiver.contracts.granted_as")),
        value_inside);
}

inline constexpr std::array<std::string_view, 9> grant_term_facts{
    "waiver.contracts.start",      "waiver.contracts.end",         "waiver.contracts.extended",
    "waiver.contracts.granted_as", "waiver.grants.start",          "waiver.grants.end",
    "waiver.grants.term_months",   "waiver.grants.options.months", "waiver.contracts.options_used.months"};
enum grant_term_sentence : std::uint8_t {
    grant_term_inside,
    grant_term_runs_on,
    grant_term_missing,
    grant_term_no_contract,
    grant_term_early
};
inline constexpr std::array<sentence, 5> grant_term_sentences{{
    {"From {waiver.contracts.start} to {waiver.contracts.end}; granted to {granted_end}: {slack:day} to spare."},
    {"It runs to {waiver.contracts.end}, {days_over:day} beyond {granted_end}, the last day granted.",
     "End it by {granted_end}, or ask for another waiver before that day."},
    {not_recorded, record_it},
    {no_contract},
    {"It began on {waiver.contracts.start}, {days_over:day} before {granted_start}, the first day granted.",
     "Record what covers the days before {granted_start}."},
}};

/// The last day that is granted with so many extensions: counted from the first day granted, or from the contract's own
/// where none is.
inline std::optional<date> granted_end(contract_made const& made, granted_contract const& granted,
                                       int extensions) noexcept {
    int months = 0;
    bool known = true;
    bool const enough = for_each_use(granted, extensions, [&](granted_extension const& each) noexcept {
        bool const countable = each.months && 0 < *each.months && *each.months <= longest_months - months;
        known = known && countable;
        if (countable) months += *each.months;
    });
    if (!known || (!enough && !times_allowed(granted))) return std::nullopt;
    if (granted.end) return months == 0 ? granted.end : std::optional(term_end(add_days(*granted.end, 1), months).day);
    auto const start = granted.start ? granted.start : made.start;
    bool const countable =
        granted.term_months && 0 < *granted.term_months && *granted.term_months <= longest_months - months;
    if (!start || !countable) return std::nullopt;
    return term_end(*start, *granted.term_months + months).day;
}

inline answer term_inside(contract_made const& made, granted_contract const& granted) noexcept {
    answer given;
    if (made.start && granted.start && *made.start < *granted.start) {
        given = says(outcome::not_met, grant_term_early);
        given.dates[1] = granted.start;
        given.numbers[1] = days_between(*made.start, *granted.start);
        return given;
    }
    auto const extensions = times_extended(made);
    auto const most = extensions ? extensions : times_allowed(granted);
    auto const surely_to = granted_end(made, granted, extensions.value_or(0));
    auto const perhaps_to = most ? granted_end(made, granted, *most) : std::nullopt;
    std::uint16_t missing = 0;
    if (made.end && perhaps_to && *perhaps_to < *made.end) {
        given = says(outcome::not_met, grant_term_runs_on);
        given.dates[0] = perhaps_to;
        given.numbers[1] = days_between(*perhaps_to, *made.end);
        return given;
    }
    if (!made.start) missing |= fact_bit(grant_term_facts, "waiver.contracts.start");
    if (!made.end) missing |= fact_bit(grant_term_facts, "waiver.contracts.end");
    bool const inside = made.end && surely_to && *made.end <= *surely_to;
    if (!inside && !extensions)
        missing |= missing_of_extensions(made, fact_bit(grant_term_facts, "waiver.contracts.extended"),
                                         fact_bit(grant_term_facts, "waiver.contracts.options_used.months"));
    if (!inside && !surely_to && !granted.end && !granted.term_months)
        missing |= fact_bit(grant_term_facts, "waiver.grants.end");
    if (!inside && extensions && *extensions > 0 && !surely_to)
        missing |= fact_bit(grant_term_facts, "waiver.grants.options.months");
    if (!inside && missing == 0) missing = fact_bit(grant_term_facts, "waiver.grants.term_months");
    if (missing != 0) return says(outcome::cannot_tell, grant_term_missing, missing);
    given = says(outcome::met, grant_term_inside);
    given.dates[0] = surely_to;
    given.numbers[0] = days_between(*made.end, *surely_to);
    return given;
}

inline answer decide_grant_term(waiver const& subject, basis const&) noexcept {
    return weightiest_made(
        subject, says(outcome::not_applicable, grant_term_no_contract),
        says(outcome::cannot_tell, grant_term_missing, fact_bit(grant_term_facts, "waiver.contracts.granted_as")),
        term_inside);
}

} // namespace detail

/// Whether a contract is worth no more than the waiver grants for its term and the extensions used; what is left is
/// said (CC-1, CC-2).
inline constexpr waiver_rule waiver_grant_value{{.id = "waiver.grant_value",
                                                 .version = 2,
                                                 .title = "Contract inside the value granted",
                                                 .cites = clauses("CC-1", "CC-2", "NDTI-2"),
                                                 .force = force::must,
                                                 .gives = judged_outcomes | outcome::not_applicable,
                                                 .reads = detail::grant_value_facts,
                                                 .numbers = {"granted_pence", "difference_pence"},
                                                 .sentences = detail::grant_value_sentences},
                                                &detail::decide_grant_value};

/// Whether a contract begins and ends inside the term that the waiver grants, with the extensions used; what is left is
/// said (CC-1, CC-2).
inline constexpr waiver_rule waiver_grant_term{{.id = "waiver.grant_term",
                                                .version = 2,
                                                .title = "Contract inside the term granted",
                                                .cites = clauses("CC-1", "CC-2", "NDTI-2"),
                                                .force = force::must,
                                                .gives = judged_outcomes | outcome::not_applicable,
                                                .reading = "Where no first day is granted, the term runs from the "
                                                           "contract's own first day.",
                                                .reads = detail::grant_term_facts,
                                                .dates = {"granted_end", "granted_start"},
                                                .numbers = {"slack", "days_over"},
                                                .sentences = detail::grant_term_sentences},
                                               &detail::decide_grant_term};

} // namespace leeds::commissioning::inline v0
