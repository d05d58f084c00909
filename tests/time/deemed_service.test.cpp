// SPDX-License-Identifier: MIT
#include "print.hpp"

#include <leeds/commissioning/time/deemed_service.hpp>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>
#include <type_traits>
#include <vector>

BOOST_AUTO_TEST_SUITE(deemed_service)

using leeds::commissioning::date;
using leeds::commissioning::deemed_served;
using leeds::commissioning::deemed_service;
using leeds::commissioning::length_unit;
using leeds::commissioning::on_non_working_day;
using leeds::commissioning::service_channel;
namespace lc = leeds::commissioning;
namespace data = boost::unit_test::data;

constexpr auto calendar = lc::working_day_calendar::england_and_wales;
constexpr deemed_service by_hand{service_channel::hand, {0, length_unit::days}};
constexpr deemed_service two_days_by_post{service_channel::first_class_post, {2, length_unit::days}};
constexpr deemed_service two_working_days_by_post{service_channel::first_class_post, {2, length_unit::working_days}};
constexpr deemed_service as_court_rules_word_it{
    service_channel::first_class_post, {2, length_unit::days}, on_non_working_day::moves_to_next_working_day};
constexpr deemed_service second_class{service_channel::second_class_post, {4, length_unit::working_days}};

static_assert(std::is_trivially_copyable_v<deemed_service> && !std::is_default_constructible_v<deemed_service>);
static_assert(deemed_served(date(2026, 3, 2), two_days_by_post, calendar) == date(2026, 3, 4));
static_assert(noexcept(deemed_served(date::from_day_number(0), two_days_by_post, calendar)));

struct service_row {
    char const* why;
    date sent;
    deemed_service term;
    date served;
    friend std::ostream& operator<<(std::ostream& out, service_row const& row) { return out << row.why; }
};
std::vector<service_row> const service_rows{
    {"by hand, the same day, though a Sunday", {2026, 3, 1}, by_hand, {2026, 3, 1}},
    {"two days after a Monday", {2026, 3, 2}, two_days_by_post, {2026, 3, 4}},
    {"two days after a Friday", {2026, 3, 6}, two_days_by_post, {2026, 3, 8}},
    {"two working days after a Friday", {2026, 3, 6}, two_working_days_by_post, {2026, 3, 10}},
    {"CPR 6.26 wording: two days after a Friday, moved to Monday", {2026, 3, 6}, as_court_rules_word_it, {2026, 3, 9}},
    {"CPR 6.26 wording: two days after a Monday", {2026, 3, 2}, as_court_rules_word_it, {2026, 3, 4}},
    {"CPR 6.26 wording: over Easter", {2026, 4, 1}, as_court_rules_word_it, {2026, 4, 7}},
    {"four working days over Easter", {2026, 4, 1}, second_class, {2026, 4, 9}},
};
BOOST_DATA_TEST_CASE(a_notice_is_served_when_the_contract_says_so, data::make(service_rows), row) {
    BOOST_TEST(deemed_served(row.sent, row.term, calendar) == row.served);
}

BOOST_AUTO_TEST_CASE(past_the_published_holidays_only_terms_that_need_none_are_answered) {
    date const late(2028, 12, 30);
    BOOST_TEST(deemed_served(late, two_days_by_post, calendar) == date(2029, 1, 1));
    BOOST_TEST(!deemed_served(late, two_working_days_by_post, calendar).has_value());
    BOOST_TEST(!deemed_served(late, as_court_rules_word_it, calendar).has_value());
}

BOOST_AUTO_TEST_CASE(a_later_posting_is_never_served_earlier) {
    for (auto const& term : {two_days_by_post, two_working_days_by_post, as_court_rules_word_it, second_class})
        for (date sent(1995, 1, 1); sent <= date(2028, 12, 1); sent = lc::add_days(sent, 1)) {
            auto const served = deemed_served(sent, term, calendar);
            if (!served || *served <= sent || *deemed_served(lc::add_days(sent, 1), term, calendar) < *served)
                BOOST_FAIL("sent on " << lc::iso_text(sent).view());
        }
}

BOOST_AUTO_TEST_SUITE_END()
