// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/decommissioning/answer.hpp>

// Whether providers are given notice at all (CODE-D3b), and whether a contract was ended under its terms before the
// decision had effect.
namespace leeds::commissioning::inline v0 {

namespace detail::ending {

// Notice at all.

inline constexpr std::array<std::string_view, 6> given_facts{"decommissioning.providers",
                                                             "decommissioning.providers.notice_given",
                                                             "decommissioning.providers.notice_served",
                                                             "decommissioning.end",
                                                             "decommissioning.end_means",
                                                             "decommissioning.after.ended"};
enum given_says : std::uint8_t { given_met, given_never, given_missing, given_not_yet };

inline constexpr std::array<sentence, 4> given_sentences{{
    {"{providers:provider} given notice that the service is to end."},
    {"{providers:provider} given no notice at all (the first is entry {entry} of the providers), and the service has "
     "ended or its last funded day is past.",
     "Notice can no longer be given in time: record why there was none, and what is done for the provider."},
    sentence_on_missing,
    {"{providers:provider} not given notice yet (the first is entry {entry} of the providers). The service goes on: "
     "there is still time to give it.",
     "Give notice to every provider before the service ends."},
}};

inline answer notice_at_all(affected_provider const& provider, end_found const& end) noexcept {
    auto const given = known_done(provider.notice_given, provider.notice_served);
    if (given == std::optional(true)) return answered(outcome::met, given_met);
    if (!given)
        return answered(outcome::cannot_tell, given_missing,
                        fact_bit(given_facts, "decommissioning.providers.notice_given"));
    if (!end.is) {
        bool const day_known = end.funded.has_value();
        return answered(outcome::cannot_tell, given_missing,
                        both(fact_bit(given_facts, "decommissioning.after.ended"),
                             day_known ? fact_bit(given_facts, "decommissioning.end_means")
                                       : fact_bit(given_facts, "decommissioning.end")));
    }
    if (*end.is) return answered(outcome::not_met, given_never);
    answer still = answered(outcome::not_applicable, given_not_yet);
    still.weight = severity::note;
    return still;
}

inline answer decide_notice_given(decommissioning const& subject, basis const& on) noexcept {
    end_found const end = end_of(subject, on);
    return answer_by_worst(
        subject, answered(outcome::cannot_tell, given_missing, fact_bit(given_facts, "decommissioning.providers")),
        [&](affected_provider const& each) noexcept { return notice_at_all(each, end); });
}

// A contract ended before the decision has effect.

inline constexpr std::array<std::string_view, 5> termination_facts{
    "decommissioning.providers", "decommissioning.providers.termination_given",
    "decommissioning.providers.termination_served", "decommissioning.decision.effective",
    "decommissioning.decision.taken"};
enum termination_says : std::uint8_t { termination_met, termination_early, termination_missing, termination_none };

inline constexpr std::array<sentence, 4> termination_sentences{{
    {"Notice to end the contract was served once the decision had effect: {providers:provider}."},
    {"Notice to end the contract was served on {served}, before the decision has effect: {providers:provider} (entry "
     "{entry} of the providers).",
     "Serve notice under the contract once the decision has effect; notice of the proposal may come before."},
    sentence_on_missing,
    {"No notice to end a contract was served."},
}};

inline answer termination_in_order(affected_provider const& provider, decommissioning const& subject) noexcept {
    auto const given = known_done(provider.termination_given, provider.termination_served);
    if (given == std::optional(false)) return answered(outcome::not_applicable, termination_none);
    if (!given)
        return answered(outcome::cannot_tell, termination_missing,
                        fact_bit(termination_facts, "decommissioning.providers.termination_given"));
    auto const effective = fact_of(subject.decision, &decision::effective);
    auto const taken = decided_on(subject);
    auto const& served = provider.termination_served;
    // A decision has no effect before it is taken.
    bool const early = served && ((effective && *served < *effective) || (taken && *served < *taken));
    answer result;
    if (early) {
        result = answered(outcome::not_applicable, termination_early);
        result.weight = severity::note;
    } else if (served && effective) {
        result = answered(outcome::met, termination_met);
    } else {
        result = answered(
            outcome::cannot_tell, termination_missing,
            both(
                unless(served.has_value(), fact_bit(termination_facts, "decommissioning.providers.termination_served")),
                unless(effective.has_value(), fact_bit(termination_facts, "decommissioning.decision.effective"))));
    }
    result.dates[0] = served;
    return result;
}

inline answer decide_termination(decommissioning const& subject, basis const&) noexcept {
    return answer_by_worst(
        subject,
        answered(outcome::cannot_tell, termination_missing, fact_bit(termination_facts, "decommissioning.providers")),
        [&](affected_provider const& each) noexcept { return termination_in_order(each, subject); });
}

} // namespace detail::ending

/// Whether each provider was given notice at all (CODE-D3b). The worst provider decides; while the service goes on
/// there is still time.
inline constexpr decommissioning_rule decommissioning_notice_given{
    {.id = "decommissioning.notice_given",
     .title = "Notice of decommissioning given to every provider",
     .cites = clauses("CODE-D3b", "CODE-D2"),
     .force = force::must,
     .gives = judged_outcomes | outcome::not_applicable | outcome::not_assessed,
     .selects_policy_by = date_of::decision,
     .reading = "Notice of a proposal counts, and may come before the decision. While funding goes on a notice that is "
                "still to be given is no departure yet.",
     .reads = detail::ending::given_facts,
     .uses = detail::uses_of_the_code,
     .dates = {"", "", "", "judged_on"},
     .numbers = detail::ending::numbers_of_providers,
     .sentences = detail::ending::given_sentences,
     .shared = detail::sentences_outside_the_code},
    &detail::ending::decide_notice_given};

/// Whether notice to end a contract was served only once the decision had effect: a note.
inline constexpr decommissioning_rule decommissioning_termination{
    {.id = "decommissioning.termination_notice",
     .title = "Contracts ended only once the decision has effect",
     .cites = clauses("DECISION-CALL-IN", "CODE-D2"),
     .force = force::should,
     .gives = outcomes(outcome::met, outcome::cannot_tell, outcome::not_applicable),
     .reading =
         "No source read forbids notice before that, so that it is noted and no departure: a contract ended before "
         "its decision has effect leaves nothing to decide.",
     .reads = detail::ending::termination_facts,
     .dates = {"served"},
     .numbers = detail::ending::numbers_of_providers,
     .sentences = detail::ending::termination_sentences},
    &detail::ending::decide_termination};

} // namespace leeds::commissioning::inline v0
