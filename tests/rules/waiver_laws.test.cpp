// SPDX-License-Identifier: MIT
#include "waiver_cases.hpp"

#include <leeds/commissioning/check/check.hpp>

#include <random>

// What holds for every rule about waivers, whatever the waiver.
BOOST_AUTO_TEST_SUITE(waiver_laws)

namespace lc = ::leeds::commissioning;
using cases::day;
using cases::pounds;
using cases::waiver_basis;

namespace {

template <class T>
concept record = requires {
    lc::about(lc::tag<T>{});
};

/// Takes facts away, each with the same small chance: lists as a whole, parts of the waiver as a whole or from within.
class forgetting {
public:
    explicit forgetting(unsigned seed) : random_(seed) {}

    template <class T>
    void forget_some(T& object) {
        lc::fields(lc::tag<T>{}, [&](auto const&... each) { (forget(object.*each.member), ...); });
    }

private:
    template <class T>
    void forget(std::optional<T>& fact) {
        if (random_() % 8 == 0) fact.reset();
        if constexpr (record<T>)
            if (fact) forget_some(*fact);
    }
    template <class T>
    void forget(std::vector<T>& facts) {
        if (random_() % 8 == 0) facts.clear();
        if constexpr (record<T>)
            for (T& each : facts) forget_some(each);
    }

    std::mt19937 random_;
};

lc::report_section section(lc::section_state state) {
    lc::report_section made;
    made.state = state;
    made.text = "It says so.";
    return made;
}

/// A waiver of which everything is recorded. `good` is in order wherever it can be; the other falls short wherever it
/// can.
lc::waiver full(bool good) {
    auto const state = good ? lc::section_state::answered : lc::section_state::empty;
    lc::waiver made = cases::waiving({"9.1", "9.2"}, "2018-08-20", cases::catalysts());
    if (!good) made.rules_waived = {"8.1", "3.1.6"};
    made.authority = "1.3";
    made.grounds = {lc::waiver_ground::pilot_or_innovation};
    made.reasoning = "It is new.";
    made.follows_waiver = !good;
    auto& granted = made.grants[0];
    granted.providers = {{.name = "Community Catalysts"}};
    granted.value = pounds(good ? 151'000 : 150'000);
    granted.programme_months = good ? 24 : 16;
    granted.options[0].condition = "If it works and there is money";
    granted.options[0].needs_evaluation = granted.options[0].needs_funding = true;
    granted.options[0].in_recommendation = good;

    auto& report = made.report.emplace();
    report.form = lc::report_form::form_2019;
    report.dated = day("2018-08-08");
    report.author = "Deputy Director";
    report.to = "Director";
    auto& cover = report.cover.emplace();
    cover.exempt = lc::cover_answer::no;
    cover.consultation = cover.call_in = lc::cover_answer::yes;
    cover.wards = cover.equality = good ? lc::cover_answer::yes : lc::cover_answer::no;
    cover.wards_named = {"Wetherby"};
    if (!good) report.areas_targeted = {"Rural areas"};
    auto& said = report.considerations.emplace();
    for (auto const each :
         {&lc::considerations::consultation, &lc::considerations::equality, &lc::considerations::council_plan,
          &lc::considerations::climate, &lc::considerations::resources, &lc::considerations::value_for_money,
          &lc::considerations::legal, &lc::considerations::risk, &lc::considerations::consequences,
          &lc::considerations::implementation, &lc::considerations::background})
        said.*each = section(state);
    said.consultation_went = good ? lc::involvement_form::consulted : lc::involvement_form::informed;
    said.equality_effects = !good;
    said.screening_attached = said.cost_broken_down = said.transparency_risk = said.advertising = good;
    said.cross_border = said.ombudsman_risk = said.best_value_asked = good;
    said.says_no_risk = false;
    report.funding.emplace();
    report.funding->source = section(state);
    report.funding->from_grant = true;
    report.funding->grant_conditions_met = report.funding->covers_extension = good;
    report.alternatives.emplace();
    report.alternatives->in_house = report.alternatives->market_test = good;
    report.alternatives->in_house_reason = report.alternatives->market_test_reason = "No time.";

    auto& decided = *made.decision;
    decided.category = good ? lc::decision_category::key : lc::decision_category::administrative;
    decided.taken_by = lc::decision_taker::officer;
    decided.role = "Director";
    decided.delegated = decided.best_value = good;
    decided.call_in = good ? lc::call_in::open : lc::call_in::not_open;
    decided.notice_published = day(good ? "2018-07-20" : "2018-08-01");
    decided.papers_published = day(good ? "2018-08-10" : "2018-08-17");
    decided.published = day("2018-08-20");
    decided.effective = day(good ? "2018-08-29" : "2018-08-19");
    decided.follows_key_decision = false;
    decided.significant_in_wards = true;

    auto& contract = made.contracts.emplace_back();
    contract.providers = {{.name = good ? "Community Catalysts" : "Another"}};
    contract.start = day(good ? "2018-09-01" : "2018-08-01");
    contract.end = day(good ? "2021-08-31" : "2021-09-30");
    contract.value = pounds(good ? 214'000 : 220'000);
    contract.extended = true;
    auto& used = contract.options_used.emplace_back();
    used.months = good ? 12 : 13;
    used.evaluation_held = used.evaluation_favourable = used.funding_found = good;
    return made;
}

std::vector<lc::answer> answers(lc::waiver const& subject) {
    std::vector<lc::answer> all;
    static auto const infos = lc::infos_of(lc::waiver_rules);
    static cases::outcomes_given declared;
    for (auto const& each : lc::check(subject, lc::waiver_rules, waiver_basis()).findings)
        all.push_back(declared.add(infos[each.rule], each.given));
    return all;
}

bool opposite(lc::outcome a, lc::outcome b) {
    auto const falls_short = [](lc::outcome is) { return is == lc::outcome::not_met; };
    auto const in_order = [](lc::outcome is) { return is == lc::outcome::met || is == lc::outcome::explained; };
    return (falls_short(a) && in_order(b)) || (in_order(a) && falls_short(b));
}

} // namespace

