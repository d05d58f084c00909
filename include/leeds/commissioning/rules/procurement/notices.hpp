// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/policy/days.hpp>
#include <leeds/commissioning/rules/procurement/scope.hpp>

namespace leeds::commissioning::inline v0 {

// Notices that the Procurement Act 2023 has published about a public contract: before a direct award, after the
// contract is entered into, and when it ends. A contract begun under earlier law needs none of them, whenever it ends.

/// Last day of a period of days that begins with a day: that day is its first.
/// @pre days >= 1
[[nodiscard]] constexpr date last_day_beginning_with(date first, int days) noexcept {
    Expects(days >= 1);
    return add_days(first, days - 1);
}

namespace detail::law {

/// What the rules about notices say first; the order of their sentences.
enum notice_sentence : std::uint8_t {
    notice_in_time,
    notice_late,
    notice_not_published,
    notice_still_due,
    notice_own_case, ///< what one rule alone can say
    notice_own_case_two,
    notice_own_case_three
};

inline constexpr std::uint8_t details_without_period = notice_own_case;
inline constexpr std::uint8_t termination_without_period = notice_own_case_three;

// Where these rules read how the contract came to be awarded, and the notice.
inline constexpr unsigned notice_published = 1u << 7;
inline constexpr unsigned notice_day = 1u << 8;
inline constexpr unsigned contract_end = 1u << 9;

inline constexpr auto transparency_facts = law_facts_and(
    std::array<std::string_view, 3>{"contract.procurement.route", "contract.procurement.transparency_notice.published",
                                    "contract.procurement.transparency_notice.day"});
inline constexpr auto details_facts = law_facts_and(std::array<std::string_view, 3>{
    "", "contract.procurement.details_notice.published", "contract.procurement.details_notice.day"});
inline constexpr auto termination_facts = law_facts_and(std::array<std::string_view, 6>{
    "contract.procurement.route", "contract.procurement.termination_notice.published",
    "contract.procurement.termination_notice.day", "contract.end", "contract.procurement.ended", "contract.rolling"});
static_assert(law_route == fact_bit(transparency_facts, "contract.procurement.route"));
static_assert(notice_published == fact_bit(details_facts, "contract.procurement.details_notice.published"));
static_assert(notice_day == fact_bit(details_facts, "contract.procurement.details_notice.day"));
static_assert(contract_end == fact_bit(termination_facts, "contract.end"));

inline constexpr std::array<sentence, 5> transparency_sentences{{
    {"A transparency notice was published on {published}, before the contract was entered into on {from}."},
    {"The transparency notice was published on {published}, {days_late:day} after the contract was entered into on "
     "{from}.",
     "It can no longer be in time: record why it was late, and what was done."},
    {"The contract was entered into on {from} without competition, and no transparency notice was published before.",
     "It can no longer be in time: record why there is none, and what was done."},
    {"A transparency notice is to be published before the contract is entered into on {from}.",
     "Publish it before the contract is entered into."},
    {"A transparency notice is asked of direct awards alone, and not where the user chooses."},
}};

inline constexpr sentence sentence_without_period{"The policy has no time for it on the day the procurement began.",
                                                  "Set the days that it asks for in the policy."};

inline constexpr auto details_uses =
    law_parameters_after(std::array{parameters::details_notice_days, parameters::details_notice_days_light_touch});
inline constexpr auto termination_uses = law_parameters_after(std::array{parameters::termination_notice_days});

inline constexpr std::array<sentence, 5> details_sentences{{
    {"The contract details notice was published on {published}; the last day for it was {last_day}."},
    {"The contract details notice was published on {published}, {days_late:day} after the last day for it, {last_day}.",
     "Record why it was late."},
    {"No contract details notice is published; the last day for it was {last_day}, {days_late:day} ago.",
     "Publish it now, and record why it is late."},
    {"A contract details notice is to be published by {last_day}.", "Publish it by {last_day}."},
    sentence_without_period,
}};

inline constexpr std::array<sentence, 7> termination_sentences{{
    {"The contract termination notice was published on {published}; the last day for it was {last_day}."},
    {"The contract termination notice was published on {published}, {days_late:day} after the last day for it, "
     "{last_day}.",
     "Record why it was late."},
    {"The contract ended on {from} and no contract termination notice is published; the last day for it was "
     "{last_day}, "
     "{days_late:day} ago.",
     "Publish it now, and record why it is late."},
    {"A contract termination notice is to be published by {last_day}, {from} being the first of {minimum}.",
     "Publish it by {last_day}."},
    {"No contract termination notice is asked where the user chose the provider."},
    {"It runs until ended by notice, and no end is recorded."},
    sentence_without_period,
}};

/// Whether a notice came by its last day, as far as is recorded. One planned for after the day asked about is not
/// published yet.
inline answer notice_by(rule_info const& info, published_notice const& recorded, date from, date last,
                        date as_of) noexcept {
    bool const planned = recorded.day && as_of < *recorded.day;
    published_notice const notice = planned ? published_notice{.published = false} : recorded;
    date const counted_to = notice.day ? *notice.day : as_of;
    bool const is_over = last < counted_to;
    answer given;
    if (notice.day)
        given =
            is_over ? law_answer(info, outcome::not_met, notice_late) : law_answer(info, outcome::met, notice_in_time);
    else if (!is_over)
        given = notice.published == std::optional(true) ? law_answer(info, outcome::met, notice_in_time)
                                                        : law_answer(info, outcome::not_applicable, notice_still_due);
    else if (notice.published == std::optional(false))
        given = law_answer(info, outcome::not_met, notice_not_published);
    else
        given = law_cannot_tell(info, notice.published ? notice_day : notice_published);
    given.dates = {maybe_date{}, from, last, notice.day};
    given.numbers[1] = is_over ? days_between(last, counted_to) : 0;
    return given;
}

/// An answer of which it is not known whether the rule speaks of the case at all: kept or not, that cannot be told.
/// That nothing is asked yet, or at all, can.
inline answer if_asked(rule_info const& info, answer const& given, unsigned facts) noexcept {
    if (given.is != outcome::not_applicable) return law_cannot_tell(info, given.missing | facts);
    return law_answer(info, outcome::not_applicable, shared_sentence(info, law_not_asked_either_way));
}

/// An answer about a notice, with what every answer about a known procurement carries.
inline answer with_procurement(answer given, procured const& known, basis const& on) noexcept {
    return dated(given, known, threshold_of(known, on));
}

} // namespace detail::law

/// Whether a transparency notice came before a direct award under the Procurement Act (LAW-PA-2023-S44).
struct transparency_before_award {
    rule_info info;

