// SPDX-License-Identifier: MIT
#include "html_timeline.hpp"
#include "report/oversight_report.hpp"
#include "report/principles_report.hpp"
#include "report_html_parts.hpp"

#include <leeds/commissioning/io/html_report.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace leeds::commissioning::inline v0 {
namespace {

constexpr std::size_t most_in_picture = 40;
constexpr std::size_t most_in_list = 400; ///< where the deadlines are all that the page is about
constexpr std::size_t most_undated = 10;  ///< contracts without an end, beside the picture
constexpr std::size_t most_files = 20;

void put_files(html_out& out, portfolio const& read) {
    out.raw("<ul class=\"files\">\n");
    for (std::size_t at = 0; at < std::min(read.files.size(), most_files); ++at)
        out.element("li", fmt::format("{}: {}, {}", read.files[at].file,
                                      read.files[at].kind == input_kind::contracts_register ? "contracts register"
                                                                                            : "case file",
                                      counted_noun(read.files[at].cases, "case")));
    if (read.files.size() > most_files) out.element("li", fmt::format("{} more files", read.files.size() - most_files));
    out.raw("</ul>\n");
}

void put_card(html_out& out, section part, std::size_t count, std::string_view words) {
    std::string const name(section_headings[static_cast<std::size_t>(part)].name);
    out.open("li", {{"class", name}});
    if (count > 0) out.open("a", {{"href", "#is-" + name}});
    out.element("b", std::to_string(count));
    out.raw(" ");
    out.text(words);
    if (count > 0) out.close("a");
    out.close("li");
}

/// The next last days, in a sentence; empty where there is none.
std::string next_in_words(deadline_list const& all) {
    auto const is_open = [](listed_deadline const& each) { return *each.found.days_left >= 0; };
    auto const at = std::find_if(all.dated.begin(), all.dated.end(), is_open);
    std::string words;
    if (at != all.dated.end())
        words = fmt::format("The next last day to serve notice is {} ({}): {}.", long_text(*at->found.last_day),
                            *at->found.days_left == 0 ? "today" : in_days(*at->found.days_left) + " left",
                            name_in_words(at->about->subject));
    if (auto const past = at - all.dated.begin(); past > 0)
        words.append(fmt::format("{}{} can no longer end on the last day by notice.", words.empty() ? "" : " ",
                                 counted_noun(static_cast<std::size_t>(past), "contract")));
    return words;
}

void put_summary(html_out& out, run_report const& run, deadline_list const& due,
                 std::vector<rule_tally> const& tallies) {
    auto const count = count_sections(run);
    out.open("section", {{"aria-labelledby", "summary"}});
    put_heading(out, "summary", "Summary");
    out.element("p", summary_in_words(run), {{"class", "lead"}});
    out.raw("<ul class=\"cards\">\n");
    auto const card = [&](section part, std::string_view words) {
        put_card(out, part, count[static_cast<std::size_t>(part)], words);
    };
    card(section::violations, "violations: what must be kept to was not");
    card(section::warnings, "warnings: what should be kept to was not");
    card(section::notes, "notes: worth knowing");
    card(section::cannot_tell, "questions that lack a fact");
    out.raw("</ul>\n");
    if (auto const next = next_in_words(due); !next.empty()) out.element("p", next);
    for (std::string const& each : conspicuous_in_words(tallies)) out.element("p", each, {{"class", "flag"}});
    out.element("p", checked_in_words(run));
    put_files(out, run.read);
    out.close("section");
}

void put_states(html_out& out, deadline_list const& all) {
    out.raw("<ul class=\"legend\">\n");
    for (auto const& each : choices(tag<contract_state>{}))
        if (all.of(each.value) > 0)
            out.element("li", fmt::format("{} {}: {}", all.of(each.value), with_spaces(each.name), each.meaning));
    out.raw("</ul>\n");
}

/// Contracts that have no last day: those that run on, and those of which no end is recorded.
void put_undated(html_out& out, std::vector<listed_deadline> const& listed, std::string_view caption,
                 short_names const& called, std::size_t most) {
    if (listed.empty()) return;
    bool const some_known = std::any_of(
        listed.begin(), listed.end(), [](listed_deadline const& each) { return each.found.earliest_end.has_value(); });
    std::string const titled = fmt::format("{} ({})", caption, listed.size());
    if (some_known)
        open_table(out, titled, {"contract", "earliest end, if notice were served today", "where"});
    else
        open_table(out, titled, {"contract", "where"});
    for (std::size_t at = 0; at < std::min(listed.size(), most); ++at) {
        listed_deadline const& each = listed[at];
        out.open("tr");
        out.element("th", name_in_words(each.about->subject), {{"scope", "row"}});
        if (some_known) out.element("td", each.found.earliest_end ? earliest_in_words(each) : std::string("not known"));
        out.element("td", called.place_of(*each.about));
        out.close("tr");
    }
    close_table(out);
    if (listed.size() > most) out.element("p", fmt::format("{} more are left out here.", listed.size() - most));
}

void put_due(html_out& out, portfolio const& read, deadline_list const& all, basis const& on, std::size_t most) {
    if (all.contracts == 0) return;
    short_names const called(read.files);
    out.open("section", {{"aria-labelledby", "due"}});
    put_heading(out, "due", "What is due next");
    bool const months_known = on.numbers.on(parameters::notice_minimum, on.as_of).held == holding::yes;
    if (!months_known)
        out.element("p", "The policy has no months of notice in force on that day: only the contracts' own clauses are "
                         "counted.");
    if (all.dated.empty())
        out.element("p", "No contract that has not ended has a last day for notice that could be worked out.");
    else
        put_timeline(out, all, on.as_of, called, most);
    put_states(out, all);
    put_undated(out, all.until_notice, "Running until ended by notice", called,
                most == most_in_list ? most : most_undated);
    if (most == most_in_list)
        put_undated(out, all.end_not_recorded, "End not recorded: record it, or that it runs until notice", called,
                    most);
    out.close("section");
}

void put_tools(html_out& out) {
    out.raw(
        "<div id=\"tools\" role=\"search\" hidden>"
        "<p><label for=\"find\">Find in what was found</label><input id=\"find\" type=\"search\" "
        "autocomplete=\"off\"></p>"
        "<p><label for=\"weight\">Show</label><select id=\"weight\"><option value=\"\">everything</option>"
        "<option value=\"violation\">violations</option><option value=\"warning\">warnings</option>"
        "<option value=\"note\">notes</option><option value=\"cannot_tell\">what cannot be told</option></select></p>"
        "<p><label for=\"sort\">Sort</label><select id=\"sort\"><option value=\"\">as asked</option>"
        "<option value=\"rule\">by title</option><option value=\"count\">most frequent first</option></select></p>"
        "<p><output id=\"shown\" for=\"find weight\" aria-live=\"polite\"></output></p></div>\n");
}

void put_how_to_read(html_out& out) {
    out.open("section", {{"aria-labelledby", "reading"}});
    put_heading(out, "reading", "How to read this page");
    out.raw("<dl>\n");
    auto const entry = [&](std::string_view what, std::string_view means) {
        out.element("dt", what);
        out.element("dd", means);
    };
    entry(
        "Violation, warning, note",
        "A violation: law, the contract or the council's own rules say that it must be otherwise. A warning: the Code "
        "or guidance says that it should be. A note is worth knowing. The Code is departed from, not breached.");
    for (auto const& each : choices(tag<outcome>{})) entry(with_spaces(each.name), each.meaning);
    entry("Last day to serve notice", "Notice served on that day is still in time for the contract to end on its last "
                                      "day, by the Code's months or the "
                                      "contract's own clause, whichever is earlier.");
    entry("Cannot tell",
          "A fact that decides is not recorded. That is neither a pass nor a fail: recording it answers.");
    entry("More than a fifth flagged", "Where a rule flags more than 20 % of what it applies to, the reason may lie in "
                                       "how things were recorded or how "
                                       "the rule is read. Look at a few before acting on all.");
    entry("Standing",
          "The page says what the documents say; it is no legal advice. What is a reading of ours says so.");
    out.raw("</dl>\n");
    out.close("section");
}

void put_footer(html_out& out, portfolio const& read) {
    out.raw("</main>\n<footer>");
    out.element("p", fmt::format("Written by leeds-commissioning {}.", library_version()));
    for (std::size_t at = 0; at < std::min(read.files.size(), most_files); ++at) {
        out.open("p");
        out.text(read.files[at].file + " SHA-256 ");
        out.raw(" ");
        out.element("code", read.files[at].sha256);
        out.close("p");
    }
    out.raw("</footer>\n");
}

std::vector<html_link> links_of(run_report const& run, deadline_list const& due,
                                std::vector<rule_tally> const& tallies) {
    auto const count = count_sections(run);
    std::vector<html_link> links{{"summary", "Summary"}};
    if (due.contracts > 0) links.push_back({"due", "What is due next"});
    if (!principles_of(run, 1).empty()) links.push_back({"principles", "The twelve principles"});
    if (std::any_of(count.begin(), count.end(), [](std::size_t each) { return each > 0; }))
        links.push_back({"found", "What was found"});
    auto const is_oversight = [](read_case const& each) { return std::holds_alternative<oversight>(each.subject); };
    if (std::any_of(run.read.cases.begin(), run.read.cases.end(), is_oversight))
        links.push_back({"oversight", "Oversight"});
    if (run.across.is_one()) links.push_back({"portfolio", "Across the portfolio"});
    if (!run.read.issues.empty()) links.push_back({"issues", "Not understood"});
    if (!tallies.empty()) {
        links.push_back({"policy", "Policy values"});
        links.push_back({"counts", "Counts"});
    }
    links.push_back({"reading", "How to read this page"});
    return links;
}

} // namespace

