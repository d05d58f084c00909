// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/json.hpp>

#include "full_case.hpp"
#include "full_decommissioning.hpp"
#include "full_exercise.hpp"
#include "full_oversight.hpp"
#include "full_waiver.hpp"
#include "issue_text.hpp"
#include "read_cases.hpp"

#include <leeds/commissioning/facts/contract.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(json_reader)

using namespace leeds::commissioning;

namespace {

struct sample {
    std::optional<std::string> name;
    std::optional<date> day;
    std::optional<calendar_month> due;
    std::optional<bool> paid;
    std::optional<int> count;
    std::optional<std::int64_t> number;
    std::optional<money> value;
    std::optional<notice_length> notice;
    std::optional<sector> kind;
    std::vector<std::string> notes;
    std::vector<yearly_value> years;
    std::optional<lot> part;
    std::optional<percentage> share;
    std::vector<code_reference> shows;
};

constexpr record_info about(tag<sample>) { return {"sample", "One of each"}; }
template <class Visit>
constexpr decltype(auto) fields(tag<sample>, Visit&& visit) {
    return visit(field{"name", &sample::name, "", "Name"}, field{"day", &sample::day, "", "Day"},
                 field{"due", &sample::due, "", "Month"}, field{"paid", &sample::paid, "", "Paid"},
                 field{"count", &sample::count, "", "Count"}, field{"number", &sample::number, "", "Number"},
                 field{"value", &sample::value, "", "Value"}, field{"notice", &sample::notice, "", "Notice"},
                 field{"kind", &sample::kind, "", "Kind"}, field{"notes", &sample::notes, "", "Notes"},
                 field{"years", &sample::years, "", "Years"}, field{"part", &sample::part, "", "Part"},
                 field{"share", &sample::share, "", "Share"}, field{"shows", &sample::shows, "", "What it shows"});
}

/// What became of a text: whether it was read, its issues, and what was understood, written again.
struct outcome_of_reading {
    bool whole;
    std::string issues;
    std::string understood;
};

outcome_of_reading read(std::string_view json) {
    sample object;
    std::vector<input_issue> issues;
    bool const whole = read_json(json, schema_of<sample>(), &object, issues);
    return {whole, listed(issues), write_json_record(object)};
}

std::string nested(int levels) {
    std::string text = R"({"x":)";
    for (int each = 1; each < levels; ++each) text += '[';
    for (int each = 1; each < levels; ++each) text += ']';
    return text + "}";
}

} // namespace

namespace {

/// A type of which files of others give lists in two forms.
struct loose_sample {
    one_or_more<money> sums;
    one_or_more<lot> parts;
};

constexpr record_info about(tag<loose_sample>) { return {"loose_sample", "Lists, or one of them"}; }
template <class Visit>
constexpr decltype(auto) fields(tag<loose_sample>, Visit&& visit) {
    return visit(field{"sums", &loose_sample::sums, "", "Sums"}, field{"parts", &loose_sample::parts, "", "Parts"});
}

} // namespace

BOOST_AUTO_TEST_CASE(a_single_value_is_a_list_of_one_where_the_type_says_so) {
    struct row {
        char const* json;
        std::vector<std::int64_t> pence;
        std::size_t parts;
        char const* issues;
    };
    row const rows[] = {
        {R"({"sums":[5,6.5]})", {500, 650}, 0, ""},
        {R"({"sums":[5]})", {500}, 0, ""},
        {R"({"sums":5})", {500}, 0, ""},
        {R"({"sums":{"amount":5}})", {500}, 0, ""},
        {R"({"sums":[]})", {}, 0, ""},
        {R"({"sums":null,"parts":null})", {}, 0, ""},
        {R"({"parts":{"number":"1"}})", {}, 1, ""},
        {R"({"parts":[{"number":"1"},{}]})", {}, 2, ""},
        {R"({"sums":"much"})",
         {},
         0,
         "1:9 sums <much> expected a sum in pounds such as 88000.00; this is not a sum of money in digits"},
        {R"({"parts":1})", {}, 0, "1:10 parts <1> expected an object in braces: a lot"},
        {R"({"sums":[5,[6]]})", {500}, 0, "1:12 sums[1] <[6]> expected a sum in pounds such as 88000.00"},
    };
    loose_sample filled_again_and_again;
    for (auto const& each : rows) BOOST_TEST_CONTEXT(each.json) {
            std::vector<input_issue> issues;
            BOOST_TEST(read_json(each.json, schema_of<loose_sample>(), &filled_again_and_again, issues));
            BOOST_TEST(listed(issues) == each.issues);
            std::vector<std::int64_t> pence;
            for (money const sum : filled_again_and_again.sums.values) pence.push_back(sum.pence());
            BOOST_TEST(pence == each.pence, boost::test_tools::per_element());
            BOOST_TEST(filled_again_and_again.parts.values.size() == each.parts);
        }
    filled_again_and_again.sums.values = {money::from_pence(500)};
    BOOST_TEST(write_json_record(filled_again_and_again) ==
               R"({"sums":[{"amount":"5.00","currency":"GBP","vat":"not_stated"}]})");
}

