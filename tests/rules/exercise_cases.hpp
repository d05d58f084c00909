// SPDX-License-Identifier: MIT
#pragma once

#include "cases.hpp"

#include <leeds/commissioning/check/explanation.hpp>
#include <leeds/commissioning/rules/exercise/exercise.hpp>

#include <optional>
#include <set>
#include <string>
#include <string_view>

// Short ways to ask a rule about an exercise, and to read what it says.
namespace cases {

/// A day, or nothing for an empty text.
inline std::optional<lc::date> maybe_day(std::string_view iso) {
    if (iso.empty()) return std::nullopt;
    return day(iso);
}

/// What a rule says about an exercise, in words.
template <class Rule>
lc::explanation told(Rule const& rule, lc::exercise const& subject, lc::basis const& on = basis_on()) {
    lc::finding const found{rule(subject, on), 0, 0, 0};
    return lc::explain(found, rule.info, subject, on);
}

/// The facts that an answer names as missing, below the exercise: "events, market.event_held".
inline std::string lacks(lc::answer const& given, lc::rule_info const& rule) {
    std::string names;
    for (std::string const& each : missing(given, rule)) {
        if (!names.empty()) names.append(", ");
        names.append(each.starts_with("exercise.") ? each.substr(9) : each);
    }
    return names;
}

} // namespace cases
