// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/report.hpp>
#include <leeds/commissioning/whatif/comparison.hpp>
#include <leeds/commissioning/whatif/variation.hpp>

#include <string>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// A comparison by one list of rules.
struct compared_rules {
    std::vector<rule_info> rules = {};
    comparison found = {};
};

/// A finished comparison: of what, with which overlays, and what came of it.
struct comparison_run {
    portfolio read;
    policy baseline;
    date as_of;
    std::vector<what_if> with;
    compared_rules cases = {};
    compared_rules providers = {};                  ///< what shows only across contracts, by provider
    compared_rules reductions = {};                 ///< the same, by share
    std::vector<portfolio_position> positions = {}; ///< under the baseline, then under each overlay

    [[nodiscard]] basis asked_on() const noexcept { return {baseline, as_of}; }
    /// Whether an overlay moves anything in this portfolio.
    [[nodiscard]] bool moves_anything(std::size_t overlay) const noexcept;
};

/// Compares what the library's rules about portfolios say under each policy, from the positions of a run.
void compare_positions(comparison_run& run);

/// Compares what rules say of every case of a portfolio under a baseline and under each overlay.
/// @param with made ready for that baseline
template <class... Rules>
[[nodiscard]] comparison_run compare_rules(std::tuple<Rules...> const& rules, portfolio read, policy baseline,
                                           date as_of, std::vector<what_if> with) {
    comparison_run run{std::move(read), std::move(baseline), as_of, std::move(with)};
    comparing comparing_cases(rules, run.asked_on(), std::span<what_if const>(run.with));
    std::vector<portfolio_fold> folds{portfolio_fold(run.asked_on())};
    for (what_if const& each : run.with) folds.emplace_back(basis{each.made, as_of});
    auto const add = [&](auto const& subject) {
        comparing_cases.add(subject);
        for (portfolio_fold& each : folds) each.add(subject);
    };
    for (read_case const& each : run.read.cases) std::visit(add, each.subject);
    run.cases = {infos_of(rules), std::move(comparing_cases).found()};
    for (portfolio_fold const& each : folds) run.positions.push_back(each.finish());
    compare_positions(run);
    return run;
}

/// Whether any overlay makes anything newly fail at a level or above.
[[nodiscard]] bool newly_fails(comparison_run const& run, fail_level level) noexcept;

/// A comparison as one JSON object: `run`, then for each overlay its changes, the transitions of each rule, totals by
/// group, the transition cohort, the facts that would settle most, and every finding that moved. The same run gives the
/// same bytes.
[[nodiscard]] std::string comparison_json(comparison_run const& run);

/// A comparison for people to read: for each overlay what it changes, how many cases move and how, by which change,
/// where they are, and the first of them with their numbers.
[[nodiscard]] std::string comparison_text(comparison_run const& run, text_options const& options = {});

/// A line for each finding that moved, with a heading line (RFC 4180). No cell begins as a formula does.
[[nodiscard]] std::string comparison_csv(comparison_run const& run);

/// The same as a page of its own: no script, nothing loaded from elsewhere.
[[nodiscard]] std::string comparison_html(comparison_run const& run);

/// A parameter varied over a portfolio.
struct variation_run {
    portfolio read;
    policy baseline;
    date as_of;
    parameter varied;
    variation found = {};
};

/// Asks rules about every case of a portfolio at each amount of a parameter.
/// @pre as of `varying`
template <class... Rules>
[[nodiscard]] variation_run vary_rules(std::tuple<Rules...> const& rules, portfolio read, policy baseline, date as_of,
                                       parameter const& varied, std::int64_t first, std::int64_t last) {
    variation_run run{std::move(read), std::move(baseline), as_of, varied};
    varying at_each(rules, basis{run.baseline, as_of}, varied, first, last);
    for (read_case const& each : run.read.cases)
        std::visit([&](auto const& subject) { at_each.add(subject); }, each.subject);
    run.found = std::move(at_each).found();
    return run;
}

[[nodiscard]] std::string variation_json(variation_run const& run);
/// With a chart of how many cases flip at each amount, and one of where the limits lie.
[[nodiscard]] std::string variation_text(variation_run const& run, text_options const& options = {});
[[nodiscard]] std::string variation_csv(variation_run const& run);
[[nodiscard]] std::string variation_html(variation_run const& run);

} // namespace leeds::commissioning::inline v0
