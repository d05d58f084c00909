// SPDX-License-Identifier: MIT
#pragma once

#include "notes.hpp"

#include <leeds/commissioning/facts/organisation.hpp>

namespace leeds::commissioning::inline v0 {

/// The organisation that a release refers to, with what its `parties` say of it: numbers in public lists, and what
/// shows it to be of the third sector.
[[nodiscard]] organisation read_organisation(ocds_notes& notes, json_node const& release, json_node const& reference);

} // namespace leeds::commissioning::inline v0
