// SPDX-License-Identifier: MIT
#include "run_program.hpp"

BOOST_AUTO_TEST_SUITE(templates)

BOOST_AUTO_TEST_CASE(an_empty_case_file_can_be_checked_as_it_stands) {
    auto const run = run_shell("\"$leeds\" template contract | \"$leeds\" check - --as-of 2026-11-21");
    BOOST_TEST(run.status == 0);
    BOOST_TEST(contains(run.out, "1 contract with 0 change notices"));
    BOOST_TEST(!contains(run.out, "NOT UNDERSTOOD"));
}

BOOST_AUTO_TEST_CASE(the_schema_is_printed) {
    auto const run = run_program("template --schema");
    BOOST_TEST(run.status == 0);
    BOOST_TEST(contains(run.out, "\"$schema\""));
}

BOOST_AUTO_TEST_CASE(a_kind_that_is_not_known_or_not_given_is_refused) {
    BOOST_TEST(run_program("template").status == 2);
    BOOST_TEST(run_program("template spaceship").status == 2);
    BOOST_TEST(contains(run_program("template spaceship").err, "contract"));
    BOOST_TEST(run_program("template contract --schema").status == 2);
}

BOOST_AUTO_TEST_SUITE_END()
