// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// Whether a recorded text says something: blanks alone do not.
[[nodiscard]] constexpr bool says_something(std::string_view text) noexcept {
    for (char const each : text)
        if (each != ' ' && each != '\t' && each != '\r' && each != '\n') return true;
    return false;
}
[[nodiscard]] inline bool says_something(std::string const& text) noexcept {
    return says_something(std::string_view(text));
}
[[nodiscard]] inline bool says_something(std::optional<std::string> const& text) noexcept {
    return text && says_something(*text);
}

/// Whether two recorded names are the same one: blanks around them and the case of ASCII letters do not count.
[[nodiscard]] constexpr bool same_name(std::string_view one, std::string_view other) noexcept {
    auto const trimmed = [](std::string_view name) {
        while (!name.empty() && !says_something(name.substr(0, 1))) name.remove_prefix(1);
        while (!name.empty() && !says_something(name.substr(name.size() - 1))) name.remove_suffix(1);
        return name;
    };
    auto const lower = [](char each) {
        return 'A' <= each && each <= 'Z' ? static_cast<char>(each - 'A' + 'a') : each;
    };
    one = trimmed(one);
    other = trimmed(other);
    if (one.size() != other.size()) return false;
    for (std::size_t place = 0; place < one.size(); ++place)
        if (lower(one[place]) != lower(other[place])) return false;
    return true;
}

} // namespace leeds::commissioning::inline v0
