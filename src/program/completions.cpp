// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <leeds/commissioning/policy/leeds.hpp>

namespace leeds::commissioning::inline v0 {
namespace {

template <class Names>
std::string joined_by(Names const& names, std::string_view between) {
    std::string text;
    for (auto const& each : names) text.append(text.empty() ? "" : between).append(each);
    return text;
}

/// The words that an option takes: what its type stands for in the library, or as its check lists them, "{text,json}"
/// becoming "text json".
std::string words_of(CLI::Option const& option) {
    std::string const type = option.get_type_name();
    if (type == "RULE") return joined_by(rule_ids(), " ");
    if (type == "NAME") return joined_by(names_to_look_up(leeds_policy()), " ");
    auto const open = type.find('{');
    auto const close = type.find('}', open);
    if (open == std::string::npos || close == std::string::npos) return {};
    std::string words = type.substr(open + 1, close - open - 1);
    std::replace(words.begin(), words.end(), ',', ' ');
    return words;
}

std::vector<std::string> names_of(CLI::Option const& option) {
    std::vector<std::string> names;
    for (std::string const& each : option.get_lnames()) names.push_back("--" + each);
    for (std::string const& each : option.get_snames()) names.push_back("-" + each);
    return names;
}

/// What to offer after an option, or in place of an argument: its words, files where it takes files, else nothing.
std::string offer_of(CLI::Option const& option) {
    std::string const words = words_of(option);
    if (!words.empty()) return "COMPREPLY=($(compgen -W '" + words + "' -- \"$word\"))";
    if (option.get_type_name().find("FILE") != std::string::npos) return "COMPREPLY=($(compgen -f -- \"$word\"))";
    return "COMPREPLY=()";
}

/// The branch of the script for one command, or for the program itself.
std::string branch_of(CLI::App const& command, std::vector<std::string> const& subcommands) {
    std::vector<std::string> names = subcommands;
    std::string after_option;
    std::string argument;
    for (CLI::Option const* const each : command.get_options()) {
        auto const own = names_of(*each);
        names.insert(names.end(), own.begin(), own.end());
        if (own.empty())
            argument = offer_of(*each);
        else if (each->get_items_expected_max() > 0)
            after_option += "            " + joined_by(own, "|") + ") " + offer_of(*each) + "; return ;;\n";
    }
    std::string script = "        case $before in\n" + after_option + "        esac\n";
    if (!argument.empty()) script += "        if [[ $word != -* ]]; then " + argument + "; return; fi\n";
    return script + "        COMPREPLY=($(compgen -W '" + joined_by(names, " ") + "' -- \"$word\"))\n";
}

} // namespace

std::string bash_completions(CLI::App const& app) {
    std::vector<std::string> names;
    std::string branches;
    for (CLI::App const* const each : app.get_subcommands([](CLI::App const*) { return true; })) {
        names.push_back(each->get_name());
        std::vector<std::string> parts;
        for (CLI::App const* const part : each->get_subcommands([](CLI::App const*) { return true; }))
            parts.push_back(part->get_name());
        branches += "    " + each->get_name() + ")\n" + branch_of(*each, parts) + "        ;;\n";
    }
    std::string const function = "_leeds_commissioning";
    return "# Completes command lines of " + app.get_name() + " in bash.\n" + function +
           "() {\n"
           "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n"
           "    COMPREPLY=()\n"
           "    local command=${COMP_WORDS[1]}\n"
           "    if ((COMP_CWORD == 1)); then command=; fi\n"
           "    case $command in\n" +
           branches + "    *)\n" + branch_of(app, names) +
           "        ;;\n"
           "    esac\n"
           "}\n"
           "complete -o filenames -F " +
           function + " " + app.get_name() + "\n";
}

} // namespace leeds::commissioning::inline v0
