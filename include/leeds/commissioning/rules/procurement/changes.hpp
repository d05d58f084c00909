// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/procurement/change_size.hpp>
#include <leeds/commissioning/rules/procurement/notices.hpp>

namespace leeds::commissioning::inline v0 {

namespace detail::law {

enum change_sentence : std::uint8_t {
    change_on_ground,
    change_small,
    change_not_substantial,
    change_needs_procurement,
    change_free,
    change_none,
    change_law_not_read,
    change_reading_open,
    change_without_shares
};

inline constexpr auto change_facts = law_facts_and(std::array<std::string_view, 9>{
    "contract.procurement.changes.made", "contract.procurement.changes.value_before",
    "contract.procurement.changes.value_after", "contract.procurement.changes.end_before",
    "contract.procurement.changes.end_after", "contract.procurement.changes.material",
    "contract.procurement.changes.ground", "contract.procurement.longest_end", "contract.start"});

inline constexpr sentence sentence_without_shares{
    "The policy has no share up to which a change is small, on the day the procurement began.",
    "Set the shares of value and of term in the policy."};

inline constexpr auto change_uses = law_parameters_after(std::array{
    parameters::small_change_share, parameters::small_change_share_works, parameters::small_term_change_share});

inline constexpr std::array<sentence, 9> change_sentences{{
    {"A change, made on {made}, is on a ground that the law names."},
    {"A change, made on {made}, alters the value by {altered_pence}, no more than {minimum} "
     "({minimum:procurement.small_change_share_works} for works), and all "
     "changes "
     "together stay below the threshold of {threshold_pence}."},
    {"A change, made on {made}, is not substantial."},
    {"A change, made on {made}, is substantial, alters the value by {altered_pence} and is on no ground that the law "
     "names: "
     "it needs a new procurement.",
     "Name the ground in law for it (Schedule 8 of the Procurement Act 2023, regulation 72 of the Regulations of "
     "2015), "
     "or procure the change."},
    {"A light-touch contract under the Procurement Act 2023 may be changed freely."},
    {"No change of it is recorded."},
    {"The law on changes of a contract begun so early was not read."},
    {"A change, made on {made}, alters the value by {altered_pence}. Whether it is small depends on how several "
     "changes "
     "are counted: each against the value before it, or all together against the first. No source that was read says.",
     "Name the ground in law for it (regulation 72 of the Regulations of 2015), or take advice on how the changes are "
     "counted."},
    sentence_without_shares,
}};

/// The facts on which the size of a change depends, where they stand among those that a rule reads.
struct size_facts {
    std::uint16_t value_before, value_after, end_before, end_after, longest_end, start;
};

consteval size_facts size_facts_in(std::span<std::string_view const> reads) {
    return {fact_bit(reads, "contract.procurement.changes.value_before"),
            fact_bit(reads, "contract.procurement.changes.value_after"),
            fact_bit(reads, "contract.procurement.changes.end_before"),
            fact_bit(reads, "contract.procurement.changes.end_after"),
            fact_bit(reads, "contract.procurement.longest_end"),
            fact_bit(reads, "contract.start")};
}

inline constexpr size_facts change_size = size_facts_in(change_facts);
inline constexpr std::uint16_t material_bit = fact_bit(change_facts, "contract.procurement.changes.material");
inline constexpr std::uint16_t change_ground_bit = fact_bit(change_facts, "contract.procurement.changes.ground");

/// Facts whose absence leaves open how much the value changes. Where both sums are recorded and cannot be compared,
/// the later one is named: it is to be put on the basis of the earlier.
inline unsigned missing_of_value(joined_change const& change, size_facts const& facts) noexcept {
    unsigned const missing =
        (change.first->value_before ? 0u : facts.value_before) | (change.last->value_after ? 0u : facts.value_after);
    return missing == 0 ? facts.value_after : missing;
}

/// Facts whose absence leaves open how much the term changes.
inline unsigned missing_of_term(joined_change const& change, contract const& subject,
                                size_facts const& facts) noexcept {
    unsigned const missing =
        (change.first->end_before ? 0u : facts.end_before) | (change.last->end_after ? 0u : facts.end_after);
    if (missing != 0) return missing;
    return (subject.start ? 0u : facts.start) | (subject.procurement->longest_end ? 0u : facts.longest_end);
}

/// Days of the longest term that the contract could have had as awarded. Nothing where that is not recorded.
inline std::optional<std::int64_t> longest_term(contract const& subject) noexcept {
    if (!subject.start || !subject.procurement->longest_end) return std::nullopt;
    return days_between(*subject.start, *subject.procurement->longest_end) + 1;
}

/// As `outside_the_act`; but a contract below the threshold is caught where a change lifts it there.
inline std::optional<answer> outside_the_act_after(rule_info const& info, procured known, contract_change const& change,
                                                   std::uint16_t value_after, basis const& on) noexcept {
    auto const outside = outside_the_act(info, known, on);
    if (!outside || outside->because != shared_sentence(info, law_below)) return outside;
    if (!change.value_after) return dated(law_cannot_tell(info, value_after), known);
    known.value = change.value_after;
    switch (threshold_of(known, on).is) {
    case standing_against::at_or_above: return std::nullopt;
    case standing_against::vat_decides: return dated(law_cannot_tell(info, value_after), known);
    default: return outside;
    }
}

/// The answer about all changes: about the first of those that weigh most.
template <class Decide>
answer worst_of(std::span<contract_change const> changes, answer const& of_none, Decide const& decide) noexcept {
    auto const rank = [](answer const& given) {
        if (given.is == outcome::not_met) return 3;
        if (given.is == outcome::cannot_tell) return 2;
        return given.is == outcome::met ? 1 : 0;
    };
    std::optional<answer> worst;
    for (std::size_t at = 0; at < changes.size(); ++at) {
        answer const given = decide(at);
        if (!worst || rank(*worst) < rank(given)) worst = given;
    }
    return worst.value_or(of_none);
}

/// Whether something holds where it is known: yes, no or not recorded.
inline bool is_yes(std::optional<bool> known) noexcept { return known == std::optional(true); }
inline bool is_no(std::optional<bool> known) noexcept { return known == std::optional(false); }

} // namespace detail::law

/// Whether a change of a contract is one that the law allows without a new procurement: on a ground it names, not
/// substantial, or small (LAW-PA-2023-S74; LAW-PCR-2015-R72 for contracts begun before the Act).
struct change_allowed {
    rule_info info;

