// SPDX-License-Identifier: MIT
#include "principles_reference.hpp"
#include "reference_parts.hpp"

#include <leeds/commissioning/io/reference.hpp>
#include <leeds/commissioning/io/schema.hpp>
#include <leeds/commissioning/rules/principles/good_commissioning.hpp>

#include <algorithm>

namespace leeds::commissioning::inline v0 {
namespace {

using names = std::vector<std::string_view>;

/// A fact type and all that its fields lead to, each once.
void collect(record_schema const& type, std::vector<record_schema const*>& found) {
    if (std::find(found.begin(), found.end(), &type) != found.end()) return;
    found.push_back(&type);
    for (field_schema const& each : type.fields)
        if (each.record != nullptr) collect(*each.record, found);
}

std::vector<record_schema const*> const& fact_types() {
    static std::vector<record_schema const*> const all = [] {
        std::vector<record_schema const*> found;
        auto const add = [&]<class... Kind>(case_subjects<Kind...>) { (collect(schema_of<Kind>(), found), ...); };
        add(subjects{});
        add(worked_out_subjects{});
        return found;
    }();
    return all;
}

std::string answers_in_words(clause_coverage const& of) {
    std::string words;
    if (!of.rules.empty()) words.append(of.rules.size() == 1 ? "rule " : "rules ").append(listed(of.rules));
    if (!of.rules.empty() && !of.types.empty()) words.append("; ");
    if (!of.types.empty()) words.append(of.types.size() == 1 ? "type " : "types ").append(listed(of.types));
    return words.empty() ? "unanswered" : words;
}

void put_values(page& out, policy::entry const& of) {
    for (dated_value const& each : of.values) {
        std::string line = parameter_text(of.what, each);
        line.append(", from ").append(long_text(each.from));
        if (each.possibly_from)
            line.append(" (perhaps already from ").append(long_text(*each.possibly_from)).append(")");
        line.append(each.to ? " to " + long_text(*each.to) : ", no end set");
        line.append("; ").append(name_of(each.status)).append("; ").append(source_of(each));
        if (each.last_checked) line.append("; last checked ").append(long_text(*each.last_checked));
        out.put(line, 2, style::plain, 2);
    }
    if (of.values.empty()) out.put("No value: the rules that use it are not assessed.", 2);
}

void put_parameter(page& out, policy::entry const& of, std::span<rule_info const> rules) {
    out.put(of.what.name, 0, style::bold);
    out.put(fmt::format("{} (unit: {})", of.what.meaning, of.what.unit), 2);
    put_values(out, of);
    names used_by;
    for (rule_info const& rule : rules)
        for (parameter const& each : rule.uses)
            if (each.name == of.what.name) used_by.push_back(rule.id);
    out.put(used_by.empty() ? "No rule uses it by itself." : "Used by " + listed(used_by), 2, style::faint, 2);
}

void put_rule_head(page& out, rule_info const& rule) {
    out.put(fmt::format("{}: {}", rule.id, rule.title), 0, style::bold);
}

void put_rule(page& out, rule_info const& rule) {
    put_rule_head(out, rule);
    out.put(fmt::format("Version {}; {}", rule.version, in_words(rule.force)), 2);
    put_outcomes(out, rule.gives);
    if (criterion const* const of = find_criterion(rule.id)) put_criterion_parts(out, *of);
    out.blank_line();
    out.put("Its sources, the deciding one first:", 0);
    for (clause const& each : rule.cites) put_clause(out, each, 2);
    if (!rule.reading.empty()) {
        out.blank_line();
        out.put(reading_in_words(rule.reading));
    }
    if (!rule.reads.empty()) {
        out.blank_line();
        out.put("Facts it reads:");
        for (std::string_view const each : rule.reads)
            if (!each.empty()) out.put(fmt::format("{}: {}", each, meaning_of_fact(each)), 2, style::plain, 2);
    }
    if (!rule.uses.empty()) {
        out.blank_line();
        for (auto const& each : choices(tag<date_of>{}))
            if (each.value == rule.selects_policy_by)
                out.put(fmt::format("Policy values it uses, as on {}:", each.meaning));
        for (parameter const& each : rule.uses)
            out.put(fmt::format("{}: {}", each.name, each.meaning), 2, style::plain, 2);
    }
}

std::string_view kind_in_words(field_schema const& each) noexcept {
    switch (each.kind) {
    case value_kind::text: return "text";
    case value_kind::date: return "date";
    case value_kind::calendar_month: return "month";
    case value_kind::boolean: return "true or false";
    case value_kind::integer: return "whole number";
    case value_kind::money: return "sum of money";
    case value_kind::percentage: return "per cent";
    case value_kind::length: return "length of time";
    case value_kind::choice: return "one of these words";
    case value_kind::reference: return "id of a clause, a principle or a criterion";
    case value_kind::record: return each.record->name;
    }
    return "";
}

void put_type(page& out, record_schema const& type, std::span<rule_info const> rules) {
    out.put(fmt::format("{}: {}", type.name, type.meaning), 0, style::bold);
    names read_by;
    for (rule_info const& rule : rules) {
        bool const reads = std::any_of(rule.reads.begin(), rule.reads.end(), [&](std::string_view path) {
            return path.substr(0, path.find('.')) == type.name;
        });
        if (reads) read_by.push_back(rule.id);
    }
    for (clause const& each : type.models) put_clause(out, each, 2);
    out.blank_line();
    out.put("Its fields:");
    for (field_schema const& each : type.fields) {
        std::string line(each.name);
        line.append(" (").append(each.list ? "list of: " : "").append(kind_in_words(each));
        if (!each.unit.empty() && each.unit != kind_in_words(each)) line.append(", ").append(each.unit);
        line.append("): ").append(each.meaning);
        out.put(line, 2, style::plain, 2);
        for (choice_word const& word : each.choices)
            out.put(fmt::format("{}: {}", word.name, word.meaning), 6, style::faint, 2);
    }
    if (!read_by.empty()) {
        out.blank_line();
        out.put("Read by " + listed(read_by), 0, style::plain, 2);
    }
}

void put_coverage(page& out, clause_coverage const& of) {
    clause const& each = *of.what;
    document const* const from = find_document(each.document);
    out.put(std::string(each.id), 0, style::bold);
    out.put(each.statement, 2);
    out.blank_line();
    out.put("Stands in: " + source_in_words(each), 0, style::plain, 2);
    if (from != nullptr)
        out.put(
            fmt::format("Document: {}, {}; standing: {}", from->publisher, from->date_text, in_words(from->standing)),
            0, style::plain, 2);
    out.put(fmt::format("Binds: {}", in_words(each.force)));
    for (auto const& kind : choices(tag<clause_kind>{}))
        if (kind.value == each.kind) out.put(fmt::format("Kind: {} ({})", kind.name, kind.meaning));
    out.put("Answered by: " + (of.answered() ? answers_in_words(of) : std::string("nothing yet (unanswered)")), 0,
            style::plain, 2);
}

/// The rule of that id, or the criterion, whether or not it stands in the list.
rule_info const* find_rule(std::string_view id, std::span<rule_info const> rules) noexcept {
    for (rule_info const& rule : rules)
        if (rule.id == id) return &rule;
    for (rule_info const& rule : good_commissioning.infos)
        if (rule.id == id) return &rule;
    return nullptr;
}

} // namespace

std::vector<clause_coverage> coverage_of(std::span<rule_info const> rules) {
    std::vector<clause_coverage> all;
    all.reserve(citable_count);
    for (std::size_t number = 0; number < citable_count; ++number) {
        clause_coverage each{&clause_at(number)};
        for (rule_info const& rule : rules)
            if (rule.cites.contains(each.what->id)) each.rules.push_back(rule.id);
        for (record_schema const* const type : fact_types())
            if (type->models.contains(each.what->id)) each.types.push_back(type->name);
        all.push_back(std::move(each));
    }
    return all;
}

std::string rules_reference(std::span<rule_info const> rules, text_options const& options) {
    return page_of(options, [&](page& out) {
        for (rule_info const& rule : rules) {
            if (&rule != &rules.front()) out.blank_line();
            put_rule_head(out, rule);
            out.put(fmt::format("{} ({}; {})", ids_of(rule.cites), in_words(rule.cites.standing_of_first()),
                                in_words(rule.force)),
                    2, style::plain, 2);
            if (!rule.reading.empty()) out.put(reading_in_words(rule.reading), 2, style::faint, 2);
        }
    });
}

std::string clauses_reference(std::span<rule_info const> rules) {
    auto const all = coverage_of(rules);
    std::size_t width = 0;
    for (auto const& each : all) width = std::max(width, each.what->id.size());
    std::string text;
    for (auto const& each : all)
        text.append(
            fmt::format("{:<{}}  {:<8}  {}\n", each.what->id, width, name_of(each.what->kind), answers_in_words(each)));
    return text;
}

std::string parameters_reference(policy const& numbers, std::span<rule_info const> rules, text_options const& options) {
    return page_of(options, [&](page& out) {
        for (policy::entry const& each : numbers.entries()) {
            if (&each != &numbers.entries().front()) out.blank_line();
            put_parameter(out, each, rules);
        }
    });
}

std::optional<std::string> reference_of(std::string_view name, policy const& numbers, std::span<rule_info const> rules,
                                        text_options const& options) {
    if (principle const* const found = find_principle(name))
        return page_of(options, [&](page& out) { put_principle_page(out, *found); });
    if (rule_info const* const found = find_rule(name, rules))
        return page_of(options, [&](page& out) { put_rule(out, *found); });
    for (clause_coverage const& each : coverage_of(rules))
        if (each.what->id == name) return page_of(options, [&](page& out) { put_coverage(out, each); });
    if (auto const* const found = numbers.find(name))
        return page_of(options, [&](page& out) { put_parameter(out, *found, rules); });
    for (record_schema const* const type : fact_types())
        if (type->name == name) return page_of(options, [&](page& out) { put_type(out, *type, rules); });
    return std::nullopt;
}

std::vector<std::string_view> reference_names(policy const& numbers, std::span<rule_info const> rules) {
    names all;
    for (rule_info const& rule : rules) all.push_back(rule.id);
    for (rule_info const& rule : good_commissioning.infos)
        if (std::find(all.begin(), all.end(), rule.id) == all.end()) all.push_back(rule.id);
    for (std::size_t number = 0; number < citable_count; ++number) all.push_back(clause_at(number).id);
    for (policy::entry const& each : numbers.entries()) all.push_back(each.what.name);
    for (record_schema const* const type : fact_types()) all.push_back(type->name);
    return all;
}

} // namespace leeds::commissioning::inline v0
