// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/decommissioning/answer.hpp>

// What is done for the providers of a service that ends: support, their viability, and their staff.
namespace leeds::commissioning::inline v0 {

namespace detail::ending {

// Support.

inline constexpr std::array<std::string_view, 6> support_facts{"decommissioning.support.offered",
                                                               "decommissioning.support.signposted",
                                                               "decommissioning.support.what",
                                                               "decommissioning.support.day",
                                                               "decommissioning.end",
                                                               "decommissioning.end_means"};
enum support_says : std::uint8_t { support_met, support_none, support_missing };

inline constexpr std::array<sentence, 3> support_sentences{{
    {"Support was offered to the providers, or they were told where to find it: {decommissioning.support.what}."},
    {"Support was neither offered to the providers, nor were they told where to find it.",
     "Offer support, or tell the providers where to find it, and record what."},
    sentence_on_missing,
}};

inline constexpr std::array<std::string_view, 1> support_remarks{"It came only after the day on which funding ended."};

inline answer decide_support(decommissioning const& subject, basis const&) noexcept {
    auto const offered = fact_of(subject.support, &ending_support::offered);
    auto const signposted = fact_of(subject.support, &ending_support::signposted);
    bool const either = offered == std::optional(true) || signposted == std::optional(true);
    if (!either && offered && signposted) return answered(outcome::not_met, support_none);
    bool const named = subject.support && says_something(subject.support->what);
    fact_bits missing = unless(named, fact_bit(support_facts, "decommissioning.support.what"));
    if (!either)
        missing =
            both(missing,
                 both(unless(offered.has_value(), fact_bit(support_facts, "decommissioning.support.offered")),
                      unless(signposted.has_value(), fact_bit(support_facts, "decommissioning.support.signposted"))));
    if (missing != 0) return answered(outcome::cannot_tell, support_missing, missing);
    answer given = answered(outcome::met, support_met);
    auto const day = fact_of(subject.support, &ending_support::day);
    auto const funded = last_funded_days(subject.end, subject.end_means);
    if (day && funded && funded->last < *day) given.remarks = 1;
    return given;
}

// Viability.

inline constexpr std::array<std::string_view, 4> viability_facts{
    "decommissioning.providers", "decommissioning.providers.viability_considered",
    "decommissioning.providers.can_continue", "decommissioning.providers.can_fulfil_other"};
enum viability_says : std::uint8_t { viability_met, viability_not_considered, viability_missing };

inline constexpr std::array<sentence, 3> viability_sentences{{
    {"For {providers:provider} it was considered whether it can go on as an independent organisation and fulfil its "
     "other contracts with the council."},
    {"For {providers:provider} the effect on its viability was not considered (the first is entry {entry} of the "
     "providers).",
     "Consider whether each provider can go on as an independent organisation and fulfil its other contracts, and "
     "record what was found."},
    sentence_on_missing,
}};

inline constexpr std::array<std::string_view, 2> viability_remarks{
    "At least one is not expected to go on as an independent organisation.",
    "At least one is not expected to fulfil its other contracts with the council."};
enum viability_remark : std::uint16_t { will_not_continue = 1, will_not_fulfil = 2 };

inline answer viability_of(affected_provider const& provider) noexcept {
    if (provider.viability_considered == std::optional(false))
        return answered(outcome::not_met, viability_not_considered);
    fact_bits const missing = both(
        unless(provider.can_continue.has_value(), fact_bit(viability_facts, "decommissioning.providers.can_continue")),
        both(unless(provider.can_fulfil_other.has_value(),
                    fact_bit(viability_facts, "decommissioning.providers.can_fulfil_other")),
             unless(provider.viability_considered || provider.can_continue || provider.can_fulfil_other,
                    fact_bit(viability_facts, "decommissioning.providers.viability_considered"))));
    if (missing != 0) return answered(outcome::cannot_tell, viability_missing, missing);
    answer given = answered(outcome::met, viability_met);
    if (!*provider.can_continue) given.remarks |= will_not_continue;
    if (!*provider.can_fulfil_other) given.remarks |= will_not_fulfil;
    return given;
}

inline answer decide_viability(decommissioning const& subject, basis const&) noexcept {
    return answer_by_worst(
        subject,
        answered(outcome::cannot_tell, viability_missing, fact_bit(viability_facts, "decommissioning.providers")),
        [](affected_provider const& each) noexcept { return viability_of(each); });
}

// Staff.

inline constexpr std::array<std::string_view, 3> staff_facts{"decommissioning.providers",
                                                             "decommissioning.providers.staff_may_transfer",
                                                             "decommissioning.providers.transfer_considered"};
enum staff_says : std::uint8_t { staff_met, staff_not_considered, staff_missing, staff_stay };

inline constexpr std::array<sentence, 4> staff_sentences{{
    {"Staff may transfer, and that was considered: {providers:provider}."},
    {"Staff may transfer, and that was not considered: {providers:provider} (the first is entry {entry} of the "
     "providers).",
     "Take advice on the transfer of staff, and record it."},
    sentence_on_missing,
    {"No staff may transfer to another employer."},
}};

inline answer staff_of(affected_provider const& provider) noexcept {
    if (provider.staff_may_transfer == std::optional(false)) return answered(outcome::not_applicable, staff_stay);
    bool const considered = provider.transfer_considered == std::optional(true);
    if (provider.staff_may_transfer && provider.transfer_considered)
        return considered ? answered(outcome::met, staff_met) : answered(outcome::not_met, staff_not_considered);
    return answered(outcome::cannot_tell, staff_missing,
                    both(unless(provider.staff_may_transfer.has_value(),
                                fact_bit(staff_facts, "decommissioning.providers.staff_may_transfer")),
                         unless(provider.transfer_considered.has_value(),
                                fact_bit(staff_facts, "decommissioning.providers.transfer_considered"))));
}

inline answer decide_staff(decommissioning const& subject, basis const&) noexcept {
    return answer_by_worst(
        subject, answered(outcome::cannot_tell, staff_missing, fact_bit(staff_facts, "decommissioning.providers")),
        [](affected_provider const& each) noexcept { return staff_of(each); });
}

} // namespace detail::ending

/// Whether support was offered to the providers, or they were told where to find it (CODE-D4).
inline constexpr decommissioning_rule decommissioning_support{
    {.id = "decommissioning.support",
     .version = 2,
     .title = "Support for the providers offered or signposted",
     .cites = clauses("CODE-D4"),
     .force = force::must,
     .gives = judged_outcomes | outcome::not_assessed,
     .selects_policy_by = date_of::decision,
     .reading = "Whether support is appropriate can be judged only where it is recorded what it is.",
     .reads = detail::ending::support_facts,
     .uses = detail::uses_of_the_code,
     .dates = {"", "", "", "judged_on"},
     .sentences = detail::ending::support_sentences,
     .shared = detail::sentences_outside_the_code,
     .remarks = detail::ending::support_remarks},
    &detail::ending::decide_support};

/// Whether it was considered of each provider if it can go on, and fulfil its other contracts (SCR-43). What was found
/// is remarked on. The worst provider decides.
inline constexpr decommissioning_rule decommissioning_viability{
    {.id = "decommissioning.viability",
     .title = "Effect on the viability of the providers considered",
     .cites = clauses("SCR-43"),
     .force = force::should,
     .gives = judged_outcomes,
     .reading = "It was considered where both findings are recorded, whatever they are.",
     .reads = detail::ending::viability_facts,
     .numbers = detail::ending::numbers_of_providers,
     .sentences = detail::ending::viability_sentences,
     .remarks = detail::ending::viability_remarks},
    &detail::ending::decide_viability};

/// Whether the transfer of staff was considered where staff may transfer. The worst provider decides.
inline constexpr decommissioning_rule decommissioning_staff_transfer{
    {.id = "decommissioning.staff_transfer",
     .title = "Transfer of staff considered where staff may transfer",
     .cites = clauses("LAW-TUPE-2006"),
     .force = force::should,
     .gives = judged_outcomes | outcome::not_applicable,
     .reading = "That the council considers it is our reading: the Regulations bind the employers.",
     .reads = detail::ending::staff_facts,
     .numbers = detail::ending::numbers_of_providers,
     .sentences = detail::ending::staff_sentences},
    &detail::ending::decide_staff};

} // namespace leeds::commissioning::inline v0
