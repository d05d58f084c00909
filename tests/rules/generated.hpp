// SPDX-License-Identifier: MIT
#pragma once

#include "cases.hpp"

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

// Many cases near the borders of the rules, the same in every run.
namespace cases {

/// SplitMix64: small, seeded, the same on every machine.
class draw {
public:
    explicit draw(std::uint64_t seed) noexcept : state_(seed) {}

    std::uint64_t operator()() noexcept {
        state_ += 0x9e3779b97f4a7c15u;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }

    /// A whole number from `low` to `high`, both included.
    int between(int low, int high) noexcept {
        return low + static_cast<int>((*this)() % static_cast<std::uint64_t>(high - low + 1));
    }
    bool chance(int percent) noexcept { return between(1, 100) <= percent; }

    template <class Enum>
    Enum any() {
        auto const all = lc::choices(lc::tag<Enum>{});
        return all[static_cast<std::size_t>(between(0, static_cast<int>(all.size()) - 1))].value;
    }
    /// A value of an enumeration, or nothing so often in a hundred.
    template <class Enum>
    std::optional<Enum> maybe(int missing_percent) {
        if (chance(missing_percent)) return std::nullopt;
        return any<Enum>();
    }
    std::optional<bool> maybe_bool(int missing_percent) noexcept {
        if (chance(missing_percent)) return std::nullopt;
        return chance(50);
    }

private:
    std::uint64_t state_;
};

inline lc::notice_length some_length(draw& next) {
    switch (next.between(0, 3)) {
    case 0: return {next.between(0, 120), lc::length_unit::days};
    case 1: return {next.between(0, 20), lc::length_unit::weeks};
    case 2: return {next.between(0, 40), lc::length_unit::working_days};
    default: return {next.between(0, 12), lc::length_unit::months};
    }
}

/// A day on which months go wrong more often than on others.
inline lc::date some_day(draw& next) {
    lc::date const random = lc::add_days(day("2012-02-01"), next.between(0, 365 * 15));
    if (next.chance(30)) return lc::date_in_month(lc::month_index(random), next.between(28, 31));
    if (next.chance(5)) return lc::add_days(day("2018-01-01"), next.between(-3, 35)); // when the Code came
    if (next.chance(4)) return lc::add_days(day("2011-09-01"), next.between(-3, 35)); // when the guidance came
    return random;
}

inline lc::change_notice some_notice(draw& next) {
    lc::change_notice made;
    lc::date const served = some_day(next);
    constexpr int lengths[]{0, 1, 3, 6, 6, 12};
    lc::date const border = lc::corresponding_date(served, lengths[next.between(0, 5)]).day;
    if (!next.chance(6)) made.kind = next.chance(60) ? lc::change_kind::cessation : next.any<lc::change_kind>();
    if (!next.chance(6)) made.served = served;
    made.channel = next.maybe<lc::service_channel>(35);
    if (!next.chance(6)) made.effective = lc::add_days(border, next.between(-4, 6));
    made.effective_means = next.maybe<lc::end_meaning>(35);
    if (next.chance(25)) made.explanation = next.chance(80) ? "Cut by the grant-giver." : "  ";
    made.impact_considered = next.maybe_bool(30);
    if (!next.chance(20)) made.users_told = lc::add_days(served, next.between(-10, 10));
    return made;
}

inline lc::notice_clause some_clause(draw& next) {
    lc::notice_clause made;
    if (!next.chance(15)) made.length = some_length(next);
    made.convention = next.maybe<lc::convention>(30);
    made.expires_on = next.chance(60) ? std::optional(lc::expiry_day::any_day) : next.maybe<lc::expiry_day>(30);
    made.calendar = next.maybe<lc::working_day_calendar>(35);
    if (next.chance(60))
        for (int terms = next.between(1, 3); terms > 0; --terms) {
            lc::service_term one;
            one.channel = next.maybe<lc::service_channel>(4);
            bool known = false; // two terms for one way of sending have a test of their own
            for (auto const& each : made.deemed_service) known |= each.channel == one.channel;
            if (known) continue;
            if (!next.chance(4))
                one.after = lc::notice_length(next.between(0, 5),
                                              next.chance(50) ? lc::length_unit::days : lc::length_unit::working_days);
            one.lands = next.maybe<lc::on_non_working_day>(25);
            made.deemed_service.push_back(one);
        }
    return made;
}

/// A contract with one notice; every fact is missing now and then.
inline lc::contract some_case(draw& next) {
    lc::contract made;
    made.id = "case";
    for (int providers = next.chance(85) ? 1 : next.between(0, 3); providers > 0; --providers)
        made.providers.push_back(body(next.maybe<lc::sector>(30), next.maybe_bool(30)));
    made.change_notices.push_back(some_notice(next));
    auto const& told = made.change_notices[0];
    lc::date const about = told.effective.value_or(day("2020-03-31"));
    if (!next.chance(20)) made.start = lc::add_days(about, -next.between(-5, 1500));
    if (!next.chance(20))
        made.end =
            next.chance(30) ? lc::add_days(about, next.between(-2, 2)) : lc::add_days(about, next.between(1, 900));
    if (!next.chance(30)) made.rolling = next.chance(15);
    made.early_end = next.maybe<lc::early_end>(30);
    if (next.chance(50)) made.break_dates = {lc::add_days(about, next.between(-1, 1)), lc::add_days(about, 365)};
    if (!next.chance(20)) made.notice_clause = some_clause(next);
    if (next.chance(3) && made.end) made.start = lc::add_days(*made.end, next.between(0, 3));
    if (next.chance(40)) {
        made.term_months = next.between(-1, 40);
        if (next.chance(30) && made.start && *made.term_months > 0)
            made.end = lc::term_end(*made.start, *made.term_months).day;
    }
    if (made.rolling == std::optional(true)) made.end.reset();
    if (next.chance(30)) made.last_extension = lc::add_days(made.end.value_or(about), next.between(-30, 400));
    if (!next.chance(20)) made.value = lc::money::from_pence(next.between(-1, 4) * 100'00, next.any<lc::vat_basis>());
    for (int years = next.chance(40) ? next.between(1, 4) : 0; years > 0; --years)
        made.yearly_values.push_back(
            {years, next.chance(10) ? std::nullopt
                                    : std::optional(lc::money::from_pence(
                                          100'00, made.value ? made.value->vat() : lc::vat_basis::not_stated))});
    return made;
}

inline std::vector<lc::contract> some_cases(std::size_t count, std::uint64_t seed = 2018) {
    draw next(seed);
    std::vector<lc::contract> made;
    made.reserve(count);
    while (made.size() < count) made.push_back(some_case(next));
    return made;
}

/// What a case recorded, for the message of a failed test.
inline std::string told(lc::contract const& subject) {
    auto const word_of = [](auto const& value) { return value ? std::string(lc::name_of(*value)) : std::string("?"); };
    auto const date_of = [](std::optional<lc::date> const& value) {
        return value ? lc::to_iso(*value) : std::string("?");
    };
    std::string text;
    for (auto const& each : subject.change_notices)
        text += "notice{" + word_of(each.kind) + ", served " + date_of(each.served) + " by " + word_of(each.channel) +
                ", effective " + date_of(each.effective) + " " + word_of(each.effective_means) + ", users " +
                date_of(each.users_told) + "} ";
    text += "contract{" + date_of(subject.start) + " to " + date_of(subject.end) + ", rolling " +
            (subject.rolling ? (*subject.rolling ? "yes" : "no") : "?") + ", early end " + word_of(subject.early_end);
    for (auto const& each : subject.break_dates) text += ", break " + lc::to_iso(each);
    if (auto const& own = subject.notice_clause) {
        text += ", clause " + (own->length ? lc::long_text(*own->length) : std::string("?")) + " " +
                word_of(own->convention) + " " + word_of(own->expires_on) + " " + word_of(own->calendar);
        for (auto const& each : own->deemed_service)
            text += ", by " + word_of(each.channel) + " after " +
                    (each.after ? lc::long_text(*each.after) : std::string("?")) + " " + word_of(each.lands);
    }
    for (auto const& each : subject.providers)
        text += ", provider " + word_of(each.sector) + " small " +
                (each.small_business ? (*each.small_business ? "yes" : "no") : "?");
    return text + "}";
}

/// Calls with each rule of the library about a contract itself or its notices, and a way to ask it about the first
/// notice of a contract.
template <class Call>
void each_rule(Call&& call) {
    std::apply(
        [&]<class... Rule>(Rule const&... rule) {
            auto const one = [&]<class Each>(Each const& each) {
                if constexpr (lc::rule_about<Each, lc::contract>)
                    call(each.info,
                         [&](lc::contract const& subject, lc::basis const& on) { return each(subject, on); });
                else if constexpr (lc::notice_rule<Each>)
                    call(each.info, [&](lc::contract const& subject, lc::basis const& on) {
                        return each(subject.change_notices.at(0), subject, on);
                    });
            };
            (one(rule), ...);
        },
        lc::contract_rules);
}

} // namespace cases
