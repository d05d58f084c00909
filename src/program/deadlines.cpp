// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <leeds/commissioning/io/deadlines_report.hpp>
#include <leeds/commissioning/policy/leeds.hpp>
#include <leeds/commissioning/time/notice_length.hpp>

#include <memory>

namespace leeds::commissioning::inline v0 {
namespace {

/// The months that "3", "3 months" or "3-months" stands for.
std::optional<int> months_in(std::string text) {
    std::replace(text.begin(), text.end(), '-', ' ');
    auto const digits_only = text.find(' ') == std::string::npos;
    auto const length = try_parse_notice_length(digits_only ? text + " months" : text);
    if (!length || length->unit() != length_unit::months) return std::nullopt;
    return length->count();
}

struct deadlines_options {
    std::vector<std::string> files;
    std::optional<date> as_of;
    deadline_choice which;
    output_format format = output_format::text;
    destination to;
};

void list_deadlines(deadlines_options const& options) {
    options.to.keep_off(options.files);
    policy const numbers = leeds_policy();
    basis const on{numbers, options.as_of ? *options.as_of : today()};
    std::optional<progress> shown(std::in_place);
    portfolio const read = read_all(options.files, *shown);
    std::string const text = options.format == output_format::json
                                 ? deadlines_json(read, on, options.which)
                                 : deadlines_text(read, on, options.which, options.to.layout());
    shown.reset(); // the bar is gone before anything else is printed
    options.to.deliver(text);
}

} // namespace

void add_deadlines(CLI::App& app, int& status) {
    auto const options = std::make_shared<deadlines_options>();
    CLI::App& command =
        *app.add_subcommand("deadlines", "List the last day on which notice can be served, for each contract");
    command.add_option("files", options->files, "Case files or contracts registers; - is standard input")
        ->required()
        ->type_name("FILE");
    add_day(command, "--as-of", options->as_of, "The day that counts as today (today's date if not given)");
    auto const take_months = [options](std::string const& text) {
        options->which.within_months = months_in(text);
        if (!options->which.within_months)
            throw CLI::ValidationError("--within", "\"" + text + "\" is no number of months such as 3-months");
    };
    command.add_option_function<std::string>("--within", take_months, "Only last days from today to so many months on")
        ->type_name("N-months");
    add_choice(command, "--format", options->format, "What to write");
    options->to.add_to(command);
    command.callback([options, &status] {
        list_deadlines(*options);
        status = nothing_found;
    });
}

} // namespace leeds::commissioning::inline v0
