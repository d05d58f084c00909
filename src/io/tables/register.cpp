// SPDX-License-Identifier: MIT
#include "register.hpp"

#include "csv.hpp"
#include "headings.hpp"
#include "published/html_entities.hpp"
#include "published/public_numbers.hpp"
#include "published/table_words.hpp"
#include "text/text_encoding.hpp"

#include <leeds/commissioning/code/nearest.hpp>
#include <leeds/commissioning/time/text.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_map>
#include <utility>

namespace leeds::commissioning::inline v0 {
namespace {

constexpr std::size_t longest_heading_line = std::size_t{1} << 16;

constexpr bool all_digits(std::string_view text) noexcept {
    return text.find_first_not_of("0123456789") == std::string_view::npos;
}

// Dates.

constexpr std::string_view date_forms = "expected a date such as 01-Apr-2013, 04/09/2014 or 2014-09-04";

/// The day, or why there is none.
struct register_date {
    std::optional<date> day;
    std::string_view reason;
};

/// Number of a month from its name or the first three letters of it, capitals or not.
std::optional<int> month_of_word(std::string_view word) noexcept {
    for (int month = 1; month <= 12; ++month)
        if (same_word(word, month_name(month)) || same_word(word, month_name(month).substr(0, 3))) return month;
    return std::nullopt;
}

/// Without a time of day, as databases put one after each date.
std::string_view without_time(std::string_view text) noexcept {
    auto const mark = text.size() > 10 && text[10] == 'T' ? std::size_t{10} : text.find(' ');
    if (mark == std::string_view::npos || text.find(':', mark) == std::string_view::npos) return text;
    return text.find_first_not_of("0123456789:.+-Z ", mark + 1) == std::string_view::npos ? text.substr(0, mark) : text;
}

/// Reads "01-Apr-2013", "04/09/2014", "2014-09-04", "4 September 2014" and "04.09.2014", each with or without a time.
register_date try_parse_register_date(std::string_view text) noexcept {
    constexpr auto none = std::string_view::npos;
    text = without_time(text);
    if (text.size() == 5 && all_digits(text))
        return {{},
                "expected a date; this is a spreadsheet's number of a day: format the column as dates and save again"};
    auto const first = text.find_first_of("/-. ");
    auto const second = first == none ? none : text.find(text[first], first + 1);
    if (second == none) return {{}, date_forms};
    bool const year_first = first == 4 && text[first] == '-';
    std::string_view day = text.substr(0, first);
    std::string_view const middle = text.substr(first + 1, second - first - 1);
    std::string_view year = text.substr(second + 1);
    if (year_first) std::swap(day, year);

    bool const in_digits = year_first || text[first] == '/' || text[first] == '.';
    auto const month_number = in_digits ? try_parse_digits(middle) : month_of_word(middle);
    auto const day_number = try_parse_digits(day);
    auto const year_number = try_parse_digits(year);
    if (!month_number || !day_number || !year_number || day.size() > 2 || middle.size() > 9) return {{}, date_forms};
    if (year.size() == 2) return {{}, "the year has two digits: the century is not known"};
    if (year.size() != 4) return {{}, date_forms};
    auto const made = date::try_from(*year_number, *month_number, *day_number);
    if (!made) return {{}, "there is no such day (the day comes before the month)"};
    return {made, {}};
}

// The register.

/// An issue that holds for many rows and is told once, where it is first met.
struct repeated_issue {
    std::size_t at = 0; ///< which issue
    int times = 0;
    int first_line = 0; ///< for a reference: the row it stood on before it was repeated
};

/// How many rows from the first are looked at for headings: titles may stand above them.
constexpr int most_heading_rows = 5;

std::size_t count_known_headings(csv_reader const& row, heading_map const& map) {
    return static_cast<std::size_t>(std::count_if(row.cells().begin(), row.cells().end(), [&map](auto const& cell) {
        return understand_heading(trimmed(cell.text), map).has_value();
    }));
}

/// How many of its cells must be known headings for a row to be a register's: half, and from three to ten.
std::size_t least_known_headings(csv_reader const& row) noexcept {
    return std::clamp((row.cell_count() + 1) / 2, std::size_t{3}, std::size_t{10});
}

/// Where the headings stand: how many rows above them, and between which delimiters.
struct headings_place {
    int rows_above = 0;
    char delimiter = ',';
};

std::optional<headings_place> find_headings(std::string_view content, heading_map const& map) {
    auto const beginning = content.substr(0, longest_heading_line);
    for (char const delimiter : {',', ';', '\t', '|'}) {
        csv_reader rows(beginning, delimiter);
        for (int above = 0; above < most_heading_rows && rows.next(); ++above)
            if (count_known_headings(rows, map) >= least_known_headings(rows)) return headings_place{above, delimiter};
    }
    return std::nullopt;
}

/// Where they are, or the first row where there are none to be found.
headings_place headings_or_first_row(std::string_view content, heading_map const& map) {
    return find_headings(content, map)
        .value_or(headings_place{0, csv_delimiter(content.substr(0, longest_heading_line))});
}

class register_reader {
public:
    register_reader(input& into, std::string_view text, headings_place headings, heading_map const& map)
        : into_(into), map_(map), rows_(text, headings.delimiter), rows_above_(headings.rows_above),
          has_nul_(text.find('\0') != std::string_view::npos) {
        columns_.fill(absent);
    }

