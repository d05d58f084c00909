// SPDX-License-Identifier: MIT
#include "report_shapes.hpp"

#include <leeds/commissioning/io/json_schema.hpp>

namespace leeds::commissioning::inline v0 {
namespace {

using namespace shape;

json_shape head() {
    return object({{"record", word_of({"run"})},
                   {"as_of", day("the day that counted as today")},
                   {"policy", text("name of the policy")},
                   {"library_version", text()},
                   {"cases", whole("how many were read")},
                   {"inputs", inputs()}},
                  "The first line: what the answers rest on");
}

json_shape finding_line() {
    json_shape const parameter_used = object({{"name", text()},
                                              {"value", text("in words, with its unit")},
                                              {"from", day("first day on which it holds")},
                                              {"reference", text("what states it")}});
    return object({{"record", word_of({"finding"})},
                   {"severity", word<severity>()},
                   {"outcome", word<outcome>()},
                   {"rule", text("its id")},
                   {"clauses", list(text(), "ids, the deciding one first")},
                   {"kind", text("what it is about: contract, exercise, waiver, ...")},
                   {"id", or_null(text("reference of the case"))},
                   {"title", or_null(text())},
                   {"part", text("which part of the case: contract.change_notices[0]")},
                   {"file", or_null(text("null where it spans several contracts"))},
                   {"line", or_null(whole("from 1"))},
                   {"message", text()},
                   {"remedy", or_null(text("what would put it right"))},
                   {"missing", list(text(), "paths of facts, or ids of criteria, that would decide")},
                   {"facts", list(object({{"path", text()}, {"value", text()}}), "that it rests on")},
                   {"computed", map(text(), "dates and numbers worked out, by name")},
                   {"parameters", list(parameter_used, "values of the policy that decided")},
                   {"convention", or_null(text("how months or days were counted"))},
                   {"fingerprint", text("the same in another run")}},
                  "A finding, each in a line");
}

} // namespace

std::string report_line_json_schema() {
    return json_schema_of(
        one_of({head(), finding_line(),
                object(joined({{"record", word_of({"count"})}}, count_members()), "How a rule fared over all cases"),
                object(joined({{"record", word_of({"input_issue"})}}, issue_members()),
                       "What could not be understood as it stands")},
               "What each line is that \"check --format jsonl\" writes: record says which of these"),
        "Line of the report of a check");
}

} // namespace leeds::commissioning::inline v0
