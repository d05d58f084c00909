// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/portfolio.hpp>
#include <leeds/commissioning/policy/leeds.hpp>
#include <leeds/commissioning/rules/rule.hpp>

#include <array>
#include <tuple>

// What the Scrutiny Board asks for that shows only across contracts. These rules are about what is worked out from a
// portfolio (check/portfolio.hpp), not about a case.
namespace leeds::commissioning::inline v0 {

namespace detail {

inline answer portfolio_answer(rule_info const& info, outcome is, std::size_t because, basis const& on,
                               std::uint16_t missing = 0) noexcept {
    answer given;
    given.is = is;
    given.because = static_cast<std::uint8_t>(because);
    given.missing = missing;
    given.weight = info.weight_of(is);
    given.values_of = on.as_of;
    return given;
}

inline constexpr std::array<std::string_view, 5> blanket_facts{
    "like_reductions.share", "like_reductions.provider_count", "like_reductions.providers_at_once",
    "like_reductions.first", "like_reductions.last"};
inline constexpr std::array<parameter, 2> uses_blanket{parameters::blanket_window, parameters::blanket_providers};

enum blanket_says : std::uint8_t { blanket_met, blanket_found, blanket_no_value };

inline constexpr std::array<sentence, 3> blanket_sentences{{
    {"{like_reductions.share} less for {like_reductions.providers_at_once} of {like_reductions.provider_count} "
     "providers "
     "at most within {minimum}: fewer than the {least_providers:provider} that make a blanket reduction."},
    {"{like_reductions.share} less for {like_reductions.providers_at_once} providers, told from "
     "{like_reductions.first} to {like_reductions.last}: within {minimum}, {least_providers:provider} make a blanket "
     "reduction.",
     "Negotiate each reduction by itself, on what is known of the service, and record the reasons."},
    {"The policy does not say how many providers within what time make a blanket reduction."},
}};

inline constexpr std::array<std::string_view, 5> ends_facts{"provider_holding.ends", "provider_holding.ends_at_once",
                                                            "provider_holding.first_end", "provider_holding.last_end",
                                                            "provider_holding.effect_considered"};
inline constexpr std::array<parameter, 1> uses_ends{parameters::ends_window};

enum ends_says : std::uint8_t { ends_considered, ends_not_considered, ends_missing, ends_no_two, ends_no_value };

inline constexpr std::array<sentence, 5> ends_sentences{{
    {"It loses {provider_holding.ends_at_once} contracts from {provider_holding.first_end} to "
     "{provider_holding.last_end}; the impact of each was considered."},
    {"It loses {provider_holding.ends_at_once} contracts from {provider_holding.first_end} to "
     "{provider_holding.last_end}, within {minimum}, and the impact was not considered.",
     "Consider the effect of all of them together: whether the provider can go on, and fulfil its other contracts."},
    {"It loses {provider_holding.ends_at_once} contracts from {provider_holding.first_end} to "
     "{provider_holding.last_end}, within {minimum}. Whether the effect was considered is not recorded.",
     "Consider the effect of all of them together, and record it with each notice (impact_considered)."},
    {"No two of its contracts end within {minimum}."},
    {"The policy does not say within what time ends count as at once."},
}};

inline constexpr std::array<std::string_view, 3> terms_facts{
    "provider_holding.contracts", "provider_holding.differing_terms", "provider_holding.unrecorded_terms"};

enum terms_says : std::uint8_t { terms_alike, terms_differ, terms_missing, terms_of_one };

inline constexpr std::array<sentence, 4> terms_sentences{{
    {"Its {provider_holding.contracts} contracts have the same recorded terms."},
    {"Its {provider_holding.contracts} contracts differ in: {provider_holding.differing_terms}.",
     "Bring the terms into line when each contract is next varied or let, or record why they differ."},
    {"Of its {provider_holding.contracts} contracts, these terms are not recorded of every one: "
     "{provider_holding.unrecorded_terms}.",
     "Record them in each contract."},
    {"It holds one contract."},
}};

inline constexpr std::array<std::string_view, 4> letting_facts{
    "provider_holding.contracts", "provider_holding.reviewed", "provider_holding.unreviewed",
    "provider_holding.review_unknown"};

enum letting_says : std::uint8_t {
    letting_met,
    letting_without,
    letting_missing,
    letting_of_one,
    letting_not_recorded
};

inline constexpr std::array<sentence, 5> letting_sentences{{
    {"Of its {provider_holding.contracts} contracts, {provider_holding.reviewed} were let after a review of everything "
     "held with it; there was nothing to review before the first."},
    {"Of its {provider_holding.contracts} contracts, {provider_holding.unreviewed} at least were let without a review "
     "of "
     "everything held with it.",
     "Review all contracts held with the provider, with their performance and trend, before the next is let."},
    {"Of its {provider_holding.contracts} contracts, {provider_holding.reviewed} are recorded as let after a review of "
     "everything held with it; of the others it is not recorded.",
     "Record the review before each letting (management.provider_review)."},
    {"It holds one contract."},
    {"No review of the provider is recorded with any of its {provider_holding.contracts} contracts, nor that there was "
     "none."},
}};

} // namespace detail

/// Whether reductions by the same share are taken from several providers at once (SCR-37): a blanket reduction, which
/// is to be avoided where possible. How many, and within what time, is for a policy to say.
struct blanket_reductions_rule {
    rule_info info;

