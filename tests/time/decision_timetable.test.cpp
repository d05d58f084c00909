// SPDX-License-Identifier: MIT
#include "print.hpp"

#include <leeds/commissioning/time/decision_timetable.hpp>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>
#include <type_traits>
#include <vector>

BOOST_AUTO_TEST_SUITE(decision_timetable)

namespace lc = ::leeds::commissioning;
namespace data = boost::unit_test::data;
using lc::add_days;
using lc::date;

static_assert(lc::earliest_key_decision(date(2025, 1, 8)) == date(2025, 2, 6));
static_assert(lc::effect_after_call_in(date(2024, 3, 15)) == date(2024, 3, 23));
static_assert(lc::latest_papers(date(2024, 6, 20)) == date(2024, 6, 12));
static_assert(!lc::last_day_of_call_in(date(2028, 12, 29)));
static_assert(noexcept(lc::timetable_to_effect(date::from_day_number(0), lc::officer_decision::key)));
static_assert(std::is_trivially_copyable_v<lc::decision_timetable>);

/// Every day of the years whose decisions are planned or checked.
std::vector<date> days_of_2019_to_2028() {
    std::vector<date> days;
    for (date day(2019, 1, 1); day.year() <= 2028; day = add_days(day, 1)) days.push_back(day);
    return days;
}

struct record {
    char const* what;
    date from, to;
    friend std::ostream& operator<<(std::ostream& out, record const& row) {
        return out << row.what << ", from " << lc::iso_text(row.from).view();
    }
};

std::vector<record> const notices{
    {"notice of 29 September 2014", {2014, 9, 29}, {2014, 10, 28}}, //
    {"notice of 3 July 2019", {2019, 7, 3}, {2019, 8, 1}},
    {"notice of 15 August 2019", {2019, 8, 15}, {2019, 9, 13}}, // a bank holiday inside: these days are calendar days
    {"notice of 29 July 2020", {2020, 7, 29}, {2020, 8, 27}},
    {"notice of 8 January 2025", {2025, 1, 8}, {2025, 2, 6}},
    {"notice of 9 January 2025", {2025, 1, 9}, {2025, 2, 7}},
};
BOOST_DATA_TEST_CASE(a_key_decision_is_taken_28_clear_days_after_its_notice, data::make(notices), row) {
    BOOST_TEST(lc::earliest_key_decision(row.from) == row.to);
    BOOST_TEST(lc::latest_key_notice(row.to) == row.from);
    BOOST_TEST(lc::days_between(row.from, row.to) - 1 == lc::key_notice_clear_days);
}

std::vector<record> const papers{
    {"papers of Wednesday 12 June 2024", {2024, 6, 12}, {2024, 6, 20}},
    {"papers of Friday 23 February 2024", {2024, 2, 23}, {2024, 3, 4}},
    {"papers of Thursday 27 June 2024", {2024, 6, 27}, {2024, 7, 5}},
};
BOOST_DATA_TEST_CASE(papers_are_out_five_clear_working_days_before_an_officer_decides, data::make(papers), row) {
    // Published and decided on working days, as in the records: a weekend at either end changes nothing.
    auto const earliest = lc::earliest_decision_after_papers(row.from);
    auto const latest = lc::latest_papers(row.to);
    BOOST_REQUIRE((earliest && latest));
    BOOST_TEST(lc::next_working_day_on_or_after(*earliest, lc::decision_calendar) == row.to);
    BOOST_TEST(lc::last_working_day_on_or_before(*latest) == row.from);
    BOOST_TEST((lc::working_days_between(row.from, add_days(row.to, -1), lc::decision_calendar) ==
                lc::papers_clear_working_days));
}

