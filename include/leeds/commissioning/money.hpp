// SPDX-License-Identifier: MIT
#pragma once

#include <leeds/commissioning/choice.hpp>

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace leeds::commissioning::inline v0 {

/// Whether a sum counts value added tax. Sums on different bases are not comparable, and one that does not say its
/// basis is on a basis of its own.
enum class vat_basis : std::uint8_t { not_stated, excluding, including };

constexpr auto choices(tag<vat_basis>) noexcept {
    return std::array<choice<vat_basis>, 3>{{{vat_basis::not_stated, "not_stated", "the source does not say"},
                                             {vat_basis::excluding, "excluding", "without value added tax"},
                                             {vat_basis::including, "including", "with value added tax"}}};
}

/// A sum in pounds sterling: exact pence, negative sums included, with its VAT basis. Never rounded, never wraps.
///
/// There is no `<`: between sums on different VAT bases it could only lie. Ask `compare`.
class money {
public:
    [[nodiscard]] static constexpr money from_pence(std::int64_t pence,
                                                    vat_basis vat = vat_basis::not_stated) noexcept {
        return {pence, vat};
    }

    /// The whole sum in pence.
    [[nodiscard]] constexpr std::int64_t pence() const noexcept { return pence_; }
    [[nodiscard]] constexpr vat_basis vat() const noexcept { return vat_; }

    /// The same number of pence on the same VAT basis.
    friend constexpr bool operator==(money, money) noexcept = default;

private:
    constexpr money(std::int64_t pence, vat_basis vat) noexcept : pence_(pence), vat_(vat) {}

    std::int64_t pence_;
    vat_basis vat_;
};

/// Which of two sums is the larger; nothing where their VAT bases differ.
[[nodiscard]] constexpr std::optional<std::strong_ordering> compare(money left, money right) noexcept {
    if (left.vat() != right.vat()) return std::nullopt;
    return left.pence() <=> right.pence();
}

/// left + right; nothing where the VAT bases differ or the sum does not fit 64 bits of pence.
[[nodiscard]] constexpr std::optional<money> try_add(money left, money right) noexcept {
    using limits = std::numeric_limits<std::int64_t>;
    std::int64_t const a = left.pence();
    std::int64_t const b = right.pence();
    bool const fits = b < 0 ? a >= limits::min() - b : a <= limits::max() - b;
    if (!fits || left.vat() != right.vat()) return std::nullopt;
    return money::from_pence(a + b, left.vat());
}

/// left - right; nothing where the VAT bases differ or the difference does not fit 64 bits of pence.
[[nodiscard]] constexpr std::optional<money> try_subtract(money left, money right) noexcept {
    using limits = std::numeric_limits<std::int64_t>;
    std::int64_t const a = left.pence();
    std::int64_t const b = right.pence();
    bool const fits = b < 0 ? a <= limits::max() + b : a >= limits::min() + b;
    if (!fits || left.vat() != right.vat()) return std::nullopt;
    return money::from_pence(a - b, left.vat());
}

/// The sum so many times over, on its own VAT basis; nothing where it does not fit 64 bits of pence.
[[nodiscard]] constexpr std::optional<money> try_multiply(money sum, int times) noexcept {
    using limits = std::numeric_limits<std::int64_t>;
    std::int64_t const a = sum.pence();
    std::int64_t const n = times;
    bool const fits = n == 0 || (n == -1 ? a != limits::min()
                                 : n > 0 ? limits::min() / n <= a && a <= limits::max() / n
                                         : limits::max() / n <= a && a <= limits::min() / n);
    if (!fits) return std::nullopt;
    return money::from_pence(a * n, sum.vat());
}

/// A sum as decimal digits with a full stop and two decimals, "-1234.50", held in place: making one allocates nothing.
class money_text {
public:
    explicit constexpr money_text(money sum) noexcept {
        std::uint64_t rest = magnitude_of(sum);
        put(rest % 10);
        put(rest / 10 % 10);
        characters_[--first_] = '.';
        rest /= 100;
        do put(rest % 10);
        while ((rest /= 10) != 0);
        if (sum.pence() < 0) characters_[--first_] = '-';
    }

    [[nodiscard]] constexpr std::string_view view() const noexcept {
        return std::string_view(characters_.data(), characters_.size()).substr(first_);
    }
    [[nodiscard]] constexpr operator std::string_view() const noexcept { return view(); }

private:
    static constexpr std::uint64_t magnitude_of(money sum) noexcept {
        auto const bits = static_cast<std::uint64_t>(sum.pence());
        return sum.pence() < 0 ? 0 - bits : bits; // the smallest sum has no positive counterpart in 64 bits with sign
    }
    constexpr void put(std::uint64_t digit) noexcept { characters_[--first_] = static_cast<char>('0' + digit); }

    std::array<char, 21> characters_{}; // filled from its end: sign, 17 digits, point, 2 digits at most
    std::size_t first_ = characters_.size();
};

/// A sum as files have it: "88000.00", "-0.50". No currency and no VAT basis.
[[nodiscard]] inline std::string to_decimal(money sum) { return std::string(money_text(sum).view()); }

/// A sum as a sentence has it: "£88,000", "-£1,234.50 (excluding VAT)". Pence are left out where there are none.
[[nodiscard]] inline std::string long_text(money sum) {
    money_text const text(sum);
    std::string_view digits = text;
    std::string out;
    if (digits.front() == '-') {
        out += '-';
        digits.remove_prefix(1);
    }
    out += "£";
    std::size_t const point = digits.size() - 3;
    for (std::size_t at = 0; at < point; ++at) {
        if (at != 0 && (point - at) % 3 == 0) out += ',';
        out += digits[at];
    }
    if (digits.substr(point) != ".00") out += digits.substr(point);
    if (sum.vat() == vat_basis::excluding) out += " (excluding VAT)";
    if (sum.vat() == vat_basis::including) out += " (including VAT)";
    return out;
}

/// The outcome of a calculation does not fit 64 bits of pence. Carries both sums.
class money_overflow : public std::overflow_error {
public:
    money_overflow(money left_sum, money right_sum)
        : std::overflow_error("too large to count in pence: " + long_text(left_sum) + " and " + long_text(right_sum)),
          left(left_sum), right(right_sum) {}

    money left, right;
};

/// Two sums on different VAT bases were to be added or subtracted. Carries both.
class vat_mismatch : public std::domain_error {
public:
    vat_mismatch(money left_sum, money right_sum)
        : std::domain_error("sums on different VAT bases: " + with_basis(left_sum) + " and " + with_basis(right_sum)),
          left(left_sum), right(right_sum) {}

    money left, right;

private:
    static std::string with_basis(money sum) {
        return long_text(sum) + (sum.vat() == vat_basis::not_stated ? " (VAT not stated)" : "");
    }
};

/// @throws vat_mismatch, money_overflow. `try_add` answers without throwing.
[[nodiscard]] constexpr money operator+(money left, money right) {
    if (left.vat() != right.vat()) throw vat_mismatch(left, right);
    if (auto const sum = try_add(left, right)) return *sum;
    throw money_overflow(left, right);
}

/// @throws vat_mismatch, money_overflow. `try_subtract` answers without throwing.
[[nodiscard]] constexpr money operator-(money left, money right) {
    if (left.vat() != right.vat()) throw vat_mismatch(left, right);
    if (auto const difference = try_subtract(left, right)) return *difference;
    throw money_overflow(left, right);
}

/// Why a text is no sum of money.
enum class money_fault : std::uint8_t {
    none,
    empty,          ///< nothing but blanks
    not_a_sum,      ///< something that is neither digit, sign, bracket, point nor comma
    grouping,       ///< commas that do not part thousands
    decimals,       ///< fractions of a penny
    abbreviated,    ///< "88k": nobody can tell how far it was rounded
    brackets,       ///< a bracket without its partner
    two_signs,      ///< brackets and a minus: each alone makes a sum negative
    other_currency, ///< not in pounds
    too_large       ///< more than 64 bits of pence hold
};

/// What became of reading a sum: the sum, or why there is none.
struct parsed_money {
    std::optional<money> value = {};
    money_fault fault = money_fault::none;
    std::string_view currency = {}; ///< for `other_currency`: its code or sign

    /// The fault as a sentence without its full stop; empty where there is a value.
    [[nodiscard]] std::string reason() const {
        switch (fault) {
        case money_fault::none: return {};
        case money_fault::empty: return "there is no sum";
        case money_fault::not_a_sum: return "this is not a sum of money in digits";
        case money_fault::grouping: return "the commas of this sum do not part thousands";
        case money_fault::decimals: return "this sum has fractions of a penny";
        case money_fault::abbreviated: return "this sum is abbreviated; write it out in full";
        case money_fault::brackets: return "this sum has a bracket without its partner";
        case money_fault::two_signs: return "this sum has both brackets and a minus";
        case money_fault::other_currency:
            return std::string("this sum is in ").append(currency).append(", not in pounds sterling");
        case money_fault::too_large: return "this sum is too large to count in pence";
        }
        return {};
    }
};

namespace detail {

/// The rest of a text that is being read from the front; blanks at the front are always passed over.
class text_front {
public:
    explicit constexpr text_front(std::string_view text) noexcept : rest_(text) { pass_blanks(); }

    [[nodiscard]] constexpr bool empty() const noexcept { return rest_.empty(); }

    /// Takes `token` off the front if it stands there, capitals or not.
    constexpr bool take(std::string_view token) noexcept {
        if (!begins_with(token)) return false;
        rest_.remove_prefix(token.size());
        pass_blanks();
        return true;
    }

    /// Takes digits, commas and points off the front.
    constexpr std::string_view take_number() noexcept {
        std::size_t length = rest_.find_first_not_of("0123456789,.");
        if (length == std::string_view::npos) length = rest_.size();
        std::string_view const number = rest_.substr(0, length);
        rest_.remove_prefix(length);
        pass_blanks();
        return number;
    }

private:
    [[nodiscard]] constexpr bool begins_with(std::string_view token) const noexcept {
        if (rest_.size() < token.size()) return false;
        for (std::size_t at = 0; at < token.size(); ++at) {
            char const here = rest_[at];
            char const capital = 'a' <= here && here <= 'z' ? static_cast<char>(here - 'a' + 'A') : here;
            if (capital != token[at]) return false;
        }
        return true;
    }

    constexpr void pass_blanks() noexcept {
        constexpr std::array<std::string_view, 6> blanks{" ", "\t", "\r", "\n", "\u00a0", "\u202f"};
        for (std::size_t each = 0; each < blanks.size();) {
            if (rest_.starts_with(blanks[each])) {
                rest_.remove_prefix(blanks[each].size());
                each = 0;
            } else {
                ++each;
            }
        }
    }

    std::string_view rest_;
};

/// The currency other than sterling whose sign or code stands at the front; empty where none does.
constexpr std::string_view take_other_currency(text_front& text) noexcept {
    for (std::string_view const name : {"€",   "$",   "¥",   "AED", "AUD", "CAD", "CHF", "CNY", "DKK", "EUR",
                                        "HKD", "INR", "JPY", "NOK", "NZD", "PLN", "SEK", "SGD", "USD", "ZAR"})
        if (text.take(name)) return name;
    return {};
}

/// Takes a word such as "k" or "million" that ends the text.
constexpr bool take_abbreviation(text_front& text) noexcept {
    for (std::string_view const word : {"K", "M", "MN", "BN", "THOUSAND", "MILLION", "BILLION"}) {
        text_front rest = text;
        if (rest.take(word) && (rest.empty() || rest.take(")"))) {
            text = rest;
            return true;
        }
    }
    return false;
}

/// Reads "1,234.5" as pence with its sign.
constexpr parsed_money pence_of(std::string_view number, bool negative, vat_basis vat) noexcept {
    // Counted downwards from nought, because the smallest sum has no positive counterpart.
    constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
    std::int64_t pence = 0;
    auto const append = [&pence](char digit) {
        std::int64_t const units = digit - '0';
        if (pence < (lowest + units) / 10) return false;
        pence = pence * 10 - units;
        return true;
    };

    std::size_t const point = number.find('.');
    std::string_view const whole = number.substr(0, point);
    std::string_view const decimals = point == std::string_view::npos ? "0" : number.substr(point + 1);
    if (decimals.empty() || decimals.find('.') != std::string_view::npos) return {{}, money_fault::not_a_sum};
    if (decimals.find(',') != std::string_view::npos) return {{}, money_fault::grouping};

    bool const grouped = whole.find(',') != std::string_view::npos;
    if (grouped && whole.size() % 4 == 0) return {{}, money_fault::grouping}; // four digits or none before a comma
    for (std::size_t at = 0; at < whole.size(); ++at) {
        bool const comma_due = grouped && (whole.size() - at) % 4 == 0;
        if ((whole[at] == ',') != comma_due) return {{}, money_fault::grouping};
        if (!comma_due && !append(whole[at])) return {{}, money_fault::too_large};
    }
    if (decimals.find_first_not_of('0', 2) != std::string_view::npos) return {{}, money_fault::decimals};
    if (!append(decimals[0]) || !append(decimals.size() > 1 ? decimals[1] : '0')) return {{}, money_fault::too_large};

    if (negative) return {money::from_pence(pence, vat)};
    if (pence == lowest) return {{}, money_fault::too_large};
    return {money::from_pence(-pence, vat)};
}

} // namespace detail

/// Reads a sum in pounds as people and spreadsheets write it: "£1,234.00", "72,000 ", "GBP 12.00", "1234.5", "-12", and
/// in brackets for negative: "(54802)". Blanks around its parts are passed over, no-break ones too (UTF-8).
///
/// Refused, with the reason: other currencies, commas out of place, fractions of a penny, abbreviations such as "88k",
/// and whatever is larger than 64 bits of pence hold. Never throws.
/// @param vat the basis that the source states for the sum
[[nodiscard]] constexpr parsed_money try_parse_money(std::string_view text,
                                                     vat_basis vat = vat_basis::not_stated) noexcept {
    detail::text_front rest(text);
    if (rest.empty()) return {{}, money_fault::empty};

    bool opened = false;
    bool closed = false;
    bool minus = false;
    bool pounds = false;
    auto const take_once = [&rest](bool& taken, std::string_view token) {
        return !taken && (taken = rest.take(token));
    };
    while (take_once(opened, "(") || take_once(minus, "-") || take_once(minus, "\u2212") || take_once(pounds, "£") ||
           take_once(pounds, "GBP")) {
    }
    std::string_view currency = detail::take_other_currency(rest);
    if (!currency.empty()) return {{}, money_fault::other_currency, currency};

    std::string_view const number = rest.take_number();
    if (number.empty() || number == ".") return {{}, money_fault::not_a_sum};
    while (take_once(closed, ")") || take_once(pounds, "GBP")) {
    }
    currency = detail::take_other_currency(rest);
    if (!currency.empty()) return {{}, money_fault::other_currency, currency};
    if (detail::take_abbreviation(rest)) return {{}, money_fault::abbreviated};
    if (!rest.empty()) return {{}, money_fault::not_a_sum};
    if (opened != closed) return {{}, money_fault::brackets};
    if (opened && minus) return {{}, money_fault::two_signs};
    return detail::pence_of(number, opened || minus, vat);
}

} // namespace leeds::commissioning::inline v0
