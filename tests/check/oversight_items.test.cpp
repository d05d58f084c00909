// SPDX-License-Identifier: MIT
#include "../rules/cases.hpp"

#include <leeds/commissioning/check/oversight_items.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(oversight_items)

namespace lc = ::leeds::commissioning;
using cases::basis_on;
using cases::day;

namespace {

lc::board_recommendation recommendation(std::string_view clause, std::optional<lc::calendar_month> due = {},
                                        std::string_view done = "") {
    lc::board_recommendation made;
    made.about = lc::code_reference::find(clause);
    made.due = due;
    made.state = lc::recommendation_state::under_way;
    if (!done.empty()) made.done = day(done);
    return made;
}

lc::progress_report report(std::string_view on) {
    lc::progress_report made;
    if (!on.empty()) made.day = day(on);
    return made;
}

/// The items in a line each: "2017-09-30 SCR-R1 late 1".
std::string told(lc::oversight const& subject, std::string_view as_of) {
    std::string lines;
    for (auto const& each : lc::oversight_items(subject, basis_on(as_of)))
        lines.append(each.stands.due ? lc::to_iso(*each.stands.due) : "none")
            .append(" ")
            .append(each.clause)
            .append(" ")
            .append(lc::name_of(each.stands.state))
            .append(" ")
            .append(std::to_string(each.stands.days))
            .append("\n");
    return lines;
}

} // namespace

BOOST_AUTO_TEST_CASE(what_is_due_first_comes_first_and_what_has_no_day_last) {
    lc::oversight subject;
    subject.recommendations = {recommendation("SCR-R4b"), recommendation("SCR-R4a"), recommendation("SCR-R1"),
                               recommendation("SCR-R3a", lc::calendar_month(2017, 11)),
                               recommendation("SCR-R4c", {}, "2017-09-20")};
    subject.reports = {report("2017-06-14"), report("2017-01-20")};
    BOOST_TEST(told(subject, "2017-10-01") == "2017-09-30 SCR-R1 late 1\n"
                                              "2017-11-30 SCR-R3a due 60\n"
                                              "2017-12-14 SCR-R2a due 74\n"
                                              "2017-12-31 SCR-R4a due 91\n"
                                              "2017-12-31 SCR-R4c done 0\n"
                                              "none SCR-R4b no_month 0\n");
}

BOOST_AUTO_TEST_CASE(the_next_report_and_review_are_due_by_the_day_of_the_same_number) {
    lc::oversight subject;
    subject.reports = {report("2018-08-31")};
    subject.code_reviews = {day("2018-02-28")};
    BOOST_TEST(told(subject, "2019-02-28") == "2019-02-28 SCR-R2a due 0\n2019-02-28 CODE-R1 due 0\n");
    BOOST_TEST(told(subject, "2019-03-01") == "2019-02-28 SCR-R2a late 1\n2019-02-28 CODE-R1 late 1\n");
    BOOST_TEST(told(subject, "2018-02-28") == "2019-02-28 CODE-R1 due 365\n"); // no report yet
    subject.reports.push_back(report(""));
    BOOST_TEST(told(subject, "2019-03-01") == "2019-02-28 CODE-R1 late 1\n"); // one of no day may be the last
}

BOOST_AUTO_TEST_CASE(an_item_without_words_is_called_after_its_clause) {
    lc::oversight subject;
    subject.recommendations = {recommendation("SCR-R1"), {}};
    auto const items = lc::oversight_items(subject, basis_on());
    BOOST_TEST(items.size() == 2u);
    BOOST_TEST(items[0].what == "Recommendation 1: reporting through Community Committees");
    BOOST_TEST(items[1].what == "");
    BOOST_TEST(items[1].clause == "");
    BOOST_TEST(lc::oversight_items({}, basis_on()).empty());
}

BOOST_AUTO_TEST_SUITE_END()
