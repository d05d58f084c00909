// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/input.hpp>

#include <leeds/commissioning/check/check.hpp>
#include <leeds/commissioning/check/explanation.hpp>
#include <leeds/commissioning/rules/waiver/waiver.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

// The two waiver reports that the sources hold, transcribed as case files, against the list of findings that a
// monitoring officer would make, written by hand from the documents before any rule was. Left out are the remarks that
// need a reader: gaps in the numbering, an extension beyond the contracts it is to end with, savings of one year that
// pay for the next.
BOOST_AUTO_TEST_SUITE(waiver_reports)

namespace lc = leeds::commissioning;

namespace {

lc::waiver transcribed(std::string const& name) {
    char const* const source = std::getenv("LEEDS_SOURCE");
    BOOST_TEST_REQUIRE(source != nullptr);
    std::string const path = std::string(source) + "/examples/cases/" + name;
    std::ifstream file(path, std::ios::binary);
    BOOST_TEST_REQUIRE(file.good());
    auto const read = lc::read_input(name, std::string(std::istreambuf_iterator<char>(file), {}));
    BOOST_TEST(!read.failure);
    for (auto const& each : read.issues) BOOST_ERROR(each.path << ": " << each.text << ": " << each.reason);
    BOOST_TEST_REQUIRE(read.cases.size() == 1u);
    return std::get<lc::waiver>(read.cases[0].subject);
}

/// Everything that the rules say of a waiver beyond "in order" and "does not apply": rule, outcome and weight.
std::set<std::string> findings_of(lc::waiver const& subject) {
    lc::policy const numbers("Leeds", lc::waiver_entries());
    lc::basis const on{numbers, lc::date{2026, 11, 21}};
    auto const infos = lc::infos_of(lc::waiver_rules);
    std::set<std::string> all;
    for (auto const& each : lc::check(subject, lc::waiver_rules, on).findings) {
        auto const told = lc::explain(each, infos[each.rule], subject, on);
        BOOST_TEST(told.message.find('{') == std::string::npos, told.message);
        BOOST_TEST(
            (each.given.is == lc::outcome::not_applicable || told.message.find("(not recorded)") == std::string::npos),
            told.message);
        bool const quiet = each.given.is == lc::outcome::met || each.given.is == lc::outcome::not_applicable;
        if (quiet && each.given.weight == lc::severity::none) continue;
        all.insert(std::string(told.rule.id)
                       .append(" ")
                       .append(lc::name_of(told.is))
                       .append(" ")
                       .append(lc::name_of(told.weight)));
    }
    return all;
}

} // namespace

BOOST_AUTO_TEST_CASE(the_report_on_community_catalysts_gives_the_officers_findings_and_no_others) {
    std::set<std::string> const officer{
        "waiver.consultation not_met warning",       // a heading with nothing under it: CC-13
        "waiver.risk not_met warning",               // no section: NDTI-13
        "waiver.wards_agree not_met warning",        // no wards, and rural areas: CC-F1
        "waiver.equality_agrees not_met warning",    // no implications, and effects described: CC-F1
        "waiver.equality not_met warning",           // no screening: NDTI-5
        "waiver.value_for_money not_met warning",    // in the heading of 4.4 only: NDTI-7
        "waiver.best_value cannot_tell none",        // put to the director, no conclusion: CC-16, NDTI-12
        "waiver.implementation not_met warning",     // nobody is named: NDTI-2
        "waiver.background not_met warning",         // no list: NDTI-F2
        "waiver.option not_met note",                // money for the third year still to be found: CC-2
        "waiver.option_recommended not_met warning", // neither its value nor the evaluation in what is decided: CC-2,
                                                     // CC-9
        "waiver.right_rules met note",               // 88,000, 151,000 and 214,000: CC-1
        "waiver.needed cannot_tell note",            // perhaps an exclusive supplier: CC-7
        "waiver.reason met note",                    // urgency beside it: CC-7, CC-11
        "decision.before_start cannot_tell none",    // no day of decision: CC-1
        "decision.effect cannot_tell none",          // the same day
        "waiver.delegation cannot_tell none",        // not stated: NDTI-8
        "waiver.spot_monitoring not_met warning",    // as the report says itself: CC-4
        "waiver.sum_agrees cannot_tell none",        // no total beside the yearly sums: CC-1
    };
    BOOST_TEST(findings_of(transcribed("community-catalysts-waiver.yaml")) == officer,
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_report_on_ndti_gives_the_officers_findings_and_no_others) {
    std::set<std::string> const officer{
        "waiver.consultation_agrees not_met warning", // yes, and a briefing: NDTI-4
        "waiver.equality_agrees not_met warning",     // no, and a screening attached: NDTI-5
        "waiver.programme_agrees not_met warning",    // two years, sixteen months: NDTI-2
        "waiver.term_agrees cannot_tell none",        // neither first nor last day: NDTI-2
        "waiver.in_house not_met warning",            // CC-10
        "waiver.market_test not_met warning",         // CC-11
        "waiver.consequences not_met warning",        // no section: CC-11
        "waiver.best_value cannot_tell none",         // put to the director, no conclusion: NDTI-12
        "waiver.risk_agrees not_met warning",         // none in 4.6, two in 4.5: NDTI-13
        "waiver.sum_agrees cannot_tell none",         // no yearly sums: NDTI-7
        "waiver.reason met note",                     // tight timescales beside a sole supplier: NDTI-3
        "waiver.needed cannot_tell note",             // perhaps an exclusive supplier: NDTI-3
        "decision.before_start cannot_tell none",     // no day of decision: NDTI-1
        "decision.effect cannot_tell none",           // the same day
    };
    BOOST_TEST(findings_of(transcribed("ndti-waiver.yaml")) == officer, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
