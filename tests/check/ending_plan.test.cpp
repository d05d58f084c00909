// SPDX-License-Identifier: MIT
#include "../rules/generated.hpp"

#include <leeds/commissioning/check/check.hpp>
#include <leeds/commissioning/check/ending_plan.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>

BOOST_AUTO_TEST_SUITE(ending_plan)

namespace lc = leeds::commissioning;
using cases::basis_on;
using cases::day;
using cases::iso;
using lc::ending_step;
using lc::officer_decision;
using lc::step_state;

namespace {

constexpr std::array<officer_decision, 2> both_kinds{officer_decision::key, officer_decision::not_key};

std::string day_of(lc::ending_timetable const& plan, ending_step step) { return iso(lc::maybe_date(plan[step].day)); }

/// The policy with other values for one parameter.
lc::policy with_values(lc::parameter const& changed, std::vector<lc::dated_value> values) {
    lc::policy const leeds = lc::leeds_policy();
    std::vector<lc::policy::entry> entries(leeds.entries().begin(), leeds.entries().end());
    for (auto& each : entries)
        if (each.what.name == changed.name) each.values = values;
    return {"changed", std::move(entries)};
}

lc::contract with_clause(lc::notice_clause own) {
    lc::contract made = cases::third_sector();
    made.rolling = true;
    made.notice_clause = std::move(own);
    return made;
}

/// What the rules on notice say if notice of an end is served on a day.
std::vector<lc::outcome> judged(lc::contract subject, lc::date served, lc::date end, lc::basis const& on) {
    lc::change_notice made;
    made.kind = lc::change_kind::cessation;
    made.served = made.users_told = served;
    made.effective = end;
    made.effective_means = lc::end_meaning::last_funded_day;
    subject.change_notices = {made};
    std::vector<lc::outcome> found;
    auto const keep = [&](lc::finding const& each) { found.push_back(each.given.is); };
    lc::decide(std::tuple{lc::notice_of_cessation, lc::best_value_notice_to_provider, lc::best_value_notice_to_users,
                          lc::notice_under_contract},
               subject, on, 0, keep);
    return found;
}
bool holds(std::vector<lc::outcome> const& found, lc::outcome is) {
    return std::find(found.begin(), found.end(), is) != found.end();
}

lc::dated_value value(std::int64_t amount, char const* from, char const* to = nullptr) {
    return {.amount = amount,
            .from = day(from),
            .possibly_from = std::nullopt,
            .to = to == nullptr ? std::nullopt : std::optional(day(to)),
            .reference = {},
            .last_checked = std::nullopt};
}

} // namespace

BOOST_AUTO_TEST_CASE(each_step_of_a_key_decision_on_ending_in_march_2027_is_the_day_worked_out_by_hand) {
    auto const plan =
        lc::plan_ending(cases::third_sector(), {day("2027-03-31"), officer_decision::key}, basis_on("2026-06-01"));
    struct row {
        ending_step step;
        char const* day; // and why
    };
    for (row const& each : {
             row{ending_step::notice, "2026-09-30"},       // six months to the corresponding date, CODE-CM3, CODE-D3
             row{ending_step::users_told, "2026-12-31"},   // three months, GUIDE-BEST-VALUE-2011
             row{ending_step::in_effect, "2026-09-30"},    // by the day of notice
             row{ending_step::call_in_ends, "2026-09-29"}, // 23, 24, 25, 28, 29 September
             row{ending_step::decision, "2026-09-22"},     // a Tuesday
             row{ending_step::papers, "2026-09-14"},       // 15, 16, 17, 18, 21 September lie between
             row{ending_step::key_notice, "2026-08-24"},   // 25 August to 21 September are 28 days
             row{ending_step::evidence, "2026-09-14"},     // CODE-D1: in the papers
             row{ending_step::engagement, "2026-08-24"},   // CODE-D2
             row{ending_step::last_funded_day, "2027-03-31"},
         })
        BOOST_TEST(day_of(plan.backwards, each.step) == each.day, lc::name_of(each.step));
    BOOST_TEST((plan.backwards[ending_step::consultation_begins].state == step_state::no_value));
    BOOST_TEST(!plan.too_late);
}

