// SPDX-License-Identifier: MIT
// Every format of a report, read by other programs: an XML validator, a spreadsheet reader, a CSV reader, an HTML
// parser and a browser. Those not installed are said to be so.
#include "run_program.hpp"

#include <leeds/commissioning/facts/subjects.hpp>
#include <leeds/commissioning/io/json.hpp>

#include <algorithm>
#include <set>
#include <vector>

BOOST_AUTO_TEST_SUITE(report_formats)

namespace lc = leeds::commissioning;

namespace {

std::string const examples = "examples/register.csv examples/cases/ending-a-service.yaml "
                             "examples/cases/exercise-contradictions.yaml examples/cases/decommissioning.yaml "
                             "examples/cases/ndti-waiver.yaml examples/cases/scrutiny-recommendations.yaml "
                             "--as-of 2026-11-21 --fail-on never ";

std::size_t count_of(std::string_view text, std::string_view part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size()))
        ++count;
    return count;
}

bool is_installed(std::string const& command) {
    bool const there = run_shell(command + " >/dev/null 2>&1").status == 0;
    if (!there) BOOST_TEST_MESSAGE("not installed, so not asked: " << command);
    return there;
}

bool has_workbook_reader() { return is_installed("/usr/bin/python3 -c 'import openpyxl'"); }

/// What an independent reader says of a report.
program_run read_back(std::string const& kind, std::string const& file) {
    return run_shell("/usr/bin/python3 tests/io/read_report.py " + kind + " '" + file + "'");
}

constexpr std::array<std::string_view, 24> hostile_texts{"<script>alert(1)</script>",
                                                         "</title></style></script><h1>forged</h1>",
                                                         "<img src=x onerror=alert(1)>",
                                                         "\" onmouseover=\"alert(1)\" x='",
                                                         "<!-- comment",
                                                         "]]><forged/>",
                                                         "=cmd|' /C calc'!A0",
                                                         "=HYPERLINK(\"https://example.org\")",
                                                         "+1+1",
                                                         "-2+3",
                                                         "@SUM(A1)",
                                                         "\t=1+1",
                                                         "\r=2+1",
                                                         "\uFF1D1+1",
                                                         "_x003D_1+1 _x000D_",
                                                         "| a | b |\n|---|---|",
                                                         "[link](javascript:alert(1)) ![x](https://example.org/x.png)",
                                                         "# heading\n- item\r\n1. item\u2028***",
                                                         "BEGIN:VEVENT\nEND:VCALENDAR\r\nX-FORGED:1",
                                                         "esc\x1b[31m bell\x07 one\x01 delete\x7f",
                                                         "turned \u202Etxet\u202C \u2066x\u2069",
                                                         "hidden \u200B\u200D\uFEFF\u00AD x",
                                                         "none \uFFFE \uFFFF end",
                                                         "a,b;c\"d\"\n'e'"};

/// Puts something into every field, and a text into every text.
void fill(lc::record_schema const& schema, void* object, std::string_view text) {
    for (lc::field_schema const& each : schema.fields) {
        switch (each.kind) {
        case lc::value_kind::text: each.assign(object, text); break;
        case lc::value_kind::date: each.assign(object, lc::date(2027, 10, 30)); break;
        case lc::value_kind::boolean: each.assign(object, true); break;
        case lc::value_kind::integer: each.assign(object, std::int64_t{2}); break;
        case lc::value_kind::money: each.assign(object, lc::money::from_pence(100)); break;
        case lc::value_kind::choice: each.assign(object, lc::choice_index{0}); break;
        case lc::value_kind::record: fill(*each.record, each.open(object), text); break;
        default: break;
        }
    }
}

template <class Kind>
std::string case_with(std::string_view text) {
    Kind subject;
    fill(lc::schema_of<Kind>(), &subject, text);
    return "{\"" + std::string(lc::about(lc::tag<Kind>{}).name) + "\": " + lc::write_json_record(subject) + "}";
}

template <class... Kind>
std::string cases_with(lc::case_subjects<Kind...>, std::vector<std::string> const& texts) {
    std::string list = "[";
    for (std::string const& each : texts)
        for (std::string const& one : {case_with<Kind>(each)...}) list.append(list.size() > 1 ? ",\n" : "").append(one);
    return list + "]";
}

