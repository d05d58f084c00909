// SPDX-License-Identifier: MIT
#include "exercise_cases.hpp"

#include <boost/test/unit_test.hpp>

#include <tuple>
#include <vector>

BOOST_AUTO_TEST_SUITE(exercise)

namespace lc = ::leeds::commissioning;
using cases::basis_on;
using cases::day;
using cases::iso;
using cases::lacks;
using cases::maybe_day;
using cases::told;
using cases::word;

namespace {

using maybe = std::optional<bool>;

lc::engagement_event event(maybe open, maybe promoted, std::size_t invited, std::string_view held = {}) {
    lc::engagement_event made;
    made.open_to_all = open;
    made.promoted_to_all = promoted;
    made.invited.assign(invited, "Example Care CIC");
    made.held = maybe_day(held);
    return made;
}

using form = lc::involvement_form;
using group = lc::involved_group;

lc::involvement involved(std::optional<group> who, std::optional<form> how, std::string_view began) {
    lc::involvement made;
    made.group = who;
    made.form = how;
    made.began = maybe_day(began);
    return made;
}

using role = lc::exercise_role;

lc::role_holder holder(char const* who, std::optional<role> plays) {
    lc::role_holder made;
    if (who != nullptr) made.who = who;
    made.role = plays;
    return made;
}

lc::stage_record stage(std::optional<lc::exercise_stage> which, std::string_view began) {
    lc::stage_record made;
    made.stage = which;
    made.began = maybe_day(began);
    return made;
}

struct set_aside_entry {
    std::string_view what;
    std::optional<std::string> reason;
};

} // namespace

BOOST_AUTO_TEST_CASE(an_exercise_of_which_nothing_is_recorded_neither_passes_nor_fails) {
    lc::exercise const nothing;
    lc::exercise named;
    named.id = "EX-1";
    named.title = "Lunch clubs";
    named.market.emplace();
    named.tender.emplace();
    named.funding.emplace();
    named.reporting.emplace();
    std::set<std::string_view> ids;
    std::apply(
        [&](auto const&... rule) {
            auto const one = [&](auto const& each) {
                BOOST_TEST_CONTEXT(each.info.id) {
                    BOOST_TEST(ids.insert(each.info.id).second);
                    for (lc::exercise const& subject : {nothing, named}) {
                        auto const given = each(subject, basis_on());
                        BOOST_TEST(word(given.is) == "cannot_tell");
                        BOOST_TEST(word(given.weight) == "none");
                        BOOST_TEST(!lacks(given, each.info).empty());
                        auto const words = told(each, subject);
                        BOOST_TEST(words.message.find("ot recorded: ") != std::string::npos, words.message);
                        BOOST_TEST(words.message.find_first_of("{}") == std::string::npos, words.message);
                        BOOST_TEST(words.remedy.starts_with("Record "), words.remedy);
                    }
                }
            };
            (one(rule), ...);
        },
        lc::exercise_rules);
    BOOST_TEST(ids.size() == 18u);
}

BOOST_AUTO_TEST_CASE(each_rule_weighs_as_much_as_its_source_and_cites_its_clause) {
    struct row {
        lc::rule_info const& rule;
        std::string_view clause;
        char const* weight; // of a departure
    };
    for (row const& each : {row{lc::exercise_open_event.info, "CODE-PR2", "warning"},
                            {lc::exercise_co_production.info, "CODE-P3", "warning"},
                            {lc::exercise_weights.info, "CODE-PR5", "warning"},
                            {lc::exercise_level_playing_field.info, "WIN-S5", "warning"},
                            {lc::exercise_separate_duties.info, "SCR-M2", "warning"},
                            {lc::exercise_set_aside.info, "CODE-A0b", "note"},
                            {lc::exercise_stages.info, "DATA-STAGES", "warning"},
                            {lc::exercise_stage_ends.info, "DATA-STAGE-END", "warning"},
                            {lc::exercise_award_day.info, "DATA-AWARD-DAY", "warning"},
                            {lc::exercise_bids_day.info, "DATA-BIDS-DAY", "warning"},
                            {lc::exercise_grant_or_contract.info, "SCR-M3", "note"},
                            {lc::exercise_grants_told.info, "WIN-6.2", "warning"},
                            {lc::exercise_grants_told.info, "WIN-6.2b", "warning"},
                            {lc::exercise_code_review.info, "CODE-R1", "note"}})
        BOOST_TEST_CONTEXT(each.rule.id) {
            BOOST_TEST(each.rule.cites.contains(each.clause));
            BOOST_TEST(word(each.rule.weight_of(lc::outcome::not_met)) == each.weight);
            BOOST_TEST(word(each.rule.weight_of(lc::outcome::met)) == "none");
        }
}

