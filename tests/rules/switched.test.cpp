// SPDX-License-Identifier: MIT
#include "../time/print.hpp"
#include "cases.hpp"

#include <leeds/commissioning/check/check.hpp>
#include <leeds/commissioning/check/explanation.hpp>
#include <leeds/commissioning/policy/overlay.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(switched)

using namespace cases;

namespace {

std::vector<lc::rule_info> const& infos() {
    static auto const all = lc::infos_of(lc::leeds_rules);
    return all;
}

/// The policy with some rules switched by dated values.
lc::policy with_switch(std::string_view rule, std::vector<lc::dated_value> values) {
    auto const entries = numbers().entries();
    return {"switched", {entries.begin(), entries.end()}, {{lc::rule_switch(rule), std::move(values)}}};
}
lc::dated_value held(std::int64_t amount, std::string_view from, std::optional<lc::date> possibly_from = {},
                     std::optional<lc::date> to = {}) {
    return {amount, day(from), possibly_from, to, lc::value_status::adopted, "a test", {}};
}

template <class Subject>
lc::finding found_by(std::string_view rule, Subject const& subject, lc::policy const& by) {
    auto const run = lc::check(subject, basis_on("2026-11-21", by));
    for (auto const& each : run.findings)
        if (infos()[each.rule].id == rule) return each;
    BOOST_FAIL("not asked: " << rule);
    return {};
}

lc::contract told_on(std::string_view served) {
    lc::contract subject = third_sector();
    subject.change_notices.push_back(notice(lc::change_kind::cessation, served, "2021-03-31"));
    return subject;
}

struct dated {
    char const* why;
    char const* served;
    char const* is;
};

} // namespace

BOOST_AUTO_TEST_CASE(a_rule_answers_only_for_the_days_on_which_it_is_in_force) {
    auto const by = with_switch("notice.cessation", {held(1, "2019-01-01", day("2018-12-01"), day("2020-06-30"))});
    for (dated const& each : {dated{"the day before it may be on", "2018-11-30", "not_assessed"},
                              {"the first day it may be on", "2018-12-01", "cannot_tell"},
                              {"the last day of doubt", "2018-12-31", "cannot_tell"},
                              {"its first day", "2019-01-01", "met"},
                              {"its last day", "2020-06-30", "met"},
                              {"the day after", "2020-07-01", "not_assessed"}})
        BOOST_TEST_CONTEXT(each.why)
    BOOST_TEST(word(found_by("notice.cessation", told_on(each.served), by).given.is) == each.is);
}

BOOST_AUTO_TEST_CASE(who_reads_that_a_rule_was_not_asked_is_told_when_it_is_in_force) {
    auto const subject = told_on("2020-07-01");
    auto const said = [&](lc::policy const& by) {
        auto const found = found_by("notice.cessation", subject, by);
        BOOST_TEST((found.given.weight == lc::severity::none));
        return lc::explain(found, infos()[found.rule], subject, basis_on("2026-11-21", by)).message;
    };
    BOOST_TEST(said(with_switch("notice.cessation", {held(1, "2019-01-01", {}, day("2020-06-30"))})) ==
               "The rule is not asked of 1 July 2020: it is in force from 1 January 2019, to 30 June 2020.");
    BOOST_TEST(said(with_switch("notice.cessation", {held(0, "1400-01-01")})) ==
               "The rule is not asked of 1 July 2020: it is in force on no day.");
    BOOST_TEST(
        said(with_switch("notice.cessation", {held(1, "2021-01-01", day("2020-06-01"))})) ==
        "Whether the rule was in force on 1 July 2020 cannot be told: it is in force from 1 January 2021, perhaps "
        "already from 1 June 2020.");
}

BOOST_AUTO_TEST_CASE(what_a_rule_does_not_speak_about_stays_not_applicable_when_it_is_off) {
    auto const by = with_switch("notice.decommissioning", {held(0, "1400-01-01")});
    BOOST_TEST(word(found_by("notice.decommissioning", told_on("2020-07-01"), by).given.is) == "not_applicable");
}

BOOST_AUTO_TEST_CASE(a_missing_day_stays_the_question_unless_the_rule_is_off_on_all_days) {
    auto subject = told_on("2020-07-01");
    subject.change_notices[0].served.reset();
    subject.change_notices[0].effective.reset();
    auto const on_for_a_while = with_switch("notice.cessation", {held(1, "2019-01-01")});
    auto const question = found_by("notice.cessation", subject, on_for_a_while);
    BOOST_TEST(word(question.given.is) == "cannot_tell");
    BOOST_TEST(question.given.missing != 0);
    auto const off = with_switch("notice.cessation", {held(0, "1400-01-01")});
    BOOST_TEST(word(found_by("notice.cessation", subject, off).given.is) == "not_assessed");
}