std::string hostile_cases() { return cases_with(lc::subjects{}, {hostile_texts.begin(), hostile_texts.end()}); }
/// As many cases, whose texts are as different from each other.
std::string harmless_cases() {
    std::vector<std::string> texts;
    for (std::size_t each = 0; each < hostile_texts.size(); ++each)
        texts.push_back(std::string("plain words ") + static_cast<char>('a' + each));
    return cases_with(lc::subjects{}, texts);
}

std::string without(std::string text, std::string_view part) {
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at))
        text.erase(at, part.size());
    return text;
}

struct told {
    std::string command;
    std::string format;
};
std::vector<told> const all_formats{
    {"check", "text"},     {"check", "lines"},   {"check", "html"},     {"check", "csv"},     {"check", "xlsx"},
    {"check", "json"},     {"check", "jsonl"},   {"check", "markdown"}, {"check", "junit"},   {"deadlines", "text"},
    {"deadlines", "json"}, {"deadlines", "csv"}, {"deadlines", "ics"},  {"deadlines", "html"}};

std::string write_report(told const& what, std::string const& input, std::string const& output,
                         std::string const& more = " --all") {
    auto const run = run_program(what.command + " '" + input + "' --as-of 2026-11-21 --format " + what.format +
                                 " -o '" + output + "'" + (what.command == "check" ? " --fail-on never" + more : ""));
    BOOST_REQUIRE_MESSAGE(run.status == 0, what.command << " " << what.format << ": " << run.err);
    return contents_of(output);
}

/// What takes hold of a terminal, hides or turns text: nowhere as such. JSON has its own escapes for it.
void make_sure_nothing_hides(std::string_view text, told const& what) {
    if (what.format == "json" || what.format == "jsonl" || what.format == "xlsx") return;
    if (text.starts_with("\uFEFF")) text.remove_prefix(3);
    for (std::string_view const each :
         {"\x1b", "\x07", "\x01", "\x7f", "\t=", "\u202E", "\u2066", "\u200B", "\uFEFF", "\u00AD", "\u2028"})
        BOOST_TEST(text.find(each) == std::string_view::npos, what.command << " " << what.format);
}

} // namespace

