// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace leeds::commissioning::inline v0 {

/// A case in YAML about an exercise that states every field there is.
inline std::string const full_exercise = R"(# An exercise of our own invention.
exercise:
  id: EX-301
  title: Day opportunities for older people
  description: Activities by day in five places
  service: adult_social_care
  commissioners:
    - name: Exampleford Council
      sector: public_sector
      sector_ground: named in a public list
      legal_form: public_body
      small_business: no
      identifiers: [{scheme: GB-LAE, id: EXF}]
      roles: [commissioner]
  partners:
    - name: Exampleford Elders' Forum
      sector: third_sector
      sector_ground: named in a public list
      legal_form: charity
      small_business: yes
      identifiers: [{scheme: GB-CHC, id: 0000001}]
      roles: [provider, commissioner]
  delivery_form: third_sector
  value: 480,000.00
  specification_settled: 2025-09-30
  decision: 2025-10-15
  review_interval_months: 24
  code_reviewed: 2025-03-31
  stages:
    - {stage: needs_assessment, began: 2025-01-06, ended: 2025-04-30, lessons: Start with carers}
    - {stage: planning, began: 2025-05-01}
  rationale: Fewer people come to the old centres
  city_priorities: [A city to grow old in]
  areas_of_need: [Harbour Lane, Millside]
  outcomes:
    - what: People feel less alone
      measure: A yearly survey
      city_aim: A city to grow old in
      matters_to_people: yes
      reduces: [place, experience]
  specified_by: outcomes
  indicators:
    - {name: People who come each week, outcome: People feel less alone, target: 300}
  milestones:
    - {what: First day open, due: 2026-04-01, reached: 2026-04-07}
  options:
    - what: Five lots
      contracts: 5
      size: 96,000.00
      months: 36
      funding_form: contract
      advantages: Small bodies can bid
      disadvantages: More contracts to look after
      chosen: yes
  involvement:
    - group: carers
      involved: yes
      form: co_produced
      stage: planning
      began: 2025-05-12
      influenced: Opening hours
  events:
    - id: EV-1
      title: What should a good day be?
      kind: co_production
      held: 2025-05-12
      open_to_all: yes
      promoted_to_all: yes
      invited: [Carers' Circle]
      came: [Carers' Circle, Millside Lunch Club]
  equality_assessments:
    - kind: full
      dated: 2025-09-01
      reference: EIA-12
      groups: [age, disability]
      impacts: [Longer ways to the nearest place]
      mitigations: [Community transport]
  roles:
    - {who: Head of commissioning, role: senior_leader, trained: 2024-11-04, interest_declared: no}
  resources: 480,000.00
  risks:
    - {what: No bid for Millside, owner: Project manager, mitigation: A grant instead}
  workforce_plan: 2025-02-28
  funding:
    considered: [grant, contract]
    chosen: contract
    reason: Steady provision over three years
    coordinated: no
    not_coordinated_reason: The health service plans by other years
    grants_ending:
      - who: Millside Lunch Club
        told: 2025-06-02
        keeps_funding: yes
        actions: [Takes part in a lot]
        capacity_support: yes
  market:
    providers: 7
    largest_share: 31.25
    financial_check: 2025-08-20
    bodies_considered: [voluntary_body, social_enterprise]
    bodies_excluded: [commercial_provider]
    level_playing_field: no
    third_sector_partner_appropriate: yes
    capacity_support_considered: yes
    event_held: yes
    niche_demand: yes
    flexibilities: [lots, reserved_contract]
  tender:
    published: 2025-11-03
    bids_due: 2025-12-15
    awarded: 2026-01-20
    service_begins: 2026-04-01
    advertised_through: [Doing Good Exampleford]
    award_criteria:
      - {name: Quality, kind: quality, weight: 60%}
      - {name: Price, kind: price, weight: 30}
      - {name: Social value, kind: social_value, weight: 10 %}
    price_floor: minimum_price
    price_floor_sum: 80,000
    lots:
      - {number: 1, title: Harbour Lane, value: 96000}
    social_value_in_specification: yes
    compact_referenced: yes
    feedback:
      unsuccessful_bidders: 3
      offered: yes
      offered_on: 2026-01-22
      sought_from: [successful, unsuccessful, interested]
      lessons: Shorter forms
  reporting:
    reports_a_year: 2
    beneficiaries_appropriate: yes
    beneficiaries_contribute: yes
    liaison: yes
    monitored_against_indicators: yes
    analysed_by: [geography]
  legal_approaches:
    - stage: planning
      considered: 2025-06-16
      procedure_rules: yes
      thresholds: yes
      staff_transfer: no
      conclusion: Light touch, reserved
  claims:
    - {principle: 1, followed: yes, statement: It reduces inequality}
    - {principle: 2, followed: yes}
    - {principle: 3, followed: yes}
    - {principle: 4, followed: yes}
    - {principle: 5, followed: yes}
    - {principle: 6, followed: no}
    - {principle: 7, followed: yes}
    - {principle: 8, followed: yes}
    - {principle: 9, followed: yes}
    - {principle: 10, followed: yes}
    - {principle: 11, followed: yes}
    - {principle: 12, followed: yes}
  set_aside:
    - {what: CODE-PR3, reason: There is no niche demand in three of the lots}
  evidence:
    - id: E-1
      kind: peoples_experience
      title: What carers say
      dated: 2025-06-30
      author_role: Carers' Circle
      reference: EXF/2025/114
      supports: [principle.3.carers_involved, CODE-N3, principle.2]
      speaks_against: [principle.12.ask_once]
      says: Carers want later hours
      strength: documented
)";

} // namespace leeds::commissioning::inline v0
