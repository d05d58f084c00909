// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/scenario_coverage.hpp>
#include <leeds/commissioning/io/scenario_mutation.hpp>

#include <algorithm>
#include <limits>
#include <set>

namespace leeds::commissioning::inline v0 {
namespace {

/// The days of a value: "from 1 February 2018 to 30 April 2024".
std::string days_of(dated_value const& held) {
    std::string words = "from " + long_text(held.from);
    if (held.to) words.append(" to ").append(long_text(*held.to));
    return words;
}

/// The amounts that a value can be moved to, and how.
std::vector<std::pair<mutation, std::int64_t>> moves_of(parameter const& what, std::int64_t amount) {
    std::vector<std::pair<mutation, std::int64_t>> moves;
    auto const words = amount_words(what.unit);
    for (detail::amount_word const& each : words)
        if (each.amount != amount) moves.emplace_back(mutation::other_word, each.amount);
    if (!words.empty()) return moves;
    if (amount > 0) moves.emplace_back(mutation::step_down, amount - 1);
    if (amount < std::numeric_limits<std::int64_t>::max()) moves.emplace_back(mutation::step_up, amount + 1);
    return moves;
}

void add_values(policy::entry const& of, mutation_report& into) {
    for (std::size_t number = 0; number < of.values.size(); ++number) {
        dated_value const& held = of.values[number];
        for (auto const& [is, amount] : moves_of(of.what, held.amount))
            into.mutants.push_back({.is = is,
                                    .name = std::string(of.what.name),
                                    .what = amount_text(of.what, amount) + " instead of " +
                                            amount_text(of.what, held.amount) + " " + days_of(held),
                                    .value = number,
                                    .amount = amount});
    }
}

/// The amounts that scenarios set a parameter to.
std::set<std::int64_t> amounts_set(std::vector<scenario> const& scenarios, std::string_view name) {
    std::set<std::int64_t> amounts;
    for (scenario const& each : scenarios)
        for (policy_change const& change : each.changes.changes)
            if (change.what == changed::parameter && change.name == name && change.amount)
                amounts.insert(*change.amount);
    return amounts;
}

/// Of a parameter without value: what scenarios set it to is moved, in all of them at once.
void add_values_of_scenarios(policy::entry const& of, std::vector<scenario> const& scenarios, mutation_report& into) {
    auto const amounts = amounts_set(scenarios, of.what.name);
    if (amounts.empty()) {
        into.not_tried.emplace_back(of.what.name);
        return;
    }
    auto const add = [&](mutation is, std::string what) {
        into.mutants.push_back(
            {.is = is, .name = std::string(of.what.name), .what = std::move(what), .of_scenarios = true});
    };
    if (!amount_words(of.what.unit).empty())
        return add(mutation::other_word, "another word than scenarios set, for the policy has no value");
    add(mutation::step_down, "one unit lower where scenarios set it, for the policy has no value");
    add(mutation::step_up, "one unit higher where scenarios set it, for the policy has no value");
}

void add_rules(rule_book const& rules, mutation_report& into) {
    auto const add = [&](mutation is, rule_info const& rule) {
        into.mutants.push_back({.is = is, .name = std::string(rule.id), .what = std::string(meaning_of(is))});
    };
    for (rule_info const& each : rules.rules()) {
        add(mutation::rule_off, each);
        for (outcome const is : outcomes_it_gives(each)) {
            if (is == outcome::explained) add(mutation::explained_dropped, each);
            if (is == outcome::not_applicable) add(mutation::not_applicable_dropped, each);
        }
    }
}

bool is_used(parameter const& what, std::span<rule_info const> rules) {
    return std::any_of(rules.begin(), rules.end(), [&](rule_info const& rule) {
        return std::any_of(rule.uses.begin(), rule.uses.end(),
                           [&](parameter const& each) { return each.name == what.name; });
    });
}

} // namespace

std::size_t mutation_report::noticed() const noexcept {
    return static_cast<std::size_t>(
        std::count_if(mutants.begin(), mutants.end(), [](mutant const& each) { return each.noticed; }));
}

mutation_report mutants_for(std::vector<scenario> const& scenarios, rule_book const& rules, policy const& baseline,
                            mutants_of which) {
    mutation_report made;
    for (policy::entry const& each : baseline.entries()) {
        if (!is_used(each.what, rules.rules()))
            made.unused.emplace_back(each.what.name);
        else if (each.values.empty())
            add_values_of_scenarios(each, scenarios, made);
        else
            add_values(each, made);
    }
    if (which == mutants_of::all) add_rules(rules, made);
    return made;
}

} // namespace leeds::commissioning::inline v0
