// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/decommissioning.hpp>
#include <leeds/commissioning/facts/recorded_text.hpp>
#include <leeds/commissioning/outcome/answer.hpp>
#include <leeds/commissioning/policy/leeds.hpp>
#include <leeds/commissioning/rules/answering.hpp>
#include <leeds/commissioning/rules/exercise/answer.hpp>
#include <leeds/commissioning/rules/notice/days.hpp>
#include <leeds/commissioning/rules/rule.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

// What the rules about decommissioning share.
namespace leeds::commissioning::inline v0 {

namespace detail::ending {

using by_facts::any_says_something;
using by_facts::both;
using by_facts::fact_of;
using by_facts::unless;

/// Facts that are missing, as bits over those that a rule reads.
using fact_bits = std::uint16_t;

inline std::optional<date> decided_on(decommissioning const& subject) noexcept {
    return fact_of(subject.decision, &decision::taken);
}

/// The day by which a proposal is judged: that of its decision; while none is recorded, that of the first notice, else
/// the day asked about.
inline date judged_on(decommissioning const& subject, basis const& on) noexcept {
    if (auto const decided = decided_on(subject)) return *decided;
    std::optional<date> first;
    for (affected_provider const& each : subject.providers)
        if (each.notice_served && (!first || *each.notice_served < *first)) first = each.notice_served;
    return first.value_or(on.as_of);
}

/// Whether the service has ended.
struct end_found {
    std::optional<bool> is = {};
    std::optional<day_range> funded = {}; ///< the days that may be the last funded one
};

/// Yes where that is recorded, or its last funded day is past; no where funding surely goes on, or where only that it
/// has not ended is recorded.
inline end_found end_of(decommissioning const& subject, basis const& on) noexcept {
    end_found found{std::nullopt, last_funded_days(subject.end, subject.end_means)};
    auto const ended_on = fact_of(subject.after, &after_the_end::ended_on);
    bool const day_reached = ended_on && *ended_on <= on.as_of;
    auto const said = fact_of(subject.after, &after_the_end::ended);
    if (said == std::optional(true) || (!said && day_reached) || (found.funded && found.funded->last < on.as_of))
        found.is = true;
    else if (found.funded ? on.as_of <= found.funded->first : said.has_value())
        found.is = false;
    return found;
}

/// The answer about the worst of the providers; of several as bad, the heaviest, then the one furthest off by its
/// second number, then the first.
struct worst_of_providers {
    answer given = {};
    std::int64_t of_providers = 0; ///< how many were answered with the same outcome
    std::int64_t entry = 0;        ///< place of the one that decides in the list, from 1

    void add(answer const& one, std::int64_t place) noexcept {
        int const worse = rank_in_list(one) - rank_in_list(given);
        bool const first = entry == 0;
        if (first || worse > 0) {
            *this = {one, 1, place};
        } else if (worse == 0) {
            ++of_providers;
            auto const remarks = static_cast<std::uint16_t>(given.remarks | one.remarks);
            fact_bits const missing = both(given.missing, one.missing);
            bool const heavier = one.weight > given.weight;
            if (heavier || (one.weight == given.weight && one.numbers[1] > given.numbers[1])) {
                given = one;
                entry = place;
            }
            given.remarks = remarks;
            given.missing = missing;
        }
    }
};

/// Asks about each provider. With none recorded, `without` is the answer.
template <class Judge>
worst_of_providers worst_provider(decommissioning const& subject, answer const& without, Judge judge) noexcept {
    worst_of_providers worst;
    std::int64_t place = 0;
    for (affected_provider const& each : subject.providers) worst.add(judge(each), ++place);
    if (place == 0) worst.given = without;
    return worst;
}

/// The answer of the worst provider, with how many are like it and which of them decides as its numbers.
template <class Judge>
answer answer_by_worst(decommissioning const& subject, answer const& without, Judge judge) noexcept {
    worst_of_providers const worst = worst_provider(subject, without, judge);
    answer given = worst.given;
    given.numbers = {worst.of_providers, worst.entry};
    return given;
}

/// What the numbers of rules about each provider are called.
inline constexpr std::array<std::string_view, 2> numbers_of_providers{"providers", "entry"};

} // namespace detail::ending

/// A rule about a proposal to decommission a service: what it is, and the function that decides it. The weight follows
/// from its source, unless the function gives one. A rule that uses `code.in_force` first is of the Code: it answers
/// only where the Code was in force on the day by which the proposal is judged, its fourth date.
struct decommissioning_rule {
    rule_info info;
    answer (*decide)(decommissioning const&, basis const&) noexcept;

    [[nodiscard]] answer operator()(decommissioning const& subject, basis const& on) const noexcept {
        bool const of_the_code = !info.uses.empty() && info.uses.front().name == parameters::code_in_force.name;
        answer given = of_the_code ? judged_by_the_code(subject, on) : decide(subject, on);
        if (given.weight == severity::none) given.weight = info.weight_of(given.is);
        return given;
    }

private:
    [[nodiscard]] answer judged_by_the_code(decommissioning const& subject, basis const& on) const noexcept {
        date const day = detail::ending::judged_on(subject, on);
        value_on_day const code = on.numbers.on(parameters::code_in_force, day);
        bool const applies = code.value != nullptr && code.value->amount != 0;
        answer given;
        if (applies && code.held == holding::yes) {
            given = decide(subject, on);
        } else {
            bool const unclear = applies && code.held == holding::unclear;
            given = detail::answered(unclear ? outcome::cannot_tell : outcome::not_assessed,
                                     info.sentences.size() + (unclear ? 1u : 0u));
            given.dates[3] = day;
        }
        given.values_of = day;
        return given;
    }
};

} // namespace leeds::commissioning::inline v0
