// SPDX-License-Identifier: MIT
#include "scenario_judge.hpp"

#include <leeds/commissioning/io/scenario_mutation.hpp>

#include <algorithm>
#include <utility>

namespace leeds::commissioning::inline v0 {
namespace {

/// The expectations of a scenario that hold as things are, and the rules that they are about.
struct watch {
    std::size_t scenario = 0;
    std::vector<std::size_t> expectations = {};
    std::vector<std::size_t> rules = {};
};

std::vector<watch> watches_of(scenario_run const& run, rule_book const& rules) {
    std::vector<watch> all;
    for (std::size_t number = 0; number < run.scenarios.size(); ++number) {
        scenario const& of = run.scenarios[number];
        watch made{number};
        for (std::size_t each = 0; each < of.expect.size(); ++each) {
            if (of.todo || !run.results[number].expectations[each].holds()) continue;
            made.expectations.push_back(each);
            made.rules.push_back(rules.number_of(of.expect[each].rule.value_or("")));
        }
        if (!made.expectations.empty()) all.push_back(std::move(made));
    }
    return all;
}

bool uses(rule_info const& rule, std::string_view parameter_name) noexcept {
    return std::any_of(rule.uses.begin(), rule.uses.end(),
                       [&](parameter const& each) { return each.name == parameter_name; });
}

/// For each rule whether a mutant can touch it. What a principle comes to follows from its criteria.
std::vector<bool> touched_by(mutant const& of, std::span<rule_info const> rules) {
    bool const is_value = of.is == mutation::step_down || of.is == mutation::step_up || of.is == mutation::other_word;
    std::array<bool, 256> principles{};
    std::vector<bool> touched(rules.size());
    for (std::size_t number = 0; number < rules.size(); ++number) {
        touched[number] = is_value ? uses(rules[number], of.name) : rules[number].id == of.name;
        if (is_value && touched[number]) principles[rules[number].principle] = true;
    }
    for (std::size_t number = 0; number < rules.size(); ++number)
        if (rules[number].principle != 0 && principles[rules[number].principle]) touched[number] = true;
    return touched;
}

/// The policy with one value moved.
policy with_value(policy const& baseline, mutant const& of) {
    std::vector<policy::entry> entries(baseline.entries().begin(), baseline.entries().end());
    for (policy::entry& each : entries)
        if (each.what.name == of.name) each.values[of.value].amount = of.amount;
    return {baseline.name(), std::move(entries), {baseline.switches().begin(), baseline.switches().end()}};
}

/// The policy without one rule.
policy without_rule(policy const& baseline, std::string_view id) {
    std::vector<policy::entry> switches;
    for (policy::entry const& each : baseline.switches())
        if (each.what.name != id) switches.push_back(each);
    auto never = detail::on_all_days();
    never.front().amount = 0;
    switches.push_back({rule_switch(id), std::move(never)});
    return {baseline.name(), {baseline.entries().begin(), baseline.entries().end()}, std::move(switches)};
}

/// A scenario in which what it sets the parameter to is moved.
scenario with_other_change(scenario of, mutant const& moved, policy const& baseline) {
    policy::entry const* const held = baseline.find(moved.name);
    for (policy_change& each : of.changes.changes) {
        if (each.what != changed::parameter || each.name != moved.name || !each.amount || held == nullptr) continue;
        if (moved.is == mutation::step_up) ++*each.amount;
        if (moved.is == mutation::step_down && *each.amount > 0) --*each.amount;
        if (moved.is != mutation::other_word) continue;
        auto const words = amount_words(held->what.unit);
        auto const other =
            std::find_if(words.begin(), words.end(), [&](auto const& word) { return word.amount != *each.amount; });
        if (other != words.end()) each.amount = other->amount;
    }
    return of;
}

/// Takes an exception away from the answers of a rule.
void drop_exception(mutant const& of, rule_book const& rules, book_answers& answers) {
    outcome const dropped = of.is == mutation::explained_dropped ? outcome::explained : outcome::not_applicable;
    for (finding& each : answers.findings) {
        rule_info const& rule = rules.rules()[each.rule];
        if (each.given.is != dropped || rule.id != of.name) continue;
        each.given.is = outcome::not_met;
        each.given.weight = rule.weight_of(outcome::not_met);
    }
}

class mutation_run {
public:
    mutation_run(scenario_run const& run, rule_book const& rules, policy const& baseline)
        : run_(run), rules_(rules), baseline_(baseline), watches_(watches_of(run, rules)) {}

    void decide(mutant& of) const {
        auto const touched = touched_by(of, rules_.rules());
        policy const mutated = policy_under(of);
        for (watch const& each : watches_) {
            bool const can_notice =
                std::any_of(each.rules.begin(), each.rules.end(), [&](std::size_t rule) { return touched[rule]; });
            if (!can_notice || !notices(each, of, mutated)) continue;
            of.noticed = true;
            of.noticed_by = each.scenario;
            return;
        }
    }

private:
    [[nodiscard]] policy policy_under(mutant const& of) const {
        if (of.is == mutation::rule_off) return without_rule(baseline_, rule_of(of).id);
        bool const is_value = !of.of_scenarios && (of.is == mutation::step_down || of.is == mutation::step_up ||
                                                   of.is == mutation::other_word);
        return is_value ? with_value(baseline_, of) : baseline_;
    }

    [[nodiscard]] rule_info const& rule_of(mutant const& of) const { return rules_.rules()[rules_.number_of(of.name)]; }

    [[nodiscard]] bool notices(watch const& watched, mutant const& of, policy const& mutated) const {
        scenario const& plain = run_.scenarios[watched.scenario];
        if (of.of_scenarios) return fails(with_other_change(plain, of, baseline_), watched, of, mutated);
        return fails(plain, watched, of, mutated);
    }

    [[nodiscard]] bool fails(scenario const& asked_of, watch const& watched, mutant const& of,
                             policy const& mutated) const {
        auto asked = ask(asked_of, rules_, mutated);
        if (of.is == mutation::explained_dropped || of.is == mutation::not_applicable_dropped)
            drop_exception(of, rules_, asked.answers);
        return std::any_of(watched.expectations.begin(), watched.expectations.end(), [&](std::size_t number) {
            return !judge(asked_of.expect[number], asked_of, rules_, asked).holds();
        });
    }

    scenario_run const& run_;
    rule_book const& rules_;
    policy const& baseline_;
    std::vector<watch> watches_;
};

} // namespace

mutation_report mutate(scenario_run const& run, rule_book const& rules, policy const& baseline, mutants_of which) {
    auto made = mutants_for(run.scenarios, rules, baseline, which);
    mutation_run const deciding(run, rules, baseline);
    for (mutant& each : made.mutants) deciding.decide(each);
    return made;
}

} // namespace leeds::commissioning::inline v0
