// SPDX-License-Identifier: MIT
#include "../rules/generated.hpp"

#include <leeds/commissioning/whatif/variation.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>

BOOST_AUTO_TEST_SUITE(variation)

using namespace cases;

namespace {

lc::variation varied(std::vector<lc::contract> const& portfolio, lc::parameter const& what, std::int64_t first,
                     std::int64_t last) {
    lc::varying run(lc::leeds_rules, basis_on(), what, first, last);
    for (auto const& each : portfolio) run.add(each);
    return std::move(run).found();
}

lc::contract ending(lc::date served, lc::date last_funded) {
    lc::contract made = third_sector();
    made.change_notices.push_back(notice(lc::change_kind::cessation, lc::to_iso(served), lc::to_iso(last_funded)));
    return made;
}

/// Whole months of notice by the corresponding date, counted with std::chrono.
int months_given(lc::date served, lc::date last_funded) {
    namespace chrono = std::chrono;
    auto const ymd = [](lc::date each) {
        return chrono::year_month_day{chrono::year{each.year()}, chrono::month{static_cast<unsigned>(each.month())},
                                      chrono::day{static_cast<unsigned>(each.day())}};
    };
    auto const end = chrono::sys_days{ymd(last_funded)};
    int months_long = -1;
    for (int count = 0; count < 60; ++count) {
        auto there = ymd(served) + chrono::months{count};
        if (!there.ok()) there = there.year() / there.month() / chrono::last;
        if (chrono::sys_days{there} <= end) months_long = count;
    }
    return months_long;
}

} // namespace

BOOST_AUTO_TEST_CASE(the_limits_are_the_months_of_notice_that_were_given) {
    draw next(18);
    std::vector<lc::contract> portfolio;
    std::vector<std::uint64_t> expected(19);
    std::uint64_t all = 0;
    std::uint64_t none = 0;
    for (int count = 0; count < 400; ++count) {
        lc::date const served = lc::add_days(day("2018-03-01"), next.between(0, 3000));
        lc::date const last_funded = lc::add_days(served, next.between(-20, 700));
        portfolio.push_back(ending(served, last_funded));
        int const given = months_given(served, last_funded);
        if (given < 0)
            ++none;
        else if (given >= 18)
            ++all;
        else
            ++expected[static_cast<std::size_t>(given)];
    }
    auto const found = varied(portfolio, lc::parameters::notice_minimum, 0, 18);
    BOOST_TEST(found.limits == expected, boost::test_tools::per_element());
    BOOST_TEST(found.met_at_all == all);
    BOOST_TEST(found.met_at_none == none);
    BOOST_TEST(found.cases == 400u);
}

BOOST_AUTO_TEST_CASE(cases_flip_where_two_separate_checks_differ) {
    auto const portfolio = some_cases(600, 4);
    auto const found = varied(portfolio, lc::parameters::notice_minimum, 4, 8);
    BOOST_TEST_REQUIRE(found.values.size() == 5u);
    for (auto const& value : found.values) {
        lc::policy const by = lc::with_amount(numbers(), lc::parameters::notice_minimum, value.amount);
        std::uint64_t flipped = 0;
        for (auto const& each : portfolio) {
            auto const one = lc::check(each, basis_on());
            auto const other = lc::check(each, basis_on("2026-11-21", by));
            bool differs = false;
            for (std::size_t at = 0; at < one.findings.size(); ++at)
                differs |= one.findings[at].given.is != other.findings[at].given.is;
            flipped += differs ? 1 : 0;
        }
        BOOST_TEST(value.cases_flipped == flipped);
        if (value.amount == 6) BOOST_TEST(flipped == 0u);
    }
    BOOST_TEST(found.values[0].cases_flipped > 0u);
    BOOST_TEST(found.values[4].newly_not_met > 0u);
    BOOST_TEST(found.values[0].newly_not_met == 0u);
}

BOOST_AUTO_TEST_CASE(asking_for_more_notice_never_lets_more_notices_pass) {
    auto const found = varied(some_cases(1500, 5), lc::parameters::notice_minimum, 0, 18);
    for (std::size_t at = 1; at < found.values.size(); ++at)
        BOOST_TEST(found.values[at].outcomes[lc::outcome::met] <= found.values[at - 1].outcomes[lc::outcome::met]);
}

BOOST_AUTO_TEST_CASE(a_parameter_without_a_value_gets_one_and_the_baseline_keeps_none) {
    lc::policy const by = lc::with_amount(numbers(), lc::parameters::largest_share, 40);
    BOOST_TEST(by.on(lc::parameters::largest_share, day("2020-01-01")).value->amount == 40);
    BOOST_TEST((numbers().on(lc::parameters::largest_share, day("2020-01-01")).held == lc::holding::unset));
    constexpr lc::parameter own{"own.figure", "days", "One of their own"};
    BOOST_TEST(lc::with_amount(numbers(), own, 3).on(own, day("2020-01-01")).value->amount == 3);
}

BOOST_AUTO_TEST_CASE(doubt_about_the_days_of_a_value_stays_whatever_the_amount) {
    lc::policy const by = lc::with_amount(numbers(), lc::parameters::notice_minimum, 9);
    auto const found = by.on(lc::parameters::notice_minimum, day("2018-01-15"));
    BOOST_TEST((found.held == lc::holding::unclear));
    BOOST_TEST(found.value->amount == 9);
    BOOST_TEST((by.on(lc::parameters::notice_minimum, day("2017-12-31")).held == lc::holding::no));
}

BOOST_AUTO_TEST_SUITE_END()
