// SPDX-License-Identifier: MIT
#include "procured.hpp"

#include <boost/test/unit_test.hpp>

#include <limits>

BOOST_AUTO_TEST_SUITE(procurement_changes)

namespace lc = ::leeds::commissioning;
using cases::day;
using cases::in_words;
using cases::iso;
using cases::law_on;
using cases::maybe;
using cases::missing;
using cases::not_published;
using cases::pence;
using cases::procured;
using cases::public_contract;
using cases::published_on;
using cases::says;
using cases::word;
using enum lc::procurement_category;
using enum lc::vat_basis;

namespace {

using facts = std::vector<std::string>;
std::string const at = "contract.procurement.changes.";

/// A change of value alone, in whole pounds, on no ground in law and without a notice.
lc::contract_change of_value(std::int64_t before, std::int64_t after) {
    lc::contract_change made;
    made.made = day("2026-06-01");
    made.value_before = pence(before * 100);
    made.value_after = pence(after * 100);
    made.end_before = made.end_after = day("2027-03-31");
    made.material = true;
    made.linked = false;
    made.ground = lc::change_ground::none;
    made.notice = not_published();
    return made;
}

/// A change of the last day alone.
lc::contract_change of_term(char const* before, char const* after) {
    auto made = of_value(500'000, 500'000);
    made.end_before = maybe(before);
    made.end_after = maybe(after);
    return made;
}

/// The term of a public contract runs for 1000 days at most, from 1 April 2025 to 26 December 2027.
lc::contract changed(std::vector<lc::contract_change> changes, lc::contract made = public_contract()) {
    made.start = day("2025-04-01");
    made.procurement->longest_end = day("2027-12-26");
    made.procurement->changes = std::move(changes);
    return made;
}

lc::contract under_the_regulations(lc::contract_change change) {
    return changed({std::move(change)}, procured(services, "2018-06-01", pence(500'000'00, excluding)));
}

template <class Rule>
std::string is(Rule const& rule, lc::contract const& subject, char const* as_of = "2026-11-21") {
    return word(rule(subject, law_on(as_of)).is);
}

constexpr auto const& allowed = lc::procurement_change;
constexpr auto const& notice = lc::procurement_change_notice;

} // namespace

BOOST_AUTO_TEST_CASE(a_share_is_exact_and_equal_is_inside) {
    BOOST_TEST(lc::is_within(10, 10, 100));
    BOOST_TEST(!lc::is_within(11, 10, 100));
    BOOST_TEST(lc::is_within(10, 10, 109)); // 10.9 would be the limit
    BOOST_TEST(!lc::is_within(11, 10, 109));
    BOOST_TEST(lc::is_within(0, 10, 0));
    constexpr auto largest = std::numeric_limits<std::int64_t>::max();
    BOOST_TEST(lc::is_within(largest / 10, 10, largest));
    BOOST_TEST(!lc::is_within(largest / 10 + 1, 10, largest));
    BOOST_TEST(lc::is_within(largest, 100, largest));
}

BOOST_AUTO_TEST_CASE(ten_per_cent_of_the_value_is_small_and_a_pound_more_is_not) { // LAW-PA-2023-S74, S75
    struct row {
        lc::procurement_category category;
        std::int64_t before, after;
        bool small;
    };
    for (row const& each : {row{services, 500'000, 550'000, true},
                            {services, 500'000, 550'001, false},
                            {services, 500'000, 450'000, true},
                            {services, 500'000, 449'999, false},
                            {goods, 500'000, 550'001, false},
                            {works, 6'000'000, 6'900'000, true},
                            {works, 6'000'000, 6'900'001, false},
                            {works, 6'000'000, 5'100'000, true},
                            {works, 6'000'000, 5'099'999, false}})
        BOOST_TEST_CONTEXT(lc::name_of(each.category) << ", from " << each.before << " to " << each.after) {
            auto const subject = changed({of_value(each.before, each.after)}, public_contract(each.category));
            BOOST_TEST(is(allowed, subject) == (each.small ? "met" : "not_met"));
            BOOST_TEST(is(notice, subject) == (each.small ? "not_applicable" : "not_met"));
            BOOST_TEST(
                says(in_words(allowed, subject, law_on()), each.small ? "no more than 10 per cent" : "Schedule 8"));
            BOOST_TEST(says(in_words(notice, subject, law_on()), each.small
                                                                     ? "No contract change notice is asked"
                                                                     : "no contract change notice was published"));
        }
}

