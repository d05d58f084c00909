// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/field.hpp>
#include <leeds/commissioning/facts/organisation.hpp>
#include <leeds/commissioning/percentage.hpp>
#include <leeds/commissioning/time/deemed_service.hpp>

#include <optional>
#include <string>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// A provider whose service is to be decommissioned, and what was done about it (CODE-D2, CODE-D3, SCR-43).
///
/// The notice is that of the proposal: it may come before the decision. A termination notice is the step under the
/// contract itself.
struct affected_provider {
    std::optional<struct organisation> organisation = {};
    std::optional<bool> engaged = {};
    std::optional<date> first_engaged = {};
    std::optional<std::string> engaged_how = {};
    std::optional<bool> notice_given = {};
    std::optional<date> notice_served = {};
    std::optional<service_channel> notice_channel = {};
    std::optional<std::string> notice_explanation = {};
    std::optional<bool> termination_given = {};
    std::optional<date> termination_served = {};
    std::optional<percentage> council_income_share = {};
    std::optional<percentage> total_income_share = {};
    std::vector<std::string> other_contracts = {};
    std::optional<bool> viability_considered = {};
    std::optional<bool> can_continue = {};
    std::optional<bool> can_fulfil_other = {};
    std::optional<bool> staff_may_transfer = {};
    std::optional<bool> transfer_considered = {};
};

constexpr record_info about(tag<affected_provider>) {
    return {"affected_provider", "A provider whose service is to be decommissioned",
            clauses("CODE-D2", "CODE-D3", "CODE-D3b", "SCR-43")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<affected_provider>, Visit&& visit) {
    using self = affected_provider;
    return visit(
        field{"organisation", &self::organisation, "", "Who it is"},
        field{"engaged", &self::engaged, "", "Whether it was engaged on the proposal; yes where a day is recorded"},
        field{"first_engaged", &self::first_engaged, "date", "First day on which it was engaged"},
        field{"engaged_how", &self::engaged_how, "", "How it was first engaged"},
        field{"notice_given", &self::notice_given, "",
              "Whether it was given notice that the service is to end; yes where a day is recorded"},
        field{"notice_served", &self::notice_served, "date", "Day on which that notice was handed over or sent"},
        field{"notice_channel", &self::notice_channel, "", "How that notice was sent"},
        field{"notice_explanation", &self::notice_explanation, "",
              "Why the notice is shorter than the Code or guidance asks"},
        field{"termination_given", &self::termination_given, "",
              "Whether notice to end the contract was given under its terms; yes where a day is recorded"},
        field{"termination_served", &self::termination_served, "date",
              "Day on which notice to end the contract was served"},
        field{"council_income_share", &self::council_income_share, "per cent",
              "Share of its income from the council that is at stake"},
        field{"total_income_share", &self::total_income_share, "per cent",
              "Share of its whole income that is at stake"},
        field{"other_contracts", &self::other_contracts, "", "Other contracts with the council that it holds"},
        field{"viability_considered", &self::viability_considered, "",
              "Whether the effect on its viability was considered"},
        field{"can_continue", &self::can_continue, "",
              "Whether it is expected to go on as an independent organisation"},
        field{"can_fulfil_other", &self::can_fulfil_other, "",
              "Whether it is expected to fulfil its other contracts with the council; yes where it holds none"},
        field{"staff_may_transfer", &self::staff_may_transfer, "", "Whether staff may transfer to another employer"},
        field{"transfer_considered", &self::transfer_considered, "",
              "Whether the transfer of its staff (TUPE) was considered"});
}

} // namespace leeds::commissioning::inline v0
