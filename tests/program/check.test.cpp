// SPDX-License-Identifier: MIT
#include "run_program.hpp"

namespace {
std::string const ending = "check examples/cases/ending-a-service.yaml --as-of 2026-11-21 ";
}

BOOST_AUTO_TEST_SUITE(check)

BOOST_AUTO_TEST_CASE(a_notice_that_falls_short_is_found_with_its_clause_and_its_days) {
    auto const run = run_program(ending);
    BOOST_TEST(run.status == 1);
    BOOST_TEST(contains(run.out, "CODE-CM3"));
    BOOST_TEST(contains(run.out, "41 days short"));
    BOOST_TEST(contains(run.out, "ending-a-service.yaml:5"));
    BOOST_TEST(contains(run.out, "as of 21 November 2026"));
    BOOST_TEST(run.err == "");
}

BOOST_AUTO_TEST_CASE(the_code_is_departed_from_and_only_what_binds_is_breached) {
    auto const out = run_program(ending).out;
    BOOST_TEST(contains(out, "departed from"));
    auto const breached = out.find("breached");
    BOOST_REQUIRE(breached != std::string::npos);
    BOOST_TEST(out.rfind("LAW-CONTRACT-END", breached) != std::string::npos);
    BOOST_TEST(out.find("breached", breached + 1) == std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_status_follows_the_level_asked_for) {
    BOOST_TEST(run_program(ending + "--fail-on violation").status == 1);
    BOOST_TEST(run_program(ending + "--fail-on warning").status == 1);
    BOOST_TEST(run_program(ending + "--fail-on never").status == 0);
    std::string const unsure = "check examples/cases/ndti.yaml --as-of 2026-11-21 --fail-on ";
    BOOST_TEST(run_program(unsure + "violation").status == 0);
    BOOST_TEST(run_program(unsure + "warning").status == 0);
    BOOST_TEST(run_program(unsure + "cannot-tell").status == 1);
    std::string const warned = ending + "--only notice.cessation --fail-on ";
    BOOST_TEST(run_program(warned + "violation").status == 0);
    BOOST_TEST(run_program(warned + "warning").status == 1);
}

BOOST_AUTO_TEST_CASE(only_some_rules_can_be_asked) {
    auto const run = run_program(ending + "--only notice.cessation --only contract.value");
    BOOST_TEST(contains(run.out, "notice.cessation"));
    BOOST_TEST(contains(run.out, "contract.value"));
    BOOST_TEST(!contains(run.out, "notice.right_to_end"));
}

BOOST_AUTO_TEST_CASE(a_rule_misspelt_is_refused_with_the_nearest_name) {
    auto const run = run_program(ending + "--only notice.cesation");
    BOOST_TEST(run.status == 2);
    BOOST_TEST(run.out == "");
    BOOST_TEST(contains(run.err, "notice.cessation"));
}

BOOST_AUTO_TEST_CASE(what_is_met_is_listed_only_when_asked_for) {
    BOOST_TEST(!contains(run_program(ending).out, "Supported lodgings"));
    BOOST_TEST(contains(run_program(ending + "--all").out, "Supported lodgings"));
    BOOST_TEST(!contains(run_program(ending + "--format json").out, "\n      \"outcome\": \"not_applicable\""));
    BOOST_TEST(contains(run_program(ending + "--format json --all").out, "\"outcome\": \"not_applicable\""));
}

BOOST_AUTO_TEST_CASE(the_same_input_gives_the_same_bytes) {
    BOOST_TEST(run_program(ending + "--format json").out == run_program(ending + "--format json").out);
}

BOOST_AUTO_TEST_CASE(standard_input_is_read) {
    auto const piped = run_shell("\"$leeds\" check - --as-of 2026-11-21 < examples/cases/ending-a-service.yaml");
    BOOST_TEST(piped.status == 1);
    BOOST_TEST(contains(piped.out, "standard input:5"));
    BOOST_TEST(run_shell("\"$leeds\" check - - < examples/cases/ndti.yaml").status == 2);
}

BOOST_AUTO_TEST_CASE(one_unreadable_file_leaves_nothing_half_done) {
    scratch_folder const scratch;
    auto const run =
        run_program("check examples/cases/ndti.yaml /nowhere/at/all.csv examples -o " + scratch / "report.txt");
    BOOST_TEST(run.status == 2);
    BOOST_TEST(run.out == "");
    BOOST_TEST(contains(run.err, "/nowhere/at/all.csv"));
    BOOST_TEST(contains(run.err, "examples is a directory"));
    BOOST_TEST(!std::filesystem::exists(scratch / "report.txt"));
}

BOOST_AUTO_TEST_CASE(a_report_is_written_to_a_file_whole) {
    scratch_folder const scratch;
    auto const run = run_program(ending + "-o " + scratch / "report.txt");
    BOOST_TEST(run.status == 1);
    BOOST_TEST(run.out == "");
    BOOST_TEST(contents_of(scratch / "report.txt") == run_program(ending).out);
    auto const files =
        std::distance(std::filesystem::directory_iterator(scratch.path()), std::filesystem::directory_iterator{});
    BOOST_TEST(files == 1);
}

BOOST_AUTO_TEST_CASE(an_old_report_stays_where_no_new_one_can_be_written) {
    scratch_folder const scratch;
    write_file(scratch / "report.txt", "old");
    auto const full = run_program("check /nowhere/at/all.yaml -o " + scratch / "report.txt");
    BOOST_TEST(full.status == 2);
    BOOST_TEST(contents_of(scratch / "report.txt") == "old");
    BOOST_TEST(run_program(ending + "-o " + scratch / "no/such/folder.txt").status == 2);
    BOOST_TEST(run_program(ending + "-o '" + scratch.path().string() + "'").status == 2);
}

BOOST_AUTO_TEST_CASE(output_that_cannot_be_written_is_not_passed_over) {
    if (!std::filesystem::exists("/dev/full")) return;
    auto const run = run_program(ending + ">/dev/full");
    BOOST_TEST(run.status == 2);
    BOOST_TEST(contains(run.err, "cannot write"));
}

BOOST_AUTO_TEST_CASE(there_is_no_colour_where_no_terminal_is) {
    BOOST_TEST(!contains(run_program(ending).out, "\x1b"));
    BOOST_TEST(!contains(run_shell("NO_COLOR=1 \"$leeds\" " + ending).out, "\x1b"));
}

BOOST_AUTO_TEST_CASE(colour_on_a_terminal_gives_way_to_no_color) {
    if (std::system("script -qec true /dev/null </dev/null >/dev/null 2>&1") != 0) {
        BOOST_TEST_MESSAGE("script(1) can make no terminal here");
        return;
    }
    std::string const on_terminal = "script -qec \"$leeds " + ending + "\" /dev/null </dev/null";
    BOOST_TEST(contains(run_shell("unset NO_COLOR; TERM=xterm " + on_terminal).out, "\x1b[1"));
    BOOST_TEST(!contains(run_shell("NO_COLOR=1 TERM=xterm " + on_terminal).out, "\x1b[1"));
}

BOOST_AUTO_TEST_CASE(today_is_taken_where_no_day_is_given_and_stands_in_the_head) {
    auto const run = run_shell("LC_ALL=C date +%Y; \"$leeds\" check examples/cases/ndti.yaml");
    BOOST_TEST(contains(run.out.substr(0, 80), run.out.substr(0, 4) + " by the policy"));
}

BOOST_AUTO_TEST_CASE(a_case_file_is_never_replaced_by_its_own_report) {
    scratch_folder const scratch;
    std::string const kept = contents_of(environment("LEEDS_SOURCE") + "/examples/cases/ndti.yaml");
    BOOST_REQUIRE(!kept.empty());
    write_file(scratch / "g.yaml", kept);
    std::filesystem::create_symlink(scratch / "g.yaml", scratch / "symbolic.yaml");
    std::filesystem::create_hard_link(scratch / "g.yaml", scratch / "hard.yaml");
    std::string const there = "cd '" + scratch.path().string() + "' && \"$leeds\" ";
    for (std::string const command : {"check", "deadlines"})
        for (std::string const files :
             {"g.yaml -o g.yaml", "g.yaml -o ./g.yaml", "./g.yaml --output=g.yaml", "g.yaml -o symbolic.yaml",
              "symbolic.yaml -o g.yaml", "g.yaml -o hard.yaml", "hard.yaml g.yaml -o symbolic.yaml",
              "- -o g.yaml <g.yaml", "/dev/stdin -o g.yaml <g.yaml"}) {
            auto const run = run_shell(there + command + " " + files);
            BOOST_TEST(run.status == 2, command << " " << files);
            BOOST_TEST(run.out == "", command << " " << files);
            BOOST_TEST(contains(run.err, ".yaml: it would replace "), run.err);
            BOOST_TEST((contents_of(scratch / "g.yaml") == kept), command << " " << files);
        }
    BOOST_TEST(std::filesystem::is_symlink(scratch / "symbolic.yaml"));
    BOOST_TEST(run_shell(there + "check g.yaml -o report.txt").status == 0);
}

BOOST_AUTO_TEST_CASE(a_file_name_left_empty_does_not_send_the_report_elsewhere) {
    scratch_folder const scratch;
    write_file(scratch / "other.yaml", "old");
    for (std::string const& options : {std::string("-o ''"), std::string("--output ''"), std::string("--output="),
                                       "--output= '" + scratch / "other.yaml" + "'"})
        for (std::string const command : {"check", "deadlines"}) {
            auto const run = run_program(command + " examples/cases/ndti.yaml " + options);
            BOOST_TEST(run.status == 2, options);
            BOOST_TEST(run.out == "", options);
            BOOST_TEST(contains(run.err, "--output"), run.err);
        }
    BOOST_TEST(contents_of(scratch / "other.yaml") == "old");
}

BOOST_AUTO_TEST_SUITE_END()
