// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <leeds/commissioning/io/policy_file.hpp>
#include <leeds/commissioning/io/policy_report.hpp>
#include <leeds/commissioning/policy/leeds.hpp>

#include <memory>

namespace leeds::commissioning::inline v0 {

std::string in_words(input_issue const& each) {
    std::string words = each.file;
    if (each.line > 0) words.append(":").append(std::to_string(each.line));
    if (each.column > 0) words.append(":").append(std::to_string(each.column));
    if (!each.path.empty()) words.append(": ").append(each.path);
    if (!each.text.empty()) words.append(" \"").append(each.text).append("\"");
    return words.append(": ").append(each.reason);
}

namespace {

std::string counted(std::size_t count, std::string noun) {
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

/// What a sound overlay does, in a line.
std::string in_words(policy_overlay const& overlay, std::string const& file) {
    return for_terminal(file + ": the overlay \"" + overlay.name + "\", " + counted(overlay.changes.size(), "change") +
                        ", can be applied.") +
           "\n";
}

std::string in_words(read_policy_result const& read, std::string const& file) {
    std::size_t values = 0;
    for (policy::entry const& each : read.numbers->entries()) values += each.values.size();
    std::string const head = file + ": the policy \"" + read.numbers->name() + "\", " + counted(values, "value") +
                             " of " + counted(read.numbers->entries().size() - read.left_out.size(), "parameter") +
                             " and " + counted(read.numbers->switches().size(), "rule") +
                             " with days of their own, can be used.";
    std::string words = for_terminal(head) + "\n";
    if (read.left_out.empty()) return words;
    words += for_terminal(file) + ": " + counted(read.left_out.size(), "parameter") +
             " left out, which therefore have no value; what they decide is not assessed:\n";
    for (std::string_view const name : read.left_out) words.append("  ").append(name).append("\n");
    return words;
}

/// What came of checking one file: the program's status and words for standard output.
struct checked_file {
    exit_status status = nothing_found;
    std::string words = {};
};

checked_file not_read(std::string const& reason) {
    complain(reason);
    return {not_done};
}

checked_file with_issues(std::vector<input_issue> const& issues) {
    checked_file checked{something_found};
    for (input_issue const& each : issues) checked.words.append(for_terminal(in_words(each))).append("\n");
    return checked;
}

/// What is amiss in a file with a full policy, or with an overlay of the one in force.
checked_file checked(std::string const& path, policy const& in_force) {
    auto const bytes = read_policy_bytes(path);
    if (bytes.failure) return not_read(*bytes.failure);
    auto const ids = rule_ids();
    if (kind_of_policy_text(bytes.content) == policy_text::overlay) {
        auto const read = read_overlay(bytes.name, bytes.content, in_force, ids);
        if (read.failure) return not_read(*read.failure);
        return read.overlay ? checked_file{nothing_found, in_words(*read.overlay, bytes.name)}
                            : with_issues(read.issues);
    }
    auto const read = read_policy(bytes.name, bytes.content, leeds_policy(), ids);
    if (read.failure) return not_read(*read.failure);
    return read.numbers ? checked_file{nothing_found, in_words(read, bytes.name)} : with_issues(read.issues);
}

int check_policies(std::vector<std::string> const& files, policy_choice const& by) {
    if (std::count(files.begin(), files.end(), "-") + (by.file == "-") > 1)
        throw could_not("standard input (-) can be read only once");
    policy const in_force = by.numbers(destination{});
    int status = nothing_found;
    std::string words;
    for (std::string const& each : files) {
        checked_file const found = checked(each, in_force);
        status = std::max<int>(status, found.status);
        words += found.words;
    }
    destination{}.deliver(words);
    return status;
}

void add_show(CLI::App& parent, int& status) {
    struct show_options {
        std::optional<date> at;
        policy_choice by;
        destination to;
    };
    auto const options = std::make_shared<show_options>();
    CLI::App& command = *parent.add_subcommand("show", "Show the value of every parameter on a day, with its source");
    add_day(command, "--at", options->at, "The day (today's date if not given)");
    options->by.add_to(command);
    options->to.add_to(command);
    command.callback([options, &status] {
        policy const numbers = options->by.numbers(options->to);
        options->to.deliver(policy_text_on(numbers, options->at ? *options->at : today(), options->to.layout()));
        status = nothing_found;
    });
}

void add_init(CLI::App& parent, int& status) {
    auto const to = std::make_shared<destination>();
    CLI::App& command = *parent.add_subcommand(
        "init", "Write the library's own policy as a YAML file to be changed, all of it explained");
    to->add_to(command);
    command.callback([to, &status] {
        to->deliver(policy_yaml(leeds_policy(), all_rules()));
        status = nothing_found;
    });
}

void add_policy_check(CLI::App& parent, int& status) {
    struct check_options {
        std::vector<std::string> files;
        policy_choice by;
    };
    auto const options = std::make_shared<check_options>();
    CLI::App& command = *parent.add_subcommand("check", "Check policies and overlays; nothing is done with them");
    command.add_option("files", options->files, "Files with a full policy or an overlay; - is standard input")
        ->required()
        ->type_name("FILE");
    options->by.add_to(command);
    command.footer("Overlays are checked against the policy chosen. Ends with 1 where anything is amiss, with 2 where "
                   "a file could not be read.");
    command.callback([options, &status] { status = check_policies(options->files, options->by); });
}

} // namespace

void policy_choice::add_to(CLI::App& command) {
    command
        .add_option("--policy", file, "Use the policy in this file instead of the library's own; - is standard input")
        ->type_name("FILE");
}

policy policy_choice::numbers(destination const& to) const {
    if (file.empty()) return leeds_policy();
    to.keep_off({file});
    static policy const known = leeds_policy(); // its names are those of the policy that is read
    static auto const ids = rule_ids();
    auto const bytes = read_policy_bytes(file);
    if (bytes.failure) throw could_not(*bytes.failure);
    if (kind_of_policy_text(bytes.content) == policy_text::overlay)
        throw could_not(bytes.name + " is an overlay, which changes a policy and is none; expected a full policy");
    auto read = read_policy(bytes.name, bytes.content, known, ids);
    if (read.failure) throw could_not(*read.failure);
    for (input_issue const& each : read.issues) complain(in_words(each));
    if (!read.numbers) throw could_not("nothing was done, because the policy in " + bytes.name + " cannot be used");
    return std::move(*read.numbers);
}

void add_policy(CLI::App& app, int& status) {
    CLI::App& command = *app.add_subcommand("policy", "Show, write out or check the numbers that rules use");
    command.require_subcommand(1);
    add_show(command, status);
    add_init(command, status);
    add_policy_check(command, status);
}

} // namespace leeds::commissioning::inline v0
