// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/inspection.hpp>

#include "published/table_words.hpp"
#include "text/page.hpp"

#include <algorithm>
#include <utility>

namespace leeds::commissioning::inline v0 {
namespace {

/// Facts that answers lack, by how many answers.
using lacking = std::map<std::string_view, std::size_t>;

struct rule_chances {
    std::size_t cannot_tell = 0;
    lacking facts = {};
};

std::vector<std::pair<std::string_view, std::size_t>> most_first(lacking const& facts) {
    std::vector<std::pair<std::string_view, std::size_t>> sorted(facts.begin(), facts.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](auto const& a, auto const& b) { return a.second > b.second; });
    return sorted;
}

std::string_view rows_are_called(input_kind kind) noexcept {
    switch (kind) {
    case input_kind::case_file: return "case";
    case input_kind::contracts_register: return "row";
    case input_kind::contracts_finder: return "notice";
    case input_kind::ocds: return "release";
    }
    return "row";
}

void put_headings(page& out, std::vector<read_heading> const& headings) {
    std::string unknown;
    std::size_t passed = 0;
    for (auto const& each : headings) {
        if (!each.known && !each.text.empty()) unknown.append(unknown.empty() ? "" : "; ").append(each.text);
        passed += each.known && each.field.empty();
    }
    out.put("Headings:", 2);
    for (auto const& each : headings)
        if (!each.field.empty()) out.put(each.text + (same_word(each.text, each.field) ? "" : " -> " + each.field), 4);
    if (passed > 0) out.put(counted_noun(passed, "other column") + " known, from which no fact is taken", 4);
    if (!unknown.empty()) out.put("not known (--map can say what they stand for): " + unknown, 4, style::yellow);
}

void put_input(page& out, input_summary const& input) {
    out.put(input.file + ": " + std::string(name_of(input.kind)), 0, style::bold);
    out.put(counted_noun(input.rows, rows_are_called(input.kind)) + ", " + counted_noun(input.cases, "case"), 2);
    if (!input.headings.empty()) put_headings(out, input.headings);
    if (input.issues.empty()) return out.put("Nothing in it was not understood.", 2);
    out.put("What could not be read as it stands, by kind:", 2);
    for (auto const& [kind, times] : input.issues) out.put(std::to_string(times) + "  " + kind, 4, style::plain, 4);
}

void put_rule(page& out, rule_info const& rule, outcome_counts const& counts, rule_chances const& chances) {
    auto const decided = counts[outcome::met] + counts[outcome::not_met] + counts[outcome::explained];
    auto const cannot = counts[outcome::cannot_tell];
    if (decided + cannot == 0) return;
    std::string words = "decides " + std::to_string(decided) + " of " + std::to_string(decided + cannot);
    std::string facts;
    for (auto const& [fact, times] : most_first(chances.facts))
        facts.append(facts.empty() ? "; lacks " : ", ")
            .append(fact)
            .append(" (")
            .append(std::to_string(times))
            .append(")");
    out.put(std::string(rule.id) + ": " + words + facts, 2, cannot == 0 ? style::plain : style::faint, 4);
}

} // namespace

std::string kind_of_issue(input_issue const& issue) {
    std::string kind;
    for (bool in_brackets = false; char const each : issue.path) {
        if (each == '[') in_brackets = true;
        if (!in_brackets) kind += each;
        if (each == ']') in_brackets = false;
    }
    if (!kind.empty()) kind += ": ";
    // Words with digits and what stands in quotation marks differ from place to place.
    bool quoted = false;
    std::string_view rest = issue.reason;
    while (!rest.empty()) {
        auto const end = std::min(rest.find(' '), rest.size());
        auto const word = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        bool const opens = word.find('"') != std::string_view::npos;
        bool const differs = quoted || opens || word.find_first_of("0123456789") != std::string_view::npos;
        if (std::count(word.begin(), word.end(), '"') % 2 == 1) quoted = !quoted;
        if (!differs)
            kind.append(word).append(" ");
        else if (!kind.ends_with("... "))
            kind.append("... ");
    }
    if (kind.ends_with(' ')) kind.pop_back();
    return kind;
}

input_summary summary_of(input const& read) {
    input_summary made{read.file, read.kind, read.rows, read.cases.size(), read.headings, {}};
    for (auto const& each : read.issues) made.issues[kind_of_issue(each)] += each.places;
    return made;
}

std::string inspection_text(std::span<input_summary const> inputs, run_report const& run, text_options const& options) {
    page out(options);
    for (auto const& each : inputs) {
        put_input(out, each);
        out.blank_line();
    }
    std::vector<rule_chances> chances(run.rules.size());
    lacking alone;
    for (finding const& each : run.found.findings) {
        if (each.given.is != outcome::cannot_tell) continue;
        auto const& rule = run.rules[each.rule];
        auto& of_rule = chances[each.rule];
        ++of_rule.cannot_tell;
        std::string_view only;
        std::size_t count = 0;
        for (std::size_t bit = 0; bit < rule.reads.size(); ++bit) {
            if ((each.given.missing >> bit & 1U) == 0) continue;
            ++of_rule.facts[rule.reads[bit]];
            only = rule.reads[bit];
            ++count;
        }
        if (count == 1) ++alone[only];
    }
    out.put("What the rules can decide with it, as of " + to_iso(run.as_of) + ":", 0, style::bold);
    bool any = false;
    for (std::size_t each = 0; each < run.rules.size(); ++each) {
        auto const& counts = run.found.counts[each];
        any = any || counts[outcome::met] + counts[outcome::not_met] + counts[outcome::explained] +
                             counts[outcome::cannot_tell] >
                         0;
        put_rule(out, run.rules[each], counts, chances[each]);
    }
    if (!any) out.put("No rule applies to what was read.", 2);
    auto const best = most_first(alone);
    if (!best.empty()) {
        out.blank_line();
        out.put("One fact more that would decide most: " + std::string(best.front().first) + ", for " +
                    counted_noun(best.front().second, "answer") + ".",
                0, style::bold);
        for (std::size_t each = 1; each < std::min<std::size_t>(best.size(), 4); ++each)
            out.put("then " + std::string(best[each].first) + ", for " + counted_noun(best[each].second, "answer"), 2);
    }
    return std::move(out).text();
}

} // namespace leeds::commissioning::inline v0
