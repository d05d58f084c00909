// SPDX-License-Identifier: MIT
#include "run_program.hpp"

#include <leeds/commissioning/check/check.hpp>
#include <leeds/commissioning/rules/leeds.hpp>

#include <rapidjson/document.h>

#include <sstream>

using namespace leeds::commissioning;

namespace {

std::string const as_of = " --as-of 2026-11-21 ";

rapidjson::Document json_of(std::string const& command) {
    rapidjson::Document document;
    auto const run = run_shell(command + " --format json");
    document.Parse(run.out.data(), run.out.size());
    BOOST_REQUIRE(!document.HasParseError());
    return document;
}

rapidjson::Document json_of_example(std::string const& name) {
    return json_of("\"$leeds\" check examples/cases/" + name + ".yaml" + as_of);
}

/// How many rules were given an outcome at least once.
int rules_with(rapidjson::Document const& document, char const* outcome) {
    int count = 0;
    for (auto const& each : document["counts"].GetArray()) count += each[outcome].GetInt() > 0;
    return count;
}

/// The rules besides principles and criteria whose findings are at least warnings.
std::string warned_of(rapidjson::Document const& document) {
    std::string rules;
    for (auto const& each : document["findings"].GetArray()) {
        std::string_view const severity = each["severity"].GetString();
        std::string_view const rule = each["rule"].GetString();
        if (rule.starts_with("principle.")) continue;
        if (severity == "warning" || severity == "violation") rules.append(rule).append(" ");
    }
    return rules;
}

} // namespace

BOOST_AUTO_TEST_SUITE(exercises)

BOOST_AUTO_TEST_CASE(the_reports_on_the_example_exercises_are_the_stored_ones) {
    for (std::string const name : {"exercise-full", "exercise-claims-only", "exercise-contradictions"}) {
        auto const stored = contents_of(environment("LEEDS_SOURCE") + "/examples/reports/" + name + ".txt");
        auto const printed = run_program("check examples/cases/" + name + ".yaml" + as_of).out;
        BOOST_TEST((!stored.empty() && printed == stored), name << " prints\n" << printed);
    }
}

BOOST_AUTO_TEST_CASE(a_full_exercise_meets_every_principle) {
    auto const document = json_of_example("exercise-full");
    auto const& twelve = document["principles"][0]["principles"];
    BOOST_TEST_REQUIRE(twelve.Size() == 12U);
    for (auto const& each : twelve.GetArray()) {
        BOOST_TEST(each["outcome"].GetString() == std::string("met"), each["title"].GetString());
        BOOST_TEST(each["criteria_met"].GetInt() == each["criteria_counted"].GetInt());
    }
    BOOST_TEST(rules_with(document, "not_met") == 0);
    BOOST_TEST(document["input_issues"].Size() == 0U);
}

BOOST_AUTO_TEST_CASE(claims_alone_pass_nothing) {
    auto const document = json_of_example("exercise-claims-only");
    for (auto const& each : document["principles"][0]["principles"].GetArray()) {
        BOOST_TEST(each["outcome"].GetString() == std::string("cannot_tell"), each["title"].GetString());
        BOOST_TEST(each["criteria_met"].GetInt() == 0, each["title"].GetString());
    }
    for (auto const& each : document["counts"].GetArray())
        if (std::string_view(each["rule"].GetString()).starts_with("principle."))
            BOOST_TEST(each["met"].GetInt() == 0, each["rule"].GetString());
}

BOOST_AUTO_TEST_CASE(each_contradiction_is_found_and_nothing_else_is) {
    BOOST_TEST(warned_of(json_of_example("exercise-contradictions")) ==
               "exercise.open_event exercise.co_production_after_award exercise.weights exercise.level_playing_field "
               "exercise.separate_duties ");
    BOOST_TEST(warned_of(json_of_example("exercise-full")) == "");
    BOOST_TEST(warned_of(json_of_example("exercise-claims-only")) == "");
}

BOOST_AUTO_TEST_CASE(an_empty_exercise_or_waiver_can_be_checked_and_tells_nothing) {
    for (std::string const kind : {"exercise", "waiver"}) {
        auto const document = json_of("\"$leeds\" template " + kind + " | \"$leeds\" check - --all" + as_of);
        BOOST_TEST(document["input_issues"].Size() == 0U);
        BOOST_TEST(rules_with(document, "met") == 0, kind);
        BOOST_TEST(rules_with(document, "not_met") == 0, kind);
        BOOST_TEST(rules_with(document, "explained") == 0, kind);
        for (auto const& each : document["principles"].GetArray())
            for (auto const& principle : each["principles"].GetArray())
                BOOST_TEST(principle["outcome"].GetString() == std::string("cannot_tell"));
    }
    auto const of_exercise = json_of("\"$leeds\" template exercise | \"$leeds\" check -" + as_of);
    BOOST_TEST(rules_with(of_exercise, "cannot_tell") > 80);
}

