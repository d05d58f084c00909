// SPDX-License-Identifier: MIT
#include "program.hpp"

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

std::vector<waiver const*> waivers_in(portfolio const& read) {
    std::vector<waiver const*> found;
    for (read_case const& each : read.cases)
        if (auto const* const subject = std::get_if<waiver>(&each.subject)) found.push_back(subject);
    return found;
}

/// The ids that waivers have, to choose from.
std::vector<std::string_view> ids_of(std::vector<waiver const*> const& waivers) {
    std::vector<std::string_view> ids;
    for (waiver const* const each : waivers)
        if (each->id) ids.push_back(*each->id);
    return ids;
}

std::string listed(std::vector<std::string_view> const& ids) {
    static constexpr std::size_t shown = 10;
    std::string text;
    for (std::size_t i = 0; i < ids.size() && i < shown; ++i) text.append(i == 0 ? "" : ", ").append(ids[i]);
    if (ids.size() > shown) text.append(" and ").append(std::to_string(ids.size() - shown)).append(" more");
    return text;
}

/// The waiver that is meant: the only one, or the one of that id.
/// @throws could_not if that is not exactly one
waiver const& chosen_from(portfolio const& read, draft_options const& options) {
    auto const waivers = waivers_in(read);
    auto const ids = ids_of(waivers);
    std::string const where = options.file == "-" ? "standard input" : options.file;
    if (waivers.empty()) throw could_not(where + " holds no waiver; \"template waiver\" prints an empty one");
    if (options.id.empty()) {
        if (waivers.size() == 1) return *waivers.front();
        throw could_not(where + " holds " + std::to_string(waivers.size()) + " waivers; choose one with --id" +
                        (ids.empty() ? ", for which each needs an id of its own" : ": " + listed(ids)));
    }
    auto const same = static_cast<std::size_t>(std::count(ids.begin(), ids.end(), options.id));
    if (same == 0) throw could_not("--id: " + not_known(options.id, "id of a waiver in " + where, ids));
    if (same > 1) throw could_not("--id: " + std::to_string(same) + " waivers in " + where + " have that id");
    for (waiver const* const each : waivers)
        if (each->id == options.id) return *each;
    return *waivers.front();
}

void say_what_was_not_understood(portfolio const& read) {
    if (read.issues.empty()) return;
    complain(std::to_string(read.issues.size()) + (read.issues.size() == 1 ? " thing was" : " things were") +
             " not understood as recorded and may be missing here; \"check\" lists what");
}

void draft_from(draft_options const& options) {
    options.to.keep_off({options.file});
    std::optional<progress> shown(std::in_place);
    portfolio const read = read_all({options.file}, *shown);
    shown.reset();
    waiver const& about = chosen_from(read, options);
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
