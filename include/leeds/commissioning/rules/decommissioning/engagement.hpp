// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/decommissioning/answer.hpp>

// Whether providers were engaged as early as possible (CODE-D2): before the decision, and no later than the notice.
namespace leeds::commissioning::inline v0 {

namespace detail::ending {

inline std::optional<bool> was_engaged(affected_provider const& provider) noexcept {
    return known_done(provider.engaged, provider.first_engaged);
}

// Before the decision.

inline constexpr std::array<std::string_view, 4> engaged_facts{
    "decommissioning.providers", "decommissioning.providers.engaged", "decommissioning.providers.first_engaged",
    "decommissioning.decision.taken"};
enum engaged_says : std::uint8_t { engaged_met, engaged_undecided, engaged_never, engaged_late, engaged_missing };

inline constexpr std::array<sentence, 5> engaged_sentences{{
    {"{providers:provider} engaged, each before the decision on {decided}."},
    {"{providers:provider} engaged, and no decision is recorded as taken yet."},
    {"{providers:provider} not engaged in time; one was not engaged at all (entry {entry} of the providers).",
     "Engage every provider before the decision is taken."},
    {"{providers:provider} not engaged in time; one was first engaged on {engaged}, not before the decision on "
     "{decided} (entry {entry} of the providers).",
     "Take up with each such provider how it can adjust; next time, engage it before the decision."},
    sentence_on_missing,
}};

inline answer engaged_before_decision(affected_provider const& provider, std::optional<date> const& decided,
                                      basis const& on) noexcept {
    auto const engaged = was_engaged(provider);
    auto const& first = provider.first_engaged;
    answer given;
    if (engaged == std::optional(false))
        given = answered(outcome::not_met, engaged_never);
    else if (!engaged)
        given = answered(outcome::cannot_tell, engaged_missing,
                         fact_bit(engaged_facts, "decommissioning.providers.engaged"));
    else if (!decided && first && on.as_of < *first)
        given =
            answered(outcome::cannot_tell, engaged_missing, fact_bit(engaged_facts, "decommissioning.decision.taken"));
    else if (!decided || (!first && on.as_of < *decided))
        given = answered(outcome::met, engaged_undecided);
    else if (!first)
        given = answered(outcome::cannot_tell, engaged_missing,
                         fact_bit(engaged_facts, "decommissioning.providers.first_engaged"));
    else
        given = *first < *decided ? answered(outcome::met, engaged_met) : answered(outcome::not_met, engaged_late);
    given.dates[0] = first;
    given.dates[1] = decided;
    return given;
}

inline answer decide_engaged(decommissioning const& subject, basis const& on) noexcept {
    auto const decided = decided_on(subject);
    return answer_by_worst(
        subject, answered(outcome::cannot_tell, engaged_missing, fact_bit(engaged_facts, "decommissioning.providers")),
        [&](affected_provider const& each) noexcept { return engaged_before_decision(each, decided, on); });
}

// No later than the notice.

inline constexpr std::array<std::string_view, 5> early_facts{
    "decommissioning.providers", "decommissioning.providers.engaged", "decommissioning.providers.first_engaged",
    "decommissioning.providers.notice_served", "decommissioning.providers.notice_given"};
enum early_says : std::uint8_t { early_met, early_never, early_late, early_missing, early_no_notice };

inline constexpr std::array<sentence, 5> early_sentences{{
    {"{providers:provider} engaged, each no later than notice was served."},
    {"{providers:provider} not engaged as early as the notice; one was not engaged at all (entry {entry} of the "
     "providers).",
     "Engage every provider no later than notice is served."},
    {"{providers:provider} not engaged as early as the notice; one was served notice on {served} and first engaged on "
     "{engaged} (entry {entry} of the providers).",
     "Take up with each such provider how it can adjust; next time, engage it no later than notice is served."},
    sentence_on_missing,
    {"No notice was given that engagement could be set against."},
}};

inline answer engaged_by_notice(affected_provider const& provider) noexcept {
    auto const engaged = was_engaged(provider);
    auto const told = known_done(provider.notice_given, provider.notice_served);
    if (told == std::optional(false)) return answered(outcome::not_applicable, early_no_notice);
    if (engaged == std::optional(false) && told) return answered(outcome::not_met, early_never);
    if (engaged == std::optional(false))
        return answered(outcome::cannot_tell, early_missing,
                        fact_bit(early_facts, "decommissioning.providers.notice_given"));
    auto const& first = provider.first_engaged;
    auto const& served = provider.notice_served;
    if (!first || !served)
        return answered(
            outcome::cannot_tell, early_missing,
            both(unless(first.has_value(), engaged ? fact_bit(early_facts, "decommissioning.providers.first_engaged")
                                                   : fact_bit(early_facts, "decommissioning.providers.engaged")),
                 unless(served.has_value(), fact_bit(early_facts, "decommissioning.providers.notice_served"))));
    answer given = *first <= *served ? answered(outcome::met, early_met) : answered(outcome::not_met, early_late);
    given.dates[0] = first;
    given.dates[1] = served;
    return given;
}

inline answer decide_engaged_early(decommissioning const& subject, basis const&) noexcept {
    return answer_by_worst(
        subject, answered(outcome::cannot_tell, early_missing, fact_bit(early_facts, "decommissioning.providers")),
        [](affected_provider const& each) noexcept { return engaged_by_notice(each); });
}

} // namespace detail::ending

/// Whether each provider was engaged before the decision (CODE-D2). The worst provider decides.
inline constexpr decommissioning_rule decommissioning_engaged{
    {.id = "decommissioning.engaged_before_decision",
     .title = "Providers engaged before the decision to end a service",
     .cites = clauses("CODE-D2"),
     .force = force::must,
     .gives = judged_outcomes | outcome::not_assessed,
     .selects_policy_by = date_of::decision,
     .reading = "As early as possible is at least before the day of the decision. While no decision is recorded, none "
                "is taken to have been made, and that providers were engaged decides.",
     .reads = detail::ending::engaged_facts,
     .uses = detail::uses_of_the_code,
     .dates = {"engaged", "decided", "", "judged_on"},
     .numbers = detail::ending::numbers_of_providers,
     .sentences = detail::ending::engaged_sentences,
     .shared = detail::sentences_outside_the_code},
    &detail::ending::decide_engaged};

/// Whether each provider was engaged no later than it was served notice (CODE-D2). The worst provider decides.
inline constexpr decommissioning_rule decommissioning_engaged_early{
    {.id = "decommissioning.engaged_by_notice",
     .title = "Providers engaged no later than notice is served",
     .cites = clauses("CODE-D2"),
     .force = force::must,
     .gives = judged_outcomes | outcome::not_applicable | outcome::not_assessed,
     .selects_policy_by = date_of::decision,
     .reading = "As early as possible is at least as early as the notice. A provider engaged on the day of the notice "
                "is engaged in time.",
     .reads = detail::ending::early_facts,
     .uses = detail::uses_of_the_code,
     .dates = {"engaged", "served", "", "judged_on"},
     .numbers = detail::ending::numbers_of_providers,
     .sentences = detail::ending::early_sentences,
     .shared = detail::sentences_outside_the_code},
    &detail::ending::decide_engaged_early};

} // namespace leeds::commissioning::inline v0
