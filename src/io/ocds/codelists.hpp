// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/schema.hpp>

#include <span>
#include <string>
#include <string_view>

// Codelists of the extension of docs/ocds-extension: the words that fields have, as the standard publishes such lists.
namespace leeds::commissioning::inline v0 {

/// A title as the standard writes them: "notice_clause" as "Notice clause", "id" as "ID".
[[nodiscard]] std::string ocds_title(std::string_view name);

/// What the codelist of a field is called, without ".csv": it says what the codes are, in the singular. Fields with
/// the same words share one.
[[nodiscard]] std::string codelist_name(record_schema const& record, field_schema const& field);

/// The table: code, title and description, which is a sentence.
[[nodiscard]] std::string codelist_table(std::string_view list, std::span<choice_word const> words);

} // namespace leeds::commissioning::inline v0
