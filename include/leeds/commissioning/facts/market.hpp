// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/field.hpp>
#include <leeds/commissioning/percentage.hpp>
#include <leeds/commissioning/time/date.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// A kind of body that may provide a service.
enum class body_kind : std::uint8_t {
    voluntary_body,
    social_landlord,
    social_enterprise,
    commercial_provider,
    public_body,
    own_service
};

constexpr auto choices(tag<body_kind>) noexcept {
    using enum body_kind;
    return std::array<choice<body_kind>, 6>{
        {{voluntary_body, "voluntary_body", "not-for-profit voluntary or community body"},
         {social_landlord, "social_landlord", "registered social landlord"},
         {social_enterprise, "social_enterprise", "business with a social purpose"},
         {commercial_provider, "commercial_provider", "business run for profit"},
         {public_body, "public_body", "another public body"},
         {own_service, "own_service", "a service of the commissioner itself"}}};
}

/// A freedom that procurement rules leave.
enum class flexibility : std::uint8_t { lots, grants, reserved_contract, light_touch, partnership, other };

constexpr auto choices(tag<flexibility>) noexcept {
    using enum flexibility;
    return std::array<choice<flexibility>, 6>{
        {{lots, "lots", "the contract is split into lots"},
         {grants, "grants", "a grant instead of a contract"},
         {reserved_contract, "reserved_contract", "a contract reserved to some kinds of body"},
         {light_touch, "light_touch", "the lighter rules for social and other specific services"},
         {partnership, "partnership", "a partnership or consortium is asked for"},
         {other, "other", "another freedom"}}};
}

/// The market for the service, and what was done to open and develop it
struct market {
    std::optional<int> providers = {};
    std::optional<percentage> largest_share = {};
    std::optional<date> financial_check = {};
    std::vector<body_kind> bodies_considered = {};
    std::vector<body_kind> bodies_excluded = {};
    std::optional<bool> level_playing_field = {};
    std::optional<bool> third_sector_partner_appropriate = {};
    std::optional<bool> capacity_support_considered = {};
    std::optional<bool> event_held = {};
    std::optional<bool> niche_demand = {};
    std::vector<flexibility> flexibilities = {};
};

constexpr record_info about(tag<market>) {
    return {"market", "The market for the service, and what was done to open and develop it",
            clauses("CODE-P9", "CODE-PL3", "WIN-3.1", "WIN-4.1", "WIN-S5")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<market>, Visit&& visit) {
    return visit(
        field{"providers", &market::providers, "", "How many providers can deliver such a service"},
        field{"largest_share", &market::largest_share, "per cent", "Share of the largest of them"},
        field{"financial_check", &market::financial_check, "date",
              "Day on which the financial stability of providers was looked at"},
        field{"bodies_considered", &market::bodies_considered, "", "Kinds of body that may provide"},
        field{"bodies_excluded", &market::bodies_excluded, "", "Kinds of body that were kept out"},
        field{"level_playing_field", &market::level_playing_field, "", "Whether a level playing field is claimed"},
        field{"third_sector_partner_appropriate", &market::third_sector_partner_appropriate, "",
              "Whether it is appropriate to include the third sector as a commissioning partner"},
        field{"capacity_support_considered", &market::capacity_support_considered, "",
              "Whether support for the capacity of providers was considered"},
        field{"event_held", &market::event_held, "", "Whether an event for the market was held at all"},
        field{"niche_demand", &market::niche_demand, "", "Whether a niche demand is to be met"},
        field{"flexibilities", &market::flexibilities, "", "Freedoms of procurement that are used"});
}

} // namespace leeds::commissioning::inline v0
