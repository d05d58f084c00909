// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/input.hpp>

#include "read_cases.hpp"

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <unistd.h>

BOOST_AUTO_TEST_SUITE(input)

using namespace leeds::commissioning;

namespace {

constexpr char const* what_is_read = "a case file (JSON, JSON Lines or YAML), OCDS releases (JSON or JSON Lines), an "
                                     "export of Contracts Finder (CSV) or a "
                                     "contracts register (CSV, as the Local Government Transparency Code asks for).";

/// A folder of its own, gone at the end.
struct folder {
    std::filesystem::path path =
        std::filesystem::temp_directory_path() / ("leeds-input-test-" + std::to_string(::getpid()));
    folder() { std::filesystem::create_directory(path); }
    ~folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    folder(folder const&) = delete;
    folder& operator=(folder const&) = delete;

    [[nodiscard]] std::string write(char const* name, std::string_view content) const {
        std::ofstream(path / name, std::ios::binary) << content;
        return (path / name).string();
    }
};

} // namespace

BOOST_AUTO_TEST_CASE(a_file_of_another_kind_says_what_it_looks_like_and_what_to_do) {
    using namespace std::string_literals;
    struct row {
        std::string content;
        std::string failure;
    };
    row const rows[] = {
        {"", "f is empty: expected "s + what_is_read},
        {" \r\n\t\n", "f holds nothing but blanks: expected "s + what_is_read},
        {"\xEF\xBB\xBF", "f holds nothing but blanks: expected "s + what_is_read},
        {"PK\x03\x04 and so on",
         "f is a ZIP archive, as Excel workbooks (.xlsx) are: open it and save the sheet as CSV (UTF-8), or use "
         "xlsx2csv."},
        {"\xD0\xCF\x11\xE0",
         "f is an older Office file, perhaps an Excel workbook (.xls): open it and save the sheet as CSV (UTF-8)."},
        {"%PDF-1.7\n", "f is a PDF document: ask for the data as CSV, or copy the facts into a case file."},
        {"\x1F\x8B\x08", "f is compressed (gzip): unpack it first."},
        {"\xFF\xFE"s, "f is empty: expected "s + what_is_read},
        {"\xFF\xFE{\0"s, "f, line 1, column 2: the text ends here, before its JSON is whole."},
        {"contract\0:"s, "f holds binary data: expected "s + what_is_read},
        {"{\\rtf1 hello}", "f is a rich text document: save it as plain text (UTF-8)."},
        {"a,b,c\n1,2,3\n",
         "f is no contracts register: of its headings \"a\", \"b\", \"c\", 0 are known, and at least 3 are needed; "
         "--map can say what the others stand for."},
        {"End  date,b,c,d,e,f,g\n", "f is no contracts register: of its headings \"End  date\", \"b\", \"c\" and 4 "
                                    "more, 1 is known, and at least 4 are needed; --map can "
                                    "say what the others stand for."},
        {"hello world", "f is neither JSON, YAML nor a register whose headings are known: expected "s + what_is_read},
        {R"({"id":"1","notice":{"title":"T"},"awards":[{"id":"2","value":3,"supplierName":"Foo"}]})",
         "f holds no case: found id, notice, awards, expected a case to name its subject, such as contract; of "
         "Contracts "
         "Finder, the OCDS releases and the CSV export are read."},
        {"null\n{}\n", "f, line 1, column 1: expected an object in braces: a case."},
        {"http://example.org, a: b",
         "f is neither JSON, YAML nor a register whose headings are known: expected "s + what_is_read},
    };
    for (auto const& each : rows) {
        BOOST_TEST_CONTEXT(each.failure) {
            auto const read = read_input("f", each.content);
            BOOST_TEST(read.failure.value_or("") == each.failure);
            BOOST_TEST(read.file == "f");
            BOOST_TEST(read.cases.empty());
            BOOST_TEST(read.sha256.size() == 64U);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_digest_is_that_of_the_bytes) {
    BOOST_TEST(read_input("f", "").sha256 == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    BOOST_TEST(read_input("f", "abc").sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

BOOST_AUTO_TEST_CASE(text_in_utf_16_is_read_like_any_other_and_broken_characters_are_told) {
    std::string const table = "Title,Start date,End date,Supplier\nA \xF0\x9F\x98\x80,2018-09-01,2019-08-31,B\n";
    for (bool const little : {true, false})
        for (bool const marked : {true, false}) {
            std::string content = !marked ? "" : little ? "\xFF\xFE" : "\xFE\xFF";
            auto const put = [&](unsigned unit) {
                char const low = static_cast<char>(unit & 0xFF), high = static_cast<char>(unit >> 8);
                content.append({little ? low : high, little ? high : low});
            };
            for (std::size_t at = 0; at < table.size(); ++at) {
                if (table[at] != '\xF0') {
                    put(static_cast<unsigned char>(table[at]));
                    continue;
                }
                put(0xD83D);
                put(0xDE00);
                at += 3;
            }
            auto const read = read_input("f", content);
            BOOST_TEST(read.failure.value_or("") == "");
            BOOST_TEST_REQUIRE(read.cases.size() == 1U);
            BOOST_TEST(contract_in(read.cases[0]).title.value() == "A \xF0\x9F\x98\x80");
            auto const cut = read_input("f", content.append(1, 'x'));
            BOOST_TEST(cut.issues.at(0).reason == "these are no characters of UTF-16: they were read as U+FFFD");
        }
}

BOOST_AUTO_TEST_CASE(a_register_is_told_by_its_headings) {
    auto const read =
        read_input("register.csv", "Title of the Agreement,Start Date,End Date,Supplier Name\nA,2018-09-01,,B\n");
    BOOST_TEST(read.failure.value_or("") == "");
    BOOST_TEST((read.kind == input_kind::contracts_register));
    BOOST_TEST(read.cases.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_register_with_a_title_above_its_headings_is_read_from_the_headings) {
    for (char const* const title : {"Our contracts, 2018\n\n", "Our contracts\n\n"}) {
        auto const read =
            read_input("f", title + std::string("Title of the  Agreement;Contract start date; End \xC2\xA0 date "
                                                ";Supplier name\nA;2018-09-01;2019-08-31;B\n"));
        BOOST_TEST(read.failure.value_or("") == "");
        BOOST_TEST_REQUIRE(read.cases.size() == 1U);
        BOOST_TEST(read.cases[0].line == 4);
        BOOST_TEST(contract_in(read.cases[0]).end.has_value());
        int passed_over = 0;
        for (auto const& each : read.issues)
            passed_over += each.reason == "lines 1 to 2 stand above the headings: they were passed over";
        BOOST_TEST(passed_over == 1);
    }
    BOOST_TEST(read_input("f", "\n\n\n\n\n\n\n\n\n\nTitle of the Agreement,Contract start date,End date\n")
                   .failure.has_value());
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_read_is_a_failure_that_names_it) {
    folder const own;
    auto const directory = own.path.string();
    BOOST_TEST(read_file(directory).failure.value_or("") ==
               directory + " is a directory: name a file in it, " + what_is_read);
    auto const missing = (own.path / "missing.json").string();
    BOOST_TEST(read_file(missing).failure.value_or("") == missing + " cannot be opened: No such file or directory.");
    BOOST_TEST(read_file(missing).file == missing);
    auto const below_a_file = own.write("file", "{}") + "/x";
    BOOST_TEST(read_file(below_a_file).failure.value_or("") == below_a_file + " cannot be opened: Not a directory.");
    BOOST_TEST(read_file("").failure.value_or("") == " cannot be opened: No such file or directory.");
}

BOOST_AUTO_TEST_CASE(a_file_without_permission_is_a_failure) {
    folder const own;
    auto const path = own.write("secret.json", "{}");
    std::filesystem::permissions(path, std::filesystem::perms::none);
    if (::geteuid() == 0) return; // nothing is forbidden to root
    BOOST_TEST(read_file(path).failure.value_or("") == path + " cannot be opened: Permission denied.");
}

BOOST_AUTO_TEST_CASE(a_file_too_long_is_refused_before_it_is_read) {
    folder const own;
    auto const path = own.write("long.json", "{}");
    std::filesystem::resize_file(path, longest_input + 1); // a hole, which takes no room
    BOOST_TEST(read_file(path).failure.value_or("") ==
               path + " is longer than 1073741824 bytes, the most that is read: split it.");
}

BOOST_AUTO_TEST_CASE(a_file_is_read_as_its_content_is) {
    folder const own;
    auto const content = "contract:\r\n  id: A\r\n  end: soon\r\n";
    auto const path = own.write("case of a strange name.csv", content);
    auto const read = read_file(path);
    BOOST_TEST(read.sha256 == read_input("other name", content).sha256);
    BOOST_TEST_REQUIRE(read.cases.size() == 1U);
    BOOST_TEST(read.cases[0].file == path);
    BOOST_TEST_REQUIRE(read.issues.size() == 1U);
    BOOST_TEST(read.issues[0].file == path);
    BOOST_TEST(read.issues[0].line == 3);
}

BOOST_AUTO_TEST_SUITE_END()
