// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/check/check.hpp>
#include <leeds/commissioning/check/explanation.hpp>
#include <leeds/commissioning/check/portfolio.hpp>
#include <leeds/commissioning/io/input.hpp>
#include <leeds/commissioning/io/terminal_text.hpp>

#include <gsl/assert>

#include <array>
#include <cstdint>
#include <limits>
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

/// One reason for which a rule passed something over (`not_applicable`) or was not asked of it (`not_assessed`).
struct left_out {
    finding first; ///< that the rule gave for it
    std::uint64_t count = 0;
};

/// Takes the answers of a run one by one: counts them, keeps those that are wanted, and notes why rules left something
/// out.
class finding_fold {
public:
    finding_fold(std::size_t rules, keep kept) : kept_(kept), left_out_(rules) { found_.counts.resize(rules); }

    /// The number of the next case. @pre fewer than 2³² cases so far
    [[nodiscard]] std::uint32_t next_case() noexcept {
        Expects(found_.cases != std::numeric_limits<std::uint32_t>::max());
        return found_.cases++;
    }
    void operator()(finding const& each) {
        ++found_.counts[each.rule].of[static_cast<std::size_t>(each.given.is)];
        bool const excluded = each.given.is == outcome::not_applicable || each.given.is == outcome::not_assessed;
        if (excluded) note(each);
        bool const settled = each.given.is == outcome::met || each.given.is == outcome::not_applicable;
        bool const quiet = settled && each.given.weight == severity::none;
        if (kept_ == keep::all || (kept_ == keep::findings && !quiet)) found_.findings.push_back(each);
    }

    [[nodiscard]] report found() && noexcept { return std::move(found_); }
    /// In order of rule, then of the first time that each was given.
    [[nodiscard]] std::vector<left_out> reasons() const;

private:
    void note(finding const& each) {
        for (left_out& known : left_out_[each.rule])
            if (known.first.given.is == each.given.is && known.first.given.because == each.given.because) {
                ++known.count;
                return;
            }
        left_out_[each.rule].push_back({each, 1});
    }

    keep kept_;
    report found_;
    std::vector<std::vector<left_out>> left_out_;
};

/// A finished run: what was asked about, on which basis, by which rules, and what was found.
struct run_report {
    portfolio read;
    policy numbers;
    date as_of;
    std::vector<rule_info> rules;
    report found;
    portfolio_part across = {};
    std::vector<left_out> passed_over = {}; ///< why rules left something out, in order of rule

    [[nodiscard]] basis asked_on() const noexcept { return {numbers, as_of}; }
};

/// What the library's rules about portfolios say of one; they are not asked where there is a single contract.
[[nodiscard]] portfolio_part judged(portfolio_position position, basis const& on, keep kept);

/// Asks rules about every case of a portfolio: each those that speak about its kind of subject. What shows only across
/// its contracts is gone through in the same pass.
template <class... Rules>
[[nodiscard]] run_report run_rules(std::tuple<Rules...> const& rules, portfolio read, policy numbers, date as_of,
                                   keep kept = keep::findings) {
    run_report run{std::move(read), std::move(numbers), as_of, infos_of(rules), {}, {}, {}};
    finding_fold found(run.rules.size(), kept);
    portfolio_fold across(run.asked_on());
    auto const ask = [&](auto const& subject) {
        decide(rules, subject, run.asked_on(), found.next_case(), found);
        across.add(subject);
    };
    for (read_case const& each : run.read.cases) std::visit(ask, each.subject);
    run.passed_over = found.reasons();
    run.found = std::move(found).found();
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

/// A run as JSON Lines: each line one object, told apart by `record`: first a `run`, then each `finding`, each rule's
/// `count` and each `input_issue`. The keys of a kind of line stand in the same order in every line.
[[nodiscard]] std::string report_jsonl(run_report const& run);

/// A run as comma-separated values (RFC 4180, UTF-8 with a byte order mark) that a spreadsheet opens: a line for each
/// `finding`, then for each rule's `count` and each `input_issue`, told apart by the column `record`. No cell is a
/// formula, whatever the input held; none is longer than a spreadsheet takes.
[[nodiscard]] std::string report_csv(run_report const& run);

/// A run with one line for each finding, grouped by weight and rule; what is said alike is one line, with the first
/// three places. Every line begins with what it is and a colon: `violation`, `warning`, `note`, `cannot_tell` and the
/// other words of findings, `checked`, `summary`, `look`, `not understood`, `counts`, `left out`. No line is wrapped,
/// and nothing recorded can begin one.
[[nodiscard]] std::string report_lines(run_report const& run);

/// A run as a page of Markdown. Whatever the input held, it is shown as text.
[[nodiscard]] std::string report_markdown(run_report const& run);

/// A run as JUnit XML, for what shows test results: each rule that was asked is a suite, each finding kept a test case.
/// What is not met is a failure (a note is none), what cannot be told or was not assessed is skipped; what is in
/// keeping and not listed is one case that passes.
[[nodiscard]] std::string report_junit(run_report const& run);

/// A run for people to read: what was checked; for each exercise, how it keeps to the principles of good commissioning;
/// for each record of oversight, what is due, late and done;
/// then what was found by weight, each with its rule and clause, what would put it right and where it stands; then what
/// shows across several contracts, what could not be read as it stands, and a table of counts.
[[nodiscard]] std::string report_text(run_report const& run, text_options const& options = {});

} // namespace leeds::commissioning::inline v0
