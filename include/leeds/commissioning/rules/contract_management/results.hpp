// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/contract_management/answer.hpp>

namespace leeds::commissioning::inline v0 {

// What monitoring found, and what follows where an outcome is missed (SCR-33b).

namespace detail::of_management {

inline constexpr std::array<std::string_view, 6> result_facts{
    "contract.management.results",       "contract.management.results.achieved",
    "contract.management.results.from",  "contract.management.results.to",
    "contract.management.results.acted", "contract.management.results.action_taken"};

inline constexpr std::array<parameter, 1> result_uses{parameters::most_days_to_act};

enum result_says : std::uint8_t {
    result_met,
    result_late,
    result_missing,
    result_all_achieved,
    result_unset,
    result_no_action,
    result_still_time,
    result_met_within,
    result_acted_before
};

inline constexpr std::array<sentence, 9> result_sentences{{
    {"After the period to {period_end}, in which an outcome was missed, action was taken on {acted}, {days_taken:day} "
     "later; the policy allows {minimum}."},
    {"After the period to {period_end}, in which an outcome was missed (result {result}), action was taken only on "
     "{acted}, {days_taken:day} later; the policy allows {minimum}.",
     "Act by {action_due} after such a period."},
    sentence_on_missing_facts,
    {"Every outcome that was monitored was achieved."},
    {"An outcome was missed in the period to {period_end}. How soon action is swift the statement does not say; the "
     "policy sets no most time."},
    {"An outcome was missed in the period to {period_end} (result {result}), and no action was taken by {action_due}; "
     "the policy allows {minimum}.",
     "Use the means that the contract gives to bring the provider back to the outcome."},
    {"An outcome was missed in the period to {period_end}, and no action was taken yet: it is due by {action_due}."},
    {"Action on an outcome that was missed was taken on {acted}, within the period to {period_end}."},
    {"The action recorded for the period to {period_end} was taken on {acted}, before that period began: whether "
     "anything followed from it is not recorded.",
     "Record the day of the action that followed the period."},
}};

/// No action by the day asked about, for an outcome missed in a period.
inline answer judge_no_action(date period_end, value_on_day const& most, date as_of) noexcept {
    if (most.held != holding::yes || most.value->amount < 0 || most.value->amount > longest_days)
        return answered(outcome::not_assessed, result_unset);
    date const due = add_days(period_end, static_cast<int>(most.value->amount));
    answer given = as_of <= due ? answered(outcome::not_applicable, result_still_time)
                                : answered(outcome::not_met, result_no_action);
    if (as_of <= due) given.weight = severity::note;
    given.dates[2] = due;
    return given;
}

inline answer judge_action(date period_end, date acted, value_on_day const& most) noexcept {
    if (most.held != holding::yes || most.value->amount < 0 || most.value->amount > longest_days)
        return answered(outcome::not_assessed, result_unset);
    int const days = days_between(period_end, acted);
    bool const swift = days <= most.value->amount;
    answer given = answered(swift ? outcome::met : outcome::not_met, swift ? result_met : result_late);
    given.dates[2] = add_days(period_end, static_cast<int>(most.value->amount));
    given.numbers[1] = days;
    return given;
}

inline answer judge_result(monitored_result const& result, std::int64_t number, basis const& on) noexcept {
    if (result.achieved == std::optional(true)) return answer_without();
    if (!result.achieved) return answer_lacks(fact_bit(result_facts, "contract.management.results.achieved"));
    if (!result.to) return answer_lacks(fact_bit(result_facts, "contract.management.results.to"));

    value_on_day const most = on.numbers.on(parameters::most_days_to_act, *result.to);
    bool const ahead = result.acted && on.as_of < *result.acted;
    answer given;
    if (ahead || known_done(result.action_taken, result.acted) == std::optional(false))
        given = judge_no_action(*result.to, most, on.as_of);
    else if (!result.acted)
        given = answer_lacks(bits_of(bits_unless(result.action_taken.has_value(),
                                                 fact_bit(result_facts, "contract.management.results.action_taken")),
                                     fact_bit(result_facts, "contract.management.results.acted")));
    else if (*result.to < *result.acted)
        given = judge_action(*result.to, *result.acted, most);
    else if (!result.from)
        given = answer_lacks(fact_bit(result_facts, "contract.management.results.from"));
    else if (*result.acted < *result.from)
        given = answered(outcome::cannot_tell, result_acted_before,
                         fact_bit(result_facts, "contract.management.results.acted"));
    else
        given = answered(outcome::met, result_met_within);
    given.dates[0] = result.to;
    given.dates[1] = result.acted;
    given.numbers[0] = number;
    given.values_of = result.to;
    return given;
}

inline answer decide_results(contract const&, contract_management const& kept, basis const& on,
                             rule_info const&) noexcept {
    return worst_of(
        kept.results, answer_lacks(fact_bit(result_facts, "contract.management.results")),
        [&](monitored_result const& each, std::int64_t number) noexcept { return judge_result(each, number, on); });
}

} // namespace detail::of_management

/// Whether swift action followed each period in which an outcome was missed (SCR-33b). How swift that is, the statement
/// does not say.
inline constexpr management_rule management_action_on_results{
    {.id = "management.action_on_results",
     .title = "Swift action where an outcome is missed",
     .cites = clauses("SCR-33b"),
     .force = force::must,
     .gives = judged_outcomes | outcome::not_applicable | outcome::not_assessed,
     .selects_policy_by = date_of::period_end,
     .reading =
         "Asked only where contract management is recorded. The days are counted from the last day of the period; "
         "action within the period is swift, action before it began is none.",
     .reads = detail::of_management::result_facts,
     .uses = detail::of_management::result_uses,
     .dates = {"period_end", "acted", "action_due"},
     .numbers = {"result", "days_taken"},
     .sentences = detail::of_management::result_sentences,
     .shared = detail::of_management::sentence_without_management},
    detail::of_management::decide_results};

} // namespace leeds::commissioning::inline v0
