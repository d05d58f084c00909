// SPDX-License-Identifier: MIT
#include "text_encoding.hpp"

#include <leeds/commissioning/io/terminal_text.hpp>

#include <array>
#include <cstdint>

namespace leeds::commissioning::inline v0 {
namespace {

struct character {
    std::uint32_t code;
    std::size_t bytes;
};

/// The first character of text that is known to be UTF-8.
character first_of(std::string_view utf8) noexcept {
    auto const byte = [&](std::size_t at) { return static_cast<unsigned char>(utf8[at]); };
    std::uint32_t const lead = byte(0);
    if (lead < 0x80) return {lead, 1};
    std::size_t const bytes = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    std::uint32_t code = lead & (0xFFU >> (bytes + 1));
    for (std::size_t at = 1; at < bytes; ++at) code = code << 6 | (byte(at) & 0x3FU);
    return {code, bytes};
}

constexpr bool is_blank(std::uint32_t code) noexcept { return code == ' ' || code == '\t' || code == 0xA0; }

constexpr bool is_line_end(std::uint32_t code) noexcept {
    return code == '\n' || code == '\r' || code == 0x85 || code == 0x2028 || code == 0x2029;
}

/// Control characters, the bidirectional controls of Unicode (UAX 9) and characters that take no room.
constexpr bool is_unsafe(std::uint32_t code) noexcept {
    auto const within = [&](std::uint32_t first, std::uint32_t last) { return first <= code && code <= last; };
    return code < 0x20 || within(0x7F, 0x9F) || code == 0xAD || code == 0x061C || within(0x180B, 0x180F) ||
           within(0x200B, 0x200F) || within(0x202A, 0x202E) || within(0x2060, 0x206F) || code == 0xFEFF ||
           within(0xFFF9, 0xFFFB) || within(0xE0000, 0xE007F);
}

std::string named(std::uint32_t code) {
    std::string hex;
    for (; code != 0 || hex.size() < 4; code >>= 4) hex.insert(hex.begin(), "0123456789ABCDEF"[code & 15U]);
    return "<U+" + hex + ">";
}

} // namespace

std::string for_terminal(std::string_view text) {
    std::string const utf8 = replaced_where_not_utf8(text);
    std::string_view rest = utf8;
    std::string shown;
    std::string held_back; // blanks and line ends, which count only where something follows
    bool after_return = false;
    while (!rest.empty()) {
        character const next = first_of(rest);
        std::string_view const as_it_stands = rest.substr(0, next.bytes);
        rest.remove_prefix(next.bytes);
        bool const second_half = after_return && next.code == '\n';
        after_return = next.code == '\r';
        if (second_half) continue;
        if (is_line_end(next.code) || is_blank(next.code)) {
            if (!held_back.ends_with(' ')) held_back.append(" ");
            if (is_line_end(next.code)) held_back.append("⏎ ");
        } else {
            if (!shown.empty()) shown.append(held_back);
            held_back.clear();
            if (is_unsafe(next.code))
                shown.append(named(next.code));
            else
                shown.append(as_it_stands);
        }
    }
    return shown;
}

} // namespace leeds::commissioning::inline v0
