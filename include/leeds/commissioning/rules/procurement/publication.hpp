// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/procurement/scope.hpp>

namespace leeds::commissioning::inline v0 {

namespace detail::law {

enum publication_sentence : std::uint8_t {
    publication_made,
    publication_no_details,
    publication_no_tender_notice,
    publication_still_due,
    publication_small,
    publication_regulated,
    publication_no_duty_yet
};

inline constexpr auto publication_facts = law_facts_and(std::array<std::string_view, 5>{
    "contract.procurement.advertised", "contract.procurement.tender_notice.published",
    "contract.procurement.tender_notice.day", "contract.procurement.details_notice.published",
    "contract.procurement.details_notice.day"});

inline constexpr std::uint16_t advertised_bit = fact_bit(publication_facts, "contract.procurement.advertised");
inline constexpr std::uint16_t tender_notice_bit =
    fact_bit(publication_facts, "contract.procurement.tender_notice.published");
inline constexpr std::uint16_t details_notice_bit =
    fact_bit(publication_facts, "contract.procurement.details_notice.published");

inline constexpr std::array<parameter, 6> publication_parameters{
    parameters::publication_below_threshold, parameters::threshold_goods_services, parameters::threshold_works,
    parameters::threshold_light_touch,       parameters::thresholds_include_vat,   parameters::vat_rate};

inline constexpr std::array<sentence, 7> publication_sentences{{
    {"Its value of {contract.procurement.estimated_value} is not less than {threshold_pence}, and what is to be "
     "published below the threshold was."},
    {"Its value of {contract.procurement.estimated_value} is not less than {threshold_pence}, and no contract details "
     "notice (before 24 February 2025: the award on Contracts Finder) is published.",
     "Publish it now, and record why it is late."},
    {"Its value of {contract.procurement.estimated_value} is not less than {threshold_pence}; it was advertised "
     "without "
     "a tender notice (before 24 February 2025: the opportunity on Contracts Finder).",
     "It can no longer be in time: record why there is none, and what was done."},
    {"Its value of {contract.procurement.estimated_value} is not less than {threshold_pence}: a contract details "
     "notice "
     "is to be published once it is entered into.",
     "Publish it as soon as the contract is entered into."},
    {"Its value of {contract.procurement.estimated_value} is less than {threshold_pence}, from which notices are "
     "published."},
    {"Its value is not below the threshold: its notices are those of a public contract."},
    {"Its procurement began before notices were to be published of contracts below the threshold."},
}};

/// Whether a notice was published; nothing where that is not recorded.
inline std::optional<bool> was_published(std::optional<published_notice> const& notice) noexcept {
    if (!notice) return std::nullopt;
    return notice->day ? std::optional(true) : notice->published;
}

} // namespace detail::law

/// Whether what is to be published of a contract below the threshold was: from £25,000, later £30,000, the award or its
/// details in any case, and the opportunity where it was advertised (LAW-PA-2023-S87, LAW-PCR-2015-R109).
struct published_below_threshold {
    rule_info info;

    [[nodiscard]] answer operator()(contract const& subject, basis const& on) const noexcept {
        using namespace detail::law;
        auto const recorded = procured_of(subject);
        if (!recorded) return law_answer(info, outcome::not_applicable, shared_sentence(info, law_nothing_recorded));
        auto const& notices = *subject.procurement;
        return for_all_that_is_possible(*recorded, on.numbers, first_shared(info), [&](procured const& known) {
            auto const regime = regime_on(*known.commenced, *known.health_care);
            if (regime == std::optional(procurement_regime::provider_selection_regime))
                return dated(law_answer(info, outcome::not_applicable, shared_sentence(info, law_selection_regime)),
                             known);
            if (*known.commenced < regulations_2015_from)
                return dated(law_answer(info, outcome::not_applicable, publication_no_duty_yet), known);
            if (!known.value) return dated(law_cannot_tell(info, law_value), known);
            return by_value(known, notices, on);
        });
    }

private:
    [[nodiscard]] answer by_value(procured const& known, procurement const& notices, basis const& on) const noexcept {
        using namespace detail::law;
        auto const least =
            set_against_threshold(*known.value, parameters::publication_below_threshold, *known.commenced, on.numbers);
        if (least.is == standing_against::below)
            return dated(law_answer(info, outcome::not_applicable, publication_small), known, least);
        auto const regulated = threshold_of(known, on);
        if (regulated.is == standing_against::at_or_above)
            return dated(law_answer(info, outcome::not_applicable, publication_regulated), known, regulated);
        if (least.is == standing_against::not_set || regulated.is == standing_against::not_set)
            return dated(law_answer(info, outcome::not_assessed, shared_sentence(info, law_not_set)), known);
        answer const given = by_notices(known, notices, on);
        auto const near = least.is == standing_against::vat_decides ? least : regulated;
        if (near.is != standing_against::vat_decides) return dated(given, known, least);
        if (given.is == outcome::not_applicable)
            return dated(law_answer(info, given.is, shared_sentence(info, law_not_asked_either_way)), known);
        answer unsure = law_cannot_tell(info, law_value);
        unsure.because = shared_sentence(info, law_vat_decides);
        return dated(unsure, known, near);
    }

    [[nodiscard]] answer by_notices(procured const& known, procurement const& notices, basis const& on) const noexcept {
        using namespace detail::law;
        auto const tender = was_published(notices.tender_notice);
        auto const details = was_published(notices.details_notice);
        bool const advertised = notices.advertised == std::optional(true);
        bool const quiet = notices.advertised == std::optional(false) || tender == std::optional(true);
        if (advertised && tender == std::optional(false))
            return law_answer(info, outcome::not_met, publication_no_tender_notice);
        unsigned missing = 0;
        if (!quiet) missing |= advertised ? tender_notice_bit : advertised_bit;
        if (details != std::optional(true)) {
            bool const entered = known.entered_into && *known.entered_into <= on.as_of;
            if (entered && details) return law_answer(info, outcome::not_met, publication_no_details);
            if (!known.entered_into && details) missing |= law_entered;
            if (!details && (entered || !known.entered_into)) missing |= details_notice_bit;
            if (missing == 0) return law_answer(info, outcome::not_applicable, publication_still_due);
        }
        return missing == 0 ? law_answer(info, outcome::met, publication_made) : law_cannot_tell(info, missing);
    }
};

inline constexpr published_below_threshold procurement_publication{
    {.id = "procurement.publication",
     .title = "Published although below the threshold",
     .cites = clauses("LAW-PA-2023-S87", "LAW-PCR-2015-R109"),
     .force = force::must,
     .gives = judged_outcomes | outcome::not_applicable | outcome::not_assessed,
     .selects_policy_by = date_of::commencement,
     .reads = detail::law::publication_facts,
     .uses = detail::law::publication_parameters,
     .dates = {"commenced"},
     .numbers = {"threshold_pence"},
     .sentences = detail::law::publication_sentences,
     .shared = detail::law::law_sentences,
     .remarks = detail::law::law_remarks}};

} // namespace leeds::commissioning::inline v0