    void read() {
        if (!rows_.next()) {
            report_file("", "the file is empty: expected a line of headings");
            return;
        }
        if (rows_above_ > 0) pass_rows_above();
        report_problems();
        read_headings();
        while (rows_.next()) read_row();
        if (into_.cases.empty()) report_file("", "there are no rows below the headings");
        complete_repeated_issues();
    }

private:
    static constexpr std::size_t absent = static_cast<std::size_t>(-1);

    // Issues.

    void report_file(std::string text, std::string reason) {
        into_.issues.push_back({into_.file, 0, 0, "", std::move(text), std::move(reason)});
    }
    void report_row(std::string text, std::string reason) {
        into_.issues.push_back({into_.file, rows_.line(), 0, "", std::move(text), std::move(reason)});
    }
    void report_cell(csv_cell const& cell, std::string_view path, std::string_view reason) {
        into_.issues.push_back({into_.file, cell.line, rows_.column(cell), std::string(path),
                                shortened_text(trimmed(cell.text)), std::string(reason)});
    }
    void report(use what, std::string_view reason) {
        report_cell(*find(what), names_[static_cast<std::size_t>(what)], reason);
    }
    /// Reports the first time, and counts.
    void report_once(repeated_issue& issue, use what, std::string_view reason) {
        if (issue.times++ != 0) return;
        issue.at = into_.issues.size();
        report(what, reason);
    }

    void report_problems() {
        for (auto const& problem : rows_.problems())
            report_cell(problem.where, heading_of(problem.where), words_for(problem.fault));
    }

    static std::string words_for(csv_fault fault) {
        switch (fault) {
        case csv_fault::unclosed_quote: return "this quotation mark is not closed: it was read as part of the text";
        case csv_fault::text_after_quote: return "expected a delimiter after the closing quotation mark";
        case csv_fault::cell_too_long:
            return "the cell is longer than " + std::to_string(longest_csv_cell) + " bytes: the rest was left out";
        }
        return {};
    }

    // Headings.

    void pass_rows_above() {
        auto text = shortened_text(trimmed(rows_.cells().front().text));
        for (int passed = 0; passed < rows_above_; ++passed)
            if (!rows_.next()) return;
        int const last = rows_.line() - 1;
        into_.issues.push_back(
            {into_.file, 1, 0, "", std::move(text),
             last == 1 ? "line 1 stands above the headings: it was passed over"
                       : "lines 1 to " + std::to_string(last) + " stand above the headings: they were passed over"});
    }

    void read_headings() {
        for (std::size_t at = 0; at < rows_.cells().size(); ++at) read_heading(rows_.cells()[at], at);
        heading_count_ = rows_.cell_count();
        columns_[static_cast<std::size_t>(use::nothing)] = absent;
        for (auto const& heading : known_headings)
            if (!heading.lost.empty() && columns_[static_cast<std::size_t>(heading.read_for)] == absent)
                into_.issues.push_back(
                    {into_.file, rows_.line(), 0, std::string(heading.name), "",
                     std::string("this heading is missing: of no contract is known ").append(heading.lost)});
    }

