// SPDX-License-Identifier: MIT
#include "contracts_finder.hpp"

#include "csv.hpp"
#include "packed_suppliers.hpp"
#include "published/html_entities.hpp"
#include "published/public_numbers.hpp"
#include "published/table_words.hpp"
#include "records/json_reader.hpp"
#include "register.hpp"

#include <leeds/commissioning/time/text.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace leeds::commissioning::inline v0 {
namespace {

/// The columns that something is read from.
enum class column : std::uint8_t {
    reference,
    notice_type,
    organisation,
    status,
    title,
    description,
    planned_start,
    planned_end,
    kind,
    value_low,
    value_high,
    awarded_value,
    suppliers,
    start,
    end,
    procedure
};
constexpr std::array<std::string_view, 16> headings{"Notice Identifier",
                                                    "Notice Type",
                                                    "Organisation Name",
                                                    "Status",
                                                    "Title",
                                                    "Description",
                                                    "Start Date",
                                                    "End Date",
                                                    "OJEU Contract Type",
                                                    "Value Low",
                                                    "Value High",
                                                    "Awarded Value",
                                                    "Supplier [Name|Address|Ref type|Ref Number|Is SME|Is VCSE]",
                                                    "Contract start date",
                                                    "Contract end date",
                                                    "OJEU Procedure Type"};

/// The columns of the export that no fact is taken from.
constexpr std::array<std::string_view, 27> passed_over{"Published Date",
                                                       "Nationwide",
                                                       "Postcode",
                                                       "Region",
                                                       "Cpv Codes",
                                                       "Contact Name",
                                                       "Contact Email",
                                                       "Contact Address 1",
                                                       "Contact Address 2",
                                                       "Contact Town",
                                                       "Contact Postcode",
                                                       "Contact Country",
                                                       "Contact Telephone",
                                                       "Contact Website",
                                                       "Attachments",
                                                       "Links",
                                                       "Additional Text",
                                                       "Closing Date",
                                                       "Is sub-contract",
                                                       "Parent Reference",
                                                       "Suitable for SME",
                                                       "Suitable for VCO",
                                                       "Supply Chain",
                                                       "Awarded Date",
                                                       "Supplier's contact name",
                                                       "Accelerated Justification",
                                                       "Closing Time"};

/// Headings that no other table has; so many of them show the export.
constexpr std::array<std::string_view, 7> telling{"Notice Identifier",  "Notice Type",         "Suitable for VCO",
                                                  "OJEU Contract Type", "OJEU Procedure Type", "Value Low",
                                                  "Published Date"};
constexpr std::ptrdiff_t enough_telling = 3;
constexpr std::size_t longest_heading_line = 65536;

bool begins_with(std::string_view text, std::string_view word) noexcept {
    return same_word(text.substr(0, word.size()), word);
}

class export_reader {
public:
    export_reader(input& into, std::string_view text, char delimiter)
        : into_(into), rows_(text, delimiter), has_nul_(text.find('\0') != std::string_view::npos) {
        columns_.fill(absent);
    }

    void read() {
        if (!rows_.next()) return;
        for (std::size_t at = 0; at < rows_.cells().size(); ++at) read_heading(rows_.cells()[at], at);
        heading_count_ = rows_.cell_count();
        while (rows_.next()) read_row();
        for (auto const& [reason, each] : once_)
            if (each.second > 1 && each.first < into_.issues.size()) into_.issues[each.first].places = each.second;
    }

private:
    static constexpr std::size_t absent = static_cast<std::size_t>(-1);

    void read_heading(csv_cell const& cell, std::size_t at) {
        auto const name = trimmed(cell.text);
        auto const found =
            std::find_if(headings.begin(), headings.end(), [name](auto each) { return same_word(each, name); });
        bool const passed =
            std::any_of(passed_over.begin(), passed_over.end(), [name](auto each) { return same_word(each, name); });
        into_.headings.push_back({shortened_text(name), "", passed || found != headings.end()});
        if (found != headings.end()) {
            auto const which = static_cast<std::size_t>(found - headings.begin());
            if (columns_[which] == absent) columns_[which] = at;
            into_.headings.back().field = *found;
        } else if (!passed) {
            report(cell, name, "this heading is not known: the column is not read");
        }
    }

