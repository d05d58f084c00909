// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/choice.hpp>
#include <leeds/commissioning/code/clauses.hpp>

#include <string_view>

namespace leeds::commissioning::inline v0 {

/// One field of a fact type: what it is called in files, where it lives, its unit and what it means.
///
/// A fact type says its fields once, by a function beside it:
/// `constexpr decltype(auto) fields(tag<T>, Visit&& visit)` passes all of them on to `visit`. Reading, writing, the
/// JSON Schema, case-file templates and the reference pages come from that one declaration.
template <class Owner, class Member>
struct field {
    std::string_view name;
    Member Owner::*member;
    std::string_view unit;
    std::string_view meaning;
};
template <class Owner, class Member>
field(char const*, Member Owner::*, char const*, char const*) -> field<Owner, Member>;

/// What a fact type is, and the clauses it makes representable. Declared beside the type: `record_info about(tag<T>)`.
struct record_info {
    std::string_view name;
    std::string_view meaning;
    citations models = {};
};

} // namespace leeds::commissioning::inline v0
