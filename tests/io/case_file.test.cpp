// SPDX-License-Identifier: MIT
#include "text/position_map.hpp"

#include <leeds/commissioning/io/input.hpp>
#include <leeds/commissioning/io/json.hpp>

#include "full_case.hpp"
#include "full_decommissioning.hpp"
#include "full_exercise.hpp"
#include "full_oversight.hpp"
#include "full_waiver.hpp"
#include "issue_text.hpp"
#include "read_cases.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(case_file)

using namespace leeds::commissioning;

namespace {

/// Line and id of each case: "1A 3B".
std::string found_cases(input const& read) {
    std::string text;
    for (auto const& each : read.cases) text += (text.empty() ? "" : " ") + std::to_string(each.line) + id_of(each);
    return text;
}

/// One to eight bytes changed, taken out, put in or cut off.
std::string mutated(std::string text, std::mt19937& random) {
    auto const below = [&random](std::size_t bound) { return static_cast<std::size_t>(random()) % bound; };
    static constexpr std::string_view telling = "{}[]\",:\\ntf-0123456789 \n\r\t#&*!|>%@`'~\x04\xEF\xBB\xBF\xC3\xFF";
    for (std::size_t times = 1 + below(8); times > 0 && !text.empty(); --times) {
        std::size_t const at = below(text.size());
        switch (below(8)) {
        case 0: text.resize(at); break;
        case 1:
        case 2: text.erase(at, 1 + below(3)); break;
        case 3:
        case 4: text.insert(at, 1, telling[below(telling.size())]); break;
        case 5: text[at] = static_cast<char>(below(256)); break;
        default: text[at] = telling[below(telling.size())];
        }
    }
    return text;
}

/// What is wrong with an input however bad the file was; empty where nothing is.
std::string contradiction(input const& read) {
    if (read.failure && (!read.cases.empty() || read.failure->empty())) return "a failure with cases or without words";
    if (!read.failure && read.cases.empty() && read.issues.empty()) return "neither a case nor a word about why";
    for (auto const& each : read.issues) {
        if (each.reason.empty()) return "an issue without a reason";
        if (each.line < 1 || each.column < 1) return "an issue without a place: " + each.reason;
    }
    return {};
}

void read_mutations_of(std::string const& good, unsigned seed, int times) {
    std::mt19937 random(seed);
    for (int each = 0; each < times; ++each) {
        auto const bad = mutated(good, random);
        auto const wrong = contradiction(read_input("mutated", bad));
        if (!wrong.empty()) BOOST_FAIL(wrong << " for seed " << seed << ", mutation " << each << ":\n" << bad);
    }
}

} // namespace

BOOST_AUTO_TEST_CASE(each_form_of_case_file_gives_its_cases_and_their_lines) {
    struct row {
        char const* content;
        char const* cases;
    };
    row const rows[] = {
        {R"({"contract":{"id":"A"}})", "1A"},
        {"\n\n  {\n \"contract\":\n {\"id\":\"A\"}\n}\n", "3A"},
        {"{\"contract\":\n{\"id\":\"A\"}}", "1A"},
        {"[{\"contract\":{\"id\":\"A\"}},\n{\"contract\":{\"id\":\"B\"}}]", "1A 2B"},
        {"[\n{\"contract\":{\"id\":\"A\"}},\r\n{\"contract\":{\"id\":\"B\"}}\r\n]", "2A 3B"},
        {"{\"contract\":{\"id\":\"A\"}}\n{\"contract\":{\"id\":\"B\"}}\n", "1A 2B"},
        {"\xEF\xBB\xBF{\"contract\":{\"id\":\"A\"}}\r\n\r\n   \r\n{\"contract\":{\"id\":\"B\"}}", "1A 4B"},
        {"{\"contract\":{\"id\":\"}{\\\"\"}}\n{\"contract\":{\"id\":\"B\"}}\n", "1}{\" 2B"},
        {"contract:\n  id: A\n", "1A"},
        {"\xEF\xBB\xBF---\ncontract:\n  id: A\n", "2A"},
        {"- contract: {id: A}\n- contract: {id: B}\n", "1A 2B"},
    };
    for (auto const& each : rows) {
        BOOST_TEST_CONTEXT(each.content) {
            auto const read = read_input("cases", each.content);
            BOOST_TEST(read.failure.value_or("") == "");
            BOOST_TEST(listed(read.issues) == "");
            BOOST_TEST((read.kind == input_kind::case_file));
            BOOST_TEST(found_cases(read) == each.cases);
        }
    }
}

