// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <leeds/commissioning/io/notice_answer.hpp>
#include <leeds/commissioning/policy/leeds.hpp>

#include <memory>

namespace leeds::commissioning::inline v0 {
namespace {

/// A day that lies outside the years of the calendar could be read by nothing that the answer is given to.
void make_sure_of(date day, std::string const& what) {
    if (day.year() < 1400) throw could_not(what + " lies before the year 1400, with which the calendar begins");
    if (day.year() > 9999) throw could_not(what + " lies beyond the year 9999, with which the calendar ends");
}

void make_sure_of_answer(notice_question const& asked) {
    if (!asked.served && !asked.end) throw could_not("notice needs --served or --end, or both");
    if (asked.served)
        make_sure_of(earliest_end(*asked.served, asked.months, asked.how, asked.means).day, "the earliest end");
    if (asked.end)
        make_sure_of(latest_service(*asked.end, asked.months, asked.how, asked.means).day, "the last day of service");
}

bool too_short(notice_question const& asked) {
    return asked.served && asked.end && !long_enough(*asked.served, *asked.end, asked.months, asked.how, asked.means);
}

/// The months that a policy asks for: those that hold on the day of service. Where that day is asked for, those with
/// which the last day of service is a day on which they hold; nothing where there are none such.
std::optional<int> months_by(policy const& numbers, notice_question asked) {
    std::optional<int> found;
    policy::entry const* const held = numbers.find(parameters::notice_minimum.name);
    for (std::size_t number = 0; held != nullptr && number < held->values.size(); ++number) {
        dated_value const& each = held->values[number];
        if (each.amount < 0 || each.amount > longest_months) continue;
        asked.months = static_cast<int>(each.amount);
        date const day =
            asked.served ? *asked.served : latest_service(*asked.end, asked.months, asked.how, asked.means).day;
        value_on_day const on = numbers.on(parameters::notice_minimum, day);
        if (on.held == holding::yes && on.value == &each) found = asked.months;
    }
    return found;
}

/// Fills in what is not said on the command line as the policy has it.
void ask_policy(notice_question& asked, policy const& numbers, bool months_said, bool convention_said) {
    if (!asked.served && !asked.end) return;
    if (!convention_said) asked.how = convention_on(numbers, asked.served ? *asked.served : *asked.end);
    if (months_said) return;
    auto const months = months_by(numbers, asked);
    if (!months)
        throw could_not("the policy has no months of notice that surely hold on the day of service; give --months");
    asked.months = *months;
}

} // namespace

void add_notice(CLI::App& app, int& status) {
    struct notice_options {
        notice_question asked;
        policy_choice by;
        bool json = false;
    };
    auto const options = std::make_shared<notice_options>();
    CLI::App& command = *app.add_subcommand("notice", "Work out one notice: when it can end, or by when to serve it");
    add_day(command, "--served", options->asked.served, "Day of service: asks for the earliest end");
    add_day(command, "--end", options->asked.end,
            "End date: asks for the last day of service; with --served, whether that is long enough");
    CLI::Option const* const months = command.add_option("--months", options->asked.months, "Months of notice")
                                          ->check(CLI::Range(0, longest_months))
                                          ->type_name("N")
                                          ->capture_default_str();
    CLI::Option const* const how = add_choice(command, "--convention", options->asked.how, "How months are counted");
    add_choice(command, "--end-means", options->asked.means, "What the end date is");
    options->by.add_to(command);
    command.add_flag("--json", options->json, "Write JSON");
    command.footer(
        "Ends with 1 where both days were given and the notice is too short, with 0 where it is long enough or only "
        "one day was given, with 2 where the job could not be done.");
    command.callback([options, months, how, &status] {
        bool const by_policy = !options->by.file.empty();
        if (by_policy) ask_policy(options->asked, options->by.numbers({}), months->count() > 0, how->count() > 0);
        make_sure_of_answer(options->asked);
        destination const to;
        to.deliver(options->json ? notice_json(options->asked) : notice_text(options->asked, to.layout()));
        status = too_short(options->asked) ? something_found : nothing_found;
    });
}

} // namespace leeds::commissioning::inline v0
