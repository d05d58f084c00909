// SPDX-License-Identifier: MIT
#include "../time/print.hpp"

#include <leeds/commissioning/policy/policy.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(policy)

namespace lc = leeds::commissioning;
using lc::date;

namespace {

constexpr lc::parameter months{"test.months", "months", "Months, for the test"};
constexpr lc::parameter other{"test.other", "months", "Nobody sets it"};
constexpr lc::parameter empty{"test.empty", "months", "Named, without a value"};

lc::dated_value value(std::int64_t amount, date from, std::optional<date> possibly_from, std::optional<date> to) {
    return {amount, from, possibly_from, to, lc::value_status::adopted, "reference", date{2026, 11, 21}};
}

/// 3 from 10 January 2010 (perhaps from 1 January) to 31 December 2012; nothing in 2013; 6 from 1 January 2014 with no
/// end.
lc::policy two_values() {
    return {"two values",
            {{months, {value(3, {2010, 1, 10}, date{2010, 1, 1}, date{2012, 12, 31}), value(6, {2014, 1, 1}, {}, {})}},
             {empty, {}}}};
}

struct look_up {
    char const* why;
    date day;
    lc::holding held;
    std::int64_t amount; ///< 0: none
};

} // namespace

BOOST_AUTO_TEST_CASE(a_value_holds_from_its_first_day_to_its_last_and_not_a_day_beyond) {
    using enum lc::holding;
    lc::policy const numbers = two_values();
    for (look_up const& each : {look_up{"long before", {1500, 1, 1}, no, 0},
                                {"the day before it may hold", {2009, 12, 31}, no, 0},
                                {"the first day it may hold", {2010, 1, 1}, unclear, 3},
                                {"the last day it only may hold", {2010, 1, 9}, unclear, 3},
                                {"the first day it surely holds", {2010, 1, 10}, yes, 3},
                                {"the day after", {2010, 1, 11}, yes, 3},
                                {"its last day", {2012, 12, 31}, yes, 3},
                                {"the day after its last", {2013, 1, 1}, no, 0},
                                {"the last day of the gap", {2013, 12, 31}, no, 0},
                                {"the first day of the next", {2014, 1, 1}, yes, 6},
                                {"an open end", {9999, 12, 31}, yes, 6}})
        BOOST_TEST_CONTEXT(each.why) {
            auto const found = numbers.on(months, each.day);
            BOOST_TEST((found.held == each.held));
            BOOST_TEST((found.value != nullptr) == (each.amount != 0));
            if (found.value != nullptr) BOOST_TEST(found.value->amount == each.amount);
        }
}

BOOST_AUTO_TEST_CASE(a_parameter_without_a_value_is_unset_and_never_nought) {
    lc::policy const numbers = two_values();
    for (auto const& asked : {other, empty}) {
        auto const found = numbers.on(asked, {2020, 1, 1});
        BOOST_TEST((found.held == lc::holding::unset));
        BOOST_TEST((found.value == nullptr));
    }
    BOOST_TEST((lc::policy("nothing", {}).on(months, {2020, 1, 1}).held == lc::holding::unset));
    BOOST_TEST((lc::value_on_day{}.held == lc::holding::unset));
}

BOOST_AUTO_TEST_CASE(a_later_value_that_may_hold_already_does_not_displace_the_one_that_surely_does) {
    lc::policy const numbers{
        "overlapping doubt",
        {{months, {value(3, {2010, 1, 1}, {}, date{2012, 12, 31}), value(6, {2013, 2, 1}, date{2012, 12, 1}, {})}}}};
    BOOST_TEST(numbers.on(months, {2012, 12, 15}).value->amount == 3);
    BOOST_TEST((numbers.on(months, {2012, 12, 15}).held == lc::holding::yes));
    BOOST_TEST((numbers.on(months, {2013, 1, 1}).held == lc::holding::unclear));
    BOOST_TEST(numbers.on(months, {2013, 2, 1}).value->amount == 6);
}

BOOST_AUTO_TEST_CASE(a_parameter_is_found_by_its_name_alone) {
    lc::policy const numbers = two_values();
    lc::parameter const same_name{"test.months", "another unit", "another meaning"};
    BOOST_TEST(numbers.on(same_name, {2014, 1, 1}).value->amount == 6);
    BOOST_TEST((numbers.find("test.months") != nullptr));
    BOOST_TEST((numbers.find("test.month") == nullptr));
    BOOST_TEST((numbers.find("") == nullptr));
    BOOST_TEST(numbers.name() == "two values");
    BOOST_TEST(numbers.entries().size() == 2u);
}

BOOST_AUTO_TEST_SUITE_END()
