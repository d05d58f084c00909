// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/inspection.hpp>
#include <leeds/commissioning/io/json.hpp>

#include "records/json_out.hpp"

namespace leeds::commissioning::inline v0 {
namespace {

void append_cell(std::string& to, std::string_view text) {
    constexpr std::string_view formula_signs = "=+-@\t\r\n";
    bool const like_formula = !text.empty() && formula_signs.find(text.front()) != std::string_view::npos;
    bool const quoted = like_formula || text.find_first_of("\",\r\n;\t") != std::string_view::npos;
    if (quoted) to += '"';
    if (like_formula) to += '\'';
    for (char const each : replaced_where_not_utf8(text)) {
        if (each == '"') to += '"';
        to += each == '\0' ? ' ' : each;
    }
    if (quoted) to += '"';
}

} // namespace

std::string cases_as_json_lines(portfolio const& read) {
    std::string lines;
    for (read_case const& each : read.cases) {
        lines.append("{\"").append(kind_of(each.subject)).append("\":");
        lines += std::visit([](auto const& subject) { return write_json_record(subject); }, each.subject);
        lines += "}\n";
    }
    return lines;
}

std::string issues_as_csv(std::span<input_issue const> issues) {
    std::string table = "file,line,column,path,text,reason,places\r\n";
    auto const number = [](int value) { return value == 0 ? std::string() : std::to_string(value); };
    for (auto const& each : issues) {
        append_cell(table, each.file);
        table += "," + number(each.line) + "," + number(each.column) + ",";
        append_cell(table, each.path);
        table += ',';
        append_cell(table, each.text);
        table += ',';
        append_cell(table, each.reason);
        table += "," + std::to_string(each.places) + "\r\n";
    }
    return table;
}

} // namespace leeds::commissioning::inline v0
