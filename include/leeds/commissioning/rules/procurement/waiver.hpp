// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/waiver.hpp>
#include <leeds/commissioning/rules/procurement/scope.hpp>
#include <leeds/commissioning/rules/waiver/value.hpp>

namespace leeds::commissioning::inline v0 {

namespace detail::law {

enum waived_sentence : std::uint8_t {
    waived_below,
    waived_on_ground,
    waived_user_choice,
    waived_at_under_act,
    waived_at_under_regulations,
    waived_no_ground_under_act,
    waived_no_ground_under_regulations,
    waived_no_threshold,
    waived_competed
};

inline constexpr std::array<std::string_view, 16> waived_facts{"waiver.category",
                                                               "waiver.procurement.commenced",
                                                               "waiver.procurement.regime",
                                                               "waiver.procurement.health_care",
                                                               "waiver.procurement.estimated_value",
                                                               "waiver.procurement.entered_into",
                                                               "waiver.procurement.route",
                                                               "waiver.procurement.ground",
                                                               "waiver.grants.value",
                                                               "waiver.grants.yearly_values.value",
                                                               "waiver.grants.extendable",
                                                               "waiver.grants.options.value",
                                                               "waiver.grants.options.times",
                                                               "waiver.grants.start",
                                                               "waiver.decision.taken",
                                                               "waiver.report.dated"};

consteval std::uint16_t waived_bit(std::string_view fact) { return fact_bit(waived_facts, fact); }
static_assert(law_value == waived_bit("waiver.procurement.estimated_value"));
static_assert(law_route == waived_bit("waiver.procurement.route"));

inline constexpr std::array<sentence, 9> waived_sentences{{
    {"Worth at most {value_pence} with every option, it is below the threshold of {threshold_pence} on the day its "
     "procurement began: the council's own rules govern, and the council may waive them."},
    {"Worth at least {value_pence} with every option, it is not below the threshold of {threshold_pence}; awarded "
     "without "
     "competition on a ground in law: {waiver.procurement.ground}."},
    {"Worth at least {value_pence} with every option, it is not below the threshold of {threshold_pence}; awarded "
     "without "
     "competition because the user chooses (Schedule 5, paragraph 15)."},
    {"Worth at least {value_pence} with every option, it is not below the threshold of {threshold_pence}: the "
     "Procurement "
     "Act 2023 governs the award, and a waiver of the council's own rules cures nothing.",
     "Name the justification for direct award that the Act gives (sections 41 to 43 and Schedule 5) and publish a "
     "transparency notice before the award (section 44); or award by competition."},
    {"Worth at least {value_pence} with every option, it is not below the threshold of {threshold_pence}: the Public "
     "Contracts Regulations govern the award, and a waiver of the council's own rules cures nothing.",
     "Name the ground that the Regulations themselves give for an award without competition; or award by competition."},
    {"Worth at least {value_pence} with every option, it is not below the threshold of {threshold_pence}: the "
     "Procurement "
     "Act 2023 governs the award. Not recorded: {missing}.",
     "Name the justification for direct award that the Act gives (sections 41 to 43 and Schedule 5) and publish a "
     "transparency notice before the award (section 44); a waiver of the council's own rules cures nothing."},
    {"Worth at least {value_pence} with every option, it is not below the threshold of {threshold_pence}: the Public "
     "Contracts Regulations govern the award. Not recorded: {missing}.",
     "Name the ground that the Regulations themselves give for an award without competition; a waiver of the council's "
     "own rules cures nothing."},
    {"Its procurement began when social and other light-touch services had no threshold: the council's own rules "
     "govern, "
     "and the council may waive them."},
    {"Awarded by {waiver.procurement.route}: nothing that the law asks is set aside."},
}};

/// As `law_sentences`, about a waiver.
inline constexpr std::array<sentence, 10> waived_shared{{
    {"Not recorded: {missing}.", "Record {missing}."},
    {"No contract is recorded that it grants.", "Record what is granted, and its value."},
    {"Its procurement began under earlier law."},
    {"It is for health care services, procured under the Provider Selection Regime: thresholds and the council's own "
     "rules stand aside for its rules on choosing a provider."},
    {"It is below the threshold of {threshold_pence} on the day its procurement began."},
    {"Its value is so close to the threshold of {threshold_pence} that VAT decides.",
     "Record the value as the thresholds of that day count it, with or without VAT."},
    {"No threshold holds on the day its procurement began."},
    {"The law is kept to, whatever the facts are that are not recorded."},
    {"A law of public contracts governs the award, whatever the facts are that are not recorded, and a waiver of the "
     "council's own rules cures nothing.",
     "Record the day on which the procurement began and what is bought, and name the ground that the law of that day "
     "gives for an award without competition."},
    {"The law of public contracts sets nothing here that a waiver could touch, whatever the facts are that are not "
     "recorded."},
}};

/// A day by which the procurement had begun: the report that asks for an award, the decision on it and the first day of
/// the contract all come after.
inline std::optional<date> begun_by(waiver const& subject, std::optional<date> start) noexcept {
    if (subject.decision) start = earlier_of(start, subject.decision->taken);
    return subject.report ? earlier_of(start, subject.report->dated) : start;
}

/// A value with its footing for VAT, and the facts that would tell it where it is not one sum.
struct waived_value {
    sum_range range;
    vat_basis vat;
    unsigned missing;
};

inline vat_basis vat_of(granted_contract const& granted) noexcept {
    if (granted.value) return granted.value->vat();
    for (yearly_value const& each : granted.yearly_values)
        if (each.value) return each.value->vat();
    return granted.ceiling ? granted.ceiling->vat() : vat_basis::not_stated;
}

inline waived_value value_of(granted_contract const& granted) noexcept {
    sum_range const range = value_with_options(granted);
    unsigned missing = 0;
    if (range.gaps & (gap_value | gap_term | gap_not_countable)) missing |= waived_bit("waiver.grants.value");
    if (range.gaps & gap_year) missing |= waived_bit("waiver.grants.yearly_values.value");
    if (range.gaps & gap_extendable) missing |= waived_bit("waiver.grants.extendable");
    if (range.gaps & gap_option) {
        bool values = granted.options.empty(), times = false;
        for (granted_extension const& each : granted.options) {
            values |= !each.value;
            times |= !each.times;
        }
        if (values) missing |= waived_bit("waiver.grants.options.value");
        if (times) missing |= waived_bit("waiver.grants.options.times");
        if (missing == 0) missing = waived_bit("waiver.grants.options.value"); // recorded, and none that can be
    }
    return {range, vat_of(granted), missing};
}

} // namespace detail::law

/// Whether a waiver of the council's own rules is enough: below the threshold of the day it is; from it on the law
/// governs, and asks for a ground of its own (LAW-PA-2023-S3, LAW-PA-2023-S41, LAW-PCR-2015). Each contract that is
/// granted is valued by itself, with every option.
struct waiver_within_law {
    rule_info info;

