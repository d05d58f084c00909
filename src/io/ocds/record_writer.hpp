// SPDX-License-Identifier: MIT
#pragma once

#include "names.hpp"
#include "text/text_encoding.hpp"

#include <leeds/commissioning/io/schema.hpp>
#include <leeds/commissioning/time/text.hpp>

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <span>
#include <string>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// Writes JSON as the standard has it: names in camelCase, days as moments, sums as objects of a number and a currency.
class ocds_writer {
public:
    ocds_writer() { json_.SetIndent(' ', 2); }

    void open() { json_.StartObject(); }
    void close() { json_.EndObject(); }
    void open_list() { json_.StartArray(); }
    void close_list() { json_.EndArray(); }
    void key(std::string_view name) { json_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size())); }
    void text(std::string_view words);
    void member(std::string_view name, std::string_view words) {
        key(name);
        text(words);
    }
    void open_member(std::string_view name) {
        key(name);
        open();
    }
    void open_list_member(std::string_view name) {
        key(name);
        open_list();
    }

    /// A day as a moment: its beginning, or its last second where a period ends with it.
    void day(date of, bool ends = false);
    void sum(money of);

    /// The fields of an object that are stated; only those of these names, unless the list is empty.
    void fields_of(record_schema const& schema, void const* owner, std::span<std::string_view const> only = {});

    [[nodiscard]] std::string written() const { return std::string(buffer_.GetString(), buffer_.GetSize()) + "\n"; }

private:
    void value_of(field_schema const& field, void const* owner, std::size_t number);
    void scalar_of(field_schema const& field, scalar const& value);
    void raw(std::string_view number) { json_.RawValue(number.data(), number.size(), rapidjson::kNumberType); }

    rapidjson::StringBuffer buffer_;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> json_{buffer_};
};

} // namespace leeds::commissioning::inline v0
