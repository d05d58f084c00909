// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/scenario.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>

namespace leeds::commissioning::inline v0 {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 4> endings{".yaml", ".yml", ".json", ".jsonl"};

bool is_scenario_file(fs::path const& path) {
    std::string const ending = path.extension().string();
    return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

bool is_hidden(fs::path const& path) { return path.filename().string().starts_with('.'); }

/// Adds the scenario files below a folder. What cannot be looked into is passed over.
void add_files_below(fs::path const& folder, std::vector<std::string>& paths) {
    std::error_code error;
    fs::recursive_directory_iterator each(folder, fs::directory_options::skip_permission_denied, error);
    for (fs::recursive_directory_iterator const end; !error && each != end; each.increment(error)) {
        std::error_code ignored;
        if (is_hidden(each->path())) {
            if (each->is_directory(ignored)) each.disable_recursion_pending();
            continue;
        }
        if (is_scenario_file(each->path()) && each->is_regular_file(ignored)) paths.push_back(each->path().string());
    }
}

struct close_file {
    void operator()(std::FILE* file) const noexcept { std::fclose(file); }
};

scenario_file failed(std::string const& path, std::string const& reason) {
    return {path, {}, {}, path + " " + reason + "."};
}

} // namespace

std::vector<std::string> scenario_paths(std::vector<std::string> const& paths) {
    std::vector<std::string> all;
    for (std::string const& each : paths) {
        std::error_code ignored;
        if (!fs::is_directory(each, ignored)) {
            all.push_back(each);
            continue;
        }
        auto const begin = static_cast<std::ptrdiff_t>(all.size());
        add_files_below(each, all);
        std::sort(all.begin() + begin, all.end());
    }
    return all;
}

scenario_file read_scenario_file(std::string const& path, rule_book const& rules, policy const& baseline) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) return failed(path, "is a directory");
    std::unique_ptr<std::FILE, close_file> const file(std::fopen(path.c_str(), "rb"));
    if (file == nullptr) return failed(path, "cannot be opened: " + std::generic_category().message(errno));
    std::string content;
    std::array<char, 65536> block;
    while (content.size() <= longest_input) {
        auto const size = std::fread(block.data(), 1, block.size(), file.get());
        if (size == 0) break;
        content.append(block.data(), size);
    }
    if (std::ferror(file.get()) != 0) return failed(path, "cannot be read: " + std::generic_category().message(errno));
    if (content.size() > longest_input)
        return failed(path, "is longer than " + std::to_string(longest_input) + " bytes, the most that is read");
    return read_scenarios(path, content, rules, baseline);
}

} // namespace leeds::commissioning::inline v0
