// SPDX-License-Identifier: MIT
#include "position_map.hpp"

#include <algorithm>
#include <iterator>

namespace leeds::commissioning::inline v0 {
namespace {

constexpr std::size_t between_marks = 1024; // bytes

} // namespace

text_position position_map::at(std::size_t offset) {
    std::size_t const wanted = std::min(source_of(offset), text_.size());
    std::size_t const mark = wanted / between_marks;
    if (marks_.empty()) marks_.push_back(begin_);
    while (marks_.size() <= mark) {
        std::size_t const last = marks_.size() - 1;
        marks_.push_back(moved(marks_[last], last * between_marks, (last + 1) * between_marks));
    }
    return moved(marks_[mark], mark * between_marks, wanted);
}

std::size_t position_map::source_of(std::size_t offset) const {
    if (pairs_.empty()) return offset;
    auto const after = std::upper_bound(pairs_.begin(), pairs_.end(), offset,
                                        [](std::size_t wanted, offset_pair pair) { return wanted < pair.made; });
    return after == pairs_.begin() ? 0 : std::prev(after)->source;
}

text_position position_map::moved(text_position here, std::size_t from, std::size_t to) const noexcept {
    while (from < to) {
        char const byte = text_[from++];
        bool const before_line_feed = byte == '\r' && from < text_.size() && text_[from] == '\n';
        if (byte == '\n' || (byte == '\r' && !before_line_feed)) {
            ++here.line;
            here.column = 1;
        } else if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80) {
            ++here.column;
        }
    }
    return here;
}

} // namespace leeds::commissioning::inline v0