    [[nodiscard]] answer operator()(contract const& subject, basis const& on) const noexcept {
        using namespace detail::law;
        auto const recorded = procured_of(subject);
        if (!recorded) return law_answer(info, outcome::not_applicable, shared_sentence(info, law_nothing_recorded));
        published_notice const notice = subject.procurement->transparency_notice.value_or(published_notice{});
        return for_all_that_is_possible(*recorded, on.numbers, first_shared(info), [&](procured const& known) {
            if (is_not_asked(known)) return law_answer(info, outcome::not_applicable, notice_own_case);
            if (auto const outside = outside_the_act(info, known, on)) return *outside;
            if (!known.entered_into) return with_procurement(law_cannot_tell(info, law_entered), known, on);
            answer given = notice_by(info, notice, *known.entered_into, *known.entered_into, on.as_of);
            if (!known.route) given = if_asked(info, given, law_route);
            return with_procurement(given, known, on);
        });
    }

private:
    static bool is_not_asked(procured const& known) noexcept {
        if (!known.route) return false;
        return *known.route == award_route::competition || *known.route == award_route::framework ||
               (*known.route == award_route::user_choice &&
                known.category == std::optional(procurement_category::light_touch));
    }
};

/// Whether a contract details notice came within the days that the law gives for it, beginning with the day the
/// contract was entered into: 30, or 120 for light touch (LAW-PA-2023-S53).
struct details_after_entry {
    rule_info info;

