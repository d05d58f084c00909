// SPDX-License-Identifier: MIT
#include "report/deadline_list.hpp"

#include <leeds/commissioning/io/deadlines_report.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace leeds::commissioning::inline v0 {
namespace {

void write_last_day(json_out& out, std::string_view name, std::optional<counted> const& of) {
    if (!of) return out.member(name, std::nullopt);
    out.open_member(name);
    out.member("last_day", of->day);
    out.member("note", name_of(of->note));
    out.close();
}

/// Where notice served on the day asked about leads, and by which source.
void write_earliest_end(json_out& out, notice_deadline const& found) {
    if (!found.earliest_end) return out.member("earliest_end", std::nullopt);
    out.open_member("earliest_end");
    out.member("day", found.earliest_end->day);
    out.member("decided_by", found.earliest_end_by_clause ? "contract_clause" : "code");
    out.member("note", name_of(found.earliest_end->note));
    out.close();
}

void write_subject(json_out& out, read_case const& about) {
    write_case(out, about);
    out.close();
}

void put_dated(page& out, listed_deadline const& each, short_names const& called) {
    int const left = *each.found.days_left;
    std::string const name = name_in_words(each.about->subject);
    std::string const last_day = long_text(*each.found.last_day);
    bool const past = left < 0;
    out.blank_line();
    if (past)
        out.put(fmt::format("{}: last day was {}, {} ago", name, last_day, in_days(-left)), 2, style::plain, 2);
    else if (left == 0)
        out.put(fmt::format("{}, today: {}", last_day, name), 2, style::plain, 2);
    else
        out.put(fmt::format("{}, {} left: {}", last_day, in_days(left), name), 2, style::plain, 2);

    std::string how = "to end on " + long_text(*each.subject->end) + ", " + source_in_words(each);
    if (past && each.found.earliest_end)
        how.append("; served on the day asked about it would run to ")
            .append(earliest_in_words(each))
            .append(", ")
            .append(in_days(days_between(*each.subject->end, each.found.earliest_end->day)))
            .append(" past that");
    how.append(remarks_in_words(*each.subject));
    if (each.found.state == contract_state::not_started) how.append("; not yet started");
    out.put(how.append("; ").append(called.place_of(*each.about)), 4, style::faint, 2);
}

void put_section(page& out, std::string_view title, std::size_t count, style looks) {
    out.blank_line();
    out.put_line(fmt::format("{} ({})", title, count), 0, looks);
}

void put_head(page& out, portfolio const& read, deadline_list const& all, basis const& on, deadline_choice which) {
    out.put("Last days to serve notice, as of " + long_text(on.as_of) + " by the policy \"" + on.numbers.name() + "\"",
            0, style::bold);
    put_files(out, read);
    if (all.passed_over > 0)
        out.put(counted_noun(all.passed_over, "case") + " that " + (all.passed_over == 1 ? "is" : "are") +
                " about no contract passed over: only contracts have last days for notice.");
    auto const minimum = on.numbers.on(parameters::notice_minimum, on.as_of);
    if (minimum.held == holding::yes)
        out.put(fmt::format("Notice that ends a contract on its last day, {} ahead by the Code (CODE-CM3: {}), or as "
                            "the contract's own "
                            "clause has it if that is earlier. Served on the last day it is still in time.",
                            parameter_text(parameters::notice_minimum, *minimum.value), source_of(*minimum.value)));
    else
        out.put(
            "The policy has no months of notice in force on that day: only the contracts' own clauses are counted.");
    if (which.within_months)
        out.put("Listed: last days from today to " + long_text(corresponding_date(on.as_of, *which.within_months).day) +
                ".");
}

void put_until_notice(page& out, deadline_list const& all, basis const& on, short_names const& called) {
    put_section(out, "WITHOUT AN END", all.until_notice.size(), style::bold);
    out.put("Each runs on until ended by notice. Notice served on " + long_text(on.as_of) +
            " ends it no earlier than on the day named.");
    for (listed_deadline const& each : all.until_notice) {
        std::string line = name_in_words(each.about->subject);
        if (each.found.earliest_end) line.append(": ").append(earliest_in_words(each));
        out.put(line.append(", ").append(called.place_of(*each.about)), 2, style::plain, 2);
    }
}

void put_end_not_recorded(page& out, deadline_list const& all, short_names const& called) {
    put_section(out, "END NOT RECORDED", all.end_not_recorded.size(), style::bold);
    out.put("No last day for notice can be worked out: record the end, or that it runs until ended by notice.");
    for (listed_deadline const& each : all.end_not_recorded)
        out.put(name_in_words(each.about->subject) + ", " + called.place_of(*each.about), 2, style::plain, 2);
}

} // namespace

