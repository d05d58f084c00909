// SPDX-License-Identifier: MIT
#include "asked.hpp"

BOOST_AUTO_TEST_SUITE(oversight_intervals)

namespace lc = ::leeds::commissioning;
using cases::asked;
using cases::basis_on;
using cases::iso;
using cases::maybe_day;
using cases::word;

namespace {

lc::oversight reported(std::vector<char const*> const& days) {
    lc::oversight made;
    for (char const* each : days) made.reports.emplace_back().day = maybe_day(each);
    return made;
}

lc::oversight reviewed(std::vector<char const*> const& days) {
    lc::oversight made;
    for (char const* each : days) made.code_reviews.push_back(cases::day(each));
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_progress_report_is_late_from_the_day_after_six_months) { // SCR-R2a
    struct row {
        char const* why;
        std::vector<char const*> days;
        char const* as_of;
        char const* is;
        char const* due;
        int counted; ///< days late, or left where nothing is late
    };
    asked rule(lc::oversight_report_interval);
    for (row const& each :
         {row{"the day before", {"2018-01-15"}, "2018-07-14", "met", "2018-07-15", 1},
          {"the day", {"2018-01-15"}, "2018-07-15", "met", "2018-07-15", 0},
          {"the day after", {"2018-01-15"}, "2018-07-16", "not_met", "2018-07-15", 1},
          {"from a month's end to a shorter month", {"2018-08-31"}, "2019-02-28", "met", "2019-02-28", 0},
          {"a day after it", {"2018-08-31"}, "2019-03-01", "not_met", "2019-02-28", 1},
          {"in a leap year", {"2019-08-31"}, "2020-02-29", "met", "2020-02-29", 0},
          {"from 29 February", {"2020-02-29"}, "2020-08-30", "not_met", "2020-08-29", 1},
          {"the last day of a month stays that day", {"2018-02-28"}, "2018-08-29", "not_met", "2018-08-28", 1},
          {"in any order", {"2018-07-10", "2018-01-15"}, "2018-07-16", "met", "2019-01-10", 178},
          {"a gap of a day", {"2018-01-15", "2018-07-16"}, "2018-08-01", "not_met", "2018-07-15", 1},
          {"the first of two gaps",
           {"2020-01-02", "2018-01-15", "2019-01-01"},
           "2020-02-01",
           "not_met",
           "2018-07-15",
           170},
          {"what lasts counts more than a gap", {"2018-01-15", "2019-01-01"}, "2019-07-02", "not_met", "2019-07-01", 1},
          {"two on one day", {"2018-01-15", "2018-01-15"}, "2018-02-01", "met", "2018-07-15", 164},
          {"a report to come fills no gap", {"2018-01-15", "2018-08-01"}, "2018-07-16", "not_met", "2018-07-15", 1},
          {"a gap before the statement", {"2016-01-15", "2017-04-01"}, "2017-07-01", "met", "2017-10-01", 92},
          {"due in the month of the statement", {"2016-11-30", "2017-06-01"}, "2017-07-01", "met", "2017-12-01", 153},
          {"due the day after it", {"2016-12-01", "2017-06-02"}, "2017-07-01", "not_met", "2017-06-01", 1}})
        BOOST_TEST_CONTEXT(each.why) {
            auto const given = rule(reported(each.days), basis_on(each.as_of));
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(iso(given.dates[1]) == each.due);
            BOOST_TEST(given.numbers[0] == each.counted);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "warning" : "none"));
        }
    // A report of before the statement does not stand for all that should have followed.
    auto const long_ago = rule(reported({"2016-11-30"}), basis_on("2017-12-01"));
    BOOST_TEST(word(long_ago.is) == "not_met");
    BOOST_TEST(iso(long_ago.dates[1]) == "2017-11-30");
    BOOST_TEST(word(rule(reported({"2016-11-30"}), basis_on("2017-11-30")).is) == "met");
    BOOST_TEST(word(rule(reported({"2016-11-30", "2018-01-15"}), basis_on("2018-02-01")).is) == "not_met");
    BOOST_TEST(rule.missing(rule(reported({}), basis_on())) == "reports");
    BOOST_TEST(rule.missing(rule(reported({"2018-01-15"}), basis_on("2018-01-14"))) == "reports");
    BOOST_TEST(rule.missing(rule(reported({"2018-01-15", ""}), basis_on("2018-02-01"))) == "day");
    BOOST_TEST(word(rule(reported({"2017-01-15"}), basis_on("2017-05-31")).is) == "not_assessed"); // day not stated
    BOOST_TEST(word(rule(reported({"2017-01-15"}), basis_on("2017-06-01")).is) == "met");
    rule.said_everything();
}

