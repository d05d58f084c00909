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

json_shape answer() { return word<outcome>("what the rule answers"); }
json_shape weight() { return word<severity>("how much it weighs"); }
json_shape ids_of_clauses() { return list(text(), "ids of the clauses, the deciding one first"); }
json_shape missing_facts() { return list(text(), "paths of the facts, or ids of the criteria, that would decide"); }

/// The members that say which case something is about, then more.
json_shape subject(std::vector<json_member> more = {}) {
    return object(joined({{"id", or_null(text("reference of the case"))},
                          {"title", or_null(text("what the case is called"))},
                          {"file", text("the file it stands in")},
                          {"line", whole("line on which it begins, from 1")}},
                         std::move(more)),
                  "the case that it is about");
}
json_shape subject_with_part() {
    return subject({{"part", text("which part of the case, such as contract.change_notices[0]")}});
}

json_shape counts() {
    return list(object(count_members()), "how every rule fared, in the order in which they are asked");
}

json_shape clauses() {
    return list(object({{"id", text("id of the clause, such as CODE-CM3")},
                        {"document", text("title of the document that it stands in")},
                        {"locator", text("where in that")},
                        {"standing", word<standing>("what kind of source it is")},
                        {"force", word<force>("how far it binds")},
                        {"statement", text("what the clause says, in our words")}}),
                "clauses that it rests on, the deciding one first");
}

json_shape parameters_used() {
    return list(
        object({{"name", text("name of the parameter, such as notice.minimum_months")},
                {"value", one_of({text(), whole(), boolean()}, "the value; money in pounds, a share in per cent")},
                {"unit", text("unit of the value")},
                {"from", day("first day on which it holds")},
                {"to", or_null(day("last day on which it holds; null: no end set"))},
                {"status", word<value_status>("how sure it is")},
                {"reference", text("what states it")},
                {"last_checked", or_null(day("day on which somebody last made sure of it"))}}),
        "values of the policy that decided");
}

json_shape findings() {
    json_shape const fact = object({{"path", text("path of the fact, such as contract.end")},
                                    {"value", one_of({text(), sum()}, "the value as recorded")},
                                    {"from", text("file and line of the case")}});
    json_shape const computed = one_of({text(), whole(), sum()});
    return list(object({{"rule", text("id of the rule")},
                        {"outcome", answer()},
                        {"severity", weight()},
                        {"subject", subject_with_part()},
                        {"clauses", clauses()},
                        {"message", text("what the rule says")},
                        {"facts", list(fact, "facts that it rests on")},
                        {"missing", missing_facts()},
                        {"parameters", parameters_used()},
                        {"computed", map(computed, "dates, numbers and sums that were worked out, by name")},
                        {"convention", or_null(text("how months or days were counted"))},
                        {"remedy", or_null(text("what would put it right"))},
                        {"fingerprint", text("a mark that is the same for the same finding in another run")}}),
                "every finding");
}

json_shape principles_judged() {
    json_shape const criterion = object({{"id", text("id of the criterion, such as principle.3.carers_involved")},
                                         {"title", text("what the criterion asks")},
                                         {"outcome", answer()},
                                         {"message", text("what the rule says")},
                                         {"missing", missing_facts()},
                                         {"clauses", ids_of_clauses()}});
    json_shape const judged = object({{"number", whole("number of the principle, from 1 to 12")},
                                      {"title", text("what the principle is called")},
                                      {"outcome", answer()},
                                      {"criteria_met", whole("how many of its criteria are met")},
                                      {"criteria_counted", whole("how many of them apply and were assessed")},
                                      {"criteria", list(criterion, "its criteria, one by one")}});
    return list(
        object({{"subject", subject_with_part()}, {"principles", list(judged, "the principles in their order")}}),
        "the principles of good commissioning, for each exercise");
}

json_shape oversight_due() {
    json_shape const item = object(
        {{"clause", or_null(text("id of the clause that asks for it"))},
         {"what", or_null(text("what is due"))},
         {"owner", or_null(text("role that answers for it"))},
         {"due", or_null(day("last day on which it is in time"))},
         {"state", word<due_state>("how it stands")},
         {"done", or_null(day("day on which it was done or answered"))},
         {"days_late", or_null(whole("days from its last day to that day, or to today; null where it is not late"))},
         {"days_left", or_null(whole("days from today to its last day; null where it is not still due"))}});
    return list(object({{"subject", subject_with_part()}, {"items", list(item, "what is due and what was done")}}),
                "what is due, for each record of oversight");
}

