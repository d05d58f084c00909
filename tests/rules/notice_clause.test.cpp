// SPDX-License-Identifier: MIT
#include "cases.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(notice_clause)

namespace lc = leeds::commissioning;
using cases::basis_on;
using cases::day;
using cases::iso;
using cases::misses;
using cases::remarks;
using cases::word;
using lc::change_kind;
using lc::convention;
using lc::end_meaning;
using lc::expiry_day;
using lc::length_unit;
using lc::working_day_calendar;

namespace {

/// A contract that could run to 2035 and that the commissioner may end at any time, under that clause.
lc::contract under(lc::notice_clause clause) {
    auto made = cases::third_sector();
    made.start = day("2015-01-01");
    made.end = day("2035-12-31");
    made.rolling = false;
    made.early_end = lc::early_end::at_any_time;
    made.notice_clause = std::move(clause);
    return made;
}

lc::notice_clause clause(int count, length_unit unit, std::optional<convention> how = convention::corresponding_date,
                         std::optional<expiry_day> expires_on = expiry_day::any_day,
                         std::optional<working_day_calendar> calendar = working_day_calendar::england_and_wales) {
    return {
        .length = lc::notice_length(count, unit), .convention = how, .expires_on = expires_on, .calendar = calendar};
}

lc::answer ask(lc::contract const& subject, char const* served, char const* last_funded,
               change_kind kind = change_kind::cessation) {
    return lc::notice_under_contract(cases::notice(kind, served, last_funded), subject, basis_on());
}

lc::answer right(lc::contract const& subject, lc::change_notice const& told) {
    return lc::right_to_end(told, subject, basis_on());
}

auto const& info = lc::notice_under_contract.info;
auto const& right_info = lc::right_to_end.info;

} // namespace

BOOST_AUTO_TEST_CASE(a_breach_of_the_contracts_own_clause_goes_unseen_when_its_unit_is_miscounted) { // LAW-CONTRACT
    struct row {
        char const* why;
        lc::notice_clause own;
        char const* served;
        char const* first_good_day; ///< earliest last funded day that keeps the clause
    };
    using enum length_unit;
    using enum convention;
    for (row const& each :
         {row{"3 months", clause(3, months), "2024-11-30", "2025-02-28"},
          {"3 clear months", clause(3, months, clear), "2024-11-30", "2025-03-01"},
          {"3 months beginning with the day of service", clause(3, months, beginning_with), "2025-01-01", "2025-03-31"},
          {"30 days", clause(30, days), "2025-01-01", "2025-01-31"},
          {"30 clear days", clause(30, days, clear), "2025-01-01", "2025-02-01"},
          {"30 days beginning with the day of service", clause(30, days, beginning_with), "2025-01-01", "2025-01-30"},
          {"13 weeks", clause(13, weeks), "2025-01-01", "2025-04-02"},
          {"13 clear weeks", clause(13, weeks, clear), "2025-01-01", "2025-04-03"},
          {"13 weeks beginning with the day of service", clause(13, weeks, beginning_with), "2025-01-01", "2025-04-01"},
          {"20 working days over Easter", clause(20, working_days), "2025-04-01", "2025-05-01"},
          {"1 working day over Christmas", clause(1, working_days), "2025-12-24", "2025-12-29"},
          {"1 working day beginning with a working day", clause(1, working_days, beginning_with), "2025-12-24",
           "2025-12-24"},
          {"1 working day beginning with a holiday", clause(1, working_days, beginning_with), "2025-12-25",
           "2025-12-29"},
          {"5 working days, any part of the United Kingdom",
           clause(5, working_days, corresponding_date, expiry_day::any_day,
                  working_day_calendar::united_kingdom_any_part),
           "2025-03-12", "2025-03-20"},
          {"no notice at all", clause(0, days), "2025-03-12", "2025-03-12"}})
        BOOST_TEST_CONTEXT(each.why) {
            auto const subject = under(each.own);
            auto const kept = ask(subject, each.served, each.first_good_day);
            BOOST_TEST(word(kept.is) == "met");
            BOOST_TEST(word(kept.weight) == "none");
            BOOST_TEST(iso(kept.dates[2]) == each.first_good_day);
            auto const before = lc::to_iso(lc::add_days(day(each.first_good_day), -1));
            auto const broken = ask(subject, each.served, before.c_str());
            BOOST_TEST(word(broken.is) == "not_met");
            BOOST_TEST(word(broken.weight) == "violation"); // must, and a contract
            BOOST_TEST(broken.numbers[1] == 1);
            BOOST_TEST(iso(broken.dates[2]) == each.first_good_day);
            BOOST_TEST(broken.missing == 0);
        }
}

