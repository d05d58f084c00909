// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/code/code_reference.hpp>
#include <leeds/commissioning/facts/field.hpp>
#include <leeds/commissioning/money.hpp>
#include <leeds/commissioning/percentage.hpp>
#include <leeds/commissioning/time/calendar_month.hpp>
#include <leeds/commissioning/time/notice_length.hpp>

#include <gsl/assert>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

// A picture, at run time, of a fact type, made from its one declaration. Readers and writers work on the picture, so
// they are compiled once and serve every type, those of a program that uses the library among them:
//
//     struct visit {
//         std::optional<std::string> place;
//         std::optional<date> day;
//         std::vector<std::string> seen;
//     };
//     constexpr record_info about(tag<visit>) { return {"visit", "A visit to a service"}; }
//     template <class Visit>
//     constexpr decltype(auto) fields(tag<visit>, Visit&& each) {
//         return each(field{"place", &visit::place, "", "Where it was"},
//                     field{"day", &visit::day, "date", "When it was"},
//                     field{"seen", &visit::seen, "", "What was seen"});
//     }
//
//     std::vector<input_issue> issues;
//     auto const read = read_json_record<visit>(R"({"place": "Hunslet", "day": "2018-09-01"})", issues);
//
// A member is a `std::optional<S>`, a `std::vector<S>` or an `S`, where S is `std::string`, `date`, `calendar_month`,
// `bool`, an integer, `money`, `percentage`, `notice_length`, `code_reference`, an enumeration with `choices(tag<S>)`,
// or a struct declared like this one. `one_or_more<S>` is a list whose only value a file may give without brackets.
namespace leeds::commissioning::inline v0 {

struct contract;
struct exercise;
struct waiver;
struct decommissioning;
struct oversight;

/// What a field holds, or each element of it where it is a list.
enum class value_kind : std::uint8_t {
    text,
    date,
    calendar_month,
    boolean,
    integer,
    money,
    percentage,
    length,
    choice,
    reference, ///< to a clause, a principle or a criterion
    record
};

/// A word that a field can have, and what it means.
struct choice_word {
    std::string_view name;
    std::string_view meaning;
};

/// A word of a field, by its place among the field's choices.
struct choice_index {
    std::size_t index;

    friend constexpr bool operator==(choice_index, choice_index) noexcept = default;
};

/// A value on its way between a file and a member. Text is a view: of the file going in, of the member coming out.
using scalar = std::variant<std::string_view, date, calendar_month, bool, std::int64_t, money, percentage,
                            notice_length, choice_index, code_reference>;

/// A list that a file gives as a list, or as a single value where there is only one: [3, 4], [3] or 3. It is written as
/// a list. No field of a case file is one: it is for files of others, in which both forms occur.
template <class S>
struct one_or_more {
    std::vector<S> values = {};
};

/// A value that a file may give as text, as a number, or as true or false. It is kept as it is written there, for
/// something that stands beside it says what it is.
struct written_value {
    std::string text;

    written_value() = default;
    explicit written_value(std::string_view written) : text(written) {}
    explicit operator std::string_view() const noexcept { return text; }
};

struct record_schema;

/// One field of a type whose name is not known. `owner` is the object that has the field, of the type that the schema
/// was made for.
struct field_schema {
    std::string_view name;
    std::string_view unit;
    std::string_view meaning;
    value_kind kind;
    bool list;                            ///< any number of values
    bool bare;                            ///< in a list: a single value may stand without brackets
    bool as_written;                      ///< text that may stand as a number, true or false as well
    std::span<choice_word const> choices; ///< for `value_kind::choice`
    record_schema const* record;          ///< for `value_kind::record`; null for others
    std::int64_t least, greatest;         ///< bounds for `value_kind::integer`

