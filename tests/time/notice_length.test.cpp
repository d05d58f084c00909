// SPDX-License-Identifier: MIT
#include "print.hpp"

#include <leeds/commissioning/time/notice_length.hpp>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>
#include <type_traits>
#include <vector>

BOOST_AUTO_TEST_SUITE(notice_length)

using leeds::commissioning::convention;
using leeds::commissioning::counted;
using leeds::commissioning::date;
using leeds::commissioning::end_meaning;
using leeds::commissioning::length_unit;
using leeds::commissioning::notice_length;
using leeds::commissioning::try_parse_notice_length;
using leeds::commissioning::working_day_calendar;
namespace lc = leeds::commissioning;
namespace data = boost::unit_test::data;

constexpr length_unit units[]{length_unit::days, length_unit::weeks, length_unit::working_days, length_unit::months};
constexpr convention conventions[]{convention::corresponding_date, convention::clear, convention::beginning_with};
constexpr end_meaning meanings[]{end_meaning::last_funded_day, end_meaning::first_unfunded_day};
constexpr working_day_calendar calendars[]{working_day_calendar::england_and_wales,
                                           working_day_calendar::united_kingdom_any_part};

static_assert(sizeof(notice_length) == 8 && std::is_trivially_copyable_v<notice_length>);
static_assert(!std::is_default_constructible_v<notice_length> && !std::is_convertible_v<int, notice_length>);
static_assert(notice_length(6, length_unit::months).count() == 6);
static_assert(try_parse_notice_length("20 working days") == notice_length(20, length_unit::working_days));
static_assert(noexcept(notice_length::try_from(6, length_unit::months)) && noexcept(try_parse_notice_length("")));
static_assert(lc::latest_service(date(2027, 2, 28), notice_length(6, length_unit::months),
                                 convention::corresponding_date, end_meaning::last_funded_day,
                                 working_day_calendar::england_and_wales)
                  ->day == date(2026, 8, 31));

BOOST_AUTO_TEST_CASE(a_length_that_cannot_be_is_refused_with_its_numbers) {
    for (auto const unit : units) {
        int const most = lc::longest_count(unit);
        BOOST_TEST(notice_length(0, unit).count() == 0);
        BOOST_TEST(notice_length(most, unit).count() == most);
        for (int const count : {-1, most + 1, 2147483647, -2147483647 - 1}) {
            BOOST_TEST(!notice_length::try_from(count, unit).has_value());
            BOOST_CHECK_EXCEPTION(notice_length(count, unit), lc::invalid_notice_length,
                                  [&](auto const& error) { return error.count == count && error.unit == unit; });
        }
    }
}

BOOST_AUTO_TEST_CASE(every_length_comes_back_from_its_text) {
    for (auto const unit : units)
        for (int count = 0; count <= lc::longest_count(unit); ++count)
            if (auto const text = lc::long_text(notice_length(count, unit));
                try_parse_notice_length(text) != notice_length(count, unit))
                BOOST_FAIL("lost: " << text);
}

BOOST_AUTO_TEST_CASE(one_is_singular_and_nothing_else_is) {
    BOOST_TEST(lc::long_text(notice_length(1, length_unit::months)) == "1 month");
    BOOST_TEST(lc::long_text(notice_length(6, length_unit::months)) == "6 months");
    BOOST_TEST(lc::long_text(notice_length(0, length_unit::days)) == "0 days");
    BOOST_TEST(lc::long_text(notice_length(1, length_unit::working_days)) == "1 working day");
    BOOST_TEST(lc::long_text(notice_length(13, length_unit::weeks)) == "13 weeks");
    BOOST_TEST((try_parse_notice_length("1 months") == notice_length(1, length_unit::months)));
    BOOST_TEST((try_parse_notice_length("6 month") == notice_length(6, length_unit::months)));
}

char const* const no_lengths[]{"",
                               "6",
                               "months",
                               "six months",
                               "6 years",
                               "6months",
                               "6  months",
                               " 6 months",
                               "6 months ",
                               "-6 months",
                               "+6 months",
                               "6.5 months",
                               "6 Months",
                               "1201 months",
                               "36501 days",
                               "5201 weeks",
                               "25001 working days",
                               "working days",
                               "6 working",
                               "6 working  days",
                               "99999999999 days",
                               "6 monthss"};
BOOST_DATA_TEST_CASE(no_other_form_is_taken_for_a_length, data::make(no_lengths), row) {
    BOOST_TEST(!try_parse_notice_length(row).has_value());
}

