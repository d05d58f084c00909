// SPDX-License-Identifier: MIT
#include "run_program.hpp"

BOOST_AUTO_TEST_SUITE(plan)

BOOST_AUTO_TEST_CASE(a_key_decision_is_planned_forwards_and_backwards) {
    auto const forwards = run_program("plan --decide 2024-06-20 --key --as-of 2024-05-01");
    BOOST_TEST(forwards.status == 0);
    BOOST_TEST(forwards.err == "");
    for (std::string const day : {"22 May 2024", "12 June 2024", "20 June 2024", "27 June 2024", "28 June 2024"})
        BOOST_TEST(contains(forwards.out, day), forwards.out);
    auto const backwards = run_program("plan --in-effect 2024-06-28 --key --as-of 2024-05-01");
    BOOST_TEST(backwards.status == 0);
    for (std::string const day : {"22 May 2024", "12 June 2024", "20 June 2024", "27 June 2024", "28 June 2024"})
        BOOST_TEST(contains(backwards.out, day), backwards.out);
}

BOOST_AUTO_TEST_CASE(a_script_can_tell_a_plan_that_is_too_late_by_the_status) {
    for (std::string const form : {"", " --format json"}) {
        BOOST_TEST(run_program("plan --decide 2024-06-20 --key --as-of 2024-05-22" + form).status == 0);
        BOOST_TEST(run_program("plan --decide 2024-06-20 --key --as-of 2024-05-23" + form).status == 1);
        BOOST_TEST(run_program("plan --decide 2024-06-20 --as-of 2024-06-20" + form).status == 0);
        BOOST_TEST(run_program("plan --decide 2024-06-20 --as-of 2024-06-21" + form).status == 1);
    }
    BOOST_TEST(contains(run_program("plan --help").out, "1 where the last day of a step is past"));
}

BOOST_AUTO_TEST_CASE(a_plan_for_programs_is_json) {
    auto const run = run_program("plan --decide 2024-06-20 --key --as-of 2024-05-01 --format json");
    BOOST_TEST(run.out.starts_with("{"));
    BOOST_TEST(contains(run.out, "\"step\": \"papers\""));
    BOOST_TEST(contains(run.out, "\"day\": \"2024-06-12\""));
}

BOOST_AUTO_TEST_CASE(a_plan_can_be_written_to_a_file) {
    scratch_folder const scratch;
    auto const file = scratch / "plan.txt";
    auto const run = run_program("plan --decide 2024-06-20 --key --as-of 2024-05-01 -o '" + file + "'");
    BOOST_TEST(run.status == 0);
    BOOST_TEST(run.out == "");
    BOOST_TEST(contains(contents_of(file), "take the decision"));
}

BOOST_AUTO_TEST_CASE(without_key_a_decision_is_neither_announced_nor_called_in) {
    auto const run = run_program("plan --decide 2024-06-20 --as-of 2024-05-01");
    BOOST_TEST(run.status == 0);
    BOOST_TEST(!contains(run.out, "publish"));
    BOOST_TEST(contains(run.out, "from Thursday 20 June 2024: in effect"));
}

BOOST_AUTO_TEST_CASE(what_is_no_question_is_refused) {
    for (std::string const options :
         {"", "--key", "--decide 2024-06-20 --in-effect 2024-07-20", "--decide 2024-02-30", "--decide 20/06/2024",
          "--decide 2024-06-20 --as-of today", "--decide 2024-06-20 --format ics", "--decide 1400-01-01 --key"}) {
        auto const run = run_program("plan " + options);
        BOOST_TEST(run.status == 2, options);
        BOOST_TEST(run.out == "", options);
        BOOST_TEST(!run.err.empty(), options);
    }
    BOOST_TEST(contains(run_program("plan").err, "one of --decide, --in-effect and --end"));
    BOOST_TEST(contains(run_program("plan --decide 1400-01-01 --key").err, "before the year 1400"));
}

BOOST_AUTO_TEST_CASE(the_ends_of_the_calendar_are_answered) {
    BOOST_TEST(run_program("plan --decide 1400-01-30 --key --as-of 1400-01-01").status == 0);
    BOOST_TEST(contains(run_program("plan --decide 9999-12-31 --key --as-of 2026-11-21").out, "2 December 9999"));
    BOOST_TEST(contains(run_program("plan --in-effect 9999-12-31 --key --as-of 2026-11-21").out, "not known"));
    BOOST_TEST(run_program("plan --decide 1400-01-01 --as-of 2026-11-21").status == 1);
    BOOST_TEST(run_program("plan --decide 9999-12-31 --key --as-of 9999-12-02").status == 0);
    auto const beyond = run_program("plan --decide 9999-12-31 --key --as-of 9999-12-03");
    BOOST_TEST(beyond.status == 2);
    BOOST_TEST(contains(beyond.err, "beyond the year 9999"));
}

namespace {

constexpr std::string_view two_contracts = R"(- contract: {id: EX-1, title: Lunch club, end: 2027-03-31}
- contract: {id: EX-2, title: Transport, rolling: yes}
)";

} // namespace

BOOST_AUTO_TEST_CASE(the_end_of_a_contract_is_planned_from_its_file_or_from_a_day) { // CODE-CM3, CODE-D3
    scratch_folder const scratch;
    auto const file = scratch / "contracts.yaml";
    write_file(file, two_contracts);
    auto const run = run_program("plan '" + file + "' --id EX-1 --as-of 2026-06-01");
    BOOST_TEST(run.status == 0, run.err);
    BOOST_TEST(contains(run.out, "To end “Lunch club” with Wednesday 31 March 2027"), run.out);
    BOOST_TEST(contains(run.out, "by Wednesday 30 September 2026, 121 days left: have notice served"), run.out);
    BOOST_TEST(run_program("plan '" + file + "' --id EX-1 --as-of 2026-10-01").status == 1);
    BOOST_TEST(
        contains(run_program("plan '" + file + "' --id EX-2 --end 2028-01-31 --as-of 2026-06-01").out, "31 July 2027"));
    BOOST_TEST(run_program("plan --end 2027-03-31 --as-of 2026-06-01").status == 0);
    auto const diary = run_program("plan '" + file + "' --id EX-1 --as-of 2026-06-01 --format ics");
    BOOST_TEST(diary.out.starts_with("BEGIN:VCALENDAR\r\n"));
}

BOOST_AUTO_TEST_CASE(a_contract_that_cannot_be_planned_is_refused_with_what_to_do) {
    scratch_folder const scratch;
    auto const file = scratch / "contracts.yaml";
    write_file(file, two_contracts);
    BOOST_TEST(contains(run_program("plan '" + file + "'").err, "choose one with --id: EX-1, EX-2"));
    BOOST_TEST(contains(run_program("plan '" + file + "' --id EX-2").err, "say with --end"));
    BOOST_TEST(contains(run_program("plan --end 2027-03-31 --id EX-1").err, "name the file"));
    BOOST_TEST(contains(run_program("plan --end 2027-03-31 --decide 2027-01-04").err, "one of"));
    BOOST_TEST(contains(run_program("plan --end 1450-03-31").err, "1500"));
    BOOST_TEST(contains(run_program("plan --decide 2027-01-04 --format ics").err, "end of a service"));
    BOOST_TEST(run_program("plan /nowhere.yaml --end 2027-03-31").status == 2);
}

BOOST_AUTO_TEST_SUITE_END()
