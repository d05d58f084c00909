// SPDX-License-Identifier: MIT
#pragma once

#include "generated.hpp"

#include <leeds/commissioning/facts/exercise.hpp>

#include <optional>
#include <string>
#include <type_traits>
#include <vector>

// Exercises of every shape, made from the declarations of their fields, the same in every run.
namespace cases {

inline void fill(draw& next, std::string& text) {
    constexpr std::array<char const*, 4> texts{"", " ", "Visits", "Because needs have changed"};
    text = texts[static_cast<std::size_t>(next.between(0, 3))];
}
inline void fill(draw& next, bool& value) { value = next.chance(50); }
inline void fill(draw& next, int& value) { value = next.between(-1, 5); }
inline void fill(draw& next, lc::date& value) { value = lc::add_days(day("2026-11-21"), next.between(-4, 2)); }
inline void fill(draw& next, lc::money& value) { value = lc::money::from_pence(next.between(0, 4)); }
inline void fill(draw& next, lc::percentage& value) {
    value = lc::percentage::from_hundredths(next.between(0, 5) * 2000);
}
inline void fill(draw& next, lc::code_reference& value) {
    value = lc::code_reference::at(static_cast<std::uint16_t>(next.between(0, lc::code_reference::count() - 1)));
}
template <class Enum>
requires std::is_enum_v<Enum>
void fill(draw& next, Enum& value) { value = next.any<Enum>(); }

template <class T>
T blank() {
    if constexpr (std::is_same_v<T, lc::date>)
        return day("2026-11-21");
    else if constexpr (std::is_same_v<T, lc::money>)
        return lc::money::from_pence(0);
    else
        return T{};
}

template <class Record>
requires requires { about(lc::tag<Record>{}); }
void fill(draw& next, Record& record);

template <class T>
void fill(draw& next, std::optional<T>& fact) {
    if (next.chance(25)) return;
    fact = blank<T>();
    fill(next, *fact);
}
template <class T>
void fill(draw& next, std::vector<T>& list) {
    if (next.chance(20)) return;
    for (int left = next.between(1, 3); left > 0; --left) {
        list.push_back(blank<T>());
        fill(next, list.back());
    }
}
template <class Record>
requires requires { about(lc::tag<Record>{}); }
void fill(draw& next, Record& record) {
    fields(lc::tag<Record>{}, [&](auto const&... each) { (fill(next, record.*each.member), ...); });
}

/// An exercise of which some facts are recorded, with days around 21 November 2026.
inline lc::exercise some_exercise(draw& next) {
    lc::exercise made;
    fill(next, made);
    return made;
}

/// Calls `use(path, fact)` for every fact of a record that may be missing, those of its parts and lists among them.
/// @param path what the record is called, with its point: "exercise."
template <class Record, class Use>
void for_each_fact(Record& record, std::string const& path, Use& use);

template <class T, class Use>
void look_into(T&, std::string const&, Use&) {}
template <class Record, class Use>
requires requires { about(lc::tag<Record>{}); }
void look_into(Record& record, std::string const& path, Use& use) { for_each_fact(record, path + ".", use); }
template <class T, class Use>
void look_into(std::optional<T>& fact, std::string const& path, Use& use) {
    if (fact) look_into(*fact, path, use);
    use(path, fact);
}
template <class T, class Use>
void look_into(std::vector<T>& list, std::string const& path, Use& use) {
    for (T& each : list) look_into(each, path, use);
}
template <class Record, class Use>
void for_each_fact(Record& record, std::string const& path, Use& use) {
    fields(lc::tag<Record>{},
           [&](auto const&... each) { (look_into(record.*each.member, path + std::string(each.name), use), ...); });
}

} // namespace cases
