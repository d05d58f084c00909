// SPDX-License-Identifier: MIT
#include "waiver_cases.hpp"

BOOST_AUTO_TEST_SUITE(waiver_report)

namespace lc = ::leeds::commissioning;
using cases::asking;
using cases::day;
using cases::word;
using namespace lc::detail;

namespace {

using answer_on_cover = std::optional<lc::cover_answer>;
using enum lc::cover_answer;
using enum lc::section_state;

lc::waiver with_report() {
    lc::waiver made;
    made.report.emplace();
    made.report->considerations.emplace();
    return made;
}

std::optional<lc::report_section> section(std::optional<lc::section_state> state) {
    lc::report_section made;
    made.state = state;
    return made;
}

std::vector<std::string> one(char const* fact) { return {fact}; }

} // namespace

BOOST_AUTO_TEST_CASE(a_section_left_empty_or_out_is_found_and_one_not_marked_is_no_pass) { // CC-13, NDTI-4 and others
    struct row {
        lc::waiver_rule const& rule;
        std::optional<lc::report_section> lc::considerations::*where;
    };
    using all = lc::considerations;
    for (row const& each : {row{lc::waiver_consultation, &all::consultation},
                            {lc::waiver_council_plan, &all::council_plan},
                            {lc::waiver_value_for_money, &all::value_for_money},
                            {lc::waiver_legal, &all::legal},
                            {lc::waiver_risk, &all::risk},
                            {lc::waiver_consequences, &all::consequences},
                            {lc::waiver_implementation, &all::implementation},
                            {lc::waiver_background, &all::background}})
        BOOST_TEST_CONTEXT(each.rule.info.id) {
            asking ask(each.rule);
            auto subject = with_report();
            auto& here = (*subject.report->considerations).*each.where;
            here = section(answered);
            BOOST_TEST(word(ask(subject).is) == "met");
            here = section(empty);
            BOOST_TEST(word(ask(subject).is) == "not_met");
            BOOST_TEST(word(ask(subject).weight) == "warning");
            here = section(absent);
            BOOST_TEST(word(ask(subject).is) == "not_met");
            auto const state = std::string(each.rule.info.reads[0]);
            here = section(std::nullopt);
            here->text = "Something"; // what it says does not mark it
            BOOST_TEST(ask.missing(ask(subject)) == std::vector<std::string>{state}, boost::test_tools::per_element());
            here.reset();
            BOOST_TEST(word(ask(subject).is) == "cannot_tell");
            BOOST_TEST(word(ask(lc::waiver{}).is) == "cannot_tell");
            BOOST_TEST(state.ends_with(".state"));
        }
}

