// SPDX-License-Identifier: MIT
#include <leeds/commissioning/code/nearest.hpp>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(nearest)

namespace lc = leeds::commissioning;
namespace data = boost::unit_test::data;

constexpr std::array<std::string_view, 6> known{"served", "start", "effective", "CODE-CM3", "CODE-CM3b", "end"};
static_assert(lc::nearest_name("efective", known) == "effective");

struct slip {
    char const* wanted;
    char const* meant;
};
std::ostream& operator<<(std::ostream& out, slip const& row) { return out << '"' << row.wanted << '"'; }

slip const slips[]{
    {"served", "served"},
    {"Served", "served"},
    {"serve", "served"},
    {"servedd", "served"},
    {"sreved", "served"},
    {"strat", "start"},
    {"code-cm3", "CODE-CM3"},
    {"CODE-CM3B", "CODE-CM3b"},
    {"CODE-CM33", "CODE-CM3"},
    {"EFFECTIVE", "effective"},
    {"edn", "end"},
    {"ent", "end"},
    {"provider", ""},
    {"x", ""},
    {"", ""},
    {"sxxxed", ""},
};
BOOST_DATA_TEST_CASE(a_slip_of_the_pen_is_answered_with_the_name_that_was_meant, data::make(slips), row) {
    BOOST_TEST(lc::nearest_name(row.wanted, known) == row.meant);
}

BOOST_AUTO_TEST_CASE(of_names_equally_near_the_first_is_taken) {
    constexpr std::array<std::string_view, 2> two{"CC-11", "CC-12"};
    BOOST_TEST(lc::nearest_name("CC-13", two) == "CC-11");
}

BOOST_AUTO_TEST_CASE(names_too_long_to_be_slips_are_not_guessed) {
    std::string const longest(64, 'a');
    std::string const longer(65, 'a');
    std::array<std::string_view, 1> const one{longest};
    BOOST_TEST(lc::nearest_name(longest, one) == longest);
    BOOST_TEST(lc::nearest_name(longer, one) == "");
    BOOST_TEST(lc::nearest_name(longest, {}) == "");
}

/// The definition, spelt out: the cheapest way to turn the ends of two names into each other.
std::size_t slow_distance(std::string_view a, std::string_view b) {
    if (a.empty() || b.empty()) return a.size() + b.size();
    std::size_t least = slow_distance(a.substr(1), b.substr(1)) + (a[0] == b[0] ? 0 : 1);
    least = std::min(least, slow_distance(a.substr(1), b) + 1);
    least = std::min(least, slow_distance(a, b.substr(1)) + 1);
    if (a.size() > 1 && b.size() > 1 && a[0] == b[1] && a[1] == b[0])
        least = std::min(least, slow_distance(a.substr(2), b.substr(2)) + 1);
    return least;
}

BOOST_AUTO_TEST_CASE(nearness_counts_the_slips_between_any_two_short_names) {
    std::vector<std::string> names{""};
    for (std::size_t at = 0; names[at].size() < 4; ++at)
        for (char const letter : {'a', 'b', 'c'}) names.push_back(names[at] + letter);
    for (auto const& a : names)
        for (auto const& b : names)
            if (lc::detail::edit_distance(a, b) != slow_distance(a, b)) BOOST_FAIL("differs for " << a << " and " << b);
}

BOOST_AUTO_TEST_SUITE_END()
