// SPDX-License-Identifier: MIT
#include "chosen_case.hpp"

#include <leeds/commissioning/io/decision_plan.hpp>
#include <leeds/commissioning/io/ending_plan.hpp>

#include <memory>

namespace leeds::commissioning::inline v0 {
namespace {

enum class plan_format { text, json, ics };

constexpr auto choices(tag<plan_format>) noexcept {
    return std::array<choice<plan_format>, 3>{{{plan_format::text, "text", "for people"},
                                               {plan_format::json, "json", "for programs"},
                                               {plan_format::ics, "ics", "for a diary; the end of a service only"}}};
}

struct plan_options {
    std::string file;
    std::string id;
    std::optional<date> end;
    std::optional<date> decide;
    std::optional<date> in_effect;
    bool key = false;
    std::optional<date> as_of;
    plan_format format = plan_format::text;
    policy_choice by;
    destination to;

    [[nodiscard]] date today_is() const { return as_of ? *as_of : today(); }
    [[nodiscard]] officer_decision kind() const { return key ? officer_decision::key : officer_decision::not_key; }
    [[nodiscard]] bool is_of_an_ending() const { return end || !file.empty(); }
};

/// The first day of a plan must be one that the calendar has.
/// @throws could_not
void keep_in_calendar(std::optional<date> first, std::optional<date> last) {
    if (first && first->year() < 1400)
        throw could_not("the first step lies before the year 1400, with which the calendar begins");
    if (last && last->year() > 9999)
        throw could_not("the next possible day lies beyond the year 9999, with which the calendar ends");
}

int plan_a_decision(plan_options const& options) {
    if (options.format == plan_format::ics)
        throw could_not("--format ics is for the end of a service: give --end or a file");
    decision_question const asked{options.decide, options.in_effect, options.kind(), options.today_is()};
    decision_plan const plan = plan_decision(asked);
    keep_in_calendar(plan.steps.notice, plan.from_today ? plan.from_today->decision : std::nullopt);
    options.to.deliver(options.format == plan_format::json ? decision_plan_json(asked)
                                                           : decision_plan_text(asked, options.to.layout()));
    return plan.too_late ? something_found : nothing_found;
}

/// The contract that is to end; one of which nothing is recorded where no file is named.
contract contract_to_end(plan_options const& options) {
    if (options.file.empty()) return {};
    options.to.keep_off({options.file});
    std::optional<progress> shown(std::in_place);
    portfolio const read = read_all({options.file}, *shown);
    shown.reset();
    contract found = chosen_case<contract>(read, options.file, options.id);
    say_what_was_not_understood(read);
    return found;
}

int plan_an_ending(plan_options const& options) {
    contract const subject = contract_to_end(options);
    if (!options.end && !subject.end)
        throw could_not("the contract has no recorded end; say with --end which is to be its last funded day");
    ending_question const asked{options.end ? *options.end : *subject.end, options.kind()};
    if (asked.last_funded_day.year() < 1500 || asked.last_funded_day.year() > 9900)
        throw could_not("--end: expected a day in the years 1500 to 9900");
    policy const numbers = options.by.numbers(options.to);
    basis const on{numbers, options.today_is()};
    if (on.as_of.year() < 1500 || on.as_of.year() > 9800)
        throw could_not("--as-of: expected a day in the years 1500 to 9800");
    options.to.deliver(options.format == plan_format::json ? ending_plan_json(subject, asked, on)
                       : options.format == plan_format::ics
                           ? ending_plan_icalendar(subject, asked, on)
                           : ending_plan_text(subject, asked, on, options.to.layout()));
    return plan_ending(subject, asked, on).too_late ? something_found : nothing_found;
}

int plan_what_is_asked(plan_options const& options) {
    int const asked =
        int{options.is_of_an_ending()} + int{options.decide.has_value()} + int{options.in_effect.has_value()};
    if (asked != 1)
        throw could_not("plan needs one of --decide, --in-effect and --end, or the file of a contract that is to end");
    if (options.file.empty() && !options.id.empty())
        throw could_not("--id chooses a contract from a file: name the file");
    return options.is_of_an_ending() ? plan_an_ending(options) : plan_a_decision(options);
}

} // namespace

void add_plan(CLI::App& app, int& status) {
    auto const options = std::make_shared<plan_options>();
    CLI::App& command = *app.add_subcommand(
        "plan", "Plan the days of an officer's decision, or of the end of a service, forwards or backwards from a day");
    command.add_option("file", options->file, "File that holds the contract which is to end; - is standard input")
        ->type_name("FILE");
    command.add_option("--id", options->id, "Which contract, where the file holds several")->type_name("ID");
    add_day(command, "--end", options->end, "The last funded day (the contract's own end if not given)");
    add_day(command, "--decide", options->decide, "Day on which a decision is to be taken");
    add_day(command, "--in-effect", options->in_effect, "Day by which a decision is to have effect");
    command.add_flag("--key", options->key, "It is a key decision");
    add_day(command, "--as-of", options->as_of, "The day that counts as today (today's date if not given)");
    add_choice(command, "--format", options->format, "What to write");
    options->by.add_to(command);
    options->to.add_to(command);
    command.footer("Ends with 1 where the last day of a step is past, with 0 where none is, with 2 where the job could "
                   "not be done.");
    command.callback([options, &status] { status = plan_what_is_asked(*options); });
}

} // namespace leeds::commissioning::inline v0
