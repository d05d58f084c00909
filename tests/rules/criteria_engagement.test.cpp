// SPDX-License-Identifier: MIT
#include "fact_test_rows.hpp"

#include <leeds/commissioning/rules/principles/criteria_market.hpp>

BOOST_AUTO_TEST_SUITE(criteria_engagement)

namespace lc = ::leeds::commissioning;
using cases::day;
using cases::set_value;
using lc::exercise;
using lc::exercise_role;
using lc::involved_group;

namespace {

constexpr auto const& tests = lc::fact_tests_of_market;

lc::role_holder trained(std::optional<exercise_role> role, std::string_view on) {
    lc::role_holder made;
    made.role = role;
    if (!on.empty()) made.trained = day(on);
    return made;
}
lc::role_holder evaluator(std::string_view on, std::optional<bool> interest) {
    auto made = trained(exercise_role::evaluator, on);
    made.interest_declared = interest;
    return made;
}

lc::engagement_event event(std::optional<lc::event_kind> kind, std::optional<bool> open, std::optional<bool> promoted) {
    lc::engagement_event made;
    made.kind = kind;
    made.open_to_all = open;
    made.promoted_to_all = promoted;
    return made;
}

lc::involvement said(std::optional<involved_group> group, std::optional<bool> involved) {
    lc::involvement made;
    made.group = group;
    made.involved = involved;
    return made;
}

lc::feedback& feedback_in(exercise& subject) {
    if (!subject.tender) subject.tender.emplace();
    if (!subject.tender->feedback) subject.tender->feedback.emplace();
    return *subject.tender->feedback;
}

/// Feedback offered on a day after an award on 1 June 2025.
void offered(exercise& subject, std::optional<int> bidders, std::string_view on) {
    feedback_in(subject) = {bidders, true, day(on), {}, {}};
    subject.tender->awarded = day("2025-06-01");
}

void reported(exercise& subject, std::optional<bool> appropriate, std::optional<bool> contribute) {
    subject.reporting.emplace().beneficiaries_appropriate = appropriate;
    subject.reporting->beneficiaries_contribute = contribute;
}

} // namespace

BOOST_AUTO_TEST_CASE(somebody_who_commissions_untrained_is_found) { // CODE-P11
    using enum exercise_role;
    cases::expect(
        tests, "principle.11.commissioners_competent",
        {{"on the day of the decision",
          [](exercise& e) {
              e.decision = day("2025-06-01");
              e.roles = {trained(commissioner, "2025-06-01"), trained(commissioner, "2024-01-01"),
                         trained(procurer, ""), trained({}, "2025-06-01")};
          },
          "met", "", "Everyone recorded who commissions is trained for it; the latest training was on 1 June 2025."},
         {"one the day after, one not known",
          [](exercise& e) {
              e.decision = day("2025-06-01");
              e.roles = {trained(commissioner, ""), trained(commissioner, "2025-06-02")};
          },
          "not_met", "",
          "Somebody who commissions was trained for it only on 2 June 2025, after the decision of 1 June "
          "2025."},
         {"planned, as the decision is",
          [](exercise& e) {
              e.decision = day("2026-12-01");
              e.roles = {trained(commissioner, "2026-11-22")};
          },
          "cannot_tell", "roles.trained"},
         {"planned for after a decision that is ahead",
          [](exercise& e) {
              e.decision = day("2026-12-01");
              e.roles = {trained(commissioner, "2026-12-02")};
          },
          "cannot_tell", "roles.trained"},
         {"planned, the decision made today",
          [](exercise& e) {
              e.decision = day("2026-11-21");
              e.roles = {trained(commissioner, "2026-11-22")};
          },
          "not_met"},
         {"today, no decision", [](exercise& e) { e.roles = {trained(commissioner, "2026-11-21")}; }, "met"},
         {"tomorrow, no decision", [](exercise& e) { e.roles = {trained(commissioner, "2026-11-22")}; }, "cannot_tell",
          "decision"},
         {"one not known",
          [](exercise& e) {
              e.roles = {trained(commissioner, "2025-01-01"), trained(commissioner, "")};
          },
          "cannot_tell", "roles.trained"},
         {"one untrained whose part is not known",
          [](exercise& e) {
              e.decision = day("2025-06-01");
              e.roles = {trained(commissioner, "2025-01-01"), trained({}, "2025-06-02")};
          },
          "cannot_tell", "roles.role"},
         {"trained, for a part not known", [](exercise& e) { e.roles = {trained({}, "2025-01-01")}; }, "cannot_tell",
          "roles.role"},
         {"others only", [](exercise& e) { e.roles = {trained(procurer, "2025-01-01")}; }, "cannot_tell", "roles"},
         {"nobody", [](exercise&) {}, "cannot_tell", "roles"}});
}

