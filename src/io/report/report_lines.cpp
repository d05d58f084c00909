// SPDX-License-Identifier: MIT
#include "finding_blocks.hpp"
#include "finding_rows.hpp"
#include "principles_report.hpp"
#include "reference/reference_parts.hpp"
#include "rule_tally.hpp"

#include <fmt/format.h>

namespace leeds::commissioning::inline v0 {
namespace {

/// Lines that each begin with a word saying what they are, whatever is recorded.
class report_page {
public:
    void line(std::string_view begins, std::string_view words) {
        out_.append(begins).append(": ").append(for_terminal(words)).append("\n");
    }
    [[nodiscard]] std::string text() && { return std::move(out_); }

private:
    std::string out_;
};

/// "notice.cessation (CODE-CM3): PLACES: what was found. To put it right: ..."
std::string finding_in_words(std::string const& places, explanation const& made) {
    std::string words = fmt::format("{} ({}): {}: {}", made.rule.id, ids_of(made.rule.cites), places, made.message);
    if (!only_says_record_it(made)) words.append(" To put it right: ").append(made.remedy);
    return words;
}

void put_findings(report_page& out, run_report const& run) {
    for (auto const& [key, block] : blocks_of(run))
        for (auto const& each : block.said) {
            std::string const count = each.count > 1 ? std::to_string(each.count) + " times, at " : std::string{};
            out.line(section_headings[static_cast<std::size_t>(key.first)].name,
                     finding_in_words(count + each.places_in_words(), each.first));
        }
}

/// What is about no single case: what shows across the contracts of a portfolio; and principles as a whole.
void put_wholes(report_page& out, run_report const& run) {
    short_names const called(run.read.files);
    for_each_row(run, [&](finding_row const& row) {
        if (row.made.weight == severity::none || !(judges_principle(row.made.rule) || row.file.empty())) return;
        std::string name(row.title.empty() ? row.id : row.title);
        if (name.empty()) name = with_spaces(row.kind);
        if (!row.file.empty()) name.append(", ").append(place_of(called(row.file), row.line));
        out.line(name_of(row.made.weight), finding_in_words(name, row.made));
    });
}

} // namespace

std::string report_lines(run_report const& run) {
    report_page out;
    out.line("checked", fmt::format("{} As of {} by the policy \"{}\".", checked_in_words(run), long_text(run.as_of),
                                    run.numbers.name()));
    out.line("summary", summary_in_words(run));
    auto const tallies = tallies_of(run);
    for (std::string const& each : conspicuous_in_words(tallies)) out.line("look", each);
    put_findings(out, run);
    put_wholes(out, run);
    for (auto const& kind : issues_by_kind(run.read)) {
        std::string words = what_is_not_understood(*kind.first);
        if (kind.count > 1) words.append(" (").append(std::to_string(kind.count)).append(" times)");
        out.line("not understood", words.append(", at ").append(kind.places_in_words()));
    }
    for (rule_tally const& each : tallies)
        out.line("counts", fmt::format("{}: {}", each.rule->id, counts_in_words(each)));
    for (shared_reason const& each : left_out_together(tallies))
        out.line("left out", fmt::format("{} {} by {}: {}", each.count, with_spaces(name_of(each.is)),
                                         each.rules_in_words(), each.why));
    return std::move(out).text();
}

} // namespace leeds::commissioning::inline v0
