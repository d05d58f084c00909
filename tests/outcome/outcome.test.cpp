// SPDX-License-Identifier: MIT
#include <leeds/commissioning/outcome/answer.hpp>
#include <leeds/commissioning/outcome/outcome.hpp>

#include <boost/test/unit_test.hpp>

#include <iterator>
#include <set>
#include <string>
#include <type_traits>
#include <vector>

BOOST_AUTO_TEST_SUITE(outcome)

namespace lc = leeds::commissioning;

namespace {

/// What a departure weighs, row by row as the rule says it: a force, then the nine standings in their order.
struct row {
    lc::force binds;
    std::array<lc::severity, 9> not_met;
};

constexpr auto none = lc::severity::none, note = lc::severity::note, warning = lc::severity::warning,
               violation = lc::severity::violation;

// law, contract, council rules, statutory guidance, local code | recommendation, one report, guidance, data check
constexpr std::array<row, 6> table{{
    {lc::force::must, {violation, violation, violation, violation, violation, warning, warning, warning, warning}},
    {lc::force::should, {warning, warning, warning, warning, warning, warning, warning, warning, warning}},
    {lc::force::where_possible, {warning, warning, warning, warning, warning, warning, warning, warning, warning}},
    {lc::force::where_appropriate, {warning, warning, warning, warning, warning, warning, warning, warning, warning}},
    {lc::force::may, {note, note, note, note, note, note, note, note, note}},
    {lc::force::context, {note, note, note, note, note, note, note, note, note}},
}};

} // namespace

BOOST_AUTO_TEST_CASE(a_set_of_outcomes_holds_what_was_put_in_it_and_nothing_else) {
    auto const all = lc::choices(lc::tag<lc::outcome>{});
    for (unsigned bits = 0; bits < 1u << all.size(); ++bits) {
        lc::outcome_set set;
        std::vector<lc::outcome> put_in;
        for (std::size_t place = all.size(); place-- > 0;) // the order does not matter
            if ((bits >> place & 1u) != 0) set = set | all[place].value;
        for (auto const& each : all) {
            bool const is_in = (bits >> static_cast<unsigned>(each.value) & 1u) != 0;
            BOOST_TEST(set.contains(each.value) == is_in);
            if (is_in) put_in.push_back(each.value);
        }
        BOOST_TEST((std::vector<lc::outcome>(set.begin(), set.end()) == put_in));
        BOOST_TEST(set.size() == static_cast<int>(put_in.size()));
        BOOST_TEST(set.empty() == put_in.empty());
    }
    static_assert(std::forward_iterator<lc::outcome_set::iterator>);
    static_assert(lc::outcomes() == lc::outcome_set());
    static_assert(lc::outcomes(lc::outcome::met, lc::outcome::explained) != lc::outcomes(lc::outcome::met));
    static_assert((lc::judged_outcomes | lc::outcome::met) == lc::judged_outcomes);
}

BOOST_AUTO_TEST_CASE(a_departure_weighs_what_the_force_and_the_standing_of_its_source_say) {
    BOOST_TEST(lc::choices(lc::tag<lc::force>{}).size() == table.size());
    auto const standings = lc::choices(lc::tag<lc::standing>{});
    BOOST_TEST(standings.size() == 9u);
    for (row const& each : table)
        for (std::size_t i = 0; i < standings.size(); ++i)
            for (auto const& is : lc::choices(lc::tag<lc::outcome>{})) {
                lc::severity expected = none;
                if (is.value == lc::outcome::not_met) expected = each.not_met[i];
                if (is.value == lc::outcome::explained) expected = note;
                BOOST_TEST_CONTEXT(lc::name_of(each.binds) << ", " << standings[i].name << ", " << is.name)
                BOOST_TEST(lc::name_of(lc::severity_of(is.value, each.binds, standings[i].value)) ==
                           lc::name_of(expected));
            }
}

BOOST_AUTO_TEST_CASE(advice_is_never_reported_as_a_violation) {
    for (auto const& is : lc::choices(lc::tag<lc::outcome>{}))
        for (auto const& binds : lc::choices(lc::tag<lc::force>{}))
            for (auto const source : {lc::standing::recommendation, lc::standing::one_report, lc::standing::guidance,
                                      lc::standing::data_check})
                BOOST_TEST((lc::severity_of(is.value, binds.value, source) <= warning));
}

BOOST_AUTO_TEST_CASE(only_a_departure_weighs_anything) {
    for (auto const is :
         {lc::outcome::met, lc::outcome::cannot_tell, lc::outcome::not_applicable, lc::outcome::not_assessed})
        for (auto const& binds : lc::choices(lc::tag<lc::force>{}))
            for (auto const& source : lc::choices(lc::tag<lc::standing>{}))
                BOOST_TEST((lc::severity_of(is, binds.value, source.value) == none));
}

BOOST_AUTO_TEST_CASE(every_outcome_has_a_word_of_its_own_in_reports) {
    std::set<std::string> words;
    for (auto const& each : lc::choices(lc::tag<lc::outcome>{})) {
        words.emplace(each.name);
        BOOST_TEST(!each.meaning.empty());
    }
    BOOST_TEST(words == (std::set<std::string>{"met", "not_met", "explained", "cannot_tell", "not_applicable",
                                               "not_assessed"}),
               boost::test_tools::per_element());
    BOOST_TEST(words.size() == static_cast<std::size_t>(lc::outcome_count));
}

BOOST_AUTO_TEST_CASE(millions_of_findings_fit_in_memory_and_are_copied_as_bytes) {
    static_assert(std::is_trivially_copyable_v<lc::finding> && std::is_trivially_destructible_v<lc::finding>);
    static_assert(std::is_trivially_copyable_v<lc::answer>);
    BOOST_TEST(sizeof(lc::finding) <= 64u); // "a few dozen bytes"
}

BOOST_AUTO_TEST_CASE(an_answer_that_no_rule_gave_claims_nothing) {
    constexpr lc::answer nothing{};
    static_assert(nothing.is == lc::outcome::not_assessed && nothing.weight == lc::severity::none);
    static_assert(nothing.missing == 0 && nothing.remarks == 0 && !nothing.values_of);
    for (auto const& each : nothing.dates) BOOST_TEST(!each);
}

BOOST_AUTO_TEST_SUITE_END()
