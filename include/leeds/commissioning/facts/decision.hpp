// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/field.hpp>
#include <leeds/commissioning/time/date.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace leeds::commissioning::inline v0 {

/// What a council calls a decision, by its weight.
enum class decision_category : std::uint8_t { key, significant_operational, administrative };

constexpr auto choices(tag<decision_category>) noexcept {
    using enum decision_category;
    return std::array<choice<decision_category>, 3>{
        {{key, "key", "announced beforehand and open to call-in"},
         {significant_operational, "significant_operational", "published, neither announced nor open to call-in"},
         {administrative, "administrative", "anything smaller"}}};
}

/// Who takes a decision.
enum class decision_taker : std::uint8_t { officer, executive_member, executive_board };

constexpr auto choices(tag<decision_taker>) noexcept {
    using enum decision_taker;
    return std::array<choice<decision_taker>, 3>{
        {{officer, "officer", "a director or another officer, under delegated powers"},
         {executive_member, "executive_member", "the leader or a portfolio holder"},
         {executive_board, "executive_board", "the Executive Board"}}};
}

/// Whether a decision can be called in before it has effect.
enum class call_in : std::uint8_t { open, not_open, exempted };

constexpr auto choices(tag<call_in>) noexcept {
    return std::array<choice<call_in>, 3>{{{call_in::open, "open", "it can be called in"},
                                           {call_in::not_open, "not_open", "it is of a kind that cannot be called in"},
                                           {call_in::exempted, "exempted", "it could be, and is exempted this time"}}};
}

/// How a key decision is taken with less than the usual notice (SI 2012/2089, regulations 10 and 11).
enum class short_notice : std::uint8_t { general_exception, special_urgency };

constexpr auto choices(tag<short_notice>) noexcept {
    return std::array<choice<short_notice>, 2>{
        {{short_notice::general_exception, "general_exception", "scrutiny told five clear days before"},
         {short_notice::special_urgency, "special_urgency", "agreed by the chair of scrutiny as urgent"}}};
}

/// A decision of the council: what kind it is, who takes it and when, and what may be done about it.
struct decision {
    std::optional<std::string> reference = {};
    std::optional<decision_category> category = {};
    std::optional<decision_taker> taken_by = {};
    std::optional<std::string> role = {};
    std::optional<bool> delegated = {};
    std::optional<date> taken = {};
    std::optional<date> published = {};
    std::optional<date> effective = {};
    std::optional<enum call_in> call_in = {};
    std::optional<std::string> exemption_reason = {};
    std::optional<date> notice_published = {};
    std::optional<enum short_notice> short_notice = {};
    std::optional<std::string> short_notice_reason = {};
    std::optional<date> papers_published = {};
    std::optional<bool> significant_in_wards = {};
    std::optional<bool> follows_key_decision = {};
    std::optional<std::string> key_decision_followed = {};
    std::optional<bool> best_value = {};
    std::optional<std::string> reasons = {};
    std::optional<std::string> alternatives_rejected = {};
    std::optional<std::string> interests_declared = {};
};

constexpr record_info about(tag<decision>) {
    return {"decision", "A decision: its kind, who takes it, and its days", clauses("NDTI-8", "CC-14", "NDTI-12")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<decision>, Visit&& visit) {
    return visit(
        field{"reference", &decision::reference, "", "Reference under which the decision is published"},
        field{"category", &decision::category, "", "What the council calls it"},
        field{"taken_by", &decision::taken_by, "", "Who takes it"},
        field{"role", &decision::role, "", "Role of whoever takes it, such as Director of Adults and Health"},
        field{"delegated", &decision::delegated, "", "Whether it is taken under the officer delegation scheme"},
        field{"taken", &decision::taken, "date", "Day on which it was taken"},
        field{"published", &decision::published, "date", "Day on which it was published"},
        field{"effective", &decision::effective, "date", "First day on which it was acted on"},
        field{"call_in", &decision::call_in, "", "Whether it can be called in"},
        field{"exemption_reason", &decision::exemption_reason, "", "Why it is exempted from call-in"},
        field{"notice_published", &decision::notice_published, "date",
              "Day on which notice of the key decision was published"},
        field{"short_notice", &decision::short_notice, "", "How it is taken with less notice"},
        field{"short_notice_reason", &decision::short_notice_reason, "", "Why it is taken with less notice"},
        field{"papers_published", &decision::papers_published, "date", "Day on which its papers were published"},
        field{"significant_in_wards", &decision::significant_in_wards, "",
              "Whether it has a significant effect in a ward, which makes it key whatever its value"},
        field{"follows_key_decision", &decision::follows_key_decision, "",
              "Whether it is a direct consequence of an earlier key decision"},
        field{"key_decision_followed", &decision::key_decision_followed, "", "Reference of that key decision"},
        field{"best_value", &decision::best_value, "",
              "Whether the decision-taker was satisfied that it is best value"},
        field{"reasons", &decision::reasons, "", "Reasons for it"},
        field{"alternatives_rejected", &decision::alternatives_rejected, "", "What was considered and rejected"},
        field{"interests_declared", &decision::interests_declared, "", "Conflicts of interest that were declared"});
}

} // namespace leeds::commissioning::inline v0
