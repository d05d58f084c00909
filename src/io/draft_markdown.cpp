// SPDX-License-Identifier: MIT
#include "draft_document.hpp"

namespace leeds::commissioning::inline v0 {
namespace {

constexpr bool is_digit(char each) noexcept { return '0' <= each && each <= '9'; }
constexpr bool is_letter(char each) noexcept { return ('a' <= each && each <= 'z') || ('A' <= each && each <= 'Z'); }

/// Where a text that begins like a list, a line or a definition has the sign that makes it one: after the digits of
/// "1. ", else at the front.
std::size_t block_mark_in(std::string_view text) noexcept {
    std::size_t const digits = text.find_first_not_of("0123456789");
    if (digits == std::string_view::npos) return std::string_view::npos;
    if (digits == 0)
        return std::string_view("-+:=%@").find(text[0]) == std::string_view::npos ? std::string_view::npos : 0;
    bool const numbers =
        (text[digits] == '.' || text[digits] == ')') && text.substr(digits + 1, 1).find_first_not_of(' ') != 0;
    return numbers ? digits : std::string_view::npos;
}

/// Whether a sign is a mark of Markdown, or of an address that would become a link by itself.
bool is_mark(std::string_view text, std::size_t at) noexcept {
    if (std::string_view("\\`*_{}[]#|~$^").find(text[at]) != std::string_view::npos) return true;
    if (text[at] == ':') return text.substr(at).starts_with("://");
    return text[at] == '.' && text.substr(0, at).ends_with("www");
}

/// Whether Markdown would take what begins there for the name of a character.
bool begins_entity(std::string_view text) noexcept {
    char const next = text.size() > 1 ? text[1] : ' ';
    return text[0] == '&' && (next == '#' || is_letter(next) || is_digit(next));
}

/// A text that Markdown shows as it stands, wherever it is put.
std::string escaped(std::string_view text, bool at_front) {
    std::size_t const block_mark = at_front ? block_mark_in(text) : std::string_view::npos;
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '<')
            out += "&lt;";
        else if (text[at] == '>')
            out += "&gt;";
        else if (begins_entity(text.substr(at)))
            out += "&amp;";
        else
            out.append(is_mark(text, at) || at == block_mark ? "\\" : "").append(1, text[at]);
    }
    return out;
}

std::string text_of(wording const& words, bool at_front = true) {
    std::string out;
    std::string run; // of words between blanks
    auto const flush = [&] {
        out += escaped(run, at_front && out.empty());
        run.clear();
    };
    for (piece const& each : words.pieces()) {
        if (!each.owed) {
            run += each.text;
            continue;
        }
        flush();
        out += "**[To be completed: " + each.text + "]**";
    }
    flush();
    return out;
}

/// Each kind of block as Markdown, with a blank line after it.
class markdown_writer {
public:
    void operator()(draft_document::heading_block const& block) {
        out_.append(static_cast<std::size_t>(block.level), '#').append(" ");
        if (!block.number.empty()) out_ += block.number + " ";
        out_ += text_of(block.words, block.number.empty()) + "\n\n";
    }
    void operator()(draft_document::paragraph_block const& block) {
        if (!block.number.empty()) out_ += block.number + " ";
        out_ += text_of(block.words, block.number.empty()) + "\n\n";
    }
    void operator()(draft_document::list_block const& block) {
        int number = 0;
        for (wording const& each : block.items) {
            out_ += block.ordered ? std::to_string(++number) + ". " : "- ";
            out_ += text_of(each) + "\n";
        }
        out_ += "\n";
    }
    void operator()(draft_document::details_block const& block) {
        for (auto const& each : block.entries)
            out_ += "- **" + each.first + ":** " + text_of(each.second, false) + "\n";
        out_ += "\n";
    }
    void operator()(draft_document::table_block const& block) {
        std::string rule;
        for (std::string const& each : block.columns) {
            out_ += "| " + each + " ";
            rule += "|---";
        }
        out_ += "|\n" + rule + "|\n";
        for (auto const& row : block.rows) {
            for (wording const& each : row) out_ += "| " + text_of(each) + " ";
            out_ += "|\n";
        }
        out_ += "\n";
    }

    [[nodiscard]] std::string text() && {
        if (out_.ends_with("\n\n")) out_.pop_back();
        return std::move(out_);
    }

    void title(draft_document const& written) {
        out_ += "# " + text_of(written.title()) + "\n\n*" + note_on_blanks(written) + "*\n\n";
    }

private:
    std::string out_;
};

} // namespace

std::string markdown_of(draft_document const& written) {
    markdown_writer writer;
    writer.title(written);
    for (draft_document::block const& each : written.blocks()) std::visit(writer, each);
    return std::move(writer).text();
}

} // namespace leeds::commissioning::inline v0
