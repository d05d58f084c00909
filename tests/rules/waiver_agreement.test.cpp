// SPDX-License-Identifier: MIT
#include "waiver_cases.hpp"

BOOST_AUTO_TEST_SUITE(waiver_agreement)

namespace lc = ::leeds::commissioning;
using cases::asking;
using cases::word;

namespace {

using answer_on_cover = std::optional<lc::cover_answer>;
using answer_or_none = std::optional<bool>;
using enum lc::cover_answer;
using enum lc::section_state;

lc::waiver with_report() {
    lc::waiver made;
    made.report.emplace();
    made.report->cover.emplace();
    made.report->considerations.emplace();
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_cover_that_denies_the_wards_a_service_is_aimed_at_is_found) { // CC-F1; CC 3.12, 3.18
    asking ask(lc::waiver_wards_agree);
    struct row {
        answer_on_cover wards;
        std::vector<std::string> areas;
        char const* is;
    };
    for (row const& each : {row{no, {"Rural parts of the city"}, "not_met"},
                            {no, {}, "not_applicable"},
                            {yes, {"Rural parts of the city"}, "met"},
                            {yes, {}, "met"},
                            {left_blank, {"Rural parts of the city"}, "cannot_tell"},
                            {{}, {"Rural parts of the city"}, "cannot_tell"}}) {
        auto subject = with_report();
        subject.report->cover->wards = each.wards;
        subject.report->areas_targeted = each.areas;
        BOOST_TEST(word(ask(subject).is) == each.is);
    }
    BOOST_TEST(word(ask(lc::waiver{}).is) == "cannot_tell");
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(a_briefing_is_not_passed_off_as_consultation) { // NDTI-4, NDTI-F1
    asking ask(lc::waiver_consultation_agrees);
    struct row {
        char const* why;
        std::optional<lc::report_form> form;
        answer_on_cover cover;
        std::optional<lc::section_state> state;
        std::optional<lc::involvement_form> went;
        char const* is;
    };
    using enum lc::report_form;
    using enum lc::involvement_form;
    for (row const& each :
         {row{"NDTi: the executive member was briefed", form_2019, yes, answered, informed, "not_met"},
          {"yes, and nothing said", form_2019, yes, empty, {}, "not_met"},
          {"yes, and no section", form_2019, yes, absent, {}, "not_met"},
          {"yes, and they were asked", form_2019, yes, answered, consulted, "met"},
          {"yes, and they designed it", form_2019, yes, answered, co_produced, "met"},
          {"yes, and how far is not recorded", form_2019, yes, answered, {}, "cannot_tell"},
          {"no, and they were told", form_2019, no, answered, informed, "met"},
          {"no, and nothing said", form_2019, no, empty, {}, "met"},
          {"no, and they were asked", form_2019, no, answered, consulted, "not_met"},
          {"not ticked", form_2019, left_blank, answered, informed, "cannot_tell"},
          {"not recorded", form_2019, {}, answered, informed, "cannot_tell"},
          {"CC: not asked in 2018", form_2018, {}, empty, {}, "not_applicable"},
          {"no form", {}, {}, empty, {}, "cannot_tell"}})
        BOOST_TEST_CONTEXT(each.why) {
            auto subject = with_report();
            subject.report->form = each.form;
            subject.report->cover->consultation = each.cover;
            subject.report->considerations->consultation.emplace();
            subject.report->considerations->consultation->state = each.state;
            subject.report->considerations->consultation_went = each.went;
            BOOST_TEST(word(ask(subject).is) == each.is);
        }
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(a_cover_that_denies_effects_on_equality_that_the_text_shows_is_found) { // NDTI-5, CC-F1
    asking ask(lc::waiver_equality_agrees);
    struct row {
        char const* why;
        answer_on_cover cover;
        answer_or_none attached, effects;
        char const* is;
    };
    for (row const& each : {row{"NDTi: a screening attached", no, true, {}, "not_met"},
                            {"CC: effects described", no, false, true, "not_met"},
                            {"effects, and the rest not recorded", no, {}, true, "not_met"},
                            {"neither", no, false, false, "met"},
                            {"no screening, effects not recorded", no, false, {}, "cannot_tell"},
                            {"no effects, screening not recorded", no, {}, false, "cannot_tell"},
                            {"yes", yes, {}, {}, "met"},
                            {"not ticked", left_blank, true, true, "cannot_tell"},
                            {"not recorded", {}, true, true, "cannot_tell"}})
        BOOST_TEST_CONTEXT(each.why) {
            auto subject = with_report();
            subject.report->cover->equality = each.cover;
            subject.report->considerations->screening_attached = each.attached;
            subject.report->considerations->equality_effects = each.effects;
            BOOST_TEST(word(ask(subject).is) == each.is);
        }
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(a_cover_that_contradicts_the_decision_on_call_in_is_found) { // NDTI-8, CC-14
    asking ask(lc::waiver_call_in_agrees);
    struct row {
        answer_on_cover cover;
        std::optional<lc::call_in> decided;
        char const* is;
    };
    using enum lc::call_in;
    for (row const& each : {row{no, not_open, "met"},
                            {no, exempted, "met"},
                            {yes, open, "met"},
                            {yes, not_open, "not_met"},
                            {no, open, "not_met"},
                            {left_blank, open, "cannot_tell"},
                            {{}, open, "cannot_tell"},
                            {no, {}, "cannot_tell"}}) {
        auto subject = with_report();
        subject.report->cover->call_in = each.cover;
        subject.decision.emplace();
        subject.decision->call_in = each.decided;
        BOOST_TEST(word(ask(subject).is) == each.is);
    }
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(a_section_that_denies_risks_named_elsewhere_is_found) { // NDTI-13 with NDTI-9 and NDTI-11
    asking ask(lc::waiver_risk_agrees);
    struct row {
        char const* why;
        std::optional<lc::section_state> state;
        answer_or_none none, claim, ombudsman;
        char const* is;
    };
    for (row const& each : {row{"NDTi", answered, true, true, true, "not_met"},
                            {"one is enough", answered, true, {}, true, "not_met"},
                            {"none anywhere", answered, true, false, false, "not_applicable"},
                            {"the rest not recorded", answered, true, false, {}, "cannot_tell"},
                            {"risks named in the section", answered, false, true, true, "met"},
                            {"not recorded", answered, {}, true, true, "cannot_tell"},
                            {"CC: no section", absent, {}, true, true, "not_applicable"},
                            {"nothing", {}, {}, {}, {}, "cannot_tell"}})
        BOOST_TEST_CONTEXT(each.why) {
            auto subject = with_report();
            subject.report->considerations->risk.emplace();
            subject.report->considerations->risk->state = each.state;
            subject.report->considerations->says_no_risk = each.none;
            subject.report->considerations->transparency_risk = each.claim;
            subject.report->considerations->ombudsman_risk = each.ombudsman;
            BOOST_TEST(word(ask(subject).is) == each.is);
        }
    ask.said_everything();
}

BOOST_AUTO_TEST_SUITE_END()
