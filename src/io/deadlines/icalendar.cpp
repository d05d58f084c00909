// SPDX-License-Identifier: MIT
#include "text/text_encoding.hpp"

#include <leeds/commissioning/io/icalendar.hpp>
#include <leeds/commissioning/io/terminal_text.hpp>
#include <leeds/commissioning/time/text.hpp>

namespace leeds::commissioning::inline v0 {
namespace {

/// Octets that a line may have, its end left out (RFC 5545, 3.1).
constexpr std::size_t longest_line = 75;

/// A value of type TEXT (RFC 5545, 3.3.11). Line ends of ours are kept as such; what comes from outside has none left.
std::string escaped(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        auto const end = text.find('\n');
        for (char const each : for_terminal(text.substr(0, end))) {
            if (each == '\\' || each == ';' || each == ',') out.push_back('\\');
            out.push_back(each);
        }
        if (end == std::string_view::npos) break;
        out.append("\\n");
        text.remove_prefix(end + 1);
    }
    return out;
}

/// A content line, folded between characters.
void put(std::string& out, std::string_view name, std::string_view value) {
    std::string const line = std::string(name).append(":").append(value);
    std::string_view rest = line;
    std::size_t room = longest_line;
    while (rest.size() > room) {
        std::size_t taken = room;
        while (taken > 0 && (static_cast<unsigned char>(rest[taken]) & 0xC0u) == 0x80u) --taken;
        out.append(rest.substr(0, taken)).append("\r\n ");
        rest.remove_prefix(taken);
        room = longest_line - 1; // a folded line begins with a blank
    }
    out.append(rest).append("\r\n");
}

std::string basic(date day) {
    auto const text = iso_text(day);
    std::string digits;
    for (char const each : text.view())
        if (each != '-') digits.push_back(each);
    return digits;
}

void put_reminder(std::string& out, char const* days_before, std::string_view summary) {
    put(out, "BEGIN", "VALARM");
    put(out, "ACTION", "DISPLAY");
    put(out, "DESCRIPTION", summary);
    put(out, "TRIGGER", days_before);
    put(out, "END", "VALARM");
}

void put_event(std::string& out, calendar_event const& each, date stamped) {
    std::string const summary = escaped(each.summary);
    put(out, "BEGIN", "VEVENT");
    put(out, "UID", escaped(each.uid));
    put(out, "DTSTAMP", basic(stamped) + "T000000Z");
    put(out, "DTSTART;VALUE=DATE", basic(each.day));
    put(out, "DTEND;VALUE=DATE", basic(add_days(each.day, 1)));
    put(out, "SUMMARY", summary);
    if (!each.description.empty()) put(out, "DESCRIPTION", escaped(each.description));
    put(out, "TRANSP", "TRANSPARENT");
    if (each.reminders) {
        put_reminder(out, "-P30D", summary);
        put_reminder(out, "-P7D", summary);
    }
    put(out, "END", "VEVENT");
}

} // namespace

std::string icalendar_text(std::string_view name, std::span<calendar_event const> events, date stamped) {
    std::string out;
    put(out, "BEGIN", "VCALENDAR");
    put(out, "VERSION", "2.0");
    put(out, "PRODID", "-//leeds-commissioning//leeds-commissioning " LEEDS_COMMISSIONING_VERSION "//EN");
    put(out, "CALSCALE", "GREGORIAN");
    put(out, "X-WR-CALNAME", escaped(name));
    for (calendar_event const& each : events) put_event(out, each, stamped);
    put(out, "END", "VCALENDAR");
    return out;
}

} // namespace leeds::commissioning::inline v0
