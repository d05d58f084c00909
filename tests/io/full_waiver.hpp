// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace leeds::commissioning::inline v0 {

/// A case in YAML about a waiver that states every field there is.
inline std::string const full_waiver = R"(# A waiver of our own invention.
waiver:
  id: EXW-7
  title: Home care by small teams
  service: Home care
  directorate: Adults and Health
  rules_waived: [8.1, 9.1]
  rules_edition: 2019-05-01
  rules_edition_name: May 2019
  authority: 1.3
  grounds: [pilot_or_innovation, continuity]
  reasoning: Nobody else works in this way
  exceptions_claimed: [exclusive_supplier]
  category: light_touch
  procurement:
    commenced: 2019-05-06
    regime: public_contracts_regulations_2015
    health_care: no
    estimated_value: 140,000
    route: council_waiver
    ground: None
    advertised: no
    tender_notice: {published: no, day: 2019-05-07}
    transparency_notice: {published: no, day: 2019-05-08}
    entered_into: 2019-09-02
    details_notice: {published: yes, day: 2019-09-20}
    longest_end: 2021-08-31
    changes:
      - made: 2020-01-13
        value_before: 70,000
        value_after: 75,000
        end_before: 2020-08-31
        end_after: 2020-09-30
        material: no
        linked: no
        ground: statutory
        notice: {published: yes, day: 2020-01-20}
    ended: 2021-08-31
    termination_notice: {published: yes, day: 2021-09-13}
  grants:
    - id: G-1
      providers:
        - name: Exampleford Small Teams
          sector: third_sector
          sector_ground: named in a public list
          legal_form: community_interest_company
          small_business: yes
          identifiers: [{scheme: GB-COH, id: 00000002}]
          roles: [provider]
      yearly_values:
        - {year: 1, value: 70000}
      value: 70,000
      ceiling: 140,000
      start: 2019-09-01
      end: 2020-08-31
      term_months: 12
      programme_months: 10
      extendable: yes
      options:
        - {months: 12, times: 1, value: 70000, condition: It works, needs_evaluation: yes, needs_funding: yes, in_recommendation: yes}
  succession_planned: yes
  costs_outside: Rooms are paid by the hospital
  current_provision:
    framework_providers: 12
    primary_providers: 4
    spot_share: 37.5
    spot_monitored: no
    outcome_based: no
    pay_tied_to_fees: yes
  report:
    form: form_2019
    dated: 2019-06-17
    author: Commissioning manager
    to: Director of Adults and Health
    cover:
      wards: yes
      wards_named: [Harbour]
      consultation: left_blank
      equality: no
      call_in: yes
      exempt: no
      access_rules: [3]
      appendices: [B]
    considerations:
      consultation: {state: answered, text: The forum was asked}
      consultation_went: consulted
      equality: {state: answered, text: Screened}
      equality_effects: no
      screening_attached: yes
      council_plan: {state: answered, text: It serves the plan}
      climate: {state: empty, text: None}
      resources: {state: answered, text: From the grant}
      cost_broken_down: yes
      value_for_money: {state: answered, text: Compared with the framework}
      legal: {state: answered, text: A risk of challenge}
      transparency_risk: yes
      advertising: yes
      cross_border: yes
      ombudsman_risk: yes
      best_value_asked: yes
      risk: {state: answered, text: It may not work}
      says_no_risk: no
      consequences: {state: answered, text: People wait longer}
      implementation: {state: answered, text: The manager}
      background: {state: answered, text: None}
    funding:
      source: {state: answered, text: A grant of the ministry}
      from_grant: yes
      grant_conditions_met: yes
      covers_extension: no
    alternatives:
      in_house: yes
      in_house_reason: No team for it
      market_test: no
      market_test_reason: It is new
      variation: yes
      variation_reason: The framework pays by the hour
    areas_targeted: [Harbour Lane]
    background_documents: [None]
    appendices: [A, B]
  decision:
    reference: D1
    category: significant_operational
    taken_by: officer
    role: Director of Adults and Health
    delegated: yes
    taken: 2019-06-24
    published: 2019-06-25
    effective: 2019-07-03
    call_in: open
    exemption_reason: None
    notice_published: 2019-05-24
    short_notice: general_exception
    short_notice_reason: The grant came late
    papers_published: 2019-06-14
    significant_in_wards: no
    follows_key_decision: yes
    key_decision_followed: D0
    best_value: yes
    reasons: It may work
    alternatives_rejected: A tender
    interests_declared: None
  contracts:
    - id: HC-9
      granted_as: G-1
      providers:
        - name: Exampleford Small Teams
          sector: third_sector
          sector_ground: named in a public list
          legal_form: community_interest_company
          small_business: yes
          identifiers: [{scheme: GB-COH, id: 00000002}]
          roles: [provider]
      start: 2019-09-01
      end: 2021-08-31
      value: 140,000
      extended: yes
      options_used:
        - {decided: 2020-07-06, months: 12, value: 70000, evaluation_held: yes, evaluation_favourable: yes, funding_found: yes}
  follows_waiver: yes
  earlier_waivers:
    - {reference: EXW-3, decided: 2018-08-20, ended: 2019-08-31}
)";

} // namespace leeds::commissioning::inline v0
