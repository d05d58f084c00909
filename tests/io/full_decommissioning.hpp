// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace leeds::commissioning::inline v0 {

/// A case in YAML about a proposal to decommission a service that states every field there is.
inline std::string const full_decommissioning = R"(# A proposal of our own invention.
decommissioning:
  id: EXD-9
  title: The end of the toy library
  service: Toy library
  directorate: Children and Families
  contracts: [TL-1, TL-2]
  reason: Few families come
  alternatives: [Fewer days a week]
  decision:
    reference: D9
    category: significant_operational
    taken_by: officer
    role: Director of Children and Families
    delegated: yes
    taken: 2026-02-16
    published: 2026-02-17
    effective: 2026-02-25
    call_in: open
    exemption_reason: None
    notice_published: 2026-01-12
    short_notice: general_exception
    short_notice_reason: None
    papers_published: 2026-02-06
    significant_in_wards: no
    follows_key_decision: no
    key_decision_followed: None
    best_value: yes
    reasons: Families use the family hubs
    alternatives_rejected: Fewer days a week
    interests_declared: None
  end: 2026-09-01
  end_means: first_unfunded_day
  needs_assessment: {done: yes, dated: 2025-11-10, reference: NA/7, findings: [Hubs have toys as well]}
  service_impact: {done: yes, dated: 2025-12-01, reference: SIA/7, findings: [Two hubs need more room]}
  equality:
    done: yes
    assessment:
      kind: full
      dated: 2026-01-05
      reference: EIA/7
      groups: [disability]
      impacts: [Few toys for children who cannot see]
      mitigations: [They go to the hubs]
    author_trained: 2025-05-06
    reviewed: yes
    reviewed_on: 2026-11-02
    learnt: The hubs are too far for some
    learning_shared: 2026-11-16
  consultation:
    done: yes
    form: consulted
    first_day: 2025-11-17
    last_day: 2026-01-23
    who: [Families who borrow toys]
    heard: [Saturdays matter]
  providers:
    - organisation:
        name: Exampleford Toys
        sector: third_sector
        sector_ground: named in a public list
        legal_form: charity
        small_business: yes
        identifiers: [{scheme: GB-CHC, id: 0000009}]
        roles: [provider]
      engaged: yes
      first_engaged: 2025-10-06
      engaged_how: A visit
      notice_given: yes
      notice_served: 2026-02-23
      notice_channel: hand
      notice_explanation: None needed
      termination_given: yes
      termination_served: 2026-02-26
      council_income_share: 100
      total_income_share: 62.5
      other_contracts: [A crèche]
      viability_considered: yes
      can_continue: yes
      can_fulfil_other: yes
      staff_may_transfer: yes
      transfer_considered: yes
  support: {offered: yes, signposted: yes, what: Three days with an adviser, day: 2026-03-02}
  users_told: 2026-02-24
  public_told: 2026-02-27
  shared_approach:
    is_shared: no
    with: [None]
    reason_against: Nobody else funds it
  communities_recognised: yes
  community_effects: [Millside has no other place to meet]
  after:
    ended: yes
    ended_on: 2026-08-29
    unintended_found: yes
    unintended: [The crèche lost its store]
    reported: yes
    reported_in: 2026-10-30
)";

} // namespace leeds::commissioning::inline v0
