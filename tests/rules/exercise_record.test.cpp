// SPDX-License-Identifier: MIT
#include "exercise_cases.hpp"

#include <boost/test/unit_test.hpp>

#include <vector>

BOOST_AUTO_TEST_SUITE(exercise_record)

namespace lc = ::leeds::commissioning;
using cases::basis_on;
using cases::day;
using cases::iso;
using cases::lacks;
using cases::maybe_day;
using cases::told;
using cases::word;

namespace {

using maybe = std::optional<bool>;
using text = std::optional<std::string>;

/// Weights in hundredths of one per cent; a negative one is not recorded.
lc::exercise weighed(std::vector<int> const& hundredths) {
    lc::exercise made;
    made.tender.emplace();
    for (int const each : hundredths) {
        made.tender->award_criteria.emplace_back();
        if (each >= 0) made.tender->award_criteria.back().weight = lc::percentage::from_hundredths(each);
    }
    return made;
}

using at = lc::exercise_stage;

lc::stage_record stage(std::optional<at> which, std::string_view began, std::string_view ended = {}) {
    lc::stage_record made;
    made.stage = which;
    made.began = maybe_day(began);
    made.ended = maybe_day(ended);
    return made;
}

lc::exercise of_stages(std::vector<lc::stage_record> stages) {
    lc::exercise made;
    made.stages = std::move(stages);
    return made;
}

lc::grant_change change(std::string_view told, maybe keeps, std::vector<std::string> actions, maybe support = {}) {
    lc::grant_change made;
    made.told = maybe_day(told);
    made.keeps_funding = keeps;
    made.actions = std::move(actions);
    made.capacity_support = support;
    return made;
}

lc::exercise reviewed(std::string_view on) {
    lc::exercise made;
    made.code_reviewed = maybe_day(on);
    return made;
}

/// The Leeds policy with another time between two reviews; none where it is negative.
lc::policy review_every(std::int64_t months) {
    std::vector<lc::policy::entry> entries;
    for (auto const& each : cases::numbers().entries()) {
        entries.push_back(each);
        if (each.what.name != lc::parameters::code_review.name) continue;
        entries.back().values.clear();
        if (months >= 0) entries.back().values = {{months, day("2018-01-01"), {}, {}, {}, "a test", {}}};
    }
    return {"own", entries};
}

} // namespace

BOOST_AUTO_TEST_CASE(weights_that_do_not_add_up_are_found_to_the_hundredth_of_one_per_cent) { // DATA-WEIGHTS, CODE-PR5
    struct row {
        char const* why;
        std::vector<int> weights;
        char const* is;
        std::int64_t sum, difference;
        char const* missing;
    };
    for (row const& each :
         {row{"60 and 40", {6000, 4000}, "met", 10000, 0, ""},
          {"to the hundredth", {3333, 3333, 3334}, "met", 10000, 0, ""},
          {"a hundredth under", {3333, 3333, 3333}, "not_met", 9999, 1, ""},
          {"a hundredth over", {3334, 3334, 3333}, "not_met", 10001, 1, ""},
          {"one alone", {10000}, "met", 10000, 0, ""},
          {"nought", {0}, "not_met", 0, 10000, ""},
          {"beyond what a percentage can be", {100000, 100000}, "not_met", 200000, 190000, ""},
          {"one missing, the others under", {6000, -1}, "cannot_tell", 0, 0, "tender.award_criteria.weight"},
          {"one missing, the others at 100 %", {6000, 4000, -1}, "cannot_tell", 0, 0, "tender.award_criteria.weight"},
          {"one missing, the others a hundredth over", {6000, -1, 4001}, "not_met", 10001, 1, ""},
          {"all missing", {-1, -1}, "cannot_tell", 0, 0, "tender.award_criteria.weight"},
          {"no criteria", {}, "cannot_tell", 0, 0, "tender.award_criteria"}})
        BOOST_TEST_CONTEXT(each.why) {
            auto const given = lc::exercise_weights(weighed(each.weights), basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "warning" : "none"));
            BOOST_TEST(given.numbers[0] == each.sum);
            BOOST_TEST(given.numbers[1] == each.difference);
            BOOST_TEST(lacks(given, lc::exercise_weights.info) == each.missing);
        }
}