    [[nodiscard]] answer operator()(waiver const& subject, basis const& on) const noexcept {
        using namespace detail::law;
        if (subject.procurement && subject.procurement->estimated_value) {
            money const value = *subject.procurement->estimated_value;
            std::optional<date> const start = subject.grants.size() == 1 ? subject.grants.front().start : std::nullopt;
            return about(subject, start, {{value.pence(), value.pence(), 0}, value.vat(), law_value}, on);
        }
        std::optional<answer> worst;
        for (granted_contract const& each : subject.grants) {
            answer const given = about(subject, each.start, value_of(each), on);
            if (!worst || weight_of(*worst) < weight_of(given)) worst = given;
        }
        return worst ? *worst : law_cannot_tell(info, waived_bit("waiver.grants.value"));
    }

private:
    static int weight_of(answer const& given) noexcept {
        return given.is == outcome::not_met ? 3 : given.is == outcome::cannot_tell ? 2 : given.is == outcome::met;
    }

    [[nodiscard]] answer about(waiver const& subject, std::optional<date> start, detail::law::waived_value const& value,
                               basis const& on) const noexcept {
        using namespace detail::law;
        procurement const recorded_nothing{};
        procurement const& recorded = subject.procurement ? *subject.procurement : recorded_nothing;
        bool const has_ground = says_something(recorded.ground);
        return for_all_that_is_possible(procured_of(subject.category, recorded, begun_by(subject, start)), on.numbers,
                                        first_shared(info),
                                        [&](procured const& known) { return of(known, value, has_ground, on); });
    }