BOOST_AUTO_TEST_CASE(a_term_more_than_ten_per_cent_longer_or_shorter_is_substantial) { // LAW-PA-2023-S74
    struct row {
        char const* after;
        bool small;
    };
    // A tenth of the longest term is 100 days.
    for (row const& each :
         {row{"2027-07-09", true}, {"2027-07-10", false}, {"2026-12-21", true}, {"2026-12-20", false}}) {
        auto change = of_term("2027-03-31", each.after);
        change.material = false;
        change.value_before = pence(500'000'00);
        change.value_after = pence(600'000'00); // not small, so that the term decides
        BOOST_TEST_CONTEXT(each.after) {
            BOOST_TEST(is(allowed, changed({change})) == (each.small ? "met" : "not_met"));
            BOOST_TEST(is(notice, changed({change})) == (each.small ? "not_applicable" : "not_met"));
            if (each.small) BOOST_TEST(says(in_words(allowed, changed({change}), law_on()), "not substantial"));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_change_of_neither_value_nor_term_frees_nothing_from_a_notice) {
    auto const neither = of_term("2027-03-31", "2027-03-31");
    BOOST_TEST(is(notice, changed({neither})) == "not_met");
    auto little = neither;
    little.value_after = pence(500'000'01);
    BOOST_TEST(is(notice, changed({little})) == "not_applicable");
    little = neither;
    little.end_after = day("2027-04-01");
    BOOST_TEST(is(notice, changed({little})) == "not_applicable");
}

BOOST_AUTO_TEST_CASE(a_change_on_a_ground_in_law_is_allowed_however_large) {
    auto change = of_value(500'000, 900'000);
    change.ground = lc::change_ground::statutory;
    BOOST_TEST(is(allowed, changed({change})) == "met");
    BOOST_TEST(says(in_words(allowed, changed({change}), law_on()), "ground that the law names"));
    BOOST_TEST(is(allowed, under_the_regulations(change)) == "met");
    BOOST_TEST(is(notice, changed({change})) == "not_met"); // a notice is asked all the same
}

BOOST_AUTO_TEST_CASE(small_changes_are_small_only_while_together_they_stay_below_the_threshold) { // LAW-PA-2023-S74
    auto const subject = [](std::int64_t last) { // £2,100,000, by no more than 10 per cent each time; £214,904 in 2025
        return changed({of_value(2'100'000, 2'200'000), of_value(2'200'000, last)});
    };
    BOOST_TEST(is(allowed, subject(2'314'903)) == "met");
    BOOST_TEST(is(allowed, subject(2'314'904)) == "not_met");
    auto unknown = subject(2'314'903);
    unknown.procurement->changes[0].value_before.reset();
    auto const given = allowed(unknown, law_on());
    BOOST_TEST(word(given.is) == "cannot_tell");
    BOOST_TEST((missing(given, allowed.info) == facts{at + "value_before"}));
}

BOOST_AUTO_TEST_CASE(how_several_changes_under_the_regulations_are_counted_is_not_guessed) { // LAW-PCR-2015-R72
    auto const subject = [](std::vector<lc::contract_change> changes) {
        return changed(std::move(changes), procured(services, "2018-06-01", pence(500'000'00, excluding)));
    };
    auto const change = [](std::int64_t before, std::int64_t after) {
        auto made = of_value(before, after);
        made.value_before = pence(before * 100, excluding);
        made.value_after = pence(after * 100, excluding);
        return made;
    };
    // £80,000 on £500,000 in all, and no more than 10 per cent each time
    auto twice = subject({change(500'000, 540'000), change(540'000, 580'000)});
    BOOST_TEST(is(allowed, twice) == "cannot_tell");
    BOOST_TEST(says(in_words(allowed, twice, law_on()), "depends on how several changes are counted"));
    twice.procurement->changes[1].ground = lc::change_ground::statutory;
    BOOST_TEST(is(allowed, twice) == "met");
    // £300,000 up and down, which is not below the threshold of £181,302, and nothing in all
    BOOST_TEST(is(allowed, subject({change(2'000'000, 2'150'000), change(2'150'000, 2'000'000)})) == "cannot_tell");
    // however they are counted
    BOOST_TEST(is(allowed, subject({change(500'000, 520'000), change(520'000, 550'000)})) == "met");
    BOOST_TEST(is(allowed, subject({change(500'000, 520'000), change(520'000, 580'000)})) == "not_met");
}

BOOST_AUTO_TEST_CASE(changes_that_belong_together_count_as_one) { // LAW-PA-2023-S75
    auto const subject = [](std::optional<bool> linked) {
        auto second = of_value(540'000, 560'000);
        second.linked = linked;
        second.made = day("2026-07-01");
        return changed({of_value(500'000, 540'000), second});
    };
    BOOST_TEST(is(notice, subject(false)) == "not_applicable");
    BOOST_TEST(is(notice, subject(true)) == "not_met"); // £60,000 on £500,000
    BOOST_TEST(iso(notice(subject(true), law_on()).dates[1]) == "2026-07-01");
    BOOST_TEST(is(notice, subject({})) == "cannot_tell");
    BOOST_TEST((missing(notice(subject({}), law_on()), notice.info) == facts{at + "linked"}));
    auto three = subject(true); // a chain goes back to its first
    three.procurement->changes.push_back(of_value(560'000, 545'000));
    three.procurement->changes[1].notice = published_on("2026-06-30");
    three.procurement->changes[2].linked = true;
    BOOST_TEST(is(notice, three) == "met"); // £45,000 on £500,000 in all
    three.procurement->changes[2].linked = {};
    BOOST_TEST(is(notice, three) == "met"); // £15,000 on £560,000 too
    auto first = changed({of_value(500'000, 540'000)});
    first.procurement->changes[0].linked = true; // to nothing before it
    BOOST_TEST(is(notice, first) == "not_applicable");
}

BOOST_AUTO_TEST_CASE(a_change_notice_comes_before_the_change) { // LAW-PA-2023-S75
    struct row {
        char const* why;
        std::optional<lc::published_notice> notice;
        char const* as_of;
        char const* is;
        char const* says;
    };
    for (row const& each :
         {row{"before", published_on("2026-05-31"), "2026-11-21", "met", "31 May 2026"},
          {"on the day", published_on("2026-06-01"), "2026-11-21", "met", "1 June 2026"},
          {"a day after", published_on("2026-06-02"), "2026-11-21", "not_met", "1 day after"},
          {"none", not_published(), "2026-11-21", "not_met", "publish it now"},
          {"none yet", not_published(), "2026-05-31", "not_applicable", "Publish it before the change"},
          {"nothing recorded", {}, "2026-11-21", "cannot_tell", "changes.notice.published"},
          {"some day", lc::published_notice{true, {}}, "2026-11-21", "cannot_tell", "changes.notice.day"}})
        BOOST_TEST_CONTEXT(each.why) {
            auto change = of_value(500'000, 600'000);
            change.notice = each.notice;
            BOOST_TEST(is(notice, changed({change}), each.as_of) == each.is);
            BOOST_TEST(says(in_words(notice, changed({change}), law_on(each.as_of)), each.says));
        }
    auto undated = of_value(500'000, 600'000);
    undated.made.reset();
    BOOST_TEST((missing(notice(changed({undated}), law_on()), notice.info) == facts{at + "made"}));
}

BOOST_AUTO_TEST_CASE(light_touch_contracts_are_changed_freely_and_without_a_notice) {
    auto const subject = changed({of_value(6'000'000, 9'000'000)}, public_contract(light_touch));
    BOOST_TEST(is(allowed, subject) == "not_applicable");
    BOOST_TEST(is(notice, subject) == "not_applicable");
    BOOST_TEST(says(in_words(allowed, subject, law_on()), "changed freely"));
    BOOST_TEST(says(in_words(notice, subject, law_on()), "light-touch"));
}

BOOST_AUTO_TEST_CASE(a_change_that_lifts_a_contract_to_the_threshold_is_caught) { // LAW-PA-2023-S74
    auto const subject = [](std::optional<lc::money> after) {
        auto change = of_value(150'000, 0);
        change.value_after = after;
        return changed({change}, procured(services, "2025-03-01", pence(150'000'00)));
    };
    for (bool const is_notice : {false, true}) {
        auto const ask = [&](std::optional<lc::money> after) {
            return is_notice ? notice(subject(after), law_on()) : allowed(subject(after), law_on());
        };
        BOOST_TEST(word(ask(pence(214'903'99)).is) == "not_applicable");
        BOOST_TEST(word(ask(pence(214'904'00)).is) == "not_met");
        BOOST_TEST(word(ask(pence(200'000'00, excluding)).is) == "cannot_tell");
        BOOST_TEST((missing(ask({}), is_notice ? notice.info : allowed.info) == facts{at + "value_after"}));
    }
}

BOOST_AUTO_TEST_CASE(a_contract_begun_under_the_regulations_stays_under_them_for_its_changes) { // LAW-PCR-2015-R72
    auto const change = [](std::int64_t after) {
        auto made = of_value(0, 0);
        made.value_before = pence(500'000'00, excluding);
        made.value_after = pence(after * 100, excluding);
        return made;
    };
    BOOST_TEST(is(allowed, under_the_regulations(change(550'000))) == "met");
    BOOST_TEST(is(allowed, under_the_regulations(change(550'001))) == "not_met");
    BOOST_TEST(is(notice, under_the_regulations(change(900'000))) == "not_applicable");
    auto longer = change(900'000);
    longer.end_after = day("2030-03-31");
    longer.material = false; // the Act alone calls a longer term substantial
    BOOST_TEST(is(allowed, under_the_regulations(longer)) == "met");
    longer.material.reset();
    BOOST_TEST((missing(allowed(under_the_regulations(longer), law_on()), allowed.info) == facts{at + "material"}));

    auto const below = [&](std::int64_t pounds, lc::vat_basis vat) {
        return changed({change(900'000)}, procured(services, "2018-06-01", pence(pounds * 100, vat)));
    };
    BOOST_TEST(is(allowed, below(181'301, excluding)) == "not_applicable");
    BOOST_TEST(is(allowed, below(181'302, excluding)) == "not_met");
    BOOST_TEST(is(allowed, below(200'000, including)) == "cannot_tell");
    BOOST_TEST(says(in_words(allowed, below(200'000, including), law_on()), "VAT decides"));
    auto no_value = below(1, excluding);
    no_value.procurement->estimated_value.reset();
    BOOST_TEST((missing(allowed(no_value, law_on()), allowed.info) == facts{"contract.procurement.estimated_value"}));
    for (char const* const early : {"2015-02-25", "2013-12-31"}) {
        auto const old = changed({change(900'000)}, procured(services, early, pence(500'000'00, excluding)));
        BOOST_TEST(is(allowed, old) == "not_assessed");
        BOOST_TEST(says(in_words(allowed, old, law_on()), "was not read"));
        BOOST_TEST(is(notice, old) == "not_applicable");
    }
}

BOOST_AUTO_TEST_CASE(what_decides_and_is_not_recorded_is_named_and_what_does_not_is_not_asked_for) {
    auto const lacking = [](auto take_away) {
        auto change = of_value(500'000, 600'000);
        change.material = false;
        take_away(change);
        return changed({change});
    };
    struct row {
        char const* why;
        lc::contract subject;
        facts for_allowed, for_notice; ///< empty: it is decided
    };
    for (row const& each :
         {row{"value before", lacking([](auto& c) { c.value_before = {}; }), {}, {at + "value_before"}},
          {"value before, material",
           lacking([](auto& c) {
               c.value_before = {};
               c.material = true;
           }),
           {at + "value_before"},
           {at + "value_before"}},
          {"values on two VAT bases",
           lacking([](auto& c) {
               c.value_after = pence(600'000'00, excluding);
               c.material = true;
           }),
           {at + "value_after"},
           {at + "value_after"}},
          {"a value of nought",
           lacking([](auto& c) {
               c.value_before = pence(0);
               c.material = true;
           }),
           {at + "value_after"},
           {at + "value_after"}},
          {"material", lacking([](auto& c) { c.material = {}; }), {at + "material"}, {}},
          {"ends",
           lacking([](auto& c) { c.end_before = c.end_after = {}; }),
           {at + "end_before", at + "end_after"},
           {at + "end_before", at + "end_after"}},
          {"ground, where the change is not substantial", lacking([](auto& c) { c.ground = {}; }), {}, {}},
          {"ground, where it is",
           lacking([](auto& c) {
               c.ground = {};
               c.material = true;
           }),
           {at + "ground"},
           {}}})
        BOOST_TEST_CONTEXT(each.why) {
            auto const one = allowed(each.subject, law_on());
            auto const other = notice(each.subject, law_on());
            BOOST_TEST((missing(one, allowed.info) == each.for_allowed));
            BOOST_TEST((one.is == lc::outcome::cannot_tell) == !each.for_allowed.empty());
            BOOST_TEST((missing(other, notice.info) == each.for_notice));
            BOOST_TEST((other.is == lc::outcome::cannot_tell) == !each.for_notice.empty());
        }
    auto longer = lacking([](auto& c) { c.end_after = day("2027-04-01"); });
    longer.procurement->longest_end.reset();
    BOOST_TEST((missing(allowed(longer, law_on()), allowed.info) == facts{"contract.procurement.longest_end"}));
    BOOST_TEST((missing(notice(longer, law_on()), notice.info) == facts{"contract.procurement.longest_end"}));
    longer.start.reset();
    BOOST_TEST((missing(notice(longer, law_on()), notice.info) ==
                facts{"contract.procurement.longest_end", "contract.start"}));
    auto undated = changed({of_value(500'000, 600'000)});
    undated.procurement->commenced.reset();
    BOOST_TEST((missing(allowed(undated, law_on()), allowed.info) == facts{"contract.procurement.commenced"}));
    BOOST_TEST((missing(notice(undated, law_on()), notice.info) == facts{"contract.procurement.commenced"}));
}

BOOST_AUTO_TEST_CASE(the_answer_is_about_the_change_that_weighs_most) {
    auto fine = of_value(500'000, 510'000);
    fine.made = day("2026-04-01");
    auto unsure = of_value(510'000, 900'000);
    unsure.made = day("2026-05-01");
    unsure.ground.reset();
    unsure.notice.reset();
    auto const wrong = of_value(500'000, 900'000);
    for (auto const& changes : {std::vector{fine, unsure, wrong}, {wrong, unsure, fine}, {unsure, wrong}}) {
        BOOST_TEST(is(allowed, changed(changes)) == "not_met");
        BOOST_TEST(iso(allowed(changed(changes), law_on()).dates[1]) == "2026-06-01");
        BOOST_TEST(is(notice, changed(changes)) == "not_met");
    }
    BOOST_TEST(is(allowed, changed({fine, unsure})) == "cannot_tell");
    BOOST_TEST(is(notice, changed({fine, unsure})) == "cannot_tell");
    BOOST_TEST(is(allowed, changed({})) == "not_applicable");
    BOOST_TEST(says(in_words(allowed, changed({}), law_on()), "No change of it is recorded"));
    BOOST_TEST(says(in_words(notice, changed({}), law_on()), "No change of it is recorded"));
    BOOST_TEST(is(allowed, lc::contract{}) == "not_applicable");
    BOOST_TEST(is(notice, lc::contract{}) == "not_applicable");
    lc::policy const empty("empty", {});
    auto const subject = changed({wrong});
    BOOST_TEST(word(allowed(subject, {empty, day("2026-11-21")}).is) == "not_assessed");
    BOOST_TEST(word(notice(subject, {empty, day("2026-11-21")}).is) == "not_assessed");
    auto const old = under_the_regulations(wrong);
    BOOST_TEST(word(allowed(old, {empty, day("2026-11-21")}).is) == "not_assessed");
}

BOOST_AUTO_TEST_CASE(what_is_bought_is_asked_for_only_where_it_makes_a_difference) {
    auto const subject = [](std::int64_t after) {
        auto made = changed({of_value(6'000'000, after)}, public_contract(works));
        made.category.reset();
        return made;
    };
    BOOST_TEST(is(notice, subject(6'600'000)) == "not_applicable"); // free of a notice, whatever it is
    BOOST_TEST(is(notice, subject(6'600'001)) == "cannot_tell");
    BOOST_TEST((missing(notice(subject(6'600'001), law_on()), notice.info) == facts{"contract.category"}));
    auto published = subject(9'000'000); // asked for or, of light touch, not
    published.procurement->changes[0].notice = published_on("2026-05-01");
    BOOST_TEST(is(notice, published) == "cannot_tell");
}

BOOST_AUTO_TEST_CASE(another_share_moves_what_counts_as_small) { // LAW-PA-2023-S74, S75
    using cases::since_the_act;
    using cases::thresholds_with;
    struct row {
        lc::parameter const& what;
        lc::procurement_category category;
        std::int64_t share;
        std::int64_t largest; ///< value after the largest change that is small, in pounds
    };
    for (row const& each : {row{lc::parameters::small_change_share, services, 10, 550'000},
                            {lc::parameters::small_change_share, services, 9, 545'000},
                            {lc::parameters::small_change_share, services, 11, 555'000},
                            {lc::parameters::small_change_share, services, 0, 500'000},
                            {lc::parameters::small_change_share, works, 9, 6'900'000},
                            {lc::parameters::small_change_share_works, works, 14, 6'840'000},
                            {lc::parameters::small_change_share_works, works, 16, 6'960'000},
                            {lc::parameters::small_change_share_works, services, 14, 550'000}})
        BOOST_TEST_CONTEXT(each.what.name << ": " << each.share << " for " << lc::name_of(each.category)) {
            auto const changed_policy = thresholds_with(each.what, since_the_act(each.share));
            lc::basis const on{changed_policy, day("2026-11-21")};
            std::int64_t const before = each.category == works ? 6'000'000 : 500'000;
            auto const inside = changed({of_value(before, each.largest)}, public_contract(each.category));
            auto const outside = changed({of_value(before, each.largest + 1)}, public_contract(each.category));
            BOOST_TEST(word(allowed(inside, on).is) == "met");
            BOOST_TEST(word(allowed(outside, on).is) == "not_met");
            if (each.share != 0) BOOST_TEST(word(notice(inside, on).is) == "not_applicable");
            BOOST_TEST(word(notice(outside, on).is) == "not_met");
        }
    auto const eleven = thresholds_with(lc::parameters::small_change_share, since_the_act(11));
    lc::basis const on{eleven, day("2026-11-21")};
    auto const subject = changed({of_value(500'000, 555'000)}, public_contract(services));
    for (auto const& made : {in_words(allowed, subject, on), in_words(notice, subject, on)})
        BOOST_TEST(says(made, "no more than 11 per cent (15 per cent for works)"), made.message);
    BOOST_TEST(says(in_words(notice, subject, on), "the term by no more than 10 per cent"));
}

BOOST_AUTO_TEST_CASE(another_share_of_the_term_moves_what_is_substantial) { // LAW-PA-2023-S74, S75
    struct row {
        std::int64_t share;
        char const* last; ///< end after the largest change of the term that is small: of 1000 days at most
    };
    for (row const& each : {row{9, "2027-06-29"}, {10, "2027-07-09"}, {11, "2027-07-19"}})
        for (int const more : {0, 1}) BOOST_TEST_CONTEXT(each.share << " per cent and " << more << " days") {
                auto const changed_policy =
                    cases::thresholds_with(lc::parameters::small_term_change_share, cases::since_the_act(each.share));
                lc::basis const on{changed_policy, day("2026-11-21")};
                auto change = of_term("2027-03-31", lc::to_iso(lc::add_days(day(each.last), more)).c_str());
                change.material = false;
                change.value_before = pence(500'000'00);
                change.value_after = pence(600'000'00);
                BOOST_TEST(word(allowed(changed({change}), on).is) == (more == 0 ? "met" : "not_met"));
                BOOST_TEST(word(notice(changed({change}), on).is) == (more == 0 ? "not_applicable" : "not_met"));
            }
}

BOOST_AUTO_TEST_CASE(without_a_share_in_the_policy_a_change_is_not_called_large) {
    auto const subject = changed({of_value(500'000, 600'000)}, public_contract(services));
    for (auto const& values : {std::vector<lc::dated_value>{}, cases::since_the_act(-1), cases::since_the_act(101)})
        for (lc::parameter const& what :
             {lc::parameters::small_change_share, lc::parameters::small_term_change_share}) {
            auto const without = cases::thresholds_with(what, values);
            BOOST_TEST(word(allowed(subject, {without, day("2026-11-21")}).is) == "not_assessed");
            BOOST_TEST(word(notice(subject, {without, day("2026-11-21")}).is) == "not_assessed");
            BOOST_TEST(says(in_words(allowed, subject, {without, day("2026-11-21")}), "has no share"));
            auto on_ground = subject; // which no share decides
            on_ground.procurement->changes[0].ground = lc::change_ground::statutory;
            BOOST_TEST(word(allowed(on_ground, {without, day("2026-11-21")}).is) == "met");
        }
    // The Regulations of 2015 have no share of the term.
    auto const without = cases::thresholds_with(lc::parameters::small_term_change_share, {});
    auto small = of_value(500'000, 550'000);
    small.value_before = pence(500'000'00, excluding);
    small.value_after = pence(550'000'00, excluding);
    auto const earlier = under_the_regulations(small);
    BOOST_TEST(word(allowed(earlier, {without, day("2026-11-21")}).is) == "met");
}

BOOST_AUTO_TEST_SUITE_END()
