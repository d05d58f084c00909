// SPDX-License-Identifier: MIT
// refused: no_clause_has_this_id
#include <leeds/commissioning/code/clauses.hpp>

// A rule that cites a clause which does not exist.
constexpr auto cited = leeds::commissioning::clauses("CODE-CM3", "CODE-CM33");
