// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/contract.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <span>

// What a notice's recorded facts say about its days, missing ones included.
namespace leeds::commissioning::inline v0 {

/// The days that a fact may lie on: one where everything that decides it is recorded.
struct day_range {
    date first;
    date last;

    [[nodiscard]] constexpr bool is_one_day() const noexcept { return first == last; }
};

/// The last funded days that a recorded end may stand for: two where it is not recorded whether that day is the last
/// funded or the first unfunded one. Nothing where no end is recorded.
[[nodiscard]] constexpr std::optional<day_range> last_funded_days(std::optional<date> const& end,
                                                                  std::optional<end_meaning> const& means) noexcept {
    if (!end) return std::nullopt;
    if (means) {
        date const day = last_funded_day(*end, *means);
        return day_range{day, day};
    }
    return day_range{add_days(*end, -1), *end};
}

/// The last funded days that a notice's effective day may stand for.
[[nodiscard]] constexpr std::optional<day_range> last_funded_days(change_notice const& notice) noexcept {
    return last_funded_days(notice.effective, notice.effective_means);
}

/// The calendars that working days may follow.
inline constexpr std::array<working_day_calendar, 2> working_day_calendars{
    working_day_calendar::england_and_wales, working_day_calendar::united_kingdom_any_part};

/// The calendars that working days under a clause may follow: all where it does not say.
[[nodiscard]] constexpr std::span<working_day_calendar const>
possible_calendars(std::optional<working_day_calendar> const& calendar) noexcept {
    std::span<working_day_calendar const> const all{working_day_calendars.data(), working_day_calendars.size()};
    return calendar ? all.subspan(static_cast<std::size_t>(*calendar), 1) : all;
}

/// When a notice counts as served.
struct days_of_service {
    std::optional<day_range> days = std::nullopt; ///< nothing where it cannot be told
    bool under_a_term = false;                    ///< a term of the contract on deemed service was used
    bool beyond_known_holidays = false;           ///< a calendar does not reach that far
    bool depends_on_channel = false;              ///< how it was sent is not recorded and makes a difference
    bool depends_on_term = false;                 ///< the contract's term is not recorded in full
    bool depends_on_wording = false;              ///< its terms leave open, or disagree on, when it counts
    bool depends_on_calendar = false;             ///< which working days count is not recorded and makes a difference
};

/// The days on which a notice counts as served under the contract's own terms. Where the contract records none, or none
/// for that way of sending, it is the day recorded: no default exists in law for a notice under a contract.
[[nodiscard]] inline days_of_service days_of_service_of(date sent, std::optional<service_channel> channel,
                                                        std::optional<notice_clause> const& clause) noexcept {
    days_of_service found;
    unsigned channels_with_a_term = 0;
    auto const include = [&](date day) {
        if (!found.days) found.days = day_range{day, day};
        if (day < found.days->first) found.days->first = day;
        if (found.days->last < day) found.days->last = day;
    };
    if (clause) {
        for (service_term const& term : clause->deemed_service) {
            if (channel && term.channel && *term.channel != *channel) continue;
            if (!term.channel || !term.after) return {.depends_on_term = true};
            found.depends_on_channel |= !channel;
            found.depends_on_wording |= channel && found.under_a_term; // a second term for the same way of sending
            found.under_a_term = true;
            channels_with_a_term |= 1u << static_cast<unsigned>(*term.channel);
            for (auto const& lands : choices(tag<on_non_working_day>{})) {
                if (term.lands && *term.lands != lands.value) continue;
                std::optional<date> earlier;
                for (working_day_calendar const calendar : possible_calendars(clause->calendar)) {
                    auto const day = deemed_served(sent, {*term.channel, *term.after, lands.value}, calendar);
                    if (!day) return {.under_a_term = true, .beyond_known_holidays = true};
                    found.depends_on_calendar |= earlier && *earlier != *day;
                    earlier = day;
                    include(*day);
                }
            }
            found.depends_on_wording |= !term.lands;
        }
    }
    bool const all_channels = channels_with_a_term + 1u == 1u << choices(tag<service_channel>{}).size();
    if (!found.under_a_term || (!channel && !all_channels)) include(sent);
    found.depends_on_channel &= !found.days->is_one_day();
    found.depends_on_wording &= !found.days->is_one_day();
    return found;
}

/// The sector that decides how the Code speaks to a contract's providers: third sector if any of them is; nothing where
/// one that is not recorded might be.
[[nodiscard]] inline std::optional<sector> sector_of_providers(contract const& subject) noexcept {
    std::optional<sector> found;
    bool unknown = subject.providers.empty();
    for (organisation const& each : subject.providers) {
        if (each.sector == std::optional(sector::third_sector)) return sector::third_sector;
        if (each.sector) found = each.sector;
        unknown |= !each.sector.has_value();
    }
    return unknown ? std::nullopt : found;
}

/// Whether the best value guidance protects one of the providers: a voluntary or community organisation, or a small
/// business. Nothing where what is recorded does not decide it.
[[nodiscard]] inline std::optional<bool> covered_by_best_value(contract const& subject) noexcept {
    bool unknown = subject.providers.empty();
    for (organisation const& each : subject.providers) {
        if (each.sector == std::optional(sector::third_sector) || each.small_business == std::optional(true))
            return true;
        unknown |= !each.sector || !each.small_business;
    }
    if (unknown) return std::nullopt;
    return false;
}

} // namespace leeds::commissioning::inline v0
