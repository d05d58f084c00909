// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <leeds/commissioning/io/notice_answer.hpp>

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

} // namespace

void add_notice(CLI::App& app, int& status) {
    struct notice_options {
        notice_question asked;
        bool json = false;
    };
    auto const options = std::make_shared<notice_options>();
    CLI::App& command = *app.add_subcommand("notice", "Work out one notice: when it can end, or by when to serve it");
    add_day(command, "--served", options->asked.served, "Day of service: asks for the earliest end");
    add_day(command, "--end", options->asked.end,
            "End date: asks for the last day of service; with --served, whether that is long enough");
    command.add_option("--months", options->asked.months, "Months of notice")
        ->check(CLI::Range(0, longest_months))
        ->type_name("N")
        ->capture_default_str();
    add_choice(command, "--convention", options->asked.how, "How months are counted");
    add_choice(command, "--end-means", options->asked.means, "What the end date is");
    command.add_flag("--json", options->json, "Write JSON");
    command.footer(
        "Ends with 1 where both days were given and the notice is too short, with 0 where it is long enough or only "
        "one day was given, with 2 where the job could not be done.");
    command.callback([options, &status] {
        make_sure_of_answer(options->asked);
        destination const to;
        to.deliver(options->json ? notice_json(options->asked) : notice_text(options->asked, to.layout()));
        status = too_short(options->asked) ? something_found : nothing_found;
    });
}

} // namespace leeds::commissioning::inline v0
