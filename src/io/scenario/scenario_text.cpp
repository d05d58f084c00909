// SPDX-License-Identifier: MIT
#include "text/page.hpp"

#include <leeds/commissioning/io/scenario_report.hpp>

#include <fmt/format.h>

namespace leeds::commissioning::inline v0 {
namespace {

std::string name_of_answer(expectation const& expected) {
    std::string words = expected.rule.value_or("");
    if (expected.part) words.append(" of notice ").append(std::to_string(*expected.part));
    if (expected.about) words.append(" about ").append(*expected.about);
    return words;
}

/// Everything that an answer says and rests on.
void put_answer(page& out, explanation const& of) {
    if (!of.message.empty()) out.put("It says: " + of.message, 6, style::plain, 2);
    if (!of.remedy.empty()) out.put("To put it right: " + of.remedy, 6, style::plain, 2);
    std::string worked_out;
    for (computed const& each : of.worked_out)
        worked_out.append(worked_out.empty() ? "" : ", ").append(each.name).append(" ").append(each.words);
    if (!worked_out.empty()) out.put("Worked out: " + worked_out, 6, style::plain, 2);
    std::string missing;
    for (std::string const& each : of.missing) missing.append(missing.empty() ? "" : ", ").append(each);
    if (!missing.empty()) out.put("Missing: " + missing, 6, style::plain, 2);
    std::string facts;
    for (fact_text const& each : of.facts)
        facts.append(facts.empty() ? "" : ", ").append(each.path).append(" ").append(each.value);
    if (!facts.empty()) out.put("Facts: " + facts, 6, style::plain, 2);
    std::string values;
    for (parameter_used const& each : of.parameters)
        values.append(values.empty() ? "" : ", ").append(each.what.name).append(" ").append(each.value);
    if (!values.empty()) out.put("Policy: " + values, 6, style::plain, 2);
}

void put_expectation(page& out, expectation const& expected, expectation_result const& result, rule_book const& rules) {
    std::string head = name_of_answer(expected);
    std::size_t const rule = expected.rule ? rules.number_of(*expected.rule) : rules.rules().size();
    if (rule < rules.rules().size() && rules.rules()[rule].cites.size() > 0)
        head.append(" (").append((*rules.rules()[rule].cites.begin()).id).append(")");
    out.put(head, 4, style::bold);
    for (difference const& each : result.differences) {
        out.put(each.what + ": expected " + each.expected, 6, style::plain, 2);
        out.put_in_column(std::string(each.what.size(), ' ') + "  found    ", each.found, 6);
    }
    if (result.in_words) put_answer(out, *result.in_words);
}

std::string_view heading_of(scenario_verdict verdict) {
    switch (verdict) {
    case scenario_verdict::fails: return "FAILS";
    case scenario_verdict::todo: return "TO DO";
    case scenario_verdict::holds_already: return "HOLDS ALREADY";
    case scenario_verdict::holds: break;
    }
    return "HOLDS";
}

style looks_of(scenario_verdict verdict) {
    switch (verdict) {
    case scenario_verdict::fails: return style::red;
    case scenario_verdict::todo:
    case scenario_verdict::holds_already: return style::yellow;
    case scenario_verdict::holds: break;
    }
    return style::plain;
}

void put_scenario(page& out, scenario const& of, scenario_result const& result, rule_book const& rules) {
    out.put(fmt::format("{}: {}", heading_of(result.verdict), of.name), 0, looks_of(result.verdict), 2);
    out.put(fmt::format("{}:{}, as of {}", of.file, of.line, long_text(of.as_of)), 2, style::faint);
    if (of.todo) out.put("To do: " + *of.todo, 2, style::plain, 2);
    if (result.verdict == scenario_verdict::holds_already) out.put("Everything is as expected: take the todo away.", 2);
    if (result.verdict != scenario_verdict::fails) return;
    for (std::size_t number = 0; number < of.expect.size(); ++number)
        if (!result.expectations[number].holds())
            put_expectation(out, of.expect[number], result.expectations[number], rules);
}

std::size_t count_expectations(scenario_run const& run) {
    std::size_t sum = 0;
    for (scenario const& each : run.scenarios) sum += each.expect.size();
    return sum;
}

} // namespace

std::string scenario_text(scenario const& of, scenario_result const& result, rule_book const& rules,
                          text_options const& options) {
    page out(options);
    if (result.verdict != scenario_verdict::holds) put_scenario(out, of, result, rules);
    return std::move(out).text();
}

std::string scenarios_text(scenario_run const& run, rule_book const& rules, text_options const& options) {
    page out(options);
    for (std::size_t number = 0; number < run.scenarios.size(); ++number) {
        if (run.results[number].verdict == scenario_verdict::holds) continue;
        put_scenario(out, run.scenarios[number], run.results[number], rules);
        out.blank_line();
    }
    std::string line = counted_noun(run.scenarios.size(), "scenario");
    line.append(" with ").append(counted_noun(count_expectations(run), "expectation")).append(": ");
    line.append(std::to_string(run.count(scenario_verdict::holds))).append(" hold");
    line.append(", ").append(std::to_string(run.count(scenario_verdict::fails))).append(" fail");
    if (auto const waiting = run.count(scenario_verdict::todo); waiting > 0)
        line.append(", ").append(std::to_string(waiting)).append(" to do");
    if (auto const already = run.count(scenario_verdict::holds_already); already > 0)
        line.append(", ").append(std::to_string(already)).append(" to do that hold already");
    out.put(line + ".", 0, run.count(scenario_verdict::fails) > 0 ? style::red : style::bold);
    return std::move(out).text();
}

} // namespace leeds::commissioning::inline v0
