// SPDX-License-Identifier: MIT
#include "report_html_parts.hpp"

#include "finding_rows.hpp"
#include "oversight_report.hpp"
#include "portfolio_report.hpp"
#include "principles_report.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace leeds::commissioning::inline v0 {
namespace {

constexpr std::size_t most_exercises = 40;
constexpr std::size_t most_rows = 100; ///< of a table that grows with the input

void number(html_out& out, std::uint64_t value) { out.element("td", std::to_string(value), {{"class", "n"}}); }

void open_section(html_out& out, markup id, std::string_view words) {
    out.open("section", {{"aria-labelledby", std::string(id.text)}});
    put_heading(out, id, words);
}

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
        number(out, row.of->number);
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

template <class Enum, class Totals>
void put_totals(html_out& out, std::string_view caption, Totals const& by, contracts_total const& whole) {
    if (by.back().contracts == whole.contracts) return;
    open_table(out, caption, {"", "what it comes to"});
    auto const put = [&](std::string const& name, contracts_total const& part) {
        if (part.contracts == 0) return;
        out.open("tr");
        out.element("th", name, {{"scope", "row"}});
        out.element("td", total_in_words(part, whole));
        out.close("tr");
    };
    for (auto const& each : choices(tag<Enum>{}))
        put(with_spaces(each.name), by[static_cast<std::size_t>(each.value)]);
    put("not recorded, or more than one", by.back());
    close_table(out);
}

void put_largest(html_out& out, portfolio_position const& position) {
    auto const found = largest(position);
    if (found.empty()) return;
    open_table(out, "Largest holdings by recorded value", {"provider", "#contracts", "#value", "#share"});
    for (provider_holding const* const each : found) {
        auto const share = share_of(each->value, position.total.value.sum());
        out.open("tr");
        out.element("th", name_of_provider(*each), {{"scope", "row"}});
        number(out, static_cast<std::uint64_t>(each->contracts.value_or(0)));
        out.element("td", long_text(*each->value), {{"class", "n"}});
        out.element("td", share ? fmt::format("{:.1f} %", *share) : std::string(), {{"class", "n"}});
        out.close("tr");
    }
    close_table(out);
}

void put_findings_across(html_out& out, run_report const& run) {
    std::size_t rows = 0;
    for_each_row(run, [&](finding_row const& row) {
        if (!row.file.empty() || (row.made.is != outcome::not_met && row.made.is != outcome::explained)) return;
        if (++rows > most_rows) return;
        if (rows == 1)
            open_table(out, "What was found across the contracts",
                       {"weight", "about", "what was found", "to put it right"});
        out.open("tr");
        out.open("td");
        out.element("span", name_of(row.made.weight), {{"class", "badge " + std::string(name_of(row.made.weight))}});
        out.close("td");
        out.element("th", row.title, {{"scope", "row"}});
        out.element("td", fmt::format("{} [{}]", row.made.message, row.made.rule.id));
        out.element("td", row.made.remedy);
        out.close("tr");
    });
    if (rows > 0) close_table(out);
    if (rows > most_rows) out.element("p", fmt::format("{} more are left out here.", rows - most_rows));
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
        out.element("th", std::to_string(row.of->number),
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

void put_portfolio(html_out& out, run_report const& run) {
    if (!run.across.is_one()) return;
    portfolio_position const& position = run.across.position;
    open_section(out, "portfolio", "Across the portfolio");
    auto const holds_one = [](provider_holding const& each) { return each.contracts.value_or(0) > 0; };
    auto const holders = std::count_if(position.providers.begin(), position.providers.end(), holds_one);
    out.element("p", fmt::format("On {}: {}, of {}; {} ended before.", long_text(run.as_of),
                                 total_in_words(position.total, {}),
                                 counted_noun(static_cast<std::size_t>(holders), "provider"),
                                 position.ended == 0 ? "none" : std::to_string(position.ended)));
    if (position.soon && position.unannounced > 0) {
        out.open("p", {{"class", "flag"}});
        out.text(fmt::format("{} by {}, which the Code's months of notice no longer reach, and neither notice nor an "
                             "extension is recorded.",
                             position.unannounced == 1 ? "1 contract runs out"
                                                       : fmt::format("{} contracts run out", position.unannounced),
                             long_text(*position.soon)));
        out.close("p");
    }
    put_findings_across(out, run);
    if (position.contracts > 0) {
        put_totals<sector>(out, "By sector of the provider", position.by_sector, position.total);
        put_totals<funding_form>(out, "By form of funding", position.by_form, position.total);
        put_largest(out, position);
    }
    out.close("section");
}

void put_issues(html_out& out, portfolio const& read) {
    if (read.issues.empty()) return;
    open_section(out, "issues", fmt::format("Not understood as it stands ({})", read.issues.size()));
    out.element("p", "Every row and case was kept and used as far as it could be understood.");
    open_table(out, "What could not be read, and where first", {"what", "#times", "at"});
    auto const kinds = issues_by_kind(read);
    for (std::size_t at = 0; at < std::min(kinds.size(), most_rows); ++at) {
        out.open("tr");
        out.element("th", what_is_not_understood(*kinds[at].first), {{"scope", "row"}});
        number(out, kinds[at].count);
        out.element("td", kinds[at].places_in_words());
        out.close("tr");
    }
    close_table(out);
    if (kinds.size() > most_rows)
        out.element("p", fmt::format("{} more kinds are left out here.", kinds.size() - most_rows));
    out.close("section");
}

void put_counts(html_out& out, std::vector<rule_tally> const& tallies) {
    if (tallies.empty()) return;
    open_section(out, "counts", "What each rule came to");
    open_table(out, "Answers of each rule that was asked. Applied: considered, less not applicable and not assessed",
               {"rule", "#considered", "#applied", "#met", "#not met", "#explained", "#cannot tell", "#not applicable",
                "#not assessed", "#flagged"});
    for (rule_tally const& each : tallies) {
        out.open("tr");
        out.element("th", each.rule->id, {{"scope", "row"}});
        number(out, each.of.considered());
        number(out, each.applied());
        for (auto const& is : choices(tag<outcome>{})) number(out, each.of[is.value]);
        auto const tenths = each.flagged_tenths();
        out.open("td", {{"class", "n"}});
        if (each.is_conspicuous())
            out.element("span", tenths_in_words(*tenths), {{"class", "badge warning"}});
        else
            out.text(tenths ? tenths_in_words(*tenths) : "none applied");
        out.close("td");
        out.close("tr");
    }
    close_table(out);
    auto const reasons = left_out_together(tallies);
    if (!reasons.empty()) {
        open_table(out, "Left out of what was considered, and why, in the words of the first case",
                   {"#times", "outcome", "why", "rules"});
        for (std::size_t at = 0; at < std::min(reasons.size(), most_rows); ++at) {
            out.open("tr");
            number(out, reasons[at].count);
            out.element("td", with_spaces(name_of(reasons[at].is)));
            out.element("td", reasons[at].why);
            out.element("td", reasons[at].rules_in_words());
            out.close("tr");
        }
        close_table(out);
        if (reasons.size() > most_rows)
            out.element("p", fmt::format("{} more reasons are left out here.", reasons.size() - most_rows));
    }
    out.close("section");
}

void put_policy(html_out& out, run_report const& run, std::vector<rule_tally> const& tallies) {
    std::vector<parameter> used;
    for (rule_tally const& each : tallies)
        for (parameter const& one : each.rule->uses)
            if (std::none_of(used.begin(), used.end(), [&](parameter const& known) { return known.name == one.name; }))
                used.push_back(one);
    if (used.empty()) return;
    open_section(out, "policy", "Policy values");
    open_table(out, "Values that the rules asked use, by the policy \"" + run.numbers.name() + "\"",
               {"what", "value", "from", "to", "status", "where it is stated"});
    for (parameter const& each : used) {
        auto const* const entry = run.numbers.find(each.name);
        if (entry == nullptr || entry->values.empty()) {
            out.open("tr");
            out.element("th", each.name, {{"scope", "row"}});
            out.element("td", "not set: rules that need it do not assess");
            out.raw("<td></td><td></td><td></td><td></td>");
            out.close("tr");
            continue;
        }
        for (dated_value const& held : entry->values) {
            out.open("tr");
            out.element("th", each.name, {{"scope", "row"}, {"title", std::string(each.meaning)}});
            out.element("td", with_spaces(parameter_text(each, held)));
            out.element("td", long_text(held.from));
            out.element("td", held.to ? long_text(*held.to) : std::string("no end set"));
            out.element("td", name_of(held.status));
            out.element("td", held.last_checked ? source_of(held) + "; last checked " + long_text(*held.last_checked)
                                                : source_of(held));
            out.close("tr");
        }
    }
    close_table(out);
    out.close("section");
}

} // namespace leeds::commissioning::inline v0
