// SPDX-License-Identifier: MIT
#pragma once

#include "records/json_reader.hpp"

#include <leeds/commissioning/facts/exercise.hpp>
#include <leeds/commissioning/io/input.hpp>

#include <vector>

namespace leeds::commissioning::inline v0 {

/// Adds to an input what is amiss in the claims of an exercise that was read from it. Claims stand for all of the
/// twelve principles, each once, or are left out: a number that no principle has, a principle claimed twice, a claim
/// that does not say which principle it is about, and each principle left out where others are claimed, is an issue.
/// @param begin where its case begins
/// @param claims where each claim stands, in their order
void add_claim_issues(exercise const& subject, text_position begin, std::vector<noted_record> const& claims,
                      input& into);

} // namespace leeds::commissioning::inline v0
