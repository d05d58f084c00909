// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/code/clauses.hpp>

#include <array>
#include <cstdint>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// A principle of good commissioning, by its number and title in the Code.
struct principle {
    std::uint8_t number;
    std::string_view id; ///< what to cite it by: "principle.3"
    std::string_view title;
    citations cites;
};

inline constexpr std::size_t principle_count = 12;

/// The twelve Leeds Good Commissioning Principles, in the order of the Code.
inline constexpr std::array<principle, principle_count> principles{{
    {1, "principle.1", "Focuses on People and Place and reducing inequality", clauses("CODE-P1")},
    {2, "principle.2", "Person-centred and focuses on outcomes", clauses("CODE-P2")},
    {3, "principle.3", "Co-produced with people, their carers and their communities", clauses("CODE-P3")},
    {4, "principle.4", "Considers equality, diversity and cohesion in all commissioning and is proportionate",
     clauses("CODE-P4", "CODE-P4b")},
    {5, "principle.5", "Is Well led", clauses("CODE-P5")},
    {6, "principle.6", "Commissions by influence", clauses("CODE-P6")},
    {7, "principle.7", "Demonstrates a whole system approach", clauses("CODE-P7")},
    {8, "principle.8", "Uses evidence about what works", clauses("CODE-P8")},
    {9, "principle.9", "Ensures diversity, sustainability and quality of the market", clauses("CODE-P9")},
    {10, "principle.10", "Provides value for money", clauses("CODE-P10")},
    {11, "principle.11", "Develops the commissioning and provider workforce", clauses("CODE-P11")},
    {12, "principle.12", "Promotes positive engagement with providers", clauses("CODE-P12")},
}};

} // namespace leeds::commissioning::inline v0
