// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/contract.hpp>
#include <leeds/commissioning/facts/recorded_text.hpp>
#include <leeds/commissioning/outcome/answer.hpp>
#include <leeds/commissioning/policy/leeds.hpp>
#include <leeds/commissioning/rules/answering.hpp>
#include <leeds/commissioning/rules/rule.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace leeds::commissioning::inline v0 {

namespace detail::of_management {

/// What every rule on contract management can say besides its own sentences, in this order.
enum management_says : std::uint8_t { says_nothing_managed, says_before_the_code, says_code_unclear };

inline constexpr std::array<sentence, 3> management_sentences{{
    {"No contract management is recorded."},
    {"The Code was not in force on {judged_on}: it holds {in_force:code.in_force}."},
    {"Whether the Code was in force on {judged_on} cannot be told: it holds {in_force:code.in_force}. It was approved "
     "in January 2018, on a day not stated."},
}};

/// Rules that rest on other sources than the Code say only the first of them.
inline constexpr std::array<sentence, 1> sentence_without_management{management_sentences[0]};

} // namespace detail::of_management

/// A rule about the management of a contract: what it is, and the function that decides it where management is
/// recorded. A contract without it, such as a row of a register, is answered `not_applicable` before anything is looked
/// at.
struct management_rule {
    rule_info info;
    answer (*decide)(contract const&, contract_management const&, basis const&, rule_info const&) noexcept;

    [[nodiscard]] answer operator()(contract const& subject, basis const& on) const noexcept {
        answer given;
        if (subject.management) {
            given = decide(subject, *subject.management, on, info);
            if (given.weight == severity::none) given.weight = info.weight_of(given.is);
        } else {
            given.is = outcome::not_applicable;
            given.because = static_cast<std::uint8_t>(info.sentences.size());
        }
        return given;
    }
};

namespace detail::of_management {

/// Most days that a policy can ask for and a date is worked out from (see `add_days`).
inline constexpr std::int64_t longest_days = 50'000;

/// The answer of a rule of the Code about a day on which the Code did not surely hold; nothing where it did. The rule's
/// fourth date is "judged_on".
inline std::optional<answer> outside_the_code(rule_info const& info, date judged_on, basis const& on) noexcept {
    value_on_day const code = on.numbers.on(parameters::code_in_force, judged_on);
    bool const applies = code.value != nullptr && code.value->amount != 0;
    if (applies && code.held == holding::yes) return std::nullopt;
    bool const unclear = applies && code.held == holding::unclear;
    answer given = answered(
        unclear ? outcome::cannot_tell : outcome::not_assessed,
        static_cast<std::uint8_t>(info.sentences.size() + (unclear ? says_code_unclear : says_before_the_code)));
    given.dates[3] = judged_on;
    given.values_of = judged_on;
    return given;
}

} // namespace detail::of_management

} // namespace leeds::commissioning::inline v0
