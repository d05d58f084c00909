// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/code/clauses.hpp>
#include <leeds/commissioning/facts/contract.hpp>
#include <leeds/commissioning/outcome/answer.hpp>
#include <leeds/commissioning/policy/policy.hpp>

#include <array>
#include <concepts>
#include <cstdint>
#include <span>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// The day that selects the policy values a rule uses.
enum class date_of : std::uint8_t { notice, decision, commencement, none };

constexpr auto choices(tag<date_of>) noexcept {
    return std::array<choice<date_of>, 4>{{{date_of::notice, "notice", "the day notice was given"},
                                           {date_of::decision, "decision", "the day the decision was taken"},
                                           {date_of::commencement, "commencement", "the day the procurement began"},
                                           {date_of::none, "none", "it uses no dated value"}}};
}

/// One thing a rule can say. Names in braces are filled in: a date or number the rule works out, a fact it reads,
/// `{minimum}` for the first parameter it uses with its unit, `{in_force}` for when that holds, `{holidays_known}`,
/// `{missing}` for the
/// facts that would decide. A number may carry the noun it counts: `{days_short:day}` becomes "1 day" or "31 days".
struct sentence {
    std::string_view says;
    std::string_view remedy = {};
};

/// What a rule is: everything about it that can be known without a case.
struct rule_info {
    std::string_view id; ///< stable name, such as "notice.cessation"
    int version = 1;     ///< goes up when the rule's answers change
    std::string_view title;
    citations cites; ///< its sources, the deciding one first
    enum force force = force::should;
    date_of selects_policy_by = date_of::none;
    std::string_view reading = {}; ///< where we read the source more narrowly or widely than its words
    std::span<std::string_view const> reads =
        {}; ///< facts, as paths from the contract or the notice; at most 16. An empty one keeps a place
    std::span<parameter const> uses = {};         ///< parameters, the deciding one first
    std::array<std::string_view, 4> dates = {};   ///< what the dates it works out are called
    std::array<std::string_view, 2> numbers = {}; ///< what the numbers are called; `…_pence` are sums of money
    std::span<sentence const> sentences = {};
    std::span<std::string_view const> remarks = {}; ///< at most 16
    bool about_notice = false; ///< asked of each change notice, not of the contract; filled in by `infos_of`

    /// The severity of one of its outcomes, from its force and the standing of the source it cites first.
    [[nodiscard]] constexpr severity weight_of(outcome is) const noexcept {
        return severity_of(is, force, cites.standing_of_first());
    }
};

/// The bit of a fact in `answer::missing`: a fact that is not in the list does not compile.
[[nodiscard]] consteval std::uint16_t fact_bit(std::span<std::string_view const> reads, std::string_view fact) {
    for (std::size_t bit = 0; bit < reads.size(); ++bit)
        if (reads[bit] == fact) return static_cast<std::uint16_t>(1u << bit);
    throw "the rule does not read that fact";
}

/// A rule about a contract as a whole: a value with its `info`, asked by a call that cannot fail.
template <class Rule>
concept contract_rule = requires(Rule const& rule, contract const& subject, basis const& on) {
    { rule.info } -> std::convertible_to<rule_info const&>;
    { rule(subject, on) }
    noexcept->std::same_as<answer>;
};

/// A rule about each change notice of a contract.
template <class Rule>
concept notice_rule = requires(Rule const& rule, change_notice const& notice, contract const& subject,
                               basis const& on) {
    { rule.info } -> std::convertible_to<rule_info const&>;
    { rule(notice, subject, on) }
    noexcept->std::same_as<answer>;
};

} // namespace leeds::commissioning::inline v0
