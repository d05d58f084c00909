// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/recorded_text.hpp>
#include <leeds/commissioning/policy/leeds.hpp>
#include <leeds/commissioning/rules/notice/days.hpp>
#include <leeds/commissioning/rules/rule.hpp>

// What rules on months of notice share: the Code's and those of the best value guidance.
namespace leeds::commissioning::inline v0 {

namespace detail {

/// What rules on months of notice read. The order lets a rule that reads less take the first of them; the bits of
/// `answer::missing` are the same for all.
inline constexpr std::array<std::string_view, 11> notice_facts{"change_notice.kind",
                                                               "change_notice.effective",
                                                               "change_notice.effective_means",
                                                               "change_notice.explanation",
                                                               "contract.providers.sector",
                                                               "change_notice.served",
                                                               "change_notice.channel",
                                                               "contract.notice_clause.deemed_service",
                                                               "contract.notice_clause.calendar",
                                                               "contract.providers.small_business",
                                                               "change_notice.users_told"};

consteval std::uint16_t notice_bit(std::string_view fact) { return fact_bit(notice_facts, fact); }

inline constexpr std::array<std::string_view, 4> notice_dates{"service_day", "last_funded_day", "earliest_end",
                                                              "latest_service"};
inline constexpr std::array<std::string_view, 2> notice_numbers{"days_given", "days_short"};

/// What a rule on months of notice can say; the order of its sentences.
enum notice_sentence : std::uint8_t {
    says_met,
    says_short,
    says_short_still_to_serve,
    says_short_to_be_served,
    says_short_and_over,
    says_explained,
    says_missing,
    says_missing_service,
    says_depends,
    says_depends_on_provider,
    says_no_holidays,
    says_not_of_that_kind,
    says_not_for_that_provider,
    says_not_in_force,
    says_unclear_in_force,
    says_no_value
};

inline constexpr std::array<sentence, 16> notice_sentences{{
    {"Told on {service_day}, last funded on {last_funded_day}: {days_given:day}, and the {minimum} asked for end on "
     "{earliest_end}."},
    {"Told on {service_day}, last funded on {last_funded_day}: {minimum} run to {earliest_end}, so it is "
     "{days_short:day} short. No reason is recorded.",
     "End no earlier than {earliest_end}, or record the reason why {minimum} were not possible."},
    {"To be told on {service_day}, last funded on {last_funded_day}: {minimum} run to {earliest_end}, so it will be "
     "{days_short:day} short. No reason is recorded.",
     "Serve by {latest_service} (so that it counts as served by then), or end no earlier than {earliest_end}, or "
     "record "
     "the reason why {minimum} were not possible."},
    {"To be told on {service_day}, last funded on {last_funded_day}: {minimum} run to {earliest_end}, so it will be "
     "{days_short:day} short. No reason is recorded.",
     "End no earlier than {earliest_end}, or record the reason why {minimum} were not possible."},
    {"Told on {service_day}, last funded on {last_funded_day}: {minimum} run to {earliest_end}, so it was "
     "{days_short:day} short. No reason is recorded.",
     "The funding has ended: record the reason why {minimum} were not possible. Only an end no earlier than "
     "{earliest_end} would have been in time."},
    {"Told on {service_day}, last funded on {last_funded_day}: {days_short:day} short of {minimum}, which run to "
     "{earliest_end}. The reason is recorded: “{change_notice.explanation}”."},
    {"Not recorded: {missing}.", "Record {missing}."},
    {"The day of telling is not recorded ({missing}). For a last funded day of {last_funded_day} it must be "
     "{latest_service} or earlier.",
     "Record the day, if it was {latest_service} or earlier; else end later or record the reason."},
    {"Whether it is long enough depends on what is not recorded: {missing}.", "Record {missing}."},
    {"Whether the guidance protects the provider depends on what is not recorded: {missing}.", "Record {missing}."},
    {"When it counts as served depends on bank holidays that are not known ({holidays_known})."},
    {"Not asked for on a notice of {change_notice.kind}."},
    {"Not asked for where the provider is neither a voluntary or community organisation nor a small business."},
    {"Not in force on {service_day}: it holds {in_force}."},
    {"Whether it was in force on {service_day} cannot be told: it holds {in_force}."},
    {"The policy has no value for it."},
}};

inline constexpr std::array<std::string_view, 6> notice_remarks{
    "The contract records no term on deemed service: the day recorded is taken as the day of service.",
    "The provider's sector is not recorded; it is treated as third sector.",
    "The provider is outside the third sector: the Code is relevant to it but drafted for the third sector.",
    "Running out without renewal is read as cessation; the Code does not say so.",
    "More funding is a change in its level as well; the Code does not except it.",
    "No source read says that the guidance still holds on that day."};

enum notice_remark : std::uint16_t {
    no_deemed_service = 1,
    sector_unknown = 2,
    outside_third_sector = 4,
    non_renewal_is_cessation = 8,
    increase_is_change = 16,
    value_unconfirmed = 32
};

/// The facts that leave the day of service open.
inline std::uint16_t missing_of(days_of_service const& told) noexcept {
    std::uint16_t bits = 0;
    if (told.depends_on_channel) bits |= notice_bit("change_notice.channel");
    if (told.depends_on_term || told.depends_on_wording) bits |= notice_bit("contract.notice_clause.deemed_service");
    if (told.depends_on_calendar) bits |= notice_bit("contract.notice_clause.calendar");
    return bits;
}

/// The least months of notice that a policy asks for on a day.
struct months_asked {
    std::uint8_t because = says_met; ///< `says_met` where the months are known
    int months = 0;
    bool unconfirmed = false;
};

inline months_asked months_on(policy const& numbers, parameter const& minimum, date day) noexcept {
    value_on_day const found = numbers.on(minimum, day);
    switch (found.held) {
    case holding::unset: return {says_no_value};
    case holding::no: return {says_not_in_force};
    case holding::unclear: return {says_unclear_in_force};
    case holding::yes: break;
    }
    if (found.value->amount < 0 || found.value->amount > longest_months) return {says_no_value};
    return {says_met, static_cast<int>(found.value->amount), found.value->status == value_status::unconfirmed};
}

/// Whether the same is asked for on two days, as far as it decides.
inline bool same(months_asked const& a, months_asked const& b) noexcept {
    return a.because == b.because && a.months == b.months;
}

/// Months of notice tested: the part that every rule on months shares. `told` is when the notice counts as given.
/// @param why the reason recorded for shorter notice, if there is one
/// @param recorded the day recorded for it, which stands in where the day of service cannot be told
inline answer test_months(rule_info const& info, parameter const& minimum, std::optional<std::string> const& why,
                          days_of_service const& told, std::optional<day_range> funded, date recorded,
                          basis const& on) noexcept {
    answer given;
    date const day = told.days ? told.days->first : recorded;
    given.values_of = day;
    given.dates[0] = day;
    months_asked const asked = months_on(on.numbers, minimum, day);
    given.because = asked.because;
    if (asked.because != says_met && (!told.days || same(asked, months_on(on.numbers, minimum, told.days->last)))) {
        given.is = asked.because == says_unclear_in_force ? outcome::cannot_tell : outcome::not_assessed;
        return given;
    }
    if (asked.unconfirmed) given.remarks |= value_unconfirmed;
    given.is = outcome::cannot_tell;
    given.missing = missing_of(told);
    if (told.days && !same(asked, months_on(on.numbers, minimum, told.days->last))) {
        given.because = says_depends;
        return given;
    }
    if (!funded) {
        given.missing |= notice_bit("change_notice.effective");
        given.because = says_missing;
        return given;
    }
    if (!told.days) {
        given.because = told.beyond_known_holidays ? says_no_holidays : says_missing;
        return given;
    }

    convention const how = convention_on(on.numbers, day);
    bool const surely = long_enough(told.days->last, funded->first, asked.months, how);
    bool const perhaps = surely || long_enough(told.days->first, funded->last, asked.months, how);
    if (perhaps && !surely) {
        if (!funded->is_one_day()) given.missing |= notice_bit("change_notice.effective_means");
        given.because = says_depends;
        return given;
    }

    // Met is said of the least favourable days, short of the most favourable: the numbers are true of all the others.
    date const served = surely ? told.days->last : told.days->first;
    date const last_funded = surely ? funded->first : funded->last;
    counted const earliest = earliest_end(served, asked.months, how);
    counted const latest = latest_service(last_funded, asked.months, how);
    given.missing = 0;
    given.counting = earliest.note;
    given.dates = {served, last_funded, earliest.day, latest.day};
    given.numbers[0] = days_between(served, last_funded);
    if (surely) {
        given.is = outcome::met;
    } else {
        given.numbers[1] = days_between(last_funded, earliest.day);
        bool const explained = says_something(why);
        given.is = explained ? outcome::explained : outcome::not_met;
        given.because = explained                ? says_explained
                        : last_funded < on.as_of ? says_short_and_over
                        : served <= on.as_of     ? says_short
                        : latest.day < on.as_of  ? says_short_to_be_served
                                                 : says_short_still_to_serve;
    }
    given.weight = info.weight_of(given.is);
    return given;
}

/// Whether a parameter has no value on a day because its first one begins later.
inline bool begins_after(policy const& numbers, parameter const& what, date day) noexcept {
    auto const* const entry = numbers.find(what.name);
    if (entry == nullptr || entry->values.empty()) return false;
    dated_value const& first = entry->values.front();
    return day < first.possibly_from.value_or(first.from);
}

/// The answer where the day of telling is not recorded: what it would have to be.
inline answer day_of_telling_missing(std::uint16_t missing, parameter const& minimum, std::optional<day_range> funded,
                                     basis const& on) noexcept {
    answer given;
    given.is = outcome::cannot_tell;
    given.missing = missing;
    given.because = says_missing;
    if (!funded) {
        given.missing |= notice_bit("change_notice.effective");
        return given;
    }
    // Which value holds depends on the very day that is missing. A deadline is named where the value in force on the
    // last funded day was in force on that deadline too; where none was in force yet by the end, none is asked for.
    months_asked const asked = months_on(on.numbers, minimum, funded->first);
    if (asked.because == says_no_value || begins_after(on.numbers, minimum, funded->first)) {
        given.is = outcome::not_assessed;
        given.because = asked.because;
        given.missing = 0;
        given.values_of = funded->first;
        given.dates[0] = funded->first;
        return given;
    }
    if (asked.because != says_met) return given;
    counted const latest = latest_service(funded->first, asked.months, convention_on(on.numbers, funded->first));
    months_asked const then = months_on(on.numbers, minimum, latest.day);
    if (!same(asked, then)) return given;
    if (then.unconfirmed) given.remarks |= value_unconfirmed;
    given.values_of = latest.day;
    given.because = says_missing_service;
    given.counting = latest.note;
    given.dates[1] = funded->first;
    given.dates[3] = latest.day;
    return given;
}

inline answer not_of_that_kind() noexcept {
    answer given;
    given.is = outcome::not_applicable;
    given.because = says_not_of_that_kind;
    return given;
}

inline answer kind_missing() noexcept {
    answer given;
    given.is = outcome::cannot_tell;
    given.because = says_missing;
    given.missing = notice_bit("change_notice.kind");
    return given;
}

constexpr rule_info notice_info(std::string_view id, std::string_view title, citations cites, force binds,
                                std::span<std::string_view const> reads, std::span<parameter const> uses,
                                std::string_view reading = {}, std::span<sentence const> sentences = notice_sentences) {
    return {.id = id,
            .title = title,
            .cites = cites,
            .force = binds,
            .gives = judged_outcomes | outcome::explained | outcome::not_applicable | outcome::not_assessed,
            .selects_policy_by = date_of::notice,
            .reading = reading,
            .reads = reads,
            .uses = uses,
            .dates = notice_dates,
            .numbers = notice_numbers,
            .sentences = sentences,
            .remarks = notice_remarks};
}

} // namespace detail

} // namespace leeds::commissioning::inline v0
