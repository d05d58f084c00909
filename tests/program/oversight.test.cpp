// SPDX-License-Identifier: MIT
#include "run_program.hpp"

#include <rapidjson/document.h>

#include <sstream>

BOOST_AUTO_TEST_SUITE(oversight)

namespace {

constexpr auto example = "check examples/cases/scrutiny-recommendations.yaml --as-of ";

rapidjson::Document json_as_of(std::string const& day) {
    rapidjson::Document document;
    auto const run = run_program(example + day + " --format json");
    document.Parse(run.out.data(), run.out.size());
    BOOST_REQUIRE(!document.HasParseError());
    return document;
}

/// The items in one state: "SCR-R1 1" with the days by which it is or was late.
std::string items_in(rapidjson::Document const& document, std::string_view state) {
    std::string found;
    for (auto const& each : document["oversight"][0]["items"].GetArray()) {
        if (each["state"].GetString() != state) continue;
        found.append(found.empty() ? "" : ", ").append(each["clause"].GetString());
        if (each["days_late"].IsInt()) found.append(" ").append(std::to_string(each["days_late"].GetInt()));
    }
    return found;
}

std::string warned_of(rapidjson::Document const& document) {
    std::string rules;
    for (auto const& each : document["findings"].GetArray())
        if (each["severity"].GetString() == std::string_view("warning"))
            rules.append(rules.empty() ? "" : " ").append(each["rule"].GetString());
    return rules;
}

} // namespace

BOOST_AUTO_TEST_CASE(what_is_late_on_three_days_is_what_the_statement_makes_late) {
    struct row {
        char const* as_of;
        char const* late;
        char const* done_late;
        char const* done;
        char const* warned;
    };
    // Worked out by hand: the response is due by 31 July (SCR-51) and came on the 28th; the reporting through Community
    // Committees by 30 September (SCR-R1) and came 47 days later; the job family (SCR-R4a) and the report on it
    // (SCR-R4c) by 31 December, of which only the report came. The report after that of 14 June is due by 14 December
    // and came on the 18th, without the workforce. Members were heard first on 28 November.
    for (row const& each :
         {row{"2017-07-15", "", "", "", "oversight.members"},
          {"2017-07-31", "", "", "SCR-51", "oversight.members"},
          {"2017-09-30", "", "", "SCR-51", "oversight.members"},
          {"2017-10-01", "SCR-R1 1", "", "SCR-51", "oversight.recommendation_1 oversight.members"},
          {"2017-12-15", "SCR-R2a 1", "SCR-R1 47", "SCR-51", "oversight.recommendation_1 oversight.report_interval"},
          {"2017-12-31", "", "SCR-R1 47", "SCR-51, SCR-R4c, SCR-R2a",
           "oversight.recommendation_1 oversight.report_interval oversight.report_topics"},
          {"2018-01-02", "SCR-R4a 2", "SCR-R1 47", "SCR-51, SCR-R4c, SCR-R2a",
           "oversight.recommendation_1 oversight.recommendation_4a oversight.report_interval "
           "oversight.report_topics"}})
        BOOST_TEST_CONTEXT(each.as_of) {
            auto const document = json_as_of(each.as_of);
            BOOST_TEST(items_in(document, "late") == each.late);
            BOOST_TEST(items_in(document, "done_late") == each.done_late);
            BOOST_TEST(items_in(document, "done") == each.done);
            BOOST_TEST(warned_of(document) == each.warned);
            BOOST_TEST(document["input_issues"].Size() == 0U);
            BOOST_TEST(document["oversight"][0]["subject"]["part"].GetString() == std::string("oversight"));
        }
}

BOOST_AUTO_TEST_CASE(the_stored_reports_on_the_recommendations_are_what_is_printed) {
    for (std::string const day : {"2017-07-15", "2017-10-01", "2018-01-02"}) {
        auto const stored =
            contents_of(environment("LEEDS_SOURCE") + "/examples/reports/scrutiny-recommendations-" + day + ".txt");
        auto const printed = run_program(example + day).out;
        BOOST_TEST((!stored.empty() && printed == stored), day << " prints\n" << printed);
    }
}

BOOST_AUTO_TEST_CASE(an_empty_record_of_oversight_or_of_management_tells_nothing) {
    for (std::string const& kind : {std::string("oversight"), std::string("contract")}) {
        rapidjson::Document document;
        // Of the contract every part is put to use, so that its management is recorded and empty.
        std::string const used = kind == "contract" ? " | sed 's/^#\\([^#]\\)/\\1/'" : "";
        auto const run = run_shell("\"$leeds\" template " + kind + used +
                                   " | \"$leeds\" check - --all --format json --as-of 2026-11-21");
        document.Parse(run.out.data(), run.out.size());
        BOOST_REQUIRE(!document.HasParseError());
        BOOST_TEST(document["input_issues"].Size() == 0U);
        int asked = 0;
        for (auto const& each : document["counts"].GetArray()) {
            std::string_view const rule = each["rule"].GetString();
            if (!rule.starts_with("oversight.") && !rule.starts_with("management.")) continue;
            asked += each["considered"].GetInt();
            BOOST_TEST(each["met"].GetInt() + each["not_met"].GetInt() + each["explained"].GetInt() == 0, rule);
        }
        BOOST_TEST(asked == (kind == "oversight" ? 19 : 9));
    }
}

BOOST_AUTO_TEST_CASE(no_clause_on_oversight_or_contract_management_is_left_unanswered) {
    std::istringstream lines(run_program("explain clauses").out);
    std::string answered = " ";
    for (std::string line; std::getline(lines, line);)
        if (!contains(line, "unanswered")) answered.append(line, 0, line.find(' ')).append(" ");
    for (std::string const clause :
         {"CODE-0",  "CODE-CM4", "SCR-R1", "SCR-R2a", "SCR-R2b", "SCR-R3a", "SCR-R3b", "SCR-R4a",
          "SCR-R4b", "SCR-R4c",  "SCR-19", "SCR-25",  "SCR-32",  "SCR-33a", "SCR-33b", "SCR-35",
          "SCR-38",  "SCR-39",   "SCR-44", "SCR-51",  "CC-3",    "CC-4",    "CC-5"})
        BOOST_TEST(contains(answered, " " + clause + " "), clause);
}

BOOST_AUTO_TEST_SUITE_END()
