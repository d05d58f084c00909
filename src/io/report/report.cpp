// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/report.hpp>

#include <gsl/assert>

#include <algorithm>
#include <iterator>

namespace leeds::commissioning::inline v0 {

std::string_view library_version() noexcept { return LEEDS_COMMISSIONING_VERSION; }

portfolio join_inputs(std::vector<input> inputs) {
    portfolio all;
    for (input& each : inputs) {
        Expects(!each.failure);
        all.files.push_back({std::move(each.file), std::move(each.sha256), each.kind, each.cases.size()});
        std::move(each.cases.begin(), each.cases.end(), std::back_inserter(all.cases));
        std::move(each.issues.begin(), each.issues.end(), std::back_inserter(all.issues));
    }
    return all;
}

portfolio_part judged(portfolio_position position, basis const& on, keep kept) {
    portfolio_part made{std::move(position), infos_of(provider_rules), infos_of(reduction_rules), {}};
    if (made.is_one()) made.found = judge(made.position, on, kept);
    return made;
}

namespace {

/// Takes the counts and findings of all other rules out of a report and out of its list of rules.
void keep_only(std::vector<rule_info>& rules, report& found, std::span<std::string const> wanted) {
    std::vector<rule_info> kept_rules;
    std::vector<outcome_counts> counts;
    std::vector<finding> findings;
    std::vector<std::optional<std::uint16_t>> new_number(rules.size());
    for (std::size_t number = 0; number < rules.size(); ++number) {
        if (std::find(wanted.begin(), wanted.end(), rules[number].id) == wanted.end()) continue;
        new_number[number] = static_cast<std::uint16_t>(kept_rules.size());
        kept_rules.push_back(rules[number]);
        if (number < found.counts.size()) counts.push_back(found.counts[number]);
    }
    for (finding each : found.findings) {
        if (!new_number[each.rule]) continue;
        each.rule = *new_number[each.rule];
        findings.push_back(each);
    }
    rules = std::move(kept_rules);
    found.counts = std::move(counts);
    found.findings = std::move(findings);
}

} // namespace

std::vector<left_out> finding_fold::reasons() const {
    std::vector<left_out> all;
    for (auto const& each : left_out_) all.insert(all.end(), each.begin(), each.end());
    return all;
}

void keep_only(run_report& run, std::span<std::string const> rule_ids) {
    std::vector<std::string_view> before;
    for (rule_info const& each : run.rules) before.push_back(each.id);
    keep_only(run.rules, run.found, rule_ids);
    std::vector<left_out> reasons;
    for (left_out each : run.passed_over) {
        auto const has_id = [&](rule_info const& rule) { return rule.id == before[each.first.rule]; };
        auto const at = std::find_if(run.rules.begin(), run.rules.end(), has_id);
        if (at == run.rules.end()) continue;
        each.first.rule = static_cast<std::uint16_t>(at - run.rules.begin());
        reasons.push_back(each);
    }
    run.passed_over = std::move(reasons);
    keep_only(run.across.provider_rules, run.across.found.of_providers, rule_ids);
    keep_only(run.across.reduction_rules, run.across.found.of_reductions, rule_ids);
}

bool reaches(answer const& given, fail_level level) noexcept {
    switch (level) {
    case fail_level::cannot_tell: return given.weight >= severity::warning || given.is == outcome::cannot_tell;
    case fail_level::warning: return given.weight >= severity::warning;
    case fail_level::violation: return given.weight >= severity::violation;
    case fail_level::never: break;
    }
    return false;
}

bool fails(report const& found, fail_level level) noexcept {
    return std::any_of(found.findings.begin(), found.findings.end(),
                       [&](finding const& each) { return reaches(each.given, level); });
}

} // namespace leeds::commissioning::inline v0