BOOST_AUTO_TEST_CASE(a_recorded_reason_does_not_excuse_a_breach_of_the_contract) { // a must is not explained away
    auto told = cases::notice(change_kind::cessation, "2025-01-01", "2025-01-15");
    told.explanation = "Cut by the grant-giver.";
    auto const given = lc::notice_under_contract(told, under(clause(3, length_unit::months)), basis_on());
    BOOST_TEST(word(given.is) == "not_met");
    BOOST_TEST(word(given.weight) == "violation");
}

BOOST_AUTO_TEST_CASE(a_notice_that_runs_out_on_a_day_the_contract_does_not_permit_is_caught) {
    struct row {
        char const* why;
        expiry_day allowed;
        char const* good;
        char const* bad;
        char const* next; ///< first permitted day from the bad one
    };
    // One month from 1 January 2025 runs to 1 February.
    for (row const& each :
         {row{"month end", expiry_day::month_end, "2025-02-28", "2025-02-27", "2025-02-28"},
          {"month end is not the 30th of a month with 31", expiry_day::month_end, "2025-03-31", "2025-03-30",
           "2025-03-31"},
          {"calendar quarter", expiry_day::calendar_quarter_end, "2025-06-30", "2025-05-31", "2025-06-30"},
          {"usual quarter day: Lady Day", expiry_day::usual_quarter_day, "2025-03-25", "2025-03-31", "2025-06-24"},
          {"usual quarter day: Midsummer", expiry_day::usual_quarter_day, "2025-06-24", "2025-06-30", "2025-09-29"},
          {"usual quarter day: Michaelmas", expiry_day::usual_quarter_day, "2025-09-29", "2025-09-30", "2025-12-25"},
          {"usual quarter day: Christmas", expiry_day::usual_quarter_day, "2025-12-25", "2025-12-31", "2026-03-25"},
          {"financial year", expiry_day::financial_year_end, "2025-03-31", "2025-06-30", "2026-03-31"}})
        BOOST_TEST_CONTEXT("LAW-CONTRACT, permitted days: " << each.why) {
            auto const subject = under(clause(1, length_unit::months, convention::corresponding_date, each.allowed));
            BOOST_TEST(word(ask(subject, "2025-01-01", each.good).is) == "met");
            auto const bad = ask(subject, "2025-01-01", each.bad);
            BOOST_TEST(word(bad.is) == "not_met");
            BOOST_TEST(word(bad.weight) == "violation");
            BOOST_TEST(iso(bad.dates[2]) == each.next);
        }
}

BOOST_AUTO_TEST_CASE(a_notice_too_short_by_a_day_is_not_said_to_be_short_by_months) {
    // One month from 1 January 2025 runs to 1 February: 31 January is a day short, and the next permitted day is 31
    // March.
    auto const given =
        ask(under(clause(1, length_unit::months, convention::corresponding_date, expiry_day::calendar_quarter_end)),
            "2025-01-01", "2025-01-31");
    BOOST_TEST(word(given.is) == "not_met");
    BOOST_TEST(iso(given.dates[2]) == "2025-03-31"); // where the remedy leads
    BOOST_TEST(given.numbers[1] == 1);               // what the length lacks
}

BOOST_AUTO_TEST_CASE(a_day_of_expiry_that_is_not_recorded_is_no_pass) {
    auto const subject = under(clause(1, length_unit::months, convention::corresponding_date, std::nullopt));
    // 10 May 2025 may or may not be a permitted day.
    auto const given = ask(subject, "2025-01-01", "2025-05-10");
    BOOST_TEST(word(given.is) == "cannot_tell");
    BOOST_TEST(misses(given, info, "contract.notice_clause.expires_on"));
    // Too short whichever days are permitted.
    BOOST_TEST(word(ask(subject, "2025-01-01", "2025-01-31").is) == "not_met");
}

