// SPDX-License-Identifier: MIT
#include "decommissioning_cases.hpp"

BOOST_AUTO_TEST_SUITE(decommissioning_engagement)

namespace lc = ::leeds::commissioning;
using cases::asking_about_end;
using cases::basis_on;
using cases::day;
using cases::good_proposal;
using cases::good_provider;
using cases::on_day;
using cases::word;
using cases::yes_or_no;

BOOST_AUTO_TEST_CASE(a_provider_engaged_only_once_it_was_decided_is_found) { // CODE-D2
    asking_about_end ask(lc::decommissioning_engaged);
    struct row {
        char const* why;
        char const* engaged;
        char const* first;
        char const* decided;
        char const* is;
        char const* lacks = "";
    };
    for (row const& each : {row{"the day before", "yes", "2026-05-31", "2026-06-01", "met"},
                            {"the same day", "yes", "2026-06-01", "2026-06-01", "not_met"},
                            {"the day after", "yes", "2026-06-02", "2026-06-01", "not_met"},
                            {"a day alone", "", "2026-05-31", "2026-06-01", "met"},
                            {"never", "no", "", "2026-06-01", "not_met"},
                            {"never, not decided", "no", "", "", "not_met"},
                            {"nothing recorded", "", "", "2026-06-01", "cannot_tell", "providers.engaged"},
                            {"no day", "yes", "", "2026-06-01", "cannot_tell", "providers.first_engaged"},
                            {"no day, to be decided", "yes", "", "2027-07-02", "met"},
                            {"engaged, not decided", "yes", "", "", "met"},
                            {"on the day asked about, not decided", "", "2027-07-01", "", "met"},
                            {"later, not decided", "", "2027-07-02", "", "cannot_tell", "decision.taken"}})
        BOOST_TEST_CONTEXT("CODE-D2: " << each.why) {
            lc::decommissioning subject = good_proposal();
            subject.decision->taken = on_day(each.decided);
            subject.providers[0].engaged = yes_or_no(each.engaged);
            subject.providers[0].first_engaged = on_day(each.first);
            auto const given = ask(subject);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(ask.lacks(given) == each.lacks);
            if (given.is == lc::outcome::not_met) BOOST_TEST(word(given.weight) == "violation");
        }
    BOOST_TEST(ask.lacks(ask(lc::decommissioning{})) == "providers");
    cases::ask_when_the_code_came(ask);
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(a_provider_that_learnt_of_the_end_from_its_notice_is_found) { // CODE-D2
    asking_about_end ask(lc::decommissioning_engaged_early);
    struct row {
        char const* why;
        char const* engaged;
        char const* first;
        char const* given;
        char const* served;
        char const* is;
        char const* lacks = "";
    };
    for (row const& each :
         {row{"the day before", "yes", "2026-05-31", "yes", "2026-06-01", "met"},
          {"the same day", "yes", "2026-06-01", "yes", "2026-06-01", "met"},
          {"the day after", "yes", "2026-06-02", "yes", "2026-06-01", "not_met"},
          {"days alone", "", "2026-06-01", "", "2026-06-01", "met"},
          {"never", "no", "", "yes", "", "not_met"},
          {"never, no notice", "no", "", "no", "", "not_applicable"},
          {"never, perhaps no notice", "no", "", "", "", "cannot_tell", "providers.notice_given"},
          {"no notice", "yes", "2026-05-31", "no", "", "not_applicable"},
          {"nothing recorded", "", "", "", "", "cannot_tell", "providers.engaged, providers.notice_served"},
          {"engaged on no day", "yes", "", "", "2026-06-01", "cannot_tell", "providers.first_engaged"},
          {"served on no day", "", "2026-05-31", "yes", "", "cannot_tell", "providers.notice_served"}})
        BOOST_TEST_CONTEXT("CODE-D2: " << each.why) {
            lc::decommissioning subject = good_proposal();
            lc::affected_provider& provider = subject.providers[0];
            provider.engaged = yes_or_no(each.engaged);
            provider.first_engaged = on_day(each.first);
            provider.notice_given = yes_or_no(each.given);
            provider.notice_served = on_day(each.served);
            auto const given = ask(subject);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(ask.lacks(given) == each.lacks);
        }
    BOOST_TEST(ask.lacks(ask(lc::decommissioning{})) == "providers");
    cases::ask_when_the_code_came(ask);
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(one_provider_left_out_is_not_hidden_by_the_others) { // CODE-D2: the worst decides and is counted
    asking_about_end ask(lc::decommissioning_engaged);
    lc::decommissioning subject = good_proposal();
    subject.providers.assign(4, good_provider());
    auto given = ask(subject);
    BOOST_TEST(given.numbers[0] == 4);
    subject.providers[1].engaged.reset();
    subject.providers[1].first_engaged.reset();
    BOOST_TEST(word(ask(subject).is) == "cannot_tell");
    subject.providers[2].first_engaged = day("2026-07-01");
    subject.providers[3].engaged = false;
    given = ask(subject);
    BOOST_TEST(word(given.is) == "not_met");
    BOOST_TEST(given.numbers[0] == 2);
    BOOST_TEST(given.numbers[1] == 3); // the first of them
    BOOST_TEST(ask.words(subject).find("2 providers") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_service_that_ended_without_any_notice_is_found) { // CODE-D3b
    asking_about_end ask(lc::decommissioning_notice_given);
    struct row {
        char const* why;
        char const* given;
        char const* served;
        char const* ended;
        char const* end;
        char const* is;
        char const* weight;
        char const* lacks = "";
    };
    for (row const& each :
         {row{"served", "", "2026-06-01", "", "2026-12-31", "met", "none"},
          {"given on no day", "yes", "", "", "", "met", "none"},
          {"not recorded", "", "", "yes", "2026-12-31", "cannot_tell", "none", "providers.notice_given"},
          {"none, ended", "no", "", "yes", "", "not_met", "violation"},
          {"none, funded to the day before", "no", "", "", "2027-06-30", "not_met", "violation"},
          {"none, funded to this day", "no", "", "", "2027-07-01", "not_applicable", "note"},
          {"none, funded to the day after", "no", "", "", "2027-07-02", "not_applicable", "note"},
          {"none, goes on", "no", "", "no", "", "not_applicable", "note"},
          {"none, said to go on without funds", "no", "", "no", "2027-06-30", "not_met", "violation"},
          {"none, no end", "no", "", "", "", "cannot_tell", "none", "end, after.ended"}})
        BOOST_TEST_CONTEXT("CODE-D3b: " << each.why) {
            lc::decommissioning subject = good_proposal();
            subject.providers[0].notice_given = yes_or_no(each.given);
            subject.providers[0].notice_served = on_day(each.served);
            subject.after->ended = yes_or_no(each.ended);
            subject.after->ended_on.reset();
            subject.end = on_day(each.end);
            auto const given = ask(subject);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(word(given.weight) == each.weight);
            BOOST_TEST(ask.lacks(given) == each.lacks);
        }
    lc::decommissioning subject = good_proposal();
    subject.providers[0].notice_given = false;
    subject.after.reset();
    subject.end = day("2027-07-01"); // the last funded day, or the day after it: past or not
    subject.end_means.reset();
    BOOST_TEST(ask.lacks(ask(subject)) == "end_means, after.ended");
    subject.end_means = lc::end_meaning::first_unfunded_day;
    BOOST_TEST(word(ask(subject).is) == "not_met");
    subject.end = day("2027-12-31");
    subject.providers.push_back(good_provider()); // who has notice does not hide who has none yet
    BOOST_TEST(word(ask(subject).is) == "not_applicable");
    subject.end.reset();
    subject.after.emplace();
    subject.after->ended_on = day("2027-07-01"); // a day that has come says that it ended
    BOOST_TEST(word(ask(subject).is) == "not_met");
    BOOST_TEST(ask.lacks(ask(lc::decommissioning{})) == "providers");
    cases::ask_when_the_code_came(ask);
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(a_contract_ended_before_its_decision_has_effect_is_noted) { // DECISION-CALL-IN, CODE-D2
    asking_about_end ask(lc::decommissioning_termination);
    struct row {
        char const* given;
        char const* served;
        char const* effective;
        char const* taken;
        char const* is;
        char const* lacks = "";
        char const* weight = "none";
    };
    for (row const& each : {row{"yes", "2026-06-10", "2026-06-10", "2026-06-01", "met"},
                            {"yes", "2026-06-11", "2026-06-10", "2026-06-01", "met"},
                            {"yes", "2026-06-09", "2026-06-10", "2026-06-01", "not_applicable", "", "note"},
                            {"", "2026-05-31", "", "2026-06-01", "not_applicable", "",
                             "note"}, // no decision has effect before it is taken
                            {"", "2026-06-01", "", "2026-06-01", "cannot_tell", "decision.effective"},
                            {"", "2026-06-01", "", "", "cannot_tell", "decision.effective"},
                            {"yes", "", "2026-06-10", "2026-06-01", "cannot_tell", "providers.termination_served"},
                            {"", "", "2026-06-10", "2026-06-01", "cannot_tell", "providers.termination_given"},
                            {"no", "", "2026-06-10", "2026-06-01", "not_applicable"}})
        BOOST_TEST_CONTEXT("served " << each.given << " " << each.served << ", effective " << each.effective) {
            lc::decommissioning subject = good_proposal();
            subject.providers[0].termination_given = yes_or_no(each.given);
            subject.providers[0].termination_served = on_day(each.served);
            subject.decision->effective = on_day(each.effective);
            subject.decision->taken = on_day(each.taken);
            auto const given = ask(subject);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(ask.lacks(given) == each.lacks);
            BOOST_TEST(word(given.weight) == each.weight);
        }
    BOOST_TEST(ask.lacks(ask(lc::decommissioning{})) == "providers");
    ask.said_everything();
}

BOOST_AUTO_TEST_SUITE_END()