    /// Back to what a new object has: nothing, for optional members and lists.
    void (*clear)(void* owner);
    /// Puts a value into the member, or at the end of the list.
    /// @pre the value is of the field's kind (an integer within its bounds), which is not `record`
    void (*assign)(void* owner, scalar const& value);
    /// The record in the member, made if need be; in a list a new one at its end.
    /// @pre the kind is `record`
    void* (*open)(void* owner);
    /// How many values there are: 0 or 1 where it is no list.
    std::size_t (*count)(void const* owner);
    /// The value of that number. @pre number < count, and the kind is not `record`
    scalar (*value_at)(void const* owner, std::size_t number);
    /// The record of that number. @pre number < count, and the kind is `record`
    void const* (*record_at)(void const* owner, std::size_t number);
};

/// A fact type, its fields in the order of their declaration.
struct record_schema {
    std::string_view name;
    std::string_view meaning;
    citations models;
    std::span<field_schema const> fields;
    bool one_of_them; ///< only one of its fields may be stated; declared beside the type: `one_field_only(tag<T>)`
};

/// Most fields that a type may declare.
inline constexpr std::size_t most_fields = 64;

namespace detail {

template <class S>
concept enumeration_with_choices = std::is_enum_v<S> && requires {
    choices(tag<S>{});
};
template <class S>
concept declared_record = requires {
    about(tag<S>{});
};
template <class S>
concept whole_number = std::integral<S> && !std::same_as<S, bool>;

template <class S>
consteval value_kind kind_of() {
    if constexpr (std::same_as<S, std::string> || std::same_as<S, written_value>)
        return value_kind::text;
    else if constexpr (std::same_as<S, date>)
        return value_kind::date;
    else if constexpr (std::same_as<S, calendar_month>)
        return value_kind::calendar_month;
    else if constexpr (std::same_as<S, bool>)
        return value_kind::boolean;
    else if constexpr (whole_number<S>)
        return value_kind::integer;
    else if constexpr (std::same_as<S, money>)
        return value_kind::money;
    else if constexpr (std::same_as<S, percentage>)
        return value_kind::percentage;
    else if constexpr (std::same_as<S, notice_length>)
        return value_kind::length;
    else if constexpr (std::same_as<S, code_reference>)
        return value_kind::reference;
    else if constexpr (enumeration_with_choices<S>)
        return value_kind::choice;
    else {
        static_assert(declared_record<S>, "no reader knows this type: declare about(tag<S>) and fields(tag<S>, visit)");
        return value_kind::record;
    }
}

template <class S>
inline constexpr auto words_of = [] {
    constexpr auto declared = choices(tag<S>{});
    std::array<choice_word, declared.size()> words{};
    for (std::size_t each = 0; each < words.size(); ++each) words[each] = {declared[each].name, declared[each].meaning};
    return words;
}();

/// The type that a scalar has for members of type S.
template <class S>
using scalar_type = std::conditional_t<
    std::same_as<S, std::string> || std::same_as<S, written_value>, std::string_view,
    std::conditional_t<std::is_enum_v<S>, choice_index, std::conditional_t<whole_number<S>, std::int64_t, S>>>;

template <class S>
S from_scalar(scalar const& value) {
    auto const* const held = std::get_if<scalar_type<S>>(&value);
    Expects(held != nullptr);
    if constexpr (std::is_enum_v<S>) {
        constexpr auto known = choices(tag<S>{});
        Expects(held->index < known.size());
        return known[held->index].value;
    } else if constexpr (whole_number<S>) {
        Expects(std::in_range<S>(*held));
        return static_cast<S>(*held);
    } else {
        return S(*held);
    }
}

template <class S>
scalar to_scalar(S const& value) {
    if constexpr (std::is_enum_v<S>) {
        constexpr auto known = choices(tag<S>{});
        std::size_t index = 0;
        while (index < known.size() && known[index].value != value) ++index;
        Expects(index < known.size());
        return choice_index{index};
    } else {
        return static_cast<scalar_type<S>>(value);
    }
}

/// How a member of a kind of its own is filled and read back: one value, one or none, any number.
template <class Member>
struct slot {
    using value_type = Member;
    static constexpr bool list = false;
    static constexpr bool bare = false;
    static void assign(Member& member, scalar const& value) { member = from_scalar<Member>(value); }
    static Member& open(Member& member) { return member; }
    static std::size_t count(Member const&) { return 1; }
    static Member const& at(Member const& member, std::size_t) { return member; }
};

template <class S>
struct slot<std::optional<S>> {
    using value_type = S;
    static constexpr bool list = false;
    static constexpr bool bare = false;
    static void assign(std::optional<S>& member, scalar const& value) {
        if constexpr (std::same_as<S, std::string>) {
            auto const* const text = std::get_if<std::string_view>(&value);
            Expects(text != nullptr);
            if (member)
                member->assign(*text); // keeps its memory when an object is filled again and again
            else
                member.emplace(*text);
        } else {
            member = from_scalar<S>(value);
        }
    }
    static void clear(std::optional<S>& member) { member.reset(); }
    static S& open(std::optional<S>& member) { return member ? *member : member.emplace(); }
    static std::size_t count(std::optional<S> const& member) { return member ? 1 : 0; }
    static S const& at(std::optional<S> const& member, std::size_t) { return *member; }
};

template <class S>
struct slot<std::vector<S>> {
    using value_type = S;
    static constexpr bool list = true;
    static constexpr bool bare = false;
    static void assign(std::vector<S>& member, scalar const& value) { member.push_back(from_scalar<S>(value)); }
    static void clear(std::vector<S>& member) { member.clear(); }
    static S& open(std::vector<S>& member) { return member.emplace_back(); }
    static std::size_t count(std::vector<S> const& member) { return member.size(); }
    static decltype(auto) at(std::vector<S> const& member, std::size_t number) { return member[number]; }
};

template <class S>
struct slot<one_or_more<S>> {
    using value_type = S;
    using list_slot = slot<std::vector<S>>;
    static constexpr bool list = true;
    static constexpr bool bare = true;
    static void assign(one_or_more<S>& member, scalar const& value) { list_slot::assign(member.values, value); }
    static void clear(one_or_more<S>& member) { member.values.clear(); }
    static S& open(one_or_more<S>& member) { return list_slot::open(member.values); }
    static std::size_t count(one_or_more<S> const& member) { return member.values.size(); }
    static decltype(auto) at(one_or_more<S> const& member, std::size_t number) { return member.values[number]; }
};

template <class T>
inline constexpr auto declared_fields = fields(tag<T>{}, [](auto const&... each) { return std::make_tuple(each...); });

template <class Owner, class Member, Member Owner::*Pointer>
struct accessor {
    using member_slot = slot<Member>;
    using value_type = typename member_slot::value_type;
    static constexpr bool record = kind_of<value_type>() == value_kind::record;

