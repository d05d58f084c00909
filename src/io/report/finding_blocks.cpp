// SPDX-License-Identifier: MIT
#include "finding_blocks.hpp"

#include "principles_report.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace leeds::commissioning::inline v0 {
namespace {

std::string count_in_words(std::array<std::size_t, section_headings.size()> const& count) {
    auto const of = [&](section which) { return count[static_cast<std::size_t>(which)]; };
    std::string words =
        fmt::format("{}, {}, {}", counted_noun(of(section::violations), "violation"),
                    counted_noun(of(section::warnings), "warning"), counted_noun(of(section::notes), "note"));
    if (of(section::cannot_tell) == 0) return words + ".";
    return words + "; " + counted_noun(of(section::cannot_tell), "question") +
           " cannot be answered for want of a fact.";
}

} // namespace

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

std::string title_of(section which) {
    std::string title(section_headings[static_cast<std::size_t>(which)].title);
    std::size_t const colon = std::min(title.find(':'), title.size());
    for (std::size_t at = 1; at < colon; ++at)
        if ('A' <= title[at] && title[at] <= 'Z') title[at] = static_cast<char>(title[at] - 'A' + 'a');
    return title;
}

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

void finding_block::add(explanation made, std::string place) {
    ++in_words;
    for (parameter_used const& each : made.parameters) add_number(each);
    std::string same = made.message;
    same.append(1, '\0').append(made.remedy).append(1, '\0').append(made.convention);
    auto const [at, is_new] = number_of.try_emplace(std::move(same), said.size());
    if (is_new) said.push_back({std::move(made)});
    said[at->second].add(std::move(place));
}

void finding_block::add_number(parameter_used const& each) {
    if (is_in_words(each.what) || each.what.unit == "yes or no") return;
    for (parameter_used const& known : numbers_used)
        if (known.held == each.held) return;
    numbers_used.push_back(each);
}

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

finding_blocks blocks_of(run_report const& run, std::size_t most_in_words) {
    finding_blocks all;
    short_names const called(run.read.files);
    for (finding const& each : run.found.findings) {
        read_case const& about = run.read.cases[each.subject];
        rule_info const& rule = run.rules[each.rule];
        if (judges_principle(rule)) continue; // it stands in the table of principles
        std::pair const key{section_of(each.given), std::pair{std::size_t{each.rule}, each.given.is}};
        finding_block& block = all.try_emplace(key, finding_block{each.rule, each.given.is}).first->second;
        if (++block.count > most_in_words) continue;
        std::string place = name_in_words(about.subject) + notice_in_words(about.subject, rule, each.part);
        place.append(", ").append(called.place_of(about));
        block.add(explained(each, run), std::move(place));
    }
    return all;
}

std::string_view convention_in_words(std::string_view name) noexcept {
    for (auto const& each : choices(tag<convention>{}))
        if (each.name == name) return each.meaning;
    return name;
}

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

std::array<std::size_t, section_headings.size()> count_sections(run_report const& run) {
    std::array<std::size_t, section_headings.size()> count{};
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

std::string summary_in_words(run_report const& run) {
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

std::size_t count_notices(run_report const& run) {
    std::size_t notices = 0;
    for (read_case const& each : run.read.cases)
        if (auto const* const subject = std::get_if<contract>(&each.subject)) notices += subject->change_notices.size();
    return notices;
}

std::string checked_in_words(run_report const& run) {
    return kinds_in_words(count_kinds(run.read.cases), " with " + counted_noun(count_notices(run), "change notice")) +
           " checked against " + counted_noun(count_asked(run), "rule") + ".";
}

} // namespace leeds::commissioning::inline v0
