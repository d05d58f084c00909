// SPDX-License-Identifier: MIT
#include "issue_text.hpp"

#include <leeds/commissioning/io/input.hpp>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <filesystem>
#include <ostream>
#include <string>
#include <string_view>

// JSON Lines as they should not be. Each oddity has the name of a file of a public set, and a fixture of its own here.
BOOST_AUTO_TEST_SUITE(awkward_lines)

using namespace leeds::commissioning;
namespace data = boost::unit_test::data;

struct awkward {
    char const* name;
    char const* content;
    std::size_t rows;
    std::size_t cases;
    std::size_t rows_of_file; ///< of the public file of that name
    std::size_t cases_of_file;
    char const* said; ///< the issues; or, where there is no case, how the sentence goes on that refuses the file
};
std::ostream& operator<<(std::ostream& to, awkward const& row) { return to << row.name; }

awkward const all[]{
    {"ambiguous_empty_key", "{\"\":1}\n{\"b[]\":1}\n{\"b\":[1]}\n", 3, 0, 3, 0,
     "holds no case: found b[], b, expected a case to name its subject, such as contract."},
    {"amount", "{\"bids\":{\"details\":[{\"value\":{\"amount\":3}}]}}\n", 1, 1, 1, 1,
     "1:1  <an object> this release has no ocid: nothing says which process it is part of\n1:1  <> there is neither a "
     "tender nor an award nor a contract here"},
    {"array_array", "[[1]]\n", 0, 0, 0, 0, ", line 1, column 2: expected an object in braces: a case."},
    {"array_boolean", "[true]\n", 0, 0, 0, 0, ", line 1, column 2: expected an object in braces: a case."},
    {"array_null", "[null]\n", 0, 0, 0, 0, ", line 1, column 2: expected an object in braces: a case."},
    {"array_number", "[7]\n", 0, 0, 0, 0, ", line 1, column 2: expected an object in braces: a case."},
    {"array_object", "[{\"b\":1}]\n", 1, 0, 1, 0,
     "holds no case: found b, expected a case to name its subject, such as contract."},
    {"array_string", "[\"b\"]\n", 0, 0, 0, 0, ", line 1, column 2: expected an object in braces: a case."},
    {"award_status_by_contract_status",
     "{\"ocid\":\"o-1\",\"awards\":[{\"id\":\"1\"}],\"contracts\":[{\"awardID\":\"1\",\"status\":\"cancelled\"}]}\n{"
     "\"ocid\":\"o-2\",\"awards\":[{\"id\":\"1\"}],\"contracts\":[{\"awardID\":\"9\"}]}\n{\"ocid\":\"o-3\",\"awards\":["
     "{\"id\":\"1\"}],\"contracts\":[{}]}\n",
     3, 5, 15, 22,
     "1:50 contracts[0] <an object> there is no id here\n1:74 contracts[0].status <cancelled> this is not carried out, "
     "or no longer: it was read all the same\n2:50 contracts[0] <9> there is no award of this id (awardID)\n2:50 "
     "contracts[0] <an object> there is no id here\n3:50 contracts[0] <an object> this contract does not say which "
     "award it carries out (awardID)\n3:50 contracts[0] <an object> there is no id here"},
    {"base_array", "[7]\n", 0, 0, 0, 0, ", line 1, column 2: expected an object in braces: a case."},
    {"base_boolean", "true\n", 0, 0, 0, 0, "is neither JSON, YAML nor a register whose headings are known"},
    {"base_null", "null\n", 0, 0, 0, 0, "is neither JSON, YAML nor a register whose headings are known"},
    {"base_number", "7\n", 0, 0, 0, 0, "is neither JSON, YAML nor a register whose headings are known"},
    {"base_object", "{\"b\":1}\n", 1, 0, 1, 0,
     "holds no case: found b, expected a case to name its subject, such as contract."},
    {"base_string", "\"b\"\n", 0, 0, 0, 0, "is neither JSON, YAML nor a register whose headings are known"},
    {"blank_file", "\n\n", 0, 0, 0, 0, "holds nothing but blanks"},
    {"blank_line", "\n7\n\n8\n", 0, 0, 0, 0, "is neither JSON, YAML nor a register whose headings are known"},
    {"blank_space", "\t\t\n\"tabs\"\n   \n\"spaces\"\n", 0, 0, 0, 0,
     "is no contracts register: of its headings \"\", \"\", \"\", 0 are known, and at least 3 are needed; --map can "
     "say what the others stand for."},
    {"codelists", "{\"awards\":[{\"status\":\"Active\"},{\"status\":\"Cancelled\"}]}\n", 1, 2, 1, 2,
     "1:1  <an object> this release has no ocid: nothing says which process it is part of\n1:12 awards[0] <an object> "
     "there is no id here\n1:22 awards[0].status <Active> this is no status that the standard knows (small letters "
     "count) (2 places)\n1:32 awards[1] <an object> there is no id here"},
    {"defaults", "{\"buyer\":{\"id\":\"X\"},\"awards\":[{\"suppliers\":{\"id\":\"Y\"}}]}\n", 1, 1, 4, 4,
     "1:1  <an object> this release has no ocid: nothing says which process it is part of\n1:31 awards[0] <an object> "
     "there is no id here\n1:10 buyer <X> nothing but an id is known of this organisation\n1:44 awards[0].suppliers "
     "<an object> expected a list in square brackets: it was read as a list of one\n1:44 awards[0].suppliers <Y> "
     "nothing but an id is known of this organisation"},
    {"empty_array", "[]\n", 0, 0, 0, 0, "is an empty list: there is no case in it."},
    {"empty_object", "{}\n", 1, 0, 1, 0,
     ", line 1, column 1: this case has no subject: expected one of contract, exercise, waiver, decommissioning, "
     "oversight."},
    {"empty_string", "\"\"\n", 0, 0, 0, 0, "is neither JSON, YAML nor a register whose headings are known"},
    {"id",
     "{\"buyer\":{\"id\":3},\"awards\":[{\"id\":3,\"suppliers\":[{\"id\":4}]}],\"contracts\":[{\"awardID\":3}]}\n", 1,
     1, 1, 2,
     "1:1  <an object> this release has no ocid: nothing says which process it is part of\n1:75 contracts[0] <an "
     "object> there is no id here\n1:10 buyer <3> nothing but an id is known of this organisation\n1:50 "
     "awards[0].suppliers[0] <4> nothing but an id is known of this organisation"},
    {"invalid_array_quote_first", "[{\"\"b\":1},{\"b\":1}]\n", 0, 0, 0, 0,
     ", line 1, column 5: not JSON: expected a colon after the field's name."},
    {"invalid_array_quote_last", "[{\"b\":1},{\"\"b\":1}]\n", 0, 0, 0, 0,
     ", line 1, column 13: not JSON: expected a colon after the field's name."},
    {"invalid_brace_first", "{\n{\"b\":1}\n", 2, 0, 2, 0,
     "holds no case: found b, expected a case to name its subject, such as contract."},
    {"invalid_brace_last", "{\"b\":1}\n{\n", 2, 0, 2, 0,
     "holds no case: found b, expected a case to name its subject, such as contract."},
    {"invalid_multiline", "{\n}\n", 1, 0, 1, 0,
     ", line 1, column 1: this case has no subject: expected one of contract, exercise, waiver, decommissioning, "
     "oversight."},
    {"invalid_object_quote_first", "{\"\"b\":1}\n{\"b\":1}\n", 2, 0, 2, 0,
     "holds no case: found b, expected a case to name its subject, such as contract."},
    {"invalid_object_quote_last", "{\"b\":1}\n{\"\"b\":1}\n", 2, 0, 2, 0,
     "holds no case: found b, , expected a case to name its subject, such as contract."},
    {"invalid_utf8", "\"\377\"\n", 0, 0, 0, 0, "is neither JSON, YAML nor a register whose headings are known"},
    {"mixed_array", "[null,true,7,\"\",[],{},\"b\",[1],{\"b\":1}]\n", 2, 0, 2, 0,
     "holds no case: found b, expected a case to name its subject, such as contract."},
    {"mixed_lines_array", "[null]\n[true]\n[[]]\n[{}]\n[{\"b\":1}]\n", 5, 0, 9, 0,
     "holds no case: found b, expected a case to name its subject, such as contract."},
    {"mixed_lines_base", "null\ntrue\n7\n\"\"\n[]\n{}\n{\"b\":1}\n", 7, 0, 9, 0,
     "holds no case: found b, expected a case to name its subject, such as contract."},
    {"mixed_lines_object", "{\"b\":null}\n{\"b\":7}\n{\"b\":{\"c\":1}}\n", 3, 0, 9, 0,
     "holds no case: found b, expected a case to name its subject, such as contract."},
    {"mixed_object", "{\"b\":[{\"c\":null},{\"c\":[]}]}\n", 1, 0, 1, 0,
     "holds no case: found b, expected a case to name its subject, such as contract."},
    {"multiline", "{\"b\":{\"c\":1}}\n{\"d\":1}\n{\"d\":1}\n", 3, 0, 4, 0,
     "holds no case: found b, d, expected a case to name its subject, such as contract."},
    {"organization_id", "{\"buyer\":{\"id\":\"x\"},\"awards\":[{\"suppliers\":[{\"id\":\"y\"},{\"id\":\"x\"}]}]}\n", 1,
     1, 1, 1,
     "1:1  <an object> this release has no ocid: nothing says which process it is part of\n1:31 awards[0] <an object> "
     "there is no id here\n1:10 buyer <x> nothing but an id is known of this organisation\n1:45 awards[0].suppliers[0] "
     "<y> nothing but an id is known of this organisation\n1:56 awards[0].suppliers[1] <x> nothing but an id is known "
     "of this organisation"},
    {"repeat_null_first", "{\"b\":null,\"b\":1}\n", 1, 0, 1, 0,
     "holds no case: found b, expected a case to name its subject, such as contract."},
    {"repeat_null_last", "{\"b\":1,\"b\":null}\n", 1, 0, 1, 0,
     "holds no case: found b, expected a case to name its subject, such as contract."},
};

