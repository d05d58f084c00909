// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/input.hpp>
#include <leeds/commissioning/io/json.hpp>

#include "full_case.hpp"
#include "full_exercise.hpp"
#include "issue_text.hpp"
#include "read_cases.hpp"

#include <leeds/commissioning/facts/contract.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(yaml_reader)

using namespace leeds::commissioning;

namespace {

std::string understood(input const& read) {
    std::string text;
    for (auto const& each : read.cases) text += (text.empty() ? "" : " ") + write_json_record(contract_in(each));
    return text;
}

} // namespace

BOOST_AUTO_TEST_CASE(plain_words_are_what_their_field_says_they_are) {
    struct row {
        char const* yaml; // below "contract:"
        char const* understood;
    };
    row const rows[] = {
        {"id: 0012", R"({"id":"0012"})"},
        {"id: 1e5", R"({"id":"1e5"})"},
        {"id: yes", R"({"id":"yes"})"},
        {"id: 2018-09-01", R"({"id":"2018-09-01"})"},
        {"id: 'null'", R"({"id":"null"})"},
        {"id: \"\"", R"({"id":""})"},
        {"id: ''", R"({"id":""})"},
        {"id: caf\xC3\xA9 \"quoted\"", R"({"id":"café \"quoted\""})"},
        {"id: >\n    folded\n    text", R"({"id":"folded text\n"})"},
        {"start: 2018-09-01 # first day", R"({"start":"2018-09-01"})"},
        {"start: '2018-09-01'", R"({"start":"2018-09-01"})"},
        {"rolling: yes", R"({"rolling":true})"},
        {"rolling: No", R"({"rolling":false})"},
        {"rolling: TRUE", R"({"rolling":true})"},
        {"term_months: 36", R"({"term_months":36})"},
        {"value: 88,000.00", R"({"value":{"amount":"88000.00","currency":"GBP","vat":"not_stated"}})"},
        {"value: {amount: 0.29, vat: excluding}", R"({"value":{"amount":"0.29","currency":"GBP","vat":"excluding"}})"},
        {"outcomes: [a, ~, b]", R"({"outcomes":["a","b"]})"},
        {"outcomes:\n  - a\n  -", R"({"outcomes":["a"]})"},
    };
    for (auto const& each : rows) {
        BOOST_TEST_CONTEXT(each.yaml) {
            auto const read = read_input("case.yaml", "contract:\n  " + std::string(each.yaml) + "\n");
            BOOST_TEST(read.failure.value_or("") == "");
            BOOST_TEST(listed(read.issues) == "");
            BOOST_TEST(understood(read) == each.understood);
        }
    }
}

BOOST_AUTO_TEST_CASE(null_and_empty_are_not_stated) {
    for (char const* const nothing : {"", " ~", " null", " Null", " NULL", " # a comment"}) {
        auto const read = read_input("case.yaml", "contract:\n  id: A\n  title:" + std::string(nothing) +
                                                      "\n  end:" + nothing + "\n");
        BOOST_TEST(listed(read.issues) == "");
        BOOST_TEST(understood(read) == R"({"id":"A"})", nothing);
    }
}

BOOST_AUTO_TEST_CASE(issues_point_into_the_yaml) {
    char const* const yaml = "# h\xC3\xA9\r\n"
                             "contract:\r\n"
                             "  title: \xC3\xA9lan\r\n"
                             "  tilte: again\r\n"
                             "  start: \"2018-02-30\"\r\n"
                             "  rolling: maybe\r\n"
                             "  term_months: 3.5\r\n"
                             "  value: 12k\r\n"
                             "  providers: {name: x}\r\n"
                             "  outcomes: one\r\n"
                             "  notice_clause: six months\r\n"
                             "  change_notices: [{reason: \xC3\xA9, served: soon}, late]\r\n";
    auto const read = read_input("case.yaml", yaml);
    BOOST_TEST(listed(read.issues) ==
               "4:3 contract.tilte <tilte> unknown field; did you mean title?\n"
               "5:10 contract.start <2018-02-30> expected a date such as 2018-09-01; there is no such day between the "
               "years 1400 and 9999\n"
               "6:12 contract.rolling <maybe> expected yes or no\n"
               "7:16 contract.term_months <3.5> expected a whole number\n"
               "8:10 contract.value <12k> expected a sum in pounds such as 88000.00; this sum is abbreviated; write it "
               "out in full\n"
               "9:14 contract.providers <{\"name\":\"x\"}> expected a list\n"
               "10:13 contract.outcomes <one> expected a list\n"
               "11:18 contract.notice_clause <six months> expected the fields of a notice_clause\n"
               "12:40 contract.change_notices[0].served <soon> expected a date such as 2018-09-01\n"
               "12:47 contract.change_notices[1] <late> expected the fields of a change_notice");
    BOOST_TEST(understood(read) == R"({"title":"élan","change_notices":[{"reason":"é"}]})");
}

BOOST_AUTO_TEST_CASE(a_field_that_stands_twice_is_reported_and_the_first_is_read) {
    auto const read = read_input("case.yaml", "contract:\n  id: A\n  title: T\n  id: B\n");
    BOOST_TEST(listed(read.issues) ==
               "4:3 contract.id <id> this field stands here a second time; only the first is read");
    BOOST_TEST(understood(read) == R"({"id":"A","title":"T"})");
}

