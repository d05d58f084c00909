// SPDX-License-Identifier: MIT
#include "scenario_texts.hpp"

#include <filesystem>
#include <fstream>
#include <vector>

namespace lc = leeds::commissioning;
using namespace scenarios_of_tests;

BOOST_AUTO_TEST_SUITE(scenario_file)

std::string first_issue(lc::scenario_file const& file) {
    BOOST_TEST(!file.failure, file.failure.value_or(""));
    if (file.issues.empty()) return "none";
    auto const& each = file.issues.front();
    return std::to_string(each.line) + ":" + std::to_string(each.column) + " " + each.path + " \"" + each.text +
           "\": " + each.reason;
}

BOOST_AUTO_TEST_CASE(what_is_amiss_is_said_with_line_column_and_what_was_probably_meant) {
    struct row {
        std::string text;
        char const* issue;
    };
    auto const expecting = [](std::string_view expect) { return about_notice("2026-09-29", expect); };
    std::vector<row> const rows{
        {expecting("  - {rule: notice.cesation, outcome: met}"),
         "9:12 expect[0].rule \"notice.cesation\": there is no such rule; did you mean notice.cessation?"},
        {expecting("  - {rule: notice.cessation, outcome: mett}"), "expect[0].outcome \"mett\""},
        {expecting("  - {rule: notice.cessation, dates: {name: earliest_ent, value: 2026-01-01}}"),
         "expect[0].dates[0].name \"earliest_ent\": there is no such date; did you mean earliest_end?"},
        {expecting("  - {rule: notice.cessation, numbers: {name: days_shor, value: 1}}"), "did you mean days_short?"},
        {expecting("  - {rule: notice.cessation, sums: {name: value, value: 1}}"), "there is no such sum"},
        {expecting("  - {rule: notice.cessation, missing: change_notice.serve}"), "did you mean change_notice.served?"},
        {expecting("  - {rule: notice.cessation, clause: CODE-CM4}"), "did you mean CODE-CM3?"},
        {expecting("  - {rule: notice.cessation}"), "nothing is expected of this rule: state at least its outcome"},
        {expecting("  - {rule: notice.cessation, part: 0, outcome: met}"), "expected the number of a change notice"},
        {expecting("  - {rule: contract.period, part: 1, outcome: met}"), "not asked of single change notices"},
        {expecting("  - {rule: notice.cessation, says: \"\"}"), "an empty one is part of any"},
        {expecting("  - {outcome: met}"), "expected the id of a rule"},
        {expecting("  []"), "9:3 expect \"\": nothing is expected: expected a rule"},
        {"name: A\ngiven: {contract: {}}\nexpect: {rule: notice.cessation, outcome: met}\n",
         "as_of \"\": expected the day that counts as today"},
        {"as_of: 2026-01-01\ngiven: {contract: {}}\nexpect: {rule: contract.period, outcome: met}\n",
         "name \"\": expected a name that says what is at stake"},
        {"name: A\nas_of: 2026-01-01\nexpect: {rule: contract.period, outcome: met}\n",
         "given \"\": expected a case, or the file of one"},
        {"name: A\nas_of: 2026-01-01\ngiven: {contract: {}, waiver: {}}\n"
         "expect: {rule: contract.period, outcome: met}\n",
         "expected one case: several stand in a list"},
        {"name: A\nas_of: 2026-01-01\ngiven: {file: nowhere.yaml}\nexpect: {rule: contract.period, outcome: met}\n",
         "given.file \"nowhere.yaml\""},
        {"name: A\nas_of: 2026-01-01\ngiven: {contract: {starts: 2026-01-01}}\n"
         "expect: {rule: contract.period, outcome: met}\n",
         "3:20 given.contract.starts \"starts\": unknown field; did you mean start?"},
    };
    for (row const& each : rows) {
        auto const said = first_issue(read(each.text));
        BOOST_TEST(said.find(each.issue) != std::string::npos, said << "\nis not\n" << each.issue);
    }
}

BOOST_AUTO_TEST_CASE(a_change_of_the_policy_that_cannot_be_made_is_an_issue) {
    auto const changing = [](std::string_view change) {
        return read("name: A\nas_of: 2026-01-01\npolicy: {changes: [{" + std::string(change) +
                    "}]}\ngiven: {contract: {}}\nexpect: {rule: contract.period, outcome: cannot_tell}\n");
    };
    struct row {
        char const* change;
        char const* issue;
    };
    std::vector<row> const rows{
        {"parameter: notice.minimum_month, value: 9, from: 2027-04-01, to: open",
         "did you mean notice.minimum_months?"},
        {"parameter: notice.minimum_months, value: 9 weeks, from: 2027-04-01, to: open", "9 weeks"},
        {"parameter: notice.minimum_months, value: 9, to: open", "policy.changes[0].from"},
        {"parameter: notice.minimum_months, value: 9, from: 2027-04-01", "or open"},
        {"parameter: notice.minimum_months, value: 6, from: 2027-04-01, to: open, status: adopted", "changes nothing"},
        {"rule: notice.cesation, value: off, from: 2027-04-01, to: open", "did you mean notice.cessation?"},
        {"value: 9, from: 2027-04-01, to: open", "parameter"},
    };
    for (row const& each : rows) {
        auto const said = first_issue(changing(each.change));
        BOOST_TEST((said.find(each.issue) != std::string::npos || std::string_view(each.issue) == "status"),
                   said << "\nis not\n"
                        << each.issue);
    }
}

