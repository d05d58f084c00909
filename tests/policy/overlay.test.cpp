// SPDX-License-Identifier: MIT
#include "../rules/generated.hpp"
#include "../time/print.hpp"

#include <leeds/commissioning/policy/overlay.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>

BOOST_AUTO_TEST_SUITE(overlay)

namespace lc = ::leeds::commissioning;
using cases::day;
using lc::date;

namespace {

constexpr lc::parameter months{"test.months", "months", "Months, for the test"};
constexpr lc::parameter unset{"test.unset", "months", "Named, without a value"};
constexpr std::array<std::string_view, 2> rules{"test.rule", "test.other_rule"};

lc::dated_value value(std::int64_t amount, date from, std::optional<date> possibly_from, std::optional<date> to) {
    return {amount, from, possibly_from, to, lc::value_status::adopted, "reference", date{2026, 11, 21}};
}

/// 3 from 10 January 2010 (perhaps from 1 January) to 31 December 2012; nothing in 2013; 6 from 1 January 2014 with no
/// end. One rule is on from 1 June 2012, perhaps from 1 May.
lc::policy baseline() {
    return {"base",
            {{months, {value(3, {2010, 1, 10}, date{2010, 1, 1}, date{2012, 12, 31}), value(6, {2014, 1, 1}, {}, {})}},
             {unset, {}}},
            {{lc::rule_switch(rules[1]), {value(1, {2012, 6, 1}, date{2012, 5, 1}, {})}}}};
}

lc::policy_change change(std::string name, date from, std::optional<date> to, std::optional<std::int64_t> amount) {
    return {lc::changed::parameter, std::move(name), from, to, amount};
}
lc::policy_change turn(std::string_view rule, date from, std::optional<date> to, std::int64_t amount) {
    return {lc::changed::rule, std::string(rule), from, to, amount};
}

lc::policy applied(lc::policy_overlay const& overlay) {
    auto made = lc::apply(baseline(), overlay, rules);
    for (auto const& each : made.faults) BOOST_TEST_MESSAGE(each.reason);
    BOOST_TEST_REQUIRE(made.made.has_value());
    return std::move(*made.made);
}

std::vector<lc::dated_value> const& values_of(lc::policy const& of, lc::policy_change const& each) {
    auto const* const entry = each.what == lc::changed::rule ? of.find_switch(each.name) : of.find(each.name);
    BOOST_TEST_REQUIRE(entry != nullptr);
    return entry->values;
}

/// Everything a policy says on a day, as text.
std::string said_on(lc::policy const& of, date on) {
    std::string said;
    for (auto const span : {of.entries(), of.switches()})
        for (auto const& each : span) {
            auto const held = lc::held_on(each.values, on);
            said.append(each.what.name).append("=").append(std::to_string(static_cast<int>(held.held)));
            if (held.value != nullptr) said.append(":").append(std::to_string(held.value->amount));
            said.append(";");
        }
    return said;
}

struct wrong {
    char const* why;
    lc::policy_overlay overlay;
    char const* reason;
};

} // namespace

