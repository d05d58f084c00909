// SPDX-License-Identifier: MIT
#include "../rules/generated.hpp"
#include "../time/print.hpp"

#include <leeds/commissioning/whatif/comparison.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <map>

BOOST_AUTO_TEST_SUITE(comparison)

using namespace cases;

namespace {

std::vector<lc::rule_info> const& infos() {
    static auto const all = lc::infos_of(lc::leeds_rules);
    return all;
}
std::vector<std::string_view> const& rule_ids() {
    static auto const all = [] {
        std::vector<std::string_view> ids;
        for (auto const& each : infos()) ids.push_back(each.id);
        return ids;
    }();
    return all;
}

lc::policy_change change(std::string name, std::string_view from, std::int64_t amount) {
    return {lc::changed::parameter, std::move(name), day(from), {}, amount};
}
lc::policy_change turn_off(std::string name, std::string_view from) {
    return {lc::changed::rule, std::move(name), day(from), {}, 0};
}

lc::what_if ready(std::vector<lc::policy_change> changes, lc::policy const& base = numbers()) {
    auto made = lc::try_what_if(base, {"tried", std::move(changes)}, rule_ids());
    for (auto const& each : made.faults) BOOST_TEST_MESSAGE(each.reason);
    BOOST_TEST_REQUIRE(made.made.has_value());
    return std::move(*made.made);
}

lc::what_if nine_months(std::string_view from = "2018-02-01") {
    return ready({change("notice.minimum_months", from, 9)});
}

lc::answer says(lc::outcome is, std::int64_t short_by = 0, std::uint16_t missing = 0) {
    lc::answer given;
    given.is = is;
    given.numbers[1] = short_by;
    given.missing = missing;
    return given;
}

struct moving {
    char const* why;
    lc::answer before;
    lc::answer after;
    lc::movement how;
};

/// A contract of a directorate whose only notice ends it.
lc::contract ending(std::string_view served, std::string_view last_funded, char const* directorate = nullptr) {
    lc::contract made = third_sector();
    made.change_notices.push_back(notice(lc::change_kind::cessation, served, last_funded));
    if (directorate != nullptr) made.directorate = directorate;
    return made;
}

lc::moved_finding const* moved_by(lc::overlay_effect const& effect, std::string_view rule) {
    for (auto const& each : effect.moved)
        if (infos()[each.rule].id == rule) return &each;
    return nullptr;
}

/// Everything about an effect but the findings kept, as text.
std::string told(lc::overlay_effect const& effect) {
    std::string text;
    auto const put = [&](std::uint64_t number) { text.append(std::to_string(number)).append(" "); };
    for (auto const& rule : effect.transitions)
        for (auto const& row : rule.of)
            for (auto const each : row) put(each);
    for (auto const each : effect.findings) put(each);
    auto const put_totals = [&](lc::movement_totals const& each) {
        for (auto const number :
             {each.cases, each.with_new, each.with_resolved, each.with_changed, each.now_unknown, each.pence_new})
            put(number);
    };
    put_totals(effect.total);
    for (auto const& each : effect.by_sector) put_totals(each);
    for (auto const& each : effect.by_size) put_totals(each);
    for (auto const& each : effect.by_band) put_totals(each);
    put(effect.cohort.notices);
    put(effect.cohort.would_move);
    return text;
}

} // namespace

BOOST_AUTO_TEST_CASE(how_a_finding_moved_is_named_by_what_becomes_of_the_case) {
    using enum lc::outcome;
    using lc::movement;
    for (moving const& each :
         {moving{"newly short", says(met), says(not_met, 30), movement::fresh},
          {"newly short where nobody could tell", says(cannot_tell), says(not_met, 30), movement::fresh},
          {"short and newly judged", says(not_assessed), says(not_met, 1), movement::fresh},
          {"no longer short", says(not_met, 30), says(met), movement::resolved},
          {"no longer asked for", says(not_met, 30), says(not_applicable), movement::resolved},
          {"switched off is not put right", says(not_met, 30), says(not_assessed), movement::changed},
          {"can no longer be told", says(not_met, 30), says(cannot_tell, 0, 1), movement::changed},
          {"short by more", says(not_met, 30), says(not_met, 120), movement::changed},
          {"explained by more", says(explained, 30), says(explained, 120), movement::changed},
          {"for want of another fact", says(cannot_tell, 0, 1), says(cannot_tell, 0, 2), movement::changed},
          {"short as before", says(not_met, 30), says(not_met, 30), movement::unchanged},
          {"met, by other numbers", says(met, 0), says(met, 7), movement::unchanged}})
        BOOST_TEST_CONTEXT(each.why) BOOST_TEST((lc::movement_of(each.before, each.after) == each.how));
}

