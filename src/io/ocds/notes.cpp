// SPDX-License-Identifier: MIT
#include "notes.hpp"

#include "published/html_entities.hpp"
#include "published/table_words.hpp"

#include <leeds/commissioning/time/text.hpp>

#include <charconv>
#include <utility>

namespace leeds::commissioning::inline v0 {
namespace {

std::string as_it_stands(json_node const& node) {
    switch (node.kind) {
    case json_kind::null: return "null";
    case json_kind::list: return "a list";
    case json_kind::object: return "an object";
    default: return shortened_text(node.text);
    }
}

} // namespace

void ocds_notes::report(json_node const& at, std::string reason) { report(at, as_it_stands(at), std::move(reason)); }

void ocds_notes::report(json_node const& at, std::string text, std::string reason) {
    auto const where = positions_.at(at.offset);
    add_issue(into_.issues, {into_.file, where.line, where.column, path_of(at), std::move(text), std::move(reason)});
}

void ocds_notes::report_once(json_node const& at, std::string const& reason) {
    auto const found = once_.find(reason);
    if (found != once_.end()) {
        ++found->second.times;
        return;
    }
    once_.emplace(reason, counted{into_.issues.size(), 1});
    report(at, reason);
}

void ocds_notes::finish() {
    for (auto const& [reason, each] : once_)
        if (each.times > 1 && each.issue < into_.issues.size() && into_.issues[each.issue].reason == reason)
            into_.issues[each.issue].places = each.times;
    once_.clear();
}

json_node const* ocds_notes::only_member(json_node const* of, std::string_view name) {
    if (of == nullptr) return nullptr;
    json_node const* first = nullptr;
    for (auto const* each = of->first; each != nullptr; each = each->next) {
        if (each->key != name) continue;
        if (first != nullptr)
            report(*each, "this field stands here a second time; only the first is read");
        else
            first = each;
    }
    return first == nullptr || first->kind == json_kind::null ? nullptr : first;
}

std::optional<std::string> ocds_notes::words(json_node const* of, std::string_view name) {
    auto const* const found = only_member(of, name);
    if (found == nullptr) return std::nullopt;
    if (found->kind != json_kind::text && found->kind != json_kind::number) {
        report(*found, "expected text in quotation marks");
        return std::nullopt;
    }
    auto const text = trimmed(found->text);
    if (text.empty()) return std::nullopt;
    if (auto clean = without_html_entities(text)) {
        report_once(*found, "HTML entities were read as the signs they stand for");
        return clean;
    }
    return std::string(text);
}

std::optional<date> ocds_notes::day(json_node const* of, std::string_view name) {
    constexpr char const* expected = "expected a date such as 2018-09-01T00:00:00Z";
    auto const* const found = only_member(of, name);
    if (found == nullptr) return std::nullopt;
    auto const text = trimmed(found->text);
    if (found->kind == json_kind::text && text.empty()) return std::nullopt;
    auto const day = found->kind == json_kind::text ? try_parse_date(text.substr(0, 10)) : std::nullopt;
    bool const goes_on_as_time = text.size() <= 10 || text[10] == 'T' || text[10] == ' ' || text[10] == 't';
    if (!day || !goes_on_as_time) {
        report(*found,
               text.starts_with("000") ? std::string(expected) + "; this is what stands for no date" : expected);
        return std::nullopt;
    }
    if (looks_like_placeholder(*day, name == "startDate"))
        report(*found, "this looks like a placeholder, not a date that was agreed; it was read as it stands");
    return day;
}

std::optional<money> ocds_notes::sum(json_node const& value) {
    auto const* net = only_member(&value, "amount");
    auto const* const gross = only_member(&value, "amountGross");
    auto const* const amount = net != nullptr ? net : gross;
    if (amount == nullptr) return std::nullopt;
    auto const currency = words(&value, "currency");
    std::string const shown = std::string(shortened_text(amount->text)) + (currency ? " " + *currency : "");
    if (!currency) {
        report(value, shown, "no currency is stated: the sum was not taken for one in pounds");
        return std::nullopt;
    }
    if (!same_word(*currency, "GBP")) {
        report(value, shown, "this sum is not in pounds: it is kept here and not converted");
        return std::nullopt;
    }
    if (amount->kind != json_kind::number) report(*amount, "expected a number, without quotation marks");
    auto vat = net == nullptr ? vat_basis::including : gross != nullptr ? vat_basis::excluding : vat_basis::not_stated;
    if (auto const basis = words(&value, "vatBasis")) {
        if (*basis == "excluding")
            vat = vat_basis::excluding;
        else if (*basis == "including")
            vat = vat_basis::including;
        else
            report(value, *basis, "expected excluding or including");
    }
    auto const digits = amount->kind == json_kind::number ? without_exponent(amount->text) : std::string(amount->text);
    auto const parsed = try_parse_money(digits.value_or("?"), vat);
    if (!parsed.value) report(*amount, parsed.reason() + "; expected one such as 88000 or 1234.5");
    return parsed.value;
}

std::optional<bool> ocds_notes::yes_or_no(json_node const* of, std::string_view name) {
    auto const* const found = only_member(of, name);
    if (found == nullptr) return std::nullopt;
    bool const is_word = found->kind == json_kind::text || found->kind == json_kind::boolean;
    if (is_word && (same_word(found->text, "true") || same_word(found->text, "yes"))) return true;
    if (is_word && (same_word(found->text, "false") || same_word(found->text, "no"))) return false;
    if (found->kind != json_kind::text || !trimmed(found->text).empty()) report(*found, "expected true or false");
    return std::nullopt;
}

json_node const* ocds_notes::object(json_node const* of, std::string_view name) {
    auto const* const found = only_member(of, name);
    if (found == nullptr || found->kind == json_kind::object) return found;
    report(*found, "expected an object in braces");
    return nullptr;
}

void ocds_notes::for_each(json_node const* of, std::string_view name,
                          std::function<void(json_node const&)> const& each) {
    auto const* const found = only_member(of, name);
    if (found == nullptr) return;
    if (found->kind == json_kind::object) {
        report(*found, "expected a list in square brackets: it was read as a list of one");
        return each(*found);
    }
    if (found->kind != json_kind::list) return report(*found, "expected a list in square brackets");
    for (auto const* element = found->first; element != nullptr; element = element->next) {
        if (element->kind == json_kind::object)
            each(*element);
        else
            report(*element, "expected an object in braces");
    }
}

std::optional<std::string> without_exponent(std::string_view number) {
    auto const mark = number.find_first_of("eE");
    if (mark == std::string_view::npos) return std::string(number);
    std::string_view exponent_text = number.substr(mark + 1);
    if (exponent_text.starts_with('+')) exponent_text.remove_prefix(1);
    int exponent = 0;
    auto const* const end = exponent_text.data() + exponent_text.size();
    if (std::from_chars(exponent_text.data(), end, exponent).ptr != end || exponent > 40 || exponent < -40)
        return std::nullopt;
    std::string_view whole = number.substr(0, mark);
    bool const negative = whole.starts_with('-');
    if (negative) whole.remove_prefix(1);
    auto const point = whole.find('.');
    std::string digits(whole.substr(0, point));
    int places = static_cast<int>(digits.size()) + exponent;
    if (point != std::string_view::npos) digits.append(whole.substr(point + 1));
    if (places <= 0) {
        digits.insert(0, static_cast<std::size_t>(1 - places), '0');
        places = 1;
    }
    if (digits.size() < static_cast<std::size_t>(places)) digits.resize(static_cast<std::size_t>(places), '0');
    std::string const decimals = digits.substr(static_cast<std::size_t>(places));
    digits.resize(static_cast<std::size_t>(places));
    return (negative ? "-" : "") + digits + (decimals.empty() ? "" : "." + decimals);
}

} // namespace leeds::commissioning::inline v0
