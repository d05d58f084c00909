// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/policy/leeds.hpp>
#include <leeds/commissioning/rules/notice_days.hpp>
#include <leeds/commissioning/rules/rule.hpp>

namespace leeds::commissioning::inline v0 {

/// Kinds of change a rule speaks about, as a set.
class change_kinds {
public:
    template <class... Kind>
    explicit constexpr change_kinds(Kind... kind) noexcept : bits_(((1u << static_cast<unsigned>(kind)) | ... | 0u)) {}

    [[nodiscard]] constexpr bool contain(change_kind kind) const noexcept {
        return (bits_ >> static_cast<unsigned>(kind) & 1u) != 0;
    }

private:
    unsigned bits_;
};

namespace detail {

inline constexpr std::array<std::string_view, 11> notice_facts{"change_notice.kind",
                                                               "change_notice.served",
                                                               "change_notice.channel",
                                                               "change_notice.effective",
                                                               "change_notice.effective_means",
                                                               "change_notice.explanation",
                                                               "change_notice.users_told",
                                                               "contract.providers.sector",
                                                               "contract.providers.small_business",
                                                               "contract.notice_clause.deemed_service",
                                                               "contract.notice_clause.calendar"};

consteval std::uint16_t notice_bit(std::string_view fact) { return fact_bit(notice_facts, fact); }

inline constexpr std::array<std::string_view, 4> notice_dates{"service_day", "last_funded_day", "earliest_end",
                                                              "latest_service"};
inline constexpr std::array<std::string_view, 2> notice_numbers{"days_given", "days_short"};

/// What a rule on months of notice can say; the order of its sentences.
enum notice_sentence : std::uint8_t {
    says_met,
    says_short,
    says_short_still_to_serve,
    says_short_and_over,
    says_explained,
    says_missing,
    says_missing_service,
    says_depends,
    says_no_holidays,
    says_not_of_that_kind,
    says_not_for_that_provider,
    says_not_in_force,
    says_unclear_in_force,
    says_no_value
};

inline constexpr std::array<sentence, 14> notice_sentences{{
    {"Told on {service_day}, last funded on {last_funded_day}: {days_given:day}, and the {minimum} asked for ran to "
     "{earliest_end}."},
    {"Told on {service_day}, last funded on {last_funded_day}: {minimum} run to {earliest_end}, so it is "
     "{days_short:day} short. No reason is recorded.",
     "End no earlier than {earliest_end}, or record the reason why {minimum} were not possible."},
    {"To be told on {service_day}, last funded on {last_funded_day}: {minimum} run to {earliest_end}, so it will be "
     "{days_short:day} short. No reason is recorded.",
     "Serve by {latest_service} (so that it counts as served by then), or end no earlier than {earliest_end}, or "
     "record "
     "the reason why {minimum} were not possible."},
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
    {"When it counts as served depends on bank holidays beyond those that are known."},
    {"Not asked for on a notice of {change_notice.kind}."},
    {"Not asked for where the provider is neither a voluntary or community organisation nor a small business."},
    {"Not yet in force on {service_day}, or no longer."},
    {"Its source leaves open whether it was in force on {service_day}."},
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

/// Whether a text was recorded: there and not blank.
inline bool is_recorded(std::optional<std::string> const& text) noexcept {
    return text && text->find_first_not_of(" \t\r\n") != std::string::npos;
}

/// The facts that leave the day of service open.
inline std::uint16_t missing_of(days_of_service const& told) noexcept {
    std::uint16_t bits = 0;
    if (told.depends_on_channel) bits |= notice_bit("change_notice.channel");
    if (told.depends_on_term || told.depends_on_wording) bits |= notice_bit("contract.notice_clause.deemed_service");
    if (told.depends_on_calendar) bits |= notice_bit("contract.notice_clause.calendar");
    return bits;
}

/// What is not recorded of who the providers are.
inline std::uint16_t missing_of_providers(contract const& subject) noexcept {
    std::uint16_t bits = 0;
    for (organisation const& each : subject.providers) {
        if (!each.sector) bits |= notice_bit("contract.providers.sector");
        if (!each.small_business) bits |= notice_bit("contract.providers.small_business");
    }
    if (subject.providers.empty())
        bits = static_cast<std::uint16_t>(notice_bit("contract.providers.sector") |
                                          notice_bit("contract.providers.small_business"));
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

/// Months of notice tested: the part that every rule on months shares. `told` is when the notice counts as given.
/// @param recorded the day recorded for it, which stands in where the day of service cannot be told
inline answer test_months(rule_info const& info, parameter const& minimum, change_notice const& notice,
                          days_of_service const& told, std::optional<day_range> funded, date recorded,
                          basis const& on) noexcept {
    answer given;
    date const day = told.days ? told.days->first : recorded;
    given.values_of = day;
    given.dates[0] = day;
    months_asked const asked = months_on(on.numbers, minimum, day);
    given.because = asked.because;
    if (asked.because != says_met) {
        given.is = asked.because == says_unclear_in_force ? outcome::cannot_tell : outcome::not_assessed;
        return given;
    }
    if (asked.unconfirmed) given.remarks |= value_unconfirmed;
    given.is = outcome::cannot_tell;
    given.missing = missing_of(told);
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
        bool const explained = is_recorded(notice.explanation);
        given.is = explained ? outcome::explained : outcome::not_met;
        given.because = explained                                     ? says_explained
                        : served > on.as_of && latest.day >= on.as_of ? says_short_still_to_serve
                        : last_funded < on.as_of                      ? says_short_and_over
                                                                      : says_short;
    }
    given.weight = info.weight_of(given.is);
    return given;
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
    // Which value holds depends on the very day that is missing; today's tells what can still be done.
    months_asked const asked = months_on(on.numbers, minimum, on.as_of);
    if (asked.because != says_met) return given;
    counted const latest = latest_service(funded->first, asked.months, convention_on(on.numbers, on.as_of));
    given.values_of = on.as_of;
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

} // namespace detail

namespace detail {

/// The Code is drafted for the third sector and relevant to all: what it asks of others weighs no more than a note, and
/// an unrecorded sector is treated as third sector. The answer says either.
inline void weigh_by_sector(answer& given, contract const& subject) noexcept {
    auto const sector = sector_of_providers(subject);
    if (!sector) given.remarks |= sector_unknown;
    if (!sector || *sector == sector::third_sector) return;
    given.remarks |= outside_third_sector;
    if (given.weight > severity::note) given.weight = severity::note;
}

} // namespace detail

/// A least number of months' notice that the Code asks for: "where possible", so that a recorded reason explains a
/// shorter one. It is given to a provider of any sector; outside the third sector a shortfall is a note, because the
/// Code is drafted for the third sector, and an unrecorded sector is treated as third sector and says so.
struct code_notice {
    rule_info info;
    change_kinds kinds;
    parameter minimum;

    [[nodiscard]] answer operator()(change_notice const& notice, contract const& subject,
                                    basis const& on) const noexcept {
        using namespace detail;
        if (!notice.kind) return kind_missing();
        if (!kinds.contain(*notice.kind)) return not_of_that_kind();
        auto const funded = last_funded_days(notice);
        if (!notice.served) return day_of_telling_missing(notice_bit("change_notice.served"), minimum, funded, on);

        days_of_service const served = days_of_service_of(*notice.served, notice.channel, subject.notice_clause);
        answer given = test_months(info, minimum, notice, served, funded, *notice.served, on);
        if (given.is == outcome::not_assessed) return given;
        if (served.days && !served.under_a_term) given.remarks |= no_deemed_service;
        if (*notice.kind == change_kind::non_renewal) given.remarks |= non_renewal_is_cessation;
        if (*notice.kind == change_kind::increase) given.remarks |= increase_is_change;
        if (*notice.kind == change_kind::increase && given.weight > severity::note) given.weight = severity::note;
        weigh_by_sector(given, subject);
        return given;
    }
};

/// The three months or more of the Best Value Statutory Guidance: to voluntary and community organisations and small
/// businesses, and to those who use the service, before a reduction or an end. It speaks of actual reductions, so not
/// of an increase. Whether the provider is one of those it protects must be known.
struct best_value_notice {
    rule_info info;
    std::optional<date> change_notice::*told; ///< `served` for the provider, `users_told` for users
    parameter minimum;

    [[nodiscard]] answer operator()(change_notice const& notice, contract const& subject,
                                    basis const& on) const noexcept {
        using namespace detail;
        auto const covered = covered_by_best_value(subject);
        if (covered == std::optional(false)) {
            answer given = not_of_that_kind();
            given.because = says_not_for_that_provider;
            return given;
        }
        if (!notice.kind) return kind_missing();
        if (*notice.kind == change_kind::increase) return not_of_that_kind();
        std::uint16_t const provider = covered ? std::uint16_t{0} : missing_of_providers(subject);
        bool const to_users = told != &change_notice::served;
        auto const funded = last_funded_days(notice);
        auto const& day = notice.*told;
        if (!day)
            return day_of_telling_missing(
                static_cast<std::uint16_t>(provider | (to_users ? notice_bit("change_notice.users_told")
                                                                : notice_bit("change_notice.served"))),
                minimum, funded, on);

        days_of_service const served = to_users ? days_of_service{.days = day_range{*day, *day}}
                                                : days_of_service_of(*day, notice.channel, subject.notice_clause);
        answer given = test_months(info, minimum, notice, served, funded, *day, on);
        if (given.is == outcome::not_assessed) return given;
        if (!to_users && served.days && !served.under_a_term) given.remarks |= no_deemed_service;
        if (!covered) {
            if (given.is != outcome::cannot_tell) given.because = says_depends;
            given.is = outcome::cannot_tell;
            given.weight = severity::none;
            given.missing |= provider;
        }
        return given;
    }
};

namespace detail {
inline constexpr std::array<parameter, 2> uses_notice_minimum{parameters::notice_minimum,
                                                              parameters::notice_convention};
inline constexpr std::array<parameter, 2> uses_decommissioning_minimum{parameters::decommissioning_minimum,
                                                                       parameters::notice_convention};
inline constexpr std::array<parameter, 2> uses_best_value_minimum{parameters::best_value_minimum,
                                                                  parameters::notice_convention};

constexpr rule_info notice_info(std::string_view id, std::string_view title, citations cites, force binds,
                                std::span<parameter const> uses, std::string_view reading = {}) {
    return {.id = id,
            .title = title,
            .cites = cites,
            .force = binds,
            .selects_policy_by = date_of::notice,
            .reading = reading,
            .reads = notice_facts,
            .uses = uses,
            .dates = notice_dates,
            .numbers = notice_numbers,
            .sentences = notice_sentences,
            .remarks = notice_remarks};
}
} // namespace detail

/// Six months' notice of a proposed cessation of the contract (CODE-CM3).
inline constexpr code_notice notice_of_cessation{
    detail::notice_info(
        "notice.cessation", "Six months' notice of cessation", clauses("CODE-CM3", "CODE-B2", "LAW-DODDS-V-WALKER"),
        force::where_possible, detail::uses_notice_minimum,
        "A contract that runs out and is not renewed is read as ceasing. The Code does not say how months "
        "are counted; the ordinary reading of English law is taken."),
    change_kinds{change_kind::cessation, change_kind::non_renewal}, parameters::notice_minimum};

/// Six months' notice of a planned change to the level of funding (CODE-CM3), an increase among them.
inline constexpr code_notice notice_of_funding_change{
    detail::notice_info("notice.funding_change", "Six months' notice of a change in funding",
                        clauses("CODE-CM3", "CODE-B2", "LAW-DODDS-V-WALKER"), force::where_possible,
                        detail::uses_notice_minimum,
                        "An increase is a change in the level of funding; short notice of one is a note."),
    change_kinds{change_kind::reduction, change_kind::increase}, parameters::notice_minimum};

/// Six months' notice of decommissioning to the provider (CODE-D3).
inline constexpr code_notice notice_of_decommissioning{
    detail::notice_info("notice.decommissioning", "Six months' notice of decommissioning",
                        clauses("CODE-D3", "CODE-B2", "LAW-DODDS-V-WALKER"), force::where_possible,
                        detail::uses_decommissioning_minimum),
    change_kinds{change_kind::decommissioning}, parameters::decommissioning_minimum};

/// Three months or more to the organisation whose funding is reduced or ends (GUIDE-BEST-VALUE-2011).
inline constexpr best_value_notice best_value_notice_to_provider{
    detail::notice_info("notice.best_value_provider", "Three months' notice to the organisation",
                        clauses("GUIDE-BEST-VALUE-2011", "LAW-DODDS-V-WALKER"), force::should,
                        detail::uses_best_value_minimum),
    &change_notice::served, parameters::best_value_minimum};

/// Three months or more to those who use the service (GUIDE-BEST-VALUE-2011).
inline constexpr best_value_notice best_value_notice_to_users{
    detail::notice_info("notice.best_value_users", "Three months' notice to users",
                        clauses("GUIDE-BEST-VALUE-2011", "LAW-DODDS-V-WALKER"), force::should,
                        detail::uses_best_value_minimum),
    &change_notice::users_told, parameters::best_value_minimum};

namespace detail {

inline constexpr std::array<std::string_view, 3> impact_facts{"change_notice.served", "change_notice.impact_considered",
                                                              "contract.providers.sector"};

enum impact_sentence : std::uint8_t { impact_met, impact_not_met, impact_missing, impact_not_in_force, impact_unclear };

inline constexpr std::array<sentence, 5> impact_sentences{{
    {"The impact of the change was considered."},
    {"The impact of the change was not considered.", "Consider the impact of the change, and record it."},
    {"Not recorded: {missing}.", "Record {missing}."},
    {"The Code did not apply on {service_day}, or the policy has no value for it."},
    {"The Code was approved in January 2018, on a day not stated: whether it applied on {service_day} cannot be told."},
}};

inline constexpr std::array<parameter, 1> uses_code_in_force{parameters::code_in_force};

} // namespace detail

/// Whether the impact of a change in funding or an end was considered (CODE-CM3b).
struct impact_consideration {
    rule_info info;

    [[nodiscard]] answer operator()(change_notice const& notice, contract const& subject,
                                    basis const& on) const noexcept {
        using namespace detail;
        answer given;
        given.is = outcome::cannot_tell;
        given.because = impact_missing;
        if (!notice.served) {
            given.missing = fact_bit(impact_facts, "change_notice.served");
            if (!notice.impact_considered) given.missing |= fact_bit(impact_facts, "change_notice.impact_considered");
            return given;
        }
        given.values_of = notice.served;
        given.dates[0] = notice.served;
        value_on_day const code = on.numbers.on(parameters::code_in_force, *notice.served);
        if (code.held == holding::unclear) {
            given.because = impact_unclear;
        } else if (code.held != holding::yes || code.value->amount == 0) {
            given.is = outcome::not_assessed;
            given.because = impact_not_in_force;
        } else if (!notice.impact_considered) {
            given.missing = fact_bit(impact_facts, "change_notice.impact_considered");
        } else {
            given.is = *notice.impact_considered ? outcome::met : outcome::not_met;
            given.because = *notice.impact_considered ? impact_met : impact_not_met;
            given.weight = info.weight_of(given.is);
            weigh_by_sector(given, subject);
        }
        return given;
    }
};

inline constexpr impact_consideration impact_considered{{.id = "notice.impact_considered",
                                                         .title = "Impact of the change considered",
                                                         .cites = clauses("CODE-CM3b"),
                                                         .force = force::should,
                                                         .selects_policy_by = date_of::notice,
                                                         .reads = detail::impact_facts,
                                                         .uses = detail::uses_code_in_force,
                                                         .dates = {"service_day"},
                                                         .sentences = detail::impact_sentences,
                                                         .remarks = detail::notice_remarks}};

} // namespace leeds::commissioning::inline v0
