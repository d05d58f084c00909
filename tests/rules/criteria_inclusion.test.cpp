// SPDX-License-Identifier: MIT
#include "fact_test_rows.hpp"

#include <leeds/commissioning/rules/principles/criteria_people.hpp>

BOOST_AUTO_TEST_SUITE(criteria_inclusion)

namespace lc = ::leeds::commissioning;
using cases::day;
using lc::equality_assessment_kind;
using lc::exercise;
using lc::exercise_stage;
using lc::involved_group;

namespace {

constexpr auto const& tests = lc::fact_tests_of_people;

lc::involvement since(involved_group group, std::string_view began) {
    lc::involvement made;
    made.group = group;
    made.began = day(began);
    return made;
}
lc::involvement said(std::optional<involved_group> group, std::optional<bool> involved,
                     std::optional<exercise_stage> stage = {}) {
    lc::involvement made;
    made.group = group;
    made.involved = involved;
    made.stage = stage;
    return made;
}

lc::engagement_event review(std::optional<lc::event_kind> kind, std::optional<bool> open) {
    lc::engagement_event made;
    made.kind = kind;
    made.open_to_all = open;
    return made;
}

lc::equality_assessment assessed(std::string_view dated, std::optional<equality_assessment_kind> kind = {}) {
    lc::equality_assessment made;
    if (!dated.empty()) made.dated = day(dated);
    made.kind = kind;
    return made;
}

lc::money pounds(std::int64_t sum) { return lc::money::from_pence(sum * 100); }

} // namespace

BOOST_AUTO_TEST_CASE(users_asked_only_once_the_specification_is_settled_are_found) { // CODE-P3
    using enum involved_group;
    cases::expect(
        tests, "principle.3.users_involved",
        {{"the day before",
          [](exercise& e) {
              e.specification_settled = day("2025-06-01");
              e.involvement = {since(users, "2025-07-01"), since(users, "2025-05-31")};
          },
          "met", "",
          "People using the service were involved from 31 May 2025, before the specification was settled on 1 June "
          "2025."},
         {"the same day",
          [](exercise& e) {
              e.specification_settled = day("2025-06-01");
              e.involvement = {since(users, "2025-06-01")};
          },
          "not_met", "", "People using the service were not involved before the specification was settled."},
         {"the day after",
          [](exercise& e) {
              e.specification_settled = day("2025-06-01");
              e.involvement = {since(users, "2025-06-02")};
          },
          "not_met"},
         {"planned, as the specification is",
          [](exercise& e) {
              e.specification_settled = day("2026-12-01");
              e.involvement = {since(users, "2026-11-22")};
          },
          "cannot_tell", "involvement.began"},
         {"planned, the specification settled today",
          [](exercise& e) {
              e.specification_settled = day("2026-11-21");
              e.involvement = {since(users, "2026-11-22")};
          },
          "not_met"},
         {"others in time",
          [](exercise& e) {
              e.specification_settled = day("2025-06-01");
              e.involvement = {since(users, "2025-06-02"), since(potential_users, "2025-01-01"),
                               since(carers, "2025-01-01")};
          },
          "not_met"},
         {"in time once, at another time on no day, and by nobody named",
          [](exercise& e) {
              e.specification_settled = day("2025-06-01");
              e.involvement = {said(users, true), since(users, "2025-05-31"), said({}, true)};
          },
          "met"},
         {"late, and once on no day",
          [](exercise& e) {
              e.specification_settled = day("2025-06-01");
              e.involvement = {since(users, "2025-06-02"), said(users, true)};
          },
          "cannot_tell", "involvement.began"},
         {"neither whether nor when",
          [](exercise& e) {
              e.specification_settled = day("2025-06-01");
              e.involvement = {said(users, {})};
          },
          "cannot_tell", "involvement.began"},
         {"not involved", [](exercise& e) { e.involvement = {said(users, false)}; }, "not_met"},
         {"involved neither in the assessment of needs nor in planning",
          [](exercise& e) {
              e.specification_settled = day("2025-06-01");
              e.involvement = {said(users, false, exercise_stage::planning),
                               said(users, false, exercise_stage::needs_assessment)};
          },
          "not_met"},
         {"not in planning: nothing of the assessment of needs",
          [](exercise& e) {
              e.specification_settled = day("2025-06-01");
              e.involvement = {said(users, false, exercise_stage::planning)};
          },
          "cannot_tell", "involvement"},
         {"not in the tender: nothing of the design",
          [](exercise& e) {
              e.specification_settled = day("2025-06-01");
              e.involvement = {said(users, false, exercise_stage::procurement)};
          },
          "cannot_tell", "involvement"},
         {"not in the tender, and late before it",
          [](exercise& e) {
              e.specification_settled = day("2025-06-01");
              e.involvement = {said(users, false, exercise_stage::procurement), since(users, "2025-06-02")};
          },
          "not_met"},
         {"not involved, though with a day",
          [](exercise& e) {
              e.specification_settled = day("2025-06-01");
              e.involvement = {since(users, "2025-05-31")};
              e.involvement[0].involved = false;
          },
          "not_met"},
         {"not involved at one stage, late at another",
          [](exercise& e) {
              e.specification_settled = day("2025-06-01");
              e.involvement = {said(users, false), since(users, "2025-06-02")};
          },
          "not_met"},
         {"nothing of them, only of others",
          [](exercise& e) {
              e.specification_settled = day("2025-06-01");
              e.involvement = {since(carers, "2025-05-31")};
          },
          "cannot_tell", "involvement"},
         {"somebody in time, not said who",
          [](exercise& e) {
              e.specification_settled = day("2025-06-01");
              e.involvement = {since(users, "2025-06-02"), since(users, "2025-05-31")};
              e.involvement[1].group.reset();
          },
          "cannot_tell", "involvement.group"},
         {"somebody late, not said who",
          [](exercise& e) {
              e.specification_settled = day("2025-06-01");
              e.involvement = {since(users, "2025-06-02"), since(users, "2025-06-01")};
              e.involvement[1].group.reset();
          },
          "not_met"},
         {"somebody on no day, not said who",
          [](exercise& e) {
              e.specification_settled = day("2025-06-01");
              e.involvement = {said({}, true)};
          },
          "cannot_tell", "involvement.group involvement.began"},
         {"not settled", [](exercise& e) { e.involvement = {since(users, "2025-05-31")}; }, "cannot_tell",
          "specification_settled"},
         {"not settled, on no day", [](exercise& e) { e.involvement = {said(users, true)}; }, "cannot_tell",
          "specification_settled involvement.began"},
         {"nothing", [](exercise&) {}, "cannot_tell", "specification_settled involvement"}});
}

