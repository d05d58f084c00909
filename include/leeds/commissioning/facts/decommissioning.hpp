// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/affected_provider.hpp>
#include <leeds/commissioning/facts/decision.hpp>
#include <leeds/commissioning/facts/decommissioning_evidence.hpp>
#include <leeds/commissioning/facts/field.hpp>
#include <leeds/commissioning/time/months.hpp>

#include <optional>
#include <string>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// Support for the providers of a service that ends
struct ending_support {
    std::optional<bool> offered = {};
    std::optional<bool> signposted = {};
    std::optional<std::string> what = {};
    std::optional<date> day = {};
};

constexpr record_info about(tag<ending_support>) {
    return {"ending_support", "Support for the providers of a service that ends", clauses("CODE-D4")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<ending_support>, Visit&& visit) {
    using self = ending_support;
    return visit(field{"offered", &self::offered, "", "Whether support was offered to the providers"},
                 field{"signposted", &self::signposted, "", "Whether they were told where else to find support"},
                 field{"what", &self::what, "", "What support it is"},
                 field{"day", &self::day, "date", "Day on which it was offered or they were told"});
}

/// How far those who commission the service go about its end together
struct shared_decommissioning {
    std::optional<bool> is_shared = {};
    std::vector<std::string> with = {};
    std::optional<std::string> reason_against = {};
};

constexpr record_info about(tag<shared_decommissioning>) {
    return {"shared_decommissioning", "How far those who commission the service go about its end together",
            clauses("CODE-D5")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<shared_decommissioning>, Visit&& visit) {
    using self = shared_decommissioning;
    return visit(field{"is_shared", &self::is_shared, "", "Whether the approach is shared with other commissioners"},
                 field{"with", &self::with, "", "Other commissioners that it is shared with"},
                 field{"reason_against", &self::reason_against, "", "Why it is not shared, where it is not"});
}

/// What followed once a service had ended
struct after_the_end {
    std::optional<bool> ended = {};
    std::optional<date> ended_on = {};
    std::optional<bool> unintended_found = {};
    std::vector<std::string> unintended = {};
    std::optional<bool> reported = {};
    std::optional<date> reported_in = {};
};

constexpr record_info about(tag<after_the_end>) {
    return {"after_the_end", "What followed once a service had ended", clauses("SCR-44")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<after_the_end>, Visit&& visit) {
    using self = after_the_end;
    return visit(field{"ended", &self::ended, "", "Whether the service has ended; yes where a day is recorded"},
                 field{"ended_on", &self::ended_on, "date", "Last day of the service"},
                 field{"unintended_found", &self::unintended_found, "",
                       "Whether consequences were found that nobody had intended; yes where any is recorded"},
                 field{"unintended", &self::unintended, "", "Consequences that nobody had intended"},
                 field{"reported", &self::reported, "",
                       "Whether they stand in the six-monthly report on commissioning; yes where its day is recorded"},
                 field{"reported_in", &self::reported_in, "date", "Day of the six-monthly report in which they stand"});
}

/// A proposal to decommission a service: what it rests on, the decision, the providers and people it touches, and what
/// followed.
///
/// An empty list is one in which nothing is recorded. Where it matters that something did not happen, a field says so:
/// `done: no`, `engaged: no`, `notice_given: no`.
struct decommissioning {
    std::optional<std::string> id = {};
    std::optional<std::string> title = {};
    std::optional<std::string> service = {};
    std::optional<std::string> directorate = {};
    std::vector<std::string> contracts = {};
    std::optional<std::string> reason = {};
    std::vector<std::string> alternatives = {};
    std::optional<struct decision> decision = {};
    std::optional<date> end = {};
    std::optional<end_meaning> end_means = {};
    std::optional<proposal_assessment> needs_assessment = {};
    std::optional<proposal_assessment> service_impact = {};
    std::optional<proposal_equality> equality = {};
    std::optional<user_consultation> consultation = {};
    std::vector<affected_provider> providers = {};
    std::optional<ending_support> support = {};
    std::optional<date> users_told = {};
    std::optional<date> public_told = {};
    std::optional<shared_decommissioning> shared_approach = {};
    std::optional<bool> communities_recognised = {};
    std::vector<std::string> community_effects = {};
    std::optional<after_the_end> after = {};
};

constexpr record_info about(tag<decommissioning>) {
    return {"decommissioning", "A proposal to decommission a service", clauses("CODE-D0", "CODE-D1", "SCR-40")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<decommissioning>, Visit&& visit) {
    using self = decommissioning;
    return visit(
        field{"id", &self::id, "", "Reference of the proposal"}, field{"title", &self::title, "", "What it is called"},
        field{"service", &self::service, "", "Service that is to end"},
        field{"directorate", &self::directorate, "", "Part of the council that is responsible"},
        field{"contracts", &self::contracts, "", "References of the contracts that end with it"},
        field{"reason", &self::reason, "", "Why the service is to end"},
        field{"alternatives", &self::alternatives, "", "What else was considered"},
        field{"decision", &self::decision, "", "The decision on the proposal"},
        field{"end", &self::end, "date", "Day on which funding ends"},
        field{"end_means", &self::end_means, "", "Whether that day is the last funded or the first unfunded one"},
        field{"needs_assessment", &self::needs_assessment, "", "The assessment of needs"},
        field{"service_impact", &self::service_impact, "", "The assessment of the impact on services"},
        field{"equality", &self::equality, "", "The equality assessment"},
        field{"consultation", &self::consultation, "",
              "Consultation with customers and users, or other consideration of them"},
        field{"providers", &self::providers, "", "Providers whose service ends"},
        field{"support", &self::support, "", "Support for these providers"},
        field{"users_told", &self::users_told, "date", "Day on which users of the service were told"},
        field{"public_told", &self::public_told, "date", "Day on which the public was told"},
        field{"shared_approach", &self::shared_approach, "", "Whether commissioners go about it together"},
        field{"communities_recognised", &self::communities_recognised, "",
              "Whether effects on local communities were recognised; yes where any is recorded"},
        field{"community_effects", &self::community_effects, "", "Effects on local communities that were recognised"},
        field{"after", &self::after, "", "What followed once the service had ended"});
}

} // namespace leeds::commissioning::inline v0
