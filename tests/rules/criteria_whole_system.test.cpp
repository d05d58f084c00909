// SPDX-License-Identifier: MIT
#include "fact_test_rows.hpp"

#include <leeds/commissioning/rules/principles/criteria_leadership.hpp>

BOOST_AUTO_TEST_SUITE(criteria_whole_system)

namespace lc = ::leeds::commissioning;
using cases::body;
using cases::day;
using lc::evidence_kind;
using lc::evidence_strength;
using lc::exercise;
using lc::exercise_stage;

namespace {

constexpr auto const& tests = lc::fact_tests_of_leadership;

lc::stage_record stage(std::optional<exercise_stage> what, std::string_view ended) {
    lc::stage_record made;
    made.stage = what;
    if (!ended.empty()) made.ended = day(ended);
    return made;
}

/// An entry of the register with a reference, that supports a clause.
lc::evidence entry(std::optional<evidence_kind> kind,
                   std::optional<evidence_strength> strength = evidence_strength::documented) {
    lc::evidence made;
    made.kind = kind;
    made.strength = strength;
    made.reference = "https://exampleford.example/record/1";
    made.supports = {*lc::code_reference::find("CODE-N1")};
    return made;
}
lc::evidence dated(evidence_kind kind, std::string_view day_of_it) {
    auto made = entry(kind);
    made.dated = day(day_of_it);
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(an_approach_without_one_of_the_three_sectors_is_found) { // CODE-P7
    using enum lc::sector;
    cases::expect(
        tests, "principle.7.three_sectors",
        {{"all three between them",
          [](exercise& e) {
              e.commissioners = {body(public_sector), body({})};
              e.partners = {body(third_sector), body(private_sector)};
          },
          "met", "", "Commissioners and partners come from all three sectors: public, third and private."},
         {"all among the partners",
          [](exercise& e) {
              e.partners = {body(third_sector), body(private_sector), body(public_sector)};
          },
          "met"},
         {"two",
          [](exercise& e) {
              e.commissioners = {body(public_sector)};
              e.partners = {body(third_sector), body(third_sector)};
          },
          "not_met", "",
          "Commissioners and partners come from 2 sectors only, not from all three: public, third and "
          "private."},
         {"one",
          [](exercise& e) {
              e.commissioners = {body(public_sector)};
              e.partners = {body(public_sector)};
          },
          "not_met", "",
          "Commissioners and partners come from 1 sector only, not from all three: public, third and "
          "private."},
         {"one of them not known",
          [](exercise& e) {
              e.commissioners = {body(public_sector)};
              e.partners = {body(third_sector), body({})};
          },
          "cannot_tell", "partners.sector"},
         {"a commissioner not known",
          [](exercise& e) {
              e.commissioners = {body({})};
              e.partners = {body(third_sector)};
          },
          "cannot_tell", "commissioners.sector"},
         {"no partners", [](exercise& e) { e.commissioners = {body(public_sector)}; }, "cannot_tell", "partners"},
         {"no commissioner", [](exercise& e) { e.partners = {body(public_sector)}; }, "cannot_tell", "commissioners"},
         {"nobody", [](exercise&) {}, "cannot_tell", "commissioners partners"}});
}

BOOST_AUTO_TEST_CASE(commissioners_who_lose_touch_are_found) { // CODE-CM1
    cases::expect(tests, "principle.7.coordination_in_delivery",
                  {{"they keep in touch", [](exercise& e) { e.reporting.emplace().liaison = true; }, "met", "",
                    "Commissioners coordinate, and keep in touch with the provider."},
                   {"they do not", [](exercise& e) { e.reporting.emplace().liaison = false; }, "not_met", "",
                    "Commissioners do not coordinate, or do not keep in touch with the provider."},
                   {"nothing", [](exercise&) {}, "cannot_tell", "reporting.liaison"}});
}

BOOST_AUTO_TEST_CASE(one_kind_of_source_and_claims_do_not_make_a_range_of_information) { // CODE-P8
    using enum evidence_kind;
    cases::expect(tests, "principle.8.kinds_of_source",
                  {{"two",
                    [](exercise& e) {
                        e.evidence = {entry(data), entry(research, evidence_strength::verified), entry(data)};
                    },
                    "met", "", "The evidence that is documented is of 2 different kinds."},
                   {"three, and one of no kind",
                    [](exercise& e) {
                        e.evidence = {entry(data), entry(other), entry({}), entry(audit)};
                    },
                    "met", "", "The evidence that is documented is of 3 different kinds."},
                   {"two of one kind",
                    [](exercise& e) {
                        e.evidence = {entry(data), entry(data)};
                    },
                    "cannot_tell", "evidence"},
                   {"the other of no kind",
                    [](exercise& e) {
                        e.evidence = {entry(data), entry({})};
                    },
                    "cannot_tell", "evidence evidence.kind"},
                   {"the others claimed, of no strength, of no reference, in support of nothing",
                    [](exercise& e) {
                        e.evidence = {entry(data),
                                      entry(audit, evidence_strength::claimed),
                                      entry(evaluation, {}),
                                      entry(research),
                                      entry(market_analysis),
                                      entry({}, evidence_strength::claimed)};
                        e.evidence[3].reference = " ";
                        e.evidence[4].supports.clear();
                    },
                    "cannot_tell", "evidence"},
                   {"two that still hold on their last day",
                    [](exercise& e) {
                        e.review_interval_months = 12;
                        e.evidence = {dated(data, "2025-11-21"), dated(audit, "2026-01-01")};
                    },
                    "met"},
                   {"one that has grown stale a day ago",
                    [](exercise& e) {
                        e.review_interval_months = 12;
                        e.evidence = {dated(data, "2025-11-20"), dated(audit, "2026-01-01")};
                    },
                    "cannot_tell", "evidence"},
                   {"one of which nobody can tell whether it has grown stale",
                    [](exercise& e) {
                        e.review_interval_months = 12;
                        e.evidence = {entry(data), dated(audit, "2026-01-01")};
                    },
                    "cannot_tell", "evidence evidence.dated"},
                   {"nothing", [](exercise&) {}, "cannot_tell", "evidence"}});
}

BOOST_AUTO_TEST_CASE(needs_assessed_only_after_the_decision_are_found) { // CODE-N1, WIN-S1
    using enum exercise_stage;
    cases::expect(
        tests, "principle.8.needs_assessed",
        {{"on the day of the decision",
          [](exercise& e) {
              e.decision = day("2025-06-01");
              e.stages = {stage(needs_assessment, "2025-06-01"), stage({}, "")};
          },
          "met", "", "The assessment of needs ended on 1 June 2025, no later than the decision of 1 June 2025."},
         {"the day after",
          [](exercise& e) {
              e.decision = day("2025-06-01");
              e.stages = {stage(needs_assessment, "2025-06-02"), stage(planning, "2025-05-01"),
                          stage({}, "2025-06-02")};
          },
          "not_met", "", "The assessment of needs ended on 2 June 2025, after the decision of 1 June 2025."},
         {"late, and once without an end",
          [](exercise& e) {
              e.decision = day("2025-06-01");
              e.stages = {stage(needs_assessment, "2025-06-02"), stage(needs_assessment, "")};
          },
          "cannot_tell", "stages.ended"},
         {"late, and one in time that is not named",
          [](exercise& e) {
              e.decision = day("2025-06-01");
              e.stages = {stage(needs_assessment, "2025-06-02"), stage({}, "2025-06-01")};
          },
          "cannot_tell", "stages.stage"},
         {"one that is not named and has no end",
          [](exercise& e) {
              e.decision = day("2025-06-01");
              e.stages = {stage({}, "")};
          },
          "cannot_tell", "stages.stage stages.ended"},
         {"no decision", [](exercise& e) { e.stages = {stage(needs_assessment, "2025-06-02")}; }, "cannot_tell",
          "decision"},
         {"other stages",
          [](exercise& e) {
              e.decision = day("2025-06-01");
              e.stages = {stage(planning, "2025-05-01")};
          },
          "cannot_tell", "stages"},
         {"nothing", [](exercise&) {}, "cannot_tell", "decision stages"}});
}

BOOST_AUTO_TEST_CASE(what_the_third_sector_knows_must_be_documented) { // CODE-N1
    using enum evidence_kind;
    cases::expect(
        tests, "principle.8.third_sector_intelligence",
        {{"documented",
          [](exercise& e) {
              e.evidence = {entry({}), entry(third_sector_intelligence)};
          },
          "met", "", "Documented evidence from third-sector organisations is recorded."},
         {"verified", [](exercise& e) { e.evidence = {entry(third_sector_intelligence, evidence_strength::verified)}; },
          "met"},
         {"claimed", [](exercise& e) { e.evidence = {entry(third_sector_intelligence, evidence_strength::claimed)}; },
          "cannot_tell", "evidence"},
         {"without a reference",
          [](exercise& e) {
              e.evidence = {entry(third_sector_intelligence)};
              e.evidence[0].reference.reset();
          },
          "cannot_tell", "evidence"},
         {"of no kind",
          [](exercise& e) {
              e.evidence = {entry({}), entry(data)};
          },
          "cannot_tell", "evidence evidence.kind"},
         {"on its last day",
          [](exercise& e) {
              e.review_interval_months = 12;
              e.evidence = {dated(third_sector_intelligence, "2025-11-21")};
          },
          "met"},
         {"stale since yesterday",
          [](exercise& e) {
              e.review_interval_months = 12;
              e.evidence = {dated(third_sector_intelligence, "2025-11-20"), entry(data)};
          },
          "cannot_tell", "evidence"},
         {"of no day, so that it may be stale",
          [](exercise& e) {
              e.review_interval_months = 12;
              e.evidence = {entry(third_sector_intelligence)};
          },
          "cannot_tell", "evidence evidence.dated"},
         {"nothing", [](exercise&) {}, "cannot_tell", "evidence"}});
}

BOOST_AUTO_TEST_CASE(indicators_that_nobody_monitors_are_found) { // WIN-S9
    cases::expect(tests, "principle.8.monitored",
                  {{"it goes on", [](exercise& e) { e.reporting.emplace().monitored_against_indicators = true; }, "met",
                    "", "Monitoring goes on against the indicators."},
                   {"it does not", [](exercise& e) { e.reporting.emplace().monitored_against_indicators = false; },
                    "not_met", "", "Monitoring does not go on against the indicators."},
                   {"nothing", [](exercise&) {}, "cannot_tell", "reporting.monitored_against_indicators"}});
}

BOOST_AUTO_TEST_SUITE_END()
