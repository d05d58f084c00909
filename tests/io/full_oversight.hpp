// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace leeds::commissioning::inline v0 {

/// A case in YAML that is a record of oversight and states every field there is.
inline std::string const full_oversight = R"(# A record of our own invention.
oversight:
  id: OV-1
  title: Statement on commissioning
  body: Adults and Health
  code_approved: January 2018
  code_reviews: [2019-01-15, 2020-01-14]
  reports:
    - id: PR-1
      day: 2018-01-15
      from: 2017-07-01
      to: 2017-12-31
      performance_and_quality: yes
      commissioning_workforce: no
      shared_intelligence: yes
      decommissioning_effects: no
      scrutiny_told: yes
      scrutiny_day: 2018-01-22
      strategic_board_told: yes
      strategic_board_day: 2018-01-23
  recommendations:
    - about: SCR-R1
      what: Reporting through Community Committees
      owner: Director
      due: 2017-09
      state: under_way
      responded: 2017-07-20
      response: Agreed
      done: 2017-10-02
      progress: [{day: 2017-08-01, text: Begun}]
  inquiries:
    - {title: Carers, outset: 2018-02-01, board_told: yes, told: 2018-01-31, projects: [Carers' strategy]}
  members: [{day: 2018-02-05, where: Community Committee, part: gathers_intelligence, learnt: The bus is late}]
  practice: [{what: One form, identified: 2018-01-02, shared: 2018-01-15, implemented: 2018-03-01}]
  assessors: [{role: Officer, trained: yes, trained_on: 2017-05-02, updated: yes, updated_on: 2018-05-02}]
)";

} // namespace leeds::commissioning::inline v0