BOOST_AUTO_TEST_CASE(an_event_open_to_all_with_an_invitation_list_of_one_is_found) { // CODE-PR2, DATA-OPEN-EVENT
    struct row {
        char const* why;
        std::vector<lc::engagement_event> events;
        char const* is;
        std::int64_t of_one;
        char const* first;
        char const* missing;
    };
    for (row const& each :
         {row{"open, one invited", {event(true, {}, 1, "2025-03-01")}, "not_met", 1, "2025-03-01", ""},
          {"promoted, one invited", {event(false, true, 1, "2025-03-01")}, "not_met", 1, "2025-03-01", ""},
          {"without a day", {event(true, true, 1)}, "not_met", 1, "none", ""},
          {"two of them, the later first",
           {event(true, {}, 1, "2025-03-02"), event(true, {}, 2, "2025-01-01"), event(true, {}, 1, "2025-03-01")},
           "not_met",
           2,
           "2025-03-01",
           ""},
          {"one is found beside one that is not known",
           {event({}, {}, 1), event(true, {}, 1, "2025-03-01")},
           "not_met",
           1,
           "2025-03-01",
           ""},
          {"open, two invited", {event(true, true, 2)}, "met", 0, "none", ""},
          {"open, none by name: an open invitation", {event(true, {}, 0)}, "met", 0, "none", ""},
          {"one invited to what is not open", {event(false, false, 1)}, "met", 0, "none", ""},
          {"two invited, nothing else known", {event({}, {}, 2)}, "met", 0, "none", ""},
          {"not open, perhaps promoted", {event(false, {}, 1)}, "cannot_tell", 0, "none", "events.promoted_to_all"},
          {"one invited, nothing else known",
           {event({}, {}, 1)},
           "cannot_tell",
           0,
           "none",
           "events.open_to_all, events.promoted_to_all"},
          {"nothing known of the event",
           {event(true, {}, 2), event({}, {}, 0)},
           "cannot_tell",
           0,
           "none",
           "events.open_to_all, events.promoted_to_all, events.invited"},
          {"no event", {}, "cannot_tell", 0, "none", "events"}})
        BOOST_TEST_CONTEXT(each.why) {
            lc::exercise subject;
            subject.events = each.events;
            auto const given = lc::exercise_open_event(subject, basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "warning" : "none"));
            BOOST_TEST(given.numbers[0] == each.of_one);
            BOOST_TEST(iso(given.dates[0]) == each.first);
            BOOST_TEST(lacks(given, lc::exercise_open_event.info) == each.missing);
        }
}

BOOST_AUTO_TEST_CASE(where_no_event_was_held_none_is_asked_for) { // CODE-PR2
    lc::exercise subject;
    subject.market.emplace().event_held = false;
    BOOST_TEST(word(lc::exercise_open_event(subject, basis_on()).is) == "not_applicable");
    BOOST_TEST(told(lc::exercise_open_event, subject).message == "It is recorded that no event was held.");
    subject.market->event_held = true;
    BOOST_TEST(word(lc::exercise_open_event(subject, basis_on()).is) == "cannot_tell");
    subject.market->event_held = false;
    subject.events = {event(true, true, 1)}; // what is recorded of an event counts more
    BOOST_TEST(word(lc::exercise_open_event(subject, basis_on()).is) == "not_met");
}