std::string report_html(run_report const& run) {
    std::string const title = "Check against the Leeds Commissioning Code";
    auto const tallies = tallies_of(run);
    deadline_list const due = sorted_deadlines(run.read, run.asked_on(), {});
    html_out out;
    put_banner(out, title, fmt::format("As of {}, by the policy \"{}\"", long_text(run.as_of), run.numbers.name()),
               links_of(run, due, tallies));
    out.raw("<main id=\"content\">\n");
    put_summary(out, run, due, tallies);
    put_due(out, run.read, due, run.asked_on(), most_in_picture);
    put_principles(out, run);
    out.raw("<div id=\"found\">\n");
    put_tools(out);
    put_findings(out, run);
    out.raw("</div>\n");
    put_oversight(out, run);
    put_portfolio(out, run);
    put_issues(out, run.read);
    put_policy(out, run, tallies);
    put_counts(out, tallies);
    put_how_to_read(out);
    put_footer(out, run.read);
    return html_page(title, out.so_far());
}

std::string deadlines_html(portfolio const& read, basis const& on, deadline_choice which) {
    std::string const title = "Last days to serve notice";
    deadline_list const due = sorted_deadlines(read, on, which);
    html_out out;
    std::vector<html_link> links{{"due", "What is due next"}};
    if (!read.issues.empty()) links.push_back({"issues", "Not understood"});
    put_banner(out, title, fmt::format("As of {}, by the policy \"{}\"", long_text(on.as_of), on.numbers.name()),
               links);
    out.raw("<main id=\"content\">\n");
    out.open("section", {{"aria-labelledby", "summary"}});
    put_heading(out, "summary", "Summary");
    auto const next = next_in_words(due);
    out.element("p", next.empty() ? "No last day to serve notice lies ahead." : next, {{"class", "lead"}});
    if (which.within_months)
        out.element("p", "Listed: last days from today to " +
                             long_text(corresponding_date(on.as_of, *which.within_months).day) + ".");
    if (due.passed_over > 0)
        out.element("p", counted_noun(due.passed_over, "case") + " about no contract passed over.");
    put_files(out, read);
    out.close("section");
    put_due(out, read, due, on, most_in_list);
    put_issues(out, read);
    put_footer(out, read);
    return html_page(title, out.so_far());
}

} // namespace leeds::commissioning::inline v0
