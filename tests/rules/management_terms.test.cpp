// SPDX-License-Identifier: MIT
#include "asked.hpp"

BOOST_AUTO_TEST_SUITE(management_terms)

namespace lc = ::leeds::commissioning;
using cases::asked;
using cases::basis_on;
using cases::maybe_day;
using cases::word;

namespace {

lc::contract managed() {
    lc::contract made;
    made.management.emplace();
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(an_outcome_without_a_measure_or_an_aim_is_never_passed) { // SCR-33a
    struct row {
        char const* why;
        std::vector<lc::outcome_sought> of;
        char const* is;
        char const* missing;
    };
    lc::outcome_sought const whole{.what = "Fewer falls", .measure = "Falls a year", .city_aim = "Age well"};
    lc::outcome_sought no_measure = whole, no_aim = whole, blank = whole;
    no_measure.measure.reset();
    no_aim.city_aim.reset();
    blank.measure = "  ";
    asked rule(lc::management_outcomes);
    for (row const& each : {row{"whole", {whole}, "met", ""},
                            {"no measure", {whole, no_measure}, "cannot_tell", "measure"},
                            {"no aim", {no_aim, whole}, "cannot_tell", "city_aim"},
                            {"both in turn", {no_aim, no_measure}, "cannot_tell", "measure city_aim"},
                            {"blanks", {blank}, "cannot_tell", "measure"},
                            {"nothing of it", {{}}, "cannot_tell", "what measure city_aim"},
                            {"none recorded", {}, "cannot_tell", "outcomes"}})
        BOOST_TEST_CONTEXT(each.why) {
            auto subject = managed();
            subject.outcomes = {"Fewer falls"}; // words alone show neither
            subject.management->outcomes = each.of;
            auto const given = rule(subject, basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(rule.missing(given) == each.missing);
        }
    BOOST_TEST(word(rule(lc::contract{}, basis_on()).is) == "not_applicable");
    rule.said_everything();
}

BOOST_AUTO_TEST_CASE(reporting_is_only_weighed_by_the_figures_of_a_policy) { // CODE-CM1
    namespace p = lc::parameters;
    std::vector<lc::policy::entry> entries;
    for (auto const& each : cases::numbers().entries())
        if (each.what.name != p::most_reports_if_small.name && each.what.name != p::small_exercise_below.name)
            entries.push_back(each);
    auto const always = [](std::int64_t amount) {
        return std::vector<lc::dated_value>{
            {amount, lc::date(1400, 1, 1), std::nullopt, std::nullopt, lc::value_status::adopted, "test", {}}};
    };
    entries.push_back({p::most_reports_if_small, always(4)});
    entries.push_back({p::small_exercise_below, always(50'000'00)});
    lc::policy const set("changed", std::move(entries));
    struct row {
        char const* why;
        std::optional<std::int64_t> pence;
        std::optional<int> reports;
        char const* is;
        char const* missing;
    };
    asked rule(lc::management_reporting);
    for (row const& each : {row{"one below the most", 100, 3, "met", ""},
                            {"the most", 100, 4, "met", ""},
                            {"one above", 100, 5, "not_met", ""},
                            {"a penny below the value", 49'999'99, 5, "not_met", ""},
                            {"the value itself", 50'000'00, 5, "not_applicable", ""},
                            {"a penny above", 50'000'01, {}, "not_applicable", ""},
                            {"no value", {}, 5, "cannot_tell", "value"},
                            {"no number", 100, {}, "cannot_tell", "reports_a_year"},
                            {"a slip of the pen", 100, -1, "cannot_tell", "reports_a_year"},
                            {"neither", {}, {}, "cannot_tell", "reports_a_year value"}})
        BOOST_TEST_CONTEXT(each.why) {
            auto subject = managed();
            if (each.pence) subject.value = lc::money::from_pence(*each.pence);
            subject.management->reporting.emplace();
            subject.management->reporting->reports_a_year = each.reports;
            auto const given = rule(subject, basis_on("2026-11-21", set));
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(rule.missing(given) == each.missing);
            BOOST_TEST(word(rule(subject, basis_on()).is) == "not_assessed");
            BOOST_TEST(word(rule(subject, basis_on("2017-12-31", set)).is) == "not_assessed"); // before the Code
            BOOST_TEST(word(rule(subject, basis_on("2018-01-31", set)).is) == "cannot_tell");
        }
    BOOST_TEST(word(rule(lc::contract{}, basis_on()).is) == "not_applicable");
    rule.said_everything();
}

BOOST_AUTO_TEST_CASE(a_single_purchase_that_nobody_monitors_is_found) { // CC-3, CC-4
    using enum lc::order_kind;
    struct row {
        char const* why;
        std::optional<lc::order_kind> kind;
        std::optional<bool> monitored;
        char const* is;
        char const* missing;
    };
    asked rule(lc::management_orders);
    for (row const& each : {row{"monitored", spot_purchase, true, "met", ""},
                            {"not monitored", spot_purchase, false, "not_met", ""},
                            {"nothing about it", spot_purchase, {}, "cannot_tell", "monitored"},
                            {"a call-off", framework_call_off, false, "not_applicable", ""},
                            {"an order of no kind", {}, false, "cannot_tell", "kind"},
                            {"an empty order", {}, {}, "cannot_tell", "monitored kind"}})
        BOOST_TEST_CONTEXT(each.why) {
            auto subject = managed();
            lc::contract_order order;
            order.kind = each.kind;
            order.monitored = each.monitored;
            subject.management->orders = {order};
            auto const given = rule(subject, basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(rule.missing(given) == each.missing);
            if (given.is == lc::outcome::not_met) BOOST_TEST(word(given.weight) == "warning");
        }
    BOOST_TEST(word(rule(managed(), basis_on()).is) == "not_applicable");
    BOOST_TEST(word(rule(lc::contract{}, basis_on()).is) == "not_applicable");
    rule.said_everything();
}

BOOST_AUTO_TEST_CASE(the_compact_is_only_asked_for_in_terms_with_the_third_sector) { // CODE-PR11
    using lc::sector;
    struct row {
        char const* why;
        std::vector<std::optional<sector>> providers;
        char const* start;
        std::optional<bool> referenced;
        char const* is;
        char const* missing;
    };
    asked rule(lc::management_compact);
    for (row const& each :
         {row{"referred to", {sector::third_sector}, "2019-04-01", true, "met", ""},
          {"not referred to", {sector::third_sector}, "2019-04-01", false, "not_met", ""},
          {"one of two providers", {sector::private_sector, sector::third_sector}, "2019-04-01", false, "not_met", ""},
          {"nothing about it", {sector::third_sector}, "2019-04-01", {}, "cannot_tell", "compact_referenced"},
          {"a business", {sector::private_sector}, "2019-04-01", false, "not_applicable", ""},
          {"a business, nothing else", {sector::private_sector}, "", {}, "not_applicable", ""},
          {"a provider of no sector",
           {sector::private_sector, std::nullopt},
           "2019-04-01",
           true,
           "cannot_tell",
           "sector"},
          {"no provider", {}, "2019-04-01", true, "cannot_tell", "providers"},
          {"no first day", {sector::third_sector}, "", true, "cannot_tell", "start"},
          {"the day before the Code", {sector::third_sector}, "2017-12-31", false, "not_assessed", ""},
          {"as it came", {sector::third_sector}, "2018-01-01", false, "cannot_tell", ""},
          {"the day on which it surely held", {sector::third_sector}, "2018-02-01", false, "not_met", ""}})
        BOOST_TEST_CONTEXT(each.why) {
            auto subject = managed();
            for (auto const& which : each.providers) subject.providers.push_back(cases::body(which));
            subject.start = maybe_day(each.start);
            subject.management->compact_referenced = each.referenced;
            auto const given = rule(subject, basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(rule.missing(given) == each.missing);
            if (given.is == lc::outcome::not_met) BOOST_TEST(word(given.weight) == "warning");
        }
    BOOST_TEST(word(rule(lc::contract{}, basis_on()).is) == "not_applicable");
    rule.said_everything();
}

BOOST_AUTO_TEST_SUITE_END()
