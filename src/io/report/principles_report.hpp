// SPDX-License-Identifier: MIT
#pragma once

#include "records/json_out.hpp"
#include "text/page.hpp"

#include <leeds/commissioning/io/report.hpp>

#include <cstdint>
#include <string>
#include <vector>

// How the exercises of a run keep to the twelve principles of good commissioning, for its reports. What is shown are
// the principles that were asked about in the run, each with all of its criteria.
namespace leeds::commissioning::inline v0 {

/// Whether a rule judges a principle as a whole.
[[nodiscard]] bool judges_principle(rule_info const& rule) noexcept;

/// Whether a rule is a criterion of a principle.
[[nodiscard]] bool is_criterion(rule_info const& rule) noexcept;

/// Whether a principle was asked about in a run, so that its criteria stand in the tables. @param number 0 for none
[[nodiscard]] bool principle_is_asked(run_report const& run, std::uint8_t number) noexcept;

/// How often each outcome was given to a principle, over all exercises: "3 met, 1 not met". Empty where none was
/// judged.
[[nodiscard]] std::string principles_in_words(run_report const& run);

/// How an exercise keeps to a principle.
struct principle_row {
    principle const* of;
    outcome is;
    std::int64_t met;     ///< criteria met
    std::int64_t counted; ///< of so many
    std::string first;    ///< what keeps it from being met; empty where nothing does
};

struct exercise_principles {
    read_case const* about;
    std::vector<principle_row> rows;
};

/// The first exercises of a run, each with the principles that were asked about.
[[nodiscard]] std::vector<exercise_principles> principles_of(run_report const& run, std::size_t most);

/// A table for each exercise.
void put_principles(page& out, run_report const& run);

/// The member `principles`: a list of {subject, principles}, one for each exercise.
void write_principles(json_out& out, run_report const& run);

} // namespace leeds::commissioning::inline v0
