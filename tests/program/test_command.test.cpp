// SPDX-License-Identifier: MIT
#include "run_program.hpp"

BOOST_AUTO_TEST_SUITE(test_command)

std::string scenario_named(std::string const& name, std::string const& outcome, std::string const& more = {}) {
    return "- name: " + name + "\n  as_of: 2026-01-01\n" + more +
           "  given:\n    contract:\n      change_notices:\n"
           "        - {kind: cessation, served: 2026-03-31, effective: 2026-09-29, effective_means: last_funded_day}\n"
           "  expect: {rule: notice.cessation, outcome: " +
           outcome + "}\n";
}

BOOST_AUTO_TEST_CASE(what_holds_ends_with_0_and_what_fails_with_1) {
    auto const run = run_program("test examples/scenarios");
    BOOST_TEST(run.status == 0, run.out);
    BOOST_TEST(contains(run.out, "4 scenarios with 6 expectations: 3 hold, 0 fail, 1 to do."), run.out);
    auto const wrong = run_program("test examples/wrong_scenario.yaml");
    BOOST_TEST(wrong.status == 1);
    BOOST_TEST(contains(wrong.out, "FAILS: Three months are enough"), wrong.out);
    BOOST_TEST(contains(wrong.out, "expected met"), wrong.out);
    BOOST_TEST(contains(wrong.out, "found    not_met"), wrong.out);
    BOOST_TEST(contains(wrong.out, "notice.minimum_months 6 months"), wrong.out);
}

BOOST_AUTO_TEST_CASE(a_run_of_nothing_is_no_success) {
    scratch_folder const scratch;
    auto const run = run_program("test '" + scratch.path().string() + "'");
    BOOST_TEST(run.status == 1);
    BOOST_TEST(contains(run.err, "there is no scenario in what was named"), run.err);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_ends_with_2_and_says_where) {
    scratch_folder const scratch;
    write_file(scratch / "good.yaml", scenario_named("Good", "not_met"));
    write_file(scratch / "bad.yaml", scenario_named("Bad", "not_mett"));
    auto const run = run_program("test '" + scratch.path().string() + "'");
    BOOST_TEST(run.status == 2);
    BOOST_TEST(run.out == "");
    BOOST_TEST(contains(run.err, "bad.yaml:7:"), run.err);
    BOOST_TEST(contains(run.err, "did you mean not_met?"), run.err);
    BOOST_TEST(contains(run.err, "nothing was run, because a file could not be read as scenarios"), run.err);
    BOOST_TEST(run_program("test /nowhere/at/all").status == 2);
    BOOST_TEST(run_program("test").status == 2);
}

BOOST_AUTO_TEST_CASE(folders_are_gone_through_in_the_order_of_names) {
    scratch_folder const scratch;
    std::filesystem::create_directories(scratch.path() / "a" / "deep");
    write_file(scratch / "b.yml", scenario_named("Last", "met"));
    write_file(scratch / "a/deep/x.yaml", scenario_named("First", "met"));
    write_file(scratch / "a/notes.txt", "no scenario");
    auto const run = run_program("test '" + scratch.path().string() + "'");
    BOOST_TEST(run.status == 1);
    auto const first = run.out.find("FAILS: First");
    BOOST_TEST((first != std::string::npos && first < run.out.find("FAILS: Last")), run.out);
}

BOOST_AUTO_TEST_CASE(what_waits_does_not_fail_and_what_need_not_is_pointed_out) {
    scratch_folder const scratch;
    write_file(scratch / "s.yaml", scenario_named("Waits", "met", "  todo: not built\n") +
                                       scenario_named("Need not", "not_met", "  todo: not built\n"));
    auto const run = run_program("test '" + scratch / "s.yaml'");
    BOOST_TEST(run.status == 0);
    BOOST_TEST(contains(run.out, "TO DO: Waits"), run.out);
    BOOST_TEST(contains(run.out, "HOLDS ALREADY: Need not"), run.out);
}

BOOST_AUTO_TEST_CASE(junit_xml_stays_xml_whatever_a_name_holds) {
    scratch_folder const scratch;
    write_file(scratch / "s.json",
               R"([{"name": "]]> & <b> \"x\" \u0001\uFFFE\n--", "as_of": "2026-01-01", "given": {"contract": {}},)"
               R"( "expect": {"rule": "contract.period", "outcome": "met"}},)"
               R"({"name": "Waits", "todo": "a < b", "as_of": "2026-01-01", "given": {"contract": {}},)"
               R"( "expect": {"rule": "contract.period", "outcome": "met"}}])");
    auto const run = run_program("test '" + scratch / "s.json' --format junit");
    BOOST_TEST(run.status == 1, run.err);
    BOOST_TEST(contains(run.out, "tests=\"2\" failures=\"1\" errors=\"0\" skipped=\"1\""), run.out);
    BOOST_TEST(contains(run.out, "name=\"]]&gt; &amp; &lt;b&gt; &quot;x&quot; \xEF\xBF\xBD\xEF\xBF\xBD&#10;--\""),
               run.out);
    BOOST_TEST(contains(run.out, "<skipped message=\"a &lt; b\"/>"), run.out);
    BOOST_TEST(run_program("test examples/scenarios --format junit --coverage").status == 2);
}

BOOST_AUTO_TEST_CASE(coverage_below_what_is_asked_for_ends_with_1) {
    auto const run = run_program("test examples/scenarios --coverage-at-least 100");
    BOOST_TEST(run.status == 1);
    BOOST_TEST(contains(run.err, "fewer than the 100 % asked for"), run.err);
    BOOST_TEST(run_program("test examples/scenarios --coverage-at-least 0").status == 0);
    BOOST_TEST(run_program("test examples/scenarios --coverage-at-least much").status == 2);
}

BOOST_AUTO_TEST_CASE(coverage_names_what_is_not_tried) {
    auto const run = run_program("test examples/scenarios --coverage");
    BOOST_TEST(run.status == 0, run.err);
    BOOST_TEST(contains(run.out, "notice.cessation"), run.out);
    BOOST_TEST(contains(run.out, "explained"), run.out);
    BOOST_TEST(contains(run.out, "Clauses of kind rule without a scenario: CODE-"), run.out);
    auto const json = run_program("test examples/scenarios --coverage --format json");
    BOOST_TEST(contains(json.out, "\"coverage\": {"), json.out);
}

BOOST_AUTO_TEST_CASE(a_mutant_that_nobody_notices_ends_with_1) {
    auto const run = run_program("test examples/scenarios --mutate");
    BOOST_TEST(run.status == 1);
    BOOST_TEST(contains(run.out, "MUTANTS THAT NO SCENARIO NOTICES"), run.out);
    // The months of CODE-CM3 are tried on both sides; those of decommissioning are not.
    BOOST_TEST(!contains(run.out, "  notice.minimum_months: 7 months"), run.out);
    BOOST_TEST(contains(run.out, "  notice.decommissioning_minimum_months: 7 months instead of 6 months"), run.out);
}

BOOST_AUTO_TEST_SUITE_END()
