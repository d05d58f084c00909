// SPDX-License-Identifier: MIT
#include "scenario_texts.hpp"

#include <vector>

namespace lc = leeds::commissioning;
using namespace scenarios_of_tests;

BOOST_AUTO_TEST_SUITE(scenario)

BOOST_AUTO_TEST_CASE(everything_that_an_expectation_can_state_is_compared) {
    struct row {
        char const* expect;
        char const* differences;
    };
    // CODE-CM3: six months from 31 March 2026 run to 30 September 2026; the notice ends a day before.
    std::vector<row> const rows{
        {"- {rule: notice.cessation, outcome: not_met}", ""},
        {"- {rule: notice.cessation, outcome: met}", "outcome: met / not_met"},
        {"- {rule: notice.cessation, weight: warning}", ""},
        {"- {rule: notice.cessation, weight: note}", "weight: note / warning"},
        {"- {rule: notice.cessation, clause: CODE-CM3}", ""},
        {"- {rule: notice.cessation, clause: CODE-B2}", "clause: CODE-B2 / CODE-CM3"},
        {"- {rule: notice.cessation, dates: {name: earliest_end, value: 2026-09-30}}", ""},
        {"- {rule: notice.cessation, dates: [{name: earliest_end, value: 2026-09-29}]}",
         "date earliest_end: 2026-09-29 / 2026-09-30"},
        {"- {rule: notice.cessation, numbers: {name: days_short, value: 1}}", ""},
        {"- {rule: notice.cessation, numbers: {name: days_short, value: 2}}", "number days_short: 2 / 1"},
        {"- {rule: notice.cessation, missing: change_notice.served}", "missing: change_notice.served / none"},
        {"- {rule: notice.cessation, says: 1 day short}", ""},
        {"- {rule: notice.cessation, remedy: Serve by 29 March 2026}", ""},
    };
    for (row const& each : rows)
        BOOST_TEST(differences(run(about_notice("2026-09-29", each.expect))) == each.differences, each.expect);
    auto const words = run(about_notice("2026-09-29", "- {rule: notice.cessation, says: 2 days short}"));
    BOOST_TEST((words.verdict == lc::scenario_verdict::fails));
    BOOST_TEST(words.expectations[0].differences[0].what == "says");
    BOOST_TEST(words.expectations[0].in_words->message.find("1 day short") != std::string::npos);
    BOOST_TEST(words.expectations[0].in_words->parameters[0].value == "6 months");
}

BOOST_AUTO_TEST_CASE(sums_and_missing_facts_are_compared_as_the_rule_has_them) {
    std::string const unserved = "name: A notice\nas_of: 2026-01-01\ngiven:\n  contract:\n    change_notices:\n"
                                 "      - {kind: cessation, effective: 2026-09-30, effective_means: last_funded_day}\n"
                                 "expect: {rule: notice.cessation, outcome: cannot_tell, missing: ";
    BOOST_TEST(differences(run(unserved + "change_notice.served}")) == "");
    BOOST_TEST(differences(run(unserved + "[change_notice.served, change_notice.kind]}")) ==
               "missing: change_notice.kind, change_notice.served / change_notice.served");
}

BOOST_AUTO_TEST_CASE(an_expectation_of_several_notices_or_of_none_does_not_hold_by_chance) {
    std::string const two = "name: Two\nas_of: 2026-01-01\ngiven:\n  contract:\n    change_notices:\n"
                            "      - {kind: cessation}\n      - {kind: reduction}\nexpect:\n  ";
    BOOST_TEST(differences(run(two + "{rule: notice.cessation, outcome: cannot_tell}")) ==
               "answers: one / 2: say which by part, about or both");
    BOOST_TEST(differences(run(two + "{rule: notice.cessation, part: 1, outcome: cannot_tell}")) == "");
    BOOST_TEST(differences(run(two + "{rule: notice.cessation, part: 2, outcome: not_applicable}")) == "");
    BOOST_TEST(differences(run(two + "{rule: notice.cessation, part: 3, outcome: met}")) ==
               "answers: one / none with that part or about");
    BOOST_TEST(differences(run("name: None\nas_of: 2026-01-01\ngiven: {oversight: {}}\n"
                               "expect: {rule: notice.cessation, outcome: met}\n")) ==
               "answers: one / none: the rule does not speak about such a case");
}

