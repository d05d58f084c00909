// SPDX-License-Identifier: MIT
#include "print.hpp"

#include <leeds/commissioning/time/calendar_month.hpp>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <type_traits>

BOOST_AUTO_TEST_SUITE(calendar_month)

using leeds::commissioning::calendar_month;
using leeds::commissioning::date;
using leeds::commissioning::try_parse_calendar_month;
namespace lc = leeds::commissioning;
namespace data = boost::unit_test::data;

static_assert(sizeof(calendar_month) == 4 && std::is_trivially_copyable_v<calendar_month>);
static_assert(!std::is_default_constructible_v<calendar_month> && !std::is_convertible_v<date, calendar_month>);
static_assert(try_parse_calendar_month("September 2017") == calendar_month(2017, 9));
static_assert(calendar_month(2017, 9).last_day() == date(2017, 9, 30));
static_assert(calendar_month(2017, 12) < calendar_month(2018, 1));

BOOST_AUTO_TEST_CASE(what_is_due_by_a_month_is_due_by_its_last_day) {
    BOOST_TEST(calendar_month(2017, 9).last_day() == date(2017, 9, 30));
    BOOST_TEST(calendar_month(2020, 2).last_day() == date(2020, 2, 29));
    BOOST_TEST(calendar_month(2017, 9).first_day() == date(2017, 9, 1));
}

BOOST_AUTO_TEST_CASE(every_month_holds_its_own_days_and_comes_back_from_its_text) {
    for (int year = 1400; year <= 9999; ++year)
        for (int month = 1; month <= 12; ++month) {
            calendar_month const made(year, month);
            bool const right = made.year() == year && made.month() == month && made.contains(made.first_day()) &&
                               made.contains(made.last_day()) && !made.contains(lc::add_days(made.first_day(), -1)) &&
                               !made.contains(lc::add_days(made.last_day(), 1)) &&
                               calendar_month(made.last_day()) == made &&
                               try_parse_calendar_month(lc::to_iso(made)) == made &&
                               try_parse_calendar_month(lc::long_text(made)) == made;
            if (!right) BOOST_FAIL("differs in " << lc::long_text(made));
        }
}

BOOST_AUTO_TEST_CASE(a_month_is_written_as_iso_and_as_people_do) {
    BOOST_TEST(lc::to_iso(calendar_month(2017, 9)) == "2017-09");
    BOOST_TEST(lc::long_text(calendar_month(2017, 9)) == "September 2017");
}

char const* const no_months[]{"",
                              "2017-9",
                              "2017-13",
                              "2017-00",
                              "2017/09",
                              "1399-12",
                              "201709",
                              "2017-09-01",
                              "september 2017",
                              "Sep 2017",
                              "May  2017",
                              "May2017",
                              "May 17",
                              "May 20170",
                              " May 2017",
                              "September-2017",
                              "2017 May",
                              "May 1399",
                              "Smarch 2017",
                              "2017",
                              "September",
                              "by September 2017"};
BOOST_DATA_TEST_CASE(no_other_form_is_taken_for_a_month, data::make(no_months), row) {
    BOOST_TEST(!try_parse_calendar_month(row).has_value());
}

BOOST_AUTO_TEST_CASE(a_month_that_does_not_exist_is_refused_with_its_numbers) {
    BOOST_CHECK_EXCEPTION(calendar_month(67553, 9), lc::invalid_calendar_month,
                          [](auto const& error) { return error.year == 67553 && error.month == 9; });
    BOOST_CHECK_THROW(calendar_month(2017, 0), lc::invalid_calendar_month);
    BOOST_CHECK_THROW(calendar_month(2017, 13), lc::invalid_calendar_month);
    BOOST_TEST(!calendar_month::try_from(1399, 12).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
