// SPDX-License-Identifier: MIT
#pragma once

#include "generated.hpp"
#include "procured.hpp"

// Many procurements near the borders of the law, the same in every run.
namespace cases {

/// A day beside one on which the law or a threshold changed, or any since 2014.
inline lc::date some_commencement(draw& next) {
    constexpr std::array<std::string_view, 8> changes{"2014-01-01", "2015-02-26", "2018-01-01", "2022-01-01",
                                                      "2022-12-21", "2024-01-01", "2025-02-24", "2026-01-01"};
    auto const at = [&] { return day(changes[static_cast<std::size_t>(next.between(0, 7))]); };
    if (next.chance(40)) return lc::add_days(at(), next.between(-1, 1));
    if (next.chance(60)) return lc::add_days(day("2025-02-24"), next.between(0, 500)); // most of the law is of the Act
    return lc::add_days(day("2014-01-02"), next.between(0, 365 * 12));
}

/// A sum close to a threshold of that day on some VAT basis, or anything.
inline lc::money some_value(draw& next, lc::date on) {
    std::array<lc::parameter, 4> const all{lc::parameters::threshold_goods_services, lc::parameters::threshold_works,
                                           lc::parameters::threshold_light_touch,
                                           lc::parameters::publication_below_threshold};
    auto const found = thresholds().on(all[static_cast<std::size_t>(next.between(0, 3))], on);
    std::int64_t pence = found.value == nullptr ? 100'000'00 : found.value->amount;
    if (next.chance(30)) pence = pence / 12 * 10;
    if (next.chance(25)) pence *= next.between(2, 4);
    return lc::money::from_pence(pence + next.between(-1, 1), next.any<lc::vat_basis>());
}

/// A notice some days beside its last day.
inline std::optional<lc::published_notice> some_publication(draw& next, lc::date last) {
    if (next.chance(25)) return std::nullopt;
    lc::published_notice made;
    if (next.chance(60)) made.day = lc::add_days(last, next.between(-2, 2));
    made.published = made.day ? std::optional(true) : next.maybe_bool(20);
    return made;
}

inline lc::contract_change some_change(draw& next, lc::date about) {
    lc::contract_change made;
    std::int64_t const before = next.between(1, 40) * 200'000'00;
    auto const vat = next.any<lc::vat_basis>();
    std::int64_t const share = before / 100 * (next.chance(50) ? 10 : next.between(0, 40));
    if (!next.chance(10)) made.made = about;
    if (!next.chance(8)) made.value_before = lc::money::from_pence(before, vat);
    if (!next.chance(8))
        made.value_after = lc::money::from_pence(before + (next.chance(70) ? share : -share) + next.between(-1, 1),
                                                 next.chance(97) ? vat : next.any<lc::vat_basis>());
    if (!next.chance(8)) made.end_before = lc::add_days(about, 400);
    if (!next.chance(8)) made.end_after = lc::add_days(about, next.chance(30) ? 400 : 400 + next.between(-150, 150));
    made.material = next.maybe_bool(25);
    made.linked = next.maybe_bool(25);
    made.ground = next.chance(25)   ? std::nullopt
                  : next.chance(20) ? std::optional(lc::change_ground::statutory)
                                    : std::optional(lc::change_ground::none);
    made.notice = some_publication(next, about);
    return made;
}

/// A contract whose procurement is recorded; every fact is missing now and then.
inline lc::contract some_procurement(draw& next) {
    lc::contract made;
    auto& of = made.procurement.emplace();
    lc::date const began = some_commencement(next);
    lc::date const entered = lc::add_days(began, next.between(0, 300));
    lc::date const ended = lc::add_days(entered, next.between(100, 500));
    made.category = next.maybe<lc::procurement_category>(15);
    bool const is_service =
        made.category != lc::procurement_category::goods && made.category != lc::procurement_category::works;
    bool const health_care = is_service && next.chance(15);
    if (!next.chance(15)) of.commenced = began;
    if (!next.chance(25)) of.health_care = health_care;
    if (next.chance(50)) of.regime = lc::regime_on(began, of.health_care.value_or(health_care));
    if (of.commenced && next.chance(10)) of.regime = next.any<lc::procurement_regime>();
    if (!next.chance(10)) of.estimated_value = some_value(next, began);
    of.route = next.chance(40) ? std::optional(lc::award_route::council_waiver) : next.maybe<lc::award_route>(25);
    if (next.chance(40)) of.ground = next.chance(80) ? "Urgency" : " ";
    of.advertised = next.maybe_bool(25);
    of.tender_notice = some_publication(next, began);
    if (!next.chance(15)) of.entered_into = entered;
    of.transparency_notice = some_publication(next, entered);
    of.details_notice = some_publication(next, lc::add_days(entered, next.chance(60) ? 29 : 119));
    if (!next.chance(15)) made.start = entered;
    if (!next.chance(15)) of.longest_end = lc::add_days(entered, 999);
    if (!next.chance(15)) made.end = ended;
    made.rolling = next.chance(20) ? std::optional(true) : next.maybe_bool(60);
    of.termination_notice = some_publication(next, lc::add_days(ended, 29));
    for (int changes = next.between(0, 3); changes > 0; --changes)
        of.changes.push_back(some_change(next, lc::add_days(entered, 30 * changes)));
    return made;
}

inline std::vector<lc::contract> some_procurements(std::size_t count, std::uint64_t seed = 2023) {
    draw next(seed);
    std::vector<lc::contract> made;
    made.reserve(count);
    while (made.size() < count) made.push_back(some_procurement(next));
    return made;
}

} // namespace cases
