// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <leeds/commissioning/io/notice_answer.hpp>

#include <memory>

namespace leeds::commissioning::inline v0 {

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
    command.callback([options, &status] {
        if (!options->asked.served && !options->asked.end) throw could_not("notice needs --served or --end, or both");
        destination const to;
        to.deliver(options->json ? notice_json(options->asked) : notice_text(options->asked, to.layout()));
        status = nothing_found;
    });
}

} // namespace leeds::commissioning::inline v0
