// SPDX-License-Identifier: MIT
#include "waiver_cases.hpp"

#include <limits>

BOOST_AUTO_TEST_SUITE(waiver_grant)

namespace lc = ::leeds::commissioning;
using cases::asking;
using cases::day;
using cases::maybe;
using cases::pounds;
using cases::word;
using namespace lc::detail;

namespace {

/// The waiver of Community Catalysts with one contract made under it.
lc::waiver with_contract(std::string_view start, std::string_view end, std::optional<lc::money> value,
                         std::optional<bool> extended = false) {
    lc::waiver made;
    made.grants = {cases::catalysts()};
    made.contracts.resize(1);
    made.contracts[0].start = maybe(start);
    made.contracts[0].end = maybe(end);
    made.contracts[0].value = value;
    made.contracts[0].extended = extended;
    return made;
}

lc::option_used used(int months) {
    lc::option_used made;
    made.months = months;
    return made;
}

std::vector<std::string> one(char const* fact) { return {fact}; }

} // namespace

BOOST_AUTO_TEST_CASE(a_penny_more_than_was_granted_is_found_and_what_is_left_is_told) { // CC-1, CC-2
    asking ask(lc::waiver_grant_value);
    struct row {
        char const* why;
        std::int64_t pence;
        std::optional<bool> extended;
        int options; // used
        char const* is;
        std::int64_t granted, apart;
    };
    for (row const& each : {row{"to the penny", 15'100'000, false, 0, "met", 15'100'000, 0},
                            {"a penny less", 15'099'999, false, 0, "met", 15'100'000, 1},
                            {"a penny more", 15'100'001, false, 0, "not_met", 15'100'000, 1},
                            {"with the option, to the penny", 21'400'000, true, 1, "met", 21'400'000, 0},
                            {"with the option, a penny more", 21'400'001, true, 1, "not_met", 21'400'000, 1},
                            {"an option used twice does not grant more", 21'400'001, true, 2, "not_met", 21'400'000, 1},
                            {"inside whether or not it was extended", 15'100'000, {}, 0, "met", 15'100'000, 0},
                            {"outside whether or not it was extended", 21'400'001, {}, 0, "not_met", 21'400'000, 1},
                            {"inside only if it was extended", 15'100'001, {}, 0, "cannot_tell", 0, 0}})
        BOOST_TEST_CONTEXT(each.why) {
            auto subject = with_contract("2018-09-01", "2020-08-31", lc::money::from_pence(each.pence), each.extended);
            for (int number = 0; number < each.options; ++number) subject.contracts[0].options_used.push_back(used(12));
            auto const given = ask(subject);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(given.numbers[0] == each.granted);
            BOOST_TEST(given.numbers[1] == each.apart);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "warning" : "none"));
        }
}

