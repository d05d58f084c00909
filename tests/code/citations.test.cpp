// SPDX-License-Identifier: MIT
#include <leeds/commissioning/code/clauses.hpp>

#include <boost/test/unit_test.hpp>

#include <iterator>
#include <string>
#include <type_traits>

BOOST_AUTO_TEST_SUITE(citations)

using leeds::commissioning::clauses;
namespace lc = leeds::commissioning;

static_assert(std::forward_iterator<lc::citations::iterator>);
static_assert(std::is_trivially_copyable_v<lc::citations> && sizeof(lc::citations) <= 16);
static_assert(lc::clause_at(lc::clause_number("DATA-TERM")).id == "DATA-TERM");

constexpr lc::citations notice = clauses("CODE-CM3", "LAW-DODDS-V-WALKER", "CODE-D3");

BOOST_AUTO_TEST_CASE(a_rule_prints_the_clauses_it_cites_in_its_own_order) {
    std::string ids;
    for (lc::clause const& each : notice) ids += std::string(each.id) + ' ';
    BOOST_TEST(ids == "CODE-CM3 LAW-DODDS-V-WALKER CODE-D3 ");
    BOOST_TEST(notice.size() == 3U);
    BOOST_TEST(notice.begin()->locator == "Contract Management 3");
}

BOOST_AUTO_TEST_CASE(the_first_source_decides_how_heavy_a_departure_is) {
    constexpr auto law_first = clauses("LAW-DODDS-V-WALKER", "CODE-CM3");
    BOOST_TEST((notice.standing_of_first() == lc::standing::local_code));
    BOOST_TEST((law_first.standing_of_first() == lc::standing::law));
}

BOOST_AUTO_TEST_CASE(coverage_can_ask_whether_a_clause_is_cited) {
    BOOST_TEST(notice.contains("CODE-D3"));
    BOOST_TEST(!notice.contains("CODE-D3b"));
    BOOST_TEST(!notice.contains("CODE-0"));
}

BOOST_AUTO_TEST_CASE(six_clauses_can_be_cited_at_once) {
    constexpr auto six = clauses("CODE-0", "CODE-B1", "SCR-R1", "NDTI-1", "CC-1", "WIN-A1");
    BOOST_TEST(six.size() == lc::citations::capacity);
    BOOST_TEST(std::next(six.begin(), 5)->id == "WIN-A1");
}

BOOST_AUTO_TEST_CASE(what_cites_nothing_claims_nothing) {
    constexpr lc::citations nothing;
    BOOST_TEST(nothing.empty());
    BOOST_TEST((nothing.begin() == nothing.end()));
    BOOST_TEST((nothing.standing_of_first() == lc::standing::data_check));
}

BOOST_AUTO_TEST_SUITE_END()
