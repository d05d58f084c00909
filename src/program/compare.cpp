// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <leeds/commissioning/io/comparison_report.hpp>
#include <leeds/commissioning/io/policy_file.hpp>
#include <leeds/commissioning/policy/amount.hpp>

#include <memory>

namespace leeds::commissioning::inline v0 {
namespace {

enum class comparison_format { text, json, csv, html };

constexpr auto choices(tag<comparison_format>) noexcept {
    return std::array<choice<comparison_format>, 4>{{{comparison_format::text, "text", "for people"},
                                                     {comparison_format::json, "json", "for programs"},
                                                     {comparison_format::csv, "csv", "for spreadsheets"},
                                                     {comparison_format::html, "html", "a page to look at"}}};
}

struct compare_options {
    std::vector<std::string> files;
    std::vector<std::string> overlays;
    std::string vary;
    std::optional<date> as_of;
    comparison_format format = comparison_format::text;
    fail_level fail_on = fail_level::never;
    policy_choice by;
    reading_choices how;
    destination to;
};

/// An overlay from a file, ready to be compared.
what_if read_what_if(std::string const& file, policy const& baseline, std::span<std::string_view const> rules) {
    auto read = read_overlay_file(file, baseline, rules);
    if (read.failure) throw could_not(*read.failure);
    for (input_issue const& each : read.issues) complain(in_words(each));
    if (!read.overlay) throw could_not(file + " cannot be applied to the policy \"" + baseline.name() + "\"");
    auto made = try_what_if(baseline, std::move(*read.overlay), rules);
    for (overlay_fault const& each : made.faults) complain(file + ": " + each.reason);
    if (!made.made) throw could_not(file + " cannot be applied to the policy \"" + baseline.name() + "\"");
    return std::move(*made.made);
}

int compare_overlays(compare_options const& options, policy baseline, date as_of) {
    auto const rules = rule_ids();
    std::vector<what_if> with;
    for (std::string const& each : options.overlays) with.push_back(read_what_if(each, baseline, rules));
    std::optional<progress> shown(std::in_place);
    auto const run = compare_rules(leeds_rules, read_all(options.files, *shown, options.how), std::move(baseline),
                                   as_of, std::move(with));
    std::string const text = options.format == comparison_format::json   ? comparison_json(run)
                             : options.format == comparison_format::csv  ? comparison_csv(run)
                             : options.format == comparison_format::html ? comparison_html(run)
                                                                         : comparison_text(run, options.to.layout());
    shown.reset(); // the bar is gone before anything else is printed
    options.to.deliver(text);
    return newly_fails(run, options.fail_on) ? something_found : nothing_found;
}

/// A parameter and the amounts that it is to go through.
struct wanted_range {
    parameter varied;
    std::int64_t first;
    std::int64_t last;
};

/// The range that "notice.minimum_months=0..18" stands for.
wanted_range range_of(std::string const& text, policy const& numbers) {
    auto const equals = text.find('=');
    auto const dots = text.find("..", equals == std::string::npos ? 0 : equals);
    if (equals == std::string::npos || dots == std::string::npos)
        throw could_not("--vary: \"" + text + "\" is no parameter with a range such as notice.minimum_months=0..18");
    std::string const name = text.substr(0, equals);
    policy::entry const* const entry = numbers.find(name);
    if (entry == nullptr) {
        std::vector<std::string_view> known;
        for (policy::entry const& each : numbers.entries()) known.push_back(each.what.name);
        throw could_not("--vary: " + not_known(name, "parameter", known));
    }
    if (!amount_words(entry->what.unit).empty())
        throw could_not("--vary: " + name + " has words for values, not numbers: try each with --with");
    auto const amount = [&](std::string const& written) {
        auto const found = try_parse_amount(entry->what, written);
        if (!found)
            throw could_not("--vary: \"" + written + "\" is no value of " + name + ": expected " +
                            expected_amount(entry->what));
        return *found;
    };
    wanted_range const range{entry->what, amount(text.substr(equals + 1, dots - equals - 1)),
                             amount(text.substr(dots + 2))};
    if (range.last < range.first)
        throw could_not("--vary: the range " + text.substr(equals + 1) + " ends before it begins");
    if (range.last - range.first >= most_varied_values)
        throw could_not("--vary: there are more than " + std::to_string(most_varied_values) + " values in the range " +
                        text.substr(equals + 1));
    return range;
}

int vary_parameter(compare_options const& options, policy baseline, date as_of) {
    wanted_range const range = range_of(options.vary, baseline);
    std::optional<progress> shown(std::in_place);
    auto const run = vary_rules(leeds_rules, read_all(options.files, *shown, options.how), std::move(baseline), as_of,
                                range.varied, range.first, range.last);
    std::string const text = options.format == comparison_format::json   ? variation_json(run)
                             : options.format == comparison_format::csv  ? variation_csv(run)
                             : options.format == comparison_format::html ? variation_html(run)
                                                                         : variation_text(run, options.to.layout());
    shown.reset(); // the bar is gone before anything else is printed
    options.to.deliver(text);
    return nothing_found;
}

int compare_files(compare_options const& options) {
    std::vector<std::string> inputs = options.how.all_files(options.files);
    inputs.insert(inputs.end(), options.overlays.begin(), options.overlays.end());
    options.to.keep_off(inputs);
    date const as_of = options.as_of ? *options.as_of : today();
    if (options.overlays.empty() == options.vary.empty())
        throw could_not("compare needs either --with OVERLAY or --vary PARAMETER=FIRST..LAST");
    policy baseline = options.by.numbers(options.to);
    return options.vary.empty() ? compare_overlays(options, std::move(baseline), as_of)
                                : vary_parameter(options, std::move(baseline), as_of);
}

} // namespace

void add_compare(CLI::App& app, int& status) {
    auto const options = std::make_shared<compare_options>();
    CLI::App& command = *app.add_subcommand("compare", "Say what a change of policy would change, case by case");
    command.add_option("files", options->files, "Case files or contracts registers; - is standard input")
        ->required()
        ->type_name("FILE");
    command.add_option("--with", options->overlays, "Compare with these changes of the policy; may be given again")
        ->type_name("OVERLAY")
        ->expected(1)
        ->take_all();
    command
        .add_option("--vary", options->vary, "Let a parameter go through a range, such as notice.minimum_months=0..18")
        ->type_name("PARAMETER=FIRST..LAST");
    add_day(command, "--as-of", options->as_of, "The day that counts as today (today's date if not given)");
    add_choice(command, "--format", options->format, "What to write");
    add_choice(command, "--fail-on", options->fail_on, "The least that, newly found, ends the program with 1");
    options->by.add_to(command);
    options->how.add_to(command);
    options->to.add_to(command);
    command.callback([options, &status] { status = compare_files(*options); });
}

} // namespace leeds::commissioning::inline v0
