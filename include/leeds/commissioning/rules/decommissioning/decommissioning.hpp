// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/decommissioning/after.hpp>
#include <leeds/commissioning/rules/decommissioning/communities.hpp>
#include <leeds/commissioning/rules/decommissioning/engagement.hpp>
#include <leeds/commissioning/rules/decommissioning/equality.hpp>
#include <leeds/commissioning/rules/decommissioning/equality_review.hpp>
#include <leeds/commissioning/rules/decommissioning/evidence.hpp>
#include <leeds/commissioning/rules/decommissioning/notice.hpp>
#include <leeds/commissioning/rules/decommissioning/notice_length.hpp>
#include <leeds/commissioning/rules/decommissioning/providers.hpp>
#include <leeds/commissioning/rules/decommissioning/users_told.hpp>

#include <array>
#include <tuple>

namespace leeds::commissioning::inline v0 {

/// The rules about a proposal to decommission a service: what it rests on, its providers, the people it touches, and
/// what follows the end.
inline constexpr std::tuple decommissioning_rules{
    std::array{// what the proposal rests on
               decommissioning_needs, decommissioning_equality, decommissioning_equality_impacts,
               decommissioning_assessor_trained, decommissioning_service_impact, decommissioning_consultation,
               // the providers
               decommissioning_engaged, decommissioning_engaged_early, decommissioning_notice_given},
    decommissioning_notice_length,
    std::array{decommissioning_termination, decommissioning_support, decommissioning_viability,
               decommissioning_staff_transfer, decommissioning_shared_approach,
               // people
               decommissioning_communities, decommissioning_public_told},
    decommissioning_users_told,
    std::array{// after the end
               decommissioning_equality_reviewed, decommissioning_learning_shared, decommissioning_unintended}};

} // namespace leeds::commissioning::inline v0
