// SPDX-License-Identifier: MIT
#include "field_in_words.hpp"

namespace leeds::commissioning::inline v0 {
namespace {

/// How a value is written, or what it is counted in: what follows the meaning of a field.
std::string form_of(field_schema const& field) {
    switch (field.kind) {
    case value_kind::date: return "a date such as 2018-09-01";
    case value_kind::calendar_month: return "a month such as 2017-09";
    case value_kind::length: return "a length such as 6 months, 13 weeks, 30 days or 20 working days";
    case value_kind::money: return field.unit.ends_with("a year") ? "in pounds a year" : "in pounds";
    default: break;
    }
    if (field.unit.empty()) return {};
    bool const is_counted = field.kind == value_kind::integer || field.kind == value_kind::percentage;
    return std::string(is_counted && !field.unit.starts_with("a ") ? "in " : "").append(field.unit);
}

} // namespace

std::string in_sentences(field_schema const& field) {
    std::string text(field.meaning);
    if (auto const form = form_of(field); !form.empty()) text.append(" (").append(form).append(")");
    text.append(".");
    char const* between = " ";
    for (auto const& word : field.choices) {
        if (word.meaning == word.name) continue; // it says itself what it means
        text.append(between).append(word.name).append(": ").append(word.meaning);
        between = "; ";
    }
    return text.ends_with('.') ? text : text.append(".");
}

} // namespace leeds::commissioning::inline v0
