// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/notice/days.hpp>
#include <leeds/commissioning/rules/rule.hpp>

namespace leeds::commissioning::inline v0 {

/// Whether a last funded day is one of those on which a clause lets a notice run out.
[[nodiscard]] constexpr bool may_expire_on(expiry_day allowed, date day) noexcept {
    auto const is = [&](int month, int number) { return day.month() == month && day.day() == number; };
    switch (allowed) {
    case expiry_day::any_day: return true;
    case expiry_day::month_end: return day.is_month_end();
    case expiry_day::calendar_quarter_end: return day.month() % 3 == 0 && day.is_month_end();
    case expiry_day::usual_quarter_day: return is(3, 25) || is(6, 24) || is(9, 29) || is(12, 25);
    case expiry_day::financial_year_end: return is(3, 31);
    }
    return false;
}

/// The first day from `day` on that a clause lets a notice run out on.
[[nodiscard]] constexpr date next_expiry_day(expiry_day allowed, date day) noexcept {
    while (!may_expire_on(allowed, day)) day = add_days(day, 1); // at most a year
    return day;
}

namespace detail {

inline constexpr std::array<std::string_view, 14> clause_facts{"change_notice.kind",
                                                               "change_notice.served",
                                                               "change_notice.channel",
                                                               "change_notice.effective",
                                                               "change_notice.effective_means",
                                                               "contract.end",
                                                               "contract.rolling",
                                                               "contract.notice_clause.length",
                                                               "contract.notice_clause.convention",
                                                               "contract.notice_clause.expires_on",
                                                               "contract.notice_clause.calendar",
                                                               "contract.notice_clause.deemed_service",
                                                               "contract.early_end",
                                                               "contract.break_dates"};

consteval std::uint16_t clause_bit(std::string_view fact) { return fact_bit(clause_facts, fact); }

enum clause_sentence : std::uint8_t {
    clause_met,
    clause_short,
    clause_short_and_over,
    clause_wrong_day,
    clause_missing,
    clause_depends,
    clause_no_holidays,
    clause_not_of_that_kind,
    clause_runs_its_term
};

inline constexpr std::array<sentence, 9> clause_sentences{{
    {"Served on {service_day} to end on {last_funded_day}: long enough for the contract's own "
     "{contract.notice_clause.length}, which end on {earliest_end}."},
    {"Served on {service_day} to end on {last_funded_day}: {days_short:day} short of the contract's own "
     "{contract.notice_clause.length}; the first day it can end on is {earliest_end}.",
     "End no earlier than {earliest_end}, or serve a fresh notice."},
    {"Served on {service_day} to end on {last_funded_day}: {days_short:day} short of the contract's own "
     "{contract.notice_clause.length}.",
     "The contract has ended: only an end no earlier than {earliest_end} would have kept to it."},
    {"Served on {service_day} to end on {last_funded_day}: the contract lets a notice run out only "
     "{contract.notice_clause.expires_on}.",
     "End on {earliest_end}, the first such day that the notice is long enough for."},
    {"Not recorded: {missing}.", "Record {missing}."},
    {"Whether the contract's own notice clause is kept depends on what is not recorded: {missing}.",
     "Record {missing}."},
    {"The length of notice or its day of service depends on bank holidays that are not known ({holidays_known})."},
    {"The contract's clause on ending it does not speak about a notice of {change_notice.kind}."},
    {"The contract runs to its last day, {contract_end}: no notice is needed for it to end."},
}};

inline constexpr std::array<std::string_view, 1> clause_remarks{
    "The contract records no term on deemed service: the day recorded is taken as the day of service."};

/// Whether the contract ends before its last day by this notice. Nothing where that is not recorded.
inline std::optional<bool> ends_early(contract const& subject, day_range const& funded) noexcept {
    if (subject.end && subject.rolling != std::optional(true)) {
        if (funded.last < *subject.end) return true;
        if (*subject.end <= funded.first) return false;
        return std::nullopt;
    }
    if (subject.rolling == std::optional(true)) return true;
    return std::nullopt;
}

/// What every way of reading an open clause gives for one notice.
struct clause_reading {
    bool long_enough_always = true;
    bool long_enough_ever = false;
    bool beyond_known_holidays = false;
    std::optional<counted> earliest = std::nullopt; ///< of the reading kindest to the notice
    std::optional<counted> latest = std::nullopt;   ///< of the reading least kind to it
};

inline clause_reading read_clause(notice_length length, notice_clause const& clause, day_range served,
                                  day_range funded) noexcept {
    constexpr std::array<convention, 3> ways{convention::corresponding_date, convention::clear,
                                             convention::beginning_with};
    clause_reading found;
    for (convention const how : ways) {
        if (clause.convention && *clause.convention != how) continue;
        for (working_day_calendar const calendar : possible_calendars(clause.calendar)) {
            auto const kind = earliest_end(served.first, length, how, end_meaning::last_funded_day, calendar);
            auto const strict = earliest_end(served.last, length, how, end_meaning::last_funded_day, calendar);
            if (!kind || !strict) {
                found.beyond_known_holidays = true;
                return found;
            }
            found.long_enough_always &= strict->day <= funded.first;
            found.long_enough_ever |= kind->day <= funded.last;
            if (!found.earliest || kind->day < found.earliest->day) found.earliest = kind;
            if (!found.latest || found.latest->day < strict->day) found.latest = strict;
            if (length.unit() != length_unit::working_days) break; // no other unit looks at the calendar
        }
    }
    return found;
}

} // namespace detail

/// Whether a notice to end the contract keeps to the contract's own clause: its length, how it is counted, when it
/// counts as served and the days it may run out on. The clause binds. Where part of it is not recorded, every way it
/// could read is tried; only where they differ does the answer wait for the missing part.
struct contract_notice_clause {
    rule_info info;

