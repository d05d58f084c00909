// SPDX-License-Identifier: MIT
#include "comparison_parts.hpp"
#include "html/html_page.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace leeds::commissioning::inline v0 {
namespace {

/// How many findings that moved are told on the page; the CSV has all of them.
constexpr std::size_t most_told = 200;

void put_card(html_out& out, std::string_view look, std::uint64_t count, std::string_view words) {
    out.open("li", {{"class", std::string(look)}});
    out.element("b", std::to_string(count));
    out.raw(" ");
    out.text(words);
    out.close("li");
}

void put_cards(html_out& out, movement_totals const& of) {
    out.raw("<ul class=\"cards\">\n");
    put_card(out, "violation", of.with_new, "cases with something newly not in keeping");
    put_card(out, "cannot_tell", of.now_unknown, "cases of which a rule can no longer tell");
    put_card(out, "note", of.with_changed, "cases with something else changed");
    put_card(out, "met", of.with_resolved, "cases with something resolved");
    out.raw("</ul>\n");
    out.element("p", fmt::format("Of {}. Recorded value of the contracts with something new: {}.",
                                 counted_noun(of.cases, "case"),
                                 long_text(money::from_pence(static_cast<std::int64_t>(of.pence_new)))));
}

void put_changes(html_out& out, comparison_run const& run, policy_overlay const& overlay) {
    out.raw("<ul class=\"files\">\n");
    for (policy_change const& each : overlay.changes) {
        out.raw("<li>");
        out.text(change_in_words(each, run.baseline) + ".");
        out.raw(" ");
        out.element("span", ground_in_words(each), {{"class", "quiet"}});
        out.raw("</li>\n");
    }
    out.raw("</ul>\n");
}

void put_transitions(html_out& out, comparison_run const& run, std::size_t overlay) {
    auto const rows = transitions_of(run, overlay);
    if (rows.empty()) return;
    open_table(out, "Outcomes that change, by rule", {"Rule", "Clause", "Before", "After", "#Times"});
    for (transition_row const& each : rows) {
        out.open("tr");
        out.element("th", each.rule->id, {{"scope", "row"}});
        out.element("td", each.rule->cites.empty() ? std::string_view{} : (*each.rule->cites.begin()).id);
        out.element("td", with_spaces(name_of(each.before)));
        out.element("td", with_spaces(name_of(each.after)));
        out.element("td", std::to_string(each.count), {{"class", "n"}});
        out.close("tr");
    }
    close_table(out);
}

void put_group(html_out& out, grouping const& of) {
    open_table(out, of.caption, {of.title, "#Cases", "#New", "#Resolved", "#Changed", "#Value of the new"});
    for (group_row const& each : of.rows) {
        movement_totals const& totals = *each.totals;
        out.open("tr");
        out.element("th", each.name, {{"scope", "row"}});
        for (std::uint64_t const number : {totals.cases, totals.with_new, totals.with_resolved, totals.with_changed})
            out.element("td", std::to_string(number), {{"class", "n"}});
        out.element("td", long_text(money::from_pence(static_cast<std::int64_t>(totals.pence_new))), {{"class", "n"}});
        out.close("tr");
    }
    close_table(out);
}

void put_lacking(html_out& out, comparison_run const& run, std::size_t overlay) {
    auto const facts = lacking_facts(run, overlay);
    if (facts.empty()) return;
    open_table(out, "Facts that would settle what can no longer be told", {"Fact", "#Findings that lack it"});
    for (lacking_fact const& each : facts) {
        out.open("tr");
        out.element("th", each.path, {{"scope", "row"}});
        out.element("td", std::to_string(each.findings), {{"class", "n"}});
        out.close("tr");
    }
    close_table(out);
}

/// The look of an entry by how its finding moved.
std::string_view look_of(movement how) noexcept {
    switch (how) {
    case movement::fresh: return "rule of-violation";
    case movement::resolved: return "rule of-met";
    default: return "rule of-note";
    }
}

std::string_view said_of(movement how) noexcept {
    switch (how) {
    case movement::fresh: return "New: not in keeping with the clause";
    case movement::resolved: return "Resolved";
    default: return "Changed otherwise";
    }
}

void put_moved(html_out& out, moved_row const& row, short_names const& called) {
    std::string place = row.name.words;
    if (!row.notice.empty()) place.append(", notice ").append(row.notice);
    if (!row.name.file.empty()) place.append(", ").append(place_of(called(row.name.file), row.name.line));
    out.raw("<li class=\"entry\">\n");
    out.element("p", place, {{"class", "where"}});
    out.element("p",
                fmt::format("{} ({}): {} → {}; moved by {}", row.rule->id,
                            row.rule->cites.empty() ? "" : (*row.rule->cites.begin()).id,
                            with_spaces(name_of(row.before.is)), with_spaces(name_of(row.after.is)),
                            row.causes.empty() ? "several changes together" : joined_by_and(row.causes)),
                {{"class", "quiet"}});
    out.element("p", row.after.message);
    if (!row.after.remedy.empty()) out.element("p", row.after.remedy, {{"class", "remedy"}});
    out.raw("</li>\n");
}

void put_all_moved(html_out& out, comparison_run const& run, std::size_t overlay) {
    short_names const called(run.read.files);
    auto const places = detail::places_in_order(run, overlay);
    out.element("h3", "What moved");
    std::optional<movement> open;
    for (std::size_t at = 0; at < std::min(places.size(), most_told); ++at) {
        auto const& moved = parts_of(run)[places[at].part]->found.with[overlay].moved[places[at].number];
        if (open != moved.how) {
            if (open) out.raw("</ul></div>\n");
            open = moved.how;
            out.open("div", {{"class", std::string(look_of(moved.how))}});
            out.element("h4", said_of(moved.how));
            out.raw("<ul>\n");
        }
        put_moved(out, detail::row_of(run, overlay, places[at].part, moved), called);
    }
    if (open) out.raw("</ul></div>\n");
    if (places.size() > most_told)
        out.element("p", fmt::format("And {} more: --format csv lists all of them.", places.size() - most_told),
                    {{"class", "flag"}});
}

void put_overlay(html_out& out, comparison_run const& run, std::size_t number) {
    what_if const& with = run.with[number];
    overlay_effect const& effect = run.cases.found.with[number];
    out.raw("<section>\n");
    out.element("h2", with.overlay.name, {{"id", "overlay-" + std::to_string(number + 1)}});
    put_changes(out, run, with.overlay);
    if (run.moves_anything(number)) {
        put_cards(out, effect.total);
        put_transitions(out, run, number);
        for (grouping const& each : groupings_of(effect))
            if (tells_something(each)) put_group(out, each);
        put_lacking(out, run, number);
    } else {
        out.element("p", "It moves nothing in this portfolio: every rule says the same of every case as before.",
                    {{"class", "flag"}});
    }
    if (auto const& cohort = effect.cohort; cohort.notices > 0) out.element("p", cohort_in_words(with, cohort));
    if (run.moves_anything(number)) put_all_moved(out, run, number);
    out.close("section");
}

} // namespace

std::string comparison_html(comparison_run const& run) {
    html_out out;
    std::string const title = "What a change of policy would change";
    put_banner(out, title,
               fmt::format("As of {}, compared with the policy “{}”.", long_text(run.as_of), run.baseline.name()), {});
    out.raw("<main id=\"content\">\n<section>\n<h2>What was compared</h2>\n<ul class=\"files\">\n");
    for (input_file const& each : run.read.files)
        out.element("li", each.file + ": " + counted_noun(each.cases, "case"));
    out.raw("</ul>\n<ol>\n");
    for (std::size_t number = 0; number < run.with.size(); ++number) {
        out.raw("<li>");
        out.element("a", run.with[number].overlay.name, {{"href", "#overlay-" + std::to_string(number + 1)}});
        out.raw("</li>\n");
    }
    out.raw("</ol>\n</section>\n");
    for (std::size_t number = 0; number < run.with.size(); ++number) put_overlay(out, run, number);
    out.raw("</main>\n");
    return html_page(title, std::move(out).text());
}

} // namespace leeds::commissioning::inline v0
