// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/notice/clause.hpp>
#include <leeds/commissioning/rules/notice/notice.hpp>

#include <optional>

namespace leeds::commissioning::inline v0 {

/// Where a contract stands on a day.
enum class contract_state : std::uint8_t {
    not_started,
    running,
    running_until_notice, ///< no end: it runs on until ended by notice
    ended,
    end_not_recorded, ///< neither an end nor that it runs on is recorded
};

constexpr auto choices(tag<contract_state>) noexcept {
    return std::array<choice<contract_state>, 5>{
        {{contract_state::not_started, "not_started", "its first day is still to come"},
         {contract_state::running, "running", "between its first and last day"},
         {contract_state::running_until_notice, "running_until_notice", "it runs on until ended by notice"},
         {contract_state::ended, "ended", "its last day is past"},
         {contract_state::end_not_recorded, "end_not_recorded", "neither an end nor that it runs on is recorded"}}};
}

[[nodiscard]] constexpr contract_state state_on(contract const& subject, date day) noexcept {
    if (subject.end && *subject.end < day) return contract_state::ended;
    if (subject.start && day < *subject.start) return contract_state::not_started;
    if (subject.end) return contract_state::running;
    return subject.rolling == std::optional(true) ? contract_state::running_until_notice
                                                  : contract_state::end_not_recorded;
}

/// The last days on which notice can still be served so that a contract ends on its last day, and the earliest day on
/// which it could end if notice were served on the day asked about.
struct notice_deadline {
    contract_state state;
    std::optional<counted> code = {};            ///< the Code's months (CODE-CM3): last day of service
    std::optional<counted> contract_clause = {}; ///< the contract's own clause: last day of service, read strictly
    std::optional<date> last_day = {};           ///< the earlier of the two: served by then, both are kept
    std::optional<int> days_left = {};           ///< from the day asked about to `last_day`; negative once it is past
    std::optional<counted> earliest_end = {};    ///< last funded day that keeps both, if served on the day asked about
    bool earliest_end_by_clause = false;         ///< the contract's own clause decides `earliest_end`
};

namespace detail {

/// The strictest reading of a clause for an end; nothing where its length is not recorded or holidays are not known.
inline std::optional<counted> latest_service_by(std::optional<notice_clause> const& clause, date end) noexcept {
    std::optional<counted> strictest;
    if (!clause || !clause->length) return strictest;
    for (auto const& way : choices(tag<convention>{})) {
        if (clause->convention && *clause->convention != way.value) continue;
        for (working_day_calendar const calendar : possible_calendars(clause->calendar)) {
            auto const last = latest_service(end, *clause->length, way.value, end_meaning::last_funded_day, calendar);
            if (!last) return std::nullopt;
            if (!strictest || last->day < strictest->day) strictest = last;
        }
    }
    return strictest;
}

/// The earliest last funded day by the strictest reading of a clause, on a day that it lets a notice run out on.
inline std::optional<counted> earliest_end_by(std::optional<notice_clause> const& clause, date served) noexcept {
    if (!clause || !clause->length) return std::nullopt;
    clause_reading const read = read_clause(*clause->length, *clause, {served, served}, {served, served});
    if (read.beyond_known_holidays) return std::nullopt;
    date const allowed = next_expiry_day(clause->expires_on.value_or(expiry_day::any_day), read.latest->day);
    return counted{allowed, read.latest->note};
}

} // namespace detail

/// Works out the deadline of a contract as it stands on `on.as_of`, with that day's policy.
/// Nothing is worked out for a contract that has ended or whose end is not recorded. Where part of its own clause is
/// not recorded, the strictest reading is taken.
[[nodiscard]] inline notice_deadline deadline_of(contract const& subject, basis const& on) noexcept {
    notice_deadline found{.state = state_on(subject, on.as_of)};
    if (found.state == contract_state::ended || found.state == contract_state::end_not_recorded) return found;

    auto const asked = detail::months_on(on.numbers, parameters::notice_minimum, on.as_of);
    bool const known = asked.because == detail::says_met;
    convention const how = convention_on(on.numbers, on.as_of);
    auto const by_clause = detail::earliest_end_by(subject.notice_clause, on.as_of);
    if (known) found.earliest_end = earliest_end(on.as_of, asked.months, how);
    found.earliest_end_by_clause = by_clause && (!found.earliest_end || found.earliest_end->day < by_clause->day);
    if (found.earliest_end_by_clause) found.earliest_end = by_clause;
    if (!subject.end) return found;

    if (known) found.code = latest_service(*subject.end, asked.months, how);
    found.contract_clause = detail::latest_service_by(subject.notice_clause, *subject.end);
    for (auto const& each : {found.code, found.contract_clause})
        if (each && (!found.last_day || each->day < *found.last_day)) found.last_day = each->day;
    if (found.last_day) found.days_left = days_between(on.as_of, *found.last_day);
    return found;
}

} // namespace leeds::commissioning::inline v0
