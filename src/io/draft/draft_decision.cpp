// SPDX-License-Identifier: MIT
#include "draft_phrases.hpp"

#include <leeds/commissioning/time/decision_timetable.hpp>
#include <leeds/commissioning/time/text.hpp>

namespace leeds::commissioning::inline v0 {
namespace {

char const* kind_of_record(decision const& decided) noexcept {
    if (!decided.taken_by) return "Record of a decision";
    switch (*decided.taken_by) {
    case decision_taker::officer: return "Record of an officer's decision";
    case decision_taker::executive_member: return "Record of an executive member's decision";
    case decision_taker::executive_board: return "Record of a decision of the Executive Board";
    }
    return "";
}

/// The day from which call-in runs: an officer's decision from the day it is taken, the Executive Board's from its
/// publication. For an executive member it is not known.
std::optional<date> call_in_runs_from(decision const& decided) noexcept {
    if (decided.call_in != call_in::open) return std::nullopt;
    if (decided.taken_by == decision_taker::officer) return decided.taken;
    if (decided.taken_by == decision_taker::executive_board) return decided.published;
    return std::nullopt;
}

wording effect_of(decision const& decided) {
    if (decided.effective) return wording::own("Acted on from " + long_text(*decided.effective));
    auto const from = call_in_runs_from(decided);
    if (auto const day = from ? effect_after_call_in(*from) : std::nullopt)
        return wording::own("From " + long_text(*day) + ", if nobody calls it in");
    return wording::blank("the day from which it has effect");
}

wording delegation_of(decision const& decided) {
    if (!decided.delegated) return wording::blank("whether it is taken under the officer delegation scheme");
    return *decided.delegated ? "Under the officer delegation scheme" : "Outside the officer delegation scheme";
}

/// Capital at the front: for what stands alone in a cell.
wording capitalised(wording const& words) {
    if (words.empty() || words.pieces().front().owed) return words;
    wording capital;
    for (piece each : words.pieces()) {
        if (capital.empty() && 'a' <= each.text[0] && each.text[0] <= 'z')
            each.text[0] = static_cast<char>(each.text[0] - 'a' + 'A');
        capital += each.owed ? wording::blank(each.text) : wording::own(std::move(each.text));
    }
    return capital;
}

using entries = std::vector<std::pair<std::string, wording>>;

/// What a key decision has and others do not.
void add_key_decision(entries& heads, decision const& decided) {
    bool const key = decided.category == decision_category::key;
    if (key || decided.notice_published)
        heads.emplace_back("Notice of key decision", given(decided.notice_published, "the day of its publication"));
    if (decided.short_notice)
        heads.emplace_back("Less than the usual notice",
                           wording(*decided.short_notice == short_notice::general_exception ? "General exception: "
                                                                                            : "Special urgency: ") +
                               given(decided.short_notice_reason, "why the usual notice could not be given"));
    if (key || decided.papers_published)
        heads.emplace_back("Papers published", given(decided.papers_published, "the day of their publication"));
    if (decided.significant_in_wards)
        heads.emplace_back("Significant effect in a ward", *decided.significant_in_wards ? "Yes" : "No");
    if (decided.follows_key_decision == true)
        heads.emplace_back("Follows directly from",
                           given(decided.key_decision_followed, "the reference of the earlier key decision"));
}

wording report_in_words(waiver_report const& report) {
    wording words = "Of " + given(report.dated, "the day of the report") + ", by the " +
                    given(report.author, "the role of its author");
    return is_given(report.to) ? words + ", to the " + given(report.to, "") : words;
}

entries heads_of(waiver const& about, decision const& decided) {
    entries heads;
    bool const has_own = is_given(decided.reference);
    heads.emplace_back("Reference", given(has_own ? decided.reference : about.id, "the reference of the decision"));
    heads.emplace_back("Decision taken by", given(decided.role, "the role of whoever decided"));
    if (!decided.taken_by || *decided.taken_by == decision_taker::officer)
        heads.emplace_back("Authority to decide", delegation_of(decided));
    heads.emplace_back("Date of decision", given(decided.taken, "the day on which it was taken"));
    heads.emplace_back("Category", capitalised(category_of(decided)));
    add_key_decision(heads, decided);
    heads.emplace_back("Call-in", capitalised(call_in_of(decided)));
    auto const from = call_in_runs_from(decided);
    if (auto const last = from ? last_day_of_call_in(*from) : std::nullopt)
        heads.emplace_back("Last day of call-in", wording::own(long_text(*last)));
    heads.emplace_back("Published", given(decided.published, "the day on which it was published"));
    heads.emplace_back("Effect", effect_of(decided));
    if (about.report) heads.emplace_back("Report", report_in_words(*about.report));
    if (has_own && is_given(about.id) && about.id != decided.reference)
        heads.emplace_back("Reference of the waiver", given(about.id, ""));
    return heads;
}

/// What the record says of itself; else a blank, and below it what was said when the waiver was asked for, which may be
/// other than what moved whoever decided.
void put_from(draft_document& out, std::optional<std::string> const& recorded, char const* wanted, char const* lead,
              std::vector<wording> said_before) {
    if (is_given(recorded)) {
        for (wording const& each : paragraphs_of(*recorded)) out.paragraph(as_sentence(each));
        return;
    }
    out.paragraph(wording::blank(wanted));
    if (said_before.empty()) return;
    out.paragraph(lead);
    for (wording& each : said_before) each = as_sentence(std::move(each));
    out.list(std::move(said_before));
}

/// The ways that the report says were considered; nothing where it says so of none.
std::vector<wording> alternatives_in_report(waiver const& about) {
    std::vector<wording> said;
    if (!about.report || !about.report->alternatives) return said;
    alternatives considered = *about.report->alternatives;
    auto const leave_out_unless_considered = [](std::optional<bool>& was, std::optional<std::string>& reason) {
        if (was != false) return;
        was.reset();
        reason.reset();
    };
    leave_out_unless_considered(considered.in_house, considered.in_house_reason);
    leave_out_unless_considered(considered.market_test, considered.market_test_reason);
    leave_out_unless_considered(considered.variation, considered.variation_reason);
    for (wording& each : alternatives_of(considered))
        if (!each.pieces().front().owed) said.push_back(std::move(each));
    return said;
}

} // namespace

std::string draft_decision_record(waiver const& about, draft_format format) {
    decision const decided = about.decision.value_or(decision{});
    wording const subject = subject_of(about);
    draft_document out(wording(kind_of_record(decided)) + (subject.empty() ? wording{} : ": " + subject));
    out.details(heads_of(about, decided));
    out.heading(2, "Decision");
    out.paragraph("To waive " + rules_of(about) + ", using " + authority_of(about) + ".");
    for (granted_contract const& each : grants_of(about)) {
        wording award = "To";
        for (wording const& part : award_of(about, each)) award += " " + part;
        out.paragraph(std::move(award));
    }
    out.heading(2, "Reasons");
    put_from(out, decided.reasons, "the reasons for the decision",
             "Given as the reason when the waiver was asked for:", paragraphs_of(about.reasoning.value_or("")));
    if (decided.best_value)
        out.paragraph(*decided.best_value ? "Whoever decided was satisfied that it is best value."
                                          : "Whoever decided was not satisfied that it is best value.");
    else
        out.paragraph(wording::blank("whether whoever decided was satisfied that it is best value"));
    out.heading(2, "Alternatives considered and rejected");
    put_from(out, decided.alternatives_rejected, "the alternatives considered and rejected, or that there were none",
             "The report says:", alternatives_in_report(about));
    out.heading(2, "Conflicts of interest declared");
    put_from(out, decided.interests_declared, "the conflicts of interest declared, or that there were none", "", {});
    return written_as(format, out);
}

} // namespace leeds::commissioning::inline v0