BOOST_AUTO_TEST_CASE(no_notice_is_asked_for_where_the_contract_just_runs_out) {
    auto const subject = under(clause(3, length_unit::months));
    for (auto const* last : {"2035-12-31", "2036-01-31"}) {
        auto const given = ask(subject, "2035-12-30", last);
        BOOST_TEST(word(given.is) == "not_applicable");
        BOOST_TEST(word(given.weight) == "none");
        BOOST_TEST(word(right(subject, cases::notice(change_kind::cessation, "2035-12-30", last)).is) ==
                   "not_applicable");
    }
    BOOST_TEST(word(ask(subject, "2035-12-29", "2035-12-30").is) == "not_met"); // a day before its last
}

BOOST_AUTO_TEST_CASE(a_change_that_does_not_end_the_contract_is_not_held_to_its_clause_on_ending) {
    auto const subject = under(clause(3, length_unit::months));
    for (auto const kind : {change_kind::reduction, change_kind::increase, change_kind::non_renewal}) {
        auto const told = cases::notice(kind, "2025-01-01", "2025-01-02");
        BOOST_TEST(word(lc::notice_under_contract(told, subject, basis_on()).is) == "not_applicable");
        BOOST_TEST(word(right(subject, told).is) == "not_applicable");
    }
    BOOST_TEST(word(ask(subject, "2025-01-01", "2025-01-02", change_kind::decommissioning).is) == "not_met");
}

BOOST_AUTO_TEST_CASE(a_rolling_contract_is_held_to_its_clause_and_needs_no_right_to_end) {
    auto subject = under(clause(3, length_unit::months));
    subject.end.reset();
    subject.rolling = true;
    subject.early_end.reset();
    BOOST_TEST(word(ask(subject, "2025-01-01", "2025-04-01").is) == "met");
    BOOST_TEST(word(ask(subject, "2025-01-01", "2025-03-31").is) == "not_met");
    BOOST_TEST(word(right(subject, cases::notice(change_kind::cessation, "2025-01-01", "2025-04-01")).is) ==
               "not_applicable");
}

BOOST_AUTO_TEST_CASE(notice_creates_no_right_to_end_a_contract_early) { // LAW-CONTRACT-END
    struct row {
        char const* why;
        std::optional<lc::early_end> right_recorded;
        std::vector<lc::date> breaks;
        char const* is;
        char const* weight;
        char const* lacks;
    };
    using enum lc::early_end;
    for (row const& each :
         {row{"denied", no, {}, "not_met", "violation", ""},
          {"denied, break dates or not", no, {day("2025-06-30")}, "not_met", "violation", ""},
          {"at any time", at_any_time, {}, "met", "none", ""},
          {"on a break date", on_break_dates, {day("2024-06-30"), day("2025-06-30")}, "met", "none", ""},
          {"a day off a break date", on_break_dates, {day("2025-07-01")}, "not_met", "violation", ""},
          {"break dates not recorded", on_break_dates, {}, "cannot_tell", "none", "contract.break_dates"},
          {"nothing recorded", std::nullopt, {}, "cannot_tell", "none", "contract.early_end"},
          {"nothing recorded but break dates",
           std::nullopt,
           {day("2025-06-30")},
           "cannot_tell",
           "none",
           "contract.early_end"}})
        for (auto const kind : {change_kind::cessation, change_kind::decommissioning}) BOOST_TEST_CONTEXT(each.why) {
                auto subject = under(clause(3, length_unit::months));
                subject.early_end = each.right_recorded;
                subject.break_dates = each.breaks;
                auto told = cases::notice(kind, "2024-01-01", "2025-06-30");
                auto const given = right(subject, told);
                BOOST_TEST(word(given.is) == each.is);
                BOOST_TEST(word(given.weight) == each.weight);
                if (*each.lacks != '\0') BOOST_TEST(misses(given, right_info, each.lacks));
                told.explanation = "Agreed with nobody."; // a must stays one
                BOOST_TEST(word(right(subject, told).is) == each.is);
                // Length and right are two questions.
                BOOST_TEST(word(lc::notice_under_contract(told, subject, basis_on()).is) == "met");
            }
}

