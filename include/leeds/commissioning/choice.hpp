// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace leeds::commissioning::inline v0 {

/// Names a type in a call, so that a declaration is found beside the type it is about.
template <class T>
struct tag {};

/// One value of an enumeration: the value, its word in files and reports, and what it means. Declared beside the
/// enumeration: `choices(tag<E>)` returns an array of them.
template <class Enum>
struct choice {
    Enum value;
    std::string_view name;
    std::string_view meaning;
};

/// The word for a value of an enumeration, as files and reports have it.
template <class Enum>
[[nodiscard]] constexpr std::string_view name_of(Enum value) noexcept {
    for (auto const& each : choices(tag<Enum>{}))
        if (each.value == value) return each.name;
    return "?";
}

/// What a value of an enumeration means, as its declaration has it.
template <class Enum>
[[nodiscard]] constexpr std::string_view meaning_of(Enum value) noexcept {
    for (auto const& each : choices(tag<Enum>{}))
        if (each.value == value) return each.meaning;
    return "?";
}

} // namespace leeds::commissioning::inline v0
