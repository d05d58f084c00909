// SPDX-License-Identifier: MIT
#include "case_file.hpp"
#include "json_line_source.hpp"
#include "scenario_checks.hpp"
#include "yaml_reader.hpp"

#include <leeds/commissioning/io/scenario.hpp>

#include <algorithm>
#include <filesystem>
#include <map>
#include <utility>

namespace leeds::commissioning::inline v0 {
namespace {

template <class Kind>
std::string_view id_of(Kind const& subject) {
    return subject.id ? std::string_view(*subject.id) : std::string_view();
}

/// Puts the scenarios of one file where they belong as they are read.
class scenario_reader {
public:
    scenario_reader(scenario_file& into, rule_book const& rules, policy const& baseline)
        : into_(into), rules_(rules), baseline_(baseline), folder_(std::filesystem::path(into.file).parent_path()) {}

    void read_lines(std::string_view text) {
        json_line_source lines(text, 1);
        while (lines.next()) {
            json_text source = lines.text_of(into_.file);
            source.to_note = &schema_of<expectation>();
            auto const issues_before = into_.issues.size();
            if (auto fault = json_.read(source, schema_of<scenario_record>(), &record_, into_.issues))
                add_fault(into_.issues, source, std::move(*fault));
            else
                keep({lines.line(), 1}, source.noted, issues_before);
        }
    }

    [[nodiscard]] std::optional<json_fault> read_document(json_text& source) {
        source.to_note = &schema_of<expectation>();
        auto issues_before = into_.issues.size();
        return json_.read_each(source, schema_of<scenario_record>(), &record_, into_.issues, [&](text_position begin) {
            keep(begin, source.noted, issues_before);
            issues_before = into_.issues.size();
        });
    }

private:
    /// Takes the scenario that was read, unless something is amiss with it.
    void keep(text_position begin, std::vector<noted_record>& expectations, std::size_t issues_before) {
        scenario made{.name = record_.name.value_or(""),
                      .file = into_.file,
                      .line = begin.line,
                      .as_of = record_.as_of.value_or(date(2000, 1, 1)),
                      .cases = {}};
        begin_ = begin;
        take_name(made.name);
        if (!record_.as_of) add_unless_read(issues_before, "as_of", "expected the day that counts as today");
        take_given(made, issues_before);
        take_policy(made);
        take_expectations(made, expectations, issues_before);
        made.todo = std::move(record_.todo);
        expectations.clear();
        record_ = {};
        if (into_.issues.size() == issues_before) into_.scenarios.push_back(std::move(made));
    }

    void take_name(std::string const& name) {
        if (name.find_first_not_of(" \t\r\n") == std::string::npos)
            return add("name", {}, "expected a name that says what is at stake");
        auto const [first, is_new] = lines_of_names_.emplace(name, begin_.line);
        if (!is_new)
            add("name", name, "the scenario of line " + std::to_string(first->second) + " has this name already");
    }

    void take_given(scenario& made, std::size_t issues_before) {
        if (!record_.given) return add_unless_read(issues_before, "given", "expected a case, or the file of one");
        given_record& given = *record_.given;
        take(given.contract, made);
        take(given.exercise, made);
        take(given.waiver, made);
        take(given.decommissioning, made);
        take(given.oversight, made);
        if (made.cases.size() > 1)
            add("given", {}, "expected one case: several stand in a list, given: {cases: [...]}");
        for (case_record& each : given.cases)
            fields(tag<case_record>{}, [&](auto const&... of) { (take(each.*of.member, made), ...); });
        if (given.file && !made.cases.empty()) return add("given.file", *given.file, "a case is given here already");
        if (given.id && !given.file) return add("given.id", *given.id, "this chooses a case of a file: name the file");
        if (given.file) return take_from_file(*given.file, given.id, made);
        if (made.cases.empty()) add_unless_read(issues_before, "given", "expected a case, or the file of one");
    }

    template <class Kind>
    void take(std::optional<Kind>& subject, scenario& made) {
        if (subject) made.cases.push_back({std::move(*subject), into_.file, begin_.line});
    }

    void take_from_file(std::string const& file, std::optional<std::string> const& id, scenario& made) {
        auto const [found, is_new] = given_files_.try_emplace(file);
        if (is_new) found->second = read_file((folder_ / file).string());
        input const& read = found->second;
        if (read.failure) return add("given.file", file, *read.failure);
        if (read.kind == input_kind::case_file && !read.issues.empty()) {
            input_issue const& first = read.issues.front();
            return add("given.file", file,
                       "line " + std::to_string(first.line) + " of it, " + first.path + ": " + first.reason);
        }
        std::vector<std::string_view> ids;
        for (read_case const& each : read.cases) {
            auto const own = std::visit([](auto const& subject) { return id_of(subject); }, each.subject);
            ids.push_back(own);
            if (!id || own == *id) made.cases.push_back(each);
        }
        if (!id) return;
        if (made.cases.size() > 1) return add("given.id", *id, "several cases of the file have this id");
        if (!made.cases.empty()) return;
        auto const near = nearest_name(*id, ids);
        add("given.id", *id,
            near.empty() ? "no case of the file has this id"
                         : "no case of the file has this id; did you mean " + std::string(near) + "?");
    }

    void take_policy(scenario& made) {
        if (!record_.policy) return;
        std::vector<scenario_fault> faults;
        made.changes = overlay_of(*record_.policy, rules_, baseline_, faults);
        if (record_.policy->changes.empty())
            faults.push_back({"policy", {}, "no change stands here: leave the policy out"});
        for (scenario_fault& each : faults) add(each.path, std::move(each.text), std::move(each.reason));
    }

    void take_expectations(scenario& made, std::vector<noted_record> const& at, std::size_t issues_before) {
        made.expect = std::move(record_.expect.values);
        if (made.expect.empty()) add_unless_read(issues_before, "expect", "nothing is expected: expected a rule");
        for (std::size_t number = 0; number < made.expect.size() && number < at.size(); ++number)
            for (scenario_fault& each : faults_of(made.expect[number], rules_)) {
                std::string path = at[number].path;
                if (!each.path.empty()) path.append(".").append(each.path);
                add_issue(into_.issues, {into_.file, at[number].where.line, at[number].where.column, std::move(path),
                                         std::move(each.text), std::move(each.reason)});
            }
    }

    void add(std::string path, std::string text, std::string reason) {
        add_issue(into_.issues,
                  {into_.file, begin_.line, begin_.column, std::move(path), std::move(text), std::move(reason)});
    }

    /// Adds that something is missing, unless the scenario has issues already, of which that is likely to be one.
    void add_unless_read(std::size_t issues_before, std::string path, std::string reason) {
        if (into_.issues.size() == issues_before) add(std::move(path), {}, std::move(reason));
    }

    scenario_file& into_;
    rule_book const& rules_;
    policy const& baseline_;
    std::filesystem::path folder_;
    json_reader json_;
    scenario_record record_;
    text_position begin_;
    std::map<std::string, int> lines_of_names_;
    std::map<std::string, input> given_files_; // a file is read once
};

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

} // namespace leeds::commissioning::inline v0
