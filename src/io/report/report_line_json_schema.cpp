// SPDX-License-Identifier: MIT
#include "report_shapes.hpp"

#include <leeds/commissioning/io/json_schema.hpp>

namespace leeds::commissioning::inline v0 {
namespace {

using namespace shape;

json_shape head() {
    return object({{"record", word_of({"run"}, "what the line is")},
                   {"as_of", day("the day that counted as today")},
                   {"policy", text("name of the policy")},
                   {"library_version", text("version of the program or library that wrote it")},
                   {"cases", whole("how many cases were read")},
                   {"inputs", inputs()}},
                  "The first line: what the answers rest on");
}

json_shape finding_line() {
    json_shape const parameter_used = object({{"name", text("name of the parameter")},
                                              {"value", text("the value in words, with its unit")},
                                              {"from", day("first day on which it holds")},
                                              {"reference", text("what states it")}});
    return object({{"record", word_of({"finding"}, "what the line is")},
                   {"severity", word<severity>("how much it weighs")},
                   {"outcome", word<outcome>("what the rule answers")},
                   {"rule", text("id of the rule")},
                   {"clauses", list(text(), "ids of the clauses, the deciding one first")},
                   {"kind", text("what it is about, such as contract, exercise or waiver")},
                   {"id", or_null(text("reference of the case"))},
                   {"title", or_null(text("what the case is called"))},
                   {"part", text("which part of the case, such as contract.change_notices[0]")},
                   {"file", or_null(text("the file it stands in; null where it spans several contracts"))},
                   {"line", or_null(whole("line, from 1"))},
                   {"message", text("what the rule says")},
                   {"remedy", or_null(text("what would put it right"))},
                   {"missing", list(text(), "paths of the facts, or ids of the criteria, that would decide")},
                   {"facts", list(object({{"path", text("path of the fact, such as contract.end")},
                                          {"value", text("the value as recorded")}}),
                                  "facts that it rests on")},
                   {"computed", map(text(), "dates and numbers worked out, by name")},
                   {"parameters", list(parameter_used, "values of the policy that decided")},
                   {"convention", or_null(text("how months or days were counted"))},
                   {"fingerprint", text("a mark that is the same for the same finding in another run")}},
                  "A finding, each in a line");
}

} // namespace

std::string report_line_json_schema() {
    return json_schema_of(
        one_of({head(), finding_line(),
                object(joined({{"record", word_of({"count"}, "what the line is")}}, count_members()),
                       "How a rule fared over all cases"),
                object(joined({{"record", word_of({"input_issue"}, "what the line is")}}, issue_members()),
                       "What could not be understood as it stands")},
               "What each line is that \"check --format jsonl\" writes: record says which of these"),
        "Line of the report of a check");
}

} // namespace leeds::commissioning::inline v0
