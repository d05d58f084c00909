// SPDX-License-Identifier: MIT
#include "../rules/generated.hpp"

#include <leeds/commissioning/check/deadlines.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(deadlines)

namespace lc = leeds::commissioning;
using cases::basis_on;
using cases::day;
using cases::iso;

namespace {

lc::contract ending(char const* end, char const* start = "2018-04-01") {
    lc::contract made;
    made.start = day(start);
    made.end = day(end);
    return made;
}

lc::contract with_clause(lc::contract subject, lc::notice_clause own) {
    subject.notice_clause = std::move(own);
    return subject;
}

lc::notice_clause
clause(int count, lc::length_unit unit, std::optional<lc::convention> how = lc::convention::corresponding_date,
       std::optional<lc::working_day_calendar> calendar = lc::working_day_calendar::england_and_wales) {
    return {.length = lc::notice_length(count, unit), .convention = how, .calendar = calendar};
}

std::string iso_of(std::optional<lc::counted> const& value) { return value ? lc::to_iso(value->day) : "none"; }

} // namespace

BOOST_AUTO_TEST_CASE(the_last_day_to_serve_is_missed_when_months_are_subtracted) { // CODE-CM3
    struct row {
        char const* end;
        char const* last;
        lc::month_note note;
    };
    for (row const& each : {row{"2027-03-31", "2026-09-30", lc::month_note::clipped},
                            {"2027-02-28", "2026-08-31", lc::month_note::month_end},
                            {"2020-08-31", "2020-02-29", lc::month_note::clipped},
                            {"2025-09-30", "2025-03-31", lc::month_note::month_end},
                            {"2026-03-31", "2025-09-30", lc::month_note::clipped},
                            {"2028-02-29", "2027-08-31", lc::month_note::month_end},
                            {"2026-07-15", "2026-01-15", lc::month_note::exact}})
        BOOST_TEST_CONTEXT(each.end) {
            auto const found = lc::deadline_of(ending(each.end), basis_on("2019-06-01"));
            BOOST_TEST((found.state == lc::contract_state::running));
            BOOST_TEST(iso_of(found.code) == each.last);
            BOOST_TEST((found.code->note == each.note));
            BOOST_TEST(iso(found.last_day) == each.last);
            BOOST_TEST(*found.days_left == lc::days_between(day("2019-06-01"), day(each.last)));
            BOOST_TEST(!found.contract_clause);
            BOOST_TEST(iso_of(found.earliest_end) == "2019-12-01"); // six months from the day asked about
        }
}

BOOST_AUTO_TEST_CASE(where_a_contract_stands_decides_what_can_be_said) {
    using enum lc::contract_state;
    struct row {
        char const* why;
        char const* start;
        char const* end;
        std::optional<bool> rolling;
        lc::contract_state state;
        char const* last_day;
        char const* earliest_end;
    };
    // Asked about on 30 June 2026.
    for (row const& each :
         {row{"its last day", "2020-01-01", "2026-06-30", {}, running, "2025-12-31", "2026-12-30"},
          {"the day after", "2020-01-01", "2026-06-29", {}, ended, "none", "none"},
          {"its first day", "2026-06-30", "2027-06-30", {}, running, "2026-12-31", "2026-12-30"},
          {"the day before its first", "2026-07-01", "2027-06-30", {}, not_started, "2026-12-31", "2026-12-30"},
          {"rolling", "2020-01-01", "", true, running_until_notice, "none", "2026-12-30"},
          {"rolling, start not recorded", "", "", true, running_until_notice, "none", "2026-12-30"},
          {"rolling, not started", "2026-07-01", "", true, not_started, "none", "2026-12-30"},
          {"no end, not known to roll", "2020-01-01", "", {}, end_not_recorded, "none", "none"},
          {"no end, known not to roll", "2020-01-01", "", false, end_not_recorded, "none", "none"},
          {"start not recorded", "", "2027-03-31", {}, running, "2026-09-30", "2026-12-30"},
          {"end before start", "2027-01-01", "2026-01-01", {}, ended, "none", "none"},
          {"nothing", "", "", {}, end_not_recorded, "none", "none"}})
        BOOST_TEST_CONTEXT(each.why) {
            lc::contract subject;
            if (*each.start != '\0') subject.start = day(each.start);
            if (*each.end != '\0') subject.end = day(each.end);
            subject.rolling = each.rolling;
            auto const found = lc::deadline_of(subject, basis_on("2026-06-30"));
            BOOST_TEST(lc::name_of(found.state) == lc::name_of(each.state));
            BOOST_TEST(iso(found.last_day) == each.last_day);
            BOOST_TEST(iso_of(found.earliest_end) == each.earliest_end);
            BOOST_TEST(found.days_left.has_value() == found.last_day.has_value());
        }
}

BOOST_AUTO_TEST_CASE(days_left_are_counted_to_the_day_and_go_below_nought_once_it_is_past) {
    struct row {
        char const* today;
        int left;
    };
    for (row const& each : {row{"2026-09-29", 1}, {"2026-09-30", 0}, {"2026-10-01", -1}, {"2027-03-31", -182}})
        BOOST_TEST(lc::deadline_of(ending("2027-03-31"), basis_on(each.today)).days_left.value() == each.left,
                   each.today);
}

