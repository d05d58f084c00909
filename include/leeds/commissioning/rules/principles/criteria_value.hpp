// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/principles/recorded.hpp>

// What facts say of the criteria of principle 10, value for money. The tests themselves stand in criteria_market.hpp.
namespace leeds::commissioning::inline v0::detail::by_facts {

inline constexpr std::array weight_facts{"exercise.tender.award_criteria"sv, "exercise.tender.award_criteria.kind"sv,
                                         "exercise.tender.award_criteria.weight"sv, "exercise.tender.price_floor"sv,
                                         "exercise.decision"sv};
inline constexpr std::array weight_uses{parameters::least_quality_weight};

/// The most that criteria of a kind can weigh in all, in hundredths of one per cent: what is recorded, and what is left
/// of 100 % where a kind or a weight is missing that may add to it.
inline std::int64_t most_weight(std::span<award_criterion const> award_criteria, criterion_kind kind) noexcept {
    std::int64_t own = 0;
    std::int64_t others = 0;
    bool open = false;
    for (award_criterion const& each : award_criteria) {
        bool const other = each.kind && *each.kind != kind;
        open |= !other && (!each.kind || !each.weight);
        (other ? others : own) += each.weight ? each.weight->hundredths() : 0;
    }
    return open ? 100'00 - others : own;
}

/// Weights that add up to 100 %, quality among them, and price: with a fixed price, price need not weigh anything.
inline shown quality_and_price(exercise const& subject, basis const& on) noexcept {
    auto const award_criteria = list_of(subject.tender, &tender::award_criteria);
    if (award_criteria.empty()) return lacks(fact_bit(weight_facts, "exercise.tender.award_criteria"));
    std::int64_t sum = 0;
    fact_bits missing = 0;
    bool weights_known = true;
    for (award_criterion const& each : award_criteria) {
        sum += each.weight ? each.weight->hundredths() : 0;
        weights_known &= each.weight.has_value();
        missing |=
            both(unless(each.kind.has_value(), fact_bit(weight_facts, "exercise.tender.award_criteria.kind")),
                 unless(each.weight.has_value(), fact_bit(weight_facts, "exercise.tender.award_criteria.weight")));
    }
    date const day = day_of(subject, on);
    auto const least = value_on(on, parameters::least_quality_weight, day);
    std::int64_t const quality = most_weight(award_criteria, criterion_kind::quality);
    bool const price = most_weight(award_criteria, criterion_kind::price) > 0;
    auto const floor = fact_of(subject.tender, &tender::price_floor);
    if (!price) missing |= unless(floor.has_value(), fact_bit(weight_facts, "exercise.tender.price_floor"));

    bool const cannot_add_up = sum > 100'00 || (weights_known && sum != 100'00);
    bool const too_light = quality == 0 || quality / 100 < least.value_or(0);
    bool const no_price = !price && floor && *floor != price_floor::fixed_price;
    bool const fails = cannot_add_up || too_light || no_price;
    if (!fails && missing != 0) return lacks(missing);
    shown found = holds_if(!fails);
    if (least) found.values_of = day;
    return found;
}

inline constexpr std::array need_facts{"exercise.areas_of_need"sv};

inline shown resources_to_need(exercise const& subject, basis const&) noexcept {
    return holds_where(any_says_something(subject.areas_of_need), fact_bit(need_facts, "exercise.areas_of_need"));
}

inline constexpr std::array floor_facts{"exercise.tender.price_floor"sv};

inline shown price_kept_from_falling(exercise const& subject, basis const&) noexcept {
    auto const floor = fact_of(subject.tender, &tender::price_floor);
    if (!floor) return lacks(fact_bit(floor_facts, "exercise.tender.price_floor"));
    return holds_if(*floor != price_floor::none);
}

inline constexpr std::array option_facts{"exercise.options"sv,
                                         "exercise.options.contracts"sv,
                                         "exercise.options.size"sv,
                                         "exercise.options.months"sv,
                                         "exercise.options.funding_form"sv,
                                         "exercise.options.advantages"sv,
                                         "exercise.options.disadvantages"sv};

/// Two options at least, each told in full. That only one is recorded does not show that there was no other.
inline shown options_considered(exercise const& subject, basis const&) noexcept {
    fact_bits missing = unless(subject.options.size() >= 2, fact_bit(option_facts, "exercise.options"));
    for (delivery_option const& each : subject.options) {
        missing |= unless(each.contracts.has_value(), fact_bit(option_facts, "exercise.options.contracts"));
        missing |= unless(each.size.has_value(), fact_bit(option_facts, "exercise.options.size"));
        missing |= unless(each.months.has_value(), fact_bit(option_facts, "exercise.options.months"));
        missing |= unless(each.funding_form.has_value(), fact_bit(option_facts, "exercise.options.funding_form"));
        missing |= unless(says_something(each.advantages), fact_bit(option_facts, "exercise.options.advantages"));
        missing |= unless(says_something(each.disadvantages), fact_bit(option_facts, "exercise.options.disadvantages"));
    }
    if (missing != 0) return lacks(missing);
    shown found = holds_if(true);
    found.numbers[0] = count(subject.options.size());
    return found;
}

inline constexpr std::array social_facts{"exercise.tender.social_value_in_specification"sv,
                                         "exercise.tender.award_criteria"sv, "exercise.tender.award_criteria.kind"sv,
                                         "exercise.tender.award_criteria.weight"sv};

/// In the specification, and with a weight: where either is known to be missing, the other cannot make up for it.
inline shown social_value(exercise const& subject, basis const&) noexcept {
    auto const specified = fact_of(subject.tender, &tender::social_value_in_specification);
    auto const award_criteria = list_of(subject.tender, &tender::award_criteria);
    fact_bits missing = unless(!award_criteria.empty(), fact_bit(social_facts, "exercise.tender.award_criteria"));
    bool scored = false;
    for (award_criterion const& each : award_criteria) {
        if (each.kind && *each.kind != criterion_kind::social_value) continue;
        if (each.weight && each.weight->hundredths() == 0) continue;
        scored |= each.kind && each.weight;
        missing |=
            both(unless(each.kind.has_value(), fact_bit(social_facts, "exercise.tender.award_criteria.kind")),
                 unless(each.weight.has_value(), fact_bit(social_facts, "exercise.tender.award_criteria.weight")));
    }
    if (scored) missing = 0;
    if (specified == std::optional(false) || (!scored && missing == 0)) return holds_if(false);
    missing |= unless(specified.has_value(), fact_bit(social_facts, "exercise.tender.social_value_in_specification"));
    return missing != 0 ? lacks(missing) : holds_if(true);
}

} // namespace leeds::commissioning::inline v0::detail::by_facts
