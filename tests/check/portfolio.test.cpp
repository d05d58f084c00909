// SPDX-License-Identifier: MIT
#include "../rules/cases.hpp"
#include "../time/print.hpp"

#include <leeds/commissioning/check/explanation.hpp>
#include <leeds/commissioning/check/portfolio.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(portfolio)

namespace lc = leeds::commissioning;
using cases::basis_on;
using cases::day;
using lc::outcome;

namespace {

/// The policy of a council that says what a blanket reduction is: five providers within 90 days; ends within 30 days.
lc::policy with_windows(std::optional<int> reductions = 90, std::optional<int> providers = 5,
                        std::optional<int> ends = 30) {
    lc::policy const leeds = lc::leeds_policy();
    std::vector<lc::policy::entry> entries(leeds.entries().begin(), leeds.entries().end());
    auto const set = [&](lc::parameter const& wanted, std::optional<int> amount) {
        for (auto& each : entries)
            if (each.what.name == wanted.name && amount)
                each.values = {{.amount = *amount,
                                .from = day("2000-01-01"),
                                .possibly_from = std::nullopt,
                                .to = std::nullopt,
                                .reference = "a test",
                                .last_checked = std::nullopt}};
    };
    set(lc::parameters::blanket_window, reductions);
    set(lc::parameters::blanket_providers, providers);
    set(lc::parameters::ends_window, ends);
    return {"with windows", std::move(entries)};
}

lc::policy const& windows() {
    static lc::policy const made = with_windows();
    return made;
}
lc::basis asked(lc::policy const& numbers = windows()) { return {numbers, day("2026-11-21")}; }

lc::contract held_by(std::string name, char const* end = "2027-03-31") {
    lc::contract made;
    made.start = day("2024-04-01");
    made.end = day(end);
    made.providers.push_back({.name = std::move(name), .sector = lc::sector::third_sector});
    return made;
}

lc::contract reduced(lc::contract subject, std::int64_t before, std::int64_t after, lc::date served) {
    lc::change_notice made;
    made.kind = lc::change_kind::reduction;
    made.sum_before = lc::money::from_pence(before);
    made.sum_after = lc::money::from_pence(after);
    made.served = served;
    subject.change_notices.push_back(made);
    return subject;
}

lc::contract ended(lc::contract subject, lc::date effective, std::optional<bool> considered = std::nullopt) {
    lc::change_notice made;
    made.kind = lc::change_kind::cessation;
    made.effective = effective;
    made.impact_considered = considered;
    subject.change_notices.push_back(made);
    return subject;
}

lc::portfolio_position position_of(std::vector<lc::contract> const& contracts, lc::basis const& on) {
    lc::portfolio_fold fold(on);
    for (lc::contract const& each : contracts) fold.add(each);
    return fold.finish();
}

/// The outcome of a rule about the one provider, or the one share, of a portfolio.
template <class Rule>
outcome of_provider(Rule const& rule, std::vector<lc::contract> const& contracts, lc::basis const& on = asked()) {
    auto const position = position_of(contracts, on);
    BOOST_REQUIRE_EQUAL(position.providers.size(), 1u);
    return rule(position.providers.front(), on).is;
}
outcome of_share(std::vector<lc::contract> const& contracts, lc::basis const& on = asked()) {
    auto const position = position_of(contracts, on);
    BOOST_REQUIRE_EQUAL(position.reductions.size(), 1u);
    return lc::blanket_reductions(position.reductions.front(), on).is;
}

/// Reductions by 15 % of so many providers, told so many days apart.
std::vector<lc::contract> cut_alike(int providers, int days_apart) {
    std::vector<lc::contract> all;
    for (int number = 0; number < providers; ++number)
        all.push_back(reduced(held_by("P" + std::to_string(number)), 5'016'600, 4'264'100,
                              lc::add_days(day("2026-01-05"), number * days_apart)));
    return all;
}

std::string word(outcome is) { return std::string(lc::name_of(is)); }

} // namespace

