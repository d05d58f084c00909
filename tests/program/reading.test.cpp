// SPDX-License-Identifier: MIT
#include "run_program.hpp"

#include <algorithm>

namespace {

std::string const as_of = " --as-of 2026-11-21 ";

/// A register of another council: headings of its own, one of which nobody knows.
std::string const register_of_another = "Ref;Title;Start Date;Ceases upon;Supplier Name;Total Value\n"
                                        "AB12;Day centre;2018-04-01;2027-03-31;Made-up Trust;20000\n"
                                        "AB13;Lunch club;2018-04-01;2028-03-31;Made-up Trust;3000\n";

std::string const notice_of_the_first = "- id: AB12\n  contract:\n"
                                        "    change_notices: [{kind: cessation, served: 2026-10-31, effective: "
                                        "2027-03-31, effective_means: last_funded_day}]\n";

} // namespace

BOOST_AUTO_TEST_SUITE(reading)

BOOST_AUTO_TEST_CASE(a_heading_that_nobody_knows_is_read_once_a_map_says_what_it_stands_for) {
    scratch_folder const folder;
    write_file(folder / "register.csv", register_of_another);
    write_file(folder / "map.txt", "# their words\nCeases upon = end\n");
    auto const without = run_program("inspect " + (folder / "register.csv") + as_of);
    BOOST_TEST(without.status == 0);
    BOOST_TEST(contains(without.out, "(--map can say what they stand for): Ceases upon"));
    BOOST_TEST(contains(without.out, "2 rows, 2 cases"));
    auto const with = run_program("inspect " + (folder / "register.csv") + " --map " + (folder / "map.txt") + as_of);
    BOOST_TEST(contains(with.out, "Ceases upon -> end"));
    auto const due = run_program("deadlines " + (folder / "register.csv") + " --map " + (folder / "map.txt") + as_of);
    BOOST_TEST(contains(due.out, "30 September 2027"));
    write_file(folder / "wrong.txt", "Ceases upon = ends\n");
    auto const wrong = run_program("inspect " + (folder / "register.csv") + " --map " + (folder / "wrong.txt") + as_of);
    BOOST_TEST(wrong.status == 2);
    BOOST_TEST(contains(wrong.err, "wrong.txt"));
}

BOOST_AUTO_TEST_CASE(a_register_and_a_short_file_of_facts_are_enough_to_check_notice) {
    scratch_folder const folder;
    write_file(folder / "register.csv", register_of_another);
    write_file(folder / "facts.yaml", notice_of_the_first);
    std::string const register_file = folder / "register.csv";
    auto const bare = run_program("check " + register_file + as_of + "--fail-on never");
    BOOST_TEST(!contains(bare.out, "notice.cessation"));
    auto const with = run_program("check " + register_file + " --with-facts " + (folder / "facts.yaml") + as_of);
    BOOST_TEST(contains(with.out, "[notice.cessation]"));
    BOOST_TEST(contains(with.out, "30 days short"));
    write_file(folder / "facts.yaml", "- id: nobody\n  contract: {rolling: yes}\n");
    auto const nobody = run_program("check " + register_file + " --with-facts " + (folder / "facts.yaml") + as_of);
    BOOST_TEST(contains(nobody.out, "nobody"));
}

BOOST_AUTO_TEST_CASE(what_was_understood_is_written_as_cases_with_what_was_not_beside) {
    scratch_folder const folder;
    write_file(folder / "register.csv", register_of_another);
    auto const run = run_program("convert " + (folder / "register.csv") + " -o " + (folder / "cases.jsonl"));
    BOOST_TEST(run.status == 0);
    auto const cases = contents_of(folder / "cases.jsonl");
    BOOST_TEST(std::count(cases.begin(), cases.end(), '\n') == 2);
    BOOST_TEST(contains(cases, "\"id\":\"AB12\""));
    BOOST_TEST(contains(contents_of(folder / "cases.jsonl.issues.csv"), "Ceases upon"));
    auto const back = run_program("inspect " + (folder / "cases.jsonl") + as_of);
    BOOST_TEST(back.status == 0);
    BOOST_TEST(contains(back.out, "2 cases"));
}

BOOST_AUTO_TEST_CASE(cases_written_as_ocds_are_read_back_with_their_notices) {
    scratch_folder const folder;
    auto const run =
        run_program("convert examples/cases/ending-a-service.yaml --to ocds -o " + (folder / "p.json") + as_of);
    BOOST_TEST(run.status == 0, run.err);
    auto const back = run_program("check " + (folder / "p.json") + as_of + "--fail-on never --format csv");
    BOOST_TEST(contains(back.out, "notice.cessation"));
    BOOST_TEST(contains(back.out, "Bereavement support"));
}

BOOST_AUTO_TEST_CASE(a_workbook_is_refused_with_what_to_do) {
    scratch_folder const folder;
    write_file(folder / "book.xlsx", "PK\x03\x04 a workbook");
    auto const run = run_program("inspect " + (folder / "book.xlsx"));
    BOOST_TEST(run.status == 2);
    BOOST_TEST(contains(run.err, "CSV"));
}

BOOST_AUTO_TEST_CASE(an_issue_that_is_told_once_counts_for_each_of_its_places_in_every_output) {
    scratch_folder const folder;
    write_file(folder / "register.csv", "Ref,Title,Start Date,End Date,Supplier,Value,VCSE\n"
                                        "A,One,2018-04-01,2027-03-31,Made-up Trust,1,No\n"
                                        "B,Two,2018-04-01,2027-03-31,Made-up Trust,1,No\n"
                                        "C,Three,2018-04-01,2027-03-31,Made-up Trust,1,No\n");
    std::string const file = folder / "register.csv";
    // One of them says of three rows what another says of a heading.
    BOOST_TEST(contains(run_program("inspect " + file + as_of).out, "3 VCSE: read as not stated"));
    auto const check = [&](std::string const& format) {
        return run_program("check " + file + as_of + "--fail-on never --format " + format).out;
    };
    BOOST_TEST(contains(check("text"), "NOT UNDERSTOOD AS IT STANDS (4)"));
    BOOST_TEST(contains(check("text"), "(3 times)"));
    BOOST_TEST(contains(check("html"), "Not understood as it stands (4)"));
    BOOST_TEST(contains(check("markdown"), "Not understood as it stands (4)"));
    BOOST_TEST(contains(check("json"), "\"places\": 3"));
    BOOST_TEST(contains(check("jsonl"), "\"places\": 3}"));
    BOOST_TEST(contains(check("csv"), "left_out,places"));
    BOOST_TEST(contains(check("junit"), "\"input_issues\" value=\"4\""));
    BOOST_TEST(run_program("convert " + file + " -o " + (folder / "cases.jsonl")).status == 0);
    BOOST_TEST(contains(contents_of(folder / "cases.jsonl.issues.csv"), ",3\r\n"));
}

BOOST_AUTO_TEST_CASE(a_single_hyphen_stands_for_standard_output) {
    auto const named = run_program("convert examples/cases/ndti.yaml -o -");
    BOOST_TEST(named.status == 0);
    BOOST_TEST(named.out == run_program("convert examples/cases/ndti.yaml").out);
    BOOST_TEST(!std::ifstream("-").good());
}

BOOST_AUTO_TEST_SUITE_END()
