// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/procurement/scope.hpp>

namespace leeds::commissioning::inline v0 {

namespace detail::law {

enum award_sentence : std::uint8_t {
    award_competed,
    award_on_ground,
    award_user_choice,
    award_waiver_act,
    award_waiver_regulations,
    award_selection_regime,
    award_no_threshold
};

inline constexpr auto award_facts =
    law_facts_and(std::array<std::string_view, 2>{"contract.procurement.route", "contract.procurement.ground"});

inline constexpr std::array<sentence, 7> award_sentences{{
    {"Awarded by {contract.procurement.route}, as the law asks at or above its threshold."},
    {"Its value of {contract.procurement.estimated_value} is not less than the threshold of {threshold_pence}; awarded "
     "without competition on a ground recorded: {contract.procurement.ground}."},
    {"Its value of {contract.procurement.estimated_value} is not less than the threshold of {threshold_pence}; awarded "
     "without competition because the user chooses (Schedule 5, paragraph 15)."},
    {"Its value of {contract.procurement.estimated_value} is not less than the threshold of {threshold_pence}: the "
     "Procurement Act 2023 governs the award, and a waiver of the council's own rules cures nothing.",
     "Name the justification for direct award that the Act gives (sections 41 to 43 and Schedule 5) and publish a "
     "transparency notice before the award (section 44); or award by competition."},
    {"Its value of {contract.procurement.estimated_value} is not less than the threshold of {threshold_pence}: the "
     "Public Contracts Regulations govern the award, and a waiver of the council's own rules cures nothing.",
     "Name the ground that the Regulations themselves give for an award without competition; or award by competition."},
    {"It is for health care services procured under the Provider Selection Regime, whose own rules on choosing a "
     "provider stand in place of thresholds."},
    {"Its procurement began when social and other light-touch services had no threshold."},
}};

inline constexpr std::uint16_t ground_bit = fact_bit(award_facts, "contract.procurement.ground");

} // namespace detail::law

/// Whether a contract whose value is not less than the threshold of its day was awarded as the law asks: by
/// competition, or without it on a ground that the law itself gives (LAW-PA-2023-S3, LAW-PCR-2015). A council's waiver
/// of its own rules is none.
struct lawful_award {
    rule_info info;

    [[nodiscard]] answer operator()(contract const& subject, basis const& on) const noexcept {
        using namespace detail::law;
        auto const known = procured_of(subject);
        if (!known) return law_answer(info, outcome::not_applicable, shared_sentence(info, law_nothing_recorded));
        bool const has_ground = says_something(subject.procurement->ground);
        return for_all_that_is_possible(*known, on.numbers, first_shared(info),
                                        [&](procured const& each) { return of(each, has_ground, on); });
    }

private:
    [[nodiscard]] answer of(procured const& known, bool has_ground, basis const& on) const noexcept {
        using namespace detail::law;
        using enum procurement_regime;
        auto const regime = regime_on(*known.commenced, *known.health_care);
        if (regime == std::optional(provider_selection_regime))
            return dated(law_answer(info, outcome::not_applicable, award_selection_regime), known);
        if (known.route == std::optional(award_route::competition) ||
            known.route == std::optional(award_route::framework))
            return dated(law_answer(info, outcome::met, award_competed), known);
        if (!regime) return dated(law_answer(info, outcome::not_assessed, shared_sentence(info, law_not_set)), known);
        bool const has_threshold = regime != std::optional(public_contracts_regulations_2006) ||
                                   known.category != std::optional(procurement_category::light_touch);
        if (!has_threshold) return dated(law_answer(info, outcome::not_applicable, award_no_threshold), known);
        if (!known.value) return dated(law_cannot_tell(info, law_value), known);
        set_against const against = threshold_of(known, on);
        return dated(against.is == standing_against::at_or_above
                         ? without_competition(known, regime == std::optional(procurement_act_2023), has_ground)
                         : not_inside(against.is),
                     known, against);
    }

    [[nodiscard]] answer not_inside(standing_against is) const noexcept {
        using namespace detail::law;
        if (is == standing_against::below)
            return law_answer(info, outcome::not_applicable, shared_sentence(info, law_below));
        if (is == standing_against::not_set)
            return law_answer(info, outcome::not_assessed, shared_sentence(info, law_not_set));
        answer given = law_cannot_tell(info, law_value);
        given.because = shared_sentence(info, law_vat_decides);
        return given;
    }

    [[nodiscard]] answer without_competition(procured const& known, bool by_the_act, bool has_ground) const noexcept {
        using namespace detail::law;
        if (!known.route) return law_cannot_tell(info, law_route);
        if (*known.route == award_route::council_waiver)
            return law_answer(info, outcome::not_met, by_the_act ? award_waiver_act : award_waiver_regulations);
        bool const user_may_choose = by_the_act && known.category == std::optional(procurement_category::light_touch);
        if (*known.route == award_route::user_choice && user_may_choose)
            return law_answer(info, outcome::met, award_user_choice);
        return has_ground ? law_answer(info, outcome::met, award_on_ground) : law_cannot_tell(info, ground_bit);
    }
};

inline constexpr lawful_award procurement_award{detail::law::law_info(
    "procurement.award", "Awarded as the law asks from its threshold on",
    clauses("LAW-PA-2023-S3", "LAW-PA-2023-S41", "LAW-PA-2023-S44", "LAW-PCR-2015", "LAW-PA-2023-SCH3", "LAW-PSR-2023"),
    detail::law::award_facts, detail::law::award_sentences, {"commenced"}, {},
    "Concessions have thresholds of their own and are not among the kinds that a contract records. A sum that does not "
    "state its VAT basis, or stands on the other one, is decided only where VAT from nothing to the standard rate "
    "gives one answer.")};

} // namespace leeds::commissioning::inline v0
