// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/check/check.hpp>
#include <leeds/commissioning/check/explanation.hpp>
#include <leeds/commissioning/check/portfolio.hpp>
#include <leeds/commissioning/io/input.hpp>
#include <leeds/commissioning/io/terminal_text.hpp>

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// Version of the library, such as "0.1.0".
[[nodiscard]] std::string_view library_version() noexcept;

/// A file that was read.
struct input_file {
    std::string file;
    std::string sha256; ///< of its bytes, in hexadecimal
    input_kind kind;
    std::size_t cases = 0;
};

/// Cases from one or several files, in the order in which they were read.
struct portfolio {
    std::vector<input_file> files;
    std::vector<read_case> cases;
    std::vector<input_issue> issues;
};

/// Joins inputs that could be read.
/// @pre none of them is a `failure`
[[nodiscard]] portfolio join_inputs(std::vector<input> inputs);

/// What shows only across the contracts of a run, and what the rules about that say.
struct portfolio_part {
    portfolio_position position = {};
    std::vector<rule_info> provider_rules = {};
    std::vector<rule_info> reduction_rules = {};
    portfolio_findings found = {};

    /// Whether there is more than one contract, so that anything can show across them.
    [[nodiscard]] bool is_one() const noexcept { return position.contracts + position.ended > 1; }
};

/// A finished run: what was asked about, on which basis, by which rules, and what was found.
struct run_report {
    portfolio read;
    policy numbers;
    date as_of;
    std::vector<rule_info> rules;
    report found;
    portfolio_part across = {};

    [[nodiscard]] basis asked_on() const noexcept { return {numbers, as_of}; }
};

/// What the library's rules about portfolios say of one; they are not asked where there is a single contract.
[[nodiscard]] portfolio_part judged(portfolio_position position, basis const& on, keep kept);

/// Asks rules about every case of a portfolio: each those that speak about its kind of subject. What shows only across
/// its contracts is gone through in the same pass.
template <class... Rules>
[[nodiscard]] run_report run_rules(std::tuple<Rules...> const& rules, portfolio read, policy numbers, date as_of,
                                   keep kept = keep::findings) {
    run_report run{std::move(read), std::move(numbers), as_of, infos_of(rules), {}, {}};
    checking<Rules...> asking(rules, run.asked_on(), kept);
    portfolio_fold across(run.asked_on());
    auto const ask = [&](auto const& subject) {
        asking.add(subject);
        across.add(subject);
    };
    for (read_case const& each : run.read.cases) std::visit(ask, each.subject);
    run.found = std::move(asking).found();
    run.across = judged(across.finish(), run.asked_on(), kept);
    return run;
}

/// Takes the counts and findings of all other rules out of a run. Ids that it does not have are passed over.
void keep_only(run_report& run, std::span<std::string const> rule_ids);

/// The least that makes a run fail.
enum class fail_level : std::uint8_t { violation, warning, cannot_tell, never };

constexpr auto choices(tag<fail_level>) noexcept {
    return std::array<choice<fail_level>, 4>{
        {{fail_level::violation, "violation", "what must be kept to was not"},
         {fail_level::warning, "warning", "the same, or what should be kept to was not"},
         {fail_level::cannot_tell, "cannot-tell", "the same, or a fact that decides is missing"},
         {fail_level::never, "never", "nothing found makes it fail"}}};
}

/// Whether an answer is at a level or above.
[[nodiscard]] bool reaches(answer const& given, fail_level level) noexcept;

/// Whether a run found anything at a level or above. Only the findings it kept are looked at.
[[nodiscard]] bool fails(report const& found, fail_level level) noexcept;
[[nodiscard]] inline bool fails(run_report const& run, fail_level level) noexcept {
    return fails(run.found, level) || fails(run.across.found.of_providers, level) ||
           fails(run.across.found.of_reductions, level);
}

/// A run as one JSON object: `run`, `counts`, `principles`, `oversight`, `findings`, `portfolio` and `input_issues`.
/// Dates are ISO texts, sums are objects of a decimal text and a currency. The same run gives the same bytes. Always
/// valid JSON in UTF-8, whatever the input held.
[[nodiscard]] std::string report_json(run_report const& run);

/// A run for people to read: what was checked; for each exercise, how it keeps to the principles of good commissioning;
/// for each record of oversight, what is due, late and done;
/// then what was found by weight, each with its rule and clause, what would put it right and where it stands; then what
/// shows across several contracts, what could not be read as it stands, and a table of counts.
[[nodiscard]] std::string report_text(run_report const& run, text_options const& options = {});

} // namespace leeds::commissioning::inline v0
