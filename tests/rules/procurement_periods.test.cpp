// SPDX-License-Identifier: MIT
#include "procured.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(procurement_periods)

namespace lc = ::leeds::commissioning;
using cases::day;
using cases::in_words;
using cases::iso;
using cases::law_on;
using cases::public_contract;
using cases::published_on;
using cases::says;
using cases::since_the_act;
using cases::thresholds_with;
using cases::word;
using enum lc::procurement_category;

namespace {

/// A contract entered into on 1 June 2025 that ends on 31 March 2026, with both of its notices published on a day.
lc::contract with_notices(lc::procurement_category category, std::string_view details, std::string_view termination) {
    auto made = public_contract(category);
    made.end = day("2026-03-31");
    made.procurement->route = lc::award_route::competition;
    made.procurement->entered_into = day("2025-06-01");
    made.procurement->details_notice = published_on(details);
    made.procurement->termination_notice = published_on(termination);
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(another_time_for_a_notice_moves_its_last_day) { // LAW-PA-2023-S53, S80
    struct row {
        lc::parameter const& what;
        lc::procurement_category category;
        std::int64_t days;
        char const* last_day;
    };
    for (row const& each : {row{lc::parameters::details_notice_days, services, 30, "2025-06-30"},
                            {lc::parameters::details_notice_days, services, 29, "2025-06-29"},
                            {lc::parameters::details_notice_days, services, 31, "2025-07-01"},
                            {lc::parameters::details_notice_days, services, 1, "2025-06-01"},
                            {lc::parameters::details_notice_days_light_touch, light_touch, 120, "2025-09-28"},
                            {lc::parameters::details_notice_days_light_touch, light_touch, 119, "2025-09-27"},
                            {lc::parameters::details_notice_days_light_touch, light_touch, 121, "2025-09-29"},
                            {lc::parameters::termination_notice_days, services, 30, "2026-04-29"},
                            {lc::parameters::termination_notice_days, services, 29, "2026-04-28"},
                            {lc::parameters::termination_notice_days, services, 31, "2026-04-30"}})
        BOOST_TEST_CONTEXT(each.what.name << ": " << each.days) {
            auto const changed = thresholds_with(each.what, since_the_act(each.days));
            lc::basis const on{changed, day("2026-11-21")};
            auto const late = lc::to_iso(lc::add_days(day(each.last_day), 1));
            bool const ending = each.what.name == lc::parameters::termination_notice_days.name;
            auto const ask = [&](std::string_view published) {
                auto const subject = ending ? with_notices(each.category, "2025-06-01", published)
                                            : with_notices(each.category, published, "2026-03-31");
                return ending ? lc::procurement_termination(subject, on) : lc::procurement_details(subject, on);
            };
            BOOST_TEST(word(ask(each.last_day).is) == "met");
            BOOST_TEST(iso(ask(each.last_day).dates[2]) == each.last_day);
            BOOST_TEST(word(ask(late).is) == "not_met");
            BOOST_TEST(ask(late).numbers[1] == 1);
        }
}

BOOST_AUTO_TEST_CASE(each_kind_of_contract_has_a_time_of_its_own) { // or a change for one would judge the other
    auto const general = thresholds_with(lc::parameters::details_notice_days, since_the_act(10));
    auto const light = thresholds_with(lc::parameters::details_notice_days_light_touch, since_the_act(10));
    auto const last_day = [](lc::procurement_category category, lc::policy const& numbers) {
        return iso(
            lc::procurement_details(with_notices(category, "2025-06-01", "2026-03-31"), {numbers, day("2026-11-21")})
                .dates[2]);
    };
    BOOST_TEST(last_day(services, general) == "2025-06-10");
    BOOST_TEST(last_day(light_touch, general) == "2025-09-28");
    BOOST_TEST(last_day(services, light) == "2025-06-30");
    BOOST_TEST(last_day(light_touch, light) == "2025-06-10");
}

BOOST_AUTO_TEST_CASE(the_day_on_which_the_procurement_began_selects_the_time) { // LAW-PROCUREMENT-DAY
    std::vector<lc::dated_value> const halved{
        {30, lc::procurement_act_from, {}, day("2025-02-28"), lc::value_status::adopted, "test", {}},
        {15, day("2025-03-01"), {}, {}, lc::value_status::adopted, "test", {}}};
    auto const changed = thresholds_with(lc::parameters::details_notice_days, halved);
    lc::basis const on{changed, day("2026-11-21")};
    auto subject = with_notices(services, "2025-06-30", "2026-03-31");
    BOOST_TEST(word(lc::procurement_details(subject, on).is) == "not_met"); // begun on 1 March
    subject.procurement->commenced = day("2025-02-28");
    BOOST_TEST(word(lc::procurement_details(subject, on).is) == "met");
    subject.procurement->commenced.reset(); // and where that day is not recorded, it decides
    subject.procurement->regime = lc::procurement_regime::procurement_act_2023;
    auto const open = lc::procurement_details(subject, on);
    BOOST_TEST(word(open.is) == "cannot_tell");
    BOOST_TEST(cases::misses(open, lc::procurement_details.info, "contract.procurement.commenced"));
    BOOST_TEST(word(lc::procurement_details(subject, law_on()).is) == "met");
}

BOOST_AUTO_TEST_CASE(without_a_time_in_the_policy_no_notice_is_called_late) {
    auto const subject = with_notices(services, "2026-06-01", "2026-11-01");
    for (std::int64_t const days : {-1, 0, 3651}) {
        auto const details = thresholds_with(lc::parameters::details_notice_days, since_the_act(days));
        auto const ending = thresholds_with(lc::parameters::termination_notice_days, since_the_act(days));
        BOOST_TEST(word(lc::procurement_details(subject, {details, day("2026-11-21")}).is) == "not_assessed", days);
        BOOST_TEST(word(lc::procurement_termination(subject, {ending, day("2026-11-21")}).is) == "not_assessed", days);
    }
    auto const details = thresholds_with(lc::parameters::details_notice_days, {});
    auto const ending = thresholds_with(lc::parameters::termination_notice_days, {});
    BOOST_TEST(says(in_words(lc::procurement_details, subject, {details, day("2026-11-21")}), "no time for it"));
    BOOST_TEST(says(in_words(lc::procurement_termination, subject, {ending, day("2026-11-21")}), "no time for it"));
    BOOST_TEST(word(lc::procurement_details(subject, {ending, day("2026-11-21")}).is) == "not_met");
}

BOOST_AUTO_TEST_CASE(what_is_said_of_a_notice_still_due_names_the_time_of_the_policy) {
    auto subject = with_notices(services, "2025-06-01", "2026-03-31");
    subject.procurement->termination_notice.reset();
    BOOST_TEST(says(in_words(lc::procurement_termination, subject, law_on("2026-04-01")), "first of 30 days"));
    auto const changed = thresholds_with(lc::parameters::termination_notice_days, since_the_act(60));
    auto const made = in_words(lc::procurement_termination, subject, {changed, day("2026-04-01")});
    BOOST_TEST(says(made, "first of 60 days"));
    BOOST_TEST_REQUIRE(!made.parameters.empty());
    BOOST_TEST(made.parameters.front().what.name == "procurement.termination_notice_days");
}

BOOST_AUTO_TEST_SUITE_END()
