// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/report.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What each rule of a run came to, in numbers, for its reports.
namespace leeds::commissioning::inline v0 {

/// One reason for which a rule left something out, in words.
struct left_out_words {
    outcome is;
    std::uint64_t count;
    std::string why; ///< the words of the first one
};

/// A rule with its counts.
struct rule_tally {
    rule_info const* rule;
    outcome_counts of;
    bool across = false; ///< it is about what shows across the contracts of a portfolio
    std::vector<left_out_words> left_out = {};

    /// How many answers there are of what the rule speaks about and was asked of.
    [[nodiscard]] std::uint64_t applied() const noexcept {
        return of.considered() - of[outcome::not_applicable] - of[outcome::not_assessed];
    }
    [[nodiscard]] std::uint64_t flagged() const noexcept { return of[outcome::not_met]; }
    /// Of what it applied to, the share that is flagged, in tenths of one per cent, rounded down; nothing where it
    /// applied to nothing.
    [[nodiscard]] std::optional<std::uint64_t> flagged_tenths() const noexcept;
    /// Whether more than a fifth of what it applied to is flagged. Of fewer than five a share says nothing.
    [[nodiscard]] bool is_conspicuous() const noexcept;
};

/// Every rule of a run that was asked, those across the portfolio last.
[[nodiscard]] std::vector<rule_tally> tallies_of(run_report const& run);

/// For each rule that flags more than a fifth: which, how many, and what that may mean.
[[nodiscard]] std::vector<std::string> conspicuous_in_words(std::vector<rule_tally> const& tallies);

/// The counts of a rule that are not nought: "5 considered, 3 applied, 2 met, 1 not met".
[[nodiscard]] std::string counts_in_words(rule_tally const& tally);

/// "12.3 %"
[[nodiscard]] std::string tenths_in_words(std::uint64_t tenths);

/// A reason that several rules share.
struct shared_reason {
    outcome is;
    std::string why;
    std::uint64_t count = 0;
    std::vector<std::string_view> rules = {};

    /// "notice.cessation, notice.funding and 3 more rules"
    [[nodiscard]] std::string rules_in_words() const;
};

/// Why rules left something out, the same reason of several rules told once; the most frequent first.
[[nodiscard]] std::vector<shared_reason> left_out_together(std::vector<rule_tally> const& tallies);

} // namespace leeds::commissioning::inline v0