BOOST_AUTO_TEST_CASE(carers_left_out_of_the_design_are_found) { // CODE-P3
    using enum involved_group;
    cases::expect(
        tests, "principle.3.carers_involved",
        {{"in time",
          [](exercise& e) {
              e.specification_settled = day("2025-06-01");
              e.involvement = {since(carers, "2025-05-31")};
          },
          "met", "", "Carers were involved from 31 May 2025, before the specification was settled on 1 June 2025."},
         {"not involved", [](exercise& e) { e.involvement = {said(carers, false)}; }, "not_met", "",
          "Carers were not involved before the specification was settled."},
         {"users only",
          [](exercise& e) {
              e.specification_settled = day("2025-06-01");
              e.involvement = {since(users, "2025-05-31")};
          },
          "cannot_tell", "involvement"}});
}

BOOST_AUTO_TEST_CASE(communities_left_out_of_the_design_are_found) { // CODE-P3
    using enum involved_group;
    cases::expect(tests, "principle.3.communities_involved",
                  {{"in time",
                    [](exercise& e) {
                        e.specification_settled = day("2025-06-01");
                        e.involvement = {since(communities, "2025-05-31")};
                    },
                    "met", "",
                    "Communities were involved from 31 May 2025, before the specification was settled on 1 June 2025."},
                   {"not involved", [](exercise& e) { e.involvement = {said(communities, false)}; }, "not_met", "",
                    "Communities were not involved before the specification was settled."},
                   {"citizens only",
                    [](exercise& e) {
                        e.specification_settled = day("2025-06-01");
                        e.involvement = {since(citizens, "2025-05-31")};
                    },
                    "cannot_tell", "involvement"}});
}