BOOST_AUTO_TEST_CASE(a_name_stands_once_so_that_a_failure_says_which) {
    std::string const one = "- name: A\n  as_of: 2026-01-01\n  given: {contract: {}}\n"
                            "  expect: {rule: contract.period, outcome: cannot_tell}\n";
    BOOST_TEST(first_issue(read(one + one)) == "5:9 name \"A\": the scenario on line 1 has this name already");
}

BOOST_AUTO_TEST_CASE(one_a_list_documents_and_lines_are_read_alike) {
    std::string const json = R"({"name": "A", "as_of": "2026-01-01", "given": {"contract": {}},)"
                             R"( "expect": [{"rule": "contract.period", "outcome": "cannot_tell"}]})";
    std::string other = json;
    other.replace(other.find("\"A\""), 3, "\"B\"");
    std::string const yaml =
        "name: A\nas_of: 2026-01-01\ngiven: {contract: {}}\nexpect: {rule: contract.period, outcome: cannot_tell}\n";
    std::string yaml_other = yaml;
    yaml_other.replace(6, 1, "B");
    for (std::string const& text :
         {"[" + json + ",\n" + other + "]", json + "\n" + other + "\n", "---\n" + yaml + "---\n" + yaml_other}) {
        auto const file = read(text);
        BOOST_TEST(first_issue(file) == "none");
        BOOST_TEST(file.scenarios.size() == 2u, text);
    }
    BOOST_TEST(read(json).scenarios.size() == 1u);
    BOOST_TEST(read(yaml).scenarios.size() == 1u);
}

BOOST_AUTO_TEST_CASE(what_is_no_scenario_file_is_one_clear_sentence) {
    for (char const* text : {"", "   \n", "# nothing\n", "[]", "{\"name\": ", "free text", "- [1, 2", "---\n"}) {
        auto const file = read(text);
        BOOST_TEST((file.failure || !file.issues.empty()), text);
        BOOST_TEST(file.scenarios.empty(), text);
    }
}

BOOST_AUTO_TEST_CASE(a_case_of_another_file_is_found_beside_the_scenario) {
    auto const folder = std::filesystem::temp_directory_path() / "leeds-scenario-file-test";
    std::filesystem::create_directories(folder / "below");
    std::ofstream(folder / "cases.yaml") << "- contract: {id: D-1, start: 2026-01-01}\n- contract: {id: D-2}\n";
    std::ofstream(folder / "below" / "s.yaml")
        << "- name: One\n  as_of: 2026-01-01\n  given: {file: ../cases.yaml, id: D-2}\n"
           "  expect: {rule: contract.period, outcome: cannot_tell}\n"
           "- name: All\n  as_of: 2026-01-01\n  given: {file: ../cases.yaml}\n"
           "  expect: {rule: contract.period, about: D-1, outcome: cannot_tell}\n";
    std::ofstream(folder / ".hidden.yaml") << "no scenario";
    auto const paths = lc::scenario_paths({(folder / "below").string()});
    BOOST_REQUIRE(paths.size() == 1u);
    auto const file = lc::read_scenario_file(paths.front(), lc::leeds_rule_book(), baseline());
    BOOST_TEST(first_issue(file) == "none");
    BOOST_REQUIRE(file.scenarios.size() == 2u);
    BOOST_TEST(file.scenarios[0].cases.size() == 1u);
    BOOST_TEST(file.scenarios[1].cases.size() == 2u);
    auto const unknown = read("name: A\nas_of: 2026-01-01\ngiven: {file: cases.yaml, id: D-3}\n"
                              "expect: {rule: contract.period, outcome: met}\n",
                              (folder / "s.yaml").string());
    BOOST_TEST(first_issue(unknown).find("no case of the file has this id; did you mean D-1?") != std::string::npos);
    BOOST_TEST(lc::scenario_paths({folder.string()}).size() == 2u);
    BOOST_TEST(lc::read_scenario_file((folder / "none.yaml").string(), lc::leeds_rule_book(), baseline())
                   .failure->find("cannot be opened") != std::string::npos);
    std::filesystem::remove_all(folder);
}

BOOST_AUTO_TEST_SUITE_END()
