// SPDX-License-Identifier: MIT
#include "oversight_report.hpp"

#include "run_parts.hpp"

#include <fmt/format.h>

namespace leeds::commissioning::inline v0 {

std::string state_in_words(due_standing const& stands) {
    auto const days = counted_noun(static_cast<std::size_t>(stands.days), "day");
    switch (stands.state) {
    case due_state::done: return "done";
    case due_state::done_late: return "done " + days + " late";
    case due_state::answered: return "answered";
    case due_state::answered_late: return "answered " + days + " late";
    case due_state::due: return stands.days == 0 ? "due today" : "due in " + days;
    case due_state::late: return "late by " + days;
    case due_state::no_month: return "not done, no month";
    case due_state::unknown: return "not recorded";
    }
    return {};
}

std::string what_in_words(oversight_item const& item) {
    std::string words = item.what.empty() ? "A recommendation that is not described" : item.what;
    if (!item.owner.empty()) words.append(" (").append(item.owner).append(")");
    if (item.stands.done) words.append(", ").append(iso_text(*item.stands.done).view());
    return words;
}

namespace {

style looks_of(due_state state) noexcept {
    switch (state) {
    case due_state::late: return style::yellow;
    case due_state::due:
    case due_state::unknown: return style::cyan;
    case due_state::done:
    case due_state::done_late:
    case due_state::answered:
    case due_state::answered_late:
    case due_state::no_month: return style::plain;
    }
    return style::plain;
}

void put_row(page& out, std::string_view due, std::string_view state, std::string_view clause, std::string_view what,
             style looks) {
    out.put_in_column(fmt::format("{:<10}  {:<22}  {:<7}  ", due, state, clause), what, 2, looks);
}

void put_table(page& out, read_case const& about, std::vector<oversight_item> const& items, date as_of,
               short_names const& called) {
    out.blank_line();
    out.put("OVERSIGHT: " + name_in_words(about.subject) + ", " + called.place_of(about), 0, style::bold, 2);
    if (items.empty()) return out.put("Nothing is recorded that is due, late or done on " + long_text(as_of) + ".", 2);
    put_row(out, "due", "on " + long_text(as_of), "clause", "what", style::faint);
    for (oversight_item const& each : items)
        put_row(out, each.stands.due ? iso_text(*each.stands.due).view() : std::string_view("no day"),
                state_in_words(each.stands), each.clause, what_in_words(each), looks_of(each.stands.state));
}

void write_item(json_out& out, oversight_item const& item) {
    due_standing const& stands = item.stands;
    bool const late = stands.state == due_state::late || stands.state == due_state::done_late ||
                      stands.state == due_state::answered_late;
    out.open();
    out.member("clause", item.clause.empty() ? std::nullopt : std::optional(item.clause));
    out.member("what", item.what.empty() ? std::nullopt : std::optional(item.what));
    out.member("owner", item.owner.empty() ? std::nullopt : std::optional(item.owner));
    out.member("due", stands.due);
    out.member("state", name_of(stands.state));
    out.member("done", stands.done);
    out.member("days_late", late ? std::optional(stands.days) : std::nullopt);
    out.member("days_left", stands.state == due_state::due ? std::optional(stands.days) : std::nullopt);
    out.close();
}

/// Calls `use` with every record of oversight and what is due by it.
template <class Use>
void for_each_record(run_report const& run, Use use) {
    for (read_case const& each : run.read.cases)
        if (auto const* const subject = std::get_if<oversight>(&each.subject))
            use(each, oversight_items(*subject, run.asked_on()));
}

} // namespace

void put_oversight(page& out, run_report const& run) {
    short_names const called(run.read.files);
    for_each_record(run, [&](read_case const& about, std::vector<oversight_item> const& items) {
        put_table(out, about, items, run.as_of, called);
    });
}

void write_oversight(json_out& out, run_report const& run) {
    out.open_list_member("oversight");
    for_each_record(run, [&](read_case const& about, std::vector<oversight_item> const& items) {
        out.open();
        write_case(out, about);
        out.member("part", kind_of(about.subject));
        out.close();
        out.open_list_member("items");
        for (oversight_item const& each : items) write_item(out, each);
        out.close_list();
        out.close();
    });
    out.close_list();
}

} // namespace leeds::commissioning::inline v0
