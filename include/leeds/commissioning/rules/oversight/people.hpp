// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/held_to_its_day.hpp>
#include <leeds/commissioning/rules/oversight/intervals.hpp>

namespace leeds::commissioning::inline v0 {

// Those who take part in oversight: scrutiny boards told of projects (SCR-19), elected members heard (SCR-25), what the
// operational group does with best practice (SCR-32), and the training of assessors (SCR-R3a).

namespace detail::of_oversight {

inline constexpr std::array<std::string_view, 4> inquiry_facts{
    "oversight.inquiries", "oversight.inquiries.outset", "oversight.inquiries.board_told", "oversight.inquiries.told"};

enum inquiry_says : std::uint8_t { inquiry_met, inquiry_untold, inquiry_missing, inquiry_ahead, inquiry_told_late };

inline constexpr std::array<sentence, 5> inquiry_sentences{{
    {"At the outset of each inquiry the board had been told of projects under way."},
    {"The board was not told of projects under way at the outset of the inquiry on {outset} (entry {entry}).",
     "Tell the board now what is under way, and the next board at the outset."},
    sentence_on_missing_facts,
    {"The inquiry (entry {entry}) begins on {outset}: the board is to be told of projects under way by then."},
    {"The board was told of projects under way on {told}, {days_late:day} after the outset of the inquiry on {outset}.",
     "Tell boards of what is under way at the outset of an inquiry."},
}};

inline answer judge_inquiry(scrutiny_inquiry const& each, std::int64_t number, date as_of) noexcept {
    auto const told = known_done(each.board_told, each.told);
    answer given;
    if (each.outset && as_of < *each.outset && !(each.told && *each.told <= as_of)) {
        given = answered(outcome::not_applicable, inquiry_ahead);
        given.weight = severity::note;
    } else if (!each.outset || !told || (*told && !each.told)) {
        given = answer_lacks(
            bits_of(bits_unless(each.outset.has_value(), fact_bit(inquiry_facts, "oversight.inquiries.outset")),
                    bits_of(bits_unless(told.has_value(), fact_bit(inquiry_facts, "oversight.inquiries.board_told")),
                            bits_unless(each.told || told == std::optional(false),
                                        fact_bit(inquiry_facts, "oversight.inquiries.told")))));
    } else if (!*told) {
        given = answered(outcome::not_met, inquiry_untold);
    } else if (*each.outset < *each.told) {
        given = answered(outcome::not_met, inquiry_told_late);
        given.numbers[1] = days_between(*each.outset, *each.told);
    } else {
        given = answered(outcome::met, inquiry_met);
    }
    given.dates[0] = each.outset;
    given.dates[1] = each.told;
    given.numbers[0] = number;
    return given;
}

inline answer decide_inquiries(oversight const& subject, basis const& on) noexcept {
    return asked_of_any(worst_of(subject.inquiries, answer_lacks(fact_bit(inquiry_facts, "oversight.inquiries")),
                                 [&](scrutiny_inquiry const& each, std::int64_t number) noexcept {
                                     return held_to_its_day(judge_inquiry(each, number, on.as_of),
                                                            "oversight.inquiries", each.outset, on);
                                 }));
}

inline constexpr std::array<std::string_view, 3> member_facts{"oversight.members", "oversight.members.day",
                                                              "oversight.members.part"};

inline constexpr std::array<sentence, 3> member_sentences{{
    {"What elected members know of local services was taken up."},
    {"On all {occasions:occasion} recorded elected members were only given information.",
     "Ask members what works and what does not where they are, and record what was learnt."},
    sentence_on_missing_facts,
}};

inline answer decide_members(oversight const& subject, basis const& on) noexcept {
    std::uint16_t missing = 0;
    std::int64_t informed = 0;
    for (member_contribution const& each : subject.members) {
        if (each.day && on.as_of < *each.day) continue;
        if (each.day && each.part == std::optional(member_part::gathers_intelligence)) return answer_if(true);
        missing = bits_of(
            missing, bits_of(bits_unless(each.day.has_value(), fact_bit(member_facts, "oversight.members.day")),
                             bits_unless(each.part.has_value(), fact_bit(member_facts, "oversight.members.part"))));
        ++informed;
    }
    if (informed == 0) return answer_lacks(fact_bit(member_facts, "oversight.members"));
    answer given = missing != 0 ? answer_lacks(missing) : answer_if(false);
    given.numbers[0] = informed;
    return given;
}

inline constexpr std::array<std::string_view, 4> practice_facts{"oversight.practice", "oversight.practice.identified",
                                                                "oversight.practice.shared",
                                                                "oversight.practice.implemented"};

enum practice_says : std::uint8_t { practice_met, practice_missing };

inline constexpr std::array<sentence, 2> practice_sentences{{
    {"Best practice was identified on {identified}, shared on {shared} and put to use on {implemented}."},
    sentence_on_missing_facts,
}};

inline answer decide_practice(oversight const& subject, basis const& on) noexcept {
    std::uint16_t missing = 0;
    for (shared_practice const& each : subject.practice) {
        auto const by_now = [&](std::optional<date> const& day) { return day && *day <= on.as_of; };
        if (by_now(each.identified) && by_now(each.shared) && by_now(each.implemented)) {
            answer given = answered(outcome::met, practice_met);
            given.dates[0] = each.identified;
            given.dates[1] = each.shared;
            given.dates[2] = each.implemented;
            return given;
        }
        missing = bits_of(
            missing,
            bits_of(bits_unless(each.identified.has_value(), fact_bit(practice_facts, "oversight.practice.identified")),
                    bits_of(bits_unless(each.shared.has_value(), fact_bit(practice_facts, "oversight.practice.shared")),
                            bits_unless(each.implemented.has_value(),
                                        fact_bit(practice_facts, "oversight.practice.implemented")))));
    }
    if (missing == 0) missing = fact_bit(practice_facts, "oversight.practice");
    return answered(outcome::cannot_tell, practice_missing, missing);
}

inline constexpr std::array<std::string_view, 5> assessor_facts{
    "oversight.assessors", "oversight.assessors.trained", "oversight.assessors.trained_on",
    "oversight.assessors.updated", "oversight.assessors.updated_on"};
inline constexpr std::array<parameter, 1> assessor_uses{parameters::training_holds};

enum assessor_says : std::uint8_t {
    assessor_met,
    assessor_expired,
    assessor_missing,
    assessor_unset,
    assessor_untrained
};

inline constexpr std::array<sentence, 5> assessor_sentences{{
    {"Everybody recorded who assesses equality impact is trained, and the training is up to date."},
    {"Training (entry {entry}) was last given or brought up to date on {last_trained}: it was up to date until {until} "
     "by the {minimum} of the policy.",
     "Bring the training up to date, and record the day."},
    sentence_on_missing_facts,
    {"Those recorded are trained. How long training is up to date the statement does not say; the policy sets no "
     "time."},
    {"Somebody who assesses equality impact (entry {entry}) had not been trained by the day asked about.",
     "Give the training before they assess, and record the day."},
}};

inline answer judge_assessor(trained_assessor const& each, std::int64_t number, basis const& on) noexcept {
    auto const by_now = [&](std::optional<date> const& day) { return day && *day <= on.as_of; };
    auto const trained = known_done(each.trained, each.trained_on);
    answer given;
    if (trained == std::optional(false) || (each.trained_on && on.as_of < *each.trained_on)) {
        given = answered(outcome::not_met, assessor_untrained);
    } else if (!trained || !each.trained_on) {
        given = answer_lacks(bits_of(
            bits_unless(trained.has_value(), fact_bit(assessor_facts, "oversight.assessors.trained")),
            bits_unless(each.trained_on.has_value(), fact_bit(assessor_facts, "oversight.assessors.trained_on"))));
    } else if (auto const months = months_on(on, parameters::training_holds, on.as_of); !months) {
        given = answered(outcome::not_assessed, assessor_unset);
    } else {
        bool const updated = by_now(each.updated_on) && *each.trained_on < *each.updated_on;
        date const last = updated ? *each.updated_on : *each.trained_on;
        counted const until = corresponding_date(last, *months);
        if (on.as_of <= until.day)
            given = answered(outcome::met, assessor_met);
        else if (each.updated_on || each.updated == std::optional(false))
            given = answered(outcome::not_met, assessor_expired);
        else
            given = answer_lacks(
                bits_of(bits_unless(each.updated.has_value(), fact_bit(assessor_facts, "oversight.assessors.updated")),
                        fact_bit(assessor_facts, "oversight.assessors.updated_on")));
        given.dates[0] = last;
        given.dates[1] = until.day;
        given.counting = until.note;
        given.values_of = on.as_of;
    }
    given.numbers[0] = number;
    return given;
}

inline answer decide_assessors(oversight const& subject, basis const& on) noexcept {
    return worst_of(
        subject.assessors, answer_lacks(fact_bit(assessor_facts, "oversight.assessors")),
        [&](trained_assessor const& each, std::int64_t number) noexcept { return judge_assessor(each, number, on); });
}

} // namespace detail::of_oversight

/// Whether boards were told of overlapping projects at the outset of each inquiry (SCR-19).
inline constexpr oversight_rule oversight_inquiries{
    {.id = "oversight.inquiries",
     .version = 2,
     .title = "Boards told of projects at the outset of an inquiry",
     .cites = clauses("SCR-19"),
     .force = force::must,
     .gives = judged_outcomes | outcome::not_applicable,
     .reading = "At the outset is read as on the day on which the inquiry begins at the latest. That there is no such "
                "project is told as well.",
     .reads = detail::of_oversight::inquiry_facts,
     .dates = {"outset", "told"},
     .numbers = {"entry", "days_late"},
     .sentences = detail::of_oversight::inquiry_sentences},
    detail::of_oversight::decide_inquiries};

/// Whether what elected members know is taken up, and they are not only given information (SCR-25).
inline constexpr oversight_rule oversight_members{
    {.id = "oversight.members",
     .title = "Members heard, not only informed",
     .cites = clauses("SCR-25"),
     .force = force::should,
     .gives = judged_outcomes,
     .reading = "One occasion on which what members know was taken up shows it.",
     .reads = detail::of_oversight::member_facts,
     .numbers = {"occasions"},
     .sentences = detail::of_oversight::member_sentences},
    detail::of_oversight::decide_members};

/// Whether the operational group identifies, shares and implements best practice (SCR-32).
inline constexpr oversight_rule oversight_practice{{.id = "oversight.best_practice",
                                                    .title = "Best practice identified, shared and put to use",
                                                    .cites = clauses("SCR-32"),
                                                    .force = force::should,
                                                    .gives = outcomes(outcome::met, outcome::cannot_tell),
                                                    .reading = "One practice that went through all three shows it.",
                                                    .reads = detail::of_oversight::practice_facts,
                                                    .dates = {"identified", "shared", "implemented"},
                                                    .sentences = detail::of_oversight::practice_sentences},
                                                   detail::of_oversight::decide_practice};

/// Whether those who assess equality impact are trained and kept up to date (SCR-R3a), over the register of them.
inline constexpr oversight_rule oversight_assessors{
    {.id = "oversight.assessors",
     .title = "Register of assessors trained and up to date",
     .cites = clauses("SCR-R3a"),
     .force = force::should,
     .gives = judged_outcomes | outcome::not_assessed,
     .selects_policy_by = date_of::asked,
     .reading =
         "Up to date is read as trained, or brought up to date, within the months of the policy; the right level "
         "of training is not judged.",
     .reads = detail::of_oversight::assessor_facts,
     .uses = detail::of_oversight::assessor_uses,
     .dates = {"last_trained", "until"},
     .numbers = {"entry"},
     .sentences = detail::of_oversight::assessor_sentences},
    detail::of_oversight::decide_assessors};

} // namespace leeds::commissioning::inline v0
