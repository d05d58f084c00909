// SPDX-License-Identifier: MIT
#include "comparison_parts.hpp"
#include "text/safe_text.hpp"

#include <initializer_list>

namespace leeds::commissioning::inline v0 {
namespace {

void put_row(std::string& out, std::initializer_list<std::string> cells) {
    bool first = true;
    for (std::string const& each : cells) {
        if (!first) out.push_back(',');
        first = false;
        out.append(csv_text(each));
    }
    out.append("\r\n");
}

std::string joined(std::vector<std::string> const& names) {
    std::string all;
    for (std::string const& each : names) all.append(all.empty() ? "" : "; ").append(each);
    return all;
}

/// "days_short 0 → 94; days_given 184 → 184": the numbers and days that differ.
std::string differing(moved_row const& row) {
    std::vector<std::string> all;
    for (number_pair const& each : numbers_of(row))
        if (each.before != each.after)
            all.push_back(each.name + " " + (each.before.empty() ? "none" : each.before) + " → " +
                          (each.after.empty() ? "none" : each.after));
    return joined(all);
}

std::string cited(rule_info const& rule) {
    std::vector<std::string> ids;
    for (clause const& each : rule.cites) ids.emplace_back(each.id);
    return joined(ids);
}

} // namespace

std::string comparison_csv(comparison_run const& run) {
    std::string out;
    put_row(out, {"overlay", "movement", "id", "title", "file", "line", "notice", "rule", "clauses", "before", "after",
                  "moved_by", "differs", "message", "remedy"});
    for (std::size_t overlay = 0; overlay < run.with.size(); ++overlay)
        for_each_moved(run, overlay, [&](moved_row const& row) {
            put_row(out, {run.with[overlay].overlay.name, std::string(name_of(row.moved->how)), row.name.id,
                          row.name.title, row.name.file, row.name.line > 0 ? std::to_string(row.name.line) : "",
                          row.notice, std::string(row.rule->id), cited(*row.rule), std::string(name_of(row.before.is)),
                          std::string(name_of(row.after.is)), joined(row.causes), differing(row), row.after.message,
                          row.after.remedy});
        });
    return out;
}

std::string variation_csv(variation_run const& run) {
    std::string out;
    put_row(out, {"parameter", "unit", "amount", "cases", "cases_flipped", "cases_newly_not_met", "met", "not_met",
                  "explained", "cannot_tell", "limits_here"});
    variation const& found = run.found;
    for (std::size_t place = 0; place < found.values.size(); ++place) {
        varied_value const& each = found.values[place];
        auto const count = [&](outcome is) { return std::to_string(each.outcomes[is]); };
        put_row(out, {std::string(run.varied.name), std::string(run.varied.unit), std::to_string(each.amount),
                      std::to_string(found.cases), std::to_string(each.cases_flipped),
                      std::to_string(each.newly_not_met), count(outcome::met), count(outcome::not_met),
                      count(outcome::explained), count(outcome::cannot_tell), std::to_string(found.limits[place])});
    }
    return out;
}

} // namespace leeds::commissioning::inline v0
