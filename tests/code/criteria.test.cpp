// SPDX-License-Identifier: MIT
#include <leeds/commissioning/code/code_reference.hpp>

#include <boost/test/unit_test.hpp>

#include <set>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(criteria)

namespace lc = leeds::commissioning;

static_assert(lc::code_reference::find("CODE-N1")->id() == "CODE-N1");
static_assert(lc::criterion_number("principle.1.best_outcomes") == 0);

BOOST_AUTO_TEST_CASE(the_twelve_principles_stand_by_number_and_in_the_order_of_the_code) {
    for (std::size_t place = 0; place < lc::principle_count; ++place) {
        lc::principle const& each = lc::principles[place];
        BOOST_TEST(int{each.number} == static_cast<int>(place) + 1);
        BOOST_TEST(each.id == "principle." + std::to_string(place + 1));
        BOOST_TEST((*each.cites.begin()).id == "CODE-P" + std::to_string(place + 1));
        BOOST_TEST(!each.title.empty());
    }
}

BOOST_AUTO_TEST_CASE(every_clause_that_asks_for_evidence_of_an_exercise_has_a_criterion) {
    for (std::string_view const id :
         {"CODE-B4",  "CODE-B5",  "CODE-B6",  "CODE-P1",  "CODE-P2",  "CODE-P3",   "CODE-P4",   "CODE-P4b", "CODE-P5",
          "CODE-P6",  "CODE-P7",  "CODE-P8",  "CODE-P9",  "CODE-P10", "CODE-P11",  "CODE-P12",  "CODE-N1",  "CODE-N2",
          "CODE-N3",  "CODE-PL1", "CODE-PL2", "CODE-PL3", "CODE-PL4", "CODE-PR1",  "CODE-PR2",  "CODE-PR3", "CODE-PR4",
          "CODE-PR5", "CODE-PR6", "CODE-PR7", "CODE-PR8", "CODE-PR9", "CODE-PR10", "CODE-PR11", "CODE-CM1", "CODE-CM1b",
          "CODE-CM2", "SCR-16",   "SCR-27",   "SCR-33a",  "WIN-D2",   "WIN-3.1",   "WIN-S1",    "WIN-S2",   "WIN-S3",
          "WIN-S4",   "WIN-S6",   "WIN-S7",   "WIN-S8",   "WIN-S9",   "WIN-4.1",   "WIN-4.3",   "WIN-4.4",  "WIN-4.5",
          "WIN-6.2b", "WIN-7.1",  "WIN-9.1"}) {
        int cited = 0;
        for (lc::criterion const& each : lc::criteria) cited += each.cites.contains(id) ? 1 : 0;
        BOOST_TEST_CONTEXT(id) BOOST_TEST(cited > 0);
    }
}

BOOST_AUTO_TEST_CASE(criteria_can_be_told_apart_and_stand_in_the_order_of_their_principles) {
    std::set<std::string_view> ids, titles;
    int last = 0;
    for (lc::criterion const& each : lc::criteria) BOOST_TEST_CONTEXT(each.id) {
            BOOST_TEST(ids.insert(each.id).second);
            BOOST_TEST(titles.insert(each.title).second);
            BOOST_TEST(int{each.principle} >= last);
            last = each.principle;
            BOOST_TEST((lc::find_criterion(each.id) == &each));
        }
    BOOST_TEST(last == 12);
    BOOST_TEST((lc::find_criterion("principle.13.luck") == nullptr));
}

BOOST_AUTO_TEST_CASE(only_what_comes_from_an_action_can_be_set_aside) {
    BOOST_TEST(lc::find_criterion("principle.3.carers_involved")->in_words_of_principle());
    BOOST_TEST(lc::find_criterion("principle.4.clear_rationale")->in_words_of_principle());      // CODE-P4b
    BOOST_TEST(!lc::find_criterion("principle.10.price_floor")->in_words_of_principle());        // CODE-PR6
    BOOST_TEST(!lc::find_criterion("principle.6.funding_coordinated")->in_words_of_principle()); // CODE-PL1
    BOOST_TEST(!lc::find_criterion("principle.5.easy_to_administer")->in_words_of_principle());  // WIN-4.4
}

BOOST_AUTO_TEST_CASE(evidence_can_name_clauses_principles_and_criteria_and_nothing_else) {
    std::set<std::string_view> ids;
    for (std::uint16_t number = 0; number < lc::code_reference::count(); ++number) {
        auto const each = lc::code_reference::at(number);
        if (!ids.insert(each.id()).second || lc::code_reference::find(each.id()) != each) BOOST_FAIL(each.id());
    }
    BOOST_TEST(ids.size() == 147u + lc::criteria.size() + 12u);
    for (std::string_view const none : {"", "CODE-P13", "principle.13", "principle.0", "LAW-CONTRACT", "code-p1"})
        BOOST_TEST(!lc::code_reference::find(none).has_value());
}

BOOST_AUTO_TEST_CASE(a_reference_knows_its_principle_and_its_criterion) {
    auto const whole = *lc::code_reference::find("principle.7");
    BOOST_TEST(int{whole.principle()} == 7);
    BOOST_TEST(whole.criterion_number() == lc::criteria.size());
    BOOST_TEST((whole == lc::code_reference::of_principle(7)));
    auto const one = *lc::code_reference::find("principle.3.carers_involved");
    BOOST_TEST(int{one.principle()} == 3);
    BOOST_TEST(lc::criteria[one.criterion_number()].id == "principle.3.carers_involved");
    auto const clause = *lc::code_reference::find("CODE-P3");
    BOOST_TEST(int{clause.principle()} == 0);
    BOOST_TEST(clause.criterion_number() == lc::criteria.size());
}

BOOST_AUTO_TEST_SUITE_END()