BOOST_AUTO_TEST_CASE(an_assessment_of_needs_without_communities_or_users_is_found) { // CODE-N3
    using enum involved_group;
    using enum exercise_stage;
    cases::expect(
        tests, "principle.3.involved_in_needs",
        {{"communities and users",
          [](exercise& e) {
              e.involvement = {said(communities, true, needs_assessment), said(users, true, needs_assessment)};
          },
          "met", "",
          "Communities took part in the assessment of needs, and so did people who use the service or may use it."},
         {"communities and those who may use it, with days, users not",
          [](exercise& e) {
              e.involvement = {since(communities, "2025-01-01"), since(potential_users, "2025-01-01"),
                               said(users, false, needs_assessment)};
              e.involvement[0].stage = e.involvement[1].stage = needs_assessment;
          },
          "met"},
         {"communities not", [](exercise& e) { e.involvement = {said(communities, false, needs_assessment)}; },
          "not_met", "",
          "At least one was left out of the assessment of needs: communities, or both those who use the service and "
          "those who may use it."},
         {"communities not, without a stage: at none", [](exercise& e) { e.involvement = {said(communities, false)}; },
          "not_met"},
         {"neither users nor those who may",
          [](exercise& e) {
              e.involvement = {said(communities, true, needs_assessment), said(users, false, needs_assessment),
                               said(potential_users, false)};
          },
          "not_met"},
         {"users not, of those who may nothing",
          [](exercise& e) {
              e.involvement = {said(communities, true, needs_assessment), said(users, false, needs_assessment)};
          },
          "cannot_tell", "involvement"},
         {"not in planning: nothing of the assessment of needs",
          [](exercise& e) { e.involvement = {said(communities, false, planning)}; }, "cannot_tell", "involvement"},
         {"at no stage named",
          [](exercise& e) {
              e.involvement = {said(communities, true), said(users, true, needs_assessment)};
          },
          "cannot_tell", "involvement.stage"},
         {"not said whether",
          [](exercise& e) {
              e.involvement = {said(communities, {}, needs_assessment), said(users, true, needs_assessment)};
          },
          "cannot_tell", "involvement.involved"},
         {"not said who",
          [](exercise& e) {
              e.involvement = {said({}, true, needs_assessment), said(users, true, needs_assessment)};
          },
          "cannot_tell", "involvement.group"},
         {"communities not, but somebody not named",
          [](exercise& e) {
              e.involvement = {said(communities, false), said({}, true, needs_assessment)};
          },
          "cannot_tell", "involvement.group"},
         {"somebody not named was not", [](exercise& e) { e.involvement = {said({}, false, needs_assessment)}; },
          "cannot_tell", "involvement.group"},
         {"nothing", [](exercise&) {}, "cannot_tell", "involvement"}});
}

BOOST_AUTO_TEST_CASE(a_service_review_behind_closed_doors_is_found) { // CODE-N2
    using enum lc::event_kind;
    cases::expect(
        tests, "principle.3.reviews_open",
        {{"one open", [](exercise& e) { e.events = {review(service_review, true)}; }, "met", "",
          "Open to all whom they concern: 1 service review."},
         {"two open, another event closed",
          [](exercise& e) {
              e.events = {review(service_review, true), review(service_review, true), review(consultation, false),
                          review({}, true)};
          },
          "met", "", "Open to all whom they concern: 2 service reviews."},
         {"one of two closed",
          [](exercise& e) {
              e.events = {review(service_review, {}), review(service_review, false)};
          },
          "not_met", "", "A service review was not open to all whom it concerns."},
         {"not said whether",
          [](exercise& e) {
              e.events = {review(service_review, true), review(service_review, {})};
          },
          "cannot_tell", "events.open_to_all"},
         {"a closed event of no stated kind",
          [](exercise& e) {
              e.events = {review(service_review, true), review({}, false)};
          },
          "cannot_tell", "events.kind"},
         {"other events only", [](exercise& e) { e.events = {review(meet_the_buyer, true)}; }, "cannot_tell", "events"},
         {"nothing", [](exercise&) {}, "cannot_tell", "events"}});
}

