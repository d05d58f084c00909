// SPDX-License-Identifier: MIT
#include "rule_tally.hpp"

#include "run_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace leeds::commissioning::inline v0 {
namespace {

/// What is said where a rule has no words of its own.
std::string_view meaning_of(outcome is) noexcept {
    for (auto const& each : choices(tag<outcome>{}))
        if (each.value == is) return each.meaning;
    return {};
}

/// Why a rule across the portfolio left something out: its reasons are not kept, but that a number is not set is known.
std::string why_across(rule_info const& rule, outcome is, basis const& on) {
    std::string unset;
    for (parameter const& each : rule.uses)
        if (is == outcome::not_assessed && on.numbers.on(each, on.as_of).held != holding::yes)
            unset.append(unset.empty() ? "" : ", ").append(each.name);
    return unset.empty() ? std::string(meaning_of(is)) : "The policy has no value in force for " + unset + ".";
}

void add_across(std::vector<rule_tally>& all, std::vector<rule_info> const& rules, report const& found,
                basis const& on) {
    for (std::size_t number = 0; number < rules.size() && number < found.counts.size(); ++number) {
        rule_tally made{&rules[number], found.counts[number], true};
        for (outcome const is : {outcome::not_applicable, outcome::not_assessed})
            if (made.of[is] > 0) made.left_out.push_back({is, made.of[is], why_across(rules[number], is, on)});
        if (made.of.considered() > 0) all.push_back(std::move(made));
    }
}

} // namespace

std::optional<std::uint64_t> rule_tally::flagged_tenths() const noexcept {
    if (applied() == 0) return std::nullopt;
    return flagged() * 1000 / applied();
}

bool rule_tally::is_conspicuous() const noexcept { return applied() >= 5 && flagged() * 5 > applied(); }

std::vector<rule_tally> tallies_of(run_report const& run) {
    std::vector<rule_tally> all;
    std::vector<std::vector<left_out_words>> reasons(run.rules.size());
    for (left_out const& each : run.passed_over) {
        auto const is = each.first.given.is;
        std::string why = explained(each.first, run).message;
        reasons[each.first.rule].push_back({is, each.count, why.empty() ? std::string(meaning_of(is)) : why});
    }
    for (std::size_t number = 0; number < run.rules.size(); ++number)
        if (run.found.counts[number].considered() > 0)
            all.push_back({&run.rules[number], run.found.counts[number], false, std::move(reasons[number])});
    if (run.across.is_one()) {
        add_across(all, run.across.reduction_rules, run.across.found.of_reductions, run.asked_on());
        add_across(all, run.across.provider_rules, run.across.found.of_providers, run.asked_on());
    }
    return all;
}

std::string counts_in_words(rule_tally const& tally) {
    outcome_counts const& of = tally.of;
    std::string words = fmt::format("{} considered, {} applied", of.considered(), tally.applied());
    for (auto const& each : choices(tag<outcome>{}))
        if (of[each.value] > 0)
            words.append(", ").append(std::to_string(of[each.value])).append(" ").append(with_spaces(each.name));
    return words;
}

std::string tenths_in_words(std::uint64_t tenths) { return fmt::format("{}.{} %", tenths / 10, tenths % 10); }

std::vector<std::string> conspicuous_in_words(std::vector<rule_tally> const& tallies) {
    std::vector<std::string> all;
    for (rule_tally const& each : tallies)
        if (each.is_conspicuous())
            all.push_back(fmt::format("More than a fifth of what {} applies to is flagged: {} of {} ({}). So large a "
                                      "share may tell of how things were recorded: look at a few of them first.",
                                      each.rule->id, each.flagged(), each.applied(),
                                      tenths_in_words(each.flagged_tenths().value_or(0))));
    return all;
}

std::string shared_reason::rules_in_words() const {
    static constexpr std::size_t shown = 6;
    std::vector<std::string> names(rules.begin(),
                                   rules.begin() + static_cast<std::ptrdiff_t>(std::min(rules.size(), shown)));
    if (rules.size() > shown) names.push_back(counted_noun(rules.size() - shown, "more rule"));
    return joined_by_and(names);
}

std::vector<shared_reason> left_out_together(std::vector<rule_tally> const& tallies) {
    std::map<std::pair<outcome, std::string_view>, std::size_t> number_of;
    std::vector<shared_reason> all;
    for (rule_tally const& tally : tallies)
        for (left_out_words const& each : tally.left_out) {
            auto const [at, is_new] = number_of.try_emplace({each.is, each.why}, all.size());
            if (is_new) all.push_back({each.is, each.why});
            shared_reason& shared = all[at->second];
            shared.count += each.count;
            if (shared.rules.empty() || shared.rules.back() != tally.rule->id) shared.rules.push_back(tally.rule->id);
        }
    std::stable_sort(all.begin(), all.end(),
                     [](shared_reason const& one, shared_reason const& other) { return one.count > other.count; });
    return all;
}

} // namespace leeds::commissioning::inline v0
