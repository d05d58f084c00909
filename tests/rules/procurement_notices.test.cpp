// SPDX-License-Identifier: MIT
#include "procured.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(procurement_notices)

namespace lc = ::leeds::commissioning;
using cases::day;
using cases::in_words;
using cases::iso;
using cases::law_on;
using cases::maybe;
using cases::missing;
using cases::not_published;
using cases::pence;
using cases::procured;
using cases::public_contract;
using cases::published_on;
using cases::says;
using cases::word;
using enum lc::procurement_category;
using enum lc::vat_basis;
using lc::award_route;
using lc::published_notice;

namespace {

using facts = std::vector<std::string>;

struct notice_row {
    char const* why;
    std::optional<published_notice> notice;
    char const* as_of;
    char const* is;
    char const* says;
};

/// How a rule about a notice answers each row about a contract, whose notice the row sets.
template <class Rule, class SetNotice>
void check_rows(Rule const& rule, lc::contract const& about, std::vector<notice_row> const& rows, SetNotice set) {
    for (notice_row const& each : rows) BOOST_TEST_CONTEXT(each.why) {
            auto subject = about;
            set(*subject.procurement, each.notice);
            auto const given = rule(subject, law_on(each.as_of));
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "violation" : "none"));
            BOOST_TEST(says(in_words(rule, subject, law_on(each.as_of)), each.says),
                       in_words(rule, subject, law_on(each.as_of)).message);
        }
}

/// Every rule about a notice of the Act, told what it lacks to be asked at all.
template <class Use>
void for_each_notice_rule(Use use) {
    use(lc::procurement_transparency);
    use(lc::procurement_details);
    use(lc::procurement_termination);
}

lc::contract entered(lc::contract made, char const* on) {
    made.procurement->entered_into = maybe(on);
    made.procurement->route = award_route::direct_award;
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_period_that_begins_with_a_day_counts_that_day) {
    BOOST_TEST((lc::last_day_beginning_with({2026, 3, 31}, 30) == lc::date(2026, 4, 29)));
    BOOST_TEST((lc::last_day_beginning_with({2026, 3, 31}, 1) == lc::date(2026, 3, 31)));
    BOOST_TEST((lc::last_day_beginning_with({2026, 1, 1}, 120) == lc::date(2026, 4, 30)));
}

BOOST_AUTO_TEST_CASE(a_details_notice_is_in_time_on_the_thirtieth_day_and_late_on_the_next) { // LAW-PA-2023-S53
    check_rows(
        lc::procurement_details, entered(public_contract(), "2025-06-01"),
        {{"on the day itself", published_on("2025-06-01"), "2025-12-01", "met", "30 June 2025"},
         {"on the last day", published_on("2025-06-30"), "2025-12-01", "met", "30 June 2025"},
         {"a day late", published_on("2025-07-01"), "2025-12-01", "not_met", "1 day after"},
         {"known not to be, on the last day", not_published(), "2025-06-30", "not_applicable", "by 30 June 2025"},
         {"known not to be, the day after", not_published(), "2025-07-01", "not_met", "1 day ago"},
         {"nothing recorded, on the last day", {}, "2025-06-30", "not_applicable", "Publish it by 30 June 2025"},
         {"nothing recorded, the day after", {}, "2025-07-01", "cannot_tell", "details_notice.published"},
         {"planned, the last day still ahead", published_on("2025-06-20"), "2025-06-19", "not_applicable",
          "by 30 June"},
         {"planned for a day too late", published_on("2025-07-01"), "2025-06-30", "not_applicable", "by 30 June"},
         {"planned, the last day gone by", published_on("2025-07-03"), "2025-07-02", "not_met", "2 days ago"},
         {"some day before today", published_notice{true, {}}, "2025-06-30", "met", ""},
         {"some day", published_notice{true, {}}, "2025-07-01", "cannot_tell", "details_notice.day"}},
        [](auto& procurement, auto const& notice) { procurement.details_notice = notice; });
}

