// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <filesystem>

namespace leeds::commissioning::inline v0 {
namespace {

/// How much of the work reading is, roughly: words are made for what is found.
constexpr double share_of_reading = 0.5;

std::size_t size_of(std::string const& file) {
    std::error_code error;
    auto const size = std::filesystem::file_size(file, error);
    return error ? 0 : static_cast<std::size_t>(size);
}

} // namespace

portfolio read_all(std::vector<std::string> const& files, progress& shown) {
    if (std::count(files.begin(), files.end(), "-") > 1) throw could_not("standard input (-) can be read only once");
    std::size_t total = 0;
    for (std::string const& each : files) total += size_of(each);
    std::vector<input> inputs;
    std::size_t unreadable = 0;
    std::size_t done = 0;
    for (std::string const& each : files) {
        shown.now_at(total == 0 ? 0 : share_of_reading * static_cast<double>(done) / static_cast<double>(total),
                     "reading " + (each == "-" ? "standard input" : each));
        inputs.push_back(read_file(each));
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
    return join_inputs(std::move(inputs));
}

} // namespace leeds::commissioning::inline v0
