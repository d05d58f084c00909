// SPDX-License-Identifier: MIT
#include "full_oversight.hpp"
#include "issue_text.hpp"
#include "read_cases.hpp"

#include <leeds/commissioning/io/report.hpp>

#include <leeds/commissioning/policy/leeds.hpp>
#include <leeds/commissioning/rules/leeds.hpp>

#include <boost/test/unit_test.hpp>
#include <rapidjson/document.h>

#include <sstream>

BOOST_AUTO_TEST_SUITE(oversight_report)

namespace lc = leeds::commissioning;
using lc::date;

namespace {

lc::run_report run_on(std::string_view yaml, date as_of) {
    std::vector<lc::input> inputs;
    inputs.push_back(lc::read_input("cases.yaml", yaml));
    BOOST_TEST_REQUIRE(inputs[0].failure.value_or("") == "");
    BOOST_TEST(lc::listed(inputs[0].issues) == "");
    return lc::run_rules(lc::leeds_rules, lc::join_inputs(std::move(inputs)), lc::leeds_policy(), as_of);
}

std::string text_on(std::string_view yaml, date as_of, int width = 80) {
    return lc::report_text(run_on(yaml, as_of), {.width = width});
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

} // namespace

BOOST_AUTO_TEST_CASE(the_table_names_each_item_with_its_day_and_how_it_stands) {
    auto const text = text_on(lc::full_oversight, {2017, 10, 3});
    BOOST_TEST(contains(text, "OVERSIGHT: Statement on commissioning (OV-1), cases.yaml:2\n"));
    BOOST_TEST(contains(text, "2017-09-30  done 2 days late"));
    BOOST_TEST(contains(text_on(lc::full_oversight, {2017, 10, 1}), "2017-09-30  late by 1 day "));
    BOOST_TEST(contains(text_on(lc::full_oversight, {2017, 9, 30}), "2017-09-30  due today "));
    BOOST_TEST(contains(text_on(lc::full_oversight, {2017, 9, 29}), "2017-09-30  due in 1 day "));
    BOOST_TEST(contains(text_on(lc::full_oversight, {2019, 1, 1}), "2018-07-15  late by 170 days"));
}

BOOST_AUTO_TEST_CASE(no_line_of_the_table_is_wider_than_the_page) {
    std::istringstream lines(text_on(lc::full_oversight, {2017, 10, 3}, 80));
    for (std::string line; std::getline(lines, line) && !line.starts_with("WARNINGS");)
        BOOST_TEST(line.size() <= 80U, line);
}

BOOST_AUTO_TEST_CASE(a_record_without_anything_is_said_to_have_nothing) {
    auto const text = text_on("oversight: {body: Adults and Health}", {2024, 6, 30});
    BOOST_TEST(contains(text, "OVERSIGHT: an oversight record without title or reference, cases.yaml:1\n"));
    BOOST_TEST(contains(text, "Nothing is recorded that is due, late or done on 30 June 2024."));
    BOOST_TEST(contains(text, "1 oversight record checked against 19 rules."));
    BOOST_TEST(!contains(text_on("contract: {id: A}", {2024, 6, 30}), "OVERSIGHT"));
}

BOOST_AUTO_TEST_CASE(what_a_file_says_cannot_take_hold_of_the_terminal) {
    auto const text =
        text_on("oversight: {recommendations: [{what: \"a\\e[31mb\", owner: \"c\\u202Ed\"}]}", {2024, 6, 30});
    BOOST_TEST(!contains(text, "\x1b"));
    BOOST_TEST(!contains(text, "\u202E"));
}

BOOST_AUTO_TEST_CASE(programs_find_every_item_with_its_days) {
    rapidjson::Document document;
    auto const json = lc::report_json(run_on(lc::full_oversight, {2017, 10, 3}));
    document.Parse<rapidjson::kParseValidateEncodingFlag>(json.data(), json.size());
    BOOST_REQUIRE(!document.HasParseError());
    auto const& records = document["oversight"];
    BOOST_TEST_REQUIRE(records.Size() == 1U);
    BOOST_TEST(records[0]["subject"]["id"].GetString() == std::string("OV-1"));
    auto const& item = records[0]["items"][0];
    BOOST_TEST(item["clause"].GetString() == std::string("SCR-R1"));
    BOOST_TEST(item["due"].GetString() == std::string("2017-09-30"));
    BOOST_TEST(item["done"].GetString() == std::string("2017-10-02"));
    BOOST_TEST(item["state"].GetString() == std::string("done_late"));
    BOOST_TEST(item["days_late"].GetInt() == 2);
    BOOST_TEST(item["days_left"].IsNull());
}

BOOST_AUTO_TEST_SUITE_END()
