// SPDX-License-Identifier: MIT
#pragma once

#include "notes.hpp"

namespace leeds::commissioning::inline v0 {

/// Adds the cases of one contracting process, whose releases were merged: each contract; each award that no contract
/// refers to; and where there is neither, the contract that is planned.
void read_process(ocds_notes& notes, json_node const& release, input& into);

} // namespace leeds::commissioning::inline v0
