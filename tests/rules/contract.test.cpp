// SPDX-License-Identifier: MIT
#include "cases.hpp"

#include <boost/test/unit_test.hpp>

#include <limits>

BOOST_AUTO_TEST_SUITE(contract)

namespace lc = ::leeds::commissioning;
using cases::basis_on;
using cases::day;
using cases::iso;
using cases::misses;
using cases::word;

namespace {

using lc::money;
using lc::vat_basis;

std::optional<lc::date> maybe(char const* iso) {
    if (*iso == '\0') return std::nullopt;
    return day(iso);
}

lc::contract of_years(std::optional<money> total, std::vector<std::optional<money>> const& years) {
    lc::contract made;
    made.value = total;
    for (int number = 1; auto const& each : years) made.yearly_values.push_back({number++, each});
    return made;
}

constexpr auto largest = std::numeric_limits<std::int64_t>::max();
constexpr auto smallest = std::numeric_limits<std::int64_t>::min();

} // namespace

BOOST_AUTO_TEST_CASE(a_contract_that_ends_before_it_starts_is_found) { // DATA-PERIOD
    struct row {
        char const* start;
        char const* end;
        std::optional<bool> rolling;
        char const* is;
        int days;
    };
    for (row const& each : {row{"2024-04-01", "2025-03-31", {}, "met", 0},
                            {"2024-04-01", "2024-04-01", {}, "met", 0}, // one day
                            {"2024-04-01", "2024-03-31", {}, "not_met", 1},
                            {"2024-04-01", "2014-03-31", false, "not_met", 3654},
                            {"2024-04-01", "2024-03-31", true, "not_met", 1},
                            {"2024-04-01", "", {}, "cannot_tell", 0},
                            {"2024-04-01", "", false, "cannot_tell", 0},
                            {"2024-04-01", "", true, "not_applicable", 0},
                            {"", "2024-04-01", {}, "cannot_tell", 0},
                            {"", "", {}, "cannot_tell", 0}})
        BOOST_TEST_CONTEXT(each.start << " to " << each.end) {
            lc::contract subject;
            subject.start = maybe(each.start);
            subject.end = maybe(each.end);
            subject.rolling = each.rolling;
            auto const given = lc::contract_period(subject, basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "warning" : "none"));
            BOOST_TEST(given.numbers[0] == each.days);
            if (given.is == lc::outcome::cannot_tell) {
                BOOST_TEST(misses(given, lc::contract_period.info, "contract.start") == (*each.start == '\0'));
                BOOST_TEST(misses(given, lc::contract_period.info, "contract.end") == (*each.end == '\0'));
            }
        }
}

BOOST_AUTO_TEST_CASE(an_extension_that_ends_before_the_contract_is_found) { // DATA-EXTENSION
    struct row {
        char const* end;
        char const* extended;
        char const* is;
        int days;
    };
    for (row const& each : {row{"2025-03-31", "2026-03-31", "met", 0},
                            {"2025-03-31", "2025-03-31", "met", 0}, // registers repeat the end where there is no option
                            {"2025-03-31", "2025-03-30", "not_met", 1},
                            {"2025-03-31", "", "not_applicable", 0},
                            {"", "2025-03-31", "cannot_tell", 0},
                            {"", "", "not_applicable", 0}})
        BOOST_TEST_CONTEXT(each.end << ", extended to " << each.extended) {
            lc::contract subject;
            subject.end = maybe(each.end);
            subject.last_extension = maybe(each.extended);
            auto const given = lc::contract_extension(subject, basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(given.numbers[0] == each.days);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "warning" : "none"));
            if (given.is == lc::outcome::cannot_tell)
                BOOST_TEST(misses(given, lc::contract_extension.info, "contract.end"));
        }
}

