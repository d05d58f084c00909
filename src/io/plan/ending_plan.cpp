// SPDX-License-Identifier: MIT
#include "plan_words.hpp"
#include "records/json_out.hpp"

#include <leeds/commissioning/io/ending_plan.hpp>
#include <leeds/commissioning/io/icalendar.hpp>

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace leeds::commissioning::inline v0 {
namespace {

/// Whether a step's day is counted in working days: those of a key decision but for its notice.
bool is_in_working_days(ending_step step, officer_decision kind) noexcept {
    return kind == officer_decision::key && (step == ending_step::papers || step == ending_step::decision ||
                                             step == ending_step::call_in_ends || step == ending_step::in_effect);
}

/// What is said of a step besides its day.
struct step_words {
    ending_step step;
    std::string_view when; ///< "by" a last day, "until" or "from" one that follows, "on" the one asked about
    std::string_view why;
    std::array<std::string_view, 2> sources = {}; ///< ids of what asks for it
};

constexpr std::array<step_words, 11> words{{
    {ending_step::engagement,
     "by",
     "no later than the consultation, or than anything is public; the Code asks for it as early as possible",
     {"CODE-D2"}},
    {ending_step::consultation_begins, "by", "as long before its close as the policy says", {"CODE-D1"}},
    {ending_step::evidence,
     "by",
     "needs, equality and service impact: they support the decision, so they come before it, and go into its papers "
     "where it has any (our reading)",
     {"CODE-D1"}},
    {ending_step::key_notice,
     "by",
     "28 clear days before the decision; every day of the week counts",
     {"LAW-EXECUTIVE-2012-R9"}},
    {ending_step::papers, "by", "5 clear working days before the decision, England and Wales", {"DECISION-PAPERS"}},
    {ending_step::decision, "by", "a working day, so that it has effect when notice is served (our reading)", {}},
    {ending_step::call_in_ends, "until", "5 working days after the decision, England and Wales", {"DECISION-CALL-IN"}},
    {ending_step::in_effect,
     "from",
     "the day after call-in ends; without call-in the day it is taken",
     {"DECISION-CALL-IN"}},
    {ending_step::notice, "by", "", {"CODE-CM3", "CODE-D3"}},
    {ending_step::users_told,
     "by",
     "the guidance asks for the same notice to those who use the service",
     {"GUIDE-BEST-VALUE-2011"}},
    {ending_step::last_funded_day, "on", "", {}},
}};

constexpr std::array<std::string_view, notice_source_count> source_names{"code", "contract_clause", "best_value"};
constexpr std::array<std::string_view, notice_source_count> source_phrases{
    "the Code's months", "the contract's own clause", "the months of the best value guidance"};
constexpr std::array<std::string_view, notice_source_count> source_ids{"CODE-CM3", "LAW-CONTRACT",
                                                                       "GUIDE-BEST-VALUE-2011"};

std::size_t place(notice_source source) noexcept { return static_cast<std::size_t>(source); }

/// The steps that are asked for, in order of their days; one without a day stays beside the step it goes with.
std::vector<step_words> in_order_of_day(ending_timetable const& plan) {
    std::vector<step_words> shown;
    for (step_words const& each : words)
        if (plan[each.step].state != step_state::not_needed) shown.push_back(each);
    std::vector<step_words> dated;
    std::copy_if(shown.begin(), shown.end(), std::back_inserter(dated),
                 [&](step_words const& each) { return plan[each.step].day.has_value(); });
    std::stable_sort(dated.begin(), dated.end(), [&](step_words const& one, step_words const& other) {
        return *plan[one.step].day < *plan[other.step].day;
    });
    auto next = dated.begin();
    for (step_words& each : shown)
        if (plan[each.step].day) each = *next++;
    return shown;
}

std::string name_of_service(contract const& subject) {
    if (subject.title) return "“" + *subject.title + "”";
    if (subject.id) return "contract " + *subject.id;
    return "a service";
}

std::string months_in_words(policy const& numbers, parameter const& minimum, date day) {
    value_on_day const found = numbers.on(minimum, day);
    if (found.value == nullptr) return {};
    return fmt::format("{} month{}", found.value->amount, found.value->amount == 1 ? "" : "s");
}

/// The one of the Code's two minima that asks for more on a day: ending a service is a cessation as well.
parameter const& longer_of_the_code(basis const& on, date day) noexcept {
    auto const months = [&](parameter const& which) {
        return detail::months_asked_on(on.numbers, which, day).value_or(0);
    };
    return months(parameters::notice_minimum) > months(parameters::decommissioning_minimum)
               ? parameters::notice_minimum
               : parameters::decommissioning_minimum;
}

/// By when each source wants notice served.
void put_notice_reasons(page& out, ending_plan const& plan, contract const& subject, basis const& on) {
    auto const say = [&](notice_source source, std::string const& length, std::string_view ids) {
        if (auto const& last = plan.accepts[place(source)]; last && !length.ends_with(' ')) // else it asks for nothing
            out.put(fmt::format("{} ({}): by {}", length, ids, with_weekday(*last)), 6, style::plain, 2);
    };
    auto const& code = plan.accepts[place(notice_source::code)];
    if (code)
        say(notice_source::code, "the Code's " + months_in_words(on.numbers, longer_of_the_code(on, *code), *code),
            "CODE-CM3, CODE-D3");
    if (subject.notice_clause && subject.notice_clause->length)
        say(notice_source::contract_clause, "the contract's own " + long_text(*subject.notice_clause->length),
            "LAW-CONTRACT");
    auto const& guidance = plan.accepts[place(notice_source::best_value)];
    if (guidance)
        say(notice_source::best_value,
            "the guidance's " + months_in_words(on.numbers, parameters::best_value_minimum, *guidance),
            "GUIDE-BEST-VALUE-2011");
}

void put_reasons(page& out, step_words const& step, ending_plan const& plan, contract const& subject, basis const& on) {
    if (step.step == ending_step::notice) return put_notice_reasons(out, plan, subject, on);
    if (step.why.empty()) return;
    std::string why(step.why);
    if (!step.sources[0].empty()) why.append(" (").append(step.sources[0]).append(")");
    out.put(why, 6, style::plain, 2);
}

void put_step(page& out, step_words const& step, ending_plan const& plan, contract const& subject, basis const& on) {
    planned_step const& planned = plan.backwards[step.step];
    auto const does = meaning_of(step.step);
    if (planned.state == step_state::no_value) {
        out.put(fmt::format("{}: {}, so no day can be given ({})", does, meaning_of(planned.state),
                            parameters::consultation_days.name),
                2, style::plain, 2);
        return;
    }
    if (!planned.day)
        return out.put(fmt::format("{} a day that is not known: {}", step.when, does), 2, style::plain, 2);
    bool const to_do = is_to_do(step.step);
    bool const late = to_do && *planned.day < on.as_of;
    out.put(fmt::format("{} {}{}: {}", step.when, with_weekday(*planned.day),
                        to_do ? ", " + days_from(on.as_of, *planned.day) : std::string(), does),
            2, late ? style::red : style::plain, 2);
    auto const working = last_working_day_on_or_before(*planned.day);
    if (to_do && step.step != ending_step::last_funded_day && working && *working != *planned.day)
        out.put(fmt::format("the last working day before it is {}", with_weekday(*working)), 6, style::plain, 2);
    put_reasons(out, step, plan, subject, on);
}

/// What stands in the way of ending on that day besides time.
std::vector<std::string> warnings(ending_plan const& plan, contract const& subject, ending_question const& asked) {
    std::vector<std::string> found;
    if (plan.ends_early == std::optional(true) && subject.end) {
        std::string const before = fmt::format("That is before the contract's last day, {}", long_text(*subject.end));
        if (!subject.early_end)
            found.push_back(before + "; whether it may be ended early is not recorded (contract.early_end).");
        else if (*subject.early_end == early_end::no)
            found.push_back(before + ", and the contract runs its term: notice alone gives no right to end it.");
        else if (*subject.early_end == early_end::on_break_dates &&
                 std::find(subject.break_dates.begin(), subject.break_dates.end(), asked.last_funded_day) ==
                     subject.break_dates.end())
            found.push_back(before + ", and it is none of the recorded break dates.");
    }
    if (plan.may_run_out_on)
        found.push_back(fmt::format("The contract lets a notice run out only {}: the next such day is {}.",
                                    meaning_of(*subject.notice_clause->expires_on), long_text(*plan.may_run_out_on)));
    if (subject.notice_clause && !subject.notice_clause->length)
        found.push_back("The length of notice in the contract's own clause is not recorded "
                        "(contract.notice_clause.length): it may ask for more.");
    if (!subject.notice_clause)
        found.push_back("No clause of the contract on notice is recorded (contract.notice_clause): if it has one, it "
                        "binds, and may ask for more.");
    return found;
}

void put_from_today(page& out, ending_plan const& plan, contract const& subject, ending_question const& asked,
                    basis const& on) {
    ending_timetable const& next = plan.from_today;
    out.blank_line();
    out.put(plan.too_late ? "TOO LATE" : "BEGUN TODAY", 0, style::bold);
    auto const& end = next[ending_step::last_funded_day].day;
    auto const& served = next[ending_step::notice].day;
    if (!end || !served) {
        out.put("Begun today, the earliest end depends on bank holidays that are not known.", 2);
        return;
    }
    out.put(fmt::format("Begun today, it can be decided by {} and notice served by {}; the earliest last funded day "
                        "that keeps everything is {}.",
                        with_weekday(*next[ending_step::decision].day), with_weekday(*served), with_weekday(*end)),
            2);
    if (!plan.too_late) return;
    bool any_short = false;
    for (std::size_t source = 0; source < notice_source_count; ++source) {
        if (plan.days_short[source] == 0) continue;
        if (!any_short) out.put(fmt::format("If {} is kept all the same:", long_text(asked.last_funded_day)), 2);
        any_short = true;
        bool const binds = source == place(notice_source::contract_clause);
        out.put(fmt::format("notice served on {} is {} short of {} ({}); {}", long_text(*served),
                            counted_noun(static_cast<std::size_t>(plan.days_short[source]), "day"),
                            source_phrases[source], source_ids[source],
                            binds ? "the clause binds, and a reason does not mend it" : "the reason is to be recorded"),
                4, style::plain, 2);
    }
    if (!any_short)
        out.put(fmt::format("Notice can still be long enough for {}, but a step before it is late: record why.",
                            long_text(asked.last_funded_day)),
                2);
    if (asked.kind == officer_decision::key)
        out.put("A key decision comes sooner only by the general exception or special urgency, with its reason "
                "recorded (LAW-EXECUTIVE-2012-R10).",
                2);
    if (subject.end && *subject.end < on.as_of) out.put("The contract's last day is past.", 2);
}

void put_sources(page& out, ending_plan const& plan, ending_question const& asked) {
    out.blank_line();
    out.put("SOURCES", 0, style::bold);
    std::vector<std::string_view> cited;
    for (step_words const& each : words) {
        if (plan.backwards[each.step].state == step_state::not_needed) continue;
        if (each.step == ending_step::in_effect && asked.kind != officer_decision::key) continue;
        for (std::string_view const id : each.sources)
            if (!id.empty() && std::find(cited.begin(), cited.end(), id) == cited.end()) cited.push_back(id);
    }
    if (plan.accepts[place(notice_source::contract_clause)]) cited.push_back("LAW-CONTRACT");
    if (plan.too_late && asked.kind == officer_decision::key) cited.push_back("LAW-EXECUTIVE-2012-R10");
    for (std::string_view const id : cited) out.put(source_in_words(id), 2, style::plain, 2);
    out.put("Months run to the corresponding date; the day of service is not counted. Serving means the day on which "
            "the notice counts as served.",
            2);
    out.put(on_working_days(), 2);
}

void put_steps_json(json_out& out, std::string_view name, ending_timetable const& steps, officer_decision kind,
                    date as_of) {
    out.open_list_member(name);
    for (step_words const& each : words) {
        planned_step const& planned = steps[each.step];
        bool const to_do = is_to_do(each.step) && each.step != ending_step::last_funded_day;
        out.open();
        out.member("step", name_of(each.step));
        out.member("state", name_of(planned.state));
        out.member("day", planned.day);
        out.member("last_working_day",
                   planned.day && to_do ? last_working_day_on_or_before(*planned.day) : std::nullopt);
        out.member("days_left", planned.day ? std::optional(days_between(as_of, *planned.day)) : std::nullopt);
        out.key("calendar");
        if (is_in_working_days(each.step, kind))
            out.value(name_of(decision_calendar));
        else
            out.value(std::nullopt);
        out.open_list_member("sources");
        for (std::string_view const id : each.sources)
            if (!id.empty()) out.value(id);
        out.close_list();
        out.close();
    }
    out.close_list();
}

} // namespace

std::string ending_plan_text(contract const& subject, ending_question const& asked, basis const& on,
                             text_options const& options) {
    ending_plan const plan = plan_ending(subject, asked, on);
    page out(options);
    out.put(fmt::format("To end {} with {} as its last funded day, by {} of an officer, as of {}",
                        name_of_service(subject), with_weekday(asked.last_funded_day),
                        asked.kind == officer_decision::key ? "a key decision" : "a decision that is not key",
                        long_text(on.as_of)),
            0, style::bold);
    for (std::string const& each : warnings(plan, subject, asked)) out.put(each, 2, style::yellow);
    out.blank_line();
    for (step_words const& each : in_order_of_day(plan.backwards)) put_step(out, each, plan, subject, on);
    put_from_today(out, plan, subject, asked, on);
    put_sources(out, plan, asked);
    return std::move(out).text();
}

std::string ending_plan_json(contract const& subject, ending_question const& asked, basis const& on) {
    ending_plan const plan = plan_ending(subject, asked, on);
    json_out out;
    out.open();
    out.member("as_of", on.as_of);
    out.member("contract", subject.id);
    out.member("last_funded_day", asked.last_funded_day);
    out.member("kind", name_of(asked.kind));
    out.member("too_late", plan.too_late);
    out.member("ends_early", plan.ends_early);
    out.member("may_run_out_on", plan.may_run_out_on);
    put_steps_json(out, "steps", plan.backwards, asked.kind, on.as_of);
    put_steps_json(out, "from_today", plan.from_today, asked.kind, on.as_of);
    out.open_member("days_short");
    for (std::size_t source = 0; source < notice_source_count; ++source)
        out.member(source_names[source], plan.days_short[source]);
    out.close();
    out.close();
    return std::move(out).text();
}

std::string ending_plan_icalendar(contract const& subject, ending_question const& asked, basis const& on) {
    ending_plan const plan = plan_ending(subject, asked, on);
    std::string const about = name_of_service(subject);
    std::vector<calendar_event> events;
    for (step_words const& each : in_order_of_day(plan.backwards)) {
        auto const& day = plan.backwards[each.step].day;
        if (!day) continue;
        std::string text(each.why);
        for (std::string_view const id : each.sources)
            if (!id.empty()) text.append(text.empty() ? "" : "\n").append(source_in_words(id));
        events.push_back({fmt::format("{}-{}@leeds-commissioning", name_of(each.step), subject.id.value_or("plan")),
                          *day, fmt::format("{}: {}", about, meaning_of(each.step)), std::move(text),
                          is_to_do(each.step)});
    }
    return icalendar_text("Ending " + about, events, on.as_of);
}

} // namespace leeds::commissioning::inline v0