BOOST_AUTO_TEST_CASE(what_a_file_states_is_what_the_facts_say) {
    struct row {
        char const* json;
        char const* understood;
    };
    row const rows[] = {
        {"{}", "{}"},
        {" \r\n\t{ } \n", "{}"},
        {"\xEF\xBB\xBF{\"name\":\"A\"}", R"({"name":"A"})"},
        {R"({"name":""})", R"({"name":""})"},
        {R"({"name":"a\u00e9\n\"\\\ud83d\ude00\u0001"})", "{\"name\":\"aé\\n\\\"\\\\😀\\u0001\"}"},
        {R"({"n\u0061me":"by its escaped name"})", R"({"name":"by its escaped name"})"},
        {R"({"day":"2018-09-01","due":"2017-09"})", R"({"day":"2018-09-01","due":"2017-09"})"},
        {R"({"day":"2018\u002d09-01","due":"September 2017"})", R"({"day":"2018-09-01","due":"2017-09"})"},
        {R"({"paid":true})", R"({"paid":true})"},
        {R"({"paid":false})", R"({"paid":false})"},
        {R"({"count": -2147483648 ,"number":9223372036854775807 })",
         R"({"count":-2147483648,"number":9223372036854775807})"},
        {R"({"value":"£88,000.00"})", R"({"value":{"amount":"88000.00","currency":"GBP","vat":"not_stated"}})"},
        {R"({"value":88000.1})", R"({"value":{"amount":"88000.10","currency":"GBP","vat":"not_stated"}})"},
        {R"({"value":90071992547409.93})",
         R"({"value":{"amount":"90071992547409.93","currency":"GBP","vat":"not_stated"}})"},
        {R"({"value":{"amount":0.29,"vat":"including"}})",
         R"({"value":{"amount":"0.29","currency":"GBP","vat":"including"}})"},
        {R"x({"value":{"vat":"excluding","currency":"GBP","amount":"(12)"}})x",
         R"({"value":{"amount":"-12.00","currency":"GBP","vat":"excluding"}})"},
        {R"({"notice":"1 months"})", R"({"notice":"1 month"})"},
        {R"({"kind":"third_sector"})", R"({"kind":"third_sector"})"},
        {R"({"notes":["a","b"],"years":[{"year":1},{}]})", R"({"notes":["a","b"],"years":[{"year":1},{}]})"},
        {R"({"part":{}})", R"({"part":{}})"},
        {R"({"share":62.5})", R"({"share":62.5})"},
        {R"({"share":60})", R"({"share":60})"},
        {R"({"share":0.05})", R"({"share":0.05})"},
        {R"({"share":"62.50%"})", R"({"share":62.5})"},
        {R"({"share":"1000 %"})", R"({"share":1000})"},
        {R"({"shows":["CODE-N1","principle.3","principle.3.carers_involved"]})",
         R"({"shows":["CODE-N1","principle.3","principle.3.carers_involved"]})"},
        {R"({"part":{"title":"T"},"name":"out of order"})", R"({"name":"out of order","part":{"title":"T"}})"},
    };
    for (auto const& each : rows) {
        BOOST_TEST_CONTEXT(each.json) {
            auto const got = read(each.json);
            BOOST_TEST(got.whole);
            BOOST_TEST(got.issues == "");
            BOOST_TEST(got.understood == each.understood);
        }
    }
}

