// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/contract_management/answer.hpp>

namespace leeds::commissioning::inline v0 {

// A default notice, and the discussion and the time to remedy that come before it (CODE-CM4).

namespace detail::of_management {

inline constexpr std::array<std::string_view, 4> default_facts{
    "contract.management.issues.default_notice", "contract.management.issues.discussion",
    "contract.management.issues.discussed", "contract.management.issues.remedy_by"};

inline constexpr std::array<parameter, 1> default_uses{parameters::code_in_force};

enum default_says : std::uint8_t {
    default_met,
    default_before_discussion,
    default_missing,
    default_none,
    default_undiscussed,
    default_in_time_to_remedy
};

inline constexpr std::array<sentence, 6> default_sentences{{
    {"The default notice of {noticed} came after the discussion of {discussed}, and after the time to remedy had ended "
     "on {remedy_by}."},
    {"The default notice of {noticed} (issue {issue}) came no later than the discussion of {discussed}: there was no "
     "time to remedy.",
     "Withdraw the notice, discuss the issue, and give the provider time to remedy it."},
    sentence_on_missing_facts,
    {"No default notice is recorded."},
    {"The default notice of {noticed} (issue {issue}) was served without a discussion.",
     "Withdraw the notice, discuss the issue, and give the provider time to remedy it."},
    {"The default notice of {noticed} (issue {issue}) was served before the time to remedy had ended on {remedy_by}.",
     "Withdraw the notice, and serve it after {remedy_by} at the earliest if the issue is not remedied by then."},
}};

inline answer judge_default(performance_issue const& issue, std::int64_t number, basis const& on,
                            rule_info const& info) noexcept {
    if (!issue.default_notice) return answer_without();
    if (auto const outside = outside_the_code(info, *issue.default_notice, on)) return *outside;
    auto const discussed = known_done(issue.discussion, issue.discussed);
    bool const too_late = issue.discussed && *issue.default_notice <= *issue.discussed;
    bool const too_soon = issue.remedy_by && *issue.default_notice <= *issue.remedy_by;
    answer given;
    if (discussed == std::optional(false)) {
        given = answered(outcome::not_met, default_undiscussed);
    } else if (too_late) {
        given = answered(outcome::not_met, default_before_discussion);
    } else if (too_soon) {
        given = answered(outcome::not_met, default_in_time_to_remedy);
    } else {
        std::uint16_t const missing = bits_of(
            bits_unless(discussed.has_value(), fact_bit(default_facts, "contract.management.issues.discussion")),
            bits_of(bits_unless(issue.discussed.has_value(),
                                fact_bit(default_facts, "contract.management.issues.discussed")),
                    bits_unless(issue.remedy_by.has_value(),
                                fact_bit(default_facts, "contract.management.issues.remedy_by"))));
        given = missing != 0 ? answer_lacks(missing) : answered(outcome::met, default_met);
    }
    given.dates[0] = issue.default_notice;
    given.dates[1] = issue.discussed;
    given.dates[2] = issue.remedy_by;
    given.numbers[0] = number;
    given.values_of = issue.default_notice;
    return given;
}

inline answer decide_default(contract const&, contract_management const& kept, basis const& on,
                             rule_info const& info) noexcept {
    return worst_of(kept.issues, answer_without(), [&](performance_issue const& each, std::int64_t number) noexcept {
        return judge_default(each, number, on, info);
    });
}

inline constexpr std::array<std::string_view, 4> remedy_facts{
    "contract.management.issues.default_notice", "contract.management.issues.discussed",
    "contract.management.issues.remedy_by", "contract.management.issues.discussion"};

inline constexpr std::array<parameter, 2> remedy_uses{parameters::least_days_to_remedy, parameters::code_in_force};

enum remedy_says : std::uint8_t { remedy_met, remedy_short, remedy_missing, remedy_none, remedy_unset, remedy_no_time };

inline constexpr std::array<sentence, 6> remedy_sentences{{
    {"From the discussion of {discussed} the provider had {days_given:day} to remedy, until {remedy_by}; the policy "
     "asks for {minimum}."},
    {"From the discussion of {discussed} the provider had {days_given:day} to remedy (issue {issue}), until "
     "{remedy_by}; the policy asks for {minimum}.",
     "Give the provider until {remedy_due} at least."},
    sentence_on_missing_facts,
    {"No default notice that followed a discussion is recorded."},
    {"The Code asks for a reasonable time to remedy and does not say how long that is; the policy sets no least time."},
    {"The time to remedy (issue {issue}) ended on {remedy_by}, no later than the discussion of {discussed}: the "
     "provider had no time at all.",
     "Give the provider time to remedy from the day of the discussion."},
}};

inline answer judge_remedy(performance_issue const& issue, std::int64_t number, basis const& on,
                           rule_info const& info) noexcept {
    if (!issue.default_notice || issue.discussion == std::optional(false)) return answer_without();
    if (auto const outside = outside_the_code(info, *issue.default_notice, on)) return *outside;
    value_on_day const least = on.numbers.on(parameters::least_days_to_remedy, *issue.default_notice);
    bool const set = least.held == holding::yes;
    answer given;
    if (!issue.discussed || !issue.remedy_by) {
        given = answer_lacks(bits_of(
            bits_unless(issue.discussed.has_value(), fact_bit(remedy_facts, "contract.management.issues.discussed")),
            bits_unless(issue.remedy_by.has_value(), fact_bit(remedy_facts, "contract.management.issues.remedy_by"))));
    } else if (int const days = days_between(*issue.discussed, *issue.remedy_by); days <= 0) {
        given = answered(outcome::not_met, remedy_no_time);
    } else if (!set) {
        given = answered(outcome::not_assessed, remedy_unset);
    } else {
        bool const enough = least.value->amount <= days;
        given = answered(enough ? outcome::met : outcome::not_met, enough ? remedy_met : remedy_short);
        given.numbers[1] = days;
        if (!enough && least.value->amount <= longest_days)
            given.dates[2] = add_days(*issue.discussed, static_cast<int>(least.value->amount));
    }
    given.dates[0] = issue.discussed;
    given.dates[1] = issue.remedy_by;
    given.numbers[0] = number;
    given.values_of = issue.default_notice;
    return given;
}

inline answer decide_remedy(contract const&, contract_management const& kept, basis const& on,
                            rule_info const& info) noexcept {
    return worst_of(kept.issues, answer_without(), [&](performance_issue const& each, std::int64_t number) noexcept {
        return judge_remedy(each, number, on, info);
    });
}

} // namespace detail::of_management

/// Whether a default notice came only after a discussion and after the time to remedy (CODE-CM4). On the day of the
/// discussion, or on the last day to remedy, it is too early.
inline constexpr management_rule management_default_notice{
    {.id = "management.default_notice",
     .title = "Discussion and time to remedy before a default notice",
     .cites = clauses("CODE-CM4"),
     .force = force::must,
     .gives = judged_outcomes | outcome::not_applicable | outcome::not_assessed,
     .selects_policy_by = date_of::notice,
     .reading = "Asked only where contract management is recorded. The notice is taken to be served on its day, and "
                "the time to remedy to last through its last day.",
     .reads = detail::of_management::default_facts,
     .uses = detail::of_management::default_uses,
     .dates = {"noticed", "discussed", "remedy_by", "judged_on"},
     .numbers = {"issue"},
     .sentences = detail::of_management::default_sentences,
     .shared = detail::of_management::management_sentences},
    detail::of_management::decide_default};

/// Whether the time to remedy before a default notice was long enough (CODE-CM4). How long that is, the Code does not
/// say.
inline constexpr management_rule management_time_to_remedy{
    {.id = "management.time_to_remedy",
     .title = "Reasonable time to remedy",
     .cites = clauses("CODE-CM4"),
     .force = force::must,
     .gives = judged_outcomes | outcome::not_applicable | outcome::not_assessed,
     .selects_policy_by = date_of::notice,
     .reading = "Asked only where contract management is recorded. The time is counted in days from the discussion to "
                "the last day to remedy; no day at all is never reasonable.",
     .reads = detail::of_management::remedy_facts,
     .uses = detail::of_management::remedy_uses,
     .dates = {"discussed", "remedy_by", "remedy_due", "judged_on"},
     .numbers = {"issue", "days_given"},
     .sentences = detail::of_management::remedy_sentences,
     .shared = detail::of_management::management_sentences},
    detail::of_management::decide_remedy};

} // namespace leeds::commissioning::inline v0
