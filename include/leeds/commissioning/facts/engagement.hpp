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

/// A stage of a commissioning exercise, in the order of the Code.
enum class exercise_stage : std::uint8_t { needs_assessment, planning, procurement, contract_management, review };

constexpr auto choices(tag<exercise_stage>) noexcept {
    using enum exercise_stage;
    return std::array<choice<exercise_stage>, 5>{
        {{needs_assessment, "needs_assessment", "needs and demand are found out"},
         {planning, "planning", "outcomes, options and the specification are settled"},
         {procurement, "procurement", "commissioning and procurement, grant-making among it"},
         {contract_management, "contract_management", "the service runs and is monitored"},
         {review, "review", "what was achieved is looked at"}}};
}

/// A group of people or bodies that can be involved.
enum class involved_group : std::uint8_t {
    users,
    potential_users,
    carers,
    communities,
    providers,
    third_sector,
    ward_members,
    citizens
};

constexpr auto choices(tag<involved_group>) noexcept {
    using enum involved_group;
    return std::array<choice<involved_group>, 8>{
        {{users, "users", "people using the service"},
         {potential_users, "potential_users", "people who may use the service"},
         {carers, "carers", "carers of people using the service"},
         {communities, "communities", "communities that the service is for"},
         {providers, "providers", "those who provide such services"},
         {third_sector, "third_sector", "third-sector organisations"},
         {ward_members, "ward_members", "ward members or Community Committees"},
         {citizens, "citizens", "citizens at large"}}};
}

/// How far involvement goes, from being told to leading.
enum class involvement_form : std::uint8_t { informed, consulted, co_produced, led };

constexpr auto choices(tag<involvement_form>) noexcept {
    using enum involvement_form;
    return std::array<choice<involvement_form>, 4>{
        {{informed, "informed", "they were told"},
         {consulted, "consulted", "they were asked"},
         {co_produced, "co_produced", "they designed and developed with those who commission"},
         {led, "led", "they led"}}};
}

/// How one group was, or was not, involved
struct involvement {
    std::optional<involved_group> group = {};
    std::optional<bool> involved = {};
    std::optional<involvement_form> form = {};
    std::optional<exercise_stage> stage = {};
    std::optional<date> began = {};
    std::optional<std::string> influenced = {};
};

constexpr record_info about(tag<involvement>) {
    return {"involvement", "How one group was, or was not, involved", clauses("CODE-N3", "CODE-P3", "SCR-27")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<involvement>, Visit&& visit) {
    return visit(
        field{"group", &involvement::group, "", "Who"},
        field{"involved", &involvement::involved, "", "Whether they were involved; yes where a day is recorded"},
        field{"form", &involvement::form, "", "How far their involvement went"},
        field{"stage", &involvement::stage, "", "Stage at which"},
        field{"began", &involvement::began, "date", "First day on which they were"},
        field{"influenced", &involvement::influenced, "", "What they changed"});
}

/// What an event with providers or people is for.
enum class event_kind : std::uint8_t { market_engagement, meet_the_buyer, consultation, co_production, service_review };

constexpr auto choices(tag<event_kind>) noexcept {
    using enum event_kind;
    return std::array<choice<event_kind>, 5>{
        {{market_engagement, "market_engagement", "commissioners and providers talk about what is needed"},
         {meet_the_buyer, "meet_the_buyer", "providers meet those who buy"},
         {consultation, "consultation", "a proposal is consulted on"},
         {co_production, "co_production", "people design and develop together"},
         {service_review, "service_review", "a service or sector is reviewed"}}};
}

/// An event to which providers or people were invited
struct engagement_event {
    std::optional<std::string> id = {};
    std::optional<std::string> title = {};
    std::optional<event_kind> kind = {};
    std::optional<date> held = {};
    std::optional<bool> open_to_all = {};
    std::optional<bool> promoted_to_all = {};
    std::vector<std::string> invited = {};
    std::vector<std::string> came = {};
};

constexpr record_info about(tag<engagement_event>) {
    return {"engagement_event", "An event to which providers or people were invited", clauses("CODE-PR2", "CODE-N2")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<engagement_event>, Visit&& visit) {
    return visit(
        field{"id", &engagement_event::id, "", "Reference of the event"},
        field{"title", &engagement_event::title, "", "What it was called"},
        field{"kind", &engagement_event::kind, "", "What it was for"},
        field{"held", &engagement_event::held, "date", "Day on which it was held"},
        field{"open_to_all", &engagement_event::open_to_all, "",
              "Whether it was open to all providers, or to all whom it concerned"},
        field{"promoted_to_all", &engagement_event::promoted_to_all, "", "Whether it was promoted to all of them"},
        field{"invited", &engagement_event::invited, "", "Who was invited by name; none where the invitation was open"},
        field{"came", &engagement_event::came, "", "Who came"});
}

/// Those whose views on a tender can be asked.
enum class bidder_group : std::uint8_t { successful, unsuccessful, interested };

constexpr auto choices(tag<bidder_group>) noexcept {
    using enum bidder_group;
    return std::array<choice<bidder_group>, 3>{
        {{successful, "successful", "bidders who won"},
         {unsuccessful, "unsuccessful", "bidders who did not win"},
         {interested, "interested", "those who showed interest and did not bid"}}};
}

/// Feedback given to bidders and asked of them
struct feedback {
    std::optional<int> unsuccessful_bidders = {};
    std::optional<bool> offered = {};
    std::optional<date> offered_on = {};
    std::vector<bidder_group> sought_from = {};
    std::optional<std::string> lessons = {};
};

constexpr record_info about(tag<feedback>) {
    return {"feedback", "Feedback given to bidders and asked of them", clauses("CODE-PR9", "CODE-PR10")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<feedback>, Visit&& visit) {
    return visit(field{"unsuccessful_bidders", &feedback::unsuccessful_bidders, "", "How many bidders did not win"},
                 field{"offered", &feedback::offered, "", "Whether feedback was offered to all of them"},
                 field{"offered_on", &feedback::offered_on, "date", "Day on which it was offered"},
                 field{"sought_from", &feedback::sought_from, "", "Whose feedback was asked for"},
                 field{"lessons", &feedback::lessons, "", "What was learnt from it"});
}

} // namespace leeds::commissioning::inline v0
