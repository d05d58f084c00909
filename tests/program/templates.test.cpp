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
}

BOOST_AUTO_TEST_CASE(a_kind_and_the_schema_at_once_are_said_to_be_one_too_many) {
    auto const both = run_program("template contract --schema");
    BOOST_TEST(both.status == 2);
    BOOST_TEST(both.out == "");
    BOOST_TEST(contains(both.err, "not both"));
    auto const neither = run_program("template");
    BOOST_TEST(contains(neither.err, "needs a kind"));
    BOOST_TEST(!contains(neither.err, "both"));
}

BOOST_AUTO_TEST_SUITE_END()
