// SPDX-License-Identifier: MIT
#pragma once

#include "records/case_record.hpp"

#include <leeds/commissioning/io/expectation.hpp>
#include <leeds/commissioning/io/policy_records.hpp>

#include <optional>
#include <string>
#include <vector>

// What stands in a scenario file for one scenario.
namespace leeds::commissioning::inline v0 {

/// What the policy of a scenario is.
struct scenario_policy {
    std::optional<std::string> file = {};
    std::vector<policy_change_record> changes = {};
};
constexpr record_info about(tag<scenario_policy>) { return {"scenario_policy", "The policy that a scenario asks by"}; }
template <class Visit>
constexpr decltype(auto) fields(tag<scenario_policy>, Visit&& visit) {
    return visit(field{"file", &scenario_policy::file, "", "A policy or an overlay, from the scenario's folder"},
                 field{"changes", &scenario_policy::changes, "", "Changes of that, or of the policy of the run"});
}

/// What a scenario is about: a case, as case files have it, several, or those of a file. A new kind of subject is one
/// more member here, as in `case_record`.
struct given_record {
    std::optional<struct contract> contract = {};
    std::optional<struct exercise> exercise = {};
    std::optional<struct waiver> waiver = {};
    std::optional<struct decommissioning> decommissioning = {};
    std::optional<struct oversight> oversight = {};
    std::vector<case_record> cases = {};
    std::optional<std::string> file = {};
    std::optional<std::string> id = {};
};
constexpr record_info about(tag<given_record>) {
    return {"given", "What a scenario is about: one case, several, or those of a file"};
}
template <class Visit>
constexpr decltype(auto) fields(tag<given_record>, Visit&& visit) {
    return visit(
        field{"contract", &given_record::contract, "", "A contract and the notices under it"},
        field{"exercise", &given_record::exercise, "", "A commissioning exercise and its evidence"},
        field{"waiver", &given_record::waiver, "", "A waiver of the Contracts Procedure Rules"},
        field{"decommissioning", &given_record::decommissioning, "", "A proposal to decommission a service"},
        field{"oversight", &given_record::oversight, "", "A record of the oversight of commissioning"},
        field{"cases", &given_record::cases, "", "Several cases, which are one portfolio"},
        field{"file", &given_record::file, "", "A case file or contracts register, from the scenario's folder"},
        field{"id", &given_record::id, "", "The case of the file that is meant; all of them where none is"});
}

struct scenario_record {
    std::optional<std::string> name = {};
    std::optional<date> as_of = {};
    std::optional<scenario_policy> policy = {};
    std::optional<given_record> given = {};
    one_or_more<expectation> expect = {};
    std::optional<std::string> todo = {};
};
constexpr record_info about(tag<scenario_record>) {
    return {"scenario", "A scenario: cases, and what rules are expected to say of them"};
}
template <class Visit>
constexpr decltype(auto) fields(tag<scenario_record>, Visit&& visit) {
    return visit(field{"name", &scenario_record::name, "", "What is at stake; no other of the file has it"},
                 field{"as_of", &scenario_record::as_of, "date", "The day that counts as today"},
                 field{"policy", &scenario_record::policy, "", "Another policy; that of the run where there is none"},
                 field{"given", &scenario_record::given, "", "What it is about"},
                 field{"expect", &scenario_record::expect, "", "What rules are expected to say"},
                 field{"todo", &scenario_record::todo, "", "Why it is not expected to hold yet"});
}

} // namespace leeds::commissioning::inline v0
