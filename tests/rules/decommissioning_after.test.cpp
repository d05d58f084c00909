// SPDX-License-Identifier: MIT
#include "decommissioning_cases.hpp"

BOOST_AUTO_TEST_SUITE(decommissioning_after)

namespace lc = ::leeds::commissioning;
using cases::asking_about_end;
using cases::basis_on;
using cases::day;
using cases::good_proposal;
using cases::on_day;
using cases::text_or_none;
using cases::word;
using cases::yes_or_no;

namespace {

/// A policy by which the review is due six months after the last funded day.
lc::policy const& six_months() {
    static lc::policy const made = cases::with_amount(lc::parameters::equality_review_within, 6);
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_review_that_is_recorded_counts_and_one_that_is_not_waits_for_a_policy) { // SCR-R3b, SCR-42
    asking_about_end ask(lc::decommissioning_equality_reviewed);
    struct row {
        char const* why;
        char const* reviewed;
        char const* on;
        char const* is;
        char const* lacks = "";
    };
    for (row const& each : {row{"reviewed", "yes", "2027-03-01", "met"},
                            {"reviewed on no day", "yes", "", "met"},
                            {"a day alone", "", "2027-01-01", "met"},
                            {"on the last funded day", "yes", "2026-12-31", "not_met"},
                            {"before the end", "yes", "2026-12-30", "not_met"},
                            {"not recorded", "", "", "not_assessed"},
                            {"not reviewed", "no", "", "not_assessed"}})
        BOOST_TEST_CONTEXT("SCR-R3b: " << each.why) {
            lc::decommissioning subject = good_proposal();
            subject.equality->reviewed = yes_or_no(each.reviewed);
            subject.equality->reviewed_on = on_day(each.on);
            auto const given = ask(subject);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(ask.lacks(given) == each.lacks);
            if (given.is == lc::outcome::not_met) BOOST_TEST(word(given.weight) == "warning");
        }
    struct due {
        char const* why;
        char const* reviewed;
        char const* on;
        char const* end;
        char const* as_of;
        char const* is;
        std::int64_t late;
        char const* lacks = "";
    };
    for (due const& each :
         {due{"the day before", "yes", "2027-06-29", "2026-12-30", "2027-07-01", "met", 0},
          {"on the day", "yes", "2027-06-30", "2026-12-30", "2027-07-01", "met", 0},
          {"the day after", "yes", "2027-07-01", "2026-12-30", "2027-07-01", "not_met", 1},
          {"not reviewed, due that day", "no", "", "2026-12-30", "2027-06-30", "not_applicable", 0},
          {"not reviewed, past", "no", "", "2026-12-30", "2027-07-01", "not_met", 1},
          {"not recorded, not due", "", "", "2026-12-30", "2027-06-30", "not_applicable", 0},
          {"not recorded, past", "", "", "2026-12-30", "2027-07-01", "cannot_tell", 0, "equality.reviewed"},
          {"no day, not due", "yes", "", "2026-12-30", "2027-06-30", "met", 0},
          {"no day, past", "yes", "", "2026-12-30", "2027-07-01", "cannot_tell", 0, "equality.reviewed_on"},
          {"no end", "yes", "2027-06-30", "", "2027-07-01", "cannot_tell", 0, "end"},
          {"nothing recorded", "", "", "", "2027-07-01", "cannot_tell", 0, "equality.reviewed, end"}})
        BOOST_TEST_CONTEXT("SCR-R3b, due after six months: " << each.why) {
            lc::decommissioning subject = good_proposal();
            subject.equality->reviewed = yes_or_no(each.reviewed);
            subject.equality->reviewed_on = on_day(each.on);
            subject.end = on_day(each.end);
            subject.after->ended_on.reset();
            auto const given = ask(subject, basis_on(each.as_of, six_months()));
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(ask.lacks(given) == each.lacks);
            BOOST_TEST(given.numbers[0] == each.late);
        }
    lc::decommissioning subject = good_proposal();
    subject.after.reset();
    subject.end_means.reset();
    subject.end = day("2027-06-30"); // funded to that day or the one before
    BOOST_TEST(word(ask(subject, basis_on("2027-06-29")).is) == "not_applicable");
    BOOST_TEST(ask.lacks(ask(subject, basis_on("2027-06-30"))) == "after.ended, end_means");
    subject.equality->reviewed_on = day("2027-06-30");
    BOOST_TEST(ask.lacks(ask(subject)) == "end_means");
    subject.end = day("2027-01-31");
    subject.equality->reviewed_on = day("2027-07-31"); // due by 30 or 31 July
    BOOST_TEST(ask.lacks(ask(subject, basis_on("2027-08-01", six_months()))) == "end_means");
    subject.end.reset();
    subject.after = good_proposal().after;
    subject.equality->reviewed_on = day("2027-06-30");
    BOOST_TEST(word(ask(subject).is) == "met"); // recorded as a review after the end
    subject.equality->reviewed.reset();
    BOOST_TEST(ask.lacks(ask(subject)) == "end"); // only a day is recorded, which may be before it
    subject = good_proposal();
    subject.equality = lc::proposal_equality{};
    subject.equality->reviewed = false; // of an assessment that may not have been made
    BOOST_TEST(ask.lacks(ask(subject, basis_on("2027-07-02", six_months()))) == "equality.done");
    subject.equality->done = false;
    BOOST_TEST(word(ask(subject).is) == "not_applicable");
    BOOST_TEST(ask.lacks(ask(lc::decommissioning{})) == "equality.reviewed, after.ended, end");
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(a_review_that_is_planned_is_not_taken_for_one_that_was_made) {
    asking_about_end ask(lc::decommissioning_equality_reviewed);
    lc::decommissioning subject = good_proposal();
    subject.equality->reviewed_on = day("2027-03-01");
    BOOST_TEST(word(ask(subject, basis_on("2027-03-01")).is) == "met");
    BOOST_TEST(word(ask(subject, basis_on("2027-02-28")).is) == "not_assessed");
    subject.equality->reviewed.reset();
    BOOST_TEST(word(ask(subject, basis_on("2027-02-28")).is) == "not_assessed");
    subject.equality->reviewed_on = day("2027-09-01"); // due by 30 June
    BOOST_TEST(word(ask(subject, basis_on("2027-06-30", six_months())).is) == "not_applicable");
    BOOST_TEST(word(ask(subject, basis_on("2027-07-01", six_months())).is) == "not_met");
}

BOOST_AUTO_TEST_CASE(a_review_after_a_service_that_ended_before_its_funding_is_not_called_too_soon) {
    asking_about_end ask(lc::decommissioning_equality_reviewed);
    struct row {
        char const* why;
        char const* ended;
        char const* ended_on;
        char const* reviewed_on;
        char const* is;
        char const* lacks = "";
    };
    for (row const& each : {row{"the day after the end", "yes", "2026-06-30", "2026-07-01", "met"},
                            {"on the day of the end", "yes", "2026-06-30", "2026-06-30", "not_met"},
                            {"a day alone says that it ended", "", "2026-06-30", "2026-07-01", "met"},
                            {"ended on no day", "yes", "", "2026-07-01", "cannot_tell", "after.ended_on"},
                            {"the end is still to come", "", "2026-09-30", "2026-07-01", "not_applicable"}})
        BOOST_TEST_CONTEXT("SCR-R3b: " << each.why) {
            lc::decommissioning subject = good_proposal(); // funded to 31 December 2026
            subject.equality->reviewed = true;
            subject.equality->reviewed_on = day(each.reviewed_on);
            subject.after->ended = yes_or_no(each.ended);
            subject.after->ended_on = on_day(each.ended_on);
            auto const given = ask(subject, basis_on("2026-09-01"));
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(ask.lacks(given) == each.lacks);
        }
}

BOOST_AUTO_TEST_CASE(what_was_learnt_is_not_lost) { // SCR-R3b, SCR-42
    asking_about_end ask(lc::decommissioning_learning_shared);
    struct row {
        char const* why;
        char const* reviewed;
        char const* on;
        char const* learnt;
        char const* shared;
        char const* is;
        char const* lacks = "";
    };
    for (row const& each :
         {row{"the day after the review", "yes", "2027-03-01", "Much", "2027-03-02", "met"},
          {"on the day of the review", "yes", "2027-03-01", "Much", "2027-03-01", "met"},
          {"the day before it", "yes", "2027-03-01", "Much", "2027-02-28", "not_met"},
          {"the day before it, nothing learnt", "yes", "2027-03-01", "", "2027-02-28", "not_met"},
          {"on no day", "yes", "2027-03-01", "Much", "", "cannot_tell", "equality.learning_shared"},
          {"nothing", "yes", "2027-03-01", " ", "2027-03-02", "cannot_tell", "equality.learnt"},
          {"reviewed on no day", "yes", "", "Much", "2027-03-02", "cannot_tell", "equality.reviewed_on"},
          {"review not recorded", "", "", "Much", "2027-03-02", "cannot_tell", "equality.reviewed"},
          {"not reviewed", "no", "", "", "", "not_applicable"}})
        BOOST_TEST_CONTEXT("SCR-42: " << each.why) {
            lc::decommissioning subject = good_proposal();
            subject.equality->reviewed = yes_or_no(each.reviewed);
            subject.equality->reviewed_on = on_day(each.on);
            subject.equality->learnt = text_or_none(each.learnt);
            subject.equality->learning_shared = on_day(each.shared);
            auto const given = ask(subject);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(ask.lacks(given) == each.lacks);
            if (given.is == lc::outcome::not_met) BOOST_TEST(word(given.weight) == "warning");
        }
    lc::decommissioning subject = good_proposal();
    BOOST_TEST(word(ask(subject, basis_on("2026-12-31")).is) == "not_applicable"); // the review is still to come
    subject.equality->reviewed_on = day("2027-03-01");
    subject.equality->learning_shared = day("2027-04-01");
    BOOST_TEST(word(ask(subject, basis_on("2027-03-31")).is) == "not_applicable"); // reviewed, still to be shared
    BOOST_TEST(word(ask(subject, basis_on("2027-04-01")).is) == "met");
    subject.after.reset();
    BOOST_TEST(word(ask(subject, basis_on("2026-12-31")).is) == "not_applicable");
    subject.end.reset();
    BOOST_TEST(ask.lacks(ask(subject)) == "after.ended, end");
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(consequences_that_nobody_reported_are_found) { // SCR-44
    asking_about_end ask(lc::decommissioning_unintended);
    struct row {
        char const* found;
        char const* what;
        char const* reported;
        char const* in;
        char const* ended;
        char const* is;
        char const* lacks = "";
    };
    for (row const& each :
         {row{"yes", "More calls", "yes", "2027-06-30", "yes", "met"},
          {"", "More calls", "", "2027-06-30", "yes", "met"},
          {"yes", "More calls", "no", "", "yes", "not_met"},
          {"yes", "More calls", "no", "", "", "not_met"}, // found already: it does not matter whether it has ended
          {"yes", "More calls", "", "", "yes", "cannot_tell", "after.reported"},
          {"no", "", "", "", "yes", "not_applicable"},
          {"", "", "", "", "yes", "cannot_tell", "after.unintended_found, after.reported"},
          {"", "", "yes", "2027-06-30", "yes", "cannot_tell", "after.unintended_found"},
          {"", "", "", "", "no", "not_applicable"},
          {"", "", "", "", "", "cannot_tell", "after.unintended_found, after.reported, after.ended, end"}})
        BOOST_TEST_CONTEXT("SCR-44: " << each.found << ", " << each.what << ", " << each.reported) {
            lc::decommissioning subject = good_proposal();
            subject.end.reset();
            subject.after = lc::after_the_end{};
            subject.after->ended = yes_or_no(each.ended);
            subject.after->unintended_found = yes_or_no(each.found);
            if (each.what[0] != '\0') subject.after->unintended = {each.what};
            subject.after->reported = yes_or_no(each.reported);
            subject.after->reported_in = on_day(each.in);
            auto const given = ask(subject);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(ask.lacks(given) == each.lacks);
            if (given.is == lc::outcome::not_met) BOOST_TEST(word(given.weight) == "warning");
        }
    lc::decommissioning subject = good_proposal();
    subject.after->reported = true;
    subject.after->reported_in = day("2027-06-30");
    BOOST_TEST(word(ask(subject, basis_on("2027-06-29")).is) == "not_met"); // planned for a report to come
    BOOST_TEST(word(ask(subject, basis_on("2027-06-30")).is) == "met");
    ask.said_everything();
}

BOOST_AUTO_TEST_SUITE_END()
