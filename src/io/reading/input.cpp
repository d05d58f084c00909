// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/input.hpp>

#include "case_file.hpp"
#include "records/json_out.hpp"
#include "tables/contracts_finder.hpp"
#include "tables/register.hpp"
#include "text/text_encoding.hpp"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>
#include <utility>

namespace leeds::commissioning::inline v0 {

namespace {

constexpr std::string_view what_is_read =
    "a case file (JSON, JSON Lines or YAML), OCDS releases (JSON or JSON Lines), an export of Contracts Finder (CSV) "
    "or a "
    "contracts register (CSV, as the Local Government Transparency Code asks for)";

std::string sha256_of(std::string_view content) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    if (EVP_Digest(content.data(), content.size(), digest.data(), &size, EVP_sha256(), nullptr) != 1) return {};
    std::string text;
    for (unsigned each = 0; each < size; ++each) {
        text += "0123456789abcdef"[digest[each] >> 4];
        text += "0123456789abcdef"[digest[each] & 15];
    }
    return text;
}

/// A kind of file known by its first bytes, and what to do with it.
struct foreign_file {
    std::string_view begins;
    char const* advice;
};

constexpr std::array<foreign_file, 5> foreign_files{{
    {"PK\x03\x04",
     "is a ZIP archive, as Excel workbooks (.xlsx) are: open it and save the sheet as CSV (UTF-8), or use xlsx2csv"},
    {"\xD0\xCF\x11\xE0",
     "is an older Office file, perhaps an Excel workbook (.xls): open it and save the sheet as CSV (UTF-8)"},
    {"%PDF-", "is a PDF document: ask for the data as CSV, or copy the facts into a case file"},
    {"\x1F\x8B", "is compressed (gzip): unpack it first"},
    {"{\\rtf", "is a rich text document: save it as plain text (UTF-8)"},
}};

/// Whether more than one byte in twenty is zero, which text has none of. A few are told where they stand.
bool is_binary(std::string_view content) noexcept {
    auto const beginning = content.substr(0, 65536);
    auto const zeros = std::count(beginning.begin(), beginning.end(), '\0');
    return static_cast<std::size_t>(zeros) * 20 > beginning.size();
}

/// What keeps content from being read at all: the rest of a sentence that begins with the file's name.
std::string refusal(std::string_view content) {
    if (content.size() > longest_input)
        return "is longer than " + std::to_string(longest_input) + " bytes, the most that is read: split it";
    if (content.empty()) return std::string("is empty: expected ").append(what_is_read);
    for (auto const& each : foreign_files)
        if (content.starts_with(each.begins)) return each.advice;
    auto const text = without_byte_order_mark(content);
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return std::string("holds nothing but blanks: expected ").append(what_is_read);
    if (is_binary(text)) return std::string("holds binary data: expected ").append(what_is_read);
    return {};
}

input failed(std::string name, std::string const& reason) {
    input into;
    into.failure = name + " " + reason + ".";
    into.file = std::move(name);
    return into;
}

struct close_file {
    void operator()(std::FILE* file) const noexcept { std::fclose(file); }
};

std::string last_error() { return std::generic_category().message(errno); }

input read_stream(std::string name, std::FILE* stream, reading_options const& options) {
    std::string content;
    std::array<char, 65536> block;
    while (content.size() <= longest_input) {
        auto const size = std::fread(block.data(), 1, block.size(), stream);
        if (size == 0) break;
        content.append(block.data(), size);
    }
    if (std::ferror(stream) != 0) return failed(std::move(name), "cannot be read: " + last_error());
    return read_input(std::move(name), content, options);
}

/// Reads content that is text in UTF-8, or in what else a table may be.
void read_text(input& into, std::string_view content, heading_map const& map) {
    auto const text = without_byte_order_mark(content);
    if (looks_like_json(text))
        read_json_cases(into, text);
    else if (looks_like_contracts_finder(content))
        read_contracts_finder(into, content);
    else if (looks_like_register(content, map))
        read_register(into, content, map);
    else if (looks_like_yaml(text))
        read_yaml_cases(into, text);
    else if (auto const reason = why_not_register(text, map); !reason.empty())
        into.failure = into.file + " " + replaced_where_not_utf8(reason) + ".";
    else
        into.failure = into.file + " is neither JSON, YAML nor a register whose headings are known: expected " +
                       std::string(what_is_read) + ".";
}

} // namespace

input read_input(std::string name, std::string_view content, reading_options const& options) {
    auto const other = content.size() > longest_input ? std::nullopt : from_utf16(content);
    std::string_view const text = other ? std::string_view(other->converted) : content;
    if (auto const reason = refusal(text); !reason.empty()) {
        auto into = failed(std::move(name), reason);
        if (content.size() <= longest_input) into.sha256 = sha256_of(content);
        return into;
    }
    input into;
    into.file = std::move(name);
    into.sha256 = sha256_of(content);
    if (other && other->replaced > 0)
        into.issues.push_back({into.file, 0, 0, "", std::to_string(other->replaced) + " characters",
                               "these are no characters of UTF-16: they were read as U+FFFD"});
    read_text(into, text, options.headings);
    return into;
}

input read_file(std::string const& path, reading_options const& options) {
    if (path == "-") return read_stream("standard input", stdin, options);
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return failed(path, std::string("is a directory: name a file in it, ").append(what_is_read));
    if (std::filesystem::is_regular_file(path, error) && std::filesystem::file_size(path, error) > longest_input)
        return failed(path,
                      "is longer than " + std::to_string(longest_input) + " bytes, the most that is read: split it");
    std::unique_ptr<std::FILE, close_file> const file(std::fopen(path.c_str(), "rb"));
    if (file == nullptr) return failed(path, "cannot be opened: " + last_error());
    return read_stream(path, file.get(), options);
}

} // namespace leeds::commissioning::inline v0