BOOST_DATA_TEST_CASE(each_oddity_gives_the_cases_and_issues_expected_or_is_refused_in_a_sentence, data::make(all),
                     row) {
    auto const read = read_input("f", row.content);
    BOOST_TEST(read.rows == row.rows);
    BOOST_TEST(read.cases.size() == row.cases);
    BOOST_TEST(read.failure.has_value() == (row.cases == 0));
    if (read.failure) {
        std::string const begins = std::string("f").append(*row.said == ',' ? "" : " ").append(row.said);
        BOOST_TEST(read.failure->starts_with(begins), *read.failure);
        BOOST_TEST(read.failure->ends_with('.'));
        BOOST_TEST(read.issues.empty());
    } else {
        BOOST_TEST(listed(read.issues) == row.said);
    }
}

BOOST_AUTO_TEST_CASE(the_public_files_come_to_the_same) {
    auto const* const shared = std::getenv("LEEDS_SHARED");
    auto const folder = std::filesystem::path(shared == nullptr ? "" : shared) / "data" / "ocds-awkward";
    if (shared == nullptr || !std::filesystem::exists(folder)) {
        BOOST_TEST_MESSAGE("the shared data is not here: not run");
        return;
    }
    std::size_t files = 0;
    for (auto const& each : std::filesystem::directory_iterator(folder)) files += each.path().extension() == ".jsonl";
    BOOST_TEST(files == std::size(all));
    for (awkward const& row : all) {
        BOOST_TEST_CONTEXT(row.name) {
            auto const read = read_file((folder / (std::string(row.name) + ".jsonl")).string());
            BOOST_TEST(read.rows == row.rows_of_file);
            BOOST_TEST(read.cases.size() == row.cases_of_file);
            BOOST_TEST(read.failure.has_value() == (row.cases_of_file == 0));
        }
    }
}

