// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/contract.hpp>
#include <leeds/commissioning/facts/decommissioning.hpp>
#include <leeds/commissioning/facts/exercise.hpp>
#include <leeds/commissioning/facts/oversight.hpp>
#include <leeds/commissioning/facts/portfolio.hpp>
#include <leeds/commissioning/facts/waiver.hpp>

namespace leeds::commissioning::inline v0 {

/// A list of types that a case can be about.
template <class... Kind>
struct case_subjects {};

/// What a case can be about, and what rules are asked about. A new kind is one more name here.
using subjects = case_subjects<contract, exercise, waiver, decommissioning, oversight>;

/// What rules are asked about that nobody records: it is worked out from the cases of a portfolio.
using worked_out_subjects = case_subjects<provider_holding, like_reductions>;

} // namespace leeds::commissioning::inline v0