    [[nodiscard]] answer operator()(contract const& subject, basis const& on) const noexcept {
        using namespace detail::law;
        auto const recorded = procured_of(subject);
        if (!recorded) return law_answer(info, outcome::not_applicable, shared_sentence(info, law_nothing_recorded));
        published_notice const notice = subject.procurement->details_notice.value_or(published_notice{});
        return for_all_that_is_possible(*recorded, on.numbers, first_shared(info), [&](procured const& known) {
            if (auto const outside = outside_the_act(info, known, on)) return *outside;
            if (!known.entered_into) return with_procurement(law_cannot_tell(info, law_entered), known, on);
            bool const light_touch = known.category == std::optional(procurement_category::light_touch);
            auto const days = days_asked_on(
                on.numbers, light_touch ? parameters::details_notice_days_light_touch : parameters::details_notice_days,
                *known.commenced, 1);
            if (!days)
                return with_procurement(law_answer(info, outcome::not_assessed, details_without_period), known, on);
            date const last = last_day_beginning_with(*known.entered_into, *days);
            return with_procurement(notice_by(info, notice, *known.entered_into, last, on.as_of), known, on);
        });
    }
};

/// Whether a contract termination notice came within the days that the law gives for it (30), beginning with the day
/// the contract ended, by expiry or early (LAW-PA-2023-S80). Not asked where the user chose the provider.
struct termination_after_end {
    rule_info info;

    [[nodiscard]] answer operator()(contract const& subject, basis const& on) const noexcept {
        using namespace detail::law;
        auto const recorded = procured_of(subject);
        if (!recorded) return law_answer(info, outcome::not_applicable, shared_sentence(info, law_nothing_recorded));
        published_notice const notice = subject.procurement->termination_notice.value_or(published_notice{});
        auto const end = subject.procurement->ended ? subject.procurement->ended : subject.end;
        bool const runs_on = subject.rolling == std::optional(true);
        return for_all_that_is_possible(*recorded, on.numbers, first_shared(info), [&](procured const& known) {
            bool const light_touch = known.category == std::optional(procurement_category::light_touch);
            if (light_touch && known.route == std::optional(award_route::user_choice))
                return law_answer(info, outcome::not_applicable, notice_own_case);
            if (auto const outside = outside_the_act(info, known, on)) return *outside;
            if (!end)
                return with_procurement(runs_on ? law_answer(info, outcome::not_applicable, notice_own_case_two)
                                                : law_cannot_tell(info, contract_end),
                                        known, on);
            auto const days = days_asked_on(on.numbers, parameters::termination_notice_days, *known.commenced, 1);
            if (!days)
                return with_procurement(law_answer(info, outcome::not_assessed, termination_without_period), known, on);
            date const last = last_day_beginning_with(*end, *days);
            answer given = notice_by(info, notice, *end, last, on.as_of);
            if (light_touch && !known.route) given = if_asked(info, given, law_route);
            return with_procurement(given, known, on);
        });
    }
};

inline constexpr transparency_before_award procurement_transparency{detail::law::law_info(
    "procurement.transparency_notice", "Transparency notice before a direct award", clauses("LAW-PA-2023-S44"),
    detail::law::transparency_facts, detail::law::transparency_sentences,
    {"commenced", "from", "last_day", "published"}, "days_late",
    "The day on which the contract was entered into stands for the award; a notice of the same day is "
    "taken to have come "
    "before it, since no hour is recorded.")};
inline constexpr details_after_entry procurement_details{detail::law::law_info(
    "procurement.details_notice", "Contract details notice within 30 or 120 days", clauses("LAW-PA-2023-S53"),
    detail::law::details_facts, detail::law::details_sentences, {"commenced", "from", "last_day", "published"},
    "days_late", {}, 1, detail::law::details_uses)};
inline constexpr termination_after_end procurement_termination{detail::law::law_info(
    "procurement.termination_notice", "Contract termination notice within 30 days of the end",
    clauses("LAW-PA-2023-S80", "LAW-PROCUREMENT-DAY"), detail::law::termination_facts,
    detail::law::termination_sentences, {"commenced", "from", "last_day", "published"}, "days_late",
    "The recorded end is taken for the day on which the contract ends, unless another is recorded.", 1,
    detail::law::termination_uses)};

} // namespace leeds::commissioning::inline v0
