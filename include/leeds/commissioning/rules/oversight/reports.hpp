// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/held_to_its_day.hpp>
#include <leeds/commissioning/rules/oversight/answer.hpp>

#include <cstddef>
#include <span>

namespace leeds::commissioning::inline v0 {

// What each progress report is about (SCR-R2a, SCR-44) and to whom it goes (SCR-R2b, SCR-38).

namespace detail::of_oversight {

/// A topic of a report, and the bit of the fact that says whether it is in it.
struct report_topic {
    std::optional<bool> progress_report::*in;
    std::uint16_t missing;
};

/// What a report says of topics. One of a later day is not looked at; one without a day may be such.
inline answer judge_topics(progress_report const& report, std::int64_t number, std::span<report_topic const> topics,
                           std::uint16_t missing_day, date as_of) noexcept {
    if (report.day && as_of < *report.day) return answer_without();
    std::uint16_t missing = bits_unless(report.day.has_value(), missing_day);
    std::uint16_t left_out = 0;
    std::uint16_t bit = 1;
    for (report_topic const& each : topics) {
        auto const in = report.*each.in;
        missing = bits_of(missing, bits_unless(in.has_value(), each.missing));
        if (in == std::optional(false)) left_out = bits_of(left_out, bit);
        bit = static_cast<std::uint16_t>(bit << 1);
    }
    bool const lacks_one = report.day && left_out != 0;
    answer given = lacks_one ? answer_if(false) : missing != 0 ? answer_lacks(missing) : answer_if(true);
    if (lacks_one) given.remarks = left_out;
    given.dates[0] = report.day;
    given.numbers[0] = number;
    return given;
}

inline constexpr std::array<std::string_view, 5> topic_facts{
    "oversight.reports", "oversight.reports.day", "oversight.reports.performance_and_quality",
    "oversight.reports.commissioning_workforce", "oversight.reports.shared_intelligence"};
inline constexpr std::array<report_topic, 3> report_topics{
    {{&progress_report::performance_and_quality, fact_bit(topic_facts, "oversight.reports.performance_and_quality")},
     {&progress_report::commissioning_workforce, fact_bit(topic_facts, "oversight.reports.commissioning_workforce")},
     {&progress_report::shared_intelligence, fact_bit(topic_facts, "oversight.reports.shared_intelligence")}}};

inline constexpr std::array<sentence, 4> topic_sentences{{
    {"Every report is about performance and quality, the commissioning workforce and shared intelligence."},
    {"The report of {report} (entry {entry}) is not about all three topics.",
     "Add what is left out to the next report."},
    sentence_on_missing_facts,
    {"No report had been made by the day asked about."},
}};
inline constexpr std::array<std::string_view, 3> topic_remarks{"It leaves out performance and quality.",
                                                               "It leaves out the commissioning workforce.",
                                                               "It leaves out shared intelligence."};

inline answer decide_topics(oversight const& subject, basis const& on) noexcept {
    return asked_of_any(worst_of(subject.reports, answer_lacks(fact_bit(topic_facts, "oversight.reports")),
                                 [&](progress_report const& each, std::int64_t number) noexcept {
                                     return held_to_its_day(judge_topics(each, number, report_topics,
                                                                         fact_bit(topic_facts, "oversight.reports.day"),
                                                                         on.as_of),
                                                            "oversight.report_topics", each.day, on);
                                 }));
}

inline constexpr std::array<std::string_view, 3> effect_facts{"oversight.reports", "oversight.reports.day",
                                                              "oversight.reports.decommissioning_effects"};
inline constexpr std::array<report_topic, 1> effect_topics{
    {{&progress_report::decommissioning_effects, fact_bit(effect_facts, "oversight.reports.decommissioning_effects")}}};

inline constexpr std::array<sentence, 4> effect_sentences{{
    {"Every report is about effects of decommissioning that were not intended."},
    {"The report of {report} (entry {entry}) says nothing about effects of decommissioning that were not intended.",
     "Add them to the next report, or that there were none."},
    sentence_on_missing_facts,
    {"No report had been made by the day asked about."},
}};

inline answer decide_effects(oversight const& subject, basis const& on) noexcept {
    return asked_of_any(worst_of(subject.reports, answer_lacks(fact_bit(effect_facts, "oversight.reports")),
                                 [&](progress_report const& each, std::int64_t number) noexcept {
                                     return held_to_its_day(
                                         judge_topics(each, number, effect_topics,
                                                      fact_bit(effect_facts, "oversight.reports.day"), on.as_of),
                                         "oversight.report_effects", each.day, on);
                                 }));
}

enum sent_says : std::uint8_t { sent_met, sent_not, sent_missing, sent_no_report, sent_later };

/// Whether a report went to a board, by the day asked about.
inline answer judge_sent(progress_report const& report, std::int64_t number, std::optional<bool> const& told,
                         std::optional<date> const& day, date as_of) noexcept {
    // The bits are those of the lists below: both name the same facts in the same order.
    constexpr std::uint16_t missing_day = 2;
    constexpr std::uint16_t missing_told = 4;
    if (report.day && as_of < *report.day) return answer_without();
    auto const went = known_done(told, day);
    answer given;
    if (!report.day || !went) {
        given = answer_lacks(
            bits_of(bits_unless(report.day.has_value(), missing_day), bits_unless(went.has_value(), missing_told)));
    } else if (*went && day && as_of < *day) {
        given = answered(outcome::not_applicable, sent_later);
        given.weight = severity::note;
    } else {
        given = answer_if(*went);
    }
    given.dates[0] = report.day;
    given.dates[1] = day;
    given.numbers[0] = number;
    return given;
}

inline constexpr std::array<std::string_view, 4> scrutiny_facts{
    "oversight.reports", "oversight.reports.day", "oversight.reports.scrutiny_told", "oversight.reports.scrutiny_day"};
inline constexpr std::array<std::string_view, 4> strategic_facts{"oversight.reports", "oversight.reports.day",
                                                                 "oversight.reports.strategic_board_told",
                                                                 "oversight.reports.strategic_board_day"};
static_assert(fact_bit(scrutiny_facts, "oversight.reports.day") == 2 &&
              fact_bit(scrutiny_facts, "oversight.reports.scrutiny_told") == 4 &&
              fact_bit(strategic_facts, "oversight.reports.day") == 2 &&
              fact_bit(strategic_facts, "oversight.reports.strategic_board_told") == 4);

inline constexpr std::array<sentence, 5> scrutiny_sentences{{
    {"Every report was made available to the Scrutiny Board."},
    {"The report of {report} (entry {entry}) was not made available to the Scrutiny Board.",
     "Make it available to the Scrutiny Board, and record the day."},
    sentence_on_missing_facts,
    {"No report had been made by the day asked about."},
    {"The report of {report} is to be made available to the Scrutiny Board on {sent}."},
}};
inline constexpr std::array<sentence, 5> strategic_sentences{{
    {"Every report went to the Strategic People's Commissioning Board."},
    {"The report of {report} (entry {entry}) did not go to the Strategic People's Commissioning Board.",
     "Send it to the Strategic People's Commissioning Board, and record the day."},
    sentence_on_missing_facts,
    {"No report had been made by the day asked about."},
    {"The report of {report} is to go to the Strategic People's Commissioning Board on {sent}."},
}};

inline answer decide_scrutiny(oversight const& subject, basis const& on) noexcept {
    return asked_of_any(worst_of(subject.reports, answer_lacks(fact_bit(scrutiny_facts, "oversight.reports")),
                                 [&](progress_report const& each, std::int64_t number) noexcept {
                                     return held_to_its_day(
                                         judge_sent(each, number, each.scrutiny_told, each.scrutiny_day, on.as_of),
                                         "oversight.scrutiny_board", each.day, on);
                                 }));
}
inline answer decide_strategic(oversight const& subject, basis const& on) noexcept {
    return asked_of_any(worst_of(subject.reports, answer_lacks(fact_bit(strategic_facts, "oversight.reports")),
                                 [&](progress_report const& each, std::int64_t number) noexcept {
                                     return held_to_its_day(judge_sent(each, number, each.strategic_board_told,
                                                                       each.strategic_board_day, on.as_of),
                                                            "oversight.strategic_board", each.day, on);
                                 }));
}

} // namespace detail::of_oversight

/// Whether every progress report is about the three topics of the statement (SCR-R2a).
inline constexpr oversight_rule oversight_report_topics{{.id = "oversight.report_topics",
                                                         .version = 2,
                                                         .title = "The three topics in every progress report",
                                                         .cites = clauses("SCR-R2a"),
                                                         .force = force::should,
                                                         .gives = judged_outcomes | outcome::not_applicable,
                                                         .reads = detail::of_oversight::topic_facts,
                                                         .dates = {"report"},
                                                         .numbers = {"entry"},
                                                         .sentences = detail::of_oversight::topic_sentences,
                                                         .remarks = detail::of_oversight::topic_remarks},
                                                        detail::of_oversight::decide_topics};

/// Whether every progress report is about effects of decommissioning that were not intended (SCR-44).
inline constexpr oversight_rule oversight_report_effects{
    {.id = "oversight.report_effects",
     .version = 2,
     .title = "Unintended effects of decommissioning in every progress report",
     .cites = clauses("SCR-44"),
     .force = force::should,
     .gives = judged_outcomes | outcome::not_applicable,
     .reading = "A report that says that there were none is about them.",
     .reads = detail::of_oversight::effect_facts,
     .dates = {"report"},
     .numbers = {"entry"},
     .sentences = detail::of_oversight::effect_sentences},
    detail::of_oversight::decide_effects};

/// Whether every progress report was made available to the Scrutiny Board (SCR-R2b).
inline constexpr oversight_rule oversight_scrutiny{{.id = "oversight.scrutiny_board",
                                                    .version = 2,
                                                    .title = "Progress reports available to the Scrutiny Board",
                                                    .cites = clauses("SCR-R2b", "SCR-38"),
                                                    .force = force::should,
                                                    .gives = judged_outcomes | outcome::not_applicable,
                                                    .reads = detail::of_oversight::scrutiny_facts,
                                                    .dates = {"report", "sent"},
                                                    .numbers = {"entry"},
                                                    .sentences = detail::of_oversight::scrutiny_sentences},
                                                   detail::of_oversight::decide_scrutiny};

/// Whether every progress report went to the Strategic People's Commissioning Board (SCR-38).
inline constexpr oversight_rule oversight_strategic{{.id = "oversight.strategic_board",
                                                     .version = 2,
                                                     .title = "Progress reports sent to the strategic board",
                                                     .cites = clauses("SCR-38"),
                                                     .force = force::should,
                                                     .gives = judged_outcomes | outcome::not_applicable,
                                                     .reads = detail::of_oversight::strategic_facts,
                                                     .dates = {"report", "sent"},
                                                     .numbers = {"entry"},
                                                     .sentences = detail::of_oversight::strategic_sentences},
                                                    detail::of_oversight::decide_strategic};

} // namespace leeds::commissioning::inline v0
