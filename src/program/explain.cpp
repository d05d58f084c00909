// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <leeds/commissioning/io/reference.hpp>
#include <leeds/commissioning/policy/leeds.hpp>

#include <memory>

namespace leeds::commissioning::inline v0 {
namespace {

std::string explained(std::string const& name, policy const& numbers) {
    auto const rules = all_rules();
    text_options const layout = destination{}.layout();
    if (name == "rules") return rules_reference(rules, layout);
    if (name == "principles") return principles_reference(layout);
    if (name == "clauses") return clauses_reference(rules);
    if (name == "parameters") return parameters_reference(numbers, rules, layout);
    if (auto const found = reference_of(name, numbers, rules, layout)) return *found;
    throw could_not(not_known(name, "rule, principle, clause, parameter or fact type", names_to_look_up(numbers)));
}

} // namespace

std::vector<std::string_view> names_to_look_up(policy const& numbers) {
    auto names = reference_names(numbers, all_rules());
    names.insert(names.end(), {"rules", "principles", "clauses", "parameters"});
    return names;
}

void add_explain(CLI::App& app, int& status) {
    struct explain_options {
        std::string name;
        policy_choice by;
    };
    auto const options = std::make_shared<explain_options>();
    CLI::App& command = *app.add_subcommand("explain", "Look up rules, principles, clauses, parameters and fact types");
    command
        .add_option("name", options->name,
                    "rules, principles, clauses or parameters for a list; or the name of one, such as CODE-CM3")
        ->required()
        ->type_name("NAME");
    options->by.add_to(command);
    command.callback([options, &status] {
        destination to;
        to.deliver(explained(options->name, options->by.numbers(to)));
        status = nothing_found;
    });
}

} // namespace leeds::commissioning::inline v0