BOOST_AUTO_TEST_CASE(the_sum_of_weights_is_told_in_per_cent) { // DATA-WEIGHTS
    BOOST_TEST(told(lc::exercise_weights, weighed({6000, 4000})).message == "The weights add up to 100 %: 60 %, 40 %.");
    BOOST_TEST(told(lc::exercise_weights, weighed({3333, 6666})).message ==
               "The weights add up to 99.99 %, which is 0.01 % too little: 33.33 %, 66.66 %.");
    BOOST_TEST(told(lc::exercise_weights, weighed({6000, 5050})).message ==
               "The weights add up to 110.5 %, which is 10.5 % too much: 60 %, 50.5 %.");
    BOOST_TEST(told(lc::exercise_weights, weighed({6000, 5050, -1})).message ==
               "Not all weights are recorded, and those that are add up to 110.5 %, which is 10.5 % too much: 60 %, "
               "50.5 %.");
    auto const worked_out = told(lc::exercise_weights, weighed({3333, 6666})).worked_out;
    BOOST_REQUIRE(worked_out.size() == 2u);
    BOOST_TEST(worked_out[0].name == "sum");
    BOOST_TEST(worked_out[0].value == "99.99");
    BOOST_TEST(worked_out[1].name == "difference");
    BOOST_TEST(worked_out[1].value == "0.01");
}

BOOST_AUTO_TEST_CASE(stages_that_begin_out_of_their_order_are_found) { // DATA-STAGES
    struct row {
        char const* why;
        std::vector<lc::stage_record> stages;
        char const* is;
        std::int64_t days;
        char const* says; // or the facts that are missing
    };
    for (row const& each :
         {row{"in order, as it happens to be written down",
              {stage(at::procurement, "2025-05-01"), stage(at::needs_assessment, "2025-01-01"),
               stage(at::planning, "2025-03-01")},
              "met",
              0,
              "The stages begin in their order."},
          {"the same day",
           {stage(at::needs_assessment, "2025-01-01"), stage(at::planning, "2025-01-01")},
           "met",
           0,
           "The stages begin"},
          {"one stage", {stage(at::review, "2025-01-01")}, "met", 0, "The stages begin"},
          {"overlapping",
           {stage(at::planning, "2025-01-01", "2025-12-31"), stage(at::procurement, "2025-02-01", "2025-06-30")},
           "met",
           0,
           "The stages begin"},
          {"a stage that comes again",
           {stage(at::needs_assessment, "2025-01-01"), stage(at::planning, "2025-02-01"),
            stage(at::needs_assessment, "2025-03-01")},
           "met",
           0,
           "The stages begin"},
          {"planning a day early",
           {stage(at::needs_assessment, "2025-01-02"), stage(at::planning, "2025-01-01")},
           "not_met",
           1,
           "Planning begins on 1 January 2025, 1 day before the needs assessment, which begins on 2 January 2025."},
          {"procurement before the needs assessment",
           {stage(at::needs_assessment, "2025-01-11"), stage(at::procurement, "2025-01-01")},
           "not_met",
           10,
           "Procurement begins on 1 January 2025, 10 days before a stage ahead of it, which begins on 11 January "
           "2025."},
          {"contract management before procurement",
           {stage(at::needs_assessment, "2024-01-01"), stage(at::procurement, "2025-01-03"),
            stage(at::contract_management, "2025-01-01")},
           "not_met",
           2,
           "Contract management begins on 1 January 2025, 2 days before a stage ahead of it, which begins on 3 January "
           "2025."},
          {"the review before contract management",
           {stage(at::contract_management, "2025-01-03"), stage(at::review, "2025-01-01")},
           "not_met",
           2,
           "The review begins on 1 January 2025, 2 days before a stage ahead of it, which begins on 3 January 2025."},
          {"whatever day is missing of a third stage",
           {stage(at::planning, "2025-01-03"), stage(at::procurement, "2025-01-01"), stage(at::review, "")},
           "not_met",
           2,
           "Procurement begins"},
          {"the earlier stage may have begun before",
           {stage(at::planning, "2025-01-03"), stage(at::procurement, "2025-01-01"), stage(at::planning, "")},
           "cannot_tell",
           0,
           "stages.began"},
          {"the later stage may have begun before too",
           {stage(at::planning, "2025-01-03"), stage(at::procurement, "2025-01-01"), stage(at::procurement, "")},
           "not_met",
           2,
           "Procurement begins"},
          {"a stage without its name may be the earlier one",
           {stage(at::planning, "2025-01-03"), stage(at::procurement, "2025-01-01"), stage({}, "2024-01-01")},
           "cannot_tell",
           0,
           "stages.stage"},
          {"no day", {stage(at::planning, "")}, "cannot_tell", 0, "stages.began"},
          {"neither name nor day", {stage({}, "")}, "cannot_tell", 0, "stages.stage, stages.began"},
          {"no stages", {}, "cannot_tell", 0, "stages"}})
        BOOST_TEST_CONTEXT(each.why) {
            lc::exercise const subject = of_stages(each.stages);
            auto const given = lc::exercise_stages(subject, basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "warning" : "none"));
            BOOST_TEST(given.numbers[0] == each.days);
            std::string const said = given.is == lc::outcome::cannot_tell ? lacks(given, lc::exercise_stages.info)
                                                                          : told(lc::exercise_stages, subject).message;
            BOOST_TEST(said.substr(0, std::string_view(each.says).size()) == each.says);
        }
}

