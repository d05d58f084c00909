// SPDX-License-Identifier: MIT
#include "text/page.hpp"

#include <leeds/commissioning/io/scenario_report.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace leeds::commissioning::inline v0 {
namespace {

std::string share_text(std::size_t part, std::size_t whole) {
    if (whole == 0) return "0 of 0";
    return fmt::format("{} of {} ({} %)", part, whole,
                       hundredths_text(static_cast<std::int64_t>(part * 10'000 / whole)));
}

/// The outcomes that a rule can give and no scenario sees.
std::string unseen(rule_coverage const& of) {
    std::string words;
    for (outcome const each : of.gives)
        if (!of.seen[static_cast<std::size_t>(each)]) words.append(words.empty() ? "" : ", ").append(name_of(each));
    return words;
}

std::string dates_tried(rule_coverage const& of) {
    if (!of.has_dates) return "";
    if (of.month_end && of.leap_day) return "month end, 29 February";
    if (of.month_end) return "month end, no 29 February";
    return of.leap_day ? "29 February, no month end" : "no month end, no 29 February";
}

template <class Range, class Name>
std::size_t widest(Range const& all, Name name) {
    std::size_t width = 0;
    for (auto const& each : all) width = std::max(width, name(each).size());
    return width;
}

void put_rules(page& out, scenario_coverage const& of, std::span<rule_info const> rules) {
    out.put("RULES: outcomes seen of those it can give, and those not seen", 0, style::bold);
    std::size_t const width = widest(rules, [](rule_info const& each) { return each.id; });
    for (rule_coverage const& each : of.rules) {
        std::string rest = unseen(each);
        if (auto const dates = dates_tried(each); !dates.empty()) rest.append(rest.empty() ? "" : "; ").append(dates);
        std::string const head =
            fmt::format("{:<{}}  {}/{}", rules[each.rule].id, width, each.seen_of_given(), each.gives.size());
        out.put_in_column(rest.empty() ? head : head + "  ", rest, 2);
    }
}

std::string sides_of(parameter_coverage const& of) {
    if (of.rules.empty()) return "no rule uses it by itself";
    if (!of.is_tried) return "no value, in the policy or in a scenario";
    if (of.is_in_words) return of.both_of_one ? "the other word is noticed" : "the other word is not noticed";
    if (of.both_of_one) return "both sides";
    if (of.down && of.up) return "each side, but of different values";
    if (of.down) return "a step down only";
    return of.up ? "a step up only" : "neither side";
}

void put_parameters(page& out, scenario_coverage const& of) {
    out.put("BOUNDARIES: sides of a parameter's value on which a step is noticed", 0, style::bold);
    std::size_t const width = widest(of.parameters, [](parameter_coverage const& each) { return each.what.name; });
    for (parameter_coverage const& each : of.parameters)
        out.put_in_column(fmt::format("{:<{}}  ", each.what.name, width), sides_of(each), 2);
}

void put_clauses(page& out, scenario_coverage const& of, std::span<rule_info const> rules) {
    out.put("CLAUSES: outcomes seen of those that the rules citing it can give", 0, style::bold);
    std::size_t const width = widest(of.clauses, [](clause_tried const& each) { return each.what->id; });
    std::string without;
    for (clause_tried const& each : of.clauses) {
        if (each.seen == 0 && each.what->kind == clause_kind::rule)
            without.append(without.empty() ? "" : ", ").append(each.what->id);
        if (each.rules.empty()) continue;
        std::string ids;
        for (std::size_t const rule : each.rules) ids.append(ids.empty() ? "" : ", ").append(rules[rule].id);
        out.put_in_column(fmt::format("{:<{}}  {:>3}/{:<3}  ", each.what->id, width, each.seen, each.given), ids, 2);
    }
    out.put("Clauses of kind rule without a scenario: " + (without.empty() ? "none" : without), 2, style::plain, 2);
}

} // namespace

std::string coverage_text(scenario_coverage const& of, rule_book const& rules, text_options const& options) {
    page out(options);
    put_clauses(out, of, rules.rules());
    out.blank_line();
    put_rules(out, of, rules.rules());
    out.blank_line();
    put_parameters(out, of);
    out.blank_line();
    auto const both = static_cast<std::size_t>(std::count_if(
        of.parameters.begin(), of.parameters.end(), [](parameter_coverage const& each) { return each.both_of_one; }));
    auto const tried = static_cast<std::size_t>(std::count_if(
        of.parameters.begin(), of.parameters.end(), [](parameter_coverage const& each) { return each.is_tried; }));
    auto const rules_tried = static_cast<std::size_t>(
        std::count_if(of.rules.begin(), of.rules.end(), [](rule_coverage const& each) { return each.is_tried(); }));
    auto const is_rule = [](clause_tried const& each) { return each.what->kind == clause_kind::rule; };
    auto const clauses = static_cast<std::size_t>(std::count_if(of.clauses.begin(), of.clauses.end(), is_rule));
    auto const clauses_tried =
        static_cast<std::size_t>(std::count_if(of.clauses.begin(), of.clauses.end(), [&](clause_tried const& each) {
            return is_rule(each) && each.seen > 0;
        }));
    out.put("Clauses of kind rule with a scenario: " + share_text(clauses_tried, clauses));
    out.put("Rules with a scenario: " + share_text(rules_tried, of.rules.size()));
    out.put("Outcomes that rules can give, seen: " + share_text(of.outcomes_seen(), of.outcomes_given()));
    out.put("Parameters whose boundary is tried on both sides: " + share_text(both, tried) +
            (tried < of.parameters.size()
                 ? "; " + std::to_string(of.parameters.size() - tried) + " others have no value, or no rule uses them"
                 : ""));
    return std::move(out).text();
}

std::string mutation_text(mutation_report const& of, text_options const& options) {
    page out(options);
    std::size_t const all = of.mutants.size();
    if (of.noticed() < all) {
        out.put("MUTANTS THAT NO SCENARIO NOTICES", 0, style::bold);
        for (mutant const& each : of.mutants)
            if (!each.noticed) out.put(each.name + ": " + each.what, 2, style::plain, 2);
        out.blank_line();
    }
    auto const put_names = [&](std::string words, std::vector<std::string> const& names) {
        if (names.empty()) return;
        for (std::string const& each : names) words.append(&each == &names.front() ? "" : ", ").append(each);
        out.put(words, 0, style::plain, 2);
    };
    put_names("Without a value to move, in the policy or in a scenario: ", of.not_tried);
    put_names("Used by no rule, so that no scenario could notice: ", of.unused);
    out.put("Mutants noticed: " + share_text(of.noticed(), all), 0, of.noticed() < all ? style::red : style::bold);
    return std::move(out).text();
}

} // namespace leeds::commissioning::inline v0
