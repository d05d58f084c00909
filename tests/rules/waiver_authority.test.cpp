// SPDX-License-Identifier: MIT
#include "waiver_cases.hpp"

BOOST_AUTO_TEST_SUITE(waiver_authority)

namespace lc = ::leeds::commissioning;
using cases::asking;
using cases::waiver_basis;
using cases::waiving;
using cases::word;
using namespace lc::detail;

namespace {

lc::waiver on_authority(std::optional<std::string> authority, std::string_view decided) {
    auto made = waiving({"8.1", "8.2"}, decided, cases::worth(cases::pounds(47'600)));
    made.authority = std::move(authority);
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(an_authority_that_no_decision_shows_is_not_taken_for_one) { // CPR-1.3, CPR-27
    asking ask(lc::waiver_authority);
    struct row {
        char const* authority;
        char const* decided;
        char const* is;
        unsigned because;
    };
    for (row const& each : {row{"1.3", "2019-10-30", "met", authority_known},
                            {"CPR 1.3", "2019-10-30", "met", authority_known},
                            {"27", "2016-02-23", "met", authority_of_2016}, // D43164
                            {"1.2", "2019-10-30", "cannot_tell", authority_not_known},
                            {"2.1", "2019-10-30", "cannot_tell", authority_not_known},
                            {"1.3", "2014-09-26", "cannot_tell", authority_edition_unknown},
                            {"1.3", "2022-12-20", "met", authority_known},
                            {"1.3", "2022-12-21", "cannot_tell", authority_edition_unknown},
                            {"1.3", "", "cannot_tell", authority_missing}})
        BOOST_TEST_CONTEXT(each.authority << " on " << each.decided) {
            auto const given = ask(on_authority(each.authority, each.decided));
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(given.because == each.because);
        }
    BOOST_TEST(ask.missing(ask(on_authority(std::nullopt, "2019-10-30"))) ==
                   std::vector<std::string>{"waiver.authority"},
               boost::test_tools::per_element());

    auto const only = cases::with_values(lc::parameters::only_known_authorities, cases::always(1));
    BOOST_TEST(word(ask(on_authority("2.1", "2019-10-30"), waiver_basis(only)).is) == "not_met");
    BOOST_TEST(word(ask(on_authority("1.3", "2019-10-30"), waiver_basis(only)).is) == "met");
    auto const none = cases::with_values(lc::parameters::high_above, {});
    BOOST_TEST(word(ask(on_authority("1.3", "2019-10-30"), waiver_basis(none)).is) == "not_assessed");
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(a_waiver_that_does_not_say_what_who_and_by_what_authority_is_found) { // NDTI-1, CC-1
    asking ask(lc::waiver_named);
    auto whole = on_authority("1.3", "2019-10-30");
    whole.decision->role = "Director of Adults and Health";
    BOOST_TEST(word(ask(whole).is) == "met");
    auto addressed = whole;
    addressed.decision->role.reset();
    addressed.report.emplace();
    addressed.report->to = "Director of Adults and Health"; // to whom a report goes says who decides
    BOOST_TEST(word(ask(addressed).is) == "met");

    auto blank = whole;
    blank.authority = " ";
    BOOST_TEST(word(ask(blank).is) == "not_met");
    BOOST_TEST(word(ask(blank).weight) == "warning");
    blank = whole;
    blank.rules_waived = {"8.1", ""};
    BOOST_TEST(word(ask(blank).is) == "not_met");
    blank = whole;
    blank.decision->role = "";
    BOOST_TEST(word(ask(blank).is) == "not_met");

    std::vector<std::string> const all{"waiver.rules_waived", "waiver.authority", "waiver.decision.role"};
    BOOST_TEST(ask.missing(ask(lc::waiver{})) == all, boost::test_tools::per_element());
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(a_waiver_of_a_rule_that_asks_for_nothing_is_noted_and_not_called_wrong) { // CPR-9.1
    asking ask(lc::waiver_needed);
    struct row {
        char const* why;
        std::vector<std::string> rules;
        std::vector<lc::waiver_ground> grounds;
        std::vector<lc::competition_exception> claimed;
        char const* is;
        unsigned because;
    };
    using enum lc::waiver_ground;
    for (row const& each : {row{"CC-7: no other organisation known",
                                {"9.1", "9.2"},
                                {exclusive_supplier, urgency},
                                {},
                                "cannot_tell",
                                needed_ground_of_9},
                            {"NDTI-3", {"8.1", "8.2"}, {exclusive_supplier}, {}, "cannot_tell", needed_ground_of_8},
                            {"an existing provider claimed",
                             {"9.1"},
                             {continuity},
                             {lc::competition_exception::existing_provider},
                             "cannot_tell",
                             needed_claim_of_9},
                            {"claimed, and no ground",
                             {"8.1"},
                             {},
                             {lc::competition_exception::leeds_framework},
                             "cannot_tell",
                             needed_claim_of_8},
                            {"urgency alone", {"9.1"}, {urgency}, {}, "not_applicable", needed_no_exception},
                            {"nothing recorded", {"9.1"}, {}, {}, "cannot_tell", needed_missing}})
        BOOST_TEST_CONTEXT(each.why) {
            lc::waiver subject;
            subject.rules_waived = each.rules;
            subject.grounds = each.grounds;
            subject.exceptions_claimed = each.claimed;
            auto const given = ask(subject);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(given.because == each.because);
            bool const note = given.is == lc::outcome::cannot_tell && given.because != needed_missing;
            BOOST_TEST(word(given.weight) == (note ? "note" : "none"));
        }
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(a_decision_outside_the_delegation_scheme_is_found) { // NDTI-8
    asking ask(lc::waiver_delegation);
    lc::waiver subject;
    BOOST_TEST(word(ask(subject).is) == "cannot_tell");
    subject.decision.emplace();
    subject.decision->delegated = true;
    BOOST_TEST(word(ask(subject).is) == "met");
    subject.decision->delegated = false;
    BOOST_TEST(word(ask(subject).is) == "not_met");
    subject.decision->taken_by = lc::decision_taker::executive_board;
    BOOST_TEST(word(ask(subject).is) == "not_applicable");
    ask.said_everything();
}

BOOST_AUTO_TEST_SUITE_END()
