// SPDX-License-Identifier: MIT
// By another validator, ajv in its strict mode: the published schemas are in order themselves, and take every file of
// the examples and of the scenarios and every JSON that the program writes.
#include "../ajv/ajv.hpp"
#include "run_program.hpp"

#include <leeds/commissioning/io/json_schema.hpp>
#include <leeds/commissioning/io/policy_file.hpp>

#include <algorithm>
#include <filesystem>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(ajv)

namespace lc = leeds::commissioning;

namespace {

/// The files of a folder and of those below it, in order, with their paths from the source folder.
std::vector<std::string> files_below(std::string const& folder) {
    std::filesystem::path const source = environment("LEEDS_SOURCE");
    std::vector<std::string> files;
    for (auto const& each : std::filesystem::recursive_directory_iterator(source / folder))
        if (each.is_regular_file()) files.push_back(each.path().lexically_relative(source).string());
    std::sort(files.begin(), files.end());
    return files;
}

bool is_data(std::string const& file) {
    return file.ends_with(".yaml") || file.ends_with(".json") || file.ends_with(".jsonl");
}

/// The schema of a file of the examples; empty where it is none that the program reads.
std::string schema_of_file(std::string const& file) {
    if (file.starts_with("examples/cases/")) return "case-file";
    if (file.find("scenario") != std::string::npos) return "scenario";
    if (!file.starts_with("examples/policies/")) return {};
    auto const text = contents_of(environment("LEEDS_SOURCE") + "/" + file);
    return lc::kind_of_policy_text(text) == lc::policy_text::overlay ? "overlay" : "policy";
}

void check_valid(documents_for_ajv const& documents, std::size_t at_least) {
    auto const answers = documents.ask();
    if (!answers) return;
    for (std::string const& each : *answers) BOOST_TEST(each.starts_with("valid "), each);
    BOOST_TEST(answers->size() >= at_least);
}

/// What the program writes, put into files with the schemas that they are to keep to.
class written {
public:
    void add(std::string const& schema, std::string const& arguments, std::string const& ending = ".json") {
        auto const file = scratch_ / (std::to_string(++number_) + ending);
        auto const run = run_program(arguments);
        BOOST_REQUIRE_MESSAGE(run.status <= 1, arguments << ": " << run.err);
        write_file(file, run.out);
        documents_.add(schema, file);
    }
    void check() const { check_valid(documents_, static_cast<std::size_t>(number_)); }

private:
    scratch_folder scratch_;
    documents_for_ajv documents_{scratch_.path()};
    int number_ = 0;
};

/// Texts put into files, each with the schema that it is held against.
class texts {
public:
    void add(std::string const& schema, std::string const& text, std::string const& ending = ".json") {
        auto const file = scratch_ / (std::to_string(++number_) + ending);
        write_file(file, text);
        documents_.add(schema, file);
    }
    [[nodiscard]] int number() const noexcept { return number_; }
    [[nodiscard]] auto ask() const { return documents_.ask(); }

private:
    scratch_folder scratch_;
    documents_for_ajv documents_{scratch_.path()};
    int number_ = 0;
};

/// A text with one place changed.
std::string with(std::string text, std::string_view from, std::string_view to) {
    auto const at = text.find(from);
    BOOST_REQUIRE_MESSAGE(at != std::string::npos, "no " << from << " in it");
    return text.replace(at, from.size(), to);
}

} // namespace

BOOST_AUTO_TEST_CASE(an_editor_can_use_every_published_schema) {
    scratch_folder const scratch;
    documents_for_ajv schemas(scratch.path());
    for (lc::published_schema const& each : lc::published_schemas()) schemas.add(each.name);
    check_valid(schemas, lc::published_schemas().size());
}

BOOST_AUTO_TEST_CASE(every_file_that_the_examples_and_scenarios_hold_is_what_its_schema_says) {
    scratch_folder const scratch;
    documents_for_ajv documents(scratch.path());
    std::size_t known = 0;
    for (std::string const& file : files_below("examples"))
        if (auto const schema = schema_of_file(file); is_data(file) && !schema.empty())
            documents.add(schema, file), ++known;
    for (std::string const& file : files_below("tests/scenarios")) documents.add("scenario", file), ++known;
    check_valid(documents, known);
    BOOST_TEST(known > 50U);
}

BOOST_AUTO_TEST_CASE(what_the_program_writes_to_be_read_again_is_what_its_schema_says) {
    written files;
    std::string cases;
    for (std::string const& file : files_below("examples/cases")) cases.append(" ").append(file);
    files.add("case-file", "convert" + cases, ".jsonl");
    files.add("case-file", "convert examples/register.csv 2>&-", ".jsonl");
    files.add("policy", "policy init", ".yaml");
    for (std::string const kind : {"contract", "exercise", "waiver", "decommissioning", "oversight"})
        files.add("case-file", "template " + kind, ".yaml");
    files.check();
}

