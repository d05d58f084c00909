// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/procurement/scope.hpp>

namespace leeds::commissioning::inline v0 {

namespace detail::law {

enum regime_sentence : std::uint8_t {
    regime_as_recorded,
    regime_differs, ///< the first of four, in the order of `procurement_regime`
    regime_told = regime_differs + 4,
    regime_not_read = regime_told + 4
};

inline constexpr std::array<sentence, 10> regime_sentences{{
    {"Begun on {commenced}, so the law recorded governs it: {contract.procurement.regime}."},
    {"Recorded under {contract.procurement.regime}, but begun on {commenced}: the Public Contracts Regulations 2006 "
     "govern it.",
     "Correct the regime, or the day on which the procurement began."},
    {"Recorded under {contract.procurement.regime}, but begun on {commenced}: the Public Contracts Regulations 2015 "
     "govern it until it ends.",
     "Correct the regime, or the day on which the procurement began."},
    {"Recorded under {contract.procurement.regime}, but begun on {commenced}: the Procurement Act 2023 governs it.",
     "Correct the regime, or the day on which the procurement began."},
    {"Recorded under {contract.procurement.regime}, but begun on {commenced} and for health care services: the "
     "Provider "
     "Selection Regime governs it.",
     "Correct the regime, the day on which the procurement began, or what it is for."},
    {"Begun on {commenced}: the Public Contracts Regulations 2006 govern it. No regime is recorded to compare."},
    {"Begun on {commenced}: the Public Contracts Regulations 2015 govern it until it ends. No regime is recorded to "
     "compare."},
    {"Begun on {commenced}: the Procurement Act 2023 governs it. No regime is recorded to compare."},
    {"Begun on {commenced} and for health care services: the Provider Selection Regime governs it. No regime is "
     "recorded to compare."},
    {"Begun on {commenced}, before the first day for which thresholds were read, 1 January 2014."},
}};

} // namespace detail::law

/// Which law governs the contract, by the day its procurement began, and whether that is the one recorded
/// (LAW-PROCUREMENT-DAY). Told, but not judged, where none is recorded.
struct governing_regime {
    rule_info info;

    [[nodiscard]] answer operator()(contract const& subject, basis const&) const noexcept {
        using namespace detail::law;
        auto const known = procured_of(subject);
        if (!known) return law_answer(info, outcome::not_applicable, shared_sentence(info, law_nothing_recorded));
        if (!known->commenced) return law_cannot_tell(info, law_commenced);
        procured unjudged = *known; // the regime is what is judged here: it tells nothing about health care
        unjudged.regime.reset();
        auto const health_care = health_care_of(unjudged);
        answer const otherwise = of(*known->commenced, false, known->regime);
        answer const if_so = of(*known->commenced, true, known->regime);
        if (health_care) return *health_care ? if_so : otherwise;
        if (otherwise.because == if_so.because || (known->regime && otherwise.is == if_so.is)) return otherwise;
        answer given = law_cannot_tell(info, law_health_care);
        if (!known->category) given.missing |= law_category; // goods and works are no health care services
        return given;
    }

private:
    [[nodiscard]] answer of(date commenced, bool health_care,
                            std::optional<procurement_regime> recorded) const noexcept {
        using namespace detail::law;
        auto const governs = regime_on(commenced, health_care);
        answer given = law_answer(info, outcome::not_assessed, regime_not_read);
        if (governs) {
            auto const place = static_cast<std::uint8_t>(*governs);
            given = !recorded
                        ? law_answer(info, outcome::not_applicable, static_cast<std::uint8_t>(regime_told + place))
                    : *recorded == *governs
                        ? law_answer(info, outcome::met, regime_as_recorded)
                        : law_answer(info, outcome::not_met, static_cast<std::uint8_t>(regime_differs + place));
        }
        given.dates[0] = commenced;
        return given;
    }
};

inline constexpr governing_regime procurement_governed_by{
    {.id = "procurement.regime",
     .title = "The law that the day of procurement selects",
     .cites = clauses("LAW-PROCUREMENT-DAY", "LAW-PCR-2006", "LAW-PCR-2015", "LAW-PSR-2023"),
     .force = force::must,
     .gives = judged_outcomes | outcome::not_applicable | outcome::not_assessed,
     .selects_policy_by = date_of::none,
     .reads = std::span(detail::law::law_facts).first<4>(),
     .dates = {"commenced"},
     .sentences = detail::law::regime_sentences,
     .shared = std::span(detail::law::law_sentences).first<2>()}};

} // namespace leeds::commissioning::inline v0
