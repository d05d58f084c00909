// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/input.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(files_read)

namespace lc = ::leeds::commissioning;

namespace {

std::string environment(char const* name) {
    char const* const value = std::getenv(name);
    return value == nullptr ? std::string() : value;
}

/// A line of the table in docs/reading-files.md.
struct told {
    std::string file;
    std::size_t rows;
    std::size_t cases;
    std::size_t issues; ///< of all kinds and in all places together
};

std::vector<std::string> cells_of(std::string const& line) {
    std::vector<std::string> cells;
    for (std::size_t at = 2; at < line.size();) {
        auto const end = line.find(" |", at);
        if (end == std::string::npos) break;
        cells.push_back(line.substr(at, end - at));
        at = end + 3;
    }
    return cells;
}

/// "26 this heading is not known; 4 expected a number" holds 30.
std::size_t issues_in(std::string_view kinds) {
    std::size_t sum = 0;
    for (std::size_t at = 0; at < kinds.size();) {
        sum += static_cast<std::size_t>(std::strtoul(std::string(kinds.substr(at, 12)).c_str(), nullptr, 10));
        auto const next = kinds.find("; ", at);
        if (next == std::string_view::npos) break;
        at = next + 2;
    }
    return sum;
}

std::vector<told> table() {
    std::ifstream page(environment("LEEDS_SOURCE") + "/docs/reading-files.md");
    std::vector<told> lines;
    for (std::string line; std::getline(page, line);) {
        if (!line.starts_with("| ")) continue;
        auto const cells = cells_of(line);
        if (cells.size() != 4 || cells[1].find_first_not_of("0123456789") != std::string::npos) continue;
        lines.push_back({cells[0], std::stoul(cells[1]), std::stoul(cells[2]), issues_in(cells[3])});
    }
    return lines;
}

std::string path_of(std::string const& file) {
    std::filesystem::path const data = std::filesystem::path(environment("LEEDS_SHARED")) / "data";
    return (std::filesystem::exists(data / file) ? data / file : data / "ocds-examples" / file).string();
}

bool is_here() {
    bool const here = !environment("LEEDS_SHARED").empty() && !environment("LEEDS_SOURCE").empty();
    if (!here) BOOST_TEST_MESSAGE("the shared data is not here: not run");
    return here;
}

} // namespace

BOOST_AUTO_TEST_CASE(every_public_file_gives_the_rows_cases_and_issues_that_are_told_of_it) {
    if (!is_here()) return;
    auto const lines = table();
    BOOST_TEST(lines.size() >= 70U);
    for (told const& each : lines) {
        auto const read = lc::read_file(path_of(each.file));
        BOOST_TEST_CONTEXT(each.file) {
            BOOST_TEST(!read.failure.has_value());
            BOOST_TEST(read.rows == each.rows);
            BOOST_TEST(read.cases.size() == each.cases);
            BOOST_TEST(lc::places_of(read.issues) == each.issues);
        }
    }
}

BOOST_AUTO_TEST_CASE(what_holds_no_contract_is_refused_in_a_sentence_and_nothing_else_is) {
    if (!is_here()) return;
    std::filesystem::path const data = std::filesystem::path(environment("LEEDS_SHARED")) / "data";
    std::set<std::filesystem::path> in_table;
    for (told const& each : table()) in_table.insert(path_of(each.file));
    for (auto const& each : std::filesystem::recursive_directory_iterator(data)) {
        if (!each.is_regular_file()) continue;
        auto const read = lc::read_file(each.path().string());
        BOOST_TEST_CONTEXT(each.path()) {
            BOOST_TEST(read.failure.has_value() == !in_table.contains(each.path()));
            if (!read.failure) continue;
            BOOST_TEST(read.failure->ends_with("."));
            BOOST_TEST(read.cases.empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(rows_and_cases_are_those_that_a_script_counts_without_the_library) {
    if (!is_here()) return;
    if (std::system("python3 -c 'import csv, json' 2>/dev/null") != 0) {
        BOOST_TEST_MESSAGE("python3 is not installed: not run");
        return;
    }
    std::map<std::string, std::string> counted;
    std::string command = "python3 '" + environment("LEEDS_SOURCE") + "/tests/io/count_inputs.py'";
    for (told const& each : table()) command.append(" '").append(path_of(each.file)).append("'");
    std::FILE* const output = popen(command.c_str(), "r");
    BOOST_REQUIRE(output != nullptr);
    std::string text;
    for (int letter = std::fgetc(output); letter != EOF; letter = std::fgetc(output))
        text.push_back(static_cast<char>(letter));
    BOOST_TEST(pclose(output) == 0);
    for (std::size_t at = 0; at < text.size();) {
        auto const end = text.find('\n', at);
        auto const tab = text.find('\t', at);
        if (end == std::string::npos || tab == std::string::npos) break;
        counted[text.substr(at, tab - at)] = text.substr(tab + 1, end - tab - 1);
        at = end + 1;
    }
    for (told const& each : table())
        BOOST_TEST(counted[path_of(each.file)] == std::to_string(each.rows) + "\t" + std::to_string(each.cases),
                   each.file);
}

BOOST_AUTO_TEST_SUITE_END()