    [[nodiscard]] answer operator()(change_notice const& notice, contract const& subject,
                                    basis const& on) const noexcept {
        using namespace detail;
        answer given;
        if (notice.kind && *notice.kind != change_kind::cessation && *notice.kind != change_kind::decommissioning)
            return not_applicable(clause_not_of_that_kind);
        auto const funded = last_funded_days(notice);
        auto const early = funded ? ends_early(subject, *funded) : std::nullopt;
        if (!notice.kind && early != std::optional(false))
            return unknown(clause_missing, clause_bit("change_notice.kind"));
        if (!funded) return unknown(clause_missing, clause_bit("change_notice.effective"));
        if (early == std::optional(false)) {
            given = not_applicable(clause_runs_its_term);
            given.dates[3] = subject.end;
            return given;
        }
        std::uint16_t lacking = 0;
        if (!notice.served) lacking |= clause_bit("change_notice.served");
        if (!subject.notice_clause || !subject.notice_clause->length)
            lacking |= clause_bit("contract.notice_clause.length");
        if (lacking != 0) return unknown(clause_missing, lacking);

        notice_clause const& clause = *subject.notice_clause;
        days_of_service const served = days_of_service_of(*notice.served, notice.channel, subject.notice_clause);
        if (served.beyond_known_holidays) return unknown(clause_no_holidays, 0);
        if (!served.days) return unknown(clause_missing, clause_bit("contract.notice_clause.deemed_service"));
        clause_reading const read = read_clause(*clause.length, clause, *served.days, *funded);
        if (read.beyond_known_holidays)
            return unknown(clause_no_holidays,
                           clause.calendar ? std::uint16_t{0} : clause_bit("contract.notice_clause.calendar"));

        given = judge(read, clause, *served.days, *funded);
        if (given.is != outcome::cannot_tell && early) {
            if (!served.under_a_term) given.remarks = 1;
            if (given.because == clause_short && funded->last < on.as_of) given.because = clause_short_and_over;
            given.weight = info.weight_of(given.is);
            return given;
        }
        return unknown(clause_depends, open_facts(subject, served, *funded, early.has_value()));
    }

private:
    static answer unknown(std::uint8_t because, std::uint16_t missing) noexcept {
        answer given;
        given.is = outcome::cannot_tell;
        given.because = because;
        given.missing = missing;
        return given;
    }