BOOST_AUTO_TEST_CASE(the_totals_of_nine_months_are_those_of_two_separate_checks) {
    auto const portfolio = some_cases(3000, 9);
    auto const with = nine_months();
    auto const found = lc::compare(portfolio, basis_on(), with);
    lc::basis const after{with.made, basis_on().as_of};

    std::vector<lc::outcome_transitions> transitions(infos().size());
    std::uint64_t cases_with_new = 0;
    std::uint64_t pence = 0;
    for (auto const& each : portfolio) {
        auto const one = lc::check(each, basis_on());
        auto const other = lc::check(each, after);
        BOOST_TEST_REQUIRE(one.findings.size() == other.findings.size());
        bool fresh = false;
        for (std::size_t at = 0; at < one.findings.size(); ++at) {
            auto const was = one.findings[at].given.is;
            auto const is = other.findings[at].given.is;
            ++transitions[one.findings[at].rule].of[static_cast<std::size_t>(was)][static_cast<std::size_t>(is)];
            fresh |= was != is && is == lc::outcome::not_met;
        }
        if (!fresh) continue;
        ++cases_with_new;
        if (each.value && each.value->pence() > 0) pence += static_cast<std::uint64_t>(each.value->pence());
    }
    lc::overlay_effect const& effect = found.with[0];
    BOOST_TEST((effect.transitions == transitions));
    BOOST_TEST(effect.total.with_new == cases_with_new);
    BOOST_TEST(effect.total.pence_new == pence);
    BOOST_TEST(effect.total.cases == portfolio.size());
    BOOST_TEST(cases_with_new > 100u);
    BOOST_TEST(found.cases == portfolio.size());
}

BOOST_AUTO_TEST_CASE(what_the_baseline_says_is_the_same_whatever_it_is_compared_with) {
    auto const portfolio = some_cases(500);
    std::vector<lc::what_if> with{nine_months(), ready({turn_off("notice.cessation", "2018-02-01")})};
    lc::checking alone(lc::leeds_rules, basis_on(), lc::keep::counts);
    lc::comparing both(lc::leeds_rules, basis_on(), std::span<lc::what_if const>(with));
    for (auto const& each : portfolio) {
        alone.add(each);
        both.add(each);
    }
    BOOST_TEST((both.found().baseline == alone.found().counts));
    // And one overlay says the same beside another as alone.
    BOOST_TEST(told(both.found().with[0]) == told(lc::compare(portfolio, basis_on(), with[0]).with[0]));
    BOOST_TEST(told(both.found().with[1]) == told(lc::compare(portfolio, basis_on(), with[1]).with[0]));
}

BOOST_AUTO_TEST_CASE(changes_of_different_names_move_the_same_findings_in_any_order) {
    auto const portfolio = some_cases(400);
    std::vector<lc::policy_change> changes{change("notice.minimum_months", "2018-02-01", 9),
                                           change("notice.decommissioning_minimum_months", "2019-01-01", 12),
                                           turn_off("notice.impact_considered", "2018-02-01")};
    std::vector<int> order{0, 1, 2};
    std::string const first = told(lc::compare(portfolio, basis_on(), ready(changes)).with[0]);
    while (std::next_permutation(order.begin(), order.end())) {
        std::vector<lc::policy_change> shuffled;
        for (int const each : order) shuffled.push_back(changes[static_cast<std::size_t>(each)]);
        BOOST_TEST((told(lc::compare(portfolio, basis_on(), ready(shuffled)).with[0]) == first));
    }
}

BOOST_AUTO_TEST_CASE(each_finding_names_the_changes_that_move_it) {
    // Six months and a week of notice: nine months are not kept to, and clear months change nothing.
    std::vector<lc::contract> const portfolio{ending("2020-01-10", "2020-07-17")};
    auto const one = lc::compare(
        portfolio, basis_on(),
        ready({turn_off("notice.impact_considered", "2018-02-01"), change("notice.minimum_months", "2018-02-01", 9)}));
    auto const* const short_notice = moved_by(one.with[0], "notice.cessation");
    BOOST_TEST_REQUIRE(short_notice != nullptr);
    BOOST_TEST(short_notice->causes == 2u);
    auto const* const off = moved_by(one.with[0], "notice.impact_considered");
    BOOST_TEST_REQUIRE(off != nullptr);
    BOOST_TEST(off->causes == 1u);
    BOOST_TEST((one.with[0].moved_by_change == std::vector<std::uint64_t>{1, 1}));
    BOOST_TEST(one.with[0].moved_together == 0u);
}

BOOST_AUTO_TEST_CASE(what_only_two_changes_together_move_is_put_down_to_neither) {
    // One parameter says what a small exercise is, the other how many reports are too many for it: neither says
    // anything without the other.
    lc::exercise subject;
    subject.reporting.emplace();
    subject.reporting->reports_a_year = 12;
    subject.value = lc::money::from_pence(5'000'00);
    lc::what_if const with = ready({change("reporting.most_reports_if_small", "2018-02-01", 4),
                                    change("reporting.small_below", "2018-02-01", 10'000'00)});
    lc::comparing run(lc::leeds_rules, basis_on(), std::span<lc::what_if const>(&with, 1));
    run.add(subject);
    lc::overlay_effect const& effect = run.found().with[0];
    BOOST_TEST(effect.moved_together > 0u);
    for (auto const& each : effect.moved)
        if (each.after.is == lc::outcome::not_met) BOOST_TEST(each.causes == 0u);
}

