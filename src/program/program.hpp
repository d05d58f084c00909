// SPDX-License-Identifier: MIT
#pragma once

#include "progress.hpp"

#include <leeds/commissioning/io/report.hpp>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <functional>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What the commands of the program share. What they do is done by the library.
namespace leeds::commissioning::inline v0 {

/// What the program ends with.
enum exit_status : int {
    nothing_found = 0, ///< nothing at or above the level asked for
    something_found = 1,
    not_done = 2 ///< it could not do the job
};

/// The job cannot be done: what stands here goes to standard error, and the program ends with `not_done`.
class could_not : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

enum class output_format { text, json };

constexpr auto choices(tag<output_format>) noexcept {
    return std::array<choice<output_format>, 2>{
        {{output_format::text, "text", "for people"}, {output_format::json, "json", "for programs"}}};
}

/// The day it is here, by the clock and the time zone of this machine.
[[nodiscard]] date today();

/// A value of an enumeration as a word of the command line: hyphens for underscores, which are understood as well.
[[nodiscard]] inline std::string with_hyphens(std::string_view word) {
    std::string words(word);
    std::replace(words.begin(), words.end(), '_', '-');
    return words;
}

/// An option that takes a day.
CLI::Option* add_day(CLI::App& command, std::string const& name, std::optional<date>& day, std::string const& meaning);

/// An option that takes a word for a value of an enumeration.
template <class Enum>
CLI::Option* add_choice(CLI::App& command, std::string const& name, Enum& value, std::string const& meaning) {
    std::vector<std::string> words;
    for (auto const& each : choices(tag<Enum>{})) words.push_back(with_hyphens(each.name));
    auto const take = [&value](std::string const& word) {
        for (auto const& each : choices(tag<Enum>{}))
            if (with_hyphens(each.name) == with_hyphens(word)) value = each.value;
    };
    return command.add_option_function<std::string>(name, take, meaning)
        ->check(CLI::IsMember(words, [](std::string word) { return with_hyphens(word); }))
        ->type_name("WORD")
        ->default_str(with_hyphens(name_of(value)));
}

/// "X is no rule; did you mean Y?"
[[nodiscard]] std::string not_known(std::string_view wanted, std::string_view what,
                                    std::span<std::string_view const> known);

/// Where a report goes: to a file, or to standard output where none is named.
struct destination {
    std::string file = {};

    /// Whether it is standard output: no file is named, or "-".
    [[nodiscard]] bool is_standard_output() const noexcept { return file.empty() || file == "-"; }

    void add_to(CLI::App& command);
    /// Refuses to write to a file that is also read, under whatever name: the report would take its place.
    /// @throws could_not
    void keep_off(std::vector<std::string> const& inputs) const;
    /// How text for it is laid out: coloured and as wide as the terminal only where it goes to one.
    [[nodiscard]] text_options layout() const;
    /// Puts a whole report there: a file is replaced in one step, or stays as it was.
    /// @throws could_not
    void deliver(std::string_view text) const;
};

/// Which policy the numbers come from: that of a file, or the library's own where none is named.
struct policy_choice {
    std::string file = {};

    void add_to(CLI::App& command);
    /// @param to where the report goes: never to the policy's own file
    /// @throws could_not if the file holds no policy, after having said on standard error what is amiss
    [[nodiscard]] policy numbers(destination const& to) const;
};

/// How files are read: with which map of headings, and with which facts put to them.
struct reading_choices {
    std::string map = {};
    std::string facts = {};

    void add_to(CLI::App& command);
    /// The files named and those of the choices: nothing may be written to any of them.
    [[nodiscard]] std::vector<std::string> all_files(std::vector<std::string> files) const;
};

/// Reads the files named, "-" being standard input. `seen` is shown each before all are joined.
/// @throws could_not if any of them cannot be read, after having said on standard error which and why
[[nodiscard]] portfolio read_all(std::vector<std::string> const& files, progress& shown,
                                 reading_choices const& how = {}, std::function<void(input const&)> const& seen = {});

/// Says on standard error, after the program's name, what is amiss.
void complain(std::string_view what);

/// Where something is amiss in a file, what was found, and what was expected, in a line.
[[nodiscard]] std::string in_words(input_issue const& each);

/// All rules of the library: those about a case, and those about what shows across the contracts of a portfolio.
[[nodiscard]] std::vector<rule_info> all_rules();

/// The ids of the rules that can be asked.
[[nodiscard]] std::vector<std::string_view> rule_ids();

/// Every name that can be looked up, with those of the lists.
[[nodiscard]] std::vector<std::string_view> names_to_look_up(policy const& numbers);

/// A script that completes this program's command lines in bash, made from the options that it has.
[[nodiscard]] std::string bash_completions(CLI::App const& app);

// Each adds its command. `status` is what the program ends with once the command has run.
void add_check(CLI::App& app, int& status);
void add_compare(CLI::App& app, int& status);
void add_notice(CLI::App& app, int& status);
void add_deadlines(CLI::App& app, int& status);
void add_explain(CLI::App& app, int& status);
void add_template(CLI::App& app, int& status);
void add_plan(CLI::App& app, int& status);
void add_draft(CLI::App& app, int& status);
void add_policy(CLI::App& app, int& status);
void add_test(CLI::App& app, int& status);
void add_inspect(CLI::App& app, int& status);
void add_convert(CLI::App& app, int& status);

} // namespace leeds::commissioning::inline v0
