// SPDX-License-Identifier: MIT
#include "report_shapes.hpp"

#include <leeds/commissioning/io/json_schema.hpp>
#include <leeds/commissioning/io/policy_file.hpp>
#include <leeds/commissioning/io/report.hpp>
#include <leeds/commissioning/io/scenario.hpp>
#include <leeds/commissioning/io/template.hpp>

#include <leeds/commissioning/check/deadlines.hpp>
#include <leeds/commissioning/check/ending_plan.hpp>
#include <leeds/commissioning/check/oversight_items.hpp>
#include <leeds/commissioning/policy/freshness.hpp>

#include <array>

namespace leeds::commissioning::inline v0 {
namespace {

using namespace shape;

/// The members that say which case something is about, then more.
json_shape subject(std::vector<json_member> more = {}) {
    return object(joined({{"id", or_null(text("reference of the case"))},
                          {"title", or_null(text())},
                          {"file", text()},
                          {"line", whole("on which it begins, from 1")}},
                         std::move(more)));
}
json_shape subject_with_part() {
    return subject({{"part", text("which part of the case: contract.change_notices[0]")}});
}

json_shape counts() { return list(object(count_members()), "for every rule, in the order in which they are asked"); }

json_shape clauses() {
    return list(object({{"id", text()},
                        {"document", text()},
                        {"locator", text()},
                        {"standing", word<standing>()},
                        {"force", word<force>()},
                        {"statement", text()}}),
                "the deciding one first");
}

json_shape parameters_used() {
    return list(object({{"name", text()},
                        {"value", one_of({text(), whole(), boolean()})},
                        {"unit", text()},
                        {"from", day()},
                        {"to", or_null(day())},
                        {"status", word<value_status>()},
                        {"reference", text()},
                        {"last_checked", or_null(day())}}),
                "values of the policy that decided");
}

json_shape findings() {
    return list(
        object({{"rule", text()},
                {"outcome", word<outcome>()},
                {"severity", word<severity>()},
                {"subject", subject_with_part()},
                {"clauses", clauses()},
                {"message", text()},
                {"facts", list(object({{"path", text()}, {"value", one_of({text(), sum()})}, {"from", text()}}))},
                {"missing", list(text(), "paths of facts, or ids of criteria, that would decide")},
                {"parameters", parameters_used()},
                {"computed", map(one_of({text(), whole(), sum()}), "dates and numbers by name")},
                {"convention", or_null(text("how months or days were counted"))},
                {"remedy", or_null(text())},
                {"fingerprint", text("the same in another run")}}));
}

json_shape principles_judged() {
    json_shape const criterion = object({{"id", text()},
                                         {"title", text()},
                                         {"outcome", word<outcome>()},
                                         {"message", text()},
                                         {"missing", list(text())},
                                         {"clauses", list(text())}});
    json_shape const judged = object({{"number", whole()},
                                      {"title", text()},
                                      {"outcome", word<outcome>()},
                                      {"criteria_met", whole()},
                                      {"criteria_counted", whole()},
                                      {"criteria", list(criterion)}});
    return list(object({{"subject", subject_with_part()}, {"principles", list(judged)}}), "for each exercise");
}

json_shape oversight_due() {
    json_shape const item = object({{"clause", or_null(text())},
                                    {"what", or_null(text())},
                                    {"owner", or_null(text())},
                                    {"due", or_null(day())},
                                    {"state", word<due_state>()},
                                    {"done", or_null(day())},
                                    {"days_late", or_null(whole())},
                                    {"days_left", or_null(whole())}});
    return list(object({{"subject", subject_with_part()}, {"items", list(item)}}), "for each record of oversight");
}

json_shape portfolio_found() {
    json_shape const total =
        object({{"name", text()}, {"contracts", whole()}, {"without_value", whole()}, {"value", or_null(sum())}});
    json_shape const holder = object({{"id", or_null(text())},
                                      {"title", or_null(text())},
                                      {"contracts", or_null(whole())},
                                      {"value", or_null(sum())}});
    std::vector<json_member> const count =
        joined({{"rule", text()}, {"about", text()}, {"considered", whole()}}, outcome_members());
    json_shape const found =
        object({{"rule", text()},
                {"outcome", word<outcome>()},
                {"severity", word<severity>()},
                {"subject", object({{"kind", text()}, {"id", or_null(text())}, {"title", or_null(text())}})},
                {"clauses", list(text())},
                {"message", text()},
                {"facts", list(object({{"path", text()}, {"value", text()}}))},
                {"missing", list(text())},
                {"remedy", or_null(text())},
                {"fingerprint", text()}});
    return or_null(object({{"contracts", whole("that have not ended")},
                           {"ended", whole()},
                           {"providers", whole()},
                           {"without_provider", whole()},
                           {"without_value", whole()},
                           {"value", or_null(sum())},
                           {"by_sector", list(total)},
                           {"by_funding_form", list(total)},
                           {"largest", list(holder)},
                           {"ends_unannounced_by", or_null(day())},
                           {"ends_unannounced", whole()},
                           {"counts", list(object(count))},
                           {"findings", list(found)}},
                          "what shows across the contracts; null for a single one"));
}

json_shape values_to_look_at() {
    return list(object({{"name", text()},
                        {"value", text()},
                        {"because", word<value_concern>()},
                        {"from", day()},
                        {"to", or_null(day())},
                        {"status", word<value_status>()},
                        {"reference", object({{"title", text()}, {"paragraph", or_null(text())}})},
                        {"last_checked", or_null(day())}}),
                "values of the policy, of those that rules asked for, that somebody should look at");
}

json_shape counted_day(std::string_view meaning) {
    return or_null(object({{"last_day", day()}, {"note", word<month_note>()}}, meaning));
}

json_shape earliest_end_shape() {
    return or_null(
        object({{"day", day()}, {"decided_by", word_of({"contract_clause", "code"})}, {"note", word<month_note>()}},
               "where notice served on the day asked about leads"));
}

} // namespace

std::string report_json_schema() {
    return json_schema_of(object({{"run", run()},
                                  {"counts", counts()},
                                  {"principles", principles_judged()},
                                  {"oversight", oversight_due()},
                                  {"findings", findings()},
                                  {"portfolio", portfolio_found()},
                                  {"policy_values_to_look_at", values_to_look_at()},
                                  {"input_issues", issues()}},
                                 "What \"check --format json\" writes"),
                          "Report of a check");
}

std::string deadlines_json_schema() {
    std::vector<json_member> count{{"contracts", whole()}};
    for (auto const& each : choices(tag<contract_state>{})) count.push_back({each.name, whole(each.meaning)});
    count.push_back({"passed_over", whole("cases that are about no contract")});
    json_shape const dated = object({{"subject", subject()},
                                     {"state", word<contract_state>()},
                                     {"end", or_null(day())},
                                     {"last_day", day("on which notice can still be served")},
                                     {"days_left", whole("negative once it is past")},
                                     {"decided_by", word_of({"both", "contract_clause", "code"})},
                                     {"note", word<month_note>("what counting months did to the day number")},
                                     {"code", counted_day("by the Code")},
                                     {"contract_clause", counted_day("by the contract's own clause")},
                                     {"earliest_end", earliest_end_shape()}});
    return json_schema_of(
        object({{"run", run()},
                {"within_months", or_null(whole())},
                {"counts", object(std::move(count))},
                {"deadlines", list(dated, "soonest first")},
                {"without_end", list(object({{"subject", subject()}, {"earliest_end", earliest_end_shape()}}))},
                {"end_not_recorded", list(object({{"subject", subject()}}))},
                {"input_issues", issues()}},
               "What \"deadlines --format json\" writes"),
        "Last days to serve notice");
}

std::span<published_schema const> published_schemas() noexcept {
    static constexpr std::array<published_schema, 13> all{{{"case-file", case_json_schema},
                                                           {"policy", policy_json_schema},
                                                           {"overlay", overlay_json_schema},
                                                           {"scenario", scenario_json_schema},
                                                           {"check-report", report_json_schema},
                                                           {"check-report-line", report_line_json_schema},
                                                           {"deadlines", deadlines_json_schema},
                                                           {"ending-plan", ending_plan_json_schema},
                                                           {"decision-plan", decision_plan_json_schema},
                                                           {"notice", notice_json_schema},
                                                           {"comparison", comparison_json_schema},
                                                           {"variation", variation_json_schema},
                                                           {"scenario-report", scenario_report_json_schema}}};
    return all;
}

} // namespace leeds::commissioning::inline v0
