// SPDX-License-Identifier: MIT
#include "register.hpp"

#include "csv.hpp"
#include "headings.hpp"
#include "published/html_entities.hpp"
#include "published/public_numbers.hpp"
#include "published/table_words.hpp"
#include "register_dates.hpp"
#include "register_headings.hpp"
#include "text/text_encoding.hpp"

#include <leeds/commissioning/code/nearest.hpp>
#include <leeds/commissioning/time/text.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <unordered_map>
#include <utility>

namespace leeds::commissioning::inline v0 {
namespace {

/// An issue that holds for many rows and is told once, where it is first met.
struct repeated_issue {
    std::size_t at = 0; ///< which issue
    std::size_t times = 0;
    int first_line = 0; ///< for a reference: the row it stood on before it was repeated
};

/// Dates of a column that are numbers alone, as long as it may be that they have the month first.
struct days_of_column {
    std::size_t day_first = 0;            ///< that can only have the day first
    std::size_t month_first = 0;          ///< that can only have the month first
    std::vector<std::size_t> either = {}; ///< cases whose date would be another one
    input_issue first_of_either = {};
};

/// Where they are, or the first row where there are none to be found.
headings_place headings_or_first_row(std::string_view content, heading_map const& map) {
    return find_headings(content, map)
        .value_or(headings_place{0, csv_delimiter(content.substr(0, longest_heading_row))});
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
        put_blank_rows(blank_rows_.empty() ? 0 : 1);
        drop_uncertain_dates();
        if (into_.cases.empty()) report_file("", "there are no rows below the headings");
        complete_repeated_issues();
    }

private:
    static constexpr std::size_t absent = static_cast<std::size_t>(-1);
    static constexpr std::ptrdiff_t enough_of_schema = 6; ///< headings, letter for letter, that show who uses it

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

