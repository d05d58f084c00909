// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/oversight/answer.hpp>
#include <leeds/commissioning/rules/oversight/due.hpp>

#include <cstddef>
#include <utility>

namespace leeds::commissioning::inline v0 {

namespace detail::of_oversight {

inline constexpr std::array<std::string_view, 6> recommendation_facts{
    "oversight.recommendations",      "oversight.recommendations.about",     "oversight.recommendations.state",
    "oversight.recommendations.done", "oversight.recommendations.responded", "oversight.recommendations.response"};

enum recommended_says : std::uint8_t {
    recommended_done,
    recommended_done_late,
    recommended_missing,
    recommended_done_without_month,
    recommended_answered,
    recommended_answered_late,
    recommended_due,
    recommended_late,
    recommended_without_month
};

inline constexpr std::array<sentence, 9> recommended_sentences{{
    {"Done on {done}; it was due by {due}."},
    {"It was due by {due} and done on {done}, {days:day} late.", "Tell the Scrutiny Board why it took longer."},
    sentence_on_missing_facts,
    {"Done on {done}. No month is stated by which it was due."},
    {"Not accepted; the response of {done} says why."},
    {"Not accepted, and the response of {done} came {days:day} after it was due by {due}.",
     "Tell the Scrutiny Board why the answer took longer."},
    {"It is due by {due}, {days:day} from now.", "Do it by {due}, or answer by then why not."},
    {"It was due by {due}, {days:day} ago, and is not done.",
     "Do it, or answer why not, and tell the Scrutiny Board by when."},
    {"It is not done. No month is stated by which it is due: it is not late."},
}};

inline answer missing_of_recommendation(board_recommendation const& of) noexcept {
    constexpr auto const& reads = recommendation_facts;
    std::uint16_t missing = bits_unless(of.state.has_value(), fact_bit(reads, "oversight.recommendations.state"));
    if (of.state == std::optional(recommendation_state::not_accepted))
        missing = bits_of(
            missing,
            bits_of(bits_unless(of.responded.has_value(), fact_bit(reads, "oversight.recommendations.responded")),
                    bits_unless(says_something(of.response), fact_bit(reads, "oversight.recommendations.response"))));
    else
        missing = bits_of(missing, bits_unless(of.done.has_value(), fact_bit(reads, "oversight.recommendations.done")));
    return answer_lacks(missing);
}

inline answer judge_recommendation(board_recommendation const& of, date as_of) noexcept {
    due_standing const found = standing_on(of, as_of);
    bool const stated = stated_month(of).has_value(); // later than a month of its own choice is worth a note only
    answer given;
    switch (found.state) {
    case due_state::done:
        given = answered(outcome::met, found.due ? recommended_done : recommended_done_without_month);
        break;
    case due_state::done_late:
        given = answered(stated ? outcome::not_met : outcome::met, recommended_done_late);
        if (!stated) given.weight = severity::note;
        break;
    case due_state::answered: given = answered(outcome::explained, recommended_answered); break;
    case due_state::answered_late:
        given = answered(stated ? outcome::not_met : outcome::explained, recommended_answered_late);
        break;
    case due_state::due:
        given = answered(outcome::not_applicable, recommended_due);
        given.weight = severity::note;
        break;
    case due_state::late: given = answered(outcome::not_met, recommended_late); break;
    case due_state::no_month: given = answered(outcome::not_applicable, recommended_without_month); break;
    case due_state::unknown: given = missing_of_recommendation(of); break;
    }
    given.dates[0] = found.due;
    given.dates[1] = found.done;
    given.numbers[0] = found.days;
    return given;
}

} // namespace detail::of_oversight

/// Whether one recommendation of the statement of May 2017 was done, or answered, by the last day of its month; of one
/// without a month whether it was done. Never weighs more than a warning.
struct recommendation_rule {
    rule_info info;

    [[nodiscard]] answer operator()(oversight const& subject, basis const& on) const noexcept {
        using namespace detail::of_oversight;
        using namespace detail;
        constexpr std::uint16_t all = fact_bit(recommendation_facts, "oversight.recommendations");
        constexpr std::uint16_t about = fact_bit(recommendation_facts, "oversight.recommendations.about");
        answer worst;
        bool found = false;
        bool unnamed = false;
        for (board_recommendation const& each : subject.recommendations) {
            unnamed = unnamed || !each.about;
            if (!each.about || each.about->number() != info.cites.first_number()) continue;
            answer const given = judge_recommendation(each, on.as_of);
            if (!found || rank_in_list(given) > rank_in_list(worst)) worst = given;
            found = true;
        }
        if (!found) return answer_lacks(unnamed ? about : all);
        if (worst.weight == severity::none) worst.weight = info.weight_of(worst.is);
        return worst;
    }
};

namespace detail::of_oversight {

constexpr recommendation_rule recommendation_rule_on(stated_recommendation const& of) {
    return {{.id = of.id,
             .version = 2,
             .title = of.title,
             .cites = of.cites,
             .force = force::should,
             .gives = judged_outcomes | outcome::explained | outcome::not_applicable,
             .reading = "It is due by the last day of the month that the clause states, else of the month recorded for "
                        "it; without either it is never late. Done after a month that only the record states is a "
                        "note. A refusal with its reason is an answer.",
             .reads = recommendation_facts,
             .dates = {"due", "done"},
             .numbers = {"days"},
             .sentences = recommended_sentences}};
}

template <std::size_t... Number>
constexpr auto recommendation_rules_on(std::index_sequence<Number...>) {
    return std::array<recommendation_rule, sizeof...(Number)>{
        {recommendation_rule_on(stated_recommendations[Number])...}};
}

} // namespace detail::of_oversight

/// One rule for each recommendation of the statement, and one for the formal response to it.
inline constexpr auto recommendation_rules =
    detail::of_oversight::recommendation_rules_on(std::make_index_sequence<stated_recommendations.size()>{});

} // namespace leeds::commissioning::inline v0
