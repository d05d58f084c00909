// SPDX-License-Identifier: MIT
#pragma once

#include "issue_text.hpp"

#include <leeds/commissioning/io/input.hpp>
#include <leeds/commissioning/time/text.hpp>

#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>
#include <string_view>

// How tests reach what a case that was read is about, and look at it.
namespace leeds::commissioning::inline v0 {

inline contract& contract_in(read_case& of) { return std::get<contract>(of.subject); }
inline contract const& contract_in(read_case const& of) { return std::get<contract>(of.subject); }
inline exercise const& exercise_in(read_case const& of) { return std::get<exercise>(of.subject); }

/// The contract of a file that holds one.
inline contract const& only(input const& from) {
    BOOST_TEST_REQUIRE(from.failure.value_or("") == "");
    BOOST_TEST_REQUIRE(from.cases.size() == 1U, listed(from.issues));
    return contract_in(from.cases.front());
}

/// A day as 2018-09-01; "-" where there is none.
inline std::string iso(std::optional<date> day) { return day ? to_iso(*day) : "-"; }
inline bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

/// The reference of a case, whatever it is about; "?" where it has none.
inline std::string id_of(read_case const& of) {
    return std::visit([](auto const& subject) { return subject.id.value_or("?"); }, of.subject);
}

} // namespace leeds::commissioning::inline v0
