// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/contract.hpp>
#include <leeds/commissioning/facts/engagement.hpp>
#include <leeds/commissioning/percentage.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// What an award criterion is about.
enum class criterion_kind : std::uint8_t { quality, price, social_value };

constexpr auto choices(tag<criterion_kind>) noexcept {
    using enum criterion_kind;
    return std::array<choice<criterion_kind>, 3>{{{quality, "quality", "the quality of what is offered"},
                                                  {price, "price", "its price"},
                                                  {social_value, "social_value", "the social value it brings"}}};
}

/// A criterion by which bids are assessed, and its weight
struct award_criterion {
    std::optional<std::string> name = {};
    std::optional<criterion_kind> kind = {};
    std::optional<percentage> weight = {};
};

constexpr record_info about(tag<award_criterion>) {
    return {"award_criterion", "A criterion by which bids are assessed, and its weight",
            clauses("CODE-PR5", "CODE-PR4")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<award_criterion>, Visit&& visit) {
    return visit(field{"name", &award_criterion::name, "", "What it is called"},
                 field{"kind", &award_criterion::kind, "", "What it is about"},
                 field{"weight", &award_criterion::weight, "per cent", "Its weight; all weights add up to 100"});
}

/// How a price is kept from going too low.
enum class price_floor : std::uint8_t { minimum_price, fixed_price, none };

constexpr auto choices(tag<price_floor>) noexcept {
    using enum price_floor;
    return std::array<choice<price_floor>, 3>{{{minimum_price, "minimum_price", "a minimum acceptable price"},
                                               {fixed_price, "fixed_price", "a fixed price"},
                                               {none, "none", "neither is set"}}};
}

/// How the funding was offered, bids or applications assessed, and the award made
struct tender {
    std::optional<date> published = {};
    std::optional<date> bids_due = {};
    std::optional<date> awarded = {};
    std::optional<date> service_begins = {};
    std::vector<std::string> advertised_through = {};
    std::vector<award_criterion> award_criteria = {};
    std::optional<enum price_floor> price_floor = {};
    std::optional<money> price_floor_sum = {};
    std::vector<lot> lots = {};
    std::optional<bool> social_value_in_specification = {};
    std::optional<bool> compact_referenced = {};
    std::optional<struct feedback> feedback = {};
};

constexpr record_info about(tag<tender>) {
    return {"tender", "How the funding was offered, bids or applications assessed, and the award made",
            clauses("CODE-PR1", "CODE-PR4", "CODE-PR6", "CODE-PR11")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<tender>, Visit&& visit) {
    return visit(field{"published", &tender::published, "date", "Day on which the opportunity was published"},
                 field{"bids_due", &tender::bids_due, "date", "Day by which bids or applications were due"},
                 field{"awarded", &tender::awarded, "date", "Day of the award"},
                 field{"service_begins", &tender::service_begins, "date", "First day of the service"},
                 field{"advertised_through", &tender::advertised_through, "", "Where the opportunity was made known"},
                 field{"award_criteria", &tender::award_criteria, "", "Criteria and their weights"},
                 field{"price_floor", &tender::price_floor, "", "Whether a minimum or a fixed price is set"},
                 field{"price_floor_sum", &tender::price_floor_sum, "GBP", "That price"},
                 field{"lots", &tender::lots, "", "Parts let on their own"},
                 field{"social_value_in_specification", &tender::social_value_in_specification, "",
                       "Whether the specification refers to the Leeds social value ambitions"},
                 field{"compact_referenced", &tender::compact_referenced, "",
                       "Whether terms or offer letters refer to the Compact for Leeds"},
                 field{"feedback", &tender::feedback, "", "Feedback to and from bidders"});
}

} // namespace leeds::commissioning::inline v0
