// SPDX-License-Identifier: MIT
#include "asked.hpp"

BOOST_AUTO_TEST_SUITE(oversight_recommendations)

namespace lc = ::leeds::commissioning;
using cases::asked;
using cases::basis_on;
using cases::day;
using cases::iso;
using cases::maybe_day;
using cases::word;

namespace {

using enum lc::recommendation_state;

/// The rule on a clause of the statement.
lc::recommendation_rule const& rule_on(std::string_view clause) {
    for (auto const& each : lc::recommendation_rules)
        if ((*each.info.cites.begin()).id == clause) return each;
    throw std::invalid_argument("no rule on that clause");
}

lc::board_recommendation on_clause(std::string_view clause, std::optional<lc::recommendation_state> state = {},
                                   std::string_view done = "") {
    lc::board_recommendation made;
    made.about = lc::code_reference::find(clause);
    made.state = state;
    made.done = maybe_day(done);
    return made;
}

lc::board_recommendation refused(std::string_view clause, std::string_view responded, char const* response) {
    auto made = on_clause(clause, not_accepted);
    made.responded = maybe_day(responded);
    if (response != nullptr) made.response = response;
    return made;
}

lc::oversight record(std::vector<lc::board_recommendation> recommendations) {
    lc::oversight made;
    made.recommendations = std::move(recommendations);
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(each_recommendation_is_due_by_the_last_day_of_the_month_that_it_states) {
    struct row {
        char const* clause;
        char const* last_day; ///< empty where the clause states no month
    };
    std::size_t rows = 0;
    for (row const& each : {row{"SCR-51", "2017-07-31"},
                            {"SCR-R1", "2017-09-30"},
                            {"SCR-R2a", ""},
                            {"SCR-R2b", ""},
                            {"SCR-R3a", ""},
                            {"SCR-R3b", ""},
                            {"SCR-R4a", "2017-12-31"},
                            {"SCR-R4b", ""},
                            {"SCR-R4c", "2017-12-31"}})
        BOOST_TEST_CONTEXT(each.clause) {
            ++rows;
            auto const& rule = rule_on(each.clause);
            auto const is = [&](std::string_view as_of) {
                auto const given = rule(record({on_clause(each.clause, under_way)}), basis_on(as_of));
                BOOST_TEST(iso(given.dates[0]) == (*each.last_day == '\0' ? "none" : each.last_day));
                return word(given.is) + " " + word(given.weight) + " " + std::to_string(given.numbers[0]);
            };
            if (*each.last_day == '\0') {
                BOOST_TEST(is("2017-05-31") == "not_applicable none 0");
                BOOST_TEST(is("2040-01-01") == "not_applicable none 0"); // without a month it is never late
                continue;
            }
            lc::date const last = day(each.last_day);
            BOOST_TEST(is(lc::to_iso(lc::add_days(last, -1))) == "not_applicable note 1");
            BOOST_TEST(is(each.last_day) == "not_applicable note 0");
            BOOST_TEST(is(lc::to_iso(lc::add_days(last, 1))) == "not_met warning 1");
        }
    BOOST_TEST(rows == lc::recommendation_rules.size());
}

BOOST_AUTO_TEST_CASE(what_was_done_late_or_not_at_all_is_found_and_nothing_else_is) { // SCR-R1, due 30 September 2017
    struct row {
        char const* why;
        lc::board_recommendation of;
        char const* is;
        char const* weight;
        int days;
        char const* missing;
        char const* as_of = "2017-12-01";
    };
    auto const clause = "SCR-R1";
    asked rule(rule_on(clause));
    for (row const& each :
         {row{"done on the last day", on_clause(clause, done, "2017-09-30"), "met", "none", 0, ""},
          {"done the day after", on_clause(clause, done, "2017-10-01"), "not_met", "warning", 1, ""},
          {"done, says the day alone", on_clause(clause, {}, "2017-09-29"), "met", "none", 0, ""},
          {"done tomorrow is late today", on_clause(clause, done, "2017-10-02"), "not_met", "warning", 1, "",
           "2017-10-01"},
          {"done tomorrow, still in time", on_clause(clause, done, "2017-09-30"), "not_applicable", "note", 1, "",
           "2017-09-29"},
          {"done on an unknown day", on_clause(clause, done), "cannot_tell", "none", 0, "done"},
          {"accepted only", on_clause(clause, accepted), "not_met", "warning", 62, ""},
          {"nothing about it, time is over", on_clause(clause), "cannot_tell", "none", 0, "state done"},
          {"nothing about it, there is time", on_clause(clause), "not_applicable", "note", 1, "", "2017-09-29"},
          {"refused on the last day", refused(clause, "2017-09-30", "No money."), "explained", "note", 0, ""},
          {"refused the day after", refused(clause, "2017-10-01", "No money."), "not_met", "warning", 1, ""},
          {"refused tomorrow", refused(clause, "2017-12-02", "No money."), "not_met", "warning", 62, ""},
          {"refused for no reason", refused(clause, "2017-07-20", " "), "cannot_tell", "none", 0, "response"},
          {"refused on no day", refused(clause, "", "No money."), "cannot_tell", "none", 0, "responded"}})
        BOOST_TEST_CONTEXT(each.why) {
            auto const given = rule(record({each.of}), basis_on(each.as_of));
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(word(given.weight) == each.weight);
            BOOST_TEST(given.numbers[0] == each.days);
            BOOST_TEST(rule.missing(given) == each.missing);
        }
    // The two sentences on what has no month are those of other clauses.
    asked other(rule_on("SCR-R4b"));
    BOOST_TEST(word(other(record({on_clause("SCR-R4b", done, "2019-05-01")}), basis_on()).is) == "met");
    BOOST_TEST(word(other(record({on_clause("SCR-R4b", under_way)}), basis_on()).is) == "not_applicable");
    BOOST_TEST(word(other(record({refused("SCR-R4b", "2019-05-01", "No.")}), basis_on()).is) == "explained");
    auto const silent = other(record({on_clause("SCR-R4b")}), basis_on()); // nothing says that it is not done
    BOOST_TEST(word(silent.is) == "cannot_tell");
    BOOST_TEST(other.missing(silent) == "state done");
}

BOOST_AUTO_TEST_CASE(every_sentence_about_a_recommendation_can_be_said) {
    std::set<unsigned> said;
    for (auto const& [clause, of] : std::vector<std::pair<char const*, lc::board_recommendation>>{
             {"SCR-R1", on_clause("SCR-R1", done, "2017-09-01")},
             {"SCR-R1", on_clause("SCR-R1", done, "2017-11-01")},
             {"SCR-R1", on_clause("SCR-R1")},
             {"SCR-R4b", on_clause("SCR-R4b", done, "2017-11-01")},
             {"SCR-R1", refused("SCR-R1", "2017-09-01", "No.")},
             {"SCR-R1", refused("SCR-R1", "2017-11-01", "No.")},
             {"SCR-R4a", on_clause("SCR-R4a", under_way)},
             {"SCR-R1", on_clause("SCR-R1", under_way)},
             {"SCR-R4b", on_clause("SCR-R4b", under_way)}})
        said.insert(rule_on(clause)(record({of}), basis_on("2017-12-01")).because);
    BOOST_TEST(said.size() == rule_on("SCR-R1").info.sentences.size());
}

BOOST_AUTO_TEST_CASE(a_month_of_ones_own_makes_lateness_in_the_doing_a_note_only) { // SCR-R3a states no month
    auto own = on_clause("SCR-R3a", done, "2018-04-01");
    own.due = lc::calendar_month(2018, 3);
    auto const& rule = rule_on("SCR-R3a");
    auto given = rule(record({own}), basis_on());
    BOOST_TEST(word(given.is) == "met");
    BOOST_TEST(word(given.weight) == "note");
    BOOST_TEST(given.numbers[0] == 1);
    own.done = day("2018-03-31");
    BOOST_TEST(word(rule(record({own}), basis_on()).weight) == "none");
    own.state = under_way;
    own.done.reset();
    BOOST_TEST(word(rule(record({own}), basis_on("2018-03-31")).is) == "not_applicable");
    BOOST_TEST(word(rule(record({own}), basis_on("2018-04-01")).is) == "not_met");
    own.due = lc::calendar_month(2024, 2);
    BOOST_TEST(iso(rule(record({own}), basis_on("2024-02-29")).dates[0]) == "2024-02-29");
    BOOST_TEST(word(rule(record({own}), basis_on("2024-03-01")).is) == "not_met");
}

BOOST_AUTO_TEST_CASE(a_later_month_in_the_record_does_not_postpone_what_the_clause_states) { // SCR-R4c
    auto of = on_clause("SCR-R4c", under_way);
    of.due = lc::calendar_month(2030, 1);
    BOOST_TEST(word(rule_on("SCR-R4c")(record({of}), basis_on("2018-01-01")).is) == "not_met");
}

BOOST_AUTO_TEST_CASE(one_recommendation_is_not_taken_for_another) {
    asked rule(rule_on("SCR-R4c"));
    auto given = rule(record({on_clause("SCR-R4a", done, "2017-06-01")}), basis_on());
    BOOST_TEST(rule.missing(given) == "recommendations");
    auto unnamed = on_clause("SCR-R4c", done, "2017-06-01");
    unnamed.about.reset();
    given = rule(record({unnamed}), basis_on());
    BOOST_TEST(rule.missing(given) == "about");
    BOOST_TEST(word(rule(record({}), basis_on()).is) == "cannot_tell");
    // Of two entries on one clause the worse counts.
    given = rule(record({on_clause("SCR-R4c", done, "2017-06-01"), on_clause("SCR-R4c", under_way)}), basis_on());
    BOOST_TEST(word(given.is) == "not_met");
}

BOOST_AUTO_TEST_SUITE_END()
