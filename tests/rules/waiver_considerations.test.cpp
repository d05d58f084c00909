// SPDX-License-Identifier: MIT
#include "waiver_cases.hpp"

BOOST_AUTO_TEST_SUITE(waiver_considerations)

namespace lc = ::leeds::commissioning;
using cases::asking;
using cases::day;
using cases::maybe;
using cases::waiver_basis;
using cases::word;

namespace {

using answer_or_none = std::optional<bool>;
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

} // namespace

BOOST_AUTO_TEST_CASE(a_report_without_an_equality_screening_is_found) { // NDTI-5
    asking ask(lc::waiver_equality);
    struct row {
        std::optional<lc::section_state> state;
        answer_or_none attached;
        char const* is;
    };
    for (row const& each : {row{answered, true, "met"},
                            {answered, false, "not_met"}, // CC: a section, and no screening
                            {answered, {}, "cannot_tell"},
                            {empty, true, "not_met"},
                            {absent, {}, "not_met"},
                            {{}, false, "not_met"},
                            {{}, true, "cannot_tell"},
                            {{}, {}, "cannot_tell"}}) {
        auto subject = with_report();
        subject.report->considerations->equality = section(each.state);
        subject.report->considerations->screening_attached = each.attached;
        BOOST_TEST(word(ask(subject).is) == each.is);
    }
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(money_without_a_source_or_a_grant_whose_conditions_are_not_met_is_found) { // CC-8, NDTI-7
    asking ask(lc::waiver_funding);
    struct row {
        char const* why;
        std::optional<lc::section_state> resources, source;
        answer_or_none grant, conditions;
        char const* is;
        std::size_t missing;
    };
    for (row const& each : {row{"CC-8", answered, answered, true, true, "met", 0},
                            {"NDTI-7", answered, answered, false, {}, "met", 0},
                            {"conditions not met", answered, answered, true, false, "not_met", 0},
                            {"conditions not recorded", answered, answered, true, {}, "cannot_tell", 1},
                            {"a grant or not", answered, answered, {}, {}, "cannot_tell", 1},
                            {"no source", answered, absent, {}, {}, "not_met", 0},
                            {"empty section", empty, {}, {}, {}, "not_met", 0},
                            {"nothing marked", {}, {}, {}, {}, "cannot_tell", 3}})
        BOOST_TEST_CONTEXT(each.why) {
            auto subject = with_report();
            subject.report->considerations->resources = section(each.resources);
            subject.report->funding.emplace();
            subject.report->funding->source = section(each.source);
            subject.report->funding->from_grant = each.grant;
            subject.report->funding->grant_conditions_met = each.conditions;
            auto const given = ask(subject);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(ask.missing(given).size() == each.missing);
        }
    BOOST_TEST(word(ask(lc::waiver{}).is) == "cannot_tell");
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(an_alternative_counts_as_considered_only_with_its_reason) { // CC-10, CC-11
    struct row {
        lc::waiver_rule const& rule;
        std::optional<bool> lc::alternatives::*considered;
        std::optional<std::string> lc::alternatives::*reason;
    };
    using other = lc::alternatives;
    for (row const& each : {row{lc::waiver_in_house, &other::in_house, &other::in_house_reason},
                            {lc::waiver_market_test, &other::market_test, &other::market_test_reason}})
        BOOST_TEST_CONTEXT(each.rule.info.id) {
            asking ask(each.rule);
            auto subject = with_report();
            BOOST_TEST(word(ask(subject).is) == "cannot_tell");
            subject.report->alternatives.emplace();
            auto& alternatives = *subject.report->alternatives;
            alternatives.*each.considered = false;
            BOOST_TEST(word(ask(subject).is) == "not_met"); // NDTi
            alternatives.*each.considered = true;
            BOOST_TEST(ask.missing(ask(subject)) == std::vector<std::string>{std::string(each.rule.info.reads[1])},
                       boost::test_tools::per_element());
            alternatives.*each.reason = "  ";
            BOOST_TEST(word(ask(subject).is) == "cannot_tell");
            alternatives.*each.reason = "The council lacks the expertise.";
            BOOST_TEST(word(ask(subject).is) == "met");
            ask.said_everything();
        }
}

BOOST_AUTO_TEST_CASE(a_statement_that_the_report_does_not_make_is_found) { // NDTI-7, NDTI-11, CC-16
    struct row {
        lc::waiver_rule const& rule;
        std::optional<bool> lc::considerations::*where;
    };
    using all = lc::considerations;
    for (row const& each :
         {row{lc::waiver_cost_breakdown, &all::cost_broken_down}, {lc::waiver_ombudsman, &all::ombudsman_risk}})
        BOOST_TEST_CONTEXT(each.rule.info.id) {
            asking ask(each.rule);
            auto subject = with_report();
            BOOST_TEST(word(ask(subject).is) == "cannot_tell");
            (*subject.report->considerations).*each.where = false;
            BOOST_TEST(word(ask(subject).is) == "not_met");
            (*subject.report->considerations).*each.where = true;
            BOOST_TEST(word(ask(subject).is) == "met");
            ask.said_everything();
        }
}

BOOST_AUTO_TEST_CASE(the_risk_of_a_claim_and_the_degree_of_advertising_are_both_owed) { // NDTI-9, CC-15
    asking ask(lc::waiver_transparency);
    struct row {
        answer_or_none risk, advertising;
        char const* is;
    };
    for (row const& each : {row{true, true, "met"},
                            {true, false, "not_met"},
                            {false, {}, "not_met"},
                            {true, {}, "cannot_tell"},
                            {{}, true, "cannot_tell"},
                            {{}, {}, "cannot_tell"}}) {
        auto subject = with_report();
        subject.report->considerations->transparency_risk = each.risk;
        subject.report->considerations->advertising = each.advertising;
        BOOST_TEST(word(ask(subject).is) == each.is);
    }
    BOOST_TEST(ask.missing(ask(lc::waiver{})).size() == 2u);
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(cross_border_interest_is_owed_to_the_last_day_of_2020) { // NDTI-10, CC-16
    asking ask(lc::waiver_cross_border);
    struct row {
        char const* dated;
        answer_or_none considered;
        char const* is;
    };
    for (row const& each : {row{"2019-10-30", true, "met"},
                            {"2019-10-30", false, "not_met"},
                            {"2019-10-30", {}, "cannot_tell"},
                            {"2020-12-31", false, "not_met"},
                            {"2021-01-01", false, "not_applicable"},
                            {"2021-01-01", {}, "not_applicable"},
                            {"", true, "met"},
                            {"", false, "cannot_tell"},
                            {"", {}, "cannot_tell"}})
        BOOST_TEST_CONTEXT(each.dated) {
            auto subject = with_report();
            subject.report->dated = maybe(each.dated);
            subject.report->considerations->cross_border = each.considered;
            BOOST_TEST(word(ask(subject).is) == each.is);
        }
    lc::policy const empty("empty", {});
    BOOST_TEST(word(ask(with_report(), waiver_basis(empty)).is) == "not_assessed");
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(best_value_put_to_the_decision_taker_is_not_best_value_concluded) { // NDTI-12, CC-16
    asking ask(lc::waiver_best_value);
    struct row {
        answer_or_none asked, satisfied;
        char const* is;
    };
    for (row const& each : {row{true, true, "met"},
                            {true, false, "not_met"},
                            {true, {}, "cannot_tell"}, // as both reports leave it
                            {false, true, "not_met"},
                            {false, {}, "not_met"},
                            {{}, true, "cannot_tell"},
                            {{}, false, "not_met"},
                            {{}, {}, "cannot_tell"}}) {
        auto subject = with_report();
        subject.report->considerations->best_value_asked = each.asked;
        subject.decision.emplace();
        subject.decision->best_value = each.satisfied;
        BOOST_TEST(word(ask(subject).is) == each.is);
    }
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(single_purchases_that_nobody_monitors_are_found) { // CC-4
    asking ask(lc::waiver_spot_monitoring);
    lc::waiver subject;
    BOOST_TEST(word(ask(subject).is) == "not_applicable");
    subject.current_provision.emplace();
    BOOST_TEST(word(ask(subject).is) == "not_applicable");
    subject.current_provision->spot_share = lc::try_parse_percentage("33");
    BOOST_TEST(word(ask(subject).is) == "cannot_tell");
    subject.current_provision->spot_monitored = false;
    BOOST_TEST(word(ask(subject).is) == "not_met");
    subject.current_provision->spot_monitored = true;
    BOOST_TEST(word(ask(subject).is) == "met");
    ask.said_everything();
}

BOOST_AUTO_TEST_SUITE_END()
