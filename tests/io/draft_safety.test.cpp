// SPDX-License-Identifier: MIT
// What is recorded comes from outside: in a draft it is text, whatever it holds.
#include <leeds/commissioning/io/draft.hpp>
#include <leeds/commissioning/io/schema.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(draft_safety)

using namespace leeds::commissioning;

namespace {

/// Markup, marks of Markdown, controls, characters that turn or hide text, bytes that are not UTF-8. Each can stand at
/// the front of a line.
constexpr std::array<std::string_view, 40> hostile{"<script>alert(1)</script>",
                                                   "</title></style></main><h1>forged</h1>",
                                                   "<img src=x onerror=alert(1)>",
                                                   "\" onmouseover=\"alert(1)' x='",
                                                   "<!-- comment",
                                                   "<![CDATA[ x ]]>",
                                                   "&lt;b&gt; &#60;b&#62; &amp; &",
                                                   "# heading",
                                                   "## 6 Recommendations",
                                                   "- item",
                                                   "+ item",
                                                   "* item",
                                                   "1. item",
                                                   "12) item",
                                                   "- [x] done",
                                                   "> quoted",
                                                   "---",
                                                   "===",
                                                   "***",
                                                   "```",
                                                   "~~~",
                                                   "| a | b |",
                                                   "|---|---|",
                                                   "[link](javascript:alert(1))",
                                                   "![image](https://example.org/x.png)",
                                                   "[label]: https://example.org",
                                                   "https://example.org/x and www.example.org",
                                                   "[^1]: note",
                                                   ": definition",
                                                   "% title",
                                                   "*a* _b_ **c** __d__ `e` ~~f~~ $g$ ^h^ {{i}}",
                                                   "**[To be completed: forged]**",
                                                   "back\\slash \\<b> \\",
                                                   "    code",
                                                   "\tcode",
                                                   "esc\x1b[31m bell\x07 null-like\x01",
                                                   "turned \u202Etxet\u202C \u2066x\u2069",
                                                   "hidden \u200B\u200D\uFEFF\u00AD x",
                                                   "cut \xFF\xC3",
                                                   "&copy &nbsp; &#x202E; end"};

/// The same number of lines, with nothing in them to be wary of. Two references of the same words would be one.
std::string harmless_text(std::string const& path) {
    std::string text = path == "waiver.id" ? "other " : "";
    for (std::size_t line = 0; line < hostile.size(); ++line) text += "plain words\n";
    return text;
}

/// Line ends of every kind.
std::string hostile_text() {
    constexpr std::array<std::string_view, 5> ends{"\n", "\r\n", "\r", "\u2028", "\u0085"};
    std::string text;
    for (std::size_t line = 0; line < hostile.size(); ++line)
        text.append(hostile[line]).append(ends[line % ends.size()]);
    return text;
}

/// Puts something into every field; text as `text_for` has it for its path.
template <class TextFor>
void fill(record_schema const& schema, void* object, std::string const& path, TextFor const& text_for) {
    for (field_schema const& each : schema.fields) {
        std::string const here = path + "." + std::string(each.name);
        switch (each.kind) {
        case value_kind::text: {
            std::string const text = text_for(here);
            each.assign(object, std::string_view(text));
            break;
        }
        case value_kind::date: each.assign(object, date(2019, 10, 30)); break;
        case value_kind::boolean: each.assign(object, true); break;
        case value_kind::integer: each.assign(object, std::int64_t{2}); break;
        case value_kind::money: each.assign(object, money::from_pence(100)); break;
        case value_kind::choice: each.assign(object, choice_index{0}); break;
        case value_kind::record: fill(*each.record, each.open(object), here, text_for); break;
        default: break;
        }
    }
}

template <class TextFor>
waiver filled(TextFor const& text_for) {
    waiver about;
    fill(schema_of<waiver>(), &about, "waiver", text_for);
    about.report->form = report_form::form_2019;
    about.decision->call_in = call_in::exempted; // so that its reason is owed
    return about;
}

std::vector<std::string> text_fields() {
    std::vector<std::string> paths;
    (void)filled([&paths](std::string const& path) {
        paths.push_back(path);
        return std::string("x");
    });
    return paths;
}

/// A waiver with a text in one field, and plain words of as many lines in all others.
waiver with_text_in(std::string const& field, std::string const& text) {
    return filled([&](std::string const& path) { return path == field ? text : harmless_text(path); });
}

/// The tags of a page, one after the other.
std::string tags_of(std::string const& html) {
    std::string tags;
    for (auto open = html.find('<'); open != std::string::npos; open = html.find('<', open + 1))
        tags += html.substr(open, html.find('>', open) + 1 - open) + "\n";
    return tags;
}

/// Whether every sign that a browser would take for more than text is written as a name for it.
bool all_named(std::string const& html) {
    for (auto at = html.find('&'); at != std::string::npos; at = html.find('&', at + 1)) {
        bool known = false;
        for (std::string_view const name : {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"})
            known = known || std::string_view(html).substr(at).starts_with(name);
        if (!known) return false;
    }
    return true;
}

/// Whether a text begins with a name for a character, other than for those that Markdown would take for marks.
bool begins_entity(std::string_view text) {
    for (std::string_view const name : {"&amp;", "&lt;", "&gt;"})
        if (text.starts_with(name)) return false;
    char const next = text.size() > 1 ? text[1] : ' ';
    return next == '#' || ('0' <= next && next <= '9') || ('A' <= next && next <= 'Z') || ('a' <= next && next <= 'z');
}

/// What Markdown makes of a line: its marks, in order, without those that a backslash makes text. "L" stands for a mark
/// of a list or a line at the front.
std::string marks_of(std::string_view line) {
    std::string marks;
    std::size_t const digits = line.find_first_not_of("0123456789");
    std::size_t const at_front =
        digits == 0 ? std::string_view("-+:=%@").find(line[0]) : std::string_view(".)").find(line[digits]);
    bool const spaced = digits + 1 >= line.size() || line[digits + 1] == ' ';
    if (at_front != std::string_view::npos && (digits == 0 || spaced)) marks += 'L';
    for (std::size_t at = 0; at < line.size(); ++at) {
        char const each = line[at];
        if (each == '\\')
            ++at;
        else if (std::string_view("`*_{}[]<>#|~$^").find(each) != std::string_view::npos)
            marks += each;
        else if (line.substr(at).starts_with("://") || line.substr(at).starts_with("www."))
            marks += "link";
        else if (each == '&' && begins_entity(line.substr(at)))
            marks += each;
    }
    return marks;
}

std::string marks_of_all(std::string const& markdown) {
    std::string marks;
    for (std::size_t from = 0; from < markdown.size();) {
        std::size_t const end = markdown.find('\n', from);
        if (end > from) marks += marks_of(std::string_view(markdown).substr(from, end - from));
        marks += '\n';
        from = end + 1;
    }
    return marks;
}

/// The first character that no draft may hold: a control other than a line end, or one that hides or turns text.
std::string forbidden_in(std::string const& text) {
    for (char const each : text)
        if ((static_cast<unsigned char>(each) < 0x20 && each != '\n') || each == 0x7F) return "a control character";
    for (std::string_view const each : {"\u0085", "\u00AD", "\u200B", "\u200D", "\u2028", "\u202C", "\u202E", "\u2066",
                                        "\u2069", "\uFEFF", "\xFF", "\xC3\xC3"})
        if (text.find(each) != std::string::npos) return std::string(each);
    return {};
}

using drafted = std::string (*)(waiver const&, draft_format);
constexpr std::array<drafted, 2> both_drafts{&draft_waiver_report, &draft_decision_record};

} // namespace

BOOST_AUTO_TEST_CASE(no_field_can_put_markup_into_a_page) {
    std::string const text = hostile_text();
    for (drafted const draft : both_drafts) {
        std::string const tags = tags_of(draft(filled(&harmless_text), draft_format::html));
        for (std::string const& field : text_fields()) {
            std::string const html = draft(with_text_in(field, text), draft_format::html);
            BOOST_TEST((tags_of(html) == tags), field);
            BOOST_TEST(all_named(html), field);
            BOOST_TEST(forbidden_in(html) == "", field);
        }
    }
}

BOOST_AUTO_TEST_CASE(no_field_can_put_marks_into_markdown) {
    std::string const text = hostile_text();
    for (drafted const draft : both_drafts) {
        std::string const marks = marks_of_all(draft(filled(&harmless_text), draft_format::markdown));
        for (std::string const& field : text_fields()) {
            std::string const markdown = draft(with_text_in(field, text), draft_format::markdown);
            BOOST_TEST((marks_of_all(markdown) == marks), field);
            BOOST_TEST(forbidden_in(markdown) == "", field);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_mark_of_markdown_at_the_front_of_any_field_stays_text) {
    for (std::string_view const each : hostile) {
        std::string const text(each);
        for (drafted const draft : both_drafts) {
            std::string const plain = draft(filled([](auto const&) { return "plain words"; }), draft_format::markdown);
            std::string const marked = draft(filled([&](auto const&) { return text; }), draft_format::markdown);
            BOOST_TEST((marks_of_all(marked) == marks_of_all(plain)), text << "\n" << marked);
        }
    }
}

BOOST_AUTO_TEST_CASE(characters_that_hide_or_turn_text_are_shown_by_their_number) {
    waiver const about = with_text_in("waiver.title", "a\u202Eb\x1b");
    BOOST_TEST((draft_waiver_report(about, draft_format::markdown).find("a&lt;U+202E&gt;b&lt;U+001B&gt;") !=
                std::string::npos));
    BOOST_TEST((draft_waiver_report(about, draft_format::html)
                    .find("<title>Waiver of the Contracts Procedure Rules: "
                          "a&lt;U+202E&gt;b&lt;U+001B&gt;</title>") != std::string::npos));
}

BOOST_AUTO_TEST_CASE(ordinary_names_are_left_as_people_write_them) {
    waiver const about = with_text_in("waiver.title", "Adults & Health: O'Neill's (2019) 24-hour care, £5 - R&D");
    BOOST_TEST((draft_waiver_report(about, draft_format::markdown)
                    .find("Adults & Health: O'Neill's (2019) 24-hour care, £5 - R&amp;D") != std::string::npos));
}

BOOST_AUTO_TEST_CASE(what_is_recorded_stands_in_one_draft_or_the_other) {
    // Numbers in lists of organisations, what shows their sector, and contracts made once the decision was taken.
    std::set<std::string> const left_out{"waiver.grants.providers.sector_ground",
                                         "waiver.contracts.providers.sector_ground",
                                         "waiver.grants.providers.identifiers.scheme",
                                         "waiver.grants.providers.identifiers.id",
                                         "waiver.contracts.id",
                                         "waiver.contracts.granted_as",
                                         "waiver.contracts.providers.name",
                                         "waiver.contracts.providers.identifiers.scheme",
                                         "waiver.contracts.providers.identifiers.id"};
    for (std::string const& field : text_fields()) {
        waiver const about = with_text_in(field, "Recorded Here");
        bool found = false;
        for (drafted const draft : both_drafts)
            found = found || draft(about, draft_format::markdown).find("Recorded Here") != std::string::npos;
        BOOST_TEST(found == !left_out.contains(field), field);
    }
}

BOOST_AUTO_TEST_SUITE_END()
