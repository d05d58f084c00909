// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/choice.hpp>
#include <leeds/commissioning/facts/contract.hpp>
#include <leeds/commissioning/money.hpp>
#include <leeds/commissioning/rules/notice/days.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

// How cases are grouped when they are counted.
namespace leeds::commissioning::inline v0 {

/// The size of a contract's providers: small where all of them are small businesses.
enum class provider_size : std::uint8_t { small, other, mixed };

constexpr auto choices(tag<provider_size>) noexcept {
    return std::array<choice<provider_size>, 3>{{{provider_size::small, "small", "small businesses"},
                                                 {provider_size::other, "other", "no small business"},
                                                 {provider_size::mixed, "mixed", "small businesses and others"}}};
}

/// Bands of value, for counting only: no rule of the Code or of the council depends on them. A sum on the border is in
/// the lower band.
enum class reporting_band : std::uint8_t { to_10_000, to_100_000, to_1_000_000, above };

constexpr auto choices(tag<reporting_band>) noexcept {
    return std::array<choice<reporting_band>, 4>{{{reporting_band::to_10_000, "to_10_000", "up to £10,000"},
                                                  {reporting_band::to_100_000, "to_100_000", "up to £100,000"},
                                                  {reporting_band::to_1_000_000, "to_1_000_000", "up to £1,000,000"},
                                                  {reporting_band::above, "above", "more than £1,000,000"}}};
}

[[nodiscard]] constexpr reporting_band band_of(money value) noexcept {
    if (value.pence() <= 1'000'000) return reporting_band::to_10_000;
    if (value.pence() <= 10'000'000) return reporting_band::to_100_000;
    return value.pence() <= 100'000'000 ? reporting_band::to_1_000_000 : reporting_band::above;
}

/// Nothing where it is not recorded of all of them, or there are none.
[[nodiscard]] inline std::optional<provider_size> size_of_providers(contract const& subject) noexcept {
    bool small = false;
    bool other = false;
    for (organisation const& each : subject.providers) {
        if (!each.small_business) return std::nullopt;
        (*each.small_business ? small : other) = true;
    }
    if (!small && !other) return std::nullopt;
    if (small && other) return provider_size::mixed;
    return small ? provider_size::small : provider_size::other;
}

/// Where a case is counted: what is not recorded of it, or does not belong to its kind, is nothing.
struct case_groups {
    std::string_view directorate = {};
    std::optional<enum sector> sector = {};
    std::optional<provider_size> size = {};
    std::optional<reporting_band> band = {};
};

template <class Subject>
[[nodiscard]] case_groups groups_of(Subject const& subject) noexcept {
    case_groups of;
    if constexpr (requires { subject.directorate; })
        if (subject.directorate) of.directorate = *subject.directorate;
    if constexpr (std::is_same_v<Subject, contract>) {
        of.sector = sector_of_providers(subject);
        of.size = size_of_providers(subject);
        if (subject.value) of.band = band_of(*subject.value);
    }
    return of;
}

} // namespace leeds::commissioning::inline v0
