// SPDX-License-Identifier: MIT
// A council's own tests of its policy: written in C++ and as scenarios, in one program.
#define BOOST_TEST_MODULE policy
#include <boost/test/unit_test.hpp>

#include <leeds/commissioning/io/boost_scenarios.hpp>
#include <leeds/commissioning/policy/leeds.hpp>

namespace lc = leeds::commissioning;

static lc::scenarios::tests const ours("scenarios", {"scenarios"}, lc::leeds_rule_book(), lc::leeds_policy());

BOOST_AUTO_TEST_CASE(the_policy_has_a_least_notice_today) {
    lc::policy const numbers = lc::leeds_policy();
    BOOST_TEST((numbers.on(lc::parameters::notice_minimum, lc::date(2026, 11, 21)).held == lc::holding::yes));
}
