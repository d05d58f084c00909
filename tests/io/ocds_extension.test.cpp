// SPDX-License-Identifier: MIT
// What is published of the extension of OCDS: its files, its page and its examples.
#include <leeds/commissioning/io/input.hpp>
#include <leeds/commissioning/io/inspection.hpp>
#include <leeds/commissioning/io/ocds_package.hpp>

#include "issue_text.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(ocds_extension)

using namespace leeds::commissioning;

namespace {

std::string environment(char const* name) {
    auto const* const value = std::getenv(name);
    return value == nullptr ? std::string() : value;
}

std::filesystem::path folder() {
    BOOST_TEST_REQUIRE(!environment("LEEDS_SOURCE").empty());
    return std::filesystem::path(environment("LEEDS_SOURCE")) / "docs" / "ocds-extension";
}

bool has_to_be_updated() { return !environment("LEEDS_UPDATE").empty(); }

std::string contents_of(std::filesystem::path const& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void write(std::filesystem::path const& file, std::string_view content) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << content;
}

std::vector<std::string> lines_of(std::string const& text) {
    std::istringstream stream(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

/// A code or the name of a list: letters and digits, a small letter first, no digit last but in a year.
bool is_lower_camel_case(std::string_view name) {
    return !name.empty() && std::islower(static_cast<unsigned char>(name[0])) != 0 &&
           std::all_of(name.begin(), name.end(), [](unsigned char each) { return std::isalnum(each) != 0; });
}

struct code_row {
    std::string code;
    std::string title;
    std::string description;
};

/// A row of a codelist: code,"title","description".
code_row row_of(std::string const& line) {
    auto const first = line.find(",\""), second = line.find("\",\"");
    BOOST_TEST_REQUIRE((first != std::string::npos && second != std::string::npos && line.back() == '"'), line);
    return {line.substr(0, first), line.substr(first + 2, second - first - 2),
            line.substr(second + 3, line.size() - second - 4)};
}

portfolio portfolio_of(std::filesystem::path const& file) {
    auto read = read_input(file.string(), contents_of(file));
    BOOST_TEST_REQUIRE(read.failure.value_or("") == "");
    BOOST_TEST(listed(read.issues) == "", file);
    portfolio all;
    all.files.push_back({read.file, read.sha256, read.kind, read.cases.size()});
    all.cases = std::move(read.cases);
    return all;
}

} // namespace

BOOST_AUTO_TEST_CASE(the_published_files_are_what_the_declarations_say_and_there_are_no_others) {
    std::set<std::string> published{"README.md"};
    for (auto const& [name, content] : ocds_extension_files()) {
        published.insert(name);
        if (has_to_be_updated()) write(folder() / name, content);
        BOOST_TEST((contents_of(folder() / name) == content), name << ": run the test with LEEDS_UPDATE=1");
    }
    for (auto const& each : std::filesystem::recursive_directory_iterator(folder())) {
        auto const name = each.path().lexically_relative(folder()).string();
        if (each.is_regular_file() && !name.starts_with("examples/")) BOOST_TEST(published.count(name) == 1U, name);
    }
}

BOOST_AUTO_TEST_CASE(a_publisher_finds_every_field_and_every_codelist_described_on_the_page) {
    constexpr std::string_view begin = "<!-- tables -->\n", end = "<!-- end of tables -->\n";
    std::string page = contents_of(folder() / "README.md");
    auto const from = page.find(begin) + begin.size(), to = page.find(end);
    BOOST_TEST_REQUIRE((begin.size() <= from && from <= to && to != std::string::npos));
    if (has_to_be_updated()) {
        page.replace(from, to - from, ocds_extension_tables());
        write(folder() / "README.md", page);
    }
    BOOST_TEST((contents_of(folder() / "README.md").find(ocds_extension_tables()) != std::string::npos),
               "the tables of README.md: run the test with LEEDS_UPDATE=1");
}

// The tables are made by other code than the schema: each names what the other has.
BOOST_AUTO_TEST_CASE(the_page_names_whatever_the_schema_and_the_codelists_hold) {
    auto const page = ocds_extension_tables();
    std::size_t fields = 0;
    for (auto const& [name, content] : ocds_extension_files()) {
        if (name.starts_with("codelists/")) {
            auto const list = name.substr(10, name.size() - 14);
            BOOST_TEST((page.find("[" + list + "](codelists/" + list + ".csv)") != std::string::npos), list);
            BOOST_TEST((page.find(" of `" + list + "` |") != std::string::npos), "no field holds codes of " << list);
        }
        if (name != "release-schema.json") continue;
        auto const lines = lines_of(content);
        for (std::size_t at = 0; at + 2 < lines.size(); ++at) { // a property: its name, its title, its description
            auto const quote = lines[at].find('"');
            bool const is_property = lines[at].ends_with("\": {") &&
                                     lines[at + 1].find("\"title\": ") != std::string::npos &&
                                     lines[at + 2].find("\"description\": ") != std::string::npos;
            if (!is_property) continue;
            auto const field = lines[at].substr(quote + 1, lines[at].size() - quote - 5);
            bool const is_object = std::isupper(static_cast<unsigned char>(field[0])) != 0;
            auto const named = is_object ? "\n### " + field + "\n" : "| `" + field + "` |";
            BOOST_TEST((page.find(named) != std::string::npos), field);
            auto const text = lines[at + 2].substr(lines[at + 2].find("\": \"") + 4);
            auto const description = text.substr(0, text.rfind('"'));
            BOOST_TEST((page.find(description) != std::string::npos), field << ": " << description);
            BOOST_TEST(description.ends_with('.'), field);
            ++fields;
        }
    }
    BOOST_TEST(fields > 350U);
}

BOOST_AUTO_TEST_CASE(codelists_keep_to_the_conventions_of_the_standard) {
    for (auto const& [name, content] : ocds_extension_files()) {
        if (!name.starts_with("codelists/")) continue;
        auto const list = name.substr(10, name.size() - 14);
        BOOST_TEST(is_lower_camel_case(list), list);
        BOOST_TEST(std::none_of(list.begin(), list.end(), [](unsigned char each) { return std::isdigit(each); }), list);
        auto const lines = lines_of(content);
        BOOST_TEST(lines.front() == "Code,Title,Description", list);
        std::set<std::string> codes;
        for (std::size_t at = 1; at < lines.size(); ++at) {
            auto const row = row_of(lines[at]);
            BOOST_TEST(is_lower_camel_case(row.code), list << ": " << row.code);
            BOOST_TEST(codes.insert(row.code).second, list << ": " << row.code);
            BOOST_TEST(std::isupper(static_cast<unsigned char>(row.title.at(0))), list << ": " << row.title);
            BOOST_TEST(std::isupper(static_cast<unsigned char>(row.description.at(0))), list << row.description);
            BOOST_TEST(row.description.ends_with('.'), list << ": " << row.description);
            BOOST_TEST(row.description.find(' ') != std::string::npos, list << ": " << row.description);
        }
        BOOST_TEST(codes.size() > 1U, list);
    }
}

BOOST_AUTO_TEST_CASE(no_two_codelists_hold_the_same) {
    std::set<std::string> tables;
    for (auto const& [name, content] : ocds_extension_files())
        if (name.starts_with("codelists/")) BOOST_TEST(tables.insert(content).second, name);
}

BOOST_AUTO_TEST_CASE(every_example_says_what_its_case_file_says_and_comes_back_when_written_again) {
    int examples = 0;
    for (auto const& each : std::filesystem::directory_iterator(folder() / "examples")) {
        if (each.path().extension() != ".json") continue;
        ++examples;
        auto const read = portfolio_of(each.path());
        auto case_file = each.path();
        auto const claimed = portfolio_of(case_file.replace_extension(".yaml"));
        BOOST_TEST(cases_as_json_lines(read) == cases_as_json_lines(claimed), each.path());
        BOOST_TEST((contents_of(folder() / "README.md").find(each.path().filename().string()) != std::string::npos));
        std::vector<input_issue> issues;
        auto const again = read_input("again", cases_as_ocds(claimed, {date(2018, 4, 12)}, issues));
        BOOST_TEST(listed(issues) + listed(again.issues) == "", each.path());
        portfolio back;
        back.cases = again.cases;
        BOOST_TEST(cases_as_json_lines(back) == cases_as_json_lines(claimed), each.path());
    }
    BOOST_TEST(examples == 3);
}

BOOST_AUTO_TEST_CASE(a_package_declares_the_extension_where_it_is_published_and_nowhere_else) {
    std::vector<input_issue> issues;
    portfolio const none;
    ocds_publication as{date(2026, 11, 21)};
    BOOST_TEST(cases_as_ocds(none, as, issues).find("extensions") == std::string::npos);
    as.extension_uri = "https://example.org/extension.json";
    BOOST_TEST(cases_as_ocds(none, as, issues).find("\"https://example.org/extension.json\"") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
