// SPDX-License-Identifier: MIT
#include "packed_suppliers.hpp"

#include "published/table_words.hpp"

namespace leeds::commissioning::inline v0 {
namespace {

/// Whether a text ends as a supplier does before its bracket: with a bar, and perhaps an answer after it.
bool ends_as_supplier(std::string_view text) noexcept {
    auto const bar = text.rfind('|');
    if (bar == std::string_view::npos) return false;
    auto const last = trimmed(text.substr(bar + 1));
    return last.empty() || same_word(last, "Yes") || same_word(last, "No") || same_word(last, "true") ||
           same_word(last, "false");
}

/// Where the bracket stands that closes the supplier whose bracket opens the text; past its end where none does.
std::size_t closing_bracket(std::string_view text) noexcept {
    for (auto at = text.find(']'); at != std::string_view::npos; at = text.find(']', at + 1)) {
        auto const after = trimmed(text.substr(at + 1));
        bool const ends_here = after.empty() || after.front() == '[' || after.front() == ',' || after.front() == ';';
        if (ends_here && ends_as_supplier(text.substr(0, at))) return at;
    }
    return text.size();
}

/// Takes what follows the last bar off the end.
std::string_view take_last(std::string_view& text) noexcept {
    auto const bar = text.rfind('|');
    auto const last = text.substr(bar + 1);
    text = text.substr(0, bar);
    return trimmed(last);
}

} // namespace

unpacked_suppliers unpack_suppliers(std::string_view cell) {
    constexpr std::size_t bars = 5;
    unpacked_suppliers found;
    for (cell = trimmed(cell); !cell.empty(); cell = trimmed(cell)) {
        auto const open = cell.find('[');
        auto const before = trimmed(cell.substr(0, open));
        if (!before.empty() && before != "," && before != ";") found.others.push_back(before);
        if (open == std::string_view::npos) break;
        cell.remove_prefix(open);
        auto const close = closing_bracket(cell);
        auto const whole = cell.substr(0, close + 1);
        std::string_view parts = close == cell.size() ? std::string_view{} : cell.substr(1, close - 1);
        cell.remove_prefix(close == cell.size() ? close : close + 1);
        std::size_t counted = 0;
        for (char const each : parts) counted += each == '|';
        if (counted < bars) {
            found.others.push_back(whole);
            continue;
        }
        packed_supplier one{whole, {}, {}, {}, {}, {}, counted > bars};
        one.third_sector = take_last(parts);
        one.small_or_medium = take_last(parts);
        one.reference = take_last(parts);
        one.reference_type = take_last(parts);
        one.name = trimmed(parts.substr(0, parts.find('|')));
        found.suppliers.push_back(one);
    }
    return found;
}

} // namespace leeds::commissioning::inline v0
