// SPDX-License-Identifier: MIT
#include "records/json_shape.hpp"

#include <leeds/commissioning/code/clause.hpp>
#include <leeds/commissioning/io/json_schema.hpp>
#include <leeds/commissioning/io/scenario.hpp>
#include <leeds/commissioning/io/scenario_mutation.hpp>

namespace leeds::commissioning::inline v0 {
namespace {

using namespace shape;

json_shape counts() {
    std::vector<json_member> members{{"scenarios", whole("how many there are")}};
    for (auto const& each : choices(tag<scenario_verdict>{})) members.push_back({each.name, whole(each.meaning)});
    return object(std::move(members), "how many scenarios hold");
}

json_shape scenarios() {
    json_shape const difference = object({{"rule", or_null(text("id of the rule"))},
                                          {"part", or_null(whole("which change notice of the contract, from 1"))},
                                          {"about", or_null(text("which case, where there are several"))},
                                          {"what", text("what is compared, such as outcome, or date earliest_end")},
                                          {"expected", text("what the scenario expects")},
                                          {"found", text("what the rule says")}});
    return list(object({{"name", text("what is at stake")},
                        {"file", text("the file it stands in")},
                        {"line", whole("line on which it begins, from 1")},
                        {"as_of", day("the day that counts as today in it")},
                        {"verdict", word<scenario_verdict>("what came of it")},
                        {"todo", or_null(text("why it does not hold yet"))},
                        {"differences", list(difference, "what is not as expected")}}),
                "the scenarios in the order of the files");
}

json_shape coverage() {
    json_shape const clause = object({{"clause", text("id of the clause")},
                                      {"kind", word<clause_kind>("what kind of clause it is")},
                                      {"outcomes_given", whole("outcomes that the rules which cite it can give")},
                                      {"outcomes_seen", whole("how many of them a scenario expects and finds")},
                                      {"rules", list(text(), "ids of the rules that cite it")}});
    json_shape const rule = object(
        {{"rule", text("id of the rule")},
         {"gives", list(word<outcome>(), "outcomes that it can give")},
         {"seen", list(word<outcome>(), "outcomes that a scenario expects and finds")},
         not_always("month_end",
                    boolean("whether it is tried with a last day of a month; of rules that work dates out")),
         not_always("leap_day", boolean("whether it is tried with a 29 February; of rules that work dates out"))});
    json_shape const parameter_tried =
        object({{"parameter", text("name of the parameter")},
                {"tried", boolean("whether there is a value that can be moved")},
                {"down", boolean("whether one step down is noticed")},
                {"up", boolean("whether one step up is noticed")},
                {"both_of_one_value", boolean("whether both are noticed of the same value")},
                {"rules", list(text(), "ids of the rules that use it")}});
    return object({{"outcomes_given", whole("outcomes that all rules together can give")},
                   {"outcomes_seen", whole("how many of them a scenario expects and finds")},
                   {"clauses", list(clause, "clauses of the five documents, in their order")},
                   {"rules", list(rule, "rules in the order in which they are asked")},
                   {"parameters", list(parameter_tried, "parameters in the order of the policy")}},
                  "how much of the rules the scenarios try; with --coverage");
}

json_shape mutants() {
    json_shape const each = object({{"name", text("name of the parameter, or id of the rule")},
                                    {"mutation", word<mutation>("what kind of change it is")},
                                    {"what", text("what is different, in words")},
                                    {"noticed", boolean("whether a scenario fails under it")},
                                    not_always("noticed_by", text("name of the first scenario that fails"))});
    return object({{"mutants", whole("small changes of the policy or of a rule that were made")},
                   {"noticed", whole("how many of these a scenario notices")},
                   {"each", list(each, "the changes, one by one")},
                   {"not_tried", list(text(), "parameters that nothing gives a value")},
                   {"unused", list(text(), "parameters that no rule uses by itself")}},
                  "which small changes the scenarios notice; with --mutate");
}

} // namespace

std::string scenario_report_json_schema() {
    return json_schema_of(object({{"counts", counts()},
                                  {"scenarios", scenarios()},
                                  not_always("coverage", coverage()),
                                  not_always("mutation", mutants())},
                                 "What \"test PATH --format json\" writes"),
                          "Report of scenarios");
}

} // namespace leeds::commissioning::inline v0