BOOST_AUTO_TEST_CASE(co_production_that_begins_after_the_award_is_found) { // CODE-P3, DATA-CO-PRODUCTION
    struct row {
        char const* why;
        char const* awarded;
        std::vector<lc::involvement> groups;
        char const* is;
        std::int64_t days, late;
        char const* missing;
    };
    auto const users = group::users;
    auto const carers = group::carers;
    auto const co = form::co_produced;
    for (row const& each :
         {row{"a day after", "2025-06-30", {involved(users, co, "2025-07-01")}, "not_met", 1, 1, ""},
          {"on the day", "2025-06-30", {involved(users, co, "2025-06-30")}, "met", 0, 0, ""},
          {"a day before", "2025-06-30", {involved(users, co, "2025-06-29")}, "met", 0, 0, ""},
          {"led", "2025-06-30", {involved(users, form::led, "2025-07-01")}, "not_met", 1, 1, ""},
          {"only consulted before",
           "2025-06-30",
           {involved(users, form::consulted, "2025-01-01"), involved(users, co, "2025-07-10")},
           "not_met",
           10,
           1,
           ""},
          {"goes on after it began",
           "2025-06-30",
           {involved(users, co, "2025-07-01"), involved(users, form::led, "2025-01-01")},
           "met",
           0,
           0,
           ""},
          {"another group began before",
           "2025-06-30",
           {involved(carers, co, "2025-01-01"), involved(users, co, "2025-07-01")},
           "not_met",
           1,
           1,
           ""},
          {"two groups, one of them twice: the first day counts",
           "2025-06-30",
           {involved(users, co, "2025-07-05"), involved(carers, co, "2025-07-03"), involved(users, co, "2025-07-04")},
           "not_met",
           3,
           2,
           ""},
          {"late beside one that is not known",
           "2025-06-30",
           {involved(users, co, "2025-07-01"), involved(carers, {}, "2025-07-01")},
           "not_met",
           1,
           1,
           ""},
          {"a group that is not named", "2025-06-30", {involved({}, co, "2025-07-01")}, "not_met", 1, 1, ""},
          {"a group that is not named may have begun before",
           "2025-06-30",
           {involved({}, co, "2025-07-01"), involved(users, co, "2025-01-01")},
           "cannot_tell",
           0,
           0,
           "involvement.group"},
          {"what came before may be of the same group",
           "2025-06-30",
           {involved(users, co, "2025-07-01"), involved({}, co, "2025-01-01")},
           "cannot_tell",
           0,
           0,
           "involvement.group"},
          {"what came before may be co-production",
           "2025-06-30",
           {involved(users, co, "2025-07-01"), involved(users, {}, "2025-01-01")},
           "cannot_tell",
           0,
           0,
           "involvement.form"},
          {"what may be co-production is late",
           "2025-06-30",
           {involved(users, {}, "2025-07-01")},
           "cannot_tell",
           0,
           0,
           "involvement.form"},
          {"what may be co-production is in time",
           "2025-06-30",
           {involved(users, {}, "2025-01-01")},
           "cannot_tell",
           0,
           0,
           "involvement.form"},
          {"no day", "2025-06-30", {involved(users, co, "")}, "cannot_tell", 0, 0, "involvement.began"},
          {"no award", "", {involved(users, co, "2025-07-01")}, "cannot_tell", 0, 0, "tender.awarded"},
          {"nothing co-produced",
           "2025-06-30",
           {involved(users, form::informed, "2025-07-01"), involved(carers, form::consulted, "")},
           "not_applicable",
           0,
           0,
           ""},
          {"nothing co-produced, no award", "", {involved(users, form::informed, "")}, "not_applicable", 0, 0, ""},
          {"nobody", "2025-06-30", {}, "cannot_tell", 0, 0, "involvement"},
          {"nobody, no award", "", {}, "cannot_tell", 0, 0, "involvement, tender.awarded"}})
        BOOST_TEST_CONTEXT(each.why) {
            lc::exercise subject;
            subject.tender.emplace().awarded = maybe_day(each.awarded);
            subject.involvement = each.groups;
            auto const given = lc::exercise_co_production(subject, basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "warning" : "none"));
            BOOST_TEST(given.numbers[0] == each.days);
            BOOST_TEST(given.numbers[1] == each.late);
            BOOST_TEST(lacks(given, lc::exercise_co_production.info) == each.missing);
            std::vector<lc::involvement> const reversed(each.groups.rbegin(), each.groups.rend());
            subject.involvement = reversed;
            auto const again = lc::exercise_co_production(subject, basis_on());
            BOOST_TEST((again.is == given.is && again.numbers == given.numbers && again.missing == given.missing));
        }
}

