// SPDX-License-Identifier: MIT
#include "oversight_report.hpp"
#include "policy_concerns.hpp"
#include "portfolio_report.hpp"
#include "principles_report.hpp"
#include "reference_parts.hpp"
#include "run_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

namespace leeds::commissioning::inline v0 {
namespace {

/// The parts of the report, in the order in which they stand.
enum class section : std::uint8_t { violations, warnings, notes, cannot_tell, not_assessed, met, not_applicable };

struct section_heading {
    std::string_view title;
    style looks;
};

constexpr std::array<section_heading, 7> headings{{{"VIOLATIONS", style::red},
                                                   {"WARNINGS", style::yellow},
                                                   {"NOTES", style::cyan},
                                                   {"CANNOT TELL: a fact that decides is not recorded", style::bold},
                                                   {"NOT ASSESSED", style::bold},
                                                   {"MET", style::bold},
                                                   {"NOT APPLICABLE", style::bold}}};

section section_of(answer const& given) noexcept {
    switch (given.weight) {
    case severity::violation: return section::violations;
    case severity::warning: return section::warnings;
    case severity::note: return section::notes;
    case severity::none: break;
    }
    switch (given.is) {
    case outcome::cannot_tell: return section::cannot_tell;
    case outcome::not_assessed: return section::not_assessed;
    case outcome::met: return section::met;
    case outcome::not_applicable: return section::not_applicable;
    case outcome::not_met:
    case outcome::explained: break;
    }
    return section::notes;
}

/// What is said of the source of a rule.
std::string_view said_of_source(outcome is, standing source) noexcept {
    switch (is) {
    case outcome::met: return "kept to";
    case outcome::not_met: return unkept_word(source);
    case outcome::explained: return "departed from, with the reason recorded";
    case outcome::cannot_tell: return "cannot tell";
    case outcome::not_applicable: return "does not speak about this";
    case outcome::not_assessed: return "not assessed";
    }
    return "";
}

/// All findings of one rule that came out in one way: what stands below one heading.
struct block {
    std::size_t rule;
    outcome is;
    std::vector<repeated<explanation>> said = {};
    std::unordered_map<std::string, std::size_t> number_of = {};
    std::vector<parameter_used> numbers_used = {}; ///< policy values, each once

