// SPDX-License-Identifier: MIT
#include "../rules/generated.hpp"

#include <leeds/commissioning/check/check.hpp>
#include <leeds/commissioning/check/explanation.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <tuple>

BOOST_AUTO_TEST_SUITE(check)

namespace lc = leeds::commissioning;
using cases::basis_on;
using cases::word;

namespace {

std::size_t const rule_count = lc::infos_of(lc::leeds_rules).size();

bool same(lc::answer const& a, lc::answer const& b) {
    return a.is == b.is && a.weight == b.weight && a.because == b.because && a.counting == b.counting &&
           a.missing == b.missing && a.remarks == b.remarks && a.values_of == b.values_of && a.dates == b.dates &&
           a.numbers == b.numbers;
}
bool same(lc::finding const& a, lc::finding const& b) {
    return same(a.given, b.given) && a.subject == b.subject && a.rule == b.rule && a.part == b.part;
}

/// A rule such as a user writes: a contract must say who provides the service. Counts how often it is asked.
struct provider_named {
    lc::rule_info info;
    int* asked;

    static constexpr std::array<std::string_view, 1> reads{"contract.providers"};
    static constexpr std::array<lc::sentence, 2> sentences{
        {{"It has {providers:provider}."}, {"Nobody is named as its provider.", "Record {missing}."}}};

