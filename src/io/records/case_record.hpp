// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/subjects.hpp>

#include <optional>

namespace leeds::commissioning::inline v0 {

/// What stands in a case file for one case: its subject, under the name of its kind. A new kind of subject is one more
/// member here, and its line below.
struct case_record {
    std::optional<struct contract> contract;
    std::optional<struct exercise> exercise;
    std::optional<struct waiver> waiver;
    std::optional<struct decommissioning> decommissioning;
    std::optional<struct oversight> oversight;
};

constexpr record_info about(tag<case_record>) {
    return {"case", "A case for the Leeds Commissioning Code: one subject with all that is recorded about it"};
}
template <class Visit>
constexpr decltype(auto) fields(tag<case_record>, Visit&& visit) {
    return visit(field{"contract", &case_record::contract, "", "A contract and the notices under it"},
                 field{"exercise", &case_record::exercise, "", "A commissioning exercise and its evidence"},
                 field{"waiver", &case_record::waiver, "", "A waiver of the Contracts Procedure Rules"},
                 field{"decommissioning", &case_record::decommissioning, "", "A proposal to decommission a service"},
                 field{"oversight", &case_record::oversight, "", "A record of the oversight of commissioning"});
}
constexpr bool one_field_only(tag<case_record>) { return true; }

} // namespace leeds::commissioning::inline v0