BOOST_AUTO_TEST_CASE(a_denied_right_cannot_be_told_broken_while_the_contracts_end_is_unknown) {
    auto subject = under(clause(3, length_unit::months));
    subject.end.reset();
    subject.rolling.reset();
    subject.early_end = lc::early_end::no;
    auto const told = cases::notice(change_kind::cessation, "2024-01-01", "2025-06-30");
    auto const given = right(subject, told);
    BOOST_TEST(word(given.is) == "cannot_tell");
    BOOST_TEST(misses(given, right_info, "contract.end"));
    // Known not to be rolling is no end either.
    subject.rolling = false;
    BOOST_TEST(word(right(subject, told).is) == "cannot_tell");
    // A short notice breaks the clause only if the contract did not simply run out.
    auto const own = lc::notice_under_contract(cases::notice(change_kind::cessation, "2025-06-01", "2025-06-30"),
                                               subject, basis_on());
    BOOST_TEST(word(own.is) == "cannot_tell");
    BOOST_TEST(misses(own, info, "contract.end"));
}

BOOST_AUTO_TEST_CASE(what_is_not_recorded_is_named) {
    auto subject = under(clause(3, length_unit::months));
    auto told = cases::notice(change_kind::cessation, "", "2025-06-30");
    auto given = lc::notice_under_contract(told, subject, basis_on());
    BOOST_TEST(word(given.is) == "cannot_tell");
    BOOST_TEST(misses(given, info, "change_notice.served"));

    told = cases::notice(change_kind::cessation, "2025-01-01", "");
    given = lc::notice_under_contract(told, subject, basis_on());
    BOOST_TEST(word(given.is) == "cannot_tell");
    BOOST_TEST(misses(given, info, "change_notice.effective"));
    given = right(subject, told);
    BOOST_TEST(word(given.is) == "cannot_tell");
    BOOST_TEST(misses(given, right_info, "change_notice.effective"));

    told = cases::notice(change_kind::cessation, "2025-01-01", "2025-06-30");
    told.kind.reset();
    given = lc::notice_under_contract(told, subject, basis_on());
    BOOST_TEST(word(given.is) == "cannot_tell");
    BOOST_TEST(misses(given, info, "change_notice.kind"));

    told.kind = change_kind::cessation;
    subject.notice_clause->length.reset();
    given = lc::notice_under_contract(told, subject, basis_on());
    BOOST_TEST(word(given.is) == "cannot_tell");
    BOOST_TEST(misses(given, info, "contract.notice_clause.length"));
    subject.notice_clause.reset();
    given = lc::notice_under_contract(told, subject, basis_on());
    BOOST_TEST(word(given.is) == "cannot_tell");
    BOOST_TEST(misses(given, info, "contract.notice_clause.length"));
}

BOOST_AUTO_TEST_CASE(a_contract_that_runs_out_needs_no_kind_of_notice) {
    auto const subject = under(clause(3, length_unit::months));
    auto told = cases::notice(change_kind::cessation, "2035-12-01", "2035-12-31");
    told.kind.reset(); // whatever it was, neither rule speaks of it
    BOOST_TEST(word(lc::notice_under_contract(told, subject, basis_on()).is) == "not_applicable");
    BOOST_TEST(word(right(subject, told).is) == "not_applicable");
}

BOOST_AUTO_TEST_CASE(an_open_convention_waits_only_where_the_readings_differ) {
    auto const subject = under(clause(3, length_unit::months, std::nullopt));
    struct row {
        char const* last;
        char const* is;
    };
    // From 1 January 2025: 31 March beginning with, 1 April corresponding, 2 April clear.
    for (row const& each : {row{"2025-03-30", "not_met"},
                            {"2025-03-31", "cannot_tell"},
                            {"2025-04-01", "cannot_tell"},
                            {"2025-04-02", "met"}})
        BOOST_TEST_CONTEXT(each.last) {
            auto const given = ask(subject, "2025-01-01", each.last);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(misses(given, info, "contract.notice_clause.convention") ==
                       (given.is == lc::outcome::cannot_tell));
        }
}

