// SPDX-License-Identifier: MIT
#include "asked.hpp"

BOOST_AUTO_TEST_SUITE(management_results)

namespace lc = ::leeds::commissioning;
using cases::asked;
using cases::basis_on;
using cases::iso;
using cases::maybe_day;
using cases::word;

namespace {

/// A result of the first quarter of 2024.
lc::monitored_result result(std::optional<bool> achieved, std::optional<bool> action_taken, std::string_view acted,
                            std::string_view from = "2024-01-01", std::string_view to = "2024-03-31") {
    lc::monitored_result made;
    made.from = maybe_day(from);
    made.to = maybe_day(to);
    made.achieved = achieved;
    made.action_taken = action_taken;
    made.acted = maybe_day(acted);
    return made;
}

lc::contract managed(std::vector<lc::monitored_result> results) {
    lc::contract made;
    made.management.emplace();
    made.management->results = std::move(results);
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_missed_outcome_that_nobody_acted_on_is_found_once_the_time_is_over) { // SCR-33b
    auto const thirty = cases::setting(lc::parameters::most_days_to_act, 30);
    struct row {
        char const* why;
        lc::monitored_result of;
        char const* unset;
        char const* set;
        char const* missing; ///< by the policy that sets the days
        char const* as_of = "2024-06-30";
    };
    asked rule(lc::management_action_on_results);
    for (row const& each :
         {row{"the last day in time", result(false, {}, "2024-04-30"), "not_assessed", "met", ""},
          {"a day before it", result(false, {}, "2024-04-29"), "not_assessed", "met", ""},
          {"a day after it", result(false, {}, "2024-05-01"), "not_assessed", "not_met", ""},
          {"on the last day of the period", result(false, {}, "2024-03-31"), "met", "met", ""},
          {"on its first day", result(false, {}, "2024-01-01"), "met", "met", ""},
          {"the day before it began", result(false, {}, "2023-12-31"), "cannot_tell", "cannot_tell", "acted"},
          {"within it perhaps", result(false, {}, "2024-03-31", ""), "cannot_tell", "cannot_tell", "from"},
          {"after it, whenever it began", result(false, {}, "2024-04-30", ""), "not_assessed", "met", ""},
          {"no action, time is over", result(false, false, ""), "not_assessed", "not_met", "", "2024-05-01"},
          {"no action, last day", result(false, false, ""), "not_assessed", "not_applicable", "", "2024-04-30"},
          {"action is only planned", result(false, {}, "2024-07-01"), "not_assessed", "not_met", ""},
          {"planned in time", result(false, {}, "2024-04-20"), "not_assessed", "not_applicable", "", "2024-04-19"},
          {"nothing about action", result(false, {}, ""), "cannot_tell", "cannot_tell", "acted action_taken"},
          {"action without a day", result(false, true, ""), "cannot_tell", "cannot_tell", "acted"},
          {"a period without an end", result(false, {}, "2024-04-01", "2024-01-01", ""), "cannot_tell", "cannot_tell",
           "to"},
          {"achieved or not", result({}, false, ""), "cannot_tell", "cannot_tell", "achieved"},
          {"achieved", result(true, false, ""), "not_applicable", "not_applicable", ""},
          {"to 29 February", result(false, {}, "2024-03-30", "2024-02-01", "2024-02-29"), "not_assessed", "met", ""},
          {"a day more", result(false, {}, "2024-03-31", "2024-02-01", "2024-02-29"), "not_assessed", "not_met", ""}})
        BOOST_TEST_CONTEXT(each.why) {
            BOOST_TEST(word(rule(managed({each.of}), basis_on(each.as_of)).is) == each.unset);
            auto const given = rule(managed({each.of}), basis_on(each.as_of, thirty));
            BOOST_TEST(word(given.is) == each.set);
            BOOST_TEST(rule.missing(given) == each.missing);
            // The statement is a recommendation: its "must" is a warning.
            if (given.is == lc::outcome::not_met) BOOST_TEST(word(given.weight) == "warning");
        }
    BOOST_TEST(word(rule(lc::contract{}, basis_on()).is) == "not_applicable");
    rule.said_everything();
}

BOOST_AUTO_TEST_CASE(what_still_has_time_is_worth_a_note_beside_what_was_done) { // SCR-33b
    auto const thirty = cases::setting(lc::parameters::most_days_to_act, 30);
    asked rule(lc::management_action_on_results);
    auto const done = result(false, {}, "2024-04-02");
    auto const open = result(false, false, "", "2024-01-01", "2024-04-15");
    auto const given = rule(managed({result(true, {}, ""), done, open}), basis_on("2024-04-20", thirty));
    BOOST_TEST(word(given.is) == "not_applicable");
    BOOST_TEST(word(given.weight) == "note");
    BOOST_TEST(iso(given.dates[2]) == "2024-05-15");
    BOOST_TEST(word(rule(managed({result(true, {}, ""), done}), basis_on("2024-04-20", thirty)).is) == "met");
    BOOST_TEST(rule.missing(rule(managed({}), basis_on())) == "results");
}

BOOST_AUTO_TEST_CASE(a_number_of_days_that_cannot_be_counted_judges_nothing) {
    asked rule(lc::management_action_on_results);
    for (std::int64_t const amount : {INT64_MAX, INT64_MIN, std::int64_t{-1}, std::int64_t{50'001}}) {
        auto const numbers = cases::setting(lc::parameters::most_days_to_act, amount);
        BOOST_TEST(word(rule(managed({result(false, false, "")}), basis_on("2026-11-21", numbers)).is) ==
                   "not_assessed");
    }
    auto const longest = cases::setting(lc::parameters::most_days_to_act, 50'000);
    auto const given =
        rule(managed({result(false, false, "", "9999-01-01", "9999-12-31")}), basis_on("9999-12-31", longest));
    BOOST_TEST(word(given.is) == "not_applicable");
    BOOST_TEST(iso(given.dates[2]) == "10136-11-22");
}

BOOST_AUTO_TEST_SUITE_END()
