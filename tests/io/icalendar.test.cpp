// SPDX-License-Identifier: MIT
#include "../time/print.hpp"

#include <leeds/commissioning/io/deadlines_export.hpp>
#include <leeds/commissioning/io/icalendar.hpp>
#include <leeds/commissioning/policy/leeds.hpp>

#include <boost/test/unit_test.hpp>

#include <libical/ical.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(icalendar)

namespace lc = ::leeds::commissioning;

namespace {

/// What an independent reader (libical) makes of a file.
struct read_event {
    std::string uid;
    std::string day;
    std::string end;
    std::string summary;
    std::string description;
    int alarms = 0;
};

std::string digits(icaltimetype time) {
    BOOST_TEST(time.is_date == 1);
    return lc::to_iso(lc::date(time.year, time.month, time.day));
}
std::string text_or_empty(char const* text) { return text == nullptr ? "" : text; }

std::vector<read_event> read_back(std::string const& file) {
    std::unique_ptr<icalcomponent, void (*)(icalcomponent*)> const all(icalparser_parse_string(file.c_str()),
                                                                       icalcomponent_free);
    BOOST_REQUIRE(all != nullptr);
    BOOST_TEST(icalcomponent_count_errors(all.get()) == 0);
    BOOST_TEST(icalrestriction_check(all.get()) == 1);
    std::vector<read_event> found;
    for (auto* each = icalcomponent_get_first_component(all.get(), ICAL_VEVENT_COMPONENT); each != nullptr;
         each = icalcomponent_get_next_component(all.get(), ICAL_VEVENT_COMPONENT))
        found.push_back({text_or_empty(icalcomponent_get_uid(each)), digits(icalcomponent_get_dtstart(each)),
                         digits(icalcomponent_get_dtend(each)), text_or_empty(icalcomponent_get_summary(each)),
                         text_or_empty(icalcomponent_get_description(each)),
                         icalcomponent_count_components(each, ICAL_VALARM_COMPONENT)});
    return found;
}

lc::date const today{2026, 11, 21};

} // namespace

BOOST_AUTO_TEST_CASE(another_programs_diary_shows_the_day_and_the_words_that_were_meant) {
    std::vector<lc::calendar_event> const events{{"notice-EX-1@leeds",
                                                  {2026, 9, 30},
                                                  "Serve notice; Meals, lunch \\ dinner",
                                                  "First line\nSecond: a, b; c",
                                                  true},
                                                 {"end-EX-1@leeds", {2026, 12, 31}, "Last funded day", "", false}};
    auto const found = read_back(lc::icalendar_text("Ending “Meals”", events, today));
    BOOST_REQUIRE_EQUAL(found.size(), 2u);
    BOOST_TEST(found[0].uid == "notice-EX-1@leeds");
    BOOST_TEST(found[0].day == "2026-09-30");
    BOOST_TEST(found[0].end == "2026-10-01");
    BOOST_TEST(found[0].summary == "Serve notice; Meals, lunch \\ dinner");
    BOOST_TEST(found[0].description == "First line\nSecond: a, b; c");
    BOOST_TEST(found[0].alarms == 2);
    BOOST_TEST(found[1].end == "2027-01-01");
    BOOST_TEST(found[1].alarms == 0);
}

BOOST_AUTO_TEST_CASE(long_words_are_folded_between_characters_and_come_back_whole) {
    for (std::size_t length = 60; length < 90; ++length) {
        std::string const summary =
            std::string(length, 'x') + "Łódź – £1,000 “quoted” and on, and on, and on; to the end";
        auto const file =
            lc::icalendar_text("x", std::vector<lc::calendar_event>{{"u", today, summary, summary, true}}, today);
        for (std::string_view rest = file; !rest.empty();) {
            auto const end = rest.find("\r\n");
            BOOST_REQUIRE(end != std::string_view::npos);
            BOOST_REQUIRE_LE(end, 75u);
            rest.remove_prefix(end + 2);
        }
        auto const found = read_back(file);
        BOOST_REQUIRE_EQUAL(found.size(), 1u);
        BOOST_TEST(found[0].summary == summary);
        BOOST_TEST(found[0].description == summary);
    }
}

BOOST_AUTO_TEST_CASE(hostile_words_make_no_property_of_their_own) {
    std::string const hostile = "x\r\nATTACH:file:///etc/passwd\r\nEND:VEVENT\x1b[31m\x07\xe2\x80\xae";
    auto const file =
        lc::icalendar_text(hostile, std::vector<lc::calendar_event>{{hostile, today, hostile, "", true}}, today);
    BOOST_TEST(file.find("\nATTACH") == std::string::npos);
    BOOST_TEST(file.find('\x1b') == std::string::npos);
    BOOST_TEST(file.find("\xe2\x80\xae") == std::string::npos);
    BOOST_TEST(read_back(file).size() == 1u);
}

BOOST_AUTO_TEST_CASE(the_same_events_are_the_same_bytes_so_that_a_diary_replaces_them) {
    std::vector<lc::calendar_event> const events{{"u", today, "s", "d", true}};
    BOOST_TEST(lc::icalendar_text("x", events, today) == lc::icalendar_text("x", events, today));
}

BOOST_AUTO_TEST_CASE(the_deadlines_of_a_register_reach_another_programs_diary_whole) {
    lc::portfolio read;
    read.files = {{"file.yaml", "", lc::input_kind::case_file, 3}};
    for (char const* const name : {"Meals; lunch,\r\nBEGIN:VEVENT", "Transport \x1b \xff", "Transport \x1b \xff"}) {
        lc::contract subject;
        subject.title = name;
        subject.end = lc::date(2027, 12, 31);
        read.cases.push_back({subject, "file.yaml", 1});
    }
    auto const numbers = lc::leeds_policy();
    auto const found = read_back(lc::deadlines_icalendar(read, {numbers, today}));
    BOOST_REQUIRE_EQUAL(found.size(), 3u);
    for (auto const& each : found) {
        BOOST_TEST(each.day == "2027-06-30");
        BOOST_TEST(each.alarms == 2);
        BOOST_TEST(each.description.find("For an end on 31 December 2027") == 0u, each.description);
    }
    BOOST_TEST(found[0].summary == "Last day to serve notice: Meals; lunch, ⏎ BEGIN:VEVENT");
    BOOST_TEST(found[1].uid != found[2].uid); // two contracts that nothing tells apart are two all the same
}

BOOST_AUTO_TEST_SUITE_END()