std::vector<record> const call_ins{
    {"Executive Board, published on Friday 14 February 2020", {2020, 2, 14}, {2020, 2, 22}},
    {"Executive Board, published on Friday 15 March 2024", {2024, 3, 15}, {2024, 3, 23}},
    {"officer, decided on Monday 4 March 2024", {2024, 3, 4}, {2024, 3, 12}},
    {"officer, decided on Thursday 20 June 2024", {2024, 6, 20}, {2024, 6, 28}},
    {"officer, decided on Friday 5 July 2024", {2024, 7, 5}, {2024, 7, 13}},
};
BOOST_DATA_TEST_CASE(a_decision_has_effect_the_calendar_day_after_call_in_ends, data::make(call_ins), row) {
    BOOST_TEST(lc::effect_after_call_in(row.from) == row.to);
    BOOST_TEST(lc::last_day_of_call_in(row.from) == add_days(row.to, -1));
    auto const latest = lc::latest_start_of_call_in(row.to);
    BOOST_REQUIRE(latest.has_value());
    BOOST_TEST(lc::last_working_day_on_or_before(*latest) == row.from);
}

BOOST_AUTO_TEST_CASE(a_bank_holiday_is_no_working_day_by_our_reading) {        // no record has one inside its window
    BOOST_TEST(lc::last_day_of_call_in({2026, 12, 21}) == date(2026, 12, 30)); // 25 and 28 December
    BOOST_TEST(lc::effect_after_call_in({2026, 12, 21}) == date(2026, 12, 31));
    BOOST_TEST(lc::effect_after_call_in({2026, 3, 31}) == date(2026, 4, 10)); // Good Friday and Easter Monday
    BOOST_TEST(lc::effect_after_call_in({2026, 3, 10}) == date(2026, 3, 18)); // 17 March: Northern Ireland alone
}

BOOST_AUTO_TEST_CASE(no_day_later_than_the_latest_would_do_and_the_latest_itself_does) {
    // For any two days: a step taken on `first` allows the next on `last` exactly if `first` is no later than the
    // latest day worked out from `last`.
    auto const partners = [](date first, date last, auto forwards, auto backwards) {
        auto const earliest = forwards(first);
        auto const latest = backwards(last);
        return !earliest || !latest || (*earliest <= last) == (first <= *latest);
    };
    auto const notice = [](date day) { return std::optional(lc::earliest_key_decision(day)); };
    auto const notice_back = [](date day) { return std::optional(lc::latest_key_notice(day)); };
    auto const after_papers = [](date day) { return lc::earliest_decision_after_papers(day); };
    auto const before_decision = [](date day) { return lc::latest_papers(day); };
    auto const effect = [](date day) { return lc::effect_after_call_in(day); };
    auto const effect_back = [](date day) { return lc::latest_start_of_call_in(day); };
    for (date const day : days_of_2019_to_2028())
        for (int apart = -2; apart <= 40; ++apart) {
            date const later = add_days(day, apart);
            if (!partners(day, later, notice, notice_back) || !partners(day, later, after_papers, before_decision) ||
                !partners(day, later, effect, effect_back))
                BOOST_FAIL(lc::iso_text(day).view() << " and " << lc::iso_text(later).view());
        }
}

BOOST_AUTO_TEST_CASE(every_day_with_known_holidays_is_answered_both_ways) {
    for (date const day : days_of_2019_to_2028()) {
        bool const week_is_known = day <= date(2028, 12, 20); // five working days follow, over Christmas
        if (week_is_known && (!lc::earliest_decision_after_papers(day) || !lc::effect_after_call_in(day)))
            BOOST_FAIL("forwards from " << lc::iso_text(day).view());
        if (!lc::latest_papers(day) || !lc::latest_start_of_call_in(day))
            BOOST_FAIL("backwards from " << lc::iso_text(day).view());
    }
}

BOOST_AUTO_TEST_CASE(clear_days_leave_out_both_ends) {
    BOOST_TEST(lc::first_day_after_clear_working_days({2024, 6, 14}, 0) == date(2024, 6, 15));
    BOOST_TEST(lc::first_day_after_clear_working_days({2024, 6, 14}, 1) == date(2024, 6, 18)); // Friday to Tuesday
    BOOST_TEST(lc::last_day_before_clear_working_days({2024, 6, 18}, 1) == date(2024, 6, 16)); // a Sunday still does
    BOOST_TEST(lc::last_day_before_clear_working_days({2024, 6, 14}, 0) == date(2024, 6, 13));
    BOOST_TEST(lc::last_working_day_on_or_before({2024, 6, 16}) == date(2024, 6, 14));
    BOOST_TEST(lc::last_working_day_on_or_before({2024, 6, 14}) == date(2024, 6, 14));
}

