// SPDX-License-Identifier: MIT
#include "scenario_texts.hpp"

#include <leeds/commissioning/io/boost_scenarios.hpp>

#include <cstdlib>

namespace lc = leeds::commissioning;
using namespace scenarios_of_tests;

BOOST_AUTO_TEST_SUITE(boost_scenarios)

/// A suite that is no part of this program's own tests.
struct loose_suite : boost::unit_test::test_suite {
    loose_suite() : test_suite("of a test", __FILE__, __LINE__) {}
};

std::string source_folder() {
    char const* const source = std::getenv("LEEDS_SOURCE");
    BOOST_REQUIRE(source != nullptr);
    return source;
}

// That they run, and fail where they should, examples/policy_tests.cpp shows.
BOOST_AUTO_TEST_CASE(a_folder_becomes_a_suite_for_each_file_and_a_test_for_each_scenario) {
    loose_suite suite;
    lc::scenarios::add_to(suite, {source_folder() + "/examples/scenarios"}, lc::leeds_rule_book(), baseline());
    BOOST_TEST(suite.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_folder_without_scenarios_is_a_test_that_fails) {
    loose_suite suite;
    lc::scenarios::add_to(suite, {source_folder() + "/examples/reports"}, lc::leeds_rule_book(), baseline());
    BOOST_TEST(suite.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_name_means_nothing_to_the_filters_of_a_command_line) {
    BOOST_TEST(lc::scenarios::detail::test_name("a/b: c, *d!") == "a b  c   d ");
}

BOOST_AUTO_TEST_SUITE_END()
