// SPDX-License-Identifier: MIT
#include "cases.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(notice)

namespace lc = leeds::commissioning;
using cases::basis_on;
using cases::day;
using cases::iso;
using cases::misses;
using cases::remarks;
using cases::third_sector;
using cases::word;
using lc::change_kind;

namespace {

struct timed {
    char const* why;
    char const* served;
    char const* last_funded;
    char const* is;
    char const* earliest_end;
    int days_short;
};

/// Six months by the corresponding date, day of service out, last day in: CODE-CM3 and Dodds v Walker.
constexpr timed six_months[]{
    {"CODE-CM3: six months to the day", "2022-03-31", "2022-09-30", "met", "2022-09-30", 0},
    {"CODE-CM3: one day over", "2023-03-01", "2023-09-02", "met", "2023-09-01", 0},
    {"CODE-CM3: exactly six months", "2023-03-01", "2023-09-01", "met", "2023-09-01", 0},
    {"CODE-CM3: one day short", "2023-03-01", "2023-08-31", "not_met", "2023-09-01", 1},
    {"Dodds: 28 February to 28 August", "2023-02-28", "2023-08-28", "met", "2023-08-28", 0},
    {"Dodds: 28 February, a day short", "2023-02-28", "2023-08-27", "not_met", "2023-08-28", 1},
    {"Dodds: 29 February to 29 August", "2024-02-29", "2024-08-29", "met", "2024-08-29", 0},
    {"Dodds: 29 February, a day short", "2024-02-29", "2024-08-28", "not_met", "2024-08-29", 1},
    {"Dodds: 31 August, no 31 February", "2026-08-31", "2027-02-28", "met", "2027-02-28", 0},
    {"Dodds: 31 August, a day short", "2026-08-31", "2027-02-27", "not_met", "2027-02-28", 1},
    {"Dodds: 29 August ends at the same month end", "2026-08-29", "2027-02-28", "met", "2027-02-28", 0},
    {"Dodds: 1 September is too late for the end of February", "2026-09-01", "2027-02-28", "not_met", "2027-03-01", 1},
    {"183 days are not six months", "2026-03-01", "2026-08-31", "not_met", "2026-09-01", 1},
    {"26 weeks are not six months", "2026-03-01", "2026-08-30", "not_met", "2026-09-01", 2},
    {"the end lies before the day of service", "2024-05-10", "2024-05-01", "not_met", "2024-11-10", 193},
    {"served on the last day", "2024-05-10", "2024-05-10", "not_met", "2024-11-10", 184},
};

template <class Rule>
void agrees(Rule const& rule, change_kind kind) {
    for (timed const& each : six_months)
        BOOST_TEST_CONTEXT(rule.info.id << ": " << each.why << ", " << each.served << " to " << each.last_funded) {
            auto const given = rule(cases::notice(kind, each.served, each.last_funded), third_sector(), basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(iso(given.dates[2]) == each.earliest_end);
            BOOST_TEST(given.numbers[1] == each.days_short);
            BOOST_TEST(given.numbers[0] == lc::days_between(day(each.served), day(each.last_funded)));
            BOOST_TEST(given.missing == 0);
            BOOST_TEST(iso(given.values_of) == each.served);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::met ? "none" : "warning"));
        }
}

struct rule_and_kind {
    lc::code_notice const* rule;
    change_kind kind;
};
constexpr rule_and_kind code_rules[]{{&lc::notice_of_cessation, change_kind::cessation},
                                     {&lc::notice_of_cessation, change_kind::non_renewal},
                                     {&lc::notice_of_funding_change, change_kind::reduction},
                                     {&lc::notice_of_decommissioning, change_kind::decommissioning}};

lc::service_term term(lc::service_channel channel, int count, lc::length_unit unit,
                      std::optional<lc::on_non_working_day> lands = lc::on_non_working_day::stays) {
    return {channel, lc::notice_length(count, unit), lands};
}

} // namespace

BOOST_AUTO_TEST_CASE(short_notice_passes_or_good_notice_is_blamed_when_months_are_miscounted) {
    for (auto const& [rule, kind] : code_rules) agrees(*rule, kind);
}

BOOST_AUTO_TEST_CASE(a_rule_judges_only_the_kinds_of_change_its_clause_speaks_of) {
    struct row {
        change_kind kind;
        bool cessation, funding, decommissioning, best_value;
    };
    for (row const& each : {row{change_kind::cessation, true, false, false, true},
                            {change_kind::non_renewal, true, false, false, true},
                            {change_kind::reduction, false, true, false, true},
                            {change_kind::increase, false, true, false, false},
                            {change_kind::decommissioning, false, false, true, true}})
        BOOST_TEST_CONTEXT(lc::name_of(each.kind)) {
            auto told = cases::notice(each.kind, "2020-01-01", "2021-01-01");
            told.users_told = day("2020-01-01");
            auto const expect = [&](auto const& rule, bool speaks) {
                BOOST_TEST(word(rule(told, third_sector(), basis_on()).is) == (speaks ? "met" : "not_applicable"));
            };
            expect(lc::notice_of_cessation, each.cessation);
            expect(lc::notice_of_funding_change, each.funding);
            expect(lc::notice_of_decommissioning, each.decommissioning);
            expect(lc::best_value_notice_to_provider, each.best_value);
            expect(lc::best_value_notice_to_users, each.best_value);
        }
}

