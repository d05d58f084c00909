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

void keep_only(run_report& run, std::span<std::string const> rule_ids) {
    auto const wanted = [&](rule_info const& rule) {
        return std::find(rule_ids.begin(), rule_ids.end(), rule.id) != rule_ids.end();
    };
    std::vector<rule_info> rules;
    std::vector<outcome_counts> counts;
    std::vector<finding> findings;
    std::vector<std::uint16_t> new_number(run.rules.size());
    for (std::size_t number = 0; number < run.rules.size(); ++number) {
        if (!wanted(run.rules[number])) continue;
        new_number[number] = static_cast<std::uint16_t>(rules.size());
        rules.push_back(run.rules[number]);
        counts.push_back(run.found.counts[number]);
    }
    for (finding each : run.found.findings) {
        if (!wanted(run.rules[each.rule])) continue;
        each.rule = new_number[each.rule];
        findings.push_back(each);
    }
    run.rules = std::move(rules);
    run.found.counts = std::move(counts);
    run.found.findings = std::move(findings);
}

bool fails(report const& found, fail_level level) noexcept {
    return std::any_of(found.findings.begin(), found.findings.end(), [&](finding const& each) {
        switch (level) {
        case fail_level::cannot_tell:
            return each.given.weight >= severity::warning || each.given.is == outcome::cannot_tell;
        case fail_level::warning: return each.given.weight >= severity::warning;
        case fail_level::violation: return each.given.weight >= severity::violation;
        case fail_level::never: break;
        }
        return false;
    });
}

} // namespace leeds::commissioning::inline v0
