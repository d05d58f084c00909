// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/inspection.hpp>
#include <leeds/commissioning/io/json.hpp>

#include "text/safe_text.hpp"

namespace leeds::commissioning::inline v0 {

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
    for (auto const& each : issues)
        table.append(csv_text(each.file))
            .append(",")
            .append(number(each.line))
            .append(",")
            .append(number(each.column))
            .append(",")
            .append(csv_text(each.path))
            .append(",")
            .append(csv_text(each.text))
            .append(",")
            .append(csv_text(each.reason))
            .append(",")
            .append(std::to_string(each.places))
            .append("\r\n");
    return table;
}

} // namespace leeds::commissioning::inline v0