BOOST_AUTO_TEST_CASE(an_open_calendar_waits_only_where_the_calendars_differ) {
    auto const subject =
        under(clause(5, length_unit::working_days, convention::corresponding_date, expiry_day::any_day, std::nullopt));
    struct row {
        char const* last;
        char const* is;
    };
    // From Wednesday 12 March 2025: 19 March in England and Wales, 20 March where St Patrick's day counts.
    for (row const& each : {row{"2025-03-18", "not_met"}, {"2025-03-19", "cannot_tell"}, {"2025-03-20", "met"}})
        BOOST_TEST_CONTEXT(each.last) {
            auto const given = ask(subject, "2025-03-12", each.last);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(misses(given, info, "contract.notice_clause.calendar") ==
                       (given.is == lc::outcome::cannot_tell));
        }
    // Days do not look at a calendar.
    auto const in_days =
        under(clause(5, length_unit::days, convention::corresponding_date, expiry_day::any_day, std::nullopt));
    BOOST_TEST(word(ask(in_days, "2025-03-12", "2025-03-17").is) == "met");
    BOOST_TEST(word(ask(in_days, "2025-03-12", "2025-03-16").is) == "not_met");
}

BOOST_AUTO_TEST_CASE(an_end_date_of_unknown_meaning_waits_only_where_the_readings_differ) {
    auto const subject = under(clause(3, length_unit::months));
    struct row {
        char const* effective;
        char const* is;
    };
    for (row const& each : {row{"2025-03-31", "not_met"}, {"2025-04-01", "cannot_tell"}, {"2025-04-02", "met"}})
        BOOST_TEST_CONTEXT(each.effective) {
            auto told = cases::notice(change_kind::cessation, "2025-01-01", each.effective);
            told.effective_means.reset();
            auto const given = lc::notice_under_contract(told, subject, basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(misses(given, info, "change_notice.effective_means") == (given.is == lc::outcome::cannot_tell));
        }
    // A month end that may be the day before one: only one reading fits.
    auto const month_ends =
        under(clause(1, length_unit::months, convention::corresponding_date, expiry_day::month_end));
    auto told = cases::notice(change_kind::cessation, "2025-01-01", "2025-07-01");
    told.effective_means.reset();
    BOOST_TEST(word(lc::notice_under_contract(told, month_ends, basis_on()).is) == "cannot_tell");
    told.effective_means = end_meaning::first_unfunded_day;
    BOOST_TEST(word(lc::notice_under_contract(told, month_ends, basis_on()).is) == "met");
    told.effective_means = end_meaning::last_funded_day;
    BOOST_TEST(word(lc::notice_under_contract(told, month_ends, basis_on()).is) == "not_met");
}

BOOST_AUTO_TEST_CASE(a_notice_that_fails_under_either_meaning_is_not_left_open) {
    // One month from 1 March runs to 1 April, month ends only: 31 March is short, 1 April is no month end.
    auto const month_ends =
        under(clause(1, length_unit::months, convention::corresponding_date, expiry_day::month_end));
    auto told = cases::notice(change_kind::cessation, "2025-03-01", "2025-04-01");
    for (auto const means : {end_meaning::last_funded_day, end_meaning::first_unfunded_day}) {
        told.effective_means = means;
        BOOST_TEST(word(lc::notice_under_contract(told, month_ends, basis_on()).is) == "not_met");
    }
    told.effective_means.reset();
    BOOST_TEST(word(lc::notice_under_contract(told, month_ends, basis_on()).is) == "not_met");
}

BOOST_AUTO_TEST_CASE(the_contracts_last_day_may_be_the_day_after_the_notices_and_then_nothing_is_broken) {
    // Effective 31 December 2035, the contract's last day: run out if last funded, ended early if first unfunded.
    auto subject = under(clause(3, length_unit::months));
    subject.early_end = lc::early_end::no;
    auto told = cases::notice(change_kind::cessation, "2035-12-30", "2035-12-31");
    told.effective_means.reset();
    auto const given = right(subject, told);
    BOOST_TEST(word(given.is) == "cannot_tell");
    BOOST_TEST(misses(given, right_info, "change_notice.effective_means"));
    auto const own = lc::notice_under_contract(told, subject, basis_on());
    BOOST_TEST(word(own.is) == "cannot_tell");
    BOOST_TEST(misses(own, info, "change_notice.effective_means"));
}

BOOST_AUTO_TEST_CASE(the_figures_of_a_kept_clause_belong_to_the_days_they_stand_beside) {
    auto own = clause(3, length_unit::months, std::nullopt);
    own.deemed_service = {{lc::service_channel::first_class_post, lc::notice_length(2, length_unit::days),
                           lc::on_non_working_day::stays}};
    // Sent 1 January by an unrecorded way: served by 3 January at the latest; clear months then run to 4 April.
    auto const given = ask(under(own), "2025-01-01", "2025-06-30");
    BOOST_TEST(word(given.is) == "met");
    BOOST_TEST(iso(given.dates[0]) == "2025-01-03");
    BOOST_TEST(iso(given.dates[2]) == "2025-04-04");
}

BOOST_AUTO_TEST_CASE(deemed_service_counts_for_the_contracts_own_clause_too) {
    auto own = clause(3, length_unit::months);
    own.deemed_service = {{lc::service_channel::first_class_post, lc::notice_length(2, length_unit::working_days), {}}};
    auto told = cases::notice(change_kind::cessation, "2024-03-28", "2024-07-02"); // Maundy Thursday
    told.channel = lc::service_channel::first_class_post;                          // served Wednesday 3 April
    BOOST_TEST(word(lc::notice_under_contract(told, under(own), basis_on()).is) == "not_met");
    told.effective = day("2024-07-03");
    auto const given = lc::notice_under_contract(told, under(own), basis_on());
    BOOST_TEST(word(given.is) == "met");
    BOOST_TEST(!remarks(given, info, "no term on deemed service"));
    told.channel = lc::service_channel::hand;
    BOOST_TEST(remarks(lc::notice_under_contract(told, under(own), basis_on()), info, "no term on deemed service"));
}

BOOST_AUTO_TEST_CASE(working_days_beyond_the_known_holidays_cannot_be_told) {
    auto const subject = under(clause(20, length_unit::working_days));
    BOOST_TEST(word(ask(subject, "2028-12-15", "2030-12-31").is) == "cannot_tell");
    BOOST_TEST(word(ask(subject, "2028-11-01", "2030-12-31").is) == "met");
    BOOST_TEST(word(ask(under(clause(3, length_unit::months)), "2030-01-01", "2030-04-01").is) == "met");
}

BOOST_AUTO_TEST_CASE(an_unrecorded_calendar_is_named_where_only_one_of_them_reaches_so_far_back) {
    // The calendar of all parts is known from 2012, that of England and Wales from 1995: recording it would decide.
    auto subject = under(clause(5, length_unit::working_days, convention::corresponding_date, expiry_day::any_day));
    subject.start = day("2005-01-01");
    BOOST_TEST(word(ask(subject, "2010-03-01", "2010-12-31").is) == "met");
    subject.notice_clause->calendar.reset();
    auto const given = ask(subject, "2010-03-01", "2010-12-31");
    BOOST_TEST(word(given.is) == "cannot_tell");
    BOOST_TEST(misses(given, info, "contract.notice_clause.calendar"));
}

BOOST_AUTO_TEST_CASE(a_placeholder_year_in_a_file_does_not_end_the_program) {
    auto own = clause(1200, length_unit::months);
    own.deemed_service = {
        {lc::service_channel::email, lc::notice_length(1200, length_unit::months), lc::on_non_working_day::stays}};
    auto subject = under(own);
    subject.end = day("9999-12-31");
    auto told = cases::notice(change_kind::cessation, "9999-12-31", "9999-12-30");
    BOOST_TEST(word(lc::notice_under_contract(told, subject, basis_on()).is) != ""); // without a channel
    told.channel = lc::service_channel::email;
    BOOST_TEST(word(lc::notice_under_contract(told, subject, basis_on()).is) != "");
}

BOOST_AUTO_TEST_SUITE_END()
