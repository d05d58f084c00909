// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/notice/months.hpp>

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
        answer given = test_months(info, minimum, notice.explanation, served, funded, *notice.served, on);
        if (given.is == outcome::not_assessed) return given;
        if (served.days && !served.under_a_term) given.remarks |= no_deemed_service;
        if (*notice.kind == change_kind::non_renewal) given.remarks |= non_renewal_is_cessation;
        if (*notice.kind == change_kind::increase) given.remarks |= increase_is_change;
        if (*notice.kind == change_kind::increase && given.weight > severity::note) given.weight = severity::note;
        weigh_by_sector(given, subject);
        return given;
    }
};

namespace detail {
/// The Code looks neither at the size of a provider nor at when users were told.
inline constexpr std::span<std::string_view const> code_facts{notice_facts.data(), 9};
inline constexpr std::array<parameter, 2> uses_notice_minimum{parameters::notice_minimum,
                                                              parameters::notice_convention};
inline constexpr std::array<parameter, 2> uses_decommissioning_minimum{parameters::decommissioning_minimum,
                                                                       parameters::notice_convention};
} // namespace detail

/// Six months' notice of a proposed cessation of the contract (CODE-CM3).
inline constexpr code_notice notice_of_cessation{
    detail::notice_info(
        "notice.cessation", "Six months' notice of cessation", clauses("CODE-CM3", "CODE-B2", "LAW-DODDS-V-WALKER"),
        force::where_possible, detail::code_facts, detail::uses_notice_minimum,
        "A contract that runs out and is not renewed is read as ceasing. The Code does not say how months "
        "are counted; the ordinary reading of English law is taken."),
    change_kinds{change_kind::cessation, change_kind::non_renewal}, parameters::notice_minimum};

/// Six months' notice of a planned change to the level of funding (CODE-CM3), an increase among them.
inline constexpr code_notice notice_of_funding_change{
    detail::notice_info("notice.funding_change", "Six months' notice of a change in funding",
                        clauses("CODE-CM3", "CODE-B2", "LAW-DODDS-V-WALKER"), force::where_possible, detail::code_facts,
                        detail::uses_notice_minimum,
                        "An increase is a change in the level of funding; short notice of one is a note."),
    change_kinds{change_kind::reduction, change_kind::increase}, parameters::notice_minimum};

/// Six months' notice of decommissioning to the provider (CODE-D3).
inline constexpr code_notice notice_of_decommissioning{
    detail::notice_info("notice.decommissioning", "Six months' notice of decommissioning",
                        clauses("CODE-D3", "CODE-B2", "LAW-DODDS-V-WALKER"), force::where_possible, detail::code_facts,
                        detail::uses_decommissioning_minimum),
    change_kinds{change_kind::decommissioning}, parameters::decommissioning_minimum};

namespace detail {

inline constexpr std::array<std::string_view, 3> impact_facts{"change_notice.served", "change_notice.impact_considered",
                                                              "contract.providers.sector"};

enum impact_sentence : std::uint8_t { impact_met, impact_not_met, impact_missing, impact_not_in_force, impact_unclear };

inline constexpr std::array<sentence, 5> impact_sentences{{
    {"The impact of the change was considered."},
    {"The impact of the change was not considered.", "Consider the impact of the change, and record it."},
    {"Not recorded: {missing}.", "Record {missing}."},
    {"The Code was not in force on {service_day}: it holds {in_force}."},
    {"Whether the Code was in force on {service_day} cannot be told: it holds {in_force}. It was approved in January "
     "2018, on a day not stated."},
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
                                                         .gives = judged_outcomes | outcome::not_assessed,
                                                         .selects_policy_by = date_of::notice,
                                                         .reads = detail::impact_facts,
                                                         .uses = detail::uses_code_in_force,
                                                         .dates = {"service_day"},
                                                         .sentences = detail::impact_sentences,
                                                         .remarks = detail::notice_remarks}};

} // namespace leeds::commissioning::inline v0
