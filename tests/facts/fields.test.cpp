// SPDX-License-Identifier: MIT
#include "declared.hpp"

#include <leeds/commissioning/facts/contract.hpp>
#include <leeds/commissioning/facts/decommissioning.hpp>
#include <leeds/commissioning/time/deemed_service.hpp>

#include <boost/test/unit_test.hpp>

#include <set>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(fields)

namespace lc = leeds::commissioning;

using declared::declares;
using declared::is_snake_case;

namespace {

template <class Enum>
void words(std::string_view type) {
    std::set<std::string_view> names;
    std::set<Enum> values;
    std::size_t next = 0;
    BOOST_TEST_CONTEXT(type)
    for (auto const& each : lc::choices(lc::tag<Enum>{})) {
        BOOST_TEST_CONTEXT(each.name) {
            BOOST_TEST(names.insert(each.name).second);
            BOOST_TEST(values.insert(each.value).second);
            BOOST_TEST(is_snake_case(each.name));
            BOOST_TEST(!each.meaning.empty());
            BOOST_TEST(lc::name_of(each.value) == each.name);
            BOOST_TEST(static_cast<std::size_t>(each.value) == next++); // none left out between two
        }
    }
}

} // namespace

BOOST_AUTO_TEST_CASE(no_fact_can_be_recorded_that_files_and_schema_do_not_know) {
    {
        lc::identifier const x;
        auto const& [a, b] = x;
        declares(x, a, b);
    }
    {
        lc::organisation const x;
        auto const& [a, b, c, d, e, f, g] = x;
        declares(x, a, b, c, d, e, f, g);
    }
    {
        lc::change_notice const x;
        auto const& [a, b, c, d, e, f, g, h, i, j, k, l] = x;
        declares(x, a, b, c, d, e, f, g, h, i, j, k, l);
    }
    {
        lc::service_term const x;
        auto const& [a, b, c] = x;
        declares(x, a, b, c);
    }
    {
        lc::notice_clause const x;
        auto const& [a, b, c, d, e] = x;
        declares(x, a, b, c, d, e);
    }
    {
        lc::extension_option const x;
        auto const& [a, b, c] = x;
        declares(x, a, b, c);
    }
    {
        lc::yearly_value const x;
        auto const& [a, b] = x;
        declares(x, a, b);
    }
    {
        lc::lot const x;
        auto const& [a, b, c] = x;
        declares(x, a, b, c);
    }
    {
        lc::contract const z;
        auto const& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, management] = z;
        declares(z, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, management);
    }
}

BOOST_AUTO_TEST_CASE(no_fact_of_a_decommissioning_proposal_can_be_recorded_that_files_do_not_know) {
    {
        lc::proposal_assessment const x;
        auto const& [a, b, c, d] = x;
        declares(x, a, b, c, d);
    }
    {
        lc::proposal_equality const x;
        auto const& [a, b, c, d, e, f, g] = x;
        declares(x, a, b, c, d, e, f, g);
    }
    {
        lc::user_consultation const x;
        auto const& [a, b, c, d, e, f] = x;
        declares(x, a, b, c, d, e, f);
    }
    {
        lc::affected_provider const x;
        auto const& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r] = x;
        declares(x, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r);
    }
    {
        lc::ending_support const x;
        auto const& [a, b, c, d] = x;
        declares(x, a, b, c, d);
    }
    {
        lc::shared_decommissioning const x;
        auto const& [a, b, c] = x;
        declares(x, a, b, c);
    }
    {
        lc::after_the_end const x;
        auto const& [a, b, c, d, e, f] = x;
        declares(x, a, b, c, d, e, f);
    }
    {
        lc::decommissioning const x;
        auto const& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v] = x;
        declares(x, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v);
    }
}

BOOST_AUTO_TEST_CASE(no_two_values_share_a_word_in_files) {
    words<lc::sector>("sector");
    words<lc::legal_form>("legal_form");
    words<lc::organisation_role>("organisation_role");
    words<lc::change_kind>("change_kind");
    words<lc::funding_form>("funding_form");
    words<lc::procurement_category>("procurement_category");
    words<lc::value_certainty>("value_certainty");
    words<lc::early_end>("early_end");
    words<lc::expiry_day>("expiry_day");
    words<lc::convention>("convention");
    words<lc::end_meaning>("end_meaning");
    words<lc::month_note>("month_note");
    words<lc::working_day_calendar>("working_day_calendar");
    words<lc::service_channel>("service_channel");
    words<lc::on_non_working_day>("on_non_working_day");
    words<lc::vat_basis>("vat_basis");
    words<lc::user_hearing>("user_hearing");
}

BOOST_AUTO_TEST_CASE(nothing_is_recorded_until_somebody_records_it) {
    lc::contract const empty;
    bool any = false;
    auto const recorded = [&](auto const& member) {
        if constexpr (requires { member.has_value(); })
            any |= member.has_value();
        else
            any |= !member.empty();
    };
    lc::fields(lc::tag<lc::contract>{}, [&](auto const&... each) { (recorded(empty.*each.member), ...); });
    lc::change_notice const notice;
    lc::fields(lc::tag<lc::change_notice>{}, [&](auto const&... each) { (recorded(notice.*each.member), ...); });
    BOOST_TEST(!any);
}

BOOST_AUTO_TEST_CASE(a_body_can_be_provider_and_commissioner_at_once) { // CODE-B3
    lc::organisation const both{.roles = {lc::organisation_role::provider, lc::organisation_role::commissioner}};
    BOOST_TEST(both.roles.size() == 2u);
}

BOOST_AUTO_TEST_SUITE_END()
