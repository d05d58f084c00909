// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/decommissioning/equality.hpp>

// The review of the equality assessment once a service has ended (SCR-R3b, SCR-42).
namespace leeds::commissioning::inline v0 {

namespace detail::ending {

/// What is recorded of a review by the day asked about: one that is planned for a later day is none yet.
struct review_recorded {
    std::optional<bool> made;
    std::optional<date> day;
};

inline review_recorded review_of(decommissioning const& subject, basis const& on) noexcept {
    auto const day = fact_of(subject.equality, &proposal_equality::reviewed_on);
    if (day && on.as_of < *day) return {false, std::nullopt};
    return {known_done(fact_of(subject.equality, &proposal_equality::reviewed), day), day};
}

/// The days that may be the last of a service: its last funded day, or the day recorded for its end where that comes
/// first. Nothing where no end of the funding is recorded.
inline std::optional<day_range> last_days_of_service(decommissioning const& subject, end_found const& end,
                                                     basis const& on) noexcept {
    auto const ended_on = fact_of(subject.after, &after_the_end::ended_on);
    bool const goes_on = fact_of(subject.after, &after_the_end::ended) == std::optional(false);
    if (!end.funded || !ended_on || on.as_of < *ended_on || goes_on) return end.funded;
    auto const earlier = [&](date funded) { return funded < *ended_on ? funded : *ended_on; };
    return day_range{earlier(end.funded->first), earlier(end.funded->last)};
}

/// Whether a service is recorded as ended while its funding may go on, but not on which day it did.
inline bool ended_on_no_day(decommissioning const& subject, end_found const& end, basis const& on) noexcept {
    return fact_of(subject.after, &after_the_end::ended) == std::optional(true) &&
           !fact_of(subject.after, &after_the_end::ended_on) && end.funded && on.as_of <= end.funded->last;
}

/// What would tell whether a service has ended.
inline fact_bits missing_of_end(end_found const& end, fact_bits ended, fact_bits day, fact_bits means) noexcept {
    return both(ended, end.funded ? means : day);
}

inline constexpr std::array<std::string_view, 8> review_of_equality_facts{"decommissioning.equality.reviewed",
                                                                          "decommissioning.equality.reviewed_on",
                                                                          "decommissioning.after.ended",
                                                                          "decommissioning.end",
                                                                          "decommissioning.end_means",
                                                                          "decommissioning.equality.done",
                                                                          "decommissioning.equality.assessment.dated",
                                                                          "decommissioning.after.ended_on"};
consteval fact_bits review_bit(std::string_view fact) { return fact_bit(review_of_equality_facts, fact); }

enum reviewed_says : std::uint8_t {
    reviewed_met,
    reviewed_in_time,
    reviewed_too_soon,
    reviewed_late,
    reviewed_not,
    reviewed_missing,
    reviewed_not_ended,
    reviewed_not_due,
    reviewed_nothing,
    reviewed_no_period
};

inline constexpr std::array<sentence, 10> reviewed_sentences{{
    {"The service has ended, and its equality assessment was reviewed."},
    {"The service has ended, and its equality assessment was reviewed by {due}, when {minimum} had passed."},
    {"The review of {reviewed_on} does not come after the end: the last day is {last_day}.",
     "Review once the service has ended how far the assessment named the impacts."},
    {"The equality assessment was reviewed on {reviewed_on}; it was due by {due}, {days_late:day} before.",
     "Record what was learnt all the same; next time, review by the day on which it is due."},
    {"The equality assessment was not reviewed; that was due by {due}, {days_late:day} before.",
     "Review how far the assessment named the impacts and how well the mitigations worked."},
    sentence_on_missing,
    {"The service has not ended: there is nothing to review yet."},
    {"The service has ended; its equality assessment is to be reviewed by {due}."},
    {"No equality assessment was made that could be reviewed."},
    {"The service has ended. By when its equality assessment is to be reviewed the policy does not say.",
     "Review it and record the day, or set a period in the policy."},
}};

/// The months within which a policy asks for the review; nothing where it does not.
inline std::optional<int> review_period(basis const& on, date selects) noexcept {
    value_on_day const period = on.numbers.on(parameters::equality_review_within, selects);
    if (period.held != holding::yes || period.value->amount < 0 || longest_months < period.value->amount)
        return std::nullopt;
    return static_cast<int>(period.value->amount);
}

/// Whether a review came in time, once the service has ended and the days by which it may be due are known. What is
/// recorded as reviewed without a day was reviewed by the day asked about.
inline answer reviewed_by(std::optional<bool> const& reviewed, std::optional<date> const& day, day_range const& due,
                          basis const& on) noexcept {
    bool const was_reviewed = reviewed == std::optional(true);
    date const by = was_reviewed && day ? *day : on.as_of;
    answer given;
    if (by <= due.first) {
        given = was_reviewed ? answered(outcome::met, reviewed_in_time)
                             : answered(outcome::not_applicable, reviewed_not_due);
        given.dates[0] = due.first;
    } else if (!reviewed) {
        given = answered(outcome::cannot_tell, reviewed_missing, review_bit("decommissioning.equality.reviewed"));
    } else if (was_reviewed && !day) {
        given = answered(outcome::cannot_tell, reviewed_missing, review_bit("decommissioning.equality.reviewed_on"));
    } else if (by <= due.last) {
        given = answered(outcome::cannot_tell, reviewed_missing, review_bit("decommissioning.end_means"));
    } else {
        given = answered(outcome::not_met, was_reviewed ? reviewed_late : reviewed_not);
        given.dates[0] = due.last;
        given.numbers[0] = days_between(due.last, by);
    }
    return given;
}

/// What is answered of a review once the service has ended.
inline answer review_once_ended(decommissioning const& subject, end_found const& end, basis const& on,
                                date selects) noexcept {
    auto const period = review_period(on, selects);
    auto const [made, day] = review_of(subject, on);
    bool const was_reviewed = made == std::optional(true);
    bool const after_it = fact_of(subject.equality, &proposal_equality::reviewed) == std::optional(true);
    auto const last_days = last_days_of_service(subject, end, on);
    if (was_reviewed && day && last_days && *day <= last_days->last) {
        if (ended_on_no_day(subject, end, on))
            return answered(outcome::cannot_tell, reviewed_missing, review_bit("decommissioning.after.ended_on"));
        if (last_days->first < *day)
            return answered(outcome::cannot_tell, reviewed_missing, review_bit("decommissioning.end_means"));
        answer given = answered(outcome::not_met, reviewed_too_soon);
        given.dates[2] = last_days->first;
        return given;
    }
    if (!end.funded && (period || (was_reviewed && !after_it)))
        return answered(outcome::cannot_tell, reviewed_missing,
                        both(review_bit("decommissioning.end"),
                             unless(made.has_value(), review_bit("decommissioning.equality.reviewed"))));
    if (!period)
        return was_reviewed ? answered(outcome::met, reviewed_met)
                            : answered(outcome::not_assessed, reviewed_no_period);
    return reviewed_by(
        made, day,
        {corresponding_date(end.funded->first, *period).day, corresponding_date(end.funded->last, *period).day}, on);
}

inline answer decide_reviewed(decommissioning const& subject, basis const& on) noexcept {
    end_found const end = end_of(subject, on);
    if (equality_assessed(subject) == std::optional(false)) return answered(outcome::not_applicable, reviewed_nothing);
    if (end.is == std::optional(false)) return answered(outcome::not_applicable, reviewed_not_ended);
    auto const [reviewed, day] = review_of(subject, on);
    if (!end.is)
        return answered(outcome::cannot_tell, reviewed_missing,
                        both(missing_of_end(end, review_bit("decommissioning.after.ended"),
                                            review_bit("decommissioning.end"), review_bit("decommissioning.end_means")),
                             unless(reviewed.has_value(), review_bit("decommissioning.equality.reviewed"))));
    date const selects = judged_on(subject, on);
    answer given = review_once_ended(subject, end, on, selects);
    if (given.is == outcome::not_met && reviewed == std::optional(false) && !equality_assessed(subject))
        given = answered(outcome::cannot_tell, reviewed_missing, review_bit("decommissioning.equality.done"));
    given.dates[1] = day;
    given.values_of = selects;
    return given;
}

inline constexpr std::array<parameter, 1> uses_review_period{parameters::equality_review_within};

} // namespace detail::ending

/// Whether the equality assessment was reviewed after the end (SCR-R3b), in time where a policy sets a period.
inline constexpr decommissioning_rule decommissioning_equality_reviewed{
    {.id = "decommissioning.equality_reviewed",
     .version = 2,
     .title = "Equality assessment reviewed after the end",
     .cites = clauses("SCR-R3b", "SCR-42"),
     .force = force::should,
     .gives = judged_outcomes | outcome::not_applicable | outcome::not_assessed,
     .selects_policy_by = date_of::decision,
     .reading = "A review on the last day or before is none of what followed. The last day is the last funded one, "
                "unless an earlier day is recorded on which the service ended. The recommendation names no period.",
     .reads = detail::ending::review_of_equality_facts,
     .uses = detail::ending::uses_review_period,
     .dates = {"due", "reviewed_on", "last_day"},
     .numbers = {"days_late"},
     .sentences = detail::ending::reviewed_sentences},
    &detail::ending::decide_reviewed};

} // namespace leeds::commissioning::inline v0
