// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/field.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// The sector an organisation belongs to. The Code applies to the third sector first and is relevant to all.
enum class sector : std::uint8_t { third_sector, private_sector, public_sector };

constexpr auto choices(tag<sector>) noexcept {
    return std::array<choice<sector>, 3>{
        {{sector::third_sector, "third_sector", "voluntary, community or faith organisation or social enterprise"},
         {sector::private_sector, "private_sector", "business run for profit"},
         {sector::public_sector, "public_sector", "public body, the council's own services among them"}}};
}

/// What an organisation is in law.
enum class legal_form : std::uint8_t {
    charity,
    charitable_incorporated_organisation,
    community_interest_company,
    registered_society,
    company_limited_by_guarantee,
    company_limited_by_shares,
    partnership,
    sole_trader,
    unincorporated_association,
    public_body,
    other
};

constexpr auto choices(tag<legal_form>) noexcept {
    using enum legal_form;
    return std::array<choice<legal_form>, 11>{
        {{charity, "charity", "registered or exempt charity of any other form"},
         {charitable_incorporated_organisation, "charitable_incorporated_organisation", "CIO"},
         {community_interest_company, "community_interest_company", "CIC"},
         {registered_society, "registered_society", "co-operative or community benefit society"},
         {company_limited_by_guarantee, "company_limited_by_guarantee", "company without shareholders"},
         {company_limited_by_shares, "company_limited_by_shares", "company with shareholders, private or public"},
         {partnership, "partnership", "partnership, limited liability partnerships included"},
         {sole_trader, "sole_trader", "a person trading alone"},
         {unincorporated_association, "unincorporated_association", "club or group without a legal person"},
         {public_body, "public_body", "council, NHS body, school or other public authority"},
         {other, "other", "another form"}}};
}

/// A part an organisation plays. Traditional providers commission too (CODE-B3), so it may play both.
enum class organisation_role : std::uint8_t { provider, commissioner };

constexpr auto choices(tag<organisation_role>) noexcept {
    return std::array<choice<organisation_role>, 2>{
        {{organisation_role::provider, "provider", "delivers services"},
         {organisation_role::commissioner, "commissioner", "decides what is provided and funds it"}}};
}

/// An organisation's number in a public list, under the list's org-id.guide code.
struct identifier {
    std::optional<std::string> scheme = {};
    std::optional<std::string> id = {};
};

constexpr record_info about(tag<identifier>) { return {"identifier", "An organisation's number in a public list"}; }
template <class Visit>
constexpr decltype(auto) fields(tag<identifier>, Visit&& visit) {
    return visit(
        field{"scheme", &identifier::scheme, "org-id code", "List the number is from, such as GB-CHC or GB-COH"},
        field{"id", &identifier::id, "", "The number, as the list has it"});
}

/// A provider, a commissioner, or a body that is both.
struct organisation {
    std::optional<std::string> name = {};
    std::optional<enum sector> sector = {};
    std::optional<std::string> sector_ground = {};
    std::optional<enum legal_form> legal_form = {};
    std::optional<bool> small_business = {};
    std::vector<identifier> identifiers = {};
    std::vector<organisation_role> roles = {};
};

constexpr record_info about(tag<organisation>) {
    return {"organisation", "A provider, a commissioner, or a body that is both",
            clauses("CODE-B2", "CODE-B3", "CODE-B7")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<organisation>, Visit&& visit) {
    return visit(
        field{"name", &organisation::name, "", "Its name"},
        field{"sector", &organisation::sector, "", "Sector that the organisation belongs to"},
        field{"sector_ground", &organisation::sector_ground, "", "What shows that it belongs to that sector"},
        field{"legal_form", &organisation::legal_form, "", "What it is in law"},
        field{"small_business", &organisation::small_business, "", "Whether the organisation is a small business"},
        field{"identifiers", &organisation::identifiers, "", "Its numbers in public lists"},
        field{"roles", &organisation::roles, "", "Whether it provides, commissions, or both"});
}

} // namespace leeds::commissioning::inline v0
