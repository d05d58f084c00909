// SPDX-License-Identifier: MIT
#include "finding_rows.hpp"
#include "rule_tally.hpp"

namespace leeds::commissioning::inline v0 {
namespace {

std::optional<std::string_view> known(std::string_view text) {
    return text.empty() ? std::nullopt : std::optional(text);
}
std::optional<int> known(int number) { return number > 0 ? std::optional(number) : std::nullopt; }

void write_finding(json_out& out, finding_row const& row) {
    explanation const& made = row.made;
    out.member("record", "finding");
    out.member("severity", name_of(made.weight));
    out.member("outcome", name_of(made.is));
    out.member("rule", made.rule.id);
    out.open_list_member("clauses");
    for (clause const& each : made.rule.cites) out.value(each.id);
    out.close_list();
    out.member("kind", row.kind);
    out.member("id", known(row.id));
    out.member("title", known(row.title));
    out.member("part", row.part);
    out.member("file", known(row.file));
    out.member("line", known(row.line));
    out.member("message", made.message);
    out.member("remedy", known(made.remedy));
    out.open_list_member("missing");
    for (std::string const& each : made.missing)
        out.value(each.starts_with("principle.") ? each : row.kind + "." + each);
    out.close_list();
    write_facts(out, made.facts);
    out.open_member("computed");
    for (computed const& each : made.worked_out) out.member(each.name, each.value);
    out.close();
    out.open_list_member("parameters");
    for (parameter_used const& each : made.parameters) {
        out.open();
        out.member("name", each.what.name);
        out.member("value", each.value);
        out.member("from", each.held->from);
        out.member("reference", source_of(*each.held));
        out.close();
    }
    out.close_list();
    out.member("convention", known(made.convention));
    out.member("fingerprint", made.fingerprint);
}

void write_count(json_out& out, rule_tally const& each) {
    out.member("record", "count");
    out.member("rule", each.rule->id);
    out.member("considered", each.of.considered());
    out.member("applied", each.applied());
    for (auto const& is : choices(tag<outcome>{})) out.member(is.name, each.of[is.value]);
    out.member("above_a_fifth", each.is_conspicuous());
    out.open_list_member("left_out");
    for (left_out_words const& reason : each.left_out) {
        out.open();
        out.member("outcome", name_of(reason.is));
        out.member("count", reason.count);
        out.member("why", reason.why);
        out.close();
    }
    out.close_list();
}

void write_issue(json_out& out, input_issue const& each) {
    out.member("record", "input_issue");
    write_issue_members(out, each);
}

void write_head(json_out& out, run_report const& run) {
    out.member("record", "run");
    out.member("as_of", run.as_of);
    out.member("policy", run.numbers.name());
    out.member("library_version", library_version());
    out.member("cases", run.read.cases.size());
    out.open_list_member("inputs");
    for (input_file const& each : run.read.files) {
        out.open();
        out.member("file", each.file);
        out.member("sha256", each.sha256);
        out.close();
    }
    out.close_list();
}

/// A line that is one object.
template <class Write>
std::string line_of(Write write) {
    json_out out(json_layout::one_line);
    out.open();
    write(out);
    out.close();
    return std::move(out).text();
}

} // namespace

std::string report_jsonl(run_report const& run) {
    std::string lines = line_of([&](json_out& out) { write_head(out, run); });
    for_each_row(run,
                 [&](finding_row const& row) { lines += line_of([&](json_out& out) { write_finding(out, row); }); });
    for (rule_tally const& each : tallies_of(run)) lines += line_of([&](json_out& out) { write_count(out, each); });
    for (input_issue const& each : run.read.issues) lines += line_of([&](json_out& out) { write_issue(out, each); });
    return lines;
}

} // namespace leeds::commissioning::inline v0