BOOST_AUTO_TEST_CASE(an_end_date_read_as_the_wrong_day_hides_a_missing_day) {
    // Six months from 1 March 2023 run to 1 September; told for 1 September as first unfunded day it is a day short.
    struct row {
        char const* why;
        char const* effective;
        std::optional<lc::end_meaning> means;
        char const* is;
    };
    using lc::end_meaning;
    for (row const& each :
         {row{"last funded on the day", "2023-09-01", end_meaning::last_funded_day, "met"},
          {"first unfunded on the day: a day short", "2023-09-01", end_meaning::first_unfunded_day, "not_met"},
          {"first unfunded the day after", "2023-09-02", end_meaning::first_unfunded_day, "met"},
          {"rules-facts 4.1: served 1 March is a day short for 31 August", "2023-08-31", end_meaning::last_funded_day,
           "not_met"},
          {"not recorded, both readings long enough", "2023-09-02", std::nullopt, "met"},
          {"not recorded, on the border", "2023-09-01", std::nullopt, "cannot_tell"},
          {"not recorded, both readings short", "2023-08-31", std::nullopt, "not_met"}})
        for (auto const& [rule, kind] : code_rules) BOOST_TEST_CONTEXT(rule->info.id << ": " << each.why) {
                auto told = cases::notice(kind, "2023-03-01", each.effective);
                told.effective_means = each.means;
                auto const given = (*rule)(told, third_sector(), basis_on());
                BOOST_TEST(word(given.is) == each.is);
                if (given.is == lc::outcome::cannot_tell)
                    BOOST_TEST(cases::missing(given, rule->info) ==
                                   std::vector<std::string>{"change_notice.effective_means"},
                               boost::test_tools::per_element());
                else
                    BOOST_TEST(given.missing == 0);
            }
}

BOOST_AUTO_TEST_CASE(a_recorded_reason_turns_a_departure_into_an_explained_one_and_a_blank_does_not) {
    struct row {
        std::optional<std::string> explanation;
        char const* short_is;
        char const* weight;
    };
    for (row const& each : {row{std::nullopt, "not_met", "warning"},
                            {"", "not_met", "warning"},
                            {" \t\r\n ", "not_met", "warning"},
                            {"The grant to the council was withdrawn.", "explained", "note"}})
        for (auto const& [rule, kind] : code_rules) {
            auto told = cases::notice(kind, "2023-03-01", "2023-05-31");
            told.explanation = each.explanation;
            auto const given = (*rule)(told, third_sector(), basis_on());
            BOOST_TEST(word(given.is) == each.short_is);
            BOOST_TEST(word(given.weight) == each.weight);
            BOOST_TEST(given.numbers[1] == 93); // 31 May to 1 September
            told.effective = day("2023-09-01");
            BOOST_TEST(word((*rule)(told, third_sector(), basis_on()).is) == "met"); // nothing to explain
        }
}

BOOST_AUTO_TEST_CASE(a_reason_for_the_change_is_no_reason_for_short_notice) {
    auto told = cases::notice(change_kind::cessation, "2023-03-01", "2023-05-31");
    told.reason = "The service is no longer needed.";
    BOOST_TEST(word(lc::notice_of_cessation(told, third_sector(), basis_on()).is) == "not_met");
}

BOOST_AUTO_TEST_CASE(short_notice_weighs_by_sector_and_an_unknown_sector_says_so) { // CODE-B2
    struct row {
        char const* why;
        std::vector<lc::organisation> providers;
        char const* weight;
        char const* remark;
    };
    using lc::sector;
    std::string const unknown = "treated as third sector", outside = "outside the third sector";
    for (row const& each : {row{"third sector", {cases::body(sector::third_sector)}, "warning", ""},
                            {"private", {cases::body(sector::private_sector)}, "note", "outside the third sector"},
                            {"public", {cases::body(sector::public_sector)}, "note", "outside the third sector"},
                            {"not recorded", {cases::body(std::nullopt)}, "warning", "treated as third sector"},
                            {"no provider recorded", {}, "warning", "treated as third sector"},
                            {"one of two is third sector",
                             {cases::body(sector::private_sector), cases::body(sector::third_sector)},
                             "warning",
                             ""},
                            {"third sector beside one not recorded",
                             {cases::body(std::nullopt), cases::body(sector::third_sector)},
                             "warning",
                             ""},
                            {"private beside one not recorded",
                             {cases::body(sector::private_sector), cases::body(std::nullopt)},
                             "warning",
                             "treated as third sector"},
                            {"private and public",
                             {cases::body(sector::private_sector), cases::body(sector::public_sector)},
                             "note",
                             "outside the third sector"}})
        for (auto const& [rule, kind] : code_rules) BOOST_TEST_CONTEXT(rule->info.id << ": " << each.why) {
                lc::contract subject;
                subject.providers = each.providers;
                auto const given = (*rule)(cases::notice(kind, "2023-03-01", "2023-08-31"), subject, basis_on());
                BOOST_TEST(word(given.is) == "not_met");
                BOOST_TEST(word(given.weight) == each.weight);
                BOOST_TEST(remarks(given, rule->info, unknown) == (each.remark == unknown));
                BOOST_TEST(remarks(given, rule->info, outside) == (each.remark == outside));
                BOOST_TEST(given.missing == 0);
            }
}

