// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/procurement/changes.hpp>

namespace leeds::commissioning::inline v0 {

namespace detail::law {

/// After those that all rules about notices share.
enum change_notice_sentence : std::uint8_t {
    change_notice_none = notice_own_case,
    change_notice_not_asked,
    change_notice_light_touch,
    change_notice_without_shares
};

inline constexpr auto change_notice_facts = law_facts_and(std::array<std::string_view, 10>{
    "contract.procurement.changes.made", "contract.procurement.changes.notice.published",
    "contract.procurement.changes.notice.day", "contract.procurement.changes.value_before",
    "contract.procurement.changes.value_after", "contract.procurement.changes.end_before",
    "contract.procurement.changes.end_after", "contract.procurement.changes.linked", "contract.procurement.longest_end",
    "contract.start"});
static_assert(notice_published == fact_bit(change_notice_facts, "contract.procurement.changes.notice.published"));
static_assert(notice_day == fact_bit(change_notice_facts, "contract.procurement.changes.notice.day"));

inline constexpr size_facts change_notice_size = size_facts_in(change_notice_facts);
inline constexpr std::uint16_t made_bit = fact_bit(change_notice_facts, "contract.procurement.changes.made");
inline constexpr std::uint16_t linked_bit = fact_bit(change_notice_facts, "contract.procurement.changes.linked");

inline constexpr std::array<sentence, 8> change_notice_sentences{{
    {"A contract change notice was published on {published}, before a change, made on {made}."},
    {"The contract change notice was published on {published}, {days_late:day} after a change, made on {made}.",
     "It can no longer be in time: record why it was late."},
    {"The contract was changed on {made}, and no contract change notice was published before.",
     "It can no longer be in time: publish it now, and record why it is late."},
    {"A contract change notice is to be published before a change, made on {made}.", "Publish it before the change."},
    {"No change of it is recorded."},
    {"No contract change notice is asked of a change, made on {made}: it alters the value by no more than {minimum} "
     "({minimum:procurement.small_change_share_works} for works), or the term by no more than "
     "{minimum:procurement.small_term_change_share}."},
    {"No contract change notice is asked of light-touch contracts."},
    sentence_without_shares,
}};

/// Whether a change is free of a notice for its size, and the facts that would tell where that is not known.
struct free_of_notice {
    std::optional<bool> is;
    unsigned missing = 0;
};

/// A part that is not altered frees nothing: the section speaks of an increase or a decrease.
inline free_of_notice free_by_size(joined_change const& change, contract const& subject,
                                   small_shares const& shares) noexcept {
    auto const alters_value = change.alters_value();
    auto const alters_term = change.alters_term();
    auto const by_value = is_no(alters_value) ? alters_value : change.value_is_small(shares);
    auto const by_term = is_no(alters_term) ? alters_term : change.term_is_small(longest_term(subject), shares);
    if (is_yes(by_value) || is_yes(by_term)) return {true};
    if (is_no(by_value) && is_no(by_term)) return {false};
    return {std::nullopt, (by_value ? 0u : missing_of_value(change, change_notice_size)) |
                              (by_term ? 0u : missing_of_term(change, subject, change_notice_size))};
}

/// The same, joined with the changes before it to which it is linked; both ways where that is not recorded.
inline free_of_notice free_when_joined(contract const& subject, std::size_t at, small_shares const& shares) noexcept {
    auto const& changes = subject.procurement->changes;
    std::optional<free_of_notice> found;
    for (std::size_t first = at;; --first) {
        auto const linked = first == 0 ? std::optional(false) : changes[first].linked;
        if (!is_yes(linked)) {
            auto const each = free_by_size({&changes[first], &changes[at]}, subject, shares);
            if (found && found->is != each.is) return {std::nullopt, found->missing | each.missing | linked_bit};
            if (!found) found = each;
            found->missing |= each.missing;
        }
        if (is_no(linked)) return *found;
    }
}

} // namespace detail::law

/// Whether a contract change notice was published before a public contract was changed, where the change is large
/// enough to ask for one (LAW-PA-2023-S75). Changes that belong together count as one.
struct notice_before_change {
    rule_info info;

    [[nodiscard]] answer operator()(contract const& subject, basis const& on) const noexcept {
        using namespace detail::law;
        auto const recorded = procured_of(subject);
        if (!recorded) return law_answer(info, outcome::not_applicable, shared_sentence(info, law_nothing_recorded));
        auto const& changes = subject.procurement->changes;
        answer const of_none = law_answer(info, outcome::not_applicable, change_notice_none);
        return worst_of(std::span(changes.data(), changes.size()), of_none, [&](std::size_t at) {
            answer given = for_all_that_is_possible(*recorded, on.numbers, first_shared(info),
                                                    [&](procured const& known) { return of(known, subject, at, on); });
            given.dates[1] = changes[at].made;
            return given;
        });
    }

private:
    [[nodiscard]] answer of(procured const& known, contract const& subject, std::size_t at,
                            basis const& on) const noexcept {
        using namespace detail::law;
        contract_change const& change = subject.procurement->changes[at];
        if (auto const outside = outside_the_act_after(info, known, change, change_notice_size.value_after, on))
            return *outside;
        if (known.category == std::optional(procurement_category::light_touch))
            return with_procurement(law_answer(info, outcome::not_applicable, change_notice_light_touch), known, on);
        bool const works = known.category == std::optional(procurement_category::works);
        small_shares const shares = small_shares_on(on.numbers, works, *known.commenced);
        if (!shares.of_value || !shares.of_term)
            return with_procurement(law_answer(info, outcome::not_assessed, change_notice_without_shares), known, on);
        auto const free = free_when_joined(subject, at, shares);
        if (is_yes(free.is))
            return with_procurement(law_answer(info, outcome::not_applicable, change_notice_not_asked), known, on);
        answer given = by_notice(change, on);
        if (!free.is) given = if_asked(info, given, free.missing);
        return with_procurement(given, known, on);
    }

    [[nodiscard]] answer by_notice(contract_change const& change, basis const& on) const noexcept {
        using namespace detail::law;
        if (!change.made) return law_cannot_tell(info, made_bit);
        return notice_by(info, change.notice.value_or(published_notice{}), *change.made, *change.made, on.as_of);
    }
};

inline constexpr notice_before_change procurement_change_notice{detail::law::law_info(
    "procurement.change_notice", "Contract change notice before a larger change",
    clauses("LAW-PA-2023-S75", "LAW-PROCUREMENT-DAY"), detail::law::change_notice_facts,
    detail::law::change_notice_sentences, {"commenced", "made", "last_day", "published"}, "days_late",
    "A change of both value and term is free of a notice where either stays within its limit, as the section's words "
    "have it. A notice of the same day is taken to have come before the change, since no hour is recorded.",
    1, detail::law::change_uses)};

} // namespace leeds::commissioning::inline v0
