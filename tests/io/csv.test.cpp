// SPDX-License-Identifier: MIT
#include "tables/csv.hpp"

#include <boost/test/unit_test.hpp>

#include <random>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(csv)

namespace lc = leeds::commissioning;
using namespace std::string_view_literals;

namespace {

using row = std::vector<std::string>;

std::vector<row> read_all(std::string_view content, char delimiter = ',') {
    std::vector<row> read;
    lc::csv_reader rows(content, delimiter);
    while (rows.next()) {
        auto& into = read.emplace_back();
        for (auto const& cell : rows.cells()) into.emplace_back(cell.text);
    }
    return read;
}

/// Rows as one text: cells between bars, a row a line.
std::string shown(std::vector<row> const& rows) {
    std::string text;
    for (auto const& each : rows) {
        for (auto const& cell : each) text.append("|").append(cell);
        text += "|\n";
    }
    return text;
}

std::string shown(std::string_view content) { return shown(read_all(content)); }

struct fault_at {
    lc::csv_fault fault;
    int line, column;
};

std::vector<fault_at> faults(std::string_view content) {
    std::vector<fault_at> found;
    lc::csv_reader rows(content);
    while (rows.next())
        for (auto const& problem : rows.problems())
            found.push_back({problem.fault, problem.where.line, rows.column(problem.where)});
    return found;
}

/// As a careful program writes it.
std::string written(std::vector<row> const& rows, std::string_view line_end) {
    std::string text;
    for (auto const& each : rows) {
        for (std::size_t at = 0; at < each.size(); ++at) {
            if (at != 0) text += ',';
            text += '"';
            for (char const letter : each[at]) text.append(letter == '"' ? 2 : 1, letter);
            text += '"';
        }
        text += line_end;
    }
    return text;
}

} // namespace

BOOST_AUTO_TEST_CASE(cells_keep_commas_quotation_marks_and_line_breaks_that_stand_in_quotes) {
    BOOST_TEST(shown("a,b\n1,2\n") == "|a|b|\n|1|2|\n");
    BOOST_TEST(shown("\"72,000 \",\"say \"\"yes\"\"\",\"two\nlines\"\n") == "|72,000 |say \"yes\"|two\nlines|\n");
    BOOST_TEST(shown("\"\"\"\",\"\"\n") == "|\"||\n");
    BOOST_TEST(shown("5\" pipe,a\"b\"c\n") == "|5\" pipe|a\"b\"c|\n");
}

BOOST_AUTO_TEST_CASE(the_last_row_is_read_with_or_without_a_line_end) {
    for (auto const* end : {"", "\n", "\r\n", "\r"})
        BOOST_TEST(shown(std::string("a,b\n1,2") + end) == "|a|b|\n|1|2|\n");
    BOOST_TEST(shown("a,") == "|a||\n");
    BOOST_TEST(shown("\"a\"") == "|a|\n");
    BOOST_TEST(shown("").empty());
    BOOST_TEST(shown("\xEF\xBB\xBF").empty());
}

BOOST_AUTO_TEST_CASE(line_ends_of_every_system_end_a_row_and_an_empty_line_is_a_row) {
    BOOST_TEST(shown("a\r\nb\nc\rd") == "|a|\n|b|\n|c|\n|d|\n");
    BOOST_TEST(shown("a\n\nb\n") == "|a|\n||\n|b|\n");
    BOOST_TEST(shown("a\r\n\r\nb\r\n") == "|a|\n||\n|b|\n");
}

BOOST_AUTO_TEST_CASE(the_byte_order_mark_is_no_part_of_the_first_heading) {
    BOOST_TEST(shown("\xEF\xBB\xBF"
                     "a,b\n") == "|a|b|\n");
    BOOST_TEST(shown("\xEF\xBB\xBF\"a\",b\n") == "|a|b|\n");
}

BOOST_AUTO_TEST_CASE(a_cell_is_found_again_by_its_line_and_character) {
    lc::csv_reader rows("\xEF\xBB\xBFid,name\r\n1,\"caf\xC3\xA9\r\nbar\",x\r\n\"\xC2\xA3\",\xE2\x80\x99,y\n");
    auto const place = [&](std::size_t at) {
        auto const& cell = rows.cells().at(at);
        return std::to_string(cell.line) + ":" + std::to_string(rows.column(cell));
    };
    BOOST_REQUIRE(rows.next());
    BOOST_TEST(place(0) == "1:1");
    BOOST_TEST(place(1) == "1:4");
    BOOST_REQUIRE(rows.next());
    BOOST_TEST(place(0) == "2:1");
    BOOST_TEST(place(1) == "2:3");
    BOOST_TEST(place(2) == "3:6"); // its line begins within the cell before it
    BOOST_TEST(rows.line() == 2);
    BOOST_REQUIRE(rows.next());
    BOOST_TEST(rows.line() == 4);
    BOOST_TEST(place(1) == "4:5");
    BOOST_TEST(place(2) == "4:7");
    BOOST_TEST(!rows.next());
}

