// SPDX-License-Identifier: MIT
#include "scenario_texts.hpp"

#include <leeds/commissioning/io/scenario_coverage.hpp>
#include <leeds/commissioning/io/scenario_mutation.hpp>
#include <leeds/commissioning/io/scenario_report.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <iterator>

namespace lc = leeds::commissioning;
using namespace scenarios_of_tests;

BOOST_AUTO_TEST_SUITE(scenario_mutation)

lc::scenario_run run_all(std::string_view text) {
    auto file = read(text);
    BOOST_REQUIRE_MESSAGE(!file.failure, file.failure.value_or(""));
    for (auto const& each : file.issues) BOOST_ERROR(each.path << ": " << each.reason);
    return lc::run_scenarios(std::move(file.scenarios), lc::leeds_rule_book(), baseline());
}

lc::mutation_report mutants_of(lc::scenario_run const& run) {
    return lc::mutate(run, lc::leeds_rule_book(), baseline());
}

/// Whether a mutant of that name is noticed; every mutant of the name and kind where there are several.
bool noticed(lc::mutation_report const& report, std::string_view name, lc::mutation is) {
    bool any = false;
    bool all = true;
    for (auto const& each : report.mutants)
        if (each.name == name && each.is == is) {
            any = true;
            all = all && each.noticed;
        }
    BOOST_TEST(any, name << " has no mutant " << lc::name_of(is));
    return any && all;
}

BOOST_AUTO_TEST_CASE(a_step_is_noticed_only_where_a_scenario_stands_on_the_boundary) {
    using lc::mutation;
    std::string const months = "notice.minimum_months";
    auto const exact = mutants_of(run_all(about_notice("2026-09-30", "{rule: notice.cessation, outcome: met}")));
    BOOST_TEST(noticed(exact, months, mutation::step_up));
    BOOST_TEST(!noticed(exact, months, mutation::step_down));
    auto const short_by_a_day =
        mutants_of(run_all(about_notice("2026-09-29", "{rule: notice.cessation, outcome: not_met}")));
    BOOST_TEST(!noticed(short_by_a_day, months, mutation::step_up));
    BOOST_TEST(noticed(short_by_a_day, months, mutation::step_down));
    auto const far = mutants_of(run_all(about_notice("2027-09-30", "{rule: notice.cessation, outcome: met}")));
    BOOST_TEST(!noticed(far, months, mutation::step_up));
    BOOST_TEST(!noticed(far, months, mutation::step_down));
}

BOOST_AUTO_TEST_CASE(the_reason_notices_what_the_outcome_does_not) {
    auto const reason = mutants_of(run_all(about_notice(
        "2026-05-31", "{rule: notice.cessation, outcome: not_met, dates: {name: earliest_end, value: 2026-09-30}}")));
    BOOST_TEST(noticed(reason, "notice.minimum_months", lc::mutation::step_up));
    BOOST_TEST(noticed(reason, "notice.minimum_months", lc::mutation::step_down));
}

BOOST_AUTO_TEST_CASE(a_rule_switched_off_and_an_exception_dropped_are_noticed_by_their_outcomes) {
    using lc::mutation;
    auto const met = mutants_of(run_all(about_notice("2026-09-30", "{rule: notice.cessation, outcome: met}")));
    BOOST_TEST(noticed(met, "notice.cessation", mutation::rule_off));
    BOOST_TEST(!noticed(met, "notice.cessation", mutation::not_applicable_dropped));
    BOOST_TEST(!noticed(met, "notice.decommissioning", mutation::rule_off));
    auto const other =
        mutants_of(run_all(about_notice("2026-09-30", "{rule: notice.decommissioning, outcome: not_applicable}")));
    BOOST_TEST(noticed(other, "notice.decommissioning", mutation::not_applicable_dropped));
    BOOST_TEST(!noticed(other, "notice.decommissioning", mutation::rule_off)); // what does not apply stays so
}

BOOST_AUTO_TEST_CASE(what_waits_or_fails_notices_nothing) {
    for (std::string const more : {"todo: not built\n", ""}) {
        auto const outcome = more.empty() ? "not_met" : "met";
        auto const run = run_all(
            about_notice("2026-09-30", std::string("{rule: notice.cessation, outcome: ") + outcome + "}", more));
        BOOST_TEST(mutants_of(run).noticed() == 0u);
    }
}

