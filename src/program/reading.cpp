// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <leeds/commissioning/io/attached_facts.hpp>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace leeds::commissioning::inline v0 {
namespace {

/// How much of the work reading is, roughly: words are made for what is found.
constexpr double share_of_reading = 0.5;

std::size_t size_of(std::string const& file) {
    std::error_code error;
    auto const size = std::filesystem::file_size(file, error);
    return error ? 0 : static_cast<std::size_t>(size);
}

/// A small file of the user's own: a map of headings, or facts.
std::string content_of(std::string const& option, std::string const& file) {
    std::error_code error;
    if (std::filesystem::is_directory(file, error)) throw could_not(option + ": " + file + " is a directory");
    std::ifstream stream(file, std::ios::binary);
    std::string content(std::istreambuf_iterator<char>(stream), {});
    if (!stream) throw could_not(option + ": " + file + " cannot be read");
    return content;
}

reading_options options_of(reading_choices const& how) {
    if (how.map.empty()) return {};
    auto read = read_heading_map(how.map, content_of("--map", how.map));
    if (read.failure) throw could_not(*read.failure);
    return {std::move(read.map)};
}

} // namespace

void reading_choices::add_to(CLI::App& command) {
    command.add_option("--map", map, "What headings of a table stand for: lines such as Ends on = end")
        ->type_name("FILE");
    command.add_option("--with-facts", facts, "Notices, notice clauses and waivers to put with what is read (YAML)")
        ->type_name("FILE");
}

std::vector<std::string> reading_choices::all_files(std::vector<std::string> files) const {
    for (auto const& each : {map, facts})
        if (!each.empty()) files.push_back(each);
    return files;
}

portfolio read_all(std::vector<std::string> const& files, progress& shown, reading_choices const& how,
                   std::function<void(input const&)> const& seen) {
    auto const options = options_of(how);
    if (std::count(files.begin(), files.end(), "-") > 1) throw could_not("standard input (-) can be read only once");
    std::size_t total = 0;
    for (std::string const& each : files) total += size_of(each);
    std::vector<input> inputs;
    std::size_t unreadable = 0;
    std::size_t done = 0;
    for (std::string const& each : files) {
        shown.now_at(total == 0 ? 0 : share_of_reading * static_cast<double>(done) / static_cast<double>(total),
                     "reading " + (each == "-" ? "standard input" : each));
        inputs.push_back(read_file(each, options));
        done += size_of(each);
    }
    shown.now_at(share_of_reading, "writing the report");
    for (input const& each : inputs) {
        if (!each.failure) continue;
        ++unreadable;
        complain(*each.failure);
    }
    if (unreadable > 0)
        throw could_not(files.size() == 1 ? "nothing was done"
                                          : "nothing was done, because " + std::to_string(unreadable) + " of " +
                                                std::to_string(files.size()) + " files could not be read");
    for (input const& each : inputs)
        if (seen) seen(each);
    portfolio all = join_inputs(std::move(inputs));
    if (!how.facts.empty())
        if (auto const failure = attach_facts(all, how.facts, content_of("--with-facts", how.facts)))
            throw could_not(*failure);
    return all;
}

} // namespace leeds::commissioning::inline v0
