// SPDX-License-Identifier: MIT
#include "cases.hpp"

#include <leeds/commissioning/check/check.hpp>
#include <leeds/commissioning/check/explanation.hpp>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(good_commissioning)

namespace lc = leeds::commissioning;
using answers = lc::good_commissioning_family::answers;
using lc::evidence_strength;
using lc::outcome;

namespace {

lc::code_reference about(std::string_view id) {
    auto const found = lc::code_reference::find(id);
    BOOST_REQUIRE_MESSAGE(found.has_value(), "nothing is called " << id);
    return *found;
}

lc::evidence entry(evidence_strength strength, std::string_view dated = {}) {
    lc::evidence made;
    made.strength = strength;
    made.reference = "https://exampleford.example/record/1";
    if (!dated.empty()) made.dated = cases::day(dated);
    return made;
}
lc::evidence supporting(std::string_view id, evidence_strength strength, std::string_view dated = {}) {
    auto made = entry(strength, dated);
    made.supports = {about(id)};
    return made;
}
lc::evidence against(std::string_view id, evidence_strength strength, std::string_view dated = {}) {
    auto made = entry(strength, dated);
    made.speaks_against = {about(id)};
    return made;
}

lc::exercise with(std::vector<lc::evidence> entries) {
    lc::exercise made;
    made.evidence = std::move(entries);
    return made;
}

answers judged(lc::exercise const& subject, std::string_view as_of = "2026-11-21") {
    answers given;
    lc::good_commissioning(subject, cases::basis_on(as_of), given);
    return given;
}

std::size_t number_of(std::string_view id) {
    for (std::size_t number = 0; number < lc::good_commissioning.infos.size(); ++number)
        if (lc::good_commissioning.infos[number].id == id) return number;
    BOOST_FAIL("no rule is called " << id);
    return 0;
}

std::string outcome_of(lc::exercise const& subject, std::string_view id, std::string_view as_of = "2026-11-21") {
    return cases::word(judged(subject, as_of)[number_of(id)].is);
}

lc::explanation explained(lc::exercise const& subject, std::string_view id, std::string_view as_of = "2026-11-21") {
    std::size_t const number = number_of(id);
    lc::finding found{judged(subject, as_of)[number], 0, 0, static_cast<std::uint16_t>(number)};
    return lc::explain(found, lc::good_commissioning.infos[number], subject, cases::basis_on(as_of));
}

/// A criterion that no fact decides, and one that facts do.
constexpr std::string_view by_evidence = "principle.2.choice_and_control";
constexpr std::string_view by_facts = "principle.3.carers_involved";

lc::exercise carers_involved_on(std::string_view began, std::string_view settled) {
    lc::exercise made;
    made.specification_settled = cases::day(settled);
    lc::involvement carers;
    carers.group = lc::involved_group::carers;
    carers.began = cases::day(began);
    made.involvement = {carers};
    return made;
}

/// How good an outcome is, for laws about what may improve it.
int rank(outcome is) {
    switch (is) {
    case outcome::not_met: return 0;
    case outcome::met:
    case outcome::explained: return 2;
    default: return 1;
    }
}

/// Exercises with registers of every shape, the same at every run.
class generator {
public:
    explicit generator(unsigned seed) : random_(seed) {}

    lc::exercise exercise() {
        lc::exercise made;
        if (one_in(2)) made = carers_involved_on(one_in(2) ? "2025-03-01" : "2025-09-01", "2025-06-01");
        if (one_in(2)) made.review_interval_months = 6 + number_below(20);
        if (one_in(2)) made.rationale = "Because needs have changed";
        if (one_in(3)) made.set_aside = {{about("CODE-PR6"), "A grant has no price"}};
        if (one_in(3)) made.claims = {{1, true, {}}, {7, true, {}}};
        for (int left = number_below(9); left > 0; --left) made.evidence.push_back(any_entry());
        return made;
    }
    lc::evidence any_entry() {
        auto made = entry(static_cast<evidence_strength>(number_below(3)));
        if (one_in(4)) made.reference.reset();
        if (!one_in(4)) made.dated = lc::date{2024 + number_below(3), 1 + number_below(12), 1 + number_below(28)};
        made.kind = static_cast<lc::evidence_kind>(number_below(17));
        for (int left = 1 + number_below(3); left > 0; --left)
            (one_in(4) ? made.speaks_against : made.supports).push_back(any_reference());
        return made;
    }
    bool one_in(int many) { return number_below(many) == 0; }
    int number_below(int many) {
        return static_cast<int>(random_() % static_cast<unsigned>(many)); // the same on every platform
    }

private:
    lc::code_reference any_reference() {
        auto const number = number_below(lc::code_reference::count());
        return lc::code_reference::at(static_cast<std::uint16_t>(number));
    }

