// SPDX-License-Identifier: MIT
#include "finding_blocks.hpp"
#include "finding_rows.hpp"
#include "principles_report.hpp"
#include "reference/reference_parts.hpp"
#include "rule_tally.hpp"
#include "text/safe_text.hpp"

#include <fmt/format.h>

namespace leeds::commissioning::inline v0 {
namespace {

constexpr std::size_t longest_text = 2'000; ///< bytes of a text in a cell or a line
constexpr std::size_t most_lines = 50;      ///< lines of one table of findings
constexpr std::size_t most_in_words = 10'000;

/// A page of Markdown: all that is put comes out as text, whatever it holds.
class markdown_page {
public:
    void heading(int level, std::string_view words) {
        out_.append(static_cast<std::size_t>(level), '#').append(" ").append(safe(words, true)).append("\n\n");
    }
    void paragraph(std::string_view words) { out_.append(safe(words, true)).append("\n\n"); }
    void item(std::string_view words) { out_.append("- ").append(safe(words, true)).append("\n"); }
    void row(std::initializer_list<std::string_view> cells) {
        for (std::string_view const each : cells) out_.append("| ").append(safe(each, true)).append(" ");
        out_.append("|\n");
    }
    void head(std::initializer_list<std::string_view> cells) {
        row(cells);
        for (std::size_t each = 0; each < cells.size(); ++each) out_.append("|---");
        out_.append("|\n");
    }
    void blank_line() { out_.append("\n"); }

    [[nodiscard]] std::string text() && {
        while (out_.ends_with("\n\n")) out_.pop_back();
        return std::move(out_);
    }

private:
    static std::string safe(std::string_view words, bool at_front) {
        return markdown_text(shown_text(words, longest_text), at_front);
    }

    std::string out_;
};

void put_block(markdown_page& out, finding_block const& block, rule_info const& rule) {
    out.heading(3, fmt::format("{} [{}]", rule.title, rule.id));
    if (!rule.cites.empty())
        out.paragraph(fmt::format("{}: {} ({}).", ids_of(rule.cites), source_in_words(*rule.cites.begin()),
                                  said_of_source(block.is, rule.cites.standing_of_first())));
    for (parameter_used const& each : block.numbers_used) out.item(number_in_words(each));
    if (!block.numbers_used.empty()) out.blank_line();
    if (!rule.reading.empty()) out.paragraph(reading_in_words(rule.reading));
    out.head({"where", "what was found", "to put it right"});
    std::size_t lines = 0;
    std::size_t told = 0;
    for (auto const& each : block.said) {
        if (++lines > most_lines) break;
        told += each.count;
        std::string const count = each.count > 1 ? std::to_string(each.count) + " times: " : std::string{};
        out.row({count + each.places_in_words(), each.first.message, each.first.remedy});
    }
    out.blank_line();
    if (told < block.count) out.paragraph(fmt::format("And {} more, left out here.", block.count - told));
}

void put_findings(markdown_page& out, run_report const& run) {
    auto const count = count_sections(run);
    std::optional<section> open;
    for (auto const& [key, block] : blocks_of(run, most_in_words)) {
        if (open != key.first)
            out.heading(2, fmt::format("{} ({})", title_of(key.first), count[static_cast<std::size_t>(key.first)]));
        open = key.first;
        put_block(out, block, run.rules[block.rule]);
    }
}

/// What was found across the contracts of a portfolio.
void put_portfolio(markdown_page& out, run_report const& run) {
    if (!run.across.is_one()) return;
    std::size_t lines = 0;
    std::size_t beyond = 0;
    for_each_row(run, [&](finding_row const& row) {
        if (!row.file.empty() || row.made.weight == severity::none) return;
        if (lines == 0) {
            out.heading(2, "Across the portfolio");
            out.head({"severity", "rule", "about", "what was found", "to put it right"});
        }
        if (++lines > most_lines)
            ++beyond;
        else
            out.row({name_of(row.made.weight), row.made.rule.id, row.title, row.made.message, row.made.remedy});
    });
    if (lines > 0) out.blank_line();
    if (beyond > 0) out.paragraph(fmt::format("And {} more, left out here.", beyond));
}

void put_issues(markdown_page& out, run_report const& run) {
    if (run.read.issues.empty()) return;
    out.heading(2, fmt::format("Not understood as it stands ({})", places_of(run.read.issues)));
    out.paragraph("Every row and case was kept and used as far as it could be understood.");
    out.head({"what", "times", "at"});
    for (auto const& kind : issues_by_kind(run.read))
        out.row({what_is_not_understood(*kind.first), std::to_string(kind.count), kind.places_in_words()});
    out.blank_line();
}

void put_counts(markdown_page& out, std::vector<rule_tally> const& tallies) {
    if (tallies.empty()) return;
    out.heading(2, "Counts");
    out.head({"rule", "considered", "applied", "met", "not met", "explained", "cannot tell", "not applicable",
              "not assessed", "flagged"});
    auto const number = [](std::uint64_t value) { return std::to_string(value); };
    for (rule_tally const& each : tallies) {
        outcome_counts const& of = each.of;
        auto const tenths = each.flagged_tenths();
        std::string share = tenths ? tenths_in_words(*tenths) : std::string("none applied");
        if (each.is_conspicuous()) share.append(", more than a fifth");
        out.row({each.rule->id, number(of.considered()), number(each.applied()), number(of[outcome::met]),
                 number(of[outcome::not_met]), number(of[outcome::explained]), number(of[outcome::cannot_tell]),
                 number(of[outcome::not_applicable]), number(of[outcome::not_assessed]), share});
    }
    out.blank_line();
    auto const reasons = left_out_together(tallies);
    if (reasons.empty()) return;
    out.heading(2, "Left out of what was considered, and why");
    out.paragraph("Each reason in the words of the first case that gave it.");
    out.head({"times", "outcome", "why", "rules"});
    for (shared_reason const& each : reasons)
        out.row({number(each.count), with_spaces(name_of(each.is)), each.why, each.rules_in_words()});
    out.blank_line();
}

} // namespace

std::string report_markdown(run_report const& run) {
    markdown_page out;
    auto const tallies = tallies_of(run);
    out.heading(1, "Check against the Leeds Commissioning Code");
    out.paragraph(fmt::format("As of {} by the policy \"{}\".", long_text(run.as_of), run.numbers.name()));
    for (input_file const& each : run.read.files) out.item(each.file + ": " + counted_noun(each.cases, "case"));
    out.blank_line();
    out.paragraph(checked_in_words(run));
    out.paragraph(summary_in_words(run));
    for (std::string const& each : conspicuous_in_words(tallies)) out.paragraph(each);
    put_findings(out, run);
    put_portfolio(out, run);
    put_issues(out, run);
    put_counts(out, tallies);
    return std::move(out).text();
}

} // namespace leeds::commissioning::inline v0
