// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/attached_facts.hpp>

#include "issue_text.hpp"
#include "read_cases.hpp"

#include <leeds/commissioning/time/text.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(attached_facts)

using namespace leeds::commissioning;

namespace {

/// A register of three contracts, of which two have the same reference.
portfolio registered() {
    auto read = read_input("r.csv", "Ref,Title,Start Date,End Date\nA,One,2013-04-01,2017-03-31\n"
                                    "B,Two,2013-04-01,2017-03-31\nB,Three,2013-04-01,2017-03-31\n");
    read.issues.clear();
    portfolio all;
    all.files.push_back({read.file, read.sha256, read.kind, read.cases.size()});
    all.cases = std::move(read.cases);
    return all;
}

portfolio with(std::string const& facts) {
    auto all = registered();
    BOOST_TEST(attach_facts(all, "f.yaml", facts).value_or("") == "");
    return all;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_register_and_a_short_file_are_enough_to_know_of_notices) {
    auto const all = with("- id: A\n  contract:\n    notice_clause: {length: 3 months}\n    early_end: at_any_time\n"
                          "    change_notices: [{kind: cessation, served: 2016-09-30, effective: 2017-03-31}]\n");
    auto const& contract = contract_in(all.cases[0]);
    BOOST_TEST(long_text(contract.notice_clause.value().length.value()) == "3 months");
    BOOST_TEST((contract.change_notices.at(0).served == date(2016, 9, 30)));
    BOOST_TEST(contract.title.value() == "One");
    BOOST_TEST(listed(all.issues) == "");
    BOOST_TEST(!contract_in(all.cases[1]).notice_clause.has_value());
}

BOOST_AUTO_TEST_CASE(a_reference_that_repeats_is_told_and_the_row_chooses) {
    auto const repeated = with("- id: B\n  contract: {rolling: yes}\n");
    BOOST_TEST(has(listed(repeated.issues), "1:3  <B> 2 contracts that were read are this one: say which by row"));
    auto const chosen = with("- id: B\n  row: 3\n  contract: {rolling: yes}\n- row: 1\n  contract: {rolling: no}\n");
    BOOST_TEST(listed(chosen.issues) == "");
    BOOST_TEST(contract_in(chosen.cases[2]).rolling.value());
    BOOST_TEST(!contract_in(chosen.cases[1]).rolling.has_value());
    BOOST_TEST(!contract_in(chosen.cases[0]).rolling.value());
}

BOOST_AUTO_TEST_CASE(what_is_known_already_holds_and_an_entry_that_means_nothing_is_told) {
    auto const all = with("- id: A\n  contract: {end: 2020-01-01}\n- id: Z\n  contract: {rolling: yes}\n"
                          "- contract: {rolling: yes}\n- id: A\n");
    BOOST_TEST((contract_in(all.cases[0]).end == date(2017, 3, 31)));
    auto const words = listed(all.issues);
    BOOST_TEST(has(words, "<A: end> this is known of the contract already"));
    BOOST_TEST(has(words, "<Z> no contract that was read is this one"));
    BOOST_TEST(has(words, "expected an id or a row"));
    BOOST_TEST(has(words, "neither a contract nor a waiver"));
}

BOOST_AUTO_TEST_CASE(waivers_become_cases_of_the_file_and_json_serves_as_well) {
    auto const all = with(R"([{"waiver": {"id": "W1"}}, {"id": "A", "contract": {"rolling": true}}])");
    BOOST_TEST_REQUIRE(all.cases.size() == 4U);
    BOOST_TEST(id_of(all.cases[3]) == "W1");
    BOOST_TEST_REQUIRE(all.files.size() == 2U);
    BOOST_TEST(all.files[1].cases == 1U);
    auto broken = registered();
    BOOST_TEST(attach_facts(broken, "f.yaml", "- [").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