    void read_heading(csv_cell const& cell, std::size_t at) {
        auto const name = trimmed(cell.text);
        headings_.push_back(shortened_text(name));
        auto const known = understand_heading(name, map_);
        into_.headings.push_back({headings_.back(), "", known.has_value()});
        if (name.empty()) {
            if (unnamed_.times++ == 0) {
                unnamed_.at = into_.issues.size();
                report_cell(cell, name, "this column has no heading: it is not read");
            }
            return;
        }
        if (!known) return report_cell(cell, headings_.back(), unknown_heading(name));
        if (known->number && std::exchange(met_[*known->number], true))
            return report_cell(cell, headings_.back(),
                               "this heading is repeated: the first column of that name is read");
        auto const what = static_cast<std::size_t>(known->read_for);
        if (known->read_for == use::nothing) return;
        if (columns_[what] != absent)
            return report_cell(cell, headings_.back(),
                               "this column is not read: another is read for the same, \"" + names_[what] + "\"");
        columns_[what] = at;
        into_.headings.back().field = name_of_use(known->read_for);
        names_[what] = known->number ? std::string(known_headings[*known->number].name) : headings_.back();
    }

    static std::string unknown_heading(std::string_view name) {
        std::string reason = "this heading is not known: the column is not read";
        std::array<std::string_view, known_headings.size()> names{};
        for (std::size_t each = 0; each < names.size(); ++each) names[each] = known_headings[each].name;
        if (auto const near = nearest_name(name, names); !near.empty())
            reason.append("; did you mean \"").append(near).append("\"?");
        return reason;
    }

    // Cells.

    csv_cell const* find(use what) const noexcept {
        auto const column = columns_[static_cast<std::size_t>(what)];
        return column < rows_.cells().size() ? &rows_.cells()[column] : nullptr;
    }
    /// What a cell says, without blanks around it; empty where it says nothing or is not there.
    std::string_view text_of(use what) const noexcept {
        auto const* cell = find(what);
        return cell != nullptr ? trimmed(cell->text) : std::string_view{};
    }
    /// Whether there is such a cell and it is blank. A row that was cut short does not say that its end is blank.
    bool is_blank(use what) const noexcept {
        auto const* cell = find(what);
        return cell != nullptr && trimmed(cell->text).empty();
    }
    std::optional<std::string> words(use what) {
        auto const text = text_of(what);
        if (text.empty()) return std::nullopt;
        if (auto clean = without_html_entities(text)) {
            if (entities_.times++ == 0) {
                entities_.at = into_.issues.size();
                report(what, "HTML entities were read as the signs they stand for");
            }
            return clean;
        }
        return std::string(text);
    }
    std::string_view heading_of(csv_cell const& cell) const noexcept {
        for (std::size_t at = 0; at < rows_.cells().size() && at < headings_.size(); ++at)
            if (rows_.cells()[at].begin == cell.begin) return headings_[at];
        return {};
    }

    // Rows.

    void read_row() {
        ++into_.rows;
        auto& read = into_.cases.emplace_back(read_case{contract{}, into_.file, rows_.line()});
        if (!rows_.problems().empty()) report_problems();
        if (has_nul_) report_nul_bytes();
        if (std::all_of(rows_.cells().begin(), rows_.cells().end(),
                        [](auto const& cell) { return trimmed(cell.text).empty(); })) {
            report_row("", "the row is blank");
            return;
        }
        if (rows_.cell_count() != heading_count_)
            report_row(count_of_cells(rows_.cell_count()),
                       "expected " + count_of_cells(heading_count_) + ", one for each heading");
        read_contract(std::get<contract>(read.subject));
    }

    static std::string count_of_cells(std::size_t count) {
        return std::to_string(count) + (count == 1 ? " cell" : " cells");
    }

    void report_nul_bytes() {
        for (auto const& cell : rows_.cells())
            if (cell.text.find('\0') != std::string_view::npos)
                report_cell(cell, heading_of(cell), "the cell holds a NUL byte, which is no text");
    }

    void read_contract(contract& into) {
        into.id = words(use::reference);
        if (into.id) count_reference(*into.id);
        into.title = words(use::title);
        if (auto const text = text_of(use::description); text != text_of(use::title))
            into.description = words(use::description);
        into.funding_form = read_type();
        into.directorate = words(use::directorate);
        read_dates(into);
        into.value = read_value();
        into.value_is = read_certainty();
        if (!text_of(use::vat).empty()) report_once(vat_, use::vat, "this column is not used");
        if (auto name = words(use::organisation_name)) into.commissioners.emplace_back().name = std::move(name);
        read_provider(into);
    }

    /// References repeat, since a framework has a row for each supplier, and are no key.
    void count_reference(std::string const& reference) {
        auto const [found, is_new] = references_.try_emplace(reference, repeated_issue{0, 0, rows_.line()});
        if (!is_new) report_once(found->second, use::reference, "");
    }