BOOST_AUTO_TEST_CASE(a_group_that_was_not_involved_is_not_taken_to_have_co_produced) { // CODE-P3
    lc::exercise subject;
    subject.tender.emplace().awarded = day("2025-06-30");
    subject.involvement = {involved(group::users, {}, "")};
    subject.involvement[0].involved = false;
    BOOST_TEST(word(lc::exercise_co_production(subject, basis_on()).is) == "not_applicable");
    BOOST_TEST(told(lc::exercise_co_production, subject).message == "Nothing is recorded as co-produced or led.");
    subject.involvement[0].involved = true;
    BOOST_TEST(word(lc::exercise_co_production(subject, basis_on()).is) == "cannot_tell");
}

BOOST_AUTO_TEST_CASE(a_level_playing_field_claimed_while_some_were_kept_out_is_found) { // WIN-S5
    using enum lc::body_kind;
    using kinds = std::vector<lc::body_kind>;
    kinds const all_without_profit{voluntary_body, social_landlord, social_enterprise};
    struct row {
        char const* why;
        maybe claimed;
        kinds excluded, considered;
        char const* is;
        char const* missing;
    };
    for (row const& each :
         {row{"voluntary bodies kept out", true, {voluntary_body}, {}, "not_met", ""},
          {"social landlords kept out", true, {commercial_provider, social_landlord}, {}, "not_met", ""},
          {"social enterprises kept out", true, {social_enterprise}, all_without_profit, "not_met", ""},
          {"businesses kept out", true, {commercial_provider}, {}, "met", ""},
          {"public bodies and the own service kept out", true, {public_body, own_service}, {}, "met", ""},
          {"all of them may provide", true, {}, all_without_profit, "met", ""},
          {"only some of them may provide",
           true,
           {},
           {voluntary_body, social_landlord, commercial_provider},
           "cannot_tell",
           "market.bodies_excluded"},
          {"nobody is recorded", true, {}, {}, "cannot_tell", "market.bodies_excluded"},
          {"not claimed", false, {voluntary_body}, {}, "not_applicable", ""},
          {"not claimed, nothing else known", false, {}, {}, "not_applicable", ""},
          {"perhaps claimed", {}, {voluntary_body}, {}, "cannot_tell", "market.level_playing_field"},
          {"perhaps claimed, none kept out", {}, {public_body}, {}, "cannot_tell", "market.level_playing_field"},
          {"nothing", {}, {}, {}, "cannot_tell", "market.level_playing_field, market.bodies_excluded"}})
        BOOST_TEST_CONTEXT(each.why) {
            lc::exercise subject;
            subject.market.emplace().level_playing_field = each.claimed;
            subject.market->bodies_excluded = each.excluded;
            subject.market->bodies_considered = each.considered;
            auto const given = lc::exercise_level_playing_field(subject, basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "warning" : "none"));
            BOOST_TEST(lacks(given, lc::exercise_level_playing_field.info) == each.missing);
        }
}

