// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <leeds/commissioning/io/html_report.hpp>
#include <leeds/commissioning/io/workbook.hpp>
#include <leeds/commissioning/rules/leeds.hpp>
#include <leeds/commissioning/rules/portfolio/portfolio.hpp>

#include <memory>

namespace leeds::commissioning::inline v0 {
namespace {

enum class check_format { text, lines, html, csv, xlsx, json, jsonl, markdown, junit };

constexpr auto choices(tag<check_format>) noexcept {
    return std::array<choice<check_format>, 9>{
        {{check_format::text, "text", "for people"},
         {check_format::lines, "lines", "one line a finding, for people and grep"},
         {check_format::html, "html", "a page with pictures, for people"},
         {check_format::xlsx, "xlsx", "a workbook for a spreadsheet"},
         {check_format::json, "json", "for programs"},
         {check_format::jsonl, "jsonl", "one finding a line, for programs"},
         {check_format::csv, "csv", "for a spreadsheet"},
         {check_format::markdown, "markdown", "for a wiki or a review"},
         {check_format::junit, "junit", "for what shows test results"}}};
}

struct check_options {
    std::vector<std::string> files;
    std::optional<date> as_of;
    check_format format = check_format::text;
    fail_level fail_on = fail_level::violation;
    std::vector<std::string> only;
    bool all = false;
    policy_choice by;
    reading_choices how;
    destination to;
};

void make_sure_of_rules(std::vector<std::string> const& wanted) {
    auto const known = rule_ids();
    for (std::string const& each : wanted)
        if (std::find(known.begin(), known.end(), each) == known.end())
            throw could_not("--only: " + not_known(each, "rule", known) + " (explain rules lists them)");
}

run_report run_of(check_options const& options, progress& shown) {
    make_sure_of_rules(options.only);
    options.to.keep_off(options.how.all_files(options.files));
    date const as_of = options.as_of ? *options.as_of : today();
    run_report run = run_rules(leeds_rules, read_all(options.files, shown, options.how), options.by.numbers(options.to),
                               as_of, options.all ? keep::all : keep::findings);
    if (!options.only.empty()) keep_only(run, options.only);
    return run;
}

std::string written(run_report const& run, check_options const& options) {
    switch (options.format) {
    case check_format::text: break;
    case check_format::lines: return report_lines(run);
    case check_format::html: return report_html(run);
    case check_format::xlsx: return report_xlsx(run);
    case check_format::json: return report_json(run);
    case check_format::jsonl: return report_jsonl(run);
    case check_format::csv: return report_csv(run);
    case check_format::markdown: return report_markdown(run);
    case check_format::junit: return report_junit(run);
    }
    return report_text(run, options.to.layout());
}

int check_files(check_options const& options) {
    std::optional<progress> shown(std::in_place);
    run_report const run = run_of(options, *shown);
    std::string const text = written(run, options);
    shown.reset(); // the bar is gone before anything else is printed
    options.to.deliver(text);
    return fails(run, options.fail_on) ? something_found : nothing_found;
}

} // namespace

std::vector<rule_info> all_rules() { return infos_of(std::tuple{leeds_rules, provider_rules, reduction_rules}); }

std::vector<std::string_view> rule_ids() {
    std::vector<std::string_view> ids;
    for (rule_info const& each : all_rules()) ids.push_back(each.id);
    return ids;
}

void add_check(CLI::App& app, int& status) {
    auto const options = std::make_shared<check_options>();
    CLI::App& command = *app.add_subcommand(
        "check", "Check contracts, exercises, waivers, proposals to decommission and oversight against the rules");
    command.add_option("files", options->files, "Case files, registers, exports or OCDS releases; - is standard input")
        ->required()
        ->type_name("FILE");
    add_day(command, "--as-of", options->as_of, "The day that counts as today (today's date if not given)");
    add_choice(command, "--format", options->format, "What to write");
    add_choice(command, "--fail-on", options->fail_on, "The least that ends the program with 1");
    command.add_option("--only", options->only, "Ask this rule only; may be given again for more")
        ->type_name("RULE")
        ->expected(1)
        ->take_all();
    command.add_flag("--all", options->all, "List what is met or not applicable as well");
    options->by.add_to(command);
    options->how.add_to(command);
    options->to.add_to(command);
    command.callback([options, &status] { status = check_files(*options); });
}

} // namespace leeds::commissioning::inline v0
