// SPDX-License-Identifier: MIT
#include "text_encoding.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace leeds::commissioning::inline v0 {
namespace {

constexpr std::size_t longest_shown = 200;

constexpr unsigned char byte_at(std::string_view text, std::size_t at) noexcept {
    return static_cast<unsigned char>(text[at]);
}

constexpr bool continues_character(char byte) noexcept { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

/// Bytes of the ASCII run that begins at `at`, eight at a time while they last.
std::size_t skip_ascii(std::string_view text, std::size_t at) noexcept {
    while (text.size() - at >= sizeof(std::uint64_t)) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if ((eight & 0x8080808080808080U) != 0) break;
        at += sizeof eight;
    }
    while (at < text.size() && byte_at(text, at) < 0x80) ++at;
    return at;
}

/// What a leading byte asks for: bytes of the character, and the range its second byte lies in (Unicode, table 3-7).
struct leading_byte {
    std::size_t length = 0;
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
};

constexpr leading_byte after(unsigned char lead) noexcept {
    if (lead >= 0xC2 && lead <= 0xDF) return {2};
    if (lead == 0xE0) return {3, 0xA0, 0xBF};
    if (lead == 0xED) return {3, 0x80, 0x9F};
    if (lead >= 0xE1 && lead <= 0xEF) return {3};
    if (lead == 0xF0) return {4, 0x90, 0xBF};
    if (lead >= 0xF1 && lead <= 0xF3) return {4};
    if (lead == 0xF4) return {4, 0x80, 0x8F};
    return {};
}

/// How many bytes of the character that begins at `at` are as they should be, and whether that is all of them.
struct matched {
    std::size_t bytes = 0;
    bool whole = false;
};

matched match_character(std::string_view text, std::size_t at) noexcept {
    auto const lead = after(byte_at(text, at));
    if (lead.length == 0) return {};
    std::size_t good = 1;
    while (good < lead.length && at + good < text.size()) {
        auto const byte = byte_at(text, at + good);
        if (byte < (good == 1 ? lead.low : 0x80) || byte > (good == 1 ? lead.high : 0xBF)) break;
        ++good;
    }
    return {good, good == lead.length};
}

/// Characters of the bytes 0x80 to 0x9F in Windows-1252; 0 where there is none. The other bytes are the characters of
/// the same number.
constexpr std::array<std::uint16_t, 32> windows_1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                     0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                     0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                     0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

void append_utf8(std::string& to, unsigned character) {
    if (character < 0x80) {
        to += static_cast<char>(character);
    } else if (character < 0x800) {
        to += static_cast<char>(0xC0 | (character >> 6));
        to += static_cast<char>(0x80 | (character & 0x3F));
    } else {
        if (character < 0x10000) {
            to += static_cast<char>(0xE0 | (character >> 12));
        } else {
            to += static_cast<char>(0xF0 | (character >> 18));
            to += static_cast<char>(0x80 | ((character >> 12) & 0x3F));
        }
        to += static_cast<char>(0x80 | ((character >> 6) & 0x3F));
        to += static_cast<char>(0x80 | (character & 0x3F));
    }
}

/// Walks a text once, knowing on which line it is and where that line began.
class line_counter {
public:
    explicit line_counter(std::string_view text) noexcept : text_(text) {}

    /// Moves on to a byte that does not lie before the last one asked for.
    void move_to(std::size_t at) noexcept {
        for (; at_ < at; ++at_) {
            bool const ends_line = text_[at_] == '\n' || (text_[at_] == '\r' && text_.substr(at_ + 1, 1) != "\n");
            if (!ends_line) continue;
            ++line_;
            line_begin_ = at_ + 1;
        }
    }

    [[nodiscard]] int line() const noexcept { return line_; }
    [[nodiscard]] std::string_view line_so_far() const noexcept { return text_.substr(line_begin_, at_ - line_begin_); }

private:
    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t line_begin_ = 0;
    int line_ = 1;
};

} // namespace

std::optional<std::size_t> first_not_utf8(std::string_view text) noexcept {
    for (std::size_t at = skip_ascii(text, 0); at < text.size(); at = skip_ascii(text, at)) {
        auto const character = match_character(text, at);
        if (!character.whole) return at;
        at += character.bytes;
    }
    return std::nullopt;
}

