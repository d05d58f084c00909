// SPDX-License-Identifier: MIT
#include "comparison_parts.hpp"

namespace leeds::commissioning::inline v0 {
namespace {

void write_change(json_out& out, policy_change const& change, policy const& baseline) {
    out.open();
    out.member(name_of(change.what), change.name);
    out.member("words", change_in_words(change, baseline));
    out.member("from", change.from);
    out.member("to", change.to);
    out.member("status", name_of(change.status));
    out.member("reference", change.reference);
    out.member("paragraph", change.paragraph);
    out.close();
}

void write_totals(json_out& out, movement_totals const& totals) {
    out.member("cases", totals.cases);
    out.member("new", totals.with_new);
    out.member("resolved", totals.with_resolved);
    out.member("changed", totals.with_changed);
    out.member("can_no_longer_tell", totals.now_unknown);
    out.member("value_new", money::from_pence(static_cast<std::int64_t>(totals.pence_new)));
}

void write_groups(json_out& out, overlay_effect const& effect) {
    for (grouping const& of : groupings_of(effect)) {
        out.open_list_member(of.key);
        for (group_row const& each : of.rows) {
            out.open();
            out.member("name", each.name);
            write_totals(out, *each.totals);
            out.close();
        }
        out.close_list();
    }
}

/// For each rule that was asked of anything, every pair of outcomes that occurs, those that stay among them.
void write_transitions(json_out& out, comparison_run const& run, std::size_t overlay) {
    out.open_list_member("transitions");
    for (compared_rules const* const part : parts_of(run)) {
        auto const& transitions = part->found.with[overlay].transitions;
        for (std::size_t rule = 0; rule < transitions.size(); ++rule)
            for (auto const& before : choices(tag<outcome>{}))
                for (auto const& after : choices(tag<outcome>{})) {
                    auto const count = transitions[rule].from_to(before.value, after.value);
                    if (count == 0) continue;
                    out.open();
                    out.member("rule", part->rules[rule].id);
                    out.member("before", before.name);
                    out.member("after", after.name);
                    out.member("count", count);
                    out.close();
                }
    }
    out.close_list();
}

void write_causes(json_out& out, comparison_run const& run, std::size_t overlay) {
    auto const& changes = run.with[overlay].overlay.changes;
    out.open_list_member("moved_by");
    for (std::size_t change = 0; change < changes.size(); ++change) {
        out.open();
        out.member("name", changes[change].name);
        out.member("findings", moved_by(run, overlay, change));
        out.close();
    }
    out.close_list();
    out.member("moved_only_together", moved_together(run, overlay));
}

void write_side(json_out& out, std::string_view name, explanation const& made) {
    out.open_member(name);
    out.member("outcome", name_of(made.is));
    out.member("severity", name_of(made.weight));
    out.member("message", made.message);
    out.member("remedy", made.remedy);
    out.open_list_member("missing");
    for (std::string const& each : made.missing) out.value(each);
    out.close_list();
    out.close();
}

void write_moved(json_out& out, moved_row const& row) {
    out.open();
    out.member("movement", name_of(row.moved->how));
    out.member("id", row.name.id);
    out.member("title", row.name.title);
    out.member("file", row.name.file);
    out.member("line", row.name.line > 0 ? std::optional<int>(row.name.line) : std::nullopt);
    out.member("notice", row.notice);
    out.member("rule", row.rule->id);
    out.open_list_member("clauses");
    for (clause const& each : row.rule->cites) out.value(each.id);
    out.close_list();
    out.open_list_member("moved_by");
    for (std::string const& each : row.causes) out.value(each);
    out.close_list();
    write_side(out, "before", row.before);
    write_side(out, "after", row.after);
    out.open_list_member("numbers");
    for (number_pair const& each : numbers_of(row)) {
        out.open();
        out.member("name", each.name);
        out.member("before", each.before);
        out.member("after", each.after);
        out.close();
    }
    out.close_list();
    out.close();
}

void write_overlay(json_out& out, comparison_run const& run, std::size_t number) {
    what_if const& with = run.with[number];
    overlay_effect const& effect = run.cases.found.with[number];
    out.open();
    out.member("name", with.overlay.name);
    out.member("moves_anything", run.moves_anything(number));
    out.open_list_member("changes");
    for (policy_change const& each : with.overlay.changes) write_change(out, each, run.baseline);
    out.close_list();
    out.open_member("totals");
    write_totals(out, effect.total);
    auto const findings = findings_of(run, number);
    out.open_member("findings");
    for (auto const& each : choices(tag<movement>{}))
        out.member(each.name, findings[static_cast<std::size_t>(each.value)]);
    out.close();
    out.close();
    write_groups(out, effect);
    write_transitions(out, run, number);
    write_causes(out, run, number);
    out.open_member("transition_cohort");
    out.member("before", with.first_day);
    out.member("notices", effect.cohort.notices);
    out.member("would_move", effect.cohort.would_move);
    out.close();
    out.open_list_member("facts_lacking");
    for (lacking_fact const& each : lacking_facts(run, number)) {
        out.open();
        out.member("path", each.path);
        out.member("findings", each.findings);
        out.close();
    }
    out.close_list();
    out.open_list_member("moved");
    for_each_moved(run, number, [&](moved_row const& row) { write_moved(out, row); });
    out.close_list();
    out.close();
}

} // namespace

std::string comparison_json(comparison_run const& run) {
    json_out out;
    out.open();
    write_run(out, run.read, run.asked_on());
    out.open_list_member("overlays");
    for (std::size_t number = 0; number < run.with.size(); ++number) write_overlay(out, run, number);
    out.close_list();
    write_issues(out, run.read.issues);
    out.close();
    return std::move(out).text();
}

} // namespace leeds::commissioning::inline v0
