// SPDX-License-Identifier: MIT
#include "../time/print.hpp"

#include <leeds/commissioning/io/decision_plan.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(decision_plan)

namespace lc = ::leeds::commissioning;
using lc::add_days;
using lc::date;
using lc::officer_decision;

namespace {

lc::decision_question to_decide(date day, date as_of, officer_decision kind = officer_decision::key) {
    return {day, std::nullopt, kind, as_of};
}
lc::decision_question to_have_effect(date day, date as_of, officer_decision kind = officer_decision::key) {
    return {std::nullopt, day, kind, as_of};
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

constexpr date early{2019, 1, 1};

} // namespace

BOOST_AUTO_TEST_CASE(a_plan_for_a_day_of_decision_is_the_timetable_around_it) {
    auto const plan = lc::plan_decision(to_decide({2024, 6, 20}, {2024, 5, 1}));
    BOOST_TEST((plan.steps == lc::timetable_of_decision({2024, 6, 20}, officer_decision::key)));
    BOOST_TEST(!plan.latest_decision.has_value());
    BOOST_TEST(!plan.too_late);
    BOOST_TEST(!plan.from_today.has_value());
}

BOOST_AUTO_TEST_CASE(a_plan_for_a_day_of_effect_has_its_decision_on_a_working_day_and_is_in_time) {
    for (date day(2019, 3, 1); day < date(2028, 12, 1); day = add_days(day, 1)) {
        auto const plan = lc::plan_decision(to_have_effect(day, early));
        bool const right = plan.steps.decision &&
                           lc::is_working_day(*plan.steps.decision, lc::decision_calendar) == true &&
                           *plan.steps.decision <= *plan.latest_decision && *plan.steps.in_effect <= day &&
                           *lc::effect_after_call_in(*plan.latest_decision) <= day &&
                           *lc::effect_after_call_in(add_days(*plan.latest_decision, 1)) > day && !plan.too_late;
        if (!right) BOOST_FAIL(lc::iso_text(day).view());
    }
}

BOOST_AUTO_TEST_CASE(a_step_is_in_time_on_its_last_day_and_too_late_on_the_next) {
    date const notice{2024, 5, 22};
    BOOST_TEST(!lc::plan_decision(to_decide({2024, 6, 20}, notice)).too_late);
    auto const late = lc::plan_decision(to_decide({2024, 6, 20}, add_days(notice, 1)));
    BOOST_TEST(late.too_late);
    BOOST_REQUIRE(late.from_today.has_value());
    BOOST_TEST(late.from_today->decision == date(2024, 6, 21)); // 23 May and 29 days
    BOOST_TEST(late.from_today->in_effect == date(2024, 6, 29));
    auto const over_a_weekend = lc::plan_decision(to_decide({2024, 6, 20}, {2024, 5, 24}));
    BOOST_TEST(over_a_weekend.from_today->decision == date(2024, 6, 24)); // 22 June is a Saturday
}

BOOST_AUTO_TEST_CASE(a_decision_that_is_not_key_is_only_late_once_its_day_is_past) {
    auto const kind = officer_decision::not_key;
    BOOST_TEST(!lc::plan_decision(to_decide({2024, 6, 20}, {2024, 6, 20}, kind)).too_late);
    auto const late = lc::plan_decision(to_decide({2024, 6, 20}, {2024, 6, 22}, kind));
    BOOST_TEST(late.too_late);
    BOOST_TEST(late.from_today->decision == date(2024, 6, 24));
    auto const effect = lc::plan_decision(to_have_effect({2024, 6, 23}, {2024, 6, 1}, kind)); // a Sunday
    BOOST_TEST(effect.steps.decision == date(2024, 6, 21));
    BOOST_TEST(effect.latest_decision == date(2024, 6, 23));
}

BOOST_AUTO_TEST_CASE(the_text_says_each_step_with_its_day_its_days_left_and_its_source) {
    auto const text = lc::decision_plan_text(to_decide({2024, 6, 20}, {2024, 5, 21}), {.width = 1000});
    for (char const* const part :
         {"Key decision of an officer, to be taken on Thursday 20 June 2024, as of 21 May 2024",
          "by Wednesday 22 May 2024, 1 day left: publish notice",
          "by Wednesday 12 June 2024, 22 days left: publish the",
          "on Thursday 20 June 2024, 30 days left: take the decision", "until Thursday 27 June 2024: call-in",
          "from Friday 28 June 2024: in effect", "(LAW-EXECUTIVE-2012-R9)", "(DECISION-PAPERS)", "(DECISION-CALL-IN)",
          "DECISION-CALL-IN: Decision-making and call-in rules", "regulation 9 (law)", "England and Wales",
          "is our reading"})
        BOOST_TEST(contains(text, part), part << "\n" << text);
    BOOST_TEST(!contains(text, "TOO LATE"));
    BOOST_TEST(!contains(text, "LAW-EXECUTIVE-2012-R10"));
    auto const on_the_day = lc::decision_plan_text(to_decide({2024, 6, 20}, {2024, 5, 22}));
    BOOST_TEST(contains(on_the_day, "by Wednesday 22 May 2024, today: publish notice"));
}

BOOST_AUTO_TEST_CASE(a_last_day_on_a_weekend_comes_with_the_working_day_before_it) {
    auto const text = lc::decision_plan_text(to_decide({2024, 3, 4}, {2024, 1, 1}));
    BOOST_TEST(contains(text, "by Sunday 25 February 2024, 55 days left: publish the papers"));
    BOOST_TEST(contains(text, "the last working day before it is Friday 23 February 2024"));
    auto const backwards = lc::decision_plan_text(to_have_effect({2020, 2, 22}, {2020, 1, 1}), {.width = 1000});
    BOOST_TEST(contains(backwards, "on Friday 14 February 2020, 44 days left: take the decision"));
    BOOST_TEST(contains(backwards, "taken on Sunday 16 February 2020 it would have effect in time all the same"));
    auto const working_day = lc::decision_plan_text(to_have_effect({2024, 6, 28}, {2024, 1, 1}), {.width = 1000});
    BOOST_TEST(!contains(working_day, "all the same"));
}

BOOST_AUTO_TEST_CASE(what_is_too_late_comes_with_the_next_day_that_is_not) {
    auto const text = lc::decision_plan_text(to_decide({2024, 6, 20}, {2024, 5, 24}), {.width = 1000});
    BOOST_TEST(contains(text, "by Wednesday 22 May 2024, 2 days ago"));
    BOOST_TEST(contains(text, "With notice published today the decision can be taken on Monday 24 June 2024"));
    BOOST_TEST(contains(text, "have effect from Tuesday 2 July 2024"));
    BOOST_TEST(contains(text, "general exception or special urgency"));
    BOOST_TEST(contains(text, "LAW-EXECUTIVE-2012-R10: "));
    auto const plain =
        lc::decision_plan_text(to_decide({2024, 6, 20}, {2024, 6, 21}, officer_decision::not_key), {.width = 1000});
    BOOST_TEST(contains(plain, "TOO LATE"));
    BOOST_TEST(contains(plain, "The decision can be taken on Friday 21 June 2024"));
    BOOST_TEST(contains(plain, "neither announced before nor open to call-in"));
    BOOST_TEST(!contains(plain, "SOURCES"));
}

BOOST_AUTO_TEST_CASE(beyond_the_known_holidays_the_text_says_so_and_gives_no_day) {
    auto const text = lc::decision_plan_text(to_decide({2029, 1, 3}, {2026, 11, 21}), {.width = 1000});
    BOOST_TEST(contains(text, "by Tuesday 5 December 2028, 745 days left: publish notice"));
    BOOST_TEST(contains(text, "by a day that is not known: publish the papers"));
    BOOST_TEST(contains(text, "from a day that is not known: in effect"));
    BOOST_TEST(contains(text, "known until 31 December 2028"));
    auto const nothing = lc::plan_decision(to_have_effect({2029, 6, 1}, {2026, 11, 21}));
    BOOST_TEST((!nothing.steps.notice && !nothing.steps.decision && !nothing.latest_decision && !nothing.too_late));
    BOOST_TEST(contains(lc::decision_plan_text(to_have_effect({2029, 6, 1}, {2026, 11, 21})),
                        "on a day that is not known: take the decision"));
}

BOOST_AUTO_TEST_CASE(json_has_every_step_and_null_where_there_is_nothing) {
    auto const json = lc::decision_plan_json(to_decide({2024, 3, 4}, {2024, 2, 1}));
    for (char const* const part :
         {R"("as_of": "2024-02-01")", R"("kind": "key")", R"("decide": "2024-03-04")", R"("in_effect_by": null)",
          R"("too_late": false)", R"("step": "notice")", R"("day": "2024-02-04")", R"("days_left": 3)",
          R"("last_working_day": "2024-02-02")", R"("step": "papers")", R"("last_working_day": "2024-02-23")",
          R"("calendar": "england_and_wales")", R"("step": "decision")", R"("step": "call_in_ends")",
          R"("day": "2024-03-11")", R"("step": "in_effect")", R"("day": "2024-03-12")", R"("DECISION-CALL-IN")",
          R"("from_today": null)"})
        BOOST_TEST(contains(json, part), part << "\n" << json);
    auto const late = lc::decision_plan_json(to_have_effect({2024, 3, 12}, {2024, 2, 26}));
    BOOST_TEST(contains(late, R"("too_late": true)"));
    BOOST_TEST(contains(late, R"("days_left": -22)"));
    BOOST_TEST(contains(late, R"("from_today": [)"));
    BOOST_TEST(contains(late, R"("day": "2024-03-26")"));
    auto const unknown = lc::decision_plan_json(to_have_effect({2030, 1, 1}, {2026, 11, 21}));
    BOOST_TEST(contains(unknown, R"("day": null)"));
    BOOST_TEST(contains(unknown, R"("days_left": null)"));
    BOOST_TEST(contains(unknown, R"("latest_decision": null)"));
}

BOOST_AUTO_TEST_SUITE_END()
