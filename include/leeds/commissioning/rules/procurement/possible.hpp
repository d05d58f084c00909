// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/contract.hpp>
#include <leeds/commissioning/outcome/answer.hpp>
#include <leeds/commissioning/rules/procurement/day.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

// What the law of the day depends on, and what is answered where some of it is not recorded: only what every value that
// it may have would give.
namespace leeds::commissioning::inline v0 {

/// What the law of the day depends on, whatever it is asked about.
struct procured {
    std::optional<procurement_category> category = {};
    std::optional<date> commenced = {};
    std::optional<procurement_regime> regime = {}; ///< as recorded
    std::optional<bool> health_care = {};
    std::optional<money> value = {};
    std::optional<award_route> route = {};
    std::optional<date> entered_into = {};
    std::optional<date> no_later_than = {}; ///< last day on which it can have begun, where one is known
};

/// The earlier of two days, as far as they are recorded.
[[nodiscard]] constexpr std::optional<date> earlier_of(std::optional<date> one, std::optional<date> other) noexcept {
    if (one && other) return *other < *one ? other : one;
    return one ? one : other;
}

/// What a procurement's own record says. It began no later than its contract was entered into.
/// @param no_later_than another day by which it had begun, where one is known
[[nodiscard]] inline procured procured_of(std::optional<procurement_category> category, procurement const& recorded,
                                          std::optional<date> no_later_than) noexcept {
    return {category,
            recorded.commenced,
            recorded.regime,
            recorded.health_care,
            recorded.estimated_value,
            recorded.route,
            recorded.entered_into,
            earlier_of(recorded.entered_into, no_later_than)};
}

/// What is recorded of a contract's procurement, which began no later than the contract's first day. Nothing where
/// nothing is.
[[nodiscard]] inline std::optional<procured> procured_of(contract const& subject) noexcept {
    if (!subject.procurement) return std::nullopt;
    return procured_of(subject.category, *subject.procurement, subject.start);
}

namespace detail::law {

/// The facts that rules about procurement read first, in this order, so that their bits are the same in all of them.
enum law_fact : std::uint16_t {
    law_category = 1u << 0,
    law_commenced = 1u << 1,
    law_regime = 1u << 2,
    law_health_care = 1u << 3,
    law_value = 1u << 4,
    law_entered = 1u << 5,
    law_route = 1u << 6 ///< in those that read it
};

/// Sentences of every rule about procurement; they stand after its own.
enum law_sentence : std::uint8_t {
    law_missing,
    law_nothing_recorded,
    law_earlier,
    law_selection_regime,
    law_below,
    law_vat_decides,
    law_not_set,
    law_met_either_way,
    law_not_met_either_way,
    law_not_asked_either_way
};

/// Of two answers alike, the one about the threshold that says more: the lower where it is not reached, else the
/// higher.
inline answer const& plainer(answer const& one, answer const& other) noexcept {
    bool const lower = one.is == outcome::not_applicable || one.is == outcome::cannot_tell;
    return (other.numbers[0] < one.numbers[0]) == lower ? other : one;
}

/// One answer out of two that differ only in a fact that is not recorded: theirs where they agree, else that it cannot
/// be told for want of the fact. Where they agree for different reasons, no reason is given that may not be the true
/// one.
/// @param shared number of the first sentence that the rule shares with others
inline answer either_way(answer const& one, answer const& other, std::uint16_t fact, std::uint8_t shared) noexcept {
    bool const open = one.is == outcome::cannot_tell;
    if (one.is == other.is && one.because == other.because && (!open || one.missing == other.missing))
        return plainer(one, other);
    answer given = one;
    given.remarks = static_cast<std::uint16_t>(one.remarks & other.remarks);
    if (one.is == other.is && !open) {
        if (one.is == outcome::met) given.because = static_cast<std::uint8_t>(shared + law_met_either_way);
        if (one.is == outcome::not_met) given.because = static_cast<std::uint8_t>(shared + law_not_met_either_way);
        if (one.is == outcome::not_applicable)
            given.because = static_cast<std::uint8_t>(shared + law_not_asked_either_way);
        return given;
    }
    given.is = outcome::cannot_tell;
    given.weight = severity::none;
    given.because = static_cast<std::uint8_t>(shared + law_missing);
    given.missing = static_cast<std::uint16_t>(one.missing | other.missing | fact);
    given.dates = {one.dates[0]};
    given.numbers = {};
    return given;
}

/// Whether something is for health care services, where it need not be recorded: goods and works are not, and a
/// recorded regime tells.
inline std::optional<bool> health_care_of(procured const& known) noexcept {
    if (known.health_care) return known.health_care;
    if (known.category == std::optional(procurement_category::goods) ||
        known.category == std::optional(procurement_category::works))
        return false;
    if (known.regime) return *known.regime == procurement_regime::provider_selection_regime;
    return std::nullopt;
}

/// The days on which a law, a sum, a period or a share of procurement law begins to hold: between two of them every day
/// is alike.
class days_of_change {
public:
    explicit days_of_change(policy const& numbers) noexcept {
        for (date const day :
             {regulations_2006_read_from, regulations_2015_from, selection_regime_from, procurement_act_from})
            add(day);
        for (parameter const* const each :
             {&parameters::threshold_goods_services, &parameters::threshold_works, &parameters::threshold_light_touch,
              &parameters::publication_below_threshold, &parameters::thresholds_include_vat, &parameters::vat_rate,
              &parameters::details_notice_days, &parameters::details_notice_days_light_touch,
              &parameters::termination_notice_days, &parameters::small_change_share,
              &parameters::small_change_share_works, &parameters::small_term_change_share})
            if (auto const* const entry = numbers.find(each->name))
                for (dated_value const& value : entry->values) {
                    add(value.from);
                    if (value.possibly_from) add(*value.possibly_from);
                    if (value.to) add(add_days(*value.to, 1));
                }
    }

    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] date operator[](std::size_t place) const noexcept { return *days_[place]; }
    /// Whether there was room for all of them.
    [[nodiscard]] bool are_all() const noexcept { return all_; }

private:
    void add(date day) noexcept {
        if (day < regulations_2006_read_from) return;
        for (std::size_t place = 0; place < size_; ++place)
            if (*days_[place] == day) return;
        all_ = all_ && size_ < days_.size();
        if (all_) days_[size_++] = day;
    }

