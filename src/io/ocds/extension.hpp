// SPDX-License-Identifier: MIT
#pragma once

#include "notes.hpp"

#include <leeds/commissioning/facts/contract.hpp>

#include <array>
#include <string_view>

// What the extension of docs/ocds-extension adds to a release. Its fields are those of the fact types, under the names
// that the standard would give them: notice_clause is noticeClause there.
namespace leeds::commissioning::inline v0 {

/// Fields of a contract for which the standard has no place, so that `contracts[]` has them from the extension.
inline constexpr std::array<std::string_view, 16> contract_fields_of_extension{
    "category",    "funding_form",  "directorate",    "rolling",    "term_months",   "extension_options",
    "value_is",    "yearly_values", "outcomes",       "indicators", "notice_clause", "early_end",
    "break_dates", "procurement",   "change_notices", "management"};

/// Fields of an organisation that `parties[].details` has from it.
inline constexpr std::array<std::string_view, 5> organisation_fields_of_extension{
    "sector", "sector_ground", "legal_form", "small_business", "roles"};

/// Puts in what an object `contracts[]` has of the extension.
void read_extension_of_contract(ocds_notes& notes, json_node const* found, contract& into);

/// Puts in what `parties[].details` has of it.
void read_extension_of_organisation(ocds_notes& notes, json_node const* party, organisation& into);

/// Adds the cases that a release has beside its contracts: `waivers` and `endingDecisions`.
void read_other_cases(ocds_notes& notes, json_node const& release, input& into);

} // namespace leeds::commissioning::inline v0
