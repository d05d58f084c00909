// SPDX-License-Identifier: MIT
#include "finding_rows.hpp"
#include "rule_tally.hpp"
#include "text/safe_text.hpp"
#include "text/text_encoding.hpp"

#include <array>

namespace leeds::commissioning::inline v0 {
namespace {

/// The columns. A line leaves those empty that do not belong to its kind.
enum class column : std::uint8_t {
    record,
    severity,
    outcome,
    rule,
    rule_title,
    clauses,
    source,
    standing,
    kind,
    id,
    title,
    part,
    message,
    remedy,
    missing,
    worked_out,
    policy_values,
    file,
    line,
    column_of_line,
    text,
    fingerprint,
    considered,
    applied,
    met,
    not_met,
    explained,
    cannot_tell,
    not_applicable,
    not_assessed,
    flagged_per_cent,
    above_a_fifth,
    left_out,
    places,
};

constexpr std::array<std::string_view, 34> headings{"record",
                                                    "severity",
                                                    "outcome",
                                                    "rule",
                                                    "rule_title",
                                                    "clauses",
                                                    "source",
                                                    "standing",
                                                    "kind",
                                                    "id",
                                                    "title",
                                                    "part",
                                                    "message",
                                                    "remedy",
                                                    "missing",
                                                    "worked_out",
                                                    "policy_values",
                                                    "file",
                                                    "line",
                                                    "column",
                                                    "text",
                                                    "fingerprint",
                                                    "considered",
                                                    "applied",
                                                    "met",
                                                    "not_met",
                                                    "explained",
                                                    "cannot_tell",
                                                    "not_applicable",
                                                    "not_assessed",
                                                    "flagged_per_cent",
                                                    "above_a_fifth",
                                                    "left_out",
                                                    "places"};

/// Lines of cells.
class csv_out {
public:
    csv_out() : text_(byte_order_mark) { put_line(headings); }

    void set(column at, std::string_view text) { cells_[static_cast<std::size_t>(at)] = csv_text(text); }
    void set(column at, std::uint64_t number) { cells_[static_cast<std::size_t>(at)] = std::to_string(number); }
    void set_place(std::string_view file, int line, int of_line) {
        set(column::file, file);
        if (line > 0) set(column::line, static_cast<std::uint64_t>(line));
        if (line > 0 && of_line > 0) set(column::column_of_line, static_cast<std::uint64_t>(of_line));
    }
    void end_line() {
        put_line(cells_);
        cells_ = {};
    }

    [[nodiscard]] std::string text() && { return std::move(text_); }

private:
    template <class Cells>
    void put_line(Cells const& cells) {
        bool first = true;
        for (auto const& each : cells) {
            if (!std::exchange(first, false)) text_.push_back(',');
            text_.append(each);
        }
        text_.append("\r\n");
    }

    std::string text_;
    std::array<std::string, headings.size()> cells_;
};

void put_finding(csv_out& out, finding_row const& row) {
    out.set(column::record, "finding");
    out.set(column::severity, name_of(row.made.weight));
    out.set(column::outcome, name_of(row.made.is));
    out.set(column::rule, row.made.rule.id);
    out.set(column::rule_title, row.made.rule.title);
    out.set(column::clauses, row.clauses());
    out.set(column::source, row.source());
    out.set(column::standing, row.standing_of_source());
    out.set(column::kind, row.kind);
    out.set(column::id, row.id);
    out.set(column::title, row.title);
    out.set(column::part, row.part);
    out.set(column::message, row.made.message);
    out.set(column::remedy, row.made.remedy);
    out.set(column::missing, row.missing());
    out.set(column::worked_out, row.worked_out());
    out.set(column::policy_values, row.parameters());
    out.set_place(row.file, row.line, 0);
    out.set(column::fingerprint, row.made.fingerprint);
    out.end_line();
}

void put_count(csv_out& out, rule_tally const& each) {
    out.set(column::record, "count");
    out.set(column::rule, each.rule->id);
    out.set(column::rule_title, each.rule->title);
    out.set(column::considered, each.of.considered());
    out.set(column::applied, each.applied());
    out.set(column::met, each.of[outcome::met]);
    out.set(column::not_met, each.of[outcome::not_met]);
    out.set(column::explained, each.of[outcome::explained]);
    out.set(column::cannot_tell, each.of[outcome::cannot_tell]);
    out.set(column::not_applicable, each.of[outcome::not_applicable]);
    out.set(column::not_assessed, each.of[outcome::not_assessed]);
    if (auto const tenths = each.flagged_tenths()) {
        std::string const share = tenths_in_words(*tenths);
        out.set(column::flagged_per_cent, share.substr(0, share.find(' ')));
    }
    out.set(column::above_a_fifth, each.is_conspicuous() ? "yes" : "no");
    std::string reasons;
    for (left_out_words const& reason : each.left_out)
        reasons.append(reasons.empty() ? "" : " | ")
            .append(std::to_string(reason.count))
            .append(" ")
            .append(with_spaces(name_of(reason.is)))
            .append(": ")
            .append(reason.why);
    out.set(column::left_out, reasons);
    out.end_line();
}

} // namespace

std::string report_csv(run_report const& run) {
    csv_out out;
    for_each_row(run, [&](finding_row const& row) { put_finding(out, row); });
    for (rule_tally const& each : tallies_of(run)) put_count(out, each);
    for (input_issue const& each : run.read.issues) {
        out.set(column::record, "input_issue");
        out.set(column::part, each.path);
        out.set(column::message, each.reason);
        out.set(column::text, each.text);
        out.set_place(each.file, each.line, each.column);
        out.set(column::places, std::uint64_t{each.places});
        out.end_line();
    }
    return std::move(out).text();
}

} // namespace leeds::commissioning::inline v0
