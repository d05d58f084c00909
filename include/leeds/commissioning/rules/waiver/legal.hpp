// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/waiver/considerations.hpp>

namespace leeds::commissioning::inline v0 {

// The legal risks that a report notes, and best value, which the decision-taker weighs.

namespace detail {

inline constexpr std::array<std::string_view, 2> transparency_facts{"waiver.report.considerations.transparency_risk",
                                                                    "waiver.report.considerations.advertising"};
inline constexpr std::array<sentence, 3> transparency_sentences{{
    {"The risk of a claim for want of transparency is noted, and the degree of advertising considered."},
    {"The risk of a claim for want of transparency, or the degree of advertising, is not considered.",
     "Note the risk, and say what advertising would be appropriate."},
    {not_recorded, record_it},
}};

inline answer decide_transparency(waiver const& subject, basis const&) noexcept {
    auto const* const said = considerations_of(subject);
    auto const risk = said == nullptr ? std::nullopt : said->transparency_risk;
    auto const advertising = said == nullptr ? std::nullopt : said->advertising;
    if (risk == std::optional(false) || advertising == std::optional(false)) return plain(false);
    std::uint16_t missing = 0;
    if (!risk) missing |= fact_bit(transparency_facts, "waiver.report.considerations.transparency_risk");
    if (!advertising) missing |= fact_bit(transparency_facts, "waiver.report.considerations.advertising");
    return missing == 0 ? plain(true) : plain_lacks(missing);
}

inline constexpr std::array<std::string_view, 4> cross_border_facts{"waiver.report.considerations.cross_border",
                                                                    "waiver.report.dated", "waiver.decision.taken",
                                                                    "waiver.decision.published"};
inline constexpr std::array<sentence, 5> cross_border_sentences{{
    {"Interest of providers in other states of the EU is considered."},
    {"Interest of providers in other states of the EU is not considered.",
     "Consider it from subject matter, value, sector and place."},
    {not_recorded, record_it},
    {"Not asked for on {judged_on}: it holds {in_force}."},
    {"The policy does not say when it is asked for."},
}};
inline constexpr std::array<parameter, 1> cross_border_uses{parameters::cross_border};

inline answer decide_cross_border(waiver const& subject, basis const& on) noexcept {
    auto const day = day_of_decision(subject).day;
    value_on_day const asked = on_day(on.numbers, parameters::cross_border, day);
    if (asked.held == holding::unset) return says(outcome::not_assessed, 4);
    answer given;
    if (day && !is_on(asked)) {
        given = plain_nothing();
    } else {
        given = decide_yes_or_no<&considerations::cross_border>(subject, on);
        if (given.is == outcome::not_met && asked.held != holding::yes)
            given = plain_lacks(fact_bit(cross_border_facts, "waiver.report.dated"));
    }
    given.dates[0] = given.values_of = day;
    return given;
}

inline constexpr std::array<std::string_view, 1> ombudsman_facts{"waiver.report.considerations.ombudsman_risk"};
inline constexpr std::array<sentence, 3> ombudsman_sentences{{
    {"The risk of an ombudsman's investigation is noted."},
    {"The risk of an ombudsman's investigation is not noted.", "Note it."},
    {not_recorded, record_it},
}};

inline constexpr std::array<std::string_view, 2> best_value_facts{"waiver.report.considerations.best_value_asked",
                                                                  "waiver.decision.best_value"};
inline constexpr std::array<sentence, 5> best_value_sentences{{
    {"The decision-taker weighed the comments and was satisfied that it is best value."},
    {"The report does not ask the decision-taker to weigh the legal comments and best value.",
     "Ask for it, and record what the decision-taker concluded."},
    {not_recorded, record_it},
    {"The decision-taker was not satisfied that it is best value.", "Decide again on the facts, or refuse."},
    {"The report puts best value to the decision-taker; what was concluded is not recorded.",
     "Record the conclusion with the decision."},
}};

inline answer decide_best_value(waiver const& subject, basis const&) noexcept {
    auto const* const said = considerations_of(subject);
    auto const asked = said == nullptr ? std::nullopt : said->best_value_asked;
    auto const* const satisfied = fact(subject.decision, &decision::best_value);
    if (asked == std::optional(false)) return plain(false);
    if (satisfied != nullptr && !*satisfied) return says(outcome::not_met, 3);
    if (!asked) return plain_lacks(fact_bit(best_value_facts, "waiver.report.considerations.best_value_asked"));
    if (satisfied == nullptr)
        return says(outcome::cannot_tell, 4, fact_bit(best_value_facts, "waiver.decision.best_value"));
    return plain(true);
}

} // namespace detail

/// Whether the risk of a claim for want of transparency is noted and advertising considered (NDTI-9, CC-15).
inline constexpr waiver_rule waiver_transparency{
    detail::waiver_info("waiver.transparency", "Risk of a claim, and advertising", clauses("NDTI-9", "CC-15"),
                        force::should, judged_outcomes, detail::transparency_facts, detail::transparency_sentences),
    &detail::decide_transparency};

/// Whether interest of providers in other states of the EU is considered: until the end of 2020 (NDTI-10, CC-16).
inline constexpr waiver_rule waiver_cross_border{
    {.id = "waiver.cross_border",
     .title = "Cross-border interest considered",
     .cites = clauses("NDTI-10", "CC-16"),
     .force = force::should,
     .gives = judged_outcomes | outcome::not_applicable | outcome::not_assessed,
     .selects_policy_by = date_of::decision,
     .reads = detail::cross_border_facts,
     .uses = detail::cross_border_uses,
     .dates = {"judged_on"},
     .sentences = detail::cross_border_sentences},
    &detail::decide_cross_border};

/// Whether the risk of an ombudsman's investigation is noted (NDTI-11, CC-16).
inline constexpr waiver_rule waiver_ombudsman{
    detail::waiver_info("waiver.ombudsman", "Risk of an ombudsman's investigation", clauses("NDTI-11", "CC-16"),
                        force::should, judged_outcomes, detail::ombudsman_facts, detail::ombudsman_sentences),
    &detail::decide_yes_or_no<&considerations::ombudsman_risk>};

/// Whether the decision-taker is asked to weigh best value, and concluded that it is (NDTI-12, CC-16).
inline constexpr waiver_rule waiver_best_value{
    detail::waiver_info("waiver.best_value", "Best value weighed by the decision-taker", clauses("NDTI-12", "CC-16"),
                        force::should, judged_outcomes, detail::best_value_facts, detail::best_value_sentences,
                        "The reports ask the decision-taker; that the conclusion is recorded is our reading."),
    &detail::decide_best_value};

} // namespace leeds::commissioning::inline v0
