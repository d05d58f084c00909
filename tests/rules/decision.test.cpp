// SPDX-License-Identifier: MIT
#include "waiver_cases.hpp"

BOOST_AUTO_TEST_SUITE(decision)

namespace lc = ::leeds::commissioning;
using cases::asking;
using cases::day;
using cases::maybe;
using cases::pounds;
using cases::waiver_basis;
using cases::waiving;
using cases::word;
using cases::worth;
using namespace lc::detail;
using enum lc::decision_category;
using enum lc::decision_taker;

namespace {

/// A decision of that category, by an officer, on a contract for a year, that follows no key decision.
lc::waiver deciding(std::optional<lc::decision_category> category, std::string_view decided,
                    std::optional<std::int64_t> pence) {
    auto made = waiving({"9.1", "9.2"}, decided, worth(lc::money::from_pence(pence.value_or(0))));
    if (!pence) made.grants[0].value.reset();
    made.decision->category = category;
    made.decision->taken_by = officer;
    made.decision->follows_key_decision = false;
    return made;
}

lc::waiver key_on(std::string_view decided) { return deciding(key, decided, 300'000'000); }

} // namespace

BOOST_AUTO_TEST_CASE(a_penny_above_the_figure_of_the_day_makes_a_waiver_key) { // NDTI-8, CC-14, rules-facts 2.1
    asking ask(lc::decision_category_fits);
    struct row {
        char const* decided;
        std::int64_t pence; // for one year
        char const* is;
        unsigned because;
    };
    for (row const& each : {row{"2012-09-09", 100, "cannot_tell", category_figure_unknown},
                            {"2014-12-31", 100, "cannot_tell", category_figure_unknown},
                            {"2015-01-01", 24'999'999, "met", category_significant},
                            {"2015-01-01", 25'000'000, "met", category_significant},
                            {"2015-01-01", 25'000'001, "not_met", category_above_a_year},
                            {"2019-01-31", 25'000'000, "met", category_significant},
                            {"2019-01-31", 25'000'001, "not_met", category_above_a_year},
                            {"2019-02-01", 25'000'000, "met", category_significant}, // by either figure
                            {"2019-02-01", 25'000'001, "cannot_tell", category_figure_unclear},
                            {"2019-09-30", 50'000'000, "cannot_tell", category_figure_unclear},
                            {"2019-09-30", 50'000'001, "not_met", category_above_a_year}, // by either figure
                            {"2019-10-01", 25'000'001, "met", category_significant},
                            {"2019-10-01", 49'999'999, "met", category_significant},
                            {"2019-10-01", 50'000'000, "met", category_significant},
                            {"2019-10-01", 50'000'001, "not_met", category_above},
                            {"2026-11-21", 50'000'001, "not_met", category_above}})
        BOOST_TEST_CONTEXT(each.pence << " pence on " << each.decided) {
            auto const given = ask(deciding(significant_operational, each.decided, each.pence));
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(given.because == each.because);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "warning" : "none")); // one report
        }
}

