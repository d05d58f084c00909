// SPDX-License-Identifier: MIT
#include "outcomes_given.hpp"
#include "procured.hpp"

#include <leeds/commissioning/rules/procurement/waiver.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(procurement_waiver)

namespace lc = ::leeds::commissioning;
using cases::day;
using cases::in_words;
using cases::law_on;
using cases::maybe;
using cases::missing;
using cases::pence;
using cases::says;
using cases::word;
using enum lc::procurement_category;
using enum lc::vat_basis;
using lc::award_route;

namespace {

using facts = std::vector<std::string>;

auto const& rule = lc::waiver_law_of_the_day;

/// A contract of one sum that cannot be extended.
lc::granted_contract grant(std::optional<lc::money> value, char const* start = "") {
    lc::granted_contract made;
    made.value = value;
    made.start = maybe(start);
    made.extendable = false;
    return made;
}

/// A waiver that grants contracts of a kind; nothing of the procurement is recorded.
lc::waiver granting(std::optional<lc::procurement_category> category, std::vector<lc::granted_contract> grants) {
    lc::waiver made;
    made.category = category;
    made.grants = std::move(grants);
    return made;
}

/// A procurement begun on a day, and how its contract came to be awarded.
lc::waiver begun(lc::waiver made, char const* commenced, std::optional<award_route> route = award_route::council_waiver,
                 std::optional<std::string> ground = {}) {
    made.procurement.emplace();
    made.procurement->commenced = maybe(commenced);
    made.procurement->health_care = false;
    made.procurement->route = route;
    made.procurement->ground = std::move(ground);
    return made;
}

std::string is(lc::waiver const& subject) { return word(rule(subject, law_on()).is); }

} // namespace

BOOST_AUTO_TEST_CASE(below_the_threshold_of_the_day_a_waiver_is_enough_and_from_it_on_it_is_not) {
    auto const services_of = [](std::int64_t amount, char const* commenced, lc::vat_basis vat) {
        return begun(granting(services, {grant(pence(amount, vat))}), commenced);
    };
    BOOST_TEST(is(services_of(207'719'99, "2026-01-01", including)) == "met");
    BOOST_TEST(is(services_of(207'720'00, "2026-01-01", including)) == "not_met");
    BOOST_TEST(is(services_of(207'720'00, "2025-12-31", including)) == "met"); // £214,904 until then
    BOOST_TEST(is(services_of(181'301'99, "2018-01-01", excluding)) == "met");
    BOOST_TEST(is(services_of(181'302'00, "2018-01-01", excluding)) == "not_met");
    BOOST_TEST(is(services_of(181'302'00, "2018-01-01", not_stated)) == "cannot_tell");
    BOOST_TEST(is(services_of(217'562'40, "2018-01-01", not_stated)) == "not_met");
    BOOST_TEST(is(services_of(1, "2013-12-31", excluding)) == "not_assessed");

    auto const enough = in_words(rule, services_of(207'719'99, "2026-01-01", including), law_on());
    BOOST_TEST(says(enough, "£207,719.99"));
    BOOST_TEST(says(enough, "below the threshold of £207,720"));
    auto const by_the_act = in_words(rule, services_of(207'720'00, "2026-01-01", including), law_on());
    BOOST_TEST(says(by_the_act, "cures nothing"));
    BOOST_TEST(says(by_the_act, "Schedule 5"));
    BOOST_TEST(says(by_the_act, "section 44"));
    BOOST_TEST(says(in_words(rule, services_of(181'302'00, "2018-01-01", excluding), law_on()),
                    "ground that the Regulations themselves give"));
    BOOST_TEST(says(in_words(rule, services_of(181'302'00, "2018-01-01", not_stated), law_on()), "VAT decides"));
    BOOST_TEST(word(rule(services_of(207'720'00, "2026-01-01", including), law_on()).weight) == "violation");
}

BOOST_AUTO_TEST_CASE(every_option_counts) { // LAW-PA-2023-SCH3
    auto extended = grant(pence(150'000'00));
    extended.extendable = true;
    extended.options = {{.months = 12, .times = 1, .value = pence(57'719'99)}};
    BOOST_TEST(is(begun(granting(services, {extended}), "2026-01-01")) == "met");
    extended.options[0].value = pence(57'720'00);
    BOOST_TEST(is(begun(granting(services, {extended}), "2026-01-01")) == "not_met");
    extended.options[0].value.reset();
    auto const given = rule(begun(granting(services, {extended}), "2026-01-01"), law_on());
    BOOST_TEST((missing(given, rule.info) == facts{"waiver.grants.options.value"}));
    extended.options[0] = {.months = 12, .times = {}, .value = pence(1)};
    BOOST_TEST((missing(rule(begun(granting(services, {extended}), "2026-01-01"), law_on()), rule.info) ==
                facts{"waiver.grants.options.times"}));
    extended.ceiling = pence(207'719'99); // whatever the options are, no more than this
    BOOST_TEST(is(begun(granting(services, {extended}), "2026-01-01")) == "met");
    extended.value = pence(207'720'00); // nor are they needed
    BOOST_TEST(is(begun(granting(services, {extended}), "2026-01-01")) == "not_met");
}

