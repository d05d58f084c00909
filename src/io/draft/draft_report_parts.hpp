// SPDX-License-Identifier: MIT
#pragma once

#include "draft_phrases.hpp"

namespace leeds::commissioning::inline v0 {

/// What the draft of a report on a waiver reads. A part of which nothing is recorded is empty.
struct report_facts {
    explicit report_facts(waiver const& about);

    waiver const& of;
    waiver_report report;
    cover_answers cover;
    considerations says;
    struct funding funding;
    decision decided;
    report_form form;
    wording taker; ///< to whom the report goes: who takes the decision
};

/// The paragraphs of a section as recorded. A blank stands under them where the section is recorded as empty or absent,
/// or where nothing is recorded.
/// @param before words of our own that lead in to what is recorded
void put_section(draft_document& out, std::optional<report_section> const& section, std::string_view wanted,
                 wording const& before = {});

/// A paragraph where something is recorded as so, a blank where it is not.
void put_where_said(draft_document& out, std::optional<bool> const& said, wording words, std::string_view wanted);

/// What is asked for: "waive rules 9.1 and 9.2 ..., and to award a contract ...".
[[nodiscard]] wording request_of(report_facts const& facts);

/// Who reports to whom, when and about what.
void put_heads(draft_document& out, report_facts const& facts);

/// The answers on the cover, as the form asks for them.
void put_cover(draft_document& out, report_facts const& facts);

/// Section 4: the corporate considerations.
void put_considerations(draft_document& out, report_facts const& facts);

} // namespace leeds::commissioning::inline v0
