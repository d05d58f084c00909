// SPDX-License-Identifier: MIT
#include <leeds/commissioning/policy/leeds.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(management_parameters)

namespace lc = ::leeds::commissioning;
namespace p = lc::parameters;

BOOST_AUTO_TEST_CASE(six_months_between_reports_hold_from_the_month_of_the_statement) { // SCR-R2a, May 2017
    auto const numbers = lc::leeds_policy();
    auto const held = [&](lc::date day) { return numbers.on(p::report_interval, day).held; };
    BOOST_TEST((held({2017, 4, 30}) == lc::holding::no));
    BOOST_TEST((held({2017, 5, 1}) == lc::holding::unclear));
    BOOST_TEST((held({2017, 5, 31}) == lc::holding::unclear));
    BOOST_TEST((held({2017, 6, 1}) == lc::holding::yes));
    BOOST_TEST((held({2040, 1, 1}) == lc::holding::yes));
    BOOST_TEST(numbers.on(p::report_interval, lc::date(2017, 6, 1)).value->amount == 6);
}

BOOST_AUTO_TEST_SUITE_END()
