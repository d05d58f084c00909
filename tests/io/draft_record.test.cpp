// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/draft.hpp>

#include "drafted_waiver.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(draft_record)

using namespace leeds::commissioning;

BOOST_AUTO_TEST_CASE(a_record_tells_what_was_decided_when_by_whom_and_why) {
    std::string const record = record_of(read_drafted_waiver());
    BOOST_TEST(record.starts_with("# Record of an officer's decision: Evening meals at home (Millside Kitchen)\n"));
    BOOST_TEST(headings_of(record) == "## Decision\n## Reasons\n## Alternatives considered and rejected\n"
                                      "## Conflicts of interest declared\n");
    for (std::string const line :
         {"- **Reference:** EX-D402", "- **Decision taken by:** Director of Adult Services",
          "- **Authority to decide:** Under the officer delegation scheme", "- **Date of decision:** 4 November 2019",
          "- **Category:** A significant operational decision", "- **Call-in:** Not open to call-in",
          "- **Published:** 5 November 2019", "- **Effect:** Acted on from 6 November 2019",
          "- **Report:** Of 30 October 2019, by the Head of Meals, to the Director of Adult Services",
          "- **Reference of the waiver:** EX-401", "As the report has them.", "A tender among cooks.", "None."})
        BOOST_TEST(has(record, line + "\n"), line);
}

// Published records: an officer's key decision has effect on the day after five working days, weekends included.
BOOST_AUTO_TEST_CASE(a_decision_open_to_call_in_tells_from_when_it_has_effect) {
    waiver about = read_drafted_waiver();
    about.decision->category = decision_category::key;
    about.decision->call_in = call_in::open;
    about.decision->effective.reset();
    about.decision->taken = date(2024, 7, 5);
    BOOST_TEST(has(record_of(about), "- **Last day of call-in:** 12 July 2024"));
    BOOST_TEST(has(record_of(about), "- **Effect:** From 13 July 2024, if nobody calls it in"));
    BOOST_TEST(
        has(record_of(about), "- **Notice of key decision:** **[To be completed: the day of its publication]**"));
    about.decision->taken_by = decision_taker::executive_board; // runs from publication
    about.decision->published = date(2020, 2, 14);
    BOOST_TEST(has(record_of(about), "- **Effect:** From 22 February 2020, if nobody calls it in"));
    BOOST_TEST(has(record_of(about), "# Record of a decision of the Executive Board"));
    for (auto const unclear : {std::optional(decision_taker::executive_member), std::optional<decision_taker>()}) {
        about.decision->taken_by = unclear;
        BOOST_TEST(has(record_of(about), "the day from which it has effect"));
    }
    about.decision->taken_by = decision_taker::officer;
    about.decision->call_in = call_in::exempted;
    BOOST_TEST(
        has(record_of(about), "Exempted from call-in, for this reason: **[To be completed: why it is exempted]**"));
    BOOST_TEST(has(record_of(about), "the day from which it has effect"));
}

BOOST_AUTO_TEST_CASE(what_the_report_says_never_passes_for_the_reasons_of_whoever_decided) {
    waiver about = read_drafted_waiver();
    about.decision->reasons.reset();
    about.decision->alternatives_rejected.reset();
    BOOST_TEST(has(record_of(about), "**[To be completed: the reasons for the decision]**\n\nGiven as the reason when "
                                     "the waiver was asked for:\n\n- Nobody else cooks"));
    BOOST_TEST(has(record_of(about), "The report says:\n\n- Doing it in-house was considered. The council has no"));
    BOOST_TEST(!has(record_of(about), "Changing contracts")); // not considered, so not rejected either
}

BOOST_AUTO_TEST_SUITE_END()