    // Issues.

    void report(csv_cell const& cell, std::string_view heading, std::string reason) {
        add_issue(into_.issues, {into_.file, cell.line, rows_.column(cell), std::string(heading),
                                 shortened_text(trimmed(cell.text)), std::move(reason)});
    }
    void report(column what, std::string reason) { report(what, text_of(what), std::move(reason)); }
    void report(column what, std::string_view text, std::string reason) {
        auto const* const cell = find(what);
        add_issue(into_.issues,
                  {into_.file, cell == nullptr ? rows_.line() : cell->line, cell == nullptr ? 0 : rows_.column(*cell),
                   std::string(name_of(what)), shortened_text(text), std::move(reason)});
    }
    void report_once(column what, std::string const& reason) {
        auto const [found, is_new] = once_.try_emplace(std::pair(name_of(what), reason), into_.issues.size(), 1);
        if (is_new)
            report(what, reason);
        else
            ++found->second.second;
    }

    // Cells.

    static std::string_view name_of(column what) noexcept { return headings[static_cast<std::size_t>(what)]; }
    csv_cell const* find(column what) const noexcept {
        auto const at = columns_[static_cast<std::size_t>(what)];
        return at < rows_.cells().size() ? &rows_.cells()[at] : nullptr;
    }
    std::string_view text_of(column what) const noexcept {
        auto const* const cell = find(what);
        return cell == nullptr ? std::string_view{} : trimmed(cell->text);
    }
    std::optional<std::string> words(column what) {
        auto const text = text_of(what);
        if (text.empty()) return std::nullopt;
        auto clean = without_html_entities(text);
        if (clean) report_once(what, "HTML entities were read as the signs they stand for");
        return clean ? clean : std::string(text);
    }

    // Rows.

    void read_row() {
        ++into_.rows;
        auto& made = into_.cases.emplace_back(read_case{contract{}, into_.file, rows_.line()});
        for (auto const& problem : rows_.problems())
            report(problem.where, "",
                   problem.fault == csv_fault::cell_too_long ? "the cell is too long: the rest was left out"
                                                             : "the quotation marks of this cell do not pair");
        if (has_nul_)
            for (auto const& each : rows_.cells())
                if (each.text.find('\0') != std::string_view::npos)
                    report(each, "", "the cell holds a NUL byte, which is no text");
        if (std::all_of(rows_.cells().begin(), rows_.cells().end(),
                        [](auto const& each) { return trimmed(each.text).empty(); }))
            return add_issue(into_.issues, {into_.file, rows_.line(), 0, "", "", "the row is blank"});
        if (rows_.cell_count() != heading_count_) report_cells();
        read_contract(std::get<contract>(made.subject));
    }

    void report_cells() {
        auto const count = std::to_string(rows_.cell_count()) + " cells";
        auto const reason = "expected " + std::to_string(heading_count_) + ", one for each heading";
        auto const [found, is_new] =
            once_.try_emplace(std::pair(std::string_view{}, count + reason), into_.issues.size(), 1);
        if (!is_new) {
            ++found->second.second;
            return;
        }
        add_issue(into_.issues, {into_.file, rows_.line(), 0, "", count, reason});
    }

    void read_contract(contract& into) {
        into.id = words(column::reference);
        into.title = words(column::title);
        into.description = words(column::description);
        if (into.description == into.title) into.description.reset();
        if (auto name = words(column::organisation)) into.commissioners.emplace_back().name = std::move(name);
        read_stage();
        read_dates(into);
        read_value(into);
        read_kind(into);
        read_suppliers(into);
    }

