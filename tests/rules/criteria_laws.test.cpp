// SPDX-License-Identifier: MIT
#include "fact_test_rows.hpp"
#include "generated_exercises.hpp"

#include <leeds/commissioning/rules/principles/criteria_leadership.hpp>
#include <leeds/commissioning/rules/principles/criteria_market.hpp>
#include <leeds/commissioning/rules/principles/criteria_people.hpp>

BOOST_AUTO_TEST_SUITE(criteria_laws)

namespace lc = ::leeds::commissioning;
using lc::outcome;

namespace {

std::vector<lc::fact_test> const& all_tests() {
    static auto const made = [] {
        std::vector<lc::fact_test> tests(lc::fact_tests_of_people.begin(), lc::fact_tests_of_people.end());
        tests.insert(tests.end(), lc::fact_tests_of_leadership.begin(), lc::fact_tests_of_leadership.end());
        tests.insert(tests.end(), lc::fact_tests_of_market.begin(), lc::fact_tests_of_market.end());
        return tests;
    }();
    return made;
}

/// Values for every parameter, small enough for generated exercises to stand on both sides of them.
lc::policy const& values() {
    static lc::policy const made = [] {
        std::vector<cases::set_value> set;
        for (lc::fact_test const& test : all_tests())
            for (lc::parameter const& each : test.uses) set.push_back({each, each.unit == "per cent" ? 40 : 2});
        return cases::policy_with(set);
    }();
    return made;
}

lc::date const today(2026, 11, 21);

std::vector<lc::shown> decided(lc::exercise const& subject) {
    std::vector<lc::shown> found;
    for (lc::fact_test const& test : all_tests())
        found.push_back(test.decide(subject, cases::basis_on(lc::iso_text(today), values())));
    return found;
}

/// Facts without which others say something else, so that a test may answer otherwise. A decision and an award that
/// are not recorded have not been taken: the day asked about stands in for them. A stage without a last day has not
/// ended. A reason that is not recorded explains nothing. A group with a day was involved unless it is said not to have
/// been, and one that was not, without a stage, was involved at none. Without a review interval no document grows
/// stale.
bool absence_speaks(std::string_view path) {
    for (std::string_view const each :
         {"exercise.decision", "exercise.tender.awarded", "exercise.tender", "exercise.stages.ended",
          "exercise.funding.not_coordinated_reason", "exercise.involvement.involved", "exercise.involvement.stage",
          "exercise.review_interval_months"})
        if (path == each) return true;
    return false;
}

/// Takes each recorded fact away in turn, compares what is shown with and without it, and puts it back.
template <class Compare>
struct without_each {
    lc::exercise const& subject;
    Compare compare;

    template <class Fact>
    void operator()(std::string const& path, std::optional<Fact>& fact) {
        if (!fact || absence_speaks(path)) return;
        if constexpr (std::same_as<Fact, lc::date>)
            if (today < *fact) return; // says that it is not done yet, which its absence does not
        std::optional<Fact> kept;
        kept.swap(fact);
        compare(path, decided(subject));
        kept.swap(fact);
    }
};

} // namespace

BOOST_AUTO_TEST_CASE(forgetting_to_record_something_never_makes_it_pass_or_fail) {
    cases::draw next(1);
    std::array<long, lc::outcome_count> seen{};
    for (int number = 0; number < 150; ++number) {
        lc::exercise subject = cases::some_exercise(next);
        auto const before = decided(subject);
        for (lc::shown const& each : before) ++seen[static_cast<std::size_t>(each.is)];
        auto const compare = [&](std::string const& path, std::vector<lc::shown> const& after) {
            for (std::size_t i = 0; i < before.size(); ++i) {
                bool const may_be_met = before[i].is == outcome::met || before[i].is == outcome::not_applicable;
                bool const right = after[i].is == outcome::met       ? may_be_met
                                   : after[i].is == outcome::not_met ? before[i].is == outcome::not_met
                                                                     : true;
                BOOST_REQUIRE_MESSAGE(right, all_tests()[i].criterion << " went from " << name_of(before[i].is)
                                                                      << " to " << name_of(after[i].is) << " without "
                                                                      << path << " in exercise " << number);
            }
        };
        without_each<decltype(compare)> use{subject, compare};
        cases::for_each_fact(subject, "exercise.", use);
    }
    for (outcome const each : {outcome::met, outcome::not_met, outcome::explained, outcome::cannot_tell,
                               outcome::not_applicable}) // or the law would have been tried on too little
        BOOST_TEST(seen[static_cast<std::size_t>(each)] > 0, name_of(each));
}

BOOST_AUTO_TEST_CASE(only_what_is_not_known_is_asked_for_and_something_always_is) {
    cases::draw next(2);
    for (int number = 0; number < 2000; ++number) {
        lc::exercise const subject = cases::some_exercise(next);
        auto const found = decided(subject);
        for (std::size_t i = 0; i < found.size(); ++i) {
            lc::fact_test const& test = all_tests()[i];
            BOOST_REQUIRE_MESSAGE((found[i].is == outcome::cannot_tell) == (found[i].missing != 0), test.criterion);
            BOOST_REQUIRE(found[i].missing >> test.reads.size() == 0);
            for (std::size_t bit = 0; bit < test.reads.size(); ++bit) {
                if ((found[i].missing >> bit & 1) == 0) continue;
                // Of a list there can always be more; a day that is recorded is never asked for.
                std::string_view const path = test.reads[bit];
                if (path == "exercise.decision") BOOST_REQUIRE(!subject.decision);
                if (path == "exercise.specification_settled") BOOST_REQUIRE(!subject.specification_settled);
                if (path == "exercise.tender.awarded") BOOST_REQUIRE((!subject.tender || !subject.tender->awarded));
                if (path == "exercise.value") BOOST_REQUIRE(!subject.value);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(the_order_in_which_things_were_recorded_never_matters) {
    cases::draw next(3);
    for (int number = 0; number < 2000; ++number) {
        lc::exercise const one = cases::some_exercise(next);
        lc::exercise other = one;
        auto const turn = [](auto& list) { std::reverse(list.begin(), list.end()); };
        turn(other.outcomes), turn(other.indicators), turn(other.milestones), turn(other.involvement);
        turn(other.events), turn(other.equality_assessments), turn(other.roles), turn(other.stages);
        turn(other.commissioners), turn(other.partners), turn(other.options), turn(other.evidence);
        if (other.tender) turn(other.tender->award_criteria);
        auto const first = decided(one);
        auto const second = decided(other);
        for (std::size_t i = 0; i < first.size(); ++i) {
            BOOST_REQUIRE_MESSAGE(first[i].is == second[i].is, all_tests()[i].criterion);
            BOOST_REQUIRE(first[i].missing == second[i].missing);
            BOOST_REQUIRE((first[i].dates == second[i].dates && first[i].numbers == second[i].numbers));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_number_that_was_not_worked_out_is_never_reported) {
    cases::draw next(4);
    for (int number = 0; number < 2000; ++number) {
        auto const found = decided(cases::some_exercise(next));
        for (std::size_t i = 0; i < found.size(); ++i) {
            lc::fact_test const& test = all_tests()[i];
            for (std::size_t slot = 0; slot < 2; ++slot) {
                if (test.numbers[slot].empty()) BOOST_REQUIRE_MESSAGE(found[i].numbers[slot] == 0, test.criterion);
                if (test.dates[slot].empty()) BOOST_REQUIRE_MESSAGE(!found[i].dates[slot], test.criterion);
            }
            if (found[i].values_of) BOOST_REQUIRE(!test.uses.empty());
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