std::string deadlines_json(portfolio const& read, basis const& on, deadline_choice which) {
    deadline_list const all = sorted_deadlines(read, on, which);
    json_out out;
    out.open();
    write_run(out, read, on);
    out.member("within_months", which.within_months);
    out.open_member("counts");
    out.member("contracts", all.contracts);
    for (auto const& each : choices(tag<contract_state>{})) out.member(each.name, all.of(each.value));
    out.member("passed_over", all.passed_over);
    out.close();

    out.open_list_member("deadlines");
    for (listed_deadline const& each : all.dated) {
        out.open();
        write_subject(out, *each.about);
        out.member("state", name_of(each.found.state));
        out.member("end", each.subject->end);
        out.member("last_day", each.found.last_day);
        out.member("days_left", each.found.days_left);
        out.member("decided_by", decided_by(each.found));
        out.member("note", name_of(note_of(each.found)));
        write_last_day(out, "code", each.found.code);
        write_last_day(out, "contract_clause", each.found.contract_clause);
        write_earliest_end(out, each.found);
        out.close();
    }
    out.close_list();

    out.open_list_member("without_end");
    for (listed_deadline const& each : all.until_notice) {
        out.open();
        write_subject(out, *each.about);
        write_earliest_end(out, each.found);
        out.close();
    }
    out.close_list();
    out.open_list_member("end_not_recorded");
    for (listed_deadline const& each : all.end_not_recorded) {
        out.open();
        write_subject(out, *each.about);
        out.close();
    }
    out.close_list();
    write_issues(out, read.issues);
    out.close();
    return std::move(out).text();
}

std::string deadlines_text(portfolio const& read, basis const& on, deadline_choice which, text_options const& options) {
    deadline_list const all = sorted_deadlines(read, on, which);
    auto const first_open = std::partition_point(all.dated.begin(), all.dated.end(),
                                                 [](listed_deadline const& each) { return *each.found.days_left < 0; });
    auto const past = static_cast<std::size_t>(first_open - all.dated.begin());
    short_names const called(read.files);
    page out(options);
    put_head(out, read, all, on, which);

    put_section(out, "STILL IN TIME", all.dated.size() - past, style::bold);
    for (auto at = first_open; at != all.dated.end(); ++at) put_dated(out, *at, called);
    if (past > 0) put_section(out, "TOO LATE TO END ON THE LAST DAY", past, style::yellow);
    for (auto at = all.dated.begin(); at != first_open; ++at) put_dated(out, *at, called);

    if (!all.until_notice.empty()) put_until_notice(out, all, on, called);
    if (!all.end_not_recorded.empty()) put_end_not_recorded(out, all, called);
    put_issues(out, read);

    out.blank_line();
    out.put_line("COUNTS", 0, style::bold);
    for (auto const& each : choices(tag<contract_state>{}))
        out.put_line(fmt::format("{:>7}  {}: {}", all.of(each.value), with_spaces(each.name), each.meaning), 0);
    if (all.undecided > 0)
        out.put_line(fmt::format("{:>7}  of those running or not started: nothing says how much notice they need",
                                 all.undecided));
    if (which.within_months)
        out.put_line(fmt::format("{:>7}  with a last day outside the months asked for", all.left_out));
    return std::move(out).text();
}

} // namespace leeds::commissioning::inline v0
