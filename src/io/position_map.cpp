// SPDX-License-Identifier: MIT
#include "position_map.hpp"

#include <algorithm>

namespace leeds::commissioning::inline v0 {

text_position position_map::at(std::size_t offset) {
    std::size_t const wanted = std::min(source_of(offset), text_.size());
    if (wanted < reached_) {
        reached_ = 0;
        here_ = begin_;
    }
    while (reached_ < wanted) step();
    return here_;
}

std::size_t position_map::source_of(std::size_t offset) const {
    if (pairs_.empty()) return offset;
    auto const after = std::upper_bound(pairs_.begin(), pairs_.end(), offset,
                                        [](std::size_t wanted, offset_pair pair) { return wanted < pair.made; });
    return after == pairs_.begin() ? 0 : std::prev(after)->source;
}

void position_map::step() {
    char const byte = text_[reached_++];
    bool const before_line_feed = byte == '\r' && reached_ < text_.size() && text_[reached_] == '\n';
    if (byte == '\n' || (byte == '\r' && !before_line_feed)) {
        ++here_.line;
        here_.column = 1;
    } else if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80) {
        ++here_.column;
    }
}

} // namespace leeds::commissioning::inline v0
