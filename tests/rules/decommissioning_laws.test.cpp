// SPDX-License-Identifier: MIT
#include "decommissioning_cases.hpp"
#include "forgetting.hpp"
#include "generated_exercises.hpp"

#include <algorithm>
#include <map>
#include <tuple>

// What holds for every rule about decommissioning, whatever the proposal.
BOOST_AUTO_TEST_SUITE(decommissioning_laws)

namespace lc = ::leeds::commissioning;
using cases::basis_on;
using cases::day;
using cases::word;

namespace {

constexpr int many = 3000;

constexpr std::string_view today = "2026-11-21"; // the day about which days are drawn

/// A fact that says no leaves no day on which it happened, and what happened did so by today: proposals that contradict
/// themselves are not looked at here.
void make_consistent(std::optional<bool>& said, std::optional<lc::date>& on) {
    if (said == std::optional(false)) on.reset();
    if (on && day(today) < *on) said.reset();
}

template <class Part, class Use>
void with(std::optional<Part>& part, Use use) {
    if (part) use(*part);
}

/// A proposal of which some facts are recorded, with days in the months about its decision.
lc::decommissioning some_proposal(cases::draw& next) {
    lc::decommissioning made;
    cases::fill(next, made);
    if (made.end && next.chance(50)) made.end = lc::add_days(*made.end, next.between(90, 190));
    if (made.providers.size() > 1 && next.chance(60)) made.providers.resize(1); // one is not hidden by another
    with(made.needs_assessment, [](auto& each) { make_consistent(each.done, each.dated); });
    with(made.service_impact, [](auto& each) { make_consistent(each.done, each.dated); });
    with(made.consultation, [](auto& each) {
        make_consistent(each.done, each.last_day);
        make_consistent(each.done, each.first_day);
        if (each.first_day && each.last_day && *each.last_day < *each.first_day)
            std::swap(each.first_day, each.last_day);
    });
    with(made.equality, [&](auto& each) {
        if (each.assessment) make_consistent(each.done, each.assessment->dated);
        make_consistent(each.reviewed, each.reviewed_on);
        if (made.end && each.reviewed_on && *each.reviewed_on <= *made.end) each.reviewed.reset();
        if (each.done == std::optional(false)) each = lc::proposal_equality{.done = false};
    });
    for (lc::affected_provider& each : made.providers) {
        make_consistent(each.engaged, each.first_engaged);
        make_consistent(each.notice_given, each.notice_served);
        make_consistent(each.termination_given, each.termination_served);
        if (each.viability_considered == std::optional(false)) {
            each.can_continue.reset();
            each.can_fulfil_other.reset();
        }
    }
    if (made.communities_recognised == std::optional(false)) made.community_effects.clear();
    with(made.after, [](auto& each) {
        make_consistent(each.ended, each.ended_on);
        make_consistent(each.reported, each.reported_in);
        if (each.unintended_found == std::optional(false)) each.unintended.clear();
    });
    if (made.decision && made.decision->effective && made.decision->taken &&
        *made.decision->effective < *made.decision->taken)
        std::swap(made.decision->effective, made.decision->taken);
    return made;
}

/// The answers of all rules, in their order.
std::vector<lc::answer> answers(lc::decommissioning const& subject, lc::basis const& on) {
    std::vector<lc::answer> all;
    lc::decide(std::tuple{lc::decommissioning_rules}, subject, on, 0,
               [&](lc::finding const& each) { all.push_back(each.given); });
    return all;
}

std::vector<lc::rule_info> const& infos() {
    static auto const made = lc::infos_of(std::tuple{lc::decommissioning_rules});
    return made;
}

/// Where forgetting changes what is known by a reading that is written down: without a decision none is taken to have
/// been made by the day asked about.
bool is_read_so(std::string_view fact) {
    return fact == "decommissioning.decision" || fact == "decommissioning.decision.taken";
}

/// A service of which no other end is recorded is taken to have ended with its funding: a review before that is none.
bool is_read_as_ended_with_its_funding(lc::rule_info const& rule, std::string_view fact) {
    return rule.id == lc::decommissioning_equality_reviewed.info.id &&
           (fact == "decommissioning.after" || fact.starts_with("decommissioning.after.ended"));
}

lc::policy const& with_a_period() {
    static lc::policy const made = cases::with_amount(lc::parameters::equality_review_within, 0);
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(
    the_generated_proposals_reach_every_outcome_of_every_rule) { // or the laws below would prove little
    std::map<std::string_view, std::map<std::string, int>> found;
    cases::outcomes_given declared;
    lc::policy const nothing_set("none", {});
    cases::draw next(41);
    for (int number = 0; number < many; ++number) {
        auto const subject = some_proposal(next);
        auto const given = answers(subject, basis_on(today, with_a_period()));
        auto const otherwise = answers(subject, basis_on(today, nothing_set));
        for (std::size_t rule = 0; rule < given.size(); ++rule) {
            ++found[infos()[rule].id][word(declared.add(infos()[rule], given[rule]).is)];
            declared.add(infos()[rule], otherwise[rule]);
        }
    }
    for (auto const& rule : infos()) BOOST_TEST_CONTEXT(rule.id) {
            BOOST_TEST(found[rule.id]["met"] > 10);
            declared.are_all_of(rule);
            if (rule.gives.contains(lc::outcome::not_met)) BOOST_TEST(found[rule.id]["not_met"] > 10);
            BOOST_TEST(found[rule.id]["cannot_tell"] > 10);
        }
}

BOOST_AUTO_TEST_CASE(forgetting_a_fact_never_makes_good_what_was_not) {
    std::map<std::string, int> broken;
    cases::draw next(42);
    for (int number = 0; number < many; ++number) {
        lc::decommissioning subject = some_proposal(next);
        lc::policy const& policy = number % 2 == 0 ? cases::numbers() : with_a_period();
        auto const before = answers(subject, basis_on(today, policy));
        cases::forget_each(subject, "decommissioning", [&](std::string const& fact) {
            auto const after = answers(subject, basis_on(today, policy));
            for (std::size_t rule = 0; rule < after.size(); ++rule) {
                bool const was_open =
                    before[rule].is == lc::outcome::cannot_tell || before[rule].is == lc::outcome::not_met;
                if (was_open && after[rule].is == lc::outcome::met && !is_read_so(fact))
                    ++broken[std::string(infos()[rule].id) + " without " + fact + ": " + word(before[rule].is) +
                             " to met"];
            }
        });
    }
    for (auto const& [what, count] : broken) BOOST_ERROR(what << " (" << count << " times)");
    BOOST_TEST(broken.empty());
}

BOOST_AUTO_TEST_CASE(taking_evidence_away_never_fails_what_was_open) { // absence is no fail either
    std::map<std::string, int> broken;
    cases::draw next(43);
    for (int number = 0; number < many; ++number) {
        lc::decommissioning subject = some_proposal(next);
        auto const before = answers(subject, basis_on(today));
        cases::forget_each(subject, "decommissioning", [&](std::string const& fact) {
            // A shorter notice is a departure unless a reason is recorded, as for every notice; so is going alone.
            if (fact.ends_with("notice_explanation") || fact.ends_with("reason_against") || is_read_so(fact)) return;
            auto const after = answers(subject, basis_on(today));
            for (std::size_t rule = 0; rule < after.size(); ++rule)
                if (after[rule].is == lc::outcome::not_met && before[rule].is != lc::outcome::not_met &&
                    !is_read_as_ended_with_its_funding(infos()[rule], fact))
                    ++broken[std::string(infos()[rule].id) + " without " + fact + ": " + word(before[rule].is) +
                             " to not_met"];
        });
    }
    for (auto const& [what, count] : broken) BOOST_ERROR(what << " (" << count << " times)");
    BOOST_TEST(broken.empty());
}

BOOST_AUTO_TEST_CASE(nothing_recorded_is_never_a_pass_and_never_a_fail) {
    auto const given = answers(lc::decommissioning{}, basis_on(today));
    for (std::size_t rule = 0; rule < given.size(); ++rule) BOOST_TEST_CONTEXT(infos()[rule].id) {
            BOOST_TEST(word(given[rule].is) == "cannot_tell");
            BOOST_TEST(given[rule].missing != 0);
        }
}

BOOST_AUTO_TEST_CASE(a_good_proposal_meets_every_rule) {
    auto const given = answers(cases::good_proposal(), basis_on(cases::asked_on));
    for (std::size_t rule = 0; rule < given.size(); ++rule) BOOST_TEST(word(given[rule].is) == "met", infos()[rule].id);
    BOOST_TEST(given.size() == 21u);
}

BOOST_AUTO_TEST_CASE(the_order_of_the_providers_never_matters) {
    cases::draw next(44);
    for (int number = 0; number < many; ++number) {
        lc::decommissioning subject = some_proposal(next);
        auto const one = answers(subject, basis_on(today));
        std::reverse(subject.providers.begin(), subject.providers.end());
        auto const other = answers(subject, basis_on(today));
        for (std::size_t rule = 0; rule < one.size(); ++rule) BOOST_TEST_CONTEXT(infos()[rule].id) {
                BOOST_TEST(word(one[rule].is) == word(other[rule].is));
                BOOST_TEST(one[rule].missing == other[rule].missing);
                BOOST_TEST(word(one[rule].weight) == word(other[rule].weight));
            }
    }
}

BOOST_AUTO_TEST_SUITE_END()
