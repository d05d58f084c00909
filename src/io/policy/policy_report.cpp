// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/policy_report.hpp>

#include "policy_concerns.hpp"

#include <leeds/commissioning/policy/amount.hpp>
#include <leeds/commissioning/time/text.hpp>

#include <utility>
#include <vector>

namespace leeds::commissioning::inline v0 {
namespace {

/// What a parameter or a switch is on a day: "6 months", "no value any more".
std::string standing_on(policy::entry const& of, date day) {
    value_on_day const found = held_on({of.values.data(), of.values.size()}, day);
    switch (found.held) {
    case holding::unset: return "no value";
    case holding::unclear: return "open whether " + parameter_text(of.what, *found.value) + " holds already";
    case holding::yes: return parameter_text(of.what, *found.value);
    case holding::no: break;
    }
    return of.values.back().to && *of.values.back().to < day ? "no value any more" : "no value yet";
}

void put_entry(page& out, policy::entry const& of, date day) {
    out.put(std::string(of.what.name) + ": " + standing_on(of, day), 0, style::bold, 2);
    out.put(of.what.meaning, 2, style::plain, 2);
    if (of.values.empty()) return out.put("No source states one; what it decides is not assessed.", 2, style::faint, 2);
    dated_value const* const held = held_on({of.values.data(), of.values.size()}, day).value;
    if (held != nullptr) return out.put(days_and_source_of(*held), 2, style::faint, 2);
    bool const ended = of.values.back().to && *of.values.back().to < day;
    dated_value const* near = &of.values.back();
    for (dated_value const& each : of.values)
        if (!ended && each.from > day && each.from < near->from) near = &each;
    out.put((ended ? "The last: " : "The next: ") + parameter_text(of.what, *near) + ", " + days_and_source_of(*near),
            2, style::faint, 2);
}

void put_switch(page& out, policy::entry const& of, date day) {
    bool const none = held_on({of.values.data(), of.values.size()}, day).value == nullptr;
    out.put(std::string(of.what.name) + ": " + (none ? "off" : standing_on(of, day)), 0, style::bold, 2);
    for (dated_value const& each : of.values)
        out.put(parameter_text(of.what, each) + " " + days_and_source_of(each), 2, style::faint, 2);
}

} // namespace

std::string policy_text_on(policy const& numbers, date day, text_options const& options) {
    page out(options);
    out.put("The policy \"" + numbers.name() + "\" on " + long_text(day), 0, style::bold);
    for (policy::entry const& each : numbers.entries()) {
        out.blank_line();
        put_entry(out, each, day);
    }
    if (!numbers.switches().empty()) {
        out.blank_line();
        out.put_line("RULES THAT ARE NOT IN FORCE ON ALL DAYS (" + std::to_string(numbers.switches().size()) + ")", 0,
                     style::bold);
    }
    for (policy::entry const& each : numbers.switches()) put_switch(out, each, day);
    put_values_to_look_at(out, values_to_look_at(numbers, day));
    return std::move(out).text();
}

} // namespace leeds::commissioning::inline v0
