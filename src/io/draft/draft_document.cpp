// SPDX-License-Identifier: MIT
#include "draft_document.hpp"

#include "text/page.hpp"

#include <algorithm>

namespace leeds::commissioning::inline v0 {
namespace {

/// The sign by which `for_terminal` shows a line end.
constexpr std::string_view line_end_sign = "⏎";

std::string_view trimmed(std::string_view text) noexcept {
    auto const first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// The lines of a text that hold anything, each fit to be shown.
std::vector<std::string> lines_of(std::string_view text) {
    std::string const safe = for_terminal(text);
    std::vector<std::string> lines;
    for (std::string_view rest = safe; !rest.empty();) {
        auto const end = rest.find(line_end_sign);
        auto const line = trimmed(rest.substr(0, end));
        if (!line.empty()) lines.emplace_back(line);
        rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + line_end_sign.size());
    }
    return lines;
}

std::size_t blanks_in(wording const& words) noexcept {
    auto const& pieces = words.pieces();
    return static_cast<std::size_t>(
        std::count_if(pieces.begin(), pieces.end(), [](piece const& each) { return each.owed; }));
}

std::size_t blanks_in(std::vector<wording> const& all) noexcept {
    std::size_t count = 0;
    for (wording const& each : all) count += blanks_in(each);
    return count;
}

/// How many blanks there are in a block of any kind.
struct blanks_in_block {
    std::size_t operator()(draft_document::heading_block const& block) const noexcept { return blanks_in(block.words); }
    std::size_t operator()(draft_document::paragraph_block const& block) const noexcept {
        return blanks_in(block.words);
    }
    std::size_t operator()(draft_document::list_block const& block) const noexcept { return blanks_in(block.items); }
    std::size_t operator()(draft_document::details_block const& block) const noexcept {
        std::size_t count = 0;
        for (auto const& each : block.entries) count += blanks_in(each.second);
        return count;
    }
    std::size_t operator()(draft_document::table_block const& block) const noexcept {
        std::size_t count = 0;
        for (auto const& each : block.rows) count += blanks_in(each);
        return count;
    }
};

} // namespace

wording wording::recorded(std::string_view text) {
    std::string line;
    for (std::string const& each : lines_of(text)) line.append(line.empty() ? "" : " ").append(each);
    return own(std::move(line));
}

std::vector<wording> paragraphs_of(std::string_view text) {
    std::vector<wording> paragraphs;
    for (std::string& each : lines_of(text)) paragraphs.push_back(wording::own(std::move(each)));
    return paragraphs;
}

wording joined(std::vector<wording> const& parts) {
    wording all;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) all += i + 1 == parts.size() ? " and " : ", ";
        all += parts[i];
    }
    return all;
}

void draft_document::heading(int level, wording words) {
    if (level == 2) section_.clear();
    blocks_.emplace_back(heading_block{level, {}, std::move(words)});
}

void draft_document::numbered_heading(int level, std::string number, wording words) {
    section_ = number;
    paragraphs_ = 0;
    blocks_.emplace_back(heading_block{level, std::move(number), std::move(words)});
}

void draft_document::paragraph(wording words) {
    if (words.empty()) return;
    std::string number;
    if (!section_.empty()) number = section_ + "." + std::to_string(++paragraphs_);
    blocks_.emplace_back(paragraph_block{std::move(number), std::move(words)});
}

void draft_document::list(std::vector<wording> items, bool ordered) {
    if (!items.empty()) blocks_.emplace_back(list_block{ordered, std::move(items)});
}

void draft_document::details(std::vector<std::pair<std::string, wording>> entries) {
    blocks_.emplace_back(details_block{std::move(entries)});
}

void draft_document::table(std::vector<std::string> columns, std::vector<std::vector<wording>> rows) {
    blocks_.emplace_back(table_block{std::move(columns), std::move(rows)});
}

std::size_t draft_document::count_blanks() const noexcept {
    std::size_t count = blanks_in(title_);
    for (block const& each : blocks_) count += std::visit(blanks_in_block{}, each);
    return count;
}

std::string note_on_blanks(draft_document const& written) {
    std::size_t const blanks = written.count_blanks();
    if (blanks == 0) return "Draft made from recorded facts. Nothing is left to be completed.";
    return "Draft made from recorded facts. " + counted_noun(blanks, "blank") + (blanks == 1 ? " is" : " are") +
           " still to be completed, marked where " + (blanks == 1 ? "it stands." : "they stand.");
}

} // namespace leeds::commissioning::inline v0
