// SPDX-License-Identifier: MIT
#pragma once

#include <boost/test/unit_test.hpp>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include <sys/wait.h>
#include <unistd.h>

/// A folder that is gone with its files at the end of a test.
class scratch_folder {
public:
    scratch_folder() {
        std::string pattern = (std::filesystem::temp_directory_path() / ("leeds-" + std::string(6, 'X'))).string();
        BOOST_REQUIRE(::mkdtemp(pattern.data()) != nullptr);
        path_ = pattern;
    }
    scratch_folder(scratch_folder const&) = delete;
    scratch_folder& operator=(scratch_folder const&) = delete;
    ~scratch_folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    [[nodiscard]] std::string operator/(std::string_view name) const { return (path_ / name).string(); }
    [[nodiscard]] std::filesystem::path const& path() const noexcept { return path_; }

private:
    std::filesystem::path path_;
};

[[nodiscard]] inline std::string contents_of(std::string const& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

inline void write_file(std::string const& file, std::string_view content) {
    std::ofstream(file, std::ios::binary).write(content.data(), static_cast<std::streamsize>(content.size()));
}

struct program_run {
    int status = -1;
    std::string out;
    std::string err;
};

[[nodiscard]] inline std::string environment(char const* name) {
    char const* const value = std::getenv(name);
    return value == nullptr ? std::string{} : value;
}

/// Runs a shell command in the source folder, in which `$leeds` is the program.
[[nodiscard]] inline program_run run_shell(std::string const& command) {
    scratch_folder const scratch;
    BOOST_REQUIRE_MESSAGE(!environment("LEEDS_PROGRAM").empty(), "LEEDS_PROGRAM names the program");
    std::string const line = "cd '" + environment("LEEDS_SOURCE") + "' && leeds='" + environment("LEEDS_PROGRAM") +
                             "' && { " + command + "\n} >'" + scratch / "out" + "' 2>'" + scratch / "err" + "'";
    int const status = std::system(line.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, contents_of(scratch / "out"), contents_of(scratch / "err")};
}

/// Runs the program with arguments as a shell reads them.
[[nodiscard]] inline program_run run_program(std::string const& arguments) {
    return run_shell("\"$leeds\" " + arguments);
}

[[nodiscard]] inline bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}