BOOST_AUTO_TEST_CASE(a_rule_without_a_day_of_its_own_goes_by_the_day_asked_about) {
    lc::contract subject = third_sector();
    subject.start = day("2021-01-01");
    subject.end = day("2020-01-01");
    auto const from_then = with_switch("contract.period", {held(1, "2026-11-21")});
    auto const from_next_day = with_switch("contract.period", {held(1, "2026-11-22")});
    BOOST_TEST(word(found_by("contract.period", subject, from_then).given.is) == "not_met");
    BOOST_TEST(word(found_by("contract.period", subject, from_next_day).given.is) == "not_assessed");
}

BOOST_AUTO_TEST_CASE(a_criterion_that_is_off_counts_for_its_principle_neither_way) {
    lc::exercise subject;
    auto const of_one = [&](lc::policy const& by) {
        auto const run = lc::check(subject, basis_on("2026-11-21", by));
        std::vector<std::string> criteria;
        for (auto const& each : run.findings)
            if (infos()[each.rule].principle == 1 && infos()[each.rule].id != "principle.1")
                criteria.emplace_back(infos()[each.rule].id);
        return criteria;
    };
    auto const criteria = of_one(numbers());
    BOOST_TEST_REQUIRE(!criteria.empty());
    // With every criterion off, nothing is left to judge the principle by.
    std::vector<lc::policy::entry> switches;
    for (auto const& each : criteria)
        for (auto const& info : infos())
            if (info.id == each) switches.push_back({lc::rule_switch(info.id), {held(0, "1400-01-01")}});
    auto const entries = numbers().entries();
    lc::policy const off{"off", {entries.begin(), entries.end()}, std::move(switches)};
    BOOST_TEST(word(found_by("principle.1", subject, numbers()).given.is) == "cannot_tell");
    BOOST_TEST(word(found_by("principle.1", subject, off).given.is) == "not_assessed");
}

BOOST_AUTO_TEST_CASE(criteria_and_principles_are_switched_by_the_day_of_the_decision) {
    for (std::string_view const rule : {"principle.1.best_outcomes", "principle.1"})
        for (dated const& each : {dated{"the day before it is off", "2024-02-28", "cannot_tell"},
                                  {"the first day on which it is off", "2024-02-29", "not_assessed"},
                                  {"no decision: the day asked about", "", "not_assessed"}})
            BOOST_TEST_CONTEXT(rule << ", " << each.why) {
                auto const by =
                    with_switch(rule, {held(1, "1400-01-01", {}, day("2024-02-28")), held(0, "2024-02-29")});
                lc::exercise subject;
                if (*each.served != '\0') subject.decision = day(each.served);
                auto const found = found_by(rule, subject, by);
                BOOST_TEST(word(found.given.is) == each.is);
                auto const whole = found_by("principle.1", subject, by);
                if (rule == "principle.1.best_outcomes")
                    BOOST_TEST(whole.given.numbers[1] == (word(found.given.is) == "cannot_tell" ? 5 : 4));
                lc::basis const plain = basis_on("2026-11-21");
                auto const unswitched = found_by(rule, subject, numbers());
                BOOST_TEST(lc::explain(unswitched, infos()[unswitched.rule], subject, plain).parameters.empty());
            }
}

BOOST_AUTO_TEST_CASE(asking_one_case_alone_gives_what_a_run_of_many_gives) {
    auto const by = with_switch("notice.cessation", {held(1, "2019-01-01", {}, day("2020-06-30"))});
    auto const subject = told_on("2020-07-01");
    lc::basis const on = basis_on("2026-11-21", by);
    std::vector<lc::outcome> alone;
    lc::decide(lc::leeds_rules, subject, on, 0, [&](lc::finding const& each) { alone.push_back(each.given.is); });
    lc::checking run(lc::leeds_rules, on, lc::keep::all);
    run.add(subject);
    std::vector<lc::outcome> together;
    for (auto const& each : run.found().findings) together.push_back(each.given.is);
    BOOST_TEST((alone == together));
}

BOOST_AUTO_TEST_SUITE_END()
