// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/draft.hpp>

#include "drafted_waiver.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(draft)

using namespace leeds::commissioning;

namespace {

std::string const sections_from_1_on = "## 1 Purpose of this report\n"
                                       "## 2 Background information\n"
                                       "## 3 Main issues and reasons for the waiver\n"
                                       "### Why the rules are to be waived\n"
                                       "### Alternatives considered\n"
                                       "### Consequences if the recommended action is not approved\n"
                                       "## 4 Corporate considerations\n"
                                       "### 4.1 Consultation and engagement\n"
                                       "### 4.2 Equality and diversity, cohesion and integration\n"
                                       "### 4.3 Council policies and best council plan\n";
std::string const sections_from_4_5_on = "### 4.5 Legal implications, access to information and call-in\n"
                                         "### 4.6 Risk management\n"
                                         "## 5 Conclusions\n"
                                         "## 6 Recommendations\n"
                                         "## 7 Background documents\n";

} // namespace

BOOST_AUTO_TEST_CASE(a_report_on_the_form_of_2019_has_its_sections_in_their_order) {
    BOOST_TEST(
        headings_of(report_of(read_drafted_waiver())) ==
        "## Answers on the cover\n## Summary\n### Main issues\n### Resource implications\n### Recommendations\n" +
            sections_from_1_on + "#### Climate emergency\n### 4.4 Resources, procurement and value for money\n" +
            sections_from_4_5_on + "## Appendices\n");
}

BOOST_AUTO_TEST_CASE(a_report_on_the_form_of_2018_has_its_sections_in_their_order) {
    waiver about;
    about.report.emplace().form = report_form::form_2018;
    BOOST_TEST(headings_of(report_of(about)) ==
               "## Answers on the cover\n## Summary of main issues\n## Recommendations\n" + sections_from_1_on +
                   "### 4.4 Resources and value for money\n" + sections_from_4_5_on);
}

BOOST_AUTO_TEST_CASE(only_the_form_of_2019_asks_about_consultation_and_climate) {
    waiver about;
    about.report.emplace().form = report_form::form_2018;
    BOOST_TEST(times(report_of(about), "?") == 4U);
    BOOST_TEST(!has(report_of(about), "Has there been consultation?"));
    BOOST_TEST(!has(report_of(about), "limate"));
    about.report->form = report_form::form_2019;
    BOOST_TEST(times(report_of(about), "?") == 5U);
    BOOST_TEST(has(report_of(about), "| Has there been consultation? | **[To be completed: yes or no]** |"));
    BOOST_TEST(has(report_of(about), "what it means for the climate emergency"));
}

BOOST_AUTO_TEST_CASE(an_unrecorded_form_is_a_blank_and_the_form_that_asks_more_is_taken_unless_the_day_rules_it_out) {
    waiver about;
    BOOST_TEST(has(report_of(about), "[To be completed: which form is used]**; drafted on that of October 2019"));
    about.report.emplace().dated = date(2018, 8, 9);
    BOOST_TEST(has(report_of(about), "drafted on that of October 2019"));
    about.report->dated = date(2018, 8, 8);
    BOOST_TEST(has(report_of(about), "drafted on that of August 2018"));
    BOOST_TEST(!has(report_of(about), "limate"));
}

BOOST_AUTO_TEST_CASE(sums_and_days_are_written_out) {
    std::string const report = report_of(read_drafted_waiver());
    BOOST_TEST(has(report, "£88,000 (excluding VAT) in year 1 and £63,000.50 (excluding VAT) in year 2, in all "
                           "£151,000.50 (excluding VAT)"));
    BOOST_TEST(has(report, "- **Value with every extension:** £214,000.50 (excluding VAT)"));
    BOOST_TEST(has(report, "It runs from 1 January 2020 to 31 December 2021 (24 months)."));
    BOOST_TEST(has(report, "- **Date:** 30 October 2019"));
}

BOOST_AUTO_TEST_CASE(recommendations_name_rules_authority_provider_sums_days_option_and_who_implements) {
    std::string const report = report_of(read_drafted_waiver());
    auto const recommendations = report.substr(report.find("## 6 Recommendations"));
    for (std::string const part : {"waive rules 9.1 and 9.2 of the Contracts Procedure Rules",
                                   "the authority of rule 1.3", "Millside Kitchen", "£88,000", "1 January 2020",
                                   "31 December 2021", "It may be extended once, by up to 12 months and for £63,000",
                                   "only after an evaluation that is favourable and once the money for it is found",
                                   "Condition: Only if people want it.", "who implements it: The Meals Officer."})
        BOOST_TEST(has(recommendations, part), part);
    BOOST_TEST(times(report, "who implements it: The Meals Officer.") == 2U); // in the summary as well
}

BOOST_AUTO_TEST_CASE(several_contracts_are_listed_each_and_their_sums_never_added_up) {
    waiver about = read_drafted_waiver();
    granted_contract second;
    second.providers.emplace_back().name = "Harbour Lane Cooks";
    second.value = money::from_pence(10'000'00);
    second.extendable = false;
    about.grants.push_back(second);
    std::string const report = report_of(about);
    BOOST_TEST(has(report, "What is to be granted to Harbour Lane Cooks:"));
    BOOST_TEST(has(report, "award Harbour Lane Cooks a contract for “evening meals at home”. Its value is £10,000."));
    BOOST_TEST(has(report, "It cannot be extended."));
    BOOST_TEST(!has(report, "£161,000"));
}

BOOST_AUTO_TEST_CASE(the_answer_on_call_in_is_taken_from_the_decision_where_the_cover_has_none) {
    waiver about = read_drafted_waiver();
    about.report->cover->call_in.reset();
    BOOST_TEST(has(report_of(about), "| Can the decision be called in? | No |"));
    about.decision->call_in = call_in::open;
    BOOST_TEST(has(report_of(about), "| Can the decision be called in? | Yes |"));
    about.report->cover->call_in = cover_answer::no;
    BOOST_TEST(has(report_of(about), "| Can the decision be called in? | No |"));
}

BOOST_AUTO_TEST_CASE(lines_of_a_recorded_section_are_paragraphs_with_numbers_of_their_own) {
    waiver about = read_drafted_waiver();
    about.report->considerations->risk->text = "The kitchen may close.\r\n\n  A cook may fall ill";
    BOOST_TEST(has(report_of(about), "4.6.1 The kitchen may close.\n\n4.6.2 A cook may fall ill.\n"));
}

BOOST_AUTO_TEST_CASE(a_page_stands_for_itself_and_can_be_read_aloud) {
    std::string const html = draft_waiver_report(read_drafted_waiver(), draft_format::html);
    BOOST_TEST(html.starts_with("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"));
    BOOST_TEST(html.ends_with("</html>\n"));
    BOOST_TEST(times(html, "<h1>") == 1U);
    BOOST_TEST(times(html, "<th scope=\"col\">") == 2U);
    BOOST_TEST(times(html, "<th scope=\"row\">") == 5U);
    BOOST_TEST(has(html, "<title>Waiver of the Contracts Procedure Rules: Evening meals at home (Millside Kitchen)<"));
    BOOST_TEST(has(html, "name=\"viewport\""));
    BOOST_TEST(has(html, "@media print"));
    for (std::string const outside : {"<script", "<link", "src=", "href=", "url(", "@import", "http:", "https:"})
        BOOST_TEST(!has(html, outside), outside);
}

BOOST_AUTO_TEST_SUITE_END()
