// SPDX-License-Identifier: MIT
#include "waiver_cases.hpp"

#include <cstdint>
#include <limits>
#include <random>

BOOST_AUTO_TEST_SUITE(waiver_value)

namespace lc = ::leeds::commissioning;
using cases::pounds;
using cases::worth;

namespace {

constexpr auto largest = std::numeric_limits<std::int64_t>::max();
constexpr auto smallest = std::numeric_limits<std::int64_t>::min();

/// A contract of which everything about its value is recorded, with the values that it then has.
struct known_contract {
    lc::granted_contract granted;
    std::int64_t initial, all, year;
};

template <class Random>
known_contract any_contract(Random& random) {
    auto const below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    known_contract made{{}, 0, 0, 0};
    int const years = 1 + below(4);
    for (int year = 1; year <= years; ++year) {
        std::int64_t const pence = 1000 * below(20'000);
        made.granted.yearly_values.push_back({year, lc::money::from_pence(pence)});
        made.initial += pence;
        made.year = std::max(made.year, pence);
    }
    made.all = made.initial;
    made.granted.value = lc::money::from_pence(made.initial);
    made.granted.term_months = 12 * years;
    made.granted.start = lc::add_days(cases::day("2016-01-01"), below(2000));
    made.granted.end = lc::term_end(*made.granted.start, 12 * years).day;
    for (int options = below(3); options > 0; --options) {
        std::int64_t const pence = 1000 * below(10'000);
        int const times = 1 + below(2);
        made.granted.options.push_back(cases::option(12, times, lc::money::from_pence(pence)));
        made.all += pence * times;
    }
    made.granted.extendable = !made.granted.options.empty();
    made.granted.ceiling = lc::money::from_pence(made.all);
    return made;
}

/// Takes away what a random number says. Yearly values go together: a part of them would be read as all.
template <class Random>
lc::granted_contract with_gaps(lc::granted_contract granted, Random& random) {
    if (random() % 2) granted.yearly_values.clear();
    if (random() % 2) granted.value.reset();
    if (random() % 2) granted.term_months.reset();
    if (random() % 2) granted.start.reset();
    if (random() % 2) granted.ceiling.reset();
    if (random() % 3 == 0) {
        granted.options.clear();
        granted.extendable.reset();
    }
    for (auto& each : granted.options) {
        if (random() % 4 == 0) each.value.reset();
        if (random() % 4 == 0) each.times.reset();
    }
    return granted;
}

bool holds(lc::sum_range const& range, std::int64_t value) { return range.least <= value && value <= range.most; }

} // namespace

BOOST_AUTO_TEST_CASE(a_value_not_fully_recorded_is_never_put_where_it_cannot_be) {
    std::mt19937 random(20'191'030);
    for (int round = 0; round < 20'000; ++round) {
        known_contract const whole = any_contract(random);
        BOOST_REQUIRE(lc::value_of_initial_term(whole.granted).least == whole.initial);
        BOOST_REQUIRE(lc::value_with_options(whole.granted).least == whole.all);
        BOOST_REQUIRE(lc::value_of_largest_year(whole.granted).least == whole.year);
        BOOST_REQUIRE(lc::value_with_options(whole.granted).is_known());

        auto const open = with_gaps(whole.granted, random);
        BOOST_REQUIRE(holds(lc::value_of_initial_term(open), whole.initial));
        BOOST_REQUIRE(holds(lc::value_with_options(open), whole.all));
        BOOST_REQUIRE(holds(lc::value_of_largest_year(open), whole.year));
        for (auto const& each : {lc::value_of_initial_term(open), lc::value_with_options(open),
                                 lc::value_of_largest_year(open), lc::value_a_year(open)})
            BOOST_REQUIRE((each.is_known() || each.gaps != 0)); // what is open has a name
    }
}

BOOST_AUTO_TEST_CASE(the_three_bases_of_real_waivers_are_told_apart) { // rules-facts 1.6
    auto const catalysts = cases::catalysts();
    BOOST_TEST(lc::value_on(lc::valuation::largest_year, catalysts).least == 88'000'00);
    BOOST_TEST(lc::value_on(lc::valuation::initial_term, catalysts).least == 151'000'00);
    BOOST_TEST(lc::value_on(lc::valuation::all_options, catalysts).least == 214'000'00);

    lc::granted_contract ndti = worth(pounds(47'600)); // two years, no yearly sums
    ndti.term_months = 24;
    BOOST_TEST(lc::value_of_largest_year(ndti).least == 23'800'00);
    BOOST_TEST(lc::value_of_largest_year(ndti).most == 47'600'00);
}

BOOST_AUTO_TEST_CASE(a_year_is_an_even_share_where_only_the_whole_is_recorded) {
    struct row {
        char const* why;
        std::int64_t pence;
        char const* start;
        char const* end;
        int months; // 0: not recorded
        std::int64_t least, most;
    };
    for (row const& each : {row{"a year", 25'000'001, "2018-04-01", "2019-03-31", 0, 25'000'001, 25'000'001},
                            {"half a year counts as one", 100, "2018-04-01", "2018-09-30", 0, 100, 100},
                            {"732 days", 732, "2018-01-01", "2020-01-02", 0, 365, 365},
                            {"rounded up, so that more stays more", 733, "2018-01-01", "2020-01-02", 0, 366, 366},
                            {"two years", 50'000'000, "2017-09-01", "2019-08-31", 0, 25'000'000, 25'000'000},
                            {"two years and 29 February", 50'000'002, "2018-09-01", "2020-08-31", 0, 25'000'001,
                             25'000'001},
                            {"a day short of two years", 729, "2017-09-01", "2019-08-30", 0, 365, 365},
                            {"a year and a half", 300, "2017-09-01", "2019-02-28", 0, 200, 200},
                            {"days in the wrong order", 100, "2018-04-01", "2018-03-01", 0, 100, 100},
                            {"by months", 300, "", "", 36, 100, 100},
                            {"by months, rounded up", 301, "", "", 36, 101, 101},
                            {"no term", 300, "", "", 0, 0, 300},
                            {"income", -300, "", "", 36, -100, -100}})
        BOOST_TEST_CONTEXT(each.why) {
            auto granted = worth(lc::money::from_pence(each.pence));
            granted.start = cases::maybe(each.start);
            granted.end = cases::maybe(each.end);
            granted.term_months = each.months == 0 ? std::nullopt : std::optional(each.months);
            BOOST_TEST(lc::value_a_year(granted).least == each.least);
            BOOST_TEST(lc::value_a_year(granted).most == each.most);
        }
}

BOOST_AUTO_TEST_CASE(begun_months_count_whole) {
    struct row {
        char const* start;
        char const* end;
        int months; // 0: none
    };
    for (row const& each : {row{"2018-09-01", "2020-08-31", 24},
                            {"2018-09-01", "2020-08-30", 24},
                            {"2018-09-01", "2020-09-01", 25},
                            {"2018-09-01", "2018-09-01", 1},
                            {"2024-01-31", "2024-02-29", 1},
                            {"2024-01-31", "2024-03-01", 2},
                            {"2018-09-02", "2018-09-01", 0}})
        BOOST_TEST_CONTEXT(each.start << " to " << each.end) {
            lc::granted_contract granted;
            granted.start = cases::day(each.start);
            granted.end = cases::day(each.end);
            BOOST_TEST(lc::months_of(granted).value_or(0) == each.months);
        }
    lc::granted_contract stated;
    for (int const months : {0, -1, 1201}) {
        stated.term_months = months;
        BOOST_TEST(!lc::months_of(stated));
    }
}

BOOST_AUTO_TEST_CASE(sums_beyond_what_can_be_counted_stay_open_and_never_wrap) {
    auto granted = worth(lc::money::from_pence(largest));
    granted.options = {cases::option(12, 1, lc::money::from_pence(1))};
    auto const all = lc::value_with_options(granted);
    BOOST_TEST(all.least == largest); // it is no less than its initial term
    BOOST_TEST((all.gaps & lc::gap_not_countable) != 0);
    granted.options = {cases::option(12, std::numeric_limits<int>::max(), lc::money::from_pence(largest))};
    BOOST_TEST((lc::value_with_options(granted).gaps & lc::gap_not_countable) != 0);
    for (std::int64_t const extreme : {largest, smallest, largest - 1, smallest + 1}) {
        auto const one = worth(lc::money::from_pence(extreme));
        auto const sum = lc::value_of_initial_term(one) + lc::value_of_initial_term(one);
        BOOST_TEST(sum.least <= sum.most);
        BOOST_TEST((lc::value_a_year(one).least <= lc::value_a_year(one).most));
    }
}

BOOST_AUTO_TEST_SUITE_END()
