// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/json.hpp>

#include "json_line_source.hpp"
#include "json_reader.hpp"

#include <utility>

namespace leeds::commissioning::inline v0 {

bool read_json(std::string_view json, record_schema const& schema, void* object, std::vector<input_issue>& issues,
               std::string_view file) {
    std::string_view const text = without_byte_order_mark(json);
    json_text source{text, file, position_map(text)};
    auto fault = json_reader().read(source, schema, object, issues);
    if (fault) add_fault(issues, source, std::move(*fault));
    return !fault;
}

class json_lines::reader {
public:
    explicit reader(std::string file) : file_(std::move(file)) {}

    void start(std::string_view block, int first_line) { lines_ = json_line_source(block, first_line); }

    bool next(record_schema const& schema, void* object, std::vector<input_issue>& issues) {
        while (lines_.next()) {
            json_text source = lines_.text_of(file_);
            auto fault = json_.read(source, schema, object, issues);
            if (!fault) return true;
            add_fault(issues, source, std::move(*fault));
        }
        return false;
    }

    [[nodiscard]] int line() const noexcept { return lines_.line(); }

private:
    json_reader json_;
    std::string file_;
    json_line_source lines_;
};

json_lines::json_lines(std::string file) : reader_(std::make_unique<reader>(std::move(file))) {}
json_lines::json_lines(json_lines&&) noexcept = default;
json_lines& json_lines::operator=(json_lines&&) noexcept = default;
json_lines::~json_lines() = default;

void json_lines::start(std::string_view block, int first_line) { reader_->start(block, first_line); }

bool json_lines::next(record_schema const& schema, void* object, std::vector<input_issue>& issues) {
    return reader_->next(schema, object, issues);
}

int json_lines::line() const noexcept { return reader_->line(); }

} // namespace leeds::commissioning::inline v0