BOOST_AUTO_TEST_CASE(a_light_touch_contract_has_120_days_for_its_details_notice) { // LAW-PA-2023-S53
    check_rows(lc::procurement_details, entered(public_contract(light_touch), "2026-01-01"),
               {{"on the last day", published_on("2026-04-30"), "2026-12-01", "met", "30 April 2026"},
                {"a day late", published_on("2026-05-01"), "2026-12-01", "not_met", "1 day after"}},
               [](auto& procurement, auto const& notice) { procurement.details_notice = notice; });
    // What is bought decides only between the two last days.
    auto subject = entered(public_contract(works), "2026-01-01");
    subject.category.reset();
    auto const ask = [&](char const* published) {
        subject.procurement->details_notice = published_on(published);
        return lc::procurement_details(subject, law_on("2026-12-01"));
    };
    BOOST_TEST(word(ask("2026-01-30").is) == "met");
    BOOST_TEST(word(ask("2026-01-31").is) == "cannot_tell");
    BOOST_TEST(word(ask("2026-04-30").is) == "cannot_tell");
    BOOST_TEST((missing(ask("2026-04-30"), lc::procurement_details.info) == facts{"contract.category"}));
    BOOST_TEST(word(ask("2026-05-01").is) == "not_met");
}

BOOST_AUTO_TEST_CASE(a_termination_notice_is_due_within_30_days_beginning_with_the_end) { // LAW-PA-2023-S80
    auto subject = entered(public_contract(), "2025-06-01");
    subject.end = day("2026-03-31");
    check_rows(lc::procurement_termination, subject,
               {{"before the end", {}, "2026-03-01", "not_applicable", "by 29 April 2026"},
                {"on the day of the end", published_on("2026-03-31"), "2026-12-01", "met", "29 April 2026"},
                {"on the last day", published_on("2026-04-29"), "2026-12-01", "met", "29 April 2026"},
                {"a day late", published_on("2026-04-30"), "2026-12-01", "not_met", "1 day after"},
                {"none, on the last day", not_published(), "2026-04-29", "not_applicable", "Publish it by 29 April"},
                {"none, the day after", not_published(), "2026-04-30", "not_met", "ended on 31 March 2026"},
                {"nothing recorded", {}, "2026-04-30", "cannot_tell", "termination_notice.published"}},
               [](auto& procurement, auto const& notice) { procurement.termination_notice = notice; });

    subject.procurement->ended = day("2025-12-31"); // early, so that the recorded end does not count
    subject.procurement->termination_notice = published_on("2026-01-30");
    auto const given = lc::procurement_termination(subject, law_on());
    BOOST_TEST(word(given.is) == "not_met");
    BOOST_TEST(iso(given.dates[2]) == "2026-01-29");
}

BOOST_AUTO_TEST_CASE(a_contract_without_an_end_has_no_day_to_count_from) {
    auto subject = entered(public_contract(), "2025-06-01");
    auto const& rule = lc::procurement_termination;
    BOOST_TEST((missing(rule(subject, law_on()), rule.info) == facts{"contract.end"}));
    subject.rolling = true;
    BOOST_TEST(word(rule(subject, law_on()).is) == "not_applicable");
    BOOST_TEST(says(in_words(rule, subject, law_on()), "until ended by notice"));
    subject.rolling = false;
    BOOST_TEST(word(rule(subject, law_on()).is) == "cannot_tell");
}

BOOST_AUTO_TEST_CASE(where_the_user_chose_no_termination_notice_is_asked) {
    auto subject = public_contract(light_touch);
    subject.end = day("2026-03-31");
    subject.procurement->termination_notice = not_published();
    auto const ask = [&](std::optional<award_route> route) {
        subject.procurement->route = route;
        return lc::procurement_termination(subject, law_on());
    };
    BOOST_TEST(word(ask(award_route::user_choice).is) == "not_applicable");
    BOOST_TEST(says(in_words(lc::procurement_termination, subject, law_on()), "user chose"));
    BOOST_TEST(word(ask(award_route::competition).is) == "not_met");
    BOOST_TEST(word(ask({}).is) == "cannot_tell");
    BOOST_TEST((missing(ask({}), lc::procurement_termination.info) == facts{"contract.procurement.route"}));
    subject.procurement->termination_notice = published_on("2026-04-01");
    BOOST_TEST(word(ask({}).is) == "cannot_tell"); // in time, but whether it was asked for cannot be told
    subject.category = services;
    subject.procurement->termination_notice = not_published();
    BOOST_TEST(word(ask({}).is) == "not_met"); // users choose light-touch services alone
}

