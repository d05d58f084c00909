// SPDX-License-Identifier: MIT
#pragma once

#include "json_reader.hpp"

#include <cstddef>
#include <memory_resource>
#include <optional>
#include <string>
#include <string_view>

namespace leeds::commissioning::inline v0 {

enum class json_kind : unsigned char { null, boolean, number, text, list, object };

/// A value of a JSON text that was read whole, and where it stands. Its children follow one another from `first`.
struct json_node {
    json_kind kind = json_kind::null;
    std::size_t offset = 0;     ///< byte of the file at which it begins
    std::size_t number = 0;     ///< its number in a list
    std::string_view key = {};  ///< its name in an object
    std::string_view text = {}; ///< of a text what it says; of a number or truth value how it is written
    json_node const* parent = nullptr;
    json_node const* first = nullptr;
    json_node const* next = nullptr;
};

/// The member of that name, the first where there are several; null where there is none, it is null, or `of` is no
/// object.
[[nodiscard]] json_node const* member(json_node const* of, std::string_view name) noexcept;

/// The path from the root to a node: "awards[0].value.amount".
[[nodiscard]] std::string path_of(json_node const& node);

/// Makes trees of JSON texts. They last until `clear`.
class json_tree {
public:
    /// Reads a JSON text that begins at byte `offset` of its file; null where it is none or nests deeper than
    /// `deepest_nesting`.
    [[nodiscard]] json_node const* read(std::string_view json, std::size_t offset);

    /// A copy of a node under another parent, with the same children.
    [[nodiscard]] json_node* copy(json_node const& node, json_node const* parent);

    [[nodiscard]] std::string_view keep(std::string_view text);

    void clear() { memory_.release(); }

private:
    std::pmr::monotonic_buffer_resource memory_;
};

} // namespace leeds::commissioning::inline v0
