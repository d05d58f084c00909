// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/draft.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// A stretch of words, or what is wanted in a blank.
struct piece {
    std::string text;
    bool owed = false;
};

/// Words in a line of a document. A blank may stand among them where an answer is owed.
///
/// Words of our own are taken as they are; what comes from outside goes through `recorded` or `paragraphs_of`.
class wording {
public:
    wording() = default;
    wording(char const* own_words) : wording(piece{own_words}) {}

    /// Words of our own that were put together: dates, sums, counts.
    [[nodiscard]] static wording own(std::string words) { return wording(piece{std::move(words)}); }
    /// What is recorded, fit to be shown, in one line.
    [[nodiscard]] static wording recorded(std::string_view text);
    /// A blank, with what is to be filled in.
    [[nodiscard]] static wording blank(std::string_view wanted) { return wording(piece{std::string(wanted), true}); }

    wording& operator+=(wording const& more) {
        pieces_.insert(pieces_.end(), more.pieces_.begin(), more.pieces_.end());
        return *this;
    }
    [[nodiscard]] friend wording operator+(wording left, wording const& right) {
        left += right;
        return left;
    }

    [[nodiscard]] std::vector<piece> const& pieces() const noexcept { return pieces_; }
    [[nodiscard]] bool empty() const noexcept { return pieces_.empty(); }

private:
    explicit wording(piece only) {
        if (!only.text.empty()) pieces_.push_back(std::move(only));
    }

    std::vector<piece> pieces_;
};

/// What is recorded, fit to be shown, a paragraph for each line that holds anything.
[[nodiscard]] std::vector<wording> paragraphs_of(std::string_view text);

/// "a", "a and b", "a, b and c".
[[nodiscard]] wording joined(std::vector<wording> const& parts);

/// A document: headings, paragraphs, lists and tables in the order in which they were added.
class draft_document {
public:
    struct heading_block {
        int level; ///< from 2; the title is the only one of level 1
        std::string number;
        wording words;
    };
    struct paragraph_block {
        std::string number;
        wording words;
    };
    struct list_block {
        bool ordered;
        std::vector<wording> items;
    };
    struct details_block {
        std::vector<std::pair<std::string, wording>> entries;
    };
    struct table_block {
        std::vector<std::string> columns;
        std::vector<std::vector<wording>> rows;
    };
    using block = std::variant<heading_block, paragraph_block, list_block, details_block, table_block>;

    explicit draft_document(wording title) : title_(std::move(title)) {}

    /// A heading without a number. One of level 2 ends the numbering of paragraphs, a lower one leaves it as it runs.
    void heading(int level, wording words);
    /// A heading from whose number paragraphs are numbered on: after 4.1 they are 4.1.1, 4.1.2.
    void numbered_heading(int level, std::string number, wording words);
    /// A paragraph; nothing where there are no words.
    void paragraph(wording words);
    /// A list; nothing where it has no items.
    void list(std::vector<wording> items, bool ordered = false);
    /// Names, each with what is known under it.
    void details(std::vector<std::pair<std::string, wording>> entries);
    /// A table; the first cell of a row is its head.
    void table(std::vector<std::string> columns, std::vector<std::vector<wording>> rows);

    [[nodiscard]] wording const& title() const noexcept { return title_; }
    [[nodiscard]] std::vector<block> const& blocks() const noexcept { return blocks_; }

    /// How many blanks there are.
    [[nodiscard]] std::size_t count_blanks() const noexcept;

private:
    wording title_;
    std::vector<block> blocks_;
    std::string section_;
    int paragraphs_ = 0; ///< of the section
};

/// A document as Markdown (CommonMark, with the tables of GitHub).
[[nodiscard]] std::string markdown_of(draft_document const& written);

/// A document as one HTML page that needs no other file and runs no script.
[[nodiscard]] std::string html_of(draft_document const& written);

/// The line below the title that says how far a draft is complete.
[[nodiscard]] std::string note_on_blanks(draft_document const& written);

[[nodiscard]] inline std::string written_as(draft_format format, draft_document const& written) {
    return format == draft_format::html ? html_of(written) : markdown_of(written);
}

} // namespace leeds::commissioning::inline v0
