// SPDX-License-Identifier: MIT
#include "oversight_report.hpp"
#include "policy/policy_concerns.hpp"
#include "portfolio_report.hpp"
#include "principles_report.hpp"
#include "rule_tally.hpp"
#include "run_parts.hpp"

#include <leeds/commissioning/io/schema.hpp>

#include <algorithm>
#include <charconv>

namespace leeds::commissioning::inline v0 {
namespace {

/// The sum of money that stands at a path such as `yearly_values[1].value`; nothing where something else does.
std::optional<money> sum_at(record_schema const& type, void const* object, std::string_view path) {
    std::string_view const step = path.substr(0, path.find('.'));
    auto const bracket = step.find('[');
    std::size_t number = 0;
    if (bracket != std::string_view::npos)
        std::from_chars(step.data() + bracket + 1, step.data() + step.size(), number);
    for (field_schema const& each : type.fields) {
        if (each.name != step.substr(0, bracket) || number >= each.count(object)) continue;
        if (each.kind == value_kind::money) return std::get<money>(each.value_at(object, number));
        if (each.kind == value_kind::record && step.size() < path.size())
            return sum_at(*each.record, each.record_at(object, number), path.substr(step.size() + 1));
    }
    return std::nullopt;
}

void write_subject(json_out& out, read_case const& about, rule_info const& rule, std::size_t part) {
    write_case(out, about);
    std::string const kind(kind_of(about.subject));
    out.member("part", rule.about_notice ? kind + ".change_notices[" + std::to_string(part) + "]" : kind);
    out.close();
}

void write_clauses(json_out& out, rule_info const& rule) {
    out.open_list_member("clauses");
    for (clause const& each : rule.cites) {
        document const* const source = find_document(each.document);
        out.open();
        out.member("id", each.id);
        out.member("document", source == nullptr ? each.document : source->title);
        out.member("locator", each.locator);
        out.member("standing", name_of(standing_of(each)));
        out.member("force", name_of(each.force));
        out.member("statement", each.statement);
        out.close();
    }
    out.close_list();
}

/// The sum of money that stands at the path of a fact.
std::optional<money> sum_of_fact(case_subject const& about, std::string_view path) {
    std::string_view const below = path.substr(path.find('.') + 1);
    return std::visit([&]<class Kind>(Kind const& subject) { return sum_at(schema_of<Kind>(), &subject, below); },
                      about);
}

void write_facts(json_out& out, explanation const& made, read_case const& about) {
    out.open_list_member("facts");
    for (fact_text const& each : made.facts) {
        out.open();
        out.member("path", each.path);
        if (auto const sum = sum_of_fact(about.subject, each.path))
            out.member("value", *sum);
        else
            out.member("value", each.value);
        out.member("from", place_of(about.file, about.line));
        out.close();
    }
    out.close_list();
    write_missing(out, made, about.subject);
}

void write_amount(json_out& out, parameter_used const& each) {
    if (is_in_words(each.what))
        out.member("value", each.value);
    else if (each.what.unit == "yes or no")
        out.member("value", each.held->amount != 0);
    else
        out.member("value", each.held->amount);
}

void write_parameters(json_out& out, explanation const& made) {
    out.open_list_member("parameters");
    for (parameter_used const& each : made.parameters) {
        out.open();
        out.member("name", each.what.name);
        write_amount(out, each);
        out.member("unit", each.what.unit);
        out.member("from", each.held->from);
        out.member("to", each.held->to);
        out.member("status", name_of(each.held->status));
        out.member("reference", source_of(*each.held));
        out.member("last_checked", each.held->last_checked);
        out.close();
    }
    out.close_list();
}

/// Dates as ISO texts, numbers as numbers, sums as sums; and what counting months did to the day number.
void write_computed(json_out& out, explanation const& made, answer const& given) {
    auto const& dates = made.rule.dates;
    out.open_member("computed");
    bool counted = false;
    for (computed const& each : made.worked_out) {
        std::int64_t number = 0;
        auto const end = each.value.data() + each.value.size();
        if (std::find(dates.begin(), dates.end(), each.name) != dates.end()) {
            out.member(each.name, each.value);
            counted = true;
        } else if (auto const sum = try_parse_money(each.value); each.unit == "GBP" && sum.value) {
            out.member(each.name, *sum.value);
        } else if (auto const read = std::from_chars(each.value.data(), end, number); read.ptr == end) {
            out.member(each.name, number);
        } else {
            out.member(each.name, each.value);
        }
    }
    if (counted && !made.convention.empty()) out.member("note", name_of(given.counting));
    out.close();
}

void write_finding(json_out& out, finding const& each, run_report const& run) {
    read_case const& about = run.read.cases[each.subject];
    explanation const made = explained(each, run);
    out.open();
    out.member("rule", made.rule.id);
    out.member("outcome", name_of(made.is));
    out.member("severity", name_of(made.weight));
    write_subject(out, about, made.rule, each.part);
    write_clauses(out, made.rule);
    out.member("message", made.message);
    write_facts(out, made, about);
    write_parameters(out, made);
    write_computed(out, made, each.given);
    out.member("convention", made.convention.empty() ? std::nullopt : std::optional(made.convention));
    out.member("remedy", made.remedy.empty() ? std::nullopt : std::optional(made.remedy));
    out.member("fingerprint", made.fingerprint);
    out.close();
}

/// What a rule came to. One that was never asked has a count of nought for everything.
void write_count(json_out& out, rule_info const& rule, std::vector<rule_tally> const& tallies) {
    auto const is_of = [&](rule_tally const& each) { return each.rule == &rule; };
    auto const at = std::find_if(tallies.begin(), tallies.end(), is_of);
    rule_tally const tally = at == tallies.end() ? rule_tally{&rule, {}} : *at;
    out.open();
    out.member("rule", rule.id);
    out.member("considered", tally.of.considered());
    out.member("applied", tally.applied());
    for (auto const& each : choices(tag<outcome>{})) out.member(each.name, tally.of[each.value]);
    out.member("above_a_fifth", tally.is_conspicuous());
    out.open_list_member("left_out");
    for (left_out_words const& each : tally.left_out) {
        out.open();
        out.member("outcome", name_of(each.is));
        out.member("count", each.count);
        out.member("why", each.why);
        out.close();
    }
    out.close_list();
    out.close();
}

} // namespace

std::string report_json(run_report const& run) {
    json_out out;
    out.open();
    write_run(out, run.read, run.asked_on());
    out.open_list_member("counts");
    auto const tallies = tallies_of(run);
    for (rule_info const& rule : run.rules) write_count(out, rule, tallies);
    out.close_list();
    write_principles(out, run);
    write_oversight(out, run);
    out.open_list_member("findings");
    for (finding const& each : run.found.findings) write_finding(out, each, run);
    out.close_list();
    write_portfolio(out, run);
    write_values_to_look_at(out, values_to_look_at(run));
    write_issues(out, run.read.issues);
    out.close();
    return std::move(out).text();
}

} // namespace leeds::commissioning::inline v0
