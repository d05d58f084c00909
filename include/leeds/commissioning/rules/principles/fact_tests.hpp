// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/principles/criteria_leadership.hpp>
#include <leeds/commissioning/rules/principles/criteria_market.hpp>
#include <leeds/commissioning/rules/principles/criteria_people.hpp>

#include <array>

namespace leeds::commissioning::inline v0 {

/// The fact test of each criterion, by its place in the table; none exists where only evidence can show it.
inline constexpr auto fact_tests = [] {
    std::array<fact_test, criteria.size()> by_criterion{};
    auto const place = [&](auto const& tests) {
        for (fact_test const& each : tests)
            for (std::size_t number = 0; number < criteria.size(); ++number)
                if (criteria[number].id == each.criterion) by_criterion[number] = each;
    };
    place(fact_tests_of_people);
    place(fact_tests_of_leadership);
    place(fact_tests_of_market);
    return by_criterion;
}();

} // namespace leeds::commissioning::inline v0
