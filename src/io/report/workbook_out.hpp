// SPDX-License-Identifier: MIT
#pragma once

#include "text/safe_text.hpp"

#include <leeds/commissioning/money.hpp>
#include <leeds/commissioning/time/text.hpp>

#include <xlsxwriter.h>

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

// A workbook, sheet by sheet and cell by cell, over libxlsxwriter.
namespace leeds::commissioning::inline v0::workbook {

inline constexpr std::uint32_t most_rows = 1'000'000; ///< of a sheet; the format ends at 1,048,576

/// A heading of a column, and how wide the column is.
struct heading {
    char const* words;
    double width;
};

/// A folder of its own for the file that the library writes; gone with it at the end.
class scratch {
public:
    scratch() {
        std::error_code fault;
        std::string pattern = (std::filesystem::temp_directory_path(fault) / "leeds-workbook-").string();
        pattern.append(6, 'X');
        if (fault || ::mkdtemp(pattern.data()) == nullptr)
            throw std::runtime_error("the workbook cannot be made: there is no folder for its parts");
        folder_ = pattern;
    }
    scratch(scratch const&) = delete;
    scratch& operator=(scratch const&) = delete;
    ~scratch() {
        std::error_code ignored;
        std::filesystem::remove_all(folder_, ignored);
    }
    [[nodiscard]] std::string file() const { return (folder_ / "workbook.xlsx").string(); }

private:
    std::filesystem::path folder_;
};

/// The workbook as it is made. Rows go to files of the system's as they come, so that memory does not grow with them.
class book {
public:
    explicit book(date made) {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        book_ = workbook_new_opt(file_.file().c_str(), &options);
        if (book_ == nullptr) throw std::runtime_error("the workbook cannot be begun");
        head_ = workbook_add_format(book_);
        format_set_bold(head_);
        format_set_bg_color(head_, 0x12344D);
        format_set_font_color(head_, LXW_COLOR_WHITE);
        format_set_text_wrap(head_);
        format_set_align(head_, LXW_ALIGN_VERTICAL_TOP);
        day_ = workbook_add_format(book_);
        format_set_num_format(day_, "yyyy-mm-dd");
        format_set_align(day_, LXW_ALIGN_LEFT);
        sum_ = workbook_add_format(book_);
        format_set_num_format(sum_, "#,##0.00");
        set_time_made(made);
    }
    book(book const&) = delete;
    book& operator=(book const&) = delete;
    ~book() {
        if (book_ != nullptr) (void)workbook_close(book_);
    }

    [[nodiscard]] lxw_worksheet* add_sheet(char const* name) { return workbook_add_worksheet(book_, name); }
    [[nodiscard]] lxw_format* head() const noexcept { return head_; }
    [[nodiscard]] lxw_format* day() const noexcept { return day_; }
    [[nodiscard]] lxw_format* sum() const noexcept { return sum_; }

    /// @throws std::runtime_error
    [[nodiscard]] std::string finished() {
        lxw_error const fault = workbook_close(std::exchange(book_, nullptr));
        if (fault != LXW_NO_ERROR)
            throw std::runtime_error(std::string("the workbook cannot be made: ") + lxw_strerror(fault));
        std::ifstream written(file_.file(), std::ios::binary);
        return {std::istreambuf_iterator<char>(written), {}};
    }

private:
    /// The day asked about, not the clock: the same run gives the same bytes.
    void set_time_made(date made) {
        lxw_doc_properties about{};
        char const* const title = "Check against the Leeds Commissioning Code";
        about.title = const_cast<char*>(title); // NOLINT(cppcoreguidelines-pro-type-const-cast): it is copied
        about.created = static_cast<time_t>(std::int64_t{days_between(date(1970, 1, 1), made)} * 86'400);
        workbook_set_properties(book_, &about);
    }

    scratch file_;
    lxw_workbook* book_ = nullptr;
    lxw_format* head_ = nullptr;
    lxw_format* day_ = nullptr;
    lxw_format* sum_ = nullptr;
};

/// Text as a cell has it. The format writes characters as "_x000D_": such a text as it stands would become one.
[[nodiscard]] inline std::string cell_text(std::string_view words) {
    // Excel counts UTF-16 units, of which there are never more than bytes.
    std::string shown = shown_text(words, longest_cell - 2'000);
    for (std::size_t at = shown.find("_x"); at != std::string::npos; at = shown.find("_x", at + 8))
        shown.insert(at, "_x005F");
    return shown.size() <= longest_cell ? shown : shown_text(words, longest_cell / 4);
}

/// A sheet: its headings in the first row, then row by row and cell by cell.
class sheet {
public:
    sheet(book& into, char const* name, std::initializer_list<heading> headings)
        : book_(into), sheet_(into.add_sheet(name)), columns_(static_cast<lxw_col_t>(headings.size())) {
        lxw_col_t at = 0;
        for (heading const& each : headings) {
            worksheet_set_column(sheet_, at, at, each.width, nullptr);
            ++at;
        }
        worksheet_freeze_panes(sheet_, 1, 0);
        at = 0;
        for (heading const& each : headings) worksheet_write_string(sheet_, 0, at++, each.words, into.head());
    }

    void text(std::string_view words) {
        std::string const shown = cell_text(words);
        if (is_room() && !shown.empty()) worksheet_write_string(sheet_, row_, column_, shown.c_str(), nullptr);
        ++column_;
    }
    void number(double value) { put(value, nullptr); }
    void number(std::optional<int> value) {
        if (value)
            number(static_cast<double>(*value));
        else
            ++column_;
    }
    void count(std::uint64_t value) { number(static_cast<double>(value)); }
    void sum(std::optional<money> value) {
        if (value)
            put(static_cast<double>(value->pence()) / 100.0, book_.sum());
        else
            ++column_;
    }
    /// Days that a spreadsheet does not know (before March 1900) stand as text.
    void day(std::optional<date> value) {
        static constexpr date first(1900, 3, 1);
        if (value && first <= *value && value->year() <= 9999)
            put(days_between(date(1899, 12, 30), *value), book_.day());
        else
            text(value ? to_iso(*value) : std::string());
    }
    void end_row() {
        column_ = 0;
        if (row_ <= most_rows)
            ++row_;
        else
            ++left_out_;
    }

    /// Filters over what was written, and how much was not.
    void finish() {
        if (row_ > 1) worksheet_autofilter(sheet_, 0, 0, row_ - 1, static_cast<lxw_col_t>(columns_ - 1));
        if (left_out_ == 0) return;
        std::string const note = std::to_string(left_out_) + " more rows are left out.";
        worksheet_write_string(sheet_, row_, 0, note.c_str(), nullptr);
    }

private:
    [[nodiscard]] bool is_room() const noexcept { return row_ <= most_rows; }
    void put(double value, lxw_format* format) {
        if (is_room()) worksheet_write_number(sheet_, row_, column_, value, format);
        ++column_;
    }

    book& book_;
    lxw_worksheet* sheet_;
    lxw_col_t columns_;
    lxw_row_t row_ = 1;
    lxw_col_t column_ = 0;
    std::uint64_t left_out_ = 0;
};

} // namespace leeds::commissioning::inline v0::workbook
