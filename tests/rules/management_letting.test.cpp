// SPDX-License-Identifier: MIT
#include "asked.hpp"

BOOST_AUTO_TEST_SUITE(management_letting)

namespace lc = ::leeds::commissioning;
using cases::asked;
using cases::basis_on;
using cases::iso;
using cases::maybe_day;
using cases::word;

namespace {

lc::contract extended(std::optional<bool> reviewed, std::string_view review, std::string_view decided,
                      std::string_view from) {
    lc::contract made;
    made.management.emplace();
    lc::extension_decision one;
    one.reviewed = reviewed;
    one.review = maybe_day(review);
    one.decided = maybe_day(decided);
    one.from = maybe_day(from);
    made.management->extensions = {one};
    return made;
}

lc::review_of_provider review(std::optional<bool> made, std::string_view day, std::optional<bool> all,
                              std::optional<bool> performance, std::optional<bool> trend) {
    lc::review_of_provider one;
    one.made = made;
    one.day = maybe_day(day);
    one.all_contracts = all;
    one.performance = performance;
    one.trend = trend;
    return one;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_contract_that_extends_itself_is_found) { // SCR-39
    struct row {
        char const* why;
        lc::contract of;
        char const* is;
        char const* missing;
    };
    asked rule(lc::management_extensions);
    for (row const& each :
         {row{"in order", extended({}, "2024-01-10", "2024-02-01", "2024-04-01"), "met", ""},
          {"reviewed on the day of the decision", extended({}, "2024-02-01", "2024-02-01", "2024-04-01"), "met", ""},
          {"reviewed the day after it", extended({}, "2024-02-02", "2024-02-01", "2024-04-01"), "not_met", ""},
          {"decided on its first day", extended({}, "2024-01-10", "2024-04-01", "2024-04-01"), "met", ""},
          {"decided the day after", extended({}, "2024-01-10", "2024-04-02", "2024-04-01"), "not_met", ""},
          {"decided on 29 February, a day late", extended({}, "2024-01-10", "2024-02-29", "2024-02-28"), "not_met", ""},
          {"no review", extended(false, "", "2024-02-01", "2024-04-01"), "not_met", ""},
          {"no review, nothing else", extended(false, "", "", ""), "not_met", ""},
          {"reviewed after it began", extended({}, "2024-04-02", "", "2024-04-01"), "not_met", ""},
          {"a review without a day", extended(true, "", "2024-02-01", "2024-04-01"), "cannot_tell", "review"},
          {"nothing about a review", extended({}, "", "2024-02-01", "2024-04-01"), "cannot_tell", "reviewed review"},
          {"no day of decision", extended({}, "2024-01-10", "", "2024-04-01"), "cannot_tell", "decided"},
          {"no first day", extended({}, "2024-01-10", "2024-02-01", ""), "cannot_tell", "from"}})
        BOOST_TEST_CONTEXT(each.why) {
            auto const given = rule(each.of, basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(rule.missing(given) == each.missing);
            // The statement is a recommendation: its "must" is a warning.
            if (given.is == lc::outcome::not_met) BOOST_TEST(word(given.weight) == "warning");
        }
    lc::contract none;
    BOOST_TEST(word(rule(none, basis_on()).is) == "not_applicable");
    none.management.emplace();
    BOOST_TEST(word(rule(none, basis_on()).is) == "not_applicable");
    rule.said_everything();
}

BOOST_AUTO_TEST_CASE(the_second_extension_is_looked_at_like_the_first) { // SCR-39
    asked rule(lc::management_extensions);
    auto subject = extended({}, "2024-01-10", "2024-02-01", "2024-04-01");
    subject.management->extensions.push_back(extended(false, "", "", "2025-04-01").management->extensions[0]);
    auto const given = rule(subject, basis_on());
    BOOST_TEST(word(given.is) == "not_met");
    BOOST_TEST(given.numbers[0] == 2);
    BOOST_TEST(iso(given.dates[2]) == "2025-04-01");
}

BOOST_AUTO_TEST_CASE(a_contract_let_without_a_look_at_the_others_is_found) { // SCR-35
    struct row {
        char const* why;
        std::optional<lc::review_of_provider> of;
        char const* entered;
        char const* start;
        char const* is;
        char const* missing;
    };
    asked rule(lc::management_provider_review);
    for (row const& each :
         {row{"the day before", review({}, "2024-02-29", true, true, true), "2024-03-01", "2024-04-01", "met", ""},
          {"on the day", review({}, "2024-03-01", true, true, true), "2024-03-01", "2024-04-01", "not_met", ""},
          {"the day after", review({}, "2024-03-02", true, true, true), "2024-03-01", "2024-04-01", "not_met", ""},
          {"not made", review(false, "", {}, {}, {}), "", "", "not_met", ""},
          {"not all contracts", review({}, "2024-02-01", false, true, true), "2024-03-01", "", "not_met", ""},
          {"no performance", review({}, "2024-02-01", true, false, {}), "2024-03-01", "", "not_met", ""},
          {"no trend", review({}, "2024-02-01", {}, {}, false), "", "", "not_met", ""},
          {"only the first day, after it", review({}, "2024-04-01", true, true, true), "", "2024-04-01", "not_met", ""},
          {"only the first day, before it", review({}, "2024-03-31", true, true, true), "", "2024-04-01", "cannot_tell",
           "entered_into"},
          {"no day of letting at all", review({}, "2024-03-31", true, true, true), "", "", "cannot_tell",
           "entered_into"},
          {"a review without a day", review(true, "", true, true, true), "2024-03-01", "", "cannot_tell", "day"},
          {"a review of what", review({}, "2024-02-01", {}, {}, {}), "2024-03-01", "", "cannot_tell",
           "all_contracts performance trend"},
          {"no review recorded", {}, "2024-03-01", "", "cannot_tell", "made day all_contracts performance trend"}})
        BOOST_TEST_CONTEXT(each.why) {
            lc::contract subject;
            subject.start = maybe_day(each.start);
            if (*each.entered != '\0') subject.procurement.emplace().entered_into = maybe_day(each.entered);
            subject.management.emplace().provider_review = each.of;
            auto const given = rule(subject, basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(rule.missing(given) == each.missing);
            if (given.is == lc::outcome::not_met) BOOST_TEST(word(given.weight) == "warning");
        }
    BOOST_TEST(word(rule(lc::contract{}, basis_on()).is) == "not_applicable");
    rule.said_everything();
}

BOOST_AUTO_TEST_SUITE_END()
