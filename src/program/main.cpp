// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <cstdio>
#include <exception>

using namespace leeds::commissioning;

namespace {

/// An option written "--name=" has no value, and must not take the next argument for one.
void make_sure_of_values(int argc, char** argv) {
    for (int number = 1; number < argc; ++number) {
        std::string_view const each = argv[number];
        if (each == "--") return;
        if (each.starts_with("--") && each.find('=') == each.size() - 1)
            throw could_not(std::string(each) + " has no value");
    }
}

int run(int argc, char** argv) {
    int status = nothing_found;
    std::string shell;
    CLI::App app{
        "Checks contracts, notices, exercises, waivers and decommissioning against the Leeds Commissioning Code.",
        "leeds-commissioning"};
    app.set_version_flag("--version", "leeds-commissioning " + std::string(library_version()),
                         "Print the version and end");
    app.set_help_flag("-h,--help", "Print this help and end");
    app.add_option("--completions", shell, "Print a script that completes command lines in that shell")
        ->check(CLI::IsMember({"bash"}))
        ->type_name("SHELL");
    app.require_subcommand(0, 1);
    app.footer(
        "Ends with 0 where nothing was found, 1 where something was (see check --fail-on), 2 where the job could "
        "not be done.");
    add_check(app, status);
    add_notice(app, status);
    add_deadlines(app, status);
    add_plan(app, status);
    add_explain(app, status);
    add_template(app, status);
    add_draft(app, status);
    make_sure_of_values(argc, argv);
    try {
        app.parse(argc, argv);
        if (!shell.empty()) {
            destination{}.deliver(bash_completions(app));
        } else if (app.get_subcommands().empty()) {
            std::fputs(app.help().c_str(), stderr);
            return not_done;
        }
    } catch (CLI::ParseError const& asked) {
        if (asked.get_exit_code() == 0) return app.exit(asked);
        complain(std::string(asked.what()) + " (--help lists what there is)");
        return not_done;
    }
    return status;
}

} // namespace

int main(int argc, char** argv) {
    try {
        return run(argc, argv);
    } catch (std::exception const& failure) {
        complain(failure.what());
        return not_done;
    }
}
