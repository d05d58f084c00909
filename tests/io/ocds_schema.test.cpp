// SPDX-License-Identifier: MIT
// What is written as OCDS, and the examples of its extension, by another validator: ajv, with the schema of OCDS 1.1.5.
#include "../ajv/ajv.hpp"

#include <leeds/commissioning/io/input.hpp>
#include <leeds/commissioning/io/ocds_package.hpp>

#include "full_case.hpp"
#include "full_decommissioning.hpp"
#include "full_waiver.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(ocds_schema)

using namespace leeds::commissioning;

namespace {

/// A folder of its own, gone at the end.
class scratch {
public:
    scratch() {
        std::string pattern = (std::filesystem::temp_directory_path() / ("leeds-" + std::string(6, 'X'))).string();
        BOOST_REQUIRE(::mkdtemp(pattern.data()) != nullptr);
        path_ = pattern;
    }
    scratch(scratch const&) = delete;
    scratch& operator=(scratch const&) = delete;
    ~scratch() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    [[nodiscard]] std::filesystem::path const& path() const noexcept { return path_; }

private:
    std::filesystem::path path_;
};

std::string folder_of_schemas() {
    auto const* const shared = std::getenv("LEEDS_SHARED");
    return shared == nullptr ? std::string() : std::string(shared) + "/data/ocds-schema-1.1.5";
}

/// "valid FILE" or "refused FILE: why" of the patched schema, then twice of each package: of the package and of its
/// releases.
std::optional<std::vector<std::string>> ask_about(std::vector<std::filesystem::path> const& packages,
                                                  std::filesystem::path const& folder) {
    auto const schemas = folder_of_schemas();
    if (!std::filesystem::exists(schemas)) {
        std::cout << "passed over: the schema of OCDS is not here (LEEDS_SHARED)" << std::endl;
        return std::nullopt;
    }
    std::string arguments = "'" + schemas + "' docs/ocds-extension";
    for (auto const& each : packages) arguments.append(" '").append(each.string()).append("'");
    return ask_ajv("validate_ocds.mjs", arguments, folder);
}

std::string package_of(std::string const& content) {
    auto read = read_input("f", content);
    portfolio all;
    all.cases = std::move(read.cases);
    std::vector<input_issue> issues;
    return cases_as_ocds(all, {date(2026, 11, 21)}, issues);
}

} // namespace

BOOST_AUTO_TEST_CASE(what_is_written_and_every_example_is_valid_against_the_standard_with_the_extension_applied) {
    scratch const own;
    std::vector<std::filesystem::path> packages;
    for (std::string const& content : {full_case, full_waiver, full_decommissioning}) {
        packages.push_back(own.path() / (std::to_string(packages.size()) + ".json"));
        std::ofstream(packages.back(), std::ios::binary) << package_of(content);
    }
    auto const* const source = std::getenv("LEEDS_SOURCE");
    BOOST_TEST_REQUIRE(source != nullptr);
    for (auto const& each : std::filesystem::directory_iterator(std::string(source) + "/docs/ocds-extension/examples"))
        if (each.path().extension() == ".json") packages.push_back(each.path());
    BOOST_TEST(packages.size() == 6U);
    auto const answers = ask_about(packages, own.path());
    if (!answers) return;
    BOOST_TEST(answers->size() == 1 + 2 * packages.size());
    for (std::string const& each : *answers) BOOST_TEST(each.starts_with("valid "), each);
}

BOOST_AUTO_TEST_CASE(a_slip_in_a_package_is_refused) {
    scratch const own;
    auto const package = package_of(full_case);
    std::vector<std::filesystem::path> packages;
    for (auto const& [from, to] : {std::pair<std::string, std::string>{"\"lastFundedDay\"", "\"someDay\""},
                                   {"T00:00:00Z", ""},
                                   {"\"rolling\": ", "\"rolling\": 1, \"was\": "},
                                   {"\"tag\"", "\"tags\""}}) {
        std::string wrong = package;
        auto const at = wrong.find(from);
        BOOST_TEST_REQUIRE(at != std::string::npos, from);
        packages.push_back(own.path() / (std::to_string(packages.size()) + ".json"));
        std::ofstream(packages.back(), std::ios::binary) << wrong.replace(at, from.size(), to);
    }
    auto const answers = ask_about(packages, own.path());
    if (!answers) return;
    for (auto const& each : packages)
        BOOST_TEST(std::any_of(answers->begin(), answers->end(),
                               [&](auto const& line) { return line.starts_with("refused " + each.string()); }),
                   each);
}

BOOST_AUTO_TEST_SUITE_END()