BOOST_AUTO_TEST_CASE(the_stricter_of_the_code_and_the_contract_sets_the_last_day) { // LAW-CONTRACT beside CODE-CM3
    using enum lc::length_unit;
    using enum lc::convention;
    struct row {
        char const* why;
        lc::notice_clause own;
        char const* under_contract;
        char const* last_day;
    };
    for (row const& each :
         {row{"three months: later than the Code", clause(3, months), "2026-12-31", "2026-09-30"},
          {"twelve months: earlier than the Code", clause(12, months), "2026-03-31", "2026-03-31"},
          {"six months: the same", clause(6, months), "2026-09-30", "2026-09-30"},
          {"six clear months", clause(6, months, clear), "2026-09-30", "2026-09-30"},
          {"six months beginning with", clause(6, months, beginning_with), "2026-10-01", "2026-09-30"},
          {"200 days", clause(200, days), "2026-09-12", "2026-09-12"},
          {"26 weeks", clause(26, weeks), "2026-09-30", "2026-09-30"},
          {"20 working days", clause(20, working_days), "2027-03-01", "2026-09-30"}})
        BOOST_TEST_CONTEXT(each.why) {
            auto const found = lc::deadline_of(with_clause(ending("2027-03-31"), each.own), basis_on("2026-01-01"));
            BOOST_TEST(iso_of(found.code) == "2026-09-30");
            BOOST_TEST(iso_of(found.contract_clause) == each.under_contract);
            BOOST_TEST(iso(found.last_day) == each.last_day);
        }
}

BOOST_AUTO_TEST_CASE(a_contracts_longer_clause_is_not_dropped_because_its_counting_is_not_recorded) {
    // Twelve months however they are counted: 30 September 2026 is half a year too late.
    auto const found = lc::deadline_of(
        with_clause(ending("2027-03-31"), clause(12, lc::length_unit::months, std::nullopt)), basis_on("2026-01-01"));
    BOOST_TEST((!found.last_day || *found.last_day <= day("2026-03-31")), "last day " << iso(found.last_day));
    auto const in_working_days =
        lc::deadline_of(with_clause(ending("2027-03-31"), clause(200, lc::length_unit::working_days,
                                                                 lc::convention::corresponding_date, std::nullopt)),
                        basis_on("2026-01-01"));
    BOOST_TEST((!in_working_days.last_day || *in_working_days.last_day <= day("2026-06-30")),
               "last day " << iso(in_working_days.last_day));
}

BOOST_AUTO_TEST_CASE(a_rolling_contract_does_not_end_before_its_own_clause_lets_it) {
    lc::contract rolling;
    rolling.start = day("2020-01-01");
    rolling.rolling = true;
    auto const found =
        lc::deadline_of(with_clause(rolling, clause(12, lc::length_unit::months)), basis_on("2026-06-30"));
    // "The earliest day on which it could end if notice were served on the day asked about."
    BOOST_TEST(iso_of(found.earliest_end) == "2027-06-30");
}

BOOST_AUTO_TEST_CASE(before_the_code_only_the_contract_sets_a_day) {
    auto const none = lc::deadline_of(ending("2017-03-31", "2010-01-01"), basis_on("2016-06-01"));
    BOOST_TEST(!none.code);
    BOOST_TEST(!none.last_day);
    BOOST_TEST(!none.days_left);
    auto const own = lc::deadline_of(
        with_clause(ending("2017-03-31", "2010-01-01"), clause(3, lc::length_unit::months)), basis_on("2016-06-01"));
    BOOST_TEST(!own.code);
    BOOST_TEST(iso(own.last_day) == "2016-12-31");
    auto const unclear = lc::deadline_of(ending("2019-03-31", "2010-01-01"), basis_on("2018-01-15"));
    BOOST_TEST(!unclear.code);
}

BOOST_AUTO_TEST_CASE(notice_served_on_the_last_day_keeps_both_rules_and_a_day_later_does_not) {
    int tried = 0;
    for (auto const& generated : cases::some_cases(4000, 21)) {
        if (!generated.end || *generated.end < day("2019-01-01")) continue;
        auto subject = generated;
        subject.rolling = false;
        if (subject.notice_clause) {
            subject.notice_clause->deemed_service.clear();
            subject.notice_clause->expires_on = lc::expiry_day::any_day;
        }
        auto const on = basis_on("2018-06-01");
        auto const found = lc::deadline_of(subject, on);
        if (!found.last_day || *found.last_day < day("2018-02-02")) continue;
        ++tried;
        lc::change_notice told;
        told.kind = lc::change_kind::cessation;
        told.effective = subject.end;
        told.effective_means = lc::end_meaning::last_funded_day;
        auto const code_is = [&](lc::date served) {
            told.served = served;
            return lc::notice_of_cessation(told, subject, on).is;
        };
        auto longer = subject; // so that the contract's own clause speaks of that end
        longer.end = lc::add_days(*subject.end, 1);
        auto const own_is = [&](lc::date served) {
            told.served = served;
            return lc::notice_under_contract(told, longer, on).is;
        };
        bool const both = code_is(*found.last_day) == lc::outcome::met &&
                          (!found.contract_clause || own_is(*found.last_day) == lc::outcome::met);
        lc::date const next = lc::add_days(*found.last_day, 1);
        bool const none =
            code_is(next) == lc::outcome::not_met || code_is(next) == lc::outcome::explained ||
            (found.contract_clause && own_is(next) != lc::outcome::met); // cannot_tell where its counting is open
        if (!both || !none)
            BOOST_FAIL(iso(found.last_day)
                       << (both ? " is not the last for " : " is too late for ") << cases::told(subject));
    }
    BOOST_TEST(tried > 500);
}

BOOST_AUTO_TEST_SUITE_END()
