// SPDX-License-Identifier: MIT
#include "declared.hpp"

#include <leeds/commissioning/facts/subjects.hpp>

BOOST_AUTO_TEST_SUITE(oversight_fields)

namespace lc = ::leeds::commissioning;
using declared::declares;

BOOST_AUTO_TEST_CASE(no_fact_of_contract_management_is_unknown_to_files) {
    {
        lc::performance_issue const x;
        auto const& [a, b, c, d, e, f, g, h] = x;
        declares(x, a, b, c, d, e, f, g, h);
    }
    {
        lc::monitored_result const x;
        auto const& [a, b, c, d, e, f, g, h] = x;
        declares(x, a, b, c, d, e, f, g, h);
    }
    {
        lc::monitoring_visit const x;
        auto const& [a, b, c] = x;
        declares(x, a, b, c);
    }
    {
        lc::contract_order const x;
        auto const& [a, b, c, d, e] = x;
        declares(x, a, b, c, d, e);
    }
    {
        lc::extension_decision const x;
        auto const& [a, b, c, d, e] = x;
        declares(x, a, b, c, d, e);
    }
    {
        lc::review_of_provider const x;
        auto const& [a, b, c, d, e, f] = x;
        declares(x, a, b, c, d, e, f);
    }
    {
        lc::contract_management const x;
        auto const& [a, b, c, d, e, f, g, h, i, j] = x;
        declares(x, a, b, c, d, e, f, g, h, i, j);
    }
}

BOOST_AUTO_TEST_CASE(no_fact_of_oversight_is_unknown_to_files) {
    {
        lc::progress_report const x;
        auto const& [a, b, c, d, e, f, g, h, i, j, k, l] = x;
        declares(x, a, b, c, d, e, f, g, h, i, j, k, l);
    }
    {
        lc::scrutiny_inquiry const x;
        auto const& [a, b, c, d, e] = x;
        declares(x, a, b, c, d, e);
    }
    {
        lc::member_contribution const x;
        auto const& [a, b, c, d] = x;
        declares(x, a, b, c, d);
    }
    {
        lc::shared_practice const x;
        auto const& [a, b, c, d] = x;
        declares(x, a, b, c, d);
    }
    {
        lc::trained_assessor const x;
        auto const& [a, b, c, d, e] = x;
        declares(x, a, b, c, d, e);
    }
    {
        lc::progress_entry const x;
        auto const& [a, b] = x;
        declares(x, a, b);
    }
    {
        lc::board_recommendation const x;
        auto const& [a, b, c, d, e, f, g, h, i] = x;
        declares(x, a, b, c, d, e, f, g, h, i);
    }
    {
        lc::oversight const x;
        auto const& [a, b, c, d, e, f, g, h, i, j, k] = x;
        declares(x, a, b, c, d, e, f, g, h, i, j, k);
    }
}

BOOST_AUTO_TEST_CASE(a_type_says_which_clauses_it_answers) { // or they would stand unanswered
    auto const models = []<class Type>(lc::tag<Type> which, std::string_view clause) {
        BOOST_TEST(about(which).models.contains(clause), clause);
    };
    models(lc::tag<lc::oversight>{}, "CODE-0"); // the month of approval can be recorded
    models(lc::tag<lc::contract_management>{}, "CC-5");
    models(lc::tag<lc::contract_order>{}, "CC-3");
}

BOOST_AUTO_TEST_SUITE_END()