    std::optional<enum funding_form> read_type() {
        auto const text = text_of(use::type);
        if (text.empty() || same_word(text, "Other")) return std::nullopt;
        if (same_word(text, "Single award contract")) return funding_form::contract;
        if (same_word(text, "Framework agreement")) return funding_form::framework_call_off;
        if (same_word(text, "Grant agreement")) return funding_form::grant;
        report(use::type, "expected Single award contract, Framework agreement, Grant agreement or Other");
        return std::nullopt;
    }

    void read_dates(contract& into) {
        into.start = read_date(use::start);
        into.end = read_date(use::end);
        // The register's publisher: contracts without a fixed end can be ended on notice, of a length it does not give.
        bool const no_end = is_blank(use::end);
        if (no_end) into.rolling = true;
        // A review date does not start any notice. Most repeat the end date.
        if (auto const text = text_of(use::review); !text.empty() && text != text_of(use::end))
            report_once(review_, use::review, "this column is not used: a review is no notice");
        into.last_extension = read_date(use::last_extension);
        if (into.last_extension && no_end)
            report(use::last_extension, "there is a last extension date but no end date");
    }

    std::optional<date> read_date(use what) {
        auto const text = text_of(what);
        if (text.empty()) return std::nullopt;
        auto const parsed = try_parse_register_date(text);
        if (!parsed.day)
            report(what, parsed.reason);
        else if (looks_like_placeholder(*parsed.day, what == use::start))
            report(what, "this looks like a placeholder, not a date that was agreed; it was read as it stands");
        return parsed.day;
    }

    std::optional<money> read_value() {
        auto const text = text_of(use::value);
        if (text.empty()) return std::nullopt;
        auto const parsed = try_parse_money(text);
        if (!parsed.value) report(use::value, parsed.reason() + "; expected one such as 72,000 or 1,234.50");
        return parsed.value;
    }

    std::optional<value_certainty> read_certainty() {
        auto const text = text_of(use::certainty);
        if (text.empty()) return std::nullopt;
        if (same_word(text, "Fixed") || same_word(text, "Fixed cost")) return value_certainty::fixed;
        if (same_word(text, "Estimated") || same_word(text, "Estimated cost")) return value_certainty::estimated;
        report(use::certainty, "expected Fixed cost or Estimated cost");
        return std::nullopt;
    }

    void read_provider(contract& into) {
        constexpr std::array about_provider{use::supplier_name, use::company_number, use::charity_number,
                                            use::small_or_medium, use::third_sector};
        if (std::all_of(about_provider.begin(), about_provider.end(),
                        [this](use what) { return text_of(what).empty(); }))
            return;
        auto& provider = into.providers.emplace_back();
        provider.name = words(use::supplier_name);
        read_company_number(provider);
        read_charity_number(provider);
        // A business that is small or medium may be either.
        if (read_yes_or_no(use::small_or_medium) == false) provider.small_business = false;
        auto const third = read_yes_or_no(use::third_sector);
        if (!note_third_sector(provider, third,
                               "marked \"" + names_[static_cast<std::size_t>(use::third_sector)] + "\""))
            report(use::third_sector,
                   "marked as not of the third sector; taken to be of it: " + *provider.sector_ground);
        else if (third == false)
            report_once(not_third_sector_, use::third_sector,
                        "read as not stated: No leaves open whether the provider is private or public");
    }

    void read_company_number(organisation& provider) {
        auto const text = text_of(use::company_number);
        if (text.empty()) return;
        auto number = try_parse_company_number(text);
        if (!number)
            return report(use::company_number, "expected a company number such as 07445476, SC257136 or IP19473R");
        if (number->zeros_added) report(use::company_number, "leading zeros were lost: read as " + number->text);
        provider.identifiers.push_back({"GB-COH", std::move(number->text)});
    }

    void read_charity_number(organisation& provider) {
        auto const text = text_of(use::charity_number);
        if (text.empty()) return;
        if (auto number = try_parse_charity_number(text))
            provider.identifiers.push_back(std::move(*number));
        else
            report(use::charity_number, "expected a charity number such as 1012345, SC012345 or NIC100001");
    }

    std::optional<bool> read_yes_or_no(use what) {
        auto const text = text_of(what);
        if (text.empty()) return std::nullopt;
        if (same_word(text, "Yes")) return true;
        if (same_word(text, "No")) return false;
        report(what, "expected Yes or No");
        return std::nullopt;
    }