BOOST_AUTO_TEST_CASE(a_principle_is_explained_with_everything_that_would_satisfy_it) {
    for (principle const& each : principles) {
        auto const out = run_program("explain " + std::string(each.id)).out;
        BOOST_TEST(out.starts_with(std::string(each.id) + ": " + std::string(each.title)));
        for (clause const& source : each.cites) BOOST_TEST(contains(out, "\n  " + std::string(source.id) + ": "));
        std::size_t decided = 0;
        for (criterion const& of : criteria) {
            BOOST_TEST(contains(out, std::string(of.id) + " (") == (of.principle == each.number));
            if (of.principle == each.number) ++decided;
        }
        std::size_t said = 0;
        for (auto at = out.find("Decided by "); at != std::string::npos; at = out.find("Decided by ", at + 1)) ++said;
        BOOST_TEST(said == decided);
        BOOST_TEST(contains(out, "Decided by recorded facts"), "at least one criterion is decided from facts");
    }
}

BOOST_AUTO_TEST_CASE(a_criterion_is_explained_with_its_principle_and_its_clauses) {
    auto const by_facts = run_program("explain principle.3.carers_involved").out;
    BOOST_TEST(contains(by_facts, "A criterion of principle.3: Co-produced"));
    BOOST_TEST(contains(by_facts, "Satisfied by: Involvement of carers"));
    BOOST_TEST(contains(by_facts, "Decided by recorded facts"));
    BOOST_TEST(contains(by_facts, "cannot be set aside"));
    BOOST_TEST(contains(by_facts, "  exercise.involvement.began: First day on which they were\n"));
    auto const by_evidence = run_program("explain principle.12.ask_once").out;
    BOOST_TEST(contains(by_evidence, "Decided by evidence"));
    BOOST_TEST(contains(by_evidence, "It can be set aside with a reason (CODE-A0b)."));
    BOOST_TEST(contains(by_evidence, "  CODE-PR8: "));
    BOOST_TEST(
        contains(run_program("explain principle.3.carer_involved").err, "did you mean principle.3.carers_involved?"));
}

BOOST_AUTO_TEST_CASE(the_twelve_principles_are_listed) {
    auto const out = run_program("explain principles").out;
    for (principle const& each : principles)
        BOOST_TEST(contains(out, std::string(each.id) + ": " + std::string(each.title)));
}

BOOST_AUTO_TEST_CASE(a_clause_names_the_criteria_and_the_types_of_every_subject_that_answer_it) {
    auto const clauses_list = run_program("explain clauses").out;
    auto const line_of = [&](std::string const& id) {
        auto const at = clauses_list.find("\n" + id + " ");
        return clauses_list.substr(at + 1, clauses_list.find('\n', at + 1) - at - 1);
    };
    BOOST_TEST(contains(line_of("CODE-P3"), "principle.3.carers_involved"));
    BOOST_TEST(contains(line_of("CODE-P3"), " principle.3,"));
    BOOST_TEST(contains(line_of("WIN-S3"), "type outcome_sought"));
    BOOST_TEST(contains(line_of("NDTI-1"), "waiver"));
}

BOOST_AUTO_TEST_CASE(no_clause_on_how_to_commission_is_left_unanswered) {
    auto const clauses_list = run_program("explain clauses").out;
    std::istringstream lines(clauses_list);
    int seen = 0;
    for (std::string line; std::getline(lines, line);) {
        std::string const id = line.substr(0, line.find(' '));
        bool asked = false;
        for (std::string_view const begin : {"CODE-B", "CODE-P", "CODE-A", "CODE-N", "CODE-CM1", "CODE-CM2", "CODE-R1",
                                             "SCR-16", "SCR-27", "SCR-33a", "SCR-M", "WIN-"})
            asked = asked || id.starts_with(begin);
        if (!asked) continue;
        ++seen;
        BOOST_TEST(!contains(line, "unanswered"), line);
    }
    BOOST_TEST(seen > 70);
}

BOOST_AUTO_TEST_SUITE_END()