BOOST_AUTO_TEST_CASE(null_is_not_stated_wherever_it_stands) {
    for (auto const& each : schema_of<sample>().fields) {
        auto const got = read("{\"" + std::string(each.name) + "\": null }");
        BOOST_TEST(got.issues == "");
        BOOST_TEST(got.understood == "{}", each.name);
    }
    auto const in_list = read(R"({"notes":[null,"a",null]})");
    BOOST_TEST(in_list.understood == R"({"notes":["a"]})");
    BOOST_TEST(in_list.issues == "1:11 notes[0] <null> this states nothing: the list was read without it\n"
                                 "1:20 notes[2] <null> this states nothing: the list was read without it");
}

BOOST_AUTO_TEST_CASE(every_misreading_says_where_what_and_what_was_expected) {
    struct row {
        char const* json;
        char const* issues;
    };
    row const rows[] = {
        {R"({"name":12})", "1:9 name <12> expected text in quotation marks"},
        {R"({"name":true})", "1:9 name <true> expected text in quotation marks"},
        {R"({"name":["a" , 1 ] })", R"(1:9 name <["a" , 1 ]> expected text in quotation marks)"},
        {"{\"name\" :\n  {\"a\":{}} }", R"(2:3 name <{"a":{}}> expected text in quotation marks)"},
        {R"({"name":"é","day":"2018-9-1"})", "1:19 day <2018-9-1> expected a date such as 2018-09-01"},
        {R"({"day":"2018-02-29"})", "1:8 day <2018-02-29> expected a date such as 2018-09-01; there is no such day "
                                    "between the years 1400 and 9999"},
        {R"({"day":20180901})", "1:8 day <20180901> expected a date such as 2018-09-01"},
        {R"({"due":"2017-13"})", "1:8 due <2017-13> expected a month such as 2017-09"},
        {R"({"share":62.555})", "1:10 share <62.555> expected a percentage from 0 to 1000, such as 62.5"},
        {R"({"share":1000.01})", "1:10 share <1000.01> expected a percentage from 0 to 1000, such as 62.5"},
        {R"({"share":-1})", "1:10 share <-1> expected a percentage from 0 to 1000, such as 62.5"},
        {R"({"share":6e1})", "1:10 share <6e1> expected a percentage from 0 to 1000, such as 62.5"},
        {R"({"share":"most"})", "1:10 share <most> expected a percentage from 0 to 1000, such as 62.5"},
        {R"({"shows":["CODE-N1","principle.3.carer_involved"]})",
         "1:21 shows[1] <principle.3.carer_involved> expected a clause such as CODE-N1, a principle such as "
         "principle.3 "
         "or a criterion such as principle.3.carers_involved; did you mean principle.3.carers_involved?"},
        {R"({"shows":["CODE-CM3x"]})",
         "1:11 shows[0] <CODE-CM3x> expected a clause such as CODE-N1, a principle such as principle.3 or a criterion "
         "such as principle.3.carers_involved; did you mean CODE-CM3?"},
        {R"({"shows":["principle.13", 3]})",
         "1:11 shows[0] <principle.13> expected a clause such as CODE-N1, a principle such as principle.3 or a "
         "criterion "
         "such as principle.3.carers_involved; did you mean principle.1?\n"
         "1:27 shows[1] <3> expected a clause such as CODE-N1, a principle such as principle.3 or a criterion "
         "such as principle.3.carers_involved"},
        {R"({"paid":"true"})", "1:9 paid <true> expected true or false, without quotation marks"},
        {R"({"paid":1})", "1:9 paid <1> expected true or false"},
        {R"({"count":1.0})", "1:10 count <1.0> expected a whole number"},
        {R"({"count":"1"})", "1:10 count <1> expected a whole number, without quotation marks"},
        {R"({"count":2147483648})", "1:10 count <2147483648> expected a whole number from -2147483648 to 2147483647"},
        {R"({"number":92233720368547758070})", "1:11 number <92233720368547758070> expected a whole number"},
        {R"({"value":1.005})",
         "1:10 value <1.005> expected a sum in pounds such as 88000.00; this sum has fractions of a penny"},
        {R"({"value":1e5})",
         "1:10 value <1e5> expected a sum in pounds such as 88000.00; this is not a sum of money in digits"},
        {R"({"value":"€5"})",
         "1:10 value <€5> expected a sum in pounds such as 88000.00; this sum is in €, not in pounds sterling"},
        {R"({"value":false})",
         "1:10 value <false> expected a sum in pounds such as 88000.00; this is not a sum of money in digits"},
        {R"({"value":{"amount":"5","currency":"EUR"}})", "1:10 value <EUR> expected a sum in pounds sterling (GBP)"},
        {R"({"value":{"currency":"GBP"}})", "1:10 value <> expected an amount"},
        {R"({"value":{"amount":{"amount":1}}})",
         R"(1:20 value.amount <{"amount":1}> expected a sum in pounds such as 88000.00)"},
        {R"({"value":{"amount":1,"vat":"exluding"}})",
         "1:28 value.vat <exluding> expected one of not_stated, excluding, including; did you mean excluding?"},
        {R"({"notice":6})", "1:11 notice <6> expected a length such as 6 months, 13 weeks, 30 days or 20 working days"},
        {R"({"kind":"third"})", "1:9 kind <third> expected one of third_sector, private_sector, public_sector"},
        {R"({"notes":"a"})", "1:10 notes <a> expected a list in square brackets"},
        {R"({"notes":["a",2,["b"]]})", "1:15 notes[1] <2> expected text in quotation marks\n1:17 notes[2] <[\"b\"]> "
                                       "expected text in quotation marks"},
        {R"({"years":[{"year":1},{"year":"x"}]})",
         "1:30 years[1].year <x> expected a whole number, without quotation marks"},
        {R"({"years":[5]})", "1:11 years[0] <5> expected an object in braces: a yearly_value"},
        {R"({"part":[]})", "1:9 part <[]> expected an object in braces: a lot"},
        {R"({"part":{"titel":""}})",
         "1:10 part.titel <titel> unknown field: expected one of number, title, value; did you mean title?"},
        {R"({"Name":"a"})", "1:2 Name <Name> unknown field; did you mean name?"},
        {R"({"":{"a":[1,"x",{"b":null}]}})", "1:2  <> unknown field: expected one of name, day, due, paid, count, "
                                             "number, value, notice, kind, notes, years, part, share, shows"},
        {R"({"name":"a","name":"b"})", "1:13 name <name> this field stands here a second time; only the first is read"},
        {R"({"name":null,"n\u0061me":"b"})",
         "1:14 name <name> this field stands here a second time; only the first is read"},
    };
    for (auto const& each : rows) {
        BOOST_TEST_CONTEXT(each.json) {
            auto const got = read(each.json);
            BOOST_TEST(got.whole);
            BOOST_TEST(got.issues == each.issues);
        }
    }
}

