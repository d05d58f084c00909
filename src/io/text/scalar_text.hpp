// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/schema.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// How a scalar stands in a file.
enum class scalar_form {
    text,  ///< in quotation marks, in JSON
    bare,  ///< a number, true or false, in JSON
    plain, ///< in YAML, where its field says what it is
};

/// The value that a text stands for in a field; nothing where it is not what the field holds.
[[nodiscard]] std::optional<scalar> understand(field_schema const& field, scalar_form form, std::string_view text);

/// What a field wants, as a sentence begins: "expected a date such as 2018-09-01".
[[nodiscard]] std::string expected_of(field_schema const& field, scalar_form form);
[[nodiscard]] std::string expected_record(record_schema const& record, bool plain);

/// What a field wants, and what is amiss with a text that it could not take.
[[nodiscard]] std::string why_not(field_schema const& field, scalar_form form, std::string_view text);

/// Whether a text is a number as JSON writes it.
[[nodiscard]] bool is_json_number(std::string_view text) noexcept;

/// "a, b, c"
[[nodiscard]] std::string joined(std::vector<std::string_view> const& words);

} // namespace leeds::commissioning::inline v0
