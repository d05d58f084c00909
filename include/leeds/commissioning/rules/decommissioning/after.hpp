// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/decommissioning/equality_review.hpp>

// What follows once a service has ended: the review of the equality assessment, what is learnt from it, and
// consequences that nobody had intended.
namespace leeds::commissioning::inline v0 {

namespace detail::ending {

// What was learnt.

inline constexpr std::array<std::string_view, 7> learning_facts{"decommissioning.equality.learning_shared",
                                                                "decommissioning.equality.learnt",
                                                                "decommissioning.equality.reviewed",
                                                                "decommissioning.after.ended",
                                                                "decommissioning.end",
                                                                "decommissioning.end_means",
                                                                "decommissioning.equality.reviewed_on"};
consteval fact_bits learning_bit(std::string_view fact) { return fact_bit(learning_facts, fact); }
enum learning_says : std::uint8_t {
    learning_met,
    learning_before,
    learning_missing,
    learning_not_yet,
    learning_planned
};

inline constexpr std::array<sentence, 5> learning_sentences{{
    {"What was learnt was shared with the operational group on {shared_on}: “{decommissioning.equality.learnt}”."},
    {"Learning was shared on {shared_on}, before the review of {reviewed_on} was completed.",
     "Share what the review found with the operational group."},
    sentence_on_missing,
    {"The service has not ended, or its equality assessment was not reviewed: there is nothing to share yet."},
    {"What was learnt is to be shared with the operational group on {shared_on}."},
}};

inline answer decide_learning(decommissioning const& subject, basis const& on) noexcept {
    end_found const end = end_of(subject, on);
    auto const [reviewed, day] = review_of(subject, on);
    bool const nothing = end.is == std::optional(false) || reviewed == std::optional(false) ||
                         equality_assessed(subject) == std::optional(false);
    if (nothing) return answered(outcome::not_applicable, learning_not_yet);
    auto const shared = fact_of(subject.equality, &proposal_equality::learning_shared);
    if (shared && on.as_of < *shared) {
        answer given = answered(outcome::not_applicable, learning_planned);
        given.dates[0] = shared;
        return given;
    }
    bool const learnt = subject.equality && says_something(subject.equality->learnt);
    fact_bits missing = both(unless(shared.has_value(), learning_bit("decommissioning.equality.learning_shared")),
                             unless(learnt, learning_bit("decommissioning.equality.learnt")));
    missing |= reviewed ? unless(day.has_value(), learning_bit("decommissioning.equality.reviewed_on"))
                        : learning_bit("decommissioning.equality.reviewed");
    if (!end.is)
        missing |= missing_of_end(end, learning_bit("decommissioning.after.ended"), learning_bit("decommissioning.end"),
                                  learning_bit("decommissioning.end_means"));
    bool const before = end.is && reviewed && shared && day && *shared < *day;
    answer given = before         ? answered(outcome::not_met, learning_before)
                   : missing != 0 ? answered(outcome::cannot_tell, learning_missing, missing)
                                  : answered(outcome::met, learning_met);
    given.dates[0] = shared;
    given.dates[1] = day;
    return given;
}

// Consequences that nobody had intended.

inline constexpr std::array<std::string_view, 7> unintended_facts{"decommissioning.after.unintended_found",
                                                                  "decommissioning.after.reported",
                                                                  "decommissioning.after.ended",
                                                                  "decommissioning.end",
                                                                  "decommissioning.end_means",
                                                                  "decommissioning.after.unintended",
                                                                  "decommissioning.after.reported_in"};
consteval fact_bits unintended_bit(std::string_view fact) { return fact_bit(unintended_facts, fact); }
enum unintended_says : std::uint8_t {
    unintended_met,
    unintended_not_reported,
    unintended_missing,
    unintended_none,
    unintended_not_ended
};

inline constexpr std::array<sentence, 5> unintended_sentences{{
    {"Consequences that nobody had intended stand in the six-monthly report."},
    {"Consequences that nobody had intended do not stand in the six-monthly report.",
     "Put them into the next six-monthly report."},
    sentence_on_missing,
    {"No consequences were found that nobody had intended."},
    {"The service has not ended, and no unintended consequence is recorded."},
}};

inline answer decide_unintended(decommissioning const& subject, basis const& on) noexcept {
    end_found const end = end_of(subject, on);
    auto found = fact_of(subject.after, &after_the_end::unintended_found);
    if (!found && subject.after && any_says_something(subject.after->unintended)) found = true;
    if (found == std::optional(false)) return answered(outcome::not_applicable, unintended_none);
    if (!found && end.is == std::optional(false)) return answered(outcome::not_applicable, unintended_not_ended);
    auto const day = fact_of(subject.after, &after_the_end::reported_in);
    bool const planned = day && on.as_of < *day; // for a report that is still to come
    auto const reported =
        planned ? std::optional(false) : known_done(fact_of(subject.after, &after_the_end::reported), day);
    if (found && reported)
        return *reported ? answered(outcome::met, unintended_met) : answered(outcome::not_met, unintended_not_reported);
    fact_bits missing = both(unless(found.has_value(), unintended_bit("decommissioning.after.unintended_found")),
                             unless(reported.has_value(), unintended_bit("decommissioning.after.reported")));
    if (!found && !end.is)
        missing |= missing_of_end(end, unintended_bit("decommissioning.after.ended"),
                                  unintended_bit("decommissioning.end"), unintended_bit("decommissioning.end_means"));
    return answered(outcome::cannot_tell, unintended_missing, missing);
}

} // namespace detail::ending

/// Whether what the review found was shared with the operational group (SCR-R3b, SCR-42).
inline constexpr decommissioning_rule decommissioning_learning_shared{
    {.id = "decommissioning.learning_shared",
     .version = 2,
     .title = "Learning from the end of a service shared",
     .cites = clauses("SCR-R3b", "SCR-42"),
     .force = force::should,
     .gives = judged_outcomes | outcome::not_applicable,
     .reading = "Shared is what was learnt, no earlier than on the day of the review.",
     .reads = detail::ending::learning_facts,
     .dates = {"shared_on", "reviewed_on"},
     .sentences = detail::ending::learning_sentences},
    &detail::ending::decide_learning};

/// Whether unintended consequences stand in the six-monthly report (SCR-44).
inline constexpr decommissioning_rule decommissioning_unintended{
    {.id = "decommissioning.unintended_consequences",
     .version = 2,
     .title = "Unintended consequences in the six-monthly report",
     .cites = clauses("SCR-44"),
     .force = force::should,
     .gives = judged_outcomes | outcome::not_applicable,
     .reads = detail::ending::unintended_facts,
     .sentences = detail::ending::unintended_sentences},
    &detail::ending::decide_unintended};

} // namespace leeds::commissioning::inline v0