BOOST_AUTO_TEST_CASE(the_same_cut_for_enough_providers_at_once_is_a_blanket_reduction) { // SCR-37
    struct row {
        int providers;
        int days_apart;
        outcome is;
    };
    for (row const& each : {row{5, 0, outcome::not_met}, row{4, 0, outcome::met}, row{6, 0, outcome::not_met},
                            row{5, 22, outcome::not_met}, // 88 days from first to last
                            row{5, 23, outcome::met},     // 92 days: no five of them within 90
                            row{9, 23, outcome::met}, row{2, 1, outcome::met}})
        BOOST_TEST(word(of_share(cut_alike(each.providers, each.days_apart))) == word(each.is),
                   each.providers << " providers, " << each.days_apart << " days apart");
}

BOOST_AUTO_TEST_CASE(days_as_far_apart_as_the_window_are_still_at_once_and_a_day_more_is_not) { // SCR-37
    auto const two = [](int apart) {
        return std::vector{reduced(held_by("A"), 1000, 900, day("2026-01-05")),
                           reduced(held_by("B"), 2000, 1800, lc::add_days(day("2026-01-05"), apart))};
    };
    lc::policy const numbers = with_windows(90, 2);
    BOOST_TEST(word(of_share(two(90), asked(numbers))) == "not_met");
    BOOST_TEST(word(of_share(two(91), asked(numbers))) == "met");
}

BOOST_AUTO_TEST_CASE(one_provider_cut_many_times_is_not_many_providers) { // SCR-37
    std::vector<lc::contract> all;
    for (int number = 0; number < 9; ++number)
        all.push_back(reduced(held_by("The same"), 1000, 850, day("2026-01-05")));
    BOOST_TEST(position_of(all, asked()).reductions.empty());
    all.push_back(reduced(held_by("Another"), 1000, 850, day("2026-01-06")));
    BOOST_TEST(word(of_share(all)) == "met");
    BOOST_TEST(*position_of(all, asked()).reductions.front().providers_at_once == 2);
}

BOOST_AUTO_TEST_CASE(what_no_policy_has_set_is_not_assessed) { // SCR-37, SCR-43
    BOOST_TEST(word(of_share(cut_alike(9, 0), asked(cases::numbers()))) == "not_assessed");
    lc::policy const no_number = with_windows(90, std::nullopt);
    BOOST_TEST(word(of_share(cut_alike(9, 0), asked(no_number))) == "not_assessed");
    lc::policy const no_window = with_windows(std::nullopt, 5, std::nullopt);
    BOOST_TEST(word(of_share(cut_alike(9, 0), asked(no_window))) == "not_assessed");
    std::vector const two{ended(held_by("A"), day("2027-03-31")), ended(held_by("A"), day("2027-03-31"))};
    BOOST_TEST(word(of_provider(lc::several_ends, two, asked(no_window))) == "not_assessed");
}

BOOST_AUTO_TEST_CASE(whole_pounds_do_not_hide_that_cuts_are_alike) { // SCR-37: 15 % of £50,166 is £42,641 to the pound
    auto const position = position_of({reduced(held_by("A"), 5'016'600, 4'264'100, day("2016-02-23")),
                                       reduced(held_by("B"), 200'000, 170'000, day("2016-02-23")),
                                       reduced(held_by("C"), 333'300, 283'300, day("2016-02-23"))},
                                      asked());
    BOOST_REQUIRE_EQUAL(position.reductions.size(), 1u);
    BOOST_TEST(*position.reductions.front().id == "15");
    BOOST_TEST(*position.reductions.front().provider_count == 3);
}

BOOST_AUTO_TEST_CASE(cuts_that_cannot_be_measured_or_dated_are_not_made_up) { // SCR-37
    auto no_day = reduced(held_by("A"), 1000, 900, day("2026-01-05"));
    no_day.change_notices.front().served.reset();
    auto no_sum = reduced(held_by("B"), 1000, 900, day("2026-01-05"));
    no_sum.change_notices.front().sum_before.reset();
    auto more = reduced(held_by("C"), 1000, 1100, day("2026-01-05"));
    auto from_nothing = reduced(held_by("D"), 0, 0, day("2026-01-05"));
    auto below_nothing = reduced(held_by("E"), 1000, -100, day("2026-01-05"));
    auto other_vat = reduced(held_by("F"), 1000, 900, day("2026-01-05"));
    other_vat.change_notices.front().sum_after = lc::money::from_pence(900, lc::vat_basis::including);
    auto const fine = reduced(held_by("G"), 1000, 900, day("2026-01-05"));
    BOOST_TEST(
        position_of({no_day, no_sum, more, from_nothing, below_nothing, other_vat, fine}, asked()).reductions.empty());
}

