// SPDX-License-Identifier: MIT
#include "fact_test_rows.hpp"

#include <leeds/commissioning/rules/principles/criteria_market.hpp>
#include <leeds/commissioning/rules/principles/criteria_people.hpp>

BOOST_AUTO_TEST_SUITE(criteria_market)

namespace lc = ::leeds::commissioning;
using cases::day;
using cases::set_value;
using lc::criterion_kind;
using lc::exercise;

namespace {

constexpr auto const& tests = lc::fact_tests_of_market;

lc::percentage per_cent(int whole, int hundredths = 0) {
    return lc::percentage::from_hundredths(whole * 100 + hundredths);
}

lc::award_criterion weighing(std::optional<criterion_kind> kind, std::optional<lc::percentage> weight) {
    return {{}, kind, weight};
}

/// A tender of which four days are recorded; empty texts are not.
lc::tender on_days(std::string_view published, std::string_view bids_due, std::string_view awarded,
                   std::string_view begins) {
    auto const maybe = [](std::string_view iso) { return iso.empty() ? std::nullopt : std::optional(day(iso)); };
    lc::tender made;
    made.published = maybe(published);
    made.bids_due = maybe(bids_due);
    made.awarded = maybe(awarded);
    made.service_begins = maybe(begins);
    return made;
}

lc::delivery_option full_option() {
    lc::delivery_option made;
    made.contracts = 2;
    made.size = lc::money::from_pence(50'000'00);
    made.months = 36;
    made.funding_form = lc::funding_form::grant;
    made.advantages = "Simple";
    made.disadvantages = "Slow";
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_market_of_one_provider_is_found) { // CODE-P9
    cases::expect(tests, "principle.9.diverse_market",
                  {{"two", [](exercise& e) { e.market.emplace().providers = 2; }, "met", "",
                    "Able to deliver such a service: 2 providers."},
                   {"one", [](exercise& e) { e.market.emplace().providers = 1; }, "not_met", "",
                    "Able to deliver such a service: 1 provider. A market takes at least two."},
                   {"none", [](exercise& e) { e.market.emplace().providers = 0; }, "not_met"},
                   {"fewer", [](exercise& e) { e.market.emplace().providers = -1; }, "cannot_tell", "market.providers"},
                   {"nothing", [](exercise&) {}, "cannot_tell", "market.providers"}});
}

BOOST_AUTO_TEST_CASE(an_award_before_the_finances_of_providers_were_looked_at_is_found) { // CODE-P9
    cases::expect(
        tests, "principle.9.financial_stability",
        {{"on the day of the award",
          [](exercise& e) {
              e.market.emplace().financial_check = day("2025-06-01");
              e.tender.emplace().awarded = day("2025-06-01");
          },
          "met", "",
          "The financial stability of providers was looked at on 1 June 2025, no later than any award that "
          "is recorded."},
         {"the day after",
          [](exercise& e) {
              e.market.emplace().financial_check = day("2025-06-02");
              e.tender.emplace().awarded = day("2025-06-01");
          },
          "not_met", "",
          "The financial stability of providers was looked at on 2 June 2025, after the award of 1 June "
          "2025."},
         {"today, no award", [](exercise& e) { e.market.emplace().financial_check = day("2026-11-21"); }, "met"},
         {"tomorrow, no award", [](exercise& e) { e.market.emplace().financial_check = day("2026-11-22"); },
          "cannot_tell", "tender.awarded"},
         {"an award only", [](exercise& e) { e.tender.emplace().awarded = day("2025-06-01"); }, "cannot_tell",
          "market.financial_check"},
         {"nothing", [](exercise&) {}, "cannot_tell", "market.financial_check"}});
}

BOOST_AUTO_TEST_CASE(too_large_a_share_is_found_where_a_policy_draws_the_line) { // CODE-P9
    std::vector<set_value> const line{{lc::parameters::largest_share, 40}};
    cases::expect(
        tests, "principle.9.no_dependence",
        {{"no line drawn", [](exercise& e) { e.market.emplace().largest_share = per_cent(100); }, "not_assessed", "",
          "The policy has no largest share for that day; the Code names none."},
         {"at it", [](exercise& e) { e.market.emplace().largest_share = per_cent(40); }, "met", "",
          "The largest provider has 40 % of the market; the policy allows 40 per cent.", line},
         {"a hundredth above", [](exercise& e) { e.market.emplace().largest_share = per_cent(40, 1); }, "not_met", "",
          "The largest provider has 40.01 % of the market, more than the 40 per cent that the policy "
          "allows.",
          line},
         {"a hundredth below", [](exercise& e) { e.market.emplace().largest_share = per_cent(39, 99); }, "met", "",
          nullptr, line},
         {"nothing", [](exercise&) {}, "cannot_tell", "market.largest_share", nullptr, line}});
}

BOOST_AUTO_TEST_CASE(too_little_time_is_found_where_a_policy_says_how_much_there_should_be) { // CODE-PL3
    std::vector<set_value> const bid{{lc::parameters::least_days_to_bid, 30}};
    std::vector<set_value> const start{{lc::parameters::least_days_to_start, 90}};
    std::vector<set_value> const line{bid[0], start[0]};
    cases::expect(
        tests, "principle.9.time_to_develop",
        {{"no time asked for",
          [](exercise& e) { e.tender = on_days("2025-01-01", "2025-01-02", "2025-03-01", "2025-03-02"); },
          "not_assessed", "",
          "The policy has no least time for that day, neither to bid nor to start; the Code names none."},
         {"exactly enough",
          [](exercise& e) { e.tender = on_days("2025-01-01", "2025-01-31", "2025-03-01", "2025-05-30"); }, "met", "",
          "There was as much time as the policy asks for. Published: 1 January 2025; bids due: 31 January 2025; "
          "awarded: 1 March 2025; service begins: 30 May 2025.",
          line},
         {"a day too few to bid",
          [](exercise& e) { e.tender = on_days("2025-01-01", "2025-01-30", "2025-03-01", "2025-05-30"); }, "not_met",
          "",
          "There was less time than the policy asks for. Published: 1 January 2025; bids due: 30 January 2025; "
          "awarded: 1 March 2025; service begins: 30 May 2025.",
          line},
         {"a day too few to start",
          [](exercise& e) { e.tender = on_days("2025-01-01", "2025-01-31", "2025-03-01", "2025-05-29"); }, "not_met",
          "", nullptr, line},
         {"too few to bid, no time to start asked for",
          [](exercise& e) { e.tender = on_days("2025-01-01", "2025-01-30", "2025-03-01", "2025-12-31"); }, "not_met",
          "", nullptr, bid},
         {"too few to bid, where only time to start is asked for",
          [](exercise& e) { e.tender = on_days("2025-01-01", "2025-01-02", "2025-03-01", "2025-05-30"); }, "met", "",
          nullptr, start},
         {"too few to bid, the rest not known",
          [](exercise& e) { e.tender = on_days("2025-01-01", "2025-01-30", "", ""); }, "not_met", "", nullptr, line},
         {"enough to bid, no start",
          [](exercise& e) { e.tender = on_days("2025-01-01", "2025-02-01", "2025-03-01", ""); }, "cannot_tell",
          "tender.service_begins", nullptr, line},
         {"bids due before they were asked for",
          [](exercise& e) { e.tender = on_days("2025-06-01", "2025-01-01", "", ""); }, "not_met", "", nullptr, bid},
         {"nothing", [](exercise&) {}, "cannot_tell", "tender.published tender.bids_due", nullptr, bid},
         {"nothing of either", [](exercise&) {}, "cannot_tell",
          "tender.published tender.bids_due tender.awarded tender.service_begins", nullptr, line}});
}

BOOST_AUTO_TEST_CASE(capacity_of_providers_that_nobody_considered_is_found) { // CODE-PL3
    cases::expect(tests, "principle.9.capacity_support",
                  {{"considered", [](exercise& e) { e.market.emplace().capacity_support_considered = true; }, "met", "",
                    "Support for the capacity of providers was considered."},
                   {"not", [](exercise& e) { e.market.emplace().capacity_support_considered = false; }, "not_met", "",
                    "Support for the capacity of providers was not considered."},
                   {"nothing", [](exercise&) {}, "cannot_tell", "market.capacity_support_considered"}});
}

BOOST_AUTO_TEST_CASE(flexibilities_do_not_show_that_there_is_a_niche_demand) { // CODE-PR3
    cases::expect(
        tests, "principle.9.niche_flexibilities",
        {{"a niche and a freedom",
          [](exercise& e) {
              e.market.emplace().niche_demand = true;
              e.market->flexibilities = {lc::flexibility::light_touch};
          },
          "met", "", "A niche demand is to be met, and lots, a grant or another freedom of procurement is used."},
         {"a niche and lots",
          [](exercise& e) {
              e.market.emplace().niche_demand = true;
              e.tender.emplace().lots = {{"1", "North", {}}};
          },
          "met"},
         {"a niche and a grant",
          [](exercise& e) {
              e.market.emplace().niche_demand = true;
              e.funding.emplace().chosen = lc::funding_form::grant;
          },
          "met"},
         {"no niche",
          [](exercise& e) {
              e.market.emplace().niche_demand = false;
              e.market->flexibilities = {lc::flexibility::lots};
          },
          "not_applicable", "", "No niche demand is to be met."},
         {"a niche and a contract",
          [](exercise& e) {
              e.market.emplace().niche_demand = true;
              e.funding.emplace().chosen = lc::funding_form::contract;
          },
          "cannot_tell", "market.flexibilities"},
         {"a freedom only", [](exercise& e) { e.market.emplace().flexibilities = {lc::flexibility::lots}; },
          "cannot_tell", "market.niche_demand"},
         {"nothing", [](exercise&) {}, "cannot_tell", "market.niche_demand market.flexibilities"}});
}

BOOST_AUTO_TEST_CASE(weights_without_quality_or_price_or_that_do_not_add_up_are_found) { // CODE-PR5
    using enum criterion_kind;
    std::vector<set_value> const line{{lc::parameters::least_quality_weight, 60}};
    cases::expect(
        tests, "principle.10.quality_and_price",
        {{"balanced",
          [](exercise& e) {
              e.tender.emplace().award_criteria = {weighing(quality, per_cent(60)), weighing(price, per_cent(30, 50)),
                                                   weighing(social_value, per_cent(9, 50))};
          },
          "met", "", "Quality and price are in balance. Weights of quality, price, social value: 60 %, 30.5 %, 9.5 %.",
          line},
         {"without a line of the policy",
          [](exercise& e) {
              e.tender.emplace().award_criteria = {weighing(quality, per_cent(1)), weighing(price, per_cent(99))};
          },
          "met"},
         {"quality a hundredth below the line",
          [](exercise& e) {
              e.tender.emplace().award_criteria = {weighing(quality, per_cent(30)), weighing(quality, per_cent(29, 99)),
                                                   weighing(price, per_cent(40, 1))};
          },
          "not_met", "",
          "The weights do not add up to 100 %, leave out quality or price, or give quality less than the policy asks "
          "for. Weights of quality, quality, price: 30 %, 29.99 %, 40.01 %.",
          line},
         {"a hundredth too little",
          [](exercise& e) {
              e.tender.emplace().award_criteria = {weighing(quality, per_cent(60)), weighing(price, per_cent(39, 99))};
          },
          "not_met"},
         {"a hundredth too much",
          [](exercise& e) {
              e.tender.emplace().award_criteria = {weighing(quality, per_cent(60)), weighing(price, per_cent(40, 1))};
          },
          "not_met"},
         {"price alone", [](exercise& e) { e.tender.emplace().award_criteria = {weighing(price, per_cent(100))}; },
          "not_met"},
         {"quality alone, no price fixed",
          [](exercise& e) {
              e.tender.emplace().award_criteria = {weighing(quality, per_cent(100)), weighing(price, per_cent(0))};
              e.tender->price_floor = lc::price_floor::minimum_price;
          },
          "not_met"},
         {"quality alone, a fixed price",
          [](exercise& e) {
              e.tender.emplace().award_criteria = {weighing(quality, per_cent(100))};
              e.tender->price_floor = lc::price_floor::fixed_price;
          },
          "met"},
         {"quality alone, not known whether the price is fixed",
          [](exercise& e) { e.tender.emplace().award_criteria = {weighing(quality, per_cent(100))}; }, "cannot_tell",
          "tender.price_floor"},
         {"a weight not known",
          [](exercise& e) {
              e.tender.emplace().award_criteria = {weighing(quality, per_cent(60)), weighing(price, {})};
          },
          "cannot_tell", "tender.award_criteria.weight", nullptr, line},
         {"a kind not known",
          [](exercise& e) {
              e.tender.emplace().award_criteria = {weighing(quality, per_cent(60)), weighing({}, per_cent(40))};
          },
          "cannot_tell", "tender.award_criteria.kind"},
         {"neither", [](exercise& e) { e.tender.emplace().award_criteria = {weighing({}, {})}; }, "cannot_tell",
          "tender.award_criteria.kind tender.award_criteria.weight"},
         {"a weight not known, and too much already",
          [](exercise& e) {
              e.tender.emplace().award_criteria = {weighing(quality, {}), weighing(price, per_cent(100, 1))};
          },
          "not_met"},
         {"a weight not known, and no more left than the line allows",
          [](exercise& e) {
              e.tender.emplace().award_criteria = {weighing(quality, {}), weighing(price, per_cent(40))};
          },
          "cannot_tell", "tender.award_criteria.weight", nullptr, line},
         {"a weight not known, and less left than the line allows",
          [](exercise& e) {
              e.tender.emplace().award_criteria = {weighing(quality, {}), weighing(price, per_cent(40, 1))};
          },
          "not_met", "", nullptr, line},
         {"kinds not known, and weights that do not add up",
          [](exercise& e) {
              e.tender.emplace().award_criteria = {weighing({}, per_cent(60)), weighing({}, per_cent(39))};
          },
          "not_met"},
         {"weights not known, and no quality among the kinds",
          [](exercise& e) {
              e.tender.emplace().award_criteria = {weighing(price, {}), weighing(social_value, {})};
          },
          "not_met"},
         {"no price left, not known whether it is fixed",
          [](exercise& e) {
              e.tender.emplace().award_criteria = {weighing(quality, {}), weighing(social_value, per_cent(10))};
          },
          "cannot_tell", "tender.award_criteria.weight tender.price_floor"},
         {"no criteria", [](exercise& e) { e.tender.emplace(); }, "cannot_tell", "tender.award_criteria"},
         {"nothing", [](exercise&) {}, "cannot_tell", "tender.award_criteria"}});
}

BOOST_AUTO_TEST_CASE(areas_of_need_that_are_left_blank_show_nothing) { // CODE-P10
    cases::expect(tests, "principle.10.resources_to_need",
                  {{"two",
                    [](exercise& e) {
                        e.areas_of_need = {"Harehills", "Middleton"};
                    },
                    "met", "", "Resources are aimed at areas and communities of most need: Harehills, Middleton."},
                   {"blank", [](exercise& e) { e.areas_of_need = {" "}; }, "cannot_tell", "areas_of_need"},
                   {"nothing", [](exercise&) {}, "cannot_tell", "areas_of_need"}});
}

BOOST_AUTO_TEST_CASE(a_tender_open_to_predatory_prices_is_found) { // CODE-PR6
    using enum lc::price_floor;
    cases::expect(tests, "principle.10.price_floor",
                  {{"a minimum", [](exercise& e) { e.tender.emplace().price_floor = minimum_price; }, "met", "",
                    "The tender sets a minimum price."},
                   {"a fixed price", [](exercise& e) { e.tender.emplace().price_floor = fixed_price; }, "met", "",
                    "The tender sets a fixed price."},
                   {"neither", [](exercise& e) { e.tender.emplace().price_floor = none; }, "not_met", "",
                    "The tender sets neither a minimum price nor a fixed price."},
                   {"nothing", [](exercise&) {}, "cannot_tell", "tender.price_floor"}});
}

BOOST_AUTO_TEST_CASE(options_that_are_not_told_in_full_are_found) { // CODE-PL2, WIN-D2
    cases::expect(
        tests, "principle.10.options_considered",
        {{"two",
          [](exercise& e) {
              e.options = {full_option(), full_option()};
          },
          "met", "",
          "Considered were 2 options, each with number, size and length of contracts, type of funding, advantages and "
          "disadvantages."},
         {"one", [](exercise& e) { e.options = {full_option()}; }, "cannot_tell", "options"},
         {"one, of which nothing is told", [](exercise& e) { e.options.emplace_back(); }, "cannot_tell",
          "options options.contracts options.size options.months options.funding_form options.advantages "
          "options.disadvantages"},
         {"a third without its length, and with blanks against it",
          [](exercise& e) {
              e.options = {full_option(), full_option(), full_option()};
              e.options[2].months.reset();
              e.options[0].disadvantages = " ";
          },
          "cannot_tell", "options.months options.disadvantages"},
         {"nothing", [](exercise&) {}, "cannot_tell", "options"}});
}

BOOST_AUTO_TEST_CASE(social_value_that_is_named_but_not_scored_is_found) { // CODE-PR4
    using enum criterion_kind;
    cases::expect(
        tests, "principle.10.social_value",
        {{"named and scored",
          [](exercise& e) {
              e.tender.emplace().social_value_in_specification = true;
              e.tender->award_criteria = {weighing({}, {}), weighing(social_value, per_cent(0, 1))};
          },
          "met", "", "The specification refers to the social value ambitions, and social value has a weight."},
         {"not named", [](exercise& e) { e.tender.emplace().social_value_in_specification = false; }, "not_met", "",
          "The specification does not refer to the social value ambitions, or social value has no weight."},
         {"named, of no weight",
          [](exercise& e) {
              e.tender.emplace().social_value_in_specification = true;
              e.tender->award_criteria = {weighing(quality, {}), weighing(social_value, per_cent(0)),
                                          weighing({}, per_cent(0))};
          },
          "not_met"},
         {"not scored, not known whether named",
          [](exercise& e) { e.tender.emplace().award_criteria = {weighing(quality, per_cent(100))}; }, "not_met"},
         {"scored, not known whether named",
          [](exercise& e) { e.tender.emplace().award_criteria = {weighing(social_value, per_cent(10))}; },
          "cannot_tell", "tender.social_value_in_specification"},
         {"named, weight not known",
          [](exercise& e) {
              e.tender.emplace().social_value_in_specification = true;
              e.tender->award_criteria = {weighing(social_value, {})};
          },
          "cannot_tell", "tender.award_criteria.weight"},
         {"named, kind not known",
          [](exercise& e) {
              e.tender.emplace().social_value_in_specification = true;
              e.tender->award_criteria = {weighing({}, per_cent(10))};
          },
          "cannot_tell", "tender.award_criteria.kind"},
         {"named", [](exercise& e) { e.tender.emplace().social_value_in_specification = true; }, "cannot_tell",
          "tender.award_criteria"},
         {"nothing", [](exercise&) {}, "cannot_tell", "tender.social_value_in_specification tender.award_criteria"}});
}

BOOST_AUTO_TEST_CASE(no_test_reads_what_cannot_be_recorded_or_says_a_sentence_with_a_gap) {
    cases::expect_sound(tests, 9, 12);
}

BOOST_AUTO_TEST_CASE(an_exercise_of_which_nothing_is_recorded_is_neither_praised_nor_blamed) {
    cases::expect_silence_of_nothing(tests);
}

namespace {

/// An exercise decided on 1 June 2025, of which everything is recorded that values of a policy are compared with.
exercise compared_with_values() {
    exercise made;
    made.decision = day("2025-06-01");
    made.value = lc::money::from_pence(5'000'00);
    made.equality_assessments.emplace_back().kind = lc::equality_assessment_kind::screening;
    made.reporting.emplace().reports_a_year = 12;
    made.market.emplace().largest_share = per_cent(50);
    made.tender = on_days("2025-01-01", "2025-01-11", "2025-02-01", "2025-02-11");
    made.tender->award_criteria = {weighing(criterion_kind::quality, per_cent(50)),
                                   weighing(criterion_kind::price, per_cent(50))};
    made.tender->feedback = lc::feedback{1, true, day("2025-02-11"), {}, {}};
    return made;
}

/// Values that such an exercise does not keep to.
std::int64_t amount_failed(lc::parameter const& what) {
    if (what.name == lc::parameters::most_reports_if_small.name) return 4;
    if (what.name == lc::parameters::full_assessment_from.name) return 1;
    if (what.name == lc::parameters::small_exercise_below.name) return 10'000'00;
    if (what.name == lc::parameters::largest_share.name) return 40;
    if (what.name == lc::parameters::most_days_to_feedback.name) return 9;
    return 60; // days to bid and to start, weight of quality
}

lc::outcome decided(lc::fact_test const& test, exercise const& subject, std::string_view from,
                    std::optional<lc::date> possibly_from, std::optional<lc::date> to) {
    std::vector<lc::policy::entry> entries;
    for (lc::parameter const& each : test.uses)
        entries.push_back(
            {each,
             {{amount_failed(each), day(from), possibly_from, to, lc::value_status::adopted, "a test", std::nullopt}}});
    lc::policy const policy("a policy of the tests", entries);
    return test.decide(subject, cases::basis_on("2025-08-01", policy)).is;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_value_of_a_policy_counts_only_if_it_surely_held_on_the_day_of_the_decision) {
    exercise const subject = compared_with_values();
    exercise undecided = subject;
    undecided.decision.reset(); // judged by the day asked about
    lc::policy const empty("no values", {});
    int with_values = 0;
    auto const look = [&](lc::fact_test const& test) {
        if (test.uses.empty()) return;
        ++with_values;
        BOOST_TEST_CONTEXT(test.criterion) {
            auto const without = test.decide(subject, cases::basis_on("2025-08-01", empty)).is;
            BOOST_TEST((without == lc::outcome::not_assessed || without == lc::outcome::met));
            BOOST_TEST((decided(test, subject, "2025-06-01", {}, {}) == lc::outcome::not_met));
            BOOST_TEST((decided(test, subject, "2025-06-02", {}, {}) == without));
            BOOST_TEST((decided(test, subject, "2025-06-02", day("2025-06-01"), {}) == without));
            BOOST_TEST((decided(test, subject, "2025-01-01", {}, day("2025-06-01")) == lc::outcome::not_met));
            BOOST_TEST((decided(test, subject, "2025-01-01", {}, day("2025-05-31")) == without));
            BOOST_TEST((decided(test, undecided, "2025-08-01", {}, {}) == lc::outcome::not_met));
            BOOST_TEST((decided(test, undecided, "2025-08-02", {}, {}) == without));
        }
    };
    for (lc::fact_test const& each : lc::fact_tests_of_people) look(each);
    for (lc::fact_test const& each : tests) look(each);
    BOOST_TEST(with_values == 6);
}

BOOST_AUTO_TEST_SUITE_END()
