// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/decommissioning/answer.hpp>

// How a service is ended among people and commissioners: communities, the public, and a shared approach.
namespace leeds::commissioning::inline v0 {

namespace detail::ending {

// Effects on local communities.

inline constexpr std::array<std::string_view, 2> community_facts{"decommissioning.communities_recognised",
                                                                 "decommissioning.community_effects"};
enum community_says : std::uint8_t { community_met, community_not_recognised, community_missing };

inline constexpr std::array<sentence, 3> community_sentences{{
    {"Effects on local communities were recognised: {decommissioning.community_effects}."},
    {"Effects on local communities were not recognised.",
     "Find out which communities feel the end of the service, and record the effects on them."},
    sentence_on_missing,
}};

inline answer decide_communities(decommissioning const& subject, basis const&) noexcept {
    if (subject.communities_recognised == std::optional(false))
        return answered(outcome::not_met, community_not_recognised);
    if (any_says_something(subject.community_effects)) return answered(outcome::met, community_met);
    return answered(outcome::cannot_tell, community_missing,
                    both(unless(subject.communities_recognised.has_value(),
                                fact_bit(community_facts, "decommissioning.communities_recognised")),
                         fact_bit(community_facts, "decommissioning.community_effects")));
}

// The public is told.

inline constexpr std::array<std::string_view, 3> public_facts{"decommissioning.public_told", "decommissioning.end",
                                                              "decommissioning.end_means"};
enum public_says : std::uint8_t { public_met, public_late, public_missing };

inline constexpr std::array<sentence, 3> public_sentences{{
    {"The public was told on {told}, while the service was still funded (to {last_funded_day})."},
    {"The public was told on {told}, only after the last funded day ({last_funded_day}).",
     "Tell the public of an end before it comes."},
    sentence_on_missing,
}};

inline answer decide_public_told(decommissioning const& subject, basis const&) noexcept {
    auto const funded = last_funded_days(subject.end, subject.end_means);
    auto const& told = subject.public_told;
    if (!told || !funded)
        return answered(outcome::cannot_tell, public_missing,
                        both(unless(told.has_value(), fact_bit(public_facts, "decommissioning.public_told")),
                             unless(funded.has_value(), fact_bit(public_facts, "decommissioning.end"))));
    answer given;
    if (*told <= funded->first) {
        given = answered(outcome::met, public_met);
        given.dates[1] = funded->first;
    } else if (funded->last < *told) {
        given = answered(outcome::not_met, public_late);
        given.dates[1] = funded->last;
    } else {
        given = answered(outcome::cannot_tell, public_missing, fact_bit(public_facts, "decommissioning.end_means"));
    }
    given.dates[0] = told;
    return given;
}

// A shared approach.

inline constexpr std::array<std::string_view, 3> shared_facts{"decommissioning.shared_approach.is_shared",
                                                              "decommissioning.shared_approach.with",
                                                              "decommissioning.shared_approach.reason_against"};
enum shared_says : std::uint8_t { shared_met, shared_alone, shared_missing, shared_explained };

inline constexpr std::array<sentence, 4> shared_sentences{{
    {"The approach is shared with {decommissioning.shared_approach.with}."},
    {"The approach is not shared with other commissioners. No reason is recorded.",
     "Agree an approach with the other commissioners, or record why it is not shared."},
    sentence_on_missing,
    {"The approach is not shared with other commissioners. The reason is recorded: "
     "“{decommissioning.shared_approach.reason_against}”."},
}};

inline answer decide_shared(decommissioning const& subject, basis const&) noexcept {
    auto const is_shared = fact_of(subject.shared_approach, &shared_decommissioning::is_shared);
    if (!is_shared)
        return answered(outcome::cannot_tell, shared_missing,
                        fact_bit(shared_facts, "decommissioning.shared_approach.is_shared"));
    if (!*is_shared)
        return says_something(subject.shared_approach->reason_against) ? answered(outcome::explained, shared_explained)
                                                                       : answered(outcome::not_met, shared_alone);
    if (any_says_something(subject.shared_approach->with)) return answered(outcome::met, shared_met);
    return answered(outcome::cannot_tell, shared_missing,
                    fact_bit(shared_facts, "decommissioning.shared_approach.with"));
}

} // namespace detail::ending

/// Whether effects on local communities were recognised (SCR-40).
inline constexpr decommissioning_rule decommissioning_communities{
    {.id = "decommissioning.communities",
     .title = "Effects on local communities recognised",
     .cites = clauses("SCR-40"),
     .force = force::should,
     .gives = judged_outcomes,
     .reading = "Effects are recognised where at least one is named.",
     .reads = detail::ending::community_facts,
     .sentences = detail::ending::community_sentences},
    &detail::ending::decide_communities};

/// Whether the public was told while the service was still funded (SCR-40).
inline constexpr decommissioning_rule decommissioning_public_told{
    {.id = "decommissioning.public_told",
     .title = "Public told before a service ends",
     .cites = clauses("SCR-40"),
     .force = force::should,
     .gives = judged_outcomes,
     .reading = "To handle an end sensitively is read as telling the public no later than on the last funded day. No "
                "source says how long before.",
     .reads = detail::ending::public_facts,
     .dates = {"told", "last_funded_day"},
     .sentences = detail::ending::public_sentences},
    &detail::ending::decide_public_told};

/// Whether commissioners share the approach (CODE-D5).
inline constexpr decommissioning_rule decommissioning_shared_approach{
    {.id = "decommissioning.shared_approach",
     .title = "Decommissioning approach shared among commissioners",
     .cites = clauses("CODE-D5"),
     .force = force::should,
     .gives = judged_outcomes | outcome::explained | outcome::not_assessed,
     .selects_policy_by = date_of::decision,
     .reading = "The Code has commissioners move towards a shared approach; a reason recorded for going alone explains "
                "it.",
     .reads = detail::ending::shared_facts,
     .uses = detail::uses_of_the_code,
     .dates = {"", "", "", "judged_on"},
     .sentences = detail::ending::shared_sentences,
     .shared = detail::sentences_outside_the_code},
    &detail::ending::decide_shared};

} // namespace leeds::commissioning::inline v0
