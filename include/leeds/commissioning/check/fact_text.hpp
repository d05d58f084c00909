// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/subjects.hpp>
#include <leeds/commissioning/time/text.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// A recorded fact as text: where it stands, its value as data (`2026-08-31`, `88000.00`) and as a sentence has it
/// (`31 August 2026`, `£88,000`).
struct fact_text {
    std::string path;
    std::string value;
    std::string words;
};

/// A word of a file as a sentence has it: "first funded day" for "first_funded_day".
[[nodiscard]] inline std::string with_spaces(std::string_view word) {
    std::string words(word);
    for (char& each : words)
        if (each == '_') each = ' ';
    return words;
}

namespace detail {

template <class T>
concept record = requires {
    about(tag<T>{});
};

template <class T>
concept worded = requires {
    choices(tag<T>{});
};

template <class T>
void put_value(T const& value, std::string_view rest, std::string const& path, std::vector<fact_text>& out);

template <class T>
void put_member(std::optional<T> const& value, std::string_view rest, std::string const& path,
                std::vector<fact_text>& out) {
    if (value) put_value(*value, rest, path, out);
}

template <class T>
void put_member(std::vector<T> const& values, std::string_view rest, std::string const& path,
                std::vector<fact_text>& out) {
    for (std::size_t i = 0; i < values.size(); ++i)
        put_value(values[i], rest, path + "[" + std::to_string(i) + "]", out);
}

inline std::pair<std::string_view, std::string_view> split_path(std::string_view path) noexcept {
    auto const dot = path.find('.');
    if (dot == std::string_view::npos) return {path, {}};
    return {path.substr(0, dot), path.substr(dot + 1)};
}

template <class T>
void put_field(T const& object, std::string_view path, std::string const& at, std::vector<fact_text>& out) {
    auto const [name, rest] = split_path(path);
    auto const wanted = name;
    auto const below = rest;
    fields(tag<T>{}, [&](auto const&... each) {
        ((each.name == wanted ? put_member(object.*each.member, below, at + "." + std::string(each.name), out)
                              : void()),
         ...);
    });
}

inline fact_text text_of(std::string const& value) { return {{}, value, value}; }
inline fact_text text_of(date value) { return {{}, std::string(iso_text(value)), long_text(value)}; }
inline fact_text text_of(calendar_month value) { return {{}, to_iso(value), long_text(value)}; }
inline fact_text text_of(bool value) { return value ? fact_text{{}, "true", "yes"} : fact_text{{}, "false", "no"}; }
inline fact_text text_of(int value) { return {{}, std::to_string(value), std::to_string(value)}; }
inline fact_text text_of(money value) { return {{}, to_decimal(value), long_text(value)}; }
inline fact_text text_of(percentage value) { return {{}, to_decimal(value), long_text(value)}; }
inline fact_text text_of(code_reference value) { return {{}, std::string(value.id()), std::string(value.id())}; }
inline fact_text text_of(notice_length value) { return {{}, long_text(value), long_text(value)}; }

template <class T>
void put_value(T const& value, std::string_view rest, std::string const& path, std::vector<fact_text>& out) {
    fact_text made;
    if constexpr (record<T>) {
        if (!rest.empty()) return put_field(value, rest, path, out);
        made = {{}, "(recorded)", "(recorded)"};
    } else if constexpr (worded<T>) {
        made = {{}, std::string(name_of(value)), with_spaces(name_of(value))};
        if constexpr (std::is_same_v<T, expiry_day>)
            for (auto const& each : choices(tag<T>{}))
                if (each.value == value) made.words = each.meaning;
    } else {
        made = text_of(value);
    }
    made.path = path;
    out.push_back(std::move(made));
}

/// What a field means, by its path from a type; empty where there is no such field.
template <class T>
std::string_view meaning_of(std::string_view path);

template <class T>
std::string_view meaning_below(std::string_view own, std::string_view rest) {
    if constexpr (record<T>) {
        if (!rest.empty()) return meaning_of<T>(rest);
    }
    return rest.empty() ? own : std::string_view{};
}

template <class T>
struct element {
    using type = T;
};
template <class T>
struct element<std::optional<T>> {
    using type = T;
};
template <class T>
struct element<std::vector<T>> {
    using type = T;
};

template <class Owner, class Member>
std::string_view meaning_at(field<Owner, Member> const& each, std::string_view rest) {
    return meaning_below<typename element<Member>::type>(each.meaning, rest);
}

template <class T>
std::string_view meaning_of(std::string_view path) {
    auto const [name, rest] = split_path(path);
    auto const wanted = name;
    auto const below = rest;
    std::string_view found;
    fields(tag<T>{},
           [&](auto const&... each) { ((each.name == wanted ? void(found = meaning_at(each, below)) : void()), ...); });
    return found;
}

} // namespace detail

/// The recorded facts under a path that a rule reads, such as `contract.end` or `change_notice.served`; one for each
/// element where the path goes through a list, none where nothing is recorded.
/// @param part number of the change notice that `change_notice.` stands for
///
/// A template, so that programs which make no words do not pay for them when they compile.
template <class Subject>
[[nodiscard]] std::vector<fact_text> facts_at(Subject const& subject, std::size_t part, std::string_view path) {
    std::vector<fact_text> found;
    auto const [root, rest] = detail::split_path(path);
    if (root == about(tag<Subject>{}).name) detail::put_field(subject, rest, std::string(root), found);
    if constexpr (requires { subject.change_notices; }) {
        if (root == "change_notice" && part < subject.change_notices.size())
            detail::put_field(subject.change_notices[part], rest,
                              "contract.change_notices[" + std::to_string(part) + "]", found);
    }
    return found;
}

namespace detail {

template <class... Kind>
std::string_view meaning_in_some(case_subjects<Kind...>, std::string_view root, std::string_view rest) {
    std::string_view found;
    ((root == about(tag<Kind>{}).name ? void(found = meaning_of<Kind>(rest)) : void()), ...);
    return found;
}

} // namespace detail

/// What the fact at such a path means, as its declaration says; of a criterion ("principle.3.carers_involved") its
/// title. Empty where no such fact is declared. A Subject of your own is looked into besides those of the library.
template <class Subject = contract>
[[nodiscard]] std::string_view meaning_of_fact(std::string_view path) {
    auto const [root, rest] = detail::split_path(path);
    if (root == about(tag<Subject>{}).name) return detail::meaning_of<Subject>(rest);
    if (root == "change_notice") return detail::meaning_of<change_notice>(rest);
    if (criterion const* const judged = find_criterion(path)) return judged->title;
    std::string_view const recorded = detail::meaning_in_some(subjects{}, root, rest);
    return recorded.empty() ? detail::meaning_in_some(worked_out_subjects{}, root, rest) : recorded;
}

} // namespace leeds::commissioning::inline v0