BOOST_AUTO_TEST_CASE(an_increase_at_short_notice_is_a_note_and_non_renewal_says_that_it_is_our_reading) {
    auto const more = lc::notice_of_funding_change(cases::notice(change_kind::increase, "2023-03-01", "2023-03-31"),
                                                   third_sector(), basis_on());
    BOOST_TEST(word(more.is) == "not_met");
    BOOST_TEST(word(more.weight) == "note");
    BOOST_TEST(remarks(more, lc::notice_of_funding_change.info, "More funding"));
    auto const less = lc::notice_of_funding_change(cases::notice(change_kind::reduction, "2023-03-01", "2023-03-31"),
                                                   third_sector(), basis_on());
    BOOST_TEST(word(less.weight) == "warning");
    BOOST_TEST(!remarks(less, lc::notice_of_funding_change.info, "More funding"));

    auto const lapse = lc::notice_of_cessation(cases::notice(change_kind::non_renewal, "2023-03-01", "2023-03-31"),
                                               third_sector(), basis_on());
    BOOST_TEST(word(lapse.weight) == "warning");
    BOOST_TEST(remarks(lapse, lc::notice_of_cessation.info, "without renewal"));
    auto const end = lc::notice_of_cessation(cases::notice(change_kind::cessation, "2023-03-01", "2023-03-31"),
                                             third_sector(), basis_on());
    BOOST_TEST(!remarks(end, lc::notice_of_cessation.info, "without renewal"));
}

BOOST_AUTO_TEST_CASE(a_missing_fact_is_named_and_never_passes_or_fails) {
    for (auto const& [rule, kind] : code_rules) BOOST_TEST_CONTEXT(rule->info.id) {
            auto const& info = rule->info;
            auto told = cases::notice(kind, "", "2027-02-28");
            auto given = (*rule)(told, third_sector(), basis_on("2026-07-01"));
            BOOST_TEST(word(given.is) == "cannot_tell");
            BOOST_TEST(misses(given, info, "change_notice.served"));
            BOOST_TEST(!misses(given, info, "change_notice.effective"));
            BOOST_TEST(iso(given.dates[3]) == "2026-08-31"); // what it would have to be

            told = cases::notice(kind, "2026-08-31", "");
            given = (*rule)(told, third_sector(), basis_on());
            BOOST_TEST(word(given.is) == "cannot_tell");
            BOOST_TEST(misses(given, info, "change_notice.effective"));
            BOOST_TEST(!misses(given, info, "change_notice.served"));

            given = (*rule)(cases::notice(kind, "", ""), third_sector(), basis_on());
            BOOST_TEST(word(given.is) == "cannot_tell");
            BOOST_TEST(misses(given, info, "change_notice.served"));
            BOOST_TEST(misses(given, info, "change_notice.effective"));

            told = cases::notice(kind, "2026-01-01", "2027-02-28");
            told.kind.reset();
            given = (*rule)(told, third_sector(), basis_on());
            BOOST_TEST(word(given.is) == "cannot_tell");
            BOOST_TEST(misses(given, info, "change_notice.kind"));
            BOOST_TEST(word(given.weight) == "none");

            // A missing day with a recorded explanation is still a missing day.
            told = cases::notice(kind, "2026-08-31", "");
            told.explanation = "Cut by the grant-giver.";
            BOOST_TEST(word((*rule)(told, third_sector(), basis_on()).is) == "cannot_tell");
        }
}

BOOST_AUTO_TEST_CASE(nobody_is_held_to_the_code_before_it_applied) { // CODE-0
    struct row {
        char const* served;
        char const* is;
    };
    for (row const& each : {row{"2016-02-23", "not_assessed"},
                            {"2017-12-31", "not_assessed"},
                            {"2018-01-01", "cannot_tell"},
                            {"2018-01-31", "cannot_tell"},
                            {"2018-02-01", "not_met"}}) {
        BOOST_TEST_CONTEXT(each.served) {
            for (auto const& [rule, kind] : code_rules) {
                auto const given = (*rule)(cases::notice(kind, each.served, "2018-03-31"), third_sector(), basis_on());
                BOOST_TEST(word(given.is) == each.is);
                BOOST_TEST((given.weight == lc::severity::none) == (given.is != lc::outcome::not_met));
            }
            auto considered = cases::notice(change_kind::reduction, each.served, "2018-03-31");
            considered.impact_considered = false;
            BOOST_TEST(word(lc::impact_considered(considered, third_sector(), basis_on()).is) == each.is);
        }
    }
    // Long notice given within January 2018 cannot be told either: the rule may not have been in force.
    BOOST_TEST(word(lc::notice_of_cessation(cases::notice(change_kind::cessation, "2018-01-15", "2019-03-31"),
                                            third_sector(), basis_on())
                        .is) == "cannot_tell");
}

