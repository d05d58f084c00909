// SPDX-License-Identifier: MIT
#pragma once

#include "canonical_record.hpp"

#include <leeds/commissioning/facts/decommissioning.hpp>

#include <optional>

// What a record says of decommissioning, as a proposal: R02a, R02b, R02c, R03 and R04.
namespace canonical {

/// The workload has no day for a piece of evidence and none for the decision: what is true in it was done on one fixed
/// day, before the decision on another.
inline constexpr lc::date evidence_day{2018, 3, 1};
inline constexpr lc::date decision_day{2018, 3, 2};

/// A proposal with one provider, whose assessment is in detail and names impacts and mitigations: what the rules ask
/// for besides that it was made.
inline lc::decommissioning blank_proposal() {
    lc::decommissioning subject;
    subject.decision.emplace().taken = decision_day;
    subject.needs_assessment.emplace();
    auto& assessment = subject.equality.emplace().assessment.emplace();
    assessment.kind = lc::equality_assessment_kind::full;
    assessment.impacts = {"as recorded"};
    assessment.mitigations = {"as recorded"};
    subject.consultation.emplace();
    subject.providers.resize(1);
    subject.support.emplace().what = "as recorded";
    return subject;
}

/// True is done on the fixed day, false is not done, and null is nothing recorded.
inline void set_done(std::optional<bool> const& from, std::optional<bool>& done, std::optional<lc::date>& day) {
    done = from;
    day.reset();
    if (from == std::optional(true)) day = evidence_day;
}

/// The facts of a record, into a proposal that is filled again and again.
inline void fill(lc::decommissioning& subject, record const& from) {
    set_done(from.needs_assessment, subject.needs_assessment->done, subject.needs_assessment->dated);
    set_done(from.eia_done, subject.equality->done, subject.equality->assessment->dated);
    set_done(from.consultation_done, subject.consultation->done, subject.consultation->last_day);
    subject.providers.front().first_engaged = from.provider_engaged_on;
    subject.providers.front().notice_served = from.notice_given;
    set_done(from.support_offered, subject.support->offered, subject.support->day);
    subject.support->signposted = from.support_offered; // the workload asks for one thing where the Code has two
}

} // namespace canonical
