// SPDX-License-Identifier: MIT
#include "deadline_list.hpp"

#include <gsl/assert>

#include <algorithm>

namespace leeds::commissioning::inline v0 {
namespace {

bool decides(std::optional<counted> const& source, notice_deadline const& found) noexcept {
    return source && found.last_day && source->day == *found.last_day;
}

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

} // namespace

std::string own_clause_in_words(contract const& subject) {
    auto const& clause = subject.notice_clause;
    return clause && clause->length ? long_text(*clause->length) : std::string{};
}

std::string in_days(int days) { return std::to_string(days).append(days == 1 ? " day" : " days"); }

deadline_list sorted_deadlines(portfolio const& read, basis const& on, deadline_choice which) {
    deadline_list all;
    std::optional<date> last;
    if (which.within_months) {
        Expects(0 <= *which.within_months && *which.within_months <= longest_months);
        last = corresponding_date(on.as_of, *which.within_months).day;
    }
    for (read_case const& each : read.cases) {
        auto const* const subject = std::get_if<contract>(&each.subject);
        ++(subject == nullptr ? all.passed_over : all.contracts);
        if (subject == nullptr) continue;
        listed_deadline const made{&each, subject, deadline_of(*subject, on)};
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
    std::stable_sort(all.dated.begin(), all.dated.end(), [](listed_deadline const& a, listed_deadline const& b) {
        return *a.found.last_day < *b.found.last_day;
    });
    return all;
}

std::string_view decided_by(notice_deadline const& found) noexcept {
    bool const code = decides(found.code, found);
    bool const clause = decides(found.contract_clause, found);
    return code && clause ? "both" : clause ? "contract_clause" : "code";
}

month_note note_of(notice_deadline const& found) noexcept {
    return decides(found.code, found) ? found.code->note : found.contract_clause->note;
}

std::string source_in_words(listed_deadline const& each) {
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

std::string earliest_in_words(listed_deadline const& each) {
    std::string const day = long_text(each.found.earliest_end->day);
    if (!each.found.earliest_end_by_clause) return day + " by the Code";
    return day + " by the contract's own " + own_clause_in_words(*each.subject);
}

} // namespace leeds::commissioning::inline v0
