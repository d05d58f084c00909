// SPDX-License-Identifier: MIT
// The published schemas are valid themselves and take what the program writes, by an independent validator
// (python3-jsonschema).
#include "run_program.hpp"

#include <leeds/commissioning/io/input.hpp>
#include <leeds/commissioning/io/json.hpp>
#include <leeds/commissioning/io/json_schema.hpp>
#include <leeds/commissioning/io/template.hpp>

#include <filesystem>
#include <vector>

BOOST_AUTO_TEST_SUITE(json_schemas)

namespace lc = leeds::commissioning;

namespace {

bool has_validator() {
    bool const there = run_shell("/usr/bin/python3 -c 'import jsonschema'").status == 0;
    if (!there) BOOST_TEST_MESSAGE("python3-jsonschema is not installed, so nothing was validated");
    return there;
}

program_run validated(std::string const& schema, std::string const& file) {
    return run_shell("/usr/bin/python3 tests/io/read_report.py schema docs/schemas/" + schema + ".schema.json '" +
                     file + "'");
}

std::vector<std::string> examples() {
    std::vector<std::string> files;
    for (auto const& each : std::filesystem::directory_iterator(environment("LEEDS_SOURCE") + "/examples/cases"))
        files.push_back(each.path().string());
    BOOST_REQUIRE(files.size() > 5U);
    return files;
}

std::string as_json(lc::read_case const& each) {
    auto const write = [](auto const& subject) { return lc::write_json_record(subject); };
    return "{\"" + std::string(lc::kind_of(each.subject)) + "\": " + std::visit(write, each.subject) + "}";
}

} // namespace

BOOST_AUTO_TEST_CASE(what_is_published_is_what_the_declarations_say) {
    for (lc::published_schema const& each : lc::published_schemas())
        BOOST_TEST((contents_of(environment("LEEDS_SOURCE") + "/docs/schemas/" + std::string(each.name) +
                                ".schema.json") == each.text()),
                   each.name);
}

BOOST_AUTO_TEST_CASE(every_example_is_a_case_file_by_the_schema) {
    if (!has_validator()) return;
    scratch_folder const scratch;
    for (std::string const& file : examples()) {
        auto const read = lc::read_input(file, contents_of(file));
        BOOST_REQUIRE_MESSAGE(!read.failure, file);
        std::string list = "[";
        for (lc::read_case const& each : read.cases) list.append(list.size() > 1 ? "," : "").append(as_json(each));
        write_file(scratch / "cases.json", list + "]");
        auto const run = validated("case-file", scratch / "cases.json");
        BOOST_TEST(run.status == 0, file << ": " << run.err);
    }
}

BOOST_AUTO_TEST_CASE(every_report_is_what_its_schema_says) {
    if (!has_validator()) return;
    scratch_folder const scratch;
    auto const make_sure = [&](std::string const& schema, std::string const& arguments) {
        auto const report = run_program(arguments);
        BOOST_REQUIRE_MESSAGE(report.status <= 1, arguments << ": " << report.err);
        write_file(scratch / "report.json", report.out);
        auto const run = validated(schema, scratch / "report.json");
        BOOST_TEST(run.status == 0, arguments << ": " << run.err);
    };
    std::string all = "examples/register.csv";
    for (std::string const& file : examples()) all.append(" '").append(file).append("'");
    make_sure("check-report", "check --format json --as-of 2026-11-21 " + all);
    make_sure("check-report", "check --format json --all --as-of 2018-01-15 " + all);
    make_sure("check-report", "check --format json --as-of 2026-11-21 examples/cases/ndti.yaml");
    make_sure("deadlines", "deadlines --format json --as-of 2026-11-21 " + all);
    make_sure("deadlines", "deadlines --format json --within 3 --as-of 2026-11-21 " + all);
    make_sure("ending-plan", "plan --format json --as-of 2026-11-21 --end 2027-08-31 --key");
    make_sure("ending-plan", "plan --format json --as-of 2026-11-21 --id EX-201 examples/cases/ending-a-service.yaml");
    make_sure("decision-plan", "plan --format json --as-of 2026-11-21 --decide 2026-11-30 --key");
    make_sure("decision-plan", "plan --format json --as-of 2026-11-21 --in-effect 2027-01-04");
}

BOOST_AUTO_TEST_CASE(a_slip_is_refused_by_the_schema) {
    if (!has_validator()) return;
    scratch_folder const scratch;
    for (std::string const wrong : {R"({"contract": {"titel": "x"}})", R"({"contract": {"start": "1 May 2026"}})",
                                    R"({"contract": {"rolling": 1}})", R"({"contract": {"funding_form": "gift"}})",
                                    R"({"contract": {}, "waiver": {}})"}) {
        write_file(scratch / "case.json", wrong);
        BOOST_TEST(validated("case-file", scratch / "case.json").status != 0, wrong);
    }
    auto report = run_program("check --format json --as-of 2026-11-21 examples/cases/ndti.yaml").out;
    report.replace(report.find("\"considered\""), 12, "\"considred\"");
    write_file(scratch / "report.json", report);
    BOOST_TEST(validated("check-report", scratch / "report.json").status != 0);
}

BOOST_AUTO_TEST_SUITE_END()
