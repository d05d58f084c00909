// SPDX-License-Identifier: MIT
#include "read_cases.hpp"

#include <leeds/commissioning/io/comparison_report.hpp>
#include <leeds/commissioning/policy/leeds.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdlib>

BOOST_AUTO_TEST_SUITE(comparison_report)

namespace lc = ::leeds::commissioning;

namespace {

std::vector<std::string_view> const& rule_ids() {
    static auto const all = [] {
        std::vector<std::string_view> ids;
        for (auto const& each : lc::infos_of(lc::leeds_rules)) ids.push_back(each.id);
        return ids;
    }();
    return all;
}

lc::what_if ready(std::vector<lc::policy_change> changes) {
    auto made = lc::try_what_if(lc::leeds_policy(), {"tried", std::move(changes)}, rule_ids());
    BOOST_TEST_REQUIRE(made.made.has_value());
    return std::move(*made.made);
}
lc::what_if nine_months() {
    return ready({{lc::changed::parameter, "notice.minimum_months", lc::date{2018, 2, 1}, {}, 9}});
}

/// Contracts of one provider each, all of them ended by notices of one day: one case after another.
lc::portfolio several_ends() {
    lc::input read;
    read.file = "made up";
    for (int number = 1; number <= 3; ++number) {
        lc::contract made;
        made.id = "C-" + std::to_string(number);
        made.title = "Service " + std::to_string(number);
        made.providers.push_back({.name = "Made-up Trust", .sector = lc::sector::third_sector});
        made.start = lc::date{2024, 4, 1};
        made.end = lc::date{2028, 3, 31};
        made.change_notices.push_back({.kind = lc::change_kind::cessation,
                                       .served = lc::date{2026, 9, 1},
                                       .effective = lc::date{2027, 3, 31},
                                       .effective_means = lc::end_meaning::last_funded_day});
        made.change_notices.back().impact_considered = false;
        read.cases.push_back({std::move(made), "made up", number});
    }
    return lc::join_inputs({std::move(read)});
}

std::size_t count_of(std::string_view text, std::string_view part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size())) ++count;
    return count;
}

} // namespace

BOOST_AUTO_TEST_CASE(nine_months_over_the_register_give_the_totals_of_two_separate_runs) {
    char const* const shared = std::getenv("LEEDS_SHARED");
    if (shared == nullptr) {
        BOOST_TEST_MESSAGE("The shared material is not here: passed over");
        return;
    }
    auto read = lc::read_file(std::string(shared) + "/data/registers/norfolk-county-council-contracts-2015-03-dev.csv");
    BOOST_TEST_REQUIRE(!read.failure.has_value());
    // Registers hold no notices: each contract with an end gets one, from nought to eleven months before it.
    int number = 0;
    for (auto& each : read.cases) {
        auto* const subject = std::get_if<lc::contract>(&each.subject);
        if (subject == nullptr || !subject->end || lc::date{2040, 1, 1} < *subject->end) continue;
        lc::date const end = lc::corresponding_date(*subject->end, 96).day; // in the days of the Code
        subject->change_notices.push_back({.kind = lc::change_kind::non_renewal,
                                           .served = lc::add_days(end, -30 * (number++ % 12)),
                                           .effective = end,
                                           .effective_means = lc::end_meaning::last_funded_day});
    }
    auto const with = nine_months();
    lc::policy const after = with.made;
    auto const portfolio = lc::join_inputs({std::move(read)});
    lc::date const as_of{2026, 11, 21};
    auto const one = lc::run_rules(lc::leeds_rules, portfolio, lc::leeds_policy(), as_of, lc::keep::all);
    auto const other = lc::run_rules(lc::leeds_rules, portfolio, after, as_of, lc::keep::all);
    BOOST_TEST_REQUIRE(one.found.findings.size() == other.found.findings.size());
    std::uint64_t moved = 0;
    for (std::size_t at = 0; at < one.found.findings.size(); ++at)
        moved += one.found.findings[at].given.is != other.found.findings[at].given.is ? 1u : 0u;

    auto const run = lc::compare_rules(lc::leeds_rules, portfolio, lc::leeds_policy(), as_of, {with});
    lc::overlay_effect const& effect = run.cases.found.with[0];
    BOOST_TEST((run.cases.found.baseline == one.found.counts));
    std::uint64_t changed = 0;
    for (std::size_t rule = 0; rule < effect.transitions.size(); ++rule) {
        lc::outcome_counts sums;
        for (auto const& before : choices(lc::tag<lc::outcome>{}))
            for (auto const& now : choices(lc::tag<lc::outcome>{})) {
                auto const count = effect.transitions[rule].from_to(before.value, now.value);
                sums.of[static_cast<std::size_t>(now.value)] += count;
                if (before.value != now.value) changed += count;
            }
        BOOST_TEST((sums == other.found.counts[rule]));
    }
    BOOST_TEST(changed == moved);
    BOOST_TEST(effect.total.cases == portfolio.cases.size());
    BOOST_TEST(effect.total.with_new > 500u);
}

