// SPDX-License-Identifier: MIT
// refused: too many arguments|no matching function for call to .clauses
#include <leeds/commissioning/code/clauses.hpp>

// More clauses than a list of citations can hold.
constexpr auto cited =
    leeds::commissioning::clauses("CODE-P1", "CODE-P2", "CODE-P3", "CODE-P4", "CODE-P5", "CODE-P6", "CODE-P7");
