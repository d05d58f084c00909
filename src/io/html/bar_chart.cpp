// SPDX-License-Identifier: MIT
#include "bar_chart.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace leeds::commissioning::inline v0 {
namespace {

std::uint64_t most_of(std::vector<bar> const& bars) {
    std::uint64_t most = 0;
    for (bar const& each : bars) most = std::max(most, each.count);
    return most;
}

/// How long a bar is, of a whole `width`: at least 1 where the count is not nought.
std::uint64_t length_of(std::uint64_t count, std::uint64_t most, std::uint64_t width) {
    return count == 0 ? 0 : std::max<std::uint64_t>(1, count * width / most);
}

std::size_t characters_of(std::string_view text) { return static_cast<std::size_t>(count_characters(text)); }

} // namespace

void put_bars(page& out, std::vector<bar> const& bars) {
    static constexpr std::size_t longest = 40;
    static constexpr std::size_t least = 8;
    std::uint64_t const most = most_of(bars);
    std::size_t label_width = 0;
    std::size_t note_width = 0;
    for (bar const& each : bars) {
        label_width = std::max(label_width, characters_of(each.label));
        note_width = std::max(note_width, characters_of(each.note));
    }
    std::size_t const count_width = std::to_string(most).size();
    std::size_t const taken = label_width + count_width + note_width + 8;
    std::size_t const room = out.width() > taken + least ? std::min(out.width() - taken, longest) : least;
    for (bar const& each : bars) {
        std::string line(label_width - characters_of(each.label), ' ');
        line.append(fmt::format("{}  {:>{}}  ", each.label, each.count, count_width));
        line.append(length_of(each.count, most, room), '#');
        if (!each.note.empty()) line.append("  ").append(each.note);
        line.erase(line.find_last_not_of(' ') + 1);
        out.put_line(line, 2);
    }
}

void put_bars(html_out& out, std::string_view caption, std::string_view of_labels, std::string_view of_counts,
              std::vector<bar> const& bars) {
    std::uint64_t const most = most_of(bars);
    bool const with_notes = std::any_of(bars.begin(), bars.end(), [](bar const& each) { return !each.note.empty(); });
    std::string const counts = "#" + std::string(of_counts);
    if (with_notes)
        open_table(out, caption, {of_labels, counts, "Picture", "Besides"});
    else
        open_table(out, caption, {of_labels, counts, "Picture"});
    for (bar const& each : bars) {
        out.open("tr");
        out.element("th", each.label, {{"scope", "row"}});
        out.element("td", std::to_string(each.count), {{"class", "n"}});
        out.raw("<td>");
        out.open("svg", {{"width", "200"}, {"height", "14"}, {"aria-hidden", "true"}});
        out.single("rect",
                   {{"class", "open"}, {"width", std::to_string(length_of(each.count, most, 200))}, {"height", "14"}});
        out.close("svg");
        out.raw("</td>");
        if (with_notes) out.element("td", each.note);
        out.close("tr");
    }
    close_table(out);
}

} // namespace leeds::commissioning::inline v0