BOOST_AUTO_TEST_CASE(a_transparency_notice_comes_before_a_direct_award) { // LAW-PA-2023-S44
    check_rows(lc::procurement_transparency, entered(public_contract(), "2025-06-02"),
               {{"before", published_on("2025-06-01"), "2025-12-01", "met", "1 June 2025"},
                {"on the day", published_on("2025-06-02"), "2025-12-01", "met", ""},
                {"a day after", published_on("2025-06-03"), "2025-12-01", "not_met", "1 day after"},
                {"none", not_published(), "2025-12-01", "not_met", "without competition, and no transparency notice"},
                {"none yet", not_published(), "2025-06-01", "not_applicable", "before the contract is entered into"},
                {"nothing recorded", {}, "2025-12-01", "cannot_tell", "transparency_notice.published"},
                {"some day", published_notice{true, {}}, "2025-12-01", "cannot_tell", "transparency_notice.day"}},
               [](auto& procurement, auto const& notice) { procurement.transparency_notice = notice; });
}

BOOST_AUTO_TEST_CASE(a_transparency_notice_is_asked_of_direct_awards_alone) {
    auto subject = entered(public_contract(light_touch), "2025-06-02");
    subject.procurement->transparency_notice = not_published();
    auto const ask = [&](std::optional<award_route> route) {
        subject.procurement->route = route;
        return lc::procurement_transparency(subject, law_on());
    };
    for (auto const free : {award_route::competition, award_route::framework, award_route::user_choice})
        BOOST_TEST(word(ask(free).is) == "not_applicable");
    BOOST_TEST(says(in_words(lc::procurement_transparency, subject, law_on()), "direct awards alone"));
    BOOST_TEST(word(ask(award_route::direct_award).is) == "not_met");
    BOOST_TEST(word(ask(award_route::council_waiver).is) == "not_met");
    BOOST_TEST((missing(ask({}), lc::procurement_transparency.info) == facts{"contract.procurement.route"}));
    subject.procurement->entered_into.reset();
    BOOST_TEST((missing(ask(award_route::direct_award), lc::procurement_transparency.info) ==
                facts{"contract.procurement.entered_into"}));
}

