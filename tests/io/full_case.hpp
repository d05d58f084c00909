// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/schema.hpp>

#include <string>

namespace leeds::commissioning::inline v0 {

/// A case in YAML about a contract that states every field there is.
inline std::string const full_case = R"(# A contract of our own invention.
contract:
  id: 0012
  title: "Community support: \u00e9lan"
  description: |
    Help at home
    and in groups
  funding_form: contract
  category: light_touch
  directorate: Adults and Health
  commissioners:
    - name: Leeds City Council
      sector: public_sector
      sector_ground: named in a public list
      legal_form: public_body
      small_business: no
      identifiers: [{scheme: GB-LAE, id: LDS}]
      roles: [commissioner]
  providers:
    - name: Harbour Lane Trust
      sector: third_sector
      sector_ground: named in a public list
      legal_form: charity
      small_business: Yes
      identifiers:
        - {scheme: GB-CHC, id: 0123456}
        - {scheme: GB-COH, id: 07445476}
      roles: [provider, commissioner]
  start: 2018-09-01
  end: 2021-08-31
  rolling: false
  term_months: 36
  extension_options:
    - {months: 12, times: 2, condition: Funding is there}
  last_extension: 2023-08-31
  value: {amount: "88,000.00", currency: GBP, vat: excluding}
  value_is: estimated
  yearly_values:
    - {year: 1, value: 44000}
    - year: 2
      value: £44,000.50
  lots:
    - {number: 1A, title: North, value: (12)}
  outcomes:
    - People live well
    - 'null'
  indicators: [Visits a week]
  notice_clause:
    length: 3 months
    convention: clear
    expires_on: month_end
    calendar: england_and_wales
    deemed_service:
      - {channel: email, after: 1 working day, lands: moves_to_next_working_day}
  early_end: on_break_dates
  break_dates: [2019-08-31, 2020-08-31]
  change_notices:
    - id: N1
      kind: cessation
      served: 2019-01-31
      channel: first_class_post
      effective: 2019-07-31
      effective_means: last_funded_day
      sum_before: 29333.33
      sum_after: 0
      reason: Funding withdrawn
      explanation: Agreed with the provider
      impact_considered: TRUE
      users_told: 2019-02-28
  procurement:
    commenced: 2018-05-01
    regime: public_contracts_regulations_2015
    health_care: no
    estimated_value: {amount: 120000, currency: GBP, vat: excluding}
    route: direct_award
    ground: Only one provider
    advertised: no
    tender_notice: {published: no, day: 2018-05-02}
    transparency_notice: {published: no, day: 2018-05-03}
    entered_into: 2018-08-20
    details_notice: {published: yes, day: 2018-09-03}
    longest_end: 2023-08-31
    changes:
      - made: 2019-06-01
        value_before: 88000
        value_after: 90000
        end_before: 2021-08-31
        end_after: 2021-10-31
        material: no
        linked: no
        ground: none
        notice: {published: yes, day: 2019-05-31}
    ended: 2021-10-31
    termination_notice: {published: yes, day: 2021-11-10}
  management:
    issues:
      - what: Visits are missed
        breach: yes
        raised: 2019-01-07
        discussion: yes
        discussed: 2019-01-10
        remedy_by: 2019-02-28
        remedied: 2019-03-04
        default_notice: 2019-03-01
    results:
      - from: 2018-10-01
        to: 2018-12-31
        outcome: People live well
        achieved: no
        action_taken: yes
        acted: 2019-01-10
        action: A plan was agreed
        analysed_by: [geography, community]
    visits: [{day: 2019-01-15, by: Contract manager, found: Two posts are empty}]
    reporting:
      reports_a_year: 4
      beneficiaries_appropriate: yes
      beneficiaries_contribute: no
      liaison: yes
      monitored_against_indicators: yes
      analysed_by: [protected_characteristics]
    outcomes:
      - {what: People live well, measure: A survey, city_aim: Age well, matters_to_people: yes, reduces: [place]}
    orders:
      - {what: Visits at night, kind: spot_purchase, ordered: 2019-02-01, value: 1200, monitored: no}
    pay_tied_to_fees: yes
    compact_referenced: yes
    extensions:
      - {reviewed: yes, review: 2021-02-01, decided: 2021-03-01, from: 2021-09-01, to: 2021-10-31}
    provider_review: {made: yes, day: 2018-07-02, contracts: [LN-7], all_contracts: yes, performance: yes, trend: no}
)";

/// Path of the first field that differs between two objects; empty where none does.
inline std::string first_difference(record_schema const& schema, void const* left, void const* right) {
    for (auto const& field : schema.fields) {
        if (field.count(left) != field.count(right)) return std::string(field.name);
        for (std::size_t number = 0; number < field.count(left); ++number) {
            if (field.kind != value_kind::record) {
                if (field.value_at(left, number) != field.value_at(right, number)) return std::string(field.name);
                continue;
            }
            auto const below =
                first_difference(*field.record, field.record_at(left, number), field.record_at(right, number));
            if (!below.empty()) return std::string(field.name) + "." + below;
        }
    }
    return {};
}

/// Path of the first field that is not stated, in the object and in the first of each list in it; empty where all are.
inline std::string first_unstated(record_schema const& schema, void const* object) {
    for (auto const& field : schema.fields) {
        if (field.count(object) == 0) return std::string(field.name);
        if (field.kind != value_kind::record) continue;
        auto const below = first_unstated(*field.record, field.record_at(object, 0));
        if (!below.empty()) return std::string(field.name) + "." + below;
    }
    return {};
}

} // namespace leeds::commissioning::inline v0
