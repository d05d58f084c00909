// SPDX-License-Identifier: MIT
#pragma once

#include "notes.hpp"

#include <leeds/commissioning/facts/contract.hpp>

namespace leeds::commissioning::inline v0 {

/// The parts of a process that say something of one contract, from the nearest to the farthest; any of them may be
/// missing.
struct contract_parts {
    json_node const* release = nullptr;
    json_node const* contract = nullptr;
    json_node const* award = nullptr;
    json_node const* tender = nullptr;
    bool only_award = true; ///< no other award of the process shares the tender's sums
};

/// The period of the contract, or else of the award, of its lots, of the tender: the first that states a day.
void read_terms(ocds_notes& notes, contract_parts const& of, contract& into);

/// The value of the contract, or else of the award, of the tender, and the lots.
void read_sums(ocds_notes& notes, contract_parts const& of, contract& into);

/// How it was procured, as far as a release says so without a doubt.
void read_procurement(ocds_notes& notes, contract_parts const& of, contract& into);

} // namespace leeds::commissioning::inline v0