    static Member& member(void* owner) { return static_cast<Owner*>(owner)->*Pointer; }
    static Member const& member(void const* owner) { return static_cast<Owner const*>(owner)->*Pointer; }

    static void clear(void* owner) {
        if constexpr (requires(Member & each) { member_slot::clear(each); })
            member_slot::clear(member(owner));
        else if constexpr (std::is_default_constructible_v<Owner>)
            member(owner) = Owner{}.*Pointer;
    }
    static void assign(void* owner, scalar const& value) {
        if constexpr (!record) member_slot::assign(member(owner), value);
    }
    static void* open(void* owner) {
        if constexpr (record)
            return &member_slot::open(member(owner));
        else
            return nullptr;
    }
    static std::size_t count(void const* owner) { return member_slot::count(member(owner)); }
    static scalar value_at(void const* owner, std::size_t number) {
        if constexpr (record)
            return scalar{};
        else
            return to_scalar<value_type>(member_slot::at(member(owner), number));
    }
    static void const* record_at(void const* owner, std::size_t number) {
        if constexpr (record)
            return &member_slot::at(member(owner), number);
        else
            return nullptr;
    }
};

template <class T>
struct schema_for;

template <class S>
constexpr std::span<choice_word const> words_or_none() {
    if constexpr (kind_of<S>() == value_kind::choice)
        return words_of<S>;
    else
        return {};
}

template <class S>
constexpr record_schema const* record_or_none() {
    if constexpr (kind_of<S>() == value_kind::record)
        return &schema_for<S>::schema;
    else
        return nullptr;
}

template <class S>
constexpr std::pair<std::int64_t, std::int64_t> bounds_of() {
    if constexpr (whole_number<S>) {
        using limits = std::numeric_limits<S>;
        constexpr auto most = std::numeric_limits<std::int64_t>::max();
        return {static_cast<std::int64_t>(limits::min()),
                std::in_range<std::int64_t>(limits::max()) ? static_cast<std::int64_t>(limits::max()) : most};
    } else {
        return {0, 0};
    }
}

template <class T, std::size_t Number>
constexpr field_schema make_field_schema() {
    constexpr auto declared = std::get<Number>(declared_fields<T>);
    using member_type = std::remove_cvref_t<decltype(std::declval<T&>().*declared.member)>;
    using access = accessor<T, member_type, declared.member>;
    using value_type = typename access::value_type;
    return {.name = declared.name,
            .unit = declared.unit,
            .meaning = declared.meaning,
            .kind = kind_of<value_type>(),
            .list = access::member_slot::list,
            .bare = access::member_slot::bare,
            .as_written = std::same_as<value_type, written_value>,
            .choices = words_or_none<value_type>(),
            .record = record_or_none<value_type>(),
            .least = bounds_of<value_type>().first,
            .greatest = bounds_of<value_type>().second,
            .clear = &access::clear,
            .assign = &access::assign,
            .open = &access::open,
            .count = &access::count,
            .value_at = &access::value_at,
            .record_at = &access::record_at};
}

template <class T, std::size_t... Numbers>
constexpr std::array<field_schema, sizeof...(Numbers)> make_field_schemas(std::index_sequence<Numbers...>) {
    return {make_field_schema<T, Numbers>()...};
}

template <class T>
concept stating_one_field_only = requires {
    one_field_only(tag<T>{});
};

template <class T>
inline constexpr std::size_t field_count = std::tuple_size_v<std::remove_cvref_t<decltype(declared_fields<T>)>>;

template <class T>
struct field_schemas {
    static_assert(1 <= field_count<T> && field_count<T> <= most_fields, "a type declares 1 to 64 fields");
    static const std::array<field_schema, field_count<T>> all;
};

template <class T>
constexpr std::array<field_schema, field_count<T>>
    field_schemas<T>::all = make_field_schemas<T>(std::make_index_sequence<field_count<T>>{});

template <class T>
constexpr record_schema make_record_schema() {
    return {about(tag<T>{}).name, about(tag<T>{}).meaning, about(tag<T>{}).models, field_schemas<T>::all,
            stating_one_field_only<T>};
}

template <class T>
struct schema_for {
    static const record_schema schema;
};

template <class T>
constexpr record_schema schema_for<T>::schema = make_record_schema<T>();

// What cases are about has many fields, and fields within them: their pictures are made once, in the library.
template <>
struct schema_for<contract> {
    static const record_schema schema;
};
template <>
struct schema_for<exercise> {
    static const record_schema schema;
};
template <>
struct schema_for<waiver> {
    static const record_schema schema;
};
template <>
struct schema_for<decommissioning> {
    static const record_schema schema;
};
template <>
struct schema_for<oversight> {
    static const record_schema schema;
};

} // namespace detail

/// The picture of a fact type: its fields in order, each with what is needed to fill it and to read it back.
template <class T>
[[nodiscard]] record_schema const& schema_of() noexcept {
    return detail::schema_for<T>::schema;
}

} // namespace leeds::commissioning::inline v0
