// SPDX-License-Identifier: MIT
#include "print.hpp"

#include <leeds/commissioning/time/date.hpp>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <chrono>
#include <ostream>
#include <type_traits>
#include <vector>

BOOST_AUTO_TEST_SUITE(date)

using leeds::commissioning::date;
namespace lc = leeds::commissioning;
namespace data = boost::unit_test::data;

static_assert(sizeof(date) == 4);
static_assert(std::is_trivially_copyable_v<date>);
static_assert(!std::is_default_constructible_v<date>);
static_assert(!std::is_convertible_v<int, date> && !std::is_constructible_v<date, int>);
static_assert(std::is_convertible_v<boost::gregorian::date, date>);
static_assert(date(2018, 9, 1).year() == 2018 && date(2018, 9, 1).month() == 9 && date(2018, 9, 1).day() == 1);
static_assert(date(2018, 9, 1).weekday() == boost::date_time::Saturday);
static_assert(date(1970, 1, 1).day_number() == 0 && date::from_day_number(0) == date(1970, 1, 1));
static_assert(date(boost::gregorian::date(2018, 9, 1)) == date(2018, 9, 1));
static_assert(date(2018, 9, 1).to_boost() == boost::gregorian::date(2018, 9, 1));
static_assert(date(2018, 8, 31) < date(2018, 9, 1) && date(2017, 12, 31) < date(2018, 1, 1));
static_assert(!date::try_from(2018, 9, 31));
static_assert(noexcept(date::try_from(1, 2, 3)) && noexcept(date::from_day_number(0)));

BOOST_AUTO_TEST_CASE(every_day_from_1400_to_9999_agrees_with_std_chrono_and_boost) {
    namespace ch = std::chrono;
    auto const first = ch::sys_days{ch::year{1400} / 1 / 1};
    auto const last = ch::sys_days{ch::year{9999} / 12 / 31};
    auto in_boost = boost::gregorian::date(1400, 1, 1);
    auto previous = std::optional<date>();
    int days = 0;
    for (auto day = first; day <= last; day += ch::days{1}, ++days) {
        ch::year_month_day const oracle{day};
        int const year = static_cast<int>(oracle.year());
        int const month = static_cast<int>(static_cast<unsigned>(oracle.month()));
        int const number = static_cast<int>(static_cast<unsigned>(oracle.day()));
        date const ours(year, month, number);

        bool const same =
            ours.year() == year && ours.month() == month && ours.day() == number &&
            ours.day_number() == day.time_since_epoch().count() && date::from_day_number(ours.day_number()) == ours &&
            static_cast<unsigned>(ours.weekday()) == ch::weekday{day}.c_encoding() &&
            ours.weekday() == in_boost.day_of_week().as_enum() && ours.to_boost() == in_boost &&
            date(in_boost) == ours && ours.is_month_end() == (oracle == oracle.year() / oracle.month() / ch::last) &&
            (!previous ||
             (*previous < ours && lc::add_days(*previous, 1) == ours && lc::days_between(*previous, ours) == 1));
        if (!same) BOOST_FAIL("differs on " << lc::iso_text(ours).view());
        previous = ours;
        if (day != last) in_boost = in_boost + boost::gregorian::date_duration(1);
    }
    BOOST_TEST(days == 3'141'085);
}

BOOST_AUTO_TEST_CASE(days_outside_boosts_years_still_compare_and_cannot_become_boost_dates) {
    date const beyond = lc::add_days(date(9999, 12, 31), 1);
    BOOST_TEST(beyond.year() == 10000);
    BOOST_TEST((beyond > date(9999, 12, 31)));
    BOOST_TEST((lc::add_days(date(1400, 1, 1), -1) < date(1400, 1, 1)));
    BOOST_CHECK_THROW((void)beyond.to_boost(), lc::invalid_date);
    BOOST_CHECK_THROW((void)lc::add_days(date(1400, 1, 1), -1).to_boost(), lc::invalid_date);
    BOOST_TEST(date::from_day_number(-354285).year() == 1000);
    BOOST_TEST(date::from_day_number(3298139).year() == 10999);
}

struct no_date {
    char const* why;
    int year, month, day;
    friend std::ostream& operator<<(std::ostream& out, no_date const& row) { return out << row.why; }
};
std::vector<no_date> const no_dates{
    {"year wraps to 2018 in 16 bits", 67554, 9, 1},
    {"month wraps to 1 in 16 bits", 2018, 65537, 1},
    {"day wraps to 1 in 16 bits", 2018, 9, 65537},
    {"negative year", -63518, 9, 1},
    {"year before Boost's", 1399, 12, 31},
    {"year after Boost's", 10000, 1, 1},
    {"month 0", 2018, 0, 1},
    {"month 13", 2018, 13, 1},
    {"day 0", 2018, 9, 0},
    {"negative day", 2018, 9, -1},
    {"31 September", 2018, 9, 31},
    {"29 February in a common year", 2018, 2, 29},
    {"29 February in a century that is no leap year", 1900, 2, 29},
    {"30 February", 2020, 2, 30},
};
BOOST_DATA_TEST_CASE(a_day_that_does_not_exist_is_never_taken_for_another, data::make(no_dates), row) {
    BOOST_TEST(!date::try_from(row.year, row.month, row.day).has_value());
    BOOST_CHECK_EXCEPTION(date(row.year, row.month, row.day), lc::invalid_date, [&](lc::invalid_date const& error) {
        return error.year == row.year && error.month == row.month && error.day == row.day &&
               std::string(error.what()).find(std::to_string(row.year)) != std::string::npos;
    });
}

BOOST_AUTO_TEST_CASE(boosts_special_values_cannot_get_in) {
    for (auto const special :
         {boost::date_time::not_a_date_time, boost::date_time::neg_infin, boost::date_time::pos_infin})
        BOOST_CHECK_THROW(date{boost::gregorian::date(special)}, lc::invalid_date);
    BOOST_CHECK_THROW(date{boost::gregorian::date()}, lc::invalid_date);
    BOOST_TEST(date(boost::gregorian::date(boost::date_time::min_date_time)) == date(1400, 1, 1));
    BOOST_TEST(date(boost::gregorian::date(boost::date_time::max_date_time)) == date(9999, 12, 31));
}

BOOST_AUTO_TEST_CASE(a_day_number_too_high_for_its_month_becomes_the_months_last_day) {
    for (int index = 1400 * 12; index < 10000 * 12; ++index) {
        int const year = index / 12;
        int const month = index % 12 + 1;
        for (int day = 28; day <= 31; ++day) {
            date const made = lc::date_in_month(index, day);
            int const last = lc::days_in_month(year, month);
            if (made != date(year, month, day < last ? day : last) || lc::month_index(made) != index)
                BOOST_FAIL("differs in " << year << '-' << month << " day " << day);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
