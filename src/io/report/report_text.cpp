// SPDX-License-Identifier: MIT
#include "finding_blocks.hpp"
#include "oversight_report.hpp"
#include "policy/policy_concerns.hpp"
#include "portfolio_report.hpp"
#include "principles_report.hpp"
#include "reference/reference_parts.hpp"
#include "rule_tally.hpp"
#include "run_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace leeds::commissioning::inline v0 {
namespace {

void put_source(page& out, rule_info const& rule, outcome is) {
    if (rule.cites.empty()) return;
    clause const& first = *rule.cites.begin();
    standing const source = rule.cites.standing_of_first();
    document const* const from = find_document(first.document);
    std::string line(first.id);
    line.append(": ").append(from == nullptr ? first.document : from->title).append(", ").append(first.locator);
    line.append(" (").append(in_words(source)).append("; ").append(in_words(rule.force)).append("): ");
    line.append(said_of_source(is, source));
    out.put(line, 2, style::plain, 2);
    std::string also;
    for (clause const& each : rule.cites)
        if (&each != &first) also.append(also.empty() ? "See also " : ", ").append(each.id);
    if (!also.empty()) out.put(also, 2, style::faint, 2);
}

void put_block(page& out, finding_block const& found, rule_info const& rule) {
    out.blank_line();
    std::string const title = fmt::format("{}  [{}]", rule.title, rule.id);
    if (title.size() <= out.width())
        out.put_line(title, 0, style::bold);
    else
        out.put(title, 0, style::bold, 2);
    put_source(out, rule, found.is);
    for (parameter_used const& each : found.numbers_used) out.put(number_in_words(each), 2, style::faint, 2);
    if (!rule.reading.empty()) out.put(reading_in_words(rule.reading), 2, style::faint, 2);
    for (auto const& each : found.said) {
        out.blank_line();
        std::string const count = each.count > 1 ? std::to_string(each.count) + " times: " : std::string{};
        out.put(count + each.places_in_words(), 4, style::plain, 2);
        out.put(each.first.message, 6);
        if (!only_says_record_it(each.first)) out.put("To put it right: " + each.first.remedy, 6, style::plain, 2);
        bool const counted = found.is == outcome::not_met || found.is == outcome::explained || found.is == outcome::met;
        if (counted && !each.first.convention.empty())
            out.put(fmt::format("Counted by the convention \"{}\": {}.", with_spaces(each.first.convention),
                                convention_in_words(each.first.convention)),
                    6, style::faint, 2);
    }
}

/// The heading above the criteria of one principle.
void put_principle(page& out, rule_info const& criterion) {
    principle const& of = principles[criterion.principle - 1u];
    out.blank_line();
    out.put(fmt::format("Principle {}: {}", of.number, of.title), 0, style::bold, 2);
}

/// A criterion, below the heading of its principle.
/// @param with_places whether it is said where it was found
void put_criterion(page& out, finding_block const& found, rule_info const& rule, bool with_places) {
    std::string cited;
    for (clause const& each : rule.cites) cited.append(cited.empty() ? "" : ", ").append(each.id);
    for (auto const& each : found.said) {
        out.put(fmt::format("{} ({}): {}", rule.id, cited, each.first.message), 2, style::plain, 2);
        if (!only_says_record_it(each.first)) out.put("To put it right: " + each.first.remedy, 4, style::plain, 2);
        if (with_places) out.put("At " + each.places_in_words(), 4, style::faint, 2);
    }
}

/// What a proposal would end, and when: "Lunch clubs, funding to end on 31 March 2027 (last funded day)".
std::string what_ends(read_case const& each, decommissioning const& subject) {
    std::string words = subject.service.value_or(name_in_words(each.subject));
    if (subject.end) words.append(", funding to end on ").append(long_text(*subject.end));
    if (subject.end && subject.end_means)
        words.append(" (").append(with_spaces(name_of(*subject.end_means))).append(")");
    if (!subject.contracts.empty()) words.append("; contracts ").append(joined_by_and(subject.contracts));
    return words;
}

/// What is being decommissioned: a line for each proposal, the first few of many.
void put_decommissioned(page& out, run_report const& run) {
    static constexpr std::size_t shown = 5;
    std::size_t count = 0;
    for (read_case const& each : run.read.cases)
        if (auto const* const subject = std::get_if<decommissioning>(&each.subject); subject && ++count <= shown)
            out.put("To be decommissioned: " + what_ends(each, *subject) + ".", 2, style::plain, 2);
    if (count > shown) out.put("To be decommissioned: " + std::to_string(count - shown) + " more.", 2, style::plain, 2);
}

void put_head(page& out, run_report const& run) {
    out.put("Checked as of " + long_text(run.as_of) + " by the policy \"" + run.numbers.name() + "\"", 0, style::bold);
    put_files(out, run.read);
    put_decommissioned(out, run);
    out.put(checked_in_words(run));
    out.put(summary_in_words(run), 0, style::bold);
    for (std::string const& each : conspicuous_in_words(tallies_of(run))) out.put(each, 2, style::plain, 2);
}

/// The rules whose counts are listed: those that were asked of something. The principles and criteria of a single
/// exercise are told by its table.
std::vector<rule_tally> rules_to_count(run_report const& run) {
    bool const single = count_exercises(run) == 1;
    std::vector<rule_tally> listed = tallies_of(run);
    std::erase_if(listed, [&](rule_tally const& each) {
        return each.across || each.of.considered() == 0 || (single && principle_is_asked(run, each.rule->principle));
    });
    return listed;
}

/// Why rules left something out, reasons that several share told once.
void put_left_out(page& out, std::vector<rule_tally> const& listed) {
    auto const reasons = left_out_together(listed);
    if (reasons.empty()) return;
    out.blank_line();
    out.put_line("LEFT OUT OF WHAT WAS CONSIDERED, AND WHY (in the words of the first)", 0, style::bold);
    for (shared_reason const& each : reasons) {
        std::string line = fmt::format("{} {}", each.count, with_spaces(name_of(each.is)));
        out.put(line.append(": ").append(each.why), 2, style::plain, 2);
        out.put(each.rules_in_words(), 6, style::faint, 2);
    }
}

void put_counts(page& out, run_report const& run) {
    auto const listed = rules_to_count(run);
    if (listed.empty()) return;
    std::size_t width = 4;
    for (rule_tally const& each : listed) width = std::max(width, each.rule->id.size());
    constexpr char const* row = "{:<{}}  {:>10}  {:>7}  {:>6}  {:>7}  {:>9}  {:>11}  {:>9}  {:>12}";
    auto const head = fmt::format(fmt::runtime(row), "rule", width, "considered", "applied", "met", "not met",
                                  "explained", "cannot tell", "not appl.", "not assessed");
    bool const as_table = head.size() <= out.width();
    out.blank_line();
    out.put_line("COUNTS", 0, style::bold);
    if (as_table) out.put_line(head, 0, style::faint);
    for (rule_tally const& each : listed) {
        std::string_view const id = each.rule->id;
        outcome_counts const& of = each.of;
        if (as_table)
            out.put_line(fmt::format(fmt::runtime(row), id, width, of.considered(), each.applied(), of[outcome::met],
                                     of[outcome::not_met], of[outcome::explained], of[outcome::cannot_tell],
                                     of[outcome::not_applicable], of[outcome::not_assessed]));
        else
            out.put(fmt::format("{}: {}", id, counts_in_words(each)), 0, style::plain, 2);
    }
    put_left_out(out, listed);
}

/// What was found, part by part. The criteria of a principle stand together under its heading.
void put_findings(page& out, run_report const& run) {
    finding_blocks const all = blocks_of(run);
    auto const count = count_sections(run);
    bool const with_places = count_exercises(run) > 1;
    std::optional<section> open;
    std::optional<std::uint8_t> open_principle;
    for (auto const& [key, found] : all) {
        if (open != key.first) {
            open = key.first;
            open_principle.reset();
            auto const number = static_cast<std::size_t>(key.first);
            out.blank_line();
            out.put_line(fmt::format("{} ({})", section_headings[number].title, count[number]), 0,
                         section_headings[number].looks);
        }
        rule_info const& rule = run.rules[found.rule];
        if (!is_criterion(rule)) {
            put_block(out, found, rule);
            continue;
        }
        if (!open_principle && key.first == section::cannot_tell) {
            out.blank_line();
            out.put("What decides a criterion of a principle can be recorded, or shown by evidence that was verified.");
        }
        if (open_principle != rule.principle) put_principle(out, rule);
        open_principle = rule.principle;
        put_criterion(out, found, rule, with_places);
    }
}

} // namespace

std::string report_text(run_report const& run, text_options const& options) {
    page out(options);
    put_head(out, run);
    put_principles(out, run);
    put_oversight(out, run);
    put_findings(out, run);
    put_portfolio(out, run);
    put_values_to_look_at(out, values_to_look_at(run));
    put_issues(out, run.read);
    put_counts(out, run);
    return std::move(out).text();
}

} // namespace leeds::commissioning::inline v0
