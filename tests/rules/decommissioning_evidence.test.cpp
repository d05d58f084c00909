// SPDX-License-Identifier: MIT
#include "decommissioning_cases.hpp"

BOOST_AUTO_TEST_SUITE(decommissioning_evidence)

namespace lc = ::leeds::commissioning;
using cases::asking_about_end;
using cases::basis_on;
using cases::good_proposal;
using cases::on_day;
using cases::word;
using cases::yes_or_no;

namespace {

/// One part of the evidence and the decision, as recorded; asked about on 1 July 2027.
struct row {
    char const* why;
    char const* done;
    char const* dated;
    char const* decided;
    char const* is;
    std::string lacks = {};
};

/// What every part of the evidence has in common (CODE-D1). `done`, `dated` and `decided` name its facts.
std::vector<row> rows(std::string const& done, std::string const& dated) {
    return {{"the day before the decision", "yes", "2026-05-31", "2026-06-01", "met"},
            {"the day of the decision", "yes", "2026-06-01", "2026-06-01", "not_met"},
            {"the day after the decision", "yes", "2026-06-02", "2026-06-01", "not_met"},
            {"a day alone says that it was done", "", "2026-05-31", "2026-06-01", "met"},
            {"not done", "no", "", "2026-06-01", "not_met"},
            {"not done, not decided", "no", "", "", "not_met"},
            {"not done, whatever its day", "no", "2026-05-31", "2026-06-01", "not_met"},
            {"nothing recorded", "", "", "2026-06-01", "cannot_tell", done},
            {"nothing recorded, not decided", "", "", "", "cannot_tell", done},
            {"done without a day", "yes", "", "2026-06-01", "cannot_tell", dated},
            {"done without a day, decided on the day asked about", "yes", "", "2027-07-01", "cannot_tell", dated},
            {"done without a day, to be decided", "yes", "", "2027-07-02", "met"},
            {"done, not decided", "yes", "2026-05-31", "", "met"},
            {"done without a day, not decided", "yes", "", "", "met"},
            {"done on the day asked about, not decided", "yes", "2027-07-01", "", "met"},
            {"to be done, not decided", "yes", "2027-07-02", "", "cannot_tell", "decision.taken"}};
}

void decide_on(lc::decommissioning& subject, char const* decided) { subject.decision->taken = on_day(decided); }

template <class Rule>
void check_assessment(Rule const& rule, std::optional<lc::proposal_assessment> lc::decommissioning::*part,
                      std::string const& name) {
    asking_about_end ask(rule);
    for (row const& each : rows(name + ".done", name + ".dated")) BOOST_TEST_CONTEXT("CODE-D1: " << each.why) {
            lc::decommissioning subject = good_proposal();
            decide_on(subject, each.decided);
            (subject.*part)->done = yes_or_no(each.done);
            (subject.*part)->dated = on_day(each.dated);
            auto const given = ask(subject);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(ask.lacks(given) == each.lacks);
            if (given.is == lc::outcome::not_met) BOOST_TEST(word(given.weight) == "violation");
        }
    BOOST_TEST(ask.lacks(ask(lc::decommissioning{})) == name + ".done");
    cases::ask_when_the_code_came(ask);
    ask.said_everything();
}

} // namespace

BOOST_AUTO_TEST_CASE(a_decision_without_an_assessment_of_needs_before_it_is_found) { // CODE-D1
    check_assessment(lc::decommissioning_needs, &lc::decommissioning::needs_assessment, "needs_assessment");
}

BOOST_AUTO_TEST_CASE(a_decision_without_an_assessment_of_the_impact_on_services_is_found) { // CODE-D1
    check_assessment(lc::decommissioning_service_impact, &lc::decommissioning::service_impact, "service_impact");
}

