// SPDX-License-Identifier: MIT
#include "finding_rows.hpp"

#include "reference/reference_parts.hpp"

namespace leeds::commissioning::inline v0 {
namespace {

void append(std::string& list, std::string_view next) { list.append(list.empty() ? "" : "; ").append(next); }

template <class Subject>
finding_row row_of(explanation made, Subject const& subject) {
    finding_row row{.made = std::move(made), .kind = std::string(about(tag<Subject>{}).name)};
    if (subject.id) row.id = *subject.id;
    if (subject.title) row.title = *subject.title;
    row.part = row.kind;
    return row;
}

template <class Subject>
void across(report const& found, std::vector<rule_info> const& rules, std::vector<Subject> const& subjects,
            basis const& on, std::function<void(finding_row const&)> const& use) {
    for (finding const& each : found.findings) {
        Subject const& about = subjects[each.subject];
        use(row_of(explain(each, rules[each.rule], about, on), about));
    }
}

} // namespace

std::string finding_row::clauses() const {
    std::string list;
    for (clause const& each : made.rule.cites) append(list, each.id);
    return list;
}

std::string finding_row::missing() const {
    std::string list;
    for (std::string const& each : made.missing)
        append(list, each.starts_with("principle.") ? each : kind + "." + each);
    return list;
}

std::string finding_row::worked_out() const {
    std::string list;
    for (computed const& each : made.worked_out) append(list, each.name + "=" + each.value);
    return list;
}

std::string finding_row::parameters() const {
    std::string list;
    for (parameter_used const& each : made.parameters)
        append(list,
               std::string(each.what.name).append("=").append(each.value).append(", ").append(source_of(*each.held)));
    return list;
}

std::string finding_row::source() const {
    return made.rule.cites.empty() ? std::string() : source_in_words(*made.rule.cites.begin());
}

std::string_view finding_row::standing_of_source() const {
    return made.rule.cites.empty() ? std::string_view() : name_of(made.rule.cites.standing_of_first());
}

void for_each_row(run_report const& run, std::function<void(finding_row const&)> const& use) {
    for (finding const& each : run.found.findings) {
        read_case const& about = run.read.cases[each.subject];
        auto const in_words = [&](auto const& subject) { return row_of(explained(each, run), subject); };
        finding_row row = std::visit(in_words, about.subject);
        if (run.rules[each.rule].about_notice) row.part += ".change_notices[" + std::to_string(each.part) + "]";
        row.file = about.file;
        row.line = about.line;
        row.subject = std::get_if<contract>(&about.subject);
        use(row);
    }
    if (!run.across.is_one()) return;
    portfolio_part const& part = run.across;
    across(part.found.of_reductions, part.reduction_rules, part.position.reductions, run.asked_on(), use);
    across(part.found.of_providers, part.provider_rules, part.position.providers, run.asked_on(), use);
}

} // namespace leeds::commissioning::inline v0
