// SPDX-License-Identifier: MIT
#include "run_program.hpp"

namespace {
std::string const list = "deadlines examples/cases/ending-a-service.yaml --as-of 2026-11-21 ";
}

BOOST_AUTO_TEST_SUITE(deadlines)

BOOST_AUTO_TEST_CASE(the_soonest_deadline_stands_first_with_the_days_left) {
    auto const run = run_program(list);
    BOOST_TEST(run.status == 0);
    auto const soonest = run.out.find("30 November 2026, 9 days left: Community transport (EX-206)");
    auto const later = run.out.find("30 September 2027, 313 days left");
    BOOST_TEST(soonest != std::string::npos);
    BOOST_TEST(soonest < later);
}

BOOST_AUTO_TEST_CASE(a_contract_clause_that_asks_for_more_than_the_code_decides) {
    auto const json = run_program(list + "--format json").out;
    BOOST_TEST(contains(json, "\"decided_by\": \"contract_clause\""));
    BOOST_TEST(contains(json, "\"decided_by\": \"both\""));
    BOOST_TEST(contains(json, "\"decided_by\": \"code\""));
}

BOOST_AUTO_TEST_CASE(a_deadline_that_has_passed_is_marked) {
    BOOST_TEST(contains(run_program(list).out, "last day was 30 September 2026, 52 days ago"));
    BOOST_TEST(contains(run_program(list + "--format json").out,
                        "\"earliest_end\": {\n        \"day\": \"2027-05-21\",\n        \"decided_by\": \"code\""));
}

BOOST_AUTO_TEST_CASE(a_contract_without_an_end_is_listed_with_the_earliest_one) {
    BOOST_TEST(contains(run_program(list).out, "21 May 2027 by the Code"));
}

BOOST_AUTO_TEST_CASE(the_months_ahead_can_be_written_in_several_ways) {
    auto const three = run_program(list + "--within 3-months").out;
    BOOST_TEST(contains(three, "EX-206"));
    BOOST_TEST(!contains(three, "EX-204"));
    BOOST_TEST(!contains(three, "EX-201"));
    BOOST_TEST(run_program(list + "--within '3 months'").out == three);
    BOOST_TEST(run_program(list + "--within 3").out == three);
    for (std::string const wrong : {"soon", "-3", "3-weeks", "''", "1201", "99999999999"})
        BOOST_TEST(run_program(list + "--within=" + wrong).status == 2, wrong);
}

BOOST_AUTO_TEST_SUITE_END()
