// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/choice.hpp>
#include <leeds/commissioning/time/notice_length.hpp>

namespace leeds::commissioning::inline v0 {

/// How a notice is sent.
enum class service_channel : std::uint8_t { hand, first_class_post, second_class_post, email, portal, other };

constexpr auto choices(tag<service_channel>) noexcept {
    return std::array<choice<service_channel>, 6>{
        {{service_channel::hand, "hand", "delivered by hand"},
         {service_channel::first_class_post, "first_class_post", "posted first class"},
         {service_channel::second_class_post, "second_class_post", "posted second class"},
         {service_channel::email, "email", "sent by e-mail"},
         {service_channel::portal, "portal", "put on the contract portal"},
         {service_channel::other, "other", "another way"}}};
}

/// What a contract says of a deemed day of service that is not a working day.
enum class on_non_working_day : std::uint8_t {
    stays,                     ///< it is the day of service all the same
    moves_to_next_working_day, ///< "or, if that is not a business day, on the next one"
};

constexpr auto choices(tag<on_non_working_day>) noexcept {
    return std::array<choice<on_non_working_day>, 2>{
        {{on_non_working_day::stays, "stays", "it is the day of service all the same"},
         {on_non_working_day::moves_to_next_working_day, "moves_to_next_working_day",
          "service moves to the next working day"}}};
}

/// A contract's term that a notice sent one way is deemed served so long after it was sent.
///
/// The law supplies none for a notice under a contract. Civil Procedure Rules 6.26 (first-class post: the second day
/// after posting, moved on to a business day) governs court documents; contracts often copy its words, and only then
/// does it count.
struct deemed_service {
    service_channel channel;
    notice_length after;
    on_non_working_day lands = on_non_working_day::stays;

    friend constexpr bool operator==(deemed_service const&, deemed_service const&) noexcept = default;
};

/// The day on which a notice is deemed served. The day of sending does not count: sent on a Monday, two days after it
/// is Wednesday. Nothing where working days matter and the calendar cannot answer for them.
[[nodiscard]] constexpr std::optional<date> deemed_served(date sent, deemed_service const& term,
                                                          working_day_calendar calendar) noexcept {
    auto const reached =
        earliest_end(sent, term.after, convention::corresponding_date, end_meaning::last_funded_day, calendar);
    if (!reached) return std::nullopt;
    if (term.lands == on_non_working_day::stays) return reached->day;
    return next_working_day_on_or_after(reached->day, calendar);
}

} // namespace leeds::commissioning::inline v0
