// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/inspection.hpp>
#include <leeds/commissioning/io/ocds_package.hpp>

#include "full_case.hpp"
#include "full_decommissioning.hpp"
#include "full_waiver.hpp"
#include "issue_text.hpp"
#include "read_cases.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <utility>

BOOST_AUTO_TEST_SUITE(ocds_package)

using namespace leeds::commissioning;

namespace {

portfolio portfolio_of(std::string const& content) {
    auto read = read_input("f", content);
    BOOST_TEST_REQUIRE(read.failure.value_or("") == "");
    portfolio all;
    all.files.push_back({read.file, read.sha256, read.kind, read.cases.size()});
    all.cases = std::move(read.cases);
    all.issues = std::move(read.issues);
    return all;
}

std::string package_of(portfolio const& all, std::vector<input_issue>& issues) {
    return cases_as_ocds(all, {date(2026, 11, 21)}, issues);
}

/// Writes cases as a package, reads it back and compares the cases as case files have them.
void check_round_trip(std::string const& content) {
    auto const all = portfolio_of(content);
    std::vector<input_issue> issues;
    auto const back = portfolio_of(package_of(all, issues));
    BOOST_TEST(cases_as_json_lines(back) == cases_as_json_lines(all));
    BOOST_TEST(listed(back.issues) == "");
    BOOST_TEST(listed(issues) == "");
}

} // namespace

BOOST_AUTO_TEST_CASE(
    a_contract_with_every_fact_comes_back_as_it_was) { // Reading OCDS leaves out blanks around a text, and points out a
                                                       // number that is none of its list.
    std::string content = full_case;
    content.replace(content.find("description: |"), 14, "description: |-");
    content.replace(content.find("0123456"), 7, "1123456");
    check_round_trip(content);
}
BOOST_AUTO_TEST_CASE(a_waiver_with_every_fact_comes_back_as_it_was) { check_round_trip(full_waiver); }
BOOST_AUTO_TEST_CASE(a_proposal_to_decommission_with_every_fact_comes_back_as_it_was) {
    check_round_trip(full_decommissioning);
}

BOOST_AUTO_TEST_CASE(references_that_repeat_stay_contracts_of_their_own) {
    check_round_trip(R"([{"contract": {"id": "A", "title": "One"}}, {"contract": {"id": "A", "title": "Two"}},
                         {"contract": {"id": "ocds-x-1/2", "end": "2020-02-29"}},
                         {"contract": {"id": "ocds-x-1/2", "title": "Again"}}, {"contract": {"id": "ocds-x-2"}},
                         {"contract": {"id": "A", "value": {"amount": "0.01", "currency": "GBP", "vat": "excluding"}}}])");
}

BOOST_AUTO_TEST_CASE(a_case_that_has_no_place_in_ocds_is_told) {
    auto const all = portfolio_of(R"([{"exercise": {"id": "E"}}, {"contract": {"id": "A"}}])");
    std::vector<input_issue> issues;
    auto const package = package_of(all, issues);
    BOOST_TEST_REQUIRE(issues.size() == 1U);
    BOOST_TEST(issues[0].path == "exercise");
    BOOST_TEST(portfolio_of(package).cases.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
