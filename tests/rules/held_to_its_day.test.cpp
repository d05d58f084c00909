// SPDX-License-Identifier: MIT
#include "asked.hpp"

#include <leeds/commissioning/rules/held_to_its_day.hpp>
#include <leeds/commissioning/rules/leeds.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(held_to_its_day)

namespace lc = ::leeds::commissioning;
using cases::basis_on;
using cases::day;
using cases::iso;
using cases::maybe_day;
using cases::word;

namespace {

lc::progress_report report(std::string_view on, bool told) {
    lc::progress_report made;
    made.day = maybe_day(on);
    made.scrutiny_told = told;
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(what_came_before_the_statement_is_not_held_to_it_and_hides_nothing_after_it) { // SCR-R2b
    struct row {
        char const* why;
        std::vector<lc::progress_report> reports;
        char const* is;
        char const* values_of;
    };
    for (row const& each :
         {row{"before", {report("2017-04-30", false)}, "not_assessed", "2017-04-30"},
          {"in the month of the statement", {report("2017-05-31", false)}, "cannot_tell", "2017-05-31"},
          {"after it", {report("2017-06-01", false)}, "not_met", "none"},
          {"before and after", {report("2017-04-30", false), report("2017-06-01", false)}, "not_met", "none"},
          {"before, and well since", {report("2017-04-30", false), report("2017-06-01", true)}, "met", "none"},
          {"on no day", {report("", false)}, "cannot_tell", "none"}})
        BOOST_TEST_CONTEXT(each.why) {
            lc::oversight subject;
            subject.reports = each.reports;
            auto const given = lc::oversight_scrutiny(subject, basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(iso(given.values_of) == each.values_of);
        }
}

BOOST_AUTO_TEST_CASE(each_rule_on_something_of_a_day_looks_at_that_day) {
    lc::oversight kept;
    kept.reports.push_back(report("2017-04-30", false));
    kept.reports[0].performance_and_quality = kept.reports[0].decommissioning_effects = false;
    kept.reports[0].strategic_board_told = false;
    kept.inquiries.emplace_back().outset = day("2017-04-30");
    kept.inquiries[0].board_told = false;
    for (auto const* rule : {&lc::oversight_report_topics, &lc::oversight_report_effects, &lc::oversight_scrutiny,
                             &lc::oversight_strategic, &lc::oversight_inquiries})
        BOOST_TEST(word((*rule)(kept, basis_on()).is) == "not_assessed", rule->info.id);

    lc::contract held;
    held.start = day("2017-04-30");
    held.management.emplace().provider_review.emplace().made = false;
    held.management->extensions.emplace_back().reviewed = false;
    held.management->extensions[0].decided = day("2017-04-30");
    BOOST_TEST(word(lc::management_provider_review(held, basis_on()).is) == "not_assessed");
    BOOST_TEST(word(lc::management_extensions(held, basis_on()).is) == "not_assessed");
    held.management->extensions[0].decided = day("2017-06-01");
    BOOST_TEST(word(lc::management_extensions(held, basis_on()).is) == "not_met");

    lc::decommissioning ended;
    ended.decision.emplace().taken = day("2017-04-30");
    ended.equality.emplace().done = false;
    BOOST_TEST(word(lc::decommissioning_equality_impacts(ended, basis_on()).is) == "not_assessed");
    ended.decision->taken = day("2017-06-01");
    BOOST_TEST(word(lc::decommissioning_equality_impacts(ended, basis_on()).is) == "not_met");
}

BOOST_AUTO_TEST_SUITE_END()
