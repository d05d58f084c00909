// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/organisation.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// A company number as Companies House writes it.
struct company_number {
    std::string text;
    bool zeros_added = false; ///< leading zeros had been lost, as spreadsheets do
};

/// The number that a text such as "07445476", "sc257136", "IP19473R" or "gb/928555" stands for; nothing where it is
/// none: eight characters are asked for, digits or two letters and digits, with an R at the end of old societies'.
[[nodiscard]] std::optional<company_number> try_parse_company_number(std::string_view text);

/// A charity's number under the list it is from: England and Wales ("1012345", "236803-1"), Scotland ("SC012345") or
/// Northern Ireland ("NIC100001"); nothing where it is none.
[[nodiscard]] std::optional<identifier> try_parse_charity_number(std::string_view text);

/// What speaks for and against an organisation's belonging to the third sector, put into it: its numbers in the lists
/// of charities and of registered societies, the name of a community interest company, and a publisher's own marker.
/// The ground says which. Where nothing speaks for it the sector stays as it was.
///
/// False where the marker says no and something else says that it does: the something else holds.
[[nodiscard]] bool note_third_sector(organisation& of, std::optional<bool> marker, std::string_view marker_words);

} // namespace leeds::commissioning::inline v0
