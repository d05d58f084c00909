// SPDX-License-Identifier: MIT
#include "procured.hpp"

#include <boost/test/unit_test.hpp>

#include <limits>

BOOST_AUTO_TEST_SUITE(procurement_law)

namespace lc = ::leeds::commissioning;
using cases::day;
using cases::in_words;
using cases::law_on;
using cases::misses;
using cases::missing;
using cases::pence;
using cases::procured;
using cases::says;
using cases::word;
using enum lc::procurement_category;
using enum lc::vat_basis;
using lc::award_route;

namespace {

std::string regime_word(std::optional<lc::procurement_regime> is) {
    return is ? std::string(lc::name_of(*is)) : std::string("not read");
}

std::string standing_word(lc::money value, lc::parameter const& threshold, std::string_view on) {
    using enum lc::standing_against;
    switch (lc::set_against_threshold(value, threshold, day(on), cases::thresholds()).is) {
    case below: return "below";
    case at_or_above: return "at";
    case vat_decides: return "vat";
    case not_set: return "not set";
    }
    return "?";
}

lc::contract awarded(lc::contract made, std::optional<award_route> route, std::optional<std::string> ground = {}) {
    made.procurement->route = route;
    made.procurement->ground = std::move(ground);
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(the_day_a_procurement_began_selects_its_law_and_a_day_beside_it_another) { // LAW-PROCUREMENT-DAY
    struct row {
        char const* commenced;
        bool health_care;
        char const* governs;
    };
    for (row const& each : {row{"2013-12-31", false, "not read"},
                            {"2014-01-01", false, "public_contracts_regulations_2006"},
                            {"2015-02-25", false, "public_contracts_regulations_2006"},
                            {"2015-02-26", false, "public_contracts_regulations_2015"},
                            {"2023-12-31", true, "public_contracts_regulations_2015"},
                            {"2024-01-01", true, "provider_selection_regime"},
                            {"2024-01-01", false, "public_contracts_regulations_2015"},
                            {"2025-02-23", false, "public_contracts_regulations_2015"},
                            {"2025-02-24", false, "procurement_act_2023"},
                            {"2025-02-24", true, "provider_selection_regime"},
                            {"2040-01-01", false, "procurement_act_2023"}})
        BOOST_TEST(regime_word(lc::regime_on(day(each.commenced), each.health_care)) == each.governs, each.commenced);
}

BOOST_AUTO_TEST_CASE(a_recorded_regime_is_compared_with_the_one_the_day_selects) {
    using enum lc::procurement_regime;
    struct row {
        char const* commenced;
        std::optional<lc::procurement_regime> recorded;
        bool health_care;
        char const* is;
        char const* says;
    };
    for (row const& each :
         {row{"2025-02-24", procurement_act_2023, false, "met", "procurement act 2023"},
          {"2025-02-23", procurement_act_2023, false, "not_met", "Public Contracts Regulations 2015 govern it"},
          {"2015-02-25", public_contracts_regulations_2015, false, "not_met", "Regulations 2006 govern it"},
          {"2025-02-24", public_contracts_regulations_2015, false, "not_met", "the Procurement Act 2023 governs it"},
          {"2024-06-01", public_contracts_regulations_2015, true, "not_met", "Provider Selection Regime governs it"},
          {"2024-06-01", provider_selection_regime, true, "met", "provider selection regime"},
          {"2015-02-25", {}, false, "not_applicable", "Regulations 2006 govern it. No regime is recorded"},
          {"2015-02-26", {}, false, "not_applicable", "Regulations 2015 govern it until it ends. No regime"},
          {"2025-02-24", {}, false, "not_applicable", "Procurement Act 2023 governs it. No regime"},
          {"2025-02-24", {}, true, "not_applicable", "Selection Regime governs it. No regime"},
          {"2013-12-31", procurement_act_2023, false, "not_assessed", "before the first day"}})
        BOOST_TEST_CONTEXT(each.commenced << ' ' << each.says) {
            auto subject = procured(services, each.commenced, {});
            subject.procurement->regime = each.recorded;
            subject.procurement->health_care = each.health_care;
            auto const given = lc::procurement_governed_by(subject, law_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "violation" : "none"));
            BOOST_TEST(says(in_words(lc::procurement_governed_by, subject, law_on()), each.says));
        }
}

BOOST_AUTO_TEST_CASE(whether_it_is_health_care_is_asked_only_where_it_makes_a_difference) {
    auto const ask = [](std::optional<lc::procurement_category> category, char const* commenced) {
        auto subject = procured(category, commenced, {});
        subject.procurement->health_care.reset();
        subject.procurement->regime = lc::procurement_regime::provider_selection_regime;
        return lc::procurement_governed_by(subject, law_on());
    };
    auto const& rule = lc::procurement_governed_by.info;
    BOOST_TEST(word(ask(light_touch, "2023-12-31").is) == "not_met"); // before the regime there was
    BOOST_TEST(word(ask(light_touch, "2024-01-01").is) == "cannot_tell");
    BOOST_TEST(misses(ask(light_touch, "2024-01-01"), rule, "contract.procurement.health_care"));
    BOOST_TEST(word(ask(goods, "2024-01-01").is) == "not_met"); // goods are no services
    BOOST_TEST(word(ask(works, "2024-01-01").is) == "not_met");
    BOOST_TEST(word(ask({}, "2023-12-31").is) == "not_met");
    BOOST_TEST(misses(ask({}, "2024-01-01"), rule, "contract.category"));
    auto unknown = procured(light_touch, "2024-01-01", {}); // two laws may govern it: neither is told as the one
    unknown.procurement->health_care.reset();
    BOOST_TEST(word(lc::procurement_governed_by(unknown, law_on()).is) == "cannot_tell");
    unknown.procurement->regime = lc::procurement_regime::public_contracts_regulations_2006; // wrong either way
    BOOST_TEST(word(lc::procurement_governed_by(unknown, law_on()).is) == "not_met");
    auto subject = procured(services, "", {});
    BOOST_TEST(misses(lc::procurement_governed_by(subject, law_on()), rule, "contract.procurement.commenced"));
}

BOOST_AUTO_TEST_CASE(a_sum_equal_to_the_threshold_is_inside_it_and_a_penny_less_is_not) { // LAW-PA-2023-S3
    struct row {
        lc::procurement_category category;
        lc::vat_basis vat;
        char const* on;
        std::int64_t pounds;
    };
    for (row const& each : {row{services, excluding, "2014-01-01", 172'514},
                            {goods, excluding, "2015-12-31", 172'514},
                            {goods, excluding, "2016-01-01", 164'176},
                            {services, excluding, "2017-12-31", 164'176},
                            {services, excluding, "2018-01-01", 181'302},
                            {light_touch, excluding, "2018-01-01", 615'278},
                            {light_touch, excluding, "2021-12-31", 663'540},
                            {light_touch, including, "2022-01-01", 663'540},
                            {services, including, "2022-01-01", 213'477},
                            {works, including, "2024-01-01", 5'372'609},
                            {services, including, "2025-12-31", 214'904},
                            {services, including, "2026-01-01", 207'720},
                            {works, including, "2026-01-01", 5'193'000}})
        BOOST_TEST_CONTEXT(lc::name_of(each.category) << " on " << each.on) {
            auto const& threshold = lc::threshold_for(each.category);
            BOOST_TEST(standing_word(pence(each.pounds * 100 - 1, each.vat), threshold, each.on) == "below");
            BOOST_TEST(standing_word(pence(each.pounds * 100, each.vat), threshold, each.on) == "at");
            BOOST_TEST(standing_word(pence(each.pounds * 100 + 1, each.vat), threshold, each.on) == "at");
        }
    BOOST_TEST(standing_word(pence(1, excluding), lc::parameters::threshold_light_touch, "2015-02-25") == "not set");
    BOOST_TEST(standing_word(pence(1, excluding), lc::parameters::threshold_works, "2013-12-31") == "not set");
}

BOOST_AUTO_TEST_CASE(a_sum_on_another_vat_basis_decides_only_where_vat_cannot_change_the_answer) {
    auto const& threshold = lc::parameters::threshold_goods_services;
    for (auto const vat : {excluding, not_stated}) { // £207,720 with VAT; £173,100 bears up to £34,620
        BOOST_TEST(standing_word(pence(173'099'99, vat), threshold, "2026-01-01") == "below");
        BOOST_TEST(standing_word(pence(173'100'00, vat), threshold, "2026-01-01") == "vat");
        BOOST_TEST(standing_word(pence(207'719'99, vat), threshold, "2026-01-01") == "vat");
        BOOST_TEST(standing_word(pence(207'720'00, vat), threshold, "2026-01-01") == "at");
    }
    for (auto const vat : {including, not_stated}) { // £181,302 without VAT; £217,562.40 holds up to £36,260.40
        BOOST_TEST(standing_word(pence(181'301'99, vat), threshold, "2018-01-01") == "below");
        BOOST_TEST(standing_word(pence(181'302'00, vat), threshold, "2018-01-01") == "vat");
        BOOST_TEST(standing_word(pence(217'562'39, vat), threshold, "2018-01-01") == "vat");
        BOOST_TEST(standing_word(pence(217'562'40, vat), threshold, "2018-01-01") == "at");
    }
}

BOOST_AUTO_TEST_CASE(no_sum_and_no_threshold_is_too_large_or_too_small_to_be_set_against_the_other) {
    constexpr auto largest = std::numeric_limits<std::int64_t>::max();
    constexpr auto smallest = std::numeric_limits<std::int64_t>::min();
    for (auto const vat : {including, excluding, not_stated}) {
        BOOST_TEST(standing_word(pence(largest, vat), lc::parameters::threshold_works, "2026-01-01") == "at");
        BOOST_TEST(standing_word(pence(smallest, vat), lc::parameters::threshold_works, "2026-01-01") == "below");
    }
    lc::policy const huge("huge", {{lc::parameters::threshold_works, {{largest, {2014, 1, 1}, {}, {}, {}, "", {}}}},
                                   {lc::parameters::thresholds_include_vat, {{0, {2014, 1, 1}, {}, {}, {}, "", {}}}},
                                   {lc::parameters::vat_rate, {{20, {2014, 1, 1}, {}, {}, {}, "", {}}}}});
    auto const against = [&](std::int64_t amount, lc::vat_basis vat) {
        return lc::set_against_threshold(pence(amount, vat), lc::parameters::threshold_works, {2020, 1, 1}, huge).is;
    };
    BOOST_TEST((against(largest, excluding) == lc::standing_against::at_or_above));
    BOOST_TEST((against(largest - 1, including) == lc::standing_against::below));
}

BOOST_AUTO_TEST_CASE(without_a_rate_of_vat_nothing_is_assumed_about_it) {
    auto entries = lc::procurement_threshold_entries();
    for (auto& each : entries)
        if (each.what.name == lc::parameters::vat_rate.name) each.values.clear();
    lc::policy const no_rate("no rate", std::move(entries));
    auto const against = [&](lc::money value, char const* on) {
        return lc::set_against_threshold(value, lc::parameters::threshold_works, day(on), no_rate).is;
    };
    BOOST_TEST((against(pence(1'00, excluding), "2026-01-01") == lc::standing_against::vat_decides));
    BOOST_TEST((against(pence(5'193'000'00, excluding), "2026-01-01") == lc::standing_against::at_or_above));
    BOOST_TEST((against(pence(9'999'999'00, including), "2018-01-01") == lc::standing_against::vat_decides));
    BOOST_TEST((against(pence(1'00, including), "2018-01-01") == lc::standing_against::below));
    BOOST_TEST((lc::set_against_threshold(pence(1), lc::parameters::threshold_works, {2026, 1, 1}, {"empty", {}}).is ==
                lc::standing_against::not_set));
}

BOOST_AUTO_TEST_CASE(from_the_threshold_on_a_waiver_of_the_councils_own_rules_cures_nothing) { // LAW-PA-2023-S41
    struct row {
        char const* why;
        lc::contract subject;
        char const* is;
        char const* says;
    };
    auto const services_2026 = [](std::int64_t amount) { return procured(services, "2026-01-01", pence(amount)); };
    auto const services_2018 = [](std::int64_t amount) {
        return procured(services, "2018-01-01", pence(amount, excluding));
    };
    using enum award_route;
    for (row const& each :
         {row{"a penny below", awarded(services_2026(207'719'99), council_waiver), "not_applicable", "below"},
          {"at it, by waiver", awarded(services_2026(207'720'00), council_waiver), "not_met", "Schedule 5"},
          {"at it, by waiver, which notice", awarded(services_2026(207'720'00), council_waiver), "not_met",
           "transparency notice before the award (section 44)"},
          {"under the Regulations", awarded(services_2018(181'302'00), council_waiver), "not_met",
           "ground that the Regulations themselves give"},
          {"by competition", awarded(services_2026(207'720'00), competition), "met", "competition"},
          {"by competition, value unknown", awarded(procured(services, "2026-01-01", {}), competition), "met", ""},
          {"under a framework", awarded(services_2026(207'720'00), framework), "met", "framework"},
          {"direct, on a ground", awarded(services_2026(207'720'00), direct_award, "One supplier, paragraph 5"), "met",
           "One supplier"},
          {"direct, no ground recorded", awarded(services_2026(207'720'00), direct_award), "cannot_tell", "ground"},
          {"direct, a blank ground", awarded(services_2026(207'720'00), direct_award, " \n"), "cannot_tell", "ground"},
          {"user choice, not light touch", awarded(services_2026(207'720'00), user_choice), "cannot_tell", "ground"},
          {"user choice, light touch", awarded(procured(light_touch, "2026-01-01", pence(663'540'00)), user_choice),
           "met", "paragraph 15"},
          {"light touch, a penny below",
           awarded(procured(light_touch, "2026-01-01", pence(663'539'99)), council_waiver), "not_applicable", "below"},
          {"how is not recorded", awarded(services_2026(207'720'00), {}), "cannot_tell", "route"},
          {"below, how is not recorded", awarded(services_2026(207'719'99), {}), "not_applicable", "below"},
          {"VAT decides", awarded(procured(services, "2026-01-01", pence(200'000'00, excluding)), council_waiver),
           "cannot_tell", "VAT decides"},
          {"no value", awarded(procured(services, "2026-01-01", {}), council_waiver), "cannot_tell", "estimated_value"},
          {"no day", awarded(procured(services, "", pence(207'720'00)), council_waiver), "cannot_tell", "commenced"},
          {"before what was read", awarded(procured(services, "2013-12-31", pence(1)), council_waiver), "not_assessed",
           "No threshold"},
          {"light touch in 2014", awarded(procured(light_touch, "2014-06-01", pence(900'000'00)), council_waiver),
           "not_applicable", "had no threshold"},
          {"nothing recorded", lc::contract{}, "not_applicable", "Nothing is recorded"}})
        BOOST_TEST_CONTEXT(each.why) {
            auto const given = lc::procurement_award(each.subject, law_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "violation" : "none"));
            BOOST_TEST(says(in_words(lc::procurement_award, each.subject, law_on()), each.says));
        }
}

BOOST_AUTO_TEST_CASE(health_care_services_are_left_to_their_own_regime) { // LAW-PSR-2023
    auto subject = awarded(procured(light_touch, "2024-01-01", pence(900'000'00)), award_route::council_waiver);
    BOOST_TEST(word(lc::procurement_award(subject, law_on()).is) == "not_met");
    subject.procurement->health_care = true;
    BOOST_TEST(word(lc::procurement_award(subject, law_on()).is) == "not_applicable");
    BOOST_TEST(says(in_words(lc::procurement_award, subject, law_on()), "Provider Selection Regime"));
    subject.procurement->health_care.reset();
    auto const given = lc::procurement_award(subject, law_on());
    BOOST_TEST(word(given.is) == "cannot_tell");
    BOOST_TEST(misses(given, lc::procurement_award.info, "contract.procurement.health_care"));
    subject.procurement->regime = lc::procurement_regime::public_contracts_regulations_2015;
    BOOST_TEST(word(lc::procurement_award(subject, law_on()).is) == "not_met"); // the recorded regime tells
}

BOOST_AUTO_TEST_CASE(what_is_bought_is_asked_only_between_the_thresholds) {
    auto const ask = [](std::int64_t amount) {
        return lc::procurement_award(awarded(procured({}, "2026-01-01", pence(amount)), award_route::council_waiver),
                                     law_on());
    };
    BOOST_TEST(word(ask(207'719'99).is) == "not_applicable");
    BOOST_TEST(word(ask(207'720'00).is) == "cannot_tell");
    BOOST_TEST(misses(ask(207'720'00), lc::procurement_award.info, "contract.category"));
    BOOST_TEST(word(ask(5'192'999'99).is) == "cannot_tell");
    BOOST_TEST(word(ask(5'193'000'00).is) == "not_met");
}

BOOST_AUTO_TEST_CASE(an_answer_says_whether_the_threshold_of_its_day_counts_vat) {
    auto const with = awarded(procured(services, "2022-01-01", pence(213'477'00)), award_route::council_waiver);
    auto const without =
        awarded(procured(services, "2021-12-31", pence(189'330'00, excluding)), award_route::council_waiver);
    BOOST_TEST(says(in_words(lc::procurement_award, with, law_on()), "£213,477"));
    BOOST_TEST(says(in_words(lc::procurement_award, with, law_on()), "counts VAT"));
    BOOST_TEST(says(in_words(lc::procurement_award, without, law_on()), "£189,330"));
    BOOST_TEST(says(in_words(lc::procurement_award, without, law_on()), "leaves VAT out"));
}

BOOST_AUTO_TEST_SUITE_END()
