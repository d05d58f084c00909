// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/waiver/grant.hpp>

namespace leeds::commissioning::inline v0 {

// Whether a contract made under a waiver went to a provider named there, used its options as granted, and began while
// the waiver held; and whether one waiver follows another.

namespace detail {

/// Whether two organisations are the same: by a number in the same list, else by name. Nothing where neither can be
/// compared.
inline std::optional<bool> same_organisation(organisation const& a, organisation const& b) noexcept {
    for (identifier const& one : a.identifiers)
        for (identifier const& other : b.identifiers)
            if (one.scheme && one.id && other.id && one.scheme == other.scheme) return *one.id == *other.id;
    if (!a.name || !b.name) return std::nullopt;
    return same_name(*a.name, *b.name);
}

inline constexpr std::array<std::string_view, 3> grant_provider_facts{
    "waiver.contracts.providers.name", "waiver.grants.providers.name", "waiver.contracts.granted_as"};
inline constexpr std::array<sentence, 4> grant_provider_sentences{{
    {"Made with {waiver.contracts.providers.name}, as granted."},
    {"Made with {waiver.contracts.providers.name}, granted to {waiver.grants.providers.name}.",
     "Keep to the provider granted; if it is the same one, record it by the same name or number."},
    {not_recorded, record_it},
    {no_contract},
}};

inline answer provider_inside(contract_made const& made, granted_contract const& granted) noexcept {
    std::uint16_t missing = 0;
    if (made.providers.empty()) missing |= fact_bit(grant_provider_facts, "waiver.contracts.providers.name");
    if (granted.providers.empty()) missing |= fact_bit(grant_provider_facts, "waiver.grants.providers.name");
    if (missing != 0) return plain_lacks(missing);
    for (organisation const& given_to : made.providers) {
        bool found = false;
        std::uint16_t names = 0; // those without which it cannot be compared
        for (organisation const& named : granted.providers) {
            auto const same = same_organisation(given_to, named);
            found |= same == std::optional(true);
            if (same) continue;
            if (!given_to.name) names |= fact_bit(grant_provider_facts, "waiver.contracts.providers.name");
            if (!named.name) names |= fact_bit(grant_provider_facts, "waiver.grants.providers.name");
        }
        if (!found && names == 0) return plain(false);
        if (!found) missing |= names;
    }
    return missing != 0 ? plain_lacks(missing) : plain(true);
}

inline answer decide_grant_provider(waiver const& subject, basis const&) noexcept {
    return weightiest_made(subject, plain_nothing(),
                           plain_lacks(fact_bit(grant_provider_facts, "waiver.contracts.granted_as")), provider_inside);
}

inline constexpr std::array<std::string_view, 6> grant_options_facts{
    "waiver.contracts.extended", "waiver.contracts.options_used.months", "waiver.contracts.granted_as",
    "waiver.grants.extendable",  "waiver.grants.options.times",          "waiver.grants.options.months"};
inline constexpr std::array<sentence, 6> grant_options_sentences{{
    {"Extended {used:time}, and {granted:time} granted, each as long as granted or less."},
    {"Extended {used:time}; only {granted:time} granted.", "Ask for another waiver before the contract is extended."},
    {not_recorded, record_it},
    {no_contract},
    {"Extended by {waiver.contracts.options_used.months} months; granted: {waiver.grants.options.months} months each "
     "time.",
     "Keep to the length granted, or ask for another waiver before the contract is extended."},
    {"Not extended; {granted:time} granted."},
}};

inline answer options_inside(contract_made const& made, granted_contract const& granted) noexcept {
    auto const used = times_extended(made);
    auto const allowed = times_allowed(granted);
    if (!used)
        return plain_lacks(
            missing_of_extensions(made, fact_bit(grant_options_facts, "waiver.contracts.extended"),
                                  fact_bit(grant_options_facts, "waiver.contracts.options_used.months")));
    answer given;
    if (!allowed && *used > 0) {
        return plain_lacks(granted.options.empty() ? fact_bit(grant_options_facts, "waiver.grants.extendable")
                                                   : fact_bit(grant_options_facts, "waiver.grants.options.times"));
    }
    if (*used > allowed.value_or(0)) {
        given = plain(false);
    } else if (*used == 0) {
        given = says(allowed ? outcome::met : outcome::not_applicable, allowed ? 5 : plain_not_applicable);
    } else {
        std::uint16_t missing = 0;
        bool longer = false;
        auto next = made.options_used.begin();
        for_each_use(granted, *used, [&](granted_extension const& each) noexcept {
            auto const& months = (next++)->months;
            if (!months) missing |= fact_bit(grant_options_facts, "waiver.contracts.options_used.months");
            if (!each.months) missing |= fact_bit(grant_options_facts, "waiver.grants.options.months");
            longer |= months && each.months && *each.months < *months;
        });
        given = longer ? says(outcome::not_met, 4) : missing != 0 ? plain_lacks(missing) : plain(true);
    }
    given.numbers = {*used, allowed.value_or(0)};
    return given;
}

inline answer decide_grant_options(waiver const& subject, basis const&) noexcept {
    return weightiest_made(subject, plain_nothing(),
                           plain_lacks(fact_bit(grant_options_facts, "waiver.contracts.granted_as")), options_inside);
}

inline constexpr std::array<std::string_view, 7> conditions_facts{"waiver.contracts.extended",
                                                                  "waiver.contracts.options_used.evaluation_held",
                                                                  "waiver.contracts.options_used.evaluation_favourable",
                                                                  "waiver.contracts.options_used.funding_found",
                                                                  "waiver.contracts.granted_as",
                                                                  "waiver.grants.options.needs_evaluation",
                                                                  "waiver.grants.options.needs_funding"};
inline constexpr std::array<sentence, 5> conditions_sentences{{
    {"Extended once its conditions were fulfilled."},
    {"Extended without an evaluation, or although it was not favourable.",
     "Evaluate the service, and extend only if it shows that it works."},
    {not_recorded, record_it},
    {"No option of a contract made under it is recorded as used."},
    {"Extended before the money for it was found.", "Find the money, and record its source."},
}};

/// One use of an option against the conditions of what was granted.
inline answer conditions_of(option_used const& used, granted_extension const& granted) noexcept {
    bool const fails =
        used.evaluation_held == std::optional(false) || used.evaluation_favourable == std::optional(false);
    if (granted.needs_evaluation == std::optional(true) && fails) return plain(false);
    if (granted.needs_funding == std::optional(true) && used.funding_found == std::optional(false))
        return says(outcome::not_met, 4);
    std::uint16_t missing = 0;
    bool const evaluated =
        used.evaluation_held == std::optional(true) && used.evaluation_favourable == std::optional(true);
    bool const funded = used.funding_found == std::optional(true);
    if (!evaluated && !granted.needs_evaluation)
        missing |= fact_bit(conditions_facts, "waiver.grants.options.needs_evaluation");
    if (!funded && !granted.needs_funding) missing |= fact_bit(conditions_facts, "waiver.grants.options.needs_funding");
    if (granted.needs_evaluation == std::optional(true)) {
        if (!used.evaluation_held)
            missing |= fact_bit(conditions_facts, "waiver.contracts.options_used.evaluation_held");
        if (!used.evaluation_favourable)
            missing |= fact_bit(conditions_facts, "waiver.contracts.options_used.evaluation_favourable");
    }
    if (granted.needs_funding == std::optional(true) && !used.funding_found)
        missing |= fact_bit(conditions_facts, "waiver.contracts.options_used.funding_found");
    return missing == 0 ? plain(true) : plain_lacks(missing);
}

inline answer conditions_inside(contract_made const& made, granted_contract const& granted) noexcept {
    if (made.options_used.empty()) {
        if (made.extended == std::optional(false)) return plain_nothing();
        if (!made.extended || granted.options.empty())
            return plain_lacks(made.extended ? fact_bit(conditions_facts, "waiver.grants.options.needs_evaluation")
                                             : fact_bit(conditions_facts, "waiver.contracts.extended"));
        std::uint16_t missing = 0; // extended, and nothing more is recorded
        for (granted_extension const& each : granted.options) missing |= conditions_of(option_used{}, each).missing;
        return missing != 0 ? plain_lacks(missing) : plain(true);
    }
    answer given = plain(true);
    auto next = made.options_used.begin();
    for_each_use(granted, static_cast<int>(made.options_used.size()), [&](granted_extension const& each) noexcept {
        answer const other = conditions_of(*next++, each);
        if (other.is == outcome::not_met || (other.is == outcome::cannot_tell && given.is == outcome::met))
            given = other;
    });
    return next == made.options_used.begin()
               ? plain_lacks(fact_bit(conditions_facts, "waiver.grants.options.needs_evaluation"))
               : given;
}

inline answer decide_conditions(waiver const& subject, basis const&) noexcept {
    return weightiest_made(subject, plain_nothing(),
                           plain_lacks(fact_bit(conditions_facts, "waiver.contracts.granted_as")), conditions_inside);
}

} // namespace detail

/// Whether a contract was made with a provider that the waiver names (CC-1, NDTI-2).
inline constexpr waiver_rule waiver_grant_provider{
    detail::waiver_info(
        "waiver.grant_provider", "Contract with a provider granted", clauses("CC-1", "NDTI-1"), force::must,
        judged_outcomes | outcome::not_applicable, detail::grant_provider_facts, detail::grant_provider_sentences,
        "Providers are the same where a number in the same public list or, without one, the name is.", 2),
    &detail::decide_grant_provider};

/// Whether options were used no more often, and no longer each time, than granted (CC-2).
inline constexpr waiver_rule waiver_grant_options{{.id = "waiver.grant_options",
                                                   .version = 2,
                                                   .title = "Options used as granted",
                                                   .cites = clauses("CC-2", "CPR-21.2"),
                                                   .force = force::must,
                                                   .gives = judged_outcomes | outcome::not_applicable,
                                                   .reads = detail::grant_options_facts,
                                                   .numbers = {"used", "granted"},
                                                   .sentences = detail::grant_options_sentences},
                                                  &detail::decide_grant_options};

/// Whether the conditions of an option were fulfilled when it was used: a favourable evaluation, money found (CC-2,
/// CC-9).
inline constexpr waiver_rule waiver_option_conditions{
    detail::waiver_info("waiver.option_conditions", "Conditions of an option fulfilled", clauses("CC-2", "CC-9"),
                        force::must, judged_outcomes | outcome::not_applicable, detail::conditions_facts,
                        detail::conditions_sentences, {}, 2),
    &detail::decide_conditions};

} // namespace leeds::commissioning::inline v0
