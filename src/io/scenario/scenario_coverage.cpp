// SPDX-License-Identifier: MIT
#include "scenario_judge.hpp"

#include <leeds/commissioning/io/scenario_coverage.hpp>

#include <algorithm>

namespace leeds::commissioning::inline v0 {
namespace {

void note_day(rule_coverage& of, date day) {
    of.month_end = of.month_end || day.is_month_end();
    of.leap_day = of.leap_day || (day.month() == 2 && day.day() == 29);
}

/// The days that an answer works out, and those recorded that its rule reads.
void note_days(rule_coverage& of, finding const& found, explanation const& in_words) {
    for (maybe_date const each : found.given.dates)
        if (each) note_day(of, *each);
    for (fact_text const& each : in_words.facts)
        if (auto const day = try_parse_date(each.value)) note_day(of, *day);
}

void note_scenario(scenario_coverage& into, scenario const& of, scenario_result const& result, rule_book const& rules,
                   policy const& baseline) {
    auto const asked = ask(of, rules, baseline);
    for (expectation_result const& each : result.expectations) {
        if (!each.holds() || !each.found) continue;
        rule_coverage& rule = into.rules[each.found->rule];
        rule.seen[static_cast<std::size_t>(each.found->given.is)] = true;
        if (rule.has_dates && !(rule.month_end && rule.leap_day))
            note_days(rule, *each.found, rules.in_words(*each.found, asked.answers, of.cases, asked.on(of)));
    }
}

bool uses(rule_info const& rule, std::string_view parameter_name) {
    return std::any_of(rule.uses.begin(), rule.uses.end(),
                       [&](parameter const& each) { return each.name == parameter_name; });
}

parameter_coverage coverage_of_parameter(parameter const& what, std::span<rule_info const> rules,
                                         std::vector<mutant> const& mutants) {
    parameter_coverage made{.what = what, .is_in_words = !amount_words(what.unit).empty()};
    for (std::size_t number = 0; number < rules.size(); ++number)
        if (uses(rules[number], what.name)) made.rules.push_back(number);
    std::vector<std::size_t> down_of;
    for (mutant const& each : mutants) {
        if (each.name != what.name || each.is > mutation::other_word) continue;
        made.is_tried = true;
        if (!each.noticed) continue;
        bool const is_word = each.is == mutation::other_word;
        made.down = made.down || is_word || each.is == mutation::step_down;
        made.up = made.up || is_word || each.is == mutation::step_up;
        if (each.is == mutation::step_down) down_of.push_back(each.value);
        bool const down_too = std::find(down_of.begin(), down_of.end(), each.value) != down_of.end();
        made.both_of_one = made.both_of_one || is_word || (each.is == mutation::step_up && down_too);
    }
    return made;
}

std::vector<clause_tried> clauses_tried(std::vector<rule_coverage> const& tried, std::span<rule_info const> rules) {
    std::vector<clause_tried> all;
    for (clause const& each : clauses_table) {
        clause_tried made{&each};
        for (std::size_t number = 0; number < rules.size(); ++number) {
            if (!rules[number].cites.contains(each.id)) continue;
            made.rules.push_back(number);
            made.given += tried[number].gives.size();
            made.seen += tried[number].seen_of_given();
        }
        all.push_back(std::move(made));
    }
    return all;
}

} // namespace

std::size_t rule_coverage::seen_of_given() const noexcept {
    return static_cast<std::size_t>(
        std::count_if(gives.begin(), gives.end(), [&](outcome each) { return seen[static_cast<std::size_t>(each)]; }));
}

bool rule_coverage::is_tried() const noexcept { return std::find(seen.begin(), seen.end(), true) != seen.end(); }

std::size_t scenario_coverage::outcomes_given() const noexcept {
    std::size_t sum = 0;
    for (rule_coverage const& each : rules) sum += each.gives.size();
    return sum;
}

std::size_t scenario_coverage::outcomes_seen() const noexcept {
    std::size_t sum = 0;
    for (rule_coverage const& each : rules) sum += each.seen_of_given();
    return sum;
}

bool scenario_coverage::reaches(percentage least) const noexcept {
    return outcomes_seen() * 10'000 >= outcomes_given() * static_cast<std::size_t>(least.hundredths());
}

scenario_coverage coverage_of(scenario_run const& run, rule_book const& rules, policy const& baseline,
                              mutation_report const& moved) {
    scenario_coverage made;
    for (std::size_t number = 0; number < rules.rules().size(); ++number) {
        rule_info const& rule = rules.rules()[number];
        bool const has_dates =
            std::any_of(rule.dates.begin(), rule.dates.end(), [](auto name) { return !name.empty(); });
        auto const gives = outcomes_it_gives(rule);
        made.rules.push_back({.rule = number, .gives = {gives.begin(), gives.end()}, .has_dates = has_dates});
    }
    for (std::size_t number = 0; number < run.scenarios.size(); ++number)
        if (!run.scenarios[number].todo)
            note_scenario(made, run.scenarios[number], run.results[number], rules, baseline);
    for (policy::entry const& each : baseline.entries())
        made.parameters.push_back(coverage_of_parameter(each.what, rules.rules(), moved.mutants));
    made.clauses = clauses_tried(made.rules, rules.rules());
    return made;
}

} // namespace leeds::commissioning::inline v0
