// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/choice.hpp>
#include <leeds/commissioning/money.hpp>
#include <leeds/commissioning/policy/policy.hpp>
#include <leeds/commissioning/policy/waiver_parameters.hpp>
#include <leeds/commissioning/time/months.hpp>
#include <leeds/commissioning/time/text.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Amounts of parameters as people write them, by the parameter's unit.
namespace leeds::commissioning::inline v0 {

namespace detail {

/// The words that stand for amounts of a unit, from the lowest on; empty for a unit of numbers.
struct amount_word {
    std::int64_t amount;
    std::string_view word;
};

template <class Enum>
std::vector<amount_word> words_of_enumeration() {
    std::vector<amount_word> words;
    for (auto const& each : choices(tag<Enum>{})) words.push_back({static_cast<std::int64_t>(each.value), each.name});
    return words;
}

} // namespace detail

/// The words that stand for amounts of a unit; empty for a unit of numbers and sums.
[[nodiscard]] inline std::vector<detail::amount_word> amount_words(std::string_view unit) {
    if (unit == "convention") return detail::words_of_enumeration<convention>();
    if (unit == "valuation") return detail::words_of_enumeration<valuation>();
    if (unit == "yes or no") return {{0, "no"}, {1, "yes"}};
    if (unit == "on or off") return {{0, "off"}, {1, "on"}};
    return {};
}

/// Whether the amounts of a parameter are words, not numbers.
[[nodiscard]] inline bool is_in_words(parameter const& what) noexcept {
    return what.unit == "convention" || what.unit == "valuation" || what.unit == "on or off";
}

/// An amount with its unit: "6 months", "yes", "£100,000", "corresponding_date".
[[nodiscard]] inline std::string amount_text(parameter const& what, std::int64_t amount) {
    auto const words = amount_words(what.unit);
    for (detail::amount_word const& each : words)
        if (each.amount == amount) return std::string(each.word);
    if (!words.empty()) return std::to_string(amount);
    if (what.unit == "pence") return long_text(money::from_pence(amount));
    std::string_view unit = what.unit;
    if (amount == 1 && unit.ends_with('s')) unit.remove_suffix(1);
    return std::to_string(amount).append(" ").append(unit);
}

/// A value of a parameter with its unit.
[[nodiscard]] inline std::string parameter_text(parameter const& what, dated_value const& held) {
    return amount_text(what, held.amount);
}

/// The amount that a text stands for, in the parameter's unit: "6" or "6 months", "£100,000", "yes", "clear". Nothing
/// for a text with another unit, a fraction, a number below nought or past 1,000,000,000 where none can be meant, or a
/// word that the unit does not have.
[[nodiscard]] inline std::optional<std::int64_t> try_parse_amount(parameter const& what, std::string_view text) {
    auto const words = amount_words(what.unit);
    for (detail::amount_word const& each : words)
        if (each.word == text) return each.amount;
    if (what.unit == "yes or no" && (text == "true" || text == "false")) return text == "true" ? 1 : 0;
    if (!words.empty()) return std::nullopt;
    if (what.unit == "pence") {
        auto const sum = try_parse_money(text);
        if (!sum.value || sum.value->pence() < 0) return std::nullopt;
        return sum.value->pence();
    }
    auto const blank = text.find(' ');
    auto const number = try_parse_digits(text.substr(0, blank));
    if (!number) return std::nullopt;
    if (blank == std::string_view::npos || text == amount_text(what, *number)) return *number;
    if (text.substr(blank + 1) == what.unit) return *number;
    return std::nullopt;
}

/// What a text for an amount of a parameter should look like: "a number of months", "yes or no".
[[nodiscard]] inline std::string expected_amount(parameter const& what) {
    std::string expected;
    for (detail::amount_word const& each : amount_words(what.unit))
        expected.append(expected.empty() ? "" : " or ").append(each.word);
    if (!expected.empty()) return expected;
    if (what.unit == "pence") return "a sum such as £100,000";
    if (what.unit == "edition") return "a year such as 2019";
    return std::string("a whole number (").append(what.unit).append(")");
}

} // namespace leeds::commissioning::inline v0
