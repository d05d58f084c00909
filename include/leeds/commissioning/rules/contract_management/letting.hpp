// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/contract_management/answer.hpp>
#include <leeds/commissioning/rules/held_to_its_day.hpp>

namespace leeds::commissioning::inline v0 {

// What comes before a contract is extended (SCR-39) and before it is let (SCR-35).

namespace detail::of_management {

inline constexpr std::array<std::string_view, 4> extended_facts{
    "contract.management.extensions.reviewed", "contract.management.extensions.review",
    "contract.management.extensions.decided", "contract.management.extensions.from"};

enum extended_says : std::uint8_t {
    extended_met,
    extended_unreviewed,
    extended_missing,
    extended_none,
    extended_review_late,
    extended_decided_late
};

inline constexpr std::array<sentence, 6> extended_sentences{{
    {"The extension from {extended_from} was decided on {decided}, after the review of {reviewed}."},
    {"The extension from {extended_from} was decided or made without a review (extension {extension}).",
     "Review the contract before the next extension, and decide on what was found."},
    sentence_on_missing_facts,
    {"No extension is recorded."},
    {"The review of {reviewed} came after the extension (number {extension}) was decided on {decided} or had begun on "
     "{extended_from}.",
     "Review the contract before the next extension, and decide on what was found."},
    {"The extension (number {extension}) was decided on {decided}, after it had begun on {extended_from}.",
     "Decide on an extension before it begins."},
}};

inline answer judge_extension(extension_decision const& each, std::int64_t number) noexcept {
    auto const reviewed = known_done(each.reviewed, each.review);
    answer given;
    if (reviewed == std::optional(false)) {
        given = answered(outcome::not_met, extended_unreviewed);
    } else if (each.review &&
               ((each.decided && *each.decided < *each.review) || (each.from && *each.from < *each.review))) {
        given = answered(outcome::not_met, extended_review_late);
    } else if (each.decided && each.from && *each.from < *each.decided) {
        given = answered(outcome::not_met, extended_decided_late);
    } else {
        std::uint16_t const missing =
            bits_of(bits_of(bits_unless(reviewed.has_value(),
                                        fact_bit(extended_facts, "contract.management.extensions.reviewed")),
                            bits_unless(each.review.has_value(),
                                        fact_bit(extended_facts, "contract.management.extensions.review"))),
                    bits_of(bits_unless(each.decided.has_value(),
                                        fact_bit(extended_facts, "contract.management.extensions.decided")),
                            bits_unless(each.from.has_value(),
                                        fact_bit(extended_facts, "contract.management.extensions.from"))));
        given = missing != 0 ? answer_lacks(missing) : answered(outcome::met, extended_met);
    }
    given.dates[0] = each.review;
    given.dates[1] = each.decided;
    given.dates[2] = each.from;
    given.numbers[0] = number;
    return given;
}

inline answer decide_extensions(contract const&, contract_management const& kept, basis const& on,
                                rule_info const& info) noexcept {
    return asked_of_any(
        worst_of(kept.extensions, answer_without(), [&](extension_decision const& each, std::int64_t number) noexcept {
            return held_to_its_day(judge_extension(each, number), info.id, each.decided ? each.decided : each.from, on);
        }));
}

inline constexpr std::array<std::string_view, 7> before_letting_facts{
    "contract.management.provider_review.made",
    "contract.management.provider_review.day",
    "contract.management.provider_review.all_contracts",
    "contract.management.provider_review.performance",
    "contract.management.provider_review.trend",
    "contract.procurement.entered_into",
    "contract.start"};

enum before_letting_says : std::uint8_t { let_met, let_unreviewed, let_missing, let_too_late, let_too_little };

inline constexpr std::array<sentence, 5> before_letting_sentences{{
    {"All contracts held with the provider were reviewed on {reviewed}, before the contract was let on {let}."},
    {"The contracts held with the provider were not reviewed before this one was let.",
     "Review them now, and before the next contract is let to the provider."},
    sentence_on_missing_facts,
    {"The contracts held with the provider were reviewed on {reviewed}; this one was let by {let} already.",
     "Review them before the next contract is let to the provider."},
    {"The review of {reviewed} did not look at every contract held with the provider, with its current performance and "
     "its trend.",
     "Look at what was left out, and at all of it before the next contract is let to the provider."},
}};

inline answer decide_before_letting(contract const& subject, contract_management const& kept, basis const& on,
                                    rule_info const& info) noexcept {
    review_of_provider const none;
    review_of_provider const& review = kept.provider_review ? *kept.provider_review : none;
    auto const made = known_done(review.made, review.day);
    auto const entered = subject.procurement ? subject.procurement->entered_into : std::nullopt;
    std::optional<date> const let = entered ? entered : subject.start;
    auto const is_no = [](std::optional<bool> const& fact) { return fact == std::optional(false); };
    answer given;
    if (is_no(made)) {
        given = answered(outcome::not_met, let_unreviewed);
    } else if (review.day && let && *let <= *review.day) {
        given = answered(outcome::not_met, let_too_late);
    } else if (is_no(review.all_contracts) || is_no(review.performance) || is_no(review.trend)) {
        given = answered(outcome::not_met, let_too_little);
    } else {
        constexpr auto const& reads = before_letting_facts;
        std::uint16_t missing =
            bits_unless(made.has_value(), fact_bit(reads, "contract.management.provider_review.made"));
        missing = bits_of(
            missing, bits_unless(review.day.has_value(), fact_bit(reads, "contract.management.provider_review.day")));
        missing = bits_of(missing, bits_unless(review.all_contracts.has_value(),
                                               fact_bit(reads, "contract.management.provider_review.all_contracts")));
        missing = bits_of(missing, bits_unless(review.performance.has_value(),
                                               fact_bit(reads, "contract.management.provider_review.performance")));
        missing = bits_of(missing, bits_unless(review.trend.has_value(),
                                               fact_bit(reads, "contract.management.provider_review.trend")));
        missing =
            bits_of(missing, bits_unless(entered.has_value(), fact_bit(reads, "contract.procurement.entered_into")));
        given = missing != 0 ? answer_lacks(missing) : answered(outcome::met, let_met);
    }
    given.dates[0] = review.day;
    given.dates[1] = let;
    return asked_of_any(held_to_its_day(given, info.id, let, on));
}

} // namespace detail::of_management

/// Whether each extension was decided after a review, and before it began (SCR-39).
inline constexpr management_rule management_extensions{
    {.id = "management.extensions",
     .version = 2,
     .title = "No extension without review and decision",
     .cites = clauses("SCR-39"),
     .force = force::must,
     .gives = judged_outcomes | outcome::not_applicable,
     .reading = "Asked only where contract management is recorded. An extension is automatic where no review comes "
                "before its decision, or no decision before it begins; the day itself is in time. Procuring again "
                "without review is not judged here.",
     .reads = detail::of_management::extended_facts,
     .dates = {"reviewed", "decided", "extended_from"},
     .numbers = {"extension"},
     .sentences = detail::of_management::extended_sentences,
     .shared = detail::of_management::sentence_without_management},
    detail::of_management::decide_extensions};

/// Whether all contracts held with the provider were reviewed before this one was let (SCR-35).
inline constexpr management_rule management_provider_review{
    {.id = "management.provider_review",
     .version = 2,
     .title = "Contracts held with the provider reviewed before letting",
     .cites = clauses("SCR-35"),
     .force = force::should,
     .gives = judged_outcomes | outcome::not_applicable,
     .reading = "Asked only where contract management is recorded. A contract is let on the day on which it is entered "
                "into; where that is not recorded, it is taken to be let by its first day. A review on that day does "
                "not come before it.",
     .reads = detail::of_management::before_letting_facts,
     .dates = {"reviewed", "let"},
     .sentences = detail::of_management::before_letting_sentences,
     .shared = detail::of_management::sentence_without_management},
    detail::of_management::decide_before_letting};

} // namespace leeds::commissioning::inline v0
