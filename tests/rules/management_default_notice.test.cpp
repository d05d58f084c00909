// SPDX-License-Identifier: MIT
#include "asked.hpp"

BOOST_AUTO_TEST_SUITE(management_default_notice)

namespace lc = ::leeds::commissioning;
using cases::asked;
using cases::basis_on;
using cases::day;
using cases::iso;
using cases::maybe_day;
using cases::word;

namespace {

lc::performance_issue issue(std::optional<bool> discussion, std::string_view discussed, std::string_view remedy_by,
                            std::string_view notice) {
    lc::performance_issue made;
    made.discussion = discussion;
    made.discussed = maybe_day(discussed);
    made.remedy_by = maybe_day(remedy_by);
    made.default_notice = maybe_day(notice);
    return made;
}

lc::contract managed(std::vector<lc::performance_issue> issues) {
    lc::contract made;
    made.management.emplace();
    made.management->issues = std::move(issues);
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_default_notice_out_of_the_blue_is_a_violation) { // CODE-CM4
    struct row {
        char const* why;
        lc::performance_issue of;
        char const* is;
        char const* missing;
    };
    asked rule(lc::management_default_notice);
    for (row const& each :
         {row{"in order", issue({}, "2024-03-01", "2024-03-29", "2024-03-30"), "met", ""},
          {"on the last day to remedy", issue({}, "2024-03-01", "2024-03-29", "2024-03-29"), "not_met", ""},
          {"a day before it", issue({}, "2024-03-01", "2024-03-29", "2024-03-28"), "not_met", ""},
          {"remedy to the end of February", issue(true, "2024-02-01", "2024-02-29", "2024-03-01"), "met", ""},
          {"on 29 February itself", issue(true, "2024-02-01", "2024-02-29", "2024-02-29"), "not_met", ""},
          {"discussed on the same day", issue({}, "2024-03-30", "2024-03-29", "2024-03-30"), "not_met", ""},
          {"discussed the day before", issue({}, "2024-03-29", "2024-03-29", "2024-03-30"), "met", ""},
          {"discussed after it", issue({}, "2024-03-31", "", "2024-03-30"), "not_met", ""},
          {"never discussed", issue(false, "", "", "2024-03-30"), "not_met", ""},
          {"too soon whatever was discussed", issue({}, "", "2024-04-10", "2024-03-30"), "not_met", ""},
          {"no end of the time to remedy", issue({}, "2024-03-01", "", "2024-03-30"), "cannot_tell", "remedy_by"},
          {"a discussion without a day", issue(true, "", "2024-03-29", "2024-03-30"), "cannot_tell", "discussed"},
          {"nothing about a discussion", issue({}, "", "2024-03-29", "2024-03-30"), "cannot_tell",
           "discussion discussed"},
          {"no default notice", issue({}, "2024-03-01", "2024-03-29", ""), "not_applicable", ""},
          {"the day before the Code came", issue(false, "", "", "2017-12-31"), "not_assessed", ""},
          {"the month in which it came", issue(false, "", "", "2018-01-31"), "cannot_tell", ""},
          {"the first day on which it surely holds", issue(false, "", "", "2018-02-01"), "not_met", ""}})
        BOOST_TEST_CONTEXT(each.why) {
            auto const given = rule(managed({each.of}), basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(rule.missing(given) == each.missing);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "violation" : "none"));
        }
    BOOST_TEST(word(rule(lc::contract{}, basis_on()).is) == "not_applicable");
    rule.said_everything();
}

BOOST_AUTO_TEST_CASE(one_bad_notice_among_good_ones_is_named_by_its_number) { // CODE-CM4
    asked rule(lc::management_default_notice);
    auto const good = issue({}, "2024-03-01", "2024-03-29", "2024-03-30");
    auto const bad = issue(false, "", "", "2024-05-30");
    auto const open = issue({}, "", "", "2024-05-30");
    auto const given = rule(managed({good, open, bad, bad}), basis_on());
    BOOST_TEST(word(given.is) == "not_met");
    BOOST_TEST(given.numbers[0] == 3);
    BOOST_TEST(iso(given.dates[0]) == "2024-05-30");
    BOOST_TEST(word(rule(managed({good, open}), basis_on()).is) == "cannot_tell");
    BOOST_TEST(word(rule(managed({good, {}}), basis_on()).is) == "met");
    BOOST_TEST(word(rule(managed({}), basis_on()).is) == "not_applicable");
}