    /// Reports a word the first time that it stands in a column, and counts.
    void report_word(use what, std::string const& reason) {
        auto word = std::string(trimmed(find(what)->text));
        std::transform(word.begin(), word.end(), word.begin(), lower);
        auto const [found, is_new] =
            words_.try_emplace({what, std::move(word)}, repeated_issue{into_.issues.size(), 0, 0});
        report_once(found->second, what, reason);
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
        is_of_schema_ = std::count(met_.begin(), met_.end(), true) >= enough_of_schema;
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
        if (known->read_for == use::value) vat_of_value_ = known->vat;
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
    /// What a cell says, without blanks around it; empty where it says nothing, or that nothing is stated, or is not
    /// there.
    std::string_view text_of(use what) const noexcept {
        auto const* cell = find(what);
        auto const text = cell != nullptr ? trimmed(cell->text) : std::string_view{};
        return says_nothing(text) ? std::string_view{} : text;
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
        auto const& cells = rows_.cells();
        auto const says_something = [](auto const& cell) { return !trimmed(cell.text).empty(); };
        auto const first = std::find_if(cells.begin(), cells.end(), says_something);
        if (first == cells.end()) return blank_rows_.push_back(rows_.line());
        put_blank_rows(blank_rows_.size());
        ++into_.rows;
        auto& read = into_.cases.emplace_back(read_case{contract{}, into_.file, rows_.line()});
        if (!rows_.problems().empty()) report_problems();
        if (has_nul_) report_nul_bytes();
        if (is_total(first->text))
            return report_cell(*first, heading_of(*first),
                               "this looks like a row of totals: nothing of it was read as a contract");
        if (rows_.cell_count() != heading_count_) report_cell_count(says_something);
        read_contract(std::get<contract>(read.subject));
    }

    /// Keeps so many of the blank rows that were met: all that a row follows, and one of those at the end.
    void put_blank_rows(std::size_t kept) {
        for (std::size_t each = 0; each < kept; ++each) {
            ++into_.rows;
            into_.cases.push_back(read_case{contract{}, into_.file, blank_rows_[each]});
            into_.issues.push_back({into_.file, blank_rows_[each], 0, "", "", "the row is blank"});
        }
        if (kept > 0 && kept < blank_rows_.size()) {
            into_.issues.back().reason = "this row and those below it are blank";
            into_.issues.back().places = blank_rows_.size();
        }
        blank_rows_.clear();
    }

    /// Whether a row begins with the word for it and has nothing that a contract would.
    bool is_total(std::string_view first) const noexcept {
        return says_total(first) && text_of(use::start).empty() && text_of(use::end).empty() &&
               (text_of(use::title).empty() || says_total(text_of(use::title))) &&
               (text_of(use::supplier_name).empty() || says_total(text_of(use::supplier_name)));
    }

    template <class Test>
    void report_cell_count(Test says_something) {
        auto const reason = "expected " + count_of_cells(heading_count_) + ", one for each heading";
        auto const& cells = rows_.cells();
        bool const only_blanks =
            cells.size() > heading_count_ && cells.size() == rows_.cell_count() &&
            std::none_of(cells.begin() + static_cast<std::ptrdiff_t>(heading_count_), cells.end(), says_something);
        if (only_blanks && surplus_.times++ > 0) return;
        if (only_blanks) surplus_.at = into_.issues.size();
        report_row(count_of_cells(rows_.cell_count()), reason + (only_blanks ? "; those beyond are blank" : ""));
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
        for (std::size_t each = 0; each < uses; ++each)
            if (auto const* cell = find(static_cast<use>(each)); cell != nullptr && says_nothing(cell->text))
                report_word(static_cast<use>(each), "read as not stated");
        into.id = words(use::reference);
        if (into.id) count_reference(*into.id);
        into.title = words(use::title);
        if (auto const text = text_of(use::description); text != text_of(use::title))
            into.description = words(use::description);
        read_type(into);
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

    void read_type(contract& into) {
        auto const text = text_of(use::type);
        auto const is = [text](auto... words) { return (same_word(text, words) || ...); };
        if (text.empty() || is("Other")) return;
        if (is("Single award contract", "Contract"))
            into.funding_form = funding_form::contract;
        else if (is("Framework agreement", "Framework", "Call off", "Call-off", "Call off contract",
                    "Call-off contract"))
            into.funding_form = funding_form::framework_call_off;
        else if (is("Grant agreement", "Grant"))
            into.funding_form = funding_form::grant;
        else if (is("Goods", "Supplies"))
            into.category = procurement_category::goods;
        else if (is("Works"))
            into.category = procurement_category::works;
        else if (is("Services", "Service"))
            report_word(use::type, "read as not stated: services may be light touch or not");
        else
            report_word(use::type, "expected Single award contract, Framework agreement, Grant agreement or Other");
    }

    void read_dates(contract& into) {
        into.start = read_date(use::start);
        bool const no_end = is_blank(use::end);
        if (says_rolling(text_of(use::end)))
            into.rolling = true;
        else
            into.end = read_date(use::end);
        if (no_end) read_blank_end(into);
        // A review date does not start any notice. Most repeat the end date.
        if (auto const text = text_of(use::review); !text.empty() && text != text_of(use::end))
            report_once(review_, use::review, "this column is not used: a review is no notice");
        into.last_extension = read_date(use::last_extension);
        if (into.last_extension && no_end)
            report(use::last_extension, "there is a last extension date but no end date");
    }

    /// Publishers who use the schema say of a blank end that the contract can be ended on notice, of a length that they
    /// do not give. Others may only not have recorded it; nor does it say anything of a row that has no contract.
    void read_blank_end(contract& into) {
        constexpr std::array of_contract{use::reference, use::title, use::start, use::value};
        if (std::all_of(of_contract.begin(), of_contract.end(), [this](use what) { return text_of(what).empty(); }))
            return;
        if (is_of_schema_)
            into.rolling = true;
        else
            report_once(
                blank_end_, use::end,
                "this end is blank: it may run on until notice, or its end is not recorded; read as not stated");
    }

    std::optional<date> read_date(use what) {
        auto const text = text_of(what);
        if (text.empty()) return std::nullopt;
        auto const parsed = try_parse_register_date(text);
        note_day_place(what, parsed);
        if (!parsed.day && what == use::end && same_word(text, "Ongoing"))
            report_word(what, "this may mean that there is no end, or not yet: read as not stated");
        else if (!parsed.day)
            report(what, parsed.reason);
        else if (looks_like_placeholder(*parsed.day, what == use::start))
            report(what, "this looks like a placeholder, not a date that was agreed; it was read as it stands");
        return parsed.day;
    }

    void note_day_place(use what, register_date const& parsed) {
        auto& of = days_[what];
        of.day_first += parsed.at == day_place::first;
        of.month_first += parsed.at == day_place::second;
        if (parsed.at != day_place::not_certain) return;
        if (of.either.empty())
            of.first_of_either = {into_.file,
                                  find(what)->line,
                                  rows_.column(*find(what)),
                                  names_[static_cast<std::size_t>(what)],
                                  shortened_text(text_of(what)),
                                  {}};
        of.either.push_back(into_.cases.size() - 1);
    }

    /// Where more dates of a column can only have the month first than the day, those that may have either are not
    /// read.
    void drop_uncertain_dates() {
        for (auto& [what, of] : days_) {
            if (of.month_first <= of.day_first || of.either.empty()) continue;
            for (auto const each : of.either) {
                auto& from = std::get<contract>(into_.cases[each].subject);
                (what == use::start ? from.start : what == use::end ? from.end : from.last_extension).reset();
            }
            of.first_of_either.reason =
                "other dates of this column have the month first, so that it is not certain which "
                "day this is: read as not stated";
            of.first_of_either.places = of.either.size();
            into_.issues.push_back(std::move(of.first_of_either));
        }
    }

    std::optional<money> read_value() {
        auto const text = text_of(use::value);
        if (text.empty()) return std::nullopt;
        if (auto const currency = text_of(use::currency);
            !currency.empty() && !same_word(currency, "GBP") && currency != "\xC2\xA3") {
            report(use::value, "this sum is not in pounds: it is kept here and not converted");
            return std::nullopt;
        }
        auto const parsed = try_parse_money(text, vat_of_value_);
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
        if (same_word(text, "Yes") || same_word(text, "Y") || same_word(text, "True")) return true;
        if (same_word(text, "No") || same_word(text, "N") || same_word(text, "False")) return false;
        report_word(what, "expected Yes or No");
        return std::nullopt;
    }

    // The end.

    void complete_repeated_issues() {
        if (unnamed_.times > 1) into_.issues[unnamed_.at].places = unnamed_.times;
        for (auto const* issue : {&vat_, &review_, &not_third_sector_, &entities_, &surplus_, &blank_end_})
            if (issue->times > 1) into_.issues[issue->at].places = issue->times;
        for (auto const& [word, issue] : words_) into_.issues[issue.at].places = issue.times;
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
    std::map<std::pair<use, std::string>, repeated_issue> words_;
    std::map<use, days_of_column> days_;
    std::vector<int> blank_rows_; ///< the lines of those met since the last that says something
    repeated_issue unnamed_, vat_, review_, not_third_sector_, entities_, surplus_, blank_end_;
    bool is_of_schema_ = false;
    vat_basis vat_of_value_ = vat_basis::not_stated;
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
