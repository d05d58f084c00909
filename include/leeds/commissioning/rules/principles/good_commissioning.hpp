// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/principles/criterion_rules.hpp>
#include <leeds/commissioning/rules/principles/evidence_register.hpp>
#include <leeds/commissioning/rules/switched.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace leeds::commissioning::inline v0 {

/// The outcome of a principle from those of its criteria, whatever they are:
/// any `not_met` decides; else any `cannot_tell`; else any `explained`; else any `met`. Where none of these is among
/// them, `not_assessed` if any is, else `not_applicable`.
[[nodiscard]] constexpr outcome outcome_of_principle(std::span<answer const> criteria_given) noexcept {
    std::array<bool, outcome_count> among{};
    for (answer const& each : criteria_given) among[static_cast<std::size_t>(each.is)] = true;
    for (outcome const each :
         {outcome::not_met, outcome::cannot_tell, outcome::explained, outcome::met, outcome::not_assessed})
        if (among[static_cast<std::size_t>(each)]) return each;
    return outcome::not_applicable;
}

/// The twelve principles of good commissioning and their criteria, asked of an exercise: first the criteria in the
/// order of `criteria`, then the principles.
///
/// Facts decide before evidence does. Where they say that a criterion is not met, or evidence against it stands, it is
/// not met. Where they do not say, verified evidence does; a criterion that no fact decides takes documented evidence
/// too. A claim never shows anything. An action can be set aside with a reason (CODE-A0b). Whether a criterion or a
/// principle is on goes by the day of the decision, as the Code does.
struct good_commissioning_family {
    using answers = std::array<answer, criteria.size() + principle_count>;

    std::span<rule_info const> infos;

    void operator()(exercise const& subject, basis const& on, answers& given) const noexcept {
        date const judged_on = day_of(subject, on);
        value_on_day const code = on.numbers.on(parameters::code_in_force, judged_on);
        bool const in_force = code.held == holding::yes && code.value->amount != 0;
        if (in_force) {
            judge_criteria(subject, on, given);
        } else {
            auto const say =
                code.held == holding::unclear ? criterion_says::in_force_unclear : criterion_says::not_in_force;
            for (std::size_t number = 0; number < criteria.size(); ++number)
                given[number] = detail::out_of_force(infos[number], say, judged_on);
        }
        switch_criteria(on, judged_on, given);
        for (std::size_t place = 0; place < principle_count; ++place) {
            answer& made = given[criteria.size() + place];
            made = judge_principle(subject, principles[place], given);
            made.values_of = judged_on;
        }
    }

private:
    void judge_criteria(exercise const& subject, basis const& on, answers& given) const noexcept {
        evidence_register const held(subject, on.as_of);
        for (std::size_t number = 0; number < criteria.size(); ++number)
            given[number] = detail::judge_criterion(infos[number], number, subject, held.on(number), on);
    }

    /// Few policies switch a criterion: their switches are gone through, not the criteria.
    void switch_criteria(basis const& on, date judged_on, answers& given) const noexcept {
        for (policy::entry const& held : on.numbers.switches()) {
            if (!held.what.name.starts_with("principle.")) continue;
            for (std::size_t number = 0; number < criteria.size(); ++number)
                if (infos[number].id == held.what.name)
                    given[number] = switched(given[number], &held, judged_on, on);
        }
    }

    [[nodiscard]] answer judge_principle(exercise const& subject, principle const& asked,
                                         answers const& given) const noexcept {
        std::size_t const begin = criteria_begin[asked.number - 1u];
        std::size_t const size = criteria_begin[asked.number] - begin;
        std::span<answer const> const of_its_criteria(given.data() + begin, size);
        answer made;
        made.is = outcome_of_principle(of_its_criteria);
        made.weight = infos[criteria.size() + asked.number - 1u].weight_of(made.is);
        for (std::size_t bit = 0; bit < size; ++bit) {
            outcome const is = of_its_criteria[bit].is;
            if (is == outcome::cannot_tell) made.missing |= static_cast<std::uint16_t>(1u << bit);
            if (is == outcome::not_met) made.remarks |= static_cast<std::uint16_t>(1u << bit);
            if (is == outcome::met || is == outcome::explained) ++made.numbers[0];
            if (is != outcome::not_applicable && is != outcome::not_assessed) ++made.numbers[1];
        }
        bool const claimed = std::any_of(subject.claims.begin(), subject.claims.end(), [&](auto const& each) {
            return each.principle == std::optional<int>(asked.number) && each.followed == std::optional(true);
        });
        made.because = static_cast<std::uint8_t>(detail::said_of_principle(made.is, claimed));
        return made;
    }
};

inline constexpr good_commissioning_family good_commissioning{detail::good_commissioning_infos};

} // namespace leeds::commissioning::inline v0
