// SPDX-License-Identifier: MIT
#include "register_headings.hpp"

#include "csv.hpp"
#include "headings.hpp"
#include "published/table_words.hpp"
#include "register.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>

namespace leeds::commissioning::inline v0 {
namespace {

constexpr std::size_t longest_heading = 300; ///< in bytes; a longer text is none that is known

/// How many rows from the first are looked at for headings: titles may stand above them.
constexpr int most_heading_rows = 10;

/// What a row has of known headings, each counted once though it stand there twice, as the words of data do.
struct known_of_row {
    std::size_t all = 0;    ///< that are known
    std::size_t read = 0;   ///< of these, that a fact is read from
    std::size_t filled = 0; ///< cells that are not blank
};

known_of_row count_known_headings(csv_reader const& row, heading_map const& map) {
    known_of_row counted;
    std::array<bool, uses> met{};
    std::set<std::string> passed_over;
    for (auto const& cell : row.cells()) {
        auto const name = trimmed(cell.text);
        if (name.empty()) continue;
        ++counted.filled;
        auto const meant = name.size() > longest_heading ? std::nullopt : understand_heading(name, map);
        if (!meant) continue;
        auto const what = static_cast<std::size_t>(meant->read_for);
        bool const is_new = meant->read_for == use::nothing ? passed_over.insert(bare_letters(name)).second
                                                            : !std::exchange(met[what], true);
        counted.all += is_new;
        counted.read += is_new && meant->read_for != use::nothing;
    }
    return counted;
}

/// Of how many headings facts must be read at least.
constexpr std::size_t least_read = 3;

/// How many of its cells must be known headings for a row to be a register's: half, and from three to ten. Below the
/// first row, where titles may stand above the headings but data as well, half of those that say something.
std::size_t least_known_headings(csv_reader const& row, known_of_row const& counted, int above) noexcept {
    return above == 0 ? std::clamp((row.cell_count() + 1) / 2, std::size_t{3}, std::size_t{10})
                      : std::max((counted.filled + 1) / 2, std::size_t{3});
}

} // namespace

std::optional<headings_place> find_headings(std::string_view content, heading_map const& map) {
    auto const beginning = content.substr(0, longest_heading_row);
    for (char const delimiter : {',', ';', '\t', '|'}) {
        csv_reader rows(beginning, delimiter);
        for (int above = 0; above < most_heading_rows && rows.next(); ++above) {
            auto const counted = count_known_headings(rows, map);
            if (counted.read >= least_read && counted.all >= least_known_headings(rows, counted, above))
                return headings_place{above, delimiter};
        }
    }
    return std::nullopt;
}

bool looks_like_register(std::string_view content, heading_map const& map) {
    return find_headings(content, map).has_value();
}

std::string why_not_register(std::string_view content, heading_map const& map) {
    auto const beginning = content.substr(0, longest_heading_row);
    csv_reader rows(beginning, csv_delimiter(beginning));
    if (!rows.next()) return {};
    auto const counted = count_known_headings(rows, map);
    if (counted.all == 0 && rows.cell_count() < 3) return {};
    bool const flattened = std::any_of(rows.cells().begin(), rows.cells().end(), [](auto const& cell) {
        auto const name = trimmed(cell.text);
        return name == "ocid" || name.starts_with("releases/0/") || name.starts_with("records/0/");
    });
    if (flattened) return "is OCDS flattened into a table, which is not read: the same releases as JSON are";
    std::string found;
    for (std::size_t each = 0; each < rows.cells().size() && each < 3; ++each)
        found.append(each == 0 ? "\"" : ", \"").append(shortened_text(trimmed(rows.cells()[each].text))).append("\"");
    if (rows.cell_count() > 3) found += " and " + std::to_string(rows.cell_count() - 3) + " more";
    auto const least = least_known_headings(rows, counted, 0);
    std::string needed = counted.all >= least
                             ? std::to_string(least_read) + " that a fact is read from are needed, where " +
                                   std::to_string(counted.read) + (counted.read == 1 ? " is" : " are")
                             : "at least " + std::to_string(least) + " are needed";
    return "is no contracts register: of its headings " + found + ", " + std::to_string(counted.all) +
           (counted.all == 1 ? " is" : " are") + " known, and " + needed + "; --map can say what the others stand for";
}

} // namespace leeds::commissioning::inline v0
