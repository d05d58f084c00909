// SPDX-License-Identifier: MIT
#include "chosen_case.hpp"

#include <leeds/commissioning/io/draft.hpp>

#include <memory>

namespace leeds::commissioning::inline v0 {
namespace {

/// What can be drafted.
enum class drafted_document : std::uint8_t { waiver, decision, notice };

constexpr auto choices(tag<drafted_document>) noexcept {
    return std::array<choice<drafted_document>, 3>{
        {{drafted_document::waiver, "waiver", "the report that asks for a waiver"},
         {drafted_document::decision, "decision", "the record of the decision on it"},
         {drafted_document::notice, "notice", "the letter to a provider that funding ends or changes"}}};
}

struct draft_options {
    std::string document;
    std::string file;
    std::string id;
    std::string notice;
    std::optional<date> as_of;
    draft_format format = draft_format::markdown;
    policy_choice by;
    destination to;
};

/// The notice of a contract that is meant: the only one, or the one of that id; a blank one where none is recorded.
/// @throws could_not if that is not exactly one
change_notice chosen_notice(contract const& subject, draft_options const& options) {
    auto const& notices = subject.change_notices;
    std::vector<std::string_view> ids;
    for (change_notice const& each : notices)
        if (each.id) ids.push_back(*each.id);
    if (options.notice.empty()) {
        if (notices.size() < 2) return notices.empty() ? change_notice{} : notices.front();
        throw could_not("the contract has " + std::to_string(notices.size()) + " notices; choose one with --notice" +
                        (ids.empty() ? ", for which each needs an id of its own" : ": " + listed(ids)));
    }
    for (change_notice const& each : notices)
        if (each.id == options.notice) return each;
    throw could_not("--notice: " + not_known(options.notice, "id of a notice of the contract", ids));
}

std::string drafted(draft_options const& options, portfolio const& read) {
    if (options.document == name_of(drafted_document::notice)) {
        contract const& about = chosen_case<contract>(read, options.file, options.id);
        policy const numbers = options.by.numbers(options.to);
        return draft_notice_letter(about, chosen_notice(about, options),
                                   {numbers, options.as_of ? *options.as_of : today()}, options.format);
    }
    waiver const& about = chosen_case<waiver>(read, options.file, options.id);
    return options.document == name_of(drafted_document::waiver) ? draft_waiver_report(about, options.format)
                                                                 : draft_decision_record(about, options.format);
}

void draft_from(draft_options const& options) {
    options.to.keep_off({options.file});
    std::optional<progress> shown(std::in_place);
    portfolio const read = read_all({options.file}, *shown);
    shown.reset();
    std::string const text = drafted(options, read);
    say_what_was_not_understood(read);
    options.to.deliver(text);
}

} // namespace

void add_draft(CLI::App& app, int& status) {
    auto const options = std::make_shared<draft_options>();
    CLI::App& command =
        *app.add_subcommand("draft", "Draft the report on a waiver, the record of its decision, or a letter of notice");
    std::vector<std::string> names;
    for (auto const& each : choices(tag<drafted_document>{})) names.emplace_back(each.name);
    command.add_option("document", options->document, "What to draft")
        ->required()
        ->check(CLI::IsMember(names))
        ->type_name("DOCUMENT");
    command.add_option("file", options->file, "File that holds the waiver, or the contract; - is standard input")
        ->required()
        ->type_name("FILE");
    command.add_option("--id", options->id, "Which waiver or contract, where the file holds several")->type_name("ID");
    command.add_option("--notice", options->notice, "Which notice, where the contract has several")->type_name("ID");
    add_day(command, "--as-of", options->as_of,
            "The day that counts as today, for a notice (today's date if not given)");
    add_choice(command, "--format", options->format, "What to write");
    options->by.add_to(command);
    options->to.add_to(command);
    command.footer("Nothing is made up: what is owed and not recorded stands as a blank, [To be completed: ...].");
    command.callback([options, &status] {
        draft_from(*options);
        status = nothing_found;
    });
}

} // namespace leeds::commissioning::inline v0