    std::array<maybe_date, 64> days_ = {};
    std::size_t size_ = 0;
    bool all_ = true;
};

/// What an answer says that was found for every day on which a procurement may have begun: a bit over `law_remarks`.
inline constexpr std::uint16_t remark_any_day = 1u << 3;

/// What two answers, of which either may not be possible at all, have in common.
inline std::optional<answer> either_way(std::optional<answer> const& one, std::optional<answer> const& other,
                                        std::uint16_t fact, std::uint8_t shared) noexcept {
    if (one && other) return either_way(*one, *other, fact, shared);
    return one ? one : other;
}

/// Asks about every day on which the procurement can have begun, where that is not recorded. Days before those for
/// which thresholds were read are left out. Nothing where no day agrees with what is recorded.
template <class Decide>
std::optional<answer> for_all_days(procured known, policy const& numbers, std::uint8_t shared,
                                   Decide const& decide) noexcept {
    if (known.commenced) return decide(known);
    std::optional<answer> common;
    days_of_change const days(numbers);
    if (!days.are_all()) return std::nullopt;
    for (std::size_t place = 0; place < days.size(); ++place) {
        known.commenced = days[place];
        if (known.no_later_than && *known.no_later_than < days[place]) continue;
        if (known.regime && regime_on(days[place], *known.health_care) != known.regime) continue;
        common = either_way(common, std::optional<answer>(decide(known)), law_commenced, shared);
    }
    if (!common) return std::nullopt;
    common->values_of = common->dates[0] = maybe_date{};
    if (common->is != outcome::cannot_tell) common->remarks |= remark_any_day;
    return common;
}

/// Asks about health care services or not, where that is not recorded.
template <class Decide>
std::optional<answer> for_health_care_or_not(procured known, policy const& numbers, std::uint8_t shared,
                                             Decide const& decide) noexcept {
    auto const health_care = health_care_of(known);
    known.health_care = health_care.value_or(false);
    auto const given = for_all_days(known, numbers, shared, decide);
    if (health_care) return given;
    known.health_care = true;
    return either_way(given, for_all_days(known, numbers, shared, decide), law_health_care, shared);
}

/// Asks about every category, about health care or not, and about every day on which the procurement can have begun,
/// where these are not recorded.
/// @param shared number of the first sentence that the rule shares with others
/// @param decide answers where all three are known
template <class Decide>
answer for_all_that_is_possible(procured known, policy const& numbers, std::uint8_t shared,
                                Decide const& decide) noexcept {
    std::optional<answer> common;
    bool const category_is_known = known.category.has_value();
    for (auto const& each : choices(tag<procurement_category>{})) {
        if (category_is_known && known.category != each.value) continue;
        procured with = known;
        with.category = each.value;
        common = either_way(common, for_health_care_or_not(with, numbers, shared, decide), law_category, shared);
    }
    if (common) return *common;
    answer given; // the regime recorded agrees with no day on which it can have begun
    given.is = outcome::cannot_tell;
    given.because = static_cast<std::uint8_t>(shared + law_missing);
    given.missing = law_commenced;
    return given;
}

} // namespace detail::law

} // namespace leeds::commissioning::inline v0