BOOST_AUTO_TEST_CASE(one_person_who_commissions_and_procures_is_found) { // SCR-M2
    auto const commissions = role::commissioner;
    auto const procures = role::procurer;
    struct row {
        char const* why;
        std::vector<lc::role_holder> roles;
        char const* is; // once procurement has begun
        std::int64_t commissioner, procurer;
        char const* missing;
    };
    for (row const& each :
         {row{"the same name", {holder("A Lee", commissions), holder("A Lee", procures)}, "not_met", 1, 2, ""},
          {"blanks and case",
           {holder("B Roy", role::evaluator), holder(" a LEE\t", procures), holder("A Lee", commissions)},
           "not_met",
           3,
           2,
           ""},
          {"found beside one that is not known",
           {holder("A Lee", commissions), holder(nullptr, procures), holder("a lee", procures)},
           "not_met",
           1,
           3,
           ""},
          {"two people", {holder("A Lee", commissions), holder("B Roy", procures)}, "met", 0, 0, ""},
          {"one letter more", {holder("A Lee", commissions), holder("A Leed", procures)}, "met", 0, 0, ""},
          {"a blank within", {holder("A Lee", commissions), holder("ALee", procures)}, "met", 0, 0, ""},
          {"letters beyond ASCII keep their case",
           {holder("\xC3\x89mile", commissions), holder("\xC3\xA9mile", procures)},
           "met",
           0,
           0,
           ""},
          {"other parts do not matter",
           {holder("A Lee", commissions), holder("A Lee", role::project_manager), holder("B Roy", procures)},
           "met",
           0,
           0,
           ""},
          {"somebody else's part is not known",
           {holder("A Lee", commissions), holder("C Day", {}), holder("B Roy", procures)},
           "met",
           0,
           0,
           ""},
          {"a part of the commissioner is not known",
           {holder("A Lee", commissions), holder("A Lee", {}), holder("B Roy", procures)},
           "cannot_tell",
           0,
           0,
           "roles.role"},
          {"who procures is not known",
           {holder("A Lee", commissions), holder(nullptr, procures)},
           "cannot_tell",
           0,
           0,
           "roles.who"},
          {"a blank name is none",
           {holder("  ", commissions), holder("  ", procures)},
           "cannot_tell",
           0,
           0,
           "roles.who"},
          {"nobody procures", {holder("A Lee", commissions)}, "cannot_tell", 0, 0, "roles"},
          {"nobody commissions", {holder("A Lee", procures)}, "cannot_tell", 0, 0, "roles"},
          {"one entry of two names and no part",
           {holder("A Lee", {}), holder("A Lee", {})},
           "cannot_tell",
           0,
           0,
           "roles, roles.role"},
          {"no roles", {}, "cannot_tell", 0, 0, "roles"}})
        BOOST_TEST_CONTEXT(each.why) {
            lc::exercise subject;
            subject.roles = each.roles;
            subject.stages = {stage(lc::exercise_stage::procurement, "2025-05-01")};
            auto const given = lc::exercise_separate_duties(subject, basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "warning" : "none"));
            BOOST_TEST(given.numbers[0] == each.commissioner);
            BOOST_TEST(given.numbers[1] == each.procurer);
            BOOST_TEST(lacks(given, lc::exercise_separate_duties.info) == each.missing);
        }
}