BOOST_AUTO_TEST_CASE(
    a_contract_begun_under_earlier_law_needs_no_notice_of_the_act_when_it_ends) { // LAW-PROCUREMENT-DAY
    for_each_notice_rule([](auto const& rule) {
        auto const ask = [&](char const* commenced, char const* entered_into) {
            auto subject = procured(works, commenced, pence(9'000'000'00));
            subject.procurement->route = award_route::direct_award;
            subject.procurement->entered_into = maybe(entered_into);
            subject.end = day("2026-03-31");
            subject.procurement->details_notice = subject.procurement->termination_notice = not_published();
            subject.procurement->transparency_notice = not_published();
            return subject;
        };
        auto const is = [&](lc::contract const& subject) { return word(rule(subject, law_on()).is); };
        BOOST_TEST_CONTEXT(rule.info.id) {
            BOOST_TEST(is(ask("2025-02-23", "2025-06-01")) == "not_applicable");
            BOOST_TEST(says(in_words(rule, ask("2025-02-23", "2025-06-01"), law_on()), "earlier law until it ends"));
            BOOST_TEST(is(ask("2025-02-24", "2025-06-01")) == "not_met");
            BOOST_TEST(is(ask("", "2025-02-23")) == "not_applicable"); // begun no later than entered into
            BOOST_TEST(is(ask("", "2025-02-24")) == "cannot_tell");
            BOOST_TEST(
                (missing(rule(ask("", "2025-02-24"), law_on()), rule.info) == facts{"contract.procurement.commenced"}));
        }
    });
}

BOOST_AUTO_TEST_CASE(a_recorded_regime_tells_where_no_day_does) {
    auto subject = procured(light_touch, "", pence(9'000'000'00));
    subject.procurement->health_care.reset();
    subject.end = day("2026-03-31");
    auto const ask = [&](lc::procurement_regime recorded) {
        subject.procurement->regime = recorded;
        return lc::procurement_termination(subject, law_on());
    };
    using enum lc::procurement_regime;
    BOOST_TEST(word(ask(public_contracts_regulations_2006).is) == "not_applicable");
    BOOST_TEST(word(ask(public_contracts_regulations_2015).is) == "not_applicable");
    BOOST_TEST(word(ask(procurement_act_2023).is) == "cannot_tell"); // whether the user chose
    subject.procurement->route = award_route::competition;
    subject.procurement->termination_notice = not_published();
    BOOST_TEST(word(ask(procurement_act_2023).is) == "not_met"); // above its threshold on every day since
    subject.procurement->estimated_value = pence(663'539'99);
    BOOST_TEST(word(ask(procurement_act_2023).is) == "not_applicable"); // and below it
    BOOST_TEST(says(in_words(lc::procurement_termination, subject, law_on()), "every day on which it can have begun"));
    BOOST_TEST(word(ask(provider_selection_regime).is) == "not_applicable");
    BOOST_TEST(says(in_words(lc::procurement_termination, subject, law_on()), "Provider Selection Regime"));
}

BOOST_AUTO_TEST_CASE(only_a_public_contract_needs_the_notices_of_the_act) {
    for_each_notice_rule([](auto const& rule) {
        auto const ask = [&](std::optional<lc::money> value) {
            auto subject = procured(services, "2026-01-01", value);
            subject.procurement->route = award_route::direct_award;
            subject.procurement->entered_into = day("2026-02-01");
            subject.end = day("2026-03-31");
            subject.procurement->details_notice = subject.procurement->termination_notice = not_published();
            subject.procurement->transparency_notice = not_published();
            return subject;
        };
        auto const is = [&](lc::contract const& subject) { return word(rule(subject, law_on()).is); };
        BOOST_TEST_CONTEXT(rule.info.id) {
            BOOST_TEST(is(ask(pence(207'719'99))) == "not_applicable");
            BOOST_TEST(says(in_words(rule, ask(pence(207'719'99)), law_on()), "below the threshold of £207,720"));
            BOOST_TEST(is(ask(pence(207'720'00))) == "not_met");
            BOOST_TEST(is(ask(pence(200'000'00, not_stated))) == "cannot_tell");
            BOOST_TEST(says(in_words(rule, ask(pence(200'000'00, not_stated)), law_on()), "VAT decides"));
            BOOST_TEST(is(ask({})) == "cannot_tell");
            BOOST_TEST((missing(rule(ask({}), law_on()), rule.info) == facts{"contract.procurement.estimated_value"}));
            BOOST_TEST(is(lc::contract{}) == "not_applicable");
            lc::policy const empty("empty", {});
            BOOST_TEST(word(rule(ask(pence(1)), {empty, day("2026-11-21")}).is) == "not_assessed");
        }
    });
}

BOOST_AUTO_TEST_CASE(health_care_services_are_left_out_of_the_notices) {
    for_each_notice_rule([](auto const& rule) {
        auto subject = entered(public_contract(light_touch), "2025-06-01");
        subject.end = day("2026-03-31");
        subject.procurement->health_care = true;
        BOOST_TEST(word(rule(subject, law_on()).is) == "not_applicable");
        subject.procurement->health_care.reset();
        BOOST_TEST(word(rule(subject, law_on()).is) == "cannot_tell");
        BOOST_TEST(cases::misses(rule(subject, law_on()), rule.info, "contract.procurement.health_care"));
    });
}

BOOST_AUTO_TEST_SUITE_END()
