// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/policy/policy.hpp>

#include <vector>

namespace leeds::commissioning::inline v0 {

// How near in time reductions or ends count as one, and how many make a blanket, no source states: these have no value
// until a policy sets one.
namespace parameters {

inline constexpr parameter blanket_window{"portfolio.blanket_window_days", "days",
                                          "Time within which reductions by one share count as one measure"};
inline constexpr parameter blanket_providers{"portfolio.blanket_providers", "providers",
                                             "Least number of providers that makes such a measure a blanket one"};
inline constexpr parameter ends_window{"portfolio.ends_window_days", "days",
                                       "Time within which ends of a provider's contracts count as at once"};

} // namespace parameters

/// The parameters of the rules on portfolios, none of which has a value.
[[nodiscard]] inline std::vector<policy::entry> portfolio_entries() {
    return {{parameters::blanket_window, {}}, {parameters::blanket_providers, {}}, {parameters::ends_window, {}}};
}

} // namespace leeds::commissioning::inline v0