BOOST_AUTO_TEST_CASE(a_decision_before_users_were_heard_is_found) { // CODE-D1
    asking_about_end ask(lc::decommissioning_consultation);
    for (row const& each : rows("consultation.done", "consultation.last_day"))
        BOOST_TEST_CONTEXT("CODE-D1: " << each.why) {
            lc::decommissioning subject = good_proposal();
            decide_on(subject, each.decided);
            subject.consultation->done = yes_or_no(each.done);
            subject.consultation->first_day.reset();
            subject.consultation->last_day = on_day(each.dated);
            auto const given = ask(subject);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(ask.lacks(given) == each.lacks);
        }
    lc::decommissioning subject = good_proposal();
    subject.consultation->last_day.reset(); // it began before: when it ended decides
    BOOST_TEST(ask.lacks(ask(subject)) == "consultation.last_day");
    subject.consultation->first_day = cases::day("2026-05-31");
    BOOST_TEST(word(ask(subject).is) == "cannot_tell");
    subject.consultation->first_day = cases::day("2026-06-01"); // begun too late, it ended too late
    BOOST_TEST(word(ask(subject).is) == "not_met");
    subject.consultation->first_day = cases::day("2026-05-31");
    subject.decision->taken = cases::day("2027-07-02"); // done by the day asked about, so before the decision
    BOOST_TEST(word(ask(subject).is) == "met");
    subject = good_proposal();
    subject.consultation->last_day = cases::day("2026-06-01");
    subject.consultation->form = lc::user_hearing::considered; // other consideration is judged alike
    BOOST_TEST(word(ask(subject).is) == "not_met");
    cases::ask_when_the_code_came(ask);
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(a_screening_is_not_taken_for_a_detailed_equality_assessment) { // CODE-D1
    asking_about_end ask(lc::decommissioning_equality);
    for (row const& each : rows("equality.done", "equality.assessment.dated"))
        BOOST_TEST_CONTEXT("CODE-D1: " << each.why) {
            lc::decommissioning subject = good_proposal();
            decide_on(subject, each.decided);
            subject.equality->done = yes_or_no(each.done);
            subject.equality->assessment->dated = on_day(each.dated);
            auto const given = ask(subject);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(ask.lacks(given) == each.lacks);
            subject.equality->assessment->kind = lc::equality_assessment_kind::screening;
            BOOST_TEST(word(ask(subject).is) == "not_met"); // whatever else is recorded
        }
    lc::decommissioning subject = good_proposal();
    subject.equality->assessment->kind.reset();
    BOOST_TEST(ask.lacks(ask(subject)) == "equality.assessment.kind");
    subject.equality->assessment->impacts = {" "};
    subject.equality->assessment->mitigations.clear();
    BOOST_TEST(ask.lacks(ask(subject)) ==
               "equality.assessment.impacts, equality.assessment.mitigations, equality.assessment.kind");
    subject.equality->done = false;
    BOOST_TEST(word(ask(subject).is) == "not_met");
    cases::ask_when_the_code_came(ask);
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(a_decision_whose_equality_impacts_nobody_named_is_found) { // SCR-41
    asking_about_end ask(lc::decommissioning_equality_impacts);
    for (row const& each : rows("equality.done", "equality.assessment.dated"))
        BOOST_TEST_CONTEXT("SCR-41: " << each.why) {
            lc::decommissioning subject = good_proposal();
            decide_on(subject, each.decided);
            subject.equality->done = yes_or_no(each.done);
            subject.equality->assessment->dated = on_day(each.dated);
            subject.equality->assessment->kind = lc::equality_assessment_kind::screening; // of any depth
            auto const given = ask(subject);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(ask.lacks(given) == each.lacks);
            if (given.is == lc::outcome::not_met) BOOST_TEST(word(given.weight) == "warning"); // a recommendation
        }
    lc::decommissioning subject = good_proposal();
    subject.equality->assessment->mitigations.clear();
    BOOST_TEST(ask.lacks(ask(subject)) == "equality.assessment.mitigations");
    subject.decision->taken = cases::day("2017-06-01"); // scrutiny spoke before the Code
    subject.equality->assessment = good_proposal().equality->assessment;
    BOOST_TEST(word(ask(subject).is) == "not_met");
    ask.said_everything();
}

BOOST_AUTO_TEST_CASE(an_assessor_trained_only_after_the_assessment_is_found) { // SCR-R3a
    asking_about_end ask(lc::decommissioning_assessor_trained);
    struct training {
        char const* done;
        char const* trained;
        char const* dated;
        char const* is;
        char const* lacks = "";
    };
    for (training const& each :
         {training{"yes", "2026-03-03", "2026-03-04", "met"},
          {"yes", "2026-03-04", "2026-03-04", "not_met"},
          {"yes", "2026-03-05", "2026-03-04", "not_met"},
          {"", "2026-03-03", "2026-03-04", "met"},
          {"yes", "", "2026-03-04", "cannot_tell", "equality.author_trained"},
          {"yes", "2026-03-03", "", "cannot_tell", "equality.assessment.dated"},
          {"", "", "", "cannot_tell", "equality.author_trained, equality.assessment.dated, equality.done"},
          {"no", "", "", "not_applicable"}})
        BOOST_TEST_CONTEXT("SCR-R3a: trained " << each.trained << ", assessed " << each.done << " " << each.dated) {
            lc::decommissioning subject = good_proposal();
            subject.equality->done = yes_or_no(each.done);
            subject.equality->author_trained = on_day(each.trained);
            subject.equality->assessment->dated = on_day(each.dated);
            auto const given = ask(subject);
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(ask.lacks(given) == each.lacks);
            if (given.is == lc::outcome::not_met) BOOST_TEST(word(given.weight) == "warning");
        }
    ask.said_everything();
}

BOOST_AUTO_TEST_SUITE_END()
