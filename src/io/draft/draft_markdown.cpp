// SPDX-License-Identifier: MIT
#include "draft_document.hpp"
#include "text/safe_text.hpp"

namespace leeds::commissioning::inline v0 {
namespace {

std::string text_of(wording const& words, bool at_front = true) {
    std::string out;
    std::string run; // of words between blanks
    auto const flush = [&] {
        out += markdown_text(run, at_front && out.empty());
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
