// SPDX-License-Identifier: MIT
#include "safe_text.hpp"

#include "text_encoding.hpp"

#include <leeds/commissioning/io/terminal_text.hpp>

namespace leeds::commissioning::inline v0 {
namespace {

constexpr bool is_digit(char each) noexcept { return '0' <= each && each <= '9'; }
constexpr bool is_letter(char each) noexcept { return ('a' <= each && each <= 'z') || ('A' <= each && each <= 'Z'); }

/// Where a text that begins like a list, a line or a definition has the sign that makes it one: after the digits of
/// "1. ", else at the front.
std::size_t block_mark_in(std::string_view text) noexcept {
    std::size_t const digits = text.find_first_not_of("0123456789");
    if (digits == std::string_view::npos) return std::string_view::npos;
    if (digits == 0)
        return std::string_view("-+:=%@").find(text[0]) == std::string_view::npos ? std::string_view::npos : 0;
    bool const numbers =
        (text[digits] == '.' || text[digits] == ')') && text.substr(digits + 1, 1).find_first_not_of(' ') != 0;
    return numbers ? digits : std::string_view::npos;
}

/// Whether a sign is a mark of Markdown, or of an address that would become a link by itself.
bool is_mark(std::string_view text, std::size_t at) noexcept {
    if (std::string_view("\\`*_{}[]#|~$^").find(text[at]) != std::string_view::npos) return true;
    if (text[at] == ':') return text.substr(at).starts_with("://");
    return text[at] == '.' && text.substr(0, at).ends_with("www");
}

/// Whether Markdown would take what begins there for the name of a character.
bool begins_entity(std::string_view text) noexcept {
    char const next = text.size() > 1 ? text[1] : ' ';
    return text[0] == '&' && (next == '#' || is_letter(next) || is_digit(next));
}

/// Whether a spreadsheet would work out a cell that begins like this, the wide forms of the signs among it.
bool begins_formula(std::string_view shown) noexcept {
    for (std::string_view const sign :
         {"=", "+", "-", "@", "\t", "\r", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20", "\u2212"})
        if (shown.starts_with(sign)) return true;
    return false;
}

} // namespace

std::string shown_text(std::string_view text, std::size_t most_bytes) {
    // What stands beyond many times the room is never looked at: a file may hold a name of a million characters.
    std::size_t beyond = 0;
    if (std::size_t const looked_at = 8 * (most_bytes + 100); text.size() > looked_at) {
        beyond = text.size() - looked_at;
        text = text.substr(0, looked_at);
        while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U) {
            text.remove_suffix(1);
            ++beyond;
        }
    }
    std::string shown = for_terminal(text);
    for (std::string_view const none : {"\uFFFE", "\uFFFF"}) // no characters: XML cannot hold them
        for (std::size_t at = shown.find(none); at != std::string::npos; at = shown.find(none, at))
            shown.replace(at, none.size(), replacement_character);
    if (shown.size() <= most_bytes && beyond == 0) return shown;
    std::string_view const kept = whole_characters(shown, most_bytes);
    std::size_t const left = shown.size() - kept.size() + beyond;
    return std::string(kept).append("… (").append(std::to_string(left)).append(" more bytes left out)");
}

std::string markup_text(std::string_view shown) {
    std::string out;
    out.reserve(shown.size());
    for (char const each : shown) {
        switch (each) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += each;
        }
    }
    return out;
}

std::string csv_text(std::string_view text) {
    std::string shown = shown_text(text, longest_cell - 100);
    if (begins_formula(shown)) shown.insert(shown.begin(), '\'');
    if (shown.find_first_of(",;\"\t\r\n'") == std::string::npos) return shown;
    std::string quoted = "\"";
    for (char const each : shown) quoted.append(each == '"' ? 2 : 1, each);
    return quoted.append("\"");
}

std::string markdown_text(std::string_view text, bool at_front) {
    std::size_t const block_mark = at_front ? block_mark_in(text) : std::string_view::npos;
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '<')
            out += "&lt;";
        else if (text[at] == '>')
            out += "&gt;";
        else if (begins_entity(text.substr(at)))
            out += "&amp;";
        else
            out.append(is_mark(text, at) || at == block_mark ? "\\" : "").append(1, text[at]);
    }
    return out;
}

} // namespace leeds::commissioning::inline v0
