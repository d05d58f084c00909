// SPDX-License-Identifier: MIT
#pragma once

#include "run_parts.hpp"

#include <leeds/commissioning/io/deadlines_report.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// The last days for notice of a portfolio, sorted, for all that show them.
namespace leeds::commissioning::inline v0 {

/// A contract with its deadline.
struct listed_deadline {
    read_case const* about;
    contract const* subject;
    notice_deadline found;
};

/// All contracts by where they stand, those with a last day of service in its order.
struct deadline_list {
    std::vector<listed_deadline> dated = {};
    std::vector<listed_deadline> until_notice = {};
    std::vector<listed_deadline> end_not_recorded = {};
    std::size_t undecided = 0; ///< with an end, but nothing that says how much notice is asked for
    std::array<std::size_t, choices(tag<contract_state>{}).size()> count = {};
    std::size_t left_out = 0; ///< with a last day that lies outside what was asked for
    std::size_t contracts = 0;
    std::size_t passed_over = 0; ///< cases that are about no contract

    [[nodiscard]] std::size_t of(contract_state state) const noexcept { return count[static_cast<std::size_t>(state)]; }
};

/// @pre `within_months` lies between 0 and `longest_months`
[[nodiscard]] deadline_list sorted_deadlines(portfolio const& read, basis const& on, deadline_choice which);

/// Which source has the earlier last day: "code", "contract_clause" or "both".
[[nodiscard]] std::string_view decided_by(notice_deadline const& found) noexcept;

/// What counting months did to the last day.
[[nodiscard]] month_note note_of(notice_deadline const& found) noexcept;

/// The length that the contract's own clause asks for; empty where none is recorded.
[[nodiscard]] std::string own_clause_in_words(contract const& subject);

/// "1 day", "12 days"
[[nodiscard]] std::string in_days(int days);

/// "by the Code", "by the contract's own 3 months": which source decides, and what the other one says.
[[nodiscard]] std::string source_in_words(listed_deadline const& each);

/// What is recorded that bears on serving notice: notices given already, and a term on when one counts as served.
[[nodiscard]] std::string remarks_in_words(contract const& subject);

/// The earliest end of notice served on the day asked about, and by which source.
[[nodiscard]] std::string earliest_in_words(listed_deadline const& each);

} // namespace leeds::commissioning::inline v0
