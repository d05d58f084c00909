// SPDX-License-Identifier: MIT
#include <leeds/commissioning/money.hpp>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <ostream>
#include <random>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

BOOST_AUTO_TEST_SUITE(money)

using leeds::commissioning::money;
using leeds::commissioning::money_fault;
using leeds::commissioning::try_parse_money;
using leeds::commissioning::vat_basis;
namespace lc = leeds::commissioning;
namespace data = boost::unit_test::data;

__extension__ using wide = __int128; // an oracle that does not overflow

constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();

constexpr money pence(std::int64_t amount, vat_basis vat = vat_basis::not_stated) {
    return money::from_pence(amount, vat);
}

static_assert(std::is_trivially_copyable_v<money> && sizeof(money) == 16);
static_assert(!std::is_constructible_v<money, std::int64_t> && !std::is_constructible_v<money, double>);
static_assert(try_parse_money("£1,234.00").value == pence(123400));
static_assert(pence(1) + pence(2) == pence(3) && pence(1) - pence(2) == pence(-1));
static_assert(lc::money_text(pence(-5)).view() == "-0.05");

template <class T>
concept has_less = requires(T a, T b) {
    a < b;
};
static_assert(!has_less<money>, "between VAT bases it could only lie");

/// Sums near every place where arithmetic could wrap, and a seeded sample.
std::vector<std::int64_t> sums() {
    std::vector<std::int64_t> out;
    for (std::int64_t const near : {lowest, lowest / 2, lowest / 3, std::int64_t{std::numeric_limits<int>::min()},
                                    std::int64_t{-100}, std::int64_t{0}, std::int64_t{100000},
                                    std::int64_t{std::numeric_limits<int>::max()}, highest / 3, highest / 2, highest})
        for (int off = -3; off <= 3; ++off)
            if (!(near == lowest && off < 0) && !(near == highest && off > 0)) out.push_back(near + off);
    std::mt19937_64 random(20180801);
    for (int shift = 0; shift < 60; ++shift)
        for (int each = 0; each < 4; ++each) out.push_back(static_cast<std::int64_t>(random()) >> shift);
    return out;
}

bool is_exact(std::optional<money> given, wide expected) {
    bool const fits = lowest <= expected && expected <= highest;
    return fits ? given && given->pence() == expected : !given;
}

BOOST_AUTO_TEST_CASE(no_sum_ever_wraps) {
    auto const all = sums();
    for (std::int64_t const a : all)
        for (std::int64_t const b : all) {
            bool const right = is_exact(try_add(pence(a), pence(b)), wide{a} + b) &&
                               is_exact(try_subtract(pence(a), pence(b)), wide{a} - b);
            if (!right) BOOST_FAIL("differs for " << a << " and " << b);
        }
    for (std::int64_t const a : all)
        for (int const times :
             {std::numeric_limits<int>::min(), -48, -3, -2, -1, 0, 1, 2, 3, 12, 48, std::numeric_limits<int>::max()})
            if (!is_exact(try_multiply(pence(a), times), wide{a} * times))
                BOOST_FAIL("differs for " << a << " times " << times);
}

BOOST_AUTO_TEST_CASE(a_sum_keeps_its_vat_basis) {
    auto const net = pence(100, vat_basis::excluding);
    BOOST_TEST((net.vat() == vat_basis::excluding));
    BOOST_TEST((try_add(net, net) == pence(200, vat_basis::excluding)));
    BOOST_TEST((try_subtract(net, net) == pence(0, vat_basis::excluding)));
    BOOST_TEST((try_multiply(net, 3) == pence(300, vat_basis::excluding)));
    BOOST_TEST((try_parse_money("1", vat_basis::including).value == pence(100, vat_basis::including)));
    BOOST_TEST((pence(100).vat() == vat_basis::not_stated));
}

BOOST_AUTO_TEST_CASE(sums_on_different_vat_bases_are_never_mixed_or_compared) {
    std::vector<vat_basis> const bases{vat_basis::not_stated, vat_basis::excluding, vat_basis::including};
    for (auto const a : bases)
        for (auto const b : bases) {
            bool const same = a == b;
            BOOST_TEST(try_add(pence(1, a), pence(2, b)).has_value() == same);
            BOOST_TEST(try_subtract(pence(1, a), pence(2, b)).has_value() == same);
            BOOST_TEST(compare(pence(1, a), pence(2, b)).has_value() == same);
            BOOST_TEST((pence(1, a) == pence(1, b)) == same);
        }
    BOOST_TEST((compare(pence(1), pence(2)) == std::strong_ordering::less));
    BOOST_TEST((compare(pence(2), pence(2)) == std::strong_ordering::equal));
    BOOST_TEST((compare(pence(highest), pence(lowest)) == std::strong_ordering::greater));
}

