// SPDX-License-Identifier: MIT
#include "exercise_cases.hpp"

#include <boost/test/unit_test.hpp>

#include <vector>

BOOST_AUTO_TEST_SUITE(legal_route)

namespace lc = ::leeds::commissioning;
using cases::basis_on;
using cases::iso;
using cases::lacks;
using cases::maybe_day;
using cases::told;
using cases::word;

namespace {

using maybe = std::optional<bool>;
using kinds = std::vector<lc::body_kind>;
using at = lc::exercise_stage;
using enum lc::body_kind;

lc::exercise with_bodies(kinds bodies) {
    lc::exercise made;
    made.market.emplace().bodies_considered = std::move(bodies);
    return made;
}

lc::legal_approach points(maybe procedure_rules, maybe thresholds, maybe staff_transfer) {
    lc::legal_approach made;
    made.procedure_rules = procedure_rules;
    made.thresholds = thresholds;
    made.staff_transfer = staff_transfer;
    return made;
}

lc::legal_approach approach(std::optional<at> stage, std::string_view considered) {
    lc::legal_approach made;
    made.stage = stage;
    made.considered = maybe_day(considered);
    return made;
}

lc::stage_record stage(std::optional<at> which, std::string_view began) {
    lc::stage_record made;
    made.stage = which;
    made.began = maybe_day(began);
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(nothing_of_winchesters_weighs_more_than_a_note_or_hides_where_it_comes_from) {
    for (lc::rule_info const* const rule :
         {&lc::legal_route_grant_powers.info, &lc::legal_route_mix.info, &lc::legal_route_public_bodies.info,
          &lc::legal_route_outset.info, &lc::legal_route_each_stage.info})
        BOOST_TEST_CONTEXT(rule->id) {
            BOOST_TEST(rule->reading.starts_with("Of Winchester City Council, 2010"));
            BOOST_TEST((rule->cites.standing_of_first() == lc::standing::one_report));
            BOOST_TEST(rule->sentences[0].says.starts_with("Winchester 2010: "));
            BOOST_TEST(rule->sentences[1].says.starts_with("Winchester 2010: "));
        }
    BOOST_TEST(lc::legal_route_grant_powers.info.sentences[0].says.find("normally") != std::string_view::npos);
}

BOOST_AUTO_TEST_CASE(voluntary_bodies_alone_are_normally_within_grant_powers_if_a_grant_is_chosen) { // WIN-5.2
    struct row {
        char const* why;
        kinds bodies;
        std::optional<lc::funding_form> chosen;
        char const* is;
        char const* weight;
        char const* missing;
        char const* says;
    };
    auto const grant = lc::funding_form::grant;
    auto const contract = lc::funding_form::contract;
    char const* const decides = "that choice decides, not the status of the bodies.";
    for (row const& each :
         {row{"voluntary bodies, a grant", {voluntary_body}, grant, "met", "note", "", decides},
          {"social landlords, a grant", {social_landlord}, grant, "met", "note", "", decides},
          {"both, a grant", {voluntary_body, social_landlord}, grant, "met", "note", "", "A grant was chosen"},
          {"a contract", {voluntary_body}, contract, "not_applicable", "note", "", "no grant (contract), and that"},
          {"an agreement on service levels",
           {voluntary_body},
           lc::funding_form::service_level_agreement,
           "not_applicable",
           "note",
           "",
           "no grant (service level agreement)"},
          {"not chosen", {voluntary_body}, {}, "cannot_tell", "none", "funding.chosen", "normally within"},
          {"a business among them",
           {voluntary_body, commercial_provider},
           grant,
           "not_applicable",
           "none",
           "",
           "Others than voluntary bodies and social landlords may provide: voluntary body, commercial provider."},
          {"a social enterprise", {social_enterprise}, grant, "not_applicable", "none", "", "Others than"},
          {"a public body", {voluntary_body, public_body}, grant, "not_applicable", "none", "", "Others than"},
          {"the own service", {own_service}, {}, "not_applicable", "none", "", "Others than"},
          {"not recorded", {}, grant, "cannot_tell", "none", "market.bodies_considered", "Not recorded: "}})
        BOOST_TEST_CONTEXT(each.why) {
            lc::exercise subject = with_bodies(each.bodies);
            if (each.chosen) subject.funding.emplace().chosen = each.chosen;
            auto const given = lc::legal_route_grant_powers(subject, basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(word(given.weight) == each.weight);
            BOOST_TEST(lacks(given, lc::legal_route_grant_powers.info) == each.missing);
            auto const said = told(lc::legal_route_grant_powers, subject).message;
            BOOST_TEST(said.find(each.says) != std::string::npos, said);
        }
}

BOOST_AUTO_TEST_CASE(a_mix_of_providers_asks_for_rules_thresholds_and_staff_to_be_considered) { // WIN-5.3
    struct row {
        char const* why;
        std::vector<lc::legal_approach> approaches;
        char const* is;
        std::int64_t not_considered;
        char const* missing;
    };
    for (row const& each :
         {row{"all", {points(true, true, true)}, "met", 0, ""},
          {"each at some stage", {points(true, false, {}), points(false, true, true)}, "met", 0, ""},
          {"not rules", {points(false, true, true)}, "not_met", 1, ""},
          {"not thresholds", {points(true, false, true)}, "not_met", 1, ""},
          {"not staff", {points(true, true, false)}, "not_met", 1, ""},
          {"none", {points(false, false, false)}, "not_met", 3, ""},
          {"one not, another not known", {points(false, {}, true)}, "not_met", 1, ""},
          {"rules not known", {points({}, true, true)}, "cannot_tell", 0, "legal_approaches.procedure_rules"},
          {"not at one stage, not known at another",
           {points(false, true, true), points({}, true, true)},
           "cannot_tell",
           0,
           "legal_approaches.procedure_rules"},
          {"nothing recorded of it",
           {points({}, {}, {})},
           "cannot_tell",
           0,
           "legal_approaches.procedure_rules, legal_approaches.thresholds, legal_approaches.staff_transfer"},
          {"no approach",
           {},
           "cannot_tell",
           0,
           "legal_approaches.procedure_rules, legal_approaches.thresholds, legal_approaches.staff_transfer"}})
        BOOST_TEST_CONTEXT(each.why) {
            lc::exercise subject = with_bodies({voluntary_body, commercial_provider});
            subject.legal_approaches = each.approaches;
            auto const given = lc::legal_route_mix(subject, basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "note" : "none"));
            BOOST_TEST(given.numbers[0] == each.not_considered);
            BOOST_TEST(lacks(given, lc::legal_route_mix.info) == each.missing);
        }
}

BOOST_AUTO_TEST_CASE(each_mix_of_bodies_leads_to_the_rules_that_speak_of_it) { // WIN-5.2, WIN-5.3, WIN-5.4
    struct row {
        kinds bodies;
        bool alone, mix, others; // voluntary bodies alone; a mix; other public bodies
    };
    for (row const& each : {row{{voluntary_body}, true, false, false},
                            {{voluntary_body, social_landlord}, true, false, false},
                            {{voluntary_body, commercial_provider}, false, true, false},
                            {{social_landlord, commercial_provider}, false, true, false},
                            {{voluntary_body, social_enterprise}, false, true, false},
                            {{commercial_provider}, false, true, false},
                            {{social_enterprise}, false, true, false},
                            {{voluntary_body, own_service}, false, true, false},
                            {{own_service}, false, false, false},
                            {{public_body}, false, false, true},
                            {{voluntary_body, public_body}, false, false, true},
                            {{own_service, public_body}, false, false, true},
                            {{voluntary_body, commercial_provider, public_body}, false, true, true}}) {
        lc::exercise subject = with_bodies(each.bodies);
        auto const speaks = [&](auto const& rule) {
            return rule(subject, basis_on()).is != lc::outcome::not_applicable;
        };
        std::string named;
        for (auto const kind : each.bodies) named.append(lc::name_of(kind)).append(" ");
        BOOST_TEST_CONTEXT(named) {
            BOOST_TEST(speaks(lc::legal_route_grant_powers) == each.alone);
            BOOST_TEST(speaks(lc::legal_route_mix) == each.mix);
            BOOST_TEST(speaks(lc::legal_route_public_bodies) == each.others);
        }
    }
}

BOOST_AUTO_TEST_CASE(other_public_bodies_are_considered_separately) { // WIN-5.4
    struct row {
        char const* why;
        std::vector<lc::legal_approach> approaches;
        char const* is;
        std::int64_t not_considered;
        char const* missing;
    };
    for (row const& each :
         {row{"both, rules not asked for", {points({}, true, true)}, "met", 0, ""},
          {"rules do not matter", {points(false, true, true)}, "met", 0, ""},
          {"not thresholds", {points(true, false, true)}, "not_met", 1, ""},
          {"neither", {points(true, false, false)}, "not_met", 2, ""},
          {"staff not known", {points(true, true, {})}, "cannot_tell", 0, "legal_approaches.staff_transfer"},
          {"no approach", {}, "cannot_tell", 0, "legal_approaches.thresholds, legal_approaches.staff_transfer"}})
        BOOST_TEST_CONTEXT(each.why) {
            lc::exercise subject = with_bodies({public_body});
            subject.legal_approaches = each.approaches;
            auto const given = lc::legal_route_public_bodies(subject, basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "note" : "none"));
            BOOST_TEST(given.numbers[0] == each.not_considered);
            BOOST_TEST(lacks(given, lc::legal_route_public_bodies.info) == each.missing);
        }
}

BOOST_AUTO_TEST_CASE(what_was_considered_for_some_bodies_is_told) { // WIN-5.3, WIN-5.4
    lc::exercise subject = with_bodies({voluntary_body, commercial_provider, public_body});
    subject.legal_approaches = {points(true, true, true)};
    BOOST_TEST(told(lc::legal_route_mix, subject).message ==
               "Winchester 2010: with a mix of providers the legal approach is settled case by case. Procedure rules, "
               "thresholds and the transfer of staff (TUPE) were considered.");
    BOOST_TEST(told(lc::legal_route_public_bodies, subject).message ==
               "Winchester 2010: other public bodies are considered separately. Tendering above thresholds and the "
               "transfer of staff (TUPE) were considered.");
    subject.legal_approaches = {points(false, false, true)};
    BOOST_TEST(told(lc::legal_route_mix, subject).message ==
               "Winchester 2010: with a mix of providers the legal approach is settled case by case. Of procedure "
               "rules, thresholds and the transfer of staff (TUPE), 2 recorded as not considered.");
    BOOST_TEST(told(lc::legal_route_public_bodies, subject).message ==
               "Winchester 2010: other public bodies are considered separately. Of tendering above thresholds and the "
               "transfer of staff (TUPE), 1 recorded as not considered.");
    subject.market->bodies_considered = {own_service};
    BOOST_TEST(told(lc::legal_route_mix, subject).message ==
               "No mix of providers with businesses among them, or with the own service, may provide: own service.");
    BOOST_TEST(told(lc::legal_route_public_bodies, subject).message ==
               "No other public body may provide: own service.");
}

BOOST_AUTO_TEST_CASE(a_legal_approach_considered_only_once_procurement_had_begun_is_found) { // WIN-5.5
    struct row {
        char const* why;
        std::vector<char const*> considered; // an empty day is not recorded
        char const* begins;                  // "-": no stage of procurement is recorded
        char const* published;
        char const* awarded;
        char const* is;
        std::int64_t days;
        char const* missing;
    };
    for (row const& each :
         {row{"the day before", {"2025-04-30"}, "2025-05-01", "", "", "met", 0, ""},
          {"that day", {"2025-05-01"}, "2025-05-01", "", "", "met", 0, ""},
          {"the day after", {"2025-05-02"}, "2025-05-01", "", "", "not_met", 1, ""},
          {"the first counts", {"2025-06-01", "2025-04-30"}, "2025-05-01", "", "", "met", 0, ""},
          {"the first counts, and is late", {"2025-06-01", "2025-05-03"}, "2025-05-01", "", "", "not_met", 2, ""},
          {"in time beside one without a day", {"", "2025-04-30"}, "2025-05-01", "", "", "met", 0, ""},
          {"late beside one without a day",
           {"", "2025-05-02"},
           "2025-05-01",
           "",
           "",
           "cannot_tell",
           1,
           "legal_approaches.considered"},
          {"after publication", {"2025-05-02"}, "-", "2025-05-01", "", "not_met", 1, ""},
          {"after the award", {"2025-05-02"}, "-", "", "2025-05-01", "not_met", 1, ""},
          {"published before the stage is said to begin",
           {"2025-05-02"},
           "2025-06-01",
           "2025-05-01",
           "",
           "not_met",
           1,
           ""},
          {"by publication, but procurement may have begun before",
           {"2025-05-01"},
           "-",
           "2025-05-01",
           "",
           "cannot_tell",
           0,
           "stages.began"},
          {"by publication, the stage without its day",
           {"2025-05-01"},
           "",
           "2025-05-01",
           "",
           "cannot_tell",
           0,
           "stages.began"},
          {"the beginning is not known", {"2025-04-30"}, "-", "", "", "cannot_tell", 0, "stages.began"},
          {"no day of it", {""}, "2025-05-01", "", "", "cannot_tell", 0, "legal_approaches.considered"},
          {"no approach", {}, "2025-05-01", "", "", "cannot_tell", 0, "legal_approaches, legal_approaches.considered"},
          {"nothing",
           {},
           "-",
           "",
           "",
           "cannot_tell",
           0,
           "legal_approaches, legal_approaches.considered, stages.began"}})
        BOOST_TEST_CONTEXT(each.why) {
            lc::exercise subject;
            for (char const* const one : each.considered) subject.legal_approaches.push_back(approach({}, one));
            if (std::string_view(each.begins) != "-") subject.stages = {stage(at::procurement, each.begins)};
            subject.tender.emplace().published = maybe_day(each.published);
            subject.tender->awarded = maybe_day(each.awarded);
            auto const given = lc::legal_route_outset(subject, basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "note" : "none"));
            BOOST_TEST(given.numbers[0] == each.days);
            BOOST_TEST(lacks(given, lc::legal_route_outset.info) == each.missing);
        }
}

