// SPDX-License-Identifier: MIT
#include "asked.hpp"

#include <leeds/commissioning/rules/portfolio/portfolio.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <optional>

BOOST_AUTO_TEST_SUITE(portfolio_outcomes)

namespace lc = leeds::commissioning;
using cases::basis_on;

namespace {

/// What is recorded of a small number: nothing, none, one or two.
constexpr std::array<std::optional<int>, 4> small{{std::nullopt, 0, 1, 2}};

} // namespace

// Every combination of what may be recorded of a provider, as far as its rules look at it.

BOOST_AUTO_TEST_CASE(several_ends_can_be_answered_as_declared_and_in_no_other_way) { // SCR-43
    cases::outcomes_given declared;
    for (auto const ends : small)
        for (auto const at_once : small)
            for (std::optional<bool> const considered :
                 {std::optional<bool>(), std::optional(true), std::optional(false)})
                declared.add(lc::several_ends.info,
                             lc::several_ends({.ends = ends, .ends_at_once = at_once, .effect_considered = considered},
                                              basis_on()));
    declared.are_all_of(lc::several_ends.info);
}

BOOST_AUTO_TEST_CASE(terms_and_reviews_can_be_answered_as_declared_and_in_no_other_way) { // SCR-34, SCR-35
    cases::outcomes_given declared;
    for (auto const contracts : small)
        for (auto const reviewed : small)
            for (auto const unreviewed : small)
                for (auto const unknown : small) {
                    lc::provider_holding holding{.contracts = contracts,
                                                 .reviewed = reviewed,
                                                 .unreviewed = unreviewed,
                                                 .review_unknown = unknown};
                    if (reviewed == 1) holding.differing_terms = {"length of notice"};
                    if (unknown == 1) holding.unrecorded_terms = {"length of notice"};
                    declared.add(lc::consistent_terms.info, lc::consistent_terms(holding, basis_on()));
                    declared.add(lc::reviewed_letting.info, lc::reviewed_letting(holding, basis_on()));
                }
    declared.are_all_of(lc::consistent_terms.info);
    declared.are_all_of(lc::reviewed_letting.info);
}

BOOST_AUTO_TEST_CASE(reductions_can_be_answered_as_declared_and_in_no_other_way) { // SCR-37
    cases::outcomes_given declared;
    lc::policy const two = cases::setting(lc::parameters::blanket_providers, 2);
    for (auto const at_once : small)
        for (lc::basis const& on : {basis_on(), basis_on("2026-11-21", two)})
            declared.add(lc::blanket_reductions.info, lc::blanket_reductions({.providers_at_once = at_once}, on));
    declared.are_all_of(lc::blanket_reductions.info);
}

BOOST_AUTO_TEST_SUITE_END()
