// SPDX-License-Identifier: MIT
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <sys/wait.h>

// Asks ajv, a validator of JSON Schema for JavaScript, what it thinks of documents. It is no part of the library: where
// it is not installed the tests that ask it are passed over, and say so in a line that ctest looks for.

/// Where `tests/install_dependencies.sh tests` puts it, unless LEEDS_AJV names another folder.
[[nodiscard]] inline std::string folder_of_ajv() {
    if (char const* const named = std::getenv("LEEDS_AJV"); named != nullptr && *named != '\0') return named;
    char const* const source = std::getenv("LEEDS_SOURCE");
    return std::string(source == nullptr ? "." : source) + "/build/ajv";
}

/// Runs a script of tests/ajv and takes what it prints, a line each; nothing, once said why, where ajv is not there.
[[nodiscard]] inline std::optional<std::vector<std::string>>
ask_ajv(std::string const& script, std::string const& arguments, std::filesystem::path const& scratch) {
    char const* const source = std::getenv("LEEDS_SOURCE");
    auto const printed = scratch / "ajv.out";
    std::string const line = std::string("cd '") + (source == nullptr ? "." : source) + "' && node tests/ajv/" +
                             script + " '" + folder_of_ajv() + "' " + arguments + " >'" + printed.string() + "' 2>&1";
    int const ended = std::system(line.c_str());
    int const status = WIFEXITED(ended) ? WEXITSTATUS(ended) : -1;
    std::ifstream stream(printed);
    std::vector<std::string> lines;
    for (std::string each; std::getline(stream, each);) lines.push_back(each);
    if (status == 0) return lines;
    constexpr int not_found = 127, not_installed = 3;
    if (status == not_found) std::cout << "passed over: node is not installed, which ajv needs" << std::endl;
    if (status == not_installed && !lines.empty()) std::cout << lines.front() << std::endl;
    if (status == not_found || status == not_installed) return std::nullopt;
    lines.emplace_back("refused: the script ended with " + std::to_string(status));
    return lines;
}

/// Documents, each with the schema that it is held against.
class documents_for_ajv {
public:
    explicit documents_for_ajv(std::filesystem::path scratch) : scratch_(std::move(scratch)) {}

    /// @param schema name in docs/schemas; without a file the schema itself is checked
    void add(std::string_view schema, std::string_view file = {}) {
        list_.append("docs/schemas/").append(schema).append(".schema.json");
        if (!file.empty()) list_.append("\t").append(file);
        list_.append("\n");
    }

    /// "valid FILE" or "refused FILE: why" for each, in their order.
    [[nodiscard]] std::optional<std::vector<std::string>> ask() const {
        std::ofstream(scratch_ / "list", std::ios::binary) << list_;
        return ask_ajv("validate.mjs", "'" + (scratch_ / "list").string() + "'", scratch_);
    }

private:
    std::filesystem::path scratch_;
    std::string list_;
};
