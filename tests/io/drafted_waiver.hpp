// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/draft.hpp>
#include <leeds/commissioning/io/input.hpp>

#include <boost/test/unit_test.hpp>

#include <sstream>
#include <string>
#include <variant>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// A case in YAML about a waiver, of our own invention, that answers all that its report and its decision record owe.
inline std::string const drafted_waiver = R"(waiver:
  id: EX-401
  title: Evening meals at home (Millside Kitchen)
  service: evening meals at home
  directorate: Adult Services
  rules_waived: ["9.1", "9.2"]
  rules_edition: 2019-07-01
  rules_edition_name: July 2019
  authority: "1.3"
  grounds: [exclusive_supplier, pilot_or_innovation]
  reasoning: Nobody else cooks in the neighbourhood. The pilot shows whether that is worth it.
  exceptions_claimed: [existing_provider]
  category: light_touch
  procurement: {commenced: 2019-09-02, regime: public_contracts_regulations_2015, ground: Below the threshold}
  grants:
    - id: EX-401a
      providers: [{name: Millside Kitchen}]
      yearly_values:
        - {year: 1, value: {amount: 88000.00, currency: GBP, vat: excluding}}
        - {year: 2, value: {amount: 63000.50, currency: GBP, vat: excluding}}
      ceiling: {amount: 220000.00, currency: GBP, vat: excluding}
      start: 2020-01-01
      end: 2021-12-31
      term_months: 24
      programme_months: 18
      extendable: yes
      options:
        - months: 12
          times: 1
          value: {amount: 63000.00, currency: GBP, vat: excluding}
          condition: Only if people want it
          needs_evaluation: yes
          needs_funding: yes
  succession_planned: yes
  costs_outside: Kitchens are paid for from the Property Budget
  current_provision:
    framework_providers: 12
    primary_providers: 4
    spot_share: 33
    spot_monitored: no
    outcome_based: no
    pay_tied_to_fees: yes
  report:
    form: form_2019
    dated: 2019-10-30
    author: Head of Meals
    to: Director of Adult Services
    cover:
      wards: yes
      wards_named: [Millside, Harbour Lane]
      consultation: yes
      equality: yes
      call_in: no
      exempt: yes
      access_rules: [3]
      appendices: ["2"]
    considerations:
      consultation: {state: answered, text: Forty people who get meals were asked}
      consultation_went: consulted
      equality: {state: answered, text: Meals suit every faith}
      screening_attached: yes
      council_plan: {state: answered, text: It serves the aim of a city to grow old in}
      climate: {state: answered, text: Food travels less}
      resources: {state: answered, text: One officer looks after it}
      value_for_money: {state: answered, text: A meal costs less than today}
      legal: {state: answered, text: The value lies below the threshold}
      transparency_risk: yes
      advertising: yes
      cross_border: yes
      ombudsman_risk: yes
      best_value_asked: yes
      risk: {state: answered, text: The kitchen may close}
      consequences: {state: answered, text: Meals stay as they are}
      implementation: {state: answered, text: The Meals Officer}
      background: {state: answered}
    funding:
      source: {state: answered, text: The Meals Budget}
      from_grant: yes
      grant_conditions_met: yes
      covers_extension: no
    alternatives:
      in_house: yes
      in_house_reason: The council has no kitchen there
      market_test: yes
      market_test_reason: It was sounded and nobody came
      variation: no
      variation_reason: No contract could be changed that far
    areas_targeted: [The streets by the harbour]
    background_documents: [Survey of meals 2018]
    appendices: [Equality screening, Proposal of the kitchen]
  decision:
    reference: EX-D402
    category: significant_operational
    taken_by: officer
    role: Director of Adult Services
    delegated: yes
    taken: 2019-11-04
    published: 2019-11-05
    effective: 2019-11-06
    call_in: not_open
    best_value: yes
    reasons: As the report has them
    alternatives_rejected: A tender among cooks
    interests_declared: None
  follows_waiver: yes
  earlier_waivers:
    - {reference: EX-399, decided: 2018-10-01, ended: 2019-12-31}
)";

/// The same as a value.
inline waiver read_drafted_waiver() {
    input const read = read_input("waiver.yaml", drafted_waiver);
    BOOST_TEST_REQUIRE(read.failure.value_or("") == "");
    BOOST_TEST_REQUIRE(read.cases.size() == 1U);
    return std::get<waiver>(read.cases[0].subject);
}

inline bool has(std::string const& text, std::string const& part) { return text.find(part) != std::string::npos; }

inline std::size_t times(std::string const& text, std::string const& part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++count;
    return count;
}

inline std::string report_of(waiver const& about) { return draft_waiver_report(about, draft_format::markdown); }
inline std::string record_of(waiver const& about) { return draft_decision_record(about, draft_format::markdown); }

inline std::vector<std::string> lines_of(std::string const& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

/// The headings of a draft, a line each; the title left out.
inline std::string headings_of(std::string const& markdown) {
    std::string headings;
    for (std::string const& line : lines_of(markdown))
        if (line.starts_with("##")) headings += line + "\n";
    return headings;
}

} // namespace leeds::commissioning::inline v0
