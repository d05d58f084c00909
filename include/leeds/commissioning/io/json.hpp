// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/io/input.hpp>
#include <leeds/commissioning/io/schema.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// How deep objects and lists may stand within each other.
inline constexpr int deepest_nesting = 64;

/// Most issues that are listed for one input; one more then says that there are others.
inline constexpr std::size_t most_issues = 100'000;

/// Reads a JSON object into `object`, which is of the type that `schema` was made for. Afterwards it holds what the
/// text states and nothing else. Each misreading (an unknown or repeated field, a value that is not what its field
/// holds) is an issue with line, column and path; the rest is read. `null` means not stated.
///
/// Text is taken as it stands, control characters included. A sum is text or a number ("£88,000.00", 88000), or an
/// object: {"amount": "88000.00", "currency": "GBP", "vat": "excluding"}. Numbers are read digit by digit, never
/// through floating point.
///
/// False where the text is no whole JSON object, or nests deeper than `deepest_nesting`: then an issue says where and
/// why, and `object` holds an unstated part of it.
[[nodiscard]] bool read_json(std::string_view json, record_schema const& schema, void* object,
                             std::vector<input_issue>& issues, std::string_view file = {});

/// Reads a JSON object as a T; nothing where `read_json` is false.
template <class T>
[[nodiscard]] std::optional<T> read_json_record(std::string_view json, std::vector<input_issue>& issues,
                                                std::string_view file = {}) {
    std::optional<T> object(std::in_place);
    if (!read_json(json, schema_of<T>(), &*object, issues, file)) object.reset();
    return object;
}

/// Reads JSON Lines: an object a line. Blank lines are passed over. One reader may read many blocks of lines, one after
/// another, and one object may be filled again and again: then reading allocates nothing more.
///
///     json_lines lines;
///     contract_record record;
///     for (lines.start(block); lines.next(record, issues);) decide(record);
class json_lines {
public:
    explicit json_lines(std::string file = {});
    json_lines(json_lines&&) noexcept;
    json_lines& operator=(json_lines&&) noexcept;
    ~json_lines();

    /// The next block: whole lines, which must stay where they are while they are read.
    void start(std::string_view block, int first_line = 1);

    /// Reads the next line into `object`, as `read_json` does. False at the end of the block. A line that is no whole
    /// JSON object is an issue, and the one after it is read.
    [[nodiscard]] bool next(record_schema const& schema, void* object, std::vector<input_issue>& issues);

    template <class T>
    [[nodiscard]] bool next(T& object, std::vector<input_issue>& issues) {
        return next(schema_of<T>(), &object, issues);
    }

    /// Line of the file on which the object read last stands; at the end of a block, the line after it.
    [[nodiscard]] int line() const noexcept;

private:
    class reader;
    std::unique_ptr<reader> reader_;
};

/// Writes an object as JSON, its fields in the order of their declaration; what is not stated is left out. A sum is an
/// object of amount, currency and VAT basis. `read_json` reads it back as it was. Bytes that are not UTF-8 become
/// U+FFFD.
[[nodiscard]] std::string write_json(record_schema const& schema, void const* object);

template <class T>
[[nodiscard]] std::string write_json_record(T const& object) {
    return write_json(schema_of<T>(), &object);
}

} // namespace leeds::commissioning::inline v0
