// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/decommissioning/answer.hpp>
#include <leeds/commissioning/rules/notice/notice.hpp>

// How long the notice of decommissioning to each provider is (CODE-D3). The months are those of
// rules/notice/months.hpp.
namespace leeds::commissioning::inline v0 {

namespace detail::ending {

/// What these rules read. The first ones stand where rules on months have the same of a contract's notice, so that the
/// bits of what is missing agree.
inline constexpr std::array<std::string_view, 8> length_facts{"decommissioning.providers",
                                                              "decommissioning.end",
                                                              "decommissioning.end_means",
                                                              "decommissioning.providers.notice_explanation",
                                                              "decommissioning.providers.organisation.sector",
                                                              "decommissioning.providers.notice_served",
                                                              "decommissioning.providers.notice_channel",
                                                              "decommissioning.providers.notice_given"};
consteval fact_bits length_bit(std::string_view fact) { return fact_bit(length_facts, fact); }
static_assert(length_bit("decommissioning.end") == notice_bit("change_notice.effective"));
static_assert(length_bit("decommissioning.end_means") == notice_bit("change_notice.effective_means"));

/// What rules on the length of notice can say here; the order of their sentences.
enum length_says : std::uint8_t {
    length_met,
    length_short,
    length_short_still_to_serve,
    length_short_to_be_served,
    length_short_and_over,
    length_missing,
    length_missing_service,
    length_depends,
    length_not_in_force,
    length_unclear,
    length_no_value,
    length_further ///< where the sentences of one rule alone begin
};
inline constexpr std::uint8_t length_explained = length_further;
inline constexpr std::uint8_t length_none_given = length_further + 1;

/// The sentence here for one of the rules on months. Without a contract's terms no calendar is looked into.
constexpr std::uint8_t length_sentence(std::uint8_t of_months) noexcept {
    switch (of_months) {
    case says_met: return length_met;
    case says_short: return length_short;
    case says_short_still_to_serve: return length_short_still_to_serve;
    case says_short_to_be_served: return length_short_to_be_served;
    case says_short_and_over: return length_short_and_over;
    case says_explained: return length_explained;
    case says_missing_service: return length_missing_service;
    case says_depends: return length_depends;
    case says_not_in_force: return length_not_in_force;
    case says_unclear_in_force: return length_unclear;
    case says_no_value: return length_no_value;
    default: return length_missing;
    }
}

/// The remarks of rules on months, but for the first: a proposal holds no contract's terms.
inline constexpr std::array<std::string_view, 6> length_remarks = [] {
    auto remarks = notice_remarks;
    remarks[0] = "No terms of contracts on deemed service are recorded here: the day recorded is taken as the day of "
                 "service.";
    return remarks;
}();

inline constexpr std::array<std::string_view, 2> length_numbers{"providers", "days_short"};

inline constexpr std::array<sentence, 13> length_sentences{{
    {"{providers:provider} told in time, one of them on {service_day}; last funded on {last_funded_day}; the {minimum} "
     "asked for end on {earliest_end}."},
    {"{providers:provider} told too late, one of them on {service_day}; last funded on {last_funded_day}: {minimum} "
     "run to {earliest_end}, so it is {days_short:day} short. No reason is recorded.",
     "End no earlier than {earliest_end}, or record the reason why {minimum} were not possible."},
    {"{providers:provider} to be told too late, one of them on {service_day}; last funded on {last_funded_day}: "
     "{minimum} run to {earliest_end}, so it will be {days_short:day} short. No reason is recorded.",
     "Serve by {latest_service}, or end no earlier than {earliest_end}, or record the reason why {minimum} were not "
     "possible."},
    {"{providers:provider} to be told too late, one of them on {service_day}; last funded on {last_funded_day}: "
     "{minimum} run to {earliest_end}, so it will be {days_short:day} short. No reason is recorded.",
     "End no earlier than {earliest_end}, or record the reason why {minimum} were not possible."},
    {"{providers:provider} told too late, one of them on {service_day}; last funded on {last_funded_day}: {minimum} "
     "run to {earliest_end}, so it was {days_short:day} short. No reason is recorded.",
     "The funding has ended: record the reason why {minimum} were not possible."},
    sentence_on_missing,
    {"A day of notice is not recorded ({missing}). For a last funded day of {last_funded_day} it must be "
     "{latest_service} or earlier.",
     "Record the day, if it was {latest_service} or earlier; else end later or record the reason."},
    {"Whether notice is long enough depends on what is not recorded: {missing}.", "Record {missing}."},
    {"Not in force on {service_day}: it holds {in_force}."},
    {"Whether it was in force on {service_day} cannot be told: it holds {in_force}."},
    {"The policy has no value for it."},
    {"{providers:provider} told too late with a reason recorded; one of them on {service_day}, {days_short:day} short "
     "of {minimum}, which run to {earliest_end}. The reasons: “{decommissioning.providers.notice_explanation}”."},
    {"{providers:provider} given no notice: there is no length to judge. Whether there has to be one is another "
     "question."},
}};

/// A provider outside the third sector: what the Code asks weighs no more than a note, as for every notice.
inline void weigh_by_sector(answer& given, affected_provider const& provider) noexcept {
    auto const sector = fact_of(provider.organisation, &organisation::sector);
    if (!sector) given.remarks |= sector_unknown;
    if (!sector || *sector == sector::third_sector) return;
    given.remarks |= outside_third_sector;
    if (given.weight > severity::note) given.weight = severity::note;
}

} // namespace detail::ending

/// A rule on how long each provider is told before the end: "where possible", so that a recorded reason explains a
/// shorter notice. The day recorded is taken as the day of service: the terms of the contracts are not part of a
/// proposal. The worst provider decides.
struct decommissioning_notice_length_rule {
    rule_info info;
    parameter minimum;

