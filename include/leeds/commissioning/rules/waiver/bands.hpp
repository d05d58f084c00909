// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/waiver/answer.hpp>
#include <leeds/commissioning/rules/waiver/value.hpp>

// Which rules a waiver waives, and in which bands the value of what it grants may lie.
namespace leeds::commissioning::inline v0::detail {

/// The number of a rule at the front of what is recorded: "8.1" of "CPR 8.1" and of "8.1 (competition)".
inline std::string_view number_of_rule(std::string_view recorded) noexcept {
    auto const first = recorded.find_first_of("0123456789");
    if (first == std::string_view::npos) return {};
    recorded.remove_prefix(first);
    recorded = recorded.substr(0, recorded.find_first_not_of("0123456789."));
    while (recorded.ends_with('.')) recorded.remove_suffix(1);
    return recorded;
}

inline bool waives(waiver const& subject, std::string_view number) noexcept {
    for (std::string const& each : subject.rules_waived)
        if (number_of_rule(each) == number) return true;
    return false;
}

/// Whether the rules waived are those of a band. Which rule holds below the intermediate band was not found.
inline bool waives_rules_of(waiver const& subject, value_band band) noexcept {
    switch (band) {
    case value_band::low: return false;
    case value_band::intermediate: return waives(subject, "8.1") && waives(subject, "8.2");
    case value_band::high: return waives(subject, "9.1") && waives(subject, "9.2");
    }
    return false;
}

/// The bands that hold for a waiver, and the basis on which a contract is valued where the policy states one.
struct bands_that_hold {
    std::int64_t from = 0;
    std::int64_t above = 0;
    std::optional<valuation> basis_of_value = {};
};

/// The valuation that a policy states; nothing where it states none, or no such one.
inline std::optional<valuation> stated_valuation(policy const& numbers, std::optional<date> day) noexcept {
    value_on_day const found = on_day(numbers, parameters::valuation_basis, day);
    if (found.held != holding::yes) return std::nullopt;
    for (auto const& each : choices(tag<valuation>{}))
        if (static_cast<std::int64_t>(each.value) == found.value->amount) return each.value;
    return std::nullopt;
}

/// The value bands of one contract on the basis that decides and on the two others.
struct banded {
    value_bands decides;
    value_bands initial_term;
    value_bands largest_year;
};

inline banded banded_by(granted_contract const& granted, bands_that_hold const& held) noexcept {
    auto const bands = [&](valuation each) { return value_bands(value_on(each, granted), held.from, held.above); };
    if (held.basis_of_value)
        return {bands(*held.basis_of_value), bands(*held.basis_of_value), bands(*held.basis_of_value)};
    return {bands(valuation::all_options), bands(valuation::initial_term), bands(valuation::largest_year)};
}

/// Whether a rule is waived that is none of those two bands: it may be one of the low band, whose rules are not known.
inline bool waives_another(waiver const& subject) noexcept {
    for (std::string const& each : subject.rules_waived) {
        auto const number = number_of_rule(each);
        if (!number.empty() && number != "8.1" && number != "8.2" && number != "9.1" && number != "9.2") return true;
    }
    return false;
}

/// Whether the rules waived fit some band that a value may lie in.
inline bool may_fit(waiver const& subject, value_bands const& bands) noexcept {
    return (bands.may_be(value_band::low) && waives_another(subject)) ||
           (bands.may_be(value_band::intermediate) && waives_rules_of(subject, value_band::intermediate)) ||
           (bands.may_be(value_band::high) && waives_rules_of(subject, value_band::high));
}
inline bool surely_fits(waiver const& subject, value_bands const& bands) noexcept {
    return !bands.may_be(value_band::low) &&
           (!bands.may_be(value_band::intermediate) || waives_rules_of(subject, value_band::intermediate)) &&
           (!bands.may_be(value_band::high) || waives_rules_of(subject, value_band::high));
}

/// Whether two values surely lie in different bands.
inline bool differ_surely(value_bands const& a, value_bands const& b) noexcept {
    return a.is_one() && b.is_one() && a != b;
}

} // namespace leeds::commissioning::inline v0::detail
