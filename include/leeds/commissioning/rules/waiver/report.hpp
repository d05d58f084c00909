// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/waiver/answer.hpp>

namespace leeds::commissioning::inline v0 {

// Whether the report that asks for a waiver names its author, answers the questions on its cover, and gives a reason.

namespace detail {

inline constexpr std::array<std::string_view, 2> head_facts{"waiver.report.author", "waiver.report.dated"};
inline constexpr std::array<sentence, 3> head_sentences{{
    {"By the {waiver.report.author}, dated {waiver.report.dated}."},
    {"The author is left blank.", "Name the author by role."},
    {not_recorded, record_it},
}};

inline answer decide_head(waiver const& subject, basis const&) noexcept {
    auto const* const author = fact(subject.report, &waiver_report::author);
    auto const* const dated = fact(subject.report, &waiver_report::dated);
    if (author != nullptr && !says_anything(author)) return plain(false);
    std::uint16_t missing = 0;
    if (author == nullptr) missing |= fact_bit(head_facts, "waiver.report.author");
    if (dated == nullptr) missing |= fact_bit(head_facts, "waiver.report.dated");
    return missing == 0 ? plain(true) : plain_lacks(missing);
}

inline constexpr std::array<std::string_view, 7> cover_facts{"waiver.report.cover.wards",
                                                             "waiver.report.cover.wards_named",
                                                             "waiver.report.cover.consultation",
                                                             "waiver.report.cover.equality",
                                                             "waiver.report.cover.call_in",
                                                             "waiver.report.cover.exempt",
                                                             "waiver.report.form"};
inline constexpr std::array<sentence, 3> cover_sentences{{
    {"Every question on the cover is answered."},
    {"A question on the cover is left blank (wards: {waiver.report.cover.wards}; consultation: "
     "{waiver.report.cover.consultation}; equality: {waiver.report.cover.equality}; call-in: "
     "{waiver.report.cover.call_in}; exempt information: {waiver.report.cover.exempt}).",
     "Answer it."},
    {not_recorded, record_it},
}};

inline answer decide_cover(waiver const& subject, basis const&) noexcept {
    cover_answers const none;
    auto const* const recorded = cover_of(subject);
    cover_answers const& cover = recorded == nullptr ? none : *recorded;
    auto const* const form = fact(subject.report, &waiver_report::form);
    std::uint16_t missing = 0;
    bool blank = false;
    auto const look = [&](std::optional<cover_answer> const& answered, std::uint16_t bit) {
        if (!answered) missing = static_cast<std::uint16_t>(missing | bit);
        blank |= answered == std::optional(cover_answer::left_blank);
    };
    look(cover.wards, fact_bit(cover_facts, "waiver.report.cover.wards"));
    look(cover.equality, fact_bit(cover_facts, "waiver.report.cover.equality"));
    look(cover.call_in, fact_bit(cover_facts, "waiver.report.cover.call_in"));
    look(cover.exempt, fact_bit(cover_facts, "waiver.report.cover.exempt"));
    if (cover.wards == std::optional(cover_answer::yes) && cover.wards_named.empty())
        missing |= fact_bit(cover_facts, "waiver.report.cover.wards_named");
    if (form == nullptr && !cover.consultation) {
        missing |= fact_bit(cover_facts, "waiver.report.form");
    } else if (form == nullptr || *form != report_form::form_2018) {
        look(cover.consultation, fact_bit(cover_facts, "waiver.report.cover.consultation"));
    }
    if (blank) return plain(false);
    return missing == 0 ? plain(true) : plain_lacks(missing);
}

inline constexpr std::array<std::string_view, 3> exempt_facts{
    "waiver.report.cover.exempt", "waiver.report.cover.access_rules", "waiver.report.cover.appendices"};
inline constexpr std::array<sentence, 6> exempt_sentences{{
    {"Nothing in it is confidential or exempt."},
    {"It holds exempt information under rule 10.4({waiver.report.cover.access_rules}); the classes run from 1 to 7.",
     "Name the class of exempt information, 1 to 7."},
    {not_recorded, record_it},
    {"It holds exempt information under rule 10.4({waiver.report.cover.access_rules})."},
    {"The cover says that nothing is exempt, and names class {waiver.report.cover.access_rules}.",
     "Correct the answer or take the class away."},
    {"The question on the cover is left blank.", "Answer it."},
}};

inline answer decide_exempt(waiver const& subject, basis const&) noexcept {
    auto const* const cover = cover_of(subject);
    if (cover == nullptr || !cover->exempt) return plain_lacks(fact_bit(exempt_facts, "waiver.report.cover.exempt"));
    if (*cover->exempt == cover_answer::left_blank) return says(outcome::not_met, 5);
    if (*cover->exempt == cover_answer::no)
        return cover->access_rules.empty() ? plain(true) : says(outcome::not_met, 4);
    if (cover->access_rules.empty()) return plain_lacks(fact_bit(exempt_facts, "waiver.report.cover.access_rules"));
    for (int const each : cover->access_rules)
        if (each < 1 || each > 7) return plain(false);
    return says(outcome::met, 3);
}

inline constexpr std::array<std::string_view, 2> reason_facts{"waiver.reasoning", "waiver.grounds"};
inline constexpr std::array<sentence, 4> reason_sentences{{
    {"The reason is given: {waiver.grounds}."},
    {"The reason is left blank.", "State why competition is not sought."},
    {not_recorded, record_it},
    {"The reason is given in words: {waiver.reasoning}"},
}};
inline constexpr std::uint8_t reason_in_words = 3;
inline constexpr std::array<std::string_view, 1> reason_remarks{
    "Urgency stands beside a claim that no other can supply it: where that holds, time makes no difference."};

inline answer decide_reason(waiver const& subject, basis const&) noexcept {
    bool const reasoned = says_something(subject.reasoning);
    bool urgent = false, alone = false;
    for (waiver_ground const each : subject.grounds) {
        urgent |= each == waiver_ground::urgency;
        alone |= each == waiver_ground::exclusive_supplier || each == waiver_ground::no_competition;
    }
    if (!reasoned && subject.reasoning) return plain(false);
    if (!reasoned && subject.grounds.empty()) return plain_lacks(fact_bit(reason_facts, "waiver.reasoning"));
    answer given = subject.grounds.empty() ? says(outcome::met, reason_in_words) : plain(true);
    if (urgent && alone) {
        given.remarks = 1;
        given.weight = severity::note;
    }
    return given;
}

} // namespace detail

/// Whether the report names its author and its day (NDTI-F2).
inline constexpr waiver_rule waiver_report_head{
    detail::waiver_info("waiver.report_head", "Author and day of the report",
                        clauses("DATA-REPORT-COMPLETE", "NDTI-F2"), force::should, judged_outcomes, detail::head_facts,
                        detail::head_sentences),
    &detail::decide_head};

/// Whether every question on the cover is answered: about consultation since the form of 2019 (NDTI-F1, CC-F1).
inline constexpr waiver_rule waiver_cover{
    detail::waiver_info("waiver.cover", "Questions on the cover", clauses("DATA-REPORT-COMPLETE", "NDTI-F1", "CC-F1"),
                        force::should, judged_outcomes, detail::cover_facts, detail::cover_sentences),
    &detail::decide_cover};

/// Whether exempt information is named by its class of access to information rule 10.4 (CC-14).
inline constexpr waiver_rule waiver_exempt{detail::waiver_info("waiver.exempt", "Exempt information named by its class",
                                                               clauses("CC-14", "ATI-10.4", "NDTI-F1", "CC-F1"),
                                                               force::must, judged_outcomes, detail::exempt_facts,
                                                               detail::exempt_sentences),
                                           &detail::decide_exempt};

/// Whether the report says why competition is not sought (NDTI-3, CC-7).
inline constexpr waiver_rule waiver_reason{{.id = "waiver.reason",
                                            .version = 2,
                                            .title = "Reason for not seeking competition",
                                            .cites = clauses("NDTI-3", "CC-7"),
                                            .force = force::should,
                                            .gives = judged_outcomes,
                                            .reads = detail::reason_facts,
                                            .sentences = detail::reason_sentences,
                                            .remarks = detail::reason_remarks},
                                           &detail::decide_reason};

} // namespace leeds::commissioning::inline v0