BOOST_AUTO_TEST_CASE(every_report_is_what_its_schema_says) {
    std::string all = "examples/register.csv";
    for (std::string const& file : files_below("examples/cases")) all.append(" ").append(file);
    std::string const today = " --as-of 2026-11-21 ";
    written reports;
    for (auto const& [format, schema, ending] :
         {std::tuple{"json", "check-report", ".json"}, std::tuple{"jsonl", "check-report-line", ".jsonl"}}) {
        std::string const check = std::string("check --format ") + format;
        reports.add(schema, check + today + all, ending);
        reports.add(schema, check + " --all --as-of 2018-01-15 " + all, ending);
        reports.add(schema, check + today + "examples/cases/ndti.yaml", ending);
    }
    reports.add("deadlines", "deadlines --format json" + today + all);
    reports.add("deadlines", "deadlines --format json --within 3" + today + all);
    reports.add("ending-plan", "plan --format json --end 2027-08-31 --key" + today);
    reports.add("ending-plan", "plan --format json --id EX-201" + today + "examples/cases/ending-a-service.yaml");
    reports.add("decision-plan", "plan --format json --decide 2026-11-30 --key" + today);
    reports.add("decision-plan", "plan --format json --in-effect 2027-01-04" + today);
    reports.add("notice", "notice --served 2023-02-28 --json");
    reports.add("notice", "notice --end 2027-02-28 --json");
    reports.add("notice", "notice --served 2023-02-28 --end 2023-08-27 --json");
    scratch_folder const scratch;
    write_file(scratch / "off.yaml", "overlay: Off\nchanges:\n  - rule: notice.funding_change\n    value: off\n"
                                     "    from: 2020-01-01\n    to: 2027-12-31\n    reference: {title: A draft}\n");
    std::string const overlays = " --with examples/policies/nine-months-at-once.yaml "
                                 "--with examples/policies/nine-months.yaml --with '" +
                                 scratch / "off.yaml" + "'";
    reports.add("comparison", "compare --format json" + today + all + overlays);
    reports.add("variation", "compare --format json --vary notice.minimum_months=0..18" + today + all);
    reports.add("scenario-report", "test --format json examples/scenarios examples/wrong_scenario.yaml");
    reports.add("scenario-report", "test --format json --coverage --mutate examples/scenarios");
    reports.check();
}

BOOST_AUTO_TEST_CASE(a_slip_in_a_file_is_refused) {
    std::string const scenario = R"({"name": "n", "as_of": "2026-11-21", "given": {"file": "f"}, "expect": []})";
    std::string const overlay = R"({"overlay": "o", "changes": [{"parameter": "p", "value": 9}]})";
    texts documents;
    documents.add("scenario", scenario);
    documents.add("overlay", overlay);
    documents.add("case-file", "contract:\n  id: 0107\n  rolling: yes\n  early_end: no\n  value: 88000\n", ".yaml");
    int const in_order = documents.number();
    for (std::string const wrong :
         {R"({"contract": {"titel": "x"}})", R"({"contract": {"start": "1 May 2026"}})",
          R"({"contract": {"start": "2026-02-30"}})", R"({"contract": {"rolling": 1}})",
          R"({"contract": {"funding_form": "gift"}})", R"({"contract": {}, "waiver": {}})", R"({})",
          R"({"contract": {"value": {"currency": "GBP"}}})", R"({"contract": {"notice_clause": {"length": "long"}}})",
          R"({"oversight": {"code_approved": "2018-13"}})"})
        documents.add("case-file", wrong);
    documents.add("case-file", "contract:\n  rolling: perhaps\n", ".yaml");
    documents.add("case-file", "contract:\n  rolling: \"yes\"\n", ".yaml");
    documents.add("scenario", with(scenario, R"("as_of": "2026-11-21", )", ""));
    documents.add("scenario", with(scenario, "\"expect\": []", R"("expect": [{"outcome": "good"}])"));
    documents.add("overlay", with(overlay, R"("overlay": "o", )", ""));
    documents.add("overlay", with(overlay, "9", "[9]"));
    auto const answers = documents.ask();
    if (!answers) return;
    BOOST_TEST_REQUIRE(answers->size() == static_cast<std::size_t>(documents.number()));
    for (int each = 0; each < documents.number(); ++each) {
        std::string const& answer = (*answers)[static_cast<std::size_t>(each)];
        BOOST_TEST(answer.starts_with(each < in_order ? "valid " : "refused "), answer);
    }
}

BOOST_AUTO_TEST_CASE(a_slip_in_a_report_is_refused) {
    std::string const check = "check --as-of 2026-11-21 examples/cases/ndti.yaml examples/cases/ending-a-service.yaml";
    auto const report = run_program(check + " --format json").out;
    auto const lines = run_program(check + " --format jsonl").out;
    auto const notice = run_program("notice --served 2023-02-28 --json").out;
    texts documents;
    documents.add("check-report", with(report, "\"considered\"", "\"considred\""));
    documents.add("check-report", with(report, "\"as_of\": \"2026-11-21\",", ""));
    documents.add("check-report", with(report, "\"outcome\": \"", "\"outcome\": \"un"));
    documents.add("check-report", with(report, "\"as_of\": \"2026-11-21\"", "\"as_of\": \"2026-11-31\""));
    documents.add("check-report-line", with(lines, "\"record\": \"count\"", "\"record\": \"sum\""), ".jsonl");
    documents.add("check-report-line", with(lines, "\"severity\": \"", "\"severity\": \"un"), ".jsonl");
    documents.add("notice", with(notice, "\"months\": 6", "\"months\": \"6\""));
    documents.add("notice", with(notice, "\"note\"", "\"notes\""));
    auto const answers = documents.ask();
    if (!answers) return;
    BOOST_TEST_REQUIRE(answers->size() == static_cast<std::size_t>(documents.number()));
    for (std::string const& each : *answers) BOOST_TEST(each.starts_with("refused "), each);
}

BOOST_AUTO_TEST_SUITE_END()
