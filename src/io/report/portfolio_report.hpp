// SPDX-License-Identifier: MIT
#pragma once

#include "records/json_out.hpp"
#include "text/page.hpp"

#include <leeds/commissioning/io/report.hpp>

#include <optional>
#include <string>
#include <vector>

// What shows only across the contracts of a run, for its reports.
namespace leeds::commissioning::inline v0 {

/// Share of a total in per cent; nothing where either is not known.
[[nodiscard]] std::optional<double> share_of(std::optional<money> part, std::optional<money> whole) noexcept;

/// The few providers that hold most, by recorded value.
[[nodiscard]] std::vector<provider_holding const*> largest(portfolio_position const& position);

[[nodiscard]] std::string name_of_provider(provider_holding const& each);

/// "12 contracts, £1,200 recorded (3.4 %)"
[[nodiscard]] std::string total_in_words(contracts_total const& part, contracts_total const& whole);

/// A section of its own; nothing for a single contract.
void put_portfolio(page& out, run_report const& run);

/// The member `portfolio`; null for a single contract.
void write_portfolio(json_out& out, run_report const& run);

} // namespace leeds::commissioning::inline v0