    [[nodiscard]] answer operator()(like_reductions const& subject, basis const& on) const noexcept {
        using namespace detail;
        value_on_day const least = on.numbers.on(parameters::blanket_providers, on.as_of);
        if (!subject.providers_at_once || least.held != holding::yes)
            return portfolio_answer(info, outcome::not_assessed, blanket_no_value, on);
        bool const is_blanket = *subject.providers_at_once >= least.value->amount;
        answer given = is_blanket ? portfolio_answer(info, outcome::not_met, blanket_found, on)
                                  : portfolio_answer(info, outcome::met, blanket_met, on);
        given.numbers[0] = least.value->amount;
        return given;
    }
};

/// Whether the effect on a provider that loses several contracts at once was considered (SCR-43). Two are several (our
/// reading); within what time is for a policy to say.
struct several_ends_rule {
    rule_info info;

    [[nodiscard]] answer operator()(provider_holding const& subject, basis const& on) const noexcept {
        using namespace detail;
        if (subject.ends.value_or(0) < 2) return portfolio_answer(info, outcome::not_applicable, ends_no_two, on);
        if (!subject.ends_at_once) return portfolio_answer(info, outcome::not_assessed, ends_no_value, on);
        if (*subject.ends_at_once < 2) return portfolio_answer(info, outcome::not_applicable, ends_no_two, on);
        if (!subject.effect_considered)
            return portfolio_answer(info, outcome::cannot_tell, ends_missing, on,
                                    fact_bit(ends_facts, "provider_holding.effect_considered"));
        return *subject.effect_considered ? portfolio_answer(info, outcome::met, ends_considered, on)
                                          : portfolio_answer(info, outcome::not_met, ends_not_considered, on);
    }
};

/// Whether the contracts of one provider have the same terms (SCR-34). A term that is recorded differently in two of
/// them differs, whatever is not recorded.
struct consistent_terms_rule {
    rule_info info;

    [[nodiscard]] answer operator()(provider_holding const& subject, basis const& on) const noexcept {
        using namespace detail;
        if (subject.contracts.value_or(0) < 2) return portfolio_answer(info, outcome::not_applicable, terms_of_one, on);
        if (!subject.differing_terms.empty()) return portfolio_answer(info, outcome::not_met, terms_differ, on);
        if (!subject.unrecorded_terms.empty())
            return portfolio_answer(info, outcome::cannot_tell, terms_missing, on,
                                    fact_bit(terms_facts, "provider_holding.unrecorded_terms"));
        return portfolio_answer(info, outcome::met, terms_alike, on);
    }
};

/// Whether every contract of a provider but its first was let after a review of everything held with it (SCR-35).
struct reviewed_letting_rule {
    rule_info info;

    [[nodiscard]] answer operator()(provider_holding const& subject, basis const& on) const noexcept {
        using namespace detail;
        int const contracts = subject.contracts.value_or(0);
        if (contracts < 2) return portfolio_answer(info, outcome::not_applicable, letting_of_one, on);
        if (!subject.reviewed) return portfolio_answer(info, outcome::not_applicable, letting_not_recorded, on);
        if (subject.unreviewed.value_or(0) > 0) return portfolio_answer(info, outcome::not_met, letting_without, on);
        if (subject.review_unknown == std::optional(0)) return portfolio_answer(info, outcome::met, letting_met, on);
        return portfolio_answer(info, outcome::cannot_tell, letting_missing, on,
                                fact_bit(letting_facts, "provider_holding.reviewed"));
    }
};

inline constexpr blanket_reductions_rule blanket_reductions{
    {.id = "portfolio.blanket_reductions",
     .title = "No blanket reductions",
     .cites = clauses("SCR-37"),
     .force = force::where_possible,
     .gives = outcomes(outcome::met, outcome::not_met, outcome::not_assessed),
     .selects_policy_by = date_of::none,
     .reading = "Reductions that come to the same tenth of one per cent are taken as the same. The values that hold on "
                "the day asked about are used.",
     .reads = detail::blanket_facts,
     .uses = detail::uses_blanket,
     .numbers = {"least_providers"},
     .sentences = detail::blanket_sentences}};

inline constexpr several_ends_rule several_ends{
    {.id = "portfolio.several_ends",
     .title = "Several contracts of one provider end at once",
     .cites = clauses("SCR-43", "CODE-CM3b"),
     .force = force::should,
     .gives = judged_outcomes | outcome::not_applicable | outcome::not_assessed,
     .selects_policy_by = date_of::none,
     .reading = "Two contracts are several.",
     .reads = detail::ends_facts,
     .uses = detail::uses_ends,
     .sentences = detail::ends_sentences}};

inline constexpr consistent_terms_rule consistent_terms{
    {.id = "portfolio.consistent_terms",
     .title = "The same terms in all contracts of one provider",
     .cites = clauses("SCR-34"),
     .force = force::should,
     .gives = judged_outcomes | outcome::not_applicable,
     .reading = "The terms compared are the length of notice and how it is counted, the days it may run out on, and "
                "whether the contract may be ended early.",
     .reads = detail::terms_facts,
     .sentences = detail::terms_sentences}};

inline constexpr reviewed_letting_rule reviewed_letting{
    {.id = "portfolio.reviewed_letting",
     .title = "Everything held with a provider reviewed before it gets another contract",
     .cites = clauses("SCR-35"),
     .force = force::should,
     .gives = judged_outcomes | outcome::not_applicable,
     .reading =
         "Asked only where a review, or that there was none, is recorded of one of its contracts at least. There "
         "is nothing to review before the first.",
     .reads = detail::letting_facts,
     .sentences = detail::letting_sentences}};

/// The rules about what a provider holds, and about reductions by one share.
inline constexpr std::tuple provider_rules{several_ends, consistent_terms, reviewed_letting};
inline constexpr std::tuple reduction_rules{blanket_reductions};

} // namespace leeds::commissioning::inline v0