BOOST_AUTO_TEST_CASE(hostile_text_in_any_field_comes_out_harmless_in_every_format) {
    scratch_folder const scratch;
    std::string const hostile = scratch / "=hostile.json";
    std::string const harmless = scratch / "harmless.json";
    write_file(hostile, hostile_cases());
    write_file(harmless, harmless_cases());
    bool const workbooks = has_workbook_reader();
    for (told const& what : all_formats) {
        std::string const name = scratch / (what.command + "." + what.format);
        auto const text = write_report(what, hostile, name);
        make_sure_nothing_hides(text, what);
        bool const in_lines = what.format == "jsonl" || what.format == "csv";
        auto const plain =
            in_lines || what.format == "ics" ? write_report(what, harmless, scratch / "harmless") : std::string();
        if (what.format == "csv" || what.format == "html" || (what.format == "xlsx" && workbooks)) {
            auto const read = read_back(what.format, name);
            BOOST_TEST(read.status == 0, what.format << ": " << read.err);
        }
        if (what.format == "html") {
            BOOST_TEST(count_of(text, "<script") == 1U);
            BOOST_TEST(count_of(text, "<h1") == 1U);
        }
        if (what.format == "junit" && is_installed("xmllint --version")) {
            auto const read = run_shell("xmllint --noout --schema tests/io/junit.xsd '" + name + "'");
            BOOST_TEST(read.status == 0, read.err);
        }
        if (in_lines) BOOST_TEST(count_of(text, "\n") == count_of(plain, "\n"), what.format);
        if (what.format == "markdown") {
            BOOST_TEST(!contains(text, "<script"));
            BOOST_TEST(!contains(text, "[link]("));
            BOOST_TEST(!contains(text, "[x]("));
            BOOST_TEST(!contains(text, "\n# heading"));
        }
        if (what.format == "ics") {
            BOOST_TEST(count_of(text, "\nBEGIN:VEVENT") == count_of(plain, "\nBEGIN:VEVENT"));
            BOOST_TEST(!contains(text, "\nX-FORGED"));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_name_of_a_million_characters_breaks_no_format) {
    scratch_folder const scratch;
    std::string const input = scratch / "long.json";
    std::string const name = "=" + std::string(std::size_t{1} << 20, 'x') + "<script>";
    lc::contract subject;
    subject.id = subject.title = name;
    subject.providers = {{.name = name}};
    subject.start = lc::date(2025, 4, 1);
    subject.end = lc::date(2027, 8, 31);
    subject.value = lc::money::from_pence(-100);
    subject.change_notices = {{.kind = lc::change_kind::cessation,
                               .served = lc::date(2026, 8, 1),
                               .effective = lc::date(2026, 9, 1),
                               .explanation = name}};
    write_file(input, "{\"contract\": " + lc::write_json_record(subject) + "}");
    for (told const& what : all_formats) {
        auto const file = scratch / (what.command + "." + what.format);
        auto text = write_report(what, input, file, "");
        if (what.format == "ics") text = without(std::move(text), "\r\n "); // its long lines are folded
        if (what.format == "csv" || what.format == "html" || (what.format == "xlsx" && has_workbook_reader())) {
            auto const read = read_back(what.format, file);
            BOOST_TEST(read.status == 0, what.format << ": " << read.err);
        }
        if (what.format == "html" || what.format == "junit" || what.format == "markdown" || what.format == "ics") {
            BOOST_TEST(text.size() < 1'000'000U, what.format << " has " << text.size());
            BOOST_TEST(contains(text, "more bytes left out"));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_workbook_has_dates_that_are_dates_and_sums_that_are_numbers) {
    if (!has_workbook_reader()) return;
    scratch_folder const scratch;
    BOOST_REQUIRE(run_program("check " + examples + "--format xlsx -o '" + scratch / "r.xlsx'").status == 0);
    auto const read = read_back("xlsx", scratch / "r.xlsx");
    BOOST_REQUIRE_MESSAGE(read.status == 0, read.err);
    for (auto const* const sheet : {"Findings", "Deadlines", "Counts", "Left out", "Input issues"}) {
        auto const at = read.out.find("sheet " + std::string(sheet) + ":");
        BOOST_REQUIRE_MESSAGE(at != std::string::npos, sheet);
        std::string const line = read.out.substr(at, read.out.find('\n', at) - at);
        BOOST_TEST(contains(line, "frozen A2, filter True"), line);
    }
    // EX-0101: ends 31 March 2027, worth £412,000
    BOOST_TEST(contains(read.out, "row Deadlines|2026-09-30|-52|EX-0101|Day opportunities for older people|"),
               read.out);
    BOOST_TEST(contains(read.out, "|running|2022-04-01|2027-03-31|2026-09-30||2027-05-21|412000|"), read.out);
    BOOST_TEST(contains(read.out, "row Run|as of|2026-11-21"));
    BOOST_REQUIRE(run_program("check " + examples + "--format xlsx -o '" + scratch / "again.xlsx'").status == 0);
    BOOST_TEST((contents_of(scratch / "r.xlsx") == contents_of(scratch / "again.xlsx")));
}

BOOST_AUTO_TEST_CASE(every_format_tells_the_counts_of_a_rule_and_why_it_left_cases_out) {
    scratch_folder const scratch;
    std::string list = "[";
    for (int each = 0; each < 10; ++each) // three of ten are negative: 30 % of what the rule applies to
        list += std::string(each == 0 ? "" : ",") + "{\"contract\": {\"id\": \"C-" + std::to_string(each) +
                "\", \"start\": \"2025-04-01\", \"end\": \"2029-03-31\", \"value\": \"" + (each < 3 ? "-" : "") +
                "£100\"}}";
    write_file(scratch / "c.json", list + "]");
    std::string const check = "check '" + scratch / "c.json' --as-of 2026-11-21 --fail-on never --format ";
    auto const text = run_program(check + "text").out;
    BOOST_TEST(contains(text, "contract.value applies to is flagged: 3 of 10 (30.0 %)"), text);
    BOOST_TEST(contains(text, "contract.value: 10 considered, 10 applied, 7 met, 3 not met"), text);
    BOOST_TEST(contains(text, "LEFT OUT OF WHAT WAS CONSIDERED, AND WHY"), text);
    BOOST_TEST(!contains(text, "contract.period applies to is flagged"));
    auto const json = run_program(check + "json").out;
    BOOST_TEST(contains(json, "\"above_a_fifth\": true"));
    BOOST_TEST(count_of(json, "\"above_a_fifth\": true") == 1U);
    BOOST_TEST(contains(json, "\"why\": \""));
    BOOST_TEST(contains(run_program(check + "jsonl").out,
                        "\"rule\": \"contract.value\",\"considered\": 10,\"applied\": 10,"
                        "\"met\": 7,\"not_met\": 3,"));
    auto const csv = run_program(check + "csv").out;
    BOOST_TEST(contains(csv, ",10,10,7,3,0,0,0,0,30.0,yes,"), csv);
    BOOST_TEST(contains(csv, "10 not applicable: "), csv);
    auto const markdown = run_program(check + "markdown").out;
    BOOST_TEST(contains(markdown, "| contract.value | 10 | 10 | 7 | 3 | 0 | 0 | 0 | 0 | 30.0 %, more than a fifth |"),
               markdown);
    auto const junit = run_program(check + "junit").out;
    BOOST_TEST(contains(junit, "<property name=\"above_a_fifth\""), junit);
    BOOST_TEST(contains(junit, "<property name=\"left_out\" value=\"10 not applicable: "), junit);
    auto const html = run_program(check + "html").out;
    BOOST_TEST(contains(html, "<span class=\"badge warning\">30.0 %</span>"));
    BOOST_TEST(contains(html, "Left out of what was considered, and why"));
}

BOOST_AUTO_TEST_CASE(every_finding_is_one_line_that_says_what_it_is) {
    auto const text = run_program("check " + examples + "--format lines").out;
    auto const told = run_program("check " + examples).out;
    auto const summary = text.substr(text.find("\nsummary: ") + 10);
    BOOST_TEST(contains(told, summary.substr(0, summary.find(" violation") + 10)));
    std::size_t violations = 0;
    for (std::size_t begin = 0; begin < text.size(); begin = text.find('\n', begin) + 1) {
        auto const line = text.substr(begin, text.find('\n', begin) - begin);
        auto const word = line.substr(0, line.find(": "));
        static std::set<std::string> const words{"checked",        "summary",  "look",        "violation",
                                                 "warning",        "note",     "cannot_tell", "counts",
                                                 "not understood", "left out", "not_assessed"};
        BOOST_TEST(words.contains(word), line);
        if (word != "violation") continue;
        auto const times = line.find(" times, at ");
        violations += times == std::string::npos ? 1 : std::stoul(line.substr(line.find("): ") + 3));
    }
    BOOST_TEST(summary.find(std::to_string(violations) + " violation") != std::string::npos, violations);
    BOOST_TEST(contains(text, "\nwarning: notice.cessation (CODE-CM3"));
}

BOOST_AUTO_TEST_CASE(each_line_of_json_lines_is_one_object_with_its_keys_in_one_order) {
    auto const out = run_program("check " + examples + "--format jsonl").out;
    BOOST_TEST(out.starts_with("{\"record\": \"run\",\"as_of\": \"2026-11-21\","));
    std::size_t findings = 0;
    for (std::size_t at = 0; at < out.size(); at = out.find('\n', at) + 1) {
        std::string_view const line = std::string_view(out).substr(at, out.find('\n', at) - at);
        BOOST_TEST((line.starts_with("{\"record\": \"") && line.ends_with('}')), line);
        if (!line.starts_with("{\"record\": \"finding\"")) continue;
        ++findings;
        std::size_t last = 0;
        for (auto const* const key : {"\"severity\":", "\"outcome\":", "\"rule\":", "\"clauses\":", "\"kind\":",
                                      "\"part\":", "\"message\":", "\"remedy\":", "\"facts\":", "\"fingerprint\":"}) {
            std::size_t const found = line.find(key);
            BOOST_TEST((found != std::string_view::npos && found > last), key);
            last = found;
        }
    }
    BOOST_TEST(findings > 50U);
}

BOOST_AUTO_TEST_CASE(test_results_are_what_their_readers_take) {
    if (!is_installed("xmllint --version")) return;
    scratch_folder const scratch;
    BOOST_REQUIRE(run_program("check " + examples + "--format junit -o '" + scratch / "r.xml'").status == 0);
    auto const read = run_shell("xmllint --noout --schema tests/io/junit.xsd '" + scratch / "r.xml'");
    BOOST_TEST(read.status == 0, read.err);
    auto const counted = run_shell("xmllint --xpath 'sum(//testsuite/@tests) = count(//testcase) and "
                                   "sum(//testsuite/@failures) = count(//failure) and "
                                   "sum(//testsuite/@skipped) = count(//skipped)' '" +
                                   scratch / "r.xml'");
    BOOST_TEST(contains(counted.out, "true"), counted.out);
    auto const failed = run_shell(
        "xmllint --xpath 'string(//testsuite[@name=\"notice.right_to_end\"]//failure/@type)' '" + scratch / "r.xml'");
    BOOST_TEST(contains(failed.out, "violation"), failed.out);
}

BOOST_AUTO_TEST_CASE(the_page_is_whole_and_asks_for_nothing_from_elsewhere) {
    scratch_folder const scratch;
    for (std::string const& command :
         {"check " + examples, std::string("deadlines examples/register.csv --as-of 2026-11-21 ")}) {
        BOOST_REQUIRE(run_program(command + "--format html -o '" + scratch / "r.html'").status == 0);
        auto const read = read_back("html", scratch / "r.html");
        BOOST_TEST(read.status == 0, read.err);
        auto const page = contents_of(scratch / "r.html");
        BOOST_TEST(contains(page, "default-src 'none'; style-src 'sha256-"));
        BOOST_TEST(!contains(page, "unsafe-inline"));
        BOOST_TEST(contains(page, "<html lang=\"en-GB\">"));
        BOOST_TEST(contains(page,
                            "role=\"img\" aria-label=\"From 1 April 2022 to 31 March 2027; last day to serve notice "
                            "30 September 2026, too late by 52 days\""));
    }
}

BOOST_AUTO_TEST_CASE(a_large_portfolio_gives_a_page_that_can_be_read) {
    scratch_folder const scratch;
    std::string lines;
    for (int each = 0; each < 4'000; ++each)
        lines += "{\"contract\": {\"id\": \"C-" + std::to_string(each) +
                 "\", \"title\": \"Service\", \"start\": \"2025-04-01\", \"end\": \"2027-" +
                 (each % 2 == 0 ? "05" : "11") + "-30\", \"value\": \"-£100\"}}\n";
    write_file(scratch / "c.jsonl", lines);
    auto const run = run_program("check '" + scratch / "c.jsonl' --as-of 2026-11-21 --format html --fail-on never");
    BOOST_TEST(run.status == 0, run.err);
    BOOST_TEST(run.out.size() < 2'000'000U);
    BOOST_TEST(contains(run.out, "are left out of the picture"));
    BOOST_TEST(contains(run.out, "4000 times: "));
}

BOOST_AUTO_TEST_CASE(a_browser_finds_filters_and_has_nothing_to_complain_of) {
    if (!is_installed("chromium --version")) return;
    scratch_folder const scratch;
    BOOST_REQUIRE(run_program("check " + examples + "--format html -o '" + scratch / "r.html'").status == 0);
    auto const browse = [&](std::string const& fragment) {
        return run_shell("timeout 100 chromium --headless --no-sandbox --disable-gpu --user-data-dir='" +
                         scratch / "profile' --enable-logging=stderr --virtual-time-budget=5000 --dump-dom 'file://" +
                         scratch / "r.html" + fragment + "'");
    };
    auto const all = browse("");
    BOOST_REQUIRE_MESSAGE(all.status == 0, all.err);
    BOOST_TEST(!contains(all.err, "CONSOLE"), all.err);
    BOOST_TEST(contains(all.out, "entries are shown."), "the script has run");
    BOOST_TEST(!contains(all.out, "<li class=\"entry\" hidden"));
    auto const some = browse("#find=short%20breaks");
    BOOST_TEST(!contains(some.err, "CONSOLE"), some.err);
    BOOST_TEST(contains(some.out, "<li class=\"entry\" hidden"));
    auto const shown = some.out.find("entries are shown.");
    BOOST_REQUIRE(shown != std::string::npos);
    BOOST_TEST(contains(some.out.substr(shown - 12, 12), " of "), some.out.substr(shown - 12, 40));
}

BOOST_AUTO_TEST_CASE(a_workbook_cannot_be_made_where_its_parts_have_no_room) {
    auto const run = run_shell("TMPDIR=/nowhere/at/all \"$leeds\" check " + examples + "--format xlsx");
    BOOST_TEST(run.status == 2);
    BOOST_TEST(run.out == "");
    BOOST_TEST(contains(run.err, "workbook"), run.err);
}

BOOST_AUTO_TEST_SUITE_END()