    lc::answer operator()(lc::contract const& subject, lc::basis const&) const noexcept {
        ++*asked;
        lc::answer given;
        given.is = subject.providers.empty() ? lc::outcome::not_met : lc::outcome::met;
        given.because = subject.providers.empty() ? 1 : 0;
        given.missing = subject.providers.empty() ? 1 : 0;
        given.numbers[0] = static_cast<std::int64_t>(subject.providers.size());
        given.weight = info.weight_of(given.is);
        return given;
    }
};
provider_named own_rule(int& asked) {
    return {{.id = "own.provider_named",
             .title = "A provider is named",
             .cites = lc::clauses("CODE-B2"),
             .force = lc::force::should,
             .gives = lc::outcomes(lc::outcome::met, lc::outcome::not_met),
             .reads = provider_named::reads,
             .numbers = {"providers"},
             .sentences = provider_named::sentences},
            &asked};
}

/// A rule of a user's about each notice.
struct reason_given {
    lc::rule_info info{.id = "own.reason_given",
                       .title = "A reason is given",
                       .cites = lc::clauses("CODE-CM3"),
                       .gives = lc::outcomes(lc::outcome::met, lc::outcome::cannot_tell)};
    lc::answer operator()(lc::change_notice const& notice, lc::contract const&, lc::basis const&) const noexcept {
        lc::answer given;
        given.is = notice.reason ? lc::outcome::met : lc::outcome::cannot_tell;
        return given;
    }
};

lc::contract with_notices(int count) {
    auto made = cases::third_sector();
    for (int i = 0; i < count; ++i)
        made.change_notices.push_back(
            cases::notice(i % 2 == 0 ? lc::change_kind::cessation : lc::change_kind::reduction, "2023-03-01",
                          i < 2 ? "2023-08-31" : "2023-12-31"));
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(every_rule_is_asked_once_for_each_contract_or_each_of_its_notices) {
    for (int const notices : {0, 1, 3}) {
        auto const subject = with_notices(notices);
        auto const found = lc::check(subject, basis_on());
        BOOST_TEST(found.cases == 1u);
        BOOST_TEST(found.counts.size() == rule_count);
        auto const infos = lc::infos_of(lc::leeds_rules);
        for (std::size_t rule = 0; rule < rule_count; ++rule) {
            bool const about_contract = infos[rule].id.starts_with("contract.") ||
                                        infos[rule].id.starts_with("procurement.") ||
                                        infos[rule].id.starts_with("management.");
            int const asked = infos[rule].about_notice ? notices : about_contract ? 1 : 0;
            BOOST_TEST_CONTEXT(infos[rule].id << ", " << notices << " notices")
            BOOST_TEST(found.counts[rule].considered() == static_cast<std::uint64_t>(asked));
        }
    }
}

BOOST_AUTO_TEST_CASE(counts_are_those_of_the_findings) {
    for (auto const& subject : cases::some_cases(500)) {
        auto const found = lc::check(subject, basis_on());
        std::vector<lc::outcome_counts> counted(rule_count);
        for (auto const& each : found.findings) ++counted[each.rule].of[static_cast<std::size_t>(each.given.is)];
        if (counted != found.counts) BOOST_FAIL(cases::told(subject));
        for (std::size_t rule = 0; rule < rule_count; ++rule)
            for (auto const& is : lc::choices(lc::tag<lc::outcome>{}))
                if (found.counts[rule][is.value] != counted[rule].of[static_cast<std::size_t>(is.value)])
                    BOOST_FAIL(is.name);
    }
}

BOOST_AUTO_TEST_CASE(a_finding_says_which_rule_case_and_notice_it_is_about) {
    lc::checking run(lc::leeds_rules, basis_on(), lc::keep::all);
    run.add(with_notices(0));
    run.add(with_notices(3));
    auto const& found = run.found();
    BOOST_TEST(found.cases == 2u);
    auto const& cessation = lc::notice_of_cessation;
    int seen = 0;
    for (auto const& each : found.findings)
        if (each.rule == 0 && each.subject == 1) {
            BOOST_TEST(each.part == seen);
            BOOST_TEST(same(each.given, cessation(with_notices(3).change_notices[static_cast<std::size_t>(seen)],
                                                  with_notices(3), basis_on())));
            ++seen;
        }
    BOOST_TEST(seen == 3);
    BOOST_TEST(word(found.findings.back().given.is) == "not_applicable"); // contract.term
    // In order of case, then rule, then notice.
    auto const order = [](lc::finding const& a) { return std::tuple(a.subject, a.rule, a.part); };
    BOOST_TEST(std::is_sorted(found.findings.begin(), found.findings.end(),
                              [&](auto const& a, auto const& b) { return order(a) < order(b); }));
}

BOOST_AUTO_TEST_CASE(findings_kept_leave_out_only_what_is_met_or_not_applicable) {
    auto const all_cases = cases::some_cases(500, 7);
    lc::checking every(lc::leeds_rules, basis_on(), lc::keep::all);
    lc::checking usual(lc::leeds_rules, basis_on());
    lc::checking counts(lc::leeds_rules, basis_on(), lc::keep::counts);
    for (auto const& subject : all_cases) {
        every.add(subject);
        usual.add(subject);
        counts.add(subject);
    }
    BOOST_TEST((every.found().counts == usual.found().counts));
    BOOST_TEST((every.found().counts == counts.found().counts));
    BOOST_TEST(counts.found().findings.empty());
    std::vector<lc::finding> loud;
    for (auto const& each : every.found().findings)
        if (each.given.is != lc::outcome::met && each.given.is != lc::outcome::not_applicable) loud.push_back(each);
    BOOST_TEST(loud.size() < every.found().findings.size());
    BOOST_TEST(std::equal(loud.begin(), loud.end(), usual.found().findings.begin(), usual.found().findings.end(),
                          [](auto const& a, auto const& b) { return same(a, b); }));
}

BOOST_AUTO_TEST_CASE(a_run_over_many_finds_what_a_run_over_each_finds) {
    auto const all_cases = cases::some_cases(500, 11);
    lc::checking run(lc::leeds_rules, basis_on(), lc::keep::all);
    for (auto const& subject : all_cases) run.add(subject);
    auto const together = std::move(run).found();
    BOOST_TEST(together.cases == all_cases.size());
    std::vector<lc::outcome_counts> counts(rule_count);
    std::size_t at = 0;
    for (std::size_t number = 0; number < all_cases.size(); ++number) {
        auto const alone = lc::check(all_cases[number], basis_on());
        for (std::size_t rule = 0; rule < rule_count; ++rule)
            for (std::size_t is = 0; is < alone.counts[rule].of.size(); ++is)
                counts[rule].of[is] += alone.counts[rule].of[is];
        for (auto each : alone.findings) {
            each.subject = static_cast<std::uint32_t>(number);
            if (at >= together.findings.size() || !same(each, together.findings[at])) BOOST_FAIL("case " << number);
            ++at;
        }
    }
    BOOST_TEST(at == together.findings.size());
    BOOST_TEST((counts == together.counts));
}

BOOST_AUTO_TEST_CASE(a_rule_of_ones_own_joins_the_list_like_ours) {
    int asked = 0;
    auto const rules = std::tuple{own_rule(asked), lc::leeds_rules, reason_given{}};
    auto const infos = lc::infos_of(rules);
    BOOST_TEST(infos.size() == rule_count + 2);
    BOOST_TEST(infos.front().id == "own.provider_named");
    BOOST_TEST(infos.back().id == "own.reason_given");

    lc::checking run(rules, basis_on(), lc::keep::all);
    lc::contract const nobody{};
    auto const somebody = with_notices(2);
    run.add(nobody);
    run.add(somebody);
    BOOST_TEST(asked == 2);
    auto const& found = run.found();
    BOOST_TEST(found.counts.size() == rule_count + 2);
    BOOST_TEST(found.counts.front()[lc::outcome::met] == 1u);
    BOOST_TEST(found.counts.front()[lc::outcome::not_met] == 1u);
    BOOST_TEST(found.counts.back()[lc::outcome::cannot_tell] == 2u); // once for each notice
    // Ours are what they were.
    auto const ours = lc::check(somebody, basis_on());
    for (std::size_t rule = 0; rule < rule_count; ++rule)
        for (auto const& is : {lc::outcome::met, lc::outcome::not_met, lc::outcome::explained})
            if (ours.counts[rule][is] != 0) BOOST_TEST(found.counts[rule + 1][is] >= ours.counts[rule][is]);

    auto const& first = found.findings.front();
    BOOST_TEST(first.rule == 0);
    auto const said = lc::explain(first, infos[first.rule], nobody, basis_on());
    BOOST_TEST(said.message == "Nobody is named as its provider.");
    BOOST_TEST(said.missing.size() == 1u);
    BOOST_TEST(said.remedy.find("providers") != std::string::npos);
    BOOST_TEST(word(said.weight) == "warning");
    auto const fine = lc::explain({own_rule(asked)(somebody, basis_on()), 1, 0, 0}, infos[0], somebody, basis_on());
    BOOST_TEST(fine.message == "It has 1 provider.");
}

BOOST_AUTO_TEST_CASE(what_is_no_rule_is_refused_by_the_compiler) {
    struct forgetful { // may throw
        lc::rule_info info;
        lc::answer operator()(lc::contract const&, lc::basis const&) const { return {}; }
    };
    struct nameless {
        lc::answer operator()(lc::contract const&, lc::basis const&) const noexcept { return {}; }
    };
    struct talkative {
        lc::rule_info info;
        bool operator()(lc::contract const&, lc::basis const&) const noexcept { return true; }
    };
    static_assert(!lc::rule_about<forgetful, lc::contract> && !lc::notice_rule<forgetful>);
    static_assert(!lc::rule_about<nameless, lc::contract> && !lc::rule_about<talkative, lc::contract>);
    static_assert(lc::rule_about<provider_named, lc::contract> && lc::notice_rule<reason_given>);
    BOOST_TEST((lc::rule_about<decltype(lc::contract_period), lc::contract>));
}

BOOST_AUTO_TEST_CASE(an_empty_list_and_an_empty_contract_are_no_error) {
    auto const none = lc::check(lc::contract{}, std::tuple<>{}, basis_on());
    BOOST_TEST(none.counts.empty());
    BOOST_TEST(none.findings.empty());
    auto const found = lc::check(lc::contract{}, basis_on());
    for (auto const& each : found.findings) {
        BOOST_TEST(word(each.given.is) != "met");
        BOOST_TEST(word(each.given.is) != "not_met");
    }
}

BOOST_AUTO_TEST_SUITE_END()
