// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/leeds.hpp>

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

// Cases for the tests of rules: short ways to say a notice and a contract, and answers as words.
namespace cases {

namespace lc = ::leeds::commissioning;

/// A day written as ISO text; it must exist.
inline lc::date day(std::string_view iso) {
    auto const parsed = lc::try_parse_date(iso);
    if (!parsed) throw std::invalid_argument("no such day in a test: " + std::string(iso));
    return *parsed;
}

inline lc::policy const& numbers() {
    static lc::policy const made = lc::leeds_policy();
    return made;
}

inline lc::basis basis_on(std::string_view as_of = "2026-11-21", lc::policy const& policy = numbers()) {
    return {policy, day(as_of)};
}

inline std::string iso(lc::maybe_date day) { return day ? lc::to_iso(*day) : std::string("none"); }
inline std::string word(lc::outcome value) { return std::string(lc::name_of(value)); }
inline std::string word(lc::severity value) { return std::string(lc::name_of(value)); }

inline lc::organisation body(std::optional<lc::sector> sector, std::optional<bool> small_business = std::nullopt) {
    lc::organisation made;
    made.sector = sector;
    made.small_business = small_business;
    return made;
}

/// A contract with one provider of that sector and nothing else recorded.
inline lc::contract with(std::optional<lc::sector> sector, std::optional<bool> small_business = std::nullopt) {
    lc::contract made;
    made.providers = {body(sector, small_business)};
    return made;
}
inline lc::contract third_sector() { return with(lc::sector::third_sector); }

/// A notice served on a day for a last funded day; empty texts are not recorded.
inline lc::change_notice notice(lc::change_kind kind, std::string_view served, std::string_view last_funded) {
    lc::change_notice made;
    made.kind = kind;
    if (!served.empty()) made.served = day(served);
    if (!last_funded.empty()) {
        made.effective = day(last_funded);
        made.effective_means = lc::end_meaning::last_funded_day;
    }
    return made;
}

inline bool misses(lc::answer const& given, lc::rule_info const& rule, std::string_view fact) {
    for (std::size_t bit = 0; bit < rule.reads.size(); ++bit)
        if (rule.reads[bit] == fact) return (given.missing >> bit & 1u) != 0;
    return false;
}

/// The facts that an answer names as missing.
inline std::vector<std::string> missing(lc::answer const& given, lc::rule_info const& rule) {
    std::vector<std::string> names;
    for (std::size_t bit = 0; bit < 16; ++bit)
        if (given.missing >> bit & 1u) names.emplace_back(bit < rule.reads.size() ? rule.reads[bit] : "no such fact");
    return names;
}

inline bool remarks(lc::answer const& given, lc::rule_info const& rule, std::string_view part_of_it) {
    for (std::size_t bit = 0; bit < rule.remarks.size(); ++bit)
        if ((given.remarks >> bit & 1u) != 0 && rule.remarks[bit].find(part_of_it) != std::string_view::npos)
            return true;
    return false;
}

} // namespace cases
