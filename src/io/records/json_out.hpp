// SPDX-License-Identifier: MIT
#pragma once

#include "text/text_encoding.hpp"

#include <leeds/commissioning/money.hpp>
#include <leeds/commissioning/time/text.hpp>

#include <rapidjson/prettywriter.h>

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// How JSON is laid out: over several lines, or in one.
enum class json_layout { indented, one_line };

/// Writes JSON piece by piece: no tree is kept, and what comes out is valid whatever the texts hold.
class json_out {
public:
    explicit json_out(json_layout layout = json_layout::indented) {
        bool const in_lines = layout == json_layout::indented;
        writer_.SetIndent(' ', in_lines ? 2 : 0);
        sink_.in_lines = in_lines;
    }

    void open() { writer_.StartObject(); }
    void close() { writer_.EndObject(); }
    void open_list() { writer_.StartArray(); }
    void close_list() { writer_.EndArray(); }
    void key(std::string_view name) { value(name); }

    void value(std::string_view text) {
        if (first_not_utf8(text)) {
            value(replaced_where_not_utf8(text));
        } else {
            writer_.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
        }
    }
    void value(std::string const& text) { value(std::string_view(text)); }
    void value(char const* text) { value(std::string_view(text)); }
    void value(std::same_as<bool> auto flag) { writer_.Bool(flag); }
    void value(std::signed_integral auto number) { writer_.Int64(number); }
    void value(std::unsigned_integral auto number) requires(!std::same_as<decltype(number), bool>) {
        writer_.Uint64(number);
    }
    void value(date day) { value(iso_text(day).view()); }
    void value(money sum) {
        open();
        member("amount", money_text(sum).view());
        member("currency", "GBP");
        member("vat", name_of(sum.vat()));
        close();
    }
    void value(std::nullopt_t) { writer_.Null(); }
    template <class T>
    void value(std::optional<T> const& held) {
        if (held)
            value(*held);
        else
            value(std::nullopt);
    }

    template <class T>
    void member(std::string_view name, T const& held) {
        key(name);
        value(held);
    }
    void open_member(std::string_view name) {
        key(name);
        open();
    }
    void open_list_member(std::string_view name) {
        key(name);
        open_list();
    }

    /// All that was written, with a line end.
    [[nodiscard]] std::string text() && { return std::move(sink_.text.append("\n")); }

private:
    struct sink {
        using Ch = char;
        void Put(char character) {
            if (in_lines || character != '\n') text.push_back(character); // within texts it is written as an escape
        }
        void Flush() {}
        std::string text;
        bool in_lines = true;
    };

    sink sink_;
    rapidjson::PrettyWriter<sink> writer_{sink_};
};

} // namespace leeds::commissioning::inline v0
