// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/procurement/award.hpp>
#include <leeds/commissioning/rules/procurement/change_notice.hpp>
#include <leeds/commissioning/rules/procurement/changes.hpp>
#include <leeds/commissioning/rules/procurement/notices.hpp>
#include <leeds/commissioning/rules/procurement/publication.hpp>
#include <leeds/commissioning/rules/procurement/regime.hpp>
#include <leeds/commissioning/rules/procurement/waiver.hpp>

#include <tuple>

namespace leeds::commissioning::inline v0 {

/// The law of the day on which a procurement began: which one governs a contract, whether it was awarded and changed as
/// that law asks, and whether what is to be published about it was; and whether a waiver of the council's own rules is
/// enough under it.
inline constexpr std::tuple procurement_rules{
    procurement_governed_by,   procurement_award,       procurement_publication,
    procurement_transparency,  procurement_details,     procurement_change,
    procurement_change_notice, procurement_termination, waiver_law_of_the_day};

} // namespace leeds::commissioning::inline v0
