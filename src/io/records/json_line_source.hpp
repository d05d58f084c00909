// SPDX-License-Identifier: MIT
#pragma once

#include "json_reader.hpp"

#include <cstring>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// The lines of a block of JSON Lines that are not blank, one after another, each as a text to be read.
class json_line_source {
public:
    json_line_source() noexcept = default;
    json_line_source(std::string_view block, int first_line) noexcept
        : rest_(first_line == 1 ? without_byte_order_mark(block) : block), line_(first_line), next_line_(first_line) {}

    /// Goes to the next of them; false at the end of the block.
    [[nodiscard]] bool next() {
        while (!rest_.empty()) {
            text_ = take_line();
            if (text_.find_first_not_of(" \t\r") != std::string_view::npos) return true;
        }
        line_ = next_line_;
        return false;
    }

    /// The line as a text of that file. @pre `next` was true
    [[nodiscard]] json_text text_of(std::string_view file) const {
        return {text_, file, position_map(text_, {line_, 1}), readable_after(text_)};
    }

    /// Line of the file on which the last of them stands; at the end of the block, the line after it.
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

    std::string_view rest_;
    std::string_view text_;
    int line_ = 1;
    int next_line_ = 1;
};

} // namespace leeds::commissioning::inline v0