    [[nodiscard]] answer operator()(contract const& subject, basis const& on) const noexcept {
        using namespace detail::law;
        auto const recorded = procured_of(subject);
        if (!recorded) return law_answer(info, outcome::not_applicable, shared_sentence(info, law_nothing_recorded));
        auto const& changes = subject.procurement->changes;
        answer const of_none = law_answer(info, outcome::not_applicable, change_none);
        return worst_of(std::span(changes.data(), changes.size()), of_none, [&](std::size_t at) {
            answer given = for_all_that_is_possible(*recorded, on.numbers, first_shared(info),
                                                    [&](procured const& known) { return of(known, subject, at, on); });
            given.dates[1] = changes[at].made;
            auto const altered = value_altered_by(changes[at].value_before, changes[at].value_after);
            given.numbers[1] = altered.value_or(0);
            return given;
        });
    }

private:
    [[nodiscard]] answer of(procured const& known, contract const& subject, std::size_t at,
                            basis const& on) const noexcept {
        using namespace detail::law;
        using enum procurement_regime;
        auto const regime = regime_on(*known.commenced, *known.health_care);
        if (!regime || *regime == public_contracts_regulations_2006)
            return dated(law_answer(info, outcome::not_assessed, change_law_not_read), known);
        bool const by_the_act = *regime == procurement_act_2023;
        if (by_the_act && known.category == std::optional(procurement_category::light_touch))
            return dated(law_answer(info, outcome::not_applicable, change_free), known);
        contract_change const& change = subject.procurement->changes[at];
        auto const outside = *regime == public_contracts_regulations_2015
                                 ? outside_the_regulations(known, on)
                                 : outside_the_act_after(info, known, change, change_size.value_after, on);
        if (outside) return *outside;
        return dated(weighed(known, subject, at, by_the_act, on), known, threshold_of(known, on));
    }

    /// Why the Regulations of 2015 ask nothing of a contract, or why that cannot be told.
    [[nodiscard]] std::optional<answer> outside_the_regulations(procured const& known, basis const& on) const noexcept {
        using namespace detail::law;
        if (!known.value) return dated(law_cannot_tell(info, law_value), known);
        set_against const against = threshold_of(known, on);
        if (against.is == standing_against::at_or_above) return std::nullopt;
        if (against.is == standing_against::below)
            return dated(law_answer(info, outcome::not_applicable, shared_sentence(info, law_below)), known, against);
        if (against.is == standing_against::not_set)
            return dated(law_answer(info, outcome::not_assessed, shared_sentence(info, law_not_set)), known);
        answer given = dated(law_cannot_tell(info, law_value), known, against);
        given.because = shared_sentence(info, law_vat_decides);
        return given;
    }