BOOST_AUTO_TEST_CASE(a_legal_approach_is_asked_for_at_each_stage_that_has_begun) { // WIN-9.2
    struct row {
        char const* why;
        std::vector<lc::stage_record> stages;
        std::vector<lc::legal_approach> approaches;
        char const* is; // on 1 May 2025
        std::int64_t begun, without;
        char const* first;
        char const* missing;
    };
    auto const planned = stage(at::planning, "2025-03-01");
    auto const procured = stage(at::procurement, "2025-05-01");
    auto const of_planning = approach(at::planning, "2025-03-02");
    auto const of_procurement = approach(at::procurement, "");
    for (row const& each :
         {row{"at both", {planned, procured}, {of_procurement, of_planning}, "met", 2, 0, "none", ""},
          {"not at one that began that day", {planned, procured}, {of_planning}, "not_met", 2, 1, "2025-05-01", ""},
          {"one begins the day after",
           {planned, stage(at::procurement, "2025-05-02")},
           {of_planning},
           "met",
           1,
           0,
           "none",
           ""},
          {"at neither: the first is told",
           {procured, planned},
           {approach(at::review, "")},
           "not_met",
           2,
           2,
           "2025-03-01",
           ""},
          {"not at one, the other without its day",
           {planned, stage(at::review, "")},
           {of_procurement},
           "not_met",
           1,
           1,
           "2025-03-01",
           ""},
          {"none has begun", {stage(at::planning, "2025-05-02")}, {of_planning}, "not_applicable", 0, 0, "none", ""},
          {"none has begun, and no approach",
           {stage(at::planning, "2025-05-02")},
           {},
           "not_applicable",
           0,
           0,
           "none",
           ""},
          {"a stage without its day",
           {planned, stage(at::review, "")},
           {of_planning},
           "cannot_tell",
           0,
           0,
           "none",
           "stages.began"},
          {"a stage without its name",
           {stage({}, "2025-03-01")},
           {of_planning},
           "cannot_tell",
           0,
           0,
           "none",
           "stages.stage"},
          {"an approach without its stage",
           {planned, procured},
           {of_planning, approach({}, "2025-05-01")},
           "cannot_tell",
           0,
           0,
           "none",
           "legal_approaches.stage"},
          {"no approach", {planned}, {}, "cannot_tell", 0, 0, "none", "legal_approaches"},
          {"no stages", {}, {of_planning}, "cannot_tell", 0, 0, "none", "stages"},
          {"nothing", {}, {}, "cannot_tell", 0, 0, "none", "legal_approaches, stages"}})
        BOOST_TEST_CONTEXT(each.why) {
            lc::exercise subject;
            subject.stages = each.stages;
            subject.legal_approaches = each.approaches;
            auto const given = lc::legal_route_each_stage(subject, basis_on("2025-05-01"));
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "note" : "none"));
            BOOST_TEST(given.numbers[0] == each.begun);
            BOOST_TEST(given.numbers[1] == each.without);
            BOOST_TEST(iso(given.dates[0]) == each.first);
            BOOST_TEST(lacks(given, lc::legal_route_each_stage.info) == each.missing);
        }
}

