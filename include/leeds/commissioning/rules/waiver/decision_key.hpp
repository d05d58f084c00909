// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/waiver/answer.hpp>
#include <leeds/commissioning/rules/waiver/value.hpp>

namespace leeds::commissioning::inline v0 {

/// Why a decision is or is not key, or why nobody can tell.
enum class key_because : std::uint8_t {
    above_a_year, ///< its value a year is above the figure of the day
    above,        ///< its value is above the figure of the day
    significant_in_wards,
    not_above,          ///< its value is not above the figure
    follows_key,        ///< it is a direct consequence of a named earlier key decision
    key_not_named,      ///< it is said to be one, but which one is not recorded
    follows_unrecorded, ///< above the figure, and whether it is such a consequence is not recorded
    figure_unclear,     ///< the figure changed around that day
    figure_unknown,     ///< no figure is known for that day
    no_figure,          ///< the policy has none
    basis_unclear,      ///< above the figure with all options, not without them
    value_missing,
    day_missing
};

/// Whether a decision is key by its value, its effect in wards, or what it follows from; nothing where nobody can tell.
struct key_answer {
    std::optional<bool> is = {};
    key_because because = key_because::value_missing;
    std::uint8_t gaps = 0;   ///< bits of `value_gap`, for `value_missing`
    std::int64_t value = 0;  ///< pence compared, where `above…` or `not_above`
    std::int64_t figure = 0; ///< pence it was compared with
    std::optional<date> judged_on = {};
    bool unconfirmed = false; ///< that the figure still held on that day is not confirmed
};

namespace detail {

/// The values of all contracts of a waiver together: a decision is taken on the whole.
template <class Value>
sum_range together(waiver const& subject, Value value) noexcept {
    if (subject.grants.empty()) return {.gaps = gap_value};
    sum_range all = exactly(0);
    for (granted_contract const& each : subject.grants) all = all + value(each);
    return all;
}

/// Whether a value is above a figure; nothing where the recorded facts allow both.
struct compared {
    std::optional<bool> above = {};
    std::int64_t value = 0;
    std::uint8_t gaps = 0;
};

inline compared compare_with(sum_range const& value, std::int64_t figure) noexcept {
    if (value.above(figure)) return {true, value.least, 0};
    if (value.not_above(figure)) return {false, value.most, 0};
    return {std::nullopt, 0, value.gaps};
}

/// The money test under one figure.
inline key_answer by_yearly_figure(waiver const& subject, std::int64_t figure) noexcept {
    compared const found = compare_with(together(subject, value_a_year), figure);
    key_answer given{found.above, key_because::value_missing, found.gaps, found.value, figure};
    if (found.above) given.because = *found.above ? key_because::above_a_year : key_because::not_above;
    return given;
}

/// The figure without "a year" does not say whether options count.
inline key_answer by_whole_figure(waiver const& subject, std::int64_t figure) noexcept {
    compared const initial = compare_with(together(subject, value_of_initial_term), figure);
    compared const all = compare_with(together(subject, value_with_options), figure);
    key_answer given{
        {}, key_because::value_missing, static_cast<std::uint8_t>(initial.gaps | all.gaps), all.value, figure};
    if (initial.above == std::optional(true)) {
        given.is = true;
        given.because = key_because::above;
        given.value = initial.value;
    } else if (all.above == std::optional(false)) {
        given.is = false;
        given.because = key_because::not_above;
    } else if (initial.above && all.above) {
        given.because = key_because::basis_unclear;
    }
    return given;
}

/// The money test by the figures of a day. Around the change of the figure both may hold: where they agree, that is the
/// answer.
inline key_answer by_money(waiver const& subject, policy const& numbers, std::optional<date> day) noexcept {
    value_on_day const yearly = on_day(numbers, parameters::key_above_a_year, day);
    value_on_day const whole = on_day(numbers, parameters::key_above, day);
    if (yearly.held == holding::unset && whole.held == holding::unset) return {{}, key_because::no_figure};
    bool const knows_yearly = yearly.held == holding::yes;
    bool const knows_whole = whole.held == holding::yes;
    if (!day && !knows_yearly && !knows_whole) return {{}, key_because::day_missing};
    bool const open = (knows_yearly && whole.held == holding::unclear) || (knows_yearly && knows_whole) ||
                      (knows_whole && yearly.held == holding::unclear);
    key_answer given;
    if (open && day) {
        key_answer const one = by_yearly_figure(subject, yearly.value->amount);
        key_answer const other = by_whole_figure(subject, whole.value->amount);
        given = one;
        if (!one.is || !other.is || *one.is != *other.is) {
            given.is = std::nullopt;
            given.gaps = static_cast<std::uint8_t>(one.gaps | other.gaps);
            given.because = given.gaps != 0 ? key_because::value_missing : key_because::figure_unclear;
        }
    } else if (knows_yearly) {
        given = by_yearly_figure(subject, yearly.value->amount);
    } else if (knows_whole) {
        given = by_whole_figure(subject, whole.value->amount);
    } else {
        given.because = key_because::figure_unknown;
    }
    given.unconfirmed = (knows_yearly && is_unconfirmed(yearly)) || (knows_whole && is_unconfirmed(whole));
    return given;
}

} // namespace detail

/// Whether the decision on a waiver is key, whatever it is called: not where it is recorded as a direct consequence of
/// a named earlier key decision; else where its effect in a ward is recorded as significant, or its value is above the
/// figure of the day. An effect in wards that is not recorded is left out of account.
[[nodiscard]] inline key_answer key_decision(waiver const& subject, basis const& on) noexcept {
    using detail::fact;
    auto const* const follows = fact(subject.decision, &decision::follows_key_decision);
    bool const named = detail::says_anything(fact(subject.decision, &decision::key_decision_followed));
    auto const* const wards = fact(subject.decision, &decision::significant_in_wards);
    std::optional<date> const day = day_of_decision(subject).day;
    key_answer given;
    if ((follows == nullptr && named) || (follows != nullptr && *follows)) {
        given = named ? key_answer{false, key_because::follows_key} : key_answer{{}, key_because::key_not_named};
    } else if (wards != nullptr && *wards) {
        given = {true, key_because::significant_in_wards};
    } else {
        given = detail::by_money(subject, on.numbers, day);
    }
    if (given.is == std::optional(true) && follows == nullptr) {
        given.is = std::nullopt;
        given.because = key_because::follows_unrecorded;
    }
    given.judged_on = day;
    return given;
}

/// Whether a decision is to be taken as a key one: where money and wards do not make it so, by what the council calls
/// it, unless it is recorded to have no significant effect in a ward.
[[nodiscard]] inline key_answer taken_as_key(waiver const& subject, basis const& on) noexcept {
    key_answer given = key_decision(subject, on);
    auto const* const category = detail::fact(subject.decision, &decision::category);
    bool const called_key = category != nullptr && *category == decision_category::key;
    auto const* const wards = detail::fact(subject.decision, &decision::significant_in_wards);
    if (!given.is && called_key) given.is = true;
    if (given.is == std::optional(false) && called_key && wards == nullptr) given.is = true;
    return given;
}

} // namespace leeds::commissioning::inline v0
