// SPDX-License-Identifier: MIT
#include <leeds/commissioning/io/json.hpp>

#include "json_out.hpp"
#include "json_reader.hpp"

#include <cstring>
#include <utility>

namespace leeds::commissioning::inline v0 {
namespace {

constexpr std::size_t enough_to_show = 1000; // bytes, of which 200 characters will stand

void add_fault(std::vector<input_issue>& issues, json_text const& source, json_fault fault) {
    auto const text = replaced_where_not_utf8(source.text.substr(0, enough_to_show));
    add_issue(issues, {std::string(source.file),
                       fault.where.line,
                       fault.where.column,
                       {},
                       shortened_text(text),
                       std::move(fault.reason)});
}

} // namespace

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

    void start(std::string_view block, int first_line) {
        rest_ = first_line == 1 ? without_byte_order_mark(block) : block;
        next_line_ = line_ = first_line;
    }

    bool next(record_schema const& schema, void* object, std::vector<input_issue>& issues) {
        while (!rest_.empty()) {
            auto const text = take_line();
            if (text.find_first_not_of(" \t\r") == std::string_view::npos) continue;
            json_text source{text, file_, position_map(text, {line_, 1}), readable_after(text)};
            auto fault = json_.read(source, schema, object, issues);
            if (!fault) return true;
            add_fault(issues, source, std::move(*fault));
        }
        line_ = next_line_;
        return false;
    }

    [[nodiscard]] int line() const noexcept { return line_; }

private:
    std::string_view take_line() {
        line_ = next_line_++;
        auto const* const end = static_cast<char const*>(std::memchr(rest_.data(), '\n', rest_.size()));
        auto const size = end == nullptr ? rest_.size() : static_cast<std::size_t>(end - rest_.data());
        auto const line = rest_.substr(0, size);
        rest_.remove_prefix(end == nullptr ? size : size + 1);
        return line.ends_with('\r') ? line.substr(0, size - 1) : line;
    }

    [[nodiscard]] std::size_t readable_after(std::string_view line) const noexcept {
        return static_cast<std::size_t>(rest_.data() + rest_.size() - (line.data() + line.size()));
    }

    json_reader json_;
    std::string file_;
    std::string_view rest_;
    int next_line_ = 1;
    int line_ = 1;
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
