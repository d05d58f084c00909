// SPDX-License-Identifier: MIT
#include "text/text_encoding.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(text_encoding)

namespace lc = leeds::commissioning;
namespace data = boost::unit_test::data;
using namespace std::string_view_literals;

namespace {

struct vector_row {
    char const* why;
    std::string_view text;
    int first; // offset of the first byte that is not UTF-8, -1 for none
};
std::ostream& operator<<(std::ostream& to, vector_row const& row) { return to << row.why; }

// The well-formed byte sequences are those of the Unicode Standard, table 3-7.
vector_row const vectors[]{
    {"empty", "", -1},
    {"ASCII, longer than a word of the machine", "0123456789abcdef0", -1},
    {"two bytes", "\xC2\xA3", -1},
    {"first of three bytes", "\xE0\xA0\x80", -1},
    {"last before the surrogates", "\xED\x9F\xBF", -1},
    {"first of four bytes", "\xF0\x90\x80\x80", -1},
    {"last character of all", "\xF4\x8F\xBF\xBF", -1},
    {"a NUL byte is a character", "a\0b"sv, -1},
    {"a pound sign of Windows-1252", "12 \xA3", 3},
    {"overlong in two bytes", "\xC1\xBF", 0},
    {"overlong in three bytes", "a\xE0\x9F\xBF", 1},
    {"a surrogate", "\xED\xA0\x80", 0},
    {"overlong in four bytes", "\xF0\x8F\xBF\xBF", 0},
    {"past the last character", "\xF4\x90\x80\x80", 0},
    {"a byte that never occurs", "abcdefgh\xFF", 8},
    {"cut short", "ab\xE2\x80", 2},
    {"a character broken off by the next", "\xE2\x80\x41", 0},
};

} // namespace

BOOST_DATA_TEST_CASE(the_first_byte_that_is_not_utf8_is_found, data::make(vectors), row) {
    auto const found = lc::first_not_utf8(row.text);
    BOOST_TEST((found ? static_cast<int>(*found) : -1) == row.first);
}

BOOST_AUTO_TEST_CASE(utf8_is_read_as_it_stands) {
    auto const read = lc::to_utf8("\xC2\xA3 1,000");
    BOOST_TEST(!read.converted);
    BOOST_TEST(!read.first_foreign);
}

BOOST_AUTO_TEST_CASE(each_byte_of_windows_1252_becomes_its_character) {
    // Microsoft's best-fit table for code page 1252, without its five guesses.
    constexpr std::string_view upper[]{"€", "",  "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "", "Ž", "",
                                       "",  "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "", "ž", "Ÿ"};
    for (int byte = 0; byte < 256; ++byte) {
        // The trailing pound sign makes sure that the text is not UTF-8.
        std::string const text{static_cast<char>(byte), '\xA3'};
        std::string expected;
        bool undefined = false;
        if (byte < 0x80)
            expected = static_cast<char>(byte);
        else if (byte < 0xA0) {
            undefined = upper[byte - 0x80].empty();
            expected = undefined ? "\uFFFD" : upper[byte - 0x80];
        } else {
            expected = {static_cast<char>(byte < 0xC0 ? 0xC2 : 0xC3), static_cast<char>(0x80 | (byte & 0x3F))};
        }
        if (byte >= 0xC2 && byte <= 0xDF) continue; // with the pound sign these are UTF-8 by chance
        auto const read = lc::to_utf8(text);
        BOOST_REQUIRE(read.converted.has_value());
        bool const right = *read.converted == expected + "£" && read.undefined.size() == (undefined ? 1U : 0U);
        if (!right) BOOST_FAIL("byte " << byte << " became " << *read.converted);
    }
    for (int byte = 0xC2; byte <= 0xDF; ++byte) {
        std::string const expected{'\xC3', static_cast<char>(0x80 | (byte & 0x3F))};
        BOOST_TEST(*lc::to_utf8(std::string{static_cast<char>(byte), ' '}).converted == expected + " ");
    }
}

BOOST_AUTO_TEST_CASE(the_first_foreign_byte_is_found_by_its_line_and_character) {
    auto const read = lc::to_utf8("one\r\ntwo\nit\x92s\n");
    BOOST_REQUIRE(read.first_foreign.has_value());
    BOOST_TEST(read.first_foreign->line == 3);
    BOOST_TEST(read.first_foreign->column == 3);
    BOOST_TEST(*read.converted == "one\r\ntwo\nit’s\n");
}

BOOST_AUTO_TEST_CASE(bytes_that_mean_nothing_are_each_told_with_their_place) {
    auto const read = lc::to_utf8("\xA3\x81\n \x9D");
    BOOST_TEST(*read.converted == "£\uFFFD\n \uFFFD");
    BOOST_REQUIRE(read.undefined.size() == 2);
    BOOST_TEST(int{read.undefined[0].byte} == 0x81);
    BOOST_TEST((read.undefined[0].where == lc::text_position{1, 2}));
    BOOST_TEST(int{read.undefined[1].byte} == 0x9D);
    BOOST_TEST((read.undefined[1].where == lc::text_position{2, 2}));

    auto const many = lc::to_utf8(std::string(3000, '\x81'));
    BOOST_TEST(many.undefined.size() == lc::most_undefined_listed);
    BOOST_TEST(many.undefined_in_all == 3000U);
}

BOOST_AUTO_TEST_CASE(utf8_that_was_cut_short_is_not_taken_for_windows_1252) {
    auto const read = lc::to_utf8("caf\xC3\xA9\n\xC2\xA3 it\xE2\x80");
    BOOST_TEST(read.cut_short);
    BOOST_TEST(*read.converted == "café\n£ it\uFFFD");
    BOOST_TEST((read.first_foreign == lc::text_position{2, 5}));
    BOOST_TEST(!lc::to_utf8("only \xC3").cut_short); // nothing else speaks for UTF-8
}

BOOST_AUTO_TEST_CASE(a_text_shown_in_a_message_is_cut_between_characters) {
    std::string pounds;
    for (int each = 0; each < 200; ++each) pounds += "£";
    BOOST_TEST(lc::shortened_text(pounds) == pounds);
    BOOST_TEST(lc::shortened_text(pounds + "1") == pounds + "…");
    BOOST_TEST(lc::whole_characters("££", 3) == "£");
    BOOST_TEST(lc::whole_characters("££", 4) == "££");
    BOOST_TEST(lc::count_characters("a£’") == 3);
}

BOOST_AUTO_TEST_SUITE_END()