BOOST_AUTO_TEST_CASE(a_value_granted_that_is_not_recorded_covers_nothing_by_guess) {
    asking ask(lc::waiver_grant_value);
    auto subject = with_contract("2018-09-01", "2020-08-31", pounds(151'000));
    BOOST_TEST(word(ask(subject).is) == "met");
    subject.contracts[0].value = pounds(151'001);
    BOOST_TEST(word(ask(subject).is) == "not_met");
    subject.contracts[0].value.reset();
    BOOST_TEST(ask.missing(ask(subject)) == one("waiver.contracts.value"), boost::test_tools::per_element());

    subject = with_contract("2018-09-01", "2020-08-31", pounds(200'000), true);
    subject.contracts[0].options_used = {used(12)};
    subject.grants[0].options[0].value.reset();
    BOOST_TEST(ask.missing(ask(subject)) == one("waiver.grants.options.value"), boost::test_tools::per_element());
    subject.grants[0].ceiling = pounds(199'999); // no more than that, whatever the option is worth
    BOOST_TEST(word(ask(subject).is) == "not_met");
    subject.grants[0].ceiling.reset();
    subject.grants[0].options[0].times.reset();
    BOOST_TEST(word(ask(subject).is) == "cannot_tell");

    subject = with_contract("2018-09-01", "2020-08-31", pounds(152'000), {});
    subject.grants[0].options.clear();
    subject.grants[0].extendable.reset();
    BOOST_TEST(word(ask(subject).is) == "cannot_tell");
    subject.grants[0].ceiling = pounds(160'000);
    BOOST_TEST(word(ask(subject).is) == "cannot_tell");
    subject.contracts[0].value = pounds(160'001);
    BOOST_TEST(word(ask(subject).is) == "not_met");
    subject.grants[0].yearly_values.clear();
    subject.grants[0].ceiling.reset();
    BOOST_TEST(word(ask(subject).is) == "cannot_tell");

    subject = with_contract("", "", lc::money::from_pence(1, lc::vat_basis::excluding));
    BOOST_TEST(ask(subject).because == grant_value_not_countable);
    subject = with_contract("", "", lc::money::from_pence(std::numeric_limits<std::int64_t>::min()));
    BOOST_TEST(ask(subject).because == grant_value_not_countable);

    BOOST_TEST(word(ask(lc::waiver{}).is) == "not_applicable");
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(which_of_several_grants_a_contract_is_has_to_be_told) { // D52192
    asking ask(lc::waiver_grant_value);
    lc::waiver subject;
    subject.grants = {cases::worth(pounds(63'750)), cases::worth(pounds(46'209))};
    subject.grants[0].id = "Barca";
    subject.grants[1].id = "Cardigan";
    subject.contracts.resize(1);
    subject.contracts[0].value = pounds(50'000);
    subject.contracts[0].extended = false;
    BOOST_TEST(ask.missing(ask(subject)) == one("waiver.contracts.granted_as"), boost::test_tools::per_element());
    subject.contracts[0].granted_as = "Barca";
    BOOST_TEST(word(ask(subject).is) == "met");
    subject.contracts[0].granted_as = "Cardigan";
    BOOST_TEST(word(ask(subject).is) == "not_met");
    subject.contracts[0].granted_as = "Another";
    BOOST_TEST(word(ask(subject).is) == "cannot_tell");
    subject.contracts.push_back(subject.contracts[0]);
    subject.contracts[1].granted_as = "Cardigan";
    BOOST_TEST(word(ask(subject).is) == "not_met"); // the one that falls short decides
}

BOOST_AUTO_TEST_CASE(a_day_beyond_the_term_granted_is_found) { // CC-1, CC-2
    asking ask(lc::waiver_grant_term);
    struct row {
        char const* why;
        char const* start;
        char const* end;
        std::optional<bool> extended;
        int options;
        char const* is;
        std::int64_t slack, over;
    };
    for (row const& each : {row{"to the day", "2018-09-01", "2020-08-31", false, 0, "met", 0, 0},
                            {"a day less", "2018-09-01", "2020-08-30", false, 0, "met", 1, 0},
                            {"a day more", "2018-09-01", "2020-09-01", false, 0, "not_met", 0, 1},
                            {"a day early", "2018-08-31", "2020-08-31", false, 0, "not_met", 0, 1},
                            {"extended, to the day", "2018-09-01", "2021-08-31", true, 1, "met", 0, 0},
                            {"extended, a day more", "2018-09-01", "2021-09-01", true, 1, "not_met", 0, 1},
                            {"extended or not, inside", "2018-09-01", "2020-08-31", {}, 0, "met", 0, 0},
                            {"extended or not, outside", "2018-09-01", "2021-09-01", {}, 0, "not_met", 0, 1},
                            {"inside only if extended", "2018-09-01", "2020-09-01", {}, 0, "cannot_tell", 0, 0},
                            {"no end", "2018-09-01", "", false, 0, "cannot_tell", 0, 0},
                            {"no start", "", "2020-08-31", false, 0, "cannot_tell", 0, 0},
                            {"no start, and beyond", "", "2020-09-01", false, 0, "not_met", 0, 1}})
        BOOST_TEST_CONTEXT(each.why) {
            auto subject = with_contract(each.start, each.end, {}, each.extended);
            for (int number = 0; number < each.options; ++number) subject.contracts[0].options_used.push_back(used(12));
            auto const given = ask(subject);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(given.numbers[0] == each.slack);
            BOOST_TEST(given.numbers[1] == each.over);
        }

    auto ndti = with_contract("2019-11-18", "2021-11-17", {}); // two years from a day that was not granted
    ndti.grants[0].start.reset();
    ndti.grants[0].end.reset();
    BOOST_TEST(word(ask(ndti).is) == "met");
    ndti.contracts[0].end = day("2021-11-18");
    BOOST_TEST(word(ask(ndti).is) == "not_met");
    ndti.grants[0].term_months.reset();
    BOOST_TEST(ask.missing(ask(ndti)) == one("waiver.grants.end"), boost::test_tools::per_element());
    ndti.grants[0].term_months = 0;
    BOOST_TEST(ask.missing(ask(ndti)) == one("waiver.grants.term_months"), boost::test_tools::per_element());
    ndti = with_contract("2018-09-01", "2021-01-01", {}, true);
    ndti.contracts[0].options_used = {used(12)};
    ndti.grants[0].options[0].months.reset();
    BOOST_TEST(ask.missing(ask(ndti)) == one("waiver.grants.options.months"), boost::test_tools::per_element());
    BOOST_TEST(word(ask(lc::waiver{}).is) == "not_applicable");
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(a_contract_with_somebody_else_is_found) { // CC-1, NDTI-1
    asking ask(lc::waiver_grant_provider);
    auto const called = [](char const* name, char const* number = "") {
        lc::organisation made;
        if (*name != '\0') made.name = name;
        if (*number != '\0') made.identifiers = {{"GB-COH", number}};
        return made;
    };
    struct row {
        char const* why;
        lc::organisation granted, made;
        char const* is;
    };
    for (row const& each :
         {row{"as granted", called("Community Catalysts"), called("Community Catalysts"), "met"},
          {"capitals and blanks", called("Community Catalysts"), called(" community catalysts "), "met"},
          {"another", called("Community Catalysts"), called("Another CIC"), "not_met"},
          {"another name, the same number", called("NDTi", "1"), called("NDTi Limited", "1"), "met"},
          {"the same name, another number", called("NDTi", "1"), called("NDTi", "2"), "not_met"},
          {"no name", called("NDTi"), called("", "2"), "cannot_tell"}})
        BOOST_TEST_CONTEXT(each.why) {
            auto subject = with_contract("", "", {});
            subject.grants[0].providers = {each.granted};
            subject.contracts[0].providers = {each.made};
            BOOST_TEST(word(ask(subject).is) == each.is);
            subject.grants[0].providers.insert(subject.grants[0].providers.begin(), called("Some other"));
            BOOST_TEST(word(ask(subject).is) == each.is); // one of those named
        }
    BOOST_TEST(ask.missing(ask(with_contract("", "", {}))).size() == 2u);
    auto subject = with_contract("", "", {});
    subject.grants[0].providers = {called("NDTi")};
    subject.contracts[0].providers = {called("")}; // its name is missing, not the one that is recorded
    BOOST_TEST(ask.missing(ask(subject)) == one("waiver.contracts.providers.name"), boost::test_tools::per_element());
    std::swap(subject.grants[0].providers, subject.contracts[0].providers);
    BOOST_TEST(ask.missing(ask(subject)) == one("waiver.grants.providers.name"), boost::test_tools::per_element());
    BOOST_TEST(word(ask(lc::waiver{}).is) == "not_applicable");
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(an_option_used_once_too_often_or_a_month_too_long_is_found) { // CC-2
    asking ask(lc::waiver_grant_options);
    struct row {
        char const* why;
        std::optional<bool> extended;
        std::vector<int> months; // of each option used; 0: not recorded
        char const* is;
    };
    for (row const& each : {row{"not extended", false, {}, "met"},
                            {"once, for a year", true, {12}, "met"},
                            {"once, for less", true, {11}, "met"},
                            {"a month too long", true, {13}, "not_met"},
                            {"once too often", true, {12, 1}, "not_met"},
                            {"how long is not recorded", true, {0}, "cannot_tell"},
                            {"extended, and no more is recorded", true, {}, "cannot_tell"},
                            {"extended or not", {}, {}, "cannot_tell"}})
        BOOST_TEST_CONTEXT(each.why) {
            auto subject = with_contract("", "", {}, each.extended);
            for (int const months : each.months) {
                subject.contracts[0].options_used.push_back(used(months));
                if (months == 0) subject.contracts[0].options_used.back().months.reset();
            }
            BOOST_TEST(word(ask(subject).is) == each.is);
        }
    auto subject = with_contract("", "", {}, true);
    BOOST_TEST(ask.missing(ask(subject)) == one("waiver.contracts.options_used.months"),
               boost::test_tools::per_element()); // that it was extended is recorded
    subject.contracts[0].options_used = {used(6)};
    subject.grants[0].options[0].months.reset();
    BOOST_TEST(ask.missing(ask(subject)) == one("waiver.grants.options.months"), boost::test_tools::per_element());
    subject.grants[0].options[0].times.reset();
    BOOST_TEST(ask.missing(ask(subject)) == one("waiver.grants.options.times"), boost::test_tools::per_element());
    subject.grants[0].options.clear();
    subject.grants[0].extendable.reset();
    BOOST_TEST(ask.missing(ask(subject)) == one("waiver.grants.extendable"), boost::test_tools::per_element());
    subject.grants[0].extendable = false;
    BOOST_TEST(word(ask(subject).is) == "not_met"); // granted without an option
    BOOST_TEST(word(ask(lc::waiver{}).is) == "not_applicable");
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(an_extension_whose_conditions_were_not_fulfilled_is_found) { // CC-2, CC-9
    asking ask(lc::waiver_option_conditions);
    struct row {
        char const* why;
        std::optional<bool> needs_evaluation, needs_money, held, favourable, found;
        char const* is;
    };
    for (row const& each : {row{"all fulfilled", true, true, true, true, true, "met"},
                            {"no evaluation", true, true, false, {}, true, "not_met"},
                            {"an unfavourable one", true, true, true, false, true, "not_met"},
                            {"no money", true, true, true, true, false, "not_met"},
                            {"evaluation not recorded", true, true, {}, {}, true, "cannot_tell"},
                            {"what it showed is not recorded", true, true, true, {}, true, "cannot_tell"},
                            {"money not recorded", true, true, true, true, {}, "cannot_tell"},
                            {"neither was asked for", false, false, false, {}, false, "met"},
                            {"asked for or not, both there", {}, {}, true, true, true, "met"},
                            {"asked for or not, none there", {}, {}, false, {}, {}, "cannot_tell"}})
        BOOST_TEST_CONTEXT(each.why) {
            auto subject = with_contract("", "", {}, true);
            subject.contracts[0].options_used = {used(12)};
            subject.contracts[0].options_used[0].evaluation_held = each.held;
            subject.contracts[0].options_used[0].evaluation_favourable = each.favourable;
            subject.contracts[0].options_used[0].funding_found = each.found;
            subject.grants[0].options[0].needs_evaluation = each.needs_evaluation;
            subject.grants[0].options[0].needs_funding = each.needs_money;
            BOOST_TEST(word(ask(subject).is) == each.is);
        }
    auto subject = with_contract("", "", {}, false);
    BOOST_TEST(word(ask(subject).is) == "not_applicable");
    subject.contracts[0].extended.reset();
    BOOST_TEST(ask.missing(ask(subject)) == one("waiver.contracts.extended"), boost::test_tools::per_element());
    subject.contracts[0].extended = true; // somehow
    subject.grants[0].options[0].needs_evaluation = false;
    subject.grants[0].options[0].needs_funding = true;
    BOOST_TEST(ask.missing(ask(subject)) == one("waiver.contracts.options_used.funding_found"),
               boost::test_tools::per_element());
    subject.grants[0].options[0].needs_funding = false;
    BOOST_TEST(word(ask(subject).is) == "met");
    subject.grants[0].options.clear();
    BOOST_TEST(ask.missing(ask(subject)) == one("waiver.grants.options.needs_evaluation"),
               boost::test_tools::per_element());
    subject.contracts[0].options_used = {used(12)};
    BOOST_TEST(word(ask(subject).is) == "cannot_tell");
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(a_contract_begun_after_the_waiver_expired_is_not_covered) { // CC-1
    asking ask(lc::waiver_holds);
    struct row {
        char const* start;
        char const* is;
        int over;
    };
    for (row const& each : {row{"2018-09-01", "met", 0},
                            {"2020-08-31", "met", 0},
                            {"2020-09-01", "not_met", 1},
                            {"2021-01-01", "not_met", 123},
                            {"", "cannot_tell", 0}})
        BOOST_TEST_CONTEXT(each.start) {
            auto const given = ask(with_contract(each.start, "", {}));
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(given.numbers[0] == each.over);
        }
    auto subject = with_contract("2020-09-01", "", {});
    subject.grants[0].end.reset();
    BOOST_TEST(word(ask(subject).is) == "not_met"); // by its first day and its length
    subject.grants[0].start.reset();
    BOOST_TEST(ask.missing(ask(subject)) == one("waiver.grants.end"), boost::test_tools::per_element());
    BOOST_TEST(word(ask(lc::waiver{}).is) == "not_applicable");
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(waiver_after_waiver_for_the_same_service_is_noted) { // rules-facts 8: rollover waivers
    asking ask(lc::waiver_roll_over);
    lc::waiver subject;
    BOOST_TEST(word(ask(subject).is) == "cannot_tell");
    subject.follows_waiver = false;
    BOOST_TEST(word(ask(subject).weight) == "none");
    subject.follows_waiver = true;
    auto const noted = ask(subject);
    BOOST_TEST(word(noted.is) == "met");
    BOOST_TEST(word(noted.weight) == "note");
    BOOST_TEST(noted.numbers[0] == 1);
    subject.follows_waiver.reset();
    subject.earlier_waivers.resize(2);
    BOOST_TEST(ask(subject).numbers[0] == 2);
    ask.said_everything();
}

BOOST_AUTO_TEST_SUITE_END()