BOOST_AUTO_TEST_CASE(a_cut_told_five_weeks_ahead_in_2016_is_short_of_the_guidance_and_before_the_code) {
    // D43164: 15 % off 50,166 pounds a year, published 23 February 2016, from 1 April 2016.
    auto told = cases::notice(change_kind::reduction, "2016-02-23", "2016-03-31");
    told.sum_before = lc::money::from_pence(50'166'00);
    told.sum_after = lc::money::from_pence(42'641'00);
    told.users_told = day("2016-02-23");
    BOOST_TEST(word(lc::notice_of_funding_change(told, third_sector(), basis_on()).is) == "not_assessed");
    for (auto const* rule : {&lc::best_value_notice_to_provider, &lc::best_value_notice_to_users}) {
        auto const given = (*rule)(told, third_sector(), basis_on());
        BOOST_TEST(word(given.is) == "not_met");
        BOOST_TEST(word(given.weight) == "warning");
        BOOST_TEST(given.numbers[0] == 37);
        BOOST_TEST(given.numbers[1] == 53);
        BOOST_TEST(iso(given.dates[2]) == "2016-05-23");
        BOOST_TEST(iso(given.dates[3]) == "2015-12-31");
    }
    // The same, recorded as first unfunded on 1 April.
    told.effective = day("2016-04-01");
    told.effective_means = lc::end_meaning::first_unfunded_day;
    BOOST_TEST(lc::best_value_notice_to_provider(told, third_sector(), basis_on()).numbers[1] == 53);
}

BOOST_AUTO_TEST_CASE(three_months_of_the_guidance_are_counted_to_the_provider_and_to_users_apart) {
    struct row {
        char const* why;
        char const* served;
        char const* users_told;
        char const* last_funded;
        char const* provider_is;
        char const* users_are;
    };
    for (row const& each :
         {row{"both to the day", "2019-12-31", "2019-12-31", "2020-03-31", "met", "met"},
          {"30 November to the end of February", "2019-11-30", "2019-11-30", "2020-02-29", "met", "met"},
          {"users a day late", "2019-12-31", "2020-01-01", "2020-03-31", "met", "not_met"},
          {"provider a day late", "2020-01-01", "2019-12-31", "2020-03-31", "not_met", "met"},
          {"users not recorded", "2019-12-31", "", "2020-03-31", "met", "cannot_tell"},
          {"provider not recorded", "", "2019-12-31", "2020-03-31", "cannot_tell", "met"},
          {"before the guidance", "2011-08-31", "2011-08-31", "2011-09-30", "not_assessed", "not_assessed"},
          {"within its month", "2011-09-15", "2011-09-15", "2011-09-30", "cannot_tell", "cannot_tell"},
          {"sure from the next", "2011-10-01", "2011-10-01", "2011-10-31", "not_met", "not_met"}})
        BOOST_TEST_CONTEXT("GUIDE-BEST-VALUE-2011: " << each.why) {
            auto told = cases::notice(change_kind::cessation, each.served, each.last_funded);
            if (*each.users_told != '\0') told.users_told = day(each.users_told);
            auto const provider = lc::best_value_notice_to_provider(told, third_sector(), basis_on());
            auto const users = lc::best_value_notice_to_users(told, third_sector(), basis_on());
            BOOST_TEST(word(provider.is) == each.provider_is);
            BOOST_TEST(word(users.is) == each.users_are);
            if (*each.users_told == '\0')
                BOOST_TEST(misses(users, lc::best_value_notice_to_users.info, "change_notice.users_told"));
            if (*each.served == '\0')
                BOOST_TEST(misses(provider, lc::best_value_notice_to_provider.info, "change_notice.served"));
        }
}

BOOST_AUTO_TEST_CASE(guidance_that_may_no_longer_hold_says_so_from_may_2024) {
    auto const& rule = lc::best_value_notice_to_provider;
    auto const before =
        rule(cases::notice(change_kind::cessation, "2024-04-30", "2024-05-31"), third_sector(), basis_on());
    auto const after =
        rule(cases::notice(change_kind::cessation, "2024-05-01", "2024-05-31"), third_sector(), basis_on());
    BOOST_TEST(word(before.is) == "not_met");
    BOOST_TEST(word(after.is) == "not_met");
    BOOST_TEST(!remarks(before, rule.info, "still holds"));
    BOOST_TEST(remarks(after, rule.info, "still holds"));
}

BOOST_AUTO_TEST_CASE(the_guidance_protects_voluntary_bodies_and_small_businesses_and_an_unknown_one_cannot_be_told) {
    using lc::sector;
    struct row {
        char const* why;
        std::vector<lc::organisation> providers;
        char const* is;
        bool lacks_sector, lacks_size;
    };
    for (row const& each :
         {row{"voluntary body", {cases::body(sector::third_sector)}, "not_met", false, false},
          {"voluntary body, not small", {cases::body(sector::third_sector, false)}, "not_met", false, false},
          {"small business", {cases::body(sector::private_sector, true)}, "not_met", false, false},
          {"small, sector not recorded", {cases::body(std::nullopt, true)}, "not_met", false, false},
          {"large business", {cases::body(sector::private_sector, false)}, "not_applicable", false, false},
          {"business of unrecorded size", {cases::body(sector::private_sector)}, "cannot_tell", false, true},
          {"sector not recorded, not small", {cases::body(std::nullopt, false)}, "cannot_tell", true, false},
          {"nothing recorded", {cases::body(std::nullopt)}, "cannot_tell", true, true},
          {"no provider", {}, "cannot_tell", true, true},
          {"large business beside a voluntary body",
           {cases::body(sector::private_sector, false), cases::body(sector::third_sector)},
           "not_met",
           false,
           false}})
        for (auto const* rule : {&lc::best_value_notice_to_provider, &lc::best_value_notice_to_users})
            BOOST_TEST_CONTEXT(rule->info.id << ": " << each.why) {
                lc::contract subject;
                subject.providers = each.providers;
                auto told = cases::notice(change_kind::reduction, "2019-02-23", "2019-03-31");
                told.users_told = told.served;
                auto const given = (*rule)(told, subject, basis_on());
                BOOST_TEST(word(given.is) == each.is);
                BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "warning" : "none"));
                // What is recorded is not named as missing.
                BOOST_TEST(misses(given, rule->info, "contract.providers.sector") == each.lacks_sector);
                BOOST_TEST(misses(given, rule->info, "contract.providers.small_business") == each.lacks_size);

                told.explanation = "Cut by the grant-giver.";
                BOOST_TEST(word((*rule)(told, subject, basis_on()).is) ==
                           (given.is == lc::outcome::not_met ? "explained" : each.is));
                told.effective = day("2020-03-31");
                BOOST_TEST(word((*rule)(told, subject, basis_on()).is) ==
                           (given.is == lc::outcome::not_met ? "met" : each.is));
            }
}

