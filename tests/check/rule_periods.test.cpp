// SPDX-License-Identifier: MIT
#include <leeds/commissioning/check/portfolio.hpp>
#include <leeds/commissioning/policy/leeds.hpp>

#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(rule_periods)

namespace lc = ::leeds::commissioning;
using lc::date;
using lc::outcome;

namespace {

lc::policy const& leeds() {
    static lc::policy const made = lc::leeds_policy();
    return made;
}

std::vector<lc::rule_info> const& rules() {
    static auto const all = lc::infos_of(std::tuple{lc::leeds_rules, lc::provider_rules, lc::reduction_rules});
    return all;
}

lc::holding held(std::string_view rule, date day) {
    auto const* const found = leeds().find_switch(rule);
    BOOST_REQUIRE_MESSAGE((found != nullptr), rule);
    return lc::held_on({found->values.data(), found->values.size()}, day).held;
}

/// What a rule of the list says of a subject on a day.
template <class Subject>
std::optional<outcome> said(std::string_view rule, Subject const& subject, date as_of) {
    std::optional<outcome> found;
    lc::decide(lc::leeds_rules, subject, lc::basis{leeds(), as_of}, 0, [&](lc::finding const& each) {
        static auto const infos = lc::infos_of(lc::leeds_rules);
        if (infos[each.rule].id == rule) found = each.given.is;
    });
    return found;
}

} // namespace

BOOST_AUTO_TEST_CASE(every_switch_is_of_a_rule_there_is_and_rests_on_the_clause_that_decides_it) {
    for (auto const& each : leeds().switches()) BOOST_TEST_CONTEXT(each.what.name) {
            lc::rule_info const* of = nullptr;
            for (auto const& rule : rules())
                if (rule.id == each.what.name) of = &rule;
            BOOST_REQUIRE((of != nullptr));
            BOOST_TEST_REQUIRE(each.values.size() == 1u);
            BOOST_TEST(each.values[0].amount == 1);
            BOOST_TEST(!each.values[0].to);
            BOOST_TEST(each.values[0].paragraph == of->cites.begin()->locator);
            auto const* const stated_in = lc::find_document(of->cites.begin()->document);
            BOOST_TEST(each.values[0].reference == stated_in->title);
            // A rule that looks at a day of force itself needs no switch.
            for (auto const& used : of->uses) BOOST_TEST(used.name != lc::parameters::code_in_force.name);
        }
    BOOST_TEST(leeds().switches().size() == 33u);
}

BOOST_AUTO_TEST_CASE(a_rule_is_in_force_from_the_first_day_of_its_source_and_doubt_stays_doubt) {
    using enum lc::holding;
    for (auto const& each : leeds().switches()) BOOST_TEST_CONTEXT(each.what.name) {
            std::string_view const clause = [&] {
                for (auto const& rule : rules())
                    if (rule.id == each.what.name) return rule.cites.begin()->id;
                return std::string_view{};
            }();
            auto const on = [&](date day) { return held(each.what.name, day); };
            if (clause.starts_with("SCR-")) { // May 2017, day not stated
                BOOST_TEST((on({2017, 4, 30}) == no));
                BOOST_TEST((on({2017, 5, 1}) == unclear));
                BOOST_TEST((on({2017, 5, 31}) == unclear));
                BOOST_TEST((on({2017, 6, 1}) == yes));
            } else if (clause.starts_with("WIN-")) { // 8 December 2010
                BOOST_TEST((on({2010, 12, 7}) == no));
                BOOST_TEST((on({2010, 12, 8}) == yes));
            } else { // CC-4, 8 August 2018
                BOOST_TEST(clause == "CC-4");
                BOOST_TEST((on({2018, 8, 7}) == no));
                BOOST_TEST((on({2018, 8, 8}) == yes));
            }
            BOOST_TEST((on({2040, 1, 1}) == yes));
        }
}

BOOST_AUTO_TEST_CASE(every_rule_of_the_statement_that_looks_at_no_day_has_its_period) {
    for (auto const& rule : rules()) {
        if (rule.cites.empty() || !rule.cites.begin()->id.starts_with("SCR-")) continue;
        // These look at the days of the recommendations, or at values that begin with the statement.
        bool const looks_itself = rule.id.starts_with("principle.") ||
                                  rule.id.starts_with("oversight.recommendation_") ||
                                  rule.id == "oversight.formal_response" || rule.id == "oversight.report_interval" ||
                                  rule.id == "oversight.assessors";
        BOOST_TEST((leeds().find_switch(rule.id) != nullptr) == !looks_itself, rule.id);
    }
}

BOOST_AUTO_TEST_CASE(a_contract_is_not_measured_by_a_statement_that_was_not_yet_made) { // SCR-35, SCR-33a
    lc::contract subject;
    subject.management.emplace().provider_review.emplace().made = false;
    BOOST_TEST((said("management.provider_review", subject, {2017, 4, 30}) == outcome::not_assessed));
    BOOST_TEST((said("management.provider_review", subject, {2017, 5, 1}) == outcome::cannot_tell));
    BOOST_TEST((said("management.provider_review", subject, {2017, 5, 31}) == outcome::cannot_tell));
    BOOST_TEST((said("management.provider_review", subject, {2017, 6, 1}) == outcome::not_met));
    BOOST_TEST((said("management.provider_review", lc::contract{}, {2017, 4, 30}) == outcome::not_applicable));
}

BOOST_AUTO_TEST_CASE(a_portfolio_is_not_measured_by_a_statement_that_was_not_yet_made) { // SCR-34
    lc::portfolio_position position;
    position.providers.emplace_back();
    auto const terms = [&](date as_of) {
        auto const found = lc::judge(position, lc::basis{leeds(), as_of}, lc::keep::all).of_providers;
        auto const infos = lc::infos_of(lc::provider_rules);
        for (auto const& each : found.findings)
            if (infos[each.rule].id == "portfolio.consistent_terms") return each.given.is;
        return outcome::met;
    };
    auto const on_the_day = terms({2017, 6, 1});
    bool const speaks = on_the_day != outcome::not_applicable;
    BOOST_TEST((terms({2017, 4, 30}) == (speaks ? outcome::not_assessed : outcome::not_applicable)));
    BOOST_TEST((terms({2017, 5, 31}) == (speaks ? outcome::cannot_tell : outcome::not_applicable)));
}

BOOST_AUTO_TEST_SUITE_END()