    void read_stage() {
        auto const status = text_of(column::status);
        if (same_word(status, "Withdrawn") || same_word(status, "Cancelled"))
            report(column::status, "this notice was withdrawn: it was read all the same");
        else if (!same_word(status, "Awarded"))
            report_once(column::status, "nothing is awarded yet: read as the contract that is planned");
    }

    /// The days of the contract as awarded, or else those that were planned.
    void read_dates(contract& into) {
        bool const awarded = !text_of(column::start).empty() || !text_of(column::end).empty();
        into.start = read_date(awarded ? column::start : column::planned_start, true);
        into.end = read_date(awarded ? column::end : column::planned_end, false);
    }

    std::optional<date> read_date(column what, bool is_start) {
        auto const text = text_of(what);
        if (text.empty()) return std::nullopt;
        auto const slash = text.find('/');
        auto const second = slash == std::string_view::npos ? slash : text.find('/', slash + 1);
        std::optional<date> day;
        if (second != std::string_view::npos) {
            auto const year = text.substr(second + 1, text.find(' ', second) - second - 1);
            auto const in = [](std::string_view digits) {
                return digits.size() > 4 ? std::nullopt : try_parse_digits(digits);
            };
            auto const number = in(year), month = in(text.substr(slash + 1, second - slash - 1)),
                       first = in(text.substr(0, slash));
            if (number == 1) {
                report(what, "this stands for no date: read as not stated");
                return std::nullopt;
            }
            if (number && month && first && year.size() == 4) day = date::try_from(*number, *month, *first);
        } else {
            day = try_parse_date(text.substr(0, 10));
        }
        if (!day)
            report(what, "expected a date such as 04/09/2014");
        else if (looks_like_placeholder(*day, is_start))
            report(what, "this looks like a placeholder, not a date that was agreed; it was read as it stands");
        return day;
    }

    void read_value(contract& into) {
        if (!text_of(column::awarded_value).empty()) {
            into.value = read_sum(column::awarded_value);
            return;
        }
        auto const low = text_of(column::value_low), high = text_of(column::value_high);
        if (low.empty() && high.empty()) return;
        if (low != high) {
            report(high.empty() ? column::value_low : column::value_high, std::string(low) + " to " + std::string(high),
                   "a range is no value: it is kept here");
            return;
        }
        into.value = read_sum(column::value_high);
        if (into.value) into.value_is = value_certainty::estimated;
    }

    std::optional<money> read_sum(column what) {
        auto const parsed = try_parse_money(text_of(what));
        if (!parsed.value) report(what, parsed.reason() + "; expected one such as 72000 or 1234.50");
        return parsed.value;
    }

    void read_kind(contract& into) {
        auto const kind = text_of(column::kind);
        if (same_word(kind, "Products"))
            into.category = procurement_category::goods;
        else if (same_word(kind, "Works"))
            into.category = procurement_category::works;
        else if (same_word(kind, "Services"))
            report_once(column::kind, "read as not stated: services may be light touch or not");
        else if (!kind.empty() && !same_word(kind, "NotApplicable") && !same_word(kind, "NotSpecified"))
            report(column::kind, "expected Products, Services or Works");
        auto const procedure = text_of(column::procedure);
        if (begins_with(procedure, "CallOffFromFramework")) {
            into.funding_form = funding_form::framework_call_off;
            into.procurement.emplace().route = award_route::framework;
        } else if (begins_with(procedure, "Open") || begins_with(procedure, "Restricted") ||
                   begins_with(procedure, "CompetitiveDialog") || begins_with(procedure, "CompetitiveProcedure")) {
            into.procurement.emplace().route = award_route::competition;
        }
    }

    // Suppliers.

    void read_suppliers(contract& into) {
        auto const found = unpack_suppliers(text_of(column::suppliers));
        for (auto const other : found.others)
            report(column::suppliers, other, "expected [name|address|ref type|ref number|is SME|is VCSE]");
        for (auto const& each : found.suppliers) read_supplier(each, into.providers.emplace_back());
    }

