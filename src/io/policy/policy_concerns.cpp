// SPDX-License-Identifier: MIT
#include "policy_concerns.hpp"

#include <leeds/commissioning/policy/amount.hpp>
#include <leeds/commissioning/time/text.hpp>

#include <algorithm>
#include <string>
#include <string_view>

namespace leeds::commissioning::inline v0 {
namespace {

/// The names of the parameters of rules that said more than that they do not apply, and the ids of these rules.
void add_names(std::span<rule_info const> rules, std::span<outcome_counts const> counts,
               std::vector<std::string_view>& names) {
    for (std::size_t number = 0; number < rules.size(); ++number) {
        outcome_counts const& of = counts[number];
        if (of.considered() == of[outcome::not_applicable]) continue;
        names.push_back(rules[number].id);
        for (parameter const& each : rules[number].uses) names.push_back(each.name);
    }
}

/// Why a value is to be looked at, as a sentence says it.
std::string because_in_words(value_to_look_at const& each) {
    switch (each.because) {
    case value_concern::never_checked: return "nobody is recorded as having made sure of it";
    case value_concern::checked_long_ago: return "last made sure of on " + long_text(*each.held.last_checked);
    case value_concern::proposed: return "put forward, not decided";
    case value_concern::unconfirmed: return "unconfirmed: no source read says that it still holds";
    case value_concern::ended: return "no value is known after " + long_text(*each.held.to);
    }
    return {};
}

} // namespace

std::string days_and_source_of(dated_value const& held) {
    std::string words = "from " + long_text(held.from);
    if (held.possibly_from) words.append(" (perhaps already from ").append(long_text(*held.possibly_from)).append(")");
    words.append(held.to ? " to " + long_text(*held.to) : ", no end set");
    words.append("; ").append(name_of(held.status)).append("; ").append(source_of(held));
    if (held.last_checked) words.append("; last checked ").append(long_text(*held.last_checked));
    return words;
}

std::vector<value_to_look_at> values_to_look_at(run_report const& run) {
    std::vector<std::string_view> names;
    add_names(run.rules, run.found.counts, names);
    if (run.across.is_one()) {
        add_names(run.across.provider_rules, run.across.found.of_providers.counts, names);
        add_names(run.across.reduction_rules, run.across.found.of_reductions.counts, names);
    }
    return values_to_look_at(run.numbers, run.as_of, names);
}

void put_values_to_look_at(page& out, std::span<value_to_look_at const> found) {
    if (found.empty()) return;
    out.blank_line();
    out.put_line("POLICY VALUES TO LOOK AT (" + std::to_string(found.size()) + ")", 0, style::bold);
    for (value_to_look_at const& each : found) {
        std::string line(each.what.name);
        line.append(", ").append(parameter_text(each.what, each.held)).append(": ").append(because_in_words(each));
        out.put(line.append(" (").append(source_of(each.held)).append(")."), 2, style::plain, 2);
    }
}

void write_values_to_look_at(json_out& out, std::span<value_to_look_at const> found) {
    out.open_list_member("policy_values_to_look_at");
    for (value_to_look_at const& each : found) {
        out.open();
        out.member("name", each.what.name);
        out.member("value", parameter_text(each.what, each.held));
        out.member("because", name_of(each.because));
        out.member("from", each.held.from);
        out.member("to", each.held.to);
        out.member("status", name_of(each.held.status));
        out.open_member("reference");
        out.member("title", each.held.reference);
        out.member("paragraph",
                   each.held.paragraph.empty() ? std::nullopt : std::optional<std::string>(each.held.paragraph));
        out.close();
        out.member("last_checked", each.held.last_checked);
        out.close();
    }
    out.close_list();
}

} // namespace leeds::commissioning::inline v0
