// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/check/explanation.hpp>
#include <leeds/commissioning/facts/subjects.hpp>

// Findings are put into words in many places. The words of every kind of subject are compiled in one of them.
namespace leeds::commissioning::inline v0 {

extern template explanation explain(finding const&, rule_info const&, contract const&, basis const&);
extern template explanation explain(finding const&, rule_info const&, exercise const&, basis const&);
extern template explanation explain(finding const&, rule_info const&, waiver const&, basis const&);
extern template explanation explain(finding const&, rule_info const&, decommissioning const&, basis const&);
extern template explanation explain(finding const&, rule_info const&, oversight const&, basis const&);
extern template explanation explain(finding const&, rule_info const&, provider_holding const&, basis const&);
extern template explanation explain(finding const&, rule_info const&, like_reductions const&, basis const&);

} // namespace leeds::commissioning::inline v0
