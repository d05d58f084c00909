// SPDX-License-Identifier: MIT
#include "chosen_case.hpp"

#include <leeds/commissioning/io/draft.hpp>

#include <memory>

namespace leeds::commissioning::inline v0 {
namespace {

/// What can be drafted.
enum class drafted_document : std::uint8_t { waiver, decision };

constexpr auto choices(tag<drafted_document>) noexcept {
    return std::array<choice<drafted_document>, 2>{
        {{drafted_document::waiver, "waiver", "the report that asks for a waiver"},
         {drafted_document::decision, "decision", "the record of the decision on it"}}};
}

struct draft_options {
    std::string document;
    std::string file;
    std::string id;
    draft_format format = draft_format::markdown;
    destination to;
};

void draft_from(draft_options const& options) {
    options.to.keep_off({options.file});
    std::optional<progress> shown(std::in_place);
    portfolio const read = read_all({options.file}, *shown);
    shown.reset();
    waiver const& about = chosen_case<waiver>(read, options.file, options.id);
    bool const report = options.document == name_of(drafted_document::waiver);
    std::string const text =
        report ? draft_waiver_report(about, options.format) : draft_decision_record(about, options.format);
    say_what_was_not_understood(read);
    options.to.deliver(text);
}

} // namespace

void add_draft(CLI::App& app, int& status) {
    auto const options = std::make_shared<draft_options>();
    CLI::App& command = *app.add_subcommand("draft", "Draft the report on a waiver, or the record of its decision");
    std::vector<std::string> names;
    for (auto const& each : choices(tag<drafted_document>{})) names.emplace_back(each.name);
    command.add_option("document", options->document, "What to draft")
        ->required()
        ->check(CLI::IsMember(names))
        ->type_name("DOCUMENT");
    command.add_option("file", options->file, "Case file that holds the waiver; - is standard input")
        ->required()
        ->type_name("FILE");
    command.add_option("--id", options->id, "Which waiver, where the file holds several")->type_name("ID");
    add_choice(command, "--format", options->format, "What to write");
    options->to.add_to(command);
    command.footer("Nothing is made up: what is owed and not recorded stands as a blank, [To be completed: ...].");
    command.callback([options, &status] {
        draft_from(*options);
        status = nothing_found;
    });
}

} // namespace leeds::commissioning::inline v0
