// SPDX-License-Identifier: MIT
#include "text/text_encoding.hpp"

#include "full_exercise.hpp"
#include "read_cases.hpp"

#include <leeds/commissioning/io/deadlines_report.hpp>
#include <leeds/commissioning/io/report.hpp>

#include <leeds/commissioning/policy/leeds.hpp>
#include <leeds/commissioning/rules/leeds.hpp>

#include <boost/test/unit_test.hpp>
#include <rapidjson/document.h>

#include <algorithm>
#include <sstream>

namespace lc = leeds::commissioning;
using lc::date;

namespace {

lc::run_report run_on(std::string_view yaml, lc::keep kept = lc::keep::findings) {
    std::vector<lc::input> inputs;
    inputs.push_back(lc::read_input("cases.yaml", yaml));
    BOOST_TEST_REQUIRE(inputs[0].failure.value_or("") == "");
    return lc::run_rules(lc::leeds_rules, lc::join_inputs(std::move(inputs)), lc::leeds_policy(), date(2026, 11, 21),
                         kept);
}

std::string const claimed = R"(exercise:
  id: X-1
  decision: 2025-10-15
  claims: [{principle: 1, followed: yes}]
)";

std::string text_of(lc::run_report const& run, int width = 80) { return lc::report_text(run, {.width = width}); }

rapidjson::Document json_of(lc::run_report const& run) {
    rapidjson::Document document;
    auto const json = lc::report_json(run);
    document.Parse<rapidjson::kParseValidateEncodingFlag>(json.data(), json.size());
    BOOST_REQUIRE(!document.HasParseError());
    return document;
}