BOOST_AUTO_TEST_CASE(a_stage_that_ends_before_it_begins_is_found) { // DATA-STAGE-END
    struct row {
        char const* why;
        std::vector<lc::stage_record> stages;
        char const* is;
        char const* says; // or the facts that are missing
    };
    for (row const& each :
         {row{"one day", {stage(at::planning, "2025-01-01", "2025-01-01")}, "met", "Every stage ends no earlier"},
          {"a day too early",
           {stage(at::planning, "2025-01-02", "2025-01-01")},
           "not_met",
           "Planning ends on 1 January 2025, 1 day before it begins on 2 January 2025."},
          {"needs assessment",
           {stage(at::needs_assessment, "2025-01-03", "2025-01-01")},
           "not_met",
           "The needs assessment ends on 1 January 2025, 2 days before it begins on 3 January 2025."},
          {"procurement", {stage(at::procurement, "2025-01-03", "2025-01-01")}, "not_met", "Procurement ends on 1"},
          {"contract management",
           {stage(at::contract_management, "2025-01-03", "2025-01-01")},
           "not_met",
           "Contract management ends on 1"},
          {"review", {stage(at::review, "2025-01-03", "2025-01-01")}, "not_met", "The review ends on 1"},
          {"a stage without its name", {stage({}, "2025-01-03", "2025-01-01")}, "not_met", "A stage ends on 1"},
          {"found beside one that is not known",
           {stage(at::planning, "", "2025-01-01"), stage(at::review, "2025-01-03", "2025-01-01")},
           "not_met",
           "The review ends"},
          {"one goes on",
           {stage(at::planning, "2025-01-01", "2025-01-31"), stage(at::procurement, "2025-02-01")},
           "not_applicable",
           "No stage that has a last day ends before it begins. One that has none is still going on."},
          {"no first day", {stage(at::planning, "", "2025-01-01")}, "cannot_tell", "stages.began"},
          {"no days", {stage(at::planning, "")}, "cannot_tell", "stages.began"},
          {"no stages", {}, "cannot_tell", "stages"}})
        BOOST_TEST_CONTEXT(each.why) {
            lc::exercise const subject = of_stages(each.stages);
            auto const given = lc::exercise_stage_ends(subject, basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "warning" : "none"));
            std::string const said = given.is == lc::outcome::cannot_tell
                                         ? lacks(given, lc::exercise_stage_ends.info)
                                         : told(lc::exercise_stage_ends, subject).message;
            BOOST_TEST(said.substr(0, std::string_view(each.says).size()) == each.says);
        }
}

