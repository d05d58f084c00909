// SPDX-License-Identifier: MIT
#include "csv.hpp"

#include "text/text_encoding.hpp"

#include <algorithm>
#include <array>

namespace leeds::commissioning::inline v0 {
namespace {

constexpr bool is_line_end(char character) noexcept { return character == '\n' || character == '\r'; }

constexpr bool is_blank(std::string_view text) noexcept {
    return text.find_first_not_of(" \t") == std::string_view::npos;
}

/// Text of a quoted cell as it was meant: two quotation marks stand for one.
void append_unescaped(std::string& to, std::string_view quoted) {
    while (true) {
        auto const mark = quoted.find('"');
        if (mark == std::string_view::npos) break;
        to.append(quoted.substr(0, mark + 1));
        quoted.remove_prefix(mark + 2);
    }
    to.append(quoted);
}

} // namespace

csv_reader::csv_reader(std::string_view content, char delimiter) noexcept
    : content_(without_byte_order_mark(content)), delimiter_(delimiter) {}

bool csv_reader::next() {
    cells_.clear();
    problems_.clear();
    unescaped_used_ = 0;
    cell_count_ = 0;
    row_line_ = line_;
    if (at_ >= content_.size()) return false;
    read_cell();
    while (at_ < content_.size() && content_[at_] == delimiter_) {
        ++at_;
        read_cell();
    }
    if (at_ < content_.size()) pass_line_end();
    return true;
}

int csv_reader::column(csv_cell const& cell) const noexcept {
    return count_characters(content_.substr(cell.line_begin, cell.begin - cell.line_begin)) + 1;
}

void csv_reader::read_cell() {
    csv_cell cell{{}, line_, at_, line_begin_};
    std::size_t const problems_before = problems_.size();
    bool const opens_quote = at_ < content_.size() && content_[at_] == '"';
    if (!opens_quote || !read_quoted(cell)) {
        if (opens_quote) problems_.push_back({csv_fault::unclosed_quote, cell});
        std::size_t const end = unquoted_end(at_);
        cell.text = content_.substr(at_, end - at_);
        at_ = end;
    }
    if (cell.text.size() > longest_csv_cell) {
        cell.text = whole_characters(cell.text, longest_csv_cell);
        problems_.push_back({csv_fault::cell_too_long, cell});
    }
    for (std::size_t each = problems_before; each < problems_.size(); ++each) problems_[each].where = cell;
    ++cell_count_;
    if (cells_.size() < most_csv_cells) cells_.push_back(cell);
}

bool csv_reader::read_quoted(csv_cell& cell) {
    std::size_t const begin = at_ + 1;
    std::string_view const window = content_.substr(begin, longest_csv_cell + 1);
    bool doubled = false;
    std::size_t close = window.find('"');
    while (close != std::string_view::npos && begin + close + 1 < content_.size() &&
           content_[begin + close + 1] == '"') {
        doubled = true;
        close = window.find('"', close + 2);
    }
    if (close == std::string_view::npos) return false;

    std::string_view const quoted = window.substr(0, close);
    std::size_t const end = unquoted_end(begin + close + 1);
    std::string_view const rest = content_.substr(begin + close + 1, end - begin - close - 1);
    if (!is_blank(rest)) {
        if (std::any_of(quoted.begin(), quoted.end(), is_line_end)) return false;
        problems_.push_back({csv_fault::text_after_quote, cell});
    }
    if (doubled || !is_blank(rest)) {
        std::string& text = spare_text();
        append_unescaped(text, quoted);
        if (!is_blank(rest)) text.append(rest);
        cell.text = text;
    } else {
        cell.text = quoted;
    }
    count_lines(begin, begin + close);
    at_ = end;
    return true;
}

std::size_t csv_reader::unquoted_end(std::size_t from) const noexcept {
    while (from < content_.size() && content_[from] != delimiter_ && !is_line_end(content_[from])) ++from;
    return from;
}

std::string& csv_reader::spare_text() {
    if (unescaped_used_ == unescaped_.size()) unescaped_.emplace_back();
    std::string& text = unescaped_[unescaped_used_++];
    text.clear();
    return text;
}

void csv_reader::count_lines(std::size_t from, std::size_t to) noexcept {
    for (; from < to; ++from) {
        bool const ends_line =
            content_[from] == '\n' || (content_[from] == '\r' && content_.substr(from + 1, 1) != "\n");
        if (!ends_line) continue;
        ++line_;
        line_begin_ = from + 1;
    }
}

void csv_reader::pass_line_end() noexcept {
    std::size_t const length = content_.substr(at_, 2) == "\r\n" ? 2 : 1;
    count_lines(at_, at_ + length);
    at_ += length;
}

char csv_delimiter(std::string_view content) noexcept {
    constexpr std::string_view candidates = ",;\t|";
    std::array<std::size_t, candidates.size()> counts{};
    bool quoted = false;
    for (char const character : content) {
        if (character == '"') quoted = !quoted;
        if (quoted) continue;
        if (is_line_end(character)) break;
        auto const which = candidates.find(character);
        if (which != std::string_view::npos) ++counts[which];
    }
    return candidates[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

} // namespace leeds::commissioning::inline v0
