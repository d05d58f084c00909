// SPDX-License-Identifier: MIT
#include "run_program.hpp"

#include <cstdint>

namespace {

std::string const cases_file = "examples/cases/ending-a-service.yaml ";
std::string const as_of = "--as-of 2026-11-21 ";
std::string const nine = "--with examples/policies/nine-months-at-once.yaml ";

std::size_t count_of(std::string_view text, std::string_view part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size())) ++count;
    return count;
}

/// A contract with one notice of cessation.
std::string one_notice(std::string const& served, std::string const& effective) {
    return "contract:\n  id: C-1\n  title: Day centre\n  directorate: Adults\n  value: 20000\n"
           "  providers: [{name: Made-up Trust, sector: third_sector, small_business: true}]\n"
           "  change_notices:\n    - {kind: cessation, served: " +
           served + ", effective: " + effective + ", effective_means: last_funded_day}\n";
}

std::string overlay(std::string const& change) { return "overlay: Tried\nchanges:\n  - " + change + "\n"; }

} // namespace

BOOST_AUTO_TEST_SUITE(compare)

BOOST_AUTO_TEST_CASE(a_longer_notice_names_the_contract_the_clause_the_days_and_the_parameter) {
    scratch_folder const folder;
    write_file(folder / "case.yaml", one_notice("2026-06-30", "2026-12-31"));
    auto const run = run_program("compare " + (folder / "case.yaml") + " " + nine + as_of);
    BOOST_TEST(run.status == 0);
    BOOST_TEST(contains(run.out, "notice.minimum_months: 9 months from 1 February 2018, instead of 6 months"));
    BOOST_TEST(contains(run.out, "NEW: NOT IN KEEPING WITH THE CLAUSE (1)"));
    BOOST_TEST(contains(run.out, "Day centre (C-1)"));
    BOOST_TEST(contains(run.out, "notice.cessation (CODE-CM3): met → not met; moved by notice.minimum_months"));
    BOOST_TEST(contains(run.out, "89 days short")); // nine months from 30 June 2026 end on 30 March 2027
    BOOST_TEST(contains(run.out, "Recorded value of the contracts with something new: £20,000"));
    BOOST_TEST(contains(run.out, "Adults"));
}

BOOST_AUTO_TEST_CASE(a_change_from_next_year_leaves_notices_served_before_to_the_old_policy_and_says_so) {
    scratch_folder const folder;
    write_file(folder / "case.yaml", one_notice("2026-12-31", "2027-06-30"));
    auto const run =
        run_program("compare " + (folder / "case.yaml") + " --with examples/policies/nine-months.yaml " + as_of);
    BOOST_TEST(run.status == 0);
    BOOST_TEST(contains(run.out, "It moves nothing in this portfolio"));
    BOOST_TEST(contains(run.out, "1 notice served before 1 April 2027 ends on that day or later."));
    BOOST_TEST(contains(run.out, "If the new values had held already, 1 would be judged otherwise."));
}

BOOST_AUTO_TEST_CASE(the_run_fails_only_at_the_level_that_was_asked_for) {
    scratch_folder const folder;
    write_file(folder / "case.yaml", one_notice("2026-06-30", "2026-12-31"));
    std::string const line = "compare " + (folder / "case.yaml") + " " + nine + as_of;
    BOOST_TEST(run_program(line + "--fail-on warning").status == 1);
    BOOST_TEST(run_program(line + "--fail-on violation").status == 0); // the Code is departed from, never breached
    BOOST_TEST(run_program(line + "--fail-on never").status == 0);
}

BOOST_AUTO_TEST_CASE(an_overlay_that_is_wrong_stops_everything_and_says_where) {
    scratch_folder const folder;
    struct wrong {
        char const* change;
        char const* reason;
    };
    for (wrong const& each :
         {wrong{"{parameter: notice.minimum_month, value: 9, from: 2027-04-01, to: open}",
                "did you mean notice.minimum_months"},
          {"{parameter: notice.minimum_months, value: 9 days, from: 2027-04-01, to: open}", "months"},
          {"{parameter: notice.minimum_months, value: 9, to: open}", "from"},
          {"{parameter: notice.minimum_months, value: 9, from: 2027-04-01}", "open"},
          {"{rule: notice.cesation, value: off, from: 2027-04-01, to: open}", "did you mean notice.cessation"},
          {"{parameter: notice.minimum_months, value: 6, from: 2027-04-01, to: open, status: adopted}",
           "changes nothing"}})
        BOOST_TEST_CONTEXT(each.change) {
            write_file(folder / "overlay.yaml", overlay(each.change));
            auto const run = run_program("compare " + cases_file + "--with " + (folder / "overlay.yaml"));
            BOOST_TEST(run.status == 2);
            BOOST_TEST(run.out.empty());
            BOOST_TEST(contains(run.err, "overlay.yaml:3:"));
            BOOST_TEST(contains(run.err, each.reason));
        }
}

