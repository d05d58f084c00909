// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/facts/oversight_reports.hpp>
#include <leeds/commissioning/facts/recommendation.hpp>

#include <optional>
#include <string>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// What one body records about its oversight of commissioning: the six-monthly reports of the operational group, the
/// reviews of the Code, and what became of the recommendations of the Scrutiny Board.
///
/// An empty list is one in which nothing is recorded.
struct oversight {
    std::optional<std::string> id = {};
    std::optional<std::string> title = {};
    std::optional<std::string> body = {};
    std::optional<calendar_month> code_approved = {};
    std::vector<date> code_reviews = {};
    std::vector<progress_report> reports = {};
    std::vector<board_recommendation> recommendations = {};
    std::vector<scrutiny_inquiry> inquiries = {};
    std::vector<member_contribution> members = {};
    std::vector<shared_practice> practice = {};
    std::vector<trained_assessor> assessors = {};
};

constexpr record_info about(tag<oversight>) {
    return {"oversight", "What one body records about its oversight of commissioning",
            clauses("CODE-0", "CODE-R1", "SCR-R2a", "SCR-51")};
}
template <class Visit>
constexpr decltype(auto) fields(tag<oversight>, Visit&& visit) {
    return visit(field{"id", &oversight::id, "", "Reference of the record"},
                 field{"title", &oversight::title, "", "What it is called"},
                 field{"body", &oversight::body, "", "Body whose record it is"},
                 field{"code_approved", &oversight::code_approved, "month", "Month in which the Code was approved"},
                 field{"code_reviews", &oversight::code_reviews, "date", "Days of the reviews of the Code's impact"},
                 field{"reports", &oversight::reports, "", "Progress reports of the operational group"},
                 field{"recommendations", &oversight::recommendations, "",
                       "What became of each recommendation, and the formal response to the statement"},
                 field{"inquiries", &oversight::inquiries, "", "Inquiries of scrutiny boards"},
                 field{"members", &oversight::members, "", "How elected members took part"},
                 field{"practice", &oversight::practice, "", "Best practice that the operational group found"},
                 field{"assessors", &oversight::assessors, "", "Those who assess equality impact, and their training"});
}

} // namespace leeds::commissioning::inline v0
