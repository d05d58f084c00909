// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <leeds/commissioning/io/scenario_report.hpp>

#include <fmt/format.h>

#include <iterator>
#include <memory>

namespace leeds::commissioning::inline v0 {
namespace {

enum class test_format { text, json, junit };

constexpr auto choices(tag<test_format>) noexcept {
    return std::array<choice<test_format>, 3>{{{test_format::text, "text", "for people"},
                                               {test_format::json, "json", "for programs"},
                                               {test_format::junit, "junit", "JUnit XML"}}};
}

struct test_options {
    std::vector<std::string> paths;
    test_format format = test_format::text;
    bool schema = false;
    bool coverage = false;
    bool mutate = false;
    std::optional<percentage> least;
    policy_choice by;
    destination to;
};

/// What a run of the command comes to.
struct tested {
    scenario_run run;
    std::optional<mutation_report> mutants = {};
    std::optional<scenario_coverage> coverage = {};
};

void complain_about(input_issue const& issue) {
    std::string words = fmt::format("{}:{}:{}: ", issue.file, issue.line, issue.column);
    if (!issue.path.empty()) words.append(issue.path).append(": ");
    if (!issue.text.empty()) words.append("\"").append(issue.text).append("\": ");
    complain(words + issue.reason);
}

/// The scenarios of all files.
/// @throws could_not if anything in any of them is amiss, after having said on standard error what
std::vector<scenario> read_all_scenarios(std::vector<std::string> const& files, rule_book const& rules,
                                         policy const& baseline) {
    std::vector<scenario> all;
    std::size_t amiss = 0;
    for (std::string const& each : files) {
        scenario_file read = read_scenario_file(each, rules, baseline);
        if (read.failure) complain(*read.failure);
        for (input_issue const& issue : read.issues) complain_about(issue);
        if (read.failure || !read.issues.empty()) ++amiss;
        std::move(read.scenarios.begin(), read.scenarios.end(), std::back_inserter(all));
    }
    if (amiss > 0)
        throw could_not("nothing was run, because " +
                        (amiss == 1 ? std::string("a file") : std::to_string(amiss) + " files") +
                        " could not be read as scenarios");
    return all;
}

tested run_of(test_options const& options, rule_book const& rules, policy const& baseline) {
    auto const files = scenario_paths(options.paths);
    options.to.keep_off(files);
    tested made{run_scenarios(read_all_scenarios(files, rules, baseline), rules, baseline)};
    if (options.coverage || options.mutate)
        made.mutants = mutate(made.run, rules, baseline, options.mutate ? mutants_of::all : mutants_of::values);
    if (options.coverage || options.least)
        made.coverage = coverage_of(made.run, rules, baseline, made.mutants ? *made.mutants : mutation_report{});
    return made;
}

std::string text_of(tested const& found, test_options const& options, rule_book const& rules) {
    text_options const layout = options.to.layout();
    std::string text = scenarios_text(found.run, rules, layout);
    if (options.coverage) text.append("\n").append(coverage_text(*found.coverage, rules, layout));
    if (options.mutate) text.append("\n").append(mutation_text(*found.mutants, layout));
    return text;
}

std::string report_of(tested const& found, test_options const& options, rule_book const& rules) {
    switch (options.format) {
    case test_format::junit: return scenarios_junit(found.run, rules);
    case test_format::json:
        return scenarios_json(found.run, rules, options.coverage ? &*found.coverage : nullptr,
                              options.mutate ? &*found.mutants : nullptr);
    case test_format::text: break;
    }
    return text_of(found, options, rules);
}

/// Why the command ends with 1, in words; nothing where it does not. What fails stands in the report.
std::optional<std::string> why_failed(tested const& found, test_options const& options) {
    if (found.run.scenarios.empty()) return "there is no scenario in what was named";
    if (options.least && !found.coverage->reaches(*options.least))
        return fmt::format("{} of {} outcomes that rules can give were seen: fewer than the {} % asked for",
                           found.coverage->outcomes_seen(), found.coverage->outcomes_given(),
                           hundredths_text(options.least->hundredths()));
    return std::nullopt;
}

int test_paths(test_options const& options) {
    if (options.schema) {
        if (!options.paths.empty()) throw could_not("test takes scenarios or --schema, not both");
        options.to.deliver(scenario_json_schema());
        return nothing_found;
    }
    if (options.paths.empty()) throw could_not("test needs the paths of scenarios, or --schema");
    if (options.format == test_format::junit && (options.coverage || options.mutate))
        throw could_not("JUnit XML has no place for --coverage and --mutate: choose --format text or json");
    rule_book const& rules = leeds_rule_book();
    policy const baseline = options.by.numbers(options.to);
    tested const found = run_of(options, rules, baseline);
    options.to.deliver(report_of(found, options, rules));
    auto const why = why_failed(found, options);
    if (why) complain(*why);
    bool const survived = options.mutate && found.mutants->noticed() < found.mutants->mutants.size();
    bool const holds = found.run.count(scenario_verdict::fails) == 0;
    return holds && !survived && !why ? nothing_found : something_found;
}

void add_least(CLI::App& command, std::optional<percentage>& least) {
    auto const take = [&least](std::string const& text) {
        least = try_parse_percentage(text);
        if (!least || least->hundredths() > 10'000)
            throw CLI::ValidationError("--coverage-at-least", "\"" + text + "\" is no percentage from 0 to 100");
    };
    command
        .add_option_function<std::string>("--coverage-at-least", take,
                                          "End with 1 unless that share of the outcomes that rules can give is seen")
        ->type_name("PERCENT");
}

} // namespace

void add_test(CLI::App& app, int& status) {
    auto const options = std::make_shared<test_options>();
    CLI::App& command = *app.add_subcommand("test", "Run scenarios: cases with what rules are expected to say of them");
    command
        .add_option("paths", options->paths, "Scenario files, or folders of them with all folders below (YAML or JSON)")
        ->type_name("PATH");
    add_choice(command, "--format", options->format, "What to write");
    command.add_flag("--coverage", options->coverage, "Show what of each clause, rule and parameter is tried");
    add_least(command, options->least);
    command.add_flag("--mutate", options->mutate,
                     "Change each value, rule and exception a little, and list the changes that no scenario notices");
    command.add_flag("--schema", options->schema, "Print the JSON Schema of scenario files instead");
    options->by.add_to(command);
    options->to.add_to(command);
    command.callback([options, &status] { status = test_paths(*options); });
}

} // namespace leeds::commissioning::inline v0
