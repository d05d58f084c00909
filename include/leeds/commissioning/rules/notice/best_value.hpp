// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/notice/months.hpp>

namespace leeds::commissioning::inline v0 {

namespace detail {

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

} // namespace detail

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
        answer given = test_months(info, minimum, notice.explanation, served, funded, *day, on);
        if (given.is == outcome::not_assessed) return given;
        if (!to_users && served.days && !served.under_a_term) given.remarks |= no_deemed_service;
        if (!covered) {
            if (given.is != outcome::cannot_tell) given.because = says_depends_on_provider;
            given.is = outcome::cannot_tell;
            given.weight = severity::none;
            given.missing |= provider;
        }
        return given;
    }
};

namespace detail {
/// Notice to the provider does not look at when users were told.
inline constexpr std::span<std::string_view const> provider_facts{notice_facts.data(), 10};
/// Notice to users does not look at how the provider was served: those places are empty.
inline constexpr auto users_facts = [] {
    auto facts = notice_facts;
    for (std::size_t served = 5; served < 9; ++served) facts[served] = {};
    return facts;
}();
/// Users are told, not served.
inline constexpr auto users_sentences = [] {
    auto sentences = notice_sentences;
    sentences[says_short_still_to_serve].remedy = "Tell users by {latest_service}, or end no earlier than "
                                                  "{earliest_end}, or record the reason why {minimum} were not "
                                                  "possible.";
    return sentences;
}();
inline constexpr std::array<parameter, 2> uses_best_value_minimum{parameters::best_value_minimum,
                                                                  parameters::notice_convention};

} // namespace detail

/// Three months or more to the organisation whose funding is reduced or ends (GUIDE-BEST-VALUE-2011).
inline constexpr best_value_notice best_value_notice_to_provider{
    detail::notice_info("notice.best_value_provider", "Three months' notice to the organisation",
                        clauses("GUIDE-BEST-VALUE-2011", "LAW-DODDS-V-WALKER"), force::should, detail::provider_facts,
                        detail::uses_best_value_minimum),
    &change_notice::served, parameters::best_value_minimum};

/// Three months or more to those who use the service (GUIDE-BEST-VALUE-2011).
inline constexpr best_value_notice best_value_notice_to_users{
    detail::notice_info("notice.best_value_users", "Three months' notice to users",
                        clauses("GUIDE-BEST-VALUE-2011", "LAW-DODDS-V-WALKER"), force::should, detail::users_facts,
                        detail::uses_best_value_minimum, {}, detail::users_sentences),
    &change_notice::users_told, parameters::best_value_minimum};

} // namespace leeds::commissioning::inline v0
