// SPDX-License-Identifier: MIT
#include "html_entities.hpp"

#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

namespace leeds::commissioning::inline v0 {
namespace {

constexpr std::size_t longest_entity = 10;

constexpr std::array<std::pair<std::string_view, std::uint32_t>, 7> named{
    {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}, {"nbsp", 0xA0}, {"pound", 0xA3}}};

/// The character of an entity's name or number; 0 where there is none to be had.
std::uint32_t character_of(std::string_view entity) noexcept {
    for (auto const& [name, character] : named)
        if (name == entity) return character;
    if (!entity.starts_with('#')) return 0;
    entity.remove_prefix(1);
    bool const hexadecimal = entity.starts_with('x') || entity.starts_with('X');
    if (hexadecimal) entity.remove_prefix(1);
    std::uint32_t number = 0;
    auto const* const end = entity.data() + entity.size();
    auto const [stopped, error] = std::from_chars(entity.data(), end, number, hexadecimal ? 16 : 10);
    bool const surrogate = number >= 0xD800 && number <= 0xDFFF;
    bool const control = number < 0x20 || (number >= 0x7F && number < 0xA0);
    if (entity.empty() || error != std::errc{} || stopped != end || surrogate || control || number > 0x10FFFF) return 0;
    return number;
}

void append_utf8(std::string& to, std::uint32_t character) {
    auto const put = [&to](std::uint32_t byte) { to += static_cast<char>(byte); };
    auto const put_rest = [&put, character](int shift) { put(0x80 | ((character >> shift) & 0x3F)); };
    if (character < 0x80) return put(character);
    if (character < 0x800) {
        put(0xC0 | (character >> 6));
    } else {
        if (character < 0x10000) {
            put(0xE0 | (character >> 12));
        } else {
            put(0xF0 | (character >> 18));
            put_rest(12);
        }
        put_rest(6);
    }
    put_rest(0);
}

} // namespace

std::optional<std::string> without_html_entities(std::string_view text) {
    std::optional<std::string> clean;
    std::size_t done = 0;
    for (auto at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
        auto const end = text.substr(at, longest_entity + 2).find(';');
        if (end == std::string_view::npos) continue;
        auto const character = character_of(text.substr(at + 1, end - 1));
        if (character == 0) continue;
        if (!clean) clean.emplace();
        clean->append(text.substr(done, at - done));
        append_utf8(*clean, character);
        done = at + end + 1;
        at = done - 1;
    }
    if (clean) clean->append(text.substr(done));
    return clean;
}

} // namespace leeds::commissioning::inline v0