struct length_row {
    char const* why;
    date served;
    notice_length length;
    convention how;
    date last_funded;
    friend std::ostream& operator<<(std::ostream& out, length_row const& row) { return out << row.why; }
};
std::vector<length_row> const length_rows{
    {"four weeks, Schnabel v Allard's count",
     {2012, 9, 3},
     {4, length_unit::weeks},
     convention::corresponding_date,
     {2012, 10, 1}},
    {"six weeks beginning with 1 May",
     {2012, 5, 1},
     {6, length_unit::weeks},
     convention::beginning_with,
     {2012, 6, 11}},
    {"six weeks from 1 May", {2012, 5, 1}, {6, length_unit::weeks}, convention::corresponding_date, {2012, 6, 12}},
    {"30 days", {2026, 3, 1}, {30, length_unit::days}, convention::corresponding_date, {2026, 3, 31}},
    {"30 clear days", {2026, 3, 1}, {30, length_unit::days}, convention::clear, {2026, 4, 1}},
    {"30 days beginning with, contract details notice",
     {2026, 3, 1},
     {30, length_unit::days},
     convention::beginning_with,
     {2026, 3, 30}},
    {"28 clear days, SI 2012/2089 reg. 9", {2014, 9, 29}, {28, length_unit::days}, convention::clear, {2014, 10, 28}},
    {"28 clear days, SI 2012/2089 reg. 9", {2025, 1, 9}, {28, length_unit::days}, convention::clear, {2025, 2, 7}},
    {"six months", {2025, 8, 31}, {6, length_unit::months}, convention::corresponding_date, {2026, 2, 28}},
    {"ten working days over Easter",
     {2026, 4, 1},
     {10, length_unit::working_days},
     convention::corresponding_date,
     {2026, 4, 17}},
    {"clear working days: the next calendar day",
     {2026, 3, 2},
     {4, length_unit::working_days},
     convention::clear,
     {2026, 3, 7}},
    {"working days beginning with a working day",
     {2026, 3, 2},
     {5, length_unit::working_days},
     convention::beginning_with,
     {2026, 3, 6}},
    {"working days beginning with a Saturday: day one is Monday",
     {2026, 2, 28},
     {5, length_unit::working_days},
     convention::beginning_with,
     {2026, 3, 6}},
    {"no working days", {2026, 2, 28}, {0, length_unit::working_days}, convention::corresponding_date, {2026, 2, 28}},
    {"no days, beginning with", {2026, 2, 28}, {0, length_unit::days}, convention::beginning_with, {2026, 2, 27}},
};
BOOST_DATA_TEST_CASE(each_unit_runs_to_the_day_that_its_convention_says, data::make(length_rows), row) {
    auto const end = lc::earliest_end(row.served, row.length, row.how, end_meaning::last_funded_day,
                                      working_day_calendar::england_and_wales);
    BOOST_TEST_REQUIRE(end.has_value());
    BOOST_TEST(end->day == row.last_funded);
    auto const unfunded = lc::earliest_end(row.served, row.length, row.how, end_meaning::first_unfunded_day,
                                           working_day_calendar::england_and_wales);
    BOOST_TEST_REQUIRE(unfunded.has_value());
    BOOST_TEST(unfunded->day == lc::add_days(row.last_funded, 1));
}

BOOST_AUTO_TEST_CASE(the_standstill_of_the_procurement_act_ends_on_its_eighth_working_day) {
    notice_length const standstill(8, length_unit::working_days);
    auto const last = [&](date notice, working_day_calendar calendar) {
        return lc::earliest_end(notice, standstill, convention::beginning_with, end_meaning::last_funded_day, calendar)
            ->day;
    };
    BOOST_TEST(last({2026, 3, 10}, working_day_calendar::united_kingdom_any_part) == date(2026, 3, 20));
    BOOST_TEST(last({2026, 3, 10}, working_day_calendar::england_and_wales) == date(2026, 3, 19));
    BOOST_TEST(last({2026, 3, 27}, working_day_calendar::united_kingdom_any_part) == date(2026, 4, 9));
}

