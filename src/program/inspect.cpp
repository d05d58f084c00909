// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <leeds/commissioning/io/inspection.hpp>
#include <leeds/commissioning/rules/leeds.hpp>

#include <memory>

namespace leeds::commissioning::inline v0 {
namespace {

struct inspect_options {
    std::vector<std::string> files;
    std::optional<date> as_of;
    policy_choice by;
    reading_choices how;
    destination to;
};

void inspect_files(inspect_options const& options) {
    options.to.keep_off(options.how.all_files(options.files));
    std::optional<progress> shown(std::in_place);
    std::vector<input_summary> summaries;
    std::size_t seen = 0;
    portfolio read = read_all(options.files, *shown, options.how, [&](input const& each) {
        summaries.push_back(summary_of(each));
        seen += each.issues.size();
    });
    std::vector<input_issue> const& all = read.issues;
    if (!options.how.facts.empty()) {
        input_summary of_facts{
            options.how.facts, input_kind::case_file, read.files.back().cases, read.files.back().cases, {}, {}};
        for (; seen < all.size(); ++seen) of_facts.issues[kind_of_issue(all[seen])] += all[seen].places;
        summaries.push_back(std::move(of_facts));
    }
    run_report const run = run_rules(leeds_rules, std::move(read), options.by.numbers(options.to),
                                     options.as_of ? *options.as_of : today());
    std::string const text = inspection_text(summaries, run, options.to.layout());
    shown.reset(); // the bar is gone before anything else is printed
    options.to.deliver(text);
}

} // namespace

void add_inspect(CLI::App& app, int& status) {
    auto const options = std::make_shared<inspect_options>();
    CLI::App& command = *app.add_subcommand("inspect", "Say what files hold, and what the rules can decide with it");
    command.add_option("files", options->files, "Case files, registers, exports or OCDS releases; - is standard input")
        ->required()
        ->type_name("FILE");
    add_day(command, "--as-of", options->as_of, "The day that counts as today (today's date if not given)");
    options->by.add_to(command);
    options->how.add_to(command);
    options->to.add_to(command);
    command.callback([options, &status] {
        inspect_files(*options);
        status = nothing_found;
    });
}

} // namespace leeds::commissioning::inline v0
