// SPDX-License-Identifier: MIT
#include "html_timeline.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace leeds::commissioning::inline v0 {
namespace {

constexpr int days_before = 180;
constexpr int days_after = 915;
constexpr int soon = 31; ///< days left that are marked

/// Days as places along a line: half a year back, two and a half ahead.
class scale {
public:
    explicit scale(date as_of) : as_of_(as_of) {}

    /// Per cent of the line; below 0 or above 100 where the day lies outside it.
    [[nodiscard]] double at(date day) const noexcept {
        return 100.0 * (days_before + days_between(as_of_, day)) / (days_before + days_after);
    }
    [[nodiscard]] double inside(date day) const noexcept { return std::clamp(at(day), 0.0, 100.0); }
    [[nodiscard]] bool has(date day) const noexcept { return 0.0 <= at(day) && at(day) <= 100.0; }
    [[nodiscard]] date as_of() const noexcept { return as_of_; }
    [[nodiscard]] date first() const noexcept { return add_days(as_of_, -days_before); }

private:
    date as_of_;
};

std::string per_cent(double place) { return fmt::format("{:.2f}%", place); }

void put_line(html_out& out, double place, char const* kind, char const* top = "0") {
    out.single("line",
               {{"x1", per_cent(place)}, {"x2", per_cent(place)}, {"y1", top}, {"y2", "100%"}, {"class", kind}});
}

void put_bar(html_out& out, double from, double to, char const* kind) {
    if (to <= from) return;
    out.single("rect", {{"x", per_cent(from)},
                        {"width", per_cent(to - from)},
                        {"y", "50%"},
                        {"height", "12"},
                        {"rx", "2"},
                        {"transform", "translate(0 -6)"},
                        {"class", kind}});
}

/// A small figure whose middle stands at a place of the line.
void put_figure(html_out& out, double place, char const* path, std::string const& kind) {
    out.open("svg", {{"x", per_cent(place)}, {"y", "50%"}, {"overflow", "visible"}});
    out.single("path", {{"d", path}, {"class", kind}});
    out.close("svg");
}

constexpr char const* diamond = "M0 -8L7 0L0 8L-7 0Z";
constexpr char const* flag = "M-5 -17L5 -17L0 -8Z";
constexpr char const* leftwards = "M2 -6L2 6L-6 0Z";
constexpr char const* rightwards = "M-2 -6L-2 6L6 0Z";

void put_ticks(html_out& out, scale const& line) {
    for (int year = line.first().year(); year <= line.first().year() + 4; ++year)
        for (int const month : {1, 7})
            if (1400 <= year && year <= 9999)
                if (date const day(year, month, 1); line.has(day)) put_line(out, line.at(day), "tick");
    put_line(out, line.at(line.as_of()), "today");
}

/// The years above the rows.
void put_axis(html_out& out, scale const& line) {
    out.open("div", {{"class", "axis"}});
    out.open("svg", {{"width", "100%"}, {"height", "34"}, {"aria-hidden", "true"}});
    for (int year = line.first().year(); year <= line.first().year() + 4; ++year)
        for (int const month : {1, 7}) {
            if (year < 1400 || 9999 < year) continue;
            date const day(year, month, 1);
            if (!line.has(day) || line.at(day) > 94.0) continue;
            out.open("text", {{"x", per_cent(line.at(day))}, {"y", "30"}});
            out.text(month == 1 ? std::to_string(year) : "July");
            out.close("text");
        }
    out.open("text",
             {{"x", per_cent(line.at(line.as_of()))}, {"y", "12"}, {"text-anchor", "middle"}, {"class", "now"}});
    out.text(long_text(line.as_of()));
    out.close("text");
    put_line(out, line.at(line.as_of()), "today", "16");
    out.close("svg");
    out.close("div");
}

std::string left_in_words(int left) {
    if (left < 0) return "too late by " + in_days(-left);
    return left == 0 ? "today" : in_days(left) + " left";
}

char const* kind_of_left(int left) { return left < 0 ? "badge late" : left <= soon ? "badge soon" : "badge"; }

/// What the picture of a row shows.
std::string row_in_words(listed_deadline const& each) {
    contract const& subject = *each.subject;
    std::string words = subject.start ? "From " + long_text(*subject.start) : std::string("From a day not recorded");
    words.append(" to ").append(long_text(*subject.end)).append("; last day to serve notice ");
    words.append(long_text(*each.found.last_day)).append(", ").append(left_in_words(*each.found.days_left));
    for (change_notice const& notice : subject.change_notices)
        if (notice.served) words.append("; notice served on ").append(long_text(*notice.served));
    return words;
}

void put_picture(html_out& out, listed_deadline const& each, scale const& line) {
    contract const& subject = *each.subject;
    date const last_day = *each.found.last_day;
    out.open("div", {{"class", "picture"}});
    out.open("svg", {{"width", "100%"}, {"height", "100%"}, {"role", "img"}, {"aria-label", row_in_words(each)}});
    out.element("title", row_in_words(each));
    out.element("desc", "A bar from the first to the last day of the contract. Its lighter end is the time in which "
                        "notice can no longer end it on its last day; a diamond marks the last day to serve notice.");
    put_ticks(out, line);
    double const from = subject.start ? line.inside(*subject.start) : 0.0;
    double const turn = std::max(from, line.inside(last_day));
    double const to = line.inside(*subject.end);
    put_bar(out, from, std::min(turn, to), "open");
    put_bar(out, turn, to, "shut");
    for (change_notice const& notice : subject.change_notices)
        if (notice.served && line.has(*notice.served)) put_figure(out, line.at(*notice.served), flag, "given");
    bool const gone = *each.found.days_left < 0;
    if (line.at(last_day) < 0.0)
        put_figure(out, 0.0, leftwards, "beyond");
    else if (line.at(last_day) > 100.0)
        put_figure(out, 100.0, rightwards, "beyond");
    else
        put_figure(out, line.at(last_day), diamond, gone ? "mark gone" : "mark");
    if (line.at(last_day) <= 100.0 && line.at(*subject.end) > 100.0) put_figure(out, 100.0, rightwards, "beyond");
    out.close("svg");
    out.close("div");
}

/// Which source decides, without what the other one says.
std::string short_source(listed_deadline const& each) {
    auto const by = decided_by(each.found);
    if (by == "code") return "by the Code";
    std::string const own = "the contract's own " + own_clause_in_words(*each.subject);
    return by == "both" ? "by the Code and " + own : "by " + own;
}

std::string notices_in_words(contract const& subject) {
    std::string words;
    for (change_notice const& notice : subject.change_notices)
        if (notice.served)
            words.append("; notice ")
                .append(notice.kind ? "of " + with_spaces(name_of(*notice.kind)) + " " : "")
                .append("served on ")
                .append(long_text(*notice.served));
    return words;
}

void put_row(html_out& out, listed_deadline const& each, scale const& line, short_names const& called) {
    int const left = *each.found.days_left;
    out.raw("<li><div>");
    out.open("p");
    out.element("strong", name_in_words(each.about->subject));
    out.close("p");
    out.open("p");
    out.element("span", left_in_words(left), {{"class", kind_of_left(left)}});
    out.raw(" ");
    out.text((left < 0 ? "last day for notice was " : "notice by ") + long_text(*each.found.last_day));
    out.close("p");
    out.element("p",
                "ends " + long_text(*each.subject->end) + ", " + short_source(each) + notices_in_words(*each.subject) +
                    "; " + called.place_of(*each.about),
                {{"class", "quiet"}});
    out.raw("</div>");
    put_picture(out, each, line);
    out.raw("</li>\n");
}

void put_key(html_out& out) {
    out.raw(
        "<ul class=\"legend\" aria-label=\"What the picture shows\">"
        "<li><svg width=\"26\" height=\"14\" aria-hidden=\"true\"><rect y=\"1\" width=\"26\" height=\"12\" rx=\"2\" "
        "class=\"open\"/></svg>notice can still end it on its last day</li>"
        "<li><svg width=\"26\" height=\"14\" aria-hidden=\"true\"><rect y=\"1\" width=\"26\" height=\"12\" rx=\"2\" "
        "class=\"shut\"/></svg>notice window: too late for that</li>"
        "<li><svg width=\"18\" height=\"18\" aria-hidden=\"true\"><path d=\"M9 1L16 9L9 17L2 9Z\" class=\"mark\"/>"
        "</svg>last day to serve notice</li>"
        "<li><svg width=\"18\" height=\"18\" aria-hidden=\"true\"><path d=\"M9 1L16 9L9 17L2 9Z\" "
        "class=\"mark gone\"/></svg>that day is past</li>"
        "<li><svg width=\"14\" height=\"14\" aria-hidden=\"true\"><path d=\"M2 2L12 2L7 11Z\" class=\"given\"/>"
        "</svg>notice recorded as served</li></ul>\n");
}

} // namespace

void put_timeline(html_out& out, deadline_list const& all, date as_of, short_names const& called, std::size_t most) {
    scale const line(as_of);
    put_key(out);
    put_axis(out, line);
    out.raw("<ol class=\"due\">\n");
    auto const first_open = std::partition_point(all.dated.begin(), all.dated.end(),
                                                 [](listed_deadline const& each) { return *each.found.days_left < 0; });
    std::size_t shown = 0;
    for (auto at = first_open; at != all.dated.end() && shown < most; ++at, ++shown) put_row(out, *at, line, called);
    for (auto at = all.dated.begin(); at != first_open && shown < most; ++at, ++shown) put_row(out, *at, line, called);
    out.raw("</ol>\n");
    if (shown < all.dated.size())
        out.element("p", fmt::format("{} more, less pressing, are left out of the picture; \"deadlines\" lists all.",
                                     counted_noun(all.dated.size() - shown, "contract")));
}

} // namespace leeds::commissioning::inline v0
