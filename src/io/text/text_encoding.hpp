// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// A place in a text: line and character of the line, both from 1. A line ends with LF, CRLF or CR.
struct text_position {
    int line = 1;
    int column = 1;

    friend constexpr bool operator==(text_position, text_position) noexcept = default;
};

/// The byte order mark that some programs put before UTF-8.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// The text without a byte order mark at its beginning.
[[nodiscard]] constexpr std::string_view without_byte_order_mark(std::string_view text) noexcept {
    return text.substr(0, byte_order_mark.size()) == byte_order_mark ? text.substr(byte_order_mark.size()) : text;
}

/// The sign that stands for a byte that means nothing: U+FFFD.
inline constexpr std::string_view replacement_character = "\xEF\xBF\xBD";

/// Offset of the first byte that belongs to no UTF-8 character (overlong forms, surrogates and characters past
/// U+10FFFF are none); nothing where all of it is UTF-8.
[[nodiscard]] std::optional<std::size_t> first_not_utf8(std::string_view text) noexcept;

/// Text with every byte that is not UTF-8 replaced by U+FFFD.
[[nodiscard]] inline std::string replaced_where_not_utf8(std::string_view text) {
    std::string clean;
    while (auto const foreign = first_not_utf8(text)) {
        clean.append(text.substr(0, *foreign)).append(replacement_character);
        text.remove_prefix(*foreign + 1);
    }
    return clean.append(text);
}

/// Number of characters in UTF-8 text.
[[nodiscard]] int count_characters(std::string_view utf8) noexcept;

/// The longest beginning of UTF-8 text that has at most that many bytes and ends with a whole character.
[[nodiscard]] std::string_view whole_characters(std::string_view utf8, std::size_t most_bytes) noexcept;

/// The text, or its first 200 characters and an ellipsis.
[[nodiscard]] std::string shortened_text(std::string_view utf8);

/// A byte to which Windows-1252 gives no meaning, and where it stands.
struct undefined_byte {
    unsigned char byte = 0;
    text_position where;
};

/// What had to be done to a text to have it in UTF-8.
struct utf8_text {
    /// The text in UTF-8, where it was not so already. Without it the text can be read as it stands.
    std::optional<std::string> converted;
    /// Where the first byte is that is not UTF-8; nothing where all of it is.
    std::optional<text_position> first_foreign;
    /// The text is UTF-8 but ends within a character: it was cut short, and is not taken for Windows-1252.
    bool cut_short = false;
    /// Bytes read as U+FFFD, the first `most_undefined_listed` of them.
    std::vector<undefined_byte> undefined;
    std::size_t undefined_in_all = 0;
};

inline constexpr std::size_t most_undefined_listed = 1000;

/// Text in UTF-8: as it stands where it is UTF-8 already, else read as Windows-1252, which has a character for every
/// byte but five (0x81, 0x8D, 0x8F, 0x90, 0x9D). Those become U+FFFD.
[[nodiscard]] utf8_text to_utf8(std::string_view text);

/// Text that was in UTF-16, in UTF-8.
struct utf16_text {
    std::string converted;
    std::size_t replaced = 0; ///< halves of characters without their other half, and a last byte alone: now U+FFFD
};

/// UTF-16 as UTF-8. It is known by a byte order mark, or by one of its first two bytes being nought. Nothing where a
/// text is not in UTF-16.
[[nodiscard]] std::optional<utf16_text> from_utf16(std::string_view content);

} // namespace leeds::commissioning::inline v0
