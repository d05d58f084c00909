// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/exercise/answer.hpp>

// What the Code leaves open: which of its actions apply (CODE-A0b), and a review of itself (CODE-R1).
namespace leeds::commissioning::inline v0 {

namespace detail {

inline constexpr std::array<std::string_view, 6> set_aside_facts{"exercise.set_aside",        "exercise.set_aside.what",
                                                                 "exercise.set_aside.reason", "exercise.decision",
                                                                 "exercise.claims",           "exercise.evidence"};

enum set_aside_says : std::uint8_t { set_aside_met, set_aside_principle, set_aside_missing, nothing_set_aside };

inline constexpr std::array<sentence, 4> set_aside_sentences{{
    {"Set aside, each with its reason: {exercise.set_aside.what}."},
    {"Set aside: {exercise.set_aside.what}. From the words of a principle itself, which cannot be set aside as actions "
     "can: {of_principles} of these.",
     "Take it out of what is set aside. What is not shown stays unshown."},
    sentence_on_missing,
    {"Nothing is recorded as set aside: everything counts."},
}};

/// Whether something is a principle, or a criterion taken from the words of one.
[[nodiscard]] inline bool in_words_of_principle(code_reference const& what) noexcept {
    if (what.criterion_number() < criteria.size()) return criteria[what.criterion_number()].in_words_of_principle();
    return what.principle() != 0 || criterion::principle_clause(what.id());
}

inline constexpr std::array<std::string_view, 2> review_facts{"exercise.code_reviewed", "exercise.decision"};
inline constexpr std::array<parameter, 2> uses_of_review{parameters::code_review, parameters::code_in_force};

enum review_says : std::uint8_t { review_met, review_late, review_missing, review_after, review_without_length };

inline constexpr std::array<sentence, 5> review_sentences{{
    {"The impact of the Code was last reviewed on {exercise.code_reviewed}; the next review is due by {review_due}."},
    {"The impact of the Code was last reviewed on {exercise.code_reviewed}. The Code proposes a review within "
     "{minimum}, so one was due by {review_due}, {days_late:day} ago.",
     "Review the impact of the Code, and record the day."},
    sentence_on_missing,
    {"The review of {exercise.code_reviewed} comes after the day asked about; an earlier one is not recorded.",
     "Record the last review up to the day asked about."},
    {"The policy sets no time between two reviews of the Code that can be counted."},
}};

} // namespace detail

/// Whether what is set aside can be (CODE-A0b): actions that do not apply or are not appropriate, each with its reason;
/// not what comes from the words of a principle. Where nothing is set aside in an exercise that is decided, or whose
/// register is begun, there is nothing to ask.
struct set_aside_can_be {
    rule_info info;

    [[nodiscard]] answer operator()(exercise const& subject, basis const& on) const noexcept {
        return detail::judged_by_the_code(info, subject, on, [&] { return judge(subject); });
    }

private:
    [[nodiscard]] answer judge(exercise const& subject) const noexcept {
        using namespace detail;
        if (subject.set_aside.empty()) {
            bool const begun = subject.decision || !subject.claims.empty() || !subject.evidence.empty();
            if (begun) return exercise_answer(info, outcome::not_applicable, nothing_set_aside);
            return exercise_answer(info, outcome::cannot_tell, set_aside_missing,
                                   fact_bit(set_aside_facts, "exercise.set_aside"));
        }
        std::uint16_t missing = 0;
        std::int64_t of_principles = 0;
        for (struct set_aside const& each : subject.set_aside) {
            if (each.what && in_words_of_principle(*each.what)) ++of_principles;
            missing |= static_cast<std::uint16_t>(
                unless(each.what.has_value(), fact_bit(set_aside_facts, "exercise.set_aside.what")) |
                unless(says_something(each.reason), fact_bit(set_aside_facts, "exercise.set_aside.reason")));
        }
        if (of_principles == 0 && missing != 0)
            return exercise_answer(info, outcome::cannot_tell, set_aside_missing, missing);
        if (of_principles == 0) return exercise_answer(info, outcome::met, set_aside_met);
        answer given = exercise_answer(info, outcome::not_met, set_aside_principle);
        given.numbers[0] = of_principles;
        return given;
    }
};

/// Whether the impact of the Code was reviewed within the time that the policy has for it (CODE-R1), by the day asked
/// about. The next review is due by the day of the same number so many months on.
struct code_review_in_time {
    rule_info info;

    [[nodiscard]] answer operator()(exercise const& subject, basis const& on) const noexcept {
        return detail::judged_by_the_code(info, subject, on, [&] { return judge(subject, on); });
    }

private:
    [[nodiscard]] answer judge(exercise const& subject, basis const& on) const noexcept {
        using namespace detail;
        value_on_day const months = on.numbers.on(parameters::code_review, day_of(subject, on));
        bool const countable =
            months.held == holding::yes && 0 < months.value->amount && months.value->amount <= longest_months;
        if (!countable) return exercise_answer(info, outcome::not_assessed, review_without_length);
        constexpr std::uint16_t day_of_review = fact_bit(review_facts, "exercise.code_reviewed");
        if (!subject.code_reviewed) return exercise_answer(info, outcome::cannot_tell, review_missing, day_of_review);
        date const reviewed = *subject.code_reviewed;
        if (on.as_of < reviewed) return exercise_answer(info, outcome::cannot_tell, review_after, day_of_review);

        counted const due = corresponding_date(reviewed, static_cast<int>(months.value->amount));
        bool const in_time = on.as_of <= due.day;
        answer given =
            exercise_answer(info, in_time ? outcome::met : outcome::not_met, in_time ? review_met : review_late);
        given.counting = due.note;
        given.dates[0] = due.day;
        if (!in_time) given.numbers[0] = days_between(due.day, on.as_of);
        return given;
    }
};

/// Something set aside that the Code does not let be set aside.
inline constexpr set_aside_can_be exercise_set_aside{
    {.id = "exercise.set_aside",
     .title = "Only actions are set aside, each with a reason",
     .cites = clauses("CODE-A0b", "CODE-B4"),
     .force = force::may,
     .gives = judged_outcomes | outcome::not_applicable | outcome::not_assessed,
     .selects_policy_by = date_of::decision,
     .reading = "The Code says of its actions that not all apply, and of its principles it does not: that they cannot "
                "be set aside, and that a reason is asked for, is our reading.",
     .reads = detail::set_aside_facts,
     .uses = detail::uses_of_the_code,
     .dates = {"", "", "", "judged_on"},
     .numbers = {"of_principles"},
     .sentences = detail::set_aside_sentences,
     .shared = detail::sentences_outside_the_code}};

/// The annual review of the Code's impact that the Code proposes.
inline constexpr code_review_in_time exercise_code_review{
    {.id = "exercise.code_review",
     .title = "Annual review of the Code",
     .cites = clauses("CODE-R1"),
     .force = force::may,
     .gives = judged_outcomes | outcome::not_assessed,
     .selects_policy_by = date_of::decision,
     .reading = "Annual is read as no more than twelve months from one review to the next.",
     .reads = detail::review_facts,
     .uses = detail::uses_of_review,
     .dates = {"review_due", "", "", "judged_on"},
     .numbers = {"days_late"},
     .sentences = detail::review_sentences,
     .shared = detail::sentences_outside_the_code}};

} // namespace leeds::commissioning::inline v0