int count_characters(std::string_view utf8) noexcept {
    return static_cast<int>(utf8.size()) -
           static_cast<int>(std::count_if(utf8.begin(), utf8.end(), continues_character));
}

std::string_view whole_characters(std::string_view utf8, std::size_t most_bytes) noexcept {
    if (utf8.size() <= most_bytes) return utf8;
    std::size_t end = most_bytes;
    while (end > 0 && continues_character(utf8[end])) --end;
    return utf8.substr(0, end);
}

std::string shortened_text(std::string_view utf8) {
    std::size_t characters = 0;
    for (std::size_t at = 0; at < utf8.size(); ++at)
        if (!continues_character(utf8[at]) && ++characters > longest_shown)
            return std::string(utf8.substr(0, at)).append("\xE2\x80\xA6");
    return std::string(utf8);
}

utf8_text to_utf8(std::string_view text) {
    utf8_text read;
    auto const foreign = first_not_utf8(text);
    if (!foreign) return read;

    line_counter lines(text);
    lines.move_to(*foreign);
    // All before the first foreign byte is UTF-8, and its characters are what the reader sees, if only it is cut short.
    auto const beginning = match_character(text, *foreign);
    read.cut_short = beginning.bytes > 0 && *foreign + beginning.bytes == text.size() && skip_ascii(text, 0) < *foreign;
    if (read.cut_short) {
        read.first_foreign = text_position{lines.line(), count_characters(lines.line_so_far()) + 1};
        read.converted = std::string(text.substr(0, *foreign)).append(replacement_character);
        return read;
    }
    read.first_foreign = text_position{lines.line(), static_cast<int>(lines.line_so_far().size()) + 1};

    line_counter marks(text);
    std::string& converted = read.converted.emplace();
    converted.reserve(text.size() + text.size() / 8);
    for (std::size_t at = 0; at < text.size();) {
        std::size_t const ascii_end = skip_ascii(text, at);
        converted.append(text.substr(at, ascii_end - at));
        at = ascii_end;
        if (at == text.size()) break;
        unsigned const byte = byte_at(text, at);
        unsigned const character = byte < 0xA0 ? windows_1252[byte - 0x80] : byte;
        if (character != 0) {
            append_utf8(converted, character);
        } else {
            converted.append(replacement_character);
            if (++read.undefined_in_all <= most_undefined_listed) {
                marks.move_to(at);
                read.undefined.push_back({static_cast<unsigned char>(byte),
                                          {marks.line(), static_cast<int>(marks.line_so_far().size()) + 1}});
            }
        }
        ++at;
    }
    return read;
}

std::optional<utf16_text> from_utf16(std::string_view content) {
    if (content.size() < 2) return std::nullopt;
    bool const marked_little = content.starts_with("\xFF\xFE");
    bool const marked_big = content.starts_with("\xFE\xFF");
    bool const little = marked_little || (content[0] != '\0' && content[1] == '\0');
    if (!little && !marked_big && !(content[0] == '\0' && content[1] != '\0')) return std::nullopt;
    if (marked_little || marked_big) content.remove_prefix(2);

    utf16_text read;
    read.converted.reserve(content.size());
    auto const unit_at = [&](std::size_t at) -> unsigned {
        unsigned const first = byte_at(content, at);
        unsigned const second = byte_at(content, at + 1);
        return little ? first | second << 8 : first << 8 | second;
    };
    std::size_t at = 0;
    for (; at + 1 < content.size(); at += 2) {
        unsigned character = unit_at(at);
        bool const high = character >= 0xD800 && character < 0xDC00;
        unsigned const low = high && at + 3 < content.size() ? unit_at(at + 2) : 0;
        if (low >= 0xDC00 && low < 0xE000) {
            character = 0x10000 + ((character - 0xD800) << 10) + (low - 0xDC00);
            at += 2;
        } else if (character >= 0xD800 && character < 0xE000) {
            character = 0xFFFD;
            ++read.replaced;
        }
        append_utf8(read.converted, character);
    }
    if (at < content.size()) {
        read.converted.append(replacement_character);
        ++read.replaced;
    }
    return read;
}

} // namespace leeds::commissioning::inline v0
