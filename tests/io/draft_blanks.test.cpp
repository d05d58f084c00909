// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/draft.hpp>

#include "drafted_waiver.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <ostream>
#include <string>

BOOST_AUTO_TEST_SUITE(draft_blanks)

using namespace leeds::commissioning;

BOOST_AUTO_TEST_CASE(where_everything_is_recorded_nothing_is_left_to_be_completed) {
    waiver const about = read_drafted_waiver();
    for (std::string const& each : {report_of(about), record_of(about)}) {
        BOOST_TEST(!has(each, "To be completed:"), each);
        BOOST_TEST(has(each, "Nothing is left to be completed."));
    }
}

BOOST_AUTO_TEST_CASE(where_nothing_is_recorded_no_sum_no_day_and_no_name_is_made_up) {
    for (std::string const& each : {report_of({}), record_of({})}) {
        BOOST_TEST(!has(each, "£"));
        for (int month = 1; month <= 12; ++month) {
            std::string const day = " " + std::string(month_name(month)) + " ";
            BOOST_TEST(times(each, day) == (each.find("October 2019") != std::string::npos && month == 10 ? 1U : 0U));
        }
        BOOST_TEST(!has(each, "Director"));
        BOOST_TEST(!has(each, "rule 1.3"));
    }
}

BOOST_AUTO_TEST_CASE(the_first_line_counts_the_blanks) {
    std::string const empty = report_of({});
    BOOST_TEST(has(empty, " " + std::to_string(times(empty, "[To be completed: ")) + " blanks are still"));
    waiver about = read_drafted_waiver();
    about.decision->interests_declared.reset();
    BOOST_TEST(has(record_of(about), "1 blank is still to be completed, marked where it stands."));
}

namespace {

using change = void (*)(waiver&);

struct owed {
    char const* blank;
    change take_away;
    bool in_record = false;

    friend std::ostream& operator<<(std::ostream& out, owed const& each) { return out << each.blank; }
};

#define WITHOUT(member) [](waiver& about) { about.member = {}; }

// What a report owes: the two reports read, section by section; what a record owes: regulation 7 of 2014.
std::array<owed, 47> const answers_owed{{
    {"the role of its author", WITHOUT(report->author)},
    {"the role of whoever decides", [](waiver& about) { about.report->to = about.decision->role = {}; }},
    {"the day of the report", WITHOUT(report->dated)},
    {"yes or no", WITHOUT(report->cover->wards)},
    {"the names of the wards", WITHOUT(report->cover->wards_named)},
    {"yes or no", WITHOUT(report->cover->consultation)},
    {"yes or no", [](waiver& about) { about.report->cover->equality = cover_answer::left_blank; }},
    {"the rule that allows it", WITHOUT(report->cover->access_rules)},
    {"the number of the appendix", WITHOUT(report->cover->appendices)},
    {"which rules are waived", WITHOUT(rules_waived)},
    {"which rule gives the authority to waive", WITHOUT(authority)},
    {"which directorate", WITHOUT(directorate)},
    {"the provider", WITHOUT(grants[0].providers)},
    {"the value of a year", WITHOUT(grants[0].yearly_values[1].value)},
    {"the value over the whole term, options left out", WITHOUT(grants[0].yearly_values)},
    {"the first day", WITHOUT(grants[0].start)},
    {"the last day", WITHOUT(grants[0].end)},
    {"how often", WITHOUT(grants[0].options[0].times)},
    {"by how many months", WITHOUT(grants[0].options[0].months)},
    {"the value of the extension", WITHOUT(grants[0].options[0].value)},
    {"how often, by how long and for what sum it may be extended", WITHOUT(grants[0].options)},
    {"why competition is not sought", WITHOUT(grounds)},
    {"the reason in full", WITHOUT(reasoning)},
    {"how the service is provided today, and what led to this request", WITHOUT(current_provision)},
    {"whether doing it in-house was considered, and why it is not done", WITHOUT(report->alternatives)},
    {"what came of that, and why", WITHOUT(report->alternatives->market_test_reason)},
    {"why not", [](waiver& about) { about.report->alternatives = alternatives{.in_house = false}; }},
    {"what follows if it is refused", WITHOUT(report->considerations->consequences)},
    {"who was consulted or engaged, and what came of it", WITHOUT(report->considerations->consultation)},
    {"whether an equality screening is attached", WITHOUT(report->considerations->screening_attached)},
    {"what it means for the climate emergency", WITHOUT(report->considerations->climate)},
    {"where the money comes from", WITHOUT(report->funding->source)},
    {"whether they are met", WITHOUT(report->funding->grant_conditions_met)},
    {"whether the money for an extension is found, and where it is to come from",
     WITHOUT(report->funding->covers_extension)},
    {"why this is value for money", WITHOUT(report->considerations->value_for_money)},
    {"whether it is a key, a significant operational or an administrative decision", WITHOUT(decision->category)},
    {"the risk of an investigation by the Ombudsman",
     [](waiver& about) { about.report->considerations->ombudsman_risk = false; }},
    {"which risks there are, and how they are managed", WITHOUT(report->considerations->risk)},
    {"who implements the decision", WITHOUT(report->considerations->implementation)},
    {"background documents, or that there are none", WITHOUT(report->background_documents)},
    {"the day on which it was taken", WITHOUT(decision->taken), true},
    {"the day on which it was published", WITHOUT(decision->published), true},
    {"whether it is open to call-in", WITHOUT(decision->call_in), true},
    {"the day from which it has effect", WITHOUT(decision->effective), true},
    {"the reasons for the decision", WITHOUT(decision->reasons), true},
    {"the alternatives considered and rejected, or that there were none", WITHOUT(decision->alternatives_rejected),
     true},
    {"the conflicts of interest declared, or that there were none", WITHOUT(decision->interests_declared), true},
}};

#undef WITHOUT

} // namespace