BOOST_AUTO_TEST_CASE(an_award_before_the_decision_is_found) { // DATA-AWARD-DAY
    struct row {
        char const* decided;
        char const* awarded;
        char const* is;
        std::int64_t days;
        char const* missing;
    };
    for (row const& each : {row{"2025-06-01", "2025-06-02", "met", 0, ""},
                            {"2025-06-01", "2025-06-01", "met", 0, ""},
                            {"2025-06-01", "2025-05-31", "not_met", 1, ""},
                            {"2025-06-01", "", "cannot_tell", 0, "tender.awarded"},
                            {"", "2025-06-01", "cannot_tell", 0, "decision"},
                            {"", "", "cannot_tell", 0, "decision, tender.awarded"}})
        BOOST_TEST_CONTEXT(each.decided << " and " << each.awarded) {
            lc::exercise subject;
            subject.decision = maybe_day(each.decided);
            subject.tender.emplace().awarded = maybe_day(each.awarded);
            auto const given = lc::exercise_award_day(subject, basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "warning" : "none"));
            BOOST_TEST(given.numbers[0] == each.days);
            BOOST_TEST(lacks(given, lc::exercise_award_day.info) == each.missing);
        }
    lc::exercise subject;
    subject.decision = day("2025-06-03");
    subject.tender.emplace().awarded = day("2025-06-01");
    BOOST_TEST(told(lc::exercise_award_day, subject).message ==
               "Awarded on 1 June 2025, 2 days before it was decided to go ahead on 3 June 2025.");
    subject.decision = day("2025-05-01");
    BOOST_TEST(told(lc::exercise_award_day, subject).message == "Decided on 1 May 2025, awarded on 1 June 2025.");
}

BOOST_AUTO_TEST_CASE(bids_due_before_the_opportunity_was_published_are_found) { // DATA-BIDS-DAY
    struct row {
        char const* published;
        char const* due;
        char const* is;
        std::int64_t days;
        char const* missing;
    };
    for (row const& each : {row{"2025-03-01", "2025-03-02", "met", 0, ""},
                            {"2025-03-01", "2025-03-01", "met", 0, ""},
                            {"2025-03-01", "2025-02-28", "not_met", 1, ""},
                            {"2025-03-01", "", "cannot_tell", 0, "tender.bids_due"},
                            {"", "2025-03-01", "cannot_tell", 0, "tender.published"},
                            {"", "", "cannot_tell", 0, "tender.published, tender.bids_due"}})
        BOOST_TEST_CONTEXT(each.published << " and " << each.due) {
            lc::exercise subject;
            subject.tender.emplace().published = maybe_day(each.published);
            subject.tender->bids_due = maybe_day(each.due);
            auto const given = lc::exercise_bids_day(subject, basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "warning" : "none"));
            BOOST_TEST(given.numbers[0] == each.days);
            BOOST_TEST(lacks(given, lc::exercise_bids_day.info) == each.missing);
        }
    lc::exercise subject;
    subject.tender.emplace().published = day("2025-03-01");
    subject.tender->bids_due = day("2025-02-28");
    BOOST_TEST(told(lc::exercise_bids_day, subject).message ==
               "Bids were due by 28 February 2025, 1 day before the opportunity was published on 1 March 2025.");
    subject.tender->bids_due = day("2025-04-01");
    BOOST_TEST(told(lc::exercise_bids_day, subject).message == "Published on 1 March 2025, bids due by 1 April 2025.");
}

