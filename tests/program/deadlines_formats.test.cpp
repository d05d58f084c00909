// SPDX-License-Identifier: MIT
#include "run_program.hpp"

BOOST_AUTO_TEST_SUITE(deadlines_formats)

namespace {
std::string const list = "deadlines examples/cases/ending-a-service.yaml --as-of 2026-11-21 --format ";
}

BOOST_AUTO_TEST_CASE(a_spreadsheet_gets_a_line_for_each_contract_soonest_first) {
    auto const out = run_program(list + "csv").out;
    BOOST_TEST(contains(out, "last_day,days_left,id,title,providers,state,start,end,decided_by,"));
    BOOST_TEST(contains(out, "\n2026-09-30,-52,EX-201,Bereavement support,"), out);
    BOOST_TEST(contains(out, "\n2026-11-30,9,EX-206,Community transport,"), out);
    BOOST_TEST(contains(out, "\n,,EX-205,Lunch club,"), out); // runs on until notice
    BOOST_TEST(out.find("EX-201") < out.find("EX-206"));
    BOOST_TEST(out.find("EX-206") < out.find("EX-205"));
}

BOOST_AUTO_TEST_CASE(a_diary_gets_only_the_days_that_lie_ahead_each_known_by_the_same_name_every_time) {
    auto const out = run_program(list + "ics").out;
    BOOST_TEST(contains(out, "BEGIN:VCALENDAR\r\n"));
    BOOST_TEST(contains(out, "DTSTART;VALUE=DATE:20261130\r\n"));
    BOOST_TEST(contains(out, "SUMMARY:Last day to serve notice: Community transport (EX-206)\r\n"));
    BOOST_TEST(contains(out, "TRIGGER:-P7D"));
    BOOST_TEST(contains(out, "TRIGGER:-P30D"));
    BOOST_TEST(!contains(out, "Bereavement")); // its last day is past
    auto const uid_of = [](std::string const& diary) {
        auto const at = diary.find("UID:");
        return diary.substr(at, diary.find("\r\n", at) - at);
    };
    auto const later =
        run_program("deadlines examples/cases/ending-a-service.yaml --as-of 2026-11-25 --format ics").out;
    BOOST_TEST(uid_of(out) == uid_of(later));
}

BOOST_AUTO_TEST_CASE(only_the_months_asked_for_are_in_every_format) {
    for (std::string const format : {"csv", "ics", "html"}) {
        auto const out = run_program(list + format + " --within 3-months").out;
        BOOST_TEST(contains(out, "EX-206"), format);
        BOOST_TEST(!contains(out, "EX-204"), format);
        BOOST_TEST(!contains(out, "EX-205"), format);
    }
}

BOOST_AUTO_TEST_CASE(the_page_names_the_next_last_day_and_draws_every_contract) {
    auto const out = run_program(list + "html").out;
    BOOST_TEST(
        contains(out, "The next last day to serve notice is 30 November 2026 (9 days left): Community transport"));
    BOOST_TEST(contains(out, "last day to serve notice 30 November 2026, 9 days left"));
}

BOOST_AUTO_TEST_SUITE_END()