    void add(explanation made, std::string place) {
        for (parameter_used const& each : made.parameters) add_number(each);
        std::string same = made.message;
        same.append(1, '\0').append(made.remedy).append(1, '\0').append(made.convention);
        auto const [at, is_new] = number_of.try_emplace(std::move(same), said.size());
        if (is_new) said.push_back({std::move(made)});
        said[at->second].add(std::move(place));
    }

private:
    void add_number(parameter_used const& each) {
        if (is_in_words(each.what) || each.what.unit == "yes or no") return;
        for (parameter_used const& known : numbers_used)
            if (known.held == each.held) return;
        numbers_used.push_back(each);
    }
};

std::string number_in_words(parameter_used const& each) {
    dated_value const& held = *each.held;
    std::string words = each.value;
    words.append(" (").append(each.what.name).append("): ").append(source_of(held));
    words.append("; from ").append(long_text(held.from));
    words.append(held.to ? " to " + long_text(*held.to) : ", no end set");
    words.append("; ").append(name_of(held.status));
    if (held.last_checked) words.append(", last checked ").append(long_text(*held.last_checked));
    return words;
}

using blocks = std::map<std::pair<section, std::pair<std::size_t, outcome>>, block>;

/// Which notice of its contract a finding is about, where there is more than one or it has a reference.
std::string notice_in_words(case_subject const& about, rule_info const& rule, std::size_t part) {
    auto const* const subject = std::get_if<contract>(&about);
    if (!rule.about_notice || subject == nullptr || part >= subject->change_notices.size()) return {};
    auto const& id = subject->change_notices[part].id;
    if (id) return ", notice " + *id;
    return subject->change_notices.size() > 1 ? ", notice " + std::to_string(part + 1) : std::string{};
}

blocks sorted(run_report const& run) {
    blocks all;
    short_names const called(run.read.files);
    for (finding const& each : run.found.findings) {
        read_case const& about = run.read.cases[each.subject];
        rule_info const& rule = run.rules[each.rule];
        if (judges_principle(rule)) continue; // it stands in the table of principles
        std::string place = name_in_words(about.subject) + notice_in_words(about.subject, rule, each.part);
        place.append(", ").append(called.place_of(about));
        std::pair const key{section_of(each.given), std::pair{std::size_t{each.rule}, each.given.is}};
        auto const at = all.try_emplace(key, block{each.rule, each.given.is}).first;
        at->second.add(explained(each, run), std::move(place));
    }
    return all;
}

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

std::string_view convention_in_words(std::string_view name) noexcept {
    for (auto const& each : choices(tag<convention>{}))
        if (each.name == name) return each.meaning;
    return name;
}

/// Whether the remedy is only to record what the message says is missing; of a criterion, to record that or evidence
/// of it, which is said once for all of them.
bool only_says_record_it(explanation const& made) {
    std::string_view const begins = "Record ";
    std::string_view const or_evidence = ", or evidence that was verified.";
    std::string_view remedy = made.remedy;
    if (remedy.empty()) return true;
    if (!remedy.starts_with(begins)) return false;
    remedy.remove_prefix(begins.size());
    if (remedy.ends_with(or_evidence)) remedy.remove_suffix(or_evidence.size());
    return made.message.find(remedy) != std::string::npos;
}

void put_block(page& out, block const& found, rule_info const& rule) {
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
void put_criterion(page& out, block const& found, rule_info const& rule, bool with_places) {
    std::string cited;
    for (clause const& each : rule.cites) cited.append(cited.empty() ? "" : ", ").append(each.id);
    for (auto const& each : found.said) {
        out.put(fmt::format("{} ({}): {}", rule.id, cited, each.first.message), 2, style::plain, 2);
        if (!only_says_record_it(each.first)) out.put("To put it right: " + each.first.remedy, 4, style::plain, 2);
        if (with_places) out.put("At " + each.places_in_words(), 4, style::faint, 2);
    }
}

std::string count_in_words(std::array<std::size_t, headings.size()> const& count) {
    auto const of = [&](section which) { return count[static_cast<std::size_t>(which)]; };
    std::string words =
        fmt::format("{}, {}, {}", counted_noun(of(section::violations), "violation"),
                    counted_noun(of(section::warnings), "warning"), counted_noun(of(section::notes), "note"));
    if (of(section::cannot_tell) == 0) return words + ".";
    return words + "; " + counted_noun(of(section::cannot_tell), "question") +
           " cannot be answered for want of a fact.";
}

/// How many findings stand in each part: all but those on a principle as a whole.
std::array<std::size_t, headings.size()> count_sections(run_report const& run) {
    std::array<std::size_t, headings.size()> count{};
    for (finding const& each : run.found.findings)
        if (!judges_principle(run.rules[each.rule])) ++count[static_cast<std::size_t>(section_of(each.given))];
    return count;
}

std::size_t count_exercises(run_report const& run) {
    auto const is_exercise = [](read_case const& each) { return std::holds_alternative<exercise>(each.subject); };
    return static_cast<std::size_t>(std::count_if(run.read.cases.begin(), run.read.cases.end(), is_exercise));
}

std::size_t count_asked(run_report const& run) {
    auto const was_asked = [](outcome_counts const& of) { return of.considered() > 0; };
    return static_cast<std::size_t>(std::count_if(run.found.counts.begin(), run.found.counts.end(), was_asked));
}

/// What was found, in a sentence; that nothing was, said plainly.
std::string summary(run_report const& run) {
    auto const count = count_sections(run);
    if (run.read.cases.empty()) return "There was no case to check: nothing was asked.";
    if (count_asked(run) == 0) return "Nothing was asked: none of the rules speaks about what stands here.";
    std::string const principles_judged = principles_in_words(run);
    bool const nothing = count[0] + count[1] + count[2] + count[3] == 0;
    if (nothing && principles_judged.empty())
        return "Nothing found: no rule that was asked was broken or departed from, and none lacked a fact.";
    std::string const found = "Found: " + count_in_words(count);
    return principles_judged.empty() ? found : found + " Principles: " + principles_judged + ".";
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
    std::size_t notices = 0;
    for (read_case const& each : run.read.cases)
        if (auto const* const subject = std::get_if<contract>(&each.subject)) notices += subject->change_notices.size();
    put_decommissioned(out, run);
    out.put(kinds_in_words(count_kinds(run.read.cases), " with " + counted_noun(notices, "change notice")) +
            " checked against " + counted_noun(count_asked(run), "rule") + ".");
    out.put(summary(run), 0, style::bold);
}

/// The counts of a rule that are not nought: "5 considered, 2 met, 1 not met".
std::string counts_in_words(outcome_counts const& of) {
    std::string words = std::to_string(of.considered()) + " considered";
    for (auto const& each : choices(tag<outcome>{}))
        if (of[each.value] > 0)
            words.append(", ").append(std::to_string(of[each.value])).append(" ").append(with_spaces(each.name));
    return words;
}

/// The numbers of the rules whose counts are listed: those that were asked of something. The principles and criteria of
/// a single exercise are told by its table.
std::vector<std::size_t> rules_to_count(run_report const& run) {
    bool const single = count_exercises(run) == 1;
    std::vector<std::size_t> numbers;
    for (std::size_t number = 0; number < run.rules.size(); ++number) {
        bool const in_table = single && principle_is_asked(run, run.rules[number].principle);
        if (run.found.counts[number].considered() > 0 && !in_table) numbers.push_back(number);
    }
    return numbers;
}

void put_counts(page& out, run_report const& run) {
    auto const listed = rules_to_count(run);
    if (listed.empty()) return;
    std::size_t width = 4;
    for (std::size_t const number : listed) width = std::max(width, run.rules[number].id.size());
    auto const head =
        fmt::format("{:<{}}  {:>10}  {:>7}  {:>7}  {:>9}  {:>11}  {:>9}  {:>12}", "rule", width, "considered", "met",
                    "not met", "explained", "cannot tell", "not appl.", "not assessed");
    bool const as_table = head.size() <= out.width();
    out.blank_line();
    out.put_line("COUNTS", 0, style::bold);
    if (as_table) out.put_line(head, 0, style::faint);
    for (std::size_t const number : listed) {
        std::string_view const id = run.rules[number].id;
        outcome_counts const& of = run.found.counts[number];
        if (as_table)
            out.put_line(fmt::format("{:<{}}  {:>10}  {:>7}  {:>7}  {:>9}  {:>11}  {:>9}  {:>12}", id, width,
                                     of.considered(), of[outcome::met], of[outcome::not_met], of[outcome::explained],
                                     of[outcome::cannot_tell], of[outcome::not_applicable], of[outcome::not_assessed]));
        else
            out.put(fmt::format("{}: {}", id, counts_in_words(of)), 0, style::plain, 2);
    }
}

/// What was found, part by part. The criteria of a principle stand together under its heading.
void put_findings(page& out, run_report const& run) {
    blocks const all = sorted(run);
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
            out.put_line(fmt::format("{} ({})", headings[number].title, count[number]), 0, headings[number].looks);
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
