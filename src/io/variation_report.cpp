// SPDX-License-Identifier: MIT
#include "run_parts.hpp"

#include <leeds/commissioning/io/comparison_report.hpp>
#include <leeds/commissioning/policy/amount.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace leeds::commissioning::inline v0 {
namespace {

std::string amount_at(variation_run const& run, std::size_t place) {
    return amount_text(run.varied, run.found.values[place].amount);
}

/// A bar as long as `count` is to `most`, of at most `width` characters; at least one where the count is not nought.
std::string bar(std::uint64_t count, std::uint64_t most, std::size_t width) {
    if (count == 0 || most == 0) return {};
    std::size_t const length = std::max<std::size_t>(1, static_cast<std::size_t>(count * width / most));
    return std::string(length, '#');
}

struct chart_row {
    std::string label;
    std::uint64_t count;
    std::string note;
};

void put_chart(page& out, std::vector<chart_row> const& rows) {
    std::uint64_t most = 0;
    std::size_t label_width = 0;
    std::size_t count_width = 1;
    for (chart_row const& each : rows) {
        most = std::max(most, each.count);
        label_width = std::max(label_width, static_cast<std::size_t>(count_characters(each.label)));
        count_width = std::max(count_width, std::to_string(each.count).size());
    }
    std::size_t const room =
        out.width() > label_width + count_width + 14 ? out.width() - label_width - count_width - 14 : 8;
    for (chart_row const& each : rows) {
        std::string label(label_width - static_cast<std::size_t>(count_characters(each.label)), ' ');
        label.append(each.label);
        std::string line = fmt::format("{}  {:>{}}  {}", label, each.count, count_width,
                                       bar(each.count, most, std::min<std::size_t>(room, 50)));
        while (line.ends_with(' ')) line.pop_back();
        out.put_line(line.append(each.note), 2);
    }
}

/// The amount that holds on the day asked about.
std::string now_in_words(variation_run const& run) {
    value_on_day const held = run.baseline.on(run.varied, run.as_of);
    return held.value == nullptr ? "no value" : parameter_text(run.varied, *held.value);
}

std::uint64_t answers_with_limits(variation const& found) {
    std::uint64_t sum = 0;
    for (std::uint64_t const each : found.limits) sum += each;
    return sum;
}

} // namespace

std::string variation_text(variation_run const& run, text_options const& options) {
    variation const& found = run.found;
    page out(options);
    out.put("Varied as of " + long_text(run.as_of) + ": " + std::string(run.varied.name) + ", from " +
                amount_at(run, 0) + " to " + amount_at(run, found.values.size() - 1),
            0, style::bold, 2);
    out.put(std::string(run.varied.meaning) + "; by the policy \"" + run.baseline.name() + "\": " + now_in_words(run) +
                ".",
            2, style::faint, 2);
    put_files(out, run.read);
    out.blank_line();
    out.put("Cases of which a rule gives another outcome than now", 0, style::bold);
    std::vector<chart_row> flips;
    for (std::size_t place = 0; place < found.values.size(); ++place) {
        varied_value const& each = found.values[place];
        std::string note = each.newly_not_met > 0 ? fmt::format("  ({} newly not met)", each.newly_not_met) : "";
        flips.push_back({amount_at(run, place), each.cases_flipped, std::move(note)});
    }
    put_chart(out, flips);
    out.blank_line();
    if (answers_with_limits(found) + found.met_at_all + found.met_at_none == 0) {
        out.put("No case has anything that this parameter decides.");
        return std::move(out).text();
    }
    out.put("Where the limit lies: the last amount that is kept to", 0, style::bold);
    std::vector<chart_row> limits;
    limits.push_back({"none of them", found.met_at_none, ""});
    for (std::size_t place = 0; place < found.limits.size(); ++place)
        limits.push_back({amount_at(run, place), found.limits[place], ""});
    limits.push_back({"all of them", found.met_at_all, ""});
    put_chart(out, limits);
    put_issues(out, run.read);
    return std::move(out).text();
}

std::string variation_json(variation_run const& run) {
    variation const& found = run.found;
    json_out out;
    out.open();
    write_run(out, run.read, {run.baseline, run.as_of});
    out.open_member("varied");
    out.member("parameter", run.varied.name);
    out.member("unit", run.varied.unit);
    out.member("now", now_in_words(run));
    out.close();
    out.member("cases", found.cases);
    auto const write_outcomes = [&](std::string_view name, outcome_counts const& counts) {
        out.open_member(name);
        for (auto const& each : choices(tag<outcome>{})) out.member(each.name, counts[each.value]);
        out.close();
    };
    write_outcomes("outcomes_now", found.baseline);
    out.open_list_member("values");
    for (std::size_t place = 0; place < found.values.size(); ++place) {
        varied_value const& each = found.values[place];
        out.open();
        out.member("amount", each.amount);
        out.member("cases_flipped", each.cases_flipped);
        out.member("cases_newly_not_met", each.newly_not_met);
        write_outcomes("outcomes", each.outcomes);
        out.member("limits_here", found.limits[place]);
        out.close();
    }
    out.close_list();
    out.member("met_at_none", found.met_at_none);
    out.member("met_at_all", found.met_at_all);
    write_issues(out, run.read.issues);
    out.close();
    return std::move(out).text();
}

} // namespace leeds::commissioning::inline v0
