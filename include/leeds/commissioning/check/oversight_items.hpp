// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/rules/oversight/oversight.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// Something that a record of oversight says is due, late or done.
struct oversight_item {
    std::string_view clause; ///< id of the clause that asks for it; empty where none is recorded
    std::string what;
    std::string_view owner; ///< of the record; empty where none is recorded
    due_standing stands;
};

namespace detail::of_oversight {

inline oversight_item item_of(board_recommendation const& each, date as_of) {
    oversight_item made{{}, each.what.value_or(""), {}, standing_on(each, as_of)};
    if (each.about) made.clause = each.about->id();
    if (each.owner) made.owner = *each.owner;
    for (stated_recommendation const& stated : stated_recommendations)
        if (made.what.empty() && (*stated.cites.begin()).id == made.clause) made.what = stated.title;
    return made;
}

/// The next of what is to come at least every so many months; nothing where there was none yet, or a day or the number
/// of months is not known.
template <class Days, class DayOf>
std::optional<oversight_item> next_item(Days const& days, DayOf day_of, parameter const& every, basis const& on,
                                        std::string_view clause, std::string_view what) {
    auto const months = months_on(on, every, on.as_of);
    if (!months) return std::nullopt;
    auto const found = intervals_of(days, day_of, on.as_of, due_by_policy{on, every, *months});
    if (!found.next_due) return std::nullopt;
    date const due = found.next_due->day;
    bool const late = due < on.as_of;
    int const between = late ? days_between(due, on.as_of) : days_between(on.as_of, due);
    return oversight_item{
        clause, std::string(what), {}, {late ? due_state::late : due_state::due, due, std::nullopt, between}};
}

} // namespace detail::of_oversight

/// What is due, late and done by a record of oversight on the day asked about: its recommendations, the next progress
/// report and the next review of the Code. Sorted by the day due; what has none comes last. Views into the record.
[[nodiscard]] inline std::vector<oversight_item> oversight_items(oversight const& subject, basis const& on) {
    using namespace detail::of_oversight;
    std::vector<oversight_item> items;
    for (board_recommendation const& each : subject.recommendations) items.push_back(item_of(each, on.as_of));
    bool const all_dated = std::all_of(subject.reports.begin(), subject.reports.end(),
                                       [](progress_report const& each) { return each.day.has_value(); });
    if (all_dated)
        if (auto next = next_item(
                subject.reports, [](progress_report const& each) noexcept { return each.day; },
                parameters::report_interval, on, "SCR-R2a", "Next progress report of the operational group"))
            items.push_back(std::move(*next));
    if (auto next = next_item(
            subject.code_reviews, [](date day) noexcept { return std::optional(day); }, parameters::code_review, on,
            "CODE-R1", "Next review of the impact of the Code"))
        items.push_back(std::move(*next));
    std::stable_sort(items.begin(), items.end(), [](oversight_item const& one, oversight_item const& other) {
        if (!one.stands.due || !other.stands.due) return one.stands.due.has_value() && !other.stands.due.has_value();
        return *one.stands.due < *other.stands.due;
    });
    return items;
}

} // namespace leeds::commissioning::inline v0
