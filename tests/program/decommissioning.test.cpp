// SPDX-License-Identifier: MIT
#include "run_program.hpp"

#include <algorithm>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <rapidjson/document.h>

namespace {

std::string const as_of = " --as-of 2026-11-21 ";

/// A proposal that went wrong wherever it could: decided first, thought about later.
std::string const bad_proposal = R"(decommissioning:
  id: BAD-1
  service: Youth bus
  decision: {taken: 2026-03-02, effective: 2026-03-10}
  end: 2026-05-31
  end_means: last_funded_day
  needs_assessment: {done: no}
  service_impact: {done: yes, dated: 2026-03-02}
  equality:
    done: yes
    assessment: {kind: screening, dated: 2026-03-09, impacts: [Fewer places to go], mitigations: [None yet]}
    author_trained: 2026-04-01
    reviewed_on: 2026-05-31
    learning_shared: 2026-05-01
  consultation: {done: yes, first_day: 2026-03-01, last_day: 2026-03-31}
  providers:
    - organisation: {name: Exampleford Youth Bus, sector: third_sector, small_business: yes}
      engaged: yes
      first_engaged: 2026-03-05
      notice_served: 2026-03-04
      termination_served: 2026-03-04
      viability_considered: no
      staff_may_transfer: yes
      transfer_considered: no
    - organisation: {name: Wheels for Young People, sector: third_sector}
      engaged: no
      notice_given: no
      termination_given: no
  support: {offered: no, signposted: no}
  users_told: 2026-05-01
  public_told: 2026-06-01
  shared_approach: {is_shared: no}
  communities_recognised: no
  after: {ended: yes, unintended_found: yes, reported: no}
)";

rapidjson::Document json_of(std::string const& command) {
    rapidjson::Document document;
    auto const run = run_shell(command);
    document.Parse(run.out.data(), run.out.size());
    BOOST_REQUIRE(!document.HasParseError());
    return document;
}

std::string check_text(std::string const& yaml, std::string const& options) {
    return "\"$leeds\" check - " + as_of + options + " <<'END'\n" + yaml + "END\n";
}

} // namespace

BOOST_AUTO_TEST_SUITE(decommissioning)

BOOST_AUTO_TEST_CASE(the_report_on_the_example_is_the_stored_one) {
    auto const stored = contents_of(environment("LEEDS_SOURCE") + "/examples/reports/decommissioning.txt");
    auto const printed = run_program("check examples/cases/decommissioning.yaml" + as_of).out;
    BOOST_TEST((!stored.empty() && printed == stored), "prints\n" << printed);
}

BOOST_AUTO_TEST_CASE(the_report_begins_with_what_is_to_end) {
    auto const run = run_program("check examples/cases/decommissioning.yaml" + as_of);
    BOOST_TEST(contains(run.out, "case file, 1 proposal to decommission\n"));
    BOOST_TEST(contains(run.out, "To be decommissioned: Visiting lunch clubs, funding to end on 30 September 2026"));
    std::string many;
    for (int number = 0; number < 7; ++number) many += "- decommissioning: {id: X}\n";
    auto const of_many = run_shell(check_text(many, ""));
    BOOST_TEST(contains(of_many.out, "7 proposals to decommission checked"));
    BOOST_TEST(contains(of_many.out, "To be decommissioned: 2 more."));
    auto const unnamed = run_shell(check_text("decommissioning: {end: 2027-01-01}\n", ""));
    BOOST_TEST(contains(unnamed.out, "a proposal to decommission without title or reference, funding to end on"));
}

BOOST_AUTO_TEST_CASE(an_empty_proposal_is_no_pass_and_no_fail) {
    auto const document = json_of("\"$leeds\" template decommissioning | \"$leeds\" check - --format json" + as_of);
    int asked = 0;
    for (auto const& each : document["counts"].GetArray()) {
        if (!std::string_view(each["rule"].GetString()).starts_with("decommissioning.")) continue;
        ++asked;
        BOOST_TEST(each["met"].GetInt() == 0, each["rule"].GetString());
        BOOST_TEST(each["not_met"].GetInt() == 0, each["rule"].GetString());
        BOOST_TEST(each["explained"].GetInt() == 0, each["rule"].GetString());
    }
    BOOST_TEST(asked == 21);
    BOOST_TEST(document["input_issues"].Empty());
}

BOOST_AUTO_TEST_CASE(a_proposal_that_went_wrong_everywhere_is_told_so_by_every_rule_that_can_fail) {
    auto const document = json_of(check_text(bad_proposal, "--format json --fail-on never"));
    std::set<std::string> not_met;
    for (auto const& each : document["findings"].GetArray())
        if (each["outcome"].GetString() == std::string_view("not_met")) not_met.insert(each["rule"].GetString());
    BOOST_TEST(document["input_issues"].Empty());
    for (std::string const rule : {"needs_assessment",
                                   "equality_assessment",
                                   "equality_impacts",
                                   "assessor_trained",
                                   "service_impact",
                                   "consultation",
                                   "engaged_before_decision",
                                   "engaged_by_notice",
                                   "notice_given",
                                   "notice_length",

                                   "support",
                                   "viability",
                                   "staff_transfer",
                                   "shared_approach",
                                   "communities",
                                   "public_told",
                                   "users_told",
                                   "equality_reviewed",
                                   "learning_shared",
                                   "unintended_consequences"})
        BOOST_TEST(not_met.count("decommissioning." + rule) == 1U, rule);
    BOOST_TEST(contains(run_shell(check_text(bad_proposal, "--format json")).out,
                        "Notice to end the contract was served on 4 March 2026, before the decision has effect"));
    BOOST_TEST(run_shell(check_text(bad_proposal, "--fail-on violation")).status == 1);
}

BOOST_AUTO_TEST_CASE(no_clause_on_decommissioning_is_left_unanswered) {
    auto const clauses_list = run_program("explain clauses").out;
    std::set<std::string> const asked{"CODE-D1", "CODE-D2", "CODE-D3", "CODE-D3b", "CODE-D4", "CODE-D5", "SCR-R3a",
                                      "SCR-R3b", "SCR-40",  "SCR-41",  "SCR-42",   "SCR-43",  "SCR-44"};
    std::size_t seen = 0;
    std::istringstream lines(clauses_list);
    for (std::string line; std::getline(lines, line);) {
        if (asked.count(line.substr(0, line.find(' '))) == 0) continue;
        ++seen;
        BOOST_TEST(contains(line, "decommissioning."), line);
    }
    BOOST_TEST(seen == asked.size());
}

BOOST_AUTO_TEST_SUITE_END()
