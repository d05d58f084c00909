// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <leeds/commissioning/io/scenario_report.hpp>
#include <leeds/commissioning/policy/leeds.hpp>

#include <fmt/format.h>

#include <iterator>
#include <memory>

namespace leeds::commissioning::inline v0 {
namespace {

enum class test_format { text, junit };

constexpr auto choices(tag<test_format>) noexcept {
    return std::array<choice<test_format>, 2>{
        {{test_format::text, "text", "for people"}, {test_format::junit, "junit", "JUnit XML"}}};
}

struct test_options {
    std::vector<std::string> paths;
    test_format format = test_format::text;
    destination to;
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

int test_paths(test_options const& options) {
    auto const files = scenario_paths(options.paths);
    options.to.keep_off(files);
    rule_book const& rules = leeds_rule_book();
    policy const baseline = leeds_policy();
    scenario_run const run = run_scenarios(read_all_scenarios(files, rules, baseline), rules, baseline);
    options.to.deliver(options.format == test_format::junit ? scenarios_junit(run, rules)
                                                            : scenarios_text(run, rules, options.to.layout()));
    if (run.scenarios.empty()) complain("there is no scenario in what was named");
    bool const all_hold = !run.scenarios.empty() && run.count(scenario_verdict::fails) == 0;
    return all_hold ? nothing_found : something_found;
}

} // namespace

void add_test(CLI::App& app, int& status) {
    auto const options = std::make_shared<test_options>();
    CLI::App& command = *app.add_subcommand("test", "Run scenarios: cases with what rules are expected to say of them");
    command
        .add_option("paths", options->paths, "Scenario files, or folders of them with all folders below (YAML or JSON)")
        ->required()
        ->type_name("PATH");
    add_choice(command, "--format", options->format, "What to write");
    options->to.add_to(command);
    command.callback([options, &status] { status = test_paths(*options); });
}

} // namespace leeds::commissioning::inline v0