BOOST_AUTO_TEST_CASE(duties_are_divided_from_the_first_day_of_procurement) { // SCR-M2
    auto const procurement = lc::exercise_stage::procurement;
    struct row {
        char const* why;
        std::vector<lc::stage_record> stages;
        char const* published;
        char const* awarded;
        char const* is;
        char const* day;
    };
    for (row const& each :
         {row{"begun the day before", {stage(procurement, "2025-04-30")}, "", "", "not_met", "2025-04-30"},
          {"begun that day", {stage(procurement, "2025-05-01")}, "", "", "not_met", "2025-05-01"},
          {"begins the day after", {stage(procurement, "2025-05-02")}, "", "", "not_applicable", "2025-05-02"},
          {"published", {}, "2025-05-01", "", "not_met", "2025-05-01"},
          {"awarded", {}, "", "2025-05-01", "not_met", "2025-05-01"},
          {"published before the stage is said to begin",
           {stage(procurement, "2025-06-01")},
           "2025-05-01",
           "",
           "not_met",
           "2025-05-01"},
          {"one procurement has begun, of the other the day is not known",
           {stage(procurement, "2025-05-01"), stage(procurement, "")},
           "",
           "",
           "not_met",
           "2025-05-01"},
          {"one begins later, of the other the day is not known",
           {stage(procurement, "2025-05-02"), stage(procurement, "")},
           "",
           "",
           "cannot_tell",
           "none"},
          {"to be published later, the stage may have begun", {}, "2025-05-02", "", "cannot_tell", "none"},
          {"a stage without its name may be an earlier procurement",
           {stage(procurement, "2025-05-03"), stage({}, "2025-05-02")},
           "",
           "",
           "cannot_tell",
           "none"},
          {"a later stage without its name is none",
           {stage(procurement, "2025-05-02"), stage({}, "2025-05-02")},
           "",
           "",
           "not_applicable",
           "2025-05-02"},
          {"only another stage is recorded",
           {stage(lc::exercise_stage::planning, "2025-01-01")},
           "",
           "",
           "cannot_tell",
           "none"},
          {"no day at all", {}, "", "", "cannot_tell", "none"}})
        BOOST_TEST_CONTEXT(each.why) {
            lc::exercise subject;
            subject.roles = {holder("A Lee", role::commissioner), holder("A Lee", role::procurer)};
            subject.stages = each.stages;
            subject.tender.emplace().published = maybe_day(each.published);
            subject.tender->awarded = maybe_day(each.awarded);
            auto const given = lc::exercise_separate_duties(subject, basis_on("2025-05-01"));
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(iso(given.dates[0]) == each.day);
            char const* const weight = given.is == lc::outcome::not_met          ? "warning"
                                       : given.is == lc::outcome::not_applicable ? "note"
                                                                                 : "none";
            BOOST_TEST(word(given.weight) == weight);
            bool const open = given.is == lc::outcome::cannot_tell;
            bool const unnamed = !each.stages.empty() && !each.stages.back().stage;
            BOOST_TEST(lacks(given, lc::exercise_separate_duties.info) == (!open     ? ""
                                                                           : unnamed ? "stages.stage, stages.began"
                                                                                     : "stages.began"));
            subject.roles[1].who = "B Roy"; // apart whenever procurement begins
            BOOST_TEST(word(lc::exercise_separate_duties(subject, basis_on("2025-05-01")).is) == "met");
        }
}

