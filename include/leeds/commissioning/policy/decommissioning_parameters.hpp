// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/policy/policy.hpp>

#include <vector>

namespace leeds::commissioning::inline v0 {

namespace parameters {

inline constexpr parameter equality_review_within{
    "decommissioning.equality_review_months", "months",
    "Most time from the last funded day until the equality assessment is reviewed"};

} // namespace parameters

/// The figures that rules about decommissioning use besides those of the Code's notice, as entries of a policy. By when
/// an equality assessment is reviewed has no built-in value: no source states it.
[[nodiscard]] inline std::vector<policy::entry> decommissioning_entries() {
    return {{parameters::equality_review_within, {}}};
}

} // namespace leeds::commissioning::inline v0