BOOST_AUTO_TEST_CASE(a_fact_that_is_not_recorded_never_turns_an_answer_into_its_opposite) {
    auto const infos = lc::infos_of(lc::waiver_rules);
    for (bool const good : {true, false}) {
        lc::waiver const whole = full(good);
        auto const told = answers(whole);
        for (unsigned seed = 0; seed < 4000; ++seed) {
            lc::waiver open = whole;
            forgetting(seed).forget_some(open);
            // Three readings do with less and say so: without the effect in wards, the day of the decision, and the day
            // on which the contract began.
            open.decision = open.decision ? open.decision : lc::decision{};
            open.decision->significant_in_wards = whole.decision->significant_in_wards;
            open.decision->taken = whole.decision->taken;
            if (open.contracts.empty()) open.contracts.resize(1);
            open.contracts[0].start = whole.contracts[0].start;
            auto const now = answers(open);
            BOOST_REQUIRE(now.size() == told.size());
            for (std::size_t rule = 0; rule < told.size(); ++rule)
                BOOST_TEST(!opposite(told[rule].is, now[rule].is),
                           infos[rule].id << ": " << lc::name_of(told[rule].is) << ", with less recorded "
                                          << lc::name_of(now[rule].is) << " (seed " << seed << ")");
        }
    }
}

BOOST_AUTO_TEST_CASE(a_rule_about_waivers_can_be_answered_either_way) {
    auto const infos = lc::infos_of(lc::waiver_rules);
    auto const good = answers(full(true));
    auto const bad = answers(full(false));
    std::set<std::string_view> const neither{
        "waiver.needed", "waiver.report_head", "waiver.cover",         "waiver.exempt",          "waiver.reason",
        "waiver.named",  "waiver.authority",   "waiver.roll_over",     "waiver.spot_monitoring", "waiver.risk_agrees",
        "waiver.holds",  "waiver.term_agrees", "waiver.call_in_agrees"};
    for (std::size_t rule = 0; rule < infos.size(); ++rule) BOOST_TEST_CONTEXT(infos[rule].id) {
            if (neither.count(infos[rule].id) != 0) continue;
            BOOST_TEST(lc::name_of(good[rule].is) == "met");
            BOOST_TEST(lc::name_of(bad[rule].is) == "not_met");
        }
}

BOOST_AUTO_TEST_CASE(nothing_recorded_is_never_a_pass_and_never_a_fail) {
    auto const infos = lc::infos_of(lc::waiver_rules);
    auto const none = answers(lc::waiver{});
    for (std::size_t rule = 0; rule < infos.size(); ++rule) BOOST_TEST_CONTEXT(infos[rule].id) {
            BOOST_TEST(lc::name_of(none[rule].is) != "met");
            BOOST_TEST(lc::name_of(none[rule].is) != "not_met");
        }
}

BOOST_AUTO_TEST_SUITE_END()
