// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace leeds::commissioning::inline v0 {

namespace detail {

inline constexpr std::size_t longest_compared_name = 64;

constexpr char small_letter(char letter) noexcept {
    return 'A' <= letter && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// Fewest single letters added, left out, changed or swapped with their neighbour that turn one name into the other.
/// Capitals count as small letters.
/// @pre `to` is no longer than `longest_compared_name`
constexpr std::size_t edit_distance(std::string_view from, std::string_view to) noexcept {
    using row = std::array<std::size_t, longest_compared_name + 1>;
    row before_last{};
    row last{};
    row current{};
    for (std::size_t column = 0; column <= to.size(); ++column) current[column] = column;

    for (std::size_t line = 1; line <= from.size(); ++line) {
        before_last = last;
        last = current;
        current[0] = line;
        for (std::size_t column = 1; column <= to.size(); ++column) {
            char const a = small_letter(from[line - 1]);
            char const b = small_letter(to[column - 1]);
            bool const swapped =
                line > 1 && column > 1 && a == small_letter(to[column - 2]) && b == small_letter(from[line - 2]);
            std::size_t least = last[column - 1] + (a == b ? 0 : 1);
            if (last[column] + 1 < least) least = last[column] + 1;
            if (current[column - 1] + 1 < least) least = current[column - 1] + 1;
            if (swapped && before_last[column - 2] + 1 < least) least = before_last[column - 2] + 1;
            current[column] = least;
        }
    }
    return current[to.size()];
}

} // namespace detail

/// The known name that was probably meant, for "did you mean": the nearest by single-letter slips, capitals or not, and
/// the first of equals. Empty where more than a third of the longer name differs, and for names of more than 64 bytes.
[[nodiscard]] constexpr std::string_view nearest_name(std::string_view wanted,
                                                      std::span<std::string_view const> known) noexcept {
    std::string_view nearest;
    std::size_t least = detail::longest_compared_name; // further than any near name
    for (std::string_view const name : known) {
        std::size_t const longer = wanted.size() < name.size() ? name.size() : wanted.size();
        if (longer > detail::longest_compared_name) continue;
        std::size_t const distance = detail::edit_distance(wanted, name);
        if (distance <= longer / 3 && distance < least) {
            least = distance;
            nearest = name;
        }
    }
    return nearest;
}

} // namespace leeds::commissioning::inline v0