BOOST_AUTO_TEST_CASE(a_yearly_figure_is_held_against_a_year_and_the_other_against_the_whole) {
    asking ask(lc::decision_category_fits);
    auto three_years = [](std::string_view decided) {
        auto made = deciding(significant_operational, decided, 60'000'000);
        made.grants[0].yearly_values = {{1, pounds(200'000)}, {2, pounds(200'000)}, {3, pounds(200'000)}};
        made.grants[0].term_months = 36;
        return made;
    };
    BOOST_TEST(word(ask(three_years("2018-08-08")).is) == "met");     // 200,000 a year
    BOOST_TEST(word(ask(three_years("2020-08-12")).is) == "not_met"); // 600,000 in all
    auto spread = three_years("2018-08-08");
    spread.grants[0].yearly_values.clear();
    BOOST_TEST(word(ask(spread).is) == "met"); // an even share
    spread.grants[0].term_months.reset();
    BOOST_TEST(ask.missing(ask(spread)) ==
                   (std::vector<std::string>{"waiver.grants.yearly_values.value", "waiver.grants.term_months"}),
               boost::test_tools::per_element());

    auto optional_years = deciding(significant_operational, "2020-08-12", 40'000'000);
    optional_years.grants[0].extendable = true;
    optional_years.grants[0].options = {cases::option(12, 1, pounds(100'000))};
    BOOST_TEST(word(ask(optional_years).is) == "met"); // 500,000 with the option
    optional_years.grants[0].options[0].value = pounds(100'001);
    BOOST_TEST(ask(optional_years).because == category_basis_unclear);
    optional_years.grants[0].options[0].value.reset();
    BOOST_TEST(ask.missing(ask(optional_years)) == std::vector<std::string>{"waiver.grants.options.value"},
               boost::test_tools::per_element());

    auto two = deciding(significant_operational, "2020-08-12", 30'000'000); // a decision is taken on the whole
    two.grants.push_back(two.grants[0]);
    BOOST_TEST(word(ask(two).is) == "not_met");
}

BOOST_AUTO_TEST_CASE(a_waiver_is_no_administrative_decision_whatever_its_value) { // NDTI 4.5.2; D52192
    asking ask(lc::decision_category_fits);
    struct row {
        char const* decided;
        bool reading;
    };
    for (row const& each :
         {row{"2018-12-31", true}, {"2019-01-01", false}, {"2020-12-31", false}, {"2021-01-01", true}})
        BOOST_TEST_CONTEXT(each.decided) {
            auto const given = ask(deciding(administrative, each.decided, 1'500'000));
            BOOST_TEST(word(given.is) == "not_met");
            BOOST_TEST(ask.remarks(given, "our reading") == each.reading);
        }
    BOOST_TEST(word(ask(deciding(administrative, "2012-09-09", 1'500'000)).is) == "not_assessed");
    BOOST_TEST(ask.missing(ask(deciding(administrative, "", 1'500'000))) ==
                   std::vector<std::string>{"waiver.decision.taken"},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_makes_a_decision_key_or_not_besides_money_is_asked_for) {
    asking ask(lc::decision_category_fits);
    struct row {
        char const* why;
        std::optional<bool> follows;
        std::optional<std::string> named;
        std::optional<bool> wards;
        std::int64_t pence;
        char const* is;
        unsigned because;
        std::vector<std::string> missing;
    };
    using text = std::optional<std::string>;
    for (row const& each :
         {row{"D55869: a named key decision", true, text("D55289"), {}, 111'000'000, "met", category_follows, {}},
          {"named, without a yes", {}, text("D55289"), {}, 111'000'000, "met", category_follows, {}},
          {"yes, without its name",
           true,
           {},
           {},
           111'000'000,
           "cannot_tell",
           category_missing,
           {"waiver.decision.key_decision_followed"}},
          {"yes, with a blank name",
           true,
           text(" "),
           {},
           111'000'000,
           "cannot_tell",
           category_missing,
           {"waiver.decision.key_decision_followed"}},
          {"above, and nothing recorded",
           {},
           {},
           {},
           111'000'000,
           "cannot_tell",
           category_follows_unrecorded,
           {"waiver.decision.follows_key_decision"}},
          {"not above, and nothing recorded", {}, {}, {}, 4'760'000, "met", category_significant, {}},
          {"above, and no consequence", false, {}, {}, 111'000'000, "not_met", category_above, {}},
          {"significant in a ward", false, {}, true, 4'760'000, "not_met", category_wards, {}},
          {"not significant in any ward", false, {}, false, 4'760'000, "met", category_significant, {}}})
        BOOST_TEST_CONTEXT(each.why) {
            auto subject = deciding(significant_operational, "2022-12-02", each.pence);
            subject.decision->follows_key_decision = each.follows;
            subject.decision->key_decision_followed = each.named;
            subject.decision->significant_in_wards = each.wards;
            auto const given = ask(subject);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(given.because == each.because);
            BOOST_TEST(ask.missing(given) == each.missing, boost::test_tools::per_element());
            BOOST_TEST(ask.remarks(given, "effect in wards is not recorded") ==
                       (each.because == category_significant && !each.wards));
        }
}

BOOST_AUTO_TEST_CASE(every_answer_about_a_category_can_be_given) {
    asking ask(lc::decision_category_fits);
    BOOST_TEST(word(ask(deciding(key, "2020-08-12", 4'760'000)).is) == "met"); // calling it key is no fault
    BOOST_TEST(ask.remarks(ask(deciding(key, "2020-08-12", 4'760'000)), "calls it key"));
    BOOST_TEST(word(ask(deciding(key, "", std::nullopt)).is) == "met");
    BOOST_TEST(ask.missing(ask(deciding(std::nullopt, "2020-08-12", 1))) ==
                   std::vector<std::string>{"waiver.decision.category"},
               boost::test_tools::per_element());
    BOOST_TEST(ask.missing(ask(deciding(significant_operational, "2020-08-12", std::nullopt))) ==
                   std::vector<std::string>{"waiver.grants.value"},
               boost::test_tools::per_element());
    BOOST_TEST(ask.missing(ask(deciding(significant_operational, "", 1))) ==
                   std::vector<std::string>{"waiver.decision.taken"},
               boost::test_tools::per_element());
    auto mixed = deciding(significant_operational, "2018-08-08", std::nullopt);
    mixed.grants[0].yearly_values = {{1, lc::money::from_pence(1, lc::vat_basis::including)},
                                     {2, lc::money::from_pence(1, lc::vat_basis::excluding)}};
    mixed.grants[0].term_months = 24;
    mixed.decision->taken = day("2020-08-08");
    BOOST_TEST(ask(mixed).because == category_not_countable);
    auto nothing = deciding(significant_operational, "2012-01-01", 1);
    BOOST_TEST(ask(nothing).because == category_figure_unknown);
    lc::policy const empty("empty", {});
    BOOST_TEST(word(ask(deciding(significant_operational, "2020-08-12", 1), waiver_basis(empty)).is) == "not_assessed");
    ask(deciding(significant_operational, "2018-08-08", 1));
    ask(deciding(administrative, "2018-08-08", 1));
    ask(deciding(significant_operational, "2018-08-08", 25'000'001));
    ask(deciding(significant_operational, "2020-08-08", 50'000'001));
    ask(deciding(significant_operational, "2019-06-01", 50'000'000));
    auto subject = deciding(significant_operational, "2020-08-08", 50'000'001);
    subject.decision->follows_key_decision.reset();
    ask(subject);
    subject.decision->key_decision_followed = "D55289";
    ask(subject);
    subject.decision->key_decision_followed.reset();
    subject.decision->follows_key_decision = false;
    subject.decision->significant_in_wards = true;
    ask(subject);
    subject = deciding(significant_operational, "2020-08-08", 40'000'000);
    subject.grants[0].options = {cases::option(12, 1, pounds(200'000))};
    ask(subject);
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(a_decision_open_to_call_in_that_should_not_be_or_the_other_way_round_is_found) { // NDTI-8, CC-14
    asking ask(lc::decision_call_in);
    struct row {
        char const* why;
        std::optional<lc::decision_taker> by;
        lc::decision_category category;
        std::int64_t pence;
        std::optional<lc::call_in> recorded;
        char const* reason;
        char const* is;
        unsigned because;
    };
    using enum lc::call_in;
    for (row const& each :
         {row{"NDTi", officer, significant_operational, 4'760'000, not_open, "", "met", call_in_not_open},
          {"not key, and open", officer, significant_operational, 4'760'000, open, "", "not_met",
           call_in_open_though_not_key},
          {"not key, and exempted", officer, significant_operational, 4'760'000, exempted, "urgent", "met",
           call_in_not_open},
          {"key, and open", officer, key, 60'000'000, open, "", "met", call_in_open},
          {"key, and not open", officer, key, 60'000'000, not_open, "", "not_met", call_in_key_not_open},
          {"D50031: exempted as urgent", officer, key, 180'000'000, exempted, "Prejudicial to children's interests",
           "explained", call_in_exempted},
          {"exempted, and no reason", officer, key, 60'000'000, exempted, "", "not_met", call_in_without_reason},
          {"exempted, and a blank reason", officer, key, 60'000'000, exempted, "  ", "not_met", call_in_without_reason},
          {"key in all but name", officer, significant_operational, 60'000'000, not_open, "", "not_met",
           call_in_key_not_open},
          {"called key, by its wards perhaps", officer, key, 4'760'000, open, "", "met", call_in_open},
          {"the Executive Board", executive_board, key, 60'000'000, open, "", "cannot_tell", call_in_of_others},
          {"a member", executive_member, key, 60'000'000, open, "", "cannot_tell", call_in_of_others},
          {"by whom is not recorded", {}, key, 60'000'000, open, "", "cannot_tell", call_in_missing},
          {"call-in is not recorded", officer, key, 60'000'000, {}, "", "cannot_tell", call_in_missing}})
        BOOST_TEST_CONTEXT(each.why) {
            auto subject = deciding(each.category, "2020-08-12", each.pence);
            subject.decision->taken_by = each.by;
            subject.decision->call_in = each.recorded;
            if (*each.reason != '\0') subject.decision->exemption_reason = each.reason;
            auto const given = ask(subject);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(given.because == each.because);
            if (given.is == lc::outcome::explained) BOOST_TEST(word(given.weight) == "note");
        }

    auto subject = deciding(key, "2020-08-12", 4'760'000);
    subject.decision->call_in = open;
    subject.decision->significant_in_wards = false; // nothing makes it key
    BOOST_TEST(word(ask(subject).is) == "not_met");
    subject = deciding(significant_operational, "2019-06-01", 40'000'000); // between the two figures
    subject.decision->call_in = not_open;
    BOOST_TEST(ask(subject).because == call_in_key_unclear);
    subject.decision->category = key;
    BOOST_TEST(ask(subject).because == call_in_key_not_open);
    auto const either = cases::with_values(lc::parameters::key_open_to_call_in, cases::always(0));
    BOOST_TEST(ask(subject, waiver_basis(either)).because == call_in_either_way);
    auto const unset = cases::with_values(lc::parameters::key_open_to_call_in, {});
    BOOST_TEST(word(ask(subject, waiver_basis(unset)).is) == "not_assessed");
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(a_key_decision_taken_a_day_before_its_28_clear_days_are_over_is_found) { // rules-facts 2.2
    asking ask(lc::decision_key_notice);
    struct row {
        char const* notice;
        char const* earliest;
    };
    for (row const& each : {row{"2014-09-29", "2014-10-28"},
                            {"2019-07-03", "2019-08-01"},
                            {"2019-08-15", "2019-09-13"},
                            {"2020-07-29", "2020-08-27"},
                            {"2025-01-08", "2025-02-06"},
                            {"2025-01-09", "2025-02-07"}})
        BOOST_TEST_CONTEXT(each.notice) {
            auto subject = key_on(each.earliest);
            subject.decision->notice_published = day(each.notice);
            BOOST_TEST(word(ask(subject).is) == "met");
            subject.decision->taken = lc::add_days(day(each.earliest), 1);
            BOOST_TEST(word(ask(subject).is) == "met");
            subject.decision->taken = lc::add_days(day(each.earliest), -1);
            auto const early = ask(subject);
            BOOST_TEST(word(early.is) == "not_met");
            BOOST_TEST(word(early.weight) == "violation"); // the law
            BOOST_TEST(early.numbers[0] == 1);
            BOOST_TEST(cases::iso(early.dates[2]) == each.earliest);

            subject.decision->short_notice = lc::short_notice::special_urgency;
            BOOST_TEST(word(ask(subject).is) == "not_met"); // the reason is what counts
            subject.decision->short_notice_reason = "The provider failed on Monday.";
            BOOST_TEST(word(ask(subject).is) == "explained");
            subject.decision->taken.reset();
            auto const open = ask(subject);
            BOOST_TEST(word(open.is) == "cannot_tell");
            BOOST_TEST(cases::iso(open.dates[2]) == each.earliest);
        }
    auto subject = key_on("2020-08-27");
    BOOST_TEST(ask.missing(ask(subject)) == std::vector<std::string>{"waiver.decision.notice_published"},
               boost::test_tools::per_element());
    BOOST_TEST(word(ask(deciding(significant_operational, "2020-08-27", 100)).is) == "not_applicable");
    BOOST_TEST(ask(deciding(significant_operational, "2019-06-01", 40'000'000)).because == timing_key_unclear);
    BOOST_TEST(word(ask(key_on("2012-09-09")).is) == "not_assessed"); // a day before the regulations
    BOOST_TEST(word(ask(key_on("2012-09-10")).is) == "cannot_tell");

    subject.decision->notice_published = day("2020-07-29");
    for (std::int64_t const days : {27, 28, 29}) {
        auto const changed = cases::with_values(lc::parameters::key_notice_days, cases::always(days));
        auto const given = ask(subject, waiver_basis(changed));
        BOOST_TEST(word(given.is) == (days < 29 ? "met" : "not_met"), days);
        BOOST_TEST(cases::iso(given.dates[2]) == lc::to_iso(lc::add_days(day("2020-07-30"), static_cast<int>(days))));
    }
    auto const unset = cases::with_values(lc::parameters::key_notice_days, {});
    auto const without = ask(subject, waiver_basis(unset));
    BOOST_TEST(word(without.is) == "not_assessed");
    BOOST_TEST(without.because == timing_without_days);
    subject.decision->taken.reset();
    BOOST_TEST(ask.missing(ask(subject, waiver_basis(unset))) == std::vector<std::string>{"waiver.decision.taken"},
               boost::test_tools::per_element());
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(papers_published_a_working_day_late_are_found) { // DECISION-PAPERS, rules-facts 2.2
    asking ask(lc::decision_papers);
    struct row {
        char const* papers;
        char const* earliest;
    };
    for (row const& each :
         {row{"2024-06-12", "2024-06-20"}, {"2024-02-23", "2024-03-02"}, {"2024-06-27", "2024-07-05"}})
        BOOST_TEST_CONTEXT(each.papers) {
            auto subject = key_on(each.earliest);
            subject.decision->papers_published = day(each.papers);
            BOOST_TEST(word(ask(subject).is) == "met");
            subject.decision->taken = lc::add_days(day(each.earliest), -1);
            auto const early = ask(subject);
            BOOST_TEST(word(early.is) == "not_met");
            BOOST_TEST(word(early.weight) == "warning");
            BOOST_TEST(early.numbers[0] == 1);
            subject.decision->taken.reset();
            BOOST_TEST(cases::iso(ask(subject).dates[2]) == each.earliest);
        }
    auto as_taken = key_on("2024-03-04"); // the record behind the second row: taken on the Monday after
    as_taken.decision->papers_published = day("2024-02-23");
    BOOST_TEST(word(ask(as_taken).is) == "met");

    auto subject = key_on("2024-06-20");
    subject.decision->taken_by.reset();
    BOOST_TEST(ask.missing(ask(subject)) ==
                   (std::vector<std::string>{"waiver.decision.papers_published", "waiver.decision.taken_by"}),
               boost::test_tools::per_element());
    subject.decision->taken_by = executive_board;
    BOOST_TEST(word(ask(subject).is) == "not_applicable");
    subject = key_on("2024-06-20");
    subject.decision->papers_published = day("2024-06-12");
    for (std::int64_t const days : {4, 5, 6}) {
        auto const changed = cases::with_values(lc::parameters::papers_days, cases::always(days));
        auto const given = ask(subject, waiver_basis(changed));
        BOOST_TEST(word(given.is) == (days < 6 ? "met" : "not_met"), days);
        BOOST_TEST(cases::iso(given.dates[2]) == (days == 4 ? "2024-06-19" : days == 5 ? "2024-06-20" : "2024-06-21"));
    }
    auto const unset = cases::with_values(lc::parameters::papers_days, {});
    BOOST_TEST(word(ask(subject, waiver_basis(unset)).is) == "not_assessed");
    subject.decision->taken.reset();
    BOOST_TEST(ask.missing(ask(subject, waiver_basis(unset))) == std::vector<std::string>{"waiver.decision.taken"},
               boost::test_tools::per_element());
    subject = key_on("2030-06-20");
    subject.decision->papers_published = day("2030-06-01");
    BOOST_TEST(ask(subject).because == timing_no_holidays);
    BOOST_TEST(word(ask(deciding(significant_operational, "2020-08-27", 100)).is) == "not_applicable");
    BOOST_TEST(ask(deciding(significant_operational, "2019-06-01", 40'000'000)).because == timing_key_unclear);
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(acting_on_a_decision_a_day_before_it_has_effect_is_found) { // DECISION-CALL-IN, rules-facts 2.2
    asking ask(lc::decision_effect);
    struct row {
        char const* from;
        lc::decision_taker by;
        char const* effect;
    };
    for (row const& each : {row{"2020-02-14", executive_board, "2020-02-22"}, // a Saturday
                            {"2024-03-15", executive_board, "2024-03-23"},
                            {"2024-03-04", officer, "2024-03-12"},
                            {"2024-06-20", officer, "2024-06-28"},
                            {"2024-07-05", officer, "2024-07-13"}})
        BOOST_TEST_CONTEXT(each.from) {
            lc::waiver subject;
            subject.decision.emplace();
            subject.decision->taken_by = each.by;
            subject.decision->call_in = lc::call_in::open;
            (each.by == officer ? subject.decision->taken : subject.decision->published) = day(each.from);
            subject.decision->effective = day(each.effect);
            BOOST_TEST(word(ask(subject).is) == "met");
            subject.decision->effective = lc::add_days(day(each.effect), -1);
            BOOST_TEST(word(ask(subject).is) == "not_met");
            BOOST_TEST(cases::iso(ask(subject).dates[2]) == lc::to_iso(lc::add_days(day(each.effect), -1)));
            subject.decision->effective.reset();
            BOOST_TEST(cases::iso(ask(subject).dates[1]) == each.effect);
            subject.decision->call_in = lc::call_in::exempted; // then it has effect at once
            if (each.by == officer) {
                subject.decision->effective = day(each.from);
                BOOST_TEST(word(ask(subject).is) == "met");
                subject.decision->effective = lc::add_days(day(each.from), -1);
                BOOST_TEST(ask(subject).because == effect_before_decision);
            }
        }
    lc::waiver subject;
    BOOST_TEST(ask.missing(ask(subject)) ==
                   (std::vector<std::string>{"waiver.decision.call_in", "waiver.decision.taken"}),
               boost::test_tools::per_element());
    subject.decision.emplace();
    subject.decision->call_in = lc::call_in::open;
    BOOST_TEST(ask.missing(ask(subject)) ==
                   (std::vector<std::string>{"waiver.decision.taken_by", "waiver.decision.taken"}),
               boost::test_tools::per_element());
    subject.decision->taken_by = executive_board;
    BOOST_TEST(ask.missing(ask(subject)) == std::vector<std::string>{"waiver.decision.published"},
               boost::test_tools::per_element());
    subject.decision->taken_by = executive_member;
    BOOST_TEST(ask(subject).because == effect_of_member);
    subject.decision->taken_by = officer;
    subject.decision->taken = day("2030-06-20");
    BOOST_TEST(ask(subject).because == effect_no_holidays);

    subject.decision->taken = day("2024-06-20");
    subject.decision->effective = day("2024-06-28");
    for (std::int64_t const days : {0, 4, 5, 6}) {
        auto const changed = cases::with_values(lc::parameters::call_in_days, cases::always(days));
        auto const given = ask(subject, waiver_basis(changed));
        BOOST_TEST(word(given.is) == (days < 6 ? "met" : "not_met"), days);
        BOOST_TEST(cases::iso(given.dates[1]) == (days == 0   ? "2024-06-21"
                                                  : days == 4 ? "2024-06-27"
                                                  : days == 5 ? "2024-06-28"
                                                              : "2024-06-29"));
    }
    auto const unset = cases::with_values(lc::parameters::call_in_days, {});
    BOOST_TEST(word(ask(subject, waiver_basis(unset)).is) == "not_assessed");
    BOOST_TEST(ask(subject, waiver_basis(unset)).because == effect_without_days);
    subject.decision->call_in = lc::call_in::not_open; // which asks for no days
    BOOST_TEST(word(ask(subject, waiver_basis(unset)).is) == "met");
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(a_decision_after_the_contract_began_is_no_waiver_but_a_breach) { // CC-1; rules-facts 8
    asking ask(lc::decision_before_start);
    struct row {
        char const* why;
        char const* taken;
        char const* granted;
        char const* made;
        char const* is;
        int late;
    };
    for (row const& each : {row{"in time", "2018-08-20", "2018-09-01", "", "met", 0},
                            {"on the first day", "2018-09-01", "2018-09-01", "", "met", 0},
                            {"a day late", "2018-09-02", "2018-09-01", "", "not_met", 1},
                            {"D48651: published two days late", "2019-05-03", "2019-05-01", "", "not_met", 2},
                            {"the contract as made decides", "2018-08-20", "2018-09-01", "2018-08-01", "not_met", 19},
                            {"no day of decision", "", "2018-09-01", "", "cannot_tell", 0},
                            {"no start", "2018-09-01", "", "", "cannot_tell", 0}})
        BOOST_TEST_CONTEXT(each.why) {
            auto subject = waiving({"9.1"}, each.taken, worth(pounds(151'000)));
            subject.grants[0].start = maybe(each.granted);
            if (*each.made != '\0') {
                subject.contracts.resize(1);
                subject.contracts[0].start = maybe(each.made);
            }
            auto const given = ask(subject);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(given.numbers[0] == each.late);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "warning" : "none"));
        }
    auto several = waiving({"9.1"}, "2018-09-01", worth(pounds(1)));
    several.grants.push_back(several.grants[0]);
    several.grants[0].start = day("2018-09-01");
    BOOST_TEST(ask.missing(ask(several)) == std::vector<std::string>{"waiver.grants.start"},
               boost::test_tools::per_element());
    several.grants[0].start = day("2018-08-31"); // one that is late decides whatever the other is
    BOOST_TEST(word(ask(several).is) == "not_met");
    ask.said_everything();
}

BOOST_AUTO_TEST_SUITE_END()