BOOST_AUTO_TEST_CASE(equality_looked_at_only_after_the_decision_is_found) { // CODE-P4, SCR-16
    cases::expect(
        tests, "principle.4.assessed_before_decision",
        {{"on the day",
          [](exercise& e) {
              e.decision = day("2025-06-01");
              e.equality_assessments = {assessed("2025-07-01"), assessed("2025-06-01"), assessed("")};
          },
          "met", "",
          "Effects on equality were first assessed on 1 June 2025, no later than the decision of 1 June 2025."},
         {"the day after",
          [](exercise& e) {
              e.decision = day("2025-06-01");
              e.equality_assessments = {assessed("2025-07-01"), assessed("2025-06-02")};
          },
          "not_met", "", "Effects on equality were first assessed on 2 June 2025, after the decision of 1 June 2025."},
         {"planned, as the decision is",
          [](exercise& e) {
              e.decision = day("2026-12-01");
              e.equality_assessments = {assessed("2026-11-22")};
          },
          "cannot_tell", "equality_assessments"},
         {"planned, the decision made today",
          [](exercise& e) {
              e.decision = day("2026-11-21");
              e.equality_assessments = {assessed("2026-11-22")};
          },
          "not_met"},
         {"late, and another on no day",
          [](exercise& e) {
              e.decision = day("2025-06-01");
              e.equality_assessments = {assessed("2025-06-02"), assessed("")};
          },
          "cannot_tell", "equality_assessments.dated"},
         {"no decision", [](exercise& e) { e.equality_assessments = {assessed("2025-06-02")}; }, "cannot_tell",
          "decision"},
         {"no decision, no day", [](exercise& e) { e.equality_assessments = {assessed("")}; }, "cannot_tell",
          "decision equality_assessments.dated"},
         {"no assessment", [](exercise& e) { e.decision = day("2025-06-01"); }, "cannot_tell", "equality_assessments"},
         {"nothing", [](exercise&) {}, "cannot_tell", "decision equality_assessments"}});
}