BOOST_AUTO_TEST_CASE(a_provider_that_loses_two_contracts_at_once_is_seen) { // SCR-43
    struct row {
        int days_apart;
        std::optional<bool> first;
        std::optional<bool> second;
        outcome is;
    };
    for (row const& each :
         {row{0, true, true, outcome::met}, row{30, true, false, outcome::not_met},
          row{30, true, std::nullopt, outcome::cannot_tell}, row{30, false, std::nullopt, outcome::not_met},
          row{31, std::nullopt, std::nullopt, outcome::not_applicable}}) {
        std::vector const two{ended(held_by("A"), day("2027-01-31"), each.first),
                              ended(held_by("a "), lc::add_days(day("2027-01-31"), each.days_apart), each.second)};
        BOOST_TEST(word(of_provider(lc::several_ends, two)) == word(each.is), each.days_apart);
    }
    BOOST_TEST(word(of_provider(lc::several_ends, {ended(held_by("A"), day("2027-01-31"))})) == "not_applicable");
}

BOOST_AUTO_TEST_CASE(ends_that_nobody_considered_do_not_hide_behind_others_that_were) { // SCR-43
    auto const apart = [](std::optional<bool> later) {
        return std::vector{ended(held_by("A"), day("2027-01-31"), true), ended(held_by("A"), day("2027-01-31"), true),
                           ended(held_by("A"), day("2027-02-01"), true), ended(held_by("A"), day("2027-06-30"), later),
                           ended(held_by("A"), day("2027-07-01"), later)};
    };
    BOOST_TEST(word(of_provider(lc::several_ends, apart(true))) == "met");
    BOOST_TEST(word(of_provider(lc::several_ends, apart(false))) == "not_met");
    BOOST_TEST(word(of_provider(lc::several_ends, apart({}))) == "cannot_tell");
    BOOST_TEST(*position_of(apart(false), asked()).providers.front().first_end == day("2027-06-30"));
}

BOOST_AUTO_TEST_CASE(a_first_contract_that_has_ended_leaves_open_whether_the_next_needed_a_review) { // SCR-35
    auto before = held_by("A", "2026-03-31");
    before.start = day("2020-04-01");
    auto reviewed = held_by("A");
    reviewed.start = day("2025-04-01");
    auto& review = reviewed.management.emplace().provider_review.emplace();
    review.made = review.all_contracts = true;
    BOOST_TEST(word(of_provider(lc::reviewed_letting, {held_by("A"), reviewed})) == "met");
    BOOST_TEST(word(of_provider(lc::reviewed_letting, {before, held_by("A"), reviewed})) == "cannot_tell");
}

BOOST_AUTO_TEST_CASE(one_contract_with_two_notices_of_its_end_is_lost_once) { // SCR-43
    auto const twice = ended(ended(held_by("A"), day("2027-01-31")), day("2027-02-28"));
    auto const position = position_of({twice}, asked());
    BOOST_TEST(*position.providers.front().ends == 1);
    BOOST_TEST(*position.providers.front().first_end == day("2027-02-28"));
}

