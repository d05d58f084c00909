// SPDX-License-Identifier: MIT
#pragma once

#include "text_encoding.hpp"

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// A byte of a text that was made from another, and the byte of the other that it comes from.
struct offset_pair {
    std::size_t made;
    std::size_t source;
};

/// Lines and columns of the bytes of a text, asked in any order. All answers together read the text once, and each of
/// them a short stretch of it again.
class position_map {
public:
    /// Positions in the text itself, whose first byte stands at `begin`.
    explicit position_map(std::string_view text, text_position begin = {}) noexcept : text_(text), begin_(begin) {}

    /// From now on positions in the text are asked for by the bytes of another made from it. `pairs` ascend in both.
    void ask_by(std::vector<offset_pair> pairs) noexcept { pairs_ = std::move(pairs); }

    [[nodiscard]] text_position at(std::size_t offset);

private:
    [[nodiscard]] std::size_t source_of(std::size_t offset) const;
    [[nodiscard]] text_position moved(text_position here, std::size_t from, std::size_t to) const noexcept;

    std::string_view text_;
    text_position begin_;
    std::vector<text_position> marks_; // of every so many bytes, as far as they were asked for; lines may be long
    std::vector<offset_pair> pairs_;   // empty where the text is its own source
};

} // namespace leeds::commissioning::inline v0