BOOST_AUTO_TEST_CASE(all_that_is_missing_is_named_at_once) {
    auto told = cases::notice(change_kind::cessation, "", "2027-03-31");
    auto const& users = lc::best_value_notice_to_users;
    auto const given = users(told, lc::contract{}, basis_on());
    BOOST_TEST(word(given.is) == "cannot_tell");
    BOOST_TEST(misses(given, users.info, "change_notice.users_told"));
    BOOST_TEST(misses(given, users.info, "contract.providers.sector"));

    auto const impact = lc::impact_considered(told, lc::contract{}, basis_on());
    BOOST_TEST(word(impact.is) == "cannot_tell");
    BOOST_TEST(misses(impact, lc::impact_considered.info, "change_notice.served"));
    BOOST_TEST(misses(impact, lc::impact_considered.info, "change_notice.impact_considered"));
}

BOOST_AUTO_TEST_CASE(a_rule_that_speaks_of_no_such_provider_needs_no_kind_of_notice) {
    // Whatever the notice announces, the guidance does not protect a large business.
    auto told = cases::notice(change_kind::cessation, "2019-01-01", "2019-03-31");
    told.kind.reset();
    auto const large = cases::with(lc::sector::private_sector, false);
    BOOST_TEST(word(lc::best_value_notice_to_provider(told, large, basis_on()).is) == "not_applicable");
}

BOOST_AUTO_TEST_CASE(impact_is_considered_or_not_and_silence_is_neither) { // CODE-CM3b
    auto told = cases::notice(change_kind::reduction, "2020-01-01", "2020-12-31");
    auto const& rule = lc::impact_considered;
    auto given = rule(told, third_sector(), basis_on());
    BOOST_TEST(word(given.is) == "cannot_tell");
    BOOST_TEST(misses(given, rule.info, "change_notice.impact_considered"));
    told.impact_considered = true;
    BOOST_TEST(word(rule(told, third_sector(), basis_on()).is) == "met");
    told.impact_considered = false;
    given = rule(told, third_sector(), basis_on());
    BOOST_TEST(word(given.is) == "not_met");
    BOOST_TEST(word(given.weight) == "warning");
    told.served.reset();
    BOOST_TEST(word(rule(told, third_sector(), basis_on()).is) == "cannot_tell");
    told.served = day("2018-01-31");
    BOOST_TEST(word(rule(told, third_sector(), basis_on()).is) == "cannot_tell");
}

BOOST_AUTO_TEST_CASE(impact_outside_the_third_sector_is_a_note_like_the_other_rules_of_the_code) { // CODE-B2
    auto told = cases::notice(change_kind::reduction, "2020-01-01", "2020-12-31");
    told.impact_considered = false;
    auto const given = lc::impact_considered(told, cases::with(lc::sector::private_sector), basis_on());
    BOOST_TEST(word(given.is) == "not_met");
    BOOST_TEST(word(given.weight) == "note");
}

BOOST_AUTO_TEST_CASE(a_contracts_term_on_deemed_service_moves_the_day_that_counts) {
    using enum lc::service_channel;
    using enum lc::length_unit;
    // Friday 1 March 2024. Good Friday is 29 March, Easter Monday 1 April 2024.
    struct row {
        char const* why;
        char const* sent;
        lc::service_term rule;
        std::optional<lc::service_channel> channel;
        std::optional<lc::working_day_calendar> calendar;
        char const* served; ///< day that counts
    };
    auto const moves = lc::on_non_working_day::moves_to_next_working_day;
    auto const england = lc::working_day_calendar::england_and_wales;
    auto const anywhere = lc::working_day_calendar::united_kingdom_any_part;
    for (row const& each :
         {row{"two days after posting", "2024-03-01", term(first_class_post, 2, days), first_class_post, england,
              "2024-03-03"},
          {"moved on from a Sunday", "2024-03-01", term(first_class_post, 2, days, moves), first_class_post, england,
           "2024-03-04"},
          {"two working days", "2024-03-01", term(first_class_post, 2, working_days), first_class_post, england,
           "2024-03-05"},
          {"over Easter", "2024-03-28", term(email, 1, working_days), email, england, "2024-04-02"},
          {"another channel has no term", "2024-03-01", term(first_class_post, 2, days), hand, england, "2024-03-01"},
          {"the same day", "2024-03-01", term(hand, 0, days), hand, england, "2024-03-01"},
          {"St Patrick's day is no working day in some part", "2025-03-14", term(email, 1, working_days), email,
           anywhere, "2025-03-18"},
          {"St Patrick's day is one in England", "2025-03-14", term(email, 1, working_days), email, england,
           "2025-03-17"}})
        BOOST_TEST_CONTEXT("LAW-CONTRACT, deemed service: " << each.why) {
            auto subject = third_sector();
            subject.notice_clause = lc::notice_clause{.calendar = each.calendar, .deemed_service = {each.rule}};
            auto told = cases::notice(change_kind::cessation, each.sent, "2030-01-01");
            told.channel = each.channel;
            lc::date const enough = lc::corresponding_date(day(each.served), 6).day;
            told.effective = enough;
            auto const& rule = lc::notice_of_cessation;
            auto given = rule(told, subject, basis_on());
            BOOST_TEST(word(given.is) == "met");
            BOOST_TEST(iso(given.dates[0]) == each.served);
            BOOST_TEST(remarks(given, rule.info, "no term on deemed service") == (each.channel != each.rule.channel));
            told.effective = lc::add_days(enough, -1);
            given = rule(told, subject, basis_on());
            BOOST_TEST(word(given.is) == "not_met");
            BOOST_TEST(given.numbers[1] == 1);
            BOOST_TEST(iso(given.dates[0]) == each.served);
        }
}

