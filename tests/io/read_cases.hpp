// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/input.hpp>

// How tests reach what a case that was read is about.
namespace leeds::commissioning::inline v0 {

inline contract& contract_in(read_case& of) { return std::get<contract>(of.subject); }
inline contract const& contract_in(read_case const& of) { return std::get<contract>(of.subject); }
inline exercise const& exercise_in(read_case const& of) { return std::get<exercise>(of.subject); }

/// The reference of a case, whatever it is about; "?" where it has none.
inline std::string id_of(read_case const& of) {
    return std::visit([](auto const& subject) { return subject.id.value_or("?"); }, of.subject);
}

} // namespace leeds::commissioning::inline v0