BOOST_AUTO_TEST_CASE(a_value_that_only_scenarios_set_is_moved_in_them) {
    std::string const text = "name: Days to bid\nas_of: 2026-01-01\n"
                             "policy: {changes: [{parameter: equality.full_assessment_from, value: 100000.00, from: "
                             "2018-01-01, to: open}]}\n"
                             "given: {contract: {}}\nexpect: {rule: contract.period, outcome: cannot_tell}\n";
    auto const run = run_all(text);
    auto const report = lc::mutants_for(run.scenarios, lc::leeds_rule_book(), baseline());
    auto const is_so = [](lc::mutant const& each) {
        return each.name == "equality.full_assessment_from" && each.of_scenarios;
    };
    BOOST_TEST(std::count_if(report.mutants.begin(), report.mutants.end(), is_so) == 2);
    auto const& not_tried = report.not_tried;
    BOOST_TEST((std::find(not_tried.begin(), not_tried.end(), "equality.full_assessment_from") == not_tried.end()));
    BOOST_TEST((std::find(not_tried.begin(), not_tried.end(), "market.largest_share") != not_tried.end()));
}

BOOST_AUTO_TEST_CASE(both_sides_of_a_boundary_are_seen_in_the_coverage) {
    auto const run = run_all(about_notice(
        "2026-08-31", "[{rule: notice.cessation, outcome: not_met, dates: {name: earliest_end, value: 2026-09-30}}]"));
    auto const found = lc::coverage_of(run, lc::leeds_rule_book(), baseline(), mutants_of(run));
    for (auto const& each : found.parameters)
        if (each.what.name == "notice.minimum_months") BOOST_TEST(each.both_of_one);
    std::size_t const rule = lc::leeds_rule_book().number_of("notice.cessation");
    BOOST_TEST(found.rules[rule].seen_of_given() == 1u);
    BOOST_TEST(found.rules[rule].month_end);
    BOOST_TEST(!found.rules[rule].leap_day);
    BOOST_TEST(found.outcomes_seen() == 1u);
    BOOST_TEST(found.reaches(lc::percentage::from_hundredths(0)));
    BOOST_TEST(!found.reaches(lc::percentage::from_hundredths(10'000)));
    for (auto const& each : found.clauses)
        BOOST_TEST((each.seen > 0) == (each.what->id == "CODE-CM3" || each.what->id == "CODE-B2"));
    auto const text = lc::coverage_text(found, lc::leeds_rule_book());
    BOOST_TEST(text.find("both sides") != std::string::npos, text);
    BOOST_TEST(text.find("month end, no 29 February") != std::string::npos, text);
}

/// The cases of the examples, one after another.
std::vector<lc::read_case> example_cases() {
    std::vector<lc::read_case> all;
    char const* const source = std::getenv("LEEDS_SOURCE");
    BOOST_REQUIRE(source != nullptr);
    for (auto const& each : std::filesystem::directory_iterator(std::string(source) + "/examples/cases")) {
        auto read = lc::read_file(each.path().string());
        std::move(read.cases.begin(), read.cases.end(), std::back_inserter(all));
    }
    BOOST_REQUIRE(all.size() > 10u);
    return all;
}

bool same_answer(lc::answer const& a, lc::answer const& b) {
    return a.is == b.is && a.weight == b.weight && a.because == b.because && a.missing == b.missing &&
           a.remarks == b.remarks && a.dates == b.dates && a.numbers == b.numbers;
}

// Only rules that use a parameter are asked again when it is moved.
BOOST_AUTO_TEST_CASE(no_answer_depends_on_a_parameter_that_its_rule_does_not_name) {
    auto const& rules = lc::leeds_rule_book();
    auto const cases = example_cases();
    lc::date const as_of(2026, 11, 21);
    auto const plain = rules.ask(cases, {baseline(), as_of});
    for (auto const& moved : baseline().entries()) {
        std::vector<lc::policy::entry> entries(baseline().entries().begin(), baseline().entries().end());
        for (auto& each : entries)
            if (each.what.name == moved.what.name)
                for (auto& value : each.values) value.amount = value.amount == 0 ? 1 : value.amount - 1;
        lc::policy const other("moved", std::move(entries));
        auto const found = rules.ask(cases, {other, as_of});
        BOOST_REQUIRE(found.findings.size() == plain.findings.size());
        for (std::size_t number = 0; number < found.findings.size(); ++number) {
            auto const& rule = rules.rules()[found.findings[number].rule];
            bool const uses = std::any_of(rule.uses.begin(), rule.uses.end(),
                                          [&](auto const& each) { return each.name == moved.what.name; });
            if (uses || rule.principle != 0) continue;
            BOOST_TEST(same_answer(found.findings[number].given, plain.findings[number].given),
                       rule.id << " depends on " << moved.what.name);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
