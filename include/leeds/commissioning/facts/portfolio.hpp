// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/field.hpp>
#include <leeds/commissioning/facts/organisation.hpp>
#include <leeds/commissioning/money.hpp>
#include <leeds/commissioning/percentage.hpp>
#include <leeds/commissioning/time/date.hpp>

#include <optional>
#include <string>
#include <vector>

namespace leeds::commissioning::inline v0 {

// What shows only across contracts. Nobody records these: they are worked out from the contracts of a portfolio.

/// What one provider holds of a portfolio, and what of it ends.
struct provider_holding {
    std::optional<std::string> id = {};
    std::optional<std::string> title = {};
    std::optional<enum sector> sector = {};
    std::optional<int> contracts = {};
    std::optional<money> value = {};
    std::vector<std::string> differing_terms = {};
    std::vector<std::string> unrecorded_terms = {};
    std::optional<int> reviewed = {};
    std::optional<int> unreviewed = {};
    std::optional<int> review_unknown = {};
    std::optional<int> ends = {};
    std::optional<int> ends_at_once = {};
    std::optional<date> first_end = {};
    std::optional<date> last_end = {};
    std::optional<bool> effect_considered = {};
};

constexpr record_info about(tag<provider_holding>) {
    return {"provider_holding", "What one provider holds of a portfolio, worked out from its contracts",
            clauses("SCR-34", "SCR-35", "SCR-43")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<provider_holding>, Visit&& visit) {
    return visit(
        field{"id", &provider_holding::id, "", "The provider's number in a public list"},
        field{"title", &provider_holding::title, "", "The provider's name"},
        field{"sector", &provider_holding::sector, "", "Sector that it belongs to"},
        field{"contracts", &provider_holding::contracts, "", "How many contracts it holds that have not ended"},
        field{"value", &provider_holding::value, "GBP", "Their recorded value together"},
        field{"differing_terms", &provider_holding::differing_terms, "", "Terms that differ between them"},
        field{"unrecorded_terms", &provider_holding::unrecorded_terms, "",
              "Terms that are not recorded of every one of them"},
        field{"reviewed", &provider_holding::reviewed, "",
              "How many of them were let after a review of everything held with the provider"},
        field{"unreviewed", &provider_holding::unreviewed, "",
              "How many at least were let without one, although the provider held another"},
        field{"review_unknown", &provider_holding::review_unknown, "",
              "Of how many others it is not known, the first contract left out"},
        field{"ends", &provider_holding::ends, "", "How many of its contracts a notice brings to an end"},
        field{"ends_at_once", &provider_holding::ends_at_once, "",
              "How many of them end within the time that the policy has for at once, where it weighs most"},
        field{"first_end", &provider_holding::first_end, "date", "Day of the first of those ends"},
        field{"last_end", &provider_holding::last_end, "date", "Day of the last of those ends"},
        field{"effect_considered", &provider_holding::effect_considered, "",
              "Whether the impact of every one of those ends was considered"});
}

/// Reductions in funding by one and the same share.
struct like_reductions {
    std::optional<std::string> id = {};
    std::optional<std::string> title = {};
    std::optional<percentage> share = {};
    std::optional<int> provider_count = {};
    std::optional<int> providers_at_once = {};
    std::optional<date> first = {};
    std::optional<date> last = {};
};

constexpr record_info about(tag<like_reductions>) {
    return {"like_reductions", "Reductions in funding by one and the same share, worked out from a portfolio",
            clauses("SCR-37")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<like_reductions>, Visit&& visit) {
    return visit(field{"id", &like_reductions::id, "", "The share as text"},
                 field{"title", &like_reductions::title, "", "What the reductions are called"},
                 field{"share", &like_reductions::share, "per cent", "Share by which funding goes down, to a tenth"},
                 field{"provider_count", &like_reductions::provider_count, "", "How many providers it is taken from"},
                 field{"providers_at_once", &like_reductions::providers_at_once, "",
                       "How many of them at most, within the time that the policy has for at once"},
                 field{"first", &like_reductions::first, "date", "Day of the first of those notices"},
                 field{"last", &like_reductions::last, "date", "Day of the last of those notices"});
}

} // namespace leeds::commissioning::inline v0
