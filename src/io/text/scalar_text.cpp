// SPDX-License-Identifier: MIT
#include "scalar_text.hpp"

#include <leeds/commissioning/code/nearest.hpp>
#include <leeds/commissioning/time/text.hpp>

#include <algorithm>
#include <charconv>

namespace leeds::commissioning::inline v0 {
namespace {

template <class T>
std::optional<scalar> as_scalar(std::optional<T> const& value) {
    if (!value) return std::nullopt;
    return scalar(*value);
}

std::optional<std::int64_t> try_parse_integer(std::string_view text) noexcept {
    std::int64_t number = 0;
    auto const* const end = text.data() + text.size();
    auto const [stopped, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || stopped != end) return std::nullopt;
    return number;
}

std::optional<scalar> understand_integer(field_schema const& field, std::string_view text) {
    auto const number = try_parse_integer(text);
    if (!number || *number < field.least || *number > field.greatest) return std::nullopt;
    return *number;
}

std::optional<scalar> understand_boolean(scalar_form form, std::string_view text) {
    std::string word(text);
    if (form == scalar_form::plain) std::transform(word.begin(), word.end(), word.begin(), detail::small_letter);
    if (word == "true" || (form == scalar_form::plain && word == "yes")) return true;
    if (word == "false" || (form == scalar_form::plain && word == "no")) return false;
    return std::nullopt;
}

std::optional<scalar> understand_choice(field_schema const& field, std::string_view text) {
    for (std::size_t index = 0; index < field.choices.size(); ++index)
        if (field.choices[index].name == text) return choice_index{index};
    return std::nullopt;
}

std::vector<std::string_view> const& reference_ids() {
    static std::vector<std::string_view> const all = [] {
        std::vector<std::string_view> ids;
        for (std::uint16_t number = 0; number < code_reference::count(); ++number)
            ids.push_back(code_reference::at(number).id());
        return ids;
    }();
    return all;
}

std::vector<std::string_view> names_of(std::span<choice_word const> choices) {
    std::vector<std::string_view> names;
    for (auto const& each : choices) names.push_back(each.name);
    return names;
}

bool has_form_of_date(std::string_view text) noexcept {
    return text.size() == 10 && text[4] == '-' && text[7] == '-' && try_parse_digits(text.substr(0, 4)) &&
           try_parse_digits(text.substr(5, 2)) && try_parse_digits(text.substr(8));
}

} // namespace

std::optional<scalar> understand(field_schema const& field, scalar_form form, std::string_view text) {
    bool const bare = form == scalar_form::bare;
    bool const quoted = form == scalar_form::text;
    switch (field.kind) {
    case value_kind::text: return bare && !field.as_written ? std::nullopt : std::optional<scalar>(text);
    case value_kind::date: return bare ? std::nullopt : as_scalar(try_parse_date(text));
    case value_kind::calendar_month: return bare ? std::nullopt : as_scalar(try_parse_calendar_month(text));
    case value_kind::length: return bare ? std::nullopt : as_scalar(try_parse_notice_length(text));
    case value_kind::choice: return bare ? std::nullopt : understand_choice(field, text);
    case value_kind::boolean: return quoted ? std::nullopt : understand_boolean(form, text);
    case value_kind::integer: return quoted ? std::nullopt : understand_integer(field, text);
    case value_kind::money: return as_scalar(try_parse_money(text).value);
    case value_kind::percentage: return as_scalar(try_parse_percentage(text));
    case value_kind::reference: return bare ? std::nullopt : as_scalar(code_reference::find(text));
    case value_kind::record: break;
    }
    return std::nullopt;
}

std::string expected_record(record_schema const& record, bool plain) {
    return std::string(plain ? "expected the fields of a " : "expected an object in braces: a ").append(record.name);
}

std::string expected_of(field_schema const& field, scalar_form form) {
    char const* const no_quotes = form == scalar_form::text ? ", without quotation marks" : "";
    switch (field.kind) {
    case value_kind::text: return form == scalar_form::plain ? "expected text" : "expected text in quotation marks";
    case value_kind::date: return "expected a date such as 2018-09-01";
    case value_kind::calendar_month: return "expected a month such as 2017-09";
    case value_kind::boolean:
        return std::string(form == scalar_form::plain ? "expected yes or no" : "expected true or false") + no_quotes;
    case value_kind::integer: return std::string("expected a whole number") + no_quotes;
    case value_kind::money: return "expected a sum in pounds such as 88000.00";
    case value_kind::percentage: return "expected a percentage from 0 to 1000, such as 62.5";
    case value_kind::length: return "expected a length such as 6 months, 13 weeks, 30 days or 20 working days";
    case value_kind::choice: return "expected one of " + joined(names_of(field.choices));
    case value_kind::reference:
        return "expected a clause such as CODE-N1, a principle such as principle.3 or a criterion such as "
               "principle.3.carers_involved";
    case value_kind::record: return expected_record(*field.record, form == scalar_form::plain);
    }
    return {};
}

std::string why_not(field_schema const& field, scalar_form form, std::string_view text) {
    std::string reason = expected_of(field, form);
    auto const with_nearest = [&](std::vector<std::string_view> const& known) {
        auto const near = nearest_name(text, known);
        return near.empty() ? reason : reason.append("; did you mean ").append(near).append("?");
    };
    if (field.kind == value_kind::date && has_form_of_date(text))
        return reason + "; there is no such day between the years 1400 and 9999";
    if (field.kind == value_kind::integer && form != scalar_form::text && try_parse_integer(text))
        return reason + " from " + std::to_string(field.least) + " to " + std::to_string(field.greatest);
    if (field.kind == value_kind::money) return reason + "; " + try_parse_money(text).reason();
    if (field.kind == value_kind::choice) return with_nearest(names_of(field.choices));
    if (field.kind == value_kind::reference) return with_nearest(reference_ids());
    return reason;
}

bool is_json_number(std::string_view text) noexcept {
    std::size_t at = 0;
    auto const take = [&](std::string_view any_of) {
        bool const taken = at < text.size() && any_of.find(text[at]) != std::string_view::npos;
        if (taken) ++at;
        return taken;
    };
    auto const take_digits = [&] {
        std::size_t const from = at;
        while (take("0123456789")) {
        }
        return at != from;
    };
    take("-");
    if (!take("0") && !take_digits()) return false;
    if (take(".") && !take_digits()) return false;
    if (take("eE")) {
        take("+-");
        if (!take_digits()) return false;
    }
    return at == text.size();
}

std::string joined(std::vector<std::string_view> const& words) {
    std::string text;
    for (auto const word : words) text.append(text.empty() ? "" : ", ").append(word);
    return text;
}

} // namespace leeds::commissioning::inline v0