    void read_supplier(packed_supplier const& found, organisation& into) {
        if (found.more_parts)
            report(column::suppliers, found.whole,
                   "there are more than six parts: the first was read as the name and the last four from the end");
        if (!found.name.empty()) {
            auto clean = without_html_entities(found.name);
            if (clean) report_once(column::suppliers, "HTML entities were read as the signs they stand for");
            into.name = clean ? std::move(*clean) : std::string(found.name);
        }
        if (same_word(found.small_or_medium, "No")) into.small_business = false; // small or medium may be either
        read_reference(found, into);
        auto const third = yes_or_no(found.third_sector);
        if (!note_third_sector(into, third, "marked \"Is VCSE\""))
            report(column::suppliers, found.whole,
                   "marked as not of the third sector; taken to be of it: " + *into.sector_ground);
        else if (third == false)
            report_once(column::suppliers, "Is VCSE: No was read as not stated: it leaves open whether the provider is "
                                           "private or public");
    }

    static std::optional<bool> yes_or_no(std::string_view text) noexcept {
        if (same_word(text, "Yes") || same_word(text, "true")) return true;
        if (same_word(text, "No") || same_word(text, "false")) return false;
        return std::nullopt;
    }

    void read_reference(packed_supplier const& found, organisation& into) {
        auto const type = found.reference_type;
        if (same_word(type, "NONE_SOLE_TRADER")) into.legal_form = legal_form::sole_trader;
        if (same_word(type, "NONE_PARTNERSHIP")) into.legal_form = legal_form::partnership;
        if (found.reference.empty() || begins_with(type, "NONE")) {
            if (!found.reference.empty()) report(column::suppliers, found.reference, "this number is of no list");
            return;
        }
        if (same_word(type, "COMPANIES_HOUSE")) {
            auto number = try_parse_company_number(found.reference);
            if (number && number->zeros_added)
                report(column::suppliers, found.reference, "leading zeros were lost: read as " + number->text);
            if (number) into.identifiers.push_back({"GB-COH", std::move(number->text)});
            if (!number)
                report(column::suppliers, found.reference, "expected a company number such as 07445476 or SC257136");
        } else if (same_word(type, "CHARITY_COMMISSION")) {
            if (auto number = try_parse_charity_number(found.reference))
                into.identifiers.push_back(std::move(*number));
            else
                report(column::suppliers, found.reference, "expected a charity number such as 1012345");
        } else {
            report(column::suppliers, found.whole, "this kind of reference is not known: its number is not read");
        }
    }

    input& into_;
    csv_reader rows_;
    bool has_nul_;
    std::size_t heading_count_ = 0;
    std::array<std::size_t, headings.size()> columns_{};
    std::map<std::pair<std::string_view, std::string>, std::pair<std::size_t, std::size_t>> once_; // issue, times
};

} // namespace

bool looks_like_contracts_finder(std::string_view content) {
    auto const beginning = content.substr(0, longest_heading_line);
    csv_reader rows(beginning, csv_delimiter(beginning));
    if (!rows.next()) return false;
    return std::count_if(telling.begin(), telling.end(), [&rows](auto name) {
               return std::any_of(rows.cells().begin(), rows.cells().end(),
                                  [name](auto const& cell) { return same_word(trimmed(cell.text), name); });
           }) >= enough_telling;
}

void read_contracts_finder(input& into, std::string_view content) {
    into.kind = input_kind::contracts_finder;
    content = without_byte_order_mark(content);
    auto const text = to_utf8(content);
    report_encoding(into, text, content);
    if (text.converted) content = *text.converted;
    export_reader(into, content, csv_delimiter(content.substr(0, longest_heading_line))).read();
}

} // namespace leeds::commissioning::inline v0
