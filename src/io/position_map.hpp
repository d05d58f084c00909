// SPDX-License-Identifier: MIT
#pragma once

#include "text_encoding.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace leeds::commissioning::inline v0 {

/// A byte of a text that was made from another, and the byte of the other that it comes from.
struct offset_pair {
    std::size_t made;
    std::size_t source;
};

/// Lines and columns of the bytes of a text. Asked in ascending order, all answers together read the text once.
class position_map {
public:
    /// Positions in the text itself, whose first byte stands at `begin`.
    explicit position_map(std::string_view text, text_position begin = {}) noexcept
        : text_(text), begin_(begin), here_(begin) {}

    /// Positions in `source`, asked for by the bytes of a text made from it. `pairs` ascend in both.
    position_map(std::string_view source, std::vector<offset_pair> pairs) : text_(source), pairs_(std::move(pairs)) {}

    [[nodiscard]] text_position at(std::size_t offset);

private:
    [[nodiscard]] std::size_t source_of(std::size_t offset) const;
    void step();

    std::string_view text_;
    text_position begin_, here_;
    std::size_t reached_ = 0;
    std::vector<offset_pair> pairs_; // empty where the text is its own source
};

} // namespace leeds::commissioning::inline v0
