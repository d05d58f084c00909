// SPDX-License-Identifier: MIT
#pragma once

#include "text_encoding.hpp"

#include <leeds/commissioning/io/terminal_text.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace leeds::commissioning::inline v0 {

/// How a line looks where colour was asked for.
enum class style { plain, bold, faint, red, yellow, cyan };

/// Text for people, line by line, wrapped at the width asked for.
class page {
public:
    explicit page(text_options const& options) : options_(options) {}

    /// A paragraph. Lines after the first stand further in by `hanging`. What comes from outside in it is made fit to
    /// be shown.
    void put(std::string_view text, std::size_t indent = 0, style looks = style::plain, std::size_t hanging = 0) {
        std::string const safe = for_terminal(text);
        std::string_view rest = safe;
        std::size_t margin = indent;
        while (!rest.empty()) {
            std::string_view const line = take_line(rest, margin);
            put_line(line, margin, looks);
            margin = indent + hanging;
        }
    }

    /// A paragraph in a column of its own: its first line stands after `head`, which fits in a line, the others under
    /// it.
    void put_in_column(std::string_view head, std::string_view text, std::size_t indent = 0,
                       style looks = style::plain) {
        std::string const safe = for_terminal(text);
        std::string_view rest = safe;
        std::size_t const margin = indent + head.size();
        std::string line(head);
        do {
            put_line(line.append(take_line(rest, margin)), indent, looks);
            line.assign(head.size(), ' ');
        } while (!rest.empty());
    }

    /// A line as it stands: neither wrapped nor looked through.
    void put_line(std::string_view line, std::size_t indent = 0, style looks = style::plain) {
        text_.append(indent, ' ');
        bool const styled = options_.colour && looks != style::plain;
        if (styled) text_.append(code_of(looks));
        text_.append(line);
        if (styled) text_.append("\x1b[0m");
        text_.push_back('\n');
    }

    /// Characters in a line.
    [[nodiscard]] std::size_t width() const noexcept { return static_cast<std::size_t>(options_.width); }

    void blank_line() { text_.push_back('\n'); }

    [[nodiscard]] std::string text() && { return std::move(text_); }

private:
    static std::string_view code_of(style looks) noexcept {
        switch (looks) {
        case style::plain: return "";
        case style::bold: return "\x1b[1m";
        case style::faint: return "\x1b[2m";
        case style::red: return "\x1b[1;31m";
        case style::yellow: return "\x1b[1;33m";
        case style::cyan: return "\x1b[1;36m";
        }
        return "";
    }

    /// Takes as many words off the front as a line holds, at least one.
    [[nodiscard]] std::string_view take_line(std::string_view& rest, std::size_t margin) const {
        std::size_t const room = width() > margin ? width() - margin : 1;
        std::size_t taken = 0;
        std::size_t characters = 0;
        while (taken < rest.size()) {
            std::size_t const blank = rest.find(' ', taken == 0 ? 0 : taken + 1);
            std::size_t const end = blank == std::string_view::npos ? rest.size() : blank;
            characters += static_cast<std::size_t>(count_characters(rest.substr(taken, end - taken)));
            if (taken != 0 && characters > room) break;
            taken = end;
        }
        std::string_view const line = rest.substr(0, taken);
        rest.remove_prefix(taken);
        if (!rest.empty()) rest.remove_prefix(1);
        return line;
    }

    text_options options_;
    std::string text_;
};

/// A number and the noun it counts: "1 contract", "12 contracts".
[[nodiscard]] inline std::string counted_noun(std::size_t count, std::string_view noun) {
    return std::to_string(count).append(" ").append(noun).append(count == 1 ? "" : "s");
}

} // namespace leeds::commissioning::inline v0
