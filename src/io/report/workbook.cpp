// SPDX-License-Identifier: MIT
#include "deadline_list.hpp"
#include "finding_rows.hpp"
#include "rule_tally.hpp"
#include "workbook_out.hpp"

#include <leeds/commissioning/io/workbook.hpp>

namespace leeds::commissioning::inline v0 {
namespace {

using workbook::book;
using workbook::sheet;

void put_findings(book& into, run_report const& run) {
    sheet out(into, "Findings",
              {{"Severity", 10},
               {"Outcome", 12},
               {"Rule", 26},
               {"Title", 36},
               {"Clauses", 18},
               {"Source", 36},
               {"Reference", 14},
               {"About", 36},
               {"Start", 11},
               {"End", 11},
               {"Value (£)", 14},
               {"What was found", 70},
               {"To put it right", 50},
               {"Missing facts", 30},
               {"Worked out", 30},
               {"Policy values", 30},
               {"Part", 24},
               {"File", 24},
               {"Line", 8},
               {"Fingerprint", 18}});
    for_each_row(run, [&](finding_row const& row) {
        explanation const& made = row.made;
        out.text(name_of(made.weight));
        out.text(with_spaces(name_of(made.is)));
        out.text(made.rule.id);
        out.text(made.rule.title);
        out.text(row.clauses());
        out.text(row.source());
        out.text(row.id);
        out.text(row.title);
        out.day(row.subject == nullptr ? std::nullopt : std::optional<date>(row.subject->start));
        out.day(row.subject == nullptr ? std::nullopt : std::optional<date>(row.subject->end));
        out.sum(row.subject == nullptr ? std::nullopt : row.subject->value);
        out.text(made.message);
        out.text(made.remedy);
        out.text(row.missing());
        out.text(row.worked_out());
        out.text(row.parameters());
        out.text(row.part);
        out.text(row.file);
        out.number(row.line > 0 ? std::optional(row.line) : std::nullopt);
        out.text(made.fingerprint);
        out.end_row();
    });
    out.finish();
}

void put_deadlines(book& into, run_report const& run) {
    sheet out(into, "Deadlines",
              {{"Last day to serve notice", 13},
               {"Days left", 10},
               {"Reference", 14},
               {"Contract", 40},
               {"Providers", 34},
               {"State", 20},
               {"Start", 11},
               {"End", 11},
               {"By the Code", 12},
               {"By its own clause", 12},
               {"Earliest end if served today", 13},
               {"Value (£)", 14},
               {"How", 60},
               {"File", 24},
               {"Line", 8}});
    auto const day_of = [](std::optional<counted> const& of) { return of ? std::optional(of->day) : std::nullopt; };
    deadline_list const all = sorted_deadlines(run.read, run.asked_on(), {});
    for (auto const* const list : {&all.dated, &all.until_notice, &all.end_not_recorded})
        for (listed_deadline const& each : *list) {
            contract const& subject = *each.subject;
            std::string providers;
            for (organisation const& one : subject.providers)
                if (one.name) providers.append(providers.empty() ? "" : "; ").append(*one.name);
            out.day(each.found.last_day);
            out.number(each.found.days_left);
            out.text(subject.id.value_or(""));
            out.text(subject.title.value_or(""));
            out.text(providers);
            out.text(with_spaces(name_of(each.found.state)));
            out.day(subject.start);
            out.day(subject.end);
            out.day(day_of(each.found.code));
            out.day(day_of(each.found.contract_clause));
            out.day(day_of(each.found.earliest_end));
            out.sum(subject.value);
            out.text(each.found.last_day ? source_in_words(each) + remarks_in_words(subject) : std::string());
            out.text(each.about->file);
            out.number(each.about->line > 0 ? std::optional(each.about->line) : std::nullopt);
            out.end_row();
        }
    out.finish();
}

void put_counts(book& into, std::vector<rule_tally> const& tallies) {
    sheet out(into, "Counts",
              {{"Rule", 34},
               {"Title", 50},
               {"Considered", 11},
               {"Applied", 9},
               {"Met", 9},
               {"Not met", 9},
               {"Explained", 10},
               {"Cannot tell", 11},
               {"Not applicable", 11},
               {"Not assessed", 11},
               {"Flagged, per cent of applied", 12},
               {"More than a fifth", 10}});
    for (rule_tally const& each : tallies) {
        out.text(each.rule->id);
        out.text(each.rule->title);
        out.count(each.of.considered());
        out.count(each.applied());
        for (auto const& is : choices(tag<outcome>{})) out.count(each.of[is.value]);
        if (auto const tenths = each.flagged_tenths())
            out.number(static_cast<double>(*tenths) / 10.0);
        else
            out.text("");
        out.text(each.is_conspicuous() ? "yes" : "");
        out.end_row();
    }
    out.finish();
}

void put_left_out(book& into, std::vector<rule_tally> const& tallies) {
    sheet out(into, "Left out", {{"Rule", 34}, {"Outcome", 14}, {"Times", 9}, {"Why, in the words of the first", 110}});
    for (rule_tally const& tally : tallies)
        for (left_out_words const& each : tally.left_out) {
            out.text(tally.rule->id);
            out.text(with_spaces(name_of(each.is)));
            out.count(each.count);
            out.text(each.why);
            out.end_row();
        }
    out.finish();
}

void put_issues(book& into, portfolio const& read) {
    sheet out(into, "Input issues",
              {{"File", 40}, {"Line", 8}, {"Column", 8}, {"What", 34}, {"As found", 40}, {"Why", 70}, {"Places", 8}});
    auto const known = [](int value) { return value > 0 ? std::optional(value) : std::nullopt; };
    for (input_issue const& each : read.issues) {
        out.text(each.file);
        out.number(known(each.line));
        out.number(known(each.column));
        out.text(each.path);
        out.text(each.text);
        out.text(each.reason);
        out.count(each.places);
        out.end_row();
    }
    out.finish();
}

void put_run(book& into, run_report const& run, std::vector<rule_tally> const& tallies) {
    sheet out(into, "Run", {{"What", 26}, {"Value", 110}});
    auto const put = [&](std::string_view what, std::string_view value) {
        out.text(what);
        out.text(value);
        out.end_row();
    };
    out.text("as of");
    out.day(run.as_of);
    out.end_row();
    put("policy", run.numbers.name());
    put("library version", library_version());
    for (input_file const& each : run.read.files) {
        put("file", each.file);
        put("SHA-256 of it", each.sha256);
    }
    for (std::string const& each : conspicuous_in_words(tallies)) put("more than a fifth", each);
}

} // namespace

std::string report_xlsx(run_report const& run) {
    book made(run.as_of);
    auto const tallies = tallies_of(run);
    put_findings(made, run);
    put_deadlines(made, run);
    put_counts(made, tallies);
    put_left_out(made, tallies);
    put_issues(made, run.read);
    put_run(made, run, tallies);
    return made.finished();
}

} // namespace leeds::commissioning::inline v0