BOOST_AUTO_TEST_CASE(how_long_is_reasonable_is_only_judged_by_a_policy_that_says_it) { // CODE-CM4
    auto const twenty = cases::setting(lc::parameters::least_days_to_remedy, 20);
    struct row {
        char const* why;
        lc::performance_issue of;
        char const* unset;
        char const* set;
        int days;
    };
    asked rule(lc::management_time_to_remedy);
    for (row const& each :
         {row{"a day short", issue({}, "2024-03-01", "2024-03-20", "2024-04-30"), "not_assessed", "not_met", 19},
          {"to the day", issue({}, "2024-03-01", "2024-03-21", "2024-04-30"), "not_assessed", "met", 20},
          {"a day more", issue({}, "2024-03-01", "2024-03-22", "2024-04-30"), "not_assessed", "met", 21},
          {"through 29 February", issue({}, "2024-02-10", "2024-03-01", "2024-04-30"), "not_assessed", "met", 20},
          {"without one", issue({}, "2023-02-10", "2023-03-01", "2024-04-30"), "not_assessed", "not_met", 19},
          {"one day", issue({}, "2024-03-01", "2024-03-02", "2024-04-30"), "not_assessed", "not_met", 1},
          {"no day at all", issue({}, "2024-03-01", "2024-03-01", "2024-04-30"), "not_met", "not_met", 0},
          {"over before it began", issue({}, "2024-03-02", "2024-03-01", "2024-04-30"), "not_met", "not_met", 0},
          {"no end", issue({}, "2024-03-01", "", "2024-04-30"), "cannot_tell", "cannot_tell", 0},
          {"no beginning", issue({}, "", "2024-03-01", "2024-04-30"), "cannot_tell", "cannot_tell", 0},
          {"never discussed", issue(false, "", "", "2024-04-30"), "not_applicable", "not_applicable", 0},
          {"no notice", issue({}, "2024-03-01", "2024-03-02", ""), "not_applicable", "not_applicable", 0},
          {"before the Code", issue({}, "2017-03-01", "2017-03-02", "2017-04-30"), "not_assessed", "not_assessed", 0},
          {"as it came", issue({}, "2017-03-01", "2017-03-02", "2018-01-01"), "cannot_tell", "cannot_tell", 0}})
        BOOST_TEST_CONTEXT(each.why) {
            BOOST_TEST(word(rule(managed({each.of}), basis_on()).is) == each.unset);
            auto const given = rule(managed({each.of}), basis_on("2026-11-21", twenty));
            BOOST_TEST(word(given.is) == each.set);
            BOOST_TEST(given.numbers[1] == each.days);
            if (each.days == 19) BOOST_TEST(iso(given.dates[2]) == iso(lc::add_days(*each.of.discussed, 20)));
        }
    BOOST_TEST(word(rule(lc::contract{}, basis_on()).is) == "not_applicable");
    rule.said_everything();
}

BOOST_AUTO_TEST_CASE(a_policy_beyond_reason_stops_nothing) {
    asked rule(lc::management_time_to_remedy);
    auto const of = managed({issue({}, "2024-03-01", "2024-03-20", "2024-04-30")});
    for (std::int64_t const amount :
         {INT64_MAX, INT64_MIN, std::int64_t{0}, std::int64_t{-1}, std::int64_t{50'000}, std::int64_t{50'001}}) {
        auto const numbers = cases::setting(lc::parameters::least_days_to_remedy, amount);
        BOOST_TEST(word(rule(of, basis_on("2026-11-21", numbers)).is) == (amount > 20 ? "not_met" : "met"));
    }
}

BOOST_AUTO_TEST_SUITE_END()
