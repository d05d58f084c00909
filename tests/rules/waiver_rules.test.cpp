// SPDX-License-Identifier: MIT
#include "waiver_cases.hpp"

BOOST_AUTO_TEST_SUITE(waiver_rules)

namespace lc = ::leeds::commissioning;
using cases::asking;
using cases::day;
using cases::pounds;
using cases::waiver_basis;
using cases::waiving;
using cases::word;
using cases::worth;
using namespace lc::detail;

namespace {

std::vector<std::string> const eight{"8.1", "8.2"};
std::vector<std::string> const nine{"9.1", "9.2"};
std::vector<std::string> const both{"8.1", "8.2", "9.1", "9.2"};

lc::granted_contract with_options(lc::granted_contract granted, lc::money each, int times) {
    granted.extendable = true;
    granted.options = {cases::option(12, times, each)};
    return granted;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_penny_at_the_edge_of_a_band_is_not_answered_by_the_rules_of_the_other) { // CPR-8.1, CPR-9.1
    asking ask(lc::waiver_right_rules);
    struct row {
        std::int64_t pence;
        char const* with_eight;
        char const* with_nine;
    };
    for (row const& each :
         {row{999'999, "cannot_tell", "cannot_tell"}, // below 10,000: which rule governs was not found
          {1'000'000, "met", "not_met"},
          {1'000'001, "met", "not_met"},
          {9'999'999, "met", "not_met"},
          {10'000'000, "met", "not_met"}, // exactly 100,000 is intermediate
          {10'000'001, "not_met", "met"},
          {0, "cannot_tell", "cannot_tell"}, // a contract at no cost
          {-1, "cannot_tell", "cannot_tell"}})
        BOOST_TEST_CONTEXT(each.pence) {
            auto const granted = worth(lc::money::from_pence(each.pence));
            auto const by_eight = ask(waiving(eight, "2018-09-01", granted));
            auto const by_nine = ask(waiving(nine, "2018-09-01", granted));
            BOOST_TEST(word(by_eight.is) == each.with_eight);
            BOOST_TEST(word(by_nine.is) == each.with_nine);
            if (by_eight.is == lc::outcome::not_met) BOOST_TEST(word(by_eight.weight) == "warning"); // one report
        }
}

BOOST_AUTO_TEST_CASE(rules_of_an_edition_whose_numbers_are_not_known_are_not_judged_by_another) {
    asking ask(lc::waiver_right_rules);
    struct row {
        char const* why;
        char const* decided;
        char const* is;
        bool unconfirmed;
    };
    for (row const& each : {row{"rules of June 2014", "2014-09-26", "cannot_tell", false}, // D41597
                            {"last day before the revision", "2015-03-31", "cannot_tell", false},
                            {"first day of the revision", "2015-04-01", "met", false},
                            {"last decision that names band and rules", "2020-08-31", "met", false},
                            {"the day after", "2020-09-01", "met", true},
                            {"Direct Parts", "2021-10-26", "met", true},
                            {"last day before the renumbering can be", "2022-12-20", "met", true},
                            {"perhaps renumbered", "2022-12-21", "cannot_tell", false},
                            {"today", "2026-11-21", "cannot_tell", false}})
        BOOST_TEST_CONTEXT(each.why) {
            auto const given = ask(waiving(eight, each.decided, worth(pounds(20'000))));
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(ask.remarks(given, "not confirmed") == each.unconfirmed);
            BOOST_TEST(cases::iso(given.values_of) == each.decided); // it names the edition by its day
        }

    auto named = waiving(eight, "2023-06-01", worth(pounds(20'000)));
    named.rules_edition = day("2016-08-01"); // the edition that the waiver itself names decides
    BOOST_TEST(word(ask(named).is) == "met");
    named.rules_edition = day("2014-06-09");
    BOOST_TEST(word(ask(named).is) == "cannot_tell");
}

BOOST_AUTO_TEST_CASE(a_value_that_depends_on_its_basis_is_not_decided_by_guessing_the_basis) { // rules-facts 1.6
    asking ask(lc::waiver_right_rules);
    struct row {
        char const* why;
        std::vector<std::string> rules;
        lc::granted_contract granted;
        char const* is;
        unsigned because;
        std::int64_t initial, all;
    };
    lc::granted_contract d43164 = with_options(worth(pounds(42'641)), pounds(42'641), 2);
    d43164.term_months = 12;
    lc::granted_contract d52192 = with_options(worth(pounds(31'875)), pounds(31'875), 1);
    d52192.term_months = 6;
    lc::granted_contract three_years;
    three_years.yearly_values = {{1, pounds(60'000)}, {2, pounds(60'000)}, {3, pounds(60'000)}};
    three_years.extendable = false;
    lc::granted_contract small_years;
    small_years.yearly_values = {{1, pounds(9'000)}, {2, pounds(9'000)}};
    small_years.extendable = false;
    for (row const& each :
         {row{"CC-1: 88,000, 151,000 and 214,000", nine, cases::catalysts(), "met", rules_fit_last_basis, 151'000,
              214'000},
          {"CC-1 with the rules of its largest year", eight, cases::catalysts(), "cannot_tell", rules_fit_largest_year,
           151'000, 214'000},
          {"D43164 of 2016: 42,641, with two options 127,923", eight, d43164, "cannot_tell", rules_fit_initial_term,
           42'641, 127'923},
          {"D43164 with the rules of its whole value", nine, d43164, "met", rules_fit_last_basis, 42'641, 127'923},
          {"D52192 of 2020: the option included", eight, d52192, "met", rules_fit, 31'875, 63'750},
          {"three years of 60,000", eight, three_years, "cannot_tell", rules_fit_largest_year, 180'000, 180'000},
          {"three years of 60,000", nine, three_years, "met", rules_fit_last_basis, 180'000, 180'000},
          {"years below the bands, neither rule waived",
           {"7.1"},
           small_years,
           "cannot_tell",
           rules_below_bands,
           18'000,
           18'000}})
        BOOST_TEST_CONTEXT(each.why) {
            auto const given = ask(waiving(each.rules, "2018-08-08", each.granted));
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(given.because == each.because);
            BOOST_TEST(given.missing == 0);
            BOOST_TEST(given.numbers[0] == each.initial * 100);
            BOOST_TEST(given.numbers[1] == each.all * 100);
            BOOST_TEST((given.weight == lc::severity::note) == (each.because == rules_fit_last_basis));
        }
}

BOOST_AUTO_TEST_CASE(a_policy_that_states_the_basis_decides_by_it) {
    asking ask(lc::waiver_right_rules);
    struct row {
        lc::valuation basis;
        char const* with_eight;
        char const* with_nine;
    };
    for (row const& each : {row{lc::valuation::largest_year, "met", "not_met"},
                            {lc::valuation::initial_term, "not_met", "met"},
                            {lc::valuation::all_options, "not_met", "met"}}) {
        auto const stated =
            cases::with_values(lc::parameters::valuation_basis, cases::always(static_cast<std::int64_t>(each.basis)));
        BOOST_TEST_CONTEXT(lc::name_of(each.basis)) {
            auto const by_eight = ask(waiving(eight, "2018-08-08", cases::catalysts()), waiver_basis(stated));
            BOOST_TEST(word(by_eight.is) == each.with_eight);
            BOOST_TEST(ask.remarks(by_eight, "on which basis"));
            BOOST_TEST(word(ask(waiving(nine, "2018-08-08", cases::catalysts()), waiver_basis(stated)).is) ==
                       each.with_nine);
        }
    }
    auto const nonsense = cases::with_values(lc::parameters::valuation_basis, cases::always(7));
    BOOST_TEST(word(ask(waiving(eight, "2018-08-08", cases::catalysts()), waiver_basis(nonsense)).is) == "cannot_tell");
}

BOOST_AUTO_TEST_CASE(rules_on_other_things_than_competition_are_not_taken_for_the_wrong_ones) { // CPR-8.1, CPR-9.1
    asking ask(lc::waiver_right_rules);
    struct row {
        std::vector<std::string> rules;
        char const* is;
    };
    for (row const& each : {row{{"3.1.6"}, "not_applicable"}, row{{"CPR 3.1.15", "21.2"}, "not_applicable"},
                            row{{"3.1.6", "8.1"}, "not_met"}, row{{"7.2"}, "not_met"},
                            row{{"the usual ones"}, "not_met"}}) // which it is cannot be known, nor that it is another
        BOOST_TEST(word(ask(waiving(each.rules, "2018-09-01", worth(pounds(50'000)))).is) == each.is,
                   each.rules.front());
}

BOOST_AUTO_TEST_CASE(a_value_not_recorded_is_never_taken_for_the_one_that_fits) {
    asking ask(lc::waiver_right_rules);
    struct row {
        char const* why;
        std::vector<std::string> rules;
        lc::granted_contract granted;
        char const* is;
        unsigned because;
        std::vector<std::string> missing;
    };
    lc::granted_contract const nothing;
    lc::granted_contract no_word_on_options;
    no_word_on_options.value = pounds(35'000); // D44720: nothing said of extensions
    lc::granted_contract high_anyway;
    high_anyway.value = pounds(373'472); // D47369
    auto high_for_a_year = high_anyway;
    high_for_a_year.term_months = 12;
    lc::granted_contract unvalued = worth(pounds(42'641));
    unvalued.extendable = true;
    unvalued.options = {cases::option(12, 2, std::nullopt)};
    lc::granted_contract uncounted = unvalued;
    uncounted.options[0] = cases::option(12, 1, pounds(1));
    uncounted.options[0].times.reset();
    lc::granted_contract capped = unvalued;
    capped.ceiling = pounds(100'000);
    lc::granted_contract open_years;
    open_years.yearly_values = {{1, pounds(20'000)}, {2, std::nullopt}};
    open_years.extendable = false;
    lc::granted_contract too_few_years = open_years;
    too_few_years.yearly_values = {{1, pounds(20'000)}};
    too_few_years.term_months = 24;
    lc::granted_contract mixed = worth(lc::money::from_pence(5'000'000, lc::vat_basis::excluding));
    mixed.extendable = true;
    mixed.options = {cases::option(12, 1, lc::money::from_pence(100, lc::vat_basis::including))};
    lc::granted_contract extendable_somehow = no_word_on_options;
    extendable_somehow.extendable = true;
    for (row const& each :
         {row{"no value",
              nine,
              nothing,
              "cannot_tell",
              rules_missing,
              {"waiver.grants.value", "waiver.grants.extendable"}},
          {"nothing said of options",
           eight,
           no_word_on_options,
           "cannot_tell",
           rules_missing,
           {"waiver.grants.extendable"}},
          {"an option, and nothing said of it",
           eight,
           extendable_somehow,
           "cannot_tell",
           rules_missing,
           {"waiver.grants.options.value"}},
          {"high whatever the options", nine, high_anyway, "met", rules_fit_whatever_value, {}},
          {"high, but for how long",
           eight,
           high_anyway,
           "cannot_tell",
           rules_missing,
           {"waiver.grants.yearly_values.value", "waiver.grants.term_months"}}, // its years may be intermediate
          {"high whatever the options", eight, high_for_a_year, "not_met", rules_wrong_whatever_value, {}},
          {"an option without its value",
           eight,
           unvalued,
           "cannot_tell",
           rules_missing,
           {"waiver.grants.options.value"}},
          {"an option without its number",
           eight,
           uncounted,
           "cannot_tell",
           rules_missing,
           {"waiver.grants.options.times"}},
          {"a ceiling that keeps it in the band", eight, capped, "met", rules_fit_whatever_value, {}},
          {"a year without its value",
           eight,
           open_years,
           "cannot_tell",
           rules_missing,
           {"waiver.grants.yearly_values.value"}},
          {"one of two years", eight, too_few_years, "cannot_tell", rules_missing, {"waiver.grants.value"}},
          {"sums with and without VAT", eight, mixed, "cannot_tell", rules_not_countable, {}},
          {"no rules", {}, worth(pounds(20'000)), "cannot_tell", rules_missing, {"waiver.rules_waived"}}})
        BOOST_TEST_CONTEXT(each.why) {
            auto const given = ask(waiving(each.rules, "2018-08-08", each.granted));
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(given.because == each.because);
            BOOST_TEST(ask.missing(given) == each.missing, boost::test_tools::per_element());
        }
    lc::waiver without_contracts = waiving(eight, "2018-08-08", {});
    without_contracts.grants.clear();
    BOOST_TEST(ask.missing(ask(without_contracts)) == std::vector<std::string>{"waiver.grants.value"},
               boost::test_tools::per_element());
    auto const undated = ask(waiving(eight, "", worth(pounds(20'000))));
    BOOST_TEST(ask.missing(undated) == std::vector<std::string>{"waiver.decision.taken"},
               boost::test_tools::per_element());

    // the remaining sentences
    BOOST_TEST(word(ask(waiving({"9.1"}, "2018-08-08", worth(pounds(200'000)))).is) == "not_met"); // both are needed
    BOOST_TEST(word(ask(waiving({"9.1"}, "2018-08-08", worth(pounds(20'000)))).is) == "not_met");
    BOOST_TEST(word(ask(waiving(nine, "2018-08-08", cases::catalysts())).is) == "met");
    BOOST_TEST(word(ask(waiving(eight, "2018-08-08", cases::catalysts())).is) == "cannot_tell");
    BOOST_TEST(word(ask(waiving(eight, "2018-08-08", with_options(worth(pounds(90'000)), pounds(20'000), 1))).is) ==
               "cannot_tell");
    BOOST_TEST(word(ask(waiving(eight, "2018-08-08", worth(pounds(20'000)))).is) == "met");
    BOOST_TEST(word(ask(waiving(eight, "2018-08-08", worth(pounds(2'000)))).is) == "cannot_tell");
    BOOST_TEST(word(ask(waiving(eight, "2014-08-08", worth(pounds(20'000)))).is) == "cannot_tell");
    auto const none = cases::with_values(lc::parameters::high_above, {});
    BOOST_TEST(word(ask(waiving(eight, "2018-08-08", worth(pounds(20'000))), waiver_basis(none)).is) == "not_assessed");
    (void)ask(waiving({"3.1.6"}, "2018-09-01", worth(pounds(50'000))));
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(the_sums_of_several_providers_are_never_added_up) { // D52192; leeds-54920
    asking ask(lc::waiver_right_rules);
    auto two = waiving(eight, "2020-08-12", worth(pounds(63'750)));
    two.grants.push_back(worth(pounds(46'209))); // together 109,959, which is above 100,000
    auto const given = ask(two);
    BOOST_TEST(word(given.is) == "met");
    BOOST_TEST(ask.remarks(given, "valued by itself"));

    auto unlike = waiving(both, "2022-01-20", worth(pounds(211'546)));
    unlike.grants.push_back(worth(pounds(50'000)));
    auto const fits = ask(unlike);
    BOOST_TEST(word(fits.is) == "met");
    BOOST_TEST(!ask.remarks(fits, "of another band")); // each of the rules is needed for one of them
    unlike.rules_waived = nine;
    auto const falls_short = ask(unlike);
    BOOST_TEST(word(falls_short.is) == "not_met"); // the second decides, and its sum is told
    BOOST_TEST(falls_short.numbers[1] == 50'000'00);
    unlike.grants[1].value.reset();
    BOOST_TEST(word(ask(unlike).is) == "cannot_tell");
}

BOOST_AUTO_TEST_CASE(the_day_that_stands_in_for_the_decision_is_said) {
    asking ask(lc::waiver_right_rules);
    auto by_report = waiving(eight, "", worth(pounds(20'000)));
    by_report.report.emplace();
    by_report.report->dated = day("2019-10-30");
    BOOST_TEST(ask.remarks(ask(by_report), "day of the report"));
    auto by_publication = waiving(eight, "", worth(pounds(20'000)));
    by_publication.decision->published = day("2019-10-30");
    BOOST_TEST(ask.remarks(ask(by_publication), "day of publication"));
    BOOST_TEST(ask(waiving(eight, "2019-10-30", worth(pounds(20'000)))).remarks == 0);
    BOOST_TEST(ask.remarks(ask(waiving(both, "2019-10-30", worth(pounds(20'000)))), "of another band"));
}

BOOST_AUTO_TEST_CASE(a_rule_is_known_by_its_number_however_it_is_written) {
    for (std::string_view const each : {"8.1", "CPR 8.1", " 8.1 ", "8.1.", "8.1 (competition)", "rule 8.1"})
        BOOST_TEST(number_of_rule(each) == "8.1", each);
    for (std::string_view const each : {"", "CPR", "8.11", "18.1", "8", "3.1.15"})
        BOOST_TEST(number_of_rule(each) != "8.1", each);
    BOOST_TEST(number_of_rule("3.1.15") == "3.1.15");
}

BOOST_AUTO_TEST_SUITE_END()
