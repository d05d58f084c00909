// SPDX-License-Identifier: MIT
#pragma once

#include "text/safe_text.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace leeds::commissioning::inline v0 {

/// Markup that stands in our source: no text from outside can become one.
struct markup {
    std::string_view text;

    // NOLINTNEXTLINE(google-explicit-constructor): written where markup is wanted
    consteval markup(char const* literal) : text(literal) {}
};

/// An attribute of an element; its value is escaped.
struct html_attribute {
    markup name;
    std::string value;
};

/// Writes HTML piece by piece. Names of elements are literals of ours, and every text is made fit to be shown, cut
/// where it is very long, and escaped: there is no way for a recorded text to become markup.
class html_out {
public:
    using attributes = std::initializer_list<html_attribute>;

    /// Bytes of one text that are shown.
    static constexpr std::size_t longest_text = 1'500;

    void raw(markup words) { out_.append(words.text); }
    void open(markup tag, attributes with = {}) {
        put_tag(tag, with);
        out_.append(">");
    }
    void close(markup tag) {
        out_.append("</").append(tag.text).append(">");
        if (!is_within_line(tag.text)) out_.push_back('\n');
    }
    /// An element that has no content.
    void single(markup tag, attributes with) {
        put_tag(tag, with);
        out_.append("/>");
    }
    void text(std::string_view words, std::size_t most_bytes = longest_text) {
        out_.append(markup_text(shown_text(words, most_bytes)));
    }
    void element(markup tag, std::string_view words, attributes with = {}) {
        open(tag, with);
        text(words);
        close(tag);
    }

    [[nodiscard]] std::string const& so_far() const noexcept { return out_; }
    [[nodiscard]] std::string text() && { return std::move(out_); }

private:
    /// A line end after these would be a blank between two words.
    static constexpr bool is_within_line(std::string_view tag) noexcept {
        return tag == "strong" || tag == "span" || tag == "code" || tag == "b" || tag == "a";
    }

    void put_tag(markup tag, attributes with) {
        out_.append("<").append(tag.text);
        for (html_attribute const& each : with)
            out_.append(" ")
                .append(each.name.text)
                .append("=\"")
                .append(markup_text(shown_text(each.value, longest_text)))
                .append("\"");
    }

    std::string out_;
};

} // namespace leeds::commissioning::inline v0
