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
        {"day", or_null(day("last day that will do; null: it cannot be told, or the step is not taken"))});
    members.push_back({"last_working_day", or_null(day("the last working day up to it"))});
    members.push_back({"days_left", or_null(whole("days from today to that day; negative once it is past"))});
    members.push_back({"calendar", or_null(word<working_day_calendar>("calendar that its working days follow"))});
    members.push_back({"sources", list(text(), "ids of the clauses that ask for it")});
    return list(object(std::move(members)), meaning);
}

} // namespace

std::string ending_plan_json_schema() {
    auto const planned = [](std::string_view meaning) {
        return steps(word<ending_step>("which step it is"), {{"state", word<step_state>("whether it has a day")}},
                     meaning);
    };
    return json_schema_of(
        object(
            {{"as_of", day("the day that counted as today")},
             {"contract", or_null(text("reference of the contract"))},
             {"last_funded_day", day("the last day that is paid for")},
             {"kind", word<officer_decision>("what kind of decision it takes")},
             {"too_late", boolean("whether the last day of a step is past")},
             {"ends_early", or_null(boolean("whether that is before the contract's own last day"))},
             {"may_run_out_on",
              or_null(day("the first day from then on which the contract lets notice run out, where it is another"))},
             {"steps", planned("the steps in order, worked out backwards from the last funded day")},
             {"from_today", planned("the same, begun on the day that counted as today")},
             {"days_short", object({{"code", whole("short of what the Code asks for")},
                                    {"contract_clause", whole("short of what the contract's own clause asks for")},
                                    {"best_value", whole("short of what the guidance on best value asks for")}},
                                   "days by which notice on the first possible day falls short")}},
            "What \"plan FILE --format json\" and \"plan --end DATE --format json\" write"),
        "Plan for ending a service");
}

std::string decision_plan_json_schema() {
    json_shape const step = word_of({"notice", "papers", "decision", "call_in_ends", "in_effect"}, "which step it is");
    return json_schema_of(
        object({{"as_of", day("the day that counted as today")},
                {"kind", word<officer_decision>("what kind of decision it is")},
                {"decide", or_null(day("day on which it is to be taken, where that was asked"))},
                {"in_effect_by", or_null(day("day by which it is to have effect, where that was asked"))},
                {"too_late", boolean("whether the last day of a step is past")},
                {"latest_decision", or_null(day("last day on which it can be taken and still have effect in time"))},
                {"steps", steps(step, {}, "the steps in order")},
                {"from_today", or_null(steps(step, {}, "the same, begun today; null where it is not too late"))}},
               "What \"plan --decide DATE --format json\" and \"plan --in-effect DATE --format json\" write"),
        "Plan for a decision");
}

std::string notice_json_schema() {
    return json_schema_of(
        object(
            {{"served", day("day on which the notice is served: as asked, or the last that is in time")},
             {"end", day("day on which funding ends: as asked, or the earliest possible")},
             {"months", whole("length of the notice in months")},
             {"convention", word<convention>("how they are counted")},
             {"end_means", word<end_meaning>("which day the end is")},
             {"note", word<month_note>("what counting months did to the day number")},
             not_always("long_enough", boolean("whether the notice is long enough; where both days were asked about")),
             not_always(
                 "days_short",
                 whole(
                     "by how many days it is too short, 0 where it is long enough; where both days were asked about")),
             not_always("earliest_end", day("earliest end for that day of service; where both days were asked about")),
             not_always("latest_service", day("last day of service for that end; where both days were asked about"))},
            "What \"notice --json\" writes"),
        "One notice");
}

} // namespace leeds::commissioning::inline v0
