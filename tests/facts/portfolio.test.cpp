// SPDX-License-Identifier: MIT
#include "declared.hpp"

#include <leeds/commissioning/facts/portfolio.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(portfolio)

namespace lc = leeds::commissioning;
using declared::declares;

BOOST_AUTO_TEST_CASE(
    no_part_of_what_a_portfolio_comes_to_is_missing_from_reports_and_reference) { // SCR-34, SCR-37, SCR-43
    lc::provider_holding const held;
    auto const& [id, title, sector, contracts, value, differing, unrecorded, reviewed, unreviewed, review_unknown, ends,
                 at_once, first, last, considered] = held;
    declares(held, id, title, sector, contracts, value, differing, unrecorded, reviewed, unreviewed, review_unknown,
             ends, at_once, first, last, considered);
    lc::like_reductions const alike;
    auto const& [alike_id, alike_title, share, providers, providers_at_once, first_told, last_told] = alike;
    declares(alike, alike_id, alike_title, share, providers, providers_at_once, first_told, last_told);
}

BOOST_AUTO_TEST_SUITE_END()
