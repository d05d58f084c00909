// SPDX-License-Identifier: MIT
#include "scenario_judge.hpp"
#include "text/page.hpp"

#include <leeds/commissioning/policy/amount.hpp>

#include <algorithm>
#include <utility>

namespace leeds::commissioning::inline v0 {
namespace {

std::string words_or_none(std::vector<std::string> const& paths) {
    std::string words;
    for (std::string const& each : paths) words.append(words.empty() ? "" : ", ").append(each);
    return words.empty() ? "none" : words;
}

/// The paths of the facts that an answer names as missing, as the rule has them.
std::vector<std::string> missing_facts(answer const& given, rule_info const& rule) {
    std::vector<std::string> paths;
    for (std::size_t bit = 0; bit < rule.reads.size(); ++bit)
        if ((given.missing >> bit & 1u) != 0) paths.emplace_back(rule.reads[bit]);
    return paths;
}

/// The place of a name among those of a rule; past the last where it is none of them.
template <std::size_t Size>
std::size_t place_of(std::array<std::string_view, Size> const& names, std::string_view name, std::string_view suffix) {
    std::size_t place = 0;
    while (place < Size &&
           (!names[place].ends_with(suffix) || names[place].substr(0, names[place].size() - suffix.size()) != name))
        ++place;
    return place;
}

/// Compares one answer with what is expected of it.
class expectation_test {
public:
    expectation_test(answer const& given, rule_info const& rule, policy const& numbers)
        : given_(given), rule_(rule), numbers_(numbers) {}

    [[nodiscard]] std::vector<difference> with(expectation const& expected) && {
        if (expected.outcome) compare("outcome", name_of(*expected.outcome), name_of(given_.is));
        if (expected.weight) compare("weight", name_of(*expected.weight), name_of(given_.weight));
        if (expected.clause)
            compare("clause", *expected.clause, rule_.cites.size() == 0 ? "none" : (*rule_.cites.begin()).id);
        for (expected_date const& each : expected.dates.values) compare_date(each);
        for (expected_number const& each : expected.numbers.values)
            if (each.name && each.value)
                compare("number " + *each.name, std::to_string(*each.value), number(*each.name, {}, plain));
        for (expected_sum const& each : expected.sums.values)
            if (each.name && each.value)
                compare("sum " + *each.name, long_text(money::from_pence(each.value->pence())),
                        number(*each.name, "_pence", sum));
        for (expected_share const& each : expected.shares.values)
            if (each.name && each.value)
                compare("share " + *each.name, share(each.value->hundredths()),
                        number(*each.name, "_hundredths", share));
        for (expected_value const& each : expected.values.values) compare_value(each);
        if (!expected.missing.values.empty()) compare_missing(expected.missing.values);
        return std::move(differences_);
    }

private:
    static std::string plain(std::int64_t number) { return std::to_string(number); }
    static std::string sum(std::int64_t pence) { return long_text(money::from_pence(pence)); }
    static std::string share(std::int64_t hundredths) { return hundredths_text(hundredths) + " %"; }

    void compare_date(expected_date const& expected) {
        if (!expected.name || !expected.value) return;
        std::size_t const place = place_of(rule_.dates, *expected.name, {});
        bool const is_there = place < rule_.dates.size() && given_.dates[place];
        compare("date " + *expected.name, iso_text(*expected.value).view(),
                is_there ? std::string(iso_text(*given_.dates[place]).view()) : "none");
    }

    void compare_value(expected_value const& expected) {
        for (parameter const& each : rule_.uses) {
            if (expected.name != each.name || !expected.value) continue;
            value_on_day const held = given_.values_of ? numbers_.on(each, *given_.values_of) : value_on_day{};
            auto const amount = try_parse_amount(each, expected.value->text);
            compare("value " + *expected.name, amount ? amount_text(each, *amount) : expected.value->text,
                    held.value == nullptr ? "none" : parameter_text(each, *held.value));
        }
    }

    [[nodiscard]] std::string number(std::string_view name, std::string_view suffix,
                                     std::string (*in_words)(std::int64_t)) const {
        std::size_t const place = place_of(rule_.numbers, name, suffix);
        return place < rule_.numbers.size() ? in_words(given_.numbers[place]) : "none";
    }

    void compare_missing(std::vector<std::string> expected) {
        auto found = missing_facts(given_, rule_);
        std::sort(expected.begin(), expected.end());
        std::sort(found.begin(), found.end());
        compare("missing", words_or_none(expected), words_or_none(found));
    }