BOOST_AUTO_TEST_CASE(an_impossible_sum_is_an_error_that_names_both_parts) {
    auto const adds = [](money a, money b) { return [=] { static_cast<void>(a + b); }; };
    auto const subtracts = [](money a, money b) { return [=] { static_cast<void>(a - b); }; };
    auto const carries = [](money a, money b) {
        return [=](auto const& error) { return error.left == a && error.right == b; };
    };
    money const most = pence(highest);
    money const one = pence(1);
    money const least = pence(lowest);
    money const net = pence(1, vat_basis::excluding);
    BOOST_CHECK_EXCEPTION(adds(most, one)(), lc::money_overflow, carries(most, one));
    BOOST_CHECK_EXCEPTION(subtracts(least, one)(), lc::money_overflow, carries(least, one));
    BOOST_CHECK_EXCEPTION(adds(one, net)(), lc::vat_mismatch, carries(one, net));
    BOOST_CHECK_EXCEPTION(subtracts(net, one)(), lc::vat_mismatch, carries(net, one));
    BOOST_TEST(lc::money_overflow(most, one).what() ==
               std::string_view("too large to count in pence: £92,233,720,368,547,758.07 and £0.01"));
    BOOST_TEST(lc::vat_mismatch(one, net).what() ==
               std::string_view("sums on different VAT bases: £0.01 (VAT not stated) and £0.01 (excluding VAT)"));
}

BOOST_AUTO_TEST_CASE(files_get_every_penny_of_every_sum) {
    for (std::int64_t const amount : sums()) {
        std::string digits = std::to_string(amount);
        std::string const sign = amount < 0 ? "-" : "";
        digits.erase(0, sign.size());
        if (digits.size() < 3) digits.insert(0, 3 - digits.size(), '0');
        digits.insert(digits.size() - 2, ".");
        if (to_decimal(pence(amount)) != sign + digits)
            BOOST_FAIL(amount << " pence printed as " << to_decimal(pence(amount)));
    }
    BOOST_TEST(to_decimal(pence(8800000)) == "88000.00");
    BOOST_TEST(to_decimal(pence(lowest)) == "-92233720368547758.08");
}

BOOST_AUTO_TEST_CASE(every_printed_sum_reads_back_as_itself) {
    for (std::int64_t const amount : sums())
        for (std::string const& text : {to_decimal(pence(amount)), long_text(pence(amount))})
            if (try_parse_money(text).value != pence(amount)) BOOST_FAIL(text << " does not read back");
}

struct printed {
    money sum;
    char const* text;
};
std::ostream& operator<<(std::ostream& out, printed const& row) { return out << row.text; }

printed const sentences[]{
    {pence(8800000), "£88,000"},
    {pence(8800050), "£88,000.50"},
    {pence(0), "£0"},
    {pence(1), "£0.01"},
    {pence(-123456), "-£1,234.56"},
    {pence(100000), "£1,000"},
    {pence(99999), "£999.99"},
    {pence(100000000), "£1,000,000"},
    {pence(10000000000), "£100,000,000"},
    {pence(8800000, vat_basis::excluding), "£88,000 (excluding VAT)"},
    {pence(-50, vat_basis::including), "-£0.50 (including VAT)"},
    {pence(lowest), "-£92,233,720,368,547,758.08"},
    {pence(highest), "£92,233,720,368,547,758.07"},
};
BOOST_DATA_TEST_CASE(readers_see_sums_as_they_write_them, data::make(sentences), row) {
    BOOST_TEST(long_text(row.sum) == row.text);
}

struct reading {
    char const* text;
    std::int64_t amount;
};
std::ostream& operator<<(std::ostream& out, reading const& row) { return out << '"' << row.text << '"'; }

reading const readings[]{
    {"£1,234.00", 123400},
    {"72,000 ", 7200000},
    {"(54802)", -5480200},
    {"(1,234.50)", -123450},
    {"-12", -1200},
    {"1234.5", 123450},
    {"88000.00", 8800000},
    {"0", 0},
    {"-0", 0},
    {"007", 700},
    {".50", 50},
    {"12.5000", 1250},
    {"12.000000", 1200},
    {"1,234,567.89", 123456789},
    {"123,456", 12345600},
    {"GBP 12.00", 1200},
    {"gbp12", 1200},
    {"12.00 GBP", 1200},
    {"£ 1,234", 123400},
    {"-£12", -1200},
    {"£-12", -1200},
    {"(£1,234.00)", -123400},
    {"£(1,234.00)", -123400},
    {"( 54802 )", -5480200},
    {"\u221212", -1200}, // minus sign
    {"\t£12\r\n", 1200},
    {"\u00a0£\u00a01,000\u00a0", 100000}, // no-break space
    {"1000\u202f", 100000},               // narrow no-break space
    {"92233720368547758.07", highest},
    {"-92233720368547758.08", lowest},
    {"(92,233,720,368,547,758.08)", lowest},
    {"0000000000000000000000012", 1200},
};
BOOST_DATA_TEST_CASE(registers_sums_are_read_in_all_their_forms, data::make(readings), row) {
    auto const read = try_parse_money(row.text);
    BOOST_TEST_REQUIRE(read.value.has_value(), read.reason());
    BOOST_TEST(read.value->pence() == row.amount);
    BOOST_TEST((read.fault == money_fault::none));
    BOOST_TEST(read.reason() == "");
}

