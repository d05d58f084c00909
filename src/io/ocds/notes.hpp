// SPDX-License-Identifier: MIT
#pragma once

#include "records/json_tree.hpp"

#include <leeds/commissioning/money.hpp>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// Takes values from releases, and tells of those that are not what they should be.
class ocds_notes {
public:
    ocds_notes(input& into, std::string_view text) : into_(into), text_(text), positions_(text) {}

    [[nodiscard]] input& into() noexcept { return into_; }
    /// The whole file, which the offsets of nodes are of.
    [[nodiscard]] std::string_view text() const noexcept { return text_; }

    /// Adds an issue about a value, as it stands.
    void report(json_node const& at, std::string reason);
    /// The same, with what the value comes to in words.
    void report(json_node const& at, std::string text, std::string reason);
    /// Adds an issue where it is first met, and counts. `finish` says how often.
    void report_once(json_node const& at, std::string const& reason);
    void finish();

    [[nodiscard]] text_position position_of(std::size_t offset) { return positions_.at(offset); }

    /// What a text says, without blanks around it; a number as it is written. Nothing where it says nothing.
    [[nodiscard]] std::optional<std::string> words(json_node const* of, std::string_view name);

    /// The calendar day of a date as it is written: never shifted to another time zone.
    [[nodiscard]] std::optional<date> day(json_node const* of, std::string_view name);

    /// A sum in pounds; others are told.
    [[nodiscard]] std::optional<money> sum(json_node const& value);

    /// True or false, as a truth value or in words.
    [[nodiscard]] std::optional<bool> yes_or_no(json_node const* of, std::string_view name);

    /// The object of that name.
    [[nodiscard]] json_node const* object(json_node const* of, std::string_view name);

    /// Each object of a list. A single object in place of a list is taken for the only one, and told.
    void for_each(json_node const* of, std::string_view name, std::function<void(json_node const&)> const& each);

private:
    struct counted {
        std::size_t issue;
        std::size_t times;
    };

    [[nodiscard]] json_node const* only_member(json_node const* of, std::string_view name);

    input& into_;
    std::string_view text_;
    position_map positions_;
    std::map<std::string, counted, std::less<>> once_;
};

/// A decimal number as JSON writes it, without an exponent and to the last digit: "1.5e3" as "1500". Nothing where it
/// would be longer than any sum.
[[nodiscard]] std::optional<std::string> without_exponent(std::string_view number);

} // namespace leeds::commissioning::inline v0
