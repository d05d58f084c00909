// SPDX-License-Identifier: MIT
#include "read_cases.hpp"

#include <leeds/commissioning/io/deadlines_report.hpp>
#include <leeds/commissioning/io/notice_answer.hpp>
#include <leeds/commissioning/io/reference.hpp>
#include <leeds/commissioning/io/report.hpp>

#include <leeds/commissioning/policy/leeds.hpp>
#include <leeds/commissioning/rules/leeds.hpp>

#include <boost/test/unit_test.hpp>
#include <rapidjson/document.h>

#include <algorithm>
#include <sstream>

namespace lc = leeds::commissioning;
using lc::date;

namespace {

/// A contract ended five months ahead by the Code's count, with whatever text is wanted in it.
lc::read_case short_notice(std::string text) {
    lc::contract subject;
    subject.id = "C-1";
    subject.title = text;
    subject.providers = {{.name = "Provider", .sector = lc::sector::third_sector}};
    subject.start = date(2024, 4, 1);
    subject.end = date(2027, 3, 31);
    subject.value = lc::money::from_pence(15'100'050, lc::vat_basis::excluding);
    subject.yearly_values = {{.year = 1, .value = lc::money::from_pence(100, lc::vat_basis::excluding)}};
    subject.change_notices = {{.kind = lc::change_kind::cessation,
                               .served = date(2026, 3, 10),
                               .effective = date(2026, 7, 31),
                               .effective_means = lc::end_meaning::last_funded_day,
                               .explanation = text}};
    return {subject, "file.yaml", 3};
}

lc::portfolio holding(lc::read_case each, std::string const& text = {}) {
    lc::portfolio read;
    read.files = {{"file.yaml", "00ff", lc::input_kind::case_file, 1}};
    read.issues = {{"file.yaml", 3, 7, "contract.end", text, "expected a date"},
                   {"file.yaml", 0, 0, "", text, "expected a date"}};
    read.cases = {std::move(each)};
    return read;
}

lc::run_report run_on(lc::portfolio read, lc::keep kept = lc::keep::findings) {
    return lc::run_rules(lc::leeds_rules, std::move(read), lc::leeds_policy(), date(2026, 11, 21), kept);
}

std::string const hostile =
    "a\x1b[31m\"\\\n\r\n\t\xff\xc0\xaf\x80 \xe2\x80\xae evil \xef\xbf\xbe </script>\x7f \xe2\x80\xa8 \xc2\x9b";

rapidjson::Document parsed(std::string const& json) {
    rapidjson::Document document;
    document.Parse<rapidjson::kParseValidateEncodingFlag>(json.data(), json.size());
    return document;
}

rapidjson::Value const* finding_of(rapidjson::Document const& document, std::string_view rule) {
    for (auto const& each : document["findings"].GetArray())
        if (each["rule"].GetString() == rule) return &each;
    return nullptr;
}

std::size_t longest_line(std::string const& text) {
    std::istringstream lines(text);
    std::size_t longest = 0;
    for (std::string line; std::getline(lines, line);) longest = std::max(longest, line.size());
    return longest;
}

bool contains(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

} // namespace

BOOST_AUTO_TEST_SUITE(report)

BOOST_AUTO_TEST_CASE(a_program_finds_every_member_it_was_promised) {
    auto const document = parsed(lc::report_json(run_on(holding(short_notice("")))));
    BOOST_REQUIRE(!document.HasParseError());
    for (auto const* const name : {"run", "counts", "principles", "oversight", "findings", "portfolio",
                                   "policy_values_to_look_at", "input_issues"})
        BOOST_TEST(document.HasMember(name), name);
    BOOST_TEST(document.MemberCount() == 8U);
    for (auto const* const name : {"as_of", "policy", "library_version", "inputs"})
        BOOST_TEST(document["run"].HasMember(name), name);
    BOOST_TEST(document["run"]["inputs"][0]["sha256"].GetString() == std::string("00ff"));
    for (auto const* const name :
         {"rule", "considered", "met", "not_met", "explained", "cannot_tell", "not_applicable", "not_assessed"})
        BOOST_TEST(document["counts"][0].HasMember(name), name);
    auto const* const found = finding_of(document, "notice.cessation");
    BOOST_REQUIRE(found != nullptr);
    for (auto const* const name : {"rule", "outcome", "severity", "subject", "clauses", "message", "facts",
                                   "parameters", "computed", "convention", "remedy", "fingerprint"})
        BOOST_TEST(found->HasMember(name), name);
    BOOST_TEST((*found)["subject"]["part"].GetString() == std::string("contract.change_notices[0]"));
    BOOST_TEST((*found)["computed"]["earliest_end"].GetString() == std::string("2026-09-10"));
    BOOST_TEST((*found)["computed"]["days_short"].GetInt() == 41);
    BOOST_TEST((*found)["facts"][0]["from"].GetString() == std::string("file.yaml:3"));
    BOOST_TEST((*found)["parameters"][0]["value"].GetInt() == 6);
    BOOST_TEST((*found)["parameters"][0]["to"].IsNull());
    BOOST_TEST(document["input_issues"][1]["line"].IsNull());
}

BOOST_AUTO_TEST_CASE(sums_keep_their_currency_and_their_vat) {
    auto const document = parsed(lc::report_json(run_on(holding(short_notice("")))));
    auto const* const found = finding_of(document, "contract.value_sum");
    BOOST_REQUIRE(found != nullptr);
    bool seen = false;
    for (auto const& fact : (*found)["facts"].GetArray()) {
        if (fact["path"].GetString() != std::string("contract.value")) continue;
        seen = true;
        BOOST_TEST(fact["value"]["amount"].GetString() == std::string("151000.50"));
        BOOST_TEST(fact["value"]["currency"].GetString() == std::string("GBP"));
        BOOST_TEST(fact["value"]["vat"].GetString() == std::string("excluding"));
    }
    BOOST_TEST(seen);
}

BOOST_AUTO_TEST_CASE(the_same_run_gives_the_same_bytes) {
    auto const run = run_on(holding(short_notice(hostile), hostile), lc::keep::all);
    BOOST_TEST(lc::report_json(run) == lc::report_json(run));
    BOOST_TEST(lc::report_text(run) == lc::report_text(run));
}

BOOST_AUTO_TEST_CASE(no_text_makes_the_json_invalid) {
    auto each = short_notice(hostile);
    each.file = hostile;
    auto read = holding(each, hostile);
    read.files[0].file = hostile;
    BOOST_TEST(!parsed(lc::report_json(run_on(read, lc::keep::all))).HasParseError());
    auto const policy = lc::leeds_policy();
    BOOST_TEST(!parsed(lc::deadlines_json(read, {policy, date(2026, 11, 21)})).HasParseError());
    for (int byte = 0; byte < 256; ++byte) {
        std::string const text = "x" + std::string(1, static_cast<char>(byte)) + "y";
        auto const document = parsed(lc::report_json(run_on(holding(short_notice(text)))));
        if (document.HasParseError()) BOOST_FAIL("byte " << byte);
    }
}

BOOST_AUTO_TEST_CASE(no_text_takes_hold_of_the_terminal_or_makes_lines_of_its_own) {
    auto each = short_notice(hostile);
    each.file = hostile;
    auto read = holding(each, hostile);
    read.files[0].file = hostile;
    auto const policy = lc::leeds_policy();
    auto const plain = run_on(holding(short_notice("a")), lc::keep::all);
    for (auto const& text : {lc::report_text(run_on(read, lc::keep::all), {.width = 100000}),
                             lc::deadlines_text(read, {policy, date(2026, 11, 21)}, {}, {.width = 100000})}) {
        BOOST_TEST(!contains(text, "\x1b"));
        BOOST_TEST(!contains(text, "\r"));
        BOOST_TEST(!contains(text, "\t"));
        BOOST_TEST(!contains(text, "\x7f"));
        BOOST_TEST(!contains(text, "\xe2\x80\xae"));
        BOOST_TEST(!contains(text, "\xe2\x80\xa8"));
        BOOST_TEST(!contains(text, "\xc2\x9b"));
        BOOST_TEST(!contains(text, "\xff"));
        BOOST_TEST(contains(text, "<U+001B>"));
        BOOST_TEST(contains(text, "<U+202E>"));
    }
    auto const lines = [](std::string const& text) { return std::count(text.begin(), text.end(), '\n'); };
    auto const hostile_run = run_on(holding(short_notice(hostile)), lc::keep::all);
    BOOST_TEST(lines(lc::report_text(hostile_run, {.width = 100000})) ==
               lines(lc::report_text(plain, {.width = 100000})));
}

BOOST_AUTO_TEST_CASE(lines_keep_to_the_width) {
    auto const run = run_on(holding(short_notice("plain words")), lc::keep::all);
    BOOST_TEST(longest_line(lc::report_text(run, {.width = 110})) <= 110U);
    BOOST_TEST(lc::report_text(run, {.width = 1}).size() > 0U);
}

BOOST_AUTO_TEST_CASE(counts_can_be_read_where_their_table_is_too_wide) {
    auto const run = run_on(holding(short_notice("")), lc::keep::all);
    BOOST_TEST(contains(lc::report_text(run, {.width = 160}), "considered  applied     met  not met"));
    auto const narrow = lc::report_text(run, {.width = 80});
    BOOST_TEST(!contains(narrow, "considered  applied"));
    auto const counts = narrow.substr(narrow.rfind("COUNTS\n"));
    BOOST_TEST(contains(counts, "\nnotice.cessation: 1 considered, 1 applied, 1 not met\n"), counts);
    BOOST_TEST(!contains(counts, " 0 met"));
    for (std::size_t number = 0; number < run.rules.size(); ++number)
        BOOST_TEST(contains(counts, "\n" + std::string(run.rules[number].id) + ": ") ==
                   (run.found.counts[number].considered() > 0));
    BOOST_TEST(longest_line(counts) <= 80U);
}

BOOST_AUTO_TEST_CASE(colour_comes_only_when_asked_for) {
    auto const run = run_on(holding(short_notice("")));
    BOOST_TEST(!contains(lc::report_text(run), "\x1b"));
    BOOST_TEST(contains(lc::report_text(run, {.colour = true}), "\x1b[1;33mWARNINGS"));
}

BOOST_AUTO_TEST_CASE(the_code_is_never_said_to_be_breached) {
    auto each = short_notice("");
    lc::contract_in(each).change_notices[0].explanation.reset();
    auto run = run_on(holding(each));
    lc::keep_only(run, std::array<std::string, 1>{"notice.cessation"});
    auto const text = lc::report_text(run);
    BOOST_TEST(contains(text, "departed from"));
    BOOST_TEST(!contains(text, "breach"));
}

BOOST_AUTO_TEST_CASE(that_nothing_was_found_is_said_plainly) {
    lc::portfolio nothing;
    nothing.files = {{"empty.csv", "", lc::input_kind::contracts_register, 0}};
    BOOST_TEST(contains(lc::report_text(run_on(nothing)), "no case to check"));
    lc::read_case fine = short_notice("");
    lc::contract_in(fine).change_notices.clear();
    lc::contract_in(fine).yearly_values.clear();
    BOOST_TEST(contains(lc::report_text(run_on(holding(fine))), "Nothing found"));
}

BOOST_AUTO_TEST_CASE(repeated_findings_are_counted_with_their_first_three_places) {
    lc::read_case unsure = short_notice("Day care");
    lc::contract_in(unsure).value.reset();
    lc::contract_in(unsure).yearly_values.clear();
    lc::contract_in(unsure).change_notices.clear();
    lc::portfolio read = holding(unsure);
    for (int line = 4; line < 13; ++line) {
        unsure.line = line;
        read.cases.push_back(unsure);
    }
    auto const text = lc::report_text(run_on(read), {.width = 1000});
    BOOST_TEST(contains(text, "10 times"));
    BOOST_TEST(contains(text, "file.yaml:3; "));
    BOOST_TEST(contains(text, "file.yaml:5; and 7 more\n"));
    BOOST_TEST(!contains(text, "file.yaml:6"));
}

BOOST_AUTO_TEST_CASE(leaving_rules_out_leaves_the_others_as_they_were) {
    auto run = run_on(holding(short_notice("")));
    auto const before = run.found.counts[9];
    auto const id = std::string(run.rules[9].id);
    lc::keep_only(run, std::array<std::string, 2>{id, "no.such.rule"});
    BOOST_REQUIRE(run.rules.size() == 1U);
    BOOST_TEST(run.rules[0].id == id);
    BOOST_TEST((run.found.counts[0] == before));
    BOOST_TEST(std::all_of(run.found.findings.begin(), run.found.findings.end(),
                           [](auto const& each) { return each.rule == 0; }));
}

BOOST_AUTO_TEST_CASE(every_case_left_out_of_a_count_has_its_reason_counted) {
    lc::read_case const each = short_notice("Day care");
    lc::portfolio read = holding(each);
    read.cases.push_back(each);
    auto run = run_on(read);
    std::vector<std::uint64_t> told(run.rules.size());
    for (lc::left_out const& reason : run.passed_over) told[reason.first.rule] += reason.count;
    for (std::size_t rule = 0; rule < run.rules.size(); ++rule) {
        auto const& of = run.found.counts[rule];
        BOOST_TEST(told[rule] == of[lc::outcome::not_applicable] + of[lc::outcome::not_assessed], run.rules[rule].id);
    }
    BOOST_REQUIRE(!run.passed_over.empty());
    std::string const kept(run.rules[run.passed_over.back().first.rule].id);
    auto const count = told[run.passed_over.back().first.rule];
    lc::keep_only(run, std::array<std::string, 1>{kept});
    std::uint64_t left = 0;
    for (lc::left_out const& reason : run.passed_over) {
        BOOST_TEST(reason.first.rule == 0);
        left += reason.count;
    }
    BOOST_TEST(left == count);
}

BOOST_AUTO_TEST_CASE(every_clause_of_the_documents_is_accounted_for) {
    auto const rules = lc::infos_of(lc::leeds_rules);
    auto const all = lc::coverage_of(rules);
    BOOST_TEST(all.size() == lc::citable_count);
    auto const of = [&](std::string_view id) {
        return *std::find_if(all.begin(), all.end(), [&](auto const& each) { return each.what->id == id; });
    };
    BOOST_TEST(of("CODE-CM3").rules.size() == 2U);
    BOOST_TEST(of("CODE-B3").types.size() == 1U);
    BOOST_TEST(of("CODE-0").types.size() == 1U);
    BOOST_TEST(!of("LAW-BFDA-1971").answered()); // explains how days are counted, and asks for nothing
}

BOOST_AUTO_TEST_SUITE_END()
