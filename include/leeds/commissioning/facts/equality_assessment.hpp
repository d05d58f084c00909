// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/field.hpp>
#include <leeds/commissioning/time/date.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// How deep an equality assessment goes.
enum class equality_assessment_kind : std::uint8_t { screening, full };

constexpr auto choices(tag<equality_assessment_kind>) noexcept {
    using enum equality_assessment_kind;
    return std::array<choice<equality_assessment_kind>, 2>{
        {{screening, "screening", "a screening: whether a full assessment is needed"},
         {full, "full", "a full impact assessment"}}};
}

/// A screening or assessment of the effect on equality, diversity and cohesion
struct equality_assessment {
    std::optional<equality_assessment_kind> kind = {};
    std::optional<date> dated = {};
    std::optional<std::string> reference = {};
    std::vector<std::string> groups = {};
    std::vector<std::string> impacts = {};
    std::vector<std::string> mitigations = {};
};

constexpr record_info about(tag<equality_assessment>) {
    return {"equality_assessment", "A screening or assessment of the effect on equality, diversity and cohesion",
            clauses("CODE-P4", "SCR-16")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<equality_assessment>, Visit&& visit) {
    return visit(
        field{"kind", &equality_assessment::kind, "", "How deep it goes"},
        field{"dated", &equality_assessment::dated, "date", "Day on which it was completed"},
        field{"reference", &equality_assessment::reference, "", "Where it is"},
        field{"groups", &equality_assessment::groups, "", "Groups found to be affected, by protected characteristic"},
        field{"impacts", &equality_assessment::impacts, "", "Effects that it names"},
        field{"mitigations", &equality_assessment::mitigations, "", "What is done about them"});
}

} // namespace leeds::commissioning::inline v0
