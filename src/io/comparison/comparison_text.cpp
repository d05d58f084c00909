// SPDX-License-Identifier: MIT
#include "comparison_parts.hpp"
#include "reference/reference_parts.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace leeds::commissioning::inline v0 {
namespace {

/// How many findings of one kind are told; the CSV has all of them.
constexpr std::size_t shown_of_a_kind = 20;

std::string cited_by(rule_info const& rule) {
    return rule.cites.empty() ? std::string{} : " (" + std::string((*rule.cites.begin()).id) + ")";
}

void put_changes(page& out, comparison_run const& run, policy_overlay const& overlay) {
    for (policy_change const& each : overlay.changes) {
        out.put(change_in_words(each, run.baseline) + ".", 2, style::plain, 2);
        out.put(ground_in_words(each), 4, style::faint, 2);
    }
}

void put_totals(page& out, movement_totals const& of) {
    out.put(fmt::format("{}: {} with something newly not in keeping, {} with something resolved, {} with something "
                        "else changed.",
                        counted_noun(of.cases, "case"), of.with_new, of.with_resolved, of.with_changed),
            0, style::bold);
    if (of.now_unknown > 0)
        out.put(fmt::format("Of {} a rule can no longer tell.", counted_noun(of.now_unknown, "case")));
    if (of.with_new > 0 && of.pence_new > 0)
        out.put(fmt::format("Recorded value of the contracts with something new: {}.",
                            long_text(money::from_pence(static_cast<std::int64_t>(of.pence_new)))));
}

void put_transitions(page& out, comparison_run const& run, std::size_t overlay) {
    auto const rows = transitions_of(run, overlay);
    if (rows.empty()) return;
    out.blank_line();
    out.put("Outcomes that change, by rule", 0, style::bold);
    for (transition_row const& each : rows)
        out.put(fmt::format("{}{}: {} → {}, {}", each.rule->id, cited_by(*each.rule), with_spaces(name_of(each.before)),
                            with_spaces(name_of(each.after)), counted_noun(each.count, "time")),
                2, style::plain, 2);
}

void put_causes(page& out, comparison_run const& run, std::size_t overlay) {
    auto const& changes = run.with[overlay].overlay.changes;
    if (changes.size() < 2) return;
    out.blank_line();
    out.put("What moves them", 0, style::bold);
    for (std::size_t change = 0; change < changes.size(); ++change) {
        std::uint64_t const moved = moved_by(run, overlay, change);
        out.put(fmt::format("{} moves {} by itself", changes[change].name, counted_noun(moved, "finding")), 2);
    }
    std::uint64_t const together = moved_together(run, overlay);
    if (together > 0) out.put(fmt::format("only together: {}", counted_noun(together, "finding")), 2);
}

void put_group(page& out, grouping const& of) {
    std::size_t width = of.title.size();
    for (group_row const& each : of.rows)
        width = std::max(width, static_cast<std::size_t>(count_characters(each.name)));
    width = std::min<std::size_t>(width, 40);
    bool const as_table = width + 44 <= out.width();
    auto const padded = [&](std::string name) {
        name = for_terminal(name);
        std::size_t const size = static_cast<std::size_t>(count_characters(name));
        return size < width ? name.append(width - size, ' ') : name;
    };
    out.blank_line();
    if (as_table)
        out.put_line(fmt::format("{}  {:>7}  {:>7}  {:>9}  {:>8}", padded(std::string(of.title)), "cases", "new",
                                 "resolved", "changed"),
                     2, style::faint);
    else
        out.put(of.title, 2, style::faint);
    for (group_row const& each : of.rows) {
        movement_totals const& totals = *each.totals;
        if (as_table && static_cast<std::size_t>(count_characters(each.name)) <= width)
            out.put_line(fmt::format("{}  {:>7}  {:>7}  {:>9}  {:>8}", padded(each.name), totals.cases, totals.with_new,
                                     totals.with_resolved, totals.with_changed),
                         2);
        else
            out.put(fmt::format("{}: {} cases, {} new, {} resolved, {} changed", each.name, totals.cases,
                                totals.with_new, totals.with_resolved, totals.with_changed),
                    2, style::plain, 2);
    }
}

void put_groups(page& out, overlay_effect const& effect) {
    bool any = false;
    for (grouping const& each : groupings_of(effect)) {
        if (!tells_something(each)) continue;
        if (!any) {
            out.blank_line();
            out.put("Where they are", 0, style::bold);
        }
        any = true;
        put_group(out, each);
    }
}

void put_lacking(page& out, comparison_run const& run, std::size_t overlay) {
    auto const facts = lacking_facts(run, overlay);
    if (facts.empty()) return;
    out.blank_line();
    out.put("Facts that would settle what can no longer be told", 0, style::bold);
    for (lacking_fact const& each : facts)
        out.put(fmt::format("{}: {}", each.path, counted_noun(each.findings, "finding")), 2);
}

void put_cohort(page& out, what_if const& with, transition_cohort const& cohort) {
    if (cohort.notices == 0) return;
    out.blank_line();
    out.put("Left to the old policy", 0, style::bold);
    out.put(cohort_in_words(with, cohort), 2);
}

/// The heading above findings of one kind.
std::string_view heading_of(int order) noexcept {
    switch (order) {
    case 0: return "NEW: NOT IN KEEPING WITH THE CLAUSE";
    case 1: return "CAN NO LONGER BE TOLD";
    case 2: return "CHANGED OTHERWISE";
    default: return "RESOLVED";
    }
}

void put_moved(page& out, moved_row const& row, short_names const& called) {
    std::string place = row.name.words;
    if (!row.notice.empty()) place.append(", notice ").append(row.notice);
    if (!row.name.file.empty()) place.append(", ").append(place_of(called(row.name.file), row.name.line));
    out.blank_line();
    out.put(place, 2, style::bold, 2);
    out.put(fmt::format("{}{}: {} → {}; moved by {}", row.rule->id, cited_by(*row.rule),
                        with_spaces(name_of(row.before.is)), with_spaces(name_of(row.after.is)),
                        row.causes.empty() ? "several changes together" : joined_by_and(row.causes)),
            4, style::plain, 2);
    out.put(row.after.message, 4);
    for (number_pair const& each : numbers_of(row))
        if (each.name.find("short") != std::string::npos && !each.after.empty() && each.before != each.after)
            out.put(fmt::format("{}: {} → {}", with_spaces(each.name), each.before.empty() ? "none" : each.before,
                                each.after),
                    4, style::faint);
    if (!row.after.remedy.empty()) out.put("To put it right: " + row.after.remedy, 4, style::plain, 2);
}

void put_all_moved(page& out, comparison_run const& run, std::size_t overlay) {
    short_names const called(run.read.files);
    std::array<std::size_t, 4> count{};
    for (detail::moved_place const& each : detail::places_in_order(run, overlay))
        ++count[static_cast<std::size_t>(each.order)];
    std::array<std::size_t, 4> done{};
    for (detail::moved_place const& each : detail::places_in_order(run, overlay)) {
        auto const order = static_cast<std::size_t>(each.order);
        if (done[order]++ == 0) {
            out.blank_line();
            out.put_line(fmt::format("{} ({})", heading_of(each.order), count[order]), 0, style::cyan);
        }
        if (done[order] <= shown_of_a_kind)
            put_moved(out,
                      detail::row_of(run, overlay, each.part,
                                     parts_of(run)[each.part]->found.with[overlay].moved[each.number]),
                      called);
        if (done[order] == count[order] && count[order] > shown_of_a_kind) {
            out.blank_line();
            out.put(fmt::format("And {} more: --format csv lists all of them.", count[order] - shown_of_a_kind), 2);
        }
    }
}

void put_overlay(page& out, comparison_run const& run, std::size_t number) {
    what_if const& with = run.with[number];
    overlay_effect const& effect = run.cases.found.with[number];
    out.blank_line();
    out.put("WITH \"" + with.overlay.name + "\"", 0, style::cyan);
    put_changes(out, run, with.overlay);
    out.blank_line();
    if (!run.moves_anything(number)) {
        out.put("It moves nothing in this portfolio: every rule says the same of every case as before.", 0,
                style::bold);
        put_cohort(out, with, effect.cohort);
        return;
    }
    put_totals(out, effect.total);
    put_transitions(out, run, number);
    put_causes(out, run, number);
    put_groups(out, effect);
    put_lacking(out, run, number);
    put_cohort(out, with, effect.cohort);
    put_all_moved(out, run, number);
}

} // namespace

std::string comparison_text(comparison_run const& run, text_options const& options) {
    page out(options);
    out.put("Compared as of " + long_text(run.as_of) + " with the policy \"" + run.baseline.name() + "\"", 0,
            style::bold);
    put_files(out, run.read);
    for (std::size_t number = 0; number < run.with.size(); ++number) put_overlay(out, run, number);
    put_issues(out, run.read);
    return std::move(out).text();
}

} // namespace leeds::commissioning::inline v0