BOOST_AUTO_TEST_CASE(a_change_from_a_day_leaves_notices_served_before_it_alone_and_says_how_many) {
    std::vector<lc::contract> const portfolio{
        ending("2027-03-31", "2027-10-31"), // seven months, served the day before
        ending("2027-04-01", "2027-11-30"), // served on the day
        ending("2027-03-31", "2028-03-31"), // a year, served before
        ending("2026-01-01", "2027-03-31")  // over before the change
    };
    auto const found = lc::compare(portfolio, basis_on(), nine_months("2027-04-01"));
    lc::overlay_effect const& effect = found.with[0];
    BOOST_TEST(effect.total.with_new == 1u);
    BOOST_TEST_REQUIRE(effect.moved.size() == 1u);
    BOOST_TEST(effect.moved[0].subject == 1u);
    BOOST_TEST(effect.cohort.notices == 2u);
    BOOST_TEST(effect.cohort.would_move == 1u);
}

BOOST_AUTO_TEST_CASE(an_overlay_that_moves_nothing_here_says_so) {
    std::vector<lc::contract> const portfolio{ending("2020-01-10", "2022-07-17")};
    auto const found = lc::compare(portfolio, basis_on(), nine_months());
    BOOST_TEST(!found.with[0].moves_anything());
    BOOST_TEST(found.with[0].findings_considered() > 10u);
    BOOST_TEST(found.with[0].moved.empty());
}

BOOST_AUTO_TEST_CASE(groups_hold_every_case_once_and_those_of_which_nothing_is_recorded_apart) {
    std::vector<lc::contract> portfolio{ending("2020-01-10", "2020-07-17", "Adults"),
                                        ending("2020-01-10", "2021-07-17", "Adults"),
                                        ending("2020-01-10", "2020-07-17")};
    portfolio[0].value = lc::money::from_pence(10'000'00);
    portfolio[1].value = lc::money::from_pence(10'000'01);
    portfolio[0].providers[0].small_business = true;
    auto const found = lc::compare(portfolio, basis_on(), nine_months());
    lc::overlay_effect const& effect = found.with[0];
    BOOST_TEST(effect.by_directorate.at("Adults").cases == 2u);
    BOOST_TEST(effect.by_directorate.at("Adults").with_new == 1u);
    BOOST_TEST(effect.by_directorate.at("Adults").pence_new == 1'000'000u);
    BOOST_TEST(effect.by_directorate.at("").with_new == 1u);
    BOOST_TEST(effect.by_sector[static_cast<std::size_t>(lc::sector::third_sector)].cases == 3u);
    BOOST_TEST(effect.by_size[static_cast<std::size_t>(lc::provider_size::small)].cases == 1u);
    BOOST_TEST(effect.by_size.back().cases == 2u);
    BOOST_TEST(effect.by_band[static_cast<std::size_t>(lc::reporting_band::to_10_000)].cases == 1u);
    BOOST_TEST(effect.by_band[static_cast<std::size_t>(lc::reporting_band::to_100_000)].cases == 1u);
    BOOST_TEST(effect.by_band.back().cases == 1u);
}

BOOST_AUTO_TEST_CASE(a_rule_that_begins_to_ask_says_which_facts_it_lacks) {
    lc::what_if const with = ready({change("market.largest_share", "2018-02-01", 40)});
    lc::exercise bare;
    lc::comparing run(lc::leeds_rules, basis_on(), std::span<lc::what_if const>(&with, 1));
    run.add(bare);
    lc::overlay_effect const& effect = run.found().with[0];
    std::uint64_t missing = 0;
    for (auto const& rule : effect.missing_where_unknown)
        for (auto const each : rule) missing += each;
    BOOST_TEST(effect.total.now_unknown == 1u);
    BOOST_TEST(missing > 0u);
    BOOST_TEST(effect.total.cases == 1u);
}

BOOST_AUTO_TEST_CASE(an_overlay_of_more_changes_than_can_be_told_apart_is_refused) {
    std::vector<lc::policy_change> many;
    for (int year = 2100; many.size() <= lc::most_changes; ++year) {
        lc::policy_change each = change("notice.minimum_months", "2018-02-01", 7 + year % 2);
        each.from = lc::date(year, 1, 1);
        each.to = lc::date(year, 12, 31);
        many.push_back(each);
    }
    auto const refused = lc::try_what_if(numbers(), {"many", many}, rule_ids());
    BOOST_TEST(!refused.made.has_value());
    BOOST_TEST(refused.faults.size() == 1u);
    many.pop_back();
    BOOST_TEST(lc::try_what_if(numbers(), {"fewer", many}, rule_ids()).made.has_value());
}

BOOST_AUTO_TEST_SUITE_END()