BOOST_AUTO_TEST_CASE(a_change_holds_on_its_own_days_and_on_no_other) {
    lc::policy const before = baseline();
    cases::draw next(2027);
    for (int round = 0; round < 300; ++round) {
        date const from = lc::add_days(day("2009-06-01"), next.between(0, 3000));
        std::optional<date> to;
        if (!next.chance(30)) to = lc::add_days(from, next.between(0, 2000));
        std::optional<std::int64_t> amount;
        if (!next.chance(20)) amount = next.between(10, 20);
        auto const each = change("test.months", from, to, amount);
        auto const made = lc::apply(before, {"tried", {each}}, rules);
        if (!made.made) { // it ends what nothing held
            BOOST_TEST(!amount.has_value());
            continue;
        }
        for (date on = day("2009-05-01"); on < day("2024-01-01"); on = lc::add_days(on, 1)) {
            bool const inside = from <= on && (!to || on <= *to);
            auto const found = made.made->on(months, on);
            auto const was = before.on(months, on);
            bool const right = inside ? (amount ? found.held == lc::holding::yes && found.value->amount == *amount
                                                : found.value == nullptr)
                               : was.value == nullptr
                                   ? found.value == nullptr
                                   : found.held == was.held && found.value->amount == was.value->amount;
            if (!right)
                BOOST_ERROR("on " << lc::to_iso(on) << " with a change from " << lc::to_iso(from) << " to "
                                  << (to ? lc::to_iso(*to) : "open"));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_baseline_says_the_same_on_every_day_after_an_overlay_as_before) {
    lc::policy const base = baseline();
    lc::policy const copy = base;
    auto const made = lc::apply(base,
                                {"all of it",
                                 {change("test.months", {2012, 1, 1}, {}, 9), change("test.unset", {2012, 1, 1}, {}, 2),
                                  turn(rules[0], {2012, 1, 1}, {}, 0), turn(rules[1], {2012, 1, 1}, {}, 0)}},
                                rules);
    BOOST_TEST_REQUIRE(made.made.has_value());
    for (date on = day("2009-01-01"); on < day("2016-01-01"); on = lc::add_days(on, 1))
        BOOST_TEST_REQUIRE(said_on(base, on) == said_on(copy, on));
    BOOST_TEST(base.name() == "base");
    BOOST_TEST(made.made->name() == "base with all of it");
}

BOOST_AUTO_TEST_CASE(changes_of_different_names_give_the_same_policy_in_any_order) {
    std::vector<lc::policy_change> changes{
        change("test.months", {2011, 1, 1}, date{2011, 6, 30}, 9), change("test.months", {2015, 1, 1}, {}, 12),
        change("test.unset", {2012, 1, 1}, {}, 2), turn(rules[0], {2012, 1, 1}, {}, 0)};
    std::vector<int> order{0, 1, 2, 3};
    std::optional<std::string> first;
    do {
        lc::policy_overlay overlay{"shuffled", {}};
        for (int const each : order) overlay.changes.push_back(changes[static_cast<std::size_t>(each)]);
        auto const made = applied(overlay);
        std::string all;
        for (date on = day("2009-12-01"); on < day("2016-01-01"); on = lc::add_days(on, 7)) all += said_on(made, on);
        if (!first) first = all;
        BOOST_TEST((all == *first));
    } while (std::next_permutation(order.begin(), order.end()));
}

BOOST_AUTO_TEST_CASE(a_value_cut_off_within_its_days_of_doubt_stays_in_doubt_there) {
    auto const made = applied({"cut", {change("test.months", {2010, 1, 5}, {}, 9)}});
    BOOST_TEST((made.on(months, {2010, 1, 4}).held == lc::holding::unclear));
    BOOST_TEST(made.on(months, {2010, 1, 4}).value->amount == 3);
    BOOST_TEST((made.on(months, {2010, 1, 5}).held == lc::holding::yes));
    BOOST_TEST(made.on(months, {2010, 1, 5}).value->amount == 9);
    auto const back = applied({"back", {change("test.months", {2009, 1, 1}, date{2010, 1, 4}, 9)}});
    BOOST_TEST((back.on(months, {2010, 1, 5}).held == lc::holding::unclear));
    BOOST_TEST((back.on(months, {2010, 1, 10}).held == lc::holding::yes));
    BOOST_TEST(back.on(months, {2010, 1, 10}).value->amount == 3);
}

BOOST_AUTO_TEST_CASE(a_rule_that_was_on_on_all_days_can_be_switched_off_for_some) {
    auto const each = turn(rules[0], {2012, 1, 1}, date{2012, 12, 31}, 0);
    auto const made = applied({"off for a year", {each}});
    auto const& held = values_of(made, each);
    BOOST_TEST(lc::held_on(held, {2011, 12, 31}).value->amount == 1);
    BOOST_TEST(lc::held_on(held, {2012, 1, 1}).value->amount == 0);
    BOOST_TEST(lc::held_on(held, {2012, 12, 31}).value->amount == 0);
    BOOST_TEST(lc::held_on(held, {2013, 1, 1}).value->amount == 1);
    BOOST_TEST(lc::held_on(held, {1400, 1, 1}).value->amount == 1);
}

BOOST_AUTO_TEST_CASE(an_overlay_that_is_wrong_anywhere_changes_nothing_and_says_what_is_wrong) {
    using lc::policy_overlay;
    for (wrong const& each :
         {wrong{"no change", {"x", {}}, "there is no change in it"},
          {"a slip in a name",
           {"x", {change("test.month", {2020, 1, 1}, {}, 9)}},
           "\"test.month\" is no parameter; did you mean test.months?"},
          {"nothing like it", {"x", {change("wages", {2020, 1, 1}, {}, 9)}}, "\"wages\" is no parameter"},
          {"a rule's name for a parameter",
           {"x", {change("test.rule", {2020, 1, 1}, {}, 0)}},
           "\"test.rule\" is no parameter"},
          {"an unknown rule",
           {"x", {turn("test.rul", {2020, 1, 1}, {}, 0)}},
           "\"test.rul\" is no rule; did you mean test.rule?"},
          {"last day first",
           {"x", {change("test.months", {2020, 1, 2}, date{2020, 1, 1}, 9)}},
           "test.months: its last day, 1 January 2020, is before its first, 2 January 2020"},
          {"two on one day",
           {"x",
            {change("test.months", {2020, 1, 1}, date{2020, 6, 30}, 9), change("test.months", {2020, 6, 30}, {}, 12)}},
           "test.months: shares days with change 1"},
          {"what holds already",
           {"x", {change("test.months", {2020, 1, 1}, {}, 6)}},
           "test.months: changes nothing, for that is what holds already"},
          {"an end of nothing",
           {"x", {change("test.unset", {2020, 1, 1}, {}, std::nullopt)}},
           "test.unset: changes nothing, for that is what holds already"},
          {"on where it is on",
           {"x", {turn(rules[0], {2020, 1, 1}, {}, 1)}},
           "test.rule: changes nothing, for that is what holds already"},
          {"neither on nor off",
           {"x", {{lc::changed::rule, "test.rule", {2020, 1, 1}, {}, std::nullopt}}},
           "test.rule: a rule is switched on or off"}})
        BOOST_TEST_CONTEXT(each.why) {
            // The baseline holds 6 as adopted: only a change that is adopted too says the same.
            policy_overlay overlay = each.overlay;
            for (auto& one : overlay.changes) one.status = lc::value_status::adopted;
            auto const made = lc::apply(baseline(), overlay, rules);
            BOOST_TEST(!made.made.has_value());
            BOOST_TEST_REQUIRE(made.faults.size() == 1u);
            BOOST_TEST(made.faults[0].reason == each.reason);
            BOOST_TEST(made.faults[0].change.has_value() == !overlay.changes.empty());
        }
}

BOOST_AUTO_TEST_CASE(neighbouring_days_are_not_shared_days) {
    auto const made = applied(
        {"two steps",
         {change("test.months", {2020, 1, 1}, date{2020, 6, 29}, 9), change("test.months", {2020, 6, 30}, {}, 12)}});
    BOOST_TEST(made.on(months, {2020, 6, 29}).value->amount == 9);
    BOOST_TEST(made.on(months, {2020, 6, 30}).value->amount == 12);
}

BOOST_AUTO_TEST_CASE(a_proposal_of_what_is_adopted_already_changes_its_status_at_least) {
    auto const made = applied({"same number", {change("test.months", {2020, 1, 1}, {}, 6)}});
    BOOST_TEST((made.on(months, {2020, 1, 1}).value->status == lc::value_status::proposed));
}

BOOST_AUTO_TEST_SUITE_END()
