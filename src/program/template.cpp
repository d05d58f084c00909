// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <leeds/commissioning/io/template.hpp>

#include <memory>

namespace leeds::commissioning::inline v0 {

void add_template(CLI::App& app, int& status) {
    struct template_options {
        std::string kind;
        bool schema = false;
    };
    auto const options = std::make_shared<template_options>();
    CLI::App& command = *app.add_subcommand("template", "Print an empty case file, each field explained");
    auto const kinds = case_kinds();
    command.add_option("kind", options->kind, "What the case is about")
        ->check(CLI::IsMember(std::vector<std::string>(kinds.begin(), kinds.end())))
        ->type_name("KIND");
    command.add_flag("--schema", options->schema, "Print the JSON Schema of case files instead");
    command.callback([options, &status] {
        bool const has_kind = !options->kind.empty();
        if (!has_kind && !options->schema) throw could_not("template needs a kind, such as contract, or --schema");
        if (has_kind && options->schema)
            throw could_not("template takes a kind or --schema, not both: the schema is one for all kinds");
        destination{}.deliver(options->schema ? case_json_schema() : case_template(options->kind).value_or(""));
        status = nothing_found;
    });
}

} // namespace leeds::commissioning::inline v0
