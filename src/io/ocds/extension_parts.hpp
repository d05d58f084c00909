// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/schema.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

// What the extension is made of: its schema and its page tell the same.
namespace leeds::commissioning::inline v0 {

/// The fields that it adds to an object of the standard, out of those of a fact type.
struct added_fields {
    std::string_view where; ///< what the standard calls the object
    std::string_view path;  ///< where it stands in a release: "contracts[]"
    record_schema const* from;
    std::span<std::string_view const> names;

    [[nodiscard]] bool has(field_schema const& field) const noexcept;
};

[[nodiscard]] std::span<added_fields const> fields_added() noexcept;

/// What a release holds of it beside the objects of the standard.
struct added_list {
    std::string_view name;
    std::string_view title;
    std::string_view meaning;
    record_schema const* of;
};

[[nodiscard]] std::span<added_list const> lists_added() noexcept;

/// The objects that it defines itself, each once: what the others hold comes after them.
[[nodiscard]] std::vector<record_schema const*> objects_of_extension();

/// What a record is called among the definitions: "notice_clause" as "NoticeClause".
[[nodiscard]] std::string definition_of(record_schema const& record);

/// What a field means, with its unit where the value does not hold it; without a full stop.
[[nodiscard]] std::string description_of(field_schema const& field);

/// The units of a length of time, in which it is counted; a record of facts has them in one text.
[[nodiscard]] std::span<choice_word const> units_of_length() noexcept;
/// Words for whether an amount counts value added tax; a release that does not say it leaves the field out.
[[nodiscard]] std::span<choice_word const> vat_bases_stated() noexcept;

} // namespace leeds::commissioning::inline v0
