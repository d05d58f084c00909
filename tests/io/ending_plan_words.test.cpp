// SPDX-License-Identifier: MIT
#include "../rules/cases.hpp"

#include <leeds/commissioning/io/ending_plan.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(ending_plan_words)

namespace lc = ::leeds::commissioning;
using cases::basis_on;
using cases::day;
using lc::officer_decision;

namespace {

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }
lc::text_options const wide{.width = 1000};

std::string text_of(lc::contract const& subject, char const* end, char const* as_of,
                    officer_decision kind = officer_decision::not_key) {
    return lc::ending_plan_text(subject, {day(end), kind}, basis_on(as_of), wide);
}

lc::contract transport() {
    lc::contract made = cases::third_sector();
    made.id = "EX-206";
    made.title = "Community transport";
    made.start = day("2024-03-01");
    made.end = day("2027-08-31");
    made.notice_clause = lc::notice_clause{.length = lc::notice_length(9, lc::length_unit::months),
                                           .convention = lc::convention::clear,
                                           .expires_on = lc::expiry_day::month_end};
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(each_step_stands_with_its_day_what_is_left_and_its_source) { // CODE-CM3, CODE-D1, CODE-D2, CODE-D3
    auto const text = text_of(cases::third_sector(), "2027-03-31", "2026-06-01", officer_decision::key);
    for (char const* const part : {"by Monday 24 August 2026, 84 days left: engage the provider", "(CODE-D2)",
                                   "by Monday 24 August 2026, 84 days left: publish notice of the key decision",
                                   "by Monday 14 September 2026, 105 days left: publish the papers",
                                   "by Tuesday 22 September 2026, 113 days left: take the decision",
                                   "until Tuesday 29 September 2026: call-in ends",
                                   "by Wednesday 30 September 2026, 121 days left: have notice served on the provider",
                                   "the Code's 6 months (CODE-CM3, CODE-D3): by Wednesday 30 September 2026",
                                   "by Thursday 31 December 2026, 213 days left: have users of the service told",
                                   "on Wednesday 31 March 2027, 303 days left: the last funded day", "BEGUN TODAY",
                                   "consultation.least_days", "No clause of the contract on notice is recorded"})
        BOOST_TEST(contains(text, part), part << "\n" << text);
    BOOST_TEST(text.find("engage the provider") < text.find("publish notice of the key decision"));
    BOOST_TEST(!contains(text, "TOO LATE"));
}

BOOST_AUTO_TEST_CASE(a_plan_that_comes_too_late_says_what_can_be_kept_and_what_is_left_to_explain) {
    auto const text = text_of(transport(), "2027-06-30", "2027-01-04");
    for (char const* const part :
         {"That is before the contract's last day, 31 August 2027; whether it may be ended early is not recorded",
          "the contract's own 9 months (LAW-CONTRACT): by Tuesday 29 September 2026", "97 days ago", "TOO LATE",
          "the earliest last funded day that keeps everything is Sunday 31 October 2027",
          "If 30 June 2027 is kept all the same:",
          "notice served on 5 January 2027 is 5 days short of the Code's months (CODE-CM3); the reason is to be "
          "recorded",
          "short of the contract's own clause (LAW-CONTRACT); the clause binds, and a reason does not mend it"})
        BOOST_TEST(contains(text, part), part << "\n" << text);
}

BOOST_AUTO_TEST_CASE(what_stands_in_the_way_besides_time_is_said) {
    auto subject = transport();
    subject.early_end = lc::early_end::no;
    BOOST_TEST(contains(text_of(subject, "2027-06-30", "2026-01-05"), "notice alone gives no right to end it"));
    subject.early_end = lc::early_end::on_break_dates;
    subject.break_dates = {day("2027-03-31")};
    BOOST_TEST(contains(text_of(subject, "2027-06-30", "2026-01-05"), "none of the recorded break dates"));
    BOOST_TEST(!contains(text_of(subject, "2027-03-31", "2026-01-05"), "break dates"));
    subject.early_end = lc::early_end::at_any_time;
    BOOST_TEST(contains(text_of(subject, "2027-06-29", "2026-01-05"),
                        "lets a notice run out only on the last day of a month: the next such day is 30 June 2027."));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_told_is_said_and_not_guessed) {
    auto const text = text_of(cases::third_sector(), "2035-03-31", "2026-01-05", officer_decision::key);
    BOOST_TEST(contains(text, "by a day that is not known: take the decision"));
    BOOST_TEST(contains(text, "by Saturday 30 September 2034"));
    auto const json =
        lc::ending_plan_json(cases::third_sector(), {day("2035-03-31"), officer_decision::key}, basis_on("2026-01-05"));
    BOOST_TEST(contains(json, "\"state\": \"cannot_tell\""));
    BOOST_TEST(contains(json, "\"calendar\": \"england_and_wales\""));
}

BOOST_AUTO_TEST_CASE(json_has_every_step_both_ways_and_what_is_short) {
    auto const json = lc::ending_plan_json(transport(), {day("2027-06-30")}, basis_on("2027-01-04"));
    for (char const* const part :
         {R"("contract": "EX-206")", R"("last_funded_day": "2027-06-30")", R"("too_late": true)",
          R"("ends_early": true)", R"("may_run_out_on": null)", R"("step": "notice")", R"("day": "2026-09-29")",
          R"("days_left": -97)", R"("from_today")", R"("day": "2027-10-31")", R"("code": 5)", R"("best_value": 0)",
          R"("state": "not_needed")", R"("state": "no_value")", R"("CODE-D2")"})
        BOOST_TEST(contains(json, part), part << "\n" << json);
}

BOOST_AUTO_TEST_CASE(the_diary_has_an_event_for_each_step_that_has_a_day) {
    auto const diary =
        lc::ending_plan_icalendar(transport(), {day("2027-06-30"), officer_decision::key}, basis_on("2026-01-05"));
    for (char const* const part : {"UID:notice-EX-206@leeds-commissioning\r\n", "DTSTART;VALUE=DATE:20260929\r\n",
                                   "DTSTART;VALUE=DATE:20270630\r\n", "X-WR-CALNAME:Ending “Community transport”\r\n"})
        BOOST_TEST(contains(diary, part), part << "\n" << diary);
    std::size_t events = 0;
    for (std::size_t at = 0; (at = diary.find("BEGIN:VEVENT", at)) != std::string::npos; ++at) ++events;
    BOOST_TEST(events == 10u); // all but the opening of the consultation, which has no day
}

BOOST_AUTO_TEST_SUITE_END()
