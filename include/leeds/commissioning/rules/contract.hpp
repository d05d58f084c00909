// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/rule.hpp>

namespace leeds::commissioning::inline v0 {

// Checks of a contract's own record: whether its dates and sums can be true together. Each answers not_applicable
// where the record gives nothing to compare, and cannot_tell where one side of the comparison is missing.

namespace detail {

inline constexpr std::array<std::string_view, 3> period_facts{"contract.start", "contract.end", "contract.rolling"};
inline constexpr std::array<std::string_view, 2> extension_facts{"contract.last_extension", "contract.end"};
inline constexpr std::array<std::string_view, 1> value_facts{"contract.value"};
inline constexpr std::array<std::string_view, 2> sum_facts{"contract.value", "contract.yearly_values.value"};
inline constexpr std::array<std::string_view, 3> term_facts{"contract.term_months", "contract.start", "contract.end"};

/// The order of sentences that the checks share.
enum check_sentence : std::uint8_t { check_met, check_not_met, check_missing, check_nothing_to_compare, check_other };

constexpr rule_info check_info(std::string_view id, std::string_view title, citations cites, force binds,
                               outcome_set gives, std::span<std::string_view const> reads,
                               std::span<sentence const> sentences, std::array<std::string_view, 4> dates = {},
                               std::array<std::string_view, 2> numbers = {}) {
    return {.id = id,
            .title = title,
            .cites = cites,
            .force = binds,
            .gives = gives,
            .selects_policy_by = date_of::none,
            .reads = reads,
            .dates = dates,
            .numbers = numbers,
            .sentences = sentences};
}

inline answer checked(rule_info const& info, bool holds) noexcept {
    answer given;
    given.is = holds ? outcome::met : outcome::not_met;
    given.because = holds ? check_met : check_not_met;
    given.weight = info.weight_of(given.is);
    return given;
}

inline answer unchecked(std::uint16_t missing) noexcept {
    answer given;
    given.is = outcome::cannot_tell;
    given.because = check_missing;
    given.missing = missing;
    return given;
}

inline answer nothing_to_check() noexcept {
    answer given;
    given.is = outcome::not_applicable;
    given.because = check_nothing_to_compare;
    return given;
}

inline constexpr std::array<sentence, 4> period_sentences{{
    {"Runs from {contract.start} to {contract.end}."},
    {"Ends on {contract.end}, {days_before_start:day} before it starts on {contract.start}.",
     "Correct the start or the end."},
    {"Not recorded: {missing}.", "Record {missing}."},
    {"It runs until ended by notice: there is no end to compare."},
}};

inline constexpr std::array<sentence, 4> extension_sentences{{
    {"Can be extended to {contract.last_extension}, not before its end on {contract.end}."},
    {"Its last extension ends on {contract.last_extension}, {days_before_end:day} before its end on {contract.end}.",
     "Correct the end or the last day to which it can be extended."},
    {"Not recorded: {missing}.", "Record {missing}."},
    {"No last day of extension is recorded."},
}};

inline constexpr std::array<sentence, 5> value_sentences{{
    {"Its value is {contract.value}."},
    {"Its value is negative: {contract.value}.", "Correct the value, or record income as such."},
    {"Not recorded: {missing}.", "Record {missing}."},
    {"Nothing to compare."},
    {"Its value is nil. Published contracts of no value exist, so this may be right."},
}};

inline constexpr std::array<sentence, 5> sum_sentences{{
    {"Its years add up to its value, {contract.value}."},
    {"Its years add up to {sum_of_years_pence}, its value is {contract.value}: a difference of {difference_pence}.",
     "Correct the yearly values or the total, or say what else the total covers."},
    {"Not recorded: {missing}.", "Record {missing}."},
    {"No yearly values are recorded."},
    {"Its years and its value cannot be compared: they are not on the same footing for VAT, or too large to add up.",
     "Record all sums with or all without VAT; correct a sum that is too large."},
}};

inline constexpr std::array<sentence, 5> term_sentences{{
    {"A term of {contract.term_months} months from {contract.start} ends on {contract.end}."},
    {"A term of {contract.term_months} months from {contract.start} ends on {expected_end}, not on {contract.end}.",
     "Correct the term or the dates."},
    {"Not recorded: {missing}.", "Record {missing}."},
    {"No term in months is recorded."},
    {"A term of {contract.term_months} months is none that a contract can have.", "Correct the term."},
}};

} // namespace detail

/// Whether the contract ends on or after the day it starts (DATA-PERIOD).
struct period_in_order {
    rule_info info;

    [[nodiscard]] answer operator()(contract const& subject, basis const&) const noexcept {
        using namespace detail;
        if (!subject.end && subject.rolling == std::optional(true)) return nothing_to_check();
        if (!subject.start || !subject.end)
            return unchecked(static_cast<std::uint16_t>((subject.start ? 0 : fact_bit(period_facts, "contract.start")) |
                                                        (subject.end ? 0 : fact_bit(period_facts, "contract.end"))));
        answer given = checked(info, *subject.start <= *subject.end);
        if (given.is == outcome::not_met) given.numbers[0] = days_between(*subject.end, *subject.start);
        return given;
    }
};

/// Whether the last day of extension is on or after the contract's end (DATA-EXTENSION).
struct extension_after_end {
    rule_info info;