BOOST_AUTO_TEST_CASE(what_was_misread_is_missing_and_the_rest_is_kept) {
    auto const got =
        read(R"({"day":"soon","notes":["a",1],"value":{"amount":"1","currency":"USD"},"name":"N","name":"M"})");
    BOOST_TEST(got.understood == R"({"name":"N","notes":["a"]})");
}

BOOST_AUTO_TEST_CASE(long_text_is_shown_shortened) {
    sample object;
    std::vector<input_issue> issues;
    std::string const long_text(300, 'x');
    BOOST_TEST(read_json(R"({"day":")" + long_text + "\"}", schema_of<sample>(), &object, issues, "cases.json"));
    BOOST_TEST_REQUIRE(issues.size() == 1U);
    BOOST_TEST(issues[0].text == long_text.substr(0, 200) + "…");
    BOOST_TEST(issues[0].file == "cases.json");
}

BOOST_AUTO_TEST_CASE(text_that_is_not_json_is_refused_with_the_place_and_one_reason) {
    struct row {
        std::string json;
        char const* where_and_why; // without the text shown
    };
    row const rows[] = {
        {"", "1:1 there is nothing but blanks"},
        {" \n ", "1:1 there is nothing but blanks"},
        {"{", "1:2 the text ends here, before its JSON is whole"},
        {"{\"name\":\"a\",\n \"da", "2:5 the text ends here, before its JSON is whole"},
        {"{\"notes\":[\"a\"", "1:14 the text ends here, before its JSON is whole"},
        {"{} {}", "1:4 not JSON: something follows the end of the JSON"},
        {"{}x", "1:3 not JSON: something follows the end of the JSON"},
        {"{}}", "1:3 not JSON: something follows the end of the JSON"},
        {R"({"name":"a" "day":null})", "1:13 not JSON: expected a comma or a closing brace }"},
        {R"({"name":"a",})", "1:13 not JSON: expected a field's name in quotation marks"},
        {R"({"notes":["a",]})",
         "1:15 not JSON: expected text in quotation marks, a number, true, false, null, a list or an object"},
        {R"({"name" "a"})", "1:9 not JSON: expected a colon after the field's name"},
        {R"({'name':'a'})", "1:2 not JSON: expected a field's name in quotation marks"},
        {R"({"name":"a\x"})",
         "1:11 not JSON: within quotation marks stands a line end, a control character or a bad escape"},
        {R"({"count":01})", "1:11 not JSON: expected a comma or a closing brace }"},
        {R"({"count":1.})", "1:12 not JSON: this is no number as JSON writes it"},
        {R"({"count":+1})",
         "1:10 not JSON: expected text in quotation marks, a number, true, false, null, a list or an object"},
        {R"({"count":NaN})",
         "1:10 not JSON: expected text in quotation marks, a number, true, false, null, a list or an object"},
        {R"({"paid":tru})",
         "1:12 not JSON: expected text in quotation marks, a number, true, false, null, a list or an object"},
        {R"({"paid":truely})", "1:13 not JSON: expected a comma or a closing brace }"},
        {R"({"name":nul})",
         "1:12 not JSON: expected text in quotation marks, a number, true, false, null, a list or an object"},
        {R"({"x":{"y":[1,tru]}})",
         "1:17 not JSON: expected text in quotation marks, a number, true, false, null, a list or an object"},
        {R"({"x":"\q"})",
         "1:7 not JSON: within quotation marks stands a line end, a control character or a bad escape"},
        {R"({"x":-})",
         "1:7 not JSON: expected text in quotation marks, a number, true, false, null, a list or an object"},
        {R"({"x":[1 2]})", "1:9 not JSON: expected a comma or a closing bracket ]"},
        {"{\"name\":\"a\nb\"}",
         "1:11 not JSON: within quotation marks stands a line end, a control character or a bad escape"},
        {"{\"name\":\"\xFF\"}", "1:10 not UTF-8: the byte 0xFF belongs to no character here; save the file as UTF-8"},
        {"{\"name\":\"\xC3\"}", "1:10 not UTF-8: the byte 0xC3 belongs to no character here; save the file as UTF-8"},
        {"[]", "1:1 expected an object in braces: a sample"},
        {" \"a\"", "1:2 expected an object in braces: a sample"},
        {"null", "1:1 expected an object in braces: a sample"},
        {nested(65), "1:69 objects and lists stand more than 64 deep"},
        {R"({"x":)" + std::string(100000, '['), "1:100006 the text ends here, before its JSON is whole"},
        {"{\"x\":" + std::string(100000, '[') + std::string(100000, ']') + "}",
         "1:69 objects and lists stand more than 64 deep"},
    };
    for (auto const& each : rows) {
        BOOST_TEST_CONTEXT(each.json.substr(0, 60)) {
            sample object;
            std::vector<input_issue> issues;
            BOOST_TEST(!read_json(each.json, schema_of<sample>(), &object, issues));
            BOOST_TEST_REQUIRE(issues.size() == 1U);
            BOOST_TEST(std::to_string(issues[0].line) + ":" + std::to_string(issues[0].column) + " " +
                           issues[0].reason ==
                       each.where_and_why);
        }
    }
    BOOST_TEST(read(nested(64)).whole);
}

