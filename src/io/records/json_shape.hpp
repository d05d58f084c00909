// SPDX-License-Identifier: MIT
#pragma once

#include "json_out.hpp"

#include <leeds/commissioning/choice.hpp>

#include <string_view>
#include <utility>
#include <vector>

// Declarations of the JSON that we write, from which its schemas are made.
namespace leeds::commissioning::inline v0 {

/// What stands in a place of a document.
struct json_shape {
    enum class kind { text, day, whole, boolean, sum, word, object, list, map, one_of };

    json_shape(kind of, std::string_view means) : is(of), meaning(means) {}

    kind is;
    std::string_view meaning;
    bool or_null = false;
    std::vector<std::string_view> names;    ///< of `word` its words, of `object` its members
    std::vector<std::string_view> meanings; ///< of the words, where they are explained
    std::vector<std::string_view> may_lack; ///< members that are not always there
    std::vector<json_shape> parts;          ///< the members; what a `list` or `map` holds; the alternatives of `one_of`
};

/// A member of an object.
struct json_member {
    std::string_view name;
    json_shape shape;
    bool always = true; ///< or only where there is something to say
};

namespace shape {

[[nodiscard]] inline json_shape text(std::string_view meaning = {}) { return {json_shape::kind::text, meaning}; }
[[nodiscard]] inline json_shape day(std::string_view meaning = {}) { return {json_shape::kind::day, meaning}; }
[[nodiscard]] inline json_shape whole(std::string_view meaning = {}) { return {json_shape::kind::whole, meaning}; }
[[nodiscard]] inline json_shape boolean(std::string_view meaning = {}) { return {json_shape::kind::boolean, meaning}; }
[[nodiscard]] inline json_shape sum(std::string_view meaning = {}) { return {json_shape::kind::sum, meaning}; }
[[nodiscard]] inline json_shape object(std::vector<json_member> members, std::string_view meaning = {}) {
    json_shape made{json_shape::kind::object, meaning};
    for (json_member& each : members) {
        made.names.push_back(each.name);
        if (!each.always) made.may_lack.push_back(each.name);
        made.parts.push_back(std::move(each.shape));
    }
    return made;
}
[[nodiscard]] inline json_shape list(json_shape each, std::string_view meaning = {}) {
    json_shape made{json_shape::kind::list, meaning};
    made.parts.push_back(std::move(each));
    return made;
}
/// An object whose names follow from the case.
[[nodiscard]] inline json_shape map(json_shape each, std::string_view meaning = {}) {
    json_shape made{json_shape::kind::map, meaning};
    made.parts.push_back(std::move(each));
    return made;
}
[[nodiscard]] inline json_shape one_of(std::vector<json_shape> parts, std::string_view meaning = {}) {
    json_shape made{json_shape::kind::one_of, meaning};
    made.parts = std::move(parts);
    return made;
}
[[nodiscard]] inline json_shape or_null(json_shape each) {
    each.or_null = true;
    return each;
}
/// A member that is there only where there is something to say.
[[nodiscard]] inline json_member not_always(std::string_view name, json_shape each) {
    return {name, std::move(each), false};
}
/// A word of an enumeration.
template <class Enum>
[[nodiscard]] json_shape word(std::string_view meaning = {}) {
    json_shape made{json_shape::kind::word, meaning};
    for (auto const& each : choices(tag<Enum>{})) {
        made.names.push_back(each.name);
        made.meanings.push_back(each.meaning);
    }
    return made;
}
[[nodiscard]] inline json_shape word_of(std::vector<std::string_view> words, std::string_view meaning = {}) {
    json_shape made{json_shape::kind::word, meaning};
    made.names = std::move(words);
    return made;
}

} // namespace shape

/// JSON Schema (draft 2020-12) of a document of a shape.
[[nodiscard]] std::string json_schema_of(json_shape const& shape, std::string_view title);

} // namespace leeds::commissioning::inline v0
