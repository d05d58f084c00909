// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/contract_management/answer.hpp>

namespace leeds::commissioning::inline v0 {

// What a running contract asks for and how closely it is followed: its outcomes (SCR-33a), the burden of its reports
// (CODE-CM1), single purchases beside it (CC-4) and the Compact in its terms (CODE-PR11).

namespace detail::of_management {

inline constexpr std::array<std::string_view, 4> agreed_facts{
    "contract.management.outcomes", "contract.management.outcomes.what", "contract.management.outcomes.measure",
    "contract.management.outcomes.city_aim"};

enum agreed_says : std::uint8_t { agreed_met, agreed_missing };

/// A measure or an aim that is not recorded shows nothing: it is never said that there is none.
inline constexpr std::array<sentence, 2> agreed_sentences{{
    {"Of {outcomes_agreed:outcome} agreed, every one has a measure and serves an aim of the city or the council."},
    sentence_on_missing_facts,
}};

inline answer agreed_lacks(std::uint16_t missing) noexcept {
    return answered(outcome::cannot_tell, agreed_missing, missing);
}

inline answer decide_agreed(contract const&, contract_management const& kept, basis const&, rule_info const&) noexcept {
    answer given = worst_of(
        kept.outcomes, agreed_lacks(fact_bit(agreed_facts, "contract.management.outcomes")),
        [](outcome_sought const& each, std::int64_t) noexcept {
            std::uint16_t const missing = bits_of(
                bits_unless(says_something(each.what), fact_bit(agreed_facts, "contract.management.outcomes.what")),
                bits_of(bits_unless(says_something(each.measure),
                                    fact_bit(agreed_facts, "contract.management.outcomes.measure")),
                        bits_unless(says_something(each.city_aim),
                                    fact_bit(agreed_facts, "contract.management.outcomes.city_aim"))));
            return missing != 0 ? agreed_lacks(missing) : answered(outcome::met, agreed_met);
        });
    given.numbers[0] = static_cast<std::int64_t>(kept.outcomes.size());
    return given;
}

inline constexpr std::array<std::string_view, 2> burden_facts_of_contract{
    "contract.management.reporting.reports_a_year", "contract.value"};
inline constexpr std::array<parameter, 3> burden_uses_of_contract{
    parameters::most_reports_if_small, parameters::small_exercise_below, parameters::code_in_force};

enum burden_says : std::uint8_t { burden_met, burden_heavy, burden_missing, burden_not_small, burden_unset };

inline constexpr std::array<sentence, 5> burden_sentences{{
    {"The provider is asked for {reports_asked:report} a year; below a value of {small_value_pence} the most is "
     "{minimum}."},
    {"The provider is asked for {reports_asked:report} a year, though below a value of {small_value_pence} the most is "
     "{minimum}.",
     "Ask for no more than {minimum}, or let a report do for several purposes."},
    sentence_on_missing_facts,
    {"Its value of {contract.value} is not below the figure from which more reports may be asked for."},
    {"The Code asks for reporting in proportion and does not say what that is; the policy sets no figure."},
}};

inline answer decide_burden(contract const& subject, contract_management const& kept, basis const& on,
                            rule_info const& info) noexcept {
    if (auto const outside = outside_the_code(info, on.as_of, on)) return *outside;
    value_on_day const most = on.numbers.on(parameters::most_reports_if_small, on.as_of);
    value_on_day const small = on.numbers.on(parameters::small_exercise_below, on.as_of);
    if (most.held != holding::yes || small.held != holding::yes) return answered(outcome::not_assessed, burden_unset);
    if (subject.value && small.value->amount <= subject.value->pence()) return answer_without();

    auto const asked = kept.reporting ? kept.reporting->reports_a_year : std::nullopt;
    bool const counted = asked && 0 <= *asked; // a negative number is a slip of the pen
    if (!subject.value || !counted)
        return answer_lacks(bits_of(
            bits_unless(subject.value.has_value(), fact_bit(burden_facts_of_contract, "contract.value")),
            bits_unless(counted, fact_bit(burden_facts_of_contract, "contract.management.reporting.reports_a_year"))));
    answer given = answer_if(*asked <= most.value->amount);
    given.numbers = {*asked, small.value->amount};
    given.values_of = on.as_of;
    return given;
}

inline constexpr std::array<std::string_view, 3> order_facts{
    "contract.management.orders.monitored", "contract.management.orders.kind", "contract.management.orders"};

inline constexpr std::array<sentence, 4> order_sentences{{
    {"Single purchases get routine contract monitoring."},
    {"A single purchase (order {order}) gets no routine contract monitoring.",
     "Take single purchases into the monitoring of contracts."},
    sentence_on_missing_facts,
    {"No single purchase is recorded."},
}};

inline answer judge_order(contract_order const& each, std::int64_t number) noexcept {
    if (each.kind == std::optional(order_kind::framework_call_off)) return answer_without();
    std::uint16_t const missing =
        bits_of(bits_unless(each.kind.has_value(), fact_bit(order_facts, "contract.management.orders.kind")),
                bits_unless(each.monitored.has_value(), fact_bit(order_facts, "contract.management.orders.monitored")));
    answer given = missing != 0 ? answer_lacks(missing) : answer_if(*each.monitored);
    given.numbers[0] = number;
    return given;
}

inline answer decide_orders(contract const&, contract_management const& kept, basis const&, rule_info const&) noexcept {
    return worst_of(kept.orders, answer_without(), judge_order);
}

inline constexpr std::array<std::string_view, 4> compact_facts_of_contract{
    "contract.management.compact_referenced", "contract.providers", "contract.providers.sector", "contract.start"};
inline constexpr std::array<parameter, 1> compact_uses{parameters::code_in_force};

inline constexpr std::array<sentence, 4> compact_sentences{{
    {"The terms or the offer letter refer to the Compact for Leeds."},
    {"Neither the terms nor an offer letter refer to the Compact for Leeds, though a provider is of the third sector.",
     "Refer to the Compact for Leeds when the terms are next agreed."},
    sentence_on_missing_facts,
    {"No provider is of the third sector."},
}};

/// Whether any provider is of the third sector; nothing where that is not recorded.
inline std::optional<bool> any_third_sector(contract const& subject) noexcept {
    bool every_known = !subject.providers.empty();
    for (organisation const& each : subject.providers) {
        if (each.sector == std::optional(sector::third_sector)) return true;
        every_known = every_known && each.sector.has_value();
    }
    return every_known ? std::optional(false) : std::nullopt;
}

inline answer decide_compact(contract const& subject, contract_management const& kept, basis const& on,
                             rule_info const& info) noexcept {
    auto const third = any_third_sector(subject);
    if (third == std::optional(false)) return answer_without();
    if (subject.start)
        if (auto const outside = outside_the_code(info, *subject.start, on)) return *outside;
    std::uint16_t const sector_missing = subject.providers.empty()
                                             ? fact_bit(compact_facts_of_contract, "contract.providers")
                                             : fact_bit(compact_facts_of_contract, "contract.providers.sector");
    std::uint16_t const missing =
        bits_of(bits_of(bits_unless(third.has_value(), sector_missing),
                        bits_unless(subject.start.has_value(), fact_bit(compact_facts_of_contract, "contract.start"))),
                bits_unless(kept.compact_referenced.has_value(),
                            fact_bit(compact_facts_of_contract, "contract.management.compact_referenced")));
    if (missing != 0) return answer_lacks(missing);
    answer given = answer_if(*kept.compact_referenced);
    given.values_of = subject.start;
    return given;
}

} // namespace detail::of_management

/// Whether each outcome agreed can be measured and serves an aim of the city or the council (SCR-33a).
inline constexpr management_rule management_outcomes{
    {.id = "management.outcomes",
     .title = "Outcomes of the contract measurable and tied to aims",
     .cites = clauses("SCR-33a"),
     .force = force::should,
     .gives = outcomes(outcome::met, outcome::cannot_tell, outcome::not_applicable),
     .reading = "Asked only where contract management is recorded. An outcome with a measure is taken to be "
                "identifiable and measurable; whether it can be delivered, and was agreed, is not judged.",
     .reads = detail::of_management::agreed_facts,
     .numbers = {"outcomes_agreed"},
     .sentences = detail::of_management::agreed_sentences,
     .shared = detail::of_management::sentence_without_management},
    detail::of_management::decide_agreed};

/// Whether the reports asked of the provider are in proportion (CODE-CM1), by the figures of the policy.
inline constexpr management_rule management_reporting{
    {.id = "management.reporting",
     .title = "Reporting in proportion while the contract runs",
     .cites = clauses("CODE-CM1"),
     .force = force::should,
     .gives = judged_outcomes | outcome::not_applicable | outcome::not_assessed,
     .selects_policy_by = date_of::asked,
     .reading = "Asked only where contract management is recorded, and by the day asked about. Proportion is read as a "
                "most number of reports a year below a value; risk and activity are not judged.",
     .reads = detail::of_management::burden_facts_of_contract,
     .uses = detail::of_management::burden_uses_of_contract,
     .dates = {"", "", "", "judged_on"},
     .numbers = {"reports_asked", "small_value_pence"},
     .sentences = detail::of_management::burden_sentences,
     .shared = detail::of_management::management_sentences},
    detail::of_management::decide_burden};

/// Whether single purchases beside the contract get routine contract monitoring (CC-4).
inline constexpr management_rule management_orders{
    {.id = "management.spot_purchases",
     .title = "Single purchases monitored like contracts",
     .cites = clauses("CC-4", "CC-3"),
     .force = force::should,
     .gives = judged_outcomes | outcome::not_applicable,
     .reading = "Asked only where contract management is recorded. Said in one report of home care, and asked of every "
                "service; call-offs are taken to be monitored with their framework.",
     .reads = detail::of_management::order_facts,
     .numbers = {"order"},
     .sentences = detail::of_management::order_sentences,
     .shared = detail::of_management::sentence_without_management},
    detail::of_management::decide_orders};

/// Whether the terms of a contract with the third sector refer to the Compact (CODE-PR11).
inline constexpr management_rule management_compact{
    {.id = "management.compact",
     .title = "Compact in the terms of the contract",
     .cites = clauses("CODE-PR11"),
     .force = force::where_appropriate,
     .gives = judged_outcomes | outcome::not_applicable | outcome::not_assessed,
     .selects_policy_by = date_of::commencement,
     .reading = "Asked only where contract management is recorded, and by the first day of the contract. A provider of "
                "the third sector makes it appropriate.",
     .reads = detail::of_management::compact_facts_of_contract,
     .uses = detail::of_management::compact_uses,
     .dates = {"", "", "", "judged_on"},
     .sentences = detail::of_management::compact_sentences,
     .shared = detail::of_management::management_sentences},
    detail::of_management::decide_compact};

} // namespace leeds::commissioning::inline v0