BOOST_AUTO_TEST_CASE(an_unclosed_quotation_mark_is_reported_where_it_opens_and_swallows_no_row) {
    auto const content = "a,b\n1,\"open\n2,x\n3,\"72,000\"\n"sv;
    BOOST_TEST(shown(content) == "|a|b|\n|1|\"open|\n|2|x|\n|3|72,000|\n");
    auto const found = faults(content);
    BOOST_REQUIRE(found.size() == 1);
    BOOST_TEST((found[0].fault == lc::csv_fault::unclosed_quote));
    BOOST_TEST(found[0].line == 2);
    BOOST_TEST(found[0].column == 3);

    BOOST_TEST(shown("a\n\"to the end") == "|a|\n|\"to the end|\n");
    BOOST_TEST(faults("a\n\"to the end").size() == 1);
}

BOOST_AUTO_TEST_CASE(text_after_a_closing_quotation_mark_is_kept_and_reported) {
    BOOST_TEST(shown("\"Foo, Bar\" Ltd,x\n") == "|Foo, Bar Ltd|x|\n");
    auto const found = faults("y,\"Foo, Bar\" Ltd,x\n");
    BOOST_REQUIRE(found.size() == 1);
    BOOST_TEST((found[0].fault == lc::csv_fault::text_after_quote));
    BOOST_TEST(found[0].column == 3);
    BOOST_TEST(shown("\"Foo\" ,x\n") == "|Foo|x|\n");
    BOOST_TEST(faults("\"Foo\" ,x\n").empty());
}

BOOST_AUTO_TEST_CASE(a_cell_beyond_the_bound_is_cut_and_reported_and_the_rows_after_it_are_read) {
    std::string const long_text(lc::longest_csv_cell + 10, 'x');
    auto const read = read_all(long_text + ",b\n1,2\n");
    BOOST_REQUIRE(read.size() == 2);
    BOOST_TEST(read[0][0].size() == lc::longest_csv_cell);
    BOOST_TEST(read[0][1] == "b");
    BOOST_TEST(read[1][1] == "2");
    BOOST_TEST((faults(long_text + ",b\n").at(0).fault == lc::csv_fault::cell_too_long));

    std::string const longest(lc::longest_csv_cell, 'x');
    BOOST_TEST(read_all("\"" + longest + "\",b\n").at(0).at(0) == longest);
    BOOST_TEST(faults("\"" + longest + "\",b\n").empty());
    BOOST_TEST((faults("\"" + long_text + "\",b\n").at(0).fault == lc::csv_fault::unclosed_quote));
}

BOOST_AUTO_TEST_CASE(cells_beyond_the_bound_of_a_row_are_counted) {
    std::string const content(lc::most_csv_cells + 5, ',');
    lc::csv_reader rows(content);
    BOOST_REQUIRE(rows.next());
    BOOST_TEST(rows.cells().size() == lc::most_csv_cells);
    BOOST_TEST(rows.cell_count() == lc::most_csv_cells + 6);
}

BOOST_AUTO_TEST_CASE(the_delimiter_is_told_by_the_first_line) {
    BOOST_TEST(lc::csv_delimiter("a,b;c,d\n;;;;;") == ',');
    BOOST_TEST(lc::csv_delimiter("a;b;\"x,y,z\"\n") == ';');
    BOOST_TEST(lc::csv_delimiter("a\tb\n") == '\t');
    BOOST_TEST(lc::csv_delimiter("") == ',');
    BOOST_TEST(shown(read_all("a;b,c\n", ';')) == "|a|b,c|\n");
}

BOOST_AUTO_TEST_CASE(whatever_is_written_is_read_back_the_same) {
    std::mt19937 random(20180201);
    constexpr std::string_view letters = "ab,\"\n\r ;\t'";
    for (int round = 0; round < 2000; ++round) {
        std::vector<row> rows(1 + random() % 4);
        for (auto& each : rows) {
            each.resize(1 + random() % 4);
            for (auto& cell : each)
                for (auto length = random() % 7; length > 0; --length) cell += letters[random() % letters.size()];
        }
        auto const text = written(rows, round % 2 == 0 ? "\n" : "\r\n");
        auto const read = read_all(text);
        if (read != rows || !faults(text).empty()) BOOST_FAIL("differs: " << text);
    }
}

BOOST_AUTO_TEST_CASE(no_text_makes_reading_fail_or_never_end) {
    std::mt19937 random(20180202);
    constexpr auto letters = "a\"\"\",,\n\r\0\xC2\xA3"sv;
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        for (auto length = random() % 40; length > 0; --length) text += letters[random() % letters.size()];
        std::size_t cells = 0, line_ends = 0;
        for (std::size_t at = 0; at < text.size(); ++at)
            line_ends += text[at] == '\n' || (text[at] == '\r' && text.substr(at + 1, 1) != "\n");
        lc::csv_reader rows(text);
        int line = 0;
        while (rows.next()) {
            cells += rows.cell_count();
            for (auto const& cell : rows.cells())
                if (cell.line < line || rows.column(cell) < 1)
                    BOOST_FAIL("a cell goes back: " << text);
                else
                    line = cell.line;
        }
        if (cells > text.size() + 1 || line > static_cast<int>(line_ends) + 1) BOOST_FAIL("too many cells: " << text);
    }
}

BOOST_AUTO_TEST_SUITE_END()
