// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/decommissioning/notice_length.hpp>
#include <leeds/commissioning/rules/notice/best_value.hpp>

// How long before the end users are told (best value guidance). The months are those of rules/notice/months.hpp.
namespace leeds::commissioning::inline v0 {

namespace detail::ending {

/// What the rule reads, where rules on months have the same of a contract's notice.
inline constexpr std::array<std::string_view, 11> users_told_facts{
    "decommissioning.providers",
    "decommissioning.end",
    "decommissioning.end_means",
    {},
    "decommissioning.providers.organisation.sector",
    {},
    {},
    {},
    {},
    "decommissioning.providers.organisation.small_business",
    "decommissioning.users_told"};

consteval fact_bits users_told_bit(std::string_view fact) { return fact_bit(users_told_facts, fact); }
static_assert(users_told_bit("decommissioning.users_told") == notice_bit("change_notice.users_told"));

inline constexpr std::uint8_t told_not_protected = length_further;
inline constexpr std::uint8_t told_depends_on_provider = length_further + 1;

inline constexpr std::array<sentence, 13> users_told_sentences{{
    {"Users told on {service_day}, last funded on {last_funded_day}: the {minimum} asked for end on {earliest_end}."},
    {"Users told on {service_day}, last funded on {last_funded_day}: {minimum} run to {earliest_end}, so it is "
     "{days_short:day} short.",
     "End no earlier than {earliest_end}."},
    {"Users to be told on {service_day}, last funded on {last_funded_day}: {minimum} run to {earliest_end}, so it will "
     "be {days_short:day} short.",
     "Tell users by {latest_service}, or end no earlier than {earliest_end}."},
    {"Users to be told on {service_day}, last funded on {last_funded_day}: {minimum} run to {earliest_end}, so it will "
     "be {days_short:day} short.",
     "End no earlier than {earliest_end}."},
    {"Users told on {service_day}, last funded on {last_funded_day}: {minimum} run to {earliest_end}, so it was "
     "{days_short:day} short.",
     "The funding has ended: tell users why they were not told before."},
    sentence_on_missing,
    {"The day on which users were told is not recorded ({missing}). For a last funded day of {last_funded_day} it must "
     "be {latest_service} or earlier.",
     "Record the day, if it was {latest_service} or earlier; else end later."},
    {"Whether users were told early enough depends on what is not recorded: {missing}.", "Record {missing}."},
    {"Not in force on {service_day}: it holds {in_force}."},
    {"Whether it was in force on {service_day} cannot be told: it holds {in_force}."},
    {"The policy has no value for it."},
    {"Not asked for where no provider is a voluntary or community organisation or a small business."},
    {"Whether the guidance protects a provider of the service depends on what is not recorded: {missing}.",
     "Record {missing}."},
}};

/// Whether the best value guidance protects one of the providers; nothing where what is recorded does not decide it.
inline std::optional<bool> any_protected(decommissioning const& subject) noexcept {
    bool unknown = subject.providers.empty();
    for (affected_provider const& each : subject.providers) {
        auto const sector = fact_of(each.organisation, &organisation::sector);
        auto const small = fact_of(each.organisation, &organisation::small_business);
        if (sector == std::optional(sector::third_sector) || small == std::optional(true)) return true;
        unknown |= !sector || !small;
    }
    if (unknown) return std::nullopt;
    return false;
}

/// What is not recorded of who the providers are.
inline fact_bits missing_of_who(decommissioning const& subject) noexcept {
    fact_bits bits = unless(!subject.providers.empty(), users_told_bit("decommissioning.providers"));
    for (affected_provider const& each : subject.providers) {
        auto const sector = fact_of(each.organisation, &organisation::sector);
        auto const small = fact_of(each.organisation, &organisation::small_business);
        bits |= unless(sector.has_value(), users_told_bit("decommissioning.providers.organisation.sector"));
        bits |= unless(small.has_value(), users_told_bit("decommissioning.providers.organisation.small_business"));
    }
    return bits;
}

} // namespace detail::ending

/// The three months or more of the Best Value Statutory Guidance to those who use a service, where a provider of it is
/// one that the guidance protects.
struct decommissioning_users_told_rule {
    rule_info info;
    parameter minimum;

    [[nodiscard]] answer operator()(decommissioning const& subject, basis const& on) const noexcept {
        using namespace detail;
        using namespace detail::ending;
        auto const covered = any_protected(subject);
        if (covered == std::optional(false)) return answered(outcome::not_applicable, told_not_protected);
        auto const funded = last_funded_days(subject.end, subject.end_means);
        answer given;
        if (!subject.users_told) {
            given = day_of_telling_missing(users_told_bit("decommissioning.users_told"), minimum, funded, on);
            given.because = length_sentence(given.because);
        } else {
            days_of_service const told{.days = day_range{*subject.users_told, *subject.users_told}};
            given = test_months(info, minimum, std::nullopt, told, funded, *subject.users_told, on);
            given.because = length_sentence(given.because);
        }
        if (given.is == outcome::not_assessed || covered) return given;
        if (given.is != outcome::cannot_tell) given.because = told_depends_on_provider;
        given.is = outcome::cannot_tell;
        given.weight = severity::none;
        given.missing |= missing_of_who(subject);
        return given;
    }
};

/// Three months' notice of the end of a service to those who use it (best value guidance).
inline constexpr decommissioning_users_told_rule decommissioning_users_told{
    {.id = "decommissioning.users_told",
     .title = "Users told three months before a service is decommissioned",
     .cites = clauses("GUIDE-BEST-VALUE-2011", "GUIDE-BEST-VALUE-2024", "LAW-DODDS-V-WALKER"),
     .force = force::should,
     .gives = judged_outcomes | outcome::not_applicable | outcome::not_assessed,
     .selects_policy_by = date_of::notice,
     .reading = "The guidance speaks of organisations and the users of their services: it is asked for where one "
                "provider is such an organisation.",
     .reads = detail::ending::users_told_facts,
     .uses = detail::uses_best_value_minimum,
     .dates = detail::notice_dates,
     .numbers = {"", "days_short"},
     .sentences = detail::ending::users_told_sentences,
     .remarks = detail::ending::length_remarks},
    parameters::best_value_minimum};

} // namespace leeds::commissioning::inline v0
