// SPDX-License-Identifier: MIT
#include "../rules/cases.hpp"

#include <leeds/commissioning/io/report.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(portfolio_report)

namespace lc = ::leeds::commissioning;
using cases::day;

namespace {

/// A contract on each line.
constexpr std::string_view portfolio_file = R"(
- contract: {id: A-1, title: Lunch club, end: 2027-03-31, value: "30000.00", funding_form: contract, providers: [{name: Meals, sector: third_sector}], notice_clause: {length: 3 months}, change_notices: [{kind: reduction, served: 2026-10-01, sum_before: "10000.00", sum_after: "8500.00"}]}
- contract: {id: A-2, title: Supper club, end: 2028-03-31, value: "10000.00", funding_form: grant, providers: [{name: meals, sector: third_sector}], notice_clause: {length: 6 months}}
- contract: {id: A-3, title: Advice, end: 2029-03-31, value: "60000.00", providers: [{name: "<b>Advice</b>"}], change_notices: [{kind: reduction, served: 2026-10-08, sum_before: "20000.00", sum_after: "17000.00"}]}
- contract: {id: A-4, title: Over, end: 2026-03-31, value: "99.00"}
)";

lc::run_report run_of(std::string_view content, lc::policy numbers = lc::leeds_policy()) {
    std::vector<lc::input> read;
    read.push_back(lc::read_input("portfolio.yaml", content));
    BOOST_REQUIRE(!read.front().failure);
    BOOST_TEST(read.front().issues.empty());
    return lc::run_rules(lc::leeds_rules, lc::join_inputs(std::move(read)), std::move(numbers), day("2026-11-21"));
}

/// The policy of a council that calls a reduction of two providers within a fortnight a blanket one.
lc::policy with_blanket_of_two() {
    lc::policy const leeds = lc::leeds_policy();
    std::vector<lc::policy::entry> entries(leeds.entries().begin(), leeds.entries().end());
    for (auto& each : entries) {
        bool const window = each.what.name == lc::parameters::blanket_window.name;
        if (!window && each.what.name != lc::parameters::blanket_providers.name) continue;
        each.values = {{.amount = window ? 14 : 2,
                        .from = day("2020-01-01"),
                        .possibly_from = std::nullopt,
                        .to = std::nullopt,
                        .reference = "a test",
                        .last_checked = std::nullopt}};
    }
    return {"a council's own", std::move(entries)};
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

std::string section_of(lc::run_report const& run) {
    std::string const text = lc::report_text(run, {.width = 1000});
    auto const from = text.find("\nPORTFOLIO\n");
    return from == std::string::npos ? std::string() : text.substr(from, text.find("\nCOUNTS") - from);
}

} // namespace

BOOST_AUTO_TEST_CASE(what_shows_only_across_contracts_stands_in_a_section_of_its_own) { // SCR-34, SCR-37
    auto const text = section_of(run_of(portfolio_file, with_blanket_of_two()));
    for (char const* const part : {"On 21 November 2026: 3 contracts, £100,000, of 2 providers; 1 ended before.",
                                   "1 contract names no provider.", "third sector: 2 contracts, £40,000 (40.0 %)",
                                   "not recorded, or more than one: 1 contract, £60,000 (60.0 %)",
                                   "grant: 1 contract, £10,000 (10.0 %)", "<b>Advice</b>: 1 contract, £60,000 (60.0 %)",
                                   "Meals: 2 contracts, £40,000 (40.0 %)", "1 contract runs out by 21 May 2027",
                                   "31 March 2027: Lunch club", "[portfolio.blanket_reductions]", "SCR-37: 1 not met",
                                   "Reductions of 15 %: 15 % less for 2 providers, told from 1 October 2026 to 8 "
                                   "October 2026: within 14 days, 2 "
                                   "providers make a blanket reduction.",
                                   "SCR-34: 1 not met", "Meals: Its 2 contracts differ in: length of notice."})
        BOOST_TEST(contains(text, part), part << "\n" << text);
}

BOOST_AUTO_TEST_CASE(without_a_policy_of_its_own_the_portfolio_is_not_judged_and_says_what_is_missing) { // SCR-37
    auto const text = section_of(run_of(portfolio_file));
    BOOST_TEST(contains(text, "SCR-37: 1 not assessed"), text);
    BOOST_TEST(contains(text, "not assessed until the policy has a value for portfolio.blanket_window_days"), text);
}

BOOST_AUTO_TEST_CASE(a_single_contract_is_no_portfolio) {
    auto const run = run_of("contract: {id: A-1, title: Alone}\n");
    BOOST_TEST(section_of(run).empty());
    BOOST_TEST(contains(lc::report_json(run), "\"portfolio\": null"));
}

BOOST_AUTO_TEST_CASE(programs_get_the_same_numbers_and_findings) { // SCR-34, SCR-37
    auto const json = lc::report_json(run_of(portfolio_file, with_blanket_of_two()));
    for (char const* const part :
         {R"("contracts": 3)", R"("ended": 1)", R"("without_provider": 1)", R"("by_sector")", R"("by_funding_form")",
          R"("ends_unannounced_by": "2027-05-21")", R"("ends_unannounced": 1)",
          R"("rule": "portfolio.blanket_reductions")", R"("about": "like_reductions")", R"("kind": "provider_holding")",
          R"("value": "length of notice")"})
        BOOST_TEST(contains(json, part), part);
}

BOOST_AUTO_TEST_CASE(what_is_found_across_contracts_can_make_a_run_fail_and_can_be_asked_alone) {
    auto run = run_of(portfolio_file, with_blanket_of_two());
    BOOST_TEST(lc::fails(run, lc::fail_level::warning));
    std::vector<std::string> const only{"portfolio.consistent_terms"};
    lc::keep_only(run, only);
    BOOST_TEST(run.found.findings.empty());
    BOOST_TEST(run.across.found.of_reductions.findings.empty());
    BOOST_TEST(lc::fails(run, lc::fail_level::warning)); // the terms that differ
    BOOST_TEST(!lc::fails(run, lc::fail_level::violation));
    auto const text = section_of(run);
    BOOST_TEST(!contains(text, "portfolio.blanket_reductions"), text);
    BOOST_TEST(contains(text, "portfolio.consistent_terms"), text);
}

BOOST_AUTO_TEST_SUITE_END()
