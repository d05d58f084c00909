// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/code/clauses.hpp>
#include <leeds/commissioning/facts/contract.hpp>
#include <leeds/commissioning/outcome/answer.hpp>
#include <leeds/commissioning/policy/policy.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <tuple>

namespace leeds::commissioning::inline v0 {

/// The day that selects the policy values a rule uses.
enum class date_of : std::uint8_t { notice, decision, commencement, period_end, asked, none };

constexpr auto choices(tag<date_of>) noexcept {
    return std::array<choice<date_of>, 6>{{{date_of::notice, "notice", "the day notice was given"},
                                           {date_of::decision, "decision", "the day the decision was taken"},
                                           {date_of::commencement, "commencement", "the day the procurement began"},
                                           {date_of::period_end, "period_end", "the last day of the period"},
                                           {date_of::asked, "asked", "the day asked about"},
                                           {date_of::none, "none", "it uses no dated value"}}};
}

/// One thing a rule can say. Names in braces are filled in: a date or number the rule works out, a fact it reads,
/// `{minimum}` for the first parameter it uses with its unit (`{minimum:name}` for another one), `{in_force}` for when
/// that holds (`{in_force:name}` for another parameter), `{holidays_known}`, `{missing}` for the facts that would
/// decide, `{satisfied_by}`, `{not_met}` for the criteria of a principle that are not met, `{evidence}` for the entries
/// of the register about a criterion. A number may carry the noun it counts: `{days_short:day}` becomes "1 day" or "31
/// days".
struct sentence {
    std::string_view says;
    std::string_view remedy = {};
};

/// What every rule says where the policy does not ask it on the day in question (see `rules/switched.hpp`), by the
/// last numbers that `answer::because` can have.
enum switched_sentence : std::uint8_t { rule_perhaps_off = 254, rule_off = 255 };

inline constexpr sentence says_rule_off{"The rule is not asked of {values_of}: it is in force {rule_in_force}."};
inline constexpr sentence says_rule_perhaps_off{
    "Whether the rule was in force on {values_of} cannot be told: it is in force {rule_in_force}."};

/// What a rule is: everything about it that can be known without a case.
struct rule_info {
    std::string_view id; ///< stable name, such as "notice.cessation"
    int version = 1;     ///< goes up when the rule's answers change
    std::string_view title;
    citations cites; ///< its sources, the deciding one first
    enum force force = force::should;
    outcome_set gives; ///< every outcome it can give, and no other; what its switch adds (`rules/switched.hpp`) apart
    date_of selects_policy_by = date_of::none;
    std::string_view reading = {}; ///< where we read the source more narrowly or widely than its words
    std::span<std::string_view const> reads =
        {}; ///< facts, as paths from the contract or the notice; at most 16. An empty one keeps a place
    std::span<parameter const> uses = {};       ///< parameters, the deciding one first
    std::array<std::string_view, 4> dates = {}; ///< what the dates it works out are called
    std::array<std::string_view, 2> numbers =
        {}; ///< what the numbers are called; `…_pence` are sums, `…_hundredths` of per cent
    std::span<sentence const> sentences = {};
    std::span<sentence const> shared = {};          ///< sentences that follow its own, shared by the rules of a family
    std::span<std::string_view const> remarks = {}; ///< at most 16
    std::string_view satisfied_by = {};             ///< what would satisfy it; `{satisfied_by}` in its sentences
    std::uint8_t principle = 0; ///< principle of good commissioning that it judges or is a criterion of; 0 for none
    bool about_notice = false;  ///< asked of each change notice, not of the contract; filled in by `infos_of`

    /// One of the things it can say: first its own, then the shared ones, last those about its switch; null where there
    /// is no such sentence.
    [[nodiscard]] constexpr sentence const* sentence_at(std::size_t number) const noexcept {
        if (number == rule_off) return &says_rule_off;
        if (number == rule_perhaps_off) return &says_rule_perhaps_off;
        if (number < sentences.size()) return &sentences[number];
        number -= sentences.size();
        return number < shared.size() ? &shared[number] : nullptr;
    }

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

/// A rule about a subject as a whole (a contract, an exercise, a waiver, or a type of your own): a value with its
/// `info`, asked by a call that cannot fail.
template <class Rule, class Subject>
concept rule_about = requires(Rule const& rule, Subject const& subject, basis const& on) {
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

/// Rules about one subject that are decided together, because they share what they look at: a value with their `infos`,
/// asked by a call that fills in an answer for each, in the same order.
template <class Family, class Subject>
concept rule_family = requires(Family const& family, Subject const& subject, basis const& on,
                               typename Family::answers& given) {
    { family.infos[0] } -> std::convertible_to<rule_info const&>;
    { given[0] } -> std::same_as<answer&>;
    { family(subject, on, given) }
    noexcept->std::same_as<void>;
};

/// How many rules an element of a rule list stands for: a rule, a family, an array of rules of one type, or another
/// list.
template <class Rule>
inline constexpr std::size_t rules_in = 1;
template <class Family>
requires requires { typename Family::answers; }
inline constexpr std::size_t rules_in<Family> = std::tuple_size_v<typename Family::answers>;
template <class Rule, std::size_t Size>
inline constexpr std::size_t rules_in<std::array<Rule, Size>> = Size* rules_in<Rule>;
template <class... Rules>
inline constexpr std::size_t rules_in<std::tuple<Rules...>> = (rules_in<Rules> + ... + 0);

} // namespace leeds::commissioning::inline v0
