// SPDX-License-Identifier: MIT
#include "records/json_shape.hpp"

#include <leeds/commissioning/check/ending_plan.hpp>
#include <leeds/commissioning/io/json_schema.hpp>
#include <leeds/commissioning/time/months.hpp>

namespace leeds::commissioning::inline v0 {
namespace {

using namespace shape;

/// The steps of a plan. @param step what they are called @param more members of one kind of plan
json_shape steps(json_shape step, std::vector<json_member> more, std::string_view meaning) {
    std::vector<json_member> members{{"step", std::move(step)}};
    for (json_member& each : more) members.push_back(std::move(each));
    members.push_back(
        {"day", or_null(day("the last that will do; null: it cannot be told, or the step is not taken"))});
    members.push_back({"last_working_day", or_null(day("the last working day up to it"))});
    members.push_back({"days_left", or_null(whole("from the day that counted as today; negative once it is past"))});
    members.push_back({"calendar", or_null(word<working_day_calendar>("that its working days follow"))});
    members.push_back({"sources", list(text(), "ids of clauses")});
    return list(object(std::move(members)), meaning);
}

} // namespace

std::string ending_plan_json_schema() {
    auto const planned = [](std::string_view meaning) {
        return steps(word<ending_step>(), {{"state", word<step_state>()}}, meaning);
    };
    return json_schema_of(
        object(
            {{"as_of", day("the day that counted as today")},
             {"contract", or_null(text("its reference"))},
             {"last_funded_day", day()},
             {"kind", word<officer_decision>("what kind of decision it takes")},
             {"too_late", boolean("whether the last day of a step is past")},
             {"ends_early", or_null(boolean("before the contract's own last day"))},
             {"may_run_out_on",
              or_null(day("the first day from then on which the contract lets notice run out, where it is another"))},
             {"steps", planned("in order, worked out backwards from the last funded day")},
             {"from_today", planned("the same, begun on the day that counted as today")},
             {"days_short", object({{"code", whole("of the notice that the Code asks for")},
                                    {"contract_clause", whole("of what the contract's own clause asks for")},
                                    {"best_value", whole("of what the guidance on best value asks for")}},
                                   "by how many days notice on the first possible day falls short")}},
            "What \"plan FILE --format json\" and \"plan --end DATE --format json\" write"),
        "Plan for ending a service");
}

std::string decision_plan_json_schema() {
    json_shape const step = word_of({"notice", "papers", "decision", "call_in_ends", "in_effect"});
    return json_schema_of(
        object({{"as_of", day("the day that counted as today")},
                {"kind", word<officer_decision>()},
                {"decide", or_null(day("on which it is to be taken, where that was asked"))},
                {"in_effect_by", or_null(day("by which it is to have effect, where that was asked"))},
                {"too_late", boolean("whether the last day of a step is past")},
                {"latest_decision", or_null(day("on which it can be taken and still have effect in time"))},
                {"steps", steps(step, {}, "in order")},
                {"from_today", or_null(steps(step, {}, "the same, begun today; null where it is not too late"))}},
               "What \"plan --decide DATE --format json\" and \"plan --in-effect DATE --format json\" write"),
        "Plan for a decision");
}

std::string notice_json_schema() {
    return json_schema_of(
        object({{"served", day("on which the notice is served: as asked, or the last that is in time")},
                {"end", day("on which funding ends: as asked, or the earliest possible")},
                {"months", whole("of notice")},
                {"convention", word<convention>("how they are counted")},
                {"end_means", word<end_meaning>("which day the end is")},
                {"note", word<month_note>("what counting months did to the day number")},
                not_always("long_enough", boolean("where both days were asked about")),
                not_always("days_short", whole("where both days were asked about; 0 where it is long enough")),
                not_always("earliest_end", day("for that day of service; where both days were asked about")),
                not_always("latest_service", day("for that end; where both days were asked about"))},
               "What \"notice --json\" writes"),
        "One notice");
}

} // namespace leeds::commissioning::inline v0