    [[nodiscard]] answer operator()(contract const& subject, basis const&) const noexcept {
        using namespace detail;
        if (!subject.last_extension) return nothing_to_check();
        if (!subject.end) return unchecked(fact_bit(extension_facts, "contract.end"));
        answer given = checked(info, *subject.end <= *subject.last_extension);
        if (given.is == outcome::not_met) given.numbers[0] = days_between(*subject.last_extension, *subject.end);
        return given;
    }
};

/// Whether the value is above nought (DATA-VALUE-SIGN). A negative value is a warning; nought is only a note, because
/// published decisions show contracts at no cost.
struct value_above_nought {
    rule_info info;

    [[nodiscard]] answer operator()(contract const& subject, basis const&) const noexcept {
        using namespace detail;
        if (!subject.value) return unchecked(fact_bit(value_facts, "contract.value"));
        answer given = checked(info, subject.value->pence() > 0);
        if (subject.value->pence() == 0) {
            given.because = check_other;
            given.weight = severity::note;
        }
        return given;
    }
};

/// Whether the yearly values add up to the total (DATA-VALUE-SUM).
struct years_add_up {
    rule_info info;

    [[nodiscard]] answer operator()(contract const& subject, basis const&) const noexcept {
        using namespace detail;
        if (subject.yearly_values.empty()) return nothing_to_check();
        std::uint16_t missing = subject.value ? std::uint16_t{0} : fact_bit(sum_facts, "contract.value");
        std::optional<money> sum;
        bool addable = true;
        for (yearly_value const& year : subject.yearly_values) {
            if (!year.value) missing |= fact_bit(sum_facts, "contract.yearly_values.value");
            if (!year.value || !addable) continue;
            sum = sum ? try_add(*sum, *year.value) : year.value;
            addable = sum.has_value();
        }
        if (missing != 0) return unchecked(missing);
        auto const difference = sum ? try_subtract(*sum, *subject.value) : std::nullopt;
        if (!difference) {
            answer given = unchecked(0);
            given.because = check_other;
            return given;
        }
        answer given = checked(info, difference->pence() == 0);
        given.numbers = {sum->pence(), difference->pence()};
        return given;
    }
};

/// Whether the term that the contract states agrees with its dates (DATA-TERM).
struct term_fits_dates {
    rule_info info;

    [[nodiscard]] answer operator()(contract const& subject, basis const&) const noexcept {
        using namespace detail;
        if (!subject.term_months) return nothing_to_check();
        bool const countable = 0 < *subject.term_months && *subject.term_months <= longest_months;
        if (!countable) {
            answer given = checked(info, false);
            given.because = check_other;
            return given;
        }
        if (!subject.start || !subject.end)
            return unchecked(static_cast<std::uint16_t>((subject.start ? 0 : fact_bit(term_facts, "contract.start")) |
                                                        (subject.end ? 0 : fact_bit(term_facts, "contract.end"))));
        counted const expected = term_end(*subject.start, *subject.term_months);
        answer given = checked(info, expected.day == *subject.end);
        given.counting = expected.note;
        given.dates[0] = expected.day;
        return given;
    }
};

inline constexpr period_in_order contract_period{
    detail::check_info("contract.period", "Ends no earlier than it starts", clauses("DATA-PERIOD"), force::must,
                       judged_outcomes | outcome::not_applicable, detail::period_facts, detail::period_sentences, {},
                       {"days_before_start"})};
inline constexpr extension_after_end contract_extension{
    detail::check_info("contract.extension", "Last extension no earlier than the end", clauses("DATA-EXTENSION"),
                       force::must, judged_outcomes | outcome::not_applicable, detail::extension_facts,
                       detail::extension_sentences, {}, {"days_before_end"})};
inline constexpr value_above_nought contract_value{
    detail::check_info("contract.value", "Value above nought", clauses("DATA-VALUE-SIGN", "DATA-VALUE-ZERO"),
                       force::should, judged_outcomes, detail::value_facts, detail::value_sentences)};
inline constexpr years_add_up contract_sum{
    detail::check_info("contract.value_sum", "Yearly values add up to the total", clauses("DATA-VALUE-SUM"),
                       force::should, judged_outcomes | outcome::not_applicable, detail::sum_facts,
                       detail::sum_sentences, {}, {"sum_of_years_pence", "difference_pence"})};
inline constexpr term_fits_dates contract_term{detail::check_info(
    "contract.term", "Stated term fits the dates", clauses("DATA-TERM"), force::should,
    judged_outcomes | outcome::not_applicable, detail::term_facts, detail::term_sentences, {"expected_end"})};

} // namespace leeds::commissioning::inline v0