    [[nodiscard]] answer weighed(procured const& known, contract const& subject, std::size_t at, bool by_the_act,
                                 basis const& on) const noexcept {
        using namespace detail::law;
        auto const& changes = subject.procurement->changes;
        contract_change const& change = changes[at];
        joined_change const alone{&change, &change};
        if (change.ground == std::optional(change_ground::statutory))
            return law_answer(info, outcome::met, change_on_ground);
        bool const works = known.category == std::optional(procurement_category::works);
        small_shares const shares = small_shares_on(on.numbers, works, *known.commenced);
        if (!shares.of_value || (by_the_act && !shares.of_term))
            return law_answer(info, outcome::not_assessed, change_without_shares);
        std::span<contract_change const> const so_far(changes.data(), at + 1);
        auto const small_by_itself = is_small(known, so_far, shares, on);
        auto const small_in_all = by_the_act ? small_by_itself : is_small_in_all(known, so_far, shares, on);
        auto const small = small_by_itself == small_in_all ? small_by_itself : std::nullopt;
        bool const reading_decides = small_by_itself && small_in_all && !small;
        auto const term_is_small = alone.term_is_small(longest_term(subject), shares);
        // By the Act alone a term longer or shorter by more than its share is substantial whatever else it changes.
        std::optional<bool> substantial = change.material;
        if (by_the_act && is_no(term_is_small)) substantial = true;
        if (by_the_act && !term_is_small && is_no(substantial)) substantial = std::nullopt;

        if (is_yes(small)) return law_answer(info, outcome::met, detail::law::change_small);
        if (is_no(substantial)) return law_answer(info, outcome::met, change_not_substantial);
        unsigned missing = change.ground ? 0u : change_ground_bit;
        if (!small && !reading_decides) missing |= missing_of_value(alone, change_size);
        if (!substantial && !change.material) missing |= material_bit;
        if (!substantial && by_the_act && !term_is_small) missing |= missing_of_term(alone, subject, change_size);
        if (missing != 0) return law_cannot_tell(info, missing);
        if (!reading_decides) return law_answer(info, outcome::not_met, change_needs_procurement);
        answer given = law_cannot_tell(info, change_ground_bit); // a ground in law would decide all the same
        given.because = change_reading_open;
        return given;
    }

    /// Whether the change is small, and all changes up to it together are worth less than the threshold.
    [[nodiscard]] static std::optional<bool> is_small(procured const& known, std::span<contract_change const> changes,
                                                      small_shares const& shares, basis const& on) noexcept {
        contract_change const& change = changes.back();
        auto const small = joined_change{&change, &change}.value_is_small(shares);
        if (small != std::optional(true)) return small;
        auto const sum = altered_together(changes);
        return sum ? is_below(known, money::from_pence(*sum, change.value_after->vat()), on) : std::nullopt;
    }

    /// Whether all changes up to one alter the first value by little, and by less than the threshold, where what goes
    /// up and what goes down is set off.
    [[nodiscard]] static std::optional<bool> is_small_in_all(procured const& known,
                                                             std::span<contract_change const> changes,
                                                             small_shares const& shares, basis const& on) noexcept {
        joined_change const all{&changes.front(), &changes.back()};
        auto const small = all.value_is_small(shares);
        if (small != std::optional(true)) return small;
        auto const altered = value_altered_by(all.first->value_before, all.last->value_after);
        return is_below(known, money::from_pence(*altered, all.last->value_after->vat()), on);
    }

    /// Whether a sum is below the threshold. Nothing where that cannot be told.
    [[nodiscard]] static std::optional<bool> is_below(procured const& known, money sum, basis const& on) noexcept {
        procured together = known;
        together.value = sum;
        switch (detail::law::threshold_of(together, on).is) {
        case standing_against::below: return true;
        case standing_against::at_or_above: return false;
        default: return std::nullopt;
        }
    }
};

inline constexpr change_allowed procurement_change{detail::law::law_info(
    "procurement.change", "Changed as the law allows without a new procurement",
    clauses("LAW-PA-2023-S74", "LAW-PCR-2015-R72", "LAW-PROCUREMENT-DAY"), detail::law::change_facts,
    detail::law::change_sentences, {"commenced", "made"}, "altered_pence",
    "A contract below the threshold that a change lifts to it is measured by the threshold of the day its procurement "
    "began. Each change is measured against the value before it, and the sum of all changes against that threshold. By "
    "the Regulations of 2015 several changes may count together, against the first value: where that makes a "
    "difference "
    "nobody can tell.",
    2, detail::law::change_uses)};

} // namespace leeds::commissioning::inline v0
