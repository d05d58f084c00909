// SPDX-License-Identifier: MIT
#include "report_html_parts.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace leeds::commissioning::inline v0 {
namespace {

constexpr std::size_t most_rows = 100; ///< of a table that grows with the input

} // namespace

void put_issues(html_out& out, portfolio const& read) {
    if (read.issues.empty()) return;
    open_section(out, "issues", fmt::format("Not understood as it stands ({})", places_of(read.issues)));
    out.element("p", "Every row and case was kept and used as far as it could be understood.");
    open_table(out, "What could not be read, and where first", {"what", "#times", "at"});
    auto const kinds = issues_by_kind(read);
    for (std::size_t at = 0; at < std::min(kinds.size(), most_rows); ++at) {
        out.open("tr");
        out.element("th", what_is_not_understood(*kinds[at].first), {{"scope", "row"}});
        put_number(out, kinds[at].count);
        out.element("td", kinds[at].places_in_words());
        out.close("tr");
    }
    close_table(out);
    if (kinds.size() > most_rows)
        out.element("p", fmt::format("{} more kinds are left out here.", kinds.size() - most_rows));
    out.close("section");
}

void put_counts(html_out& out, std::vector<rule_tally> const& tallies) {
    if (tallies.empty()) return;
    open_section(out, "counts", "What each rule came to");
    open_table(out, "Answers of each rule that was asked. Applied: considered, less not applicable and not assessed",
               {"rule", "#considered", "#applied", "#met", "#not met", "#explained", "#cannot tell", "#not applicable",
                "#not assessed", "#flagged"});
    for (rule_tally const& each : tallies) {
        out.open("tr");
        out.element("th", each.rule->id, {{"scope", "row"}});
        put_number(out, each.of.considered());
        put_number(out, each.applied());
        for (auto const& is : choices(tag<outcome>{})) put_number(out, each.of[is.value]);
        auto const tenths = each.flagged_tenths();
        out.open("td", {{"class", "n"}});
        if (each.is_conspicuous())
            out.element("span", tenths_in_words(*tenths), {{"class", "badge warning"}});
        else
            out.text(tenths ? tenths_in_words(*tenths) : "none applied");
        out.close("td");
        out.close("tr");
    }
    close_table(out);
    auto const reasons = left_out_together(tallies);
    if (!reasons.empty()) {
        open_table(out, "Left out of what was considered, and why, in the words of the first case",
                   {"#times", "outcome", "why", "rules"});
        for (std::size_t at = 0; at < std::min(reasons.size(), most_rows); ++at) {
            out.open("tr");
            put_number(out, reasons[at].count);
            out.element("td", with_spaces(name_of(reasons[at].is)));
            out.element("td", reasons[at].why);
            out.element("td", reasons[at].rules_in_words());
            out.close("tr");
        }
        close_table(out);
        if (reasons.size() > most_rows)
            out.element("p", fmt::format("{} more reasons are left out here.", reasons.size() - most_rows));
    }
    out.close("section");
}

void put_policy(html_out& out, run_report const& run, std::vector<rule_tally> const& tallies) {
    std::vector<parameter> used;
    for (rule_tally const& each : tallies)
        for (parameter const& one : each.rule->uses)
            if (std::none_of(used.begin(), used.end(), [&](parameter const& known) { return known.name == one.name; }))
                used.push_back(one);
    if (used.empty()) return;
    open_section(out, "policy", "Policy values");
    open_table(out, "Values that the rules asked use, by the policy \"" + run.numbers.name() + "\"",
               {"what", "value", "from", "to", "status", "where it is stated"});
    for (parameter const& each : used) {
        auto const* const entry = run.numbers.find(each.name);
        if (entry == nullptr || entry->values.empty()) {
            out.open("tr");
            out.element("th", each.name, {{"scope", "row"}});
            out.element("td", "not set: rules that need it do not assess");
            out.raw("<td></td><td></td><td></td><td></td>");
            out.close("tr");
            continue;
        }
        for (dated_value const& held : entry->values) {
            out.open("tr");
            out.element("th", each.name, {{"scope", "row"}, {"title", std::string(each.meaning)}});
            out.element("td", with_spaces(parameter_text(each, held)));
            out.element("td", long_text(held.from));
            out.element("td", held.to ? long_text(*held.to) : std::string("no end set"));
            out.element("td", name_of(held.status));
            out.element("td", held.last_checked ? source_of(held) + "; last checked " + long_text(*held.last_checked)
                                                : source_of(held));
            out.close("tr");
        }
    }
    close_table(out);
    out.close("section");
}

} // namespace leeds::commissioning::inline v0
