// SPDX-License-Identifier: MIT
// The published schemas are those of the declarations. That they take what they should is asked in ajv.test.cpp.
#include "run_program.hpp"

#include <leeds/commissioning/io/json_schema.hpp>
#include <leeds/commissioning/io/scenario.hpp>
#include <leeds/commissioning/io/template.hpp>

#include <filesystem>
#include <set>

BOOST_AUTO_TEST_SUITE(json_schemas)

namespace lc = leeds::commissioning;

BOOST_AUTO_TEST_CASE(what_is_published_is_what_the_declarations_say) {
    for (lc::published_schema const& each : lc::published_schemas())
        BOOST_TEST((contents_of(environment("LEEDS_SOURCE") + "/docs/schemas/" + std::string(each.name) +
                                ".schema.json") == each.text()),
                   each.name);
}

BOOST_AUTO_TEST_CASE(nothing_else_is_published_and_the_page_lists_them_all) {
    auto const page = contents_of(environment("LEEDS_SOURCE") + "/docs/schemas/README.md");
    std::set<std::string> names{"README.md"};
    for (lc::published_schema const& each : lc::published_schemas())
        names.insert(std::string(each.name) + ".schema.json");
    for (auto const& each : std::filesystem::directory_iterator(environment("LEEDS_SOURCE") + "/docs/schemas"))
        BOOST_TEST(names.erase(each.path().filename().string()) == 1U, each.path().filename());
    BOOST_TEST(names.empty());
    for (lc::published_schema const& each : lc::published_schemas())
        BOOST_TEST(contains(page, "(" + std::string(each.name) + ".schema.json)"), each.name);
}

BOOST_AUTO_TEST_CASE(the_program_prints_the_schemas_of_the_files_that_people_write) {
    BOOST_TEST(run_program("template --schema").out == lc::case_json_schema());
    BOOST_TEST(run_program("test --schema").out == lc::scenario_json_schema());
}

BOOST_AUTO_TEST_SUITE_END()