BOOST_AUTO_TEST_CASE(a_workforce_plan_made_after_the_decision_is_found) { // CODE-P11
    cases::expect(tests, "principle.11.workforce_planning",
                  {{"on the day of the decision",
                    [](exercise& e) {
                        e.decision = day("2025-06-01");
                        e.workforce_plan = day("2025-06-01");
                    },
                    "met", "", "It is coordinated with a workforce plan of 1 June 2025."},
                   {"the day after",
                    [](exercise& e) {
                        e.decision = day("2025-06-01");
                        e.workforce_plan = day("2025-06-02");
                    },
                    "not_met", "", "The workforce plan is of 2 June 2025, after the decision of 1 June 2025."},
                   {"planned, as the decision is",
                    [](exercise& e) {
                        e.decision = day("2026-12-01");
                        e.workforce_plan = day("2026-11-22");
                    },
                    "cannot_tell", "workforce_plan"},
                   {"today, no decision", [](exercise& e) { e.workforce_plan = day("2026-11-21"); }, "met"},
                   {"tomorrow, no decision", [](exercise& e) { e.workforce_plan = day("2026-11-22"); }, "cannot_tell",
                    "decision"},
                   {"nothing", [](exercise&) {}, "cannot_tell", "workforce_plan"}});
}

BOOST_AUTO_TEST_CASE(an_evaluator_with_an_interest_or_without_training_is_found) { // WIN-S7
    cases::expect(
        tests, "principle.11.fair_evaluation",
        {{"two",
          [](exercise& e) {
              e.roles = {evaluator("2025-01-01", false), evaluator("2026-11-21", false),
                         trained(exercise_role::commissioner, "")};
          },
          "met", "", "There are 2 evaluators, all trained, none with an interest in a bidder."},
         {"an interest, the rest not known",
          [](exercise& e) {
              e.roles = {evaluator("", true), evaluator("", {})};
          },
          "not_met", "", "An evaluator declared an interest in a bidder, or was trained only after the award."},
         {"trained after the award",
          [](exercise& e) {
              e.tender.emplace().awarded = day("2025-06-01");
              e.roles = {evaluator("2025-06-01", false), evaluator("2025-06-02", false)};
          },
          "not_met"},
         {"trained by the day of the award",
          [](exercise& e) {
              e.tender.emplace().awarded = day("2025-06-01");
              e.roles = {evaluator("2025-06-01", false), evaluator("2025-06-01", false)};
          },
          "met"},
         {"trained tomorrow, no award",
          [](exercise& e) {
              e.roles = {evaluator("2026-11-22", false), evaluator("2025-01-01", false)};
          },
          "cannot_tell", "tender.awarded"},
         {"one: there may have been others", [](exercise& e) { e.roles = {evaluator("2025-01-01", false)}; },
          "cannot_tell", "roles"},
         {"not known whether trained",
          [](exercise& e) {
              e.roles = {evaluator("2025-01-01", false), evaluator("", false)};
          },
          "cannot_tell", "roles.trained"},
         {"not known whether with an interest",
          [](exercise& e) {
              e.roles = {evaluator("2025-01-01", false), evaluator("2025-01-01", {})};
          },
          "cannot_tell", "roles.interest_declared"},
         {"an interest of somebody whose part is not known",
          [](exercise& e) {
              e.roles = {evaluator("2025-01-01", false), evaluator("2025-01-01", false), evaluator("", true)};
              e.roles[2].role.reset();
          },
          "cannot_tell", "roles.role"},
         {"somebody whose part is not known, in order",
          [](exercise& e) {
              e.roles = {evaluator("2025-01-01", false), evaluator("2025-01-01", false),
                         evaluator("2025-01-01", false)};
              e.roles[2].role.reset();
          },
          "met"},
         {"two, the part of one not known",
          [](exercise& e) {
              e.roles = {evaluator("2025-01-01", false), evaluator("2025-01-01", false)};
              e.roles[1].role.reset();
          },
          "cannot_tell", "roles.role"},
         {"nobody", [](exercise&) {}, "cannot_tell", "roles"}});
}