BOOST_AUTO_TEST_CASE(a_negative_value_is_a_warning_and_nought_is_only_a_note) { // DATA-VALUE-SIGN, DATA-VALUE-ZERO
    struct row {
        std::optional<std::int64_t> pence;
        char const* is;
        char const* weight;
    };
    for (row const& each : {row{1, "met", "none"},
                            {largest, "met", "none"},
                            {0, "not_met", "note"},
                            {-1, "not_met", "warning"},
                            {smallest, "not_met", "warning"},
                            {std::nullopt, "cannot_tell", "none"}})
        for (auto const& vat : lc::choices(lc::tag<vat_basis>{})) {
            lc::contract subject;
            if (each.pence) subject.value = money::from_pence(*each.pence, vat.value);
            auto const given = lc::contract_value(subject, basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(word(given.weight) == each.weight);
            if (!each.pence) BOOST_TEST(misses(given, lc::contract_value.info, "contract.value"));
        }
    BOOST_TEST(lc::contract_value.info.cites.contains("DATA-VALUE-SIGN"));
    BOOST_TEST(lc::contract_value.info.cites.contains("DATA-VALUE-ZERO")); // or that check is answered by no rule
}

BOOST_AUTO_TEST_CASE(years_that_do_not_add_up_to_the_total_are_found_to_the_penny) { // DATA-VALUE-SUM
    auto const p = [](std::int64_t pence) { return std::optional(money::from_pence(pence)); };
    struct row {
        char const* why;
        std::optional<money> total;
        std::vector<std::optional<money>> years;
        char const* is;
        std::int64_t sum, difference;
    };
    for (row const& each :
         {row{"Catalysts 2018: 88,000 and 63,000", p(151'000'00), {p(88'000'00), p(63'000'00)}, "met", 151'000'00, 0},
          {"a penny over", p(150'999'99), {p(88'000'00), p(63'000'00)}, "not_met", 151'000'00, 1},
          {"a penny under", p(151'000'01), {p(88'000'00), p(63'000'00)}, "not_met", 151'000'00, -1},
          {"one year", p(100), {p(100)}, "met", 100, 0},
          {"income in a year", p(50), {p(100), p(-50)}, "met", 50, 0},
          {"all nought", p(0), {p(0), p(0)}, "met", 0, 0},
          {"no years", p(100), {}, "not_applicable", 0, 0},
          {"nothing", std::nullopt, {}, "not_applicable", 0, 0},
          {"no total", std::nullopt, {p(100)}, "cannot_tell", 0, 0},
          {"a year without a value", p(100), {p(100), std::nullopt}, "cannot_tell", 0, 0},
          {"at the limit", p(largest), {p(largest - 1), p(1)}, "met", largest, 0},
          {"at the lower limit", p(smallest), {p(smallest + 1), p(-1)}, "met", smallest, 0}})
        BOOST_TEST_CONTEXT(each.why) {
            auto const given = lc::contract_sum(of_years(each.total, each.years), basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(given.numbers[0] == each.sum);
            BOOST_TEST(given.numbers[1] == each.difference);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "warning" : "none"));
            if (given.is == lc::outcome::cannot_tell) {
                BOOST_TEST(misses(given, lc::contract_sum.info, "contract.value") == !each.total);
                BOOST_TEST(misses(given, lc::contract_sum.info, "contract.yearly_values.value") ==
                           each.total.has_value());
            }
        }
}

BOOST_AUTO_TEST_CASE(a_sum_too_large_to_hold_is_never_wrapped_into_agreement) {
    auto const p = [](std::int64_t pence) { return std::optional(money::from_pence(pence)); };
    struct row {
        char const* why;
        std::optional<money> total;
        std::vector<std::optional<money>> years;
    };
    for (row const& each : {row{"wraps to the total", p(smallest), {p(largest), p(1)}},
                            {"wraps to nought", p(0), {p(smallest), p(smallest)}},
                            {"wraps below", p(largest), {p(smallest), p(-1)}},
                            {"difference too large", p(smallest), {p(largest)}},
                            {"difference too large below", p(largest), {p(smallest)}},
                            {"wraps back by the third", p(largest), {p(largest), p(largest), p(-largest)}}})
        BOOST_TEST_CONTEXT(each.why) {
            auto const given = lc::contract_sum(of_years(each.total, each.years), basis_on());
            BOOST_TEST((given.is == lc::outcome::cannot_tell || given.is == lc::outcome::not_met ||
                        each.why == std::string_view("wraps back by the third")));
            BOOST_TEST((given.is != lc::outcome::met || each.why == std::string_view("wraps back by the third")));
        }
}

