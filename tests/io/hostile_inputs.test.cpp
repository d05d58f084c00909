// SPDX-License-Identifier: MIT
#include "read_cases.hpp"
#include "text/text_encoding.hpp"

#include <leeds/commissioning/io/attached_facts.hpp>
#include <leeds/commissioning/io/inspection.hpp>
#include <leeds/commissioning/io/policy_file.hpp>
#include <leeds/commissioning/io/scenario.hpp>
#include <leeds/commissioning/policy/leeds.hpp>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <functional>
#include <ostream>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

// Text that means harm, or none at all, on its way into every reader: nothing fails, hangs or is lost, and what is told
// of it can be shown.
BOOST_AUTO_TEST_SUITE(hostile_inputs)

using namespace leeds::commissioning;
using namespace std::string_literals;
using namespace std::string_view_literals;
namespace data = boost::unit_test::data;

namespace {

/// What came of reading: how many cases, and everything that is told of it.
struct outcome_of_reading {
    std::size_t cases = 0;
    std::vector<input_issue> issues = {};
    std::string failure = {};
};

using reader = std::function<outcome_of_reading(std::string const&)>;

outcome_of_reading read_whole(std::string const& content) {
    auto read = read_input("f", content);
    return {read.cases.size(), std::move(read.issues), read.failure.value_or("")};
}

std::string in_csv(std::string_view text) {
    std::string cell = "\"";
    for (char const each : text) cell.append(each == '"' ? 2 : 1, each);
    return cell + "\"";
}

std::string in_json(std::string_view text) {
    std::string quoted = "\"";
    for (char const each : text) {
        if (each == '"' || each == '\\') quoted += '\\';
        if (static_cast<unsigned char>(each) >= 0x20) {
            quoted += each;
        } else {
            constexpr std::string_view digits = "0123456789abcdef";
            auto const byte = static_cast<unsigned char>(each);
            quoted.append("\\u00") += digits[byte >> 4];
            quoted += digits[byte & 15];
        }
    }
    return quoted + "\"";
}

outcome_of_reading read_facts(std::string const& content) {
    auto one = read_input("r.csv", "Ref,Title,Start Date,End Date\nA,One,2013-04-01,2017-03-31\n");
    portfolio all;
    all.files.push_back({one.file, one.sha256, one.kind, one.cases.size()});
    all.cases = std::move(one.cases);
    auto failure = attach_facts(all, "f", content);
    return {all.cases.size(), std::move(all.issues), failure.value_or("")};
}

constexpr std::array<std::string_view, 1> rule_ids{"notice.cessation"};

struct known_reader {
    char const* name;
    std::size_t cases; ///< that stand beside the hostile one and must be read
    reader read;       ///< what comes of a document in which the text stands wherever text may
};
std::ostream& operator<<(std::ostream& to, known_reader const& each) { return to << each.name; }

std::vector<known_reader> const& readers() {
    static std::vector<known_reader> const all{
        {"register", 3,
         [](std::string const& text) {
             auto const cell = in_csv(text);
             std::string row = cell;
             for (int each = 1; each < 12; ++each) row += "," + cell;
             return read_whole(
                 "Contract Reference number / ID,Title of the Agreement,Contract type,Contract start date,"
                 "End date,Last extension date,Contract value,Fixed cost / estimated cost,Supplier name,"
                 "Supplier registered company number,SME supplier,VCSE supplier\n"
                 "A,One,,01/04/2013,31/03/2017,,1,,Foo,,,\n" +
                 row + "\nB,Two,,01/04/2013,31/03/2017,,1,,Foo,,,\n");
         }},
        {"headings", 1,
         [](std::string const& text) {
             return read_whole("Ref,Title,Supplier,End Date," + in_csv(text) + "\nA,One,Foo,31/03/2017,x\n");
         }},
        {"title above headings", 1,
         [](std::string const& text) {
             return read_whole(in_csv(text) + "\nRef,Title,Supplier,End Date\nA,One,Foo,31/03/2017\n");
         }},
        {"Contracts Finder", 3,
         [](std::string const& text) {
             auto const cell = in_csv(text);
             std::string row = cell;
             for (int each = 1; each < 14; ++each) row += "," + cell;
             return read_whole(
                 "Notice Identifier,Notice Type,Organisation Name,Status,Published Date,Title,Description,"
                 "Value Low,Value High,Awarded Value,Supplier [Name|Address|Ref type|Ref Number|Is SME|Is "
                 "VCSE],Contract start date,Contract end date,OJEU Contract Type\n"
                 "A,Contract,C,Awarded,,One,,,,1,,01/04/2013,31/03/2017,Works\n" +
                 row + "\nB,Contract,C,Awarded,,Two,,,,1,,01/04/2013,31/03/2017,Works\n");
         }},
        {"packed suppliers", 1,
         [](std::string const& text) {
             return read_whole("Notice Identifier,Notice Type,Organisation Name,Status,Published Date,Suitable for VCO,"
                               "Supplier [Name|Address|Ref type|Ref Number|Is SME|Is VCSE]\nA,Contract,C,Awarded,,," +
                               in_csv("[" + text + "|" + text + "|" + text + "|" + text + "|" + text + "|" + text +
                                      "][Foo|x|NONE||No|No]") +
                               "\n");
         }},
        {"JSON Lines", 2,
         [](std::string const& text) {
             auto const quoted = in_json(text);
             return read_whole(R"({"contract":{"id":"A"}})"s + "\n{\"contract\":{\"id\":" + quoted +
                               ",\"title\":" + quoted + ",\"start\":" + quoted + ",\"value\":" + quoted +
                               ",\"rolling\":" + quoted + "," + quoted + ":" + quoted + R"(,"providers":[{"name":)" +
                               quoted + "}]}}\n" + R"({"contract":{"id":"B"}})" + "\n");
         }},
        {"JSON", 0,
         [](std::string const& text) {
             auto const quoted = in_json(text);
             return read_whole("{\"contract\":{\"id\":" + quoted + ",\"start\":" + quoted + "," + quoted + ":1}}");
         }},
        {"YAML", 0,
         [](std::string const& text) {
             return read_whole("contract:\n  id: A\n  title: " + in_json(text) + "\n  start: " + in_json(text) + "\n");
         }},
        {"YAML, not quoted", 0,
         [](std::string const& text) { return read_whole("contract:\n  id: A\n  title: " + text + "\n  term: 3\n"); }},
        {"OCDS lines", 2,
         [](std::string const& text) {
             auto const quoted = in_json(text);
             return read_whole(R"({"ocid":"o-1","awards":[{"id":"1"}]})"s + "\n{\"ocid\":" + quoted +
                               ",\"date\":" + quoted + R"(,"tender":{"title":)" + quoted + R"(},"awards":[{"id":)" +
                               quoted + ",\"status\":" + quoted + R"(,"contractPeriod":{"startDate":)" + quoted +
                               R"(},"value":{"amount":)" + quoted + ",\"currency\":" + quoted +
                               R"(},"suppliers":[{"id":)" + quoted + ",\"name\":" + quoted + "}]}]}\n" +
                               R"({"ocid":"o-2","awards":[{"id":"1"}]})" + "\n");
         }},
        {"OCDS record", 0,
         [](std::string const& text) {
             auto const quoted = in_json(text);
             return read_whole(R"({"records":[{"ocid":)" + quoted + R"(,"compiledRelease":{"ocid":)" + quoted +
                               R"(,"tender":{"title":)" + quoted + R"(,"lots":[{"id":)" + quoted + "}]}}}]}");
         }},
        {"facts", 1,
         [](std::string const& text) {
             return read_facts("- id: " + in_json(text) + "\n  contract:\n    title: " + in_json(text) + "\n");
         }},
        {"map", 0,
         [](std::string const& text) {
             auto const map = read_heading_map("m", text + " = end\n" + "x = " + text + "\n");
             return outcome_of_reading{0, {}, map.failure.value_or("")};
         }},
        {"policy", 0,
         [](std::string const& text) {
             auto read =
                 read_policy("f", "policy: " + in_json(text) + "\nparameters:\n  - name: " + in_json(text) + "\n",
                             leeds_policy(), rule_ids);
             return outcome_of_reading{0, std::move(read.issues), read.failure.value_or("")};
         }},
        {"overlay", 0,
         [](std::string const& text) {
             auto read = read_overlay("f",
                                      "overlay: " + in_json(text) + "\nchanges:\n  - parameter: " + in_json(text) +
                                          "\n    value: " + in_json(text) + "\n",
                                      leeds_policy(), rule_ids);
             return outcome_of_reading{0, std::move(read.issues), read.failure.value_or("")};
         }},
        {"scenario", 0,
         [](std::string const& text) {
             static rule_book const none{std::tuple<>{}};
             auto read = read_scenarios("f",
                                        "name: " + in_json(text) + "\nas_of: " + in_json(text) +
                                            "\ngiven: {contract: {id: " + in_json(text) +
                                            "}}\nexpect:\n  - {rule: " + in_json(text) + ", outcome: met}\n",
                                        none, leeds_policy());
             return outcome_of_reading{0, std::move(read.issues), read.failure.value_or("")};
         }},
    };
    return all;
}

struct hostile {
    char const* name;
    std::string text;
};
std::ostream& operator<<(std::ostream& to, hostile const& each) { return to << each.name; }

std::vector<hostile> const& hostile_texts() {
    static std::vector<hostile> const all{
        {"markup", "<script>alert(1)</script><img src=x onerror=y>"},
        {"entities", "&lt;script&gt;&#60;&#x3c;&#0;&#xD800;&#x110000;&#99999999999;&amp;amp;"},
        {"formula", "=HYPERLINK(\"http://example.org\",\"x\")"},
        {"formula of a sum", "+1+cmd|' /C calc'!A0"},
        {"formula after a blank", " \t=1+1"},
        {"wide formula", "\uFF1D1+1"},
        {"at sign", "@SUM(A1)"},
        {"terminal", "\x1b[31mred\x1b]0;title\x07\x1b[2J"},
        {"C0", "\x01\x02\x08\x0b\x0c\x1f\x7f"},
        {"C1", "\xC2\x9B\x33\x31m\xC2\x85\xC2\x90"},
        {"direction", "\u202Egnp.exe\u202C\u2066x\u2069\u200F"},
        {"zero width", "a\u200Bb\u200Dc\uFEFF\u00AD"},
        {"line ends", "a\r\nb\nc\rd\u2028e"},
        {"NUL", "a\0b"s},
        {"quotes", "\"\"\"'`|][}{,;\t\\\\"},
        {"lone surrogate", "\xED\xA0\x80"},
        {"overlong", "\xC0\xAF\xE0\x80\xAF"},
        {"beyond Unicode", "\xF4\x90\x80\x80\xF8\x88\x80\x80\x80"},
        {"broken character", "caf\xC3"},
        {"no character", "\xEF\xBF\xBE\xEF\xBF\xBF"},
        {"a long name", std::string(std::size_t{1} << 20, 'x')},
        {"long and not closed", "\"[" + std::string(std::size_t{1} << 17, '"')},
        {"marks of combination", "a" +
                                     [] {
                                         std::string marks;
                                         for (int each = 0; each < 5000; ++each) marks += "\u0301";
                                         return marks;
                                     }()},
        {"huge number", "9" + std::string(400, '9')},
        {"number with a huge exponent", "1e999999999"},
        {"day far off", "99999-12-31"},
        {"YAML", "&a [*a, *a]\n- !!python/object:os.system x\n? {"},
        {"path", "../../../../etc/passwd"},
    };
    return all;
}

bool is_fit_to_be_told(std::string_view text) { return !first_not_utf8(text); }

/// Whether there are orders to a terminal in it, or characters that turn round or hide others.
bool is_fit_to_be_shown(std::string_view text) {
    for (std::string_view const each :
         {"\x1b"sv, "\x07"sv, "\x08"sv, "\xC2\x9B"sv, "\u202E"sv, "\u200B"sv, "\0"sv, "\r"sv})
        if (text.find(each) != std::string_view::npos) return false;
    return is_fit_to_be_told(text);
}

/// Issues as they go out of the program, and what they must not do there.
void check_told(outcome_of_reading const& read) {
    BOOST_TEST(is_fit_to_be_told(read.failure), read.failure);
    for (auto const& each : read.issues) {
        BOOST_TEST(!each.reason.empty());
        BOOST_TEST(each.line >= 0);
        BOOST_TEST(each.column >= 0);
        BOOST_TEST(each.places >= 1U);
        BOOST_TEST(is_fit_to_be_told(each.text));
        BOOST_TEST(is_fit_to_be_told(each.path));
        BOOST_TEST(is_fit_to_be_told(each.reason));
        BOOST_TEST(each.text.size() <= 1000U);
        BOOST_TEST(each.path.size() <= 2000U);
        BOOST_TEST(each.reason.size() <= 3000U);
    }
    std::string table = issues_as_csv(read.issues);
    std::erase(table, '\r');
    BOOST_TEST(is_fit_to_be_shown(table));
    for (std::string_view const begin : {",=", ",+", ",@", "\n=", ",\"=", ",\"+", ",\"@", ",\uFF1D", ",\"\uFF1D"})
        BOOST_TEST(table.find(begin) == std::string::npos, begin);
}

double seconds_for(std::function<void()> const& run) {
    auto const begin = std::chrono::steady_clock::now();
    run();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

} // namespace

BOOST_DATA_TEST_CASE(no_text_harms_a_reader_or_those_who_read_what_is_told_of_it,
                     data::make(readers()) * data::make(hostile_texts()), each, text) {
    outcome_of_reading read;
    double const seconds = seconds_for([&] { read = each.read(text.text); });
    BOOST_TEST(seconds < 20);
    BOOST_TEST(read.cases >= (read.failure.empty() ? each.cases : 0U));
    // A document in YAML is refused whole where it is no text; so is a table that is a heading alone.
    std::string_view const name = each.name;
    if (each.cases > 0 && name != "title above headings" && name != "facts") BOOST_TEST(read.failure == "");
    check_told(read);
}

struct structure {
    char const* name;
    std::function<std::string()> content;
    std::size_t rows; ///< at least; 0 where it is refused
};
std::ostream& operator<<(std::ostream& to, structure const& each) { return to << each.name; }

std::string repeated_text(std::string_view text, std::size_t times) {
    std::string all;
    all.reserve(text.size() * times);
    for (; times > 0; --times) all += text;
    return all;
}

std::vector<structure> const& structures() {
    static std::string const headings = "Ref,Title,Supplier,End Date\n";
    static std::vector<structure> const all{
        {"lists 100,000 deep", [] { return std::string(100'000, '['); }, 0},
        {"objects 100,000 deep", [] { return repeated_text("{\"a\":", 100'000); }, 0},
        {"deep below a case",
         [] {
             return "{\"contract\":{\"a\":" + std::string(100'000, '[') + std::string(100'000, ']') + "}}\n" +
                    R"({"contract":{"id":"B"}})";
         },
         1},
        {"deep below a release",
         [] {
             return "{\"ocid\":\"o-1\",\"tender\":" + repeated_text("{\"a\":", 100'000) + "1" +
                    std::string(100'000, '}') + "}\n" + R"({"ocid":"o-2","awards":[{"id":"1"}]})";
         },
         1},
        {"YAML lists deep", [] { return "contract: " + std::string(20'000, '['); }, 0},
        {"100,000 columns",
         [] { return "Ref,Title,Supplier,End Date" + std::string(100'000, ',') + "\nA,One,Foo,31/03/2017\n"; }, 0},
        {"100,000 headings of ten",
         [] {
             return "Ref,Title,Supplier,End Date,Start Date,Value,SME,VCSE,Description,Department" +
                    repeated_text(",Colour", 6'000) + "\nA,One,Foo,31/03/2017\n";
         },
         1},
        {"heading of a megabyte",
         [] {
             return std::string(std::size_t{1} << 20, 'x') + ",Ref,Title,Supplier,End Date\nx,A,One,Foo,31/03/2017\n";
         },
         0},
        {"row of 100,000 cells", [] { return headings + "A,One" + std::string(100'000, ',') + "\nB,Two,Foo,\n"; }, 2},
        {"100,000 quotation marks that are not closed", [] { return headings + repeated_text("\"A,One,\n", 100'000); },
         100'000},
        {"one that is not closed before 100,000 rows",
         [] { return headings + "A,\"One\n" + repeated_text("B,Two,Foo,\n", 100'000); }, 100'001},
        {"100,000 blank rows between",
         [] { return headings + "A,One,Foo,\n" + repeated_text(",,,\n", 100'000) + "B,Two,Foo,\n"; }, 100'002},
        {"a word in 100,000 forms",
         [] {
             std::string rows = "Ref,Title,Supplier,Contract type\n";
             for (int each = 0; each < 100'000; ++each) rows += "A,T,S,type " + std::to_string(each) + "\n";
             return rows;
         },
         100'000},
        {"carriage returns alone",
         [] { return repeated_text("Ref,Title,Supplier\r", 1) + repeated_text("A,B,C\r", 10'000); }, 10'000},
        {"a key that stands 10,000 times",
         [] { return "{\"contract\":{\"id\":\"A\"" + repeated_text(",\"id\":\"B\"", 10'000) + "}}"; }, 1},
        {"releases of one process",
         [] {
             std::string lines;
             for (int each = 0; each < 2'000; ++each)
                 lines += R"({"ocid":"o-1","date":"2020-01-01T00:00:00Z","awards":[{"id":")" + std::to_string(each) +
                          "\"}]}\n";
             return lines;
         },
         2'000},
        {"suppliers in one cell",
         [] {
             return "Notice Identifier,Notice Type,Suitable for VCO,Status,Supplier [Name|Address|Ref type|Ref "
                    "Number|Is "
                    "SME|Is VCSE]\nA,C,,Awarded," +
                    repeated_text("[a|b|NONE||No|No]", 20'000) + "\n";
         },
         1},
        {"brackets in one cell",
         [] {
             return "Notice Identifier,Notice Type,Suitable for VCO,Status,Supplier [Name|Address|Ref type|Ref "
                    "Number|Is "
                    "SME|Is VCSE]\nA,C,,Awarded," +
                    std::string(100'000, '[') + std::string(100'000, '|') + "\n";
         },
         1},
        {"YAML that names itself many times",
         [] {
             std::string text = "a0: &a0 [x, x]\n";
             for (int each = 1; each < 40; ++each)
                 text += "a" + std::to_string(each) + ": &a" + std::to_string(each) + " [*a" +
                         std::to_string(each - 1) + ", *a" + std::to_string(each - 1) + "]\n";
             return text + "contract: {outcomes: *a39}\n";
         },
         0},
    };
    return all;
}
BOOST_DATA_TEST_CASE(no_structure_makes_a_reader_fail_hang_or_lose_rows, data::make(structures()), each) {
    std::string const content = each.content();
    input read;
    double const seconds = seconds_for([&] { read = read_input("f", content); });
    BOOST_TEST(seconds < 30);
    BOOST_TEST(read.rows >= each.rows);
    if (each.rows > 0) BOOST_TEST(read.failure.value_or("") == "");
    check_told({read.cases.size(),
                std::vector(read.issues.begin(),
                            read.issues.begin() +
                                std::min<std::ptrdiff_t>(100, static_cast<std::ptrdiff_t>(read.issues.size()))),
                read.failure.value_or("")});
}

BOOST_AUTO_TEST_CASE(a_name_that_is_no_text_is_told_as_text_where_no_case_is_found) {
    auto const read = read_whole("{\"b\":1}\n{\"\xC3\":1}\n");
    BOOST_TEST(read.cases == 0U);
    check_told(read);
}

BOOST_AUTO_TEST_CASE(a_zero_byte_in_a_table_is_told_where_it_stands) {
    for (std::size_t const each : {0U, 3U}) {
        auto const read = readers()[each].read("a\0b"s);
        BOOST_TEST(std::any_of(read.issues.begin(), read.issues.end(), [](auto const& issue) {
            return issue.line == 3 && issue.reason.find("NUL byte") != std::string::npos;
        }));
    }
}

BOOST_AUTO_TEST_CASE(thousands_of_changes_of_the_same_are_told_one_by_one_and_not_each_with_each) {
    std::string const text =
        "overlay: x\nchanges:\n" +
        repeated_text("  - {parameter: notice.minimum_months, value: 9, from: 2027-04-01, to: open}\n", 3'000);
    read_overlay_result read;
    BOOST_TEST(seconds_for([&] { read = read_overlay("o", text, leeds_policy(), rule_ids); }) < 10);
    BOOST_TEST(!read.overlay.has_value());
    BOOST_TEST(read.issues.size() == 2'999U);
}

BOOST_AUTO_TEST_SUITE_END()
