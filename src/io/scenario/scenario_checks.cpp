// SPDX-License-Identifier: MIT
#include "scenario_checks.hpp"

#include "text/scalar_text.hpp"

#include <leeds/commissioning/code/nearest.hpp>
#include <leeds/commissioning/policy/amount.hpp>

#include <algorithm>

namespace leeds::commissioning::inline v0 {
namespace {

/// Why a name is none of some: "X is no rule; did you mean Y?"
std::string why_unknown(std::string_view what, std::string_view wanted, std::vector<std::string_view> const& known) {
    std::string reason = "there is no such ";
    reason.append(what);
    auto const near = nearest_name(wanted, known);
    if (!near.empty()) return reason.append("; did you mean ").append(near).append("?");
    if (known.empty()) return reason.append(": the rule has none");
    return known.size() > 12 ? reason : reason.append(": expected one of ").append(joined(known));
}

class expectation_check {
public:
    expectation_check(expectation const& expected, rule_book const& rules) : expected_(expected), rules_(rules) {}

    [[nodiscard]] std::vector<scenario_fault> faults() && {
        if (!expected_.rule) {
            add("rule", {}, "expected the id of a rule");
            return std::move(faults_);
        }
        std::size_t const number = rules_.number_of(*expected_.rule);
        if (number == rules_.rules().size()) {
            add("rule", *expected_.rule, why_unknown("rule", *expected_.rule, rules_.ids()));
            return std::move(faults_);
        }
        look_at(rules_.rules()[number]);
        if (expects_nothing()) add({}, *expected_.rule, "nothing is expected of this rule: state at least its outcome");
        return std::move(faults_);
    }

private:
    void look_at(rule_info const& rule) {
        if (expected_.part && *expected_.part < 1)
            add("part", std::to_string(*expected_.part), "expected the number of a change notice, from 1");
        if (expected_.part && !rule.about_notice)
            add("part", std::to_string(*expected_.part), "this rule is not asked of single change notices");
        look_at_clause(rule);
        look_at_names("dates", expected_.dates.values, "date", {rule.dates.begin(), rule.dates.end()}, {});
        look_at_names("numbers", expected_.numbers.values, "number", {rule.numbers.begin(), rule.numbers.end()}, {});
        std::vector<std::string_view> const numbers(rule.numbers.begin(), rule.numbers.end());
        look_at_names("sums", expected_.sums.values, "sum", numbers, "_pence");
        look_at_names("shares", expected_.shares.values, "share", numbers, "_hundredths");
        look_at_values(rule);
        std::vector<std::string_view> facts;
        for (std::string_view const each : rule.reads)
            if (!each.empty()) facts.push_back(each);
        for (std::size_t each = 0; each < expected_.missing.values.size(); ++each) {
            std::string const& path = expected_.missing.values[each];
            if (std::find(facts.begin(), facts.end(), path) == facts.end())
                add("missing[" + std::to_string(each) + "]", path, why_unknown("fact that it reads", path, facts));
        }
        look_at_texts("says", expected_.says.values);
        look_at_texts("remedy", expected_.remedy.values);
    }

    void look_at_clause(rule_info const& rule) {
        if (!expected_.clause || rule.cites.contains(*expected_.clause)) return;
        std::vector<std::string_view> cited;
        for (clause const& each : rule.cites) cited.push_back(each.id);
        add("clause", *expected_.clause,
            why_unknown("clause among those that the rule cites", *expected_.clause, cited));
    }

    /// @param suffix what the rule's own name has after that of the expectation; others are none of its kind
    template <class Expected>
    void look_at_names(std::string_view field, std::vector<Expected> const& all, std::string_view what,
                       std::vector<std::string_view> const& names, std::string_view suffix) {
        std::vector<std::string_view> known;
        for (std::string_view each : names)
            if (!each.empty() && each.ends_with(suffix)) known.push_back(each.substr(0, each.size() - suffix.size()));
        for (std::size_t number = 0; number < all.size(); ++number) {
            std::string const path = std::string(field) + "[" + std::to_string(number) + "]";
            std::string const name = all[number].name.value_or("");
            if (!all[number].name || std::find(known.begin(), known.end(), name) == known.end())
                add(path + ".name", name, why_unknown(what, name, known));
            if (!all[number].value) add(path + ".value", {}, "expected the " + std::string(what) + " itself");
        }
    }

    void look_at_values(rule_info const& rule) {
        std::vector<std::string_view> known;
        for (parameter const& each : rule.uses) known.push_back(each.name);
        auto const& all = expected_.values.values;
        for (std::size_t number = 0; number < all.size(); ++number) {
            std::string const path = "values[" + std::to_string(number) + "]";
            std::string const name = all[number].name.value_or("");
            auto const at = std::find(known.begin(), known.end(), name);
            if (at == known.end()) {
                add(path + ".name", name, why_unknown("parameter among those that the rule uses", name, known));
                continue;
            }
            parameter const& what = rule.uses[static_cast<std::size_t>(at - known.begin())];
            std::string const text = all[number].value ? all[number].value->text : "";
            if (!try_parse_amount(what, text)) add(path + ".value", text, "expected " + expected_amount(what));
        }
    }

    void look_at_texts(std::string_view field, std::vector<std::string> const& texts) {
        for (std::string const& each : texts)
            if (each.find_first_not_of(" \t\r\n") == std::string::npos)
                add(field, each, "expected a part of the text: an empty one is part of any");
    }

    [[nodiscard]] bool expects_nothing() const {
        return !expected_.outcome && !expected_.weight && !expected_.clause && expected_.dates.values.empty() &&
               expected_.numbers.values.empty() && expected_.sums.values.empty() && expected_.shares.values.empty() &&
               expected_.values.values.empty() && expected_.missing.values.empty() && expected_.says.values.empty() &&
               expected_.remedy.values.empty();
    }

    void add(std::string_view path, std::string text, std::string reason) {
        faults_.push_back({std::string(path), std::move(text), std::move(reason)});
    }

    expectation const& expected_;
    rule_book const& rules_;
    std::vector<scenario_fault> faults_;
};

} // namespace

std::vector<scenario_fault> faults_of(expectation const& expected, rule_book const& rules) {
    return expectation_check(expected, rules).faults();
}

} // namespace leeds::commissioning::inline v0