    static answer not_applicable(std::uint8_t because) noexcept {
        answer given;
        given.is = outcome::not_applicable;
        given.because = because;
        return given;
    }

    /// Met or not met where every reading agrees; cannot_tell otherwise.
    static answer judge(detail::clause_reading const& read, notice_clause const& clause, day_range served,
                        day_range funded) noexcept {
        using namespace detail;
        answer given = unknown(clause_depends, 0);
        given.counting = read.earliest->note;
        bool const first_fits = may_expire_on(clause.expires_on.value_or(expiry_day::any_day), funded.first);
        bool const last_fits = may_expire_on(clause.expires_on.value_or(expiry_day::any_day), funded.last);
        date const allowed = next_expiry_day(clause.expires_on.value_or(expiry_day::any_day), read.earliest->day);
        bool const first_fails = funded.first < read.earliest->day || !first_fits;
        if (!read.long_enough_ever) {
            given.is = outcome::not_met;
            given.because = clause_short;
            given.dates = {served.first, funded.last, allowed};
            given.numbers = {days_between(served.first, funded.last), days_between(funded.last, read.earliest->day)};
        } else if (first_fails && !last_fits) {
            given.is = outcome::not_met;
            given.because = clause_wrong_day;
            given.dates = {served.first, funded.last, next_expiry_day(*clause.expires_on, later(funded.last, allowed))};
            given.numbers[0] = days_between(served.first, funded.last);
        } else if (read.long_enough_always && clause.expires_on && first_fits && last_fits) {
            given.is = outcome::met;
            given.because = clause_met;
            given.dates = {served.last, funded.first, read.latest->day};
            given.counting = read.latest->note;
            given.numbers[0] = days_between(served.last, funded.first);
        }
        return given;
    }

    static constexpr date later(date a, date b) noexcept { return a < b ? b : a; }

    /// What would settle an open answer.
    static std::uint16_t open_facts(contract const& subject, days_of_service const& served, day_range funded,
                                    bool early_known) noexcept {
        using namespace detail;
        notice_clause const& clause = *subject.notice_clause;
        std::uint16_t bits = 0;
        if (!early_known)
            bits |= subject.end ? clause_bit("change_notice.effective_means") : clause_bit("contract.end");
        if (!clause.expires_on) bits |= clause_bit("contract.notice_clause.expires_on");
        if (served.depends_on_wording) bits |= clause_bit("contract.notice_clause.deemed_service");
        if (served.depends_on_channel) bits |= clause_bit("change_notice.channel");
        if (served.depends_on_calendar) bits |= clause_bit("contract.notice_clause.calendar");
        if (!funded.is_one_day()) bits |= clause_bit("change_notice.effective_means");
        if (!clause.convention) bits |= clause_bit("contract.notice_clause.convention");
        if (clause.length->unit() == length_unit::working_days && !clause.calendar)
            bits |= clause_bit("contract.notice_clause.calendar");
        return bits;
    }
};

inline constexpr contract_notice_clause notice_under_contract{
    {.id = "notice.contract_clause",
     .title = "The contract's own notice clause",
     .cites = clauses("LAW-CONTRACT", "LAW-DODDS-V-WALKER", "LAW-LPA-1925-S61"),
     .force = force::must,
     .gives = judged_outcomes | outcome::not_applicable,
     .selects_policy_by = date_of::none,
     .reads = detail::clause_facts,
     .dates = {"service_day", "last_funded_day", "earliest_end", "contract_end"},
     .numbers = {"days_given", "days_short"},
     .sentences = detail::clause_sentences,
     .remarks = detail::clause_remarks}};

} // namespace leeds::commissioning::inline v0