BOOST_AUTO_TEST_CASE(rules_about_a_portfolio_are_asked_of_several_cases) {
    std::string const cases =
        "name: Terms\nas_of: 2026-01-01\ngiven:\n  cases:\n"
        "    - contract: {id: C-1, end: 2027-03-31, providers: [{name: P}], early_end: at_any_time}\n"
        "    - contract: {id: C-2, end: 2027-03-31, providers: [{name: P}], early_end: no}\n"
        "    - contract: {id: C-3, end: 2027-03-31, providers: [{name: Q}]}\n"
        "expect:\n";
    BOOST_TEST(differences(run(cases + "  - {rule: portfolio.consistent_terms, about: P, outcome: not_met}\n"
                                       "  - {rule: portfolio.consistent_terms, about: Q, outcome: not_applicable}\n"
                                       "  - {rule: contract.period, about: C-2, says: start}\n")) == "");
}

BOOST_AUTO_TEST_CASE(a_scenario_changes_the_policy_for_itself_only) {
    std::string const nine =
        "policy: {changes: [{parameter: notice.minimum_months, value: 9, from: 2026-01-01, to: open}]}\n";
    std::string const expect = "- {rule: notice.cessation, dates: {name: earliest_end, value: 2026-12-31}}";
    BOOST_TEST(differences(run(about_notice("2026-09-29", expect, nine))) == "");
    BOOST_TEST(differences(run(about_notice("2026-09-29", expect))) == "date earliest_end: 2026-12-31 / 2026-09-30");
    std::string const off = "policy: {changes: [{rule: notice.cessation, value: off, from: 2018-01-01, to: open}]}\n";
    BOOST_TEST(differences(run(about_notice("2026-09-29", "- {rule: notice.cessation, outcome: not_assessed}", off))) ==
               "");
}

BOOST_AUTO_TEST_CASE(what_waits_is_no_failure_and_what_need_not_wait_is_pointed_out) {
    std::string const todo = "todo: not built\n";
    auto const verdict = [&](char const* outcome, std::string const& more) {
        return run(about_notice("2026-09-29", std::string("- {rule: notice.cessation, outcome: ") + outcome + "}",
                                more))
            .verdict;
    };
    BOOST_TEST((verdict("not_met", "") == lc::scenario_verdict::holds));
    BOOST_TEST((verdict("met", "") == lc::scenario_verdict::fails));
    BOOST_TEST((verdict("met", todo) == lc::scenario_verdict::todo));
    BOOST_TEST((verdict("not_met", todo) == lc::scenario_verdict::holds_already));
}

BOOST_AUTO_TEST_CASE(a_rule_of_ones_own_is_tested_as_the_library_s_are) {
    struct always {
        lc::rule_info info;
        lc::answer operator()(lc::contract const&, lc::basis const&) const noexcept {
            lc::answer given;
            given.is = lc::outcome::met;
            return given;
        }
    };
    static constexpr std::tuple rules{always{{.id = "own.always",
                                              .title = "Always",
                                              .cites = lc::clauses("CODE-B2"),
                                              .gives = lc::outcomes(lc::outcome::met)}}};
    lc::rule_book const book(rules);
    auto const file = lc::read_scenarios("s.yaml",
                                         "name: Own\nas_of: 2026-01-01\ngiven: {contract: {}}\n"
                                         "expect: {rule: own.always, outcome: met, clause: CODE-B2}\n",
                                         book, baseline());
    BOOST_REQUIRE(file.issues.empty() && file.scenarios.size() == 1u);
    auto const found = lc::run_scenarios(file.scenarios, book, baseline());
    BOOST_TEST(found.count(lc::scenario_verdict::holds) == 1u);
}

BOOST_AUTO_TEST_SUITE_END()
