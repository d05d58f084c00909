// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/recorded_text.hpp>
#include <leeds/commissioning/facts/waiver.hpp>
#include <leeds/commissioning/outcome/answer.hpp>
#include <leeds/commissioning/policy/waiver_parameters.hpp>
#include <leeds/commissioning/rules/rule.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// A rule about a waiver or its decision: what it is, and the function that decides it. The weight follows from its
/// source, unless the function gives one.
struct waiver_rule {
    rule_info info;
    answer (*decide)(waiver const&, basis const&) noexcept;

    [[nodiscard]] answer operator()(waiver const& subject, basis const& on) const noexcept {
        answer given = decide(subject, on);
        if (given.weight == severity::none) given.weight = info.weight_of(given.is);
        return given;
    }
};

/// The day by which a waiver is judged, and which of its days that is.
struct day_of_waiver {
    enum which : std::uint8_t { of_edition, of_decision, of_report, of_publication, none };

    std::optional<date> day = {};
    which is = none;
};

/// The day of its decision; while that is not recorded, the day of the report that asks for it, else the day on which
/// the decision was published.
[[nodiscard]] inline day_of_waiver day_of_decision(waiver const& subject) noexcept {
    if (subject.decision && subject.decision->taken) return {subject.decision->taken, day_of_waiver::of_decision};
    if (subject.report && subject.report->dated) return {subject.report->dated, day_of_waiver::of_report};
    if (subject.decision && subject.decision->published)
        return {subject.decision->published, day_of_waiver::of_publication};
    return {};
}

/// The day that selects the edition of the rules: the first day of the edition that the waiver names, else the day by
/// which the waiver is judged.
[[nodiscard]] inline day_of_waiver day_of_rules(waiver const& subject) noexcept {
    if (subject.rules_edition) return {subject.rules_edition, day_of_waiver::of_edition};
    return day_of_decision(subject);
}

namespace detail {

/// The value of a parameter on a day. With no day, the value that holds on every day there is, where a policy has one.
inline value_on_day on_day(policy const& numbers, parameter const& asked, std::optional<date> day) noexcept {
    if (day) return numbers.on(asked, *day);
    auto const* const entry = numbers.find(asked.name);
    if (entry == nullptr || entry->values.empty()) return {};
    dated_value const& first = entry->values.front();
    bool const always = !first.to && first.from <= date(1400, 1, 1);
    return {always ? holding::yes : holding::unclear, &first};
}

/// Whether a switch of the policy is surely on.
inline bool is_on(value_on_day const& found) noexcept { return found.held == holding::yes && found.value->amount != 0; }

inline bool is_unconfirmed(value_on_day const& found) noexcept {
    return found.value != nullptr && found.value->status == value_status::unconfirmed;
}

inline answer says(outcome is, std::uint8_t because, std::uint16_t missing = 0) noexcept {
    answer given;
    given.is = is;
    given.because = because;
    given.missing = missing;
    return given;
}

/// The order of sentences of rules that have only these.
enum plain_sentence : std::uint8_t { plain_met, plain_not_met, plain_missing, plain_not_applicable };

inline answer plain(bool holds) noexcept {
    return holds ? says(outcome::met, plain_met) : says(outcome::not_met, plain_not_met);
}
inline answer plain_lacks(std::uint16_t missing) noexcept { return says(outcome::cannot_tell, plain_missing, missing); }
inline answer plain_nothing() noexcept { return says(outcome::not_applicable, plain_not_applicable); }

/// A fact of a part of the waiver that may not be recorded itself; null where either is not.
template <class Record, class Value>
Value const* fact(std::optional<Record> const& part, std::optional<Value> Record::*member) noexcept {
    if (!part) return nullptr;
    auto const& value = (*part).*member;
    return value ? &*value : nullptr;
}

/// What the report says section by section; null where none of it is recorded.
inline considerations const* considerations_of(waiver const& subject) noexcept {
    return fact(subject.report, &waiver_report::considerations);
}
inline cover_answers const* cover_of(waiver const& subject) noexcept {
    return fact(subject.report, &waiver_report::cover);
}

/// Whether a text was recorded that says something.
inline bool says_anything(std::string const* text) noexcept {
    return text != nullptr && says_something(std::string_view(*text));
}

inline constexpr std::string_view not_recorded = "Not recorded: {missing}.";
inline constexpr std::string_view record_it = "Record {missing}.";

constexpr rule_info waiver_info(std::string_view id, std::string_view title, citations cites, force binds,
                                outcome_set gives, std::span<std::string_view const> reads,
                                std::span<sentence const> sentences, std::string_view reading = {}, int version = 1) {
    return {.id = id,
            .version = version,
            .title = title,
            .cites = cites,
            .force = binds,
            .gives = gives,
            .reading = reading,
            .reads = reads,
            .sentences = sentences};
}

} // namespace detail

} // namespace leeds::commissioning::inline v0