    // The end.

    void complete_repeated_issues() {
        if (unnamed_.times > 1)
            into_.issues[unnamed_.at].reason +=
                "; " + std::to_string(unnamed_.times) + " columns, of which this is the first";
        for (auto const* issue : {&vat_, &review_, &not_third_sector_, &entities_})
            if (issue->times > 1)
                into_.issues[issue->at].reason +=
                    "; " + std::to_string(issue->times) + " rows, of which this is the first";
        for (auto const& [reference, issue] : references_)
            if (issue.times > 0)
                into_.issues[issue.at].reason = "this reference stands on " + std::to_string(issue.times + 1) +
                                                " rows, first on line " + std::to_string(issue.first_line) +
                                                ": each was read as a contract of its own";
    }

    input& into_;
    heading_map const& map_;
    csv_reader rows_;
    int rows_above_;
    bool has_nul_;
    std::size_t heading_count_ = 0;
    std::vector<std::string> headings_;
    std::array<bool, known_headings.size()> met_{};
    std::array<std::size_t, uses> columns_{}; // position of the column read for each use
    std::array<std::string, uses> names_{};   // and what its heading is called in issues
    std::unordered_map<std::string, repeated_issue> references_;
    repeated_issue unnamed_, vat_, review_, not_third_sector_, entities_;
};

std::string hexadecimal(unsigned char byte) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    return {'0', 'x', digits[byte >> 4], digits[byte & 15]};
}

} // namespace

void report_encoding(input& into, utf8_text const& read, std::string_view content) {
    if (!read.first_foreign) return;
    auto const at = *read.first_foreign;
    auto const foreign = hexadecimal(static_cast<unsigned char>(content[*first_not_utf8(content)]));
    if (read.cut_short) {
        into.issues.push_back({into.file, at.line, at.column, "", "byte " + foreign,
                               "the file ends within a character: it was cut short"});
        return;
    }
    into.issues.push_back({into.file, at.line, at.column, "", "byte " + foreign,
                           "the file is not UTF-8, as this byte shows: all of it was read as Windows-1252"});
    for (auto const& each : read.undefined)
        into.issues.push_back({into.file, each.where.line, each.where.column, "", "byte " + hexadecimal(each.byte),
                               "this byte means nothing in Windows-1252: it was read as U+FFFD"});
    if (read.undefined_in_all > read.undefined.size())
        into.issues.push_back({into.file, 0, 0, "", std::to_string(read.undefined_in_all) + " bytes",
                               "bytes that mean nothing in Windows-1252; the first " +
                                   std::to_string(read.undefined.size()) + " are listed one by one"});
}

bool looks_like_register(std::string_view content, heading_map const& map) {
    return find_headings(content, map).has_value();
}

std::string why_not_register(std::string_view content, heading_map const& map) {
    auto const beginning = content.substr(0, longest_heading_line);
    csv_reader rows(beginning, csv_delimiter(beginning));
    if (!rows.next()) return {};
    auto const known = count_known_headings(rows, map);
    if (known == 0 && rows.cell_count() < 3) return {};
    std::string found;
    for (std::size_t each = 0; each < rows.cells().size() && each < 3; ++each)
        found.append(each == 0 ? "\"" : ", \"").append(trimmed(rows.cells()[each].text)).append("\"");
    if (rows.cell_count() > 3) found += " and " + std::to_string(rows.cell_count() - 3) + " more";
    return "is no contracts register: of its headings " + found + ", " + std::to_string(known) +
           (known == 1 ? " is" : " are") + " known, and at least " + std::to_string(least_known_headings(rows)) +
           " are needed; --map can say what the others stand for";
}

void read_register(input& into, std::string_view content, heading_map const& map) {
    into.kind = input_kind::contracts_register;
    auto const first_issue = static_cast<std::ptrdiff_t>(into.issues.size());
    content = without_byte_order_mark(content);
    auto const text = to_utf8(content);
    report_encoding(into, text, content);
    std::string_view const readable = text.converted ? std::string_view(*text.converted) : content;
    register_reader(into, readable, headings_or_first_row(readable, map), map).read();
    // Issues about a whole file or row first, then by their place in it, as somebody goes through a file.
    std::stable_sort(into.issues.begin() + first_issue, into.issues.end(), [](auto const& left, auto const& right) {
        return std::pair(left.line, left.column) < std::pair(right.line, right.column);
    });
}

} // namespace leeds::commissioning::inline v0
