// SPDX-License-Identifier: MIT
#include "records/json_out.hpp"
#include "text/page.hpp"

#include <leeds/commissioning/io/notice_answer.hpp>
#include <leeds/commissioning/time/notice_length.hpp>

#include <fmt/format.h>
#include <gsl/assert>

#include <algorithm>

namespace leeds::commissioning::inline v0 {
namespace {

/// Both ends of the question, and what is known about them.
struct notice_reply {
    date served;
    date end;
    month_note note;
    std::optional<counted> earliest = {}; ///< only where both days were given
    std::optional<counted> latest = {};

    [[nodiscard]] bool long_enough() const noexcept { return !earliest || earliest->day <= end; }
    [[nodiscard]] int days_short() const noexcept { return long_enough() ? 0 : days_between(end, earliest->day); }
};

notice_reply reply_to(notice_question const& asked) {
    Expects(asked.served || asked.end);
    if (!asked.end) {
        counted const earliest = earliest_end(*asked.served, asked.months, asked.how, asked.means);
        return {*asked.served, earliest.day, earliest.note};
    }
    counted const latest = latest_service(*asked.end, asked.months, asked.how, asked.means);
    if (!asked.served) return {latest.day, *asked.end, latest.note};
    counted const earliest = earliest_end(*asked.served, asked.months, asked.how, asked.means);
    return {*asked.served, *asked.end, earliest.note, earliest, latest};
}

std::string_view end_in_words(end_meaning means) noexcept {
    return means == end_meaning::last_funded_day ? "last funded day" : "first unfunded day";
}

std::string with_blanks(std::string_view word) {
    std::string words(word);
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

/// What counting did to the day number, where it did anything.
std::string note_in_words(month_note note) {
    switch (note) {
    case month_note::exact: return {};
    case month_note::clipped: return "The month reached has no day of that number, so its last day is taken.";
    case month_note::month_end:
        return "The end is a month's last day, so the earlier month's last day is still in time.";
    }
    return {};
}

} // namespace

std::string notice_json(notice_question const& asked) {
    notice_reply const reply = reply_to(asked);
    json_out out;
    out.open();
    out.member("served", reply.served);
    out.member("end", reply.end);
    out.member("months", asked.months);
    out.member("convention", name_of(asked.how));
    out.member("end_means", name_of(asked.means));
    out.member("note", name_of(reply.note));
    if (reply.earliest) {
        out.member("long_enough", reply.long_enough());
        out.member("days_short", reply.days_short());
        out.member("earliest_end", reply.earliest->day);
        out.member("latest_service", reply.latest->day);
    }
    out.close();
    return std::move(out).text();
}

std::string notice_text(notice_question const& asked, text_options const& options) {
    notice_reply const reply = reply_to(asked);
    std::string const length = long_text(notice_length(asked.months, length_unit::months));
    std::string const served = long_text(reply.served);
    std::string const end = long_text(reply.end);
    std::string_view const which = end_in_words(asked.means);
    page out(options);
    if (!asked.end) {
        out.put(fmt::format("Notice of {} served on {}: the earliest {} is {}.", length, served, which, end));
    } else if (!asked.served) {
        out.put(fmt::format("To give {} of notice for a {} of {}, serve it by {}.", length, which, end, served));
    } else {
        std::string const earliest = long_text(reply.earliest->day);
        out.put(reply.long_enough()
                    ? "Long enough."
                    : "Too short by " + counted_noun(static_cast<std::size_t>(reply.days_short()), "day") + ".");
        out.put(fmt::format("Notice of {} served on {} runs to {}, and the {} is {}.", length, served, earliest, which,
                            end));
        if (!reply.long_enough())
            out.put(fmt::format("End no earlier than {}; or, to keep that end, serve by {}.", earliest,
                                long_text(reply.latest->day)));
    }
    out.put(note_in_words(reply.note));
    out.put(
        fmt::format("Counted by the convention \"{}\": {}.", with_blanks(name_of(asked.how)), meaning_of(asked.how)));
    return std::move(out).text();
}

} // namespace leeds::commissioning::inline v0
