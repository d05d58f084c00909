// SPDX-License-Identifier: MIT
#include "run_program.hpp"

namespace {

/// What is printed, with the name of a scratch file taken out.
std::string without(std::string text, std::string const& name) {
    for (auto at = text.find(name); at != std::string::npos; at = text.find(name)) text.erase(at, name.size());
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(policy)

BOOST_AUTO_TEST_CASE(the_policy_that_is_written_out_gives_the_same_reports_byte_for_byte) {
    scratch_folder const scratch;
    std::string const file = scratch / "leeds.yaml";
    auto const made = run_program("policy init -o '" + file + "'");
    BOOST_TEST(made.status == 0);
    BOOST_TEST(made.out == "");
    auto const checked = run_program("policy check '" + file + "'");
    BOOST_TEST(checked.status == 0, checked.out << checked.err);
    BOOST_TEST(contains(checked.out, "the policy \"Leeds\""));
    BOOST_TEST(contains(checked.out, "can be used"));
    for (std::string const arguments :
         {"check examples/cases/ending-a-service.yaml examples/register.csv --as-of 2026-11-21 --all",
          "check examples/cases/exercise-full.yaml examples/cases/ndti-waiver.yaml --as-of 2026-11-21 --format json",
          "deadlines examples/register.csv --as-of 2026-11-21", "plan --end 2027-08-31 --as-of 2026-11-21",
          "notice --served 2026-11-21", "explain notice.cessation", "explain parameters",
          "draft notice examples/cases/ending-a-service.yaml --id EX-201 --as-of 2026-11-21"}) {
        auto const built_in = run_program(arguments);
        auto const from_file = run_program(arguments + " --policy '" + file + "'");
        BOOST_TEST(built_in.status != 2, arguments);
        BOOST_TEST(from_file.status == built_in.status, arguments);
        BOOST_TEST(from_file.out == built_in.out, arguments);
        BOOST_TEST(from_file.err == built_in.err, arguments);
    }
}

BOOST_AUTO_TEST_CASE(a_policy_of_ones_own_changes_what_is_found) {
    scratch_folder const scratch;
    std::string const file = scratch / "nine.yaml";
    auto const made = run_shell("\"$leeds\" policy init | sed 's/value: 6 months/value: 9 months/' > '" + file + "'");
    BOOST_TEST(made.status == 0);
    BOOST_TEST(contains(run_program("notice --served 2026-11-21 --policy '" + file + "'").out, "21 August 2027"));
    BOOST_TEST(
        contains(run_program("notice --served 2026-11-21 --months 3 --policy '" + file + "'").out, "21 February 2027"));
    BOOST_TEST(contains(run_program("notice --end 2027-08-21 --policy '" + file + "'").out, "21 November 2026"));
    BOOST_TEST(run_program("notice --served 2017-01-01 --policy '" + file + "'").status == 2); // no value yet
    BOOST_TEST(contains(run_program("explain notice.minimum_months --policy '" + file + "'").out, "9 months"));
    std::string const ending = "check examples/cases/ending-a-service.yaml --as-of 2026-11-21 --only notice.cessation";
    BOOST_TEST(contains(run_program(ending).out, "6 months"));
    BOOST_TEST(contains(run_program(ending + " --policy '" + file + "'").out, "9 months"));
}

BOOST_AUTO_TEST_CASE(an_overlay_is_checked_against_the_policy_that_it_is_for) {
    scratch_folder const scratch;
    std::string const nine = scratch / "nine.yaml";
    std::string const overlay = scratch / "overlay.yaml";
    (void)run_shell("\"$leeds\" policy init | sed 's/value: 6 months/value: 9 months/' > '" + nine + "'");
    write_file(overlay, "overlay: Six months\nchanges:\n  - parameter: notice.minimum_months\n    value: 6\n"
                        "    from: 2027-04-01\n    to: open\n    status: adopted\n"
                        "    reference: {title: A trial}\n");
    auto const of_ours = run_program("policy check '" + overlay + "'");
    BOOST_TEST(of_ours.status == 1, of_ours.out << of_ours.err);
    auto const of_nine = run_program("policy check '" + overlay + "' --policy '" + nine + "'");
    BOOST_TEST(of_nine.status == 0, of_nine.out << of_nine.err);
}

BOOST_AUTO_TEST_CASE(faults_of_a_policy_are_listed_with_their_places_and_nothing_is_checked_by_it) {
    scratch_folder const scratch;
    std::string const file = scratch / "p.yaml";
    write_file(file, "policy: P\nparameters:\n  - name: notice.minimum_month\n    values: []\n");
    auto const checked = run_program("policy check '" + file + "'");
    BOOST_TEST(checked.status == 1);
    BOOST_TEST(
        without(checked.out, file) ==
        ":3:11: parameters[0].name \"notice.minimum_month\": this version has no parameter of that name; did you "
        "mean notice.minimum_months?\n");
    auto const used = run_program("check examples/register.csv --policy '" + file + "'");
    BOOST_TEST(used.status == 2);
    BOOST_TEST(used.out == "");
    BOOST_TEST(contains(used.err, "did you mean notice.minimum_months?"));
}

BOOST_AUTO_TEST_CASE(an_overlay_is_told_from_a_policy_and_checked_as_one) {
    scratch_folder const scratch;
    std::string const file = scratch / "o.yaml";
    write_file(file, "overlay: Nine months\nchanges:\n  - parameter: notice.minimum_months\n    value: 9\n"
                     "    from: 2027-04-01\n    to: open\n");
    auto const checked = run_program("policy check '" + file + "'");
    BOOST_TEST(checked.status == 0);
    BOOST_TEST(without(checked.out, file) == ": the overlay \"Nine months\", 1 change, can be applied.\n");
    BOOST_TEST(run_program("check examples/register.csv --policy '" + file + "'").status == 2);
    write_file(file, "overlay: Nine months\nchanges:\n  - parameter: notice.minimum_months\n    value: 9\n"
                     "    from: 2027-04-01\n");
    auto const open = run_program("policy check '" + file + "'");
    BOOST_TEST(open.status == 1);
    BOOST_TEST(contains(open.out, ":3:5: changes[0].to: expected to: the last day on which it holds, or open"));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_is_not_taken_for_a_finding) {
    BOOST_TEST(run_program("policy check /nowhere/p.yaml").status == 2);
    scratch_folder const scratch;
    write_file(scratch / "p.yaml", "policy: [\n");
    auto const run = run_program("policy check '" + scratch / "p.yaml" + "'");
    BOOST_TEST(run.status == 2);
    BOOST_TEST(contains(run.err, "line "));
    BOOST_TEST(run_program("policy").status == 2);
    BOOST_TEST(run_program("policy show --at 2026-02-30").status == 2);
}

BOOST_AUTO_TEST_CASE(parameters_that_are_left_out_are_said_to_have_no_value) {
    scratch_folder const scratch;
    write_file(scratch / "p.yaml", "policy: P\nparameters:\n  - name: notice.minimum_months\n    values: []\n");
    auto const run = run_program("policy check '" + scratch / "p.yaml" + "'");
    BOOST_TEST(run.status == 0);
    BOOST_TEST(contains(run.out, "left out, which therefore have no value"));
    BOOST_TEST(contains(run.out, "\n  code.in_force\n"));
}

BOOST_AUTO_TEST_CASE(the_values_of_a_day_are_shown_with_where_they_are_stated) {
    auto const now = run_program("policy show --at 2026-11-21").out;
    BOOST_TEST(contains(now, "notice.minimum_months: 6 months\n"));
    BOOST_TEST(contains(now, "Commissioning Code of Practice, Contract Management 3;"));
    BOOST_TEST(contains(now, "POLICY VALUES TO LOOK AT"));
    BOOST_TEST(contains(now, "best_value.minimum_notice_months, 3 months: unconfirmed"));
    BOOST_TEST(contains(now, "procedure_rules.high_above: no value any more"));
    auto const before = run_program("policy show --at 2017-12-31").out;
    BOOST_TEST(contains(before, "notice.minimum_months: no value yet\n"));
    auto const within = run_program("policy show --at 2018-01-15").out;
    BOOST_TEST(contains(within, "notice.minimum_months: open whether 6 months holds already\n"));
    BOOST_TEST(contains(within, "management.spot_purchases: off\n"));
}

BOOST_AUTO_TEST_CASE(a_report_points_at_the_values_it_used_that_somebody_should_look_at_and_at_no_others) {
    std::string const ending = "check examples/cases/ending-a-service.yaml --fail-on never ";
    auto const now = run_program(ending + "--as-of 2026-11-21").out;
    BOOST_TEST(!contains(now, "procurement.threshold_works, "));
    auto const later = run_program(ending + "--as-of 2027-11-22").out;
    BOOST_TEST(contains(later, "POLICY VALUES TO LOOK AT"));
    BOOST_TEST(contains(later, "notice.minimum_months, 6 months: last made sure of on 21 November 2026"));
    auto const in_time = run_program(ending + "--as-of 2027-11-21 --only notice.cessation");
    BOOST_TEST(!contains(in_time.out, "POLICY VALUES TO LOOK AT"));
    auto const json = run_program(ending + "--as-of 2027-11-22 --format json --only notice.cessation").out;
    BOOST_TEST(contains(json, "\"policy_values_to_look_at\": [\n"));
    BOOST_TEST(contains(json, "\"because\": \"checked_long_ago\""));
    BOOST_TEST(!contains(json, "\"name\": \"code.review_months\""));
}

BOOST_AUTO_TEST_SUITE_END()