BOOST_AUTO_TEST_CASE(a_principle_is_not_set_aside_as_an_action_is) { // CODE-A0b
    struct row {
        char const* why;
        std::vector<set_aside_entry> entries; // an empty name is not recorded
        char const* is;
        std::int64_t of_principles;
        char const* missing;
    };
    std::optional<std::string> const because = "Nobody bids for a grant of this kind.";
    for (row const& each :
         {row{"an action", {{"CODE-PR2", because}}, "met", 0, ""},
          {"a criterion from an action", {{"principle.12.open_events", because}}, "met", 0, ""},
          {"planning is no principle", {{"CODE-PL1", because}}, "met", 0, ""},
          {"an element of another document", {{"WIN-S6", because}}, "met", 0, ""},
          {"a principle", {{"principle.3", because}}, "not_met", 1, ""},
          {"a principle by its clause", {{"CODE-P3", because}}, "not_met", 1, ""},
          {"a principle of two figures by its clause", {{"CODE-P10", because}}, "not_met", 1, ""},
          {"the rationale that a principle asks for", {{"CODE-P4b", because}}, "not_met", 1, ""},
          {"a criterion in the words of a principle", {{"principle.3.users_involved", because}}, "not_met", 1, ""},
          {"two principles beside an action",
           {{"CODE-PR2", because}, {"principle.3", because}, {"CODE-P7", {}}},
           "not_met",
           2,
           ""},
          {"a principle beside an action without a reason",
           {{"CODE-PR2", {}}, {"principle.3", because}},
           "not_met",
           1,
           ""},
          {"no reason", {{"CODE-PR2", {}}}, "cannot_tell", 0, "set_aside.reason"},
          {"a blank reason", {{"CODE-PR2", " \n"}}, "cannot_tell", 0, "set_aside.reason"},
          {"one of two without a reason",
           {{"CODE-PR2", because}, {"CODE-N2", {}}},
           "cannot_tell",
           0,
           "set_aside.reason"},
          {"what is not recorded", {{"", because}}, "cannot_tell", 0, "set_aside.what"},
          {"an empty entry", {{"", {}}}, "cannot_tell", 0, "set_aside.what, set_aside.reason"},
          {"nothing", {}, "cannot_tell", 0, "set_aside"}})
        BOOST_TEST_CONTEXT(each.why) {
            lc::exercise subject;
            for (auto const& entry : each.entries) {
                lc::set_aside made;
                made.what = lc::code_reference::find(entry.what);
                BOOST_TEST(made.what.has_value() == !entry.what.empty());
                made.reason = entry.reason;
                subject.set_aside.push_back(made);
            }
            auto const given = lc::exercise_set_aside(subject, basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "note" : "none"));
            BOOST_TEST(given.numbers[0] == each.of_principles);
            BOOST_TEST(lacks(given, lc::exercise_set_aside.info) == each.missing);
        }
}

BOOST_AUTO_TEST_CASE(nothing_set_aside_is_nothing_to_ask_once_the_register_is_begun) { // CODE-A0b
    using change = void (*)(lc::exercise&);
    for (change const begin : {change([](lc::exercise& e) { e.decision = day("2025-06-01"); }),
                               change([](lc::exercise& e) { e.claims.emplace_back(); }),
                               change([](lc::exercise& e) { e.evidence.emplace_back(); })}) {
        lc::exercise subject;
        begin(subject);
        BOOST_TEST(word(lc::exercise_set_aside(subject, basis_on()).is) == "not_applicable");
        BOOST_TEST(told(lc::exercise_set_aside, subject).message ==
                   "Nothing is recorded as set aside: everything counts.");
    }
}

BOOST_AUTO_TEST_CASE(what_the_code_lets_be_set_aside_is_asked_only_under_the_code) { // CODE-A0b
    lc::exercise subject;
    subject.set_aside.push_back({lc::code_reference::find("principle.3"), "No time."});
    struct row {
        char const* decision;
        char const* as_of;
        char const* is;
    };
    for (row const& each : {row{"2017-12-31", "2026-11-21", "not_assessed"},
                            {"2018-01-01", "2026-11-21", "cannot_tell"},
                            {"2018-01-31", "2026-11-21", "cannot_tell"},
                            {"2018-02-01", "2026-11-21", "not_met"},
                            {"", "2017-12-31", "not_assessed"},
                            {"", "2018-02-01", "not_met"}})
        BOOST_TEST_CONTEXT(each.decision << " asked on " << each.as_of) {
            subject.decision = maybe_day(each.decision);
            auto const given = lc::exercise_set_aside(subject, basis_on(each.as_of));
            BOOST_TEST(word(given.is) == each.is);
            if (given.is == lc::outcome::not_assessed || given.is == lc::outcome::cannot_tell) {
                auto const words = told(lc::exercise_set_aside, subject, basis_on(each.as_of)).message;
                BOOST_TEST(words.find("from 1 February 2018, perhaps already from 1 January 2018") != std::string::npos,
                           words);
            }
        }
}

