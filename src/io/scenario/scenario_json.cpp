// SPDX-License-Identifier: MIT
#include "records/json_out.hpp"

#include <leeds/commissioning/io/scenario_report.hpp>

namespace leeds::commissioning::inline v0 {
namespace {

void write_result(json_out& json, scenario const& of, scenario_result const& result) {
    json.open();
    json.member("name", of.name);
    json.member("file", of.file);
    json.member("line", of.line);
    json.member("as_of", of.as_of);
    json.member("verdict", name_of(result.verdict));
    json.member("todo", of.todo);
    json.open_list_member("differences");
    for (std::size_t number = 0; number < of.expect.size(); ++number)
        for (difference const& each : result.expectations[number].differences) {
            json.open();
            json.member("rule", of.expect[number].rule);
            json.member("part", of.expect[number].part);
            json.member("about", of.expect[number].about);
            json.member("what", each.what);
            json.member("expected", each.expected);
            json.member("found", each.found);
            json.close();
        }
    json.close_list();
    json.close();
}

template <class Numbers>
void write_rules(json_out& json, Numbers const& numbers, std::span<rule_info const> rules) {
    json.open_list_member("rules");
    for (std::size_t const each : numbers) json.value(rules[each].id);
    json.close_list();
}

void write_rule(json_out& json, rule_coverage const& of, rule_info const& rule) {
    json.open();
    json.member("rule", rule.id);
    json.open_list_member("gives");
    for (outcome const each : of.gives) json.value(name_of(each));
    json.close_list();
    json.open_list_member("seen");
    for (auto const& each : choices(tag<outcome>{}))
        if (of.seen[static_cast<std::size_t>(each.value)]) json.value(each.name);
    json.close_list();
    if (of.has_dates) {
        json.member("month_end", of.month_end);
        json.member("leap_day", of.leap_day);
    }
    json.close();
}

void write_coverage(json_out& json, scenario_coverage const& of, std::span<rule_info const> rules) {
    json.open_member("coverage");
    json.member("outcomes_given", of.outcomes_given());
    json.member("outcomes_seen", of.outcomes_seen());
    json.open_list_member("clauses");
    for (clause_tried const& each : of.clauses) {
        json.open();
        json.member("clause", each.what->id);
        json.member("kind", name_of(each.what->kind));
        json.member("outcomes_given", each.given);
        json.member("outcomes_seen", each.seen);
        write_rules(json, each.rules, rules);
        json.close();
    }
    json.close_list();
    json.open_list_member("rules");
    for (rule_coverage const& each : of.rules) write_rule(json, each, rules[each.rule]);
    json.close_list();
    json.open_list_member("parameters");
    for (parameter_coverage const& each : of.parameters) {
        json.open();
        json.member("parameter", each.what.name);
        json.member("tried", each.is_tried);
        json.member("down", each.down);
        json.member("up", each.up);
        json.member("both_of_one_value", each.both_of_one);
        write_rules(json, each.rules, rules);
        json.close();
    }
    json.close_list();
    json.close();
}

void write_mutants(json_out& json, mutation_report const& of, scenario_run const& run) {
    json.open_member("mutation");
    json.member("mutants", of.mutants.size());
    json.member("noticed", of.noticed());
    json.open_list_member("each");
    for (mutant const& each : of.mutants) {
        json.open();
        json.member("name", each.name);
        json.member("mutation", name_of(each.is));
        json.member("what", each.what);
        json.member("noticed", each.noticed);
        if (each.noticed) json.member("noticed_by", run.scenarios[each.noticed_by].name);
        json.close();
    }
    json.close_list();
    json.open_list_member("not_tried");
    for (std::string const& each : of.not_tried) json.value(each);
    json.close_list();
    json.open_list_member("unused");
    for (std::string const& each : of.unused) json.value(each);
    json.close_list();
    json.close();
}

} // namespace

std::string scenarios_json(scenario_run const& run, rule_book const& rules, scenario_coverage const* coverage,
                           mutation_report const* mutants) {
    json_out json;
    json.open();
    json.open_member("counts");
    json.member("scenarios", run.scenarios.size());
    for (auto const& each : choices(tag<scenario_verdict>{})) json.member(each.name, run.count(each.value));
    json.close();
    json.open_list_member("scenarios");
    for (std::size_t number = 0; number < run.scenarios.size(); ++number)
        write_result(json, run.scenarios[number], run.results[number]);
    json.close_list();
    if (coverage != nullptr) write_coverage(json, *coverage, rules.rules());
    if (mutants != nullptr) write_mutants(json, *mutants, run);
    json.close();
    return std::move(json).text();
}

} // namespace leeds::commissioning::inline v0
