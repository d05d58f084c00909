// SPDX-License-Identifier: MIT
#include "fact_test_rows.hpp"

#include <leeds/commissioning/rules/principles/criteria_people.hpp>

BOOST_AUTO_TEST_SUITE(criteria_people)

namespace lc = ::leeds::commissioning;
using cases::day;
using lc::exercise;

namespace {

constexpr auto const& tests = lc::fact_tests_of_people;

lc::outcome_sought reducing(std::vector<lc::inequality> what) {
    lc::outcome_sought made;
    made.reduces = std::move(what);
    return made;
}
lc::outcome_sought mattering(std::optional<bool> matters) {
    lc::outcome_sought made;
    made.matters_to_people = matters;
    return made;
}
lc::outcome_sought measured(std::optional<std::string> measure) {
    lc::outcome_sought made;
    made.measure = std::move(measure);
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(an_exercise_that_reduces_no_inequality_is_found) { // CODE-P1
    using enum lc::inequality;
    cases::expect(
        tests, "principle.1.inequality_reduced",
        {{"one by place", [](exercise& e) { e.outcomes = {reducing({place})}; }, "met", "",
          "An inequality of place, experience or identity is to be reduced by 1 outcome out of 1."},
         {"experience", [](exercise& e) { e.outcomes = {reducing({experience})}; }, "met"},
         {"identity", [](exercise& e) { e.outcomes = {reducing({identity})}; }, "met"},
         {"two of three, one not recorded",
          [](exercise& e) {
              e.outcomes = {reducing({place, identity}), reducing({}), reducing({experience})};
          },
          "met", "", "An inequality of place, experience or identity is to be reduced by 2 outcomes out of 3."},
         {"both said of one",
          [](exercise& e) {
              e.outcomes = {reducing({none, place})};
          },
          "met"},
         {"none of them",
          [](exercise& e) {
              e.outcomes = {reducing({none}), reducing({none})};
          },
          "not_met", "", "Of 2 outcomes recorded, none is meant to reduce an inequality."},
         {"none, and one that does not say",
          [](exercise& e) {
              e.outcomes = {reducing({none}), reducing({})};
          },
          "cannot_tell", "outcomes.reduces"},
         {"no outcomes", [](exercise&) {}, "cannot_tell", "outcomes outcomes.reduces"}});
}

BOOST_AUTO_TEST_CASE(priorities_of_the_city_that_are_left_blank_show_nothing) { // CODE-B5
    cases::expect(tests, "principle.1.agreed_priorities",
                  {{"one", [](exercise& e) { e.city_priorities = {"Health and wellbeing"}; }, "met"},
                   {"two and a blank",
                    [](exercise& e) {
                        e.city_priorities = {" ", "Housing", "Inclusive growth"};
                    },
                    "met"},
                   {"two",
                    [](exercise& e) {
                        e.city_priorities = {"Housing", "Inclusive growth"};
                    },
                    "met", "", "It serves priorities of the city: Housing, Inclusive growth."},
                   {"blanks",
                    [](exercise& e) {
                        e.city_priorities = {"", " \t"};
                    },
                    "cannot_tell", "city_priorities"},
                   {"nothing", [](exercise&) {}, "cannot_tell", "city_priorities"}});
}

BOOST_AUTO_TEST_CASE(any_of_the_ways_that_the_code_names_as_examples_shows_results_by_group) { // CODE-CM2
    using enum lc::analysis_by;
    cases::expect(
        tests, "principle.1.results_by_group",
        {{"one", [](exercise& e) { e.reporting.emplace().analysed_by = {community}; }, "met"},
         {"all",
          [](exercise& e) {
              e.reporting.emplace().analysed_by = {geography, protected_characteristics, community};
          },
          "met", "", "Results are analysed by geography, protected characteristics, community."},
         {"none recorded", [](exercise& e) { e.reporting.emplace(); }, "cannot_tell", "reporting.analysed_by"},
         {"no reporting", [](exercise&) {}, "cannot_tell", "reporting.analysed_by"}});
}

BOOST_AUTO_TEST_CASE(outcomes_that_matter_to_nobody_are_found) { // CODE-P2
    cases::expect(tests, "principle.2.outcomes_matter_to_people",
                  {{"one does",
                    [](exercise& e) {
                        e.outcomes = {mattering(false), mattering(true), mattering({})};
                    },
                    "met", "", "Said by people to matter to them: 1 outcome out of 3."},
                   {"none does",
                    [](exercise& e) {
                        e.outcomes = {mattering(false), mattering(false)};
                    },
                    "not_met", "", "Of 2 outcomes recorded, people say of none that it matters to them."},
                   {"one does not say",
                    [](exercise& e) {
                        e.outcomes = {mattering(false), mattering({})};
                    },
                    "cannot_tell", "outcomes.matters_to_people"},
                   {"no outcomes", [](exercise&) {}, "cannot_tell", "outcomes"}});
}

BOOST_AUTO_TEST_CASE(a_specification_by_inputs_is_found) { // WIN-S2
    using enum lc::specified_by;
    cases::expect(tests, "principle.2.outcomes_not_inputs",
                  {{"outcomes", [](exercise& e) { e.specified_by = outcomes; }, "met", "",
                    "The specification asks for outcomes, not for inputs alone."},
                   {"both", [](exercise& e) { e.specified_by = both; }, "met"},
                   {"inputs", [](exercise& e) { e.specified_by = inputs; }, "not_met", "",
                    "The specification asks for inputs, or for time and task, and not for outcomes."},
                   {"nothing", [](exercise&) {}, "cannot_tell", "specified_by"}});
}

BOOST_AUTO_TEST_CASE(an_outcome_without_a_measure_is_found) { // WIN-S3
    cases::expect(tests, "principle.2.achievement_known",
                  {{"one", [](exercise& e) { e.outcomes = {measured("Survey")}; }, "met"},
                   {"both",
                    [](exercise& e) {
                        e.outcomes = {measured("Survey"), measured("Visits")};
                    },
                    "met", "", "Of 2 outcomes recorded, every one has its measure."},
                   {"one of two",
                    [](exercise& e) {
                        e.outcomes = {measured("Survey"), measured({})};
                    },
                    "cannot_tell", "outcomes.measure"},
                   {"blank", [](exercise& e) { e.outcomes = {measured(" ")}; }, "cannot_tell", "outcomes.measure"},
                   {"no outcomes", [](exercise&) {}, "cannot_tell", "outcomes"}});
}

BOOST_AUTO_TEST_CASE(an_indicator_without_target_or_a_milestone_without_day_is_found) { // WIN-S8
    cases::expect(tests, "principle.2.indicators",
                  {{"all there",
                    [](exercise& e) {
                        e.indicators = {{"Visits", {}, "100"}, {"Calls", {}, "20"}};
                        e.milestones = {{{}, day("2026-01-01"), {}}};
                    },
                    "met", "", "Recorded are 2 indicators, each with its target, and 1 milestone, each with its day."},
                   {"no milestones",
                    [](exercise& e) {
                        e.indicators = {{"Visits", {}, "100"}};
                    },
                    "cannot_tell", "milestones"},
                   {"no indicators",
                    [](exercise& e) {
                        e.milestones = {{{}, day("2026-01-01"), {}}};
                    },
                    "cannot_tell", "indicators"},
                   {"a blank name and no target, no day",
                    [](exercise& e) {
                        e.indicators = {{"Visits", {}, "100"}, {" ", {}, {}}};
                        e.milestones = {{{}, day("2026-01-01"), {}}, {"Start", {}, {}}};
                    },
                    "cannot_tell", "indicators.name indicators.target milestones.due"},
                   {"nothing", [](exercise&) {}, "cannot_tell", "indicators milestones"}});
}

BOOST_AUTO_TEST_CASE(no_test_reads_what_cannot_be_recorded_or_says_a_sentence_with_a_gap) {
    cases::expect_sound(tests, 1, 4);
}

BOOST_AUTO_TEST_CASE(an_exercise_of_which_nothing_is_recorded_is_neither_praised_nor_blamed) {
    cases::expect_silence_of_nothing(tests);
}

BOOST_AUTO_TEST_SUITE_END()
