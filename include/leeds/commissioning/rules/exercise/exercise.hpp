// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/exercise/co_production.hpp>
#include <leeds/commissioning/rules/exercise/contradictions.hpp>
#include <leeds/commissioning/rules/exercise/funding.hpp>
#include <leeds/commissioning/rules/exercise/legal_route.hpp>
#include <leeds/commissioning/rules/exercise/legal_route_stages.hpp>
#include <leeds/commissioning/rules/exercise/roles.hpp>
#include <leeds/commissioning/rules/exercise/set_aside.hpp>
#include <leeds/commissioning/rules/exercise/stages.hpp>
#include <leeds/commissioning/rules/exercise/tender.hpp>

#include <tuple>

namespace leeds::commissioning::inline v0 {

/// The rules about a commissioning exercise besides the principles: contradictions in what is claimed and recorded of
/// it, what was decided, and the legal route.
inline constexpr std::tuple exercise_rules{exercise_open_event,
                                           exercise_co_production,
                                           exercise_weights,
                                           exercise_level_playing_field,
                                           exercise_separate_duties,
                                           exercise_set_aside,
                                           exercise_stages,
                                           exercise_stage_ends,
                                           exercise_award_day,
                                           exercise_bids_day,
                                           exercise_grant_or_contract,
                                           exercise_grants_told,
                                           exercise_code_review,
                                           legal_route_grant_powers,
                                           legal_route_mix,
                                           legal_route_public_bodies,
                                           legal_route_outset,
                                           legal_route_each_stage};

} // namespace leeds::commissioning::inline v0
