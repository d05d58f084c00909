// SPDX-License-Identifier: MIT
#include "scenario_reader.hpp"

#include "records/json_line_source.hpp"
#include "scenario_checks.hpp"

#include <leeds/commissioning/code/nearest.hpp>
#include <leeds/commissioning/io/policy_file.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace leeds::commissioning::inline v0 {
namespace {

bool is_blank(std::string_view text) noexcept { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

std::string_view id_of(case_subject const& of) {
    return std::visit(
        [](auto const& subject) { return subject.id ? std::string_view(*subject.id) : std::string_view(); }, of);
}

std::string in_words(input_issue const& issue) {
    std::string words = "line " + std::to_string(issue.line) + " of it: ";
    if (!issue.path.empty()) words.append(issue.path).append(": ");
    return words.append(issue.reason);
}

} // namespace

void scenario_reader::read_lines(std::string_view text) {
    json_line_source lines(text, 1);
    while (lines.next()) {
        json_text source = lines.text_of(into_.file);
        source.places = &places_;
        issues_before_ = into_.issues.size();
        if (auto fault = json_.read(source, schema_of<scenario_record>(), &record_, into_.issues))
            add_fault(into_.issues, source, std::move(*fault));
        else
            keep({lines.line(), 1});
        places_.clear();
    }
}

std::optional<json_fault> scenario_reader::read_document(json_text& source) {
    source.places = &places_;
    places_.clear();
    issues_before_ = into_.issues.size();
    return json_.read_each(source, schema_of<scenario_record>(), &record_, into_.issues, [&](text_position begin) {
        keep(begin);
        places_.clear();
        issues_before_ = into_.issues.size();
    });
}

/// Takes the scenario that was read, unless something is amiss with it.
void scenario_reader::keep(text_position begin) {
    begin_ = begin;
    scenario made{.name = record_.name.value_or(""),
                  .file = into_.file,
                  .line = begin.line,
                  .as_of = record_.as_of.value_or(date(2000, 1, 1)),
                  .cases = {}};
    take_name(made.name);
    if (!record_.as_of) add_missing("as_of", "expected the day that counts as today");
    take_given(made);
    take_policy(made);
    take_expectations(made);
    if (record_.todo && is_blank(*record_.todo)) add("todo", *record_.todo, "expected why it does not hold yet");
    made.todo = std::move(record_.todo);
    record_ = {};
    if (into_.issues.size() == issues_before_) into_.scenarios.push_back(std::move(made));
}

void scenario_reader::take_name(std::string const& name) {
    if (is_blank(name)) return add_missing("name", "expected a name that says what is at stake");
    auto const [first, is_new] = lines_of_names_.emplace(name, begin_.line);
    if (!is_new) add("name", name, "the scenario on line " + std::to_string(first->second) + " has this name already");
}

void scenario_reader::take_given(scenario& made) {
    if (!record_.given) return add_missing("given", "expected a case, or the file of one");
    given_record& given = *record_.given;
    take(given.contract, made);
    take(given.exercise, made);
    take(given.waiver, made);
    take(given.decommissioning, made);
    take(given.oversight, made);
    if (made.cases.size() + given.cases.size() > std::max<std::size_t>(given.cases.size(), 1))
        add("given", {}, "expected one case: several stand in a list, given: {cases: [...]}");
    for (case_record& each : given.cases)
        fields(tag<case_record>{}, [&](auto const&... of) { (take(each.*of.member, made), ...); });
    if (given.file && !made.cases.empty()) return add("given.file", *given.file, "a case is given here already");
    if (given.id && !given.file) return add("given.id", *given.id, "this chooses a case of a file: name the file");
    if (given.file) return take_from_file(*given.file, given.id, made);
    if (made.cases.empty()) add_missing("given", "expected a case, or the file of one");
}

void scenario_reader::take_from_file(std::string const& file, std::optional<std::string> const& id, scenario& made) {
    auto const [found, is_new] = given_files_.try_emplace(file);
    if (is_new) found->second = read_file((folder_ / file).string());
    input const& read = found->second;
    if (read.failure) return add("given.file", file, *read.failure);
    bool const is_case_file = read.kind == input_kind::case_file; // registers hold what is not understood as a rule
    if (is_case_file && !read.issues.empty()) return add("given.file", file, in_words(read.issues.front()));
    std::vector<std::string_view> ids;
    for (read_case const& each : read.cases) {
        ids.push_back(id_of(each.subject));
        if (!id || ids.back() == *id) made.cases.push_back(each);
    }
    if (!id) return;
    if (made.cases.size() > 1) return add("given.id", *id, "several cases of the file have this id");
    if (!made.cases.empty()) return;
    auto const near = nearest_name(*id, ids);
    add("given.id", *id,
        near.empty() ? "no case of the file has this id"
                     : "no case of the file has this id; did you mean " + std::string(near) + "?");
}

void scenario_reader::take_policy(scenario& made) {
    if (!record_.policy) return;
    if (record_.policy->file) take_policy_file(*record_.policy->file, made);
    if (record_.policy->changes.empty()) {
        if (!record_.policy->file)
            add_missing("policy", "expected changes, or a file; leave the policy out for neither");
        return;
    }
    if (into_.issues.size() != issues_before_) return; // what they change is not known, or they were not understood
    auto const ids = rules_.ids();
    policy const changed = policy_of(made, rules_, baseline_);
    change_places const where{into_.file, "policy.changes", places_};
    auto const own = overlay_of("changes of the scenario", record_.policy->changes, where, changed, ids, into_.issues);
    if (own) made.changes.changes.insert(made.changes.changes.end(), own->changes.begin(), own->changes.end());
    made.changes.name = "changes of the scenario";
}

void scenario_reader::take_policy_file(std::string const& file, scenario& made) {
    auto const ids = rules_.ids();
    auto const bytes = read_policy_bytes((folder_ / file).string());
    if (bytes.failure) return add("policy.file", file, *bytes.failure);
    auto const refuse = [&](std::optional<std::string> const& failure, std::vector<input_issue> const& issues) {
        if (failure) add("policy.file", file, *failure);
        if (!failure && !issues.empty()) add("policy.file", file, in_words(issues.front()));
    };
    if (kind_of_policy_text(bytes.content) == policy_text::overlay) {
        auto read = read_overlay(bytes.name, bytes.content, baseline_, ids);
        refuse(read.failure, read.issues);
        if (read.overlay) made.changes = std::move(*read.overlay);
    } else {
        auto read = read_policy(bytes.name, bytes.content, baseline_, ids);
        refuse(read.failure, read.issues);
        made.own_policy = std::move(read.numbers);
    }
}

void scenario_reader::take_expectations(scenario& made) {
    made.expect = std::move(record_.expect.values);
    if (made.expect.empty()) add_missing("expect", "nothing is expected: expected a rule");
    for (std::size_t number = 0; number < made.expect.size(); ++number)
        for (scenario_fault& each : faults_of(made.expect[number], rules_)) {
            std::string path = places_.element("expect", number);
            if (!each.path.empty()) path.append(".").append(each.path);
            add(std::move(path), each.text, std::move(each.reason));
        }
}

void scenario_reader::add(std::string path, std::string_view text, std::string reason) {
    noted_place where = places_.at(path);
    bool const is_known = where.line != 1 || where.column != 1;
    if (!is_known) where = {begin_.line, begin_.column};
    add_issue(into_.issues,
              {into_.file, where.line, where.column, std::move(path), shortened_text(text), std::move(reason)});
}

void scenario_reader::add_missing(std::string path, std::string reason) {
    if (into_.issues.size() == issues_before_) add(std::move(path), {}, std::move(reason));
}

} // namespace leeds::commissioning::inline v0