struct refusal {
    char const* text;
    money_fault fault;
};
std::ostream& operator<<(std::ostream& out, refusal const& row) { return out << '"' << row.text << '"'; }

refusal const refusals[]{
    {"", money_fault::empty},
    {" \u00a0\t", money_fault::empty},
    {"tbc", money_fault::not_a_sum},
    {"N/A", money_fault::not_a_sum},
    {"£", money_fault::not_a_sum},
    {"-", money_fault::not_a_sum},
    {"()", money_fault::not_a_sum},
    {".", money_fault::not_a_sum},
    {"12.", money_fault::not_a_sum}, // perhaps cut short
    {"1.2.3", money_fault::not_a_sum},
    {"1 234", money_fault::not_a_sum},
    {"1.2e5", money_fault::not_a_sum},
    {"12/03/2019", money_fault::not_a_sum},
    {"££12", money_fault::not_a_sum},
    {"£12 GBP", money_fault::not_a_sum},
    {"--12", money_fault::not_a_sum},
    {"12-", money_fault::not_a_sum},
    {"+12", money_fault::not_a_sum},
    {"50p", money_fault::not_a_sum},
    {"12 months", money_fault::not_a_sum},
    {"12 per annum", money_fault::not_a_sum},
    {"Â£12", money_fault::not_a_sum},
    {"\xa3"
     "12",
     money_fault::not_a_sum}, // a pound sign that is not UTF-8
    {"1,23", money_fault::grouping},
    {"12,34.00", money_fault::grouping},
    {"1234,567", money_fault::grouping},
    {"1,2345", money_fault::grouping},
    {"1,234567", money_fault::grouping},
    {",123", money_fault::grouping},
    {"12,", money_fault::grouping},
    {",", money_fault::grouping},
    {"1,,234", money_fault::grouping},
    {"1.234,50", money_fault::grouping},
    {"12.345", money_fault::decimals},
    {"12.0001", money_fault::decimals},
    {"88k", money_fault::abbreviated},
    {"£3.85M", money_fault::abbreviated},
    {"£284 million", money_fault::abbreviated},
    {"(2bn)", money_fault::abbreviated},
    {"(12", money_fault::brackets},
    {"12)", money_fault::brackets},
    {"(-12)", money_fault::two_signs},
    {"-(12)", money_fault::two_signs},
    {"€12", money_fault::other_currency},
    {"EUR 12", money_fault::other_currency},
    {"12.00 EUR", money_fault::other_currency},
    {"-$12", money_fault::other_currency},
    {"AED 1,000", money_fault::other_currency},
    {"92233720368547758.08", money_fault::too_large},
    {"-92233720368547758.09", money_fault::too_large},
    {"92233720368547759", money_fault::too_large},
    {"999999999999999999999999999999", money_fault::too_large},
};
BOOST_DATA_TEST_CASE(what_is_no_sum_in_pounds_is_refused_with_its_reason, data::make(refusals), row) {
    auto const read = try_parse_money(row.text);
    BOOST_TEST(!read.value.has_value());
    BOOST_TEST((read.fault == row.fault), read.reason());
    BOOST_TEST(!read.reason().empty());
}

BOOST_AUTO_TEST_CASE(a_sum_in_another_currency_is_named_as_such) {
    BOOST_TEST(try_parse_money("€12").reason() == "this sum is in €, not in pounds sterling");
    BOOST_TEST(try_parse_money("12 usd").reason() == "this sum is in USD, not in pounds sterling");
}

BOOST_AUTO_TEST_CASE(a_vat_basis_has_its_word_in_files) {
    BOOST_TEST(lc::name_of(vat_basis::not_stated) == "not_stated");
    BOOST_TEST(lc::name_of(vat_basis::excluding) == "excluding");
    BOOST_TEST(lc::name_of(vat_basis::including) == "including");
}

BOOST_AUTO_TEST_SUITE_END()