    [[nodiscard]] answer of(procured const& known, detail::law::waived_value const& value, bool has_ground,
                            basis const& on) const noexcept {
        using namespace detail::law;
        using enum procurement_regime;
        auto const regime = regime_on(*known.commenced, *known.health_care);
        if (regime == std::optional(provider_selection_regime))
            return dated(law_answer(info, outcome::not_applicable, shared_sentence(info, law_selection_regime)), known);
        if (!regime) return dated(law_answer(info, outcome::not_assessed, shared_sentence(info, law_not_set)), known);
        if (known.route == std::optional(award_route::competition) ||
            known.route == std::optional(award_route::framework))
            return dated(law_answer(info, outcome::not_applicable, waived_competed), known);
        if (regime == std::optional(public_contracts_regulations_2006) &&
            known.category == std::optional(procurement_category::light_touch))
            return dated(law_answer(info, outcome::met, waived_no_threshold), known);
        auto const against = [&](std::int64_t pence) {
            return set_against_threshold(money::from_pence(pence, value.vat), threshold_for(*known.category),
                                         *known.commenced, on.numbers);
        };
        set_against const least = against(value.range.least);
        set_against const most = against(value.range.most);
        answer given;
        if (least.is == standing_against::not_set) {
            given = law_answer(info, outcome::not_assessed, shared_sentence(info, law_not_set));
        } else if (least.is == standing_against::at_or_above) {
            given = from_threshold(known, regime == std::optional(procurement_act_2023), has_ground);
            given.numbers[1] = value.range.least;
        } else if (most.is == standing_against::below) {
            given = law_answer(info, outcome::met, waived_below);
            given.numbers[1] = value.range.most;
        } else if (value.range.is_known()) {
            given =
                law_cannot_tell(info, value.missing == 0 ? unsigned{waived_bit("waiver.grants.value")} : value.missing);
            given.because = shared_sentence(info, law_vat_decides);
        } else {
            given = law_cannot_tell(info, value.missing);
        }
        return dated(given, known, least);
    }

    [[nodiscard]] answer from_threshold(procured const& known, bool by_the_act, bool has_ground) const noexcept {
        using namespace detail::law;
        if (known.route == std::optional(award_route::council_waiver))
            return law_answer(info, outcome::not_met, by_the_act ? waived_at_under_act : waived_at_under_regulations);
        bool const user_may_choose = by_the_act && known.category == std::optional(procurement_category::light_touch);
        if (known.route == std::optional(award_route::user_choice) && user_may_choose)
            return law_answer(info, outcome::met, waived_user_choice);
        if (known.route && has_ground) return law_answer(info, outcome::met, waived_on_ground);
        unsigned missing = has_ground ? 0u : waived_bit("waiver.procurement.ground");
        if (!known.route) missing |= law_route;
        answer given = law_cannot_tell(info, missing);
        given.because = by_the_act ? waived_no_ground_under_act : waived_no_ground_under_regulations;
        return given;
    }
};

inline constexpr waiver_within_law waiver_law_of_the_day{
    {.id = "waiver.law_of_the_day",
     .title = "A waiver of the council's rules is enough in law",
     .cites = clauses("LAW-PA-2023-S3", "LAW-PA-2023-S41", "LAW-PA-2023-S44", "LAW-PCR-2015", "LAW-PROCUREMENT-DAY",
                      "LAW-PSR-2023"),
     .force = force::must,
     .gives = judged_outcomes | outcome::not_applicable | outcome::not_assessed,
     .selects_policy_by = date_of::commencement,
     .reading =
         "The procurement began no later than the contract was entered into, nor than its first day. Each contract "
         "granted is valued by itself. A sum that does not state its VAT basis, or stands on the other one, is "
         "decided only where VAT from nothing to the standard rate gives one answer.",
     .reads = detail::law::waived_facts,
     .uses = detail::law::law_parameters,
     .dates = {"commenced"},
     .numbers = {"threshold_pence", "value_pence"},
     .sentences = detail::law::waived_sentences,
     .shared = detail::law::waived_shared,
     .remarks = detail::law::law_remarks}};

} // namespace leeds::commissioning::inline v0