BOOST_DATA_TEST_CASE(what_is_owed_and_not_recorded_is_a_blank_that_says_what, answers_owed) {
    waiver about = read_drafted_waiver();
    sample.take_away(about);
    std::string const markdown = sample.in_record ? record_of(about) : report_of(about);
    BOOST_TEST(has(markdown, "**[To be completed: " + std::string(sample.blank) + "]**"), markdown);
    std::string const html = sample.in_record ? draft_decision_record(about, draft_format::html)
                                              : draft_waiver_report(about, draft_format::html);
    BOOST_TEST(has(html, "<mark>[To be completed: " + std::string(sample.blank) + "]</mark>"), html);
}

BOOST_AUTO_TEST_CASE(a_text_of_blanks_is_no_answer) {
    waiver about = read_drafted_waiver();
    about.authority = " \t\n ";
    about.reasoning = "\n\n";
    about.rules_waived = {"", " "};
    BOOST_TEST(has(report_of(about), "which rule gives the authority to waive"));
    BOOST_TEST(has(report_of(about), "the reason in full"));
    BOOST_TEST(has(report_of(about), "which rules are waived"));
}

BOOST_AUTO_TEST_CASE(a_section_recorded_as_empty_or_absent_keeps_its_text_and_is_owed) {
    waiver about = read_drafted_waiver();
    for (auto const state : {section_state::empty, section_state::absent}) {
        about.report->considerations->risk->state = state;
        BOOST_TEST(has(report_of(about), "4.6.1 The kitchen may close.\n\n4.6.2 **[To be completed: which risks"));
    }
    about.report->considerations->risk->state.reset();
    BOOST_TEST(!has(report_of(about), "To be completed"));
}

BOOST_AUTO_TEST_CASE(european_interest_is_owed_until_the_end_of_2020_only) {
    waiver about = read_drafted_waiver();
    std::string const wanted = "whether providers in other states of the European Union may be interested";
    about.report->considerations->cross_border.reset();
    about.report->dated = date(2020, 12, 31);
    BOOST_TEST(has(report_of(about), wanted));
    about.report->dated = date(2021, 1, 1);
    BOOST_TEST(!has(report_of(about), wanted));
    about.report->dated.reset();
    about.decision->taken.reset();
    BOOST_TEST(has(report_of(about), wanted));
}

BOOST_AUTO_TEST_SUITE_END()
