// SPDX-License-Identifier: MIT
#include "run_parts.hpp"

#include <leeds/commissioning/io/deadlines_report.hpp>

#include <fmt/format.h>
#include <gsl/assert>

#include <algorithm>
#include <array>

namespace leeds::commissioning::inline v0 {
namespace {

struct listed {
    read_case const* about;
    contract const* subject;
    notice_deadline found;
};

/// All contracts by where they stand, those with a last day of service in its order.
struct sorted_deadlines {
    std::vector<listed> dated = {};
    std::vector<listed> until_notice = {};
    std::vector<listed> end_not_recorded = {};
    std::size_t undecided = 0; ///< with an end, but nothing that says how much notice is asked for
    std::array<std::size_t, choices(tag<contract_state>{}).size()> count = {};
    std::size_t left_out = 0; ///< with a last day that lies outside what was asked for
    std::size_t contracts = 0;
    std::size_t passed_over = 0; ///< cases that are about no contract

    [[nodiscard]] std::size_t of(contract_state state) const noexcept { return count[static_cast<std::size_t>(state)]; }
};

sorted_deadlines sorted(portfolio const& read, basis const& on, deadline_choice which) {
    sorted_deadlines all;
    std::optional<date> last;
    if (which.within_months) {
        Expects(0 <= *which.within_months && *which.within_months <= longest_months);
        last = corresponding_date(on.as_of, *which.within_months).day;
    }
    for (read_case const& each : read.cases) {
        auto const* const subject = std::get_if<contract>(&each.subject);
        ++(subject == nullptr ? all.passed_over : all.contracts);
        if (subject == nullptr) continue;
        listed const made{&each, subject, deadline_of(*subject, on)};
        ++all.count[static_cast<std::size_t>(made.found.state)];
        bool const wanted =
            !last || (made.found.last_day && on.as_of <= *made.found.last_day && *made.found.last_day <= *last);
        if (made.found.last_day && wanted)
            all.dated.push_back(made);
        else if (made.found.last_day)
            ++all.left_out;
        else if (made.found.state == contract_state::running_until_notice && !last)
            all.until_notice.push_back(made);
        else if (made.found.state == contract_state::end_not_recorded && !last)
            all.end_not_recorded.push_back(made);
        else if (subject->end && made.found.state != contract_state::ended)
            ++all.undecided;
    }
    std::stable_sort(all.dated.begin(), all.dated.end(),
                     [](listed const& a, listed const& b) { return *a.found.last_day < *b.found.last_day; });
    return all;
}

bool decides(std::optional<counted> const& source, notice_deadline const& found) noexcept {
    return source && found.last_day && source->day == *found.last_day;
}

/// Which source has the earlier last day.
std::string_view decided_by(notice_deadline const& found) noexcept {
    bool const code = decides(found.code, found);
    bool const clause = decides(found.contract_clause, found);
    return code && clause ? "both" : clause ? "contract_clause" : "code";
}

month_note note_of(notice_deadline const& found) noexcept {
    return decides(found.code, found) ? found.code->note : found.contract_clause->note;
}

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

std::string own_clause_in_words(contract const& subject) {
    auto const& clause = subject.notice_clause;
    return clause && clause->length ? long_text(*clause->length) : std::string{};
}

std::string in_days(int days) { return std::to_string(days).append(days == 1 ? " day" : " days"); }

/// What counting did to the day number, where it did something: " (…)".
std::string note_in_words(month_note of) {
    if (of == month_note::exact) return {};
    for (auto const& note : choices(tag<month_note>{}))
        if (note.value == of) return " (" + std::string(note.meaning) + ")";
    return {};
}

/// The contract's own clause, and how it was read where it leaves that open.
std::string clause_in_words(contract const& subject) {
    std::string words = "by the contract's own " + own_clause_in_words(subject);
    if (!subject.notice_clause->convention) words.append(", read strictly, because how it counts is not recorded");
    return words;
}

std::string source_in_words(listed const& each) {
    auto const by = decided_by(each.found);
    contract const& subject = *each.subject;
    bool const has_clause = !own_clause_in_words(subject).empty();
    if (by == "both") return "by the Code and " + clause_in_words(subject) + note_in_words(each.found.code->note);
    if (by == "contract_clause") {
        std::string words = clause_in_words(subject) + note_in_words(each.found.contract_clause->note);
        if (each.found.code)
            words.append("; by the Code ")
                .append(long_text(each.found.code->day))
                .append(note_in_words(each.found.code->note));
        return words;
    }
    std::string words = "by the Code" + note_in_words(each.found.code->note);
    if (each.found.contract_clause)
        words.append("; ")
            .append(clause_in_words(subject))
            .append(" ")
            .append(long_text(each.found.contract_clause->day))
            .append(note_in_words(each.found.contract_clause->note));
    else if (has_clause)
        words.append("; the contract's own ")
            .append(own_clause_in_words(subject))
            .append(" cannot be counted: bank holidays are known only until ")
            .append(long_text(known_until(working_day_calendar::england_and_wales)));
    return words;
}

/// What is recorded that bears on serving notice: notices given already, and a term on when one counts as served.
std::string remarks_in_words(contract const& subject) {
    std::string words;
    for (change_notice const& notice : subject.change_notices) {
        words.append("; notice");
        if (notice.kind) words.append(" of ").append(with_spaces(name_of(*notice.kind)));
        words.append(notice.served ? " is recorded as served on " + long_text(*notice.served) : " is recorded");
    }
    if (subject.notice_clause && !subject.notice_clause->deemed_service.empty())
        words.append("; by the contract a notice may count as served later than it is sent: allow for it");
    return words;
}

std::string earliest_in_words(listed const& each) {
    std::string const day = long_text(each.found.earliest_end->day);
    if (!each.found.earliest_end_by_clause) return day + " by the Code";
    return day + " by the contract's own " + own_clause_in_words(*each.subject);
}

void put_dated(page& out, listed const& each, short_names const& called) {
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

void put_head(page& out, portfolio const& read, sorted_deadlines const& all, basis const& on, deadline_choice which) {
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

void put_until_notice(page& out, sorted_deadlines const& all, basis const& on, short_names const& called) {
    put_section(out, "WITHOUT AN END", all.until_notice.size(), style::bold);
    out.put("Each runs on until ended by notice. Notice served on " + long_text(on.as_of) +
            " ends it no earlier than on the day named.");
    for (listed const& each : all.until_notice) {
        std::string line = name_in_words(each.about->subject);
        if (each.found.earliest_end) line.append(": ").append(earliest_in_words(each));
        out.put(line.append(", ").append(called.place_of(*each.about)), 2, style::plain, 2);
    }
}

void put_end_not_recorded(page& out, sorted_deadlines const& all, short_names const& called) {
    put_section(out, "END NOT RECORDED", all.end_not_recorded.size(), style::bold);
    out.put("No last day for notice can be worked out: record the end, or that it runs until ended by notice.");
    for (listed const& each : all.end_not_recorded)
        out.put(name_in_words(each.about->subject) + ", " + called.place_of(*each.about), 2, style::plain, 2);
}

} // namespace

std::string deadlines_json(portfolio const& read, basis const& on, deadline_choice which) {
    sorted_deadlines const all = sorted(read, on, which);
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
    for (listed const& each : all.dated) {
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
    for (listed const& each : all.until_notice) {
        out.open();
        write_subject(out, *each.about);
        write_earliest_end(out, each.found);
        out.close();
    }
    out.close_list();
    out.open_list_member("end_not_recorded");
    for (listed const& each : all.end_not_recorded) {
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
    sorted_deadlines const all = sorted(read, on, which);
    auto const first_open = std::partition_point(all.dated.begin(), all.dated.end(),
                                                 [](listed const& each) { return *each.found.days_left < 0; });
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
