// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <leeds/commissioning/io/deadlines_export.hpp>
#include <leeds/commissioning/io/html_report.hpp>
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

enum class deadlines_format { text, json, csv, ics, html };

constexpr auto choices(tag<deadlines_format>) noexcept {
    return std::array<choice<deadlines_format>, 5>{
        {{deadlines_format::text, "text", "for people"},
         {deadlines_format::json, "json", "for programs"},
         {deadlines_format::csv, "csv", "for a spreadsheet"},
         {deadlines_format::ics, "ics", "for a diary"},
         {deadlines_format::html, "html", "a page with a picture, for people"}}};
}

struct deadlines_options {
    std::vector<std::string> files;
    std::optional<date> as_of;
    deadline_choice which;
    deadlines_format format = deadlines_format::text;
    policy_choice by;
    reading_choices how;
    destination to;
};

std::string written(portfolio const& read, basis const& on, deadlines_options const& options) {
    switch (options.format) {
    case deadlines_format::text: break;
    case deadlines_format::json: return deadlines_json(read, on, options.which);
    case deadlines_format::csv: return deadlines_csv(read, on, options.which);
    case deadlines_format::ics: return deadlines_icalendar(read, on, options.which);
    case deadlines_format::html: return deadlines_html(read, on, options.which);
    }
    return deadlines_text(read, on, options.which, options.to.layout());
}

void list_deadlines(deadlines_options const& options) {
    options.to.keep_off(options.how.all_files(options.files));
    policy const numbers = options.by.numbers(options.to);
    basis const on{numbers, options.as_of ? *options.as_of : today()};
    std::optional<progress> shown(std::in_place);
    portfolio const read = read_all(options.files, *shown, options.how);
    std::string const text = written(read, on, options);
    shown.reset(); // the bar is gone before anything else is printed
    options.to.deliver(text);
}

} // namespace

void add_deadlines(CLI::App& app, int& status) {
    auto const options = std::make_shared<deadlines_options>();
    CLI::App& command =
        *app.add_subcommand("deadlines", "List the last day on which notice can be served, for each contract");
    command.add_option("files", options->files, "Case files, registers, exports or OCDS releases; - is standard input")
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
    options->by.add_to(command);
    options->how.add_to(command);
    options->to.add_to(command);
    command.callback([options, &status] {
        list_deadlines(*options);
        status = nothing_found;
    });
}

} // namespace leeds::commissioning::inline v0