BOOST_AUTO_TEST_CASE(an_object_filled_again_keeps_nothing_of_the_one_before) {
    sample object;
    std::vector<input_issue> issues;
    auto const first =
        R"({"name":"A","day":"2018-09-01","notes":["a"],"years":[{"year":1}],"part":{"title":"T","number":"1"},"value":1})";
    BOOST_TEST(read_json(first, schema_of<sample>(), &object, issues));
    BOOST_TEST(
        read_json(R"({"name":"B","day":"no","part":{"number":"2"},"notes":5})", schema_of<sample>(), &object, issues));
    BOOST_TEST(write_json_record(object) == R"({"name":"B","part":{"number":"2"}})");
}

BOOST_AUTO_TEST_CASE(json_lines_passes_over_blank_lines_and_reads_on_after_a_bad_one) {
    std::string const text =
        "\xEF\xBB\xBF{\"name\":\"A\"}\n\n \t\r\n{\"name\":\n[]\n{\"name\":\"B\"}\r\n{\"name\":\"C\",\"day\":1}";
    json_lines lines("cases.jsonl");
    std::vector<input_issue> issues;
    std::string read;
    sample object;
    for (lines.start(text); lines.next(object, issues);) read += std::to_string(lines.line()) + *object.name + " ";
    BOOST_TEST(read == "1A 6B 7C ");
    BOOST_TEST(lines.line() == 8);
    BOOST_TEST(listed(issues) == "4:9  <{\"name\":> the text ends here, before its JSON is whole\n"
                                 "5:1  <[]> expected an object in braces: a sample\n"
                                 "7:19 day <1> expected a date such as 2018-09-01");
    BOOST_TEST(issues[0].file == "cases.jsonl");
}

