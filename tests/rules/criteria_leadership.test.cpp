// SPDX-License-Identifier: MIT
#include "fact_test_rows.hpp"

#include <leeds/commissioning/rules/principles/criteria_leadership.hpp>

BOOST_AUTO_TEST_SUITE(criteria_leadership)

namespace lc = ::leeds::commissioning;
using cases::body;
using cases::day;
using lc::exercise;
using lc::exercise_role;
using lc::exercise_stage;
using lc::involved_group;

namespace {

constexpr auto const& tests = lc::fact_tests_of_leadership;

lc::role_holder holder(std::optional<exercise_role> role, std::optional<std::string> who) {
    lc::role_holder made;
    made.role = role;
    made.who = std::move(who);
    return made;
}

lc::outcome_sought serving(std::optional<std::string> aim) {
    lc::outcome_sought made;
    made.city_aim = std::move(aim);
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

lc::stage_record stage(std::optional<exercise_stage> what, std::string_view ended,
                       std::optional<std::string> lessons = {}) {
    lc::stage_record made;
    made.stage = what;
    if (!ended.empty()) made.ended = day(ended);
    made.lessons = std::move(lessons);
    return made;
}

void appropriate(exercise& subject, std::optional<bool> is) {
    subject.market.emplace().third_sector_partner_appropriate = is;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_senior_leader_without_a_name_shows_nothing) { // CODE-P5
    using enum exercise_role;
    cases::expect(
        tests, "principle.5.senior_leader",
        {{"named",
          [](exercise& e) {
              e.roles = {holder(project_manager, {}), holder(senior_leader, " "),
                         holder(senior_leader, "Director of Adults and Health")};
          },
          "met", "", "A senior leader is named."},
         {"no name", [](exercise& e) { e.roles = {holder(senior_leader, {})}; }, "cannot_tell", "roles.who"},
         {"no part", [](exercise& e) { e.roles = {holder({}, "Director")}; }, "cannot_tell", "roles.role"},
         {"neither", [](exercise& e) { e.roles = {holder({}, {})}; }, "cannot_tell", "roles.role roles.who"},
         {"another part", [](exercise& e) { e.roles = {holder(commissioner, "Officer")}; }, "cannot_tell", "roles"},
         {"nobody", [](exercise&) {}, "cannot_tell", "roles"}});
}

BOOST_AUTO_TEST_CASE(an_outcome_that_serves_no_aim_of_the_city_is_found) { // CODE-P5, SCR-33a
    cases::expect(tests, "principle.5.city_priorities",
                  {{"one", [](exercise& e) { e.outcomes = {serving("Best City")}; }, "met", "",
                    "Of 1 outcome recorded, every one serves an aim of the city or the council."},
                   {"one of two",
                    [](exercise& e) {
                        e.outcomes = {serving("Best City"), serving({})};
                    },
                    "cannot_tell", "outcomes.city_aim"},
                   {"blank", [](exercise& e) { e.outcomes = {serving("\t")}; }, "cannot_tell", "outcomes.city_aim"},
                   {"no outcomes", [](exercise&) {}, "cannot_tell", "outcomes"}});
}

BOOST_AUTO_TEST_CASE(what_is_missing_of_resources_milestones_and_accountabilities_is_named) { // WIN-9.1
    using enum exercise_role;
    cases::expect(tests, "principle.5.accountabilities",
                  {{"all there",
                    [](exercise& e) {
                        e.resources = lc::money::from_pence(40'000'00);
                        e.milestones = {{"Start", day("2026-01-01"), {}}, {"End", {}, {}}};
                        e.roles = {holder(project_manager, "A"), holder(accountable_officer, "B")};
                    },
                    "met", "",
                    "Resources of £40,000 and 2 milestones are recorded, and it is named who is accountable and who "
                    "runs the project."},
                   {"nobody who runs it",
                    [](exercise& e) {
                        e.resources = lc::money::from_pence(0);
                        e.milestones = {{"Start", day("2026-01-01"), {}}};
                        e.roles = {holder(accountable_officer, "B")};
                    },
                    "cannot_tell", "roles"},
                   {"nobody who is accountable, no name",
                    [](exercise& e) {
                        e.resources = lc::money::from_pence(1);
                        e.milestones = {{"Start", day("2026-01-01"), {}}};
                        e.roles = {holder(project_manager, {}), holder({}, "B")};
                    },
                    "cannot_tell", "roles.role roles.who"},
                   {"people only",
                    [](exercise& e) {
                        e.roles = {holder(project_manager, "A"), holder(accountable_officer, "B")};
                    },
                    "cannot_tell", "resources milestones"},
                   {"nothing", [](exercise&) {}, "cannot_tell", "resources milestones roles"}});
}

BOOST_AUTO_TEST_CASE(ward_members_left_out_are_found) { // SCR-27
    using enum involved_group;
    cases::expect(tests, "principle.5.ward_members",
                  {{"once not, once they were",
                    [](exercise& e) {
                        e.involvement = {said(ward_members, false, exercise_stage::planning), said(ward_members, true)};
                    },
                    "met", "", "Ward members or Community Committees were involved."},
                   {"with a day",
                    [](exercise& e) {
                        e.involvement = {said(ward_members, {})};
                        e.involvement[0].began = day("2026-01-01");
                    },
                    "met"},
                   {"not",
                    [](exercise& e) {
                        e.involvement = {said(ward_members, false), said(users, true)};
                    },
                    "not_met", "", "Ward members and Community Committees were not involved."},
                   {"not at any of the five stages",
                    [](exercise& e) {
                        for (auto const& each : choices(lc::tag<exercise_stage>{}))
                            e.involvement.push_back(said(ward_members, false, each.value));
                    },
                    "not_met"},
                   {"not in planning: nothing of the other stages",
                    [](exercise& e) { e.involvement = {said(ward_members, false, exercise_stage::planning)}; },
                    "cannot_tell", "involvement"},
                   {"not said whether", [](exercise& e) { e.involvement = {said(ward_members, {})}; }, "cannot_tell",
                    "involvement.involved"},
                   {"not said who",
                    [](exercise& e) {
                        e.involvement = {said(ward_members, false), said({}, true)};
                    },
                    "cannot_tell", "involvement.group"},
                   {"somebody not named was not", [](exercise& e) { e.involvement = {said({}, false)}; }, "cannot_tell",
                    "involvement.group"},
                   {"others", [](exercise& e) { e.involvement = {said(users, true)}; }, "cannot_tell", "involvement"},
                   {"nobody", [](exercise&) {}, "cannot_tell", "involvement"}});
}

BOOST_AUTO_TEST_CASE(a_stage_that_ended_without_lessons_is_found) { // WIN-7.1
    using enum exercise_stage;
    cases::expect(
        tests, "principle.5.lessons_at_each_step",
        {{"ended today, one goes on, one ends tomorrow",
          [](exercise& e) {
              e.stages = {stage(needs_assessment, "2026-11-21", "Ask earlier"), stage(planning, ""),
                          stage(review, "2026-11-22")};
          },
          "met", "", "Of 1 stage that ended, every one has its lessons recorded."},
         {"two",
          [](exercise& e) {
              e.stages = {stage(needs_assessment, "2025-11-21", "Ask earlier"), stage({}, "2026-01-01", "Ask all")};
          },
          "met", "", "Of 2 stages that ended, every one has its lessons recorded."},
         {"one of two",
          [](exercise& e) {
              e.stages = {stage(needs_assessment, "2026-11-20", "Ask earlier"), stage(planning, "2026-11-21")};
          },
          "cannot_tell", "stages.lessons"},
         {"blank", [](exercise& e) { e.stages = {stage(planning, "2026-11-21", " ")}; }, "cannot_tell",
          "stages.lessons"},
         {"none has ended", [](exercise& e) { e.stages = {stage(planning, "2026-11-22")}; }, "cannot_tell",
          "stages.lessons"},
         {"no ends", [](exercise& e) { e.stages = {stage(planning, "")}; }, "cannot_tell", "stages.ended"},
         {"no stages", [](exercise&) {}, "cannot_tell", "stages"}});
}

BOOST_AUTO_TEST_CASE(a_lone_commissioner_does_not_show_influence) { // CODE-P6
    cases::expect(tests, "principle.6.beyond_buying",
                  {{"two who commission",
                    [](exercise& e) {
                        e.commissioners = {body({}), body({})};
                    },
                    "met", "", "Recorded are 2 commissioners and 0 partners."},
                   {"a partner",
                    [](exercise& e) {
                        e.commissioners = {body({})};
                        e.partners = {body({})};
                    },
                    "met", "", "Recorded are 1 commissioner and 1 partner."},
                   {"a partner alone", [](exercise& e) { e.partners = {body({})}; }, "met"},
                   {"one", [](exercise& e) { e.commissioners = {body({})}; }, "cannot_tell", "partners"},
                   {"none", [](exercise&) {}, "cannot_tell", "commissioners partners"}});
}

BOOST_AUTO_TEST_CASE(funding_not_coordinated_is_found_and_a_recorded_reason_explains_it) { // CODE-PL1
    cases::expect(
        tests, "principle.6.funding_coordinated",
        {{"it was", [](exercise& e) { e.funding.emplace().coordinated = true; }, "met", "",
          "Funding priorities and arrangements were coordinated with other commissioners."},
         {"it was not, with a reason",
          [](exercise& e) {
              e.funding.emplace().coordinated = false;
              e.funding->not_coordinated_reason = "Nobody else funds it";
          },
          "explained", "",
          "Funding priorities and arrangements were not coordinated with other commissioners. The reason is recorded: "
          "“Nobody else funds it”."},
         {"it was not, and the reason is blank",
          [](exercise& e) {
              e.funding.emplace().coordinated = false;
              e.funding->not_coordinated_reason = " ";
          },
          "not_met", "",
          "Funding priorities and arrangements were not coordinated with other commissioners, and no reason is "
          "recorded."},
         {"it was not", [](exercise& e) { e.funding.emplace().coordinated = false; }, "not_met"},
         {"a reason only", [](exercise& e) { e.funding.emplace().not_coordinated_reason = "Nobody else funds it"; },
          "cannot_tell", "funding.coordinated"},
         {"nothing", [](exercise&) {}, "cannot_tell", "funding.coordinated"}});
}

BOOST_AUTO_TEST_CASE(a_third_sector_left_out_of_commissioning_is_found_where_including_it_is_appropriate) { // CODE-PL4
    using enum involved_group;
    using enum exercise_stage;
    cases::expect(
        tests, "principle.6.third_sector_partner",
        {{"in planning, whether appropriate or not",
          [](exercise& e) { e.involvement = {said(third_sector, true, planning)}; }, "met", "",
          "The third sector commissions or is a partner, or took part in the assessment of needs, planning or review."},
         {"in the assessment of needs",
          [](exercise& e) { e.involvement = {said(third_sector, true, needs_assessment)}; }, "met"},
         {"in review", [](exercise& e) { e.involvement = {said(third_sector, true, review)}; }, "met"},
         {"a commissioner",
          [](exercise& e) {
              e.commissioners = {body({}), body(lc::sector::third_sector)};
          },
          "met"},
         {"a partner, though not involved",
          [](exercise& e) {
              e.partners = {body(lc::sector::third_sector)};
              e.involvement = {said(third_sector, false)};
          },
          "met"},
         {"not appropriate",
          [](exercise& e) {
              appropriate(e, false);
              e.involvement = {said(third_sector, true, planning)};
          },
          "not_applicable", "",
          "It is recorded as not appropriate to include the third sector as a commissioning partner."},
         {"not involved",
          [](exercise& e) {
              appropriate(e, true);
              e.commissioners = {body(lc::sector::public_sector)};
              e.involvement = {said(third_sector, false, planning), said(third_sector, false, review),
                               said(third_sector, false, needs_assessment)};
          },
          "not_met", "",
          "The third sector was not involved, though it is recorded as an appropriate commissioning partner."},
         {"not in planning or review: nothing of the assessment of needs",
          [](exercise& e) {
              appropriate(e, true);
              e.involvement = {said(third_sector, false, planning), said(third_sector, false, review)};
          },
          "cannot_tell", "involvement"},
         {"not involved at all",
          [](exercise& e) {
              appropriate(e, true);
              e.involvement = {said(third_sector, false)};
          },
          "not_met"},
         {"not involved, but who else is in it is not known",
          [](exercise& e) {
              appropriate(e, true);
              e.commissioners = {body({})};
              e.partners = {body({})};
              e.involvement = {said(third_sector, false)};
          },
          "cannot_tell", "commissioners.sector partners.sector"},
         {"not involved, whether appropriate not known",
          [](exercise& e) { e.involvement = {said(third_sector, false)}; }, "cannot_tell",
          "market.third_sector_partner_appropriate"},
         {"only while the contract ran",
          [](exercise& e) {
              appropriate(e, true);
              e.involvement = {said(third_sector, true, contract_management)};
          },
          "cannot_tell", "involvement"},
         {"at a stage not named",
          [](exercise& e) {
              appropriate(e, true);
              e.involvement = {said(third_sector, true)};
          },
          "cannot_tell", "involvement.stage"},
         {"nothing", [](exercise&) {}, "cannot_tell", "market.third_sector_partner_appropriate involvement"}});
}

BOOST_AUTO_TEST_CASE(no_test_reads_what_cannot_be_recorded_or_says_a_sentence_with_a_gap) {
    cases::expect_sound(tests, 5, 8);
}

BOOST_AUTO_TEST_CASE(an_exercise_of_which_nothing_is_recorded_is_neither_praised_nor_blamed) {
    cases::expect_silence_of_nothing(tests);
}

BOOST_AUTO_TEST_SUITE_END()
