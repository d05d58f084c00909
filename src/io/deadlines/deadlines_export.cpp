// SPDX-License-Identifier: MIT
#include "report/deadline_list.hpp"
#include "text/safe_text.hpp"
#include "text/text_encoding.hpp"

#include <leeds/commissioning/io/deadlines_export.hpp>
#include <leeds/commissioning/io/icalendar.hpp>

#include <fmt/format.h>

#include <initializer_list>
#include <unordered_map>

namespace leeds::commissioning::inline v0 {
namespace {

constexpr std::size_t longest_text = 1'500; ///< bytes of a text in a diary

/// A cell: a text, or a number, which stays one also where it begins with a sign.
struct cell {
    std::string written;

    // NOLINTBEGIN(google-explicit-constructor): a line is a list of texts and numbers
    cell(std::string_view text) : written(csv_text(text)) {}
    cell(std::string const& text) : cell(std::string_view(text)) {}
    cell(char const* text) : cell(std::string_view(text)) {}
    cell(std::optional<int> number) : written(number ? std::to_string(*number) : std::string()) {}
    // NOLINTEND(google-explicit-constructor)
};

void put_line(std::string& out, std::initializer_list<cell> cells) {
    bool first = true;
    for (cell const& each : cells) {
        if (!first) out.push_back(',');
        first = false;
        out.append(each.written);
    }
    out.append("\r\n");
}

template <class T>
std::string iso_or_blank(std::optional<T> const& day) {
    return day ? std::string(iso_text(*day).view()) : std::string();
}
std::string iso_or_blank(std::optional<counted> const& of) {
    return of ? std::string(iso_text(of->day).view()) : std::string();
}

void put_contract(std::string& out, listed_deadline const& each) {
    contract const& subject = *each.subject;
    bool const dated = each.found.last_day.has_value();
    std::string providers;
    for (organisation const& one : subject.providers)
        if (one.name) providers.append(providers.empty() ? "" : "; ").append(*one.name);
    put_line(out, {iso_or_blank(each.found.last_day), each.found.days_left, subject.id.value_or(""),
                   subject.title.value_or(""), providers, std::string(name_of(each.found.state)),
                   iso_or_blank(subject.start), iso_or_blank(subject.end),
                   dated ? std::string(decided_by(each.found)) : std::string(), iso_or_blank(each.found.code),
                   iso_or_blank(each.found.contract_clause), iso_or_blank(each.found.earliest_end),
                   subject.value ? std::string(money_text(*subject.value).view()) : std::string(),
                   dated ? source_in_words(each) + remarks_in_words(subject) : std::string(), each.about->file,
                   each.about->line > 0 ? std::optional(each.about->line) : std::nullopt});
}

/// What a contract is known by in a diary: the same for the same contract in another run.
std::string uid_of(contract const& subject) {
    return detail::fingerprint_of({"last day to serve notice", label_of(subject), detail::what_tells_apart(subject)});
}

calendar_event event_of(listed_deadline const& each, std::string uid) {
    std::string const name = shown_text(name_in_words(each.about->subject), longest_text);
    std::string text = fmt::format("For an end on {}, {}{}.", long_text(*each.subject->end), source_in_words(each),
                                   remarks_in_words(*each.subject));
    text.append("\nNotice served on this day is still in time.");
    text.append("\n").append(place_of(each.about->file, each.about->line));
    // A line end of a recorded text is none of ours.
    std::string safe;
    for (std::string_view rest = text; !rest.empty();) {
        auto const end = std::min(rest.find('\n'), rest.size());
        safe.append(safe.empty() ? "" : "\n").append(shown_text(rest.substr(0, end), longest_text));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return {std::move(uid), *each.found.last_day, "Last day to serve notice: " + name, std::move(safe), true};
}

} // namespace

std::string deadlines_csv(portfolio const& read, basis const& on, deadline_choice which) {
    deadline_list const all = sorted_deadlines(read, on, which);
    std::string out(byte_order_mark);
    put_line(out, {"last_day", "days_left", "id", "title", "providers", "state", "start", "end", "decided_by",
                   "by_code", "by_contract_clause", "earliest_end", "value", "how", "file", "line"});
    for (auto const* const list : {&all.dated, &all.until_notice, &all.end_not_recorded})
        for (listed_deadline const& each : *list) put_contract(out, each);
    return out;
}

std::string deadlines_icalendar(portfolio const& read, basis const& on, deadline_choice which) {
    std::vector<calendar_event> events;
    std::unordered_map<std::string, int> known;
    for (listed_deadline const& each : sorted_deadlines(read, on, which).dated) {
        if (*each.found.days_left < 0) continue;
        std::string uid = uid_of(*each.subject);
        int const others = known[uid]++;
        if (others > 0) uid.append("-").append(std::to_string(others + 1));
        events.push_back(event_of(each, uid + "@leeds-commissioning"));
    }
    return icalendar_text("Last days to serve notice", events, on.as_of);
}

} // namespace leeds::commissioning::inline v0
