// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/contract.hpp>
#include <leeds/commissioning/facts/waiver.hpp>
#include <leeds/commissioning/policy/policy.hpp>

#include <array>
#include <cstdint>
#include <string>

namespace leeds::commissioning::inline v0 {

// Documents drafted from recorded facts. Nothing is made up: where an answer is owed and none is recorded, a blank says
// what is wanted: "[To be completed: who implements the decision]". What is recorded stands there as text, whatever it
// holds: markup in it has no effect, and characters that hide or turn text are shown by their number (`<U+202E>`). Line
// breaks part paragraphs where a section is written; elsewhere they are blanks.

/// What a draft is written in.
enum class draft_format : std::uint8_t { markdown, html };

constexpr auto choices(tag<draft_format>) noexcept {
    return std::array<choice<draft_format>, 2>{
        {{draft_format::markdown, "markdown", "text with marks, to be worked on"},
         {draft_format::html, "html", "one page that stands for itself, to be read or printed"}}};
}

/// The report that asks for a waiver, in the order of the council's own reports: heads, answers on the cover, summary,
/// purpose, background, main issues with the reason, alternatives and consequences, corporate considerations 4.1 to
/// 4.6, conclusions, recommendations and background documents.
///
/// What is asked follows the recorded form. Where none is recorded, that of 2018 is taken for a report dated no later
/// than the one read on it (8 August 2018), else that of 2019, which asks more; the draft says so.
[[nodiscard]] std::string draft_waiver_report(waiver const& about, draft_format format);

/// The record of the decision on a waiver: what was decided, by whom and when, its category, call-in, publication and
/// effect, the reasons, the alternatives rejected and the conflicts of interest declared.
[[nodiscard]] std::string draft_decision_record(waiver const& about, draft_format format);

/// The letter of notice to a provider: what ends or changes, on which day and what that means, how long the notice is
/// and how that is counted, why, with what support, and whom to ask (CODE-CM3, CODE-D2 to D4).
/// @param on the day that counts as today, and the policy whose least notice is compared
[[nodiscard]] std::string draft_notice_letter(contract const& subject, change_notice const& notice, basis const& on,
                                              draft_format format);

} // namespace leeds::commissioning::inline v0