BOOST_AUTO_TEST_CASE(several_documents_and_lists_of_cases_are_all_read) {
    auto const read = read_input("cases.yaml", "---\ncontract: {id: A}\n---\n# nothing\n---\n- contract: {id: B}\n- "
                                               "contract: {id: C}\n...\n---\ncontract:\n  id: D\n");
    BOOST_TEST(read.failure.value_or("") == "");
    BOOST_TEST(understood(read) == R"({"id":"A"} {"id":"B"} {"id":"C"} {"id":"D"})");
    BOOST_TEST_REQUIRE(read.cases.size() == 4U);
    BOOST_TEST(read.cases[0].line == 2);
    BOOST_TEST(read.cases[1].line == 6);
    BOOST_TEST(read.cases[3].line == 10);
}

BOOST_AUTO_TEST_CASE(what_could_blow_up_or_mislead_is_refused) {
    std::string const bomb = "contract:\n  a: &a [x, x]\n  b: &b [*a, *a]\n  c: [*b, *b]\n";
    struct row {
        std::string yaml;
        char const* failure; // its beginning: the words of yaml-cpp differ from version to version
    };
    row const rows[] = {
        {bomb, "case.yaml, line 2, column 6: anchors (&) are not read: take it away."},
        {"contract: *a\n", "case.yaml, line 1, column 11: not YAML: "},
        {"contract:\n  id: !!str 12\n", "case.yaml, line 2, column 7: tags (!) are not read: take it away."},
        {"contract: !own {id: A}\n", "case.yaml, line 1, column 11: tags (!) are not read: take it away."},
        {"contract:\n  [a, b]: c\n", "case.yaml, line 2, column 3: expected a name before the colon."},
        {"contract: [\n", "case.yaml, line 2, column 1: not YAML: "},
        {"contract:\n\tid: A\n", "case.yaml, line 2, column 4: not YAML: "},
        {"contract:\n  id: \"A\n", "case.yaml, line 2, column 7: the quotation marks that open here are not closed."},
        {"contract: {id: A}\n]\n", "case.yaml, line 2, column 1: not YAML: "},
        {"- contract: {id: A}\n---\n, contract:\n",
         "case.yaml, line 3, column 1: not YAML: nothing that can be read begins here."},
        {"contract:\n  id: 'it''s \"A\"\n",
         "case.yaml, line 2, column 7: the quotation marks that open here are not closed."},
        {"contract:\n  id: A\x04\n",
         "case.yaml, line 2, column 8: a control character stands here, which YAML does not allow."},
        {"contract:\n  id: \xC3\xA9\xE9\n",
         "case.yaml, line 2, column 8: not UTF-8: the byte 0xE9 belongs to no character here; save the file as UTF-8."},
        {"contract: {x: " + std::string(70, '[') + std::string(70, ']') + "}\n",
         "case.yaml, line 1, column 77: mappings and lists stand more than 64 deep."},
        {"# only a comment: here\n---\n", "case.yaml holds no case: there is nothing but comments."},
    };
    for (auto const& each : rows) {
        BOOST_TEST_CONTEXT(each.yaml.substr(0, 80)) {
            auto const read = read_input("case.yaml", each.yaml);
            BOOST_TEST(read.failure.value_or("").substr(0, std::string_view(each.failure).size()) == each.failure);
            BOOST_TEST(read.cases.empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_full_case_is_read_to_its_last_field) {
    auto const read = read_input("full.yaml", full_case);
    BOOST_TEST(listed(read.issues) == "");
    BOOST_TEST_REQUIRE(read.cases.size() == 1U);
    auto const& subject = contract_in(read.cases[0]);
    BOOST_TEST(*subject.id == "0012");
    BOOST_TEST(*subject.title == "Community support: élan");
    BOOST_TEST(*subject.description == "Help at home\nand in groups\n");
    BOOST_TEST(subject.providers.at(0).small_business.value());
    BOOST_TEST(*subject.providers.at(0).identifiers.at(1).id == "07445476");
    BOOST_TEST((subject.value == money::from_pence(8800000, vat_basis::excluding)));
    BOOST_TEST((subject.yearly_values.at(1).value == money::from_pence(4400050)));
    BOOST_TEST((subject.lots.at(0).value == money::from_pence(-1200)));
    BOOST_TEST(subject.outcomes.at(1) == "null");
    BOOST_TEST((subject.notice_clause->length == notice_length(3, length_unit::months)));
    BOOST_TEST((subject.change_notices.at(0).served == date(2019, 1, 31)));
    BOOST_TEST(first_unstated(schema_of<contract>(), &subject) == "");
}

BOOST_AUTO_TEST_CASE(a_full_exercise_is_read_to_its_last_field) {
    auto const read = read_input("full.yaml", full_exercise);
    BOOST_TEST(listed(read.issues) == "");
    BOOST_TEST_REQUIRE(read.cases.size() == 1U);
    auto const& subject = exercise_in(read.cases[0]);
    BOOST_TEST((subject.market->largest_share == percentage::from_hundredths(3125)));
    std::vector<percentage> weights;
    for (auto const& each : subject.tender->award_criteria) weights.push_back(each.weight.value());
    BOOST_TEST((weights == std::vector{percentage::from_hundredths(6000), percentage::from_hundredths(3000),
                                       percentage::from_hundredths(1000)}));
    BOOST_TEST(subject.set_aside.at(0).what->id() == "CODE-PR3");
    BOOST_TEST(subject.evidence.at(0).supports.at(2).id() == "principle.2");
    BOOST_TEST(subject.evidence.at(0).speaks_against.at(0).id() == "principle.12.ask_once");
    BOOST_TEST(first_unstated(schema_of<exercise>(), &subject) == "");
}

BOOST_AUTO_TEST_SUITE_END()