BOOST_AUTO_TEST_CASE(a_review_of_the_code_that_is_overdue_is_worth_a_note) { // CODE-R1
    struct row {
        char const* why;
        std::vector<char const*> days;
        char const* as_of;
        char const* is;
        char const* due;
    };
    asked rule(lc::oversight_code_review);
    for (row const& each : {row{"a year to the day", {"2019-01-31"}, "2020-01-31", "met", "2020-01-31"},
                            {"a day more", {"2019-01-31"}, "2020-02-01", "not_met", "2020-01-31"},
                            {"from 29 February", {"2020-02-29"}, "2021-02-28", "met", "2021-02-28"},
                            {"a day more", {"2020-02-29"}, "2021-03-01", "not_met", "2021-02-28"},
                            {"a gap", {"2019-01-31", "2020-02-01"}, "2020-03-01", "not_met", "2020-01-31"},
                            {"every year", {"2019-01-31", "2020-01-30"}, "2020-03-01", "met", "2021-01-30"}})
        BOOST_TEST_CONTEXT(each.why) {
            auto const given = rule(reviewed(each.days), basis_on(each.as_of));
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(iso(given.dates[1]) == each.due);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "note" : "none"));
        }
    BOOST_TEST(rule.missing(rule(reviewed({}), basis_on())) == "code_reviews");
    BOOST_TEST(word(rule(reviewed({"2017-01-31"}), basis_on("2018-01-31")).is) == "not_assessed"); // before the Code
    rule.said_everything();
}

BOOST_AUTO_TEST_CASE(a_shorter_time_does_not_make_earlier_reports_late) {
    asked rule(lc::oversight_report_interval);
    auto const value = [](std::int64_t months, std::string_view from, std::optional<lc::date> to) {
        return lc::dated_value{months, cases::day(from), std::nullopt, to, lc::value_status::adopted, "test", {}};
    };
    lc::policy const shorter(
        "shorter", {{lc::parameters::report_interval,
                     {value(6, "2017-06-01", cases::day("2025-12-31")), value(3, "2026-01-01", std::nullopt)}}});
    auto const given = rule(reported({"2025-01-31", "2025-07-31", "2026-01-31"}), basis_on("2026-02-15", shorter));
    BOOST_TEST(word(given.is) == "met");
    BOOST_TEST(iso(given.dates[1]) == "2026-04-30");
    BOOST_TEST(given.numbers[1] == 3);
    auto const late = rule(reported({"2025-07-31"}), basis_on("2026-02-15", shorter));
    BOOST_TEST(word(late.is) == "not_met");
    BOOST_TEST(iso(late.dates[1]) == "2026-01-31");
    BOOST_TEST(late.numbers[1] == 6);
    BOOST_TEST(word(rule(reported({"2026-01-31"}), basis_on("2026-05-01", shorter)).is) == "not_met");
}

BOOST_AUTO_TEST_CASE(a_policy_that_cannot_be_counted_judges_nothing) {
    asked rule(lc::oversight_report_interval);
    for (std::int64_t const amount : {INT64_MAX, INT64_MIN, std::int64_t{0}, std::int64_t{-1}, std::int64_t{1201}}) {
        auto const numbers = cases::setting(lc::parameters::report_interval, amount);
        BOOST_TEST(word(rule(reported({"2018-01-15"}), basis_on("2026-11-21", numbers)).is) == "not_assessed");
    }
    auto const longest = cases::setting(lc::parameters::report_interval, 1200);
    BOOST_TEST(word(rule(reported({"2018-01-15"}), basis_on("2026-11-21", longest)).is) == "met");
}

BOOST_AUTO_TEST_SUITE_END()