BOOST_AUTO_TEST_CASE(without_a_term_the_day_recorded_counts_and_the_finding_says_so) {
    auto const& rule = lc::notice_of_cessation;
    auto told = cases::notice(change_kind::cessation, "2024-03-01", "2024-09-01");
    told.channel = lc::service_channel::first_class_post;
    auto const given = rule(told, third_sector(), basis_on());
    BOOST_TEST(word(given.is) == "met");
    BOOST_TEST(remarks(given, rule.info, "no term on deemed service"));
}

BOOST_AUTO_TEST_CASE(an_unrecorded_channel_matters_only_on_the_border) {
    auto const& rule = lc::notice_of_cessation;
    auto subject = third_sector();
    subject.notice_clause =
        lc::notice_clause{.deemed_service = {term(lc::service_channel::first_class_post, 2, lc::length_unit::days),
                                             term(lc::service_channel::second_class_post, 4, lc::length_unit::days)}};
    struct row {
        char const* last_funded;
        char const* is;
    };
    // Sent 1 March: served between 1 March (by hand) and 5 March (second class).
    for (row const& each : {row{"2024-08-31", "not_met"},
                            {"2024-09-01", "cannot_tell"},
                            {"2024-09-04", "cannot_tell"},
                            {"2024-09-05", "met"}})
        BOOST_TEST_CONTEXT(each.last_funded) {
            auto const given =
                rule(cases::notice(change_kind::cessation, "2024-03-01", each.last_funded), subject, basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(misses(given, rule.info, "change_notice.channel") == (given.is == lc::outcome::cannot_tell));
        }
}

BOOST_AUTO_TEST_CASE(an_unrecorded_channel_does_not_matter_where_every_channel_has_the_same_term) {
    auto subject = third_sector();
    lc::notice_clause clause;
    for (auto const& channel : lc::choices(lc::tag<lc::service_channel>{}))
        clause.deemed_service.push_back(term(channel.value, 2, lc::length_unit::days));
    subject.notice_clause = clause;
    // Whatever way it was sent on 1 March it is served on 3 March: six months run to 3 September.
    auto const given =
        lc::notice_of_cessation(cases::notice(change_kind::cessation, "2024-03-01", "2024-09-02"), subject, basis_on());
    BOOST_TEST(word(given.is) == "not_met");
}

BOOST_AUTO_TEST_CASE(a_term_recorded_in_part_is_not_taken_for_no_term) {
    auto const& rule = lc::notice_of_cessation;
    auto told = cases::notice(change_kind::cessation, "2024-03-01", "2024-09-01");
    told.channel = lc::service_channel::first_class_post;
    for (lc::service_term const& partly :
         {lc::service_term{lc::service_channel::first_class_post, std::nullopt, std::nullopt},
          lc::service_term{std::nullopt, lc::notice_length(2, lc::length_unit::days), std::nullopt}}) {
        auto subject = third_sector();
        subject.notice_clause = lc::notice_clause{.deemed_service = {partly}};
        auto const given = rule(told, subject, basis_on());
        BOOST_TEST(word(given.is) == "cannot_tell");
        BOOST_TEST(misses(given, rule.info, "contract.notice_clause.deemed_service"));
        // Nothing was taken as the day of service, and a term is recorded.
        BOOST_TEST(!remarks(given, rule.info, "no term on deemed service"));
    }
}

BOOST_AUTO_TEST_CASE(whether_service_moves_off_a_weekend_is_not_guessed_where_it_is_not_recorded) {
    auto const& rule = lc::notice_of_cessation;
    auto subject = third_sector();
    subject.notice_clause = lc::notice_clause{
        .calendar = lc::working_day_calendar::england_and_wales,
        .deemed_service = {term(lc::service_channel::first_class_post, 2, lc::length_unit::days, std::nullopt)}};
    // Posted Friday 1 March 2024: Sunday 3 March, or Monday 4 March if it moves on.
    auto told = cases::notice(change_kind::cessation, "2024-03-01", "2024-09-03");
    told.channel = lc::service_channel::first_class_post;
    auto const given = rule(told, subject, basis_on());
    BOOST_TEST(word(given.is) == "cannot_tell");
    BOOST_TEST(misses(given, rule.info, "contract.notice_clause.deemed_service"));
    told.effective = day("2024-09-04");
    BOOST_TEST(word(rule(told, subject, basis_on()).is) == "met"); // either way
}

BOOST_AUTO_TEST_CASE(two_terms_for_one_channel_that_disagree_leave_a_fact_to_be_named) {
    auto const& rule = lc::notice_of_cessation;
    auto subject = third_sector();
    subject.notice_clause =
        lc::notice_clause{.deemed_service = {term(lc::service_channel::email, 0, lc::length_unit::days),
                                             term(lc::service_channel::email, 2, lc::length_unit::days)}};
    auto told = cases::notice(change_kind::cessation, "2024-03-01", "2024-09-01");
    told.channel = lc::service_channel::email;
    auto const given = rule(told, subject, basis_on());
    BOOST_TEST(word(given.is) == "cannot_tell");
    BOOST_TEST(misses(given, rule.info, "contract.notice_clause.deemed_service"));
}

BOOST_AUTO_TEST_CASE(a_calendar_that_is_not_recorded_matters_only_where_calendars_differ) {
    auto const& rule = lc::notice_of_cessation;
    auto subject = third_sector();
    subject.notice_clause =
        lc::notice_clause{.deemed_service = {term(lc::service_channel::email, 1, lc::length_unit::working_days)}};
    // Sent Friday 14 March 2025: Monday 17 March in England, Tuesday 18 March where St Patrick's day counts.
    auto told = cases::notice(change_kind::cessation, "2025-03-14", "2025-09-17");
    told.channel = lc::service_channel::email;
    auto given = rule(told, subject, basis_on());
    BOOST_TEST(word(given.is) == "cannot_tell");
    BOOST_TEST(misses(given, rule.info, "contract.notice_clause.calendar"));
    told.effective = day("2025-09-18");
    BOOST_TEST(word(rule(told, subject, basis_on()).is) == "met");
    told.effective = day("2025-09-16");
    BOOST_TEST(word(rule(told, subject, basis_on()).is) == "not_met");
}

BOOST_AUTO_TEST_CASE(beyond_the_known_holidays_nothing_is_guessed) {
    auto const& rule = lc::notice_of_cessation;
    auto subject = third_sector();
    subject.notice_clause =
        lc::notice_clause{.calendar = lc::working_day_calendar::england_and_wales,
                          .deemed_service = {term(lc::service_channel::email, 2, lc::length_unit::working_days)}};
    auto told = cases::notice(change_kind::cessation, "2028-12-28", "2029-12-31");
    told.channel = lc::service_channel::email;
    BOOST_TEST(word(rule(told, subject, basis_on()).is) == "cannot_tell");
    told.served = day("2028-12-27");
    BOOST_TEST(word(rule(told, subject, basis_on()).is) == "met");
    told.channel = lc::service_channel::hand; // no term for it: no holiday matters
    told.served = day("2029-03-01");
    BOOST_TEST(word(rule(told, subject, basis_on()).is) == "met");
}

BOOST_AUTO_TEST_CASE(what_can_still_be_served_in_time_is_told_apart_from_what_is_too_late) {
    auto const& rule = lc::notice_of_cessation;
    auto const told = cases::notice(change_kind::cessation, "2026-10-15", "2027-03-31");
    // Not served yet, and 30 September 2026 still to come: it can be served earlier.
    auto const ahead = rule(told, third_sector(), basis_on("2026-09-01"));
    auto const last = rule(told, third_sector(), basis_on("2026-09-30"));
    auto const too_late = rule(told, third_sector(), basis_on("2026-10-01"));
    auto const served = rule(told, third_sector(), basis_on("2026-11-01"));
    for (auto const& each : {ahead, last, too_late, served}) {
        BOOST_TEST(word(each.is) == "not_met");
        BOOST_TEST(iso(each.dates[3]) == "2026-09-30");
        BOOST_TEST(iso(each.dates[2]) == "2027-04-15");
        BOOST_TEST(each.numbers[1] == 15);
    }
    auto const remedy = [&](lc::answer const& given) { return rule.info.sentences[given.because].remedy; };
    BOOST_TEST((remedy(ahead).find("latest_service") != std::string_view::npos));
    BOOST_TEST((remedy(last).find("latest_service") != std::string_view::npos));
    BOOST_TEST((remedy(too_late).find("latest_service") == std::string_view::npos));
    BOOST_TEST((remedy(served).find("latest_service") == std::string_view::npos));
}

BOOST_AUTO_TEST_CASE(a_policy_of_ones_own_decides) {
    auto const with_value = [](lc::parameter const& what, std::int64_t amount) {
        auto entries = std::vector<lc::policy::entry>{};
        for (auto const& each : cases::numbers().entries()) {
            entries.push_back(each);
            if (each.what.name == what.name)
                entries.back().values = {{amount, day("2000-01-01"), {}, {}, lc::value_status::proposed, "a test", {}}};
        }
        return lc::policy("own", entries);
    };
    auto const& rule = lc::notice_of_cessation;
    auto const is = [&](lc::policy const& numbers, char const* served, char const* last_funded) {
        return word(rule(cases::notice(change_kind::cessation, served, last_funded), third_sector(),
                         basis_on("2026-11-21", numbers))
                        .is);
    };
    auto const nine = with_value(lc::parameters::notice_minimum, 9);
    BOOST_TEST(is(nine, "2023-03-01", "2023-12-01") == "met");
    BOOST_TEST(is(nine, "2023-03-01", "2023-11-30") == "not_met");
    BOOST_TEST(is(nine, "2016-03-01", "2016-12-01") == "met"); // its own days, too

    auto const clear = with_value(lc::parameters::notice_convention, static_cast<std::int64_t>(lc::convention::clear));
    BOOST_TEST(is(clear, "2023-03-01", "2023-09-01") == "not_met");
    BOOST_TEST(is(clear, "2023-03-01", "2023-09-02") == "met");
    auto const beginning =
        with_value(lc::parameters::notice_convention, static_cast<std::int64_t>(lc::convention::beginning_with));
    BOOST_TEST(is(beginning, "2023-03-01", "2023-08-31") == "met");
    BOOST_TEST(is(beginning, "2023-03-01", "2023-08-30") == "not_met");

    auto removed = std::vector<lc::policy::entry>{};
    for (auto const& each : cases::numbers().entries())
        if (each.what.name != lc::parameters::notice_minimum.name) removed.push_back(each);
    lc::policy const without("without", removed);
    BOOST_TEST(is(without, "2023-03-01", "2023-03-02") == "not_assessed"); // never nought months
    // The other rules keep their numbers.
    BOOST_TEST(
        word(lc::notice_of_decommissioning(cases::notice(change_kind::decommissioning, "2023-03-01", "2023-08-31"),
                                           third_sector(), basis_on("2026-11-21", without))
                 .is) == "not_met");
    lc::policy const nothing("nothing", {});
    auto told = cases::notice(change_kind::reduction, "2023-03-01", "2023-03-02");
    told.impact_considered = false;
    BOOST_TEST(word(lc::impact_considered(told, third_sector(), basis_on("2026-11-21", nothing)).is) == "not_assessed");
}

BOOST_AUTO_TEST_CASE(a_day_that_is_not_recorded_is_not_judged_by_a_value_of_another_time) {
    auto const users = [](char const* effective, char const* today) {
        auto told = cases::notice(change_kind::cessation, "2010-01-15", effective);
        told.users_told.reset();
        return lc::best_value_notice_to_users(told, third_sector(), basis_on(today));
    };
    // Before September 2011 there was no such guidance, whatever holds today.
    BOOST_TEST(word(users("2010-06-30", "2026-11-21").is) == "not_assessed");
    BOOST_TEST(word(users("2020-08-31", "2026-11-21").is) == "cannot_tell");
    BOOST_TEST(iso(users("2020-08-31", "2026-11-21").dates[3]) == "2020-05-31");
    // The value cited is the one of that day: not the unconfirmed one of May 2024.
    BOOST_TEST(iso(users("2020-08-31", "2026-11-21").values_of) == "2020-05-31");
    // In force on the last day, not yet on the day that would have been in time: no day is named.
    BOOST_TEST(iso(users("2011-11-30", "2026-11-21").dates[3]) == "none");

    auto told = cases::notice(change_kind::cessation, "2017-01-01", "2017-06-30");
    told.served.reset();
    BOOST_TEST(word(lc::notice_of_cessation(told, third_sector(), basis_on("2026-11-21")).is) == "not_assessed");
}

BOOST_AUTO_TEST_CASE(a_notice_still_to_be_given_is_not_spoken_of_as_given) {
    auto const says = [](char const* served, char const* last_funded, char const* today) {
        return lc::notice_of_cessation(cases::notice(change_kind::cessation, served, last_funded), third_sector(),
                                       basis_on(today))
            .because;
    };
    BOOST_TEST(says("2027-01-15", "2027-03-01", "2026-11-21") == lc::detail::says_short_to_be_served);
    BOOST_TEST(says("2027-04-15", "2027-08-31", "2026-11-21") == lc::detail::says_short_still_to_serve);
    BOOST_TEST(says("2026-11-15", "2027-03-01", "2026-11-21") == lc::detail::says_short);
    BOOST_TEST(says("2026-03-01", "2026-07-01", "2026-11-21") == lc::detail::says_short_and_over);
}

BOOST_AUTO_TEST_CASE(a_notice_that_may_count_from_after_the_code_began_is_not_passed_over) {
    // Sent in December 2017; by post it counts six weeks later, when the Code was in force. How it was sent is missing.
    auto told = cases::notice(change_kind::cessation, "2017-12-29", "2018-03-31");
    told.channel.reset();
    auto subject = third_sector();
    subject.notice_clause = lc::notice_clause{.deemed_service = {{.channel = lc::service_channel::first_class_post,
                                                                  .after = lc::notice_length(42, lc::length_unit::days),
                                                                  .lands = lc::on_non_working_day::stays}}};
    auto const given = lc::notice_of_cessation(told, subject, basis_on("2026-11-21"));
    BOOST_TEST(word(given.is) == "cannot_tell");
    BOOST_TEST(misses(given, lc::notice_of_cessation.info, "change_notice.channel"));
    told.channel = lc::service_channel::first_class_post;
    BOOST_TEST(word(lc::notice_of_cessation(told, subject, basis_on("2026-11-21")).is) == "not_met");
    told.channel = lc::service_channel::hand;
    BOOST_TEST(word(lc::notice_of_cessation(told, subject, basis_on("2026-11-21")).is) == "not_assessed");
}

BOOST_AUTO_TEST_SUITE_END()
