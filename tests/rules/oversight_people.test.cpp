// SPDX-License-Identifier: MIT
#include "asked.hpp"

BOOST_AUTO_TEST_SUITE(oversight_people)

namespace lc = ::leeds::commissioning;
using cases::asked;
using cases::basis_on;
using cases::iso;
using cases::maybe_day;
using cases::word;

namespace {

constexpr auto gathers = lc::member_part::gathers_intelligence;
constexpr auto informed = lc::member_part::is_informed;

lc::scrutiny_inquiry inquiry(std::string_view outset, std::optional<bool> board_told, std::string_view told) {
    lc::scrutiny_inquiry made;
    made.outset = maybe_day(outset);
    made.board_told = board_told;
    made.told = maybe_day(told);
    return made;
}

lc::member_contribution occasion(std::string_view on, std::optional<lc::member_part> part) {
    lc::member_contribution made;
    made.day = maybe_day(on);
    made.part = part;
    return made;
}

lc::shared_practice practice(std::string_view identified, std::string_view shared, std::string_view implemented) {
    lc::shared_practice made;
    made.identified = maybe_day(identified);
    made.shared = maybe_day(shared);
    made.implemented = maybe_day(implemented);
    return made;
}

lc::trained_assessor assessor(std::optional<bool> trained, std::string_view trained_on,
                              std::optional<bool> updated = {}, std::string_view updated_on = "") {
    lc::trained_assessor made;
    made.trained = trained;
    made.trained_on = maybe_day(trained_on);
    made.updated = updated;
    made.updated_on = maybe_day(updated_on);
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_board_that_hears_of_a_project_only_later_is_found) { // SCR-19
    struct row {
        char const* why;
        lc::scrutiny_inquiry of;
        char const* is;
        int days;
        char const* missing;
    };
    asked rule(lc::oversight_inquiries);
    for (row const& each : {row{"the day before", inquiry("2024-03-01", {}, "2024-02-29"), "met", 0, ""},
                            {"on the day", inquiry("2024-03-01", {}, "2024-03-01"), "met", 0, ""},
                            {"the day after", inquiry("2024-03-01", {}, "2024-03-02"), "not_met", 1, ""},
                            {"through 29 February", inquiry("2024-02-28", true, "2024-03-01"), "not_met", 2, ""},
                            {"not at all", inquiry("2024-03-01", false, ""), "not_met", 0, ""},
                            {"told on no day", inquiry("2024-03-01", true, ""), "cannot_tell", 0, "told"},
                            {"nothing about it", inquiry("2024-03-01", {}, ""), "cannot_tell", 0, "board_told told"},
                            {"no outset", inquiry("", {}, "2024-03-01"), "cannot_tell", 0, "outset"},
                            {"no outset, not told", inquiry("", false, ""), "cannot_tell", 0, "outset"},
                            {"begins today", inquiry("2024-06-30", false, ""), "not_met", 0, ""},
                            {"begins tomorrow", inquiry("2024-07-01", false, ""), "not_applicable", 0, ""},
                            {"begins tomorrow, told", inquiry("2024-07-01", {}, "2024-06-30"), "met", 0, ""}})
        BOOST_TEST_CONTEXT(each.why) {
            lc::oversight subject;
            subject.inquiries = {each.of};
            auto const given = rule(subject, basis_on("2024-06-30"));
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(given.numbers[1] == each.days);
            BOOST_TEST(rule.missing(given) == each.missing);
            // The statement is a recommendation: its "must" is a warning.
            if (given.is == lc::outcome::not_met) BOOST_TEST(word(given.weight) == "warning");
        }
    BOOST_TEST(rule.missing(rule(lc::oversight{}, basis_on())) == "inquiries");
    rule.said_everything();
}

BOOST_AUTO_TEST_CASE(members_who_are_only_told_things_are_found) { // SCR-25
    struct row {
        char const* why;
        std::vector<lc::member_contribution> of;
        char const* is;
        char const* missing;
    };
    asked rule(lc::oversight_members);
    for (row const& each :
         {row{"heard once", {occasion("2024-01-01", informed), occasion("2024-06-30", gathers)}, "met", ""},
          {"to be heard tomorrow", {occasion("2024-01-01", informed), occasion("2024-07-01", gathers)}, "not_met", ""},
          {"only informed", {occasion("2024-01-01", informed)}, "not_met", ""},
          {"heard on no day", {occasion("", gathers)}, "cannot_tell", "day"},
          {"of no part", {occasion("2024-01-01", informed), occasion("2024-01-02", {})}, "cannot_tell", "part"},
          {"all ahead", {occasion("2024-07-01", informed)}, "cannot_tell", "members"},
          {"none", {}, "cannot_tell", "members"}})
        BOOST_TEST_CONTEXT(each.why) {
            lc::oversight subject;
            subject.members = each.of;
            auto const given = rule(subject, basis_on("2024-06-30"));
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(rule.missing(given) == each.missing);
        }
    rule.said_everything();
}

BOOST_AUTO_TEST_CASE(best_practice_counts_once_it_is_put_to_use) { // SCR-32
    struct row {
        char const* why;
        std::vector<lc::shared_practice> of;
        char const* is;
        char const* missing;
    };
    asked rule(lc::oversight_practice);
    for (row const& each :
         {row{"all three", {practice("2024-01-01", "2024-02-01", "2024-06-30")}, "met", ""},
          {"put to use tomorrow", {practice("2024-01-01", "2024-02-01", "2024-07-01")}, "cannot_tell", "practice"},
          {"not put to use", {practice("2024-01-01", "2024-02-01", "")}, "cannot_tell", "implemented"},
          {"one each",
           {practice("2024-01-01", "", ""), practice("", "2024-01-01", "")},
           "cannot_tell",
           "identified shared implemented"},
          {"none", {}, "cannot_tell", "practice"}})
        BOOST_TEST_CONTEXT(each.why) {
            lc::oversight subject;
            subject.practice = each.of;
            auto const given = rule(subject, basis_on("2024-06-30"));
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(rule.missing(given) == each.missing);
        }
    rule.said_everything();
}

BOOST_AUTO_TEST_CASE(an_assessor_without_training_is_found_and_old_training_only_by_a_policy) { // SCR-R3a
    auto const two_years = cases::setting(lc::parameters::training_holds, 24);
    struct row {
        char const* why;
        lc::trained_assessor of;
        char const* unset;
        char const* set;
        char const* missing;
        char const* until;
    };
    asked rule(lc::oversight_assessors);
    for (row const& each :
         {row{"two years to the day", assessor({}, "2022-06-30"), "not_assessed", "met", "", "2024-06-30"},
          {"a day more, never updated", assessor({}, "2022-06-29", false), "not_assessed", "not_met", "", "2024-06-29"},
          {"a day more", assessor({}, "2022-06-29"), "not_assessed", "cannot_tell", "updated updated_on", "2024-06-29"},
          {"a day more, updated somewhen", assessor({}, "2022-06-29", true), "not_assessed", "cannot_tell",
           "updated_on", "2024-06-29"},
          {"updated", assessor({}, "2020-01-01", {}, "2022-06-30"), "not_assessed", "met", "", "2024-06-30"},
          {"updated a day earlier", assessor({}, "2020-01-01", true, "2022-06-29"), "not_assessed", "not_met", "",
           "2024-06-29"},
          {"to be updated tomorrow", assessor({}, "2022-06-29", {}, "2024-07-01"), "not_assessed", "not_met", "",
           "2024-06-29"},
          {"on 29 February", assessor(true, "2024-02-29"), "not_assessed", "met", "", "2026-02-28"},
          {"trained today", assessor({}, "2024-06-30"), "not_assessed", "met", "", "2026-06-30"},
          {"trained tomorrow", assessor({}, "2024-07-01"), "not_met", "not_met", "", "none"},
          {"not trained", assessor(false, ""), "not_met", "not_met", "", "none"},
          {"trained on no day", assessor(true, ""), "cannot_tell", "cannot_tell", "trained_on", "none"},
          {"nothing about it", assessor({}, ""), "cannot_tell", "cannot_tell", "trained trained_on", "none"}})
        BOOST_TEST_CONTEXT(each.why) {
            lc::oversight subject;
            subject.assessors = {each.of};
            BOOST_TEST(word(rule(subject, basis_on("2024-06-30")).is) == each.unset);
            auto const given = rule(subject, basis_on("2024-06-30", two_years));
            BOOST_TEST(word(given.is) == each.set);
            BOOST_TEST(rule.missing(given) == each.missing);
            BOOST_TEST(iso(given.dates[1]) == each.until);
        }
    BOOST_TEST(rule.missing(rule(lc::oversight{}, basis_on())) == "assessors");
    rule.said_everything();
}

BOOST_AUTO_TEST_SUITE_END()