BOOST_AUTO_TEST_CASE(contracts_are_valued_one_by_one_and_the_worst_answer_is_given) {
    auto const of = [](std::vector<lc::granted_contract> grants) {
        return begun(granting(services, grants), "2026-01-01");
    };
    BOOST_TEST(is(of({grant(pence(150'000'00)), grant(pence(150'000'00))})) == "met");
    BOOST_TEST(is(of({grant(pence(150'000'00)), grant(pence(250'000'00))})) == "not_met");
    BOOST_TEST(is(of({grant(pence(150'000'00)), grant({})})) == "cannot_tell");
    BOOST_TEST(is(of({grant({}), grant(pence(250'000'00))})) == "not_met");
    BOOST_TEST((missing(rule(of({}), law_on()), rule.info) == facts{"waiver.grants.value"}));
    auto estimated = of({grant(pence(250'000'00))});
    estimated.procurement->estimated_value = pence(207'719'99); // what was expected when it began
    BOOST_TEST(is(estimated) == "met");
}

BOOST_AUTO_TEST_CASE(a_ground_in_law_is_what_counts_from_the_threshold_on) { // LAW-PA-2023-S41
    auto const subject = [](std::optional<award_route> route, std::optional<std::string> ground = {},
                            char const* commenced = "2026-01-01", lc::procurement_category category = services) {
        return begun(granting(category, {grant(pence(900'000'00))}), commenced, route, std::move(ground));
    };
    using enum award_route;
    BOOST_TEST(is(subject(direct_award, "Urgency")) == "met");
    BOOST_TEST(says(in_words(rule, subject(direct_award, "Urgency"), law_on()), "ground in law: Urgency"));
    BOOST_TEST(is(subject(direct_award)) == "cannot_tell");
    BOOST_TEST((missing(rule(subject(direct_award, " "), law_on()), rule.info) == facts{"waiver.procurement.ground"}));
    BOOST_TEST(says(in_words(rule, subject(direct_award), law_on()), "cures nothing"));
    BOOST_TEST(says(in_words(rule, subject(direct_award, {}, "2018-06-01"), law_on()), "Regulations themselves"));
    BOOST_TEST((missing(rule(subject({}), law_on()), rule.info) ==
                facts{"waiver.procurement.route", "waiver.procurement.ground"}));
    BOOST_TEST(is(subject(council_waiver, "Urgency")) == "not_met");
    BOOST_TEST(is(subject(user_choice)) == "cannot_tell");
    BOOST_TEST(is(subject(user_choice, {}, "2026-01-01", light_touch)) == "met");
    BOOST_TEST(says(in_words(rule, subject(user_choice, {}, "2026-01-01", light_touch), law_on()), "paragraph 15"));
    for (auto const competed : {competition, framework}) BOOST_TEST(is(subject(competed)) == "not_applicable");
    BOOST_TEST(says(in_words(rule, subject(framework), law_on()), "nothing that the law asks is set aside"));
}

BOOST_AUTO_TEST_CASE(the_day_is_asked_for_only_where_it_makes_a_difference) {
    // NDTI-9: £47,600 in 2019 is below every threshold there was; CC-15: £214,000 of light touch in 2018 as well.
    BOOST_TEST(is(granting(services, {grant(pence(47'600'00, not_stated), "2019-11-01")})) == "met");
    BOOST_TEST(is(granting({}, {grant(pence(47'600'00, not_stated), "2019-11-01")})) == "met");
    auto const catalysts = granting(light_touch, {grant(pence(214'000'00, not_stated), "2018-09-01")});
    BOOST_TEST(is(catalysts) == "met");
    BOOST_TEST(says(in_words(rule, catalysts, law_on()), "The law is kept to, whatever the facts are"));
    auto dated = granting(services, {grant(pence(47'600'00, not_stated))}); // health care, begun in 2024 or later?
    BOOST_TEST(is(dated) == "cannot_tell");
    dated.report.emplace();
    dated.report->dated = day("2019-10-30");
    BOOST_TEST(is(dated) == "met"); // surely not
    BOOST_TEST(says(in_words(rule, dated, law_on()), "every day on which it can have begun"));
    dated.report.reset();
    dated.decision.emplace();
    dated.decision->taken = day("2023-12-31");
    BOOST_TEST(is(dated) == "met");
    dated.decision->taken = day("2024-01-01");
    BOOST_TEST(is(dated) == "cannot_tell");
    auto const unknown = granting(services, {grant(pence(214'000'00, not_stated), "2018-09-01")});
    BOOST_TEST(is(unknown) == "cannot_tell");
    BOOST_TEST(cases::misses(rule(unknown, law_on()), rule.info, "waiver.grants.value")); // with VAT or without
    auto const excluding_vat = granting(services, {grant(pence(170'000'00, excluding), "2018-09-01")});
    BOOST_TEST(cases::misses(rule(excluding_vat, law_on()), rule.info, "waiver.procurement.commenced"));
    BOOST_TEST(is(begun(excluding_vat, "2017-12-31")) == "not_met"); // £164,176
    BOOST_TEST(is(begun(excluding_vat, "2018-01-01")) == "met");     // £181,302
}

