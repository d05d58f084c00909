// SPDX-License-Identifier: MIT
#include "draft_document.hpp"
#include "text/safe_text.hpp"

namespace leeds::commissioning::inline v0 {
namespace {

/// No font, colour or width is asked for that a page on paper or on a phone does not have. A blank is told by its words
/// and its frame, not by colour alone.
constexpr std::string_view style_sheet = R"(
:root { color-scheme: light; }
body { margin: 0; color: #1a1a1a; background: #fff; font: 1rem/1.5 Arial, Helvetica, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { margin-top: 2rem; font-size: 1.3rem; line-height: 1.3; }
h3, h4 { margin-top: 1.5rem; font-size: 1.1rem; line-height: 1.3; }
.note { padding: .5rem .75rem; border-left: .3rem solid #595959; background: #f2f2f2; }
.number { font-weight: bold; margin-right: .5rem; }
dl { margin: 1rem 0; border-bottom: 1px solid #8c8c8c; }
dl div { padding: .4rem 0; border-top: 1px solid #8c8c8c; }
dt { font-weight: bold; }
dd { margin: 0; }
table { width: 100%; border-collapse: collapse; margin: 1rem 0; }
th, td { padding: .4rem .5rem; border: 1px solid #8c8c8c; text-align: left; vertical-align: top; }
thead th { background: #f2f2f2; }
tbody th { width: 60%; font-weight: normal; }
li { margin: .35rem 0; }
mark { padding: 0 .2rem; -webkit-box-decoration-break: clone; box-decoration-break: clone; border: 1px solid #7a5c00; color: #1a1a1a; background: #fff1b8; }
@media (min-width: 40rem) {
  dl div { display: grid; grid-template-columns: 13rem 1fr; column-gap: 1rem; }
}
@media print {
  body { font-size: 11pt; }
  main { max-width: none; padding: 0; }
  h1, h2, h3, h4 { break-after: avoid; }
  tr, dl div { break-inside: avoid; }
}
)";

std::string text_of(wording const& words) {
    std::string out;
    for (piece const& each : words.pieces())
        out += each.owed ? "<mark>[To be completed: " + markup_text(each.text) + "]</mark>" : markup_text(each.text);
    return out;
}

/// The words alone, for the name of the page.
std::string plain_text_of(wording const& words) {
    std::string out;
    for (piece const& each : words.pieces())
        out += each.owed ? "[To be completed: " + markup_text(each.text) + "]" : markup_text(each.text);
    return out;
}

/// Words between a tag and its end.
std::string element(std::string_view tag, std::string const& content) {
    return std::string("<").append(tag).append(">").append(content).append("</").append(tag).append(">");
}

std::string number_of(std::string const& number) {
    return number.empty() ? "" : "<span class=\"number\">" + number + "</span> ";
}

/// Each kind of block as HTML.
class html_writer {
public:
    void operator()(draft_document::heading_block const& block) {
        add(element("h" + std::to_string(block.level), number_of(block.number) + text_of(block.words)));
    }
    void operator()(draft_document::paragraph_block const& block) {
        add(element("p", number_of(block.number) + text_of(block.words)));
    }
    void operator()(draft_document::list_block const& block) {
        std::string_view const tag = block.ordered ? "ol" : "ul";
        std::string items = "\n";
        for (wording const& each : block.items) items += element("li", text_of(each)) + "\n";
        add(element(tag, items));
    }
    void operator()(draft_document::details_block const& block) {
        std::string entries = "\n";
        for (auto const& each : block.entries)
            entries +=
                element("div", element("dt", markup_text(each.first)) + element("dd", text_of(each.second))) + "\n";
        add(element("dl", entries));
    }
    void operator()(draft_document::table_block const& block) {
        std::string heads;
        for (std::string const& each : block.columns) heads += "<th scope=\"col\">" + markup_text(each) + "</th>";
        std::string rows = "\n";
        for (auto const& row : block.rows) {
            std::string cells;
            for (wording const& each : row)
                cells += cells.empty() ? "<th scope=\"row\">" + text_of(each) + "</th>" : element("td", text_of(each));
            rows += element("tr", cells) + "\n";
        }
        add(element("table", "\n" + element("thead", element("tr", heads)) + "\n" + element("tbody", rows) + "\n"));
    }

    void add(std::string const& line) { out_ += line + "\n"; }

    [[nodiscard]] std::string text() && { return std::move(out_); }

private:
    std::string out_;
};

} // namespace

std::string html_of(draft_document const& written) {
    html_writer writer;
    writer.add("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">");
    writer.add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    writer.add("<meta http-equiv=\"Content-Security-Policy\" "
               "content=\"default-src 'none'; style-src 'unsafe-inline'\">");
    writer.add(element("title", plain_text_of(written.title())));
    writer.add(element("style", std::string(style_sheet)) + "\n</head>\n<body>\n<main>");
    writer.add(element("h1", text_of(written.title())));
    writer.add("<p class=\"note\">" + note_on_blanks(written) + "</p>");
    for (draft_document::block const& each : written.blocks()) std::visit(writer, each);
    writer.add("</main>\n</body>\n</html>");
    return std::move(writer).text();
}

} // namespace leeds::commissioning::inline v0