BOOST_AUTO_TEST_CASE(the_form_of_the_year_decides_whether_the_climate_is_owed) { // NDTI-6, CC-F1
    asking ask(lc::waiver_climate);
    struct row {
        std::optional<lc::report_form> form;
        std::optional<lc::section_state> state;
        char const* is;
        std::vector<std::string> missing;
    };
    using enum lc::report_form;
    for (row const& each : {row{form_2018, {}, "not_applicable", {}},
                            {form_2018, absent, "not_applicable", {}},
                            {form_2019, answered, "met", {}},
                            {form_2019, empty, "not_met", {}},
                            {form_2019, absent, "not_met", {}},
                            {form_2019, {}, "cannot_tell", one("waiver.report.considerations.climate.state")},
                            {{}, answered, "met", {}}, // answered is answered, owed or not
                            {{}, absent, "cannot_tell", one("waiver.report.form")},
                            {{}, {}, "cannot_tell", one("waiver.report.form")}})
        BOOST_TEST_CONTEXT(each.is) {
            auto subject = with_report();
            subject.report->form = each.form;
            subject.report->considerations->climate = section(each.state);
            auto const given = ask(subject);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(ask.missing(given) == each.missing, boost::test_tools::per_element());
        }
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(
    a_question_on_the_cover_left_blank_is_found_and_consultation_is_asked_since_2019) { // NDTI-F1, CC-F1
    asking ask(lc::waiver_cover);
    struct row {
        char const* why;
        std::optional<lc::report_form> form;
        answer_on_cover wards, consultation, equality, call_in, exempt;
        char const* is;
        std::vector<std::string> missing;
    };
    using enum lc::report_form;
    for (row const& each :
         {row{"CC-F1", form_2018, no, {}, no, no, no, "met", {}},
          {"NDTI-F1", form_2019, no, yes, no, no, no, "met", {}},
          {"2019, not asked about consultation",
           form_2019,
           no,
           {},
           no,
           no,
           no,
           "cannot_tell",
           one("waiver.report.cover.consultation")},
          {"2019, consultation not ticked", form_2019, no, left_blank, no, no, no, "not_met", {}},
          {"2018, a blank that was never asked", form_2018, no, left_blank, no, no, no, "met", {}},
          {"form not recorded", {}, no, {}, no, no, no, "cannot_tell", one("waiver.report.form")},
          {"form not recorded, all answered", {}, no, no, no, no, no, "met", {}},
          {"wards not ticked", form_2018, left_blank, {}, no, no, no, "not_met", {}},
          {"equality not ticked", form_2018, no, {}, left_blank, no, no, "not_met", {}},
          {"call-in not ticked", form_2018, no, {}, no, left_blank, no, "not_met", {}},
          {"exempt not ticked, and another not recorded", form_2018, {}, {}, no, no, left_blank, "not_met", {}},
          {"wards affected, and not named",
           form_2018,
           yes,
           {},
           no,
           no,
           no,
           "cannot_tell",
           one("waiver.report.cover.wards_named")}})
        BOOST_TEST_CONTEXT(each.why) {
            auto subject = with_report();
            subject.report->form = each.form;
            lc::cover_answers cover;
            cover.wards = each.wards;
            cover.consultation = each.consultation;
            cover.equality = each.equality;
            cover.call_in = each.call_in;
            cover.exempt = each.exempt;
            subject.report->cover = cover;
            auto const given = ask(subject);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(ask.missing(given) == each.missing, boost::test_tools::per_element());
        }
    BOOST_TEST(ask.missing(ask(lc::waiver{})).size() == 5u); // four questions, and the form that decides on the fifth
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(exempt_information_without_its_class_or_with_one_that_does_not_exist_is_found) { // CC-14, ATI-10.4
    asking ask(lc::waiver_exempt);
    struct row {
        answer_on_cover exempt;
        std::vector<int> classes;
        char const* is;
    };
    for (row const& each : {row{no, {}, "met"},
                            {yes, {1}, "met"},
                            {yes, {3, 5}, "met"},
                            {yes, {7}, "met"},
                            {yes, {0}, "not_met"},
                            {yes, {8}, "not_met"},
                            {yes, {3, 8}, "not_met"},
                            {yes, {}, "cannot_tell"}, // confidential information has no class
                            {no, {3}, "not_met"},
                            {left_blank, {}, "not_met"},
                            {{}, {}, "cannot_tell"}}) {
        auto subject = with_report();
        subject.report->cover.emplace();
        subject.report->cover->exempt = each.exempt;
        subject.report->cover->access_rules = each.classes;
        BOOST_TEST(word(ask(subject).is) == each.is);
    }
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(a_report_without_author_or_day_is_found) { // NDTI-F2
    asking ask(lc::waiver_report_head);
    auto subject = with_report();
    BOOST_TEST(ask.missing(ask(subject)) == (std::vector<std::string>{"waiver.report.author", "waiver.report.dated"}),
               boost::test_tools::per_element());
    subject.report->author = "";
    BOOST_TEST(word(ask(subject).is) == "not_met");
    subject.report->author = "Deputy Director";
    subject.report->dated = day("2019-10-30");
    BOOST_TEST(word(ask(subject).is) == "met");
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(a_waiver_without_a_reason_is_found_and_reasons_that_pull_apart_are_noted) { // NDTI-3, CC-7
    asking ask(lc::waiver_reason);
    struct row {
        std::optional<std::string> reasoning;
        std::vector<lc::waiver_ground> grounds;
        char const* is;
        bool noted;
    };
    using enum lc::waiver_ground;
    using text = std::optional<std::string>;
    for (row const& each : {row{text("It alone has it."), {exclusive_supplier, partnership, urgency}, "met", true},
                            {text("It alone has it."), {exclusive_supplier, pilot_or_innovation}, "met", false},
                            {text("No time."), {urgency}, "met", false},
                            {text("No time."), {no_competition, urgency}, "met", true},
                            {text("Yes."), {}, "met", false},
                            {{}, {continuity}, "met", false},
                            {text("  "), {continuity}, "not_met", false},
                            {{}, {}, "cannot_tell", false}}) {
        lc::waiver subject;
        subject.reasoning = each.reasoning;
        subject.grounds = each.grounds;
        auto const given = ask(subject);
        BOOST_TEST(word(given.is) == each.is);
        BOOST_TEST(ask.remarks(given, "Urgency") == each.noted);
        BOOST_TEST((given.weight == lc::severity::note) == each.noted);
    }
    ask.said_everything();
}

BOOST_AUTO_TEST_SUITE_END()
