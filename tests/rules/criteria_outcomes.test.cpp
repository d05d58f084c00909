// SPDX-License-Identifier: MIT
#include "generated_exercises.hpp"
#include "outcomes_given.hpp"

#include <leeds/commissioning/check/check.hpp>
#include <leeds/commissioning/rules/principles/good_commissioning.hpp>

#include <boost/test/unit_test.hpp>

#include <string_view>

BOOST_AUTO_TEST_SUITE(criteria_outcomes)

namespace lc = leeds::commissioning;
using cases::basis_on;
using cases::day;

namespace {

auto const& infos = lc::good_commissioning.infos;

void ask(cases::outcomes_given& declared, lc::exercise const& subject, lc::basis const& on = basis_on()) {
    lc::good_commissioning_family::answers given;
    lc::good_commissioning(subject, on, given);
    for (std::size_t rule = 0; rule < given.size(); ++rule) declared.add(infos[rule], given[rule]);
}

/// Verified evidence that speaks for every criterion, or against every one.
lc::exercise shown(bool in_favour) {
    lc::exercise made;
    for (lc::criterion const& each : lc::criteria) {
        lc::evidence one;
        one.strength = lc::evidence_strength::verified;
        one.reference = "https://exampleford.example/record/1";
        auto& about = in_favour ? one.supports : one.speaks_against;
        about.push_back(*lc::code_reference::find(each.id));
        made.evidence.push_back(one);
    }
    return made;
}

/// Everything set aside, with a reason, what comes from the words of a principle as well.
lc::exercise set_aside() {
    lc::exercise made;
    for (lc::criterion const& each : lc::criteria)
        made.set_aside.push_back({*lc::code_reference::find(each.id), "It does not apply."});
    return made;
}

/// Everything shown but funding priorities, which were not coordinated for a reason (CODE-P6b).
lc::exercise explained() {
    lc::exercise made = shown(true);
    made.funding.emplace();
    made.funding->coordinated = false;
    made.funding->not_coordinated_reason = "No other commissioner funds such a service.";
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(every_outcome_that_a_criterion_or_a_principle_declares_can_be_reached) {
    cases::outcomes_given declared;
    ask(declared, lc::exercise{});                         // cannot tell
    ask(declared, lc::exercise{}, basis_on("2018-01-15")); // nor whether the Code was in force
    ask(declared, lc::exercise{}, basis_on("2017-12-31")); // not assessed: before the Code
    ask(declared, shown(true));                            // met
    ask(declared, shown(false));                           // not met
    ask(declared, set_aside());                            // not applicable
    ask(declared, explained());                            // explained
    for (lc::rule_info const& each : infos) declared.are_all_of(each);
}

BOOST_AUTO_TEST_CASE(nothing_recorded_of_an_exercise_is_answered_in_a_way_that_is_not_declared) {
    cases::outcomes_given declared;
    cases::draw next(2018);
    for (int number = 0; number < 400; ++number) ask(declared, cases::some_exercise(next));
}

BOOST_AUTO_TEST_CASE(a_criterion_in_the_words_of_a_principle_cannot_be_set_aside) { // CODE-A0b
    auto const gives = [](std::string_view id) {
        for (lc::rule_info const& each : infos)
            if (each.id == id) return each.gives;
        return lc::outcome_set();
    };
    BOOST_TEST(gives("principle.10.price_floor").contains(lc::outcome::not_applicable));
    BOOST_TEST(!gives("principle.4.clear_rationale").contains(lc::outcome::not_applicable));
    BOOST_TEST(gives("principle.6.funding_coordinated").contains(lc::outcome::explained));
    BOOST_TEST(gives("principle.6").contains(lc::outcome::explained));
    BOOST_TEST(!gives("principle.5").contains(lc::outcome::explained));
}

BOOST_AUTO_TEST_SUITE_END()
