// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/choice.hpp>

#include <array>
#include <cstdint>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// The texts of tables are written "..."sv: the compiler then takes their lengths as given, and need not count them.
using std::string_view_literals::operator""sv;

/// How far a clause binds, in the words of its source.
enum class force : std::uint8_t { must, should, where_possible, where_appropriate, may, context };

constexpr auto choices(tag<force>) noexcept {
    return std::array<choice<force>, 6>{
        {{force::must, "must", "without exception"},
         {force::should, "should", "unless there is a reason, which is recorded"},
         {force::where_possible, "where_possible", "unless it is not possible, for a reason that is recorded"},
         {force::where_appropriate, "where_appropriate", "once a fact is recorded that makes it appropriate"},
         {force::may, "may", "allowed, not asked for"},
         {force::context, "context", "background that asks for nothing"}}};
}

/// The words for a force in a sentence: "where possible".
[[nodiscard]] constexpr std::string_view in_words(force value) noexcept {
    if (value == force::where_possible) return "where possible";
    if (value == force::where_appropriate) return "where appropriate";
    return name_of(value);
}

/// What the library does about a clause.
enum class clause_kind : std::uint8_t { rule, evidence, type, context };

constexpr auto choices(tag<clause_kind>) noexcept {
    return std::array<choice<clause_kind>, 4>{
        {{clause_kind::rule, "rule", "decided from recorded facts"},
         {clause_kind::evidence, "evidence", "needs a criterion in the evidence register"},
         {clause_kind::type, "type", "must be representable in the facts"},
         {clause_kind::context, "context", "explains, and needs nothing"}}};
}

/// One statement of one document: the smallest thing that can be cited.
struct clause {
    std::string_view id;       ///< what to cite, such as "CODE-CM3"
    std::string_view document; ///< id of the `document` it stands in
    std::string_view locator;  ///< where in that document
    enum force force;
    clause_kind kind;
    std::string_view statement; ///< what it says, in our own words
};

} // namespace leeds::commissioning::inline v0