    void compare(std::string_view what, std::string_view expected, std::string_view found) {
        if (expected != found) differences_.push_back({std::string(what), std::string(expected), std::string(found)});
    }

    answer const& given_;
    rule_info const& rule_;
    policy const& numbers_;
    std::vector<difference> differences_;
};

void compare_texts(std::string_view what, std::vector<std::string> const& parts, std::string const& text,
                   std::vector<difference>& differences) {
    for (std::string const& each : parts)
        if (text.find(each) == std::string::npos)
            differences.push_back({std::string(what), "... " + each + " ...", text});
}

difference not_one_answer(expectation const& expected, std::size_t answers) {
    if (answers > 1) return {"answers", "one", std::to_string(answers) + ": say which by part, about or both"};
    bool const chosen = expected.part || expected.about;
    return {"answers", "one",
            chosen ? "none with that part or about" : "none: the rule does not speak about such a case"};
}

} // namespace

policy policy_of(scenario const& of, rule_book const& rules, policy const& baseline) {
    policy numbers = of.own_policy ? *of.own_policy : baseline;
    if (of.changes.changes.empty()) return numbers;
    auto const ids = rules.ids();
    if (auto whole = apply(numbers, of.changes, ids); whole.made) return std::move(*whole.made);
    for (policy_change const& each : of.changes.changes)
        if (auto one = apply(numbers, {of.changes.name, {each}}, ids); one.made) numbers = std::move(*one.made);
    return numbers;
}

asked_scenario ask(scenario const& of, rule_book const& rules, policy const& baseline) {
    asked_scenario asked{&baseline};
    if (of.own_policy || !of.changes.changes.empty()) asked.own = policy_of(of, rules, baseline);
    asked.answers = rules.ask(of.cases, asked.on(of));
    return asked;
}

std::vector<finding const*> answers_to(expectation const& expected, scenario const& of, rule_book const& rules,
                                       book_answers const& answers) {
    std::vector<finding const*> named;
    std::size_t const rule = expected.rule ? rules.number_of(*expected.rule) : rules.rules().size();
    for (finding const& each : answers.findings) {
        if (each.rule != rule) continue;
        if (expected.part && each.part + 1 != static_cast<std::uint32_t>(*expected.part)) continue;
        if (expected.about && rules.about(each, answers, of.cases) != *expected.about) continue;
        named.push_back(&each);
    }
    return named;
}

expectation_result judge(expectation const& expected, scenario const& of, rule_book const& rules,
                         asked_scenario const& asked) {
    expectation_result result;
    auto const named = answers_to(expected, of, rules, asked.answers);
    if (named.size() != 1) {
        result.differences.push_back(not_one_answer(expected, named.size()));
        return result;
    }
    finding const& found = *named.front();
    result.found = found;
    result.differences = expectation_test(found.given, rules.rules()[found.rule], asked.on(of).numbers).with(expected);
    bool const looks_at_words = !expected.says.values.empty() || !expected.remedy.values.empty();
    if (!looks_at_words && result.holds()) return result;
    auto words = rules.in_words(found, asked.answers, of.cases, asked.on(of));
    compare_texts("says", expected.says.values, words.message, result.differences);
    compare_texts("remedy", expected.remedy.values, words.remedy, result.differences);
    if (result.holds()) return result;
    // What a policy value is held in goes with the policy; its words stay.
    for (parameter_used& each : words.parameters) each.held = nullptr;
    result.in_words = std::move(words);
    return result;
}

scenario_result run_scenario(scenario const& of, rule_book const& rules, policy const& baseline) {
    auto const asked = ask(of, rules, baseline);
    scenario_result result;
    bool holds = true;
    for (expectation const& each : of.expect) {
        result.expectations.push_back(judge(each, of, rules, asked));
        holds = holds && result.expectations.back().holds();
    }
    if (of.todo)
        result.verdict = holds ? scenario_verdict::holds_already : scenario_verdict::todo;
    else
        result.verdict = holds ? scenario_verdict::holds : scenario_verdict::fails;
    return result;
}

std::size_t scenario_run::count(scenario_verdict of) const noexcept {
    auto const is_so = [&](scenario_result const& each) { return each.verdict == of; };
    return static_cast<std::size_t>(std::count_if(results.begin(), results.end(), is_so));
}

scenario_run run_scenarios(std::vector<scenario> scenarios, rule_book const& rules, policy const& baseline) {
    scenario_run run{std::move(scenarios), {}};
    for (scenario const& each : run.scenarios) run.results.push_back(run_scenario(each, rules, baseline));
    return run;
}

} // namespace leeds::commissioning::inline v0