BOOST_AUTO_TEST_CASE(a_market_event_for_the_invited_only_is_found) { // CODE-PR2
    using enum lc::event_kind;
    cases::expect(
        tests, "principle.12.open_events",
        {{"one open among closed ones",
          [](exercise& e) {
              e.events = {event(market_engagement, false, true), event(meet_the_buyer, true, true),
                          event(market_engagement, {}, {})};
          },
          "met", "", "An event for the market was open and promoted to all providers."},
         {"closed",
          [](exercise& e) {
              e.events = {event(meet_the_buyer, false, {}), event(consultation, true, true)};
          },
          "not_met", "", "No event for the market was open and promoted to all providers."},
         {"open but not promoted", [](exercise& e) { e.events = {event(market_engagement, true, false)}; }, "not_met"},
         {"none was held", [](exercise& e) { e.market.emplace().event_held = false; }, "not_met"},
         {"not known whether promoted",
          [](exercise& e) {
              e.events = {event(market_engagement, true, {}), event(market_engagement, false, {})};
          },
          "cannot_tell", "events.promoted_to_all"},
         {"not known whether open", [](exercise& e) { e.events = {event(market_engagement, {}, true)}; }, "cannot_tell",
          "events.open_to_all"},
         {"of no stated kind",
          [](exercise& e) {
              e.events = {event({}, true, true), event(market_engagement, false, {})};
          },
          "cannot_tell", "events.kind"},
         {"closed, of no stated kind", [](exercise& e) { e.events = {event({}, false, true)}; }, "cannot_tell",
          "events market.event_held"},
         {"held, but none is recorded", [](exercise& e) { e.market.emplace().event_held = true; }, "cannot_tell",
          "events"},
         {"nothing", [](exercise&) {}, "cannot_tell", "events market.event_held"}});
}

BOOST_AUTO_TEST_CASE(a_market_shaped_without_providers_or_citizens_is_found) { // CODE-P12
    using enum involved_group;
    cases::expect(tests, "principle.12.shared_market_shaping",
                  {{"both",
                    [](exercise& e) {
                        e.involvement = {said(providers, true), said(citizens, {}), said(citizens, false)};
                        e.involvement[1].began = day("2025-01-01");
                    },
                    "met", "", "Providers were involved, and so were citizens."},
                   {"providers not", [](exercise& e) { e.involvement = {said(providers, false)}; }, "not_met", "",
                    "Providers or citizens were not involved."},
                   {"citizens not",
                    [](exercise& e) {
                        e.involvement = {said(providers, true), said(citizens, false)};
                    },
                    "not_met"},
                   {"nothing of citizens", [](exercise& e) { e.involvement = {said(providers, true)}; }, "cannot_tell",
                    "involvement"},
                   {"not said whether",
                    [](exercise& e) {
                        e.involvement = {said(providers, true), said(citizens, {})};
                    },
                    "cannot_tell", "involvement.involved"},
                   {"not said who",
                    [](exercise& e) {
                        e.involvement = {said(providers, true), said({}, true)};
                    },
                    "cannot_tell", "involvement.group"},
                   {"nothing", [](exercise&) {}, "cannot_tell", "involvement"}});
}

BOOST_AUTO_TEST_CASE(an_opportunity_that_was_made_known_nowhere_shows_nothing) { // CODE-PR1
    cases::expect(tests, "principle.12.opportunities_made_known",
                  {{"two",
                    [](exercise& e) {
                        e.tender.emplace().advertised_through = {"Forum Central", "the procurement portal"};
                    },
                    "met", "", "The opportunity was made known through Forum Central, the procurement portal."},
                   {"blank", [](exercise& e) { e.tender.emplace().advertised_through = {""}; }, "cannot_tell",
                    "tender.advertised_through"},
                   {"nothing", [](exercise&) {}, "cannot_tell", "tender.advertised_through"}});
}