BOOST_AUTO_TEST_CASE(what_shows_only_across_contracts_moves_with_its_parameters_too) {
    auto const with = ready({{lc::changed::parameter, "portfolio.ends_window_days", lc::date{2018, 2, 1}, {}, 90}});
    auto const run =
        lc::compare_rules(lc::leeds_rules, several_ends(), lc::leeds_policy(), lc::date{2026, 11, 21}, {with});
    BOOST_TEST(!run.cases.found.with[0].moves_anything());
    BOOST_TEST(run.moves_anything(0));
    auto const text = lc::comparison_text(run);
    BOOST_TEST(text.find("portfolio.several_ends") != std::string::npos);
    BOOST_TEST(text.find("Made-up Trust") != std::string::npos);
    BOOST_TEST(text.find("It moves nothing") == std::string::npos);
    BOOST_TEST(lc::newly_fails(run, lc::fail_level::warning));
    BOOST_TEST(!lc::newly_fails(run, lc::fail_level::never));
}

BOOST_AUTO_TEST_CASE(a_long_list_is_cut_in_the_text_and_whole_in_the_spreadsheet) {
    lc::input read;
    read.file = "made up";
    for (int number = 0; number < 50; ++number) {
        auto made = std::get<lc::contract>(several_ends().cases[0].subject);
        made.id = "N-" + std::to_string(number);
        made.start.reset();
        read.cases.push_back({std::move(made), "made up", number + 1});
    }
    auto const run = lc::compare_rules(lc::leeds_rules, lc::join_inputs({std::move(read)}), lc::leeds_policy(),
                                       lc::date{2026, 11, 21}, {nine_months()});
    BOOST_TEST(run.cases.found.with[0].total.with_new == 50u);
    auto const text = lc::comparison_text(run);
    BOOST_TEST(count_of(text, "notice.cessation (CODE-CM3): met → not met; moved by") == 20u);
    BOOST_TEST(text.find("And 30 more: --format csv lists all of them.") != std::string::npos);
    BOOST_TEST(count_of(lc::comparison_csv(run), "\r\n") == 51u);
    BOOST_TEST(count_of(lc::comparison_json(run), "\"movement\": \"new\"") == 50u);
}

BOOST_AUTO_TEST_CASE(no_text_from_outside_becomes_a_formula_or_an_order) {
    auto portfolio = several_ends();
    auto& subject = std::get<lc::contract>(portfolio.cases[0].subject);
    subject.title = "=HYPERLINK(\"x\")";
    subject.directorate = "\x1b[31mred</td><script>";
    auto const run = lc::compare_rules(lc::leeds_rules, std::move(portfolio), lc::leeds_policy(),
                                       lc::date{2026, 11, 21}, {nine_months()});
    auto const csv = lc::comparison_csv(run);
    BOOST_TEST(csv.find(",=HYPERLINK") == std::string::npos);
    BOOST_TEST(csv.find(",\"=HYPERLINK") == std::string::npos);
    BOOST_TEST(lc::comparison_text(run).find('\x1b') == std::string::npos);
    BOOST_TEST(lc::comparison_html(run).find("</td><script>") == std::string::npos);
    BOOST_TEST(lc::comparison_json(run).find('\x1b') == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_parameter_that_decides_nothing_here_is_said_to_decide_nothing) {
    lc::portfolio const nothing;
    auto const run = lc::vary_rules(lc::leeds_rules, nothing, lc::leeds_policy(), lc::date{2026, 11, 21},
                                    lc::parameters::notice_minimum, 5, 7);
    BOOST_TEST(lc::variation_text(run).find("No case has anything that this parameter decides.") != std::string::npos);
    BOOST_TEST(count_of(lc::variation_csv(run), "\r\n") == 4u);
}

BOOST_AUTO_TEST_SUITE_END()