json_shape portfolio_found() {
    json_shape const total = object({{"name", text("name of the group, or not_recorded")},
                                     {"contracts", whole("how many contracts")},
                                     {"without_value", whole("how many of these record no value")},
                                     {"value", or_null(sum("value of all that have one"))}});
    json_shape const holder = object({{"id", or_null(text("number of the provider in a public list"))},
                                      {"title", or_null(text("name of the provider"))},
                                      {"contracts", or_null(whole("contracts that it holds"))},
                                      {"value", or_null(sum("value of these"))}});
    std::vector<json_member> const count = joined({{"rule", text("id of the rule")},
                                                   {"about", text("what kind of thing it was asked about")},
                                                   {"considered", whole("how often it was asked")}},
                                                  outcome_members());
    json_shape const about = object({{"kind", text("what kind of thing it is")},
                                     {"id", or_null(text("reference or number of it"))},
                                     {"title", or_null(text("what it is called"))}},
                                    "the provider, or the contracts, that it is about");
    json_shape const fact =
        object({{"path", text("path of the fact, such as contract.end")}, {"value", text("the value as worked out")}});
    json_shape const found =
        object({{"rule", text("id of the rule")},
                {"outcome", answer()},
                {"severity", weight()},
                {"subject", about},
                {"clauses", ids_of_clauses()},
                {"message", text("what the rule says")},
                {"facts", list(fact, "facts that it rests on")},
                {"missing", missing_facts()},
                {"remedy", or_null(text("what would put it right"))},
                {"fingerprint", text("a mark that is the same for the same finding in another run")}});
    return or_null(object(
        {{"contracts", whole("contracts that have not ended")},
         {"ended", whole("contracts that ended before")},
         {"providers", whole("providers that are named")},
         {"without_provider", whole("contracts that name none")},
         {"without_value", whole("contracts that have not ended and record no value")},
         {"value", or_null(sum("value of all contracts that have not ended"))},
         {"by_sector", list(total, "contracts by sector of the provider")},
         {"by_funding_form", list(total, "contracts by how the service is funded")},
         {"largest", list(holder, "providers that hold most, by value")},
         {"ends_unannounced_by", or_null(day("day to which the Code's months of notice reach, counted from today"))},
         {"ends_unannounced", whole("contracts that run out by then without notice or extension")},
         {"counts", list(object(count), "how every rule about a portfolio fared")},
         {"findings", list(found, "findings across contracts")}},
        "what shows across the contracts; null for a single one"));
}

json_shape values_to_look_at() {
    json_shape const source = object(
        {{"title", text("title of the document")}, {"paragraph", or_null(text("paragraph, section or rule of it"))}},
        "what states it");
    return list(object({{"name", text("name of the parameter")},
                        {"value", text("the value in words, with its unit")},
                        {"because", word<value_concern>("why somebody should look at it")},
                        {"from", day("first day on which it holds")},
                        {"to", or_null(day("last day on which it holds; null: no end set"))},
                        {"status", word<value_status>("how sure it is")},
                        {"reference", source},
                        {"last_checked", or_null(day("day on which somebody last made sure of it"))}}),
                "values of the policy, of those that rules asked for, that somebody should look at");
}

json_shape note() { return word<month_note>("what counting months did to the day number"); }

json_shape counted_day(std::string_view meaning) {
    return or_null(
        object({{"last_day", day("last day on which notice can still be served")}, {"note", note()}}, meaning));
}

json_shape earliest_end_shape() {
    return or_null(object({{"day", day("the last funded day")},
                           {"decided_by", word_of({"contract_clause", "code"}, "which of them asks for more")},
                           {"note", note()}},
                          "where notice served on the day that counted as today leads"));
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
    std::vector<json_member> count{{"contracts", whole("contracts that were read")}};
    for (auto const& each : choices(tag<contract_state>{})) count.push_back({each.name, whole(each.meaning)});
    count.push_back({"passed_over", whole("cases that are about no contract")});
    json_shape const dated =
        object({{"subject", subject()},
                {"state", word<contract_state>("whether it runs on the day that counted as today")},
                {"end", or_null(day("last day of the contract"))},
                {"last_day", day("last day on which notice can still be served")},
                {"days_left", whole("days from today to that day; negative once it is past")},
                {"decided_by", word_of({"both", "contract_clause", "code"}, "which of them asks for that day")},
                {"note", note()},
                {"code", counted_day("the day that the Code asks for")},
                {"contract_clause", counted_day("the day that the contract's own clause asks for")},
                {"earliest_end", earliest_end_shape()}});
    json_shape const endless = object({{"subject", subject()}, {"earliest_end", earliest_end_shape()}});
    return json_schema_of(
        object({{"run", run()},
                {"within_months", or_null(whole("only last days within so many months were asked for"))},
                {"counts", object(std::move(count), "how many contracts there are, and in which state")},
                {"deadlines", list(dated, "last days to serve notice, the soonest first")},
                {"without_end", list(endless, "contracts that run on until they are ended by notice")},
                {"end_not_recorded", list(object({{"subject", subject()}}), "contracts whose last day is not known")},
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