BOOST_AUTO_TEST_CASE(when_the_legal_approach_was_considered_is_told) { // WIN-5.5, WIN-9.2
    lc::exercise subject;
    subject.stages = {stage(at::planning, "2025-03-01"), stage(at::procurement, "2025-05-01")};
    subject.legal_approaches = {approach(at::planning, "2025-03-02")};
    auto const on = basis_on("2025-05-01");
    BOOST_TEST(told(lc::legal_route_outset, subject).message ==
               "Winchester 2010: the legal approach is considered at the outset. It was on 2 March 2025, and "
               "procurement began on 1 May 2025.");
    BOOST_TEST(told(lc::legal_route_each_stage, subject, on).message ==
               "Winchester 2010: the legal approach is considered at each stage. Of those that have begun it was not "
               "at 1 stage, the first begun on 1 May 2025.");
    BOOST_TEST(told(lc::legal_route_each_stage, subject, basis_on("2025-04-30")).message ==
               "Winchester 2010: the legal approach is considered at each stage. It was at each that has begun (1 "
               "stage).");
    BOOST_TEST(told(lc::legal_route_each_stage, subject, basis_on("2025-02-28")).message ==
               "No stage has begun by the day asked about.");
    subject.legal_approaches = {approach(at::procurement, "2025-05-03")};
    BOOST_TEST(told(lc::legal_route_outset, subject).message ==
               "Winchester 2010: the legal approach is considered at the outset. It was considered first on 3 May "
               "2025, 2 days after procurement had begun by 1 May 2025.");
    subject.stages.clear();
    subject.tender.emplace().published = cases::day("2025-06-01");
    BOOST_TEST(told(lc::legal_route_outset, subject).message ==
               "Winchester 2010: the legal approach is considered at the outset. It was on 3 May 2025, and procurement "
               "was going on by 1 June 2025; whether it had begun before is not recorded: first day of it "
               "(stages.began).");
}

BOOST_AUTO_TEST_SUITE_END()
