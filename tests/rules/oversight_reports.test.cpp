// SPDX-License-Identifier: MIT
#include "asked.hpp"

BOOST_AUTO_TEST_SUITE(oversight_reports)

namespace lc = ::leeds::commissioning;
using cases::asked;
using cases::basis_on;
using cases::maybe_day;
using cases::remarks;
using cases::word;

namespace {

lc::progress_report about(std::optional<bool> performance, std::optional<bool> workforce,
                          std::optional<bool> intelligence, std::string_view made_on = "2018-01-15") {
    lc::progress_report made;
    made.day = maybe_day(made_on);
    made.performance_and_quality = performance;
    made.commissioning_workforce = workforce;
    made.shared_intelligence = intelligence;
    return made;
}

lc::oversight record(std::vector<lc::progress_report> reports) {
    lc::oversight made;
    made.reports = std::move(reports);
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_report_that_leaves_out_a_topic_is_found_with_the_topic) { // SCR-R2a
    struct row {
        char const* why;
        lc::progress_report of;
        char const* is;
        char const* missing;
        char const* remark;
    };
    asked rule(lc::oversight_report_topics);
    for (row const& each :
         {row{"all three", about(true, true, true), "met", "", ""},
          {"no performance", about(false, true, true), "not_met", "", "performance and quality"},
          {"no workforce", about(true, false, {}), "not_met", "", "workforce"},
          {"no intelligence", about({}, true, false), "not_met", "", "intelligence"},
          {"nothing about one", about(true, {}, true), "cannot_tell", "commissioning_workforce", ""},
          {"nothing at all", about({}, {}, {}, ""), "cannot_tell",
           "day performance_and_quality commissioning_workforce shared_intelligence", ""},
          {"no day, which may lie ahead", about(false, true, true, ""), "cannot_tell", "day", ""},
          {"made on the day asked about", about(false, true, true, "2018-06-30"), "not_met", "", "performance"},
          {"made the day after", about(false, true, true, "2018-07-01"), "not_applicable", "", ""}})
        BOOST_TEST_CONTEXT(each.why) {
            auto const given = rule(record({each.of}), basis_on("2018-06-30"));
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(rule.missing(given) == each.missing);
            BOOST_TEST((given.remarks != 0) == (*each.remark != '\0'));
            if (*each.remark != '\0') BOOST_TEST(remarks(given, lc::oversight_report_topics.info, each.remark));
        }
    auto const given =
        rule(record({about(true, true, true), about(true, {}, true), about(true, false, true)}), basis_on());
    BOOST_TEST(word(given.is) == "not_met");
    BOOST_TEST(given.numbers[0] == 3);
    BOOST_TEST(word(given.weight) == "warning");
    BOOST_TEST(rule.missing(rule(record({}), basis_on())) == "reports");
    rule.said_everything();
}

BOOST_AUTO_TEST_CASE(effects_of_decommissioning_that_are_left_out_are_found) { // SCR-44
    asked rule(lc::oversight_report_effects);
    auto const is = [&](std::optional<bool> in, std::string_view made_on) {
        auto of = about({}, {}, {}, made_on);
        of.decommissioning_effects = in;
        return word(rule(record({of}), basis_on("2018-06-30")).is);
    };
    BOOST_TEST(is(true, "2018-06-30") == "met");
    BOOST_TEST(is(false, "2018-06-30") == "not_met");
    BOOST_TEST(is({}, "2018-06-30") == "cannot_tell");
    BOOST_TEST(is(true, "") == "cannot_tell");
    BOOST_TEST(is(false, "2018-07-01") == "not_applicable");
    BOOST_TEST(rule.missing(rule(record({}), basis_on())) == "reports");
    rule.said_everything();
}

BOOST_AUTO_TEST_CASE(a_report_that_a_board_never_saw_is_found) { // SCR-R2b, SCR-38
    struct row {
        char const* why;
        std::optional<bool> told;
        char const* sent;
        char const* is;
        char const* missing; ///< what the fact is called after the name of the board
        char const* made_on = "2018-01-15";
    };
    asked scrutiny(lc::oversight_scrutiny);
    asked strategic(lc::oversight_strategic);
    for (row const& each : {row{"sent", true, "2018-02-01", "met", ""},
                            {"sent, says the day", {}, "2018-06-30", "met", ""},
                            {"sent, no day", true, "", "met", ""},
                            {"not sent", false, "", "not_met", ""},
                            {"to be sent tomorrow", {}, "2018-07-01", "not_applicable", ""},
                            {"nothing about it", {}, "", "cannot_tell", "_told"},
                            {"a report of no day", true, "2018-02-01", "cannot_tell", "day", ""},
                            {"a report to come", false, "", "not_applicable", "", "2018-07-01"}})
        BOOST_TEST_CONTEXT(each.why) {
            auto of = about({}, {}, {}, each.made_on);
            of.scrutiny_told = of.strategic_board_told = each.told;
            of.scrutiny_day = of.strategic_board_day = maybe_day(each.sent);
            std::string const missing = each.missing;
            auto const one = scrutiny(record({of}), basis_on("2018-06-30"));
            BOOST_TEST(word(one.is) == each.is);
            BOOST_TEST(scrutiny.missing(one) == (missing == "_told" ? "scrutiny_told" : missing));
            auto const other = strategic(record({of}), basis_on("2018-06-30"));
            BOOST_TEST(word(other.is) == each.is);
            BOOST_TEST(strategic.missing(other) == (missing == "_told" ? "strategic_board_told" : missing));
        }
    auto only_one = about({}, {}, {});
    only_one.scrutiny_told = true;
    only_one.strategic_board_told = false;
    BOOST_TEST(word(scrutiny(record({only_one}), basis_on()).is) == "met"); // each board on its own
    BOOST_TEST(word(strategic(record({only_one}), basis_on()).is) == "not_met");
    BOOST_TEST(scrutiny.missing(scrutiny(record({}), basis_on())) == "reports");
    BOOST_TEST(strategic.missing(strategic(record({}), basis_on())) == "reports");
    scrutiny.said_everything();
    strategic.said_everything();
}

BOOST_AUTO_TEST_SUITE_END()
