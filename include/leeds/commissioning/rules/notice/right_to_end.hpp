// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/notice/clause.hpp>

namespace leeds::commissioning::inline v0 {

namespace detail {

inline constexpr std::array<std::string_view, 7> right_facts{
    "change_notice.kind", "change_notice.effective", "change_notice.effective_means", "contract.end",
    "contract.rolling",   "contract.early_end",      "contract.break_dates"};

consteval std::uint16_t right_bit(std::string_view fact) { return fact_bit(right_facts, fact); }

enum right_sentence : std::uint8_t {
    right_given,
    right_denied,
    right_not_on_that_day,
    right_missing,
    right_not_of_that_kind,
    right_runs_its_term,
    right_rolling,
    right_denied_while_rolling
};

inline constexpr std::array<sentence, 8> right_sentences{{
    {"The contract lets the commissioner end it on {last_funded_day}."},
    {"The contract runs to {contract_end} and gives no right to end it on {last_funded_day}; a notice creates none.",
     "Let it run to {contract_end}, or agree an earlier end with the provider."},
    {"The contract may be ended early on its break dates only, and {last_funded_day} is none of them.",
     "End on a break date, or agree an earlier end with the provider."},
    {"A notice creates no right to end a contract early. Not recorded: {missing}.", "Record {missing}."},
    {"A notice of {change_notice.kind} does not end the contract before its last day."},
    {"The contract runs to its last day, {contract_end}."},
    {"The contract runs until it is ended by notice."},
    {"The contract runs on and gives the commissioner no right to end it; a notice creates none.",
     "Agree an end with the provider."},
}};

} // namespace detail

/// Whether the contract may be ended on that day at all. Notice creates no right to end a contract early: where none is
/// recorded nobody can tell, where it is denied the notice breaks the contract.
struct right_to_end_early {
    rule_info info;

    [[nodiscard]] answer operator()(change_notice const& notice, contract const& subject, basis const&) const noexcept {
        using namespace detail;
        if (notice.kind && *notice.kind != change_kind::cessation && *notice.kind != change_kind::decommissioning)
            return settled(outcome::not_applicable, right_not_of_that_kind);
        bool const rolling = subject.rolling == std::optional(true);
        if (rolling && (!subject.early_end || *subject.early_end == early_end::at_any_time))
            return settled(outcome::not_applicable, right_rolling);
        auto const funded = last_funded_days(notice);
        auto const early = funded ? ends_early(subject, *funded) : std::nullopt;
        if (!notice.kind && early != std::optional(false))
            return settled(outcome::cannot_tell, right_missing, right_bit("change_notice.kind"));
        if (!funded) return settled(outcome::cannot_tell, right_missing, right_bit("change_notice.effective"));
        answer given = early == std::optional(false) ? settled(outcome::not_applicable, right_runs_its_term)
                                                     : by_right(subject, *funded);
        if (!early && given.is != outcome::cannot_tell)
            given = settled(outcome::cannot_tell, right_missing,
                            subject.end ? right_bit("change_notice.effective_means") : right_bit("contract.end"));
        if (rolling && given.because == right_denied) given.because = right_denied_while_rolling;
        given.dates = {maybe_date{}, funded->last, maybe_date{}, subject.end};
        return given;
    }

private:
    [[nodiscard]] answer settled(outcome is, std::uint8_t because, std::uint16_t missing = 0) const noexcept {
        answer given;
        given.is = is;
        given.because = because;
        given.missing = missing;
        given.weight = info.weight_of(is);
        return given;
    }

    [[nodiscard]] answer by_right(contract const& subject, day_range const& funded) const noexcept {
        using namespace detail;
        if (!subject.early_end) return settled(outcome::cannot_tell, right_missing, right_bit("contract.early_end"));
        switch (*subject.early_end) {
        case early_end::no: return settled(outcome::not_met, right_denied);
        case early_end::at_any_time: return settled(outcome::met, right_given);
        case early_end::on_break_dates: break;
        }
        if (subject.break_dates.empty())
            return settled(outcome::cannot_tell, right_missing, right_bit("contract.break_dates"));
        bool const first = is_break(subject, funded.first);
        bool const last = is_break(subject, funded.last);
        if (first != last)
            return settled(outcome::cannot_tell, right_missing, right_bit("change_notice.effective_means"));
        return first ? settled(outcome::met, right_given) : settled(outcome::not_met, right_not_on_that_day);
    }

    static bool is_break(contract const& subject, date day) noexcept {
        for (date const each : subject.break_dates)
            if (each == day) return true;
        return false;
    }
};

inline constexpr right_to_end_early right_to_end{
    {.id = "notice.right_to_end",
     .title = "A right to end the contract early",
     .cites = clauses("LAW-CONTRACT-END"),
     .force = force::must,
     .gives = judged_outcomes | outcome::not_applicable,
     .selects_policy_by = date_of::none,
     .reads = detail::right_facts,
     .dates = {"service_day", "last_funded_day", "earliest_end", "contract_end"},
     .sentences = detail::right_sentences}};

} // namespace leeds::commissioning::inline v0
