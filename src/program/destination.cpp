// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace leeds::commissioning::inline v0 {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(std::string const& where) {
    throw could_not("cannot write " + where + ": " + std::strerror(errno));
}

void write_all(int descriptor, std::string_view text, std::string const& where) {
    while (!text.empty()) {
        auto const written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) fail(where);
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

/// A file beside the one to be written, which takes its place once it is whole and is gone if it never is.
class file_beside {
public:
    explicit file_beside(fs::path const& target) : target_(target), own_(target) {
        own_ += ".new-" + std::to_string(::getpid());
        descriptor_ = ::open(own_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (descriptor_ < 0) fail(target_.string());
        std::error_code ignored;
        auto const old = fs::status(target_, ignored);
        if (fs::exists(old)) fs::permissions(own_, old.permissions(), ignored);
    }
    file_beside(file_beside const&) = delete;
    file_beside& operator=(file_beside const&) = delete;
    ~file_beside() {
        if (descriptor_ >= 0) ::close(descriptor_);
        if (!own_.empty()) ::unlink(own_.c_str());
    }

    void replace_with(std::string_view text) {
        write_all(descriptor_, text, target_.string());
        if (::fsync(descriptor_) != 0 || ::close(std::exchange(descriptor_, -1)) != 0) fail(target_.string());
        if (::rename(own_.c_str(), target_.c_str()) != 0) fail(target_.string());
        own_.clear();
    }

private:
    fs::path target_;
    fs::path own_;
    int descriptor_ = -1;
};

/// A terminal, a pipe or a device cannot be replaced: it is written to.
void write_through(fs::path const& target, std::string_view text) {
    int const descriptor = ::open(target.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0) fail(target.string());
    write_all(descriptor, text, target.string());
    if (::close(descriptor) != 0) fail(target.string());
}

/// What a file is, whatever it is called: nothing where there is none.
std::optional<struct stat> identity_of(std::string const& file) {
    struct stat found {};
    bool const is_there = file == "-" ? ::fstat(STDIN_FILENO, &found) == 0 : ::stat(file.c_str(), &found) == 0;
    return is_there ? std::optional(found) : std::nullopt;
}

bool has_colour() {
    auto const set = [](char const* name) {
        char const* const value = std::getenv(name);
        return value == nullptr ? std::string_view{} : std::string_view(value);
    };
    return ::isatty(STDOUT_FILENO) == 1 && set("NO_COLOR").empty() && set("TERM") != "dumb";
}

} // namespace

void destination::add_to(CLI::App& command) {
    command.add_option("-o,--output", file, "Write to this file, whole or not at all, instead of standard output (-)")
        ->check([](std::string const& name) {
            return std::string(name.empty() ? "needs the name of a file; leave it out for standard output" : "");
        })
        ->type_name("FILE");
}

void destination::keep_off(std::vector<std::string> const& inputs) const {
    struct stat target {};
    // What is no regular file, such as a terminal, is written to and not replaced.
    if (is_standard_output() || ::stat(file.c_str(), &target) != 0 || !S_ISREG(target.st_mode)) return;
    for (std::string const& each : inputs) {
        auto const read = identity_of(each);
        if (read && read->st_dev == target.st_dev && read->st_ino == target.st_ino)
            throw could_not("the report cannot be written to " + file + ": it would replace " +
                            (each == "-"    ? "what standard input reads"
                             : each == file ? "what is to be read"
                                            : each + ", which is to be read"));
    }
}

text_options destination::layout() const {
    text_options options;
    if (!is_standard_output() || ::isatty(STDOUT_FILENO) != 1) return options;
    options.colour = has_colour();
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        options.width = std::max<int>(size.ws_col, 40);
    return options;
}

void destination::deliver(std::string_view text) const {
    if (is_standard_output()) return write_all(STDOUT_FILENO, text, "to standard output");
    std::error_code error;
    fs::path target = file;
    if (fs::is_symlink(target, error)) target = fs::weakly_canonical(target, error);
    auto const is = fs::status(target, error).type();
    if (is == fs::file_type::directory) throw could_not("cannot write " + file + ": it is a directory");
    if (is != fs::file_type::regular && is != fs::file_type::not_found) return write_through(target, text);
    file_beside(target).replace_with(text);
}

} // namespace leeds::commissioning::inline v0
