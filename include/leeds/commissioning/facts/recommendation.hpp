// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/code/code_reference.hpp>
#include <leeds/commissioning/facts/field.hpp>
#include <leeds/commissioning/time/calendar_month.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// How a recommendation stands.
enum class recommendation_state : std::uint8_t { accepted, not_accepted, under_way, done };

constexpr auto choices(tag<recommendation_state>) noexcept {
    using enum recommendation_state;
    return std::array<choice<recommendation_state>, 4>{{{accepted, "accepted", "agreed to and not begun"},
                                                        {not_accepted, "not_accepted", "answered by a refusal"},
                                                        {under_way, "under_way", "begun and not done"},
                                                        {done, "done", "done in full"}}};
}

/// What was done for a recommendation by a day
struct progress_entry {
    std::optional<date> day = {};
    std::optional<std::string> text = {};
};

constexpr record_info about(tag<progress_entry>) {
    return {"progress_entry", "What was done for a recommendation by a day"};
}
template <class Visit>
constexpr decltype(auto) fields(tag<progress_entry>, Visit&& visit) {
    return visit(field{"day", &progress_entry::day, "date", "Day of the entry"},
                 field{"text", &progress_entry::text, "", "How far it had come"});
}

/// A recommendation and what became of it.
///
/// It is due by the last day of its month. Where the clause states a month itself, as SCR-R1 does, that one counts. The
/// formal response to a statement as a whole is asked for by a clause too (SCR-51), and is recorded like the others.
struct board_recommendation {
    std::optional<code_reference> about = {};
    std::optional<std::string> what = {};
    std::optional<std::string> owner = {};
    std::optional<calendar_month> due = {};
    std::optional<recommendation_state> state = {};
    std::optional<date> responded = {};
    std::optional<std::string> response = {};
    std::optional<date> done = {};
    std::vector<progress_entry> progress = {};
};

constexpr record_info about(tag<board_recommendation>) {
    return {"board_recommendation", "A recommendation and what became of it",
            clauses("SCR-R1", "SCR-R2a", "SCR-R3a", "SCR-R4a", "SCR-R4b", "SCR-51")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<board_recommendation>, Visit&& visit) {
    using self = board_recommendation;
    return visit(field{"about", &self::about, "", "Clause that makes it, such as SCR-R1"},
                 field{"what", &self::what, "", "What is recommended"},
                 field{"owner", &self::owner, "", "Role that answers for it"},
                 field{"due", &self::due, "month", "Month by the end of which it is to be done"},
                 field{"state", &self::state, "", "How it stands"},
                 field{"responded", &self::responded, "date", "Day of the response to it"},
                 field{"response", &self::response, "", "What the response says"},
                 field{"done", &self::done, "date", "Day on which it was done in full"},
                 field{"progress", &self::progress, "", "What was done for it, day by day"});
}

} // namespace leeds::commissioning::inline v0
