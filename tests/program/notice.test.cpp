// SPDX-License-Identifier: MIT
#include "run_program.hpp"

#include <boost/test/data/test_case.hpp>

#include <array>
#include <ostream>

namespace {

struct answered {
    char const* options;
    char const* served;
    char const* end;
    char const* note;

    friend std::ostream& operator<<(std::ostream& out, answered const& each) { return out << each.options; }
};

// Dodds v Walker; the corresponding date and its partner.
constexpr std::array<answered, 8> answers{{
    {"--served 1978-09-30 --months 4", "1978-09-30", "1979-01-30", "exact"},
    {"--served 2023-02-28", "2023-02-28", "2023-08-28", "exact"},
    {"--served 2023-08-31", "2023-08-31", "2024-02-29", "clipped"},
    {"--end 2027-02-28", "2026-08-31", "2027-02-28", "month_end"},
    {"--end 2020-08-31", "2020-02-29", "2020-08-31", "clipped"},
    {"--served 2023-02-28 --convention clear", "2023-02-28", "2023-08-29", "exact"},
    {"--served 2023-02-28 --convention beginning_with", "2023-02-28", "2023-08-27", "exact"},
    {"--served 2023-02-28 --end-means first-unfunded-day", "2023-02-28", "2023-08-29", "exact"},
}};

std::string member(std::string const& name, std::string const& value) { return "\"" + name + "\": \"" + value + "\""; }

} // namespace

BOOST_AUTO_TEST_SUITE(notice)

BOOST_DATA_TEST_CASE(the_other_end_of_a_notice_is_right, answers) {
    auto const run = run_program(std::string("notice --json ") + sample.options);
    BOOST_TEST(run.status == 0);
    BOOST_TEST(contains(run.out, member("served", sample.served)), run.out);
    BOOST_TEST(contains(run.out, member("end", sample.end)), run.out);
    BOOST_TEST(contains(run.out, member("note", sample.note)), run.out);
}

BOOST_AUTO_TEST_CASE(a_sentence_tells_what_to_do) {
    BOOST_TEST(contains(run_program("notice --end 2027-02-28").out, "serve it by 31 August 2026"));
    BOOST_TEST(
        contains(run_program("notice --served 2023-02-28").out, "the earliest last funded day is 28 August 2023"));
}

BOOST_AUTO_TEST_CASE(with_both_days_it_says_whether_the_notice_is_long_enough) {
    auto const short_by_one = run_program("notice --served 2023-02-28 --end 2023-08-27");
    BOOST_TEST(contains(short_by_one.out, "Too short by 1 day."));
    BOOST_TEST(contains(run_program("notice --served 2023-02-28 --end 2023-08-28").out, "Long enough"));
    auto const json = run_program("notice --served 2023-02-28 --end 2023-08-27 --json").out;
    BOOST_TEST(contains(json, "\"days_short\": 1"));
    BOOST_TEST(contains(json, "\"long_enough\": false"));
}

BOOST_AUTO_TEST_CASE(what_is_no_day_or_no_length_is_refused) {
    for (std::string const options :
         {"", "--served 2023-02-30", "--served 28/02/2023", "--served 2023-2-28", "--served 2023-02-28 --months -1",
          "--served 2023-02-28 --months 1201", "--served 2023-02-28 --months six",
          "--served 2023-02-28 --convention other", "--end 99999-01-01", "--end ''"}) {
        auto const run = run_program("notice " + options);
        BOOST_TEST(run.status == 2, options);
        BOOST_TEST(run.out == "", options);
        BOOST_TEST(!run.err.empty(), options);
    }
}

BOOST_AUTO_TEST_CASE(a_script_can_tell_a_notice_that_is_too_short_by_the_status) {
    for (std::string const form : {"", " --json"}) {
        BOOST_TEST(run_program("notice --served 2023-02-28 --end 2023-08-27" + form).status == 1);
        BOOST_TEST(run_program("notice --served 2023-02-28 --end 2023-08-28" + form).status == 0);
        BOOST_TEST(run_program("notice --served 2023-02-28 --end 2023-08-28 --convention clear" + form).status == 1);
        BOOST_TEST(run_program("notice --served 2023-02-28" + form).status == 0);
        BOOST_TEST(run_program("notice --end 2023-08-28" + form).status == 0);
    }
    BOOST_TEST(contains(run_program("notice --help").out, "1 where both days were given and the notice is too short"));
}

BOOST_AUTO_TEST_CASE(a_day_in_another_form_is_told_from_a_day_that_does_not_exist) {
    std::string const form = "is not a date as 2026-08-31 is written";
    for (std::string const day : {"01/04/2026", "2026-4-1", "today", "20260401", "99999-01-01", "2026-04-01 "})
        BOOST_TEST(contains(run_program("notice --served '" + day + "'").err, "\"" + day + "\" " + form), day);
    for (std::string const day : {"2026-02-30", "2026-13-01", "2026-00-10", "2023-02-29"})
        BOOST_TEST(contains(run_program("notice --end " + day).err, "\"" + day + "\" is no day of the calendar"), day);
    BOOST_TEST(contains(run_program("notice --end 1399-12-31").err, "before the year 1400"));
}

BOOST_AUTO_TEST_CASE(the_first_and_last_days_of_the_calendar_are_answered) {
    BOOST_TEST(contains(run_program("notice --served 9999-06-30").out, "30 December 9999"));
    BOOST_TEST(contains(run_program("notice --end 1400-07-01").out, "1 January 1400"));
}

BOOST_AUTO_TEST_CASE(no_answer_is_a_day_that_no_calendar_takes) {
    for (std::string const options : {"--served 9999-12-31", "--served 9999-12-31 --months 1200",
                                      "--served 9999-06-30 --end-means "
                                      "first-unfunded-day --convention clear",
                                      "--end 1400-01-01", "--end 1400-01-01 --months 1200",
                                      "--served 9999-12-01 --end 9999-12-31", "--served 1400-01-01 --end 1400-01-02"})
        for (std::string const form : {"", " --json"}) {
            auto const run = run_program("notice " + options + form);
            BOOST_TEST(run.status == 2, options);
            BOOST_TEST(run.out == "", options);
            BOOST_TEST((contains(run.err, "beyond the year 9999") || contains(run.err, "before the year 1400")),
                       run.err);
        }
}

BOOST_AUTO_TEST_SUITE_END()
