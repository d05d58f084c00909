// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/recorded_text.hpp>
#include <leeds/commissioning/rules/procurement/possible.hpp>
#include <leeds/commissioning/rules/rule.hpp>

namespace leeds::commissioning::inline v0::detail::law {

// What the rules about procurement share: the facts they read first, what they can say, and whether the Procurement Act
// 2023 asks anything of a contract at all.

inline constexpr std::array<std::string_view, 6> law_facts{
    "contract.category",
    "contract.procurement.commenced",
    "contract.procurement.regime",
    "contract.procurement.health_care",
    "contract.procurement.estimated_value",
    "contract.procurement.entered_into",
};

/// The shared facts, then a rule's own.
template <std::size_t Count>
consteval std::array<std::string_view, law_facts.size() + Count>
law_facts_and(std::array<std::string_view, Count> const& own) {
    std::array<std::string_view, law_facts.size() + Count> all{};
    for (std::size_t at = 0; at < all.size(); ++at)
        all[at] = at < law_facts.size() ? law_facts[at] : own[at - law_facts.size()];
    return all;
}

inline constexpr std::array<parameter, 5> law_parameters{parameters::threshold_goods_services,
                                                         parameters::threshold_works, parameters::threshold_light_touch,
                                                         parameters::thresholds_include_vat, parameters::vat_rate};

/// A rule's own parameters, the deciding one first, then those that the rules share.
template <std::size_t Count>
consteval std::array<parameter, law_parameters.size() + Count>
law_parameters_after(std::array<parameter, Count> const& own) {
    std::array<parameter, law_parameters.size() + Count> all{};
    for (std::size_t at = 0; at < all.size(); ++at) all[at] = at < Count ? own[at] : law_parameters[at - Count];
    return all;
}

inline constexpr std::array<sentence, 10> law_sentences{{
    {"Not recorded: {missing}.", "Record {missing}."},
    {"Nothing is recorded of how it was procured."},
    {"Its procurement began before the Procurement Act 2023 came into force on 24 February 2025; it stays under the "
     "earlier law until it ends."},
    {"It is for health care services, procured under the Provider Selection Regime and not under this law."},
    {"Its value of {contract.procurement.estimated_value} is below the threshold of {threshold_pence} on the day its "
     "procurement began."},
    {"Its value of {contract.procurement.estimated_value} is so close to the threshold of {threshold_pence} that VAT "
     "decides.",
     "Record the value as the thresholds of that day count it, with or without VAT."},
    {"No threshold holds on the day its procurement began."},
    {"The law asks for it, and it was done, whatever the facts are that are not recorded."},
    {"The law asks for it, and it was not done, whatever the facts are that are not recorded.",
     "Record the day on which the procurement began and what is bought, and do what the law of that day asks."},
    {"The law does not ask for it, whatever the facts are that are not recorded."},
}};

inline constexpr std::array<std::string_view, 4> law_remarks{
    "That threshold counts VAT.", "That threshold leaves VAT out.",
    "Nothing read confirms that the sum was in force for councils on that day.",
    "The day on which the procurement began is not recorded: this holds for every day on which it can have begun "
    "since 1 January 2014, before which no thresholds were read."};

enum law_remark : std::uint16_t {
    remark_with_vat = 1u << 0,
    remark_without_vat = 1u << 1,
    remark_unconfirmed = 1u << 2
};

/// Number of the first of the sentences that a rule shares with others.
inline std::uint8_t first_shared(rule_info const& info) noexcept {
    return static_cast<std::uint8_t>(info.sentences.size());
}

inline std::uint8_t shared_sentence(rule_info const& info, law_sentence which) noexcept {
    return static_cast<std::uint8_t>(first_shared(info) + which);
}

inline answer law_answer(rule_info const& info, outcome is, std::uint8_t because) noexcept {
    answer given;
    given.is = is;
    given.because = because;
    given.weight = info.weight_of(is);
    return given;
}

inline answer law_cannot_tell(rule_info const& info, unsigned facts) noexcept {
    answer given = law_answer(info, outcome::cannot_tell, shared_sentence(info, law_missing));
    given.missing = static_cast<std::uint16_t>(facts);
    return given;
}

/// An answer with what every answer about a known procurement carries.
inline answer dated(answer given, procured const& known, set_against const& against = {}) noexcept {
    given.values_of = known.commenced;
    given.dates[0] = known.commenced;
    given.numbers[0] = against.threshold_pence;
    if (against.is != standing_against::not_set)
        given.remarks |= against.counts_vat ? remark_with_vat : remark_without_vat;
    if (against.status == value_status::unconfirmed) given.remarks |= remark_unconfirmed;
    return given;
}

/// Where a procurement's value stands against the threshold of its day.
/// @pre its category, its day and its value are known
inline set_against threshold_of(procured const& known, basis const& on) noexcept {
    return set_against_threshold(*known.value, threshold_for(*known.category), *known.commenced, on.numbers);
}

/// Why the Procurement Act asks nothing of a contract, or why that cannot be told; nothing where it is a public
/// contract under the Act.
/// @pre its category, its day and whether it is for health care are known
inline std::optional<answer> outside_the_act(rule_info const& info, procured const& known, basis const& on) noexcept {
    auto const outside = [&](law_sentence why, set_against const& against = {}) {
        return dated(law_answer(info, outcome::not_applicable, shared_sentence(info, why)), known, against);
    };
    using enum procurement_regime;
    auto const regime = regime_on(*known.commenced, *known.health_care);
    if (regime == std::optional(provider_selection_regime)) return outside(law_selection_regime);
    if (regime != std::optional(procurement_act_2023)) return outside(law_earlier);
    if (!known.value) return dated(law_cannot_tell(info, law_value), known);
    set_against const against = threshold_of(known, on);
    switch (against.is) {
    case standing_against::at_or_above: return std::nullopt;
    case standing_against::below: return outside(law_below, against);
    case standing_against::vat_decides: {
        answer given = dated(law_cannot_tell(info, law_value), known, against);
        given.because = shared_sentence(info, law_vat_decides);
        return given;
    }
    case standing_against::not_set: break;
    }
    return dated(law_answer(info, outcome::not_assessed, shared_sentence(info, law_not_set)), known);
}

/// The declaration that the rules about procurement have in common.
constexpr rule_info law_info(std::string_view id, std::string_view title, citations cites,
                             std::span<std::string_view const> reads, std::span<sentence const> sentences,
                             std::array<std::string_view, 4> dates, std::string_view second_number = {},
                             std::string_view reading = {}, int version = 1,
                             std::span<parameter const> uses = law_parameters) {
    return {.id = id,
            .version = version,
            .title = title,
            .cites = cites,
            .force = force::must,
            .gives = judged_outcomes | outcome::not_applicable | outcome::not_assessed,
            .selects_policy_by = date_of::commencement,
            .reading = reading,
            .reads = reads,
            .uses = uses,
            .dates = dates,
            .numbers = {"threshold_pence", second_number},
            .sentences = sentences,
            .shared = law_sentences,
            .remarks = law_remarks};
}

} // namespace leeds::commissioning::inline v0::detail::law
