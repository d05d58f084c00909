// SPDX-License-Identifier: MIT
#include "report_html_parts.hpp"

#include "report/oversight_report.hpp"
#include "report/principles_report.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace leeds::commissioning::inline v0 {
namespace {

constexpr std::size_t most_exercises = 40;
constexpr std::size_t most_rows = 100; ///< of a table that grows with the input

/// A sign for an outcome, so that it is not told by colour alone.
std::string_view sign_of(outcome is) noexcept {
    switch (is) {
    case outcome::met: return "✓";
    case outcome::not_met: return "✗";
    case outcome::explained: return "≈";
    case outcome::cannot_tell: return "?";
    case outcome::not_applicable: return "–";
    case outcome::not_assessed: return "·";
    }
    return "";
}

void put_strip_row(html_out& out, exercise_principles const& each) {
    out.open("tr");
    out.element("th", name_in_words(each.about->subject), {{"scope", "row"}, {"class", "who"}});
    for (principle_row const& row : each.rows) {
        std::string const words = fmt::format("{}. {}: {}, {} of {} criteria met", row.of->number, row.of->title,
                                              with_spaces(name_of(row.is)), row.met, row.counted);
        out.open("td", {{"class", "is-" + std::string(name_of(row.is))}, {"title", words}});
        out.element("span", sign_of(row.is), {{"aria-hidden", "true"}});
        out.element("span", words, {{"class", "apart"}});
        out.close("td");
    }
    out.close("tr");
}

void put_strip_key(html_out& out) {
    out.raw("<ul class=\"legend key\" aria-label=\"What the signs mean\">");
    for (auto const& each : choices(tag<outcome>{})) {
        out.open("li");
        out.element("span", sign_of(each.value), {{"class", "is-" + std::string(each.name)}});
        out.raw(" ");
        out.text(with_spaces(each.name));
        out.close("li");
    }
    out.raw("</ul>\n");
}

void put_principle_list(html_out& out, exercise_principles const& each) {
    open_table(out, "Principles of " + name_in_words(each.about->subject),
               {"#no", "principle", "outcome", "#criteria met", "what keeps it from being met"});
    for (principle_row const& row : each.rows) {
        out.open("tr");
        put_number(out, row.of->number);
        out.element("th", row.of->title, {{"scope", "row"}});
        out.open("td");
        out.element("span", std::string(sign_of(row.is)) + " " + with_spaces(name_of(row.is)),
                    {{"class", "badge " + std::string(row.is == outcome::not_met ? "violation" : name_of(row.is))}});
        out.close("td");
        out.element("td", fmt::format("{} of {}", row.met, row.counted), {{"class", "n"}});
        out.element("td", row.first);
        out.close("tr");
    }
    close_table(out);
}

} // namespace

void put_principles(html_out& out, run_report const& run) {
    auto const all = principles_of(run, most_exercises);
    if (all.empty()) return;
    open_section(out, "principles", "The twelve principles of good commissioning");
    put_strip_key(out);
    out.open("div",
             {{"class", "box"}, {"role", "region"}, {"tabindex", "0"}, {"aria-label", "Principles of each exercise"}});
    out.open("table", {{"class", "strip"}});
    out.raw("<thead><tr>");
    out.element("th", "exercise", {{"scope", "col"}, {"class", "who"}});
    for (principle_row const& row : all.front().rows)
        out.element(
            "th", std::to_string(row.of->number),
            {{"scope", "col"}, {"title", std::string(row.of->title)}, {"aria-label", std::string(row.of->title)}});
    out.raw("</tr></thead>\n<tbody>\n");
    for (exercise_principles const& each : all) put_strip_row(out, each);
    out.raw("</tbody></table></div>\n");
    std::size_t const exercises = count_exercises(run);
    if (exercises > all.size())
        out.element("p", fmt::format("{} more exercises are left out here.", exercises - all.size()));
    for (std::size_t number = 0; number < std::min<std::size_t>(all.size(), 5); ++number)
        put_principle_list(out, all[number]);
    out.close("section");
}

void put_oversight(html_out& out, run_report const& run) {
    std::size_t rows = 0;
    for (read_case const& about : run.read.cases) {
        auto const* const subject = std::get_if<oversight>(&about.subject);
        if (subject == nullptr || rows > most_rows) continue;
        if (rows == 0) open_section(out, "oversight", "What is due by the records of oversight");
        open_table(out, name_in_words(about.subject), {"due", "how it stands", "clause", "what"});
        for (oversight_item const& each : oversight_items(*subject, run.asked_on())) {
            if (++rows > most_rows) break;
            bool const late = each.stands.state == due_state::late;
            out.open("tr");
            out.element("td", each.stands.due ? long_text(*each.stands.due) : std::string("no day"));
            out.open("td");
            out.element("span", state_in_words(each.stands), {{"class", late ? "badge late" : "badge"}});
            out.close("td");
            out.element("td", each.clause);
            out.element("td", what_in_words(each));
            out.close("tr");
        }
        close_table(out);
        rows = std::max<std::size_t>(rows, 1);
    }
    if (rows > 0) out.close("section");
}

} // namespace leeds::commissioning::inline v0