std::vector<std::string> lines_of(std::string const& text) {
    std::istringstream stream(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

std::size_t count_of(std::string_view text, std::string_view part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

} // namespace

BOOST_AUTO_TEST_SUITE(principles_report)

BOOST_AUTO_TEST_CASE(each_exercise_has_its_table_of_the_twelve_before_the_findings) {
    auto const text =
        text_of(run_on("- " + std::string("exercise: {id: A}\n- contract: {id: C}\n- exercise: {id: B}\n")));
    auto const first = text.find("\nPRINCIPLES: A, cases.yaml:1\n");
    auto const second = text.find("\nPRINCIPLES: B, cases.yaml:3\n");
    BOOST_TEST_REQUIRE(first != std::string::npos);
    BOOST_TEST_REQUIRE(second != std::string::npos);
    BOOST_TEST(count_of(text, "\nPRINCIPLES") == 2U);
    BOOST_TEST(second < text.find("\nCANNOT TELL"));
    for (lc::principle const& each : lc::principles) {
        auto const number = std::to_string(each.number);
        BOOST_TEST(contains(text.substr(first, second - first),
                            "\n  " + std::string(2 - number.size(), ' ') + number + "  cannot tell     0 of "));
    }
}

BOOST_AUTO_TEST_CASE(a_table_says_what_is_missing_first_and_that_a_claim_shows_nothing) {
    auto const text = text_of(run_on(claimed), 200);
    BOOST_TEST(contains(text, "\n      Claimed to be followed. Missing first: principle.1."));
    BOOST_TEST(contains(text, "\n      Missing first: principle.2."));
    BOOST_TEST(!contains(text, "Claimed to be followed. Missing first: principle.2."));
}

BOOST_AUTO_TEST_CASE(what_is_not_met_stands_before_what_is_missing) {
    auto const text = text_of(run_on("exercise:\n  decision: 2025-10-15\n  market: {providers: 1}\n"), 200);
    BOOST_TEST(contains(text, "   9  not met         0 of "));
    BOOST_TEST(contains(text, "\n      Not met first: principle.9.diverse_market. "));
    BOOST_TEST(contains(text, " Principles: 1 not met, 11 cannot tell.\n"));
}

BOOST_AUTO_TEST_CASE(criteria_stand_under_their_principle_with_their_clauses_and_what_would_put_them_right) {
    auto const run = run_on(claimed);
    auto const text = text_of(run, 300);
    auto const heading = text.find("\nPrinciple 3: Co-produced with people, their carers and their communities\n");
    auto const next = text.find("\nPrinciple 4: ");
    BOOST_TEST_REQUIRE(heading != std::string::npos);
    auto const group = text.substr(heading, next - heading);
    BOOST_TEST(contains(group, "\n  principle.3.carers_involved (CODE-P3): Not recorded: "));
    BOOST_TEST(contains(group, "\n  principle.3.involved_in_needs (CODE-N3, WIN-S1, CODE-P3): "));
    BOOST_TEST(contains(group, "\n    To put it right: "));
    BOOST_TEST(!contains(group, "principle.4."));
    BOOST_TEST(!contains(text, "[principle."), "no criterion or principle has a block of its own");
    BOOST_TEST(!contains(text, "At X-1"), "the only exercise is named once, above its table");
}

BOOST_AUTO_TEST_CASE(the_same_criterion_of_several_exercises_is_told_once_with_its_places) {
    std::string many;
    for (std::string const id : {"A", "B", "C", "D"}) many += "- exercise: {id: " + id + "}\n";
    auto const text = text_of(run_on(many), 300);
    BOOST_TEST(count_of(text, "\n  principle.2.choice_and_control (") == 1U);
    BOOST_TEST(contains(text, "\n    At A, cases.yaml:1; B, cases.yaml:2; C, cases.yaml:3; and 1 more\n"));
}

BOOST_AUTO_TEST_CASE(a_principle_is_counted_once_and_not_again_beside_its_criteria) {
    auto const run = run_on(claimed);
    std::size_t others = 0;
    for (auto const& each : run.found.findings)
        if (each.given.is == lc::outcome::cannot_tell && !run.rules[each.rule].id.starts_with("principle.")) ++others;
    std::size_t of_criteria = 0;
    for (auto const& each : run.found.findings)
        if (each.given.is == lc::outcome::cannot_tell && lc::find_criterion(run.rules[each.rule].id) != nullptr)
            ++of_criteria;
    BOOST_TEST(of_criteria > 40U);
    BOOST_TEST(contains(text_of(run, 300), std::to_string(others + of_criteria) +
                                               " questions cannot be answered for want of a fact. Principles: "));
}

BOOST_AUTO_TEST_CASE(lines_keep_to_the_width_of_a_narrow_terminal) {
    for (auto const& line : lines_of(text_of(run_on(lc::full_exercise + "\n", lc::keep::all), 80)))
        BOOST_TEST(lc::count_characters(line) <= 80, line);
    BOOST_TEST(!text_of(run_on(claimed), 1).empty());
}

BOOST_AUTO_TEST_CASE(a_program_finds_every_principle_with_its_criteria) {
    auto const document = json_of(run_on(lc::full_exercise));
    auto const& list = document["principles"];
    BOOST_TEST_REQUIRE(list.Size() == 1U);
    BOOST_TEST(list[0]["subject"]["id"].GetString() == std::string("EX-301"));
    BOOST_TEST(list[0]["subject"]["part"].GetString() == std::string("exercise"));
    BOOST_TEST(list[0]["subject"]["line"].GetInt() == 2);
    auto const& twelve = list[0]["principles"];
    BOOST_TEST_REQUIRE(twelve.Size() == 12U);
    std::size_t of_criteria = 0;
    for (unsigned number = 0; number < 12; ++number) {
        auto const& each = twelve[number];
        BOOST_TEST(each["number"].GetUint() == number + 1);
        BOOST_TEST(each["title"].GetString() == lc::principles[number].title);
        BOOST_TEST(each["criteria_met"].GetInt() <= each["criteria_counted"].GetInt());
        int met = 0;
        for (auto const& of : each["criteria"].GetArray()) {
            ++of_criteria;
            auto const* const known = lc::find_criterion(of["id"].GetString());
            BOOST_TEST_REQUIRE((known != nullptr));
            BOOST_TEST(known->principle == number + 1);
            BOOST_TEST(of["title"].GetString() == known->title);
            BOOST_TEST(of["clauses"][0].GetString() == (*known->cites.begin()).id);
            BOOST_TEST(of["message"].GetStringLength() > 0U);
            std::string const is = of["outcome"].GetString();
            met += is == "met" || is == "explained";
            BOOST_TEST((is == "cannot_tell") == (of["missing"].Size() > 0), of["id"].GetString());
            for (auto const& path : of["missing"].GetArray())
                BOOST_TEST(std::string_view(path.GetString()).starts_with("exercise."), path.GetString());
        }
        BOOST_TEST(each["criteria_met"].GetInt() == met);
    }
    BOOST_TEST(of_criteria == lc::criteria.size());
    BOOST_TEST(json_of(run_on("contract: {id: C}\n"))["principles"].Size() == 0U);
}

BOOST_AUTO_TEST_CASE(findings_on_an_exercise_or_a_waiver_name_their_own_parts_and_paths) {
    auto const document = json_of(run_on("- exercise: {id: X, value: 88000}\n- waiver: {id: W}\n", lc::keep::all));
    for (auto const& each : document["findings"].GetArray()) {
        std::string const part = each["subject"]["part"].GetString();
        BOOST_TEST(part == (each["subject"]["id"].GetString() == std::string("X") ? "exercise" : "waiver"));
        for (auto const& fact : each["facts"].GetArray())
            BOOST_TEST(std::string_view(fact["path"].GetString()).starts_with(part + "."));
        bool const of_principle =
            each["missing"].Size() > 0 && lc::find_criterion(each["missing"][0].GetString()) != nullptr;
        for (auto const& path : each["missing"].GetArray())
            BOOST_TEST((of_principle || std::string_view(path.GetString()).starts_with(part + ".")), path.GetString());
        if (each["rule"].GetString() != std::string("principle.4.assessment_proportionate")) continue;
        BOOST_TEST(each["facts"][0]["path"].GetString() == std::string("exercise.value"));
        BOOST_TEST(each["facts"][0]["value"]["amount"].GetString() == std::string("88000.00"));
    }
}

BOOST_AUTO_TEST_CASE(the_head_counts_what_was_checked_by_its_kind) {
    auto const text =
        text_of(run_on("- exercise: {}\n- waiver: {}\n- contract: {change_notices: [{}, {}]}\n- waiver: {}\n"));
    BOOST_TEST(contains(text, "  cases.yaml: case file, 1 contract, 1 exercise and 2 waivers\n"));
    BOOST_TEST(contains(text, "\n1 contract with 2 change notices, 1 exercise and 2 waivers checked against "));
    auto const of_contract = text_of(run_on("contract: {id: C}\n"));
    BOOST_TEST(contains(of_contract, "\n1 contract with 0 change notices checked against "));
    BOOST_TEST(!contains(of_contract, "principle."), "rules that were asked of nothing are not counted");
}

BOOST_AUTO_TEST_CASE(only_the_principles_asked_about_are_shown) {
    auto run = run_on(claimed);
    lc::keep_only(run, std::array<std::string, 1>{"principle.3"});
    auto const text = text_of(run);
    BOOST_TEST(contains(text, "\n   3  cannot tell     0 of 7"));
    BOOST_TEST(!contains(text, "\n   4  "));
    BOOST_TEST(contains(text, " Principles: 1 cannot tell.\n"));
    BOOST_TEST(!contains(text, "Nothing found"));
    BOOST_TEST(json_of(run)["principles"][0]["principles"].Size() == 1U);

    auto without = run_on(claimed);
    lc::keep_only(without, std::array<std::string, 1>{"principle.3.carers_involved"});
    BOOST_TEST(!contains(text_of(without), "PRINCIPLES"));
    BOOST_TEST(contains(text_of(without), "\nPrinciple 3: "));
    BOOST_TEST(json_of(without)["principles"].Size() == 0U);

    auto of_others = run_on(claimed);
    lc::keep_only(of_others, std::array<std::string, 1>{"notice.cessation"});
    BOOST_TEST(contains(text_of(of_others), "Nothing was asked: none of the rules speaks about what stands here."));
}

BOOST_AUTO_TEST_CASE(what_a_file_says_cannot_take_hold_of_the_terminal) {
    auto const yaml = "exercise:\n  title: \"a\\e[31m\\u202e\"\n  rationale: \"b\\e[31m\"\n  decision: 2025-10-15\n";
    auto const text = text_of(run_on(yaml, lc::keep::all), 500);
    BOOST_TEST(!contains(text, "\x1b"));
    BOOST_TEST(contains(text, "PRINCIPLES: a<U+001B>"));
}

BOOST_AUTO_TEST_CASE(the_list_of_deadlines_is_of_contracts_and_says_what_it_passes_over) {
    auto const policy = lc::leeds_policy();
    lc::basis const on{policy, date(2026, 11, 21)};
    auto const read = run_on("- exercise: {id: X}\n- contract: {id: C, end: 2028-03-31}\n- waiver: {id: W}\n").read;
    auto const text = lc::deadlines_text(read, on);
    BOOST_TEST(
        contains(text, "2 cases that are about no contract passed over: only contracts have last days for notice.\n"));
    BOOST_TEST(contains(text, "STILL IN TIME (1)\n"));
    rapidjson::Document document;
    document.Parse(lc::deadlines_json(read, on).c_str());
    BOOST_TEST(document["counts"]["contracts"].GetInt() == 1);
    BOOST_TEST(document["counts"]["passed_over"].GetInt() == 2);
    BOOST_TEST(document["deadlines"].Size() == 1U);
    auto const contracts_only = run_on("contract: {id: C, end: 2028-03-31}\n").read;
    BOOST_TEST(!contains(lc::deadlines_text(contracts_only, on), "passed over"));
}

BOOST_AUTO_TEST_SUITE_END()