BOOST_AUTO_TEST_CASE(terms_that_differ_between_a_providers_contracts_are_named) { // SCR-34
    auto const with = [](int months, std::optional<lc::early_end> early) {
        lc::contract made = held_by("A");
        made.notice_clause = lc::notice_clause{.length = lc::notice_length(months, lc::length_unit::months),
                                               .convention = lc::convention::clear,
                                               .expires_on = lc::expiry_day::any_day};
        made.early_end = early;
        return made;
    };
    using lc::early_end;
    BOOST_TEST(word(of_provider(lc::consistent_terms, {with(3, early_end::no), with(3, early_end::no)})) == "met");
    BOOST_TEST(word(of_provider(lc::consistent_terms, {with(3, early_end::no), with(6, early_end::no)})) == "not_met");
    BOOST_TEST(word(of_provider(lc::consistent_terms, {with(3, {}), with(3, early_end::no)})) == "cannot_tell");
    BOOST_TEST(word(of_provider(lc::consistent_terms, {with(3, {}), with(6, early_end::no)})) == "not_met");
    BOOST_TEST(word(of_provider(lc::consistent_terms, {with(3, early_end::no)})) == "not_applicable");
    auto over = with(6, early_end::no); // one that has ended has no terms left to bring into line
    over.end = day("2026-03-31");
    BOOST_TEST(word(of_provider(lc::consistent_terms, {with(3, early_end::no), over})) == "not_applicable");

    auto const position = position_of({with(3, early_end::no), with(6, early_end::at_any_time)}, asked());
    auto const said = lc::explain({lc::consistent_terms(position.providers.front(), asked()), 0, 0, 0},
                                  lc::consistent_terms.info, position.providers.front(), asked());
    BOOST_TEST(said.message == "Its 2 contracts differ in: length of notice, right to end early.");
}

BOOST_AUTO_TEST_CASE(a_second_contract_let_without_looking_at_the_first_is_seen) { // SCR-35
    enum review { made, partial, none, unknown };
    auto const with = [](char const* start, review how) {
        lc::contract subject = held_by("A");
        subject.start = day(start);
        if (how == unknown) return subject;
        auto& review = subject.management.emplace().provider_review.emplace();
        review.made = how != none;
        if (how != none) review.all_contracts = how == made;
        return subject;
    };
    struct row {
        std::vector<review> of; ///< contracts that begin one after the other
        outcome is;
    };
    for (row const& each :
         {row{{unknown, made}, outcome::met}, row{{none, made}, outcome::met}, // none before the first
          row{{made, none}, outcome::not_met}, row{{none, partial}, outcome::not_met},
          row{{unknown, made, unknown}, outcome::cannot_tell}, row{{unknown, made, partial}, outcome::not_met},
          row{{unknown, unknown}, outcome::not_applicable}, row{{none}, outcome::not_applicable}}) {
        std::vector<lc::contract> contracts;
        for (review const how : each.of)
            contracts.push_back(with(std::array{"2024-04-01", "2025-04-01", "2026-04-01"}[contracts.size()], how));
        BOOST_TEST(word(of_provider(lc::reviewed_letting, contracts)) == word(each.is), each.of.size());
        std::reverse(contracts.begin(), contracts.end()); // as the rows of a file may stand
        BOOST_TEST(word(of_provider(lc::reviewed_letting, contracts)) == word(each.is));
    }
}

BOOST_AUTO_TEST_CASE(a_number_in_a_list_joins_a_provider_whose_name_is_written_differently) {
    auto const numbered = [](char const* name) {
        lc::contract made = held_by(name);
        made.providers.front().identifiers.push_back({"GB-COH", "01234567"});
        return made;
    };
    auto const position =
        position_of({numbered("Example Ltd"), numbered("Example Limited"), held_by("Example Ltd")}, asked());
    BOOST_REQUIRE_EQUAL(position.providers.size(), 2u);
    BOOST_TEST(*position.providers[0].id == "GB-COH 01234567");
    BOOST_TEST(*position.providers[0].contracts == 2);
    BOOST_TEST(!position.providers[1].id.has_value());
}

BOOST_AUTO_TEST_CASE(sums_on_different_vat_bases_are_not_added) {
    auto one = held_by("A");
    one.value = lc::money::from_pence(100, lc::vat_basis::excluding);
    auto other = held_by("A");
    other.value = lc::money::from_pence(100, lc::vat_basis::including);
    BOOST_TEST(!position_of({one, other}, asked()).total.value.sum().has_value());
    BOOST_TEST(!position_of({one, other, one}, asked()).total.value.sum().has_value());
    BOOST_TEST(
        (position_of({one, one}, asked()).total.value.sum() == lc::money::from_pence(200, lc::vat_basis::excluding)));
    BOOST_TEST(position_of({one, held_by("A")}, asked()).total.without_value == 1u);
}

