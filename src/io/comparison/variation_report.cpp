// SPDX-License-Identifier: MIT
#include "html/bar_chart.hpp"
#include "report/run_parts.hpp"

#include <leeds/commissioning/io/comparison_report.hpp>
#include <leeds/commissioning/policy/amount.hpp>

#include <fmt/format.h>

namespace leeds::commissioning::inline v0 {
namespace {

std::string amount_at(variation_run const& run, std::size_t place) {
    return amount_text(run.varied, run.found.values[place].amount);
}

/// The amount that holds on the day asked about.
std::string now_in_words(variation_run const& run) {
    value_on_day const held = run.baseline.on(run.varied, run.as_of);
    return held.value == nullptr ? "no value" : parameter_text(run.varied, *held.value);
}

/// How many cases flip at each amount.
std::vector<bar> flips_of(variation_run const& run) {
    std::vector<bar> bars;
    for (std::size_t place = 0; place < run.found.values.size(); ++place) {
        varied_value const& each = run.found.values[place];
        std::string note = each.newly_not_met > 0 ? fmt::format("{} newly not met", each.newly_not_met) : "";
        bars.push_back({amount_at(run, place), each.cases_flipped, std::move(note)});
    }
    return bars;
}

/// How many answers have their limit at each amount.
std::vector<bar> limits_of(variation_run const& run) {
    std::vector<bar> bars{{"none of them", run.found.met_at_none}};
    for (std::size_t place = 0; place < run.found.limits.size(); ++place)
        bars.push_back({amount_at(run, place), run.found.limits[place]});
    bars.push_back({"all of them", run.found.met_at_all});
    return bars;
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
    put_bars(out, flips_of(run));
    out.blank_line();
    if (answers_with_limits(found) + found.met_at_all + found.met_at_none == 0) {
        out.put("No case has anything that this parameter decides.");
        return std::move(out).text();
    }
    out.put("Where the limit lies: the last value that is kept to", 0, style::bold);
    put_bars(out, limits_of(run));
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

std::string variation_html(variation_run const& run) {
    html_out out;
    std::string const title = "Varied: " + std::string(run.varied.name);
    put_banner(out, title,
               fmt::format("{}. As of {}, from {} to {}; by the policy “{}”: {}.", run.varied.meaning,
                           long_text(run.as_of), amount_at(run, 0), amount_at(run, run.found.values.size() - 1),
                           run.baseline.name(), now_in_words(run)),
               {{"flips", "Cases that flip"}, {"limits", "Where the limits lie"}});
    out.raw("<main id=\"content\">\n<section aria-labelledby=\"flips\">\n");
    put_heading(out, "flips", "Cases of which a rule gives another outcome than now");
    out.element("p", fmt::format("Of {}.", counted_noun(run.found.cases, "case")), {{"class", "quiet"}});
    put_bars(out, "Cases that flip at each value", "Value", "Cases", flips_of(run));
    out.close("section");
    out.raw("<section aria-labelledby=\"limits\">\n");
    put_heading(out, "limits", "Where the limit lies: the last value that is kept to");
    if (answers_with_limits(run.found) + run.found.met_at_all + run.found.met_at_none == 0)
        out.element("p", "No case has anything that this parameter decides.");
    else
        put_bars(out, "Answers by the last value that they keep to", "Value", "Answers", limits_of(run));
    out.raw("</section>\n</main>\n");
    return html_page(title, std::move(out).text());
}

} // namespace leeds::commissioning::inline v0
