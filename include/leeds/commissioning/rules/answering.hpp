// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/outcome/answer.hpp>
#include <leeds/commissioning/rules/rule.hpp>
#include <leeds/commissioning/time/date.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>

// How rules about entries of lists put their answers together.
namespace leeds::commissioning::inline v0::detail {

/// The order of sentences that rules with these helpers begin with.
enum answered_sentence : std::uint8_t { answered_met, answered_not_met, answered_missing, answered_nothing };

inline constexpr sentence sentence_on_missing_facts{"Not recorded: {missing}.", "Record {missing}."};

inline answer answered(outcome is, std::size_t because, std::uint16_t missing = 0) noexcept {
    answer given;
    given.is = is;
    given.because = static_cast<std::uint8_t>(because);
    given.missing = missing;
    return given;
}
inline answer answer_if(bool holds) noexcept {
    return holds ? answered(outcome::met, answered_met) : answered(outcome::not_met, answered_not_met);
}
inline answer answer_lacks(std::uint16_t missing) noexcept {
    return answered(outcome::cannot_tell, answered_missing, missing);
}
inline answer answer_without() noexcept { return answered(outcome::not_applicable, answered_nothing); }

constexpr std::uint16_t bits_unless(bool recorded, std::uint16_t missing) noexcept {
    return recorded ? std::uint16_t{0} : missing;
}
constexpr std::uint16_t bits_of(std::uint16_t one, std::uint16_t other) noexcept {
    return static_cast<std::uint16_t>(one | other);
}

/// Whether something was done where both a yes or no and a day can be recorded: the day says yes, unless a no stands
/// beside it.
[[nodiscard]] inline std::optional<bool> known_done(std::optional<bool> const& said,
                                                    std::optional<date> const& day) noexcept {
    if (said || !day) return said;
    return true;
}

/// How much the answer about one entry of a list decides about the list: a departure first, then doubt. What is still
/// to be done, a note on what is not applicable yet, counts more than what was done.
constexpr int rank_in_list(answer const& given) noexcept {
    switch (given.is) {
    case outcome::not_met: return 6;
    case outcome::cannot_tell: return 5;
    case outcome::not_assessed: return 4;
    case outcome::explained: return 3;
    case outcome::met: return 1;
    case outcome::not_applicable: break;
    }
    return given.weight != severity::none ? 2 : 0;
}

/// The answer about a list: that about its worst entry, the first among equals; what is missing of any of them is
/// missing where nobody can tell.
/// @param none the answer where there is no entry
/// @param judge called with each entry and its number, from 1
template <class List, class Judge>
[[nodiscard]] answer worst_of(List const& list, answer const& none, Judge judge) noexcept {
    answer worst = none;
    std::uint16_t missing = 0;
    std::int64_t number = 0;
    for (auto const& each : list) {
        answer const given = judge(each, ++number);
        missing = static_cast<std::uint16_t>(missing | given.missing);
        if (number == 1 || rank_in_list(given) > rank_in_list(worst)) worst = given;
    }
    if (number > 0) worst.missing = worst.is == outcome::cannot_tell ? missing : std::uint16_t{0};
    return worst;
}

} // namespace leeds::commissioning::inline v0::detail