BOOST_AUTO_TEST_CASE(contracts_that_run_out_soon_without_notice_are_counted_to_the_day) { // CODE-CM3
    // Six months from 21 November 2026 run to 21 May 2027.
    auto goes_on = held_by("A", "2027-01-31");
    auto& extension = goes_on.management.emplace().extensions.emplace_back();
    extension.decided = day("2026-11-02");
    extension.from = day("2027-02-01");
    auto rolling = held_by("A", "2027-01-31");
    rolling.rolling = true;
    auto const position =
        position_of({held_by("A", "2027-05-21"), held_by("A", "2027-05-22"), held_by("A", "2026-11-20"),
                     held_by("A", "2026-11-21"), ended(held_by("A", "2027-01-31"), day("2027-01-31")),
                     reduced(held_by("A", "2027-01-31"), 100, 90, day("2026-11-01")), rolling, goes_on},
                    asked());
    BOOST_TEST(*position.soon == day("2027-05-21"));
    BOOST_TEST(position.unannounced == 3u);
    BOOST_REQUIRE_EQUAL(position.first_unannounced.size(), 3u);
    BOOST_TEST(position.first_unannounced.front().last_day == day("2026-11-21"));
    BOOST_TEST(position.ended == 1u);
    BOOST_TEST(position.contracts == 7u);
}

namespace {

/// What was put into a generated portfolio to be found.
struct plants {
    std::set<std::string> blanket;   ///< shares
    std::set<std::string> ends;      ///< providers
    std::set<std::string> different; ///< providers
};

/// So many contracts of 2,000 providers. Beside what is planted there are near misses of each kind: one provider too
/// few, one day too far apart, terms that are merely not recorded.
std::vector<lc::contract> generated(std::size_t size, plants& planted) {
    std::mt19937 random(5);
    auto const any = [&](std::uint32_t below) { return static_cast<std::uint32_t>(random() % below); };
    auto const name = [](std::uint32_t number) { return "Provider " + std::to_string(number); };
    std::vector<lc::contract> all;
    auto const add = [&](lc::contract made) {
        made.notice_clause = lc::notice_clause{.length = lc::notice_length(3, lc::length_unit::months)};
        all.push_back(std::move(made));
    };
    for (std::uint32_t share = 0; share < 40; ++share) { // 5.0 % to 24.5 %
        std::int64_t const after = 10'000 - 500 - 50 * share;
        std::uint32_t const how = share % 4;
        std::uint32_t const providers = how == 1 ? 4 : 5 + any(4);
        int const apart = how == 2 ? 23 : 10; // 23 days apart no five fall within 90 days
        if (how == 0 || how == 3)
            planted.blanket.insert(
                lc::to_decimal(lc::percentage::from_hundredths(static_cast<std::int32_t>(500 + 50 * share))));
        for (std::uint32_t number = 0; number < providers; ++number)
            add(reduced(held_by(name(share * 10 + number)), 10'000, after,
                        lc::add_days(day("2025-01-06"), static_cast<int>(number) * apart)));
    }
    for (std::uint32_t number = 0; number < 100; ++number) {
        bool const near_miss = number % 2 == 1;
        std::uint32_t const provider = 500 + number;
        if (!near_miss) planted.ends.insert(name(provider));
        for (int one : {0, near_miss ? 31 : 30})
            add(ended(held_by(name(provider)), lc::add_days(day("2027-01-31"), one), false));
    }
    for (std::uint32_t number = 0; number < 60; ++number) {
        std::uint32_t const provider = 700 + number;
        add(held_by(name(provider)));
        add(held_by(name(provider)));
        if (number % 2 == 0) {
            planted.different.insert(name(provider));
            all.back().notice_clause->length = lc::notice_length(6, lc::length_unit::months);
        } else {
            all.back().notice_clause->length.reset();
        }
    }
    while (all.size() < size) { // cuts that no four providers share, one end for a provider at most
        std::uint32_t const provider = any(2000);
        lc::contract made = held_by(name(provider));
        if (any(3) == 0)
            made = reduced(made, 100'000, 100'000 - 25'000 - 100 * (provider % 667),
                           lc::add_days(day("2025-01-06"), static_cast<int>(any(300))));
        add(std::move(made));
    }
    for (std::uint32_t provider = 1000; provider < 2000; ++provider) // far from each other and from everything
        if (provider < all.size()) add(ended(held_by(name(provider)), day("2029-06-30"), false));
    std::shuffle(all.begin(), all.end(), random);
    return all;
}

std::set<std::string> titles(lc::report const& found, std::size_t rule, auto const& subjects) {
    std::set<std::string> names;
    for (lc::finding const& each : found.findings)
        if (each.rule == rule && each.given.is == outcome::not_met)
            names.insert(subjects[each.subject].id ? *subjects[each.subject].id : *subjects[each.subject].title);
    return names;
}

void same(lc::portfolio_position const& one, lc::portfolio_position const& other) {
    BOOST_TEST(one.contracts == other.contracts);
    BOOST_TEST(one.unannounced == other.unannounced);
    BOOST_TEST((one.total.value.sum() == other.total.value.sum()));
    BOOST_REQUIRE_EQUAL(one.providers.size(), other.providers.size());
    for (std::size_t at = 0; at < one.providers.size(); ++at) {
        auto const& a = one.providers[at];
        auto const& b = other.providers[at];
        BOOST_REQUIRE((a.contracts == b.contracts && a.ends == b.ends && a.ends_at_once == b.ends_at_once &&
                       a.first_end == b.first_end && a.differing_terms == b.differing_terms &&
                       a.unrecorded_terms == b.unrecorded_terms && a.effect_considered == b.effect_considered));
    }
    BOOST_REQUIRE_EQUAL(one.reductions.size(), other.reductions.size());
    for (std::size_t at = 0; at < one.reductions.size(); ++at)
        BOOST_REQUIRE((one.reductions[at].id == other.reductions[at].id &&
                       one.reductions[at].provider_count == other.reductions[at].provider_count &&
                       one.reductions[at].providers_at_once == other.reductions[at].providers_at_once));
    for (std::size_t at = 0; at < one.first_unannounced.size(); ++at)
        BOOST_REQUIRE((one.first_unannounced[at].last_day == other.first_unannounced[at].last_day));
}

} // namespace

