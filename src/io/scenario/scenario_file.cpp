// SPDX-License-Identifier: MIT
#include "reading/case_file.hpp"
#include "records/yaml_reader.hpp"
#include "scenario_reader.hpp"

#include <leeds/commissioning/io/json_schema.hpp>
#include <leeds/commissioning/io/scenario.hpp>

#include <array>
#include <utility>

namespace leeds::commissioning::inline v0 {
namespace {

void fail(scenario_file& into, json_fault const& fault) {
    into.scenarios.clear();
    into.failure = into.file + ", line " + std::to_string(fault.where.line) + ", column " +
                   std::to_string(fault.where.column) + ": " + fault.reason + ".";
}

void read_json_scenarios(scenario_file& into, scenario_reader& reader, std::string_view text) {
    if (is_json_lines(text)) return reader.read_lines(text);
    json_text source{text, into.file, position_map(text)};
    if (auto const fault = reader.read_document(source)) fail(into, *fault);
}

void read_yaml_scenarios(scenario_file& into, scenario_reader& reader, std::string_view text) {
    auto yaml = yaml_to_json(text);
    json_text source{{}, into.file, position_map(text), 0, true};
    for (auto& each : yaml.documents) {
        if (yaml.fault) break;
        source.text = each.json;
        source.positions.ask_by(std::move(each.offsets));
        yaml.fault = reader.read_document(source);
    }
    if (yaml.fault) fail(into, *yaml.fault);
}

} // namespace

scenario_file read_scenarios(std::string name, std::string_view content, rule_book const& rules,
                             policy const& baseline) {
    scenario_file into{std::move(name), {}, {}, {}};
    auto const text = without_byte_order_mark(content);
    scenario_reader reader(into, rules, baseline);
    if (looks_like_json(text))
        read_json_scenarios(into, reader, text);
    else if (looks_like_yaml(text))
        read_yaml_scenarios(into, reader, text);
    else if (text.find_first_not_of(" \t\r\n") != std::string_view::npos)
        into.failure = into.file + " is neither YAML nor JSON: expected scenarios.";
    if (!into.failure && into.scenarios.empty() && into.issues.empty())
        into.failure = into.file + " holds no scenario.";
    return into;
}

std::string scenario_json_schema() {
    static constexpr std::array<std::string_view, 4> needed{"name", "as_of", "given", "expect"};
    return json_schema_of(
        schema_of<scenario_record>(),
        {"Scenario file", "Scenarios for the Leeds Commissioning Code: one, or a list of them.", true, needed});
}

} // namespace leeds::commissioning::inline v0