BOOST_AUTO_TEST_CASE(what_check_says_is_the_same_bytes_before_and_after_a_comparison) {
    std::string const check = "check " + cases_file + as_of + "--fail-on never --format json";
    auto const before = run_program(check).out;
    BOOST_TEST(run_program("compare " + cases_file + nine + as_of).status == 0);
    BOOST_TEST((run_program(check).out == before));
    BOOST_TEST(!before.empty());
}

BOOST_AUTO_TEST_CASE(several_overlays_stand_side_by_side_and_each_says_what_it_says_alone) {
    auto const alone = run_program("compare " + cases_file + nine + as_of).out;
    auto const both =
        run_program("compare " + cases_file + "--with examples/policies/nine-months.yaml " + nine + as_of).out;
    auto const begin = alone.find("WITH \"Nine months' notice since 2018\"");
    BOOST_TEST_REQUIRE(begin != std::string::npos);
    BOOST_TEST(contains(both, alone.substr(begin)));
    BOOST_TEST(contains(both, "WITH \"Nine months' notice\""));
}

BOOST_AUTO_TEST_CASE(the_json_and_the_spreadsheet_list_what_the_text_counts) {
    auto const json = run_program("compare " + cases_file + nine + as_of + "--format json");
    auto const csv = run_program("compare " + cases_file + nine + as_of + "--format csv");
    BOOST_TEST(json.status == 0);
    BOOST_TEST(csv.status == 0);
    std::size_t const moved = count_of(json.out, "\"movement\": ");
    BOOST_TEST(moved > 0u);
    BOOST_TEST(count_of(csv.out, "\r\n") == moved + 1);
    BOOST_TEST(csv.out.starts_with("overlay,movement,id,title,file,line,notice,rule,clauses,before,after,moved_by"));
    BOOST_TEST(contains(json.out, "\"transition_cohort\""));
}

BOOST_AUTO_TEST_CASE(the_page_of_a_comparison_loads_nothing_and_shows_no_markup_of_others) {
    scratch_folder const folder;
    std::string text = one_notice("2026-06-30", "2026-12-31");
    text.replace(text.find("Day centre"), 10, "\"<script>alert(1)</script>\"");
    write_file(folder / "case.yaml", text);
    auto const page = run_program("compare " + (folder / "case.yaml") + " " + nine + as_of + "--format html").out;
    BOOST_TEST(page.starts_with("<!DOCTYPE html>"));
    BOOST_TEST(!contains(page, "<script>alert"));
    BOOST_TEST(contains(page, "&lt;script&gt;"));
    BOOST_TEST(contains(page, "default-src 'none'"));
    auto const csv = run_program("compare " + (folder / "case.yaml") + " " + nine + as_of + "--format csv").out;
    BOOST_TEST(contains(csv, "not_met"));
}

BOOST_AUTO_TEST_CASE(varying_the_months_shows_where_each_notice_stands) {
    scratch_folder const folder;
    write_file(folder / "case.yaml", one_notice("2026-05-31", "2026-12-31")); // seven months to the day
    std::string const line = "compare " + (folder / "case.yaml") + " --vary notice.minimum_months=0..12 " + as_of;
    auto const text = run_program(line);
    BOOST_TEST(text.status == 0);
    BOOST_TEST(contains(text.out, "8 months  1  ########################################  1 newly not met"));
    BOOST_TEST(contains(text.out, "7 months  0\n"));
    auto const csv = run_program(line + "--format csv").out;
    BOOST_TEST(contains(csv, "notice.minimum_months,months,7,1,0,0,1,0,0,0,1\r\n"));
    BOOST_TEST(contains(csv, "notice.minimum_months,months,8,1,1,1,0,1,0,0,0\r\n"));
    BOOST_TEST(contains(run_program(line + "--format json").out, "\"cases_newly_not_met\": 1"));
    BOOST_TEST(run_program(line + "--format html").out.starts_with("<!DOCTYPE html>"));
}

BOOST_AUTO_TEST_CASE(a_range_that_makes_no_sense_is_refused_with_what_was_expected) {
    struct wrong {
        char const* range;
        char const* reason;
    };
    for (wrong const& each : {wrong{"notice.minimum_months", "range such as notice.minimum_months=0..18"},
                              {"notice.minimum_months=0", "range such as notice.minimum_months=0..18"},
                              {"notice.minimum_month=0..18", "did you mean notice.minimum_months?"},
                              {"notice.minimum_months=0..18days", "expected a whole number (months)"},
                              {"notice.minimum_months=18..0", "ends before it begins"},
                              {"notice.minimum_months=0..1000", "more than 400 values"},
                              {"notice.convention=clear..clear", "has words for values"}}) {
        auto const run = run_program("compare " + cases_file + "--vary " + each.range);
        BOOST_TEST(run.status == 2, each.range);
        BOOST_TEST(contains(run.err, each.reason), run.err);
    }
    BOOST_TEST(run_program("compare " + cases_file).status == 2);
    BOOST_TEST(run_program("compare " + cases_file + nine + "--vary notice.minimum_months=0..18").status == 2);
}

BOOST_AUTO_TEST_SUITE_END()
