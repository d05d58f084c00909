// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/exercise.hpp>
#include <leeds/commissioning/rules/principles/fact_test.hpp>
#include <leeds/commissioning/time/months.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

namespace leeds::commissioning::inline v0 {

/// How far an entry of the register really carries on a day: without a reference to look up, or before the day on which
/// it is made, it is no more than a claim.
[[nodiscard]] inline evidence_strength strength_of(evidence const& entry, date as_of) noexcept {
    if (!entry.strength || *entry.strength == evidence_strength::claimed || !says_something(entry.reference) ||
        (entry.dated && as_of < *entry.dated))
        return evidence_strength::claimed;
    return *entry.strength;
}

/// Whether an entry is still within the exercise's own review interval on a day.
enum class freshness : std::uint8_t { fresh, stale, undated };

/// Evidence holds until the corresponding day so many months on. Where no interval is recorded nothing grows stale.
[[nodiscard]] inline freshness freshness_of(evidence const& entry, std::optional<int> review_interval_months,
                                            date as_of) noexcept {
    if (!review_interval_months || *review_interval_months < 1 || *review_interval_months > longest_months)
        return freshness::fresh;
    if (!entry.dated) return freshness::undated;
    bool const holds = as_of <= corresponding_date(*entry.dated, *review_interval_months).day;
    return holds ? freshness::fresh : freshness::stale;
}

/// Whether what is said of a clause, a principle or a criterion is said of this criterion.
[[nodiscard]] constexpr bool concerns(code_reference const& about, std::size_t criterion_number) noexcept {
    if (about.criterion_number() < criteria.size()) return about.criterion_number() == criterion_number;
    if (auto const whole = about.whole_principle(); whole != 0) return criteria[criterion_number].principle == whole;
    return criteria[criterion_number].cites.contains_number(about.number());
}

/// What the register holds on one criterion.
struct weighed_evidence {
    bool claimed = false;         ///< somebody says so
    bool whole = false;           ///< a document speaks for the principle as a whole, not for this criterion
    bool documented = false;      ///< a document that holds shows it
    bool verified = false;        ///< the same, verified
    bool stale = false;           ///< documented, but older than the review interval
    bool undated = false;         ///< documented, but without a day it cannot be told whether it still holds
    bool against = false;         ///< documented evidence speaks against it, and no later one as strong answers that
    bool against_claimed = false; ///< somebody says that it is not so
};

/// The evidence register of an exercise, weighed for every criterion.
///
/// Evidence against a criterion holds until later evidence that is as strong supports it; without days nothing is
/// later. A document about a principle as a whole shows none of its criteria, unless it was verified. The order of the
/// entries never matters.
class evidence_register {
public:
    evidence_register(exercise const& subject, date as_of) noexcept : subject_(subject), as_of_(as_of) {
        for (evidence const& entry : subject.evidence) {
            evidence_strength const strength = strength_of(entry, as_of);
            freshness const age = freshness_of(entry, subject.review_interval_months, as_of);
            for (code_reference const& about : entry.supports)
                for_each_criterion(
                    about, [&](weighed_evidence& of) { add_support(of, strength, age, about.whole_principle() != 0); });
            for (code_reference const& about : entry.speaks_against)
                for_each_criterion(about, [&](weighed_evidence& of) { add_doubt(of, entry, strength, age); });
        }
    }

    [[nodiscard]] weighed_evidence const& on(std::size_t criterion_number) const noexcept {
        return of_[criterion_number];
    }

private:
    template <class Use>
    void for_each_criterion(code_reference const& about, Use use) noexcept {
        if (about.criterion_number() < criteria.size()) return use(of_[about.criterion_number()]);
        std::uint8_t const principle = about.whole_principle();
        std::size_t const begin = principle == 0 ? 0 : criteria_begin[principle - 1u];
        std::size_t const end = principle == 0 ? criteria.size() : criteria_begin[principle];
        for (std::size_t number = begin; number < end; ++number)
            if (principle != 0 || concerns(about, number)) use(of_[number]);
    }

    static void add_support(weighed_evidence& of, evidence_strength strength, freshness age, bool whole) noexcept {
        if (strength == evidence_strength::claimed)
            of.claimed = true;
        else if (age == freshness::stale)
            of.stale = true;
        else if (age == freshness::undated)
            of.undated = true;
        else if (strength == evidence_strength::verified)
            of.documented = of.verified = true;
        else if (whole)
            of.whole = true;
        else
            of.documented = true;
    }

    void add_doubt(weighed_evidence& of, evidence const& entry, evidence_strength strength,
                   freshness age) const noexcept {
        auto const number = static_cast<std::size_t>(&of - of_.data());
        if (strength == evidence_strength::claimed)
            of.against_claimed = true;
        else if (age != freshness::stale && !answered(entry, strength, number))
            of.against = true;
    }

    /// Whether later evidence, as strong, supports the criterion that an entry speaks against.
    [[nodiscard]] bool answered(evidence const& doubt, evidence_strength strength, std::size_t number) const noexcept {
        auto const answers = [&](evidence const& entry) {
            evidence_strength const has = strength_of(entry, as_of_);
            if (!doubt.dated || !entry.dated || *entry.dated <= *doubt.dated || has < strength) return false;
            if (freshness_of(entry, subject_.review_interval_months, as_of_) != freshness::fresh) return false;
            return std::any_of(entry.supports.begin(), entry.supports.end(), [&](code_reference const& about) {
                bool const too_wide = has != evidence_strength::verified && about.whole_principle() != 0;
                return !too_wide && concerns(about, number);
            });
        };
        return std::any_of(subject_.evidence.begin(), subject_.evidence.end(), answers);
    }

    exercise const& subject_;
    date as_of_;
    std::array<weighed_evidence, criteria.size()> of_{};
};

} // namespace leeds::commissioning::inline v0
