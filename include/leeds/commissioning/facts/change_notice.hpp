// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/field.hpp>
#include <leeds/commissioning/money.hpp>
#include <leeds/commissioning/time/deemed_service.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace leeds::commissioning::inline v0 {

/// What a notice to a provider announces.
enum class change_kind : std::uint8_t { cessation, reduction, increase, non_renewal, decommissioning };

constexpr auto choices(tag<change_kind>) noexcept {
    return std::array<choice<change_kind>, 5>{
        {{change_kind::cessation, "cessation", "the contract is ended"},
         {change_kind::reduction, "reduction", "the level of funding goes down"},
         {change_kind::increase, "increase", "the level of funding goes up"},
         {change_kind::non_renewal, "non_renewal", "the contract runs out and is not renewed"},
         {change_kind::decommissioning, "decommissioning", "the service itself is ended"}}};
}

/// A notice to a provider that funding will change or end (CODE-CM3, CODE-D3).
struct change_notice {
    std::optional<std::string> id = {};
    std::optional<change_kind> kind = {};
    std::optional<date> served = {};
    std::optional<service_channel> channel = {};
    std::optional<date> effective = {};
    std::optional<end_meaning> effective_means = {};
    std::optional<money> sum_before = {};
    std::optional<money> sum_after = {};
    std::optional<std::string> reason = {};
    std::optional<std::string> explanation = {};
    std::optional<bool> impact_considered = {};
    std::optional<date> users_told = {};
};

constexpr record_info about(tag<change_notice>) {
    return {"change_notice", "A notice to a provider that funding will change or end", clauses("CODE-D0")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<change_notice>, Visit&& visit) {
    return visit(
        field{"id", &change_notice::id, "", "Reference of the notice"},
        field{"kind", &change_notice::kind, "", "What it announces"},
        field{"served", &change_notice::served, "date", "Day on which it was handed over or sent"},
        field{"channel", &change_notice::channel, "", "How it was sent"},
        field{"effective", &change_notice::effective, "date", "Day on which the change takes effect"},
        field{"effective_means", &change_notice::effective_means, "",
              "Whether that day is the last funded or the first unfunded one"},
        field{"sum_before", &change_notice::sum_before, "GBP a year", "Yearly funding before the change"},
        field{"sum_after", &change_notice::sum_after, "GBP a year", "Yearly funding after the change"},
        field{"reason", &change_notice::reason, "", "Why funding changes or ends"},
        field{"explanation", &change_notice::explanation, "",
              "Why the notice is shorter than the Code or guidance asks"},
        field{"impact_considered", &change_notice::impact_considered, "",
              "Whether the impact of the change was considered"},
        field{"users_told", &change_notice::users_told, "date", "Day on which users of the service were told"});
}

} // namespace leeds::commissioning::inline v0