BOOST_AUTO_TEST_CASE(everything_planted_in_100_000_contracts_is_found_and_nothing_else) { // SCR-34, SCR-37, SCR-43
    plants planted;
    auto const contracts = generated(100'000, planted);
    auto const position = position_of(contracts, asked());
    auto const found = lc::judge(position, asked());
    BOOST_TEST(titles(found.of_reductions, 0, position.reductions) == planted.blanket,
               boost::test_tools::per_element());
    BOOST_TEST(titles(found.of_providers, 0, position.providers) == planted.ends, boost::test_tools::per_element());
    BOOST_TEST(titles(found.of_providers, 1, position.providers) == planted.different,
               boost::test_tools::per_element());
    BOOST_TEST(planted.blanket.size() == 20u);
    BOOST_TEST(planted.ends.size() == 50u);
    BOOST_TEST(planted.different.size() == 30u);
}

BOOST_AUTO_TEST_CASE(parts_merged_in_any_order_come_to_the_whole) {
    plants planted;
    auto const contracts = generated(20'000, planted);
    auto const whole = position_of(contracts, asked());
    for (std::size_t parts : {2u, 7u}) {
        std::vector<lc::portfolio_fold> folds(parts, lc::portfolio_fold(asked()));
        for (std::size_t at = 0; at < contracts.size(); ++at) folds[at % parts].add(contracts[at]);
        lc::portfolio_fold joined(asked());
        for (auto each = folds.rbegin(); each != folds.rend(); ++each) joined.merge(*each);
        same(joined.finish(), whole);
    }
}

BOOST_AUTO_TEST_SUITE_END()
