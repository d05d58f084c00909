// SPDX-License-Identifier: MIT
#include "run_program.hpp"

#include <leeds/commissioning/check/check.hpp>
#include <leeds/commissioning/io/reference.hpp>
#include <leeds/commissioning/policy/leeds.hpp>
#include <leeds/commissioning/rules/leeds.hpp>
#include <leeds/commissioning/rules/portfolio/portfolio.hpp>

#include <set>
#include <sstream>

using namespace leeds::commissioning;

namespace {

/// The long options that a help text lists.
std::set<std::string> options_in(std::string const& help) {
    std::set<std::string> found;
    for (auto at = help.find("--"); at != std::string::npos; at = help.find("--", at + 2)) {
        auto const end = help.find_first_not_of("abcdefghijklmnopqrstuvwxyz-", at);
        auto const name = help.substr(at, end - at);
        if (name.size() > 2) found.insert(name);
    }
    return found;
}

/// What bash offers for the last of the words of a command line, between blanks.
std::string completed(std::string const& words) {
    return run_shell("\"$leeds\" --completions bash > /dev/null && bash -c 'source <(\"$0\" --completions bash); "
                     "COMP_WORDS=(" +
                     words +
                     "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _leeds_commissioning; echo \"${COMPREPLY[*]}\"' "
                     "\"$leeds\"")
        .out;
}

} // namespace

BOOST_AUTO_TEST_SUITE(options)

BOOST_AUTO_TEST_CASE(help_and_version_go_to_standard_output) {
    for (std::string const arguments : {"--help", "-h", "check --help", "notice --help", "--version"}) {
        auto const run = run_program(arguments);
        BOOST_TEST(run.status == 0, arguments);
        BOOST_TEST(!run.out.empty(), arguments);
        BOOST_TEST(run.err == "", arguments);
    }
    BOOST_TEST(run_program("--version").out.starts_with("leeds-commissioning "));
}

BOOST_AUTO_TEST_CASE(what_the_program_does_not_know_ends_it_with_2) {
    for (std::string const arguments :
         {"", "chek", "--frobnicate", "check", "check examples/register.csv --format xml",
          "check examples/register.csv --fail-on note", "check examples/register.csv --as-of 2026-02-29",
          "check examples/register.csv --as-of today", "explain", "deadlines", "--completions fish"}) {
        auto const run = run_program(arguments);
        BOOST_TEST(run.status == 2, arguments);
        BOOST_TEST(run.out == "", arguments);
        BOOST_TEST(!run.err.empty(), arguments);
    }
}

BOOST_AUTO_TEST_CASE(what_a_file_is_called_cannot_reach_the_terminal_raw) {
    auto const run = run_program("check \"$(printf 'no\\033[31m\\nfile')\"");
    BOOST_TEST(run.status == 2);
    BOOST_TEST(!contains(run.err, "\x1b"));
    BOOST_TEST(contains(run.err, "<U+001B>"));
}

BOOST_AUTO_TEST_CASE(every_option_in_the_help_can_be_completed) {
    auto const script = run_program("--completions bash");
    BOOST_TEST(script.status == 0);
    for (std::string const command : {"", "check", "notice", "deadlines", "plan", "explain", "template"}) {
        BOOST_TEST(contains(script.out, command));
        auto const help = run_program(command + " --help").out;
        for (std::string const& each : options_in(help.substr(help.find("Options:"))))
            BOOST_TEST(contains(script.out, each), command + " " + each);
    }
}

BOOST_AUTO_TEST_CASE(bash_completes_commands_options_and_words) {
    if (std::system("command -v bash >/dev/null 2>&1") != 0) return;
    BOOST_TEST(completed("leeds-commissioning dea") == "deadlines\n");
    BOOST_TEST(completed("leeds-commissioning check --fa") == "--fail-on\n");
    BOOST_TEST(completed("leeds-commissioning check --fail-on war") == "warning\n");
    BOOST_TEST(completed("leeds-commissioning notice --convention c") == "corresponding-date clear\n");
    BOOST_TEST(completed("leeds-commissioning check examples/reg") == "examples/register.csv\n");
}

BOOST_AUTO_TEST_CASE(bash_completes_every_rule_and_every_name_that_can_be_looked_up) {
    if (std::system("command -v bash >/dev/null 2>&1") != 0) return;
    auto const rules = infos_of(std::tuple{leeds_rules, provider_rules, reduction_rules});
    std::string ids;
    for (rule_info const& each : rules) ids.append(ids.empty() ? "" : " ").append(each.id);
    BOOST_TEST(completed("leeds-commissioning check --only \"\"") == ids + "\n");
    auto const numbers = leeds_policy();
    std::string names;
    for (auto const name : reference_names(numbers, rules)) names.append(name).append(" ");
    BOOST_TEST(completed("leeds-commissioning explain \"\"") == names + "rules principles clauses parameters\n");
    BOOST_TEST(completed("leeds-commissioning explain CODE-CM3b") == "CODE-CM3b\n");
}

BOOST_AUTO_TEST_SUITE_END()
