// SPDX-License-Identifier: MIT
#pragma once

#include <gsl/assert>

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// A share of a whole, exact to a hundredth of one per cent: "62.5" is 62.5 %. From 0 to 1000 %.
class percentage {
public:
    /// Nothing of it: 0 %.
    constexpr percentage() noexcept = default;

    /// @pre 0 ≤ hundredths ≤ 100'000
    [[nodiscard]] static constexpr percentage from_hundredths(std::int32_t hundredths) {
        Expects(0 <= hundredths && hundredths <= most);
        percentage made;
        made.hundredths_ = hundredths;
        return made;
    }

    /// Hundredths of one per cent: 6250 for 62.5 %.
    [[nodiscard]] constexpr std::int32_t hundredths() const noexcept { return hundredths_; }

    friend constexpr auto operator<=>(percentage, percentage) noexcept = default;

    static constexpr std::int32_t most = 100'000;

private:
    std::int32_t hundredths_ = 0;
};

/// Reads "60", "62.5", "60%" or "60 %": digits with at most two decimals. Nothing for any other text, or past 1000 %.
[[nodiscard]] constexpr std::optional<percentage> try_parse_percentage(std::string_view text) noexcept {
    if (text.ends_with('%')) text.remove_suffix(1);
    if (text.ends_with(' ')) text.remove_suffix(1);
    std::int32_t hundredths = 0;
    int decimals = -1; // not yet at the point
    std::size_t digits = 0;
    for (char const each : text) {
        if (each == '.' && decimals < 0 && digits > 0) {
            decimals = 0;
        } else if ('0' <= each && each <= '9' && decimals < 2) {
            hundredths = hundredths * 10 + (each - '0');
            ++digits;
            if (decimals >= 0) ++decimals;
        } else {
            return std::nullopt;
        }
        if (hundredths > percentage::most) return std::nullopt;
    }
    if (digits == 0 || decimals == 0) return std::nullopt;
    for (int place = decimals < 0 ? 0 : decimals; place < 2; ++place) hundredths *= 10;
    if (hundredths > percentage::most) return std::nullopt;
    return percentage::from_hundredths(hundredths);
}

/// Hundredths of one per cent as text, "62.5" for 6250: as few decimals as tell it exactly. For sums of shares, which
/// may go past what one share can be. @pre hundredths >= 0
[[nodiscard]] inline std::string hundredths_text(std::int64_t hundredths) {
    Expects(hundredths >= 0);
    std::string text = std::to_string(hundredths / 100);
    auto const rest = static_cast<char>(hundredths % 100);
    if (rest == 0) return text;
    text.push_back('.');
    text.push_back(static_cast<char>('0' + rest / 10));
    if (rest % 10 != 0) text.push_back(static_cast<char>('0' + rest % 10));
    return text;
}

/// "62.5", "60": as few decimals as tell it exactly.
[[nodiscard]] inline std::string to_decimal(percentage value) { return hundredths_text(value.hundredths()); }

/// "62.5 %"
[[nodiscard]] inline std::string long_text(percentage value) { return to_decimal(value) + " %"; }

} // namespace leeds::commissioning::inline v0