    std::mt19937 random_;
};

constexpr int generated_exercises = 400;

} // namespace

BOOST_AUTO_TEST_CASE(the_rule_by_which_criteria_make_a_principle_leaves_no_combination_open) {
    constexpr int most = 5;
    for (int size = 0; size <= most; ++size) {
        int combinations = 1;
        for (int each = 0; each < size; ++each) combinations *= lc::outcome_count;
        for (int code = 0; code < combinations; ++code) {
            std::array<lc::answer, most> given{};
            std::array<int, lc::outcome_count> count{};
            for (int place = 0, rest = code; place < size; ++place, rest /= lc::outcome_count) {
                given[static_cast<std::size_t>(place)].is = static_cast<outcome>(rest % lc::outcome_count);
                ++count[static_cast<std::size_t>(rest % lc::outcome_count)];
            }
            auto const any = [&](outcome is) { return count[static_cast<std::size_t>(is)] > 0; };
            outcome const made = lc::outcome_of_principle({given.data(), static_cast<std::size_t>(size)});
            if (any(outcome::not_met)) {
                BOOST_REQUIRE((made == outcome::not_met));
            } else if (any(outcome::cannot_tell)) {
                BOOST_REQUIRE((made == outcome::cannot_tell));
            } else if (any(outcome::met) || any(outcome::explained)) {
                BOOST_REQUIRE((made == (any(outcome::explained) ? outcome::explained : outcome::met)));
            } else {
                BOOST_REQUIRE((made == (any(outcome::not_assessed) ? outcome::not_assessed : outcome::not_applicable)));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(taking_supporting_evidence_away_never_makes_anything_look_better) {
    generator generate(1);
    for (int each = 0; each < generated_exercises; ++each) {
        lc::exercise const whole = generate.exercise();
        answers const before = judged(whole);
        for (std::size_t taken = 0; taken < whole.evidence.size(); ++taken) {
            lc::exercise less = whole;
            less.evidence[taken].supports.clear();
            answers const after = judged(less);
            for (std::size_t rule = 0; rule < before.size(); ++rule)
                BOOST_REQUIRE_MESSAGE(rank(after[rule].is) <= rank(before[rule].is),
                                      lc::good_commissioning.infos[rule].id << " became " << name_of(after[rule].is));
        }
    }
}

BOOST_AUTO_TEST_CASE(adding_evidence_never_makes_what_was_met_unknown) {
    generator generate(2);
    for (int each = 0; each < generated_exercises; ++each) {
        lc::exercise const little = generate.exercise();
        answers const before = judged(little);
        lc::exercise more = little;
        more.evidence.push_back(generate.any_entry());
        answers const after = judged(more);
        for (std::size_t rule = 0; rule < before.size(); ++rule)
            if (before[rule].is == outcome::met)
                BOOST_REQUIRE_MESSAGE((after[rule].is == outcome::met || after[rule].is == outcome::not_met),
                                      lc::good_commissioning.infos[rule].id);
    }
}

BOOST_AUTO_TEST_CASE(the_order_of_the_register_never_matters) {
    generator generate(3);
    std::mt19937 shuffler(4);
    for (int each = 0; each < generated_exercises; ++each) {
        lc::exercise const one = generate.exercise();
        lc::exercise other = one;
        std::shuffle(other.evidence.begin(), other.evidence.end(), shuffler);
        answers const first = judged(one);
        answers const second = judged(other);
        for (std::size_t rule = 0; rule < first.size(); ++rule) {
            BOOST_REQUIRE((first[rule].is == second[rule].is && first[rule].because == second[rule].because));
            BOOST_REQUIRE((first[rule].missing == second[rule].missing && first[rule].remarks == second[rule].remarks));
        }
    }
}

BOOST_AUTO_TEST_CASE(nothing_is_met_by_claims_alone) {
    lc::exercise claimed;
    for (lc::principle const& each : lc::principles) claimed.claims.push_back({each.number, true, "We do this"});
    for (std::uint16_t number = 0; number < lc::code_reference::count(); ++number) {
        auto made = entry(evidence_strength::claimed, "2026-01-05");
        made.supports = {lc::code_reference::at(number)};
        claimed.evidence.push_back(made);
        made.strength.reset(); // of no stated strength
        claimed.evidence.push_back(made);
        made.strength = evidence_strength::verified;
        made.reference = "  "; // nothing to look up
        claimed.evidence.push_back(made);
    }
    for (auto const& each : judged(claimed))
        BOOST_TEST((each.is == outcome::cannot_tell || each.is == outcome::not_assessed));
    BOOST_TEST(outcome_of(claimed, "principle.5") == "cannot_tell");
    BOOST_TEST(explained(claimed, "principle.5").message.find("a claim shows nothing by itself") != std::string::npos);
    BOOST_TEST(explained(claimed, by_evidence).message.find("only claimed") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_exercise_of_which_nothing_is_recorded_is_neither_praised_nor_blamed) {
    for (auto const& each : judged({}))
        BOOST_TEST((each.is == outcome::cannot_tell || each.is == outcome::not_assessed));
    for (lc::principle const& each : lc::principles)
        BOOST_TEST_CONTEXT(each.id) BOOST_TEST(outcome_of({}, each.id) == "cannot_tell");
}

BOOST_AUTO_TEST_CASE(every_principle_has_at_least_three_criteria_and_one_that_facts_decide) {
    for (lc::principle const& each : lc::principles) BOOST_TEST_CONTEXT(each.id) {
            std::size_t const begin = lc::criteria_begin[each.number - 1u];
            std::size_t const end = lc::criteria_begin[each.number];
            BOOST_TEST(end - begin >= 3u);
            int by_its_words = 0;
            int decided_from_facts = 0;
            for (std::size_t number = begin; number < end; ++number) {
                lc::criterion const& of = lc::criteria[number];
                BOOST_TEST(int{of.principle} == int{each.number});
                BOOST_TEST(of.id.starts_with(std::string(each.id) + "."));
                BOOST_TEST(of.cites.contains((*each.cites.begin()).id));
                BOOST_TEST(!of.satisfied_by.empty());
                BOOST_TEST((of.in_words_of_principle() || !of.reading.empty())); // what is our reading says so
                by_its_words += of.in_words_of_principle() ? 1 : 0;
                decided_from_facts += lc::fact_tests[number].exists() ? 1 : 0;
            }
            BOOST_TEST(by_its_words >= 3);
            BOOST_TEST(decided_from_facts >= 1);
        }
}

BOOST_AUTO_TEST_CASE(a_verified_assessment_of_a_whole_principle_decides_it) {
    for (lc::principle const& each : lc::principles) BOOST_TEST_CONTEXT(each.id) {
            auto const clause = (*each.cites.begin()).id;
            for (std::string_view const name : {each.id, clause}) {
                BOOST_TEST(outcome_of(with({supporting(name, evidence_strength::verified)}), each.id) == "met");
                BOOST_TEST(outcome_of(with({against(name, evidence_strength::verified)}), each.id) == "not_met");
                BOOST_TEST(outcome_of(with({supporting(name, evidence_strength::documented)}), each.id) ==
                           "cannot_tell");
            }
            auto const other = each.number == 1 ? "principle.2" : "principle.1";
            BOOST_TEST(outcome_of(with({supporting(each.id, evidence_strength::verified)}), other) == "cannot_tell");
        }
    auto const wide = with({supporting("CODE-P2", evidence_strength::documented)});
    BOOST_TEST(explained(wide, by_evidence).message.find("principle as a whole") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_document_shows_what_no_fact_decides_and_only_a_verified_one_stands_in_for_facts) {
    auto const documented = with(
        {supporting(by_evidence, evidence_strength::documented), supporting(by_facts, evidence_strength::documented)});
    BOOST_TEST(outcome_of(documented, by_evidence) == "met");
    BOOST_TEST(outcome_of(documented, by_facts) == "cannot_tell");
    BOOST_TEST(explained(documented, by_facts).message.find("was not verified") != std::string::npos);
    BOOST_TEST(outcome_of(with({supporting(by_facts, evidence_strength::verified)}), by_facts) == "met");
}

BOOST_AUTO_TEST_CASE(facts_speak_before_evidence) {
    auto late = carers_involved_on("2025-09-01", "2025-06-01");
    late.evidence = {supporting(by_facts, evidence_strength::verified)};
    BOOST_TEST(outcome_of(late, by_facts) == "not_met");
    BOOST_TEST(explained(late, by_facts).message.find("the recorded facts say otherwise") != std::string::npos);

    auto in_time = carers_involved_on("2025-03-01", "2025-06-01");
    BOOST_TEST(outcome_of(in_time, by_facts) == "met");
    in_time.evidence = {against(by_facts, evidence_strength::documented)};
    BOOST_TEST(outcome_of(in_time, by_facts) == "not_met");
    in_time.evidence = {against(by_facts, evidence_strength::claimed)};
    BOOST_TEST(outcome_of(in_time, by_facts) == "met");
    BOOST_TEST(explained(in_time, by_facts).message.find("claims that it is not so") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(evidence_against_stands_until_later_evidence_as_strong_answers_it) {
    using enum evidence_strength;
    struct row {
        evidence_strength doubt;
        char const* doubted;
        evidence_strength answer;
        char const* answered;
        char const* is;
    };
    for (auto const& each : {row{documented, "2025-05-01", documented, "2025-05-02", "met"},
                             row{documented, "2025-05-01", documented, "2025-05-01", "not_met"},
                             row{documented, "2025-05-01", documented, "2025-04-30", "not_met"},
                             row{verified, "2025-05-01", documented, "2025-05-02", "not_met"},
                             row{verified, "2025-05-01", verified, "2025-05-02", "met"},
                             row{documented, "2025-05-01", claimed, "2025-05-02", "not_met"},
                             row{documented, "", documented, "2025-05-02", "not_met"},
                             row{documented, "2025-05-01", documented, "", "not_met"}})
        BOOST_TEST_CONTEXT(name_of(each.doubt)
                           << " " << each.doubted << ", " << name_of(each.answer) << " " << each.answered) {
            auto const both = with(
                {against(by_evidence, each.doubt, each.doubted), supporting(by_evidence, each.answer, each.answered)});
            BOOST_TEST(outcome_of(both, by_evidence) == each.is);
        }
    auto const wide_answer =
        with({against(by_evidence, documented, "2025-05-01"), supporting("CODE-P2", documented, "2025-05-02")});
    BOOST_TEST(outcome_of(wide_answer, by_evidence) == "not_met");
}

BOOST_AUTO_TEST_CASE(evidence_older_than_the_review_interval_is_named_as_stale_from_the_day_after_it) {
    auto held = with({supporting(by_evidence, evidence_strength::documented, "2025-08-31")});
    BOOST_TEST(outcome_of(held, by_evidence) == "met"); // no interval, nothing grows stale
    held.review_interval_months = 6;
    BOOST_TEST(outcome_of(held, by_evidence, "2026-02-28") == "met");
    BOOST_TEST(outcome_of(held, by_evidence, "2026-03-01") == "cannot_tell");
    auto const said = explained(held, by_evidence, "2026-03-01");
    BOOST_TEST(said.message.find("stale") != std::string::npos);
    BOOST_TEST(said.message.find("6 months") != std::string::npos);
    BOOST_TEST(said.message.find("31 August 2025") != std::string::npos);

    held.evidence.push_back(supporting(by_evidence, evidence_strength::documented, "2026-01-05"));
    BOOST_TEST(outcome_of(held, by_evidence, "2026-03-01") == "met");

    auto undated = with({supporting(by_evidence, evidence_strength::documented)});
    undated.review_interval_months = 6;
    BOOST_TEST(outcome_of(undated, by_evidence) == "cannot_tell");
    BOOST_TEST(explained(undated, by_evidence).missing.size() == 2u);

    auto old_doubt = with({against(by_evidence, evidence_strength::documented, "2025-08-31")});
    old_doubt.review_interval_months = 6;
    BOOST_TEST(outcome_of(old_doubt, by_evidence, "2026-02-28") == "not_met");
    BOOST_TEST(outcome_of(old_doubt, by_evidence, "2026-03-01") == "cannot_tell");
}

BOOST_AUTO_TEST_CASE(a_document_of_tomorrow_is_no_more_than_a_claim_today) {
    auto const held = with({supporting(by_evidence, evidence_strength::verified, "2026-03-02")});
    BOOST_TEST(outcome_of(held, by_evidence, "2026-03-02") == "met");
    BOOST_TEST(outcome_of(held, by_evidence, "2026-03-01") == "cannot_tell");

    auto const doubted = with({supporting(by_evidence, evidence_strength::documented, "2026-02-01"),
                               against(by_evidence, evidence_strength::verified, "2026-03-02")});
    BOOST_TEST(outcome_of(doubted, by_evidence, "2026-03-01") == "met");
    BOOST_TEST(outcome_of(doubted, by_evidence, "2026-03-02") == "not_met");
}

BOOST_AUTO_TEST_CASE(an_action_can_be_set_aside_with_a_reason_and_a_principle_cannot) {
    lc::exercise made;
    made.set_aside = {{about("CODE-PR6"), "A grant has no price"}};
    BOOST_TEST(outcome_of(made, "principle.10.price_floor") == "not_applicable");
    BOOST_TEST(explained(made, "principle.10.price_floor").message == "Set aside: A grant has no price");

    made.set_aside = {{about("principle.10.price_floor"), "A grant has no price"}};
    BOOST_TEST(outcome_of(made, "principle.10.price_floor") == "not_applicable");

    made.set_aside = {{about("CODE-PR6"), std::nullopt}};
    BOOST_TEST(outcome_of(made, "principle.10.price_floor") == "cannot_tell");
    BOOST_TEST(explained(made, "principle.10.price_floor").missing == std::vector<std::string>{"set_aside.reason"},
               boost::test_tools::per_element());
    made.set_aside = {{about("CODE-PR6"), " "}};
    BOOST_TEST(outcome_of(made, "principle.10.price_floor") == "cannot_tell");

    // A reason counts wherever it stands.
    made.set_aside.push_back({about("principle.10.price_floor"), "A grant has no price"});
    BOOST_TEST(outcome_of(made, "principle.10.price_floor") == "not_applicable");
    BOOST_TEST(explained(made, "principle.10.price_floor").message == "Set aside: A grant has no price");

    auto shown = carers_involved_on("2025-09-01", "2025-06-01");
    shown.set_aside = {{about(by_facts), "No carers"}};
    BOOST_TEST(outcome_of(shown, by_facts) == "not_met");
}

BOOST_AUTO_TEST_CASE(a_principle_names_what_is_not_met_and_what_is_not_shown) {
    auto const late = carers_involved_on("2025-09-01", "2025-06-01");
    auto const said = explained(late, "principle.3");
    BOOST_TEST(cases::word(said.is) == "not_met");
    BOOST_TEST(cases::word(said.weight) == "warning");
    BOOST_TEST(said.message.find("Not met: carers were involved before the specification was settled "
                                 "(principle.3.carers_involved)") != std::string::npos);
    BOOST_TEST(said.remedy.find("Involvement of carers") != std::string::npos);

    auto const open = explained(carers_involved_on("2025-03-01", "2025-06-01"), "principle.3");
    BOOST_TEST(open.message.find("1 of 7 criteria are met") != std::string::npos);
    BOOST_TEST(open.missing.front() == "principle.3.users_involved");

    auto claimed = late;
    claimed.claims = {{3, true, {}}};
    BOOST_TEST(explained(claimed, "principle.3").message.find("It is claimed to be followed, but") == 0u);
    claimed.claims = {{3, false, {}}, {4, true, {}}};
    BOOST_TEST(explained(claimed, "principle.3").message.find("claimed") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(before_the_code_nothing_is_assessed_and_in_its_month_of_approval_nobody_can_tell) {
    struct row {
        char const* decided;
        char const* is;
    };
    for (auto const& each : {row{"2017-12-31", "not_assessed"}, row{"2018-01-01", "cannot_tell"},
                             row{"2018-01-31", "cannot_tell"}, row{"2018-02-01", "not_met"}})
        BOOST_TEST_CONTEXT(each.decided) {
            auto decided = with({against("principle.5", evidence_strength::verified)});
            decided.decision = cases::day(each.decided);
            BOOST_TEST(outcome_of(decided, "principle.5") == each.is);
            BOOST_TEST(outcome_of(decided, "principle.5.values") == each.is);
        }
    lc::exercise undecided; // judged by the day asked about
    BOOST_TEST(outcome_of(undecided, "principle.5", "2017-06-01") == "not_assessed");
    BOOST_TEST(
        explained(undecided, "principle.5.values", "2017-06-01").message.find("was not in force on 1 June 2017") !=
        std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_evidence_shows_is_named_entry_by_entry) {
    auto held =
        with({supporting(by_evidence, evidence_strength::documented, "2026-01-05"),
              supporting(by_evidence, evidence_strength::verified), against("CODE-N1", evidence_strength::claimed)});
    held.evidence[0].id = "EV-1";
    held.evidence[1].title = "Peer review";
    auto const said = explained(held, by_evidence);
    BOOST_TEST(said.message == "Shown by evidence: EV-1 (documented, 5 January 2026); Peer review (verified, no day).");
    BOOST_REQUIRE(said.facts.size() == 2u);
    BOOST_TEST(said.facts[1].path == "exercise.evidence[1]");
    BOOST_TEST(said.facts[1].value == "Peer review");
}

BOOST_AUTO_TEST_CASE(a_departure_from_the_word_must_weighs_more) {
    auto const given = judged(with({against("CODE-P4b", evidence_strength::verified)}));
    BOOST_TEST(cases::word(given[number_of("principle.4.clear_rationale")].weight) == "violation");
    BOOST_TEST(cases::word(given[number_of("principle.4.clear_rationale")].is) == "not_met");
    BOOST_TEST(cases::word(given[number_of("principle.4.integral")].is) == "cannot_tell");
}

BOOST_AUTO_TEST_SUITE_END()
