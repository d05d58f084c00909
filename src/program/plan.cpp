// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <leeds/commissioning/io/decision_plan.hpp>

#include <memory>

namespace leeds::commissioning::inline v0 {
namespace {

struct plan_options {
    std::optional<date> decide;
    std::optional<date> in_effect;
    bool key = false;
    std::optional<date> as_of;
    output_format format = output_format::text;
    destination to;
};

decision_question question_of(plan_options const& options) {
    if (options.decide.has_value() == options.in_effect.has_value())
        throw could_not("plan needs --decide or --in-effect, and only one of them");
    decision_question const asked{options.decide, options.in_effect,
                                  options.key ? officer_decision::key : officer_decision::not_key,
                                  options.as_of ? *options.as_of : today()};
    decision_plan const plan = plan_decision(asked);
    if (plan.steps.notice && plan.steps.notice->year() < 1400)
        throw could_not("the notice lies before the year 1400, with which the calendar begins");
    if (plan.from_today && plan.from_today->decision->year() > 9999)
        throw could_not("the next possible day lies beyond the year 9999, with which the calendar ends");
    return asked;
}

} // namespace

void add_plan(CLI::App& app, int& status) {
    auto const options = std::make_shared<plan_options>();
    CLI::App& command =
        *app.add_subcommand("plan", "Plan the days of an officer's decision, forwards or backwards from a day");
    add_day(command, "--decide", options->decide, "Day on which it is to be taken");
    add_day(command, "--in-effect", options->in_effect, "Day by which it is to have effect");
    command.add_flag("--key", options->key, "It is a key decision");
    add_day(command, "--as-of", options->as_of, "The day that counts as today (today's date if not given)");
    add_choice(command, "--format", options->format, "What to write");
    options->to.add_to(command);
    command.footer("Ends with 1 where the last day of a step is past, with 0 where none is, with 2 where the job could "
                   "not be done.");
    command.callback([options, &status] {
        decision_question const asked = question_of(*options);
        options->to.deliver(options->format == output_format::json ? decision_plan_json(asked)
                                                                   : decision_plan_text(asked, options->to.layout()));
        status = plan_decision(asked).too_late ? something_found : nothing_found;
    });
}

} // namespace leeds::commissioning::inline v0