BOOST_AUTO_TEST_CASE(bidders_left_without_feedback_or_given_it_late_are_found) { // CODE-PR10
    std::vector<set_value> const line{{lc::parameters::most_days_to_feedback, 30}};
    cases::expect(
        tests, "principle.12.feedback_offered",
        {{"offered, no time asked for",
          [](exercise& e) {
              feedback_in(e) = {2, true, {}, {}, {}};
          },
          "met", "", "Feedback was offered to all bidders who did not win."},
         {"offered, not known how many did not win", [](exercise& e) { feedback_in(e).offered = true; }, "met"},
         {"on the last day", [](exercise& e) { offered(e, 2, "2025-07-01"); }, "met", "", nullptr, line},
         {"on the last day, not known how many did not win", [](exercise& e) { offered(e, {}, "2025-07-01"); }, "met",
          "", nullptr, line},
         {"a day late", [](exercise& e) { offered(e, 2, "2025-07-02"); }, "not_met", "",
          "Feedback was not offered to all bidders who did not win, or only later than the policy allows.", line},
         {"a day late, where no time is asked for", [](exercise& e) { offered(e, 2, "2025-07-02"); }, "met"},
         {"a day late, not known whether anybody did not win", [](exercise& e) { offered(e, {}, "2025-07-02"); },
          "cannot_tell", "tender.feedback.unsuccessful_bidders", nullptr, line},
         {"not offered",
          [](exercise& e) {
              feedback_in(e) = {1, false, {}, {}, {}};
          },
          "not_met"},
         {"not offered, not known whether anybody did not win", [](exercise& e) { feedback_in(e).offered = false; },
          "cannot_tell", "tender.feedback.unsuccessful_bidders"},
         {"not offered, and fewer than none did not win",
          [](exercise& e) {
              feedback_in(e) = {-1, false, {}, {}, {}};
          },
          "cannot_tell", "tender.feedback.unsuccessful_bidders"},
         {"everybody won",
          [](exercise& e) {
              feedback_in(e) = {0, false, {}, {}, {}};
          },
          "not_applicable", "", "There is no bidder who did not win."},
         {"offered on no day after no award", [](exercise& e) { feedback_in(e).offered = true; }, "cannot_tell",
          "tender.feedback.offered_on tender.awarded", nullptr, line},
         {"not known whether offered", [](exercise& e) { feedback_in(e).unsuccessful_bidders = 1; }, "cannot_tell",
          "tender.feedback.offered"},
         {"nothing", [](exercise&) {}, "cannot_tell", "tender.feedback.unsuccessful_bidders tender.feedback.offered"}});
}

BOOST_AUTO_TEST_CASE(a_group_of_bidders_that_nobody_asked_is_found) { // CODE-PR9
    using enum lc::bidder_group;
    cases::expect(tests, "principle.12.feedback_sought",
                  {{"all",
                    [](exercise& e) {
                        feedback_in(e).sought_from = {interested, successful, unsuccessful};
                    },
                    "met", "",
                    "Feedback was sought from every group of bidders there was: interested, successful, unsuccessful."},
                   {"not the interested",
                    [](exercise& e) {
                        feedback_in(e).sought_from = {successful, unsuccessful};
                    },
                    "not_met", "",
                    "Feedback was not sought from every group of bidders, only from these: successful, unsuccessful."},
                   {"not the successful",
                    [](exercise& e) {
                        feedback_in(e).sought_from = {interested, unsuccessful};
                    },
                    "not_met"},
                   {"not the unsuccessful, of whom there are none",
                    [](exercise& e) {
                        feedback_in(e) = {0, {}, {}, {successful, interested}, {}};
                    },
                    "met"},
                   {"not the unsuccessful, of whom there is one",
                    [](exercise& e) {
                        feedback_in(e) = {1, {}, {}, {successful, interested}, {}};
                    },
                    "not_met"},
                   {"not the unsuccessful, if there are any",
                    [](exercise& e) {
                        feedback_in(e).sought_from = {successful, interested};
                    },
                    "cannot_tell", "tender.feedback.unsuccessful_bidders"},
                   {"nobody recorded", [](exercise& e) { feedback_in(e).unsuccessful_bidders = 1; }, "cannot_tell",
                    "tender.feedback.sought_from"},
                   {"nothing", [](exercise&) {}, "cannot_tell", "tender.feedback.sought_from"}});
}