BOOST_AUTO_TEST_CASE(a_mere_screening_of_a_large_exercise_is_found_where_a_policy_draws_the_line) { // CODE-P4, CODE-B4
    using enum equality_assessment_kind;
    std::vector<cases::set_value> const line{{lc::parameters::full_assessment_from, 100'000'00}};
    cases::expect(
        tests, "principle.4.assessment_proportionate",
        {{"no line drawn",
          [](exercise& e) {
              e.value = pounds(100'000);
              e.equality_assessments = {assessed("", full)};
          },
          "not_assessed", "",
          "The policy has no figure for that day from which a full assessment is expected; the Code names none."},
         {"a screening, a penny below",
          [](exercise& e) {
              e.value = lc::money::from_pence(99'999'99);
              e.equality_assessments = {assessed("", screening)};
          },
          "met", "",
          "The equality assessment goes deep enough: the policy expects a full one from a value of £100,000, and the "
          "value is £99,999.99.",
          line},
         {"of unknown depth, below",
          [](exercise& e) {
              e.value = pounds(1);
              e.equality_assessments = {assessed("")};
          },
          "met", "", nullptr, line},
         {"a screening at it",
          [](exercise& e) {
              e.value = pounds(100'000);
              e.equality_assessments = {assessed("", screening)};
          },
          "not_met", "",
          "There is no more than a screening, though the policy expects a full assessment from a value of £100,000 "
          "and the value is £100,000.",
          line},
         {"both at it",
          [](exercise& e) {
              e.value = pounds(100'000);
              e.equality_assessments = {assessed("", screening), assessed("", full)};
          },
          "met", "", nullptr, line},
         {"of unknown depth, at it",
          [](exercise& e) {
              e.value = pounds(100'000);
              e.equality_assessments = {assessed("", screening), assessed("")};
          },
          "cannot_tell", "equality_assessments.kind", nullptr, line},
         {"full, of no known value", [](exercise& e) { e.equality_assessments = {assessed("", full)}; }, "met", "",
          nullptr, line},
         {"a screening, of no known value", [](exercise& e) { e.equality_assessments = {assessed("", screening)}; },
          "cannot_tell", "value", nullptr, line},
         {"of unknown depth and value", [](exercise& e) { e.equality_assessments = {assessed("")}; }, "cannot_tell",
          "value equality_assessments.kind", nullptr, line},
         {"none below", [](exercise& e) { e.value = pounds(1); }, "cannot_tell", "equality_assessments", nullptr, line},
         {"none at it", [](exercise& e) { e.value = pounds(100'000); }, "cannot_tell", "equality_assessments", nullptr,
          line},
         {"nothing", [](exercise&) {}, "cannot_tell", "value equality_assessments", nullptr, line}});
}

BOOST_AUTO_TEST_CASE(an_approach_without_reasons_shows_nothing) { // CODE-P4b
    cases::expect(tests, "principle.4.clear_rationale",
                  {{"reasons", [](exercise& e) { e.rationale = "Needs have changed"; }, "met", "",
                    "The reasons for the approach are recorded: “Needs have changed”."},
                   {"blank", [](exercise& e) { e.rationale = " \n"; }, "cannot_tell", "rationale"},
                   {"nothing", [](exercise&) {}, "cannot_tell", "rationale"}});
}

BOOST_AUTO_TEST_CASE(a_burden_of_reports_on_a_small_exercise_is_found_where_a_policy_draws_the_line) { // CODE-CM1
    std::vector<cases::set_value> const most{{lc::parameters::most_reports_if_small, 4}};
    std::vector<cases::set_value> const small{{lc::parameters::small_exercise_below, 50'000'00}};
    std::vector<cases::set_value> const line{most[0], small[0]};
    cases::expect(
        tests, "principle.4.reporting_proportionate",
        {{"no line drawn",
          [](exercise& e) {
              e.value = pounds(1);
              e.reporting.emplace().reports_a_year = 12;
          },
          "not_assessed", "",
          "Reports are counted only below a value that a policy sets. The value of this exercise is not below it, or "
          "the policy has none for that day; the Code names none."},
         {"half a line",
          [](exercise& e) {
              e.value = pounds(1);
              e.reporting.emplace().reports_a_year = 12;
          },
          "not_assessed", "", nullptr, most},
         {"the other half",
          [](exercise& e) {
              e.value = pounds(1);
              e.reporting.emplace().reports_a_year = 12;
          },
          "not_assessed", "", nullptr, small},
         {"at the most, a penny below",
          [](exercise& e) {
              e.value = lc::money::from_pence(49'999'99);
              e.reporting.emplace().reports_a_year = 4;
          },
          "met", "",
          "The provider is asked for 4 reports a year. Below a value of £50,000 the most is 4 reports a year.", line},
         {"one too many, a penny below",
          [](exercise& e) {
              e.value = lc::money::from_pence(49'999'99);
              e.reporting.emplace().reports_a_year = 5;
          },
          "not_met", "",
          "The provider is asked for 5 reports a year, though below a value of £50,000 the most is 4 reports a year.",
          line},
         {"one",
          [](exercise& e) {
              e.value = pounds(1);
              e.reporting.emplace().reports_a_year = 1;
          },
          "met", "",
          "The provider is asked for 1 report a year. Below a value of £50,000 the most is 4 reports a year.", line},
         {"none",
          [](exercise& e) {
              e.value = pounds(1);
              e.reporting.emplace().reports_a_year = 0;
          },
          "met", "", nullptr, line},
         {"many, at the line",
          [](exercise& e) {
              e.value = pounds(50'000);
              e.reporting.emplace().reports_a_year = 52;
          },
          "not_applicable", "", nullptr, line},
         {"at the line, not known how many", [](exercise& e) { e.value = pounds(50'000); }, "not_applicable", "",
          nullptr, line},
         {"of no known value", [](exercise& e) { e.reporting.emplace().reports_a_year = 1; }, "cannot_tell", "value",
          nullptr, line},
         {"fewer than none",
          [](exercise& e) {
              e.value = pounds(1);
              e.reporting.emplace().reports_a_year = -1;
          },
          "cannot_tell", "reporting.reports_a_year", nullptr, line},
         {"nothing", [](exercise&) {}, "cannot_tell", "value reporting.reports_a_year", nullptr, line}});
}

BOOST_AUTO_TEST_SUITE_END()