struct bad_line {
    char const* text; ///< a line among others that are good
    char const* why;  ///< part of the one issue
};
std::ostream& operator<<(std::ostream& to, bad_line const& row) { return to << row.text; }

bad_line const bad_lines[]{
    {"{", "the text ends here"},
    {"{\"\"a\":0}", "not JSON"},
    {"null", ""},
    {"false", ""},
    {"0", ""},
    {"\"x\"", ""},
    {"[]", ""},
    {"{}", ""},
    {"not json", ""},
    {"\"\377\"", "not UTF-8"},
    {"{\"b\":1}", ""},
    {"{\"b\":[[[[", "the text ends here"},
    {"]", ""},
    {"{\"b\":{\"id\":\"\\ud800\"}", ""},
};
/// The bad line first, between and last; a file whose first line is no JSON, or goes on, is not known for
/// JSON Lines.
BOOST_DATA_TEST_CASE(one_bad_line_keeps_nothing_from_the_good_ones, data::make(bad_lines), row) {
    struct pair {
        std::string first, second;
    };
    for (auto const& [first, second] :
         {pair{R"({"contract":{"id":"A"}})", R"({"contract":{"id":"B"}})"},
          pair{R"({"ocid":"o-1","awards":[{"id":"1"}]})", R"({"ocid":"o-2","awards":[{"id":"1"}]})"}}) {
        std::string const bad = row.text;
        for (std::size_t place = 0; place < 3; ++place) {
            bool const known =
                bad != "not json" && bad != "]" && bad.find('\377') == std::string::npos && !bad.ends_with('[');
            if (place == 0 && !known) continue;
            std::string const content = place == 0   ? bad + "\n" + first + "\n" + second + "\n"
                                        : place == 1 ? first + "\n" + bad + "\n" + second + "\n"
                                                     : first + "\n" + second + "\n" + bad;
            auto const read = read_input("f", content);
            BOOST_TEST_CONTEXT(content) {
                BOOST_TEST(read.failure.value_or("") == "");
                BOOST_TEST(read.cases.size() == 2U);
                BOOST_TEST(read.rows == 3U);
                BOOST_TEST_REQUIRE(!read.issues.empty());
                BOOST_TEST(static_cast<std::size_t>(read.issues.front().line) == place + 1);
                BOOST_TEST(read.issues.front().reason.find(row.why) != std::string::npos, read.issues.front().reason);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_blank_template_is_one_case_of_which_nothing_is_known_and_each_blank_that_misleads_is_told) {
    auto const read = read_input("f", R"({"ocid":"","date":"","tag":[],"buyer":{"id":"","name":""},
"tender":{"id":"","title":"string","value":{"amount":"number","currency":"GBP"}},
"awards":[{"id":"","status":"string","suppliers":[{"id":"","name":""}]}],
"contracts":[{"id":"","awardID":"","period":{"startDate":"","endDate":"string","maxExtentDate":"0001-01-01"},
"value":{"amount":0,"currency":""}}]})");
    BOOST_TEST(read.failure.value_or("") == "");
    BOOST_TEST(read.cases.size() == 1U);
    auto const told = listed(read.issues);
    for (std::string_view const part :
         {"this release has no ocid", "buyer <an object> this organisation has neither a name nor an id",
          "endDate <string> expected a date", "maxExtentDate <0001-01-01> expected a date",
          "does not say which award it carries out", "contracts[0].value <0> no currency is stated"})
        BOOST_TEST(told.find(part) != std::string::npos, part << " in " << told);
    BOOST_TEST(told.find("startDate") == std::string::npos); // blank: nothing is stated, nothing is told
}

BOOST_AUTO_TEST_SUITE_END()
