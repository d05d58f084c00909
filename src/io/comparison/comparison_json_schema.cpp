// SPDX-License-Identifier: MIT
#include "report/report_shapes.hpp"

#include <leeds/commissioning/io/json_schema.hpp>
#include <leeds/commissioning/policy/overlay.hpp>
#include <leeds/commissioning/whatif/comparison.hpp>

namespace leeds::commissioning::inline v0 {
namespace {

using namespace shape;

json_shape changes() {
    return list(object({not_always("parameter", text("name of the parameter that is changed")),
                        not_always("rule", text("id of the rule that is switched")),
                        {"words", text("the change, and what held before it, in words")},
                        {"from", day("first day of the change")},
                        {"to", or_null(day("last day of the change; null: no end set"))},
                        {"status", word<value_status>("how sure it is")},
                        {"reference", text("title of what states it; empty where nothing is named")},
                        {"paragraph", text("where in that; empty where nothing is named")}}),
                "what the overlay changes: each of a parameter or of a rule");
}

std::vector<json_member> totals() {
    return {{"cases", whole("how many cases there are")},
            {"new", whole("cases with something newly not in keeping with a clause")},
            {"resolved", whole("cases in which something not in keeping before is settled")},
            {"changed", whole("cases with another answer otherwise")},
            {"can_no_longer_tell", whole("cases of which something can no longer be told")},
            {"value_new", sum("recorded value of the cases with something new")}};
}

json_shape groups(std::string_view meaning) {
    return list(object(joined({{"name", text("name of the group, or not recorded")}}, totals())), meaning);
}

json_shape findings() {
    std::vector<json_member> members;
    for (auto const& each : choices(tag<movement>{})) members.push_back({each.name, whole(each.meaning)});
    return object(std::move(members), "how many findings moved each way");
}

json_shape side(std::string_view meaning) {
    return object({{"outcome", word<outcome>("what the rule answers")},
                   {"severity", word<severity>("how much it weighs")},
                   {"message", text("what the rule says")},
                   {"remedy", text("what would put it right; empty where nothing has to be")},
                   {"missing", list(text(), "paths of facts that would decide")}},
                  meaning);
}

json_shape moved() {
    return list(
        object({{"movement", word<movement>("how it moved")},
                {"id", text("reference of the case, or number of the provider; empty where none is recorded")},
                {"title", text("what the case is called, or name of the provider; empty where none is recorded")},
                {"file", text("empty where it spans several contracts")},
                {"line", or_null(whole("line, from 1"))},
                {"notice", text("reference or number of the notice; empty where it is about none")},
                {"rule", text("id of the rule")},
                {"clauses", list(text(), "ids of the clauses, the deciding one first")},
                {"moved_by", list(text(), "changes that move it alone; empty: only several together do")},
                {"before", side("what is said by the policy")},
                {"after", side("what is said with the overlay")},
                {"numbers", list(object({{"name", text("what the rule calls it, such as earliest_end")},
                                         {"before", text("what is said by the policy")},
                                         {"after", text("what is said with the overlay")}}),
                                 "days, numbers and sums worked out; empty where not worked out")}}),
        "every finding that moved");
}

json_shape overlay_shape() {
    return object(
        {{"name", text("name of the overlay")},
         {"moves_anything", boolean("whether any answer is another one")},
         {"changes", changes()},
         {"totals", object(joined(totals(), {{"findings", findings()}}), "how many cases move")},
         {"by_directorate", groups("cases by part of the council")},
         {"by_sector", groups("cases by sector of the providers")},
         {"by_provider_size", groups("cases by size of the providers")},
         {"by_value", groups("cases by recorded value")},
         {"transitions", list(object({{"rule", text("id of the rule")},
                                      {"before", word<outcome>("what is said by the policy")},
                                      {"after", word<outcome>("what is said with the overlay")},
                                      {"count", whole("how often it occurs")}}),
                              "every pair of outcomes that occurs for each rule, those that stay among them")},
         {"moved_by", list(object({{"name", text("name of the parameter or rule")}, {"findings", whole("how many")}}),
                           "how many findings each change moves alone")},
         {"moved_only_together", whole("findings that only several changes together move")},
         {"transition_cohort",
          object({{"before", day("first day of the overlay")},
                  {"notices", whole("notices served before that day that end on it or later")},
                  {"would_move", whole("how many of these would move if the overlay had held already")}},
                 "notices that are left to the old policy")},
         {"facts_lacking", list(object({{"path", text("path of the fact, such as contract.end")},
                                        {"findings", whole("findings that lack it")}}),
                                "facts whose absence leaves answers open with the overlay, the most lacking first")},
         {"moved", moved()}});
}

json_shape outcomes(std::string_view meaning) { return object(outcome_members(), meaning); }

} // namespace

std::string comparison_json_schema() {
    return json_schema_of(
        object({{"run", run()},
                {"overlays", list(overlay_shape(), "the overlays in the order in which they were given")},
                {"input_issues", issues()}},
               "What \"compare --with OVERLAY --format json\" writes"),
        "What changes of a policy change");
}

std::string variation_json_schema() {
    json_shape const at_amount =
        object({{"amount", whole("the amount in the unit of the parameter; of money in pence")},
                {"cases_flipped", whole("cases of which a rule gives another outcome than now")},
                {"cases_newly_not_met", whole("cases with a rule not met that is not so now")},
                {"outcomes", outcomes("answers of the rules that the parameter decides")},
                {"limits_here", whole("answers for which this is the last amount that is kept to")}});
    return json_schema_of(
        object({{"run", run()},
                {"varied", object({{"parameter", text("name of the parameter")},
                                   {"unit", text("unit of its values")},
                                   {"now", text("what it is on the day that counted as today, in words")}},
                                  "what goes through the range")},
                {"cases", whole("how many cases there are")},
                {"outcomes_now", outcomes("answers of the rules that the parameter decides")},
                {"values", list(at_amount, "what each amount gives, from the lowest")},
                {"met_at_none", whole("answers that are met at none of the amounts")},
                {"met_at_all", whole("answers that are met at all of them")},
                {"input_issues", issues()}},
               "What \"compare --vary PARAMETER=FROM..TO --format json\" writes"),
        "What each value of a parameter would change");
}

} // namespace leeds::commissioning::inline v0
