// SPDX-License-Identifier: MIT
#include "records/json_shape.hpp"

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

json_shape run() {
    return object({{"as_of", day("the day that counted as today")},
                   {"policy", text("name of the policy")},
                   {"library_version", text()},
                   {"inputs", list(object({{"file", text()}, {"sha256", text("of its bytes, in hexadecimal")}}))}});
}

json_shape issues() {
    return list(object({{"file", text()},
                        {"line", or_null(whole())},
                        {"column", or_null(whole())},
                        {"path", text("heading or field")},
                        {"text", text("as found")},
                        {"reason", text()},
                        {"places", whole("for how many places it stands, of which this is the first")}}),
                "what could not be understood as it stands");
}

/// The members that say which case something is about, then more.
json_shape subject(std::vector<json_member> more = {}) {
    std::vector<json_member> members{
        {"id", or_null(text())}, {"title", or_null(text())}, {"file", text()}, {"line", whole()}};
    for (json_member& each : more) members.push_back(std::move(each));
    return object(std::move(members));
}
json_shape subject_with_part() {
    return subject({{"part", text("which part of the case: contract.change_notices[0]")}});
}

std::vector<json_member> outcome_members() {
    std::vector<json_member> members;
    for (auto const& each : choices(tag<outcome>{})) members.push_back({each.name, whole(each.meaning)});
    return members;
}

json_shape counts() {
    std::vector<json_member> members{
        {"rule", text()},
        {"considered", whole()},
        {"applied", whole("considered, less not applicable and not assessed")},
    };
    for (json_member& each : outcome_members()) members.push_back(std::move(each));
    members.push_back({"above_a_fifth", boolean("more than 20 % of what it applied to is not met")});
    members.push_back(
        {"left_out",
         list(object({{"outcome", word<outcome>()}, {"count", whole()}, {"why", text("in the words of the first")}}))});
    return list(object(std::move(members)), "for every rule, in the order in which they are asked");
}

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
    std::vector<json_member> count{{"rule", text()}, {"about", text()}, {"considered", whole()}};
    for (json_member& each : outcome_members()) count.push_back(std::move(each));
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
                           {"counts", list(object(std::move(count)))},
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

/// The steps of a plan. @param step what they are called @param more members of one kind of plan
json_shape steps(json_shape step, std::vector<json_member> more) {
    std::vector<json_member> members{{"step", std::move(step)}};
    for (json_member& each : more) members.push_back(std::move(each));
    members.push_back({"day", or_null(day())});
    members.push_back({"last_working_day", or_null(day())});
    members.push_back({"days_left", or_null(whole())});
    members.push_back({"calendar", or_null(word<working_day_calendar>())});
    members.push_back({"sources", list(text())});
    return list(object(std::move(members)));
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

std::string ending_plan_json_schema() {
    json_shape const planned = steps(word<ending_step>(), {{"state", word<step_state>()}});
    return json_schema_of(
        object({{"as_of", day()},
                {"contract", or_null(text("its reference"))},
                {"last_funded_day", day()},
                {"kind", word<officer_decision>()},
                {"too_late", boolean()},
                {"ends_early", or_null(boolean())},
                {"may_run_out_on", or_null(day())},
                {"steps", planned},
                {"from_today", planned},
                {"days_short", object({{"code", whole()}, {"contract_clause", whole()}, {"best_value", whole()}})}},
               "What \"plan FILE --format json\" and \"plan --end DATE --format json\" write"),
        "Plan for ending a service");
}

std::string decision_plan_json_schema() {
    return json_schema_of(
        object({{"as_of", day()},
                {"kind", word<officer_decision>()},
                {"decide", or_null(day())},
                {"in_effect_by", or_null(day())},
                {"too_late", boolean()},
                {"latest_decision", or_null(day())},
                {"steps", steps(text(), {})},
                {"from_today", or_null(steps(text(), {}))}},
               "What \"plan --decide DATE --format json\" and \"plan --in-effect DATE --format json\" "
               "write"),
        "Plan for a decision");
}

std::span<published_schema const> published_schemas() noexcept {
    static constexpr std::array<published_schema, 8> all{{{"case-file", case_json_schema},
                                                          {"policy", policy_json_schema},
                                                          {"overlay", overlay_json_schema},
                                                          {"scenario", scenario_json_schema},
                                                          {"check-report", report_json_schema},
                                                          {"deadlines", deadlines_json_schema},
                                                          {"ending-plan", ending_plan_json_schema},
                                                          {"decision-plan", decision_plan_json_schema}}};
    return all;
}

} // namespace leeds::commissioning::inline v0
