// SPDX-License-Identifier: MIT
#include "print.hpp"

#include <leeds/commissioning/time/text.hpp>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <type_traits>

BOOST_AUTO_TEST_SUITE(text)

using namespace leeds::commissioning;
namespace data = boost::unit_test::data;

static_assert(try_parse_date("2018-09-01") == date(2018, 9, 1));
static_assert(iso_text(date(2018, 9, 1)).view() == "2018-09-01");
static_assert(weekday_name(date(2020, 2, 29)) == "Saturday");
static_assert(std::is_trivially_copyable_v<iso_text>);
static_assert(noexcept(try_parse_date("")));

BOOST_AUTO_TEST_CASE(every_date_comes_back_from_its_iso_text) {
    for (date day(1400, 1, 1); day <= date(9999, 12, 31); day = add_days(day, 1))
        if (iso_text const text(day); text.view().size() != 10 || try_parse_date(text) != day)
            BOOST_FAIL("lost: " << text.view());
}

char const* const no_dates[]{"",           "2018-9-1",   "2018-09-1",  "2018-09-01 ", " 2018-09-01", "2018-09-01T00:00",
                             "01/09/2018", "20180901",   "2018/09/01", "2018-09_01",  "+018-09-01",  "-018-09-01",
                             "2018- 9-01", "2018-09- 1", "2018-02-29", "2018-09-31",  "2018-13-01",  "2018-00-01",
                             "2018-09-00", "1399-12-31", "0000-00-00", "2018-0a-01",  "2o18-09-01",  "2018-09-0\n",
                             "2018-W35-6", "2018-244",   "10000-01-01"};
BOOST_DATA_TEST_CASE(no_other_form_is_taken_for_a_date, data::make(no_dates), row) {
    BOOST_TEST(try_parse_date(row) == std::optional<date>());
}

BOOST_AUTO_TEST_CASE(a_text_holding_a_null_byte_is_no_date) {
    BOOST_TEST(!try_parse_date(std::string_view("2018-09-0\0", 10)).has_value());
}

BOOST_AUTO_TEST_CASE(a_sum_past_the_year_9999_shows_all_its_digits) {
    BOOST_TEST(to_iso(add_days(date(9999, 12, 31), 1)) == "10000-01-01");
    BOOST_TEST(long_text(add_days(date(9999, 12, 31), 1)) == "1 January 10000");
}

BOOST_AUTO_TEST_CASE(sentences_have_dates_as_people_write_them) {
    BOOST_TEST(long_text(date(2018, 9, 1)) == "1 September 2018");
    BOOST_TEST(long_text(date(2026, 8, 31)) == "31 August 2026");
    BOOST_TEST(to_iso(date(2018, 9, 1)) == "2018-09-01");
}

BOOST_AUTO_TEST_CASE(months_and_days_of_the_week_have_their_english_names) {
    for (int month = 1; month <= 12; ++month) BOOST_TEST((month_of_name(month_name(month)) == month));
    BOOST_TEST(month_name(1) == "January");
    BOOST_TEST(month_name(12) == "December");
    BOOST_TEST(!month_of_name("september").has_value());
    BOOST_TEST(!month_of_name("Sep").has_value());
    BOOST_TEST(weekday_name(date(2026, 3, 8)) == "Sunday");
    BOOST_TEST(weekday_name(date(2026, 3, 10)) == "Tuesday");
}

BOOST_AUTO_TEST_CASE(digits_alone_are_a_number_and_too_many_are_not) {
    BOOST_TEST((try_parse_digits("999999999") == 999999999));
    BOOST_TEST((try_parse_digits("007") == 7));
    for (auto const text : {"", "1000000000", "-1", "+1", " 1", "1 ", "1.0", "x"})
        BOOST_TEST(!try_parse_digits(text).has_value(), text);
}

BOOST_AUTO_TEST_SUITE_END()