/// Looks for a day that breaks the law: the last day of service for an end is the last that the forward count accepts,
/// and a later service never ends earlier. Together these are the law for all days.
std::optional<date> law_breaker(date first, date last, notice_length length, convention how, end_meaning means,
                                working_day_calendar calendar) {
    for (date end = first; end <= last; end = lc::add_days(end, 1)) {
        auto const latest = lc::latest_service(end, length, how, means, calendar);
        if (!latest) return end;
        auto const reached = lc::earliest_end(latest->day, length, how, means, calendar);
        auto const next = lc::earliest_end(lc::add_days(latest->day, 1), length, how, means, calendar);
        if (!reached || !next || reached->day > end || next->day <= end || next->day < reached->day) return end;
        auto const from_here = lc::earliest_end(end, length, how, means, calendar);
        auto const from_next = lc::earliest_end(lc::add_days(end, 1), length, how, means, calendar);
        if (!from_here || !from_next || from_next->day < from_here->day) return end;
    }
    return std::nullopt;
}

BOOST_AUTO_TEST_CASE(in_every_unit_the_last_day_of_service_is_the_last_that_the_forward_count_accepts) {
    for (auto const unit : {length_unit::days, length_unit::weeks, length_unit::months})
        for (int const count : {0, 1, 4, 6, 13, 28, 30, 180})
            for (auto const how : conventions)
                for (auto const means : meanings)
                    BOOST_TEST((law_breaker({2019, 1, 1}, {2028, 12, 31}, {count, unit}, how, means,
                                            working_day_calendar::england_and_wales) == std::optional<date>()));
}

BOOST_AUTO_TEST_CASE(in_working_days_the_last_day_of_service_is_the_last_that_the_forward_count_accepts) {
    for (auto const calendar : calendars)
        for (int const count : {0, 1, 2, 5, 8, 20})
            for (auto const how : conventions)
                for (auto const means : meanings)
                    BOOST_TEST((law_breaker(lc::add_days(lc::known_from(calendar), 60), {2028, 11, 1},
                                            {count, length_unit::working_days}, how, means,
                                            calendar) == std::optional<date>()));
}

BOOST_AUTO_TEST_CASE(working_days_past_the_published_holidays_give_no_answer_and_other_units_still_do) {
    for (auto const calendar : calendars)
        for (auto const how : conventions) {
            auto const means = end_meaning::last_funded_day;
            notice_length const working(20, length_unit::working_days);
            BOOST_TEST(!lc::earliest_end({2028, 12, 20}, working, how, means, calendar).has_value());
            BOOST_TEST(!lc::earliest_end({1990, 1, 1}, working, how, means, calendar).has_value());
            BOOST_TEST(!lc::latest_service({2030, 1, 1}, working, how, means, calendar).has_value());
            BOOST_TEST(!lc::latest_service(lc::known_from(calendar), working, how, means, calendar).has_value());
            BOOST_TEST(!lc::long_enough({2028, 12, 20}, {2029, 3, 1}, working, how, means, calendar).has_value());
            for (auto const unit : {length_unit::days, length_unit::weeks, length_unit::months}) {
                BOOST_TEST(lc::earliest_end({2040, 1, 1}, {6, unit}, how, means, calendar).has_value());
                BOOST_TEST(lc::latest_service({1980, 1, 1}, {6, unit}, how, means, calendar).has_value());
            }
        }
}

BOOST_AUTO_TEST_CASE(the_longest_lengths_hold_at_both_ends_of_the_calendar) {
    for (auto const unit : {length_unit::days, length_unit::weeks, length_unit::months})
        for (auto const how : conventions)
            for (auto const means : meanings) {
                notice_length const longest(lc::longest_count(unit), unit);
                auto const calendar = working_day_calendar::england_and_wales;
                BOOST_TEST(lc::earliest_end({9999, 12, 31}, longest, how, means, calendar)->day.year() >= 10098);
                BOOST_TEST(lc::latest_service({1400, 1, 1}, longest, how, means, calendar)->day.year() <= 1301);
            }
}

BOOST_AUTO_TEST_CASE(weeks_are_seven_days_and_months_are_counted_as_months) {
    auto const calendar = working_day_calendar::england_and_wales;
    for (date day(2019, 1, 1); day <= date(2028, 12, 31); day = lc::add_days(day, 1))
        for (auto const how : conventions)
            for (auto const means : meanings)
                if (lc::earliest_end(day, {13, length_unit::weeks}, how, means, calendar) !=
                        lc::earliest_end(day, {91, length_unit::days}, how, means, calendar) ||
                    lc::earliest_end(day, {6, length_unit::months}, how, means, calendar) !=
                        lc::earliest_end(day, 6, how, means) ||
                    lc::latest_service(day, {6, length_unit::months}, how, means, calendar) !=
                        lc::latest_service(day, 6, how, means))
                    BOOST_FAIL("differs on " << lc::iso_text(day).view());
}

BOOST_AUTO_TEST_SUITE_END()
