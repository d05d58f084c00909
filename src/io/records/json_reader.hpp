// SPDX-License-Identifier: MIT
#pragma once

#include "text/position_map.hpp"

#include <leeds/commissioning/io/input.hpp>
#include <leeds/commissioning/io/noted_places.hpp>
#include <leeds/commissioning/io/schema.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// Where a record of a list stands.
struct noted_record {
    text_position where;
    std::string path;
};

/// A JSON text and where it comes from.
struct json_text {
    std::string_view text;
    std::string_view file;
    position_map positions;
    std::size_t readable_after =
        0;                      ///< bytes past the text's end that may be looked at; a line end is the first of them
    bool plain_scalars = false; ///< made from YAML: every scalar is text, and its field says what it is
    record_schema const* to_note = nullptr; ///< each record of this type that stands in a list is noted; null: none
    std::vector<noted_record> noted = {};   ///< in the order in which they were read
    noted_places* places = nullptr;         ///< where every value stands is noted here; null: nowhere
};

/// Why a text could not be read to its end, and where that shows.
struct json_fault {
    text_position where;
    std::string reason;
};

/// Reads JSON by schema. One reader may read many texts; it keeps its memory. Where there is a fault, no issue is
/// added.
class json_reader {
public:
    json_reader();
    json_reader(json_reader&&) noexcept;
    json_reader& operator=(json_reader&&) noexcept;
    ~json_reader();

    /// Reads an object.
    [[nodiscard]] std::optional<json_fault> read(json_text& source, record_schema const& schema, void* object,
                                                 std::vector<input_issue>& issues);

    /// Reads an object, or the objects of a list one after another into the same object. `each` is called after each
    /// with the place where it begins. An element that is no object is an issue.
    [[nodiscard]] std::optional<json_fault> read_each(json_text& source, record_schema const& schema, void* object,
                                                      std::vector<input_issue>& issues,
                                                      std::function<void(text_position)> const& each);

private:
    class parser;
    std::unique_ptr<parser> parser_;
};

/// Where and why a text is no JSON. Only asked once that is known.
[[nodiscard]] json_fault why_not_json(json_text& source);

/// Why a byte makes a text unreadable.
[[nodiscard]] std::string not_utf8(char byte);

/// Adds an issue, unless there are `most_issues` already.
void add_issue(std::vector<input_issue>& issues, input_issue issue);

/// Adds as an issue that a text could not be read to its end.
void add_fault(std::vector<input_issue>& issues, json_text const& source, json_fault fault);

} // namespace leeds::commissioning::inline v0
