// SPDX-License-Identifier: MIT
#include "explaining.hpp"

namespace leeds::commissioning::inline v0 {

template explanation explain(finding const&, rule_info const&, contract const&, basis const&);
template explanation explain(finding const&, rule_info const&, exercise const&, basis const&);
template explanation explain(finding const&, rule_info const&, waiver const&, basis const&);
template explanation explain(finding const&, rule_info const&, decommissioning const&, basis const&);
template explanation explain(finding const&, rule_info const&, oversight const&, basis const&);
template explanation explain(finding const&, rule_info const&, provider_holding const&, basis const&);
template explanation explain(finding const&, rule_info const&, like_reductions const&, basis const&);

} // namespace leeds::commissioning::inline v0
