// SPDX-License-Identifier: MIT
#include "run_program.hpp"

BOOST_AUTO_TEST_SUITE(draft)

namespace {

constexpr std::string_view one_waiver = R"(waiver:
  id: EX-401
  title: Evening meals at home
  service: evening meals at home
  rules_waived: ["8.1", "8.2"]
  authority: "1.3"
  grants:
    - providers: [{name: Millside Kitchen}]
      value: £47,600
      start: 2020-01-01
)";

constexpr std::string_view several_waivers = R"(- contract: {id: EX-401, title: Not a waiver}
- waiver: {id: EX-401, title: Evening meals}
- waiver: {id: EX-402, title: Lunch club}
- waiver: {id: EX-403, title: First of two}
- waiver: {id: EX-403, title: Second of two}
)";

/// A folder with a case file in it.
struct case_folder {
    explicit case_folder(std::string_view content) { write_file(file, content); }

    scratch_folder const folder;
    std::string const file = folder / "case.yaml";

    [[nodiscard]] program_run draft(std::string const& document, std::string const& options = "") const {
        return run_program("draft " + document + " '" + file + "' " + options);
    }
};

} // namespace

BOOST_AUTO_TEST_CASE(a_report_is_drafted_in_markdown_unless_asked_otherwise) {
    case_folder const here(one_waiver);
    auto const run = here.draft("waiver");
    BOOST_TEST(run.status == 0);
    BOOST_TEST(run.err == "");
    BOOST_TEST(run.out.starts_with("# Waiver of the Contracts Procedure Rules: Evening meals at home\n"));
    BOOST_TEST(
        contains(run.out, "Its value is £47,600. It runs from 1 January 2020 to **[To be completed: the last day]**."));
    BOOST_TEST(here.draft("waiver", "--format markdown").out == run.out);
    auto const page = here.draft("waiver", "--format html");
    BOOST_TEST(page.out.starts_with("<!DOCTYPE html>"));
    BOOST_TEST(contains(page.out, "<mark>[To be completed: the last day]</mark>"));
}

BOOST_AUTO_TEST_CASE(a_record_of_the_decision_is_drafted) {
    case_folder const here(one_waiver);
    BOOST_TEST(here.draft("decision").out.starts_with("# Record of a decision: Evening meals at home\n"));
    BOOST_TEST(contains(here.draft("decision", "--format html").out, "<h2>Conflicts of interest declared</h2>"));
}

BOOST_AUTO_TEST_CASE(a_draft_can_be_written_to_a_file_but_never_over_the_case) {
    case_folder const here(one_waiver);
    std::string const page = here.folder / "report.html";
    auto const run = here.draft("waiver", "--format html -o '" + page + "'");
    BOOST_TEST(run.status == 0);
    BOOST_TEST(run.out == "");
    BOOST_TEST(contents_of(page) == here.draft("waiver", "--format html").out);
    auto const over = here.draft("waiver", "-o '" + here.file + "'");
    BOOST_TEST(over.status == 2);
    BOOST_TEST(contents_of(here.file) == one_waiver);
}

BOOST_AUTO_TEST_CASE(a_case_can_come_from_standard_input) {
    auto const run = run_shell("\"$leeds\" template waiver | \"$leeds\" draft waiver -");
    BOOST_TEST(run.status == 0);
    BOOST_TEST(contains(run.out, "[To be completed: which rules are waived]"));
}

BOOST_AUTO_TEST_CASE(of_several_waivers_one_must_be_chosen) {
    case_folder const here(several_waivers);
    auto const open = here.draft("waiver");
    BOOST_TEST(open.status == 2);
    BOOST_TEST(open.out == "");
    BOOST_TEST(contains(open.err, "holds 4 waivers; choose one with --id: EX-401, EX-402, EX-403"), open.err);
    BOOST_TEST(
        here.draft("waiver", "--id EX-401").out.starts_with("# Waiver of the Contracts Procedure Rules: Evening"));
    BOOST_TEST(here.draft("decision", "--id EX-402").out.starts_with("# Record of a decision: Lunch club"));
    auto const unknown = here.draft("waiver", "--id EX-4O2");
    BOOST_TEST(unknown.status == 2);
    BOOST_TEST(contains(unknown.err, "did you mean EX-402?"), unknown.err);
    auto const twice = here.draft("waiver", "--id EX-403");
    BOOST_TEST(twice.status == 2);
    BOOST_TEST(contains(twice.err, "2 waivers in"), twice.err);
}

BOOST_AUTO_TEST_CASE(waivers_without_an_id_cannot_be_told_apart) {
    case_folder const here("- waiver: {title: One}\n- waiver: {title: Two}\n");
    BOOST_TEST(contains(here.draft("waiver").err, "for which each needs an id of its own"));
    BOOST_TEST(here.draft("waiver", "--id One").status == 2);
}

BOOST_AUTO_TEST_CASE(a_file_without_a_waiver_is_told_apart_from_an_empty_one) {
    for (std::string const file : {"examples/cases/first-answer.yaml", "examples/register.csv"}) {
        auto const run = run_program("draft waiver " + file);
        BOOST_TEST(run.status == 2, file);
        BOOST_TEST(run.out == "", file);
        BOOST_TEST(contains(run.err, file + " holds no waiver"), run.err);
    }
    BOOST_TEST(run_program("draft waiver no-such-file.yaml").status == 2);
}

BOOST_AUTO_TEST_CASE(what_could_not_be_understood_is_said_because_it_is_missing_from_the_draft) {
    case_folder const here(std::string(one_waiver) + "      end: 31/12/2021 or so\n");
    auto const run = here.draft("waiver");
    BOOST_TEST(run.status == 0);
    BOOST_TEST(contains(run.err, "1 thing was not understood"), run.err);
    BOOST_TEST(contains(run.out, "[To be completed: the last day]"));
}

BOOST_AUTO_TEST_CASE(what_is_no_document_or_no_format_is_refused) {
    for (std::string const options :
         {"", "waiver", "notice examples/register.csv", "waiver examples/register.csv --format pdf"}) {
        auto const run = run_program("draft " + options);
        BOOST_TEST(run.status == 2, options);
        BOOST_TEST(run.out == "", options);
        BOOST_TEST(!run.err.empty(), options);
    }
    BOOST_TEST(contains(run_program("draft --help").out, "waiver"));
}

BOOST_AUTO_TEST_CASE(a_letter_of_notice_is_drafted_from_the_contract_and_the_notice_that_is_meant) { // CODE-CM3
    case_folder const one(R"(contract:
  id: EX-1
  title: Lunch club
  change_notices:
    - {id: N-1, kind: cessation, served: 2026-03-31, effective: 2026-09-30, effective_means: last_funded_day}
    - {id: N-2, kind: reduction, served: 2026-01-05}
)");
    auto const run = one.draft("notice", "--notice N-1 --as-of 2026-03-01");
    BOOST_TEST(run.status == 0, run.err);
    BOOST_TEST(contains(run.out, "That is 183 days of notice;"), run.out);
    BOOST_TEST(contains(one.draft("notice").err, "choose one with --notice: N-1, N-2"));
    BOOST_TEST(contains(one.draft("notice", "--notice N-3").err, "N-3"));
    case_folder const none("contract: {id: EX-1, title: Lunch club}\n");
    BOOST_TEST(contains(none.draft("notice").out, "[To be completed: "));
    BOOST_TEST(contains(none.draft("waiver").err, "holds no waiver"));
}

BOOST_AUTO_TEST_SUITE_END()
