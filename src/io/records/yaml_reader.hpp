// SPDX-License-Identifier: MIT
#pragma once

#include "json_reader.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// Longest YAML that is read, in bytes: it is for what people write by hand.
inline constexpr std::size_t longest_yaml = std::size_t{1} << 26;

/// A YAML document as JSON in which every scalar is text, and where in the YAML each part of it stands.
struct yaml_document {
    std::string json;
    std::vector<offset_pair> offsets;
};

struct yaml_documents {
    std::vector<yaml_document> documents;
    std::optional<json_fault> fault; ///< why the text could not be read to its end
};

/// Turns the documents of a YAML text into JSON. Anchors, aliases and tags are refused (a few lines of aliases can
/// stand for billions of values), and so is what JSON has no like of: a list or a mapping as a key.
[[nodiscard]] yaml_documents yaml_to_json(std::string_view yaml);

} // namespace leeds::commissioning::inline v0
