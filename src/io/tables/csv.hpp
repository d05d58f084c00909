// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// Most bytes of a cell that are kept. What stands beyond is left out of the cell's text and reported; a quotation mark
/// whose partner is further off than this counts as unclosed.
inline constexpr std::size_t longest_csv_cell = std::size_t{1} << 20;

/// Most cells of a row that are kept. Those beyond are counted, not read.
inline constexpr std::size_t most_csv_cells = 16384;

/// A cell: its text without the quotes, and where it begins.
struct csv_cell {
    std::string_view text;
    int line = 1;
    std::size_t begin = 0;      ///< byte at which it begins, its quotation mark included
    std::size_t line_begin = 0; ///< byte at which its line begins
};

enum class csv_fault {
    unclosed_quote,   ///< a quotation mark opened here and never closed: it was read as any other character
    text_after_quote, ///< text stands between a closing quotation mark and the next delimiter: it was joined on
    cell_too_long     ///< the cell is longer than `longest_csv_cell`: the rest was left out
};

struct csv_problem {
    csv_fault fault;
    csv_cell where;
};

/// Reads comma-separated values (RFC 4180) in UTF-8, row by row, without a copy where a cell needs none.
///
/// More is taken than the RFC has: rows end with CRLF, LF or CR; a byte order mark is passed over; a quotation mark
/// within an unquoted cell is a character like any other. So is one that opens a cell and is not closed before the end,
/// before `longest_csv_cell` bytes, or (on a later line) before a delimiter: otherwise it would swallow the rows
/// that follow. An empty line is a row of one empty cell.
class csv_reader {
public:
    explicit csv_reader(std::string_view content, char delimiter = ',') noexcept;

    /// Reads the next row; false at the end. What the last row gave (cells, texts, problems) is gone then.
    [[nodiscard]] bool next();

    /// The cells of the row, at most `most_csv_cells` of them.
    [[nodiscard]] std::vector<csv_cell> const& cells() const noexcept { return cells_; }
    /// How many cells the row has in the file.
    [[nodiscard]] std::size_t cell_count() const noexcept { return cell_count_; }
    /// Line on which the row begins, from 1.
    [[nodiscard]] int line() const noexcept { return row_line_; }
    [[nodiscard]] std::vector<csv_problem> const& problems() const noexcept { return problems_; }

    /// Character of its line at which a cell begins, from 1. Counted when asked for.
    [[nodiscard]] int column(csv_cell const& cell) const noexcept;

private:
    void read_cell();
    /// Reads a cell that opens with a quotation mark; false, having read nothing, where the mark is not closed.
    [[nodiscard]] bool read_quoted(csv_cell& cell);
    [[nodiscard]] std::size_t unquoted_end(std::size_t from) const noexcept;
    [[nodiscard]] std::string& spare_text();
    void count_lines(std::size_t from, std::size_t to) noexcept;
    void pass_line_end() noexcept;

    std::string_view content_;
    char delimiter_;
    std::size_t at_ = 0;
    std::size_t line_begin_ = 0;
    int line_ = 1;
    int row_line_ = 0;
    std::size_t cell_count_ = 0;
    std::vector<csv_cell> cells_;
    std::vector<csv_problem> problems_;
    // Cells with doubled quotation marks. A deque, so that texts stay where they are while more come.
    std::deque<std::string> unescaped_;
    std::size_t unescaped_used_ = 0;
};

/// The delimiter of a file, by its first line: whichever of comma, semicolon, tab and bar is most frequent outside
/// quotes.
[[nodiscard]] char csv_delimiter(std::string_view content) noexcept;

} // namespace leeds::commissioning::inline v0
