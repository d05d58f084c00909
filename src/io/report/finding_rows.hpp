// SPDX-License-Identifier: MIT
#pragma once

#include "run_parts.hpp"

#include <leeds/commissioning/io/report.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

// Findings one by one, each with all that a line of a table says of it: for tables and for readers of single findings.
namespace leeds::commissioning::inline v0 {

/// A finding and what it is about. What spans the contracts of a portfolio is about a provider or about reductions that
/// are alike, and stands in no file.
struct finding_row {
    explanation made;
    std::string kind = {};             ///< "contract", "provider_holding"
    std::string_view id = {};          ///< empty where none is recorded
    std::string_view title = {};       ///< empty where none is recorded
    std::string part = {};             ///< "contract.change_notices[0]"
    std::string_view file = {};        ///< empty where it stands in none
    int line = 0;                      ///< 0 where it is not known
    contract const* subject = nullptr; ///< where it is about one; else null

    /// Rule ids and the like, joined by a semicolon.
    [[nodiscard]] std::string clauses() const;
    [[nodiscard]] std::string missing() const;
    /// What was worked out: "days_short=41; earliest_end=2026-09-10".
    [[nodiscard]] std::string worked_out() const;
    /// Policy values used, with where they come from.
    [[nodiscard]] std::string parameters() const;
    /// Title of the document that the deciding clause stands in, and where in it.
    [[nodiscard]] std::string source() const;
    [[nodiscard]] std::string_view standing_of_source() const;
};

/// Every finding of a run in the order of its report, then those across its contracts. A row is gone when `use`
/// returns.
void for_each_row(run_report const& run, std::function<void(finding_row const&)> const& use);

} // namespace leeds::commissioning::inline v0
