// SPDX-License-Identifier: MIT
#include "json_shape.hpp"

#include <leeds/commissioning/money.hpp>

#include <algorithm>

namespace leeds::commissioning::inline v0 {
namespace {

void write(json_out& out, json_shape const& shape);

/// "the day that counted as today" as "The day that counted as today."; of a word also what each word means.
std::string in_sentences(json_shape const& shape) {
    std::string text(shape.meaning);
    if (!text.empty() && 'a' <= text[0] && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    if (!text.empty()) text.append(".");
    for (std::size_t at = 0; at < shape.meanings.size(); ++at)
        text.append(at > 0         ? "; "
                    : text.empty() ? ""
                                   : " ")
            .append(shape.names[at])
            .append(": ")
            .append(shape.meanings[at]);
    return shape.meanings.empty() ? text : text.append(".");
}

/// A type, or one with null beside it.
void write_type(json_out& out, char const* type, bool or_null) {
    if (!or_null) return out.member("type", type);
    out.open_list_member("type");
    out.value(type);
    out.value("null");
    out.close_list();
}

void write_part(json_out& out, std::string_view name, json_shape const& shape) {
    out.open_member(name);
    write(out, shape);
    out.close();
}

void write_object(json_out& out, json_shape const& shape) {
    write_type(out, "object", shape.or_null);
    out.open_member("properties");
    for (std::size_t at = 0; at < shape.names.size(); ++at) write_part(out, shape.names[at], shape.parts[at]);
    out.close();
    out.open_list_member("required");
    for (std::string_view const each : shape.names)
        if (std::find(shape.may_lack.begin(), shape.may_lack.end(), each) == shape.may_lack.end()) out.value(each);
    out.close_list();
    out.member("additionalProperties", false);
}

void write_alternatives(json_out& out, json_shape const& shape) {
    out.open_list_member("anyOf");
    for (json_shape const& each : shape.parts) {
        out.open();
        write(out, each);
        out.close();
    }
    if (shape.or_null) {
        out.open();
        out.member("type", "null");
        out.close();
    }
    out.close_list();
}

/// A sum of money as `json_out` writes it.
void write_sum(json_out& out, bool or_null) {
    write_type(out, "object", or_null);
    out.open_member("properties");
    out.open_member("amount");
    out.member("description", "The sum in pounds and pence, such as 88000.00.");
    out.member("type", "string");
    out.member("pattern", "^-?[0-9]+\\.[0-9]{2}$");
    out.close();
    out.open_member("currency");
    out.member("description", "Pounds sterling.");
    out.member("const", "GBP");
    out.close();
    out.open_member("vat");
    out.member("description", "Whether the sum counts value added tax.");
    out.open_list_member("enum");
    for (auto const& each : choices(tag<vat_basis>{})) out.value(each.name);
    out.close_list();
    out.close();
    out.close();
    out.open_list_member("required");
    for (char const* const each : {"amount", "currency", "vat"}) out.value(each);
    out.close_list();
    out.member("additionalProperties", false);
}

void write(json_out& out, json_shape const& shape) {
    if (auto const description = in_sentences(shape); !description.empty()) out.member("description", description);
    switch (shape.is) {
    case json_shape::kind::text: return write_type(out, "string", shape.or_null);
    case json_shape::kind::day:
        write_type(out, "string", shape.or_null);
        out.member("format", "date");
        return out.member("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    case json_shape::kind::whole: return write_type(out, "integer", shape.or_null);
    case json_shape::kind::boolean: return write_type(out, "boolean", shape.or_null);
    case json_shape::kind::sum: return write_sum(out, shape.or_null);
    case json_shape::kind::word:
        out.open_list_member("enum");
        for (std::string_view const each : shape.names) out.value(each);
        if (shape.or_null) out.value(std::nullopt);
        return out.close_list();
    case json_shape::kind::object: return write_object(out, shape);
    case json_shape::kind::list:
        write_type(out, "array", shape.or_null);
        return write_part(out, "items", shape.parts.front());
    case json_shape::kind::map:
        write_type(out, "object", shape.or_null);
        return write_part(out, "additionalProperties", shape.parts.front());
    case json_shape::kind::one_of: return write_alternatives(out, shape);
    }
}

} // namespace

std::string json_schema_of(json_shape const& shape, std::string_view title) {
    json_out out;
    out.open();
    out.member("$schema", "https://json-schema.org/draft/2020-12/schema");
    out.member("title", title);
    write(out, shape);
    out.close();
    return std::move(out).text();
}

} // namespace leeds::commissioning::inline v0
