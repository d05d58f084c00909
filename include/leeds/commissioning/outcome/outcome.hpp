// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/choice.hpp>
#include <leeds/commissioning/code/clause.hpp>
#include <leeds/commissioning/code/document.hpp>

#include <array>
#include <bit>
#include <concepts>
#include <cstdint>

namespace leeds::commissioning::inline v0 {

/// What a rule answers about a case. Absence of a fact is never a pass and never a fail.
enum class outcome : std::uint8_t { met, not_met, explained, cannot_tell, not_applicable, not_assessed };

inline constexpr int outcome_count = 6;

constexpr auto choices(tag<outcome>) noexcept {
    return std::array<choice<outcome>, outcome_count>{
        {{outcome::met, "met", "in keeping with the clause"},
         {outcome::not_met, "not_met", "not in keeping with the clause"},
         {outcome::explained, "explained", "departed from, with the reason recorded"},
         {outcome::cannot_tell, "cannot_tell", "a fact that decides is missing, and is named"},
         {outcome::not_applicable, "not_applicable", "the clause does not speak about this"},
         {outcome::not_assessed, "not_assessed", "the rule was off or not in force, and why"}}};
}

/// Outcomes as a set, such as those that a rule can give. Going through it visits them in the order of `outcome`.
class outcome_set {
public:
    class iterator;

    /// The empty set.
    constexpr outcome_set() noexcept = default;
    /// The set of one.
    constexpr outcome_set(outcome only) noexcept : bits_(bit_of(only)) {}

    [[nodiscard]] constexpr bool contains(outcome is) const noexcept { return (bits_ & bit_of(is)) != 0; }
    [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
    [[nodiscard]] constexpr int size() const noexcept { return std::popcount(bits_); }

    [[nodiscard]] constexpr iterator begin() const noexcept;
    [[nodiscard]] constexpr iterator end() const noexcept;

    /// Those in either set.
    friend constexpr outcome_set operator|(outcome_set one, outcome_set other) noexcept {
        outcome_set both;
        both.bits_ = static_cast<std::uint8_t>(one.bits_ | other.bits_);
        return both;
    }
    friend constexpr bool operator==(outcome_set, outcome_set) noexcept = default;

private:
    static constexpr std::uint8_t bit_of(outcome is) noexcept {
        return static_cast<std::uint8_t>(1u << static_cast<unsigned>(is));
    }

    std::uint8_t bits_ = 0;
};

/// A place in a set of outcomes.
class outcome_set::iterator {
public:
    using value_type = outcome;
    using difference_type = int;

    constexpr iterator() noexcept = default;

    [[nodiscard]] constexpr outcome operator*() const noexcept { return static_cast<outcome>(std::countr_zero(left_)); }
    constexpr iterator& operator++() noexcept {
        left_ = static_cast<std::uint8_t>(left_ & (left_ - 1u));
        return *this;
    }
    constexpr iterator operator++(int) noexcept {
        iterator const before = *this;
        ++*this;
        return before;
    }
    friend constexpr bool operator==(iterator, iterator) noexcept = default;

private:
    friend outcome_set;
    explicit constexpr iterator(std::uint8_t left) noexcept : left_(left) {}

    std::uint8_t left_ = 0; ///< those still to be visited
};

constexpr outcome_set::iterator outcome_set::begin() const noexcept { return iterator(bits_); }
constexpr outcome_set::iterator outcome_set::end() const noexcept { return iterator(0); }

/// The set of some outcomes: `outcomes(outcome::met, outcome::not_met)`.
template <std::same_as<outcome>... Outcome>
[[nodiscard]] constexpr outcome_set outcomes(Outcome... each) noexcept {
    return (outcome_set() | ... | outcome_set(each));
}

/// The outcomes of a rule that compares recorded facts with a clause and needs nothing else: others are joined to it,
/// as in `judged_outcomes | outcome::not_applicable`.
inline constexpr outcome_set judged_outcomes = outcomes(outcome::met, outcome::not_met, outcome::cannot_tell);

/// How much an outcome weighs.
enum class severity : std::uint8_t { none, note, warning, violation };

constexpr auto choices(tag<severity>) noexcept {
    return std::array<choice<severity>, 4>{{{severity::none, "none", "nothing to see to"},
                                            {severity::note, "note", "worth knowing"},
                                            {severity::warning, "warning", "departs from what should be"},
                                            {severity::violation, "violation", "breaks what must be"}}};
}

/// The severity that follows from a clause's force and its source's standing.
///
/// must → violation; should and where possible → warning; may and context → note. The recommendations of a scrutiny
/// board and what a single report says never go past warning, nor does a check of the data itself: a slip of the pen
/// in a register breaks no rule. A departure explained is a note; so is a must set aside with a recorded reason.
[[nodiscard]] constexpr severity severity_of(outcome is, force binds, standing source) noexcept {
    if (is == outcome::explained) return severity::note;
    if (is != outcome::not_met) return severity::none;
    switch (binds) {
    case force::must: break;
    case force::should:
    case force::where_possible:
    case force::where_appropriate: return severity::warning;
    case force::may:
    case force::context: return severity::note;
    }
    bool const advice = source == standing::recommendation || source == standing::one_report ||
                        source == standing::guidance || source == standing::data_check;
    return advice ? severity::warning : severity::violation;
}

} // namespace leeds::commissioning::inline v0