BOOST_AUTO_TEST_CASE(terms_with_the_third_sector_that_are_silent_on_the_compact_are_found) { // CODE-PR11
    using enum lc::delivery_form;
    cases::expect(
        tests, "principle.12.compact_referenced",
        {{"referred to", [](exercise& e) { e.tender.emplace().compact_referenced = true; }, "met", "",
          "Terms or offer letters refer to the Compact for Leeds."},
         {"not, a third-sector provider",
          [](exercise& e) {
              e.tender.emplace().compact_referenced = false;
              e.delivery_form = third_sector;
              e.funding.emplace().chosen = lc::funding_form::contract;
          },
          "not_met", "",
          "Terms and offer letters do not refer to the Compact for Leeds, though the third sector may be funded."},
         {"not, a social enterprise",
          [](exercise& e) {
              e.tender.emplace().compact_referenced = false;
              e.delivery_form = social_enterprise;
              e.funding.emplace().chosen = lc::funding_form::grant;
          },
          "not_met"},
         {"not, voluntary bodies among those considered",
          [](exercise& e) {
              e.tender.emplace().compact_referenced = false;
              e.market.emplace().bodies_considered = {lc::body_kind::commercial_provider,
                                                      lc::body_kind::voluntary_body};
              e.funding.emplace().chosen = lc::funding_form::contract;
          },
          "not_met"},
         {"not, a private provider",
          [](exercise& e) {
              e.tender.emplace().compact_referenced = false;
              e.delivery_form = private_provider;
          },
          "not_applicable", "", "No funding of the third sector is in question."},
         {"not, and provided in house",
          [](exercise& e) {
              e.tender.emplace().compact_referenced = false;
              e.market.emplace().bodies_considered = {lc::body_kind::voluntary_body};
              e.funding.emplace().chosen = lc::funding_form::in_house;
          },
          "not_applicable"},
         {"not, a partnership: the third sector may be in it",
          [](exercise& e) {
              e.tender.emplace().compact_referenced = false;
              e.delivery_form = partnership;
              e.funding.emplace().chosen = lc::funding_form::grant;
          },
          "cannot_tell", "market.bodies_considered"},
         {"not, a partnership for which voluntary bodies were considered",
          [](exercise& e) {
              e.tender.emplace().compact_referenced = false;
              e.delivery_form = partnership;
              e.market.emplace().bodies_considered = {lc::body_kind::voluntary_body};
              e.funding.emplace().chosen = lc::funding_form::grant;
          },
          "not_met"},
         {"not, a partnership for which no body of the third sector was considered",
          [](exercise& e) {
              e.tender.emplace().compact_referenced = false;
              e.delivery_form = partnership;
              e.market.emplace().bodies_considered = {lc::body_kind::public_body};
              e.funding.emplace().chosen = lc::funding_form::grant;
          },
          "not_applicable"},
         {"not, a service shared with another public body",
          [](exercise& e) {
              e.tender.emplace().compact_referenced = false;
              e.delivery_form = shared_service;
          },
          "not_applicable"},
         {"not known, a third-sector provider",
          [](exercise& e) {
              e.delivery_form = third_sector;
              e.funding.emplace().chosen = lc::funding_form::contract;
          },
          "cannot_tell", "tender.compact_referenced"},
         {"not, a third-sector provider, funding not settled",
          [](exercise& e) {
              e.tender.emplace().compact_referenced = false;
              e.delivery_form = third_sector;
          },
          "cannot_tell", "funding.chosen"},
         {"not, and nothing of who provides",
          [](exercise& e) {
              e.tender.emplace().compact_referenced = false;
              e.funding.emplace().chosen = lc::funding_form::contract;
          },
          "cannot_tell", "delivery_form"},
         {"nothing", [](exercise&) {}, "cannot_tell", "tender.compact_referenced delivery_form funding.chosen"}});
}

BOOST_AUTO_TEST_CASE(beneficiaries_kept_out_of_reporting_are_found_where_they_belong_in_it) { // CODE-CM1b
    cases::expect(tests, "principle.12.beneficiaries_contribute",
                  {{"appropriate, and they can", [](exercise& e) { reported(e, true, true); }, "met", "",
                    "Beneficiaries can contribute to reporting."},
                   {"they can", [](exercise& e) { reported(e, {}, true); }, "met"},
                   {"appropriate, and they cannot", [](exercise& e) { reported(e, true, false); }, "not_met", "",
                    "Beneficiaries cannot contribute to reporting, though it is recorded as appropriate."},
                   {"not appropriate", [](exercise& e) { reported(e, false, {}); }, "not_applicable", "",
                    "It is recorded as not appropriate that beneficiaries contribute to reporting."},
                   {"not appropriate, and they can", [](exercise& e) { reported(e, false, true); }, "not_applicable"},
                   {"they cannot", [](exercise& e) { reported(e, {}, false); }, "cannot_tell",
                    "reporting.beneficiaries_appropriate"},
                   {"appropriate", [](exercise& e) { reported(e, true, {}); }, "cannot_tell",
                    "reporting.beneficiaries_contribute"},
                   {"nothing", [](exercise&) {}, "cannot_tell",
                    "reporting.beneficiaries_appropriate reporting.beneficiaries_contribute"}});
}

BOOST_AUTO_TEST_SUITE_END()
