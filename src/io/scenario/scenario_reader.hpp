// SPDX-License-Identifier: MIT
#pragma once

#include "records/json_reader.hpp"
#include "scenario_record.hpp"

#include <leeds/commissioning/io/noted_places.hpp>
#include <leeds/commissioning/io/scenario.hpp>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// Puts the scenarios of one file where they belong as they are read.
class scenario_reader {
public:
    scenario_reader(scenario_file& into, rule_book const& rules, policy const& baseline)
        : into_(into), rules_(rules), baseline_(baseline), folder_(std::filesystem::path(into.file).parent_path()) {}

    /// Reads one scenario a line.
    void read_lines(std::string_view text);

    /// Reads one scenario, or a list of them.
    [[nodiscard]] std::optional<json_fault> read_document(json_text& source);

private:
    void keep(text_position begin);
    void take_name(std::string const& name);
    void take_given(scenario& made);
    template <class Kind>
    void take(std::optional<Kind>& subject, scenario& made) {
        if (subject) made.cases.push_back({std::move(*subject), into_.file, begin_.line});
    }
    void take_from_file(std::string const& file, std::optional<std::string> const& id, scenario& made);
    void take_policy(scenario& made);
    void take_policy_file(std::string const& file, scenario& made);
    void take_expectations(scenario& made);

    void add(std::string path, std::string_view text, std::string reason);
    /// Adds that something is missing, unless the scenario has issues already, of which that is likely to be one.
    void add_missing(std::string path, std::string reason);

    scenario_file& into_;
    rule_book const& rules_;
    policy const& baseline_;
    std::filesystem::path folder_;
    json_reader json_;
    scenario_record record_;
    noted_places places_;
    text_position begin_;
    std::size_t issues_before_ = 0;
    std::map<std::string, int> lines_of_names_;
    std::map<std::string, input> given_files_; // a file is read once
};

} // namespace leeds::commissioning::inline v0