BOOST_AUTO_TEST_CASE(what_is_bought_and_for_whom_is_asked_for_only_where_it_makes_a_difference) {
    auto const subject = [](std::optional<lc::procurement_category> category, std::int64_t pounds) {
        auto made = begun(granting(category, {grant(pence(pounds * 100))}), "2026-01-01");
        made.procurement->health_care.reset();
        return made;
    };
    BOOST_TEST(is(subject(works, 900'000)) == "met");
    BOOST_TEST(is(subject(goods, 900'000)) == "not_met");
    BOOST_TEST(
        (missing(rule(subject(light_touch, 900'000), law_on()), rule.info) == facts{"waiver.procurement.health_care"}));
    auto health = subject(light_touch, 900'000);
    health.procurement->health_care = true;
    BOOST_TEST(is(health) == "not_applicable");
    BOOST_TEST(says(in_words(rule, health, law_on()), "Provider Selection Regime"));
    auto unknown = subject({}, 900'000);
    unknown.procurement->health_care = false;
    BOOST_TEST((missing(rule(unknown, law_on()), rule.info) == facts{"waiver.category"}));
    unknown = begun(granting({}, {grant(pence(9'000'000'00))}), "");
    unknown.grants[0].start = day("2026-03-01");
    unknown.procurement->regime = lc::procurement_regime::procurement_act_2023;
    BOOST_TEST(is(unknown) == "not_met"); // above every threshold of the Act
    auto either = begun(granting(goods, {grant(pence(9'000'000'00))}), "");
    BOOST_TEST(is(either) == "not_met"); // above every threshold of either law
    BOOST_TEST(says(in_words(rule, either, law_on()), "A law of public contracts governs"));
}

BOOST_AUTO_TEST_CASE(light_touch_services_before_2015_had_no_threshold) {
    auto const subject = begun(granting(light_touch, {grant(pence(9'000'000'00, excluding))}), "2015-02-25");
    BOOST_TEST(is(subject) == "met");
    BOOST_TEST(says(in_words(rule, subject, law_on()), "had no threshold"));
    lc::policy const empty("empty", {});
    auto const later = begun(granting(light_touch, {grant(pence(1))}), "2020-01-01");
    BOOST_TEST(word(rule(later, {empty, day("2026-11-21")}).is) == "not_assessed");
}

BOOST_AUTO_TEST_CASE(a_value_that_is_not_recorded_is_named) {
    auto const named = [](lc::granted_contract const& granted) {
        return missing(rule(begun(granting(services, {granted}), "2026-01-01"), law_on()), rule.info);
    };
    BOOST_TEST((named(grant({})) == facts{"waiver.grants.value"}));
    auto open = grant(pence(1));
    open.extendable.reset();
    BOOST_TEST((named(open) == facts{"waiver.grants.extendable"}));
    open.extendable = true;
    BOOST_TEST((named(open) == facts{"waiver.grants.options.value"}));
    auto by_year = grant({});
    by_year.yearly_values = {{1, pence(1)}, {2, std::nullopt}};
    BOOST_TEST((named(by_year) == facts{"waiver.grants.yearly_values.value"}));
    auto mixed = grant({});
    mixed.yearly_values = {{1, pence(1)}, {2, pence(1, excluding)}};
    BOOST_TEST((named(mixed) == facts{"waiver.grants.value"}));
}

BOOST_AUTO_TEST_CASE(it_can_answer_what_it_declares_and_nothing_else) {
    cases::outcomes_given declared;
    auto const award = [](std::int64_t amount, char const* commenced) {
        return begun(granting(services, {grant(pence(amount))}), commenced);
    };
    auto competed = award(900'000'00, "2026-01-01");
    competed.procurement->route = award_route::competition;
    for (lc::waiver const& each :
         {lc::waiver{}, award(1, "2026-01-01"), award(900'000'00, "2026-01-01"), award(1, "2013-12-31"), competed})
        declared.add(rule.info, rule(each, law_on()));
    declared.are_all_of(rule.info);
}

BOOST_AUTO_TEST_SUITE_END()