BOOST_AUTO_TEST_CASE(a_plan_around_a_day_of_decision_has_every_step) {
    auto const key = lc::timetable_of_decision({2024, 6, 20}, lc::officer_decision::key);
    BOOST_TEST(key.notice == date(2024, 5, 22));
    BOOST_TEST(key.papers == date(2024, 6, 12));
    BOOST_TEST(key.decision == date(2024, 6, 20));
    BOOST_TEST(key.call_in_ends == date(2024, 6, 27));
    BOOST_TEST(key.in_effect == date(2024, 6, 28));
    BOOST_TEST((lc::timetable_from_notice({2024, 5, 22}) == key));
    BOOST_TEST((lc::timetable_to_effect({2024, 6, 28}, lc::officer_decision::key) == key));
}

BOOST_AUTO_TEST_CASE(a_plan_backwards_from_effect_is_never_late) {
    for (date const day : days_of_2019_to_2028()) {
        auto const plan = lc::timetable_to_effect(day, lc::officer_decision::key);
        bool const in_time = plan.in_effect && *plan.in_effect <= day && plan.decision &&
                             lc::earliest_key_decision(*plan.notice) <= *plan.decision &&
                             *lc::earliest_decision_after_papers(*plan.papers) <= *plan.decision;
        if (!in_time) BOOST_FAIL(lc::iso_text(day).view());
    }
}

BOOST_AUTO_TEST_CASE(a_decision_that_is_not_key_waits_for_nothing) {
    for (auto const& plan : {lc::timetable_of_decision({2024, 6, 20}, lc::officer_decision::not_key),
                             lc::timetable_to_effect({2024, 6, 20}, lc::officer_decision::not_key)}) {
        BOOST_TEST(plan.decision == date(2024, 6, 20));
        BOOST_TEST(plan.in_effect == date(2024, 6, 20));
        BOOST_TEST((!plan.notice && !plan.papers && !plan.call_in_ends));
    }
    // Nor does it need to know the holidays.
    BOOST_TEST(lc::timetable_to_effect({2040, 1, 1}, lc::officer_decision::not_key).decision == date(2040, 1, 1));
}

BOOST_AUTO_TEST_CASE(beyond_the_published_holidays_a_step_is_not_known_rather_than_guessed) {
    // 2028 ends on a Sunday; its last working day is Friday 29 December, 25 and 26 December are holidays.
    BOOST_TEST(lc::last_day_of_call_in({2028, 12, 20}) == date(2028, 12, 29));
    BOOST_TEST(lc::effect_after_call_in({2028, 12, 20}) == date(2028, 12, 30));
    BOOST_TEST(!lc::effect_after_call_in({2028, 12, 21}).has_value());
    BOOST_TEST(!lc::last_day_of_call_in({2028, 12, 21}).has_value());
    BOOST_TEST(!lc::earliest_decision_after_papers({2028, 12, 21}).has_value());
    BOOST_TEST(lc::latest_papers({2029, 1, 1}).has_value()); // every day before it is known
    BOOST_TEST(!lc::latest_papers({2029, 1, 2}).has_value());
    BOOST_TEST(!lc::latest_start_of_call_in({2029, 1, 2}).has_value());
    BOOST_TEST(!lc::last_working_day_on_or_before({2029, 1, 1}).has_value());

    auto const plan = lc::timetable_of_decision({2029, 1, 8}, lc::officer_decision::key);
    BOOST_TEST(plan.notice == date(2028, 12, 10)); // calendar days need no holidays
    BOOST_TEST((plan.decision && !plan.papers && !plan.call_in_ends && !plan.in_effect));
    auto const back = lc::timetable_to_effect({2029, 1, 8}, lc::officer_decision::key);
    BOOST_TEST((!back.notice && !back.papers && !back.decision && !back.call_in_ends && !back.in_effect));
}

BOOST_AUTO_TEST_SUITE_END()
