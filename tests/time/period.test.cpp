// SPDX-License-Identifier: MIT
#include "print.hpp"

#include <leeds/commissioning/time/period.hpp>

#include <boost/date_time/gregorian/gregorian_types.hpp>
#include <boost/test/unit_test.hpp>

#include <string>
#include <type_traits>

BOOST_AUTO_TEST_SUITE(period)

using leeds::commissioning::date;
using leeds::commissioning::period;
namespace lc = leeds::commissioning;
namespace greg = boost::gregorian;

static_assert(sizeof(period) == 8 && std::is_trivially_copyable_v<period> && !std::is_default_constructible_v<period>);
static_assert(std::is_same_v<period::boost_period, greg::date_period>);
static_assert(period(date(2018, 9, 1), date(2020, 8, 31)).days() == 731);
static_assert(period(period(date(2018, 9, 1), date(2020, 8, 31)).to_boost()) ==
              period(date(2018, 9, 1), date(2020, 8, 31)));
static_assert(!period::try_from(date(2018, 9, 2), date(2018, 9, 1)));
static_assert(!std::is_convertible_v<greg::date_period, period>);

BOOST_AUTO_TEST_CASE(an_end_before_the_start_is_refused_and_both_are_told) {
    date const first(2020, 8, 31), last(2018, 9, 1);
    BOOST_CHECK_EXCEPTION(period(first, last), lc::inverted_period, [&](lc::inverted_period const& error) {
        return error.first == first && error.last == last &&
               std::string(error.what()).find("31 August 2020") != std::string::npos &&
               std::string(error.what()).find("1 September 2018") != std::string::npos;
    });
    BOOST_TEST(!period::try_from(first, last).has_value());
    BOOST_TEST(period(first, first).days() == 1);
}

BOOST_AUTO_TEST_CASE(a_period_holds_its_first_and_last_day_and_none_beyond) {
    period const year(date(2025, 4, 1), date(2026, 3, 31));
    BOOST_TEST(year.days() == 365);
    BOOST_TEST(year.contains(date(2025, 4, 1)));
    BOOST_TEST(year.contains(date(2026, 3, 31)));
    BOOST_TEST(!year.contains(date(2025, 3, 31)));
    BOOST_TEST(!year.contains(date(2026, 4, 1)));
    BOOST_TEST(year.contains(year));
    BOOST_TEST(!year.contains(period(date(2025, 3, 31), date(2025, 4, 1))));
}

BOOST_AUTO_TEST_CASE(all_pairs_of_short_periods_agree_with_a_count_of_shared_days) {
    date const start(2024, 2, 25); // over a leap day
    auto const in = [&](int first, int length) {
        return period(lc::add_days(start, first), lc::add_days(start, first + length - 1));
    };
    for (int a = 0; a < 8; ++a)
        for (int a_length = 1; a_length < 8; ++a_length)
            for (int b = 0; b < 8; ++b)
                for (int b_length = 1; b_length < 8; ++b_length) {
                    auto const one = in(a, a_length), other = in(b, b_length);
                    int shared = 0;
                    for (int day = 0; day < 16; ++day)
                        if (one.contains(lc::add_days(start, day)) && other.contains(lc::add_days(start, day)))
                            ++shared;
                    auto const common = lc::intersection(one, other);
                    bool const right =
                        lc::overlaps(one, other) == (shared > 0) && common.has_value() == (shared > 0) &&
                        (!common || (common->days() == shared && one.contains(*common) && other.contains(*common))) &&
                        one.contains(other) == (shared == b_length) &&
                        lc::adjacent(one, other) == (a + a_length == b || b + b_length == a) &&
                        lc::adjacent(one, other) == one.to_boost().is_adjacent(other.to_boost()) &&
                        lc::overlaps(one, other) == one.to_boost().intersects(other.to_boost());
                    if (!right) BOOST_FAIL(a << '+' << a_length << " and " << b << '+' << b_length);
                }
}

BOOST_AUTO_TEST_CASE(boosts_periods_end_a_day_later_and_mean_the_same_days) {
    period const term(date(2018, 9, 1), date(2020, 8, 31));
    BOOST_TEST(date(term.to_boost().end()) == date(2020, 9, 1));
    BOOST_TEST(date(term.to_boost().last()) == date(2020, 8, 31));
    BOOST_TEST((period(greg::date_period(greg::date(2018, 9, 1), greg::date(2020, 9, 1))) == term));
    period const all(date(1400, 1, 1), date(9999, 12, 31));
    BOOST_TEST((period(all.to_boost()) == all));
}

BOOST_AUTO_TEST_CASE(boosts_null_inverted_and_special_periods_cannot_get_in) {
    greg::date const day(2020, 1, 1);
    BOOST_CHECK_THROW(period(greg::date_period(day, day)), lc::inverted_period);
    BOOST_CHECK_THROW(period(greg::date_period(day, greg::date(2019, 1, 1))), lc::inverted_period);
    BOOST_CHECK_THROW(period(greg::date_period(day, greg::days(0))), lc::inverted_period);
    BOOST_CHECK_THROW(period(greg::date_period(day, greg::date(greg::pos_infin))), lc::invalid_date);
    BOOST_CHECK_THROW(period(greg::date_period(greg::date(greg::neg_infin), day)), lc::invalid_date);
    BOOST_CHECK_THROW(period(greg::date_period(greg::date(greg::not_a_date_time), day)), lc::invalid_date);
    BOOST_CHECK_THROW((void)period(date(9999, 1, 1), lc::add_days(date(9999, 12, 31), 1)).to_boost().end(),
                      lc::invalid_date);
}

BOOST_AUTO_TEST_SUITE_END()
