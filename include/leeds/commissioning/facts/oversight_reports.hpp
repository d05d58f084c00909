// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/field.hpp>
#include <leeds/commissioning/time/date.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// A progress report of the operational group, what it is about and to whom it went.
///
/// `scrutiny_told` and `strategic_board_told` record whether it went there at all; a day alone says that it did.
struct progress_report {
    std::optional<std::string> id = {};
    std::optional<date> day = {};
    std::optional<date> from = {};
    std::optional<date> to = {};
    std::optional<bool> performance_and_quality = {};
    std::optional<bool> commissioning_workforce = {};
    std::optional<bool> shared_intelligence = {};
    std::optional<bool> decommissioning_effects = {};
    std::optional<bool> scrutiny_told = {};
    std::optional<date> scrutiny_day = {};
    std::optional<bool> strategic_board_told = {};
    std::optional<date> strategic_board_day = {};
};

constexpr record_info about(tag<progress_report>) {
    return {"progress_report", "A progress report of the operational group",
            clauses("SCR-R2a", "SCR-R2b", "SCR-38", "SCR-44")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<progress_report>, Visit&& visit) {
    using self = progress_report;
    return visit(
        field{"id", &self::id, "", "Reference of the report"}, field{"day", &self::day, "date", "Day of the report"},
        field{"from", &self::from, "date", "First day of the period it covers"},
        field{"to", &self::to, "date", "Last day of the period it covers"},
        field{"performance_and_quality", &self::performance_and_quality, "",
              "Whether it reports on performance and quality"},
        field{"commissioning_workforce", &self::commissioning_workforce, "",
              "Whether it reports on the commissioning workforce"},
        field{"shared_intelligence", &self::shared_intelligence, "", "Whether it reports on shared intelligence"},
        field{"decommissioning_effects", &self::decommissioning_effects, "",
              "Whether it reports on effects of decommissioning that were not intended"},
        field{"scrutiny_told", &self::scrutiny_told, "", "Whether it was made available to the Scrutiny Board"},
        field{"scrutiny_day", &self::scrutiny_day, "date", "Day on which the Scrutiny Board could have it"},
        field{"strategic_board_told", &self::strategic_board_told, "",
              "Whether it was sent to the Strategic People's Commissioning Board"},
        field{"strategic_board_day", &self::strategic_board_day, "date",
              "Day on which it was sent to the Strategic People's Commissioning Board"});
}

/// An inquiry of a scrutiny board
struct scrutiny_inquiry {
    std::optional<std::string> title = {};
    std::optional<date> outset = {};
    std::optional<bool> board_told = {};
    std::optional<date> told = {};
    std::vector<std::string> projects = {};
};

constexpr record_info about(tag<scrutiny_inquiry>) {
    return {"scrutiny_inquiry", "An inquiry of a scrutiny board", clauses("SCR-19")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<scrutiny_inquiry>, Visit&& visit) {
    using self = scrutiny_inquiry;
    return visit(
        field{"title", &self::title, "", "What it is about"},
        field{"outset", &self::outset, "date", "Day on which it began"},
        field{"board_told", &self::board_told, "", "Whether the board was told of projects under way that overlap"},
        field{"told", &self::told, "date", "Day on which the board was told"},
        field{"projects", &self::projects, "", "Projects that overlap"});
}

/// What elected members take part for.
enum class member_part : std::uint8_t { gathers_intelligence, is_informed };

constexpr auto choices(tag<member_part>) noexcept {
    return std::array<choice<member_part>, 2>{
        {{member_part::gathers_intelligence, "gathers_intelligence", "what members know of local services is taken up"},
         {member_part::is_informed, "is_informed", "members are given information"}}};
}

/// An occasion on which elected members took part
struct member_contribution {
    std::optional<date> day = {};
    std::optional<std::string> where = {};
    std::optional<member_part> part = {};
    std::optional<std::string> learnt = {};
};

constexpr record_info about(tag<member_contribution>) {
    return {"member_contribution", "An occasion on which elected members took part", clauses("SCR-25")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<member_contribution>, Visit&& visit) {
    using self = member_contribution;
    return visit(field{"day", &self::day, "date", "Day on which members took part"},
                 field{"where", &self::where, "", "Where, such as a Community Committee"},
                 field{"part", &self::part, "", "What members took part for"},
                 field{"learnt", &self::learnt, "", "What was learnt from them"});
}

/// Best practice that the operational group identified, shared and put to use
struct shared_practice {
    std::optional<std::string> what = {};
    std::optional<date> identified = {};
    std::optional<date> shared = {};
    std::optional<date> implemented = {};
};

constexpr record_info about(tag<shared_practice>) {
    return {"shared_practice", "Best practice that the operational group found, shared and put to use",
            clauses("SCR-32")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<shared_practice>, Visit&& visit) {
    return visit(field{"what", &shared_practice::what, "", "What the practice is"},
                 field{"identified", &shared_practice::identified, "date", "Day on which it was identified"},
                 field{"shared", &shared_practice::shared, "date", "Day on which it was shared"},
                 field{"implemented", &shared_practice::implemented, "date", "Day on which it was put to use"});
}

/// Somebody who assesses equality impact, by role, and their training
struct trained_assessor {
    std::optional<std::string> role = {};
    std::optional<bool> trained = {};
    std::optional<date> trained_on = {};
    std::optional<bool> updated = {};
    std::optional<date> updated_on = {};
};

constexpr record_info about(tag<trained_assessor>) {
    return {"trained_assessor", "Somebody who assesses equality impact, and their training", clauses("SCR-R3a")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<trained_assessor>, Visit&& visit) {
    using self = trained_assessor;
    return visit(
        field{"role", &self::role, "", "Role or post, not a person's name"},
        field{"trained", &self::trained, "", "Whether they were trained"},
        field{"trained_on", &self::trained_on, "date", "Day of the training"},
        field{"updated", &self::updated, "", "Whether the training was brought up to date since"},
        field{"updated_on", &self::updated_on, "date", "Day on which the training was last brought up to date"});
}

} // namespace leeds::commissioning::inline v0
