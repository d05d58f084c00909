// SPDX-License-Identifier: MIT
#include "../time/print.hpp"

#include <leeds/commissioning/policy/freshness.hpp>
#include <leeds/commissioning/policy/leeds.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(freshness)

namespace lc = ::leeds::commissioning;
using lc::date;

namespace {

lc::parameter const months{"a.months", "months", "Some months"};

lc::dated_value value(date from, std::optional<date> to, std::optional<date> last_checked,
                      lc::value_status status = lc::value_status::adopted) {
    return {6, from, std::nullopt, to, status, "Code", last_checked};
}

/// The concerns about one parameter on a day, by name.
std::string concerns(std::vector<lc::dated_value> values, date day) {
    std::string names;
    for (auto const& each : lc::concerns_of({months, std::move(values)}, day))
        names.append(names.empty() ? "" : " ").append(name_of(each.because));
    return names;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_value_checked_more_than_twelve_months_ago_is_to_be_looked_at) {
    auto const on = [](date day) { return concerns({value({2018, 2, 1}, {}, date{2026, 11, 21})}, day); };
    BOOST_TEST(on({2017, 1, 1}) == ""); // no value yet
    BOOST_TEST(on({2020, 1, 1}) == ""); // it was made sure of later
    BOOST_TEST(on({2027, 11, 20}) == "");
    BOOST_TEST(on({2027, 11, 21}) == ""); // twelve months, not more
    BOOST_TEST(on({2027, 11, 22}) == "checked_long_ago");
    BOOST_TEST(concerns({value({2018, 2, 1}, {}, date{2024, 2, 29})}, {2025, 2, 28}) == "");
    BOOST_TEST(concerns({value({2018, 2, 1}, {}, date{2024, 2, 29})}, {2025, 3, 1}) == "checked_long_ago");
}

BOOST_AUTO_TEST_CASE(a_value_that_nobody_checked_or_decided_does_not_pass_for_sure) {
    using enum lc::value_status;
    date const checked{2026, 11, 21};
    BOOST_TEST(concerns({value({2018, 2, 1}, {}, {})}, {2026, 11, 21}) == "never_checked");
    BOOST_TEST(concerns({value({2018, 2, 1}, {}, checked, proposed)}, checked) == "proposed");
    BOOST_TEST(concerns({value({2018, 2, 1}, {}, checked, unconfirmed)}, checked) == "unconfirmed");
    BOOST_TEST(concerns({value({2018, 2, 1}, {}, {}, unconfirmed)}, checked) == "never_checked unconfirmed");
}

BOOST_AUTO_TEST_CASE(a_parameter_whose_last_value_has_ended_does_not_go_on_silently) {
    std::vector<lc::dated_value> const ended{value({2018, 2, 1}, date{2020, 1, 31}, date{2019, 11, 21})};
    BOOST_TEST(concerns(ended, {2020, 1, 31}) == "");
    BOOST_TEST(concerns(ended, {2020, 2, 1}) == "ended");
    std::vector<lc::dated_value> const with_gap{value({2018, 2, 1}, date{2020, 1, 31}, date{2026, 11, 21}),
                                                value({2021, 2, 1}, {}, date{2026, 11, 21})};
    BOOST_TEST(concerns(with_gap, {2020, 6, 1}) == ""); // a value follows: it is between two, not past the last
    BOOST_TEST(concerns({}, {2020, 6, 1}) == "");
}

BOOST_AUTO_TEST_CASE(only_what_is_asked_about_is_looked_at) {
    auto const leeds = lc::leeds_policy();
    std::vector<std::string_view> const best_value{"best_value.minimum_notice_months", "notice.minimum_months"};
    auto const found = lc::values_to_look_at(leeds, {2026, 11, 21}, best_value);
    BOOST_TEST_REQUIRE(found.size() == 1u);
    BOOST_TEST(found[0].what.name == "best_value.minimum_notice_months");
    BOOST_TEST((found[0].because == lc::value_concern::unconfirmed));
    BOOST_TEST(lc::values_to_look_at(leeds, {2026, 11, 21}, std::vector<std::string_view>{}).empty());
    BOOST_TEST(lc::values_to_look_at(leeds, {2024, 4, 30}, best_value).empty());
}

BOOST_AUTO_TEST_CASE(a_year_after_the_last_look_every_value_in_use_is_to_be_looked_at) {
    auto const leeds = lc::leeds_policy();
    std::size_t in_use = 0;
    for (auto const entries : {leeds.entries(), leeds.switches()})
        for (auto const& each : entries)
            in_use += lc::held_on({each.values.data(), each.values.size()}, {2027, 11, 22}).value != nullptr ? 1u : 0u;
    std::size_t stale = 0;
    for (auto const& each : lc::values_to_look_at(leeds, {2027, 11, 22}))
        stale += each.because == lc::value_concern::checked_long_ago ? 1u : 0u;
    BOOST_TEST(stale == in_use);
    BOOST_TEST(stale > 40u);
}

BOOST_AUTO_TEST_SUITE_END()