BOOST_AUTO_TEST_CASE(sums_with_and_without_vat_are_not_compared) {
    using enum vat_basis;
    struct row {
        vat_basis total, first, second;
        char const* is;
    };
    for (row const& each : {row{excluding, excluding, excluding, "met"},
                            {including, including, including, "met"},
                            {not_stated, not_stated, not_stated, "met"},
                            {including, excluding, excluding, "cannot_tell"},
                            {not_stated, excluding, excluding, "cannot_tell"},
                            {excluding, excluding, not_stated, "cannot_tell"},
                            {excluding, including, excluding, "cannot_tell"}})
        BOOST_TEST_CONTEXT(lc::name_of(each.total)
                           << ": " << lc::name_of(each.first) << " and " << lc::name_of(each.second)) {
            auto const given =
                lc::contract_sum(of_years(money::from_pence(300, each.total),
                                          {money::from_pence(100, each.first), money::from_pence(200, each.second)}),
                                 basis_on());
            BOOST_TEST(word(given.is) == each.is);
        }
}

BOOST_AUTO_TEST_CASE(a_stated_term_that_does_not_fit_the_dates_is_found) { // DATA-TERM
    struct row {
        char const* why;
        std::optional<int> months;
        char const* start;
        char const* end;
        char const* is;
        char const* expected;
    };
    for (row const& each :
         {row{"Catalysts 2018: two years", 24, "2018-09-01", "2020-08-31", "met", "2020-08-31"},
          {"a day over", 24, "2018-09-01", "2020-09-01", "not_met", "2020-08-31"},
          {"a day under", 24, "2018-09-01", "2020-08-30", "not_met", "2020-08-31"},
          {"clipped to the end of February", 1, "2025-01-31", "2025-02-28", "met", "2025-02-28"},
          {"a leap day", 12, "2024-02-29", "2025-02-28", "met", "2025-02-28"},
          {"NDTi 2019: two years, 16 months of work", 24, "2019-11-01", "2021-02-28", "not_met", "2021-10-31"},
          {"a hundred years", 1200, "2000-01-01", "2099-12-31", "met", "2099-12-31"},
          {"no term", std::nullopt, "2018-09-01", "2020-08-31", "not_applicable", "none"},
          {"no start", 24, "", "2020-08-31", "cannot_tell", "none"},
          {"no end", 24, "2018-09-01", "", "cannot_tell", "none"},
          {"nought", 0, "2018-09-01", "2018-08-31", "not_met", "none"},
          {"negative", -24, "2018-09-01", "2016-08-31", "not_met", "none"},
          {"beyond counting", 1201, "2000-01-01", "2100-01-31", "not_met", "none"},
          {"the largest number", std::numeric_limits<int>::max(), "2018-09-01", "2020-08-31", "not_met", "none"},
          {"the smallest number", std::numeric_limits<int>::min(), "2018-09-01", "2020-08-31", "not_met", "none"},
          {"at the end of time", 1200, "9999-12-31", "9999-12-31", "not_met", "10099-12-30"},
          {"impossible whatever the end", -3, "2018-09-01", "", "not_met", "none"}})
        BOOST_TEST_CONTEXT(each.why) {
            lc::contract subject;
            subject.term_months = each.months;
            subject.start = maybe(each.start);
            subject.end = maybe(each.end);
            auto const given = lc::contract_term(subject, basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(iso(given.dates[0]) == each.expected);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "warning" : "none"));
            if (given.is == lc::outcome::cannot_tell) {
                BOOST_TEST(misses(given, lc::contract_term.info, "contract.start") == (*each.start == '\0'));
                BOOST_TEST(misses(given, lc::contract_term.info, "contract.end") == (*each.end == '\0'));
            }
        }
}

BOOST_AUTO_TEST_SUITE_END()