BOOST_AUTO_TEST_CASE(serving_by_the_day_of_the_plan_keeps_every_rule_and_a_day_later_breaks_one) { // CODE-CM3, CODE-D3
    lc::contract const subject = cases::third_sector();
    for (lc::date end = day("2024-01-01"); end <= day("2029-06-30"); end = lc::add_days(end, 1)) {
        auto const on = basis_on("2023-01-01");
        for (officer_decision const kind : both_kinds) {
            auto const plan = lc::plan_ending(subject, {end, kind}, on);
            auto const& last = plan.backwards[ending_step::notice].day;
            BOOST_REQUIRE(last.has_value());
            BOOST_REQUIRE_MESSAGE(!holds(judged(subject, *last, end, on), lc::outcome::not_met), lc::to_iso(end));
            BOOST_REQUIRE_MESSAGE(holds(judged(subject, lc::add_days(*last, 1), end, on), lc::outcome::not_met),
                                  lc::to_iso(end));
            BOOST_REQUIRE_MESSAGE(*plan.backwards[ending_step::in_effect].day <= *last, lc::to_iso(end));
            // Whoever serves it in the week finds the decision in effect.
            BOOST_REQUIRE_MESSAGE(*plan.backwards[ending_step::in_effect].day <=
                                      *lc::last_working_day_on_or_before(*last),
                                  lc::to_iso(end));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_steps_of_a_plan_come_in_their_order) {
    for (lc::date end = day("2024-01-01"); end <= day("2029-06-30"); end = lc::add_days(end, 1))
        for (officer_decision const kind : both_kinds) {
            auto const& steps = lc::plan_ending(cases::third_sector(), {end, kind}, basis_on("2023-01-01")).backwards;
            for (auto const& [before, after] : {std::pair{ending_step::engagement, ending_step::evidence},
                                                std::pair{ending_step::evidence, ending_step::decision},
                                                std::pair{ending_step::decision, ending_step::in_effect},
                                                std::pair{ending_step::in_effect, ending_step::notice},
                                                std::pair{ending_step::notice, ending_step::users_told},
                                                std::pair{ending_step::users_told, ending_step::last_funded_day}})
                BOOST_REQUIRE_MESSAGE(*steps[before].day <= *steps[after].day, lc::to_iso(end)
                                                                                   << " " << lc::name_of(before));
        }
}

BOOST_AUTO_TEST_CASE(beyond_the_known_holidays_the_working_days_are_not_guessed) {
    auto const last_known = lc::known_until(lc::decision_calendar);
    lc::date const end = lc::earliest_end(lc::add_days(last_known, 2), 6).day;
    auto const plan = lc::plan_ending(cases::third_sector(), {end, officer_decision::key}, basis_on());
    BOOST_TEST(plan.backwards[ending_step::notice].day.has_value()); // months need no calendar of holidays
    for (ending_step const each : {ending_step::decision, ending_step::papers, ending_step::call_in_ends,
                                   ending_step::in_effect, ending_step::evidence, ending_step::engagement}) {
        BOOST_TEST((plan.backwards[each].state == step_state::calendar_ends), lc::name_of(each));
        BOOST_TEST(!plan.backwards[each].day.has_value());
    }
}

BOOST_AUTO_TEST_CASE(the_earliest_end_that_is_offered_can_still_be_reached_and_none_before_it) {
    std::vector<lc::contract> const subjects{
        cases::third_sector(),
        with_clause({.length = lc::notice_length(3, lc::length_unit::months), .expires_on = lc::expiry_day::month_end}),
        with_clause({.length = lc::notice_length(9, lc::length_unit::months)}),
        with_clause({.length = lc::notice_length(20, lc::length_unit::working_days),
                     .convention = lc::convention::clear,
                     .expires_on = lc::expiry_day::any_day,
                     .calendar = lc::working_day_calendar::england_and_wales})};
    for (lc::contract const& subject : subjects)
        for (lc::date today = day("2024-01-01"); today < day("2026-01-01"); today = lc::add_days(today, 1))
            for (officer_decision const kind : both_kinds) {
                lc::basis const on = basis_on(lc::to_iso(today));
                auto const asked = lc::plan_ending(subject, {lc::add_days(today, 30), kind}, on);
                BOOST_REQUIRE_MESSAGE(asked.too_late, lc::to_iso(today));
                lc::date const offered = *asked.from_today[ending_step::last_funded_day].day;
                auto const again = lc::plan_ending(subject, {offered, kind}, on);
                BOOST_REQUIRE_MESSAGE(!again.too_late && !again.may_run_out_on, lc::to_iso(today));
                BOOST_REQUIRE(*std::max_element(again.days_short.begin(), again.days_short.end()) == 0);
                auto const sooner = lc::plan_ending(subject, {lc::add_days(offered, -1), kind}, on);
                bool const short_of = *std::max_element(sooner.days_short.begin(), sooner.days_short.end()) > 0;
                BOOST_REQUIRE_MESSAGE(short_of || sooner.may_run_out_on, lc::to_iso(today));
            }
}

BOOST_AUTO_TEST_CASE(what_is_left_to_explain_is_counted_from_notice_on_the_first_day_it_can_be_served) {
    // Not key: decided on Tuesday 2 February 2027, in effect and served that day. Six months run to 2 August, three to
    // 2 May, a clause of one month to 2 March.
    auto const plan = lc::plan_ending(with_clause({.length = lc::notice_length(1, lc::length_unit::months),
                                                   .convention = lc::convention::corresponding_date}),
                                      {day("2027-03-31"), officer_decision::not_key}, basis_on("2027-02-01"));
    BOOST_TEST(plan.too_late);
    BOOST_TEST(day_of(plan.from_today, ending_step::notice) == "2027-02-02");
    BOOST_TEST(plan.days_short[lc::detail::place_of(lc::notice_source::code)] == 124);
    BOOST_TEST(plan.days_short[lc::detail::place_of(lc::notice_source::best_value)] == 32);
    BOOST_TEST(plan.days_short[lc::detail::place_of(lc::notice_source::contract_clause)] == 0);
    BOOST_TEST(day_of(plan.from_today, ending_step::last_funded_day) == "2027-08-02");
}

BOOST_AUTO_TEST_CASE(the_contracts_own_clause_binds_where_it_is_longer) { // LAW-CONTRACT
    auto const plan = lc::plan_ending(with_clause({.length = lc::notice_length(9, lc::length_unit::months),
                                                   .convention = lc::convention::corresponding_date}),
                                      {day("2027-03-31"), officer_decision::not_key}, basis_on("2026-01-05"));
    BOOST_TEST(day_of(plan.backwards, ending_step::notice) == "2026-06-30");
    BOOST_TEST(iso(lc::maybe_date(plan.accepts[lc::detail::place_of(lc::notice_source::code)])) == "2026-09-30");
}

BOOST_AUTO_TEST_CASE(a_contract_that_runs_to_its_last_day_needs_no_notice_under_its_clause) {
    lc::contract subject = with_clause({.length = lc::notice_length(9, lc::length_unit::months)});
    subject.rolling = false;
    subject.end = day("2027-03-31");
    auto const plan = lc::plan_ending(subject, {day("2027-03-31")}, basis_on("2026-01-05"));
    BOOST_TEST((plan.ends_early == std::optional(false)));
    BOOST_TEST(day_of(plan.backwards, ending_step::notice) == "2026-09-30");
    BOOST_TEST(
        (lc::plan_ending(subject, {day("2027-03-30")}, basis_on("2026-01-05")).ends_early == std::optional(true)));
}

BOOST_AUTO_TEST_CASE(a_day_on_which_a_notice_may_not_run_out_is_told_with_the_next_that_will_do) {
    auto const plan = lc::plan_ending(with_clause({.length = lc::notice_length(3, lc::length_unit::months),
                                                   .expires_on = lc::expiry_day::calendar_quarter_end}),
                                      {day("2027-04-01")}, basis_on("2026-01-05"));
    BOOST_TEST(iso(lc::maybe_date(plan.may_run_out_on)) == "2027-06-30");
}

BOOST_AUTO_TEST_CASE(working_days_of_a_clause_beyond_the_known_holidays_leave_the_day_of_notice_open) {
    auto const plan = lc::plan_ending(with_clause({.length = lc::notice_length(20, lc::length_unit::working_days)}),
                                      {day("2035-03-31")}, basis_on("2026-01-05"));
    BOOST_TEST((plan.backwards[ending_step::notice].state == step_state::calendar_ends));
    BOOST_TEST((plan.backwards[ending_step::decision].state == step_state::calendar_ends));
    BOOST_TEST(!plan.too_late);
}

BOOST_AUTO_TEST_CASE(a_policy_that_says_how_long_consultation_is_open_moves_its_opening_and_the_engagement) { // CODE-D1
    auto const policy = with_values(lc::parameters::consultation_days, {value(84, "2020-01-01")});
    lc::basis const on{policy, day("2026-06-01")};
    auto const plan = lc::plan_ending(cases::third_sector(), {day("2027-03-31"), officer_decision::key}, on);
    BOOST_TEST(day_of(plan.backwards, ending_step::evidence) == "2026-09-14");
    BOOST_TEST(day_of(plan.backwards, ending_step::consultation_begins) == "2026-06-23"); // 84 days, both counted
    BOOST_TEST(day_of(plan.backwards, ending_step::engagement) == "2026-06-23");
    // From today: open on 1 June, closed on 23 August, five clear working days to the decision on Tuesday 1 September
    // (31 August is a holiday).
    BOOST_TEST(day_of(plan.from_today, ending_step::evidence) == "2026-08-23");
    BOOST_TEST(day_of(plan.from_today, ending_step::decision) == "2026-09-01");
}

BOOST_AUTO_TEST_CASE(a_change_of_policy_moves_the_last_day_from_the_day_it_is_in_force) { // nine months from April 2026
    auto const policy =
        with_values(lc::parameters::notice_minimum, {value(6, "2018-02-01", "2026-03-31"), value(9, "2026-04-01")});
    lc::basis const on{policy, day("2025-01-01")};
    struct row {
        char const* end;
        char const* last;
    };
    for (row const& each : {row{"2027-03-31", "2026-06-30"},    // nine months
                            row{"2026-12-31", "2026-03-31"},    // both ways the same day
                            row{"2026-11-30", "2026-03-31"},    // served the day before the change: six are enough
                            row{"2026-08-31", "2026-02-28"}}) { // six months, all before the change
        auto const plan = lc::plan_ending(cases::third_sector(), {day(each.end)}, on);
        BOOST_TEST(day_of(plan.backwards, ending_step::notice) == each.last, each.end);
    }
}

BOOST_AUTO_TEST_CASE(guidance_that_does_not_protect_the_provider_asks_for_nothing) { // GUIDE-BEST-VALUE-2011
    auto const plan =
        lc::plan_ending(cases::with(lc::sector::private_sector, false), {day("2027-03-31")}, basis_on("2026-01-05"));
    BOOST_TEST((plan.backwards[ending_step::users_told].state == step_state::not_needed));
    BOOST_TEST(!plan.accepts[lc::detail::place_of(lc::notice_source::best_value)].has_value());
}

BOOST_AUTO_TEST_CASE(a_plan_is_too_late_the_day_after_a_step_that_somebody_must_take_and_not_for_one_that_follows) {
    lc::ending_question const asked{day("2027-03-31"), officer_decision::key};
    BOOST_TEST(!lc::plan_ending(cases::third_sector(), asked, basis_on("2026-08-24")).too_late);
    BOOST_TEST(lc::plan_ending(cases::third_sector(), asked, basis_on("2026-08-25")).too_late);
}

BOOST_AUTO_TEST_SUITE_END()