BOOST_AUTO_TEST_CASE(whether_a_grant_or_a_contract_was_decided_is_told_with_its_reason) { // SCR-M3
    struct row {
        char const* why;
        std::optional<lc::funding_form> chosen;
        text reason;
        std::optional<lc::delivery_form> delivery;
        char const* is;
        char const* says; // or the facts that are missing
    };
    text const small = "It costs least to run.";
    auto const grant = lc::funding_form::grant;
    for (row const& each :
         {row{"a grant", grant, small, {}, "met", "Decided: grant. The reason: “It costs least to run.”."},
          {"a contract", lc::funding_form::contract, small, {}, "met", "Decided: contract."},
          {"what was chosen counts more than how it is delivered", grant, small, lc::delivery_form::in_house, "met",
           "Decided: grant."},
          {"no reason", grant, {}, {}, "cannot_tell", "funding.reason"},
          {"a blank reason", grant, " ", {}, "cannot_tell", "funding.reason"},
          {"only a reason", {}, small, {}, "cannot_tell", "funding.chosen"},
          {"neither", {}, {}, lc::delivery_form::third_sector, "cannot_tell", "funding.chosen, funding.reason"},
          {"in-house is chosen",
           lc::funding_form::in_house,
           {},
           {},
           "not_applicable",
           "The commissioner provides the service itself: neither a grant nor a contract is awarded."},
          {"delivered in-house", {}, {}, lc::delivery_form::in_house, "not_applicable", "The commissioner provides"},
          {"brought back",
           {},
           {},
           lc::delivery_form::brought_back_in_house,
           "not_applicable",
           "The commissioner provides"}})
        BOOST_TEST_CONTEXT(each.why) {
            lc::exercise subject;
            subject.delivery_form = each.delivery;
            subject.funding.emplace().chosen = each.chosen;
            subject.funding->reason = each.reason;
            auto const given = lc::exercise_grant_or_contract(subject, basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(word(given.weight) == "none");
            std::string const said = given.is == lc::outcome::cannot_tell
                                         ? lacks(given, lc::exercise_grant_or_contract.info)
                                         : told(lc::exercise_grant_or_contract, subject).message;
            BOOST_TEST(said.substr(0, std::string_view(each.says).size()) == each.says);
        }
    lc::exercise own;
    own.delivery_form = lc::delivery_form::in_house; // and no record of funding at all
    BOOST_TEST(word(lc::exercise_grant_or_contract(own, basis_on()).is) == "not_applicable");
}

BOOST_AUTO_TEST_CASE(organisations_whose_grant_changes_are_not_said_to_be_told_unless_they_were) { // WIN-6.2, WIN-6.2b
    struct row {
        char const* why;
        std::vector<lc::grant_change> changes;
        char const* is;
        char const* missing;
        char const* remark;
    };
    std::vector<std::string> const none;
    std::vector<std::string> const some{"Runs a weekly club."};
    char const* const later = "only after the decision";
    char const* const unhelped = "is not helped to develop";
    char const* const unknown = "is not recorded";
    for (row const& each :
         {row{"keeps funding for actions", {change("2025-05-31", true, some)}, "met", "", ""},
          {"loses it and is helped", {change("2025-05-31", false, none, true)}, "met", "", ""},
          {"loses it and is not helped", {change("2025-05-31", false, none, false)}, "met", "", unhelped},
          {"loses it, help not known", {change("2025-05-31", false, none)}, "met", "", unknown},
          {"actions, whether it keeps funding or not", {change("2025-05-31", {}, some)}, "met", "", ""},
          {"told on the day of the decision", {change("2025-06-01", true, some)}, "met", "", ""},
          {"told the day after", {change("2025-06-02", true, some)}, "met", "", later},
          {"keeps funding for nothing known",
           {change("2025-05-31", true, none)},
           "cannot_tell",
           "funding.grants_ending.actions",
           ""},
          {"keeps funding for blank actions",
           {change("2025-05-31", true, {" "})},
           "cannot_tell",
           "funding.grants_ending.actions",
           ""},
          {"perhaps keeps it",
           {change("2025-05-31", {}, none)},
           "cannot_tell",
           "funding.grants_ending.keeps_funding, funding.grants_ending.actions",
           ""},
          {"not known to be told", {change("", true, some)}, "cannot_tell", "funding.grants_ending.told", ""},
          {"one of two not known to be told",
           {change("2025-05-31", true, some), change("", false, none, true)},
           "cannot_tell",
           "funding.grants_ending.told",
           ""},
          {"none", {}, "cannot_tell", "funding.grants_ending", ""}})
        BOOST_TEST_CONTEXT(each.why) {
            lc::exercise subject;
            subject.decision = day("2025-06-01");
            subject.funding.emplace().grants_ending = each.changes;
            auto const given = lc::exercise_grants_told(subject, basis_on());
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(word(given.weight) == "none");
            BOOST_TEST(lacks(given, lc::exercise_grants_told.info) == each.missing);
            for (char const* const remark : {later, unhelped, unknown})
                BOOST_TEST(cases::remarks(given, lc::exercise_grants_told.info, remark) ==
                           (std::string_view(each.remark) == remark));
        }
    lc::exercise subject;
    subject.funding.emplace().grants_ending = {change("2025-05-31", true, some),
                                               change("2025-05-31", false, none, false)};
    BOOST_TEST(told(lc::exercise_grants_told, subject).message ==
               "2 organisations told that a grant ends or changes; whoever keeps funding has actions in exchange. At "
               "least one that loses its grant is not helped to develop its capacity.");
}

BOOST_AUTO_TEST_CASE(a_review_of_the_code_is_due_within_a_year_of_the_last) { // CODE-R1
    struct row {
        char const* reviewed;
        char const* as_of;
        char const* is;
        char const* due;
        std::int64_t days;
    };
    for (row const& each : {row{"2025-03-10", "2026-03-09", "met", "2026-03-10", 0},
                            {"2025-03-10", "2026-03-10", "met", "2026-03-10", 0},
                            {"2025-03-10", "2026-03-11", "not_met", "2026-03-10", 1},
                            {"2025-03-10", "2025-03-10", "met", "2026-03-10", 0}, // reviewed that day
                            {"2025-03-10", "2025-03-09", "cannot_tell", "none", 0},
                            {"2024-02-29", "2025-02-28", "met", "2025-02-28", 0}, // no 29 February in 2025
                            {"2024-02-29", "2025-03-01", "not_met", "2025-02-28", 1},
                            {"2019-01-01", "2026-11-21", "not_met", "2020-01-01", 2516},
                            {"", "2026-11-21", "cannot_tell", "none", 0}})
        BOOST_TEST_CONTEXT(each.reviewed << " asked on " << each.as_of) {
            auto const given = lc::exercise_code_review(reviewed(each.reviewed), basis_on(each.as_of));
            BOOST_TEST(word(given.is) == each.is);
            BOOST_TEST(word(given.weight) == (given.is == lc::outcome::not_met ? "note" : "none"));
            BOOST_TEST(iso(given.dates[0]) == each.due);
            BOOST_TEST(given.numbers[0] == each.days);
            bool const open = given.is == lc::outcome::cannot_tell;
            BOOST_TEST(lacks(given, lc::exercise_code_review.info) == (open ? "code_reviewed" : ""));
        }
    auto const says = [](char const* on, char const* as_of) {
        return told(lc::exercise_code_review, reviewed(on), basis_on(as_of)).message;
    };
    BOOST_TEST(says("2025-03-10", "2026-03-10") ==
               "The impact of the Code was last reviewed on 10 March 2025; the next review is due by 10 March 2026.");
    BOOST_TEST(says("2025-03-10", "2026-03-12") ==
               "The impact of the Code was last reviewed on 10 March 2025. The Code proposes a review within 12 "
               "months, so one was due by 10 March 2026, 2 days ago.");
    BOOST_TEST(says("2025-03-10", "2025-03-09") ==
               "The review of 10 March 2025 comes after the day asked about; an earlier one is not recorded.");
}

BOOST_AUTO_TEST_CASE(the_time_between_reviews_is_that_of_the_policy) { // CODE-R1
    struct row {
        std::int64_t months;
        char const* is;
    };
    for (row const& each : {row{-1, "not_assessed"}, // none
                            {0, "not_assessed"},
                            {1, "not_met"},
                            {23, "not_met"},
                            {24, "met"},
                            {lc::longest_months, "met"},
                            {lc::longest_months + 1, "not_assessed"}})
        BOOST_TEST_CONTEXT(each.months) {
            lc::policy const numbers = review_every(each.months);
            auto const subject = reviewed("2024-06-01");
            auto const on = basis_on("2026-06-01", numbers);
            BOOST_TEST(word(lc::exercise_code_review(subject, on).is) == each.is);
            if (lc::exercise_code_review(subject, on).is == lc::outcome::not_assessed)
                BOOST_TEST(told(lc::exercise_code_review, subject, on).message ==
                           "The policy sets no time between two reviews of the Code that can be counted.");
        }
}

BOOST_AUTO_TEST_CASE(no_review_of_the_code_is_asked_for_before_there_was_one) { // CODE-R1
    struct row {
        char const* as_of;
        char const* is;
        char const* says;
    };
    for (row const& each :
         {row{"2017-12-31", "not_assessed", "The Code was not in force on 31 December 2017: it holds from 1 February "},
          {"2018-01-01", "cannot_tell", "Whether the Code was in force on 1 January 2018 cannot be told: it holds "},
          {"2018-01-31", "cannot_tell", "Whether the Code was in force on 31 January 2018 cannot be told: it holds "},
          {"2018-02-01", "met", "The impact of the Code was last reviewed"}})
        BOOST_TEST_CONTEXT(each.as_of) {
            auto const subject = reviewed("2017-12-01");
            BOOST_TEST(word(lc::exercise_code_review(subject, basis_on(each.as_of)).is) == each.is);
            BOOST_TEST(told(lc::exercise_code_review, subject, basis_on(each.as_of)).message.starts_with(each.says));
        }
}

BOOST_AUTO_TEST_SUITE_END()