BOOST_AUTO_TEST_CASE(what_is_no_case_is_an_issue_and_the_others_are_read) {
    struct row {
        char const* content;
        char const* cases;
        char const* issues;
    };
    row const rows[] = {
        {R"({"contract":null})", "",
         "1:1  <> this case has no subject: expected one of contract, exercise, waiver, decommissioning, oversight"},
        {R"({"id":"A","contract":{"id":"B"}})", "1B",
         "1:2 id <id> unknown field: expected one of contract, exercise, waiver, decommissioning, oversight"},
        {R"({"contract":"A"})", "", "1:13 contract <A> expected an object in braces: a contract"},
        {"[null,false,0,\"\",[],{},[{}],\n{\"contract\":{\"id\":\"A\"}}]", "2A",
         "1:2 [0] <null> expected an object in braces: a case\n1:7 [1] <false> expected an object in braces: a case\n"
         "1:13 [2] <0> expected an object in braces: a case\n1:15 [3] <> expected an object in braces: a case\n"
         "1:18 [4] <[]> expected an object in braces: a case\n"
         "1:21  <> this case has no subject: expected one of contract, exercise, waiver, decommissioning, oversight\n"
         "1:24 [6] <[{}]> expected an object in braces: a case"},
        {"{\"contract\":{\"id\":\"A\"}}\n[1]\n\"x\"\n{}\n{\"contract\":{\"id\":\"B\"}}", "1A 5B",
         "2:1  <[1]> expected an object in braces: a case\n3:1  <\"x\"> expected an object in braces: a case\n"
         "4:1  <> this case has no subject: expected one of contract, exercise, waiver, decommissioning, oversight"},
        {"{\n{\"contract\":{\"id\":\"A\"}}\n", "2A", "1:2  <{> the text ends here, before its JSON is whole"},
        {"{\"contract\":{\"id\":\"A\"}}\n{\"contract\":{\"id\":", "1A",
         "2:19  <{\"contract\":{\"id\":> the text ends here, before its JSON is whole"},
        {"{\"contract\":{\"id\":\"\"A\"}}\n{\"contract\":{\"id\":\"B\"}}", "2B",
         "1:21  <{\"contract\":{\"id\":\"\"A\"}}> not JSON: expected a comma or a closing brace }"},
        {"{\"contract\":{\"id\":\"\xFF\"}}\n{\"contract\":{\"id\":\"B\"}}", "2B",
         "1:20  <{\"contract\":{\"id\":\"\xEF\xBF\xBD\"}}> not UTF-8: the byte 0xFF belongs to no character here; save "
         "the file as UTF-8"},
        {"{\"contract\":{\"id\":null,\"id\":\"B\"}}", "1?",
         "1:24 contract.id <id> this field stands here a second time; only the first is read"},
        {"- hello\n- contract: {id: A}\n- {}\n- contract: x\n", "2A",
         "1:3 [0] <hello> expected the fields of a case\n3:3  <> this case has no subject: expected one of contract, "
         "exercise, waiver, decommissioning, oversight\n"
         "4:13 contract <x> expected the fields of a contract"},
    };
    for (auto const& each : rows) {
        BOOST_TEST_CONTEXT(each.content) {
            auto const read = read_input("cases", each.content);
            BOOST_TEST(read.failure.value_or("") == "");
            BOOST_TEST(found_cases(read) == each.cases);
            BOOST_TEST(listed(read.issues) == each.issues);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_case_of_each_kind_is_read_as_what_it_is) {
    auto const read = read_input("cases", "- contract: {id: A}\n- exercise: {id: B}\n- waiver: {id: C}\n"
                                          "- decommissioning: {id: D}\n");
    BOOST_TEST(listed(read.issues) == "");
    BOOST_TEST(found_cases(read) == "1A 2B 3C 4D");
    std::string kinds;
    for (auto const& each : read.cases) kinds.append(kind_of(each.subject)).append(" ");
    BOOST_TEST(kinds == "contract exercise waiver decommissioning ");
}

BOOST_AUTO_TEST_CASE(a_second_subject_in_a_case_is_an_issue_and_the_first_in_the_file_is_kept) {
    std::string const kept = " stands in this case already, and only that is read: expected one of contract, exercise, "
                             "waiver, decommissioning, oversight";
    struct row {
        char const* content;
        char const* cases;
        std::string issues;
    };
    row const rows[] = {
        {R"({"contract":{"id":"A"},"exercise":{"id":"B"}})", "1A", "1:24 exercise <exercise> contract" + kept},
        {R"({"exercise":{"id":"B"},"contract":{"id":"A"}})", "1B", "1:24 contract <contract> exercise" + kept},
        {"waiver:\n  id: W\nexercise:\n  id: B\ncontract:\n  id: A\n", "1W",
         "3:1 exercise <exercise> waiver" + kept + "\n5:1 contract <contract> waiver" + kept},
        {R"({"contract":null,"exercise":{"id":"B"},"waiver":null})", "1B", ""},
        {R"({"contract":"A","exercise":{"id":"B"}})", "1B",
         "1:13 contract <A> expected an object in braces: a contract"},
    };
    for (auto const& each : rows) {
        BOOST_TEST_CONTEXT(each.content) {
            auto const read = read_input("cases", each.content);
            BOOST_TEST(read.failure.value_or("") == "");
            BOOST_TEST(found_cases(read) == each.cases);
            BOOST_TEST(listed(read.issues) == each.issues);
        }
    }
}

BOOST_AUTO_TEST_CASE(claims_of_principles_that_are_not_the_twelve_are_issues_in_their_place) {
    std::string const left_out = " exercise.claims <> there is no claim of principle ";
    std::string const expected = ": expected one of each of the twelve, or none of any";
    std::string all;
    for (int number = 3; number <= 12; ++number) all += "\n    - {principle: " + std::to_string(number) + "}";
    struct row {
        std::string claims;
        std::string issues;
    };
    row const rows[] = {
        {" []", ""},
        {"\n    - {}", ""},
        {"\n    - {principle: 1}\n    - {principle: 2}" + all, ""},
        {"\n    - {principle: 1}" + all, "1:1" + left_out + "2" + expected},
        {"\n    - {principle: 1}\n    - {principle: 2}" + all + "\n    - {principle: 13, followed: yes}",
         "15:7 exercise.claims[12].principle <13> expected the number of one of the twelve principles, 1 to 12"},
        {"\n    - {principle: 0}\n    - {principle: 1}\n    - {principle: 2}" + all,
         "3:7 exercise.claims[0].principle <0> expected the number of one of the twelve principles, 1 to 12"},
        {"\n    - {principle: 1}\n    - {principle: 2}\n    - {principle: 2}" + all,
         "5:7 exercise.claims[2].principle <2> this principle is claimed already: expected each of them once"},
        {"\n    - {followed: yes}",
         "3:7 exercise.claims[0] <> expected the number of the principle that is claimed, 1 to 12"},
    };
    for (auto const& each : rows) {
        BOOST_TEST_CONTEXT(each.claims) {
            auto const read = read_input("cases", "exercise:\n  claims:" + each.claims + "\n");
            BOOST_TEST(read.cases.size() == 1U);
            BOOST_TEST(listed(read.issues) == each.issues);
        }
    }
    auto const lines = read_input("cases", R"({"exercise":{"id":"A"}}
{"exercise":{"claims":[null,{"principle":99}]}}
)");
    BOOST_TEST_REQUIRE(lines.issues.size() == 14U);
    BOOST_TEST(listed({lines.issues[0]}) ==
               "2:24 exercise.claims[0] <null> this states nothing: the list was read without it");
    BOOST_TEST(listed({lines.issues[1]}) == "2:29 exercise.claims[1].principle <99> expected the number of one of the "
                                            "twelve principles, 1 to 12");
    BOOST_TEST(listed({lines.issues[13]}) == "2:1" + left_out + "12" + expected);
}

BOOST_AUTO_TEST_CASE(a_document_that_is_not_whole_is_one_clear_failure) {
    struct row {
        char const* content;
        char const* failure;
    };
    row const rows[] = {
        {"{\"contract\": {\"id\": \"A\",\n  \"start\": \"2018-0",
         "cases, line 2, column 19: the text ends here, before its JSON is whole."},
        {"[{\"contract\":{\"id\":\"A\"}},\n",
         "cases, line 1, column 26: the text ends here, before its JSON is whole."},
        {"[{\"contract\":{\"id\":\"A\",\"x\":1}},\n {\"contract\":{\"id\" \"B\"}}]",
         "cases, line 2, column 20: not JSON: expected a colon after the field's name."},
        {"{\n \"contract\": {}\n}\n{\n \"contract\": {}\n}\n",
         "cases, line 4, column 1: not JSON: something follows the end of the JSON."},
        {"[\n{\"contract\":{\"id\":\"\xFF\"}}]",
         "cases, line 2, column 20: not UTF-8: the byte 0xFF belongs to no character here; save the file as UTF-8."},
        {"--- hello\n", "cases, line 1, column 5: expected the fields of a case, or a list of them."},
    };
    for (auto const& each : rows) {
        BOOST_TEST_CONTEXT(each.content) {
            auto const read = read_input("cases", each.content);
            BOOST_TEST(read.failure.value_or("") == each.failure);
            BOOST_TEST(read.cases.empty());
            BOOST_TEST(read.issues.empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_file_without_any_case_says_what_it_holds_instead) {
    struct row {
        char const* content;
        char const* failure;
    };
    row const rows[] = {
        {"{}", "cases, line 1, column 1: this case has no subject: expected one of contract, exercise, waiver, "
               "decommissioning, oversight."},
        {"[]", "cases is an empty list: there is no case in it."},
        {"--- []\n", "cases is an empty list: there is no case in it."},
        {"[1]", "cases, line 1, column 2: expected an object in braces: a case."},
        {R"({"contarct":{"id":"A"}})",
         "cases holds no case: found contarct, expected a case to name its subject, such as "
         "contract; did you mean contract?"},
        {"id: A\ntitle: B\nx: {contract: C}\nstart: D\n",
         "cases holds no case: found id, title, x, expected a case to name its subject, such as contract."},
        {"{\"id\":1}\n{\"name\":2}\n",
         "cases holds no case: found id, name, expected a case to name its subject, such as contract."},
        {"{bad\n{worse\n", "cases, line 1, column 2: not JSON: expected a field's name in quotation marks."},
    };
    for (auto const& each : rows) {
        BOOST_TEST_CONTEXT(each.content) {
            auto const read = read_input("cases", each.content);
            BOOST_TEST(read.failure.value_or("") == each.failure);
            BOOST_TEST(read.cases.empty());
            BOOST_TEST(read.issues.empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(an_issue_points_at_its_line_and_column_however_long_and_foreign_the_text_is) {
    std::string text, line_ends[] = {"\n", "\r", "\r\n", "\n\r"};
    for (int each = 0; each < 900; ++each) // some lines are longer than a stretch of the map
        text += std::string(each % 300 == 7 ? 3000 : static_cast<std::size_t>(each % 9), 'a') + "\xC3\xA9\xE2\x82\xAC" +
                line_ends[each % 4];
    std::vector<text_position> expected;
    for (std::size_t at = 0, line = 1, column = 1; at <= text.size(); ++at) {
        expected.push_back({static_cast<int>(line), static_cast<int>(column)});
        bool const ends = text[at] == '\n' || (text[at] == '\r' && text.substr(at + 1, 1) != "\n");
        if (ends)
            ++line, column = 1;
        else if ((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80)
            ++column;
    }
    position_map positions(text);
    std::mt19937 random(5);
    for (int each = 0; each < 20000; ++each) {
        auto const at = static_cast<std::size_t>(random()) % expected.size();
        if (positions.at(at) != expected[at]) BOOST_FAIL("wrong at byte " << at);
    }
    BOOST_TEST((positions.at(text.size() + 9) == expected.back()));
}

BOOST_AUTO_TEST_CASE(a_damaged_yaml_file_never_stops_the_program) {
    read_mutations_of(full_case, 20180201, 1500);
    read_mutations_of(full_exercise, 20180204, 1000);
    read_mutations_of(full_waiver, 20180207, 500);
    read_mutations_of(full_decommissioning, 20180208, 500);
    read_mutations_of(full_oversight, 20180208, 500);
}

BOOST_AUTO_TEST_CASE(a_damaged_json_file_never_stops_the_program) {
    auto const json =
        "{\"contract\":" + write_json_record(contract_in(read_input("full", full_case).cases.at(0))) + "}";
    auto const of_exercise =
        "{\"exercise\":" + write_json_record(exercise_in(read_input("full", full_exercise).cases.at(0))) + "}";
    read_mutations_of(json, 20180201, 6000);
    read_mutations_of("[" + json + ",\n" + json + "]", 20180202, 3000);
    read_mutations_of(json + "\n" + json + "\r\n\n" + json, 20180203, 3000);
    read_mutations_of(of_exercise, 20180205, 3000);
    read_mutations_of(of_exercise + "\n" + json + "\n" + of_exercise, 20180206, 2000);
}

BOOST_AUTO_TEST_SUITE_END()