BOOST_AUTO_TEST_CASE(each_contradiction_is_told_with_its_numbers) {
    lc::exercise subject;
    subject.events = {event(true, true, 1, "2025-03-01"), event(true, {}, 1, "2025-04-01")};
    subject.tender.emplace().awarded = day("2025-06-30");
    subject.involvement = {involved(group::users, form::co_produced, "2025-07-02")};
    subject.market.emplace().level_playing_field = true;
    subject.market->bodies_excluded = {lc::body_kind::voluntary_body};
    subject.roles = {holder("A Lee", role::commissioner), holder("a lee ", role::procurer)};
    subject.stages = {stage(lc::exercise_stage::procurement, "2025-05-01")};
    subject.set_aside = {{lc::code_reference::find("CODE-PR2"), "Too small."},
                         {lc::code_reference::find("CODE-P3"), "No time."}};
    BOOST_TEST(told(lc::exercise_open_event, subject).message ==
               "Said to be open or promoted to all, yet only one was invited by name: 2 events, the first on 1 March "
               "2025.");
    BOOST_TEST(told(lc::exercise_co_production, subject).message ==
               "Called co-produced or led, but begun only after the award on 30 June 2025, with nothing like it "
               "before: 1 group, the first on 2 July 2025, 2 days late.");
    BOOST_TEST(told(lc::exercise_level_playing_field, subject).message ==
               "A level playing field is claimed, but these were kept out: voluntary body.");
    BOOST_TEST(told(lc::exercise_separate_duties, subject).message ==
               "One person or post both commissions and procures (entries 1 and 2 of the roles), though procurement "
               "had begun by 1 May 2025.");
    BOOST_TEST(told(lc::exercise_separate_duties, subject, basis_on("2025-04-30")).message ==
               "One person or post both commissions and procures (entries 1 and 2 of the roles). Procurement begins "
               "on 1 May 2025: the duties are divided by then.");
    BOOST_TEST(told(lc::exercise_set_aside, subject).message ==
               "Set aside: CODE-PR2, CODE-P3. From the words of a principle itself, which cannot be set aside as "
               "actions can: 1 of these.");
}

BOOST_AUTO_TEST_CASE(what_agrees_is_told_too) {
    lc::exercise subject;
    subject.events = {event(true, true, 0)};
    subject.tender.emplace().awarded = day("2025-06-30");
    subject.involvement = {involved(group::users, form::co_produced, "2025-01-02")};
    subject.market.emplace().level_playing_field = true;
    subject.market->bodies_excluded = {lc::body_kind::public_body};
    subject.roles = {holder("A Lee", role::commissioner), holder("B Roy", role::procurer)};
    subject.set_aside = {{lc::code_reference::find("CODE-PR2"), "Too small."}};
    BOOST_TEST(told(lc::exercise_open_event, subject).message ==
               "No event that is said to be open or promoted to all has an invitation list of one.");
    BOOST_TEST(told(lc::exercise_co_production, subject).message ==
               "What is called co-produced or led began no later than the award on 30 June 2025, or follows on what "
               "did.");
    BOOST_TEST(told(lc::exercise_level_playing_field, subject).message ==
               "A level playing field is claimed, and no body that works without profit was kept out.");
    BOOST_TEST(told(lc::exercise_separate_duties, subject).message ==
               "Those who commission and those who procure are different people or posts.");
    BOOST_TEST(told(lc::exercise_set_aside, subject).message == "Set aside, each with its reason: CODE-PR2.");
    subject.market->level_playing_field = false;
    BOOST_TEST(told(lc::exercise_level_playing_field, subject).message == "No level playing field is claimed.");
}

BOOST_AUTO_TEST_SUITE_END()