BOOST_AUTO_TEST_CASE(json_lines_reads_block_after_block_wherever_a_line_ends) {
    std::string text;
    for (int each = 0; each < 50; ++each)
        text += "{\"count\":" + std::to_string(each) + ",\"name\":\"" +
                std::string(static_cast<std::size_t>(each), 'x') + "\"}\n";
    json_lines lines;
    std::vector<input_issue> issues;
    sample object;
    int count = 0;
    std::size_t const half = text.find('\n', text.size() / 2) + 1;
    lines.start(std::string_view(text).substr(0, half));
    while (lines.next(object, issues)) BOOST_TEST(*object.count == count++);
    lines.start(std::string_view(text).substr(half), lines.line());
    while (lines.next(object, issues)) BOOST_TEST(*object.count == count++);
    BOOST_TEST(count == 50);
    BOOST_TEST(lines.line() == 51);
    BOOST_TEST(issues.empty());
}

BOOST_AUTO_TEST_CASE(a_flood_of_issues_is_cut_off_and_says_so) {
    std::string text = "{\"notes\":[1";
    for (std::size_t each = 0; each < most_issues + 10; ++each) text += ",1";
    sample object;
    std::vector<input_issue> issues;
    BOOST_TEST(read_json(text + "]}", schema_of<sample>(), &object, issues));
    BOOST_TEST(issues.size() == most_issues + 1);
    BOOST_TEST(issues.back().reason == "there are more than 100,000 issues; the others are not listed");
}

BOOST_AUTO_TEST_CASE(a_flood_of_references_that_do_not_exist_is_read_in_time_and_the_first_get_a_suggestion) {
    std::string text = "{\"shows\":[\"CODE-CM3x\"";
    for (std::size_t each = 0; each < most_issues; ++each) text += ",\"principle.3.carer_involved\"";
    sample object;
    std::vector<input_issue> issues;
    BOOST_TEST(read_json(text + "]}", schema_of<sample>(), &object, issues));
    BOOST_TEST(issues.size() == most_issues + 1);
    BOOST_TEST(issues[999].reason.ends_with("; did you mean principle.3.carers_involved?"));
    BOOST_TEST(issues[1000].reason.ends_with("such as principle.3.carers_involved"));
}

BOOST_AUTO_TEST_CASE(written_json_is_utf8_whatever_the_text_was) {
    sample object;
    object.name = "caf\xE9 \x01 £";
    BOOST_TEST(write_json_record(object) == "{\"name\":\"caf\xEF\xBF\xBD \\u0001 £\"}");
}

BOOST_AUTO_TEST_CASE(a_full_case_written_is_read_back_as_it_was) {
    for (auto const& yaml : {full_case, full_exercise, full_waiver, full_decommissioning, full_oversight}) {
        auto const from_yaml = read_input("full.yaml", yaml);
        BOOST_TEST(listed(from_yaml.issues) == "");
        BOOST_TEST_REQUIRE(from_yaml.cases.size() == 1U);
        std::visit(
            []<class Kind>(Kind const& before) {
                BOOST_TEST(first_unstated(schema_of<Kind>(), &before) == "");
                std::vector<input_issue> issues;
                auto const after = read_json_record<Kind>(write_json_record(before), issues);
                BOOST_TEST_REQUIRE(after.has_value());
                BOOST_TEST(listed(issues) == "");
                BOOST_TEST(first_difference(schema_of<Kind>(), &before, &*after) == "");
            },
            from_yaml.cases[0].subject);
    }
}

BOOST_AUTO_TEST_SUITE_END()
