// SPDX-License-Identifier: MIT
#pragma once

#include "run_parts.hpp"

#include <leeds/commissioning/io/report.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

// What was found, put together as people read it: by weight, then by rule and outcome, what is said alike counted once.
namespace leeds::commissioning::inline v0 {

/// The parts of a report, in the order in which they stand.
enum class section : std::uint8_t { violations, warnings, notes, cannot_tell, not_assessed, met, not_applicable };

struct section_heading {
    std::string_view title;
    style looks;
    std::string_view name; ///< a word for programs and style sheets
};

inline constexpr std::array<section_heading, 7> section_headings{
    {{"VIOLATIONS", style::red, "violation"},
     {"WARNINGS", style::yellow, "warning"},
     {"NOTES", style::cyan, "note"},
     {"CANNOT TELL: a fact that decides is not recorded", style::bold, "cannot_tell"},
     {"NOT ASSESSED", style::bold, "not_assessed"},
     {"MET", style::bold, "met"},
     {"NOT APPLICABLE", style::bold, "not_applicable"}}};

[[nodiscard]] section section_of(answer const& given) noexcept;

/// "Cannot tell: a fact that decides is not recorded": the heading as a page has it.
[[nodiscard]] std::string title_of(section which);

/// What is said of the source of a rule.
[[nodiscard]] std::string_view said_of_source(outcome is, standing source) noexcept;

/// All findings of one rule that came out in one way: what stands below one heading.
struct finding_block {
    std::size_t rule;
    outcome is;
    std::vector<repeated<explanation>> said = {};
    std::unordered_map<std::string, std::size_t> number_of = {};
    std::vector<parameter_used> numbers_used = {}; ///< policy values, each once
    std::size_t count = 0;                         ///< findings
    std::size_t in_words = 0;                      ///< those of them that stand in `said`

    void add(explanation made, std::string place);

private:
    void add_number(parameter_used const& each);
};

/// "6 months (notice.minimum): the Code, ...; from 1 February 2018, no end set; adopted".
[[nodiscard]] std::string number_in_words(parameter_used const& each);

using finding_blocks = std::map<std::pair<section, std::pair<std::size_t, outcome>>, finding_block>;

/// All findings but those on a principle as a whole, which stand in the table of principles.
/// @param most_in_words how many findings of a block are put in words at most; the others are counted
[[nodiscard]] finding_blocks blocks_of(run_report const& run,
                                       std::size_t most_in_words = std::numeric_limits<std::size_t>::max());

/// What a convention means.
[[nodiscard]] std::string_view convention_in_words(std::string_view name) noexcept;

/// Whether the remedy is only to record what the message says is missing; of a criterion, to record that or evidence
/// of it, which is said once for all of them.
[[nodiscard]] bool only_says_record_it(explanation const& made);

/// How many findings stand in each part: all but those on a principle as a whole.
[[nodiscard]] std::array<std::size_t, section_headings.size()> count_sections(run_report const& run);

[[nodiscard]] std::size_t count_exercises(run_report const& run);

/// How many rules were asked of something.
[[nodiscard]] std::size_t count_asked(run_report const& run);

/// How many change notices the contracts of a run have.
[[nodiscard]] std::size_t count_notices(run_report const& run);

/// What was found, in a sentence; that nothing was, said plainly.
[[nodiscard]] std::string summary_in_words(run_report const& run);

/// "Checked as of ...": what the report is of.
[[nodiscard]] std::string checked_in_words(run_report const& run);

} // namespace leeds::commissioning::inline v0