    [[nodiscard]] answer operator()(decommissioning const& subject, basis const& on) const noexcept {
        using namespace detail::ending;
        auto const funded = last_funded_days(subject.end, subject.end_means);
        auto const worst = worst_provider(
            subject, detail::answered(outcome::cannot_tell, length_missing, length_bit("decommissioning.providers")),
            [&](affected_provider const& each) noexcept { return judge(each, funded, on); });
        answer given = worst.given;
        given.numbers[0] = worst.of_providers;
        return given;
    }

private:
    [[nodiscard]] answer judge(affected_provider const& provider, std::optional<day_range> funded,
                               basis const& on) const noexcept {
        using namespace detail;
        using namespace detail::ending;
        if (provider.notice_given == std::optional(false)) return answered(outcome::not_applicable, length_none_given);
        if (!provider.notice_served) {
            answer given =
                day_of_telling_missing(length_bit("decommissioning.providers.notice_served"), minimum, funded, on);
            given.because = length_sentence(given.because);
            return given;
        }
        days_of_service const served{.days = day_range{*provider.notice_served, *provider.notice_served}};
        answer given =
            test_months(info, minimum, provider.notice_explanation, served, funded, *provider.notice_served, on);
        given.because = length_sentence(given.because);
        if (given.is == outcome::not_assessed) return given;
        given.remarks |= no_deemed_service;
        ending::weigh_by_sector(given, provider);
        return given;
    }
};

/// Six months' notice of decommissioning to each provider, as a proposal records it (CODE-D3).
inline constexpr decommissioning_notice_length_rule decommissioning_notice_length{
    {.id = "decommissioning.notice_length",
     .title = "Six months' notice of decommissioning to every provider",
     .cites = clauses("CODE-D3", "CODE-B2", "LAW-DODDS-V-WALKER"),
     .force = force::where_possible,
     .gives = judged_outcomes | outcome::explained | outcome::not_applicable | outcome::not_assessed,
     .selects_policy_by = date_of::notice,
     .reading = "Notice of a proposal counts, and may come before the decision.",
     .reads = detail::ending::length_facts,
     .uses = detail::uses_decommissioning_minimum,
     .dates = detail::notice_dates,
     .numbers = detail::ending::length_numbers,
     .sentences = detail::ending::length_sentences,
     .remarks = detail::ending::length_remarks},
    parameters::decommissioning_minimum};

} // namespace leeds::commissioning::inline v0
