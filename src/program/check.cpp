// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <leeds/commissioning/policy/leeds.hpp>
#include <leeds/commissioning/rules/leeds.hpp>
#include <leeds/commissioning/rules/portfolio/portfolio.hpp>

#include <memory>

namespace leeds::commissioning::inline v0 {
namespace {

struct check_options {
    std::vector<std::string> files;
    std::optional<date> as_of;
    output_format format = output_format::text;
    fail_level fail_on = fail_level::violation;
    std::vector<std::string> only;
    bool all = false;
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
    options.to.keep_off(options.files);
    date const as_of = options.as_of ? *options.as_of : today();
    run_report run = run_rules(leeds_rules, read_all(options.files, shown), leeds_policy(), as_of,
                               options.all ? keep::all : keep::findings);
    if (!options.only.empty()) keep_only(run, options.only);
    return run;
}

int check_files(check_options const& options) {
    std::optional<progress> shown(std::in_place);
    run_report const run = run_of(options, *shown);
    std::string const text =
        options.format == output_format::json ? report_json(run) : report_text(run, options.to.layout());
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
    command.add_option("files", options->files, "Case files or contracts registers; - is standard input")
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
    options->to.add_to(command);
    command.callback([options, &status] { status = check_files(*options); });
}

} // namespace leeds::commissioning::inline v0
